//! What a failure does: to its tenant, to its case, and to the person's mailbox.

use uuid::Uuid;

use super::{
    Advice, CaseRecord, Casebook, EmailStatus, Event, MergeNeeded, Owner, Policy, StillBlocked, Tenancy, Tracked, Waiting,
    advice::Approved,
    still_blocked::{Approval, SETTLING, extra_scopes, reason},
};
use crate::domain::{
    address::Address,
    case::{CaseState, guide_expiry},
    cause::{Cause, Kind},
    diagnosis::{Diagnosis, context},
    id::new_id,
    notice::NoticeKind,
    time::UnixMillis,
};

impl Casebook {
    /// Records a failure. Returns its tenant, its diagnosis weighed against history, its case, and the advice for the app.
    pub(super) fn failed(
        &mut self,
        event: &Event,
        diagnosis: &Diagnosis,
        person: Uuid,
        policy: &Policy,
        now: UnixMillis,
    ) -> Result<(Option<Uuid>, Diagnosis, Option<Uuid>, Advice), MergeNeeded> {
        let tenant = self.tenant(&Tenancy::of_failure(event, diagnosis), event, now)?;
        let context = self.context(event, diagnosis, person, tenant, now);
        let mut diagnosis = context::weigh(diagnosis.clone(), &context, &policy.rules);
        let still = self.still_blocked(tenant, person, event, &mut diagnosis, policy, now);

        let owner = tenant.map_or(Owner::Person(person), Owner::Tenant);
        let late = tenant
            .and_then(|tenant| self.members.get(&(tenant, person)))
            .is_some_and(|member| member.record.outlives_failure(event.timestamp));
        let opens = !late && diagnosis.cause != Cause::Transient;
        let at = opens.then(|| self.case_for(owner, &diagnosis, person, now));
        let counts_in_tenant = tenant.is_some_and(|tenant| self.counts(tenant, event));
        if let Some(tenant) = tenant {
            self.remember(tenant, person, |member| {
                member.failures += i64::from(counts_in_tenant);
                member.failures = member.failures.max(1);
                if !late {
                    // After the connection, even if both came within one millisecond.
                    let after = member.connected_at.map(|connected| connected + std::time::Duration::from_millis(1));
                    member.last_failed_at = Some(after.map_or(now, |after| after.max(now)));
                    member.failed_stamp = event.timestamp.or(member.failed_stamp);
                }
            });
            if let Some(tenant) = self.tenants.get_mut(&tenant) {
                tenant.record.attempts += i64::from(counts_in_tenant);
            }
        }

        let mut email = EmailStatus::None;
        let mut case_id = None;
        if let Some(at) = at {
            let case = self.cases[at].record.id;
            case_id = Some(case);
            self.join(at, event, &diagnosis, person, now);
            if let Some(still) = still {
                self.tell(tenant, case_id, Some(person), "still_blocked", "system", Some(still.as_str().to_owned()), now);
            } else if let Some(kind) = NoticeKind::of(diagnosis.cause, diagnosis.kind) {
                email = self.notify(at, kind, None, person, policy, now);
            }
            if let Some(tenant) = tenant.filter(|_| diagnosis.cause == Cause::AdminApproval) {
                self.remember_block(tenant, person);
            }
            self.alert(still, &diagnosis, tenant, policy, now);
            if let Owner::Tenant(tenant) = owner {
                self.settle_tenant(tenant);
            }
        }
        let approved = match still {
            Some(StillBlocked::Settling) => {
                let approved_at = tenant.and_then(|tenant| self.approval(tenant).approved_at).unwrap_or(now);
                Some(Approved::Settling { until: approved_at + SETTLING })
            }
            Some(StillBlocked::Unknown) => Some(Approved::Unexplained),
            _ => None,
        };
        let guided = diagnosis.cause != Cause::AppMisconfigured && approved.is_none();
        let guide = at.filter(|_| guided).map(|at| {
            let case = &self.cases[at].record;
            policy.links.guide(case.guide_token())
        });
        let advice = Advice::new(&diagnosis, guide, email, &event.user, approved, policy);
        Ok((tenant, diagnosis, case_id, advice))
    }

    /// Whether the failure came after an approval, and why; its diagnosis then says so.
    pub(super) fn still_blocked(
        &self,
        tenant: Option<Uuid>,
        person: Uuid,
        event: &Event,
        diagnosis: &mut Diagnosis,
        policy: &Policy,
        now: UnixMillis,
    ) -> Option<StillBlocked> {
        let approval = Approval::of(self.approval(tenant?), person, policy.rules.weights().approval_window(), now);
        let still = reason(&approval, diagnosis, &event.request, &policy.app, now)?;
        let extra = extra_scopes(&event.request.scopes, &self.approval(tenant?).granted, &policy.app);
        still.explain(diagnosis, &extra);
        Some(still)
    }

