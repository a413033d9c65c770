//! What the engineers of the app are alerted to.

use axum::{Json, extract::State, http::StatusCode};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    Id,
    params::Params,
    schema::{ConflictProblem, MissingProblem, ReadProblems},
};
use crate::{
    domain::{
        alert::{AlertReason, AlertState},
        cause::Kind,
        time::UnixMillis,
    },
    store::alerts::{self, Alert},
    web::{
        Web,
        access::{ApiAgent, ApiViewer},
        problem::Problem,
    },
};

/// A fault that no customer can put right.
#[derive(Serialize, ToSchema)]
pub struct AlertView {
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    reason: AlertReason,
    /// What of the app is at fault, where it is known.
    kind: Option<Kind>,
    /// The first AADSTS code.
    #[schema(example = 50011)]
    code: Option<u32>,
    state: AlertState,
    /// Failures so far.
    count: i64,
    /// How many organisations.
    tenants: i64,
    /// Some of them.
    some_tenants: Vec<AlertTenant>,
    first_seen: UnixMillis,
    last_seen: UnixMillis,
    /// Microsoft's ids of the last failure that had any, and its time.
    #[schema(value_type = Option<String>, format = "uuid")]
    correlation_id: Option<Uuid>,
    #[schema(value_type = Option<String>, format = "uuid")]
    trace_id: Option<Uuid>,
    failed_at: Option<UnixMillis>,
    /// When the engineers were last written to.
    mailed_at: Option<UnixMillis>,
    /// Who acknowledged or closed it.
    settled_by: Option<String>,
}

/// An organisation in which an alert was met.
#[derive(Serialize, ToSchema)]
pub struct AlertTenant {
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    name: String,
}

impl From<Alert> for AlertView {
    fn from(alert: Alert) -> Self {
        Self {
            id: alert.id,
            reason: alert.key.reason,
            kind: alert.key.kind,
            code: (alert.key.code > 0).then_some(alert.key.code),
            state: alert.state,
            count: alert.count,
            tenants: alert.tenants,
            some_tenants: alert.some_tenants.into_iter().map(|(id, name)| AlertTenant { id, name }).collect(),
            first_seen: alert.first_seen,
            last_seen: alert.last_seen,
            correlation_id: alert.correlation_id,
            trace_id: alert.trace_id,
            failed_at: alert.failed_at,
            mailed_at: alert.mailed_at,
            settled_by: alert.settled_by,
        }
    }
}

/// A page of alerts.
#[derive(Serialize, ToSchema)]
pub struct AlertList {
    alerts: Vec<AlertView>,
    /// Goes into `after` for the next page; null on the last.
    next: Option<String>,
}

/// List alerts
///
/// Newest first. Without `state`, those that are not closed.
#[utoipa::path(
    get, operation_id = "list_alerts", path = "/api/v1/alerts", tag = "alerts",
    params(
        ("state" = Option<AlertState>, Query, description = "Only in this state"),
        ("limit" = Option<u16>, Query, description = "1 to 200; 50 by default"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page", body = AlertList), ReadProblems),
)]
pub async fn list(_: ApiViewer, State(web): State<Web>, mut params: Params) -> Result<Json<AlertList>, Problem> {
    let state = params.word("state", AlertState::ALL, AlertState::as_str);
    let paging = params.paging(alerts::ORDER);
    params.done()?;
    let mut tx = web.db.read().await?;
    let page = alerts::list(&mut tx, state, &paging).await?;
    let alerts = page.rows.into_iter().map(AlertView::from).collect();
    Ok(Json(AlertList { alerts, next: page.next.map(|next| next.to_string()) }))
}

/// Acknowledge an alert
///
/// Somebody works on it: it is counted on, and nobody is written to any more.
#[utoipa::path(
    post, operation_id = "acknowledge_alert", path = "/api/v1/alerts/{id}/acknowledge", tag = "alerts",
    params(("id" = String, Path, description = "The alert")),
    responses((status = 204, description = "Acknowledged"), MissingProblem, ConflictProblem, ReadProblems),
)]
pub async fn acknowledge(agent: ApiAgent, State(web): State<Web>, Id(id): Id) -> Result<StatusCode, Problem> {
    settle(&web, id, AlertState::Acknowledged, &agent.0.subject).await
}

/// Close an alert
///
/// The fault is mended. If it is met again, that is a new alert.
#[utoipa::path(
    post, operation_id = "close_alert", path = "/api/v1/alerts/{id}/close", tag = "alerts",
    params(("id" = String, Path, description = "The alert")),
    responses((status = 204, description = "Closed"), MissingProblem, ConflictProblem, ReadProblems),
)]
pub async fn close(agent: ApiAgent, State(web): State<Web>, Id(id): Id) -> Result<StatusCode, Problem> {
    settle(&web, id, AlertState::Closed, &agent.0.subject).await
}

async fn settle(web: &Web, id: Uuid, state: AlertState, actor: &str) -> Result<StatusCode, Problem> {
    match alerts::settle(&web.db, id, state, actor, web.clock.now()).await? {
        Ok(true) => Ok(StatusCode::NO_CONTENT),
        Ok(false) => Err(super::conflict("The alert is so already, or is closed.")),
        Err(_) => Err(Problem::not_found()),
    }
}
