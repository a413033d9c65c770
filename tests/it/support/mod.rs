//! What the stories share.

pub mod backend;
pub mod seed;
pub mod web;

pub use backend::{Backend, TestDb};
pub use seed::Seed;
pub use web::{TestWeb, csrf};
