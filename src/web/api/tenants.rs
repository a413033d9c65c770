//! Tenants.

use axum::{Json, extract::State};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    Id,
    cases::CaseView,
    params::Params,
    schema::{MissingProblem, ReadProblems},
};
use crate::{
    domain::{case::TenantState, cause::Cause, tenant::TenantId, time::UnixMillis},
    store::{
        attempts::TenantRef,
        cases,
        people::{self, Person},
        tenants::{self, Tenant, TenantFilter, TenantSort},
        timeline::{self, Line},
    },
    web::{Web, access::ApiViewer, problem::Problem},
};

/// A Microsoft Entra organisation.
#[derive(Serialize, ToSchema)]
pub struct TenantView {
    /// Our id.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// Microsoft's, where known.
    #[schema(value_type = Option<String>, format = "uuid")]
    tenant_id: Option<TenantId>,
    /// The name that the app knows, else a domain, else the GUID.
    #[schema(example = "Acme Plumbing")]
    name: String,
    #[schema(example = json!(["acme.com.au"]))]
    domains: Vec<String>,
    state: TenantState,
    /// Of its unresolved cases.
    causes: Vec<Cause>,
    /// Distinct persons with a failure.
    people: i64,
    /// Those of them who have not connected since.
    waiting: i64,
    /// Distinct failed attempts.
    attempts: i64,
    first_seen: UnixMillis,
    last_seen: UnixMillis,
    /// When the oldest unresolved case for an administrator opened.
    blocked_since: Option<UnixMillis>,
    /// Mails sent about unresolved cases.
    mails_sent: i64,
    /// The guide of the most pressing unresolved case.
    #[schema(value_type = Option<String>, format = "uri")]
    guide_url: Option<url::Url>,
}

impl TenantView {
    pub(super) fn new(tenant: Tenant, web: &Web) -> Self {
        Self {
            id: tenant.id,
            tenant_id: tenant.entra_id,
            name: tenant.name,
            domains: tenant.domains,
            state: tenant.state,
            causes: tenant.causes,
            people: tenant.people,
            waiting: tenant.waiting,
            attempts: tenant.attempts,
            first_seen: tenant.first_seen,
            last_seen: tenant.last_seen,
            blocked_since: tenant.blocked_since,
            mails_sent: tenant.mails_sent,
            guide_url: tenant.guide.map(|guide| web.links.guide(guide)),
        }
    }
}

/// A tenant, as other things name it.
#[derive(Serialize, ToSchema)]
pub struct TenantRefView {
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// Microsoft's, where known.
    #[schema(value_type = Option<String>, format = "uuid")]
    tenant_id: Option<TenantId>,
    name: String,
}

impl From<TenantRef> for TenantRefView {
    fn from(tenant: TenantRef) -> Self {
        Self { id: tenant.id, tenant_id: tenant.entra_id, name: tenant.name }
    }
}

/// A page of tenants.
#[derive(Serialize, ToSchema)]
pub struct TenantList {
    tenants: Vec<TenantView>,
    /// Goes into `after` for the next page; null on the last.
    next: Option<String>,
}

/// Somebody who tried.
#[derive(Serialize, ToSchema)]
pub struct PersonView {
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// The address of their account in the app.
    #[schema(example = "kim@acme.com.au")]
    email: String,
    name: Option<String>,
    /// The app's id.
    user_id: Option<String>,
    /// Whether they have failed and not connected since.
    waiting: bool,
    last_failed_at: Option<UnixMillis>,
    connected_at: Option<UnixMillis>,
}

impl From<Person> for PersonView {
    fn from(person: Person) -> Self {
        Self {
            waiting: person.waits(),
            id: person.id,
            email: person.email,
            name: person.name,
            user_id: person.user_id,
            last_failed_at: person.last_failed_at,
            connected_at: person.connected_at,
        }
    }
}

