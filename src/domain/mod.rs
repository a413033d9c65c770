//! What things mean. Nothing here does I/O, reads a clock or knows of a database or HTTP.

pub mod address;
pub mod alert;
pub mod app;
pub mod breaker;
pub mod case;
pub mod casebook;
pub mod catalogue;
pub mod cause;
pub mod diagnosis;
pub mod event;
pub mod explain;
pub mod id;
pub mod keys;
pub mod links;
pub mod mail_report;
pub mod notice;
pub mod proof;
pub mod recipients;
pub mod redact;
pub mod remedy;
pub mod reminder;
pub mod review;
pub mod specimen;
pub mod suppression;
pub mod tenant;
pub mod time;
