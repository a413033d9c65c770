//! Addresses that get no mail.

use axum::{Json, extract::State, http::StatusCode};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    Id,
    body::Fields,
    cases::NoteBody,
    params::Params,
    schema::{BodyProblems, ConflictProblem, MissingProblem, ReadProblems},
};
use crate::{
    domain::{suppression::SuppressionReason, time::UnixMillis},
    store::suppressions::{self, New, Suppression, SuppressionFilter},
    web::{
        Web,
        access::{ApiAgent, ApiViewer},
        problem::Problem,
    },
};

/// An address that gets no mail, or got none until it was taken off the list.
#[derive(Serialize, ToSchema)]
pub struct SuppressionView {
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    #[schema(example = "kim@acme.com.au")]
    address: String,
    reason: SuppressionReason,
    /// What the other side said, or why somebody did it.
    note: Option<String>,
    /// `provider`, `relay`, `person`, `agent:<name>`.
    actor: String,
    created_at: UnixMillis,
    /// Since when it gets mail again.
    lifted_at: Option<UnixMillis>,
    lifted_by: Option<String>,
    lifted_note: Option<String>,
}

impl From<Suppression> for SuppressionView {
    fn from(of: Suppression) -> Self {
        Self {
            id: of.id,
            address: of.address,
            reason: of.reason,
            note: of.note,
            actor: of.actor,
            created_at: of.created_at,
            lifted_at: of.lifted_at,
            lifted_by: of.lifted_by,
            lifted_note: of.lifted_note,
        }
    }
}

/// A page of suppressions.
#[derive(Serialize, ToSchema)]
pub struct SuppressionList {
    suppressions: Vec<SuppressionView>,
    /// Goes into `after` for the next page; null on the last.
    next: Option<String>,
}

/// List addresses that get no mail
///
/// Newest first. Without `lifted`, those in force.
#[utoipa::path(
    get, operation_id = "list_suppressions", path = "/api/v1/suppressions", tag = "suppressions",
    params(
        ("q" = Option<String>, Query, description = "Part of the address"),
        ("reason" = Option<SuppressionReason>, Query, description = "Only for this reason"),
        ("lifted" = Option<String>, Query, description = "`yes`: those that were taken off the list"),
        ("limit" = Option<u16>, Query, description = "1 to 200; 50 by default"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page", body = SuppressionList), ReadProblems),
)]
pub async fn list(_: ApiViewer, State(web): State<Web>, mut params: Params) -> Result<Json<SuppressionList>, Problem> {
    let filter = SuppressionFilter {
        q: params.search("q"),
        reason: params.word("reason", SuppressionReason::ALL, SuppressionReason::as_str),
        lifted: params.word("lifted", &[true, false], |yes| if yes { "yes" } else { "no" }).unwrap_or(false),
    };
    let paging = params.paging(suppressions::ORDER);
    params.done()?;
    let mut tx = web.db.read().await?;
    let page = suppressions::list(&mut tx, &filter, &paging).await?;
    let rows = page.rows.into_iter().map(SuppressionView::from).collect();
    Ok(Json(SuppressionList { suppressions: rows, next: page.next.map(|next| next.to_string()) }))
}

/// What names an address.
#[derive(ToSchema)]
#[expect(dead_code, reason = "it describes a body and is never made")]
pub struct SuppressBody {
    #[schema(example = "kim@acme.com.au")]
    address: String,
    /// Why.
    note: Option<String>,
}

/// Send no more mail to an address
///
/// Unsent mail to it is cancelled.
#[utoipa::path(
    post, operation_id = "add_suppression", path = "/api/v1/suppressions", tag = "suppressions", request_body = SuppressBody,
    responses((status = 204, description = "It gets no mail"), ConflictProblem, BodyProblems, ReadProblems),
)]
pub async fn add(agent: ApiAgent, State(web): State<Web>, mut fields: Fields) -> Result<StatusCode, Problem> {
    let (address, note) = (fields.address("address"), fields.note("note"));
    fields.done()?;
    let Some(address) = address else { return Err(Problem::internal("a body without faults lacks a field")) };
    let actor = format!("agent:{}", agent.0.subject);
    let new = New { address: &address, reason: SuppressionReason::Operator, note: note.as_deref(), actor: &actor };
    if suppressions::add(&web.db, &new, web.clock.now()).await? {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(super::conflict("The address gets no mail already."))
    }
}

/// Let an address get mail again
///
/// What was cancelled meanwhile is not sent by itself; resend it where it is still of use.
#[utoipa::path(
    post, operation_id = "lift_suppression", path = "/api/v1/suppressions/{id}/lift", tag = "suppressions", request_body = NoteBody,
    params(("id" = String, Path, description = "The suppression")),
    responses((status = 204, description = "It gets mail again"), MissingProblem, ConflictProblem, BodyProblems, ReadProblems),
)]
pub async fn lift(agent: ApiAgent, State(web): State<Web>, Id(id): Id, mut fields: Fields) -> Result<StatusCode, Problem> {
    let note = fields.note("note");
    fields.done()?;
    let actor = format!("agent:{}", agent.0.subject);
    match suppressions::lift(&web.db, id, note.as_deref(), &actor, web.clock.now()).await? {
        Ok(true) => Ok(StatusCode::NO_CONTENT),
        Ok(false) => Err(super::conflict("The address gets mail again already.")),
        Err(_) => Err(Problem::not_found()),
    }
}
