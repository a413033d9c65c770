//! `/check`: whoever doubts a mail of ours types its code here and learns whether we sent it.
//!
//! Anybody may ask, and whoever has the code of one mail learns of that mail what stands on the page: the day, the masked recipient,
//! what it says, of which organisation. No more is read from the database for anybody. Trying codes leads nowhere, because of their
//! length ([`check`](crate::domain::check)); that somebody tries shows in the figures. What is malformed and what is unknown is
//! answered alike.

use askama::Template;
use axum::{
    Router,
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode},
    middleware::map_response,
    response::{Html, IntoResponse, Response},
    routing::get,
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    Web,
    guide::{Choice, Frame, set_guide_headers},
    pages::Failure,
};
use crate::{
    domain::{
        check::{CheckCode, address, hosts},
        time::UnixMillis,
    },
    store::checks::{self, Checked},
};

/// The route.
pub fn router() -> Router<Web> {
    Router::new().route("/check", get(show)).layer(map_response(set_guide_headers))
}

/// Characters of what was typed that are shown again.
const SHOWN: usize = 24;

#[derive(Template)]
#[template(path = "check.html")]
struct Page<'a> {
    c: Frame<'a>,
    /// The language that was chosen on the page, for its form to keep.
    chosen: Option<String>,
    action: String,
    /// What was typed, for the field: letters, digits and hyphens of it, so that a link cannot put a sentence on this page.
    typed: String,
    publisher: &'a str,
    answer: Answer,
}

impl Page<'_> {
    fn title(&self) -> String {
        match &self.answer {
            Answer::None => self.c.t("check-title"),
            Answer::Known(mail) => self.c.part(mail.message, "title"),
            Answer::Unknown(_) => self.c.part("check-unknown", "title"),
        }
    }

    fn form_label(&self) -> String {
        self.c.t(if matches!(self.answer, Answer::Known(_)) { "check-again" } else { "check-form" })
    }
}

/// What we know of the code.
enum Answer {
    /// None was entered.
    None,
    Known(Box<Known>),
    /// We sent no mail with it. Holds the link that tells support.
    Unknown(String),
}

/// A mail of ours.
struct Known {
    /// `check-genuine` or `check-unsent`.
    message: &'static str,
    code: String,
    day: String,
    to: String,
    hosts: Vec<String>,
    says: String,
    organisation: Option<String>,
    client_id: String,
    reference: Option<String>,
}

impl Known {
    fn new(web: &Web, c: &mut Frame<'_>, code: CheckCode, mail: Checked) -> Self {
        let organisation = mail.tenant_domain.filter(|domain| !domain.is_public_mail()).map(|domain| domain.to_string());
        c.set("date", &moment(mail.queued_at));
        // The mail bears the day on which it was queued. It can leave later.
        let day = match mail.sent_at {
            None => c.t("check-day-unsent"),
            Some(at) if day(at) == day(mail.queued_at) => moment(mail.queued_at),
            Some(at) => {
                c.set("time", &moment(at));
                c.t("check-day-later")
            }
        };
        let finer = [Some(mail.cause.as_str()), mail.problem.map(|problem| problem.as_str())];
        Self {
            message: if mail.sent_at.is_some() { "check-genuine" } else { "check-unsent" },
            code: code.to_string(),
            day,
            to: mail.to.masked(),
            hosts: hosts(&web.links, &web.app),
            says: c.finest(&mail.kind.message(mail.step), finer, "title"),
            organisation,
            client_id: web.app.client_id.to_string(),
            reference: mail.reference,
        }
    }
}

/// To the minute, in UTC.
fn moment(at: UnixMillis) -> String {
    at.timestamp().to_zoned(jiff::tz::TimeZone::UTC).strftime("%Y-%m-%d, %H:%M UTC").to_string()
}

fn day(at: UnixMillis) -> jiff::civil::Date {
    at.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// The page, with what is known of `?code=`.
async fn show(State(web): State<Web>, RawQuery(query): RawQuery, headers: HeaderMap) -> Result<Response, Failure> {
    let query = query.as_deref();
    let choice = Choice::for_reader(web.catalogue, query, None, &headers);
    let mut c = Frame::new(&web.app, choice.words);
    c.set("check", &address(&web.links));
    let entered = url::form_urlencoded::parse(query.unwrap_or_default().as_bytes())
        .find(|(name, _)| name == "code")
        .map(|(_, value)| value.into_owned())
        .filter(|value| !value.trim().is_empty());
    let code = entered.as_deref().and_then(CheckCode::parse);
    let mail = match code {
        Some(code) => {
            let mut tx = web.db.read().await?;
            checks::find(&mut tx, code).await?.map(|mail| (code, mail))
        }
        None => None,
    };
    let typed = match (code, &entered) {
        (Some(_), _) if mail.is_some() => String::new(),
        (Some(code), _) => code.to_string(),
        (None, entered) => shown(entered.as_deref().unwrap_or_default()),
    };
    let (status, counted, answer) = match mail {
        _ if entered.is_none() => (StatusCode::OK, None, Answer::None),
        Some((code, mail)) => {
            let counted = if mail.sent_at.is_some() { "genuine" } else { "unsent" };
            (StatusCode::OK, Some(counted), Answer::Known(Box::new(Known::new(&web, &mut c, code, mail))))
        }
        None => (StatusCode::NOT_FOUND, Some("unknown"), Answer::Unknown(tell(&c, web.app.support_email.as_str(), &typed))),
    };
    if let Some(result) = counted {
        web.metrics.check(result);
    }
    if entered.is_some() {
        // Not as it was typed: a link cannot put a sentence on this page, in an address either.
        let kept = code.map_or_else(|| typed.clone(), |code| code.to_string());
        c = c.keeping(&format!("code={kept}"));
    }
    let action = web.links.to("/check").path().to_owned();
    let page = Page { c, chosen: choice.chosen(), action, typed, publisher: &web.app.publisher, answer };
    Ok((status, Html(page.render()?)).into_response())
}

/// Of what was typed, what can be part of a code.
fn shown(text: &str) -> String {
    let part = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    text.chars().filter(part).take(SHOWN).collect::<String>().to_ascii_uppercase()
}

/// Opens a message to support that names the code.
fn tell(c: &Frame<'_>, support: &str, code: &str) -> String {
    let field = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let body = format!("{} {code}\r\n\r\n", c.t("check-tell-body"));
    format!("mailto:{support}?subject={}&body={}", field(&c.t("check-tell-subject")), field(&body))
}
