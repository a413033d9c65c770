//! The records that a batch touches, as they are in memory.

use std::collections::{BTreeSet, HashSet};

use uuid::Uuid;

use crate::domain::{
    address::Address,
    alert::{AlertKey, AlertState},
    case::{CaseState, ResolvedBy, TenantState},
    cause::{Cause, Kind},
    event::EventType,
    links::GuideToken,
    notice::NoticeKind,
    tenant::TenantId,
    time::UnixMillis,
};

/// A record and whether it differs from the database.
#[derive(Clone, Debug)]
pub struct Tracked<T> {
    /// The record.
    pub record: T,
    /// Whether it must be written.
    pub changed: bool,
}

/// A tenant, counters included.
#[derive(Clone, Debug)]
pub struct TenantRecord {
    /// Our id.
    pub id: Uuid,
    /// Microsoft's.
    pub entra_id: Option<TenantId>,
    /// For people.
    pub name: String,
    /// Follows from its cases.
    pub state: TenantState,
    /// The causes of its unresolved cases.
    pub causes: BTreeSet<Cause>,
    /// Distinct persons with a failure.
    pub people: i64,
    /// Persons with a failure and no connection since.
    pub waiting: i64,
    /// Distinct failed attempts.
    pub attempts: i64,
    /// First event.
    pub first_seen: UnixMillis,
    /// Last event.
    pub last_seen: UnixMillis,
    /// When the oldest unresolved case for an administrator opened.
    pub blocked_since: Option<UnixMillis>,
    /// What shows that the organisation has let the app in.
    pub approval: ApprovalRecord,
}

/// What shows that an organisation has let the app in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApprovalRecord {
    /// When an ordinary person last connected; one of whom the app does not say that they are an administrator counts.
    pub passed_at: Option<UnixMillis>,
    /// Who that was.
    pub passed_by: Option<Uuid>,
    /// When one last connected of whom the app says that they are none.
    pub proved_at: Option<UnixMillis>,
    /// Who that was.
    pub proved_by: Option<Uuid>,
    /// When an administrator last came back from Microsoft with an approval, and said so with the button of that page.
    pub approved_at: Option<UnixMillis>,
    /// The scopes that the last of these brought, where they are known.
    pub granted: Vec<String>,
}

/// A person.
#[derive(Clone, Debug)]
pub struct PersonRecord {
    /// Our id.
    pub id: Uuid,
    /// Where we mail them.
    pub email: Address,
    /// The app's id.
    pub user_id: Option<String>,
    /// Their name; for the dashboard.
    pub name: Option<String>,
    /// BCP 47.
    pub locale: Option<String>,
    /// IANA.
    pub timezone: Option<String>,
    /// First event.
    pub first_seen: UnixMillis,
    /// Last event.
    pub last_seen: UnixMillis,
}

/// A person in a tenant.
#[derive(Clone, Copy, Debug, Default)]
pub struct Membership {
    /// Failed attempts.
    pub failures: i64,
    /// The last of them.
    pub last_failed_at: Option<UnixMillis>,
    /// The last connection.
    pub connected_at: Option<UnixMillis>,
    /// When the last failure happened, by the app's clock, where the app said so.
    pub failed_stamp: Option<UnixMillis>,
    /// When the last connection happened, by the app's clock, where the app said so.
    pub connected_stamp: Option<UnixMillis>,
}

impl Membership {
    /// Whether a failure of this time was posted late: the person has connected since. Only the app's own times are compared
    /// with each other, so that its clock may be off.
    pub fn outlives_failure(&self, stamp: Option<UnixMillis>) -> bool {
        stamp.zip(self.connected_stamp).is_some_and(|(failed, connected)| failed < connected)
    }

    /// Whether a connection of this time was posted late: the person has failed since.
    pub fn outlives_connection(&self, stamp: Option<UnixMillis>) -> bool {
        stamp.zip(self.failed_stamp).is_some_and(|(connected, failed)| connected < failed)
    }

    /// Whether the person has failed and not connected since.
    pub fn waits(&self) -> bool {
        self.last_failed_at.is_some_and(|failed| self.connected_at.is_none_or(|connected| connected < failed))
    }
}

/// Whose problem a case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Owner {
    /// A tenant's.
    Tenant(Uuid),
    /// A person's, where no tenant is known.
    Person(Uuid),
}

impl Owner {
    /// The tenant, if it is one's.
    pub const fn tenant(self) -> Option<Uuid> {
        match self {
            Self::Tenant(tenant) => Some(tenant),
            Self::Person(_) => None,
        }
    }
}

/// A case.
#[derive(Clone, Debug)]
pub struct CaseRecord {
    /// Our id; the guide's link is made from it.
    pub id: Uuid,
    /// Whose it is.
    pub owner: Owner,
    /// Why.
    pub cause: Cause,
    /// Finer than the cause.
    pub kind: Option<Kind>,
    /// Where it stands.
    pub state: CaseState,
    /// Distinct persons with a failure.
    pub people: i64,
    /// Distinct failed attempts.
    pub attempts: i64,
    /// The first failure.
    pub opened_at: UnixMillis,
    /// The last.
    pub last_seen: UnixMillis,
    /// Since when somebody says it is fixed.
    pub claimed_at: Option<UnixMillis>,
    /// Put aside until then.
    pub snoozed_until: Option<UnixMillis>,
    /// Since when it is over.
    pub resolved_at: Option<UnixMillis>,
    /// By what.
    pub resolved_by: Option<ResolvedBy>,
    /// The version of its guide link.
    pub guide_version: u32,
    /// Until when its guide link is good.
    pub guide_expires_at: UnixMillis,
}

