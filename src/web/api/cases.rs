//! Cases, and work on them.

use axum::{Json, extract::State};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    Id,
    body::Fields,
    params::Params,
    schema::{BodyProblems, ConflictProblem, MissingProblem, ReadProblems},
    tenants::{LineView, PersonView, TenantRefView},
};
use crate::{
    domain::{
        case::{CaseState, ResolvedBy, reference},
        cause::{Cause, FixableBy, Kind},
        notice::NoticeKind,
        time::UnixMillis,
    },
    store::{
        cases::{self, Case, CaseFilter},
        people, timeline,
        work::{self, Action, Resend},
        workspace::{self, Workspace},
    },
    web::{
        Web,
        access::{ApiAgent, ApiViewer},
        problem::Problem,
    },
};

/// One open problem: one tenant, or one person where no tenant is known, and one cause.
#[derive(Serialize, ToSchema)]
pub struct CaseView {
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// A short form of the id that people quote.
    #[schema(example = "CD-7K3M9Q")]
    reference: String,
    tenant: Option<TenantRefView>,
    /// Whose case it is, where no tenant is known.
    person: Option<PersonRefView>,
    cause: Cause,
    kind: Option<Kind>,
    fixable_by: FixableBy,
    state: CaseState,
    /// Distinct persons with a failure.
    people: i64,
    /// Distinct failed attempts.
    attempts: i64,
    opened_at: UnixMillis,
    last_seen: UnixMillis,
    claimed_at: Option<UnixMillis>,
    snoozed_until: Option<UnixMillis>,
    resolved_at: Option<UnixMillis>,
    resolved_by: Option<ResolvedBy>,
    /// Since when a question of an administrator waits; any action on the case answers it.
    question_at: Option<UnixMillis>,
    /// Since when the organisation has decided against the app. The state is `ignored` then.
    refused_at: Option<UnixMillis>,
    /// Why, in its administrator's words.
    #[schema(example = "We do not let outside apps read mail")]
    refused_because: Option<String>,
    /// What an administrator, or the person, is sent to.
    #[schema(value_type = String, format = "uri")]
    guide_url: url::Url,
}

/// A person, as a case names them.
#[derive(Serialize, ToSchema)]
pub struct PersonRefView {
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    #[schema(example = "kim@acme.com.au")]
    email: String,
}

impl CaseView {
    pub(super) fn new(case: Case, web: &Web) -> Self {
        let refused = case.refused();
        Self {
            id: case.id,
            question_at: case.question_at,
            refused_at: case.refused_at.filter(|_| refused),
            refused_because: case.refused_because.clone().filter(|_| refused),
            reference: reference(case.id),
            guide_url: web.links.guide(case.guide()),
            tenant: case.tenant.map(TenantRefView::from),
            person: case.person.map(|(id, email)| PersonRefView { id, email }),
            cause: case.cause,
            kind: case.kind,
            fixable_by: case.cause.fixable_by(),
            state: case.state,
            people: case.people,
            attempts: case.attempts,
            opened_at: case.opened_at,
            last_seen: case.last_seen,
            claimed_at: case.claimed_at,
            snoozed_until: case.snoozed_until,
            resolved_at: case.resolved_at,
            resolved_by: case.resolved_by,
        }
    }
}

/// How often a guide was fetched and used, and how far it is.
#[derive(Serialize, ToSchema)]
pub struct GuideUseView {
    /// Every time the guide was asked for, programs that check links included.
    fetches: i64,
    fetched_at: Option<UnixMillis>,
    /// Occasions on which a person did something there: a mark, a claim, a question, a copy.
    uses: i64,
    used_at: Option<UnixMillis>,
    /// Steps marked as done, on the route that is furthest.
    steps_done: usize,
    /// Steps of that route; null where nothing is marked.
    steps: Option<usize>,
    marked_at: Option<UnixMillis>,
}

impl From<Workspace> for GuideUseView {
    fn from(desk: Workspace) -> Self {
        Self {
            fetches: desk.usage.fetches,
            fetched_at: desk.usage.fetched_at,
            uses: desk.usage.uses,
            used_at: desk.usage.used_at,
            steps_done: desk.progress.map_or(0, |progress| progress.done),
            steps: desk.progress.map(|progress| progress.of),
            marked_at: desk.marked_at,
        }
    }
}

/// A case with its people and timeline.
#[derive(Serialize, ToSchema)]
pub struct CaseDetail {
    #[serde(flatten)]
    case: CaseView,
    /// What is done on its guide.
    guide: GuideUseView,
    /// Those who wait first; 500 at most.
    persons: Vec<PersonView>,
    /// Newest first; 200 lines at most.
    timeline: Vec<LineView>,
}

