//! HTTP.
pub mod assets;
pub mod guide;
pub mod problem;
pub mod signature;
