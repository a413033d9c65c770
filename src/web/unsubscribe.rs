//! `/unsubscribe/{token}`: a reader who wants no more mail of this app. Looking at the page changes nothing, because scanners look as
//! well; the button does, and so does the one-click request that mail programs send by themselves (RFC 8058).

use askama::Template;
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Path, RawQuery, State},
    http::HeaderMap,
    middleware::map_response,
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};

use super::{
    Web,
    guide::{Choice, Frame, check_origin, set_guide_headers},
    pages::Failure,
};
use crate::{
    domain::suppression::SuppressionReason,
    store::suppressions::{self, New, Reader},
};

/// The routes.
pub fn router() -> Router<Web> {
    Router::new()
        .route("/unsubscribe/{token}", get(show).post(unsubscribe))
        .route("/unsubscribe/{token}/undo", post(undo))
        .layer(DefaultBodyLimit::max(16 * 1024))
        .layer(map_response(set_guide_headers))
}

#[derive(Template)]
#[template(path = "unsubscribe.html")]
struct Page<'a> {
    c: Frame<'a>,
    /// The message of the catalogue that says how it stands.
    state: &'static str,
    /// The button: where it posts, and what stands on it.
    button: Option<(String, String)>,
    support: &'a str,
}

async fn find(web: &Web, token: &str) -> Result<Reader, Failure> {
    let person = web.links.read_unsubscribe(token).ok_or_else(Failure::not_found)?;
    let mut tx = web.db.read().await?;
    suppressions::reader(&mut tx, person).await?.ok_or_else(Failure::not_found)
}

/// The page, as things stand.
async fn show(
    State(web): State<Web>,
    Path(token): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let reader = find(&web, &token).await?;
    let choice = Choice::for_reader(web.catalogue, query.as_deref(), reader.locale.as_deref(), &headers);
    let c = Frame::new(&web.app, choice.words);
    let (path, suffix) = (path(&web, &token), choice.suffix());
    let (state, button) = match reader.suppressed {
        None => ("unsubscribe-ask", Some((format!("{path}{suffix}"), c.t("unsubscribe-button")))),
        Some(SuppressionReason::Unsubscribed) => {
            ("unsubscribe-done", Some((format!("{path}/undo{suffix}"), c.t("unsubscribe-undo"))))
        }
        Some(_) => ("unsubscribe-stopped", None),
    };
    let page = Page { c, state, button, support: web.app.support_email.as_str() };
    Ok(Html(page.render()?).into_response())
}

/// The one-click request comes from a mail provider's server, so no origin is asked for: who has the link may use it, and all that it
/// can do is to end mail, which the page and support can take back.
async fn unsubscribe(
    State(web): State<Web>,
    Path(token): Path<String>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Result<Response, Failure> {
    let reader = find(&web, &token).await?;
    let Some(sent_by) = Sender::of(&body) else { return Err(Failure::forbidden()) };
    let new = New { address: &reader.address, reason: SuppressionReason::Unsubscribed, note: None, actor: "person" };
    if suppressions::add(&web.db, &new, web.clock.now()).await? {
        web.metrics.unsubscribed(sent_by.as_str());
    }
    Ok(match sent_by {
        // RFC 8058 section 3.1 has no use for a page, and forbids none.
        Sender::OneClick => "done\n".into_response(),
        Sender::Form => back(&web, &token, query.as_deref()),
    })
}

/// Takes it back. Only from our own page.
async fn undo(
    State(web): State<Web>,
    Path(token): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    check_origin(&web, &headers)?;
    let reader = find(&web, &token).await?;
    suppressions::subscribe_again(&web.db, &reader.address, web.clock.now()).await?;
    Ok(back(&web, &token, query.as_deref()))
}

/// To the page, in the language that was chosen on it.
fn back(web: &Web, token: &str, query: Option<&str>) -> Response {
    let suffix = Choice::of(web.catalogue, query, None).suffix();
    Redirect::to(&format!("{}{suffix}", path(web, token))).into_response()
}

fn path(web: &Web, token: &str) -> String {
    web.links.to(&format!("/unsubscribe/{token}")).path().to_owned()
}

/// Who posts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sender {
    /// A mail program, RFC 8058.
    OneClick,
    /// Our page.
    Form,
}

impl Sender {
    /// RFC 8058 section 3.1: `List-Unsubscribe=One-Click`, as a form of either encoding.
    fn of(body: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(body);
        if text.contains("List-Unsubscribe") && text.contains("One-Click") {
            return Some(Self::OneClick);
        }
        url::form_urlencoded::parse(body).any(|(key, value)| key == "action" && value == "unsubscribe").then_some(Self::Form)
    }

    const fn as_str(self) -> &'static str {
        match self {
            Self::OneClick => "one_click",
            Self::Form => "form",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_encodings_of_the_one_click_request_are_known_and_nothing_else() {
        assert_eq!(Sender::of(b"List-Unsubscribe=One-Click"), Some(Sender::OneClick));
        let multipart = b"--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
        assert_eq!(Sender::of(multipart), Some(Sender::OneClick));
        assert_eq!(Sender::of(b"action=unsubscribe"), Some(Sender::Form));
        for other in [b"".as_slice(), b"action=undo", b"x=unsubscribe", b"\xff"] {
            assert_eq!(Sender::of(other), None);
        }
    }
}
