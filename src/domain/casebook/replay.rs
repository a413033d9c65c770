//! What becomes of a failure on record that other rules take for something else: it leaves its case and joins the right one.

use std::collections::HashMap;

use uuid::Uuid;

use super::{Casebook, Event, MergeNeeded, Owner, Policy, Tenancy, Tracked, Waiting, failure::weight, success::proves_over};
use crate::domain::{
    address::Address,
    case::{CaseState, guide_expiry},
    cause::Cause,
    diagnosis::{Diagnosis, json::Flat},
    notice::NoticeKind,
    review::{Past, words},
    time::UnixMillis,
};

/// What must be known beside the [`Casebook`] to look back, and what comes of it that a casebook does not hold.
#[derive(Debug, Default)]
pub struct Bygone {
    /// How many failures a person has in a case, by case and person.
    pub failures: HashMap<(Uuid, Uuid), i64>,
    /// When a person last connected, by person and tenant.
    pub connected: HashMap<(Uuid, Option<Uuid>), UnixMillis>,
    /// When somebody of a tenant who is no administrator last connected.
    pub opened: HashMap<Uuid, UnixMillis>,
    /// The last resolved case of an owner and a cause, and when it was resolved.
    pub resolved: HashMap<(Owner, Cause), (Uuid, UnixMillis)>,
    /// Failures that are taken for something else now.
    pub moved: Vec<Moved>,
    /// People who have no failure in a case any more, by case and person.
    pub left: Vec<(Uuid, Uuid)>,
    /// Cases that the last failure may have left, and the case that stands in their place.
    pub replaced: Vec<(Uuid, Uuid)>,
}

/// A failure that is taken for something else now.
#[derive(Clone, Debug)]
pub struct Moved {
    /// Our id of it.
    pub id: Uuid,
    /// Whose.
    pub person: Uuid,
    /// Its tenant before and now.
    pub tenant: (Option<Uuid>, Option<Uuid>),
    /// Its case before and now.
    pub case: (Option<Uuid>, Option<Uuid>),
    /// What it is taken for now.
    pub cause: Cause,
    /// The diagnosis, JSON.
    pub diagnosis: String,
}

impl Bygone {
    /// Counts a failure of a person out of a case. Returns whether it was the last one there.
    fn was_last(&mut self, case: Uuid, person: Uuid) -> bool {
        let failures = self.failures.entry((case, person)).or_insert(1);
        *failures -= 1;
        *failures <= 0
    }
}

/// Where a failure goes.
#[derive(Clone, Copy)]
enum Target {
    /// An unresolved case, by its place in the book.
    Open(usize),
    /// One that was resolved after the failure.
    Closed(Uuid),
    /// Where it is: there is nothing to wait for any more, and no better case to stand in.
    Stay,
}

impl Casebook {
    /// Takes a failure on record for what `diagnosis` says. Nobody who has connected since is put among those who wait, and no case
    /// is opened for what is known to be over. Mail is queued only where `mail` says so, through the usual limits.
    ///
    /// # Errors
    ///
    /// [`MergeNeeded`]; the book is then of no further use.
    pub fn replay(
        &mut self,
        past: &Past,
        diagnosis: &Diagnosis,
        bygone: &mut Bygone,
        policy: &Policy,
        mail: bool,
        now: UnixMillis,
    ) -> Result<(), MergeNeeded> {
        let tenant = self.tenant_again(past, diagnosis)?;
        let owner = tenant.map_or(Owner::Person(past.person), Owner::Tenant);
        let over = self.over_since(past, tenant, diagnosis.cause, bygone);
        let target = self.target(past, owner, diagnosis, over.is_some(), bygone, now);
        let case = match target {
            Target::Open(at) => Some(self.cases[at].record.id),
            Target::Closed(id) => Some(id),
            Target::Stay => past.case,
        };
        let (old, new) = (words(past.meaning), words((diagnosis.cause, diagnosis.kind)));
        let detail = format!("{old} → {new} (rules {})", diagnosis.rules_version);
        self.tell(tenant, case, Some(past.person), "rediagnosed", "system", Some(detail), now);
        if let Target::Open(at) = target {
            self.join_again(at, past, diagnosis, over, now);
        }
        match (past.case, case) {
            (Some(old), Some(new)) if old != new => self.leave(old, past.person, new, bygone, now),
            (Some(old), Some(_)) if matches!(target, Target::Stay) => {
                self.stay(old, past.person, over.unwrap_or(now), bygone, now);
            }
            _ => {}
        }
        if tenant != past.tenant
            && let Some(tenant) = tenant
        {
            self.remember(tenant, past.person, |member| {
                member.failures = member.failures.max(1);
                if over.is_none() {
                    member.last_failed_at = member.last_failed_at.max(Some(past.at));
                }
            });
        }
        if let Target::Open(at) = target
            && mail
            && over.is_none()
            && !self.was_let_in(past, tenant, diagnosis, policy)
            && let Some(kind) = NoticeKind::of(diagnosis.cause, diagnosis.kind)
        {
            self.notify(at, kind, None, past.person, policy, now);
        }
        bygone.moved.push(Moved {
            id: past.id,
            person: past.person,
            tenant: (past.tenant, tenant),
            case: (past.case, case),
            cause: diagnosis.cause,
            diagnosis: serde_json::to_string(&Flat::of(diagnosis)).unwrap_or_default(),
        });
        Ok(())
    }

