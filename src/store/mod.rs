//! The only room with SQL: one text for SQLite and PostgreSQL. It keeps what it is told and decides nothing.

pub mod db;
pub mod error;
pub mod recount;

pub use db::{Bulk, Db, Lists, Row, Settings, Tx};
pub use error::StoreError;
