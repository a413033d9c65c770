//! The only room with SQL: one text for SQLite and PostgreSQL. It keeps what it is told and decides nothing.

pub mod alerts;
pub mod attempts;
pub mod breaker;
pub mod casebook;
pub mod cases;
pub mod db;
pub mod emails;
pub mod error;
pub mod export;
pub mod guides;
pub mod history;
pub mod housekeeping;
pub mod mail_again;
pub mod mail_figures;
pub mod mail_holds;
pub mod mail_reports;
pub mod many;
pub mod outbox;
pub mod page;
pub mod people;
pub mod recount;
pub mod reminders;
pub mod requests;
pub mod search;
pub mod sessions;
pub mod stats;
pub mod suppressions;
pub mod tenants;
pub mod timeline;
mod values;
pub mod work;
pub mod workspace;

pub use db::{Db, Row, Settings, Tx};
pub use error::StoreError;
pub use many::{Bulk, Lists};
pub use page::{Cursor, Page, Paging};
