//! Who may do what: sessions of people, tokens of programs, roles of both.
//!
//! A handler that needs somebody says so in its signature: [`Viewer`], [`Agent`] or [`Admin`] on a page, [`ApiViewer`], [`ApiAgent`]
//! or [`ApiAdmin`] in the API. One without is open to everybody, and can be seen to be.

mod bearer;
mod cookie;
mod form;
mod pages;
mod role;
mod session;

use std::sync::Arc;

use uuid::Uuid;

pub use bearer::{ApiAdmin, ApiAgent, ApiViewer};
pub use cookie::Cookies;
pub use form::{AgentForm, Fields};
pub use pages::router;
pub use role::Role;
pub use session::{Admin, Agent, SignedIn, Viewer};

use crate::domain::{links::Links, time::UnixMillis};

/// Somebody who has proved who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Who; stands in the timeline.
    pub subject: String,
    /// What they may do.
    pub role: Role,
}

/// What a genuine sign-in link says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The link's own id: it is spent under this.
    pub id: Uuid,
    /// The role it signs in with.
    pub role: Role,
    /// From then on it is dead.
    pub expires: UnixMillis,
}

/// Tells the identity behind a token, or `None` for every token that is not good now.
pub type ReadToken = Arc<dyn Fn(&str, UnixMillis) -> Option<Identity> + Send + Sync>;

/// Tells what a sign-in link says, or `None` if it is forged. Whether it has expired or is spent is asked elsewhere.
pub type ReadLink = Arc<dyn Fn(&str) -> Option<Invitation> + Send + Sync>;

/// How people and programs prove who they are. Cheap to clone.
#[derive(Clone)]
pub struct Access {
    token: ReadToken,
    link: ReadLink,
    cookies: Cookies,
    origin: Arc<str>,
}

impl Access {
    /// `links` know our own address, from which the cookie's name and the origin of our forms follow.
    pub fn new(links: &Links, token: ReadToken, link: ReadLink) -> Self {
        let base = links.base();
        Self { token, link, cookies: Cookies::new(base.scheme() == "https"), origin: base.origin().ascii_serialization().into() }
    }
}