    /// Whether an approval of the organisation counts against this failure: nobody is asked to ask the administrator again.
    fn was_let_in(&self, past: &Past, tenant: Option<Uuid>, diagnosis: &Diagnosis, policy: &Policy) -> bool {
        self.still_blocked(tenant, past.person, &past.event, &mut diagnosis.clone(), policy, past.at).is_some()
    }

    /// The tenant that the failure belongs to now. What it says of an organisation's name is old, so a known name stays.
    fn tenant_again(&mut self, past: &Past, diagnosis: &Diagnosis) -> Result<Option<Uuid>, MergeNeeded> {
        let names: HashMap<Uuid, String> = self.tenants.iter().map(|(id, tenant)| (*id, tenant.record.name.clone())).collect();
        let tenancy = Tenancy::of_failure(&past.event, diagnosis);
        let tenant = self.tenant(&tenancy, &past.event, past.at)?;
        if let Some(name) = tenant.and_then(|tenant| names.get(&tenant)).filter(|name| !name.is_empty())
            && let Some(tenant) = tenant.and_then(|tenant| self.tenants.get_mut(&tenant))
        {
            tenant.record.name.clone_from(name);
        }
        Ok(tenant)
    }

    /// Since when what the failure tells of is over, if it is: the person has connected, somebody else has shown that the way is
    /// free, or its case was resolved.
    fn over_since(&self, past: &Past, tenant: Option<Uuid>, cause: Cause, bygone: &Bygone) -> Option<UnixMillis> {
        let own = [tenant, past.tenant, None].map(|tenant| bygone.connected.get(&(past.person, tenant)).copied());
        let late = tenant
            .and_then(|tenant| self.members.get(&(tenant, past.person)))
            .filter(|member| member.record.outlives_failure(past.event.timestamp))
            .and_then(|member| member.record.connected_at);
        if late.is_some() {
            return late;
        }
        let others = tenant.filter(|_| proves_over(cause, false, false, false)).and_then(|tenant| bygone.opened.get(&tenant));
        let owner = tenant.map_or(Owner::Person(past.person), Owner::Tenant);
        let closed = bygone.resolved.get(&(owner, cause)).map(|(_, at)| *at);
        own.into_iter().chain([others.copied(), closed]).flatten().filter(|at| *at >= past.at).max()
    }

    fn target(
        &mut self,
        past: &Past,
        owner: Owner,
        diagnosis: &Diagnosis,
        over: bool,
        bygone: &Bygone,
        now: UnixMillis,
    ) -> Target {
        if diagnosis.cause == Cause::Transient {
            return Target::Stay;
        }
        if let Some(at) = self.find_open(owner, diagnosis.cause) {
            return Target::Open(at);
        }
        if over {
            let closed = bygone.resolved.get(&(owner, diagnosis.cause)).filter(|(_, at)| *at >= past.at);
            return closed.map_or(Target::Stay, |(id, _)| Target::Closed(*id));
        }
        let at = self.case_for(owner, diagnosis, past.person, now);
        let case = &mut self.cases[at].record;
        (case.opened_at, case.last_seen) = (past.at, past.at);
        Target::Open(at)
    }

