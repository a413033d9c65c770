//! Attempts that were started: remembered until their end comes, and found where none does.

use uuid::Uuid;

use super::{Advice, Casebook, EmailStatus, Event, Incoming, Owner, Policy, StartRecord, Tracked, UnixMillis, Waiting};
use crate::domain::{
    case::{CaseState, guide_expiry},
    cause::{Cause, Kind, words},
    diagnosis::{AccountKind, Diagnosis, Evidence, context, context::say},
    event::EventType,
    notice::NoticeKind,
};

words! {
    /// Who is mailed about an attempt that was started and never finished.
    MailUnfinished {
        /// Nobody.
        Never = "never",
        /// Those of an organisation that is known to be blocked.
        Blocked = "blocked",
        /// Everybody.
        Always = "always",
    }
}

/// The sender's id of a finding begins with this; the id of the start follows. So there is one finding for each start.
const PREFIX: &str = "unfinished:";

/// That a start had no end.
#[derive(Clone, Copy)]
pub(super) struct Finding<'a> {
    /// The row among the attempts that will say so.
    pub id: Uuid,
    /// The row of the start.
    pub start: Uuid,
    /// What was started.
    pub event: &'a Event,
    /// Not yet weighed.
    pub diagnosis: &'a Diagnosis,
    /// By whom.
    pub person: Uuid,
    /// In which organisation.
    pub tenant: Option<Uuid>,
}

impl Incoming {
    /// The finding that a start had no end. `event` and `payload` are the start's own.
    pub fn unfinished(start: Uuid, event: Event, payload: serde_json::Value, policy: &Policy) -> Self {
        let mut diagnosis = Diagnosis {
            cause: Cause::ConsentDeclined,
            kind: Some(Kind::Unfinished),
            confidence: 0.3,
            reasons: Vec::new(),
            evidence: Evidence { account_kind: AccountKind::Unknown, ..Evidence::default() },
            rules_version: policy.rules.version().clone(),
        };
        say(&mut diagnosis, "The attempt was started and nothing has come back since");
        let event = Event { event_type: EventType::Unfinished, ..event };
        Self {
            webhook_id: format!("{PREFIX}{start}"),
            signed_by: None,
            body_hash: String::new(),
            event,
            payload,
            diagnosis: Some(diagnosis),
        }
    }

    /// The start that a finding is about.
    pub fn start(&self) -> Option<Uuid> {
        let finding = self.event.event_type == EventType::Unfinished;
        self.webhook_id.strip_prefix(PREFIX).filter(|_| finding).and_then(|id| Uuid::try_parse(id).ok())
    }
}

impl Casebook {
    /// Whether the end of this start is still awaited.
    pub fn awaits(&self, start: Uuid) -> bool {
        self.starts.get(&start).is_some_and(|start| start.record.found_id.is_none()) && !self.gone.contains(&start)
    }

    /// Remembers a start, unless its end came first.
    pub(super) fn started(
        &mut self,
        id: Uuid,
        event: &Event,
        person: Uuid,
        tenant: Option<Uuid>,
        policy: &Policy,
        now: UnixMillis,
    ) {
        if policy.unfinished_after.is_zero() {
            return;
        }
        let ended = event.attempt_id.as_ref().is_some_and(|attempt| self.ended.contains(&(person, attempt.clone())));
        let member = tenant.and_then(|tenant| self.members.get(&(tenant, person)));
        let late = member.is_some_and(|member| {
            member.record.outlives_failure(event.timestamp) || member.record.outlives_connection(event.timestamp)
        });
        let again = event.attempt_id.is_some()
            && self.starts.values().any(|start| start.record.person_id == person && start.record.attempt_id == event.attempt_id);
        if ended || late || again {
            return;
        }
        let record = StartRecord {
            id,
            attempt_id: event.attempt_id.clone(),
            person_id: person,
            started_at: now,
            due_at: now + policy.unfinished_after,
            found_id: None,
        };
        self.starts.insert(id, Tracked { record, changed: true });
    }

    /// Ends the starts that an event of the person ends, and takes back what was found of them: those of the same attempt, those
    /// of which either side names no attempt, and all once the person is connected.
    /// Returns whether anything had been found.
    pub(super) fn end_starts(&mut self, event: &Event, person: Uuid) -> bool {
        if let Some(attempt) = &event.attempt_id {
            self.ended.insert((person, attempt.clone()));
        }
        let ends = |start: &StartRecord| match (&start.attempt_id, &event.attempt_id) {
            _ if start.person_id != person => false,
            (Some(started), Some(ended)) => started == ended || event.event_type == EventType::Succeeded,
            _ => true,
        };
        let mut over: Vec<(Uuid, Option<Uuid>)> = self
            .starts
            .values()
            .map(|start| &start.record)
            .filter(|start| ends(start))
            .map(|start| (start.id, start.found_id))
            .collect();
        over.sort_unstable();
        let mut found = false;
        for (start, finding) in over {
            self.starts.remove(&start);
            self.gone.insert(start);
            if let Some(finding) = finding {
                found = true;
                self.replaced.push(finding);
                self.attempts.retain(|attempt| attempt.id != finding);
            }
        }
        found
    }

