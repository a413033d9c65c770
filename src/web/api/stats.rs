//! Figures.

use std::collections::BTreeMap;

use axum::{Json, extract::State};
use serde::Serialize;
use utoipa::ToSchema;

use super::{params::Params, schema::ReadProblems};
use crate::{
    domain::{
        case::{CaseState, TenantState},
        cause::Cause,
        event::EventType,
        time::UnixMillis,
    },
    store::{
        emails::EmailState,
        stats::{self, Events},
    },
    web::{Web, access::ApiViewer, problem::Problem},
};

/// The figures of now.
#[derive(Serialize, ToSchema)]
pub struct StatsView {
    at: UnixMillis,
    /// Tenants by state.
    #[schema(value_type = BTreeMap<String, i64>, example = json!({"blocked": 12, "resolved": 40}))]
    tenants: BTreeMap<TenantState, i64>,
    /// People who wait in blocked tenants.
    people_waiting: i64,
    /// Cases by state.
    #[schema(value_type = BTreeMap<String, i64>)]
    cases: BTreeMap<CaseState, i64>,
    /// Mails by state.
    #[schema(value_type = BTreeMap<String, i64>)]
    emails: BTreeMap<EmailState, i64>,
    last_24h: EventsView,
    last_7d: EventsView,
}

/// What came in within a time.
#[derive(Serialize, ToSchema)]
pub struct EventsView {
    /// Events by type.
    #[schema(value_type = BTreeMap<String, i64>, example = json!({"connection.failed": 7}))]
    events: BTreeMap<EventType, i64>,
    /// Failures by cause.
    #[schema(value_type = BTreeMap<String, i64>, example = json!({"admin_approval": 5, "unknown": 2}))]
    causes: BTreeMap<Cause, i64>,
}

impl From<Events> for EventsView {
    fn from(events: Events) -> Self {
        Self { events: events.types, causes: events.causes }
    }
}

/// Get the figures
#[utoipa::path(
    get, operation_id = "get_stats", path = "/api/v1/stats", tag = "stats",
    responses((status = 200, description = "The figures of now", body = StatsView), ReadProblems),
)]
pub async fn get(_: ApiViewer, State(web): State<Web>, params: Params) -> Result<Json<StatsView>, Problem> {
    params.done()?;
    let at = web.clock.now();
    let mut tx = web.db.read().await?;
    let stats = stats::all(&mut tx, at).await?;
    Ok(Json(StatsView {
        at,
        tenants: stats.tenants,
        people_waiting: stats.waiting,
        cases: stats.cases,
        emails: stats.emails,
        last_24h: stats.last_day.into(),
        last_7d: stats.last_week.into(),
    }))
}
