//! Who may do what: roles, tokens for the API, one-time sign-in links.

pub mod link;
pub mod role;
pub mod token;
