//! The integration tests: one binary, one file per story, every story on both databases.

mod support;

mod store_lists;
mod store_work;
