//! The integration tests: one binary, one file per story, every story on both databases.

mod support;

mod duplicates;
mod store_lists;
mod store_work;
mod the_loop;
