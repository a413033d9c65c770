//! HTTP.
pub mod guide;
pub mod problem;
pub mod signature;
