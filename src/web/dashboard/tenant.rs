//! One organisation: what is wrong, who can fix it, and everything that happened.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};
use uuid::Uuid;

use super::{
    Shell,
    cases::{CaseView, DeskView},
    diagnosis::AttemptView,
    moment::Moment,
    words,
};
use crate::{
    domain::{case::TenantState, cause::FixableBy, explain::summary, time::UnixMillis},
    store::{
        Paging,
        attempts::{self, AttemptFilter},
        cases,
        emails::{self, Email, EmailState},
        people::{self, Person},
        tenants,
        timeline::{self, Line as StoredLine},
        workspace,
    },
    web::{
        Web,
        access::{
            Viewer,
            page::{PageError, html},
        },
        problem::Problem,
    },
};

/// Attempts that the page shows.
const ATTEMPTS: u16 = 20;

/// Cases, unresolved ones first, of which the page tells what is done on the guide.
const DESKS: usize = 20;

#[derive(Template)]
#[template(path = "dashboard/tenant.html")]
struct Page {
    shell: Shell,
    name: String,
    entra_id: Option<String>,
    domains: Vec<String>,
    state: TenantState,
    label: &'static str,
    /// What is wrong and who can fix it.
    sentence: String,
    waiting: i64,
    failures: i64,
    since: Option<Moment>,
    first_seen: Moment,
    last_seen: Moment,
    cases: Vec<CaseView>,
    persons: Vec<PersonView>,
    attempts: Vec<AttemptView>,
    timeline: Vec<Line>,
    mails: Vec<Mail>,
}

/// Somebody who tried.
pub struct PersonView {
    pub email: String,
    pub name: Option<String>,
    pub waits: bool,
    pub last_failed: Option<Moment>,
    pub connected: Option<Moment>,
}

impl PersonView {
    pub fn new(person: Person, now: UnixMillis) -> Self {
        Self {
            waits: person.waits(),
            email: person.email,
            name: person.name,
            last_failed: person.last_failed_at.map(|at| Moment::new(at, now)),
            connected: person.connected_at.map(|at| Moment::new(at, now)),
        }
    }
}

/// A line of the timeline.
pub struct Line {
    pub at: Moment,
    pub what: String,
    pub detail: Option<String>,
    pub actor: String,
    pub person: Option<String>,
    /// A class: what is good, what is bad.
    pub class: &'static str,
}

impl Line {
    pub fn new(line: StoredLine, now: UnixMillis) -> Self {
        Self {
            at: Moment::new(line.at, now),
            detail: line.detail.map(|detail| words::detail(&line.what, &detail)),
            actor: words::actor(&line.actor),
            person: line.person,
            class: match line.what.as_str() {
                "resolved" | "connected" => "is-ok",
                "case_opened" | "blocked" | "reopened" | "refused" => "is-bad",
                _ => "",
            },
            what: words::happened(&line.what),
        }
    }
}

/// A mail.
pub struct Mail {
    pub id: Uuid,
    pub kind: &'static str,
    pub to: String,
    pub case_id: Option<Uuid>,
    pub tenant: Option<(Uuid, String)>,
    pub state: EmailState,
    pub label: &'static str,
    pub reason: Option<String>,
    pub reply: Option<String>,
    pub outcome: Option<&'static str>,
    pub tries: i64,
    pub at: Moment,
    pub next_try: Option<Moment>,
    pub is_held: bool,
    pub can_resend: bool,
    pub check_code: Option<String>,
}

impl Mail {
    pub fn new(mail: Email, now: UnixMillis) -> Self {
        let pending = mail.state == EmailState::Pending;
        Self {
            check_code: mail.check_code.map(|code| code.to_string()),
            id: mail.id,
            kind: words::notice(mail.kind),
            to: mail.to,
            case_id: mail.case_id,
            tenant: mail.tenant,
            state: mail.state,
            label: words::email_state(mail.state),
            reason: mail.reason.as_deref().map(words::reason),
            // What a relay says on success is of no use to anybody.
            outcome: mail.outcome.map(words::outcome),
            reply: mail.last_reply.filter(|_| mail.state != EmailState::Sent),
            tries: mail.tries,
            at: Moment::new(mail.sent_at.unwrap_or(mail.queued_at), now),
            next_try: (pending && mail.due_at > now).then(|| Moment::new(mail.due_at, now)),
            is_held: mail.state == EmailState::Held,
            can_resend: matches!(mail.state, EmailState::Sent | EmailState::Dead),
        }
    }
}

/// By our id or by Microsoft's GUID.
pub async fn page(
    Viewer(viewer): Viewer,
    State(web): State<Web>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let id = Uuid::try_parse(&id).map_err(|_| Problem::not_found())?;
    let mut tx = web.db.read().await?;
    let tenant = tenants::get(&mut tx, id).await?.ok_or_else(Problem::not_found)?;
    let cases = cases::of_tenant(&mut tx, tenant.id).await?;
    let persons = people::of_tenant(&mut tx, tenant.id).await?;
    let timeline = timeline::of_tenant(&mut tx, tenant.id).await?;
    let mails = emails::of_tenant(&mut tx, tenant.id).await?;
    let filter = AttemptFilter { tenant: Some(tenant.id), ..AttemptFilter::default() };
    let attempts = attempts::list(&mut tx, &filter, &Paging::first(ATTEMPTS)).await?.rows;
    let mut desks = Vec::with_capacity(cases.len());
    for case in &cases {
        // What was done on the guide of a case that is long over is of no use any more.
        let shown = desks.len() < DESKS;
        desks.push(if shown { Some(workspace::of_case(&mut tx, case).await?) } else { None });
    }
    drop(tx);
    let now = web.clock.now();
    let pressing = cases
        .iter()
        .filter(|case| case.resolved_at.is_none() && case.cause.fixable_by() == FixableBy::TenantAdmin)
        .min_by_key(|case| (case.state, case.opened_at));
    let sentence = match (pressing, tenant.state) {
        (Some(case), _) => summary(case.cause, case.kind, web.catalogue, &web.app),
        (None, TenantState::Resolved) => "Nothing stands in the way any more.".to_owned(),
        (None, _) => "Nothing here needs an administrator.".to_owned(),
    };
    let pressing = pressing.map(|case| case.id);
    let rules = web.rules.current();
    html(&Page {
        shell: Shell::new("tenants", &web, &viewer, query.as_deref()),
        name: tenant.name,
        entra_id: tenant.entra_id.map(|id| id.to_string()),
        domains: tenant.domains,
        state: tenant.state,
        label: words::tenant_state(tenant.state),
        sentence,
        waiting: tenant.waiting,
        failures: tenant.attempts,
        since: tenant.blocked_since.map(|at| Moment::new(at, now)),
        first_seen: Moment::new(tenant.first_seen, now),
        last_seen: Moment::new(tenant.last_seen, now),
        cases: cases
            .into_iter()
            .zip(desks)
            .map(|(case, desk)| {
                let said = Some(case.id) == pressing;
                let mut view = CaseView::new(case, &web, now);
                view.sentence = view.sentence.filter(|_| !said);
                view.desk = desk.map(|desk| DeskView::new(desk, now));
                view
            })
            .collect(),
        persons: persons.into_iter().map(|person| PersonView::new(person, now)).collect(),
        attempts: attempts.into_iter().map(|attempt| AttemptView::new(attempt, now, &rules)).collect(),
        timeline: timeline.into_iter().map(|line| Line::new(line, now)).collect(),
        mails: mails.into_iter().map(|mail| Mail::new(mail, now)).collect(),
    })
}
