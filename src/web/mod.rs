//! HTTP.
pub mod assets;
pub mod guide;
