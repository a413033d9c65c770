//! What the stories share.

pub mod backend;
pub mod seed;

pub use backend::{Backend, TestDb};
pub use seed::Seed;
