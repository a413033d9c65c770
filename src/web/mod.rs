//! HTTP.
pub mod assets;
pub mod error_page;
pub mod guide;
