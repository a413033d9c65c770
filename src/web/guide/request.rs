//! "Where is my request?": how far a person's own case is. It names nobody, and says of others only how many they are.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::{Html, IntoResponse, Response},
};

use super::{Choice, context::date, frame::Frame, letters::mailto};
use crate::{
    domain::{
        app::AppProfile,
        case::{CaseState, reference},
        catalogue::Values,
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

/// What the page shows.
#[derive(Template)]
#[template(path = "guide/request.html")]
struct View<'a> {
    c: Frame<'a>,
    app: &'a AppProfile,
    reference: String,
    lead: String,
    stages: Vec<Stage>,
    others: Option<String>,
    meanwhile: Option<String>,
    connect_first: bool,
    /// The guide, in the language of this page.
    guide: String,
    write: Option<String>,
}

/// What a link that is no longer good shows.
#[derive(Template)]
#[template(path = "guide/request_gone.html")]
struct Gone<'a> {
    c: Frame<'a>,
    connect: &'a str,
}

impl View<'_> {
    fn stage(&mut self, id: &str, at: Option<UnixMillis>, state: &'static str) {
        let at = at.map(|at| {
            let mut values = Values::with_capacity(1);
            values.set("time", date(self.c.words(), at));
            self.c.words().text("request-on", &values).into_owned()
        });
        let word = self.c.t(match state {
            "done" => "request-done",
            "now" => "request-now",
            _ => "request-open",
        });
        let stage = Stage {
            text: self.c.t(id),
            state,
            word,
            at,
            note: Some(self.c.t(&format!("{id}-note"))).filter(|note| !note.is_empty()),
        };
        self.stages.push(stage);
    }

    /// Says how the case stands.
    /// `guide` is the address to be passed on.
    fn tell(&mut self, request: &Request, guide: &str) {
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

        self.lead = self.c.t(match () {
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
        .map(|id| self.c.t(id));
        if for_admin && !over && !closed {
            let mut values = Values::with_capacity(1);
            values.set("others", request.others);
            self.others = Some(self.c.words().text("request-others", &values).into_owned());
            self.write = Some(self.c.write_to_administrator(case.cause, guide));
        }
    }
}

/// The page of a person's own request. Looking at it changes nothing. Its language is what `?lang=` names, else that of the mails, else
/// what the browser asks for.
pub async fn show(
    State(web): State<Web>,
    Path(text): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let token = web.links.read_request(&text).ok_or_else(Failure::not_found)?;
    let mut tx = web.db.read().await?;
    let request = requests::find(&mut tx, token).await?.ok_or_else(Failure::not_found)?;
    drop(tx);
    let choice = Choice::for_reader(web.catalogue, query.as_deref(), request.locale.as_deref(), &headers);
    let mut c = Frame::new(&web.app, choice.words);
    let reference = reference(request.case.id);
    c.set("reference", &reference);
    c.link("support", &mailto(web.app.support_email.as_str(), &reference, ""), "");
    // A link ends with that of the guide: it leads there.
    if request.link_version != token.version || request.case.guide_expires_at <= web.clock.now() {
        let gone = Gone { c, connect: web.app.connect_url.as_str() };
        return Ok((StatusCode::GONE, Html(gone.render()?)).into_response());
    }
    let guide = web.links.guide(request.case.guide());
    let mut view = View {
        c,
        app: &web.app,
        reference,
        lead: String::new(),
        stages: Vec::new(),
        others: None,
        meanwhile: None,
        connect_first: false,
        guide: format!("{}{}", guide.path(), choice.suffix()),
        write: None,
    };
    view.tell(&request, guide.as_str());
    web.metrics.guide("request");
    Ok(Html(view.render()?).into_response())
}