/// A page of cases.
#[derive(Serialize, ToSchema)]
pub struct CaseList {
    cases: Vec<CaseView>,
    /// Goes into `after` for the next page; null on the last.
    next: Option<String>,
}

/// List cases
///
/// Latest failure first.
#[utoipa::path(
    get, operation_id = "list_cases", path = "/api/v1/cases", tag = "cases",
    params(
        ("state" = Option<CaseState>, Query, description = "Only in this state"),
        ("cause" = Option<Cause>, Query, description = "Only of this cause"),
        ("limit" = Option<u16>, Query, description = "1 to 200; 50 by default"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page", body = CaseList), ReadProblems),
)]
pub async fn list(_: ApiViewer, State(web): State<Web>, mut params: Params) -> Result<Json<CaseList>, Problem> {
    let filter = CaseFilter {
        state: params.word("state", CaseState::ALL, CaseState::as_str),
        cause: params.word("cause", Cause::ALL, Cause::as_str),
    };
    let paging = params.paging(cases::ORDER);
    params.done()?;
    let mut tx = web.db.read().await?;
    let page = cases::list(&mut tx, &filter, &paging).await?;
    let cases = page.rows.into_iter().map(|case| CaseView::new(case, &web)).collect();
    Ok(Json(CaseList { cases, next: page.next.map(|next| next.to_string()) }))
}

/// Get a case
///
/// With its people and timeline.
#[utoipa::path(
    get, operation_id = "get_case", path = "/api/v1/cases/{id}", tag = "cases",
    params(("id" = String, Path, description = "The case")),
    responses((status = 200, description = "The case", body = CaseDetail), MissingProblem, ReadProblems),
)]
pub async fn get(_: ApiViewer, State(web): State<Web>, Id(id): Id) -> Result<Json<CaseDetail>, Problem> {
    let mut tx = web.db.read().await?;
    let case = cases::current(&mut tx, id).await?.ok_or_else(Problem::not_found)?;
    let persons = people::of_case(&mut tx, case.id).await?;
    let timeline = timeline::of_case(&mut tx, case.id).await?;
    let desk = workspace::of_case(&mut tx, &case).await?;
    Ok(Json(CaseDetail {
        case: CaseView::new(case, &web),
        guide: desk.into(),
        persons: persons.into_iter().map(PersonView::from).collect(),
        timeline: timeline.into_iter().map(LineView::from).collect(),
    }))
}

/// What goes along with an action.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes a body, which is read field by field")]
pub struct NoteBody {
    /// Why; 2,000 characters at most.
    #[schema(example = "Their IT confirmed by phone")]
    note: Option<String>,
}

/// Until when a case is put aside.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes a body, which is read field by field")]
pub struct SnoozeBody {
    /// A time to come.
    until: UnixMillis,
}

/// A note.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes a body, which is read field by field")]
pub struct TextBody {
    /// 2,000 characters at most.
    #[schema(example = "Called them; their IT is on holiday until Monday")]
    text: String,
}

/// What is mailed again.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes a body, which is read field by field")]
pub struct ResendBody {
    /// By default the kind for the cause, or `reconnect` where the case is resolved.
    kind: Option<NoticeKind>,
    /// By default everybody who waits.
    #[schema(value_type = Option<String>, format = "uuid")]
    person_id: Option<Uuid>,
}

/// What came of a resend.
#[derive(Serialize, ToSchema)]
pub struct ResentView {
    /// Mails that leave now.
    queued: u32,
    /// People who were left out, because the same mail to them has not left yet.
    waiting: u32,
    /// People who were left out, because their address gets no mail; absent where there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    suppressed: Option<u32>,
}

async fn act(web: &Web, id: Uuid, action: &Action, ApiAgent(agent): &ApiAgent) -> Result<Json<CaseView>, Problem> {
    let case = work::act(&web.db, id, action, &agent.subject, web.clock.now()).await??;
    Ok(Json(CaseView::new(case, web)))
}

/// Resolve a case
///
/// It is over. Unsent mail about it is cancelled.
#[utoipa::path(
    post, operation_id = "resolve_case", path = "/api/v1/cases/{id}/resolve", tag = "cases", request_body = NoteBody,
    params(("id" = String, Path, description = "The case")),
    responses((status = 200, description = "The case as it is then", body = CaseView), MissingProblem, ConflictProblem, BodyProblems, ReadProblems),
)]
pub async fn resolve(agent: ApiAgent, State(web): State<Web>, Id(id): Id, mut fields: Fields) -> Result<Json<CaseView>, Problem> {
    let note = fields.note("note");
    fields.done()?;
    act(&web, id, &Action::Resolve { note }, &agent).await
}

