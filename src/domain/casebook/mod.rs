//! What we know that matters to a batch of events, and what the events make of it.
//!
//! Intake loads a [`Casebook`] (everything the batch touches, in a fixed number of statements), folds the events into it one by
//! one, and writes what has changed. The fold is pure: it sees records and `now`, and answers with what to tell the app.

mod advice;
mod alerts;
mod failure;
mod history;
mod mail;
mod records;
mod replay;
mod still_blocked;
mod success;
mod tenancy;
#[cfg(test)]
mod tests;
mod unfinished;

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

pub use advice::{Advice, Answer, EmailStatus};
pub use mail::{Cap, Caps};
pub use records::{
    AlertMail, AlertRecord, ApprovalRecord, AttemptRecord, Blocks, CaseRecord, Membership, Owner, PersonRecord, QueuedRecord,
    ReminderRecord, StartRecord, TenantRecord, TimelineRecord, Tracked, Waiting,
};
pub use replay::{Bygone, Moved};
pub use still_blocked::{LET_IN, StillBlocked};
pub use tenancy::{Tenancy, own_directory};
use unfinished::Finding;
pub use unfinished::MailUnfinished;

use super::{
    address::{Address, Domain},
    alert::{AlertKey, AlertReason},
    app::AppProfile,
    case::{CaseState, TenantState},
    catalogue::Catalogue,
    cause::{Cause, FixableBy},
    diagnosis::{Diagnosis, json::Flat, rules::Rules},
    event::{Event, EventType},
    id::new_id,
    links::Links,
    notice::NoticeKind,
    recipients::OnlyTo,
    reminder::Reminders,
    suppression::SuppressionReason,
    tenant::TenantId,
    time::UnixMillis,
};

/// What makes a mail a repeat: person, tenant, cause and kind.
pub type NoticeKey = (Uuid, Option<Uuid>, Cause, NoticeKind);

/// How decisions are made: configuration, and what they are worded with.
#[derive(Clone)]
pub struct Policy {
    /// The app on whose behalf we speak.
    pub app: AppProfile,
    /// The words.
    pub catalogue: &'static Catalogue,
    /// The rules of diagnosis.
    pub rules: std::sync::Arc<Rules>,
    /// The links.
    pub links: Links,
    /// `mail.url` is `off`.
    pub mail_off: bool,
    /// Within which a mail is not repeated.
    pub cooldown: std::time::Duration,
    /// On mail.
    pub caps: Caps,
    /// After which a start without an end counts as not finished; zero is never.
    pub unfinished_after: std::time::Duration,
    /// Who is mailed about one.
    pub mail_unfinished: MailUnfinished,
    /// The only recipients.
    pub only_to: OnlyTo,
    /// `mail.paused`.
    pub mail_paused: bool,
    /// How people who wait are reminded.
    pub reminders: Reminders,
    /// The engineers of the app.
    pub alert_addresses: Vec<Address>,
}

/// An event on its way in, diagnosed.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// The sender's id of this delivery: the idempotency key.
    pub webhook_id: String,
    /// The fingerprint of the secret that signed it. `None` for what nobody posted: a replay, an attempt that never ended.
    pub signed_by: Option<String>,
    /// SHA-256 of the body, hex.
    pub body_hash: String,
    /// What was posted.
    pub event: Event,
    /// The body without its secrets.
    pub payload: serde_json::Value,
    /// Of a failure; not yet weighed against history.
    pub diagnosis: Option<Diagnosis>,
}

/// The fold cannot go on: two tenants on record have proved to be one, and must be joined in the database first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MergeNeeded {
    /// The tenant known by its GUID, which stays.
    pub into: Uuid,
    /// The tenant known by a domain only.
    pub from: Uuid,
}

