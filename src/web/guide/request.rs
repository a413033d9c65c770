//! "Where is my request?": how far a person's own case is. It names nobody, and says of others only how many they are.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};

use super::{
    context::{date, mailto},
    words,
};
use crate::{
    domain::{
        app::AppProfile,
        case::{CaseState, reference},
        catalogue::{Lookup, Values},
        cause::{Cause, FixableBy},
        time::UnixMillis,
    },
    store::requests::{self, Mailed, Request},
    web::{Web, pages::Failure},
};

/// One stage of the way.
struct Stage {
    text: String,
    /// `done`, `now` or `open`.
    state: &'static str,
    /// The same for those who do not see colours, where no day says so.
    word: String,
    at: Option<String>,
    note: Option<String>,
}

/// What both pages draw from.
struct View<'a> {
    app: &'a AppProfile,
    reference: String,
    language: String,
    words: Lookup<'a>,
    values: Values<'a>,
    lead: String,
    stages: Vec<Stage>,
    others: Option<String>,
    meanwhile: Option<String>,
    connect_first: bool,
    guide: String,
    write: Option<String>,
}

#[derive(Template)]
enum Body<'a> {
    #[template(path = "guide/request.html")]
    Request { r: View<'a> },
    #[template(path = "guide/request_gone.html")]
    Gone { r: View<'a> },
}

impl<'a> View<'a> {
    fn new(web: &'a Web, case_id: uuid::Uuid, locale: Option<&str>) -> Self {
        let words = web.catalogue.nearest(locale).whole("request-title");
        let app = &*web.app;
        let reference = reference(case_id);
        let mut values = Values::with_capacity(6);
        values.set("app", app.name.as_str());
        values.set("support", app.support_email.as_str());
        values.set("reference", reference.clone());
        values.set("org", words.text("your-organisation", &Values::new()).into_owned());
        Self {
            app,
            reference,
            language: words.tag(),
            words,
            values,
            lead: String::new(),
            stages: Vec::new(),
            others: None,
            meanwhile: None,
            connect_first: false,
            guide: String::new(),
            write: None,
        }
    }

    fn t(&self, id: &str) -> String {
        self.words.text(id, &self.values).into_owned()
    }

    fn stage(&mut self, id: &str, at: Option<UnixMillis>, state: &'static str) {
        let at = at.map(|at| {
            let mut values = Values::with_capacity(1);
            values.set("time", date(at));
            self.words.text("request-on", &values).into_owned()
        });
        let word = self.t(match state {
            "done" => "request-done",
            "now" => "request-now",
            _ => "request-open",
        });
        let stage = Stage {
            text: self.t(id),
            state,
            word,
            at,
            note: self.words.find(&format!("{id}-note"), "", &self.values).map(Into::into),
        };
        self.stages.push(stage);
    }

    /// Says how the case stands.
    fn tell(&mut self, request: &Request) {
        let case = &request.case;
        // A bare cancel may be a wall or a no: the person's guide has both ways on, and an administrator's part.
        let for_admin = case.cause.fixable_by() == FixableBy::TenantAdmin || case.cause == Cause::ConsentDeclined;
        let (resolved, refused) = (case.state == CaseState::Resolved, case.refused());
        let closed = case.state == CaseState::Ignored && !refused;
        let claimed = case.state == CaseState::Claimed;
        let connected = request.connected_at.is_some();
        let over = connected || resolved;

        self.stage("request-tried", Some(request.failed_at), "done");
        match request.mailed {
            Mailed::Sent(at) => self.stage("request-mailed", Some(at), "done"),
            Mailed::Waiting if !over => self.stage("request-mailed-waiting", None, "now"),
            Mailed::Failed if !over => self.stage("request-mailed-failed", None, "now"),
            Mailed::None if !over => self.stage("request-mailed-none", None, "open"),
            _ => {}
        }
        if for_admin {
            match request.usage.used_at {
                Some(at) => self.stage("request-opened", Some(at), "done"),
                None if over || refused || closed => {}
                None => self.stage("request-opened-not", None, "now"),
            }
            if refused {
                self.stage("request-refused", case.refused_at, "done");
            } else if claimed || case.claimed_at.is_some() {
                self.stage("request-claimed", case.claimed_at, "done");
            } else if !over && !closed {
                let state = if request.usage.used_at.is_some() { "now" } else { "open" };
                self.stage("request-claimed-not", None, state);
            }
        }
        if connected {
            self.stage("request-connected", request.connected_at, "done");
        } else if resolved {
            self.stage("request-resolved", case.resolved_at, "done");
        } else if !refused && !closed {
            self.stage("request-resolved-not", None, if claimed { "now" } else { "open" });
        }

        self.lead = self.t(match () {
            () if connected => "request-lead-connected",
            () if resolved => "request-lead-resolved",
            () if refused => "request-lead-refused",
            () if closed => "request-lead-closed",
            () if for_admin => "request-lead-admin",
            () => "request-lead-person",
        });
        self.connect_first = !connected && (resolved || claimed);
        self.meanwhile = match () {
            () if over || closed => None,
            () if refused => Some("request-meanwhile-refused"),
            () if claimed => Some("request-meanwhile-claimed"),
            () if for_admin => Some("request-meanwhile-admin"),
            () => Some("request-meanwhile-person"),
        }
        .map(|id| self.t(id));
        if for_admin && !over && !closed {
            let mut values = Values::with_capacity(1);
            values.set("others", request.others);
            self.others = Some(self.words.text("request-others", &values).into_owned());
            let (subject, sentence) = words::request(case.cause, &self.app.name);
            let body = format!(
                "Hello,\r\n\r\n{sentence} This page says what to do and what it changes:\r\n\r\n{}\r\n\r\nThank you!",
                self.guide
            );
            self.write = Some(mailto("", &subject, &body));
        }
    }
}

/// The page of a person's own request. Looking at it changes nothing.
pub async fn show(State(web): State<Web>, Path(text): Path<String>) -> Result<Response, Failure> {
    let token = web.links.read_request(&text).ok_or_else(Failure::not_found)?;
    let mut tx = web.db.read().await?;
    let request = requests::find(&mut tx, token).await?.ok_or_else(Failure::not_found)?;
    drop(tx);
    let mut view = View::new(&web, request.case.id, request.locale.as_deref());
    // A link ends with that of the guide: it leads there.
    if request.link_version != token.version || request.case.guide_expires_at <= web.clock.now() {
        return Ok((StatusCode::GONE, Html(Body::Gone { r: view }.render()?)).into_response());
    }
    view.guide = web.links.guide(request.case.guide()).into();
    view.tell(&request);
    web.metrics.guide("request");
    Ok(Html(Body::Request { r: view }.render()?).into_response())
}
