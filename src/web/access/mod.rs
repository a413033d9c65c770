//! Who may do what: API tokens, sign-in links, sessions, roles.

pub mod link;
pub mod role;
pub mod token;