/// A line of the timeline.
#[derive(Serialize, ToSchema)]
pub struct LineView {
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    at: UnixMillis,
    #[schema(example = "case_opened")]
    what: String,
    /// `app`, `person`, `administrator`, `agent:<name>` or `system`.
    #[schema(example = "app")]
    actor: String,
    /// A note's text, a mail's kind, a cause.
    detail: Option<String>,
    #[schema(value_type = Option<String>, format = "uuid")]
    case_id: Option<Uuid>,
    /// The address of whom it is about.
    person: Option<String>,
}

impl From<Line> for LineView {
    fn from(line: Line) -> Self {
        Self {
            id: line.id,
            at: line.at,
            what: line.what,
            actor: line.actor,
            detail: line.detail,
            case_id: line.case_id,
            person: line.person,
        }
    }
}

/// A tenant with all that belongs to it.
#[derive(Serialize, ToSchema)]
pub struct TenantDetail {
    #[serde(flatten)]
    tenant: TenantView,
    /// Unresolved ones first; the latest hundred.
    cases: Vec<CaseView>,
    /// Those who wait first; 500 at most.
    persons: Vec<PersonView>,
    /// Newest first; 200 lines at most.
    timeline: Vec<LineView>,
}

/// List tenants
///
/// Most people first, unless `sort` says otherwise. Pages are stable while events arrive.
#[utoipa::path(
    get, operation_id = "list_tenants", path = "/api/v1/tenants", tag = "tenants",
    params(
        ("state" = Option<TenantState>, Query, description = "Only in this state"),
        ("cause" = Option<Cause>, Query, description = "Only with an unresolved case of this cause"),
        ("q" = Option<String>, Query, description = "Only where the name holds this, or a domain, the GUID or the address of a person begins with it"),
        ("sort" = Option<String>, Query, description = "`people` (default, most first), `last_seen` (latest first), `first_seen` (earliest first) or `name`"),
        ("limit" = Option<u16>, Query, description = "1 to 200; 50 by default"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page", body = TenantList), ReadProblems),
)]
pub async fn list(_: ApiViewer, State(web): State<Web>, mut params: Params) -> Result<Json<TenantList>, Problem> {
    let sort = params.word("sort", TenantSort::ALL, TenantSort::as_str).unwrap_or(TenantSort::People);
    let filter = TenantFilter {
        state: params.word("state", TenantState::ALL, TenantState::as_str),
        cause: params.word("cause", Cause::ALL, Cause::as_str),
        q: params.search("q"),
        sort,
    };
    let paging = params.paging(sort.as_str());
    params.done()?;
    let mut tx = web.db.read().await?;
    let page = tenants::list(&mut tx, &filter, &paging).await?;
    let tenants = page.rows.into_iter().map(|tenant| TenantView::new(tenant, &web)).collect();
    Ok(Json(TenantList { tenants, next: page.next.map(|next| next.to_string()) }))
}

/// Get a tenant
///
/// With its cases, people and timeline. The id may be ours or Microsoft's GUID.
#[utoipa::path(
    get, operation_id = "get_tenant", path = "/api/v1/tenants/{id}", tag = "tenants",
    params(("id" = String, Path, description = "Our id, or Microsoft's GUID")),
    responses((status = 200, description = "The tenant", body = TenantDetail), MissingProblem, ReadProblems),
)]
pub async fn get(_: ApiViewer, State(web): State<Web>, Id(id): Id) -> Result<Json<TenantDetail>, Problem> {
    let mut tx = web.db.read().await?;
    let tenant = tenants::get(&mut tx, id).await?.ok_or_else(Problem::not_found)?;
    let cases = cases::of_tenant(&mut tx, tenant.id).await?;
    let persons = people::of_tenant(&mut tx, tenant.id).await?;
    let timeline = timeline::of_tenant(&mut tx, tenant.id).await?;
    Ok(Json(TenantDetail {
        tenant: TenantView::new(tenant, &web),
        cases: cases.into_iter().map(|case| CaseView::new(case, &web)).collect(),
        persons: persons.into_iter().map(PersonView::from).collect(),
        timeline: timeline.into_iter().map(LineView::from).collect(),
    }))
}