/// Everything a batch touches.
#[derive(Default)]
pub struct Casebook {
    /// Tenants by id.
    pub tenants: HashMap<Uuid, Tracked<TenantRecord>>,
    /// Tenants by GUID.
    pub by_entra: HashMap<TenantId, Uuid>,
    /// Tenants by domain.
    pub by_domain: HashMap<Domain, Uuid>,
    /// Domains that were linked by this batch.
    pub new_domains: Vec<(Domain, Uuid)>,
    /// People by id.
    pub people: HashMap<Uuid, Tracked<PersonRecord>>,
    /// People by the key of their address.
    pub by_email: HashMap<String, Uuid>,
    /// People in tenants, by tenant and person.
    pub members: HashMap<(Uuid, Uuid), Tracked<Membership>>,
    /// Cases that are not resolved, and those of this batch; in the order in which they must be written.
    pub cases: Vec<Tracked<CaseRecord>>,
    /// Where an owner's unresolved cases stand in `cases`.
    pub open: HashMap<Owner, Vec<usize>>,
    /// People in cases, by case and person: those of the batch, and all of a tenant in which somebody has connected.
    pub waiting: HashMap<(Uuid, Uuid), Tracked<Waiting>>,
    /// The app's attempt ids that have been counted, by tenant and by case.
    pub counted: HashSet<(Uuid, String)>,
    /// When a mail was last queued.
    pub noticed: HashMap<NoticeKey, UnixMillis>,
    /// When a mail was last queued that is not cancelled with its case: it has left, or is about to.
    pub told: HashMap<NoticeKey, UnixMillis>,
    /// All mail to people is held.
    pub mail_held: bool,
    /// Why an address gets no mail, by its key.
    pub suppressed: HashMap<String, SuppressionReason>,
    /// Who joined which case with this batch: case and person.
    pub joined: HashSet<(Uuid, Uuid)>,
    /// How many mails count against each cap.
    pub mailed: mail::Mailed,
    /// Who has met an approval block, by tenant; loaded where a cancel or an unfinished attempt is to be weighed.
    pub blocks: HashMap<Uuid, Blocks>,
    /// Starts of the people of the batch, by id.
    pub starts: HashMap<Uuid, Tracked<StartRecord>>,
    /// Starts whose end has come.
    pub gone: HashSet<Uuid>,
    /// Attempts that have ended, by person and the app's id: of those that the batch starts or ends.
    pub ended: HashSet<(Uuid, String)>,
    /// Rows of attempts that said of a start that it had no end, and were wrong.
    pub replaced: Vec<Uuid>,
    /// Alerts that are not closed.
    pub alerts: HashMap<AlertKey, Tracked<AlertRecord>>,
    /// Organisations in which an alert was met by this batch.
    pub alerted: HashSet<(Uuid, Uuid)>,
    /// Why the engineers are alerted, once for each failure of this batch.
    pub alert_failures: Vec<AlertReason>,
    /// Mails of this batch to the engineers.
    pub alert_mails: Vec<AlertMail>,
    /// Events of this batch.
    pub attempts: Vec<AttemptRecord>,
    /// What happened in this batch.
    pub timeline: Vec<TimelineRecord>,
    /// Mails of this batch.
    pub queued: Vec<QueuedRecord>,
    /// Reminders planned by this batch.
    pub reminders: Vec<ReminderRecord>,
    /// Cases of which all unsent mail but `reconnect` is cancelled.
    pub cancelled: Vec<Uuid>,
}

impl Casebook {
    /// Folds one event in. Returns what is answered.
    ///
    /// # Errors
    ///
    /// [`MergeNeeded`]; the book is then of no further use.
    pub fn apply(&mut self, incoming: &Incoming, policy: &Policy, now: UnixMillis) -> Result<Answer, MergeNeeded> {
        let event = &incoming.event;
        self.mailed.signed_by.clone_from(&incoming.signed_by);
        let person = self.person(event, now);
        let id = new_id(now);
        let mut answer = Answer { event_id: id, duplicate: false, case_id: None, advice: None };
        let taken_back = event.event_type.ends() && self.end_starts(event, person);
        let (tenant, diagnosis) = match (event.event_type, &incoming.diagnosis) {
            (EventType::Failed, Some(diagnosis)) => {
                let (tenant, diagnosis, case, advice) = self.failed(event, diagnosis, person, policy, now)?;
                answer.case_id = case;
                answer.advice = Some(advice);
                (tenant, Some(diagnosis))
            }
            (EventType::Succeeded, _) => {
                let tenant = self.tenant_of_connection(event, now)?;
                answer.case_id = self.succeeded(event, person, tenant, policy, now);
                (tenant, None)
            }
            (EventType::Unfinished, diagnosis) => {
                let tenant = self.tenant_of_connection(event, now)?;
                let finding = incoming.start().zip(diagnosis.as_ref()).map(|(start, diagnosis)| {
                    self.unfinished(Finding { id, start, event, diagnosis, person, tenant }, policy, now)
                });
                let diagnosis = finding.map(|(diagnosis, case, advice)| {
                    answer.case_id = case;
                    answer.advice = Some(advice);
                    diagnosis
                });
                (tenant, diagnosis)
            }
            (event_type, _) => {
                let tenant = self.tenant_of_connection(event, now)?;
                match event_type {
                    EventType::Started => self.started(id, event, person, tenant, policy, now),
                    EventType::Disconnected => self.tell(tenant, None, Some(person), "disconnected", "app", None, now),
                    _ => {}
                }
                (tenant, None)
            }
        };
        if taken_back {
            self.leave_unfinished(person, now);
        }
        // What we find ourselves is no sign of life.
        let posted = event.event_type != EventType::Unfinished;
        if let Some(tenant) = tenant.filter(|_| posted).and_then(|tenant| self.tenants.get_mut(&tenant)) {
            tenant.record.last_seen = tenant.record.last_seen.max(now);
            tenant.changed = true;
        }
        self.attempts.push(AttemptRecord {
            id,
            webhook_id: incoming.webhook_id.clone(),
            body_hash: incoming.body_hash.clone(),
            event_type: event.event_type,
            received_at: now,
            attempt_id: event.attempt_id.clone(),
            person_id: person,
            tenant_id: tenant,
            case_id: answer.case_id,
            account: event.account.clone(),
            cause: diagnosis.as_ref().map(|diagnosis| diagnosis.cause),
            payload: incoming.payload.to_string(),
            diagnosis: diagnosis.and_then(|diagnosis| serde_json::to_string(&Flat::of(&diagnosis)).ok()),
            answer: serde_json::to_string(&answer).unwrap_or_default(),
        });
        Ok(answer)
    }