    /// Takes a person out of the cases in which they wait for nothing but an attempt that has ended after all. One that held nobody
    /// else is over.
    pub(super) fn leave_unfinished(&mut self, person: Uuid, now: UnixMillis) {
        let mut left = Vec::new();
        for ((case, who), waiting) in &mut self.waiting {
            if *who == person && waiting.record.unfinished && waiting.record.connected_at.is_none() {
                waiting.record.connected_at = Some(now);
                waiting.changed = true;
                left.push(*case);
            }
        }
        left.sort_unstable();
        for case in left {
            let empty = self.who_waits(case).is_empty();
            let at = self.cases.iter().position(|record| record.record.id == case);
            if let Some(at) = at.filter(|at| empty && self.cases[*at].record.people == 0) {
                self.end(at, None, now);
                if let Owner::Tenant(tenant) = self.cases[at].record.owner {
                    self.settle_tenant(tenant);
                }
            }
        }
    }

    /// Records that a start had no end. Returns the diagnosis weighed against history, the case, and what became of the mail.
    ///
    /// Somebody who merely closed the tab blocks no organisation and counts among nobody's failures: a finding opens no approval
    /// case, reopens none, and joins one only where its person may be mailed, so that they are told when the way is free.
    pub(super) fn unfinished(
        &mut self,
        finding: Finding<'_>,
        policy: &Policy,
        now: UnixMillis,
    ) -> (Diagnosis, Option<Uuid>, Advice) {
        let Finding { id, start, event, diagnosis, person, tenant } = finding;
        let context = self.context(event, diagnosis, person, tenant, now);
        let mut weighed = context::weigh(diagnosis.clone(), &context, &policy.rules);
        if weighed.cause == Cause::AdminApproval && !context.tenant_approval_case_open {
            // Colleagues were blocked of late, but nothing is open: no ground to open anything.
            let (cause, kind) = (Cause::ConsentDeclined, Some(Kind::Unfinished));
            weighed = Diagnosis { cause, kind, confidence: diagnosis.confidence, ..weighed };
        }
        if let Some(start) = self.starts.get_mut(&start) {
            start.record.found_id = Some(id);
            start.changed = true;
        }
        let mailed = match policy.mail_unfinished {
            MailUnfinished::Never => false,
            MailUnfinished::Blocked => weighed.cause == Cause::AdminApproval,
            MailUnfinished::Always => true,
        };
        let owner = tenant.map_or(Owner::Person(person), Owner::Tenant);
        let mut email = EmailStatus::None;
        let at = mailed.then(|| self.case_for(owner, &weighed, person, now));
        if let Some(at) = at {
            self.join_unfinished(at, event, person, now);
            if let Some(kind) = NoticeKind::of(weighed.cause, weighed.kind) {
                email = self.notify(at, kind, Some(Kind::Unfinished), person, policy, now);
            }
            if let Owner::Tenant(tenant) = owner {
                self.settle_tenant(tenant);
            }
        }
        let case = at.map(|at| self.cases[at].record.id);
        self.tell(tenant, case, Some(person), "unfinished", "system", None, now);
        let guide = at.map(|at| policy.links.guide(self.cases[at].record.guide_token()));
        let advice = Advice::new(&weighed, guide, email, &event.user, None, policy);
        (weighed, case, advice)
    }

    /// Puts the person among those who wait in a case, without a word on what others have said of it.
    fn join_unfinished(&mut self, at: usize, event: &Event, person: Uuid, now: UnixMillis) {
        let (case_id, owner) = (self.cases[at].record.id, self.cases[at].record.owner);
        let waiting = self.waiting.entry((case_id, person)).or_insert_with(|| Tracked {
            record: Waiting { owner, last_failed_at: now, account: None, connected_at: None, unfinished: true },
            changed: true,
        });
        if waiting.record.connected_at.take().is_some() {
            waiting.record.last_failed_at = now;
        }
        waiting.record.account = event.account.clone().or(waiting.record.account.take());
        waiting.changed = true;
        let case = &mut self.cases[at];
        if case.record.state != CaseState::Ignored {
            case.record.guide_expires_at = guide_expiry(now);
        }
        case.changed = true;
    }
}
