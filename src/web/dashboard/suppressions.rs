//! Addresses that get no mail: why, since when, and the way back.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    response::{IntoResponse, Redirect, Response},
};
use uuid::Uuid;

use super::{ROWS, Shell, moment::Moment, parameter, query_of, words};
use crate::{
    domain::{address::Address, suppression::SuppressionReason, time::UnixMillis},
    store::{
        Cursor, Paging,
        suppressions::{self, New, Suppression, SuppressionFilter},
    },
    web::{
        Web,
        access::{
            AgentForm, Viewer,
            page::{PageError, html},
        },
        problem::Problem,
        text::clean,
    },
};

/// Characters of a note at most.
const NOTE: usize = 500;

#[derive(Template)]
#[template(path = "dashboard/suppressions.html")]
struct Page {
    shell: Shell,
    tabs: Vec<(&'static str, String, bool)>,
    rows: Vec<RowView>,
    next: Option<String>,
    q: String,
    lifted: bool,
}

/// An address.
struct RowView {
    id: Uuid,
    address: String,
    reason: &'static str,
    note: Option<String>,
    actor: String,
    since: Moment,
    lifted: Option<(Moment, String)>,
    lifted_note: Option<String>,
}

impl RowView {
    fn new(of: Suppression, now: UnixMillis) -> Self {
        let lifted_by = of.lifted_by.as_deref().map(actor).unwrap_or_default();
        Self {
            id: of.id,
            address: of.address,
            reason: words::suppression(of.reason),
            note: of.note,
            actor: actor(&of.actor),
            since: Moment::new(of.created_at, now),
            lifted: of.lifted_at.map(|at| (Moment::new(at, now), lifted_by)),
            lifted_note: of.lifted_note,
        }
    }
}

fn actor(actor: &str) -> String {
    match actor {
        "provider" => "reported by the mail provider".to_owned(),
        "relay" => "told by the mail relay when a mail was handed over".to_owned(),
        "person" => "by the person".to_owned(),
        other => words::actor(other),
    }
}

/// Those in force; with `show=lifted` those that were taken off the list.
pub async fn page(Viewer(viewer): Viewer, State(web): State<Web>, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let query = query.as_deref();
    let lifted = parameter(query, "show").as_deref() == Some("lifted");
    let q = parameter(query, "q");
    let after = parameter(query, "after").and_then(|text| Cursor::parse(&text, suppressions::ORDER));
    let filter = SuppressionFilter { q: q.clone(), reason: None, lifted };
    let mut tx = web.db.read().await?;
    let page = suppressions::list(&mut tx, &filter, &Paging { limit: ROWS, after }).await?;
    drop(tx);
    let now = web.clock.now();
    let href = |lifted: bool, after: Option<&str>| {
        let show = lifted.then_some("lifted");
        format!("/suppressions{}", query_of(&[("show", show), ("q", q.as_deref()), ("after", after)]))
    };
    html(&Page {
        shell: Shell::new("emails", &web, &viewer, query),
        tabs: vec![("Get no mail", href(false, None), !lifted), ("Taken off the list", href(true, None), lifted)],
        next: page.next.map(|next| href(lifted, Some(&next.to_string()))),
        rows: page.rows.into_iter().map(|row| RowView::new(row, now)).collect(),
        q: q.unwrap_or_default(),
        lifted,
    })
}

fn note(form: &AgentForm) -> Option<String> {
    let text: String = clean(form.fields.get("note")).chars().take(NOTE).collect();
    (!text.is_empty()).then_some(text)
}

fn back(done: &str) -> Response {
    Redirect::to(&format!("/suppressions?done={done}")).into_response()
}

/// Puts an address on the list.
pub async fn add(State(web): State<Web>, form: AgentForm) -> Result<Response, PageError> {
    let Ok(address) = Address::parse(form.fields.get("address").trim()) else { return Ok(back("no-address")) };
    let note = note(&form);
    let actor = format!("agent:{}", form.sender.identity.subject);
    let new = New { address: &address, reason: SuppressionReason::Operator, note: note.as_deref(), actor: &actor };
    let added = suppressions::add(&web.db, &new, web.clock.now()).await?;
    Ok(back(if added { "suppression-added" } else { "suppression-so-already" }))
}

/// Takes an address off the list.
pub async fn lift(State(web): State<Web>, Path(id): Path<String>, form: AgentForm) -> Result<Response, PageError> {
    let id = Uuid::try_parse(&id).map_err(|_| Problem::not_found())?;
    let note = note(&form);
    let actor = format!("agent:{}", form.sender.identity.subject);
    match suppressions::lift(&web.db, id, note.as_deref(), &actor, web.clock.now()).await? {
        Ok(true) => Ok(back("suppression-lifted")),
        Ok(false) => Ok(back("suppression-so-already")),
        Err(_) => Err(Problem::not_found().into()),
    }
}
