//! Who may do what: sessions of people, tokens of programs, roles of both.
//!
//! A handler that needs somebody says so in its signature: [`Viewer`], [`Agent`] or [`Admin`] on a page, [`ApiViewer`], [`ApiAgent`]
//! or [`ApiAdmin`] in the API. One without is open to everybody, and can be seen to be.

mod bearer;
mod cookie;
mod form;
pub mod link;
pub mod page;
mod pages;
pub mod role;
mod session;
pub mod token;

pub use bearer::{ApiAdmin, ApiAgent, ApiViewer};
pub use form::{AdminForm, AgentForm, Fields, ViewerForm};
pub use pages::router;
pub use role::Role;
pub use session::{Admin, Agent, SignedIn, Viewer};

/// Somebody who has proved who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Who; stands in the timeline.
    pub subject: String,
    /// What they may do.
    pub role: Role,
}