    /// A failure after a claim says that nothing was fixed, once Microsoft has had its time to act on what was.
    pub(super) fn doubt_claim(&mut self, at: usize, now: UnixMillis) {
        let case = &mut self.cases[at].record;
        if case.state != CaseState::Claimed || case.claimed_at.is_some_and(|claimed| now.since(claimed) < SETTLING) {
            return;
        }
        case.state = CaseState::Open;
        case.claimed_at = None;
        let (id, owner) = (case.id, case.owner);
        let tenant = owner.tenant();
        self.tell(tenant, Some(id), None, "reopened", "system", Some("blocked after the claim".to_owned()), now);
    }

    /// Whether this failure is the first of its attempt in the tenant or case `of`.
    fn counts(&mut self, of: Uuid, event: &Event) -> bool {
        event.attempt_id.as_ref().is_none_or(|attempt| self.counted.insert((of, attempt.clone())))
    }

    pub(super) fn find_open(&self, owner: Owner, cause: Cause) -> Option<usize> {
        self.open.get(&owner)?.iter().copied().find(|at| self.cases[*at].record.cause == cause)
    }

    /// The unresolved case of an owner and a cause, opened where there is none.
    pub(super) fn case_for(&mut self, owner: Owner, diagnosis: &Diagnosis, person: Uuid, now: UnixMillis) -> usize {
        if let Some(at) = self.find_open(owner, diagnosis.cause) {
            return at;
        }
        let id = new_id(now);
        let record = CaseRecord {
            id,
            owner,
            cause: diagnosis.cause,
            kind: diagnosis.kind,
            state: CaseState::Open,
            people: 0,
            attempts: 0,
            opened_at: now,
            last_seen: now,
            claimed_at: None,
            snoozed_until: None,
            resolved_at: None,
            resolved_by: None,
            guide_version: 1,
            guide_expires_at: guide_expiry(now),
        };
        let at = self.cases.len();
        self.cases.push(Tracked { record, changed: true });
        self.open.entry(owner).or_default().push(at);
        let tenant = owner.tenant();
        let cause = diagnosis.cause.as_str().to_owned();
        self.tell(tenant, Some(id), Some(person), "case_opened", "app", Some(cause), now);
        at
    }

    /// Puts the person among those who wait in a case, and brings the case up to date.
    fn join(&mut self, at: usize, event: &Event, diagnosis: &Diagnosis, person: Uuid, now: UnixMillis) {
        let CaseRecord { id: case_id, owner, .. } = self.cases[at].record;
        let counts = self.counts(case_id, event);
        let account = event.account.clone().or_else(|| {
            let text = diagnosis.evidence.account.as_deref()?;
            Address::parse(text).ok()
        });
        // Whoever had only started counts from now on.
        let new = self.waiting.get(&(case_id, person)).is_none_or(|waiting| waiting.record.unfinished);
        let waiting = self.waiting.entry((case_id, person)).or_insert_with(|| Tracked {
            record: Waiting { owner, last_failed_at: now, account: None, connected_at: None, unfinished: false },
            changed: true,
        });
        waiting.record.unfinished = false;
        waiting.record.last_failed_at = now;
        waiting.record.connected_at = None;
        waiting.record.account = account.or(waiting.record.account.take());
        waiting.changed = true;

        self.doubt_claim(at, now);
        let case = &mut self.cases[at];
        case.record.people += i64::from(new);
        case.record.attempts += i64::from(counts);
        case.record.last_seen = now;
        case.record.guide_expires_at = guide_expiry(now);
        // A kind that says more replaces one that says less, and is not replaced by one.
        let (said, known) = (diagnosis.kind.map_or(0, weight), case.record.kind.map_or(0, weight));
        if case.record.kind.is_none() || said == 3 || said > known {
            case.record.kind = diagnosis.kind;
        }
        case.changed = true;
        if new {
            self.joined.insert((case_id, person));
            let case = &self.cases[at];
            let tenant = case.record.owner.tenant();
            let cause = diagnosis.cause.as_str().to_owned();
            self.tell(tenant, Some(case_id), Some(person), "blocked", "app", Some(cause), now);
        }
    }
}

/// How much a kind says of its case: that something of its cause was seen, what follows from a list, or what Microsoft said.
pub(super) fn weight(kind: Kind) -> u8 {
    match kind {
        Kind::Unfinished => 0,
        Kind::HiddenBlock | Kind::ConsentPolicy | Kind::Cancel | Kind::Policy => 1,
        Kind::ManagedPolicy => 2,
        _ => 3,
    }
}
