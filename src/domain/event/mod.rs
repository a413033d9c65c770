//! What the app posts: one event about one attempt of one person. Parsed once, here; everything inside is then sure of its input.

mod around;
mod fields;
mod parse;
#[cfg(test)]
mod tests;

pub use around::Around;
pub use fields::FieldError;
pub use parse::{BodyError, ParsedEvent};

use super::{address::Address, cause::words, tenant::TenantId, time::UnixMillis};

words! {
    /// What happens to an attempt: the four things that can be posted, and one that we find ourselves.
    EventType {
        /// The person was sent to Microsoft.
        Started = "connection.started",
        /// The attempt failed.
        Failed = "connection.failed",
        /// The account is connected.
        Succeeded = "connection.succeeded",
        /// A connected account no longer is.
        Disconnected = "connection.disconnected",
        /// Started, and nothing more came. Found by the clock; never posted.
        Unfinished = "connection.unfinished",
    }
}

impl EventType {
    /// The type of a posted event with this id. Returns `None` if there is none that can be posted.
    pub fn posted(id: &str) -> Option<Self> {
        Self::parse(id).filter(|event_type| *event_type != Self::Unfinished)
    }

    /// Whether an attempt ends with it.
    pub const fn ends(self) -> bool {
        matches!(self, Self::Failed | Self::Succeeded | Self::Disconnected)
    }
}

/// A posted event, checked. Strings are bounded, free of control characters, and stripped of secrets.
#[derive(Clone, Debug)]
pub struct Event {
    /// What happened.
    pub event_type: EventType,
    /// When, by the app's clock.
    pub timestamp: Option<UnixMillis>,
    /// The app's own id of the attempt; events of one attempt share it.
    pub attempt_id: Option<String>,
    /// `authorize`, `token`, `graph`, or what the app calls it.
    pub stage: Option<String>,
    /// When the person was sent to Microsoft.
    pub started_at: Option<UnixMillis>,
    /// Who tried.
    pub user: User,
    /// The customer of the app that the person belongs to.
    pub organisation: Option<Organisation>,
    /// The Microsoft account that was tried.
    pub account: Option<Address>,
    /// `tid` of the id token, or the tenant the app knows.
    pub tenant_id: Option<TenantId>,
    /// The posted `tenant_id` was the directory of personal accounts.
    pub consumer_tenant: bool,
    /// What was asked of Microsoft.
    pub request: Request,
    /// The error as posted, stripped of secrets. `Null` where nothing was posted.
    pub error: serde_json::Value,
    /// What Microsoft granted, on success.
    pub granted_scopes: Vec<String>,
    /// Whether the person who connected is an administrator of the tenant, where the app knows.
    pub is_admin: Option<bool>,
}

/// A person, as the app knows them.
#[derive(Clone, Debug)]
pub struct User {
    /// The app's id.
    pub id: Option<String>,
    /// The address of their account in the app. Our mail goes here.
    pub email: Address,
    /// Their name, for the dashboard only: no mail holds it.
    pub name: Option<String>,
    /// BCP 47, such as `en-AU`.
    pub locale: Option<String>,
    /// An IANA time zone, such as `Australia/Brisbane`.
    pub timezone: Option<String>,
}

/// A customer of the app.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// The app's id.
    pub id: Option<String>,
    /// Its name, for the dashboard only.
    pub name: Option<String>,
}

/// The parameters of the authorization request.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The scopes asked for.
    pub scopes: Vec<String>,
    /// `prompt`.
    pub prompt: Option<String>,
    /// `common`, `organizations`, `consumers`, a GUID or a domain.
    pub authority: Option<String>,
    /// The client id that asked, where it is one: an app may have several registrations.
    pub client_id: Option<uuid::Uuid>,
}
