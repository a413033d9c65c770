//! Forms of our pages: only those that our own pages have sent.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use axum::{
    body::{Body, to_bytes},
    extract::{FromRequest, FromRequestParts, Request},
    http::{HeaderMap, header},
};

use super::{
    SignedIn,
    page::PageError,
    session::{Admin, Agent, Viewer},
};
use crate::web::{Web, problem::Problem};

/// Octets of a form at most.
const LIMIT: usize = 128 * 1024;

/// The fields of a form.
#[derive(Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// The value of a field, or nothing.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
    }

    async fn read(headers: &HeaderMap, body: Body) -> Result<Self, Problem> {
        let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !content_type.starts_with("application/x-www-form-urlencoded") {
            return Err(Problem::bad_request("This is not a form of ours."));
        }
        let octets = to_bytes(body, LIMIT).await.map_err(|_| Problem::too_large(LIMIT))?;
        Ok(Self(url::form_urlencoded::parse(&octets).into_owned().collect()))
    }
}

/// Whether a request was sent by a page of ours. Browsers say so in `Sec-Fetch-Site`, which no page can forge; those that do
/// not are asked for `Origin`. Who says neither is no browser with a form of ours
/// (<https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html>).
pub(super) fn is_ours(headers: &HeaderMap, web: &Web) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match text("sec-fetch-site") {
        Some("same-origin") => true,
        Some("none") | None => text("origin") == Some(&web.links.base().origin().ascii_serialization()),
        Some(_) => false,
    }
}

/// Refuses what another site, or nobody's page, has sent.
pub(super) fn refused() -> Problem {
    Problem::new(axum::http::StatusCode::FORBIDDEN, "foreign-form", "This form was not sent by our page")
        .detail("Open the page again and repeat what you did.")
}

macro_rules! forms {
    ($($(#[$meta:meta])* $name:ident($who:ident)),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug)]
        pub struct $name {
            /// Who sent it.
            pub sender: SignedIn,
            /// What stands in it.
            pub fields: Fields,
        }

        impl FromRequest<Web> for $name {
            type Rejection = PageError;

            async fn from_request(request: Request, web: &Web) -> Result<Self, PageError> {
                let (mut parts, body) = request.into_parts();
                let $who(sender) = $who::from_request_parts(&mut parts, web).await?;
                let fields = ours(&parts.headers, body, web, &sender).await?;
                Ok(Self { sender, fields })
            }
        }
    )+};
}

forms! {
    /// A form sent by somebody who may read, from a page of ours, with the token of their session.
    ViewerForm(Viewer),
    /// A form sent by somebody who may work on cases, from a page of ours, with the token of their session.
    AgentForm(Agent),
    /// A form sent by somebody who may manage access and settings.
    AdminForm(Admin),
}

/// The fields of a form, if our own page has sent it in this session.
async fn ours(headers: &HeaderMap, body: Body, web: &Web, sender: &SignedIn) -> Result<Fields, Problem> {
    if !is_ours(headers, web) {
        return Err(refused());
    }
    let fields = Fields::read(headers, body).await?;
    verify_slices_are_equal(fields.get("csrf").as_bytes(), sender.csrf.as_bytes()).map_err(|_| refused())?;
    Ok(fields)
}
