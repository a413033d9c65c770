//! What only the engineers of the app can mend: what fails, since when, where, and by which ids to look it up.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    response::{IntoResponse, Redirect, Response},
};
use uuid::Uuid;

use super::{ROWS, Shell, moment::Moment, parameter, query_of, words};
use crate::{
    domain::{alert::AlertState, cause::Kind, remedy::entra::error_code_url, time::UnixMillis},
    store::{
        Cursor, Paging,
        alerts::{self, Alert},
    },
    web::{
        Web,
        access::{
            AgentForm, Viewer,
            page::{PageError, html},
        },
        problem::Problem,
    },
};

#[derive(Template)]
#[template(path = "dashboard/engineering.html")]
struct Page {
    shell: Shell,
    tabs: Vec<(&'static str, String, bool)>,
    alerts: Vec<AlertCard>,
    next: Option<String>,
    closed: bool,
}

/// An alert.
struct AlertCard {
    id: Uuid,
    title: &'static str,
    check: &'static str,
    kind: Option<String>,
    /// Microsoft's code, and its page about it.
    code: Option<(u32, String)>,
    state: AlertState,
    label: &'static str,
    count: i64,
    tenants: i64,
    some_tenants: Vec<(Uuid, String)>,
    first_seen: Moment,
    last_seen: Moment,
    mailed: Option<Moment>,
    ids: Vec<(&'static str, String)>,
    settled_by: Option<String>,
}

impl AlertCard {
    fn new(alert: Alert, now: UnixMillis) -> Self {
        let code = alert.key.code;
        let ids = [
            ("Correlation ID", alert.correlation_id.map(|id| id.to_string())),
            ("Trace ID", alert.trace_id.map(|id| id.to_string())),
            ("Timestamp", alert.failed_at.map(UnixMillis::seconds_text)),
        ];
        Self {
            id: alert.id,
            title: words::alert(alert.key.reason, alert.key.kind),
            check: words::check(alert.key.reason, alert.key.kind),
            kind: alert.key.kind.map(Kind::as_str).map(words::kind),
            code: (code > 0).then(|| (code, error_code_url(code))),
            state: alert.state,
            label: words::alert_state(alert.state),
            count: alert.count,
            tenants: alert.tenants,
            some_tenants: alert.some_tenants,
            first_seen: Moment::new(alert.first_seen, now),
            last_seen: Moment::new(alert.last_seen, now),
            mailed: alert.mailed_at.map(|at| Moment::new(at, now)),
            ids: ids.into_iter().filter_map(|(label, id)| Some((label, id?))).collect(),
            settled_by: alert.settled_by,
        }
    }
}

/// What goes on; with `state=closed` what is over.
pub async fn page(Viewer(viewer): Viewer, State(web): State<Web>, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let query = query.as_deref();
    let closed = parameter(query, "state").as_deref() == Some(AlertState::Closed.as_str());
    let after = parameter(query, "after").and_then(|text| Cursor::parse(&text, alerts::ORDER));
    let state = closed.then_some(AlertState::Closed);
    let mut tx = web.db.read().await?;
    let page = alerts::list(&mut tx, state, &Paging { limit: ROWS, after }).await?;
    drop(tx);
    let now = web.clock.now();
    let href =
        |after: Option<&str>| format!("/engineering{}", query_of(&[("state", state.map(AlertState::as_str)), ("after", after)]));
    html(&Page {
        shell: Shell::new("engineering", &web, &viewer, query),
        tabs: vec![("Going on", "/engineering".to_owned(), !closed), ("Closed", "/engineering?state=closed".to_owned(), closed)],
        next: page.next.map(|next| href(Some(&next.to_string()))),
        alerts: page.rows.into_iter().map(|alert| AlertCard::new(alert, now)).collect(),
        closed,
    })
}

/// Acknowledges or closes an alert.
pub async fn act(
    State(web): State<Web>,
    Path((id, action)): Path<(String, String)>,
    form: AgentForm,
) -> Result<Response, PageError> {
    let id = Uuid::try_parse(&id).map_err(|_| Problem::not_found())?;
    let (state, done) = match action.as_str() {
        "acknowledge" => (AlertState::Acknowledged, "alert-acknowledged"),
        "close" => (AlertState::Closed, "alert-closed"),
        _ => return Err(Problem::not_found().into()),
    };
    match alerts::settle(&web.db, id, state, &form.sender.identity.subject, web.clock.now()).await? {
        Ok(changed) => {
            let done = if changed { done } else { "alert-so-already" };
            Ok(Redirect::to(&format!("/engineering?done={done}")).into_response())
        }
        Err(_) => Err(Problem::not_found().into()),
    }
}