    /// The person of an event, made or brought up to date.
    fn person(&mut self, event: &Event, now: UnixMillis) -> Uuid {
        let user = &event.user;
        let key = user.email.key();
        let id = *self.by_email.entry(key).or_insert_with(|| new_id(now));
        // A finding repeats what its start said; newer events may have said something else since.
        if event.event_type == EventType::Unfinished && self.people.contains_key(&id) {
            return id;
        }
        let person = self.people.entry(id).or_insert_with(|| Tracked {
            record: PersonRecord {
                id,
                email: user.email.clone(),
                user_id: None,
                name: None,
                locale: None,
                timezone: None,
                first_seen: now,
                last_seen: now,
            },
            changed: true,
        });
        let record = &mut person.record;
        let latest = |new: &Option<String>, old: &mut Option<String>| {
            if new.is_some() && new != old {
                old.clone_from(new);
            }
        };
        latest(&user.id, &mut record.user_id);
        latest(&user.name, &mut record.name);
        latest(&user.locale, &mut record.locale);
        latest(&user.timezone, &mut record.timezone);
        record.last_seen = record.last_seen.max(now);
        person.changed = true;
        id
    }

    /// Adds a line to the timeline.
    #[expect(clippy::too_many_arguments, reason = "a line has that many columns")]
    fn tell(
        &mut self,
        tenant_id: Option<Uuid>,
        case_id: Option<Uuid>,
        person_id: Option<Uuid>,
        what: &'static str,
        actor: &str,
        detail: Option<String>,
        at: UnixMillis,
    ) {
        self.timeline.push(TimelineRecord { tenant_id, case_id, person_id, at, what, actor: actor.to_owned(), detail });
    }

    /// Brings state, causes and `blocked_since` of a tenant in line with its cases.
    fn settle_tenant(&mut self, tenant: Uuid) {
        let cases = || self.cases.iter().map(|case| &case.record).filter(|case| case.owner == Owner::Tenant(tenant));
        let unresolved = || cases().filter(|case| case.state != CaseState::Resolved);
        let was = self.tenants.get(&tenant).map(|tenant| tenant.record.state);
        let mut state = TenantState::of(cases().map(|case| (case.cause, case.state)));
        // Only unresolved cases are loaded. A tenant that was once blocked stays resolved, and does not become clear.
        if state == TenantState::Clear && was.is_some_and(|was| was != TenantState::Clear) {
            state = TenantState::Resolved;
        }
        let causes = unresolved().map(|case| case.cause).collect();
        let blocked_since =
            unresolved().filter(|case| case.cause.fixable_by() == FixableBy::TenantAdmin).map(|case| case.opened_at).min();
        if let Some(tenant) = self.tenants.get_mut(&tenant) {
            tenant.record.state = state;
            tenant.record.causes = causes;
            tenant.record.blocked_since = blocked_since;
            tenant.changed = true;
        }
    }

    /// Writes down a connection or a failure of a person in a tenant, and keeps the tenant's counters.
    fn remember(&mut self, tenant: Uuid, person: Uuid, change: impl FnOnce(&mut Membership)) {
        let member =
            self.members.entry((tenant, person)).or_insert_with(|| Tracked { record: Membership::default(), changed: true });
        let before = member.record;
        change(&mut member.record);
        member.changed = true;
        let after = member.record;
        if let Some(tenant) = self.tenants.get_mut(&tenant) {
            tenant.record.people += i64::from(after.failures > 0) - i64::from(before.failures > 0);
            tenant.record.waiting += i64::from(after.waits()) - i64::from(before.waits());
            tenant.changed = true;
        }
    }
}
