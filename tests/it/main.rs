//! The integration tests: one binary, one file per story, every story on both databases.

mod support;

mod api;
mod dashboard;
mod gallery;
mod sign_in;
mod store_lists;
mod store_work;
