//! The dashboard of the support team, one file per page. Every page works without script; what changes something is a form.

mod attempts;
mod cases;
mod diagnosis;
mod emails;
mod engineering;
mod explain;
mod flash;
mod gallery;
mod home;
mod moment;
mod rules;
mod sorts;
mod suppressions;
mod tenant;
mod words;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware::map_response,
    routing::{get, post},
};

use super::{
    Web,
    access::{Role, SignedIn, page::harden},
};

/// Counts on tabs go so far and no further, so that they take no longer with the years.
const COUNTED: i64 = 1_000;

/// Rows of a page.
const ROWS: u16 = 50;

/// Every page for people who are signed in.
pub fn router() -> Router<Web> {
    Router::new()
        .route("/", get(home::page))
        .route("/tenants/{id}", get(tenant::page))
        .route("/cases", get(cases::list))
        .route("/cases/{id}", get(cases::page))
        .route("/cases/{id}/{action}", post(cases::act))
        .route("/attempts", get(attempts::page))
        .route("/attempts/sorts", get(sorts::page))
        .route("/emails", get(emails::page))
        .route("/emails/hold", post(emails::hold))
        .route("/emails/let-out", post(emails::let_out))
        .route("/emails/{id}/release", post(emails::release))
        .route("/emails/{id}/again", post(emails::again))
        .route("/emails/gallery", get(gallery::page))
        .route("/emails/gallery/mail", get(gallery::mail))
        .route("/emails/gallery/message.eml", get(gallery::message))
        .route("/suppressions", get(suppressions::page).post(suppressions::add))
        .route("/suppressions/{id}/lift", post(suppressions::lift))
        .route("/engineering", get(engineering::page))
        .route("/engineering/{id}/{action}", post(engineering::act))
        .route("/explain", get(explain::page).post(explain::explain))
        .route("/rules", get(rules::page))
        .layer(DefaultBodyLimit::max(256 * 1024))
        .layer(map_response(harden))
}

/// What surrounds every page.
struct Shell {
    /// Which entry of the navigation is the page's.
    active: &'static str,
    app: String,
    subject: String,
    role: &'static str,
    csrf: String,
    may_act: bool,
    may_manage: bool,
    /// Mail is held: since when, by whom, why.
    hold: Option<(String, String, String)>,
    /// What the last action has done.
    flash: Option<flash::Flash>,
}

impl Shell {
    fn new(active: &'static str, web: &Web, viewer: &SignedIn, query: Option<&str>) -> Self {
        Self {
            active,
            app: web.app.name.clone(),
            subject: viewer.identity.subject.clone(),
            role: viewer.identity.role.as_str(),
            csrf: viewer.csrf.clone(),
            may_act: viewer.may_act(),
            may_manage: viewer.identity.role == Role::Admin,
            hold: viewer
                .hold
                .as_ref()
                .map(|hold| (hold.held_at.seconds_text(), words::actor(&hold.held_by), hold.reason.clone())),
            flash: query.and_then(flash::of),
        }
    }
}

/// A count, as a tab shows it.
fn counted(count: i64) -> String {
    if count >= COUNTED { "1,000+".to_owned() } else { count.to_string() }
}

/// The value of a parameter of a query, if it is there and not empty.
fn parameter(query: Option<&str>, name: &str) -> Option<String> {
    url::form_urlencoded::parse(query.unwrap_or_default().as_bytes())
        .find(|(key, value)| key == name && !value.trim().is_empty())
        .map(|(_, value)| value.trim().chars().take(500).collect())
}

/// A query made of those of these parameters that have a value, with its question mark.
fn query_of(parameters: &[(&str, Option<&str>)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in parameters {
        if let Some(value) = value {
            query.append_pair(name, value);
        }
    }
    let query = query.finish();
    if query.is_empty() { query } else { format!("?{query}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_read_and_written() {
        assert_eq!(parameter(Some("q=+a%26b+&x="), "q").as_deref(), Some("a&b"));
        assert_eq!(parameter(Some("q=+a%26b+&x="), "x"), None);
        assert_eq!(query_of(&[("q", Some("a&b")), ("state", None)]), "?q=a%26b");
        assert_eq!(query_of(&[("q", None)]), "");
        assert_eq!((counted(999).as_str(), counted(1_000).as_str()), ("999", "1,000+"));
    }
}