/// Reopen a case
///
/// It is not over, or no longer put aside. Refused while a newer case of the same tenant and cause is open.
#[utoipa::path(
    post, operation_id = "reopen_case", path = "/api/v1/cases/{id}/reopen", tag = "cases", request_body = NoteBody,
    params(("id" = String, Path, description = "The case")),
    responses((status = 200, description = "The case as it is then", body = CaseView), MissingProblem, ConflictProblem, BodyProblems, ReadProblems),
)]
pub async fn reopen(agent: ApiAgent, State(web): State<Web>, Id(id): Id, mut fields: Fields) -> Result<Json<CaseView>, Problem> {
    let note = fields.note("note");
    fields.done()?;
    act(&web, id, &Action::Reopen { note }, &agent).await
}

/// Snooze a case
///
/// Puts it aside until a time.
#[utoipa::path(
    post, operation_id = "snooze_case", path = "/api/v1/cases/{id}/snooze", tag = "cases", request_body = SnoozeBody,
    params(("id" = String, Path, description = "The case")),
    responses((status = 200, description = "The case as it is then", body = CaseView), MissingProblem, ConflictProblem, BodyProblems, ReadProblems),
)]
pub async fn snooze(agent: ApiAgent, State(web): State<Web>, Id(id): Id, mut fields: Fields) -> Result<Json<CaseView>, Problem> {
    let until = fields.future("until", web.clock.now());
    fields.done()?;
    act(&web, id, &Action::Snooze { until }, &agent).await
}

/// Ignore a case
///
/// Nothing will be done, and nobody mailed. Unsent mail about it is cancelled.
#[utoipa::path(
    post, operation_id = "ignore_case", path = "/api/v1/cases/{id}/ignore", tag = "cases", request_body = NoteBody,
    params(("id" = String, Path, description = "The case")),
    responses((status = 200, description = "The case as it is then", body = CaseView), MissingProblem, ConflictProblem, BodyProblems, ReadProblems),
)]
pub async fn ignore(agent: ApiAgent, State(web): State<Web>, Id(id): Id, mut fields: Fields) -> Result<Json<CaseView>, Problem> {
    let note = fields.note("note");
    fields.done()?;
    act(&web, id, &Action::Ignore { note }, &agent).await
}

/// Revoke the guide's links
///
/// Every link that was handed out answers 410 from now on. The case's `guide_url` is a new one.
#[utoipa::path(
    post, operation_id = "revoke_links", path = "/api/v1/cases/{id}/revoke", tag = "cases", request_body = NoteBody,
    params(("id" = String, Path, description = "The case")),
    responses((status = 200, description = "The case as it is then", body = CaseView), MissingProblem, BodyProblems, ReadProblems),
)]
pub async fn revoke(agent: ApiAgent, State(web): State<Web>, Id(id): Id, mut fields: Fields) -> Result<Json<CaseView>, Problem> {
    let note = fields.note("note");
    fields.done()?;
    act(&web, id, &Action::Revoke { note }, &agent).await
}

/// Add a note
///
/// It stands in the timeline.
#[utoipa::path(
    post, operation_id = "add_note", path = "/api/v1/cases/{id}/notes", tag = "cases", request_body = TextBody,
    params(("id" = String, Path, description = "The case")),
    responses((status = 200, description = "The case", body = CaseView), MissingProblem, BodyProblems, ReadProblems),
)]
pub async fn note(agent: ApiAgent, State(web): State<Web>, Id(id): Id, mut fields: Fields) -> Result<Json<CaseView>, Problem> {
    let text = fields.required_note("text");
    fields.done()?;
    act(&web, id, &Action::Note { text }, &agent).await
}

/// Send mail again
///
/// The cool-down and the caps do not hold it back, but it counts. A mail that is held is released.
#[utoipa::path(
    post, operation_id = "resend_mail", path = "/api/v1/cases/{id}/resend", tag = "cases", request_body = ResendBody,
    params(("id" = String, Path, description = "The case")),
    responses((status = 200, description = "What was queued", body = ResentView), MissingProblem, ConflictProblem, BodyProblems, ReadProblems),
)]
pub async fn resend(
    agent: ApiAgent,
    State(web): State<Web>,
    Id(id): Id,
    mut fields: Fields,
) -> Result<Json<ResentView>, Problem> {
    let wanted = Resend { kind: fields.word("kind", NoticeKind::TO_PEOPLE, NoticeKind::as_str), person: fields.id("person_id") };
    fields.done()?;
    if web.mail_off {
        return Err(super::mail_is_off());
    }
    let resent = work::resend(&web.db, id, wanted, &agent.0.subject, web.clock.now()).await??;
    Ok(Json(ResentView {
        queued: resent.queued,
        waiting: resent.waiting,
        suppressed: Some(resent.suppressed).filter(|left_out| *left_out > 0),
    }))
}
