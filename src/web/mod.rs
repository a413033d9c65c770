//! HTTP.
pub mod access;
pub mod guide;
pub mod problem;
pub mod serve;
pub mod signature;
