//! What the stories share.

pub mod app;
pub mod backend;
pub mod dns;
pub mod dump;
pub mod event;
pub mod logs;
pub mod mail;
pub mod seed;
pub mod web;

pub use app::{Answer, Post, TestApp};
pub use backend::{Backend, TestDb};
pub use dump::dump;
pub use event::{connected, failed, wall};
pub use mail::Mail;
pub use seed::Seed;
pub use web::{TestWeb, csrf};
