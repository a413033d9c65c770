//! HTTP.
pub mod guide;