impl CaseRecord {
    /// What its guide link says.
    pub fn guide_token(&self) -> GuideToken {
        GuideToken { case_id: self.id, version: self.guide_version }
    }
}

/// A person in a case.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Whose case it is.
    pub owner: Owner,
    /// The last failure.
    pub last_failed_at: UnixMillis,
    /// The Microsoft account they tried last.
    pub account: Option<Address>,
    /// Since when they no longer wait.
    pub connected_at: Option<UnixMillis>,
    /// They only started and never finished: they wait, but do not count among those who failed.
    pub unfinished: bool,
}

/// An attempt of which only the start is known.
#[derive(Clone, Debug)]
pub struct StartRecord {
    /// The id of its row among the attempts.
    pub id: Uuid,
    /// The app's id of the attempt.
    pub attempt_id: Option<String>,
    /// Who.
    pub person_id: Uuid,
    /// When, by our clock.
    pub started_at: UnixMillis,
    /// From then on it counts as not finished.
    pub due_at: UnixMillis,
    /// The row among the attempts that says so; `None` while it is awaited.
    pub found_id: Option<Uuid>,
}

/// Who of a tenant has met an approval block of late, and since anybody got through.
#[derive(Clone, Debug, Default)]
pub struct Blocks {
    /// How many people beside those of the batch.
    pub others: u32,
    /// People of the batch.
    pub people: HashSet<Uuid>,
}

/// An alert that is not closed.
#[derive(Clone, Debug)]
pub struct AlertRecord {
    /// Our id.
    pub id: Uuid,
    /// What is at fault.
    pub key: AlertKey,
    /// Where it stands.
    pub state: AlertState,
    /// Failures.
    pub count: i64,
    /// The first of them.
    pub first_seen: UnixMillis,
    /// The last.
    pub last_seen: UnixMillis,
    /// Microsoft's ids of the last failure that had any, and its time.
    pub correlation_id: Option<Uuid>,
    /// As above.
    pub trace_id: Option<Uuid>,
    /// As above.
    pub failed_at: Option<UnixMillis>,
    /// When the engineers were last written to.
    pub mailed_at: Option<UnixMillis>,
}

/// A mail to an engineer, to be queued.
#[derive(Clone, Debug)]
pub struct AlertMail {
    /// Our id; the Message-ID is made from it.
    pub id: Uuid,
    /// About which alert.
    pub alert_id: Uuid,
    /// Where.
    pub address: Address,
    /// Why it is held back, if it is.
    pub held: Option<&'static str>,
    /// When it was queued.
    pub at: UnixMillis,
}

/// An event as it will be kept.
#[derive(Clone, Debug)]
pub struct AttemptRecord {
    /// Our id, which is also the answer's `event_id`.
    pub id: Uuid,
    /// The sender's.
    pub webhook_id: String,
    /// SHA-256 of the body, hex.
    pub body_hash: String,
    /// What happened.
    pub event_type: EventType,
    /// When we accepted it.
    pub received_at: UnixMillis,
    /// The app's id of the attempt.
    pub attempt_id: Option<String>,
    /// Who.
    pub person_id: Uuid,
    /// Of which tenant.
    pub tenant_id: Option<Uuid>,
    /// In which case.
    pub case_id: Option<Uuid>,
    /// The Microsoft account.
    pub account: Option<Address>,
    /// Of a failure.
    pub cause: Option<Cause>,
    /// The body without its secrets, JSON.
    pub payload: String,
    /// Of a failure, JSON.
    pub diagnosis: Option<String>,
    /// What is answered, JSON.
    pub answer: String,
}

/// A line of the timeline.
#[derive(Clone, Debug)]
pub struct TimelineRecord {
    /// Of which tenant.
    pub tenant_id: Option<Uuid>,
    /// In which case.
    pub case_id: Option<Uuid>,
    /// About whom.
    pub person_id: Option<Uuid>,
    /// When.
    pub at: UnixMillis,
    /// What: `case_opened`, `blocked`, `connected`, `claimed`, `resolved`, …
    pub what: &'static str,
    /// Who did it: `app`, `person`, `administrator`, `agent:<name>`, `system`.
    pub actor: String,
    /// A note's text, a mail's kind, a cause.
    pub detail: Option<String>,
}

/// A reminder to come.
#[derive(Clone, Debug)]
pub struct ReminderRecord {
    /// In which case.
    pub case_id: Uuid,
    /// To whom.
    pub person_id: Uuid,
    /// Which, from 1.
    pub step: u8,
    /// When.
    pub due_at: UnixMillis,
    /// The version of the guide's link as it is planned.
    pub guide_version: u32,
}

/// A mail to be queued.
#[derive(Clone, Debug)]
pub struct QueuedRecord {
    /// Our id; the Message-ID is made from it.
    pub id: Uuid,
    /// What to tell.
    pub kind: NoticeKind,
    /// Why the connection failed.
    pub cause: Cause,
    /// In which case.
    pub case_id: Uuid,
    /// Of which tenant.
    pub tenant_id: Option<Uuid>,
    /// To whom.
    pub person_id: Uuid,
    /// Where.
    pub address: Address,
    /// What it is about, where that is not the case's kind.
    pub problem: Option<Kind>,
    /// Why it is held back, if it is.
    pub held: Option<&'static str>,
    /// The fingerprint of the secret that signed the event behind it.
    pub signed_by: Option<String>,
    /// When it was queued.
    pub at: UnixMillis,
}
