//! Attempts: everything that came in.

use axum::{Json, extract::State};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    Id,
    params::Params,
    schema::{MissingProblem, ReadProblems},
    tenants::TenantRefView,
};
use crate::{
    domain::{cause::Cause, event::EventType, time::UnixMillis},
    store::{
        attempts::{self, Attempt, AttemptFilter},
        tenants,
    },
    web::{Web, access::ApiViewer, problem::Problem},
};

/// An event that was accepted.
#[derive(Serialize, ToSchema)]
pub struct AttemptView {
    /// Our id; `event_id` in the webhook's answer.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    #[schema(example = "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W")]
    webhook_id: String,
    /// The app's id of the attempt.
    #[schema(example = "att_81")]
    attempt_id: Option<String>,
    r#type: EventType,
    received_at: UnixMillis,
    /// The address of the person's account in the app.
    user_email: String,
    #[schema(value_type = String, format = "uuid")]
    person_id: Uuid,
    /// The Microsoft account, where known.
    account: Option<String>,
    tenant: Option<TenantRefView>,
    #[schema(value_type = Option<String>, format = "uuid")]
    case_id: Option<Uuid>,
    /// Of a failure; the shape that `classify` answers.
    #[schema(value_type = Option<Object>)]
    diagnosis: Option<Value>,
}

impl From<Attempt> for AttemptView {
    fn from(attempt: Attempt) -> Self {
        Self {
            id: attempt.id,
            webhook_id: attempt.webhook_id,
            attempt_id: attempt.attempt_id,
            r#type: attempt.event_type,
            received_at: attempt.received_at,
            user_email: attempt.user_email,
            person_id: attempt.person_id,
            account: attempt.account,
            tenant: attempt.tenant.map(TenantRefView::from),
            case_id: attempt.case_id,
            diagnosis: attempt.diagnosis.and_then(|text| serde_json::from_str(&text).ok()),
        }
    }
}

/// An event with its evidence.
#[derive(Serialize, ToSchema)]
pub struct AttemptDetail {
    #[serde(flatten)]
    attempt: AttemptView,
    /// The body as it was posted, without its secrets.
    #[schema(value_type = Object)]
    evidence: Value,
}

/// A page of attempts.
#[derive(Serialize, ToSchema)]
pub struct AttemptList {
    attempts: Vec<AttemptView>,
    /// Goes into `after` for the next page; null on the last.
    next: Option<String>,
}

/// List attempts
///
/// Newest first.
#[utoipa::path(
    get, operation_id = "list_attempts", path = "/api/v1/attempts", tag = "attempts",
    params(
        ("tenant" = Option<String>, Query, description = "Only of this tenant: our id, or Microsoft's GUID"),
        ("person_id" = Option<String>, Query, description = "Only of this person"),
        ("case_id" = Option<String>, Query, description = "Only in this case"),
        ("type" = Option<EventType>, Query, description = "Only of this type"),
        ("cause" = Option<Cause>, Query, description = "Only failures of this cause; `unknown` is the review queue"),
        ("limit" = Option<u16>, Query, description = "1 to 200; 50 by default"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page", body = AttemptList), ReadProblems),
)]
pub async fn list(_: ApiViewer, State(web): State<Web>, mut params: Params) -> Result<Json<AttemptList>, Problem> {
    let tenant = params.id("tenant");
    let mut filter = AttemptFilter {
        tenant: None,
        person: params.id("person_id"),
        case: params.id("case_id"),
        event_type: params.word("type", EventType::ALL, EventType::as_str),
        cause: params.word("cause", Cause::ALL, Cause::as_str),
    };
    let paging = params.paging(attempts::ORDER);
    params.done()?;
    let mut tx = web.db.read().await?;
    if let Some(key) = tenant {
        // A tenant that nobody knows has no attempts.
        let known = tenants::get(&mut tx, key).await?;
        filter.tenant = Some(known.map_or(key, |tenant| tenant.id));
    }
    let page = attempts::list(&mut tx, &filter, &paging).await?;
    let attempts = page.rows.into_iter().map(AttemptView::from).collect();
    Ok(Json(AttemptList { attempts, next: page.next.map(|next| next.to_string()) }))
}

/// Get an attempt
///
/// With the redacted evidence.
#[utoipa::path(
    get, operation_id = "get_attempt", path = "/api/v1/attempts/{id}", tag = "attempts",
    params(("id" = String, Path, description = "`event_id` of the webhook's answer")),
    responses((status = 200, description = "The attempt", body = AttemptDetail), MissingProblem, ReadProblems),
)]
pub async fn get(_: ApiViewer, State(web): State<Web>, Id(id): Id) -> Result<Json<AttemptDetail>, Problem> {
    let mut tx = web.db.read().await?;
    let attempt = attempts::get(&mut tx, id).await?.ok_or_else(Problem::not_found)?;
    let evidence = serde_json::from_str(&attempt.payload).unwrap_or(Value::Null);
    Ok(Json(AttemptDetail { attempt: attempt.into(), evidence }))
}
