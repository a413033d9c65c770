//! Cases: the list, one case of its own, and what an agent does to one.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    response::{IntoResponse, Redirect, Response},
};
use uuid::Uuid;

use super::{
    ROWS, Shell,
    diagnosis::AttemptView,
    moment::Moment,
    parameter, query_of,
    tenant::{Line, Mail, PersonView},
    words,
};
use crate::{
    domain::{
        again::Unfit,
        case::{CaseState, reference},
        cause::Cause,
        explain::summary,
        notice::NoticeKind,
        time::UnixMillis,
    },
    store::{
        Cursor, Paging,
        attempts::{self, AttemptFilter},
        cases::{self, Case, CaseFilter},
        emails::{self, EmailFilter},
        people, timeline,
        work::{self, Action, Refusal, Resend},
        workspace::{self, Workspace},
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

/// A case, as a card or a row shows it.
pub struct CaseView {
    pub id: Uuid,
    pub reference: String,
    pub owner: String,
    pub cause: &'static str,
    pub kind: Option<String>,
    /// What is wrong and who can fix it; `None` where the page has said so already.
    pub sentence: Option<String>,
    pub fixable_by: &'static str,
    pub state: CaseState,
    pub label: &'static str,
    pub people: i64,
    pub attempts: i64,
    pub opened: Moment,
    pub last_seen: Moment,
    pub snoozed_until: Option<Moment>,
    pub resolved: Option<Moment>,
    /// Its guide; `None` where there is nothing to guide: a fault of the app's own.
    pub guide: Option<String>,
    /// Whether there is a mail to send again.
    pub has_mail: bool,
    pub is_resolved: bool,
    pub is_open: bool,
    /// Since when a question of the administrator waits.
    pub question: Option<Moment>,
    /// Why the organisation won't allow it, in its administrator's words.
    pub refused_because: Option<String>,
    /// What is done on the guide; `None` in lists.
    pub desk: Option<DeskView>,
}

/// What readers of a guide do there, and how often it was fetched.
pub struct DeskView {
    pub fetches: i64,
    pub fetched: Option<Moment>,
    pub uses: i64,
    pub used: Option<Moment>,
    pub progress: Option<String>,
    pub marked: Option<Moment>,
}

impl DeskView {
    pub fn new(desk: Workspace, now: UnixMillis) -> Self {
        let moment = |at| Moment::new(at, now);
        Self {
            fetches: desk.usage.fetches,
            fetched: desk.usage.fetched_at.map(moment),
            uses: desk.usage.uses,
            used: desk.usage.used_at.map(moment),
            progress: desk.progress.map(words::progress),
            marked: desk.marked_at.map(moment),
        }
    }
}

impl CaseView {
    pub fn new(case: Case, web: &Web, now: UnixMillis) -> Self {
        let moment = |at| Moment::new(at, now);
        Self {
            id: case.id,
            refused_because: case.refused_because.clone().filter(|_| case.refused()),
            reference: reference(case.id),
            guide: (case.cause != Cause::AppMisconfigured).then(|| web.links.guide(case.guide()).into()),
            owner: case.tenant.map(|tenant| tenant.name).or(case.person.map(|(_, email)| email)).unwrap_or_default(),
            cause: words::cause(case.cause),
            kind: case.kind.map(|kind| words::kind(kind.as_str())),
            sentence: Some(summary(case.cause, case.kind, web.catalogue, &web.app)),
            fixable_by: words::fixable_by(case.cause.fixable_by()),
            state: case.state,
            label: words::case_state(case.state),
            people: case.people,
            attempts: case.attempts,
            opened: moment(case.opened_at),
            last_seen: moment(case.last_seen),
            snoozed_until: case.snoozed_until.map(moment),
            resolved: case.resolved_at.map(moment),
            has_mail: case.state == CaseState::Resolved || NoticeKind::for_cause(case.cause).is_some(),
            is_resolved: case.state == CaseState::Resolved,
            is_open: case.state == CaseState::Open,
            question: case.question_at.map(moment),
            desk: None,
        }
    }
}

#[derive(Template)]
#[template(path = "dashboard/cases.html")]
struct ListPage {
    shell: Shell,
    tabs: Vec<(&'static str, String, bool)>,
    rows: Vec<CaseView>,
    next: Option<String>,
}

/// Cases by state, latest failure first.
pub async fn list(Viewer(viewer): Viewer, State(web): State<Web>, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let query = query.as_deref();
    let state = parameter(query, "state").and_then(|id| CaseState::parse(&id)).unwrap_or(CaseState::Open);
    let after = parameter(query, "after").and_then(|text| Cursor::parse(&text, cases::ORDER));
    let mut tx = web.db.read().await?;
    let filter = CaseFilter { state: Some(state), cause: None };
    let page = cases::list(&mut tx, &filter, &Paging { limit: ROWS, after }).await?;
    let now = web.clock.now();
    let href = |state: CaseState, after: Option<&str>| {
        format!("/cases{}", query_of(&[("state", Some(state.as_str())), ("after", after)]))
    };
    html(&ListPage {
        shell: Shell::new("cases", &web, &viewer, query),
        tabs: CaseState::ALL.iter().map(|each| (words::case_state(*each), href(*each, None), *each == state)).collect(),
        next: page.next.map(|next| href(state, Some(&next.to_string()))),
        rows: page.rows.into_iter().map(|case| CaseView::new(case, &web, now)).collect(),
    })
}

#[derive(Template)]
#[template(path = "dashboard/case.html")]
struct CasePage {
    shell: Shell,
    case: CaseView,
    persons: Vec<PersonView>,
    attempts: Vec<AttemptView>,
    timeline: Vec<Line>,
    mails: Vec<Mail>,
}

/// One case. That of a tenant is shown among what belongs to the tenant.
pub async fn page(
    Viewer(viewer): Viewer,
    State(web): State<Web>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let id = Uuid::try_parse(&id).map_err(|_| Problem::not_found())?;
    let mut tx = web.db.read().await?;
    let case = cases::current(&mut tx, id).await?.ok_or_else(Problem::not_found)?;
    if let Some(tenant) = &case.tenant {
        return Ok(Redirect::to(&format!("/tenants/{}#case-{}", tenant.id, case.id)).into_response());
    }
    let now = web.clock.now();
    let filter = AttemptFilter { case: Some(case.id), ..AttemptFilter::default() };
    let attempts = attempts::list(&mut tx, &filter, &Paging::first(20)).await?.rows;
    let people = people::of_case(&mut tx, case.id).await?;
    let timeline = timeline::of_case(&mut tx, case.id).await?;
    let desk = workspace::of_case(&mut tx, &case).await?;
    let of_case = EmailFilter { case: Some(case.id), ..EmailFilter::default() };
    let mails = emails::list(&mut tx, &of_case, &Paging::first(50)).await?.rows;
    let rules = web.rules.current();
    html(&CasePage {
        shell: Shell::new("cases", &web, &viewer, query.as_deref()),
        case: CaseView { desk: Some(DeskView::new(desk, now)), ..CaseView::new(case, &web, now) },
        persons: people.into_iter().map(|person| PersonView::new(person, now)).collect(),
        attempts: attempts.into_iter().map(|attempt| AttemptView::new(attempt, now, &rules)).collect(),
        timeline: timeline.into_iter().map(|line| Line::new(line, now)).collect(),
        mails: mails.into_iter().map(|mail| Mail::new(mail, now)).collect(),
    })
}

/// Does what an agent pressed, and leads back to where the case is shown.
pub async fn act(
    State(web): State<Web>,
    Path((id, action)): Path<(String, String)>,
    form: AgentForm,
) -> Result<Response, PageError> {
    let id = Uuid::try_parse(&id).map_err(|_| Problem::not_found())?;
    let now = web.clock.now();
    let actor = &form.sender.identity.subject;
    let text: String = clean(form.fields.get("note")).chars().take(2_000).collect();
    let note = (!text.is_empty()).then(|| text.clone());
    let (action, done) = match action.as_str() {
        "resolve" => (Action::Resolve { note }, "resolved"),
        "reopen" => (Action::Reopen { note }, "reopened"),
        "ignore" => (Action::Ignore { note }, "ignored"),
        "revoke" => (Action::Revoke { note }, "revoked"),
        "snooze" => {
            let days = form.fields.get("days").parse::<u64>().unwrap_or(7).clamp(1, 365);
            (Action::Snooze { until: now + std::time::Duration::from_hours(24 * days) }, "snoozed")
        }
        "notes" if text.is_empty() => return back(&web, id, "empty").await,
        "notes" => (Action::Note { text }, "noted"),
        "resend" => {
            if web.mail_off {
                return back(&web, id, "mail-off").await;
            }
            let wanted = Resend { kind: None, person: Uuid::try_parse(form.fields.get("person")).ok() };
            let done = match work::resend(&web.db, id, wanted, actor, now).await? {
                Ok(resent) if resent.queued > 0 => {
                    web.mail_queued.notify_one();
                    "resent"
                }
                Ok(resent) if resent.suppressed > 0 && resent.waiting == 0 => "suppressed",
                Ok(_) => "already",
                Err(refusal) => refused(refusal)?,
            };
            return back(&web, id, done).await;
        }
        _ => return Err(Problem::not_found().into()),
    };
    let done = match work::act(&web.db, id, &action, actor, now).await? {
        Ok(_) => done,
        Err(refusal) => refused(refusal)?,
    };
    back(&web, id, done).await
}

/// The code of the message that tells of a refusal.
pub fn refused(refusal: Refusal) -> Result<&'static str, Problem> {
    Ok(match refusal {
        Refusal::Missing => return Err(Problem::not_found()),
        Refusal::Twin => "twin",
        Refusal::Resolved | Refusal::OnlyReconnect => "resolved-before",
        Refusal::NoMail => "no-mail",
        Refusal::NotResolved => "not-resolved",
        Refusal::Ignored => "ignored-before",
        Refusal::NoPerson | Refusal::Waiting => "already",
        Refusal::UnderWay => "under-way",
        Refusal::Sent => "sent-before",
        Refusal::Unfit(unfit) => match unfit {
            Unfit::Suppressed(_) => "suppressed",
            Unfit::NotOfCase => "not-of-case",
            Unfit::Connected => "connected-since",
            Unfit::Resolved => "over-since",
            Unfit::Ignored => "ignored-before",
            Unfit::NotResolved => "not-resolved",
            Unfit::PutAside => "put-aside",
            Unfit::Outdated => "outdated",
            Unfit::AlertOver => "alert-over",
        },
    })
}

async fn back(web: &Web, id: Uuid, done: &str) -> Result<Response, PageError> {
    let mut tx = web.db.read().await?;
    let case = cases::current(&mut tx, id).await?.ok_or_else(Problem::not_found)?;
    let to = match case.tenant {
        Some(tenant) => format!("/tenants/{}?done={done}#case-{}", tenant.id, case.id),
        None => format!("/cases/{}?done={done}", case.id),
    };
    Ok(Redirect::to(&to).into_response())
}