    /// Puts the person among those of a case; among those who wait only where it is not over for them.
    fn join_again(&mut self, at: usize, past: &Past, diagnosis: &Diagnosis, over: Option<UnixMillis>, now: UnixMillis) {
        let (case_id, owner) = (self.cases[at].record.id, self.cases[at].record.owner);
        let account = account(&past.event, diagnosis);
        let waiting = self.waiting.entry((case_id, past.person)).or_insert_with(|| Tracked {
            record: Waiting { owner, last_failed_at: past.at, account: None, connected_at: over, unfinished: false },
            changed: true,
        });
        let record = &mut waiting.record;
        // Whoever had only started has failed as well.
        record.unfinished = false;
        record.last_failed_at = record.last_failed_at.max(past.at);
        record.account = record.account.take().or(account);
        if over.is_none() && record.connected_at.is_some_and(|connected| connected < past.at) {
            record.connected_at = None;
        }
        waiting.changed = true;
        if over.is_none() {
            self.doubt_claim(at, past.at);
        }
        let case = &mut self.cases[at];
        case.record.last_seen = case.record.last_seen.max(past.at);
        if over.is_none() {
            case.record.guide_expires_at = case.record.guide_expires_at.max(guide_expiry(now));
        }
        // As in a failure that comes in; but what the failure itself had said before is taken back.
        let taken_back = case.record.kind == past.meaning.1;
        let (said, known) = (diagnosis.kind.map_or(0, weight), case.record.kind.map_or(0, weight));
        if case.record.kind.is_none() || said == 3 || said > known || taken_back {
            case.record.kind = diagnosis.kind;
        }
        case.changed = true;
    }

    /// Takes one failure of a person out of a case. With the last one the person goes, and with the last who waits the case ends.
    fn leave(&mut self, case: Uuid, person: Uuid, into: Uuid, bygone: &mut Bygone, now: UnixMillis) {
        if bygone.was_last(case, person) {
            self.waiting.remove(&(case, person));
            bygone.left.push((case, person));
            if self.end_if_nobody_waits(case, now) {
                bygone.replaced.push((case, into));
            }
        }
    }

    /// Ends the wait of a person in a case for one failure, since `over`. With the last one the person waits no more.
    fn stay(&mut self, case: Uuid, person: Uuid, over: UnixMillis, bygone: &mut Bygone, now: UnixMillis) {
        if bygone.was_last(case, person)
            && let Some(waiting) = self.waiting.get_mut(&(case, person))
        {
            waiting.record.connected_at = waiting.record.connected_at.or(Some(over));
            waiting.changed = true;
            self.end_if_nobody_waits(case, now);
        }
    }

    fn end_if_nobody_waits(&mut self, case: Uuid, now: UnixMillis) -> bool {
        let unresolved =
            |tracked: &Tracked<super::CaseRecord>| tracked.record.id == case && tracked.record.state != CaseState::Resolved;
        let at = self.cases.iter().position(unresolved).filter(|_| self.who_waits(case).is_empty());
        if let Some(at) = at {
            self.replace(at, now);
        }
        at.is_some()
    }

    /// Ends a case that has nobody left in it.
    fn replace(&mut self, at: usize, now: UnixMillis) {
        let case = &mut self.cases[at];
        case.record.state = CaseState::Resolved;
        case.record.resolved_at = Some(now);
        case.changed = true;
        let (id, owner) = (case.record.id, case.record.owner);
        if let Some(open) = self.open.get_mut(&owner) {
            open.retain(|other| *other != at);
        }
        self.cancelled.push(id);
        self.forget_unsent(at);
        self.queued.retain(|mail| mail.case_id != id);
        self.tell(owner.tenant(), Some(id), None, "resolved", "system", Some("replaced".to_owned()), now);
    }
}

/// The Microsoft account that was tried, where known and valid.
fn account(event: &Event, diagnosis: &Diagnosis) -> Option<Address> {
    let in_text = || Address::parse(diagnosis.evidence.account.as_deref()?).ok();
    event.account.clone().or_else(in_text)
}
