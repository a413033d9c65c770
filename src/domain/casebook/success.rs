//! What a connection proves, and whom it sets free.

use std::collections::HashSet;

use uuid::Uuid;

use super::{Casebook, Event, Owner, Policy};
use crate::domain::{
    case::{CaseState, ResolvedBy},
    cause::{Cause, FixableBy},
    notice::NoticeKind,
    time::UnixMillis,
};

impl Casebook {
    /// Records a connection. Returns the case that it resolved or claimed, the most pressing one where there are several.
    ///
    /// An ordinary person's connection proves that the way is free, and closes what it proves to be over. An administrator's does
    /// not: they may consent where nobody else can, so it only claims.
    pub(super) fn succeeded(
        &mut self,
        event: &Event,
        person: Uuid,
        tenant: Option<Uuid>,
        policy: &Policy,
        now: UnixMillis,
    ) -> Option<Uuid> {
        let late = tenant
            .and_then(|tenant| self.members.get(&(tenant, person)))
            .is_some_and(|member| member.record.outlives_connection(event.timestamp));
        if late {
            return None;
        }
        let owners = tenant.map(Owner::Tenant).into_iter().chain([Owner::Person(person)]);
        let mut open: Vec<usize> = owners.filter_map(|owner| self.open.get(&owner)).flatten().copied().collect();
        // The wall first: who waits behind it and elsewhere is told of the wall.
        open.sort_by_key(|at| (self.cases[*at].record.cause != Cause::AdminApproval, *at));
        let ordinary = event.is_admin != Some(true);
        let wall_fell = ordinary && open.iter().any(|at| self.cases[*at].record.cause == Cause::AdminApproval);

        let mut touched = Vec::new();
        let mut told = HashSet::new();
        for at in open {
            let case = &self.cases[at].record;
            let (id, cause, state) = (case.id, case.cause, case.state);
            let waited = self.stop_waiting(id, person, now);
            let others = self.who_waits(id);
            let for_admin = cause.fixable_by() == FixableBy::TenantAdmin;
            if ordinary && proves_over(cause, waited, others.is_empty(), wall_fell) {
                let ignored = state == CaseState::Ignored;
                self.end(at, Some(ResolvedBy::Connection), now);
                // Who waits in two cases that end together is told once; what was ignored stays unmailed.
                for other in others.into_iter().filter(|_| !ignored).filter(|other| told.insert(*other)) {
                    self.notify(at, NoticeKind::Reconnect, None, other, policy, now);
                }
                touched.push((!for_admin, id));
            } else if !ordinary && for_admin && self.claim(at, now) {
                touched.push((!for_admin, id));
            } else if !ordinary && !for_admin && waited && others.is_empty() {
                self.end(at, Some(ResolvedBy::Connection), now);
                touched.push((!for_admin, id));
            }
        }
        self.stop_waiting_everywhere(tenant, person, now);
        if let Some(tenant) = tenant {
            if ordinary {
                self.remember_pass(tenant, person, event, now);
            }
            self.remember(tenant, person, |member| {
                member.connected_at = Some(member.last_failed_at.map_or(now, |failed| failed.max(now)));
                member.connected_stamp = event.timestamp.or(member.connected_stamp);
            });
            self.settle_tenant(tenant);
            let first = touched.iter().min().map(|(_, id)| *id);
            self.tell(Some(tenant), first, Some(person), "connected", "app", None, now);
        }
        touched.into_iter().min().map(|(_, id)| id)
    }

    /// Takes a person out of those who wait in a case. Returns whether they waited.
    fn stop_waiting(&mut self, case: Uuid, person: Uuid, now: UnixMillis) -> bool {
        let Some(waiting) = self.waiting.get_mut(&(case, person)) else { return false };
        let waited = waiting.record.connected_at.is_none();
        waiting.record.connected_at = Some(now);
        waiting.changed = true;
        waited
    }

    /// Takes a person out of those who wait in cases that another's connection has closed: a mail that asks them to reconnect
    /// has lost its point.
    fn stop_waiting_everywhere(&mut self, tenant: Option<Uuid>, person: Uuid, now: UnixMillis) {
        let of_this = |owner| owner == Owner::Person(person) || tenant.is_some_and(|tenant| owner == Owner::Tenant(tenant));
        for ((_, who), waiting) in &mut self.waiting {
            if *who == person && waiting.record.connected_at.is_none() && of_this(waiting.record.owner) {
                waiting.record.connected_at = Some(now);
                waiting.changed = true;
            }
        }
    }

    pub(super) fn who_waits(&self, case: Uuid) -> Vec<Uuid> {
        let mut people: Vec<Uuid> = self
            .waiting
            .iter()
            .filter(|((of, _), waiting)| *of == case && waiting.record.connected_at.is_none())
            .map(|((_, person), _)| *person)
            .collect();
        people.sort_unstable();
        people
    }

    /// Closes a case. `by` is `None` where it turned out to be none.
    pub(super) fn end(&mut self, at: usize, by: Option<ResolvedBy>, now: UnixMillis) {
        let case = &mut self.cases[at];
        case.record.state = CaseState::Resolved;
        case.record.resolved_at = Some(now);
        case.record.resolved_by = by;
        case.changed = true;
        let (id, owner) = (case.record.id, case.record.owner);
        if let Some(open) = self.open.get_mut(&owner) {
            open.retain(|other| *other != at);
        }
        self.cancelled.push(id);
        self.forget_unsent(at);
        self.reminders.retain(|reminder| reminder.case_id != id);
        self.queued.retain(|mail| mail.case_id != id || mail.kind == NoticeKind::Reconnect);
        let tenant = owner.tenant();
        self.tell(tenant, Some(id), None, "resolved", if by.is_some() { "app" } else { "system" }, None, now);
    }

    /// Marks a case as said to be fixed. Returns whether it was not already.
    fn claim(&mut self, at: usize, now: UnixMillis) -> bool {
        let case = &mut self.cases[at];
        if !matches!(case.record.state, CaseState::Open | CaseState::Snoozed) {
            return false;
        }
        case.record.state = CaseState::Claimed;
        case.record.claimed_at = Some(now);
        case.changed = true;
        let (id, owner) = (case.record.id, case.record.owner);
        let tenant = owner.tenant();
        self.tell(tenant, Some(id), None, "claimed", "administrator", None, now);
        true
    }
}

/// Whether an ordinary person's connection proves that a case is over.
///
/// * The approval wall and the app's absence stand before everybody: one connection proves them gone, and so is a fault of the app.
/// * An assignment or a policy may always have let this person through: only one who was blocked by it proves anything.
/// * A cancel may have been the wall, so it goes with the wall.
/// * Everything else is each person's own: over when nobody waits.
pub(super) fn proves_over(cause: Cause, waited: bool, nobody_waits: bool, wall_fell: bool) -> bool {
    match cause {
        Cause::AdminApproval | Cause::AppUnavailable | Cause::AppMisconfigured => true,
        Cause::UserNotAssigned | Cause::ConditionalAccess => waited,
        Cause::ConsentDeclined => wall_fell || nobody_waits,
        _ => nobody_waits,
    }
}
