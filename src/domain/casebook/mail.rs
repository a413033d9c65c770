//! Whether a mail may be queued: the cool-down and the caps, decided in the transaction that queues it.

use std::{collections::HashMap, time::Duration};

use uuid::Uuid;

use super::{Casebook, EmailStatus, Owner, Policy, QueuedRecord, ReminderRecord};
use crate::domain::{
    case::CaseState,
    cause::{FixableBy, Kind},
    id::new_id,
    notice::NoticeKind,
    recipients::OnlyTo,
    suppression::SuppressionReason,
    time::UnixMillis,
};

/// So many mails within so long. A count of 0 is no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cap {
    /// Mails.
    pub count: u32,
    /// The window.
    pub window: Duration,
}

/// The limits on mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caps {
    /// To one address.
    pub address: Cap,
    /// To one domain.
    pub domain: Cap,
    /// Because of events that one webhook secret signed.
    pub key: Cap,
    /// In all.
    pub total: Cap,
}

/// How many mails count against each cap now: what the database says, and what this batch has added.
#[derive(Clone, Debug, Default)]
pub struct Mailed {
    /// By the key of the address.
    pub addresses: HashMap<String, u32>,
    /// By domain.
    pub domains: HashMap<String, u32>,
    /// By the fingerprint of the secret that signed the event behind them.
    pub keys: HashMap<String, u32>,
    /// In all.
    pub total: u32,
    /// The secret behind the event in hand.
    pub signed_by: Option<String>,
}

impl Mailed {
    /// Why a mail to this address must wait, or `None` if it need not; then it counts.
    fn count(&mut self, key: &str, domain: &str, caps: &Caps) -> Option<&'static str> {
        let full = |cap: Cap, used: u32| cap.count > 0 && used >= cap.count;
        if full(caps.address, self.addresses.get(key).copied().unwrap_or(0)) {
            return Some("limits.mail_per_address");
        }
        if full(caps.domain, self.domains.get(domain).copied().unwrap_or(0)) {
            return Some("limits.mail_per_domain");
        }
        let signed = self.signed_by.as_ref().and_then(|signer| self.keys.get(signer)).copied().unwrap_or(0);
        if self.signed_by.is_some() && full(caps.key, signed) {
            return Some("limits.mail_per_key");
        }
        if full(caps.total, self.total) {
            return Some("limits.mail_total");
        }
        if let Some(signer) = &self.signed_by {
            *self.keys.entry(signer.clone()).or_default() += 1;
        }
        *self.addresses.entry(key.to_owned()).or_default() += 1;
        *self.domains.entry(domain.to_owned()).or_default() += 1;
        self.total += 1;
        None
    }
}

impl Mailed {
    /// As [`Mailed::count`], for a mail to the engineers, who have no cap of their own.
    pub(super) fn count_in_all(&mut self, caps: &Caps) -> Option<&'static str> {
        if caps.total.count > 0 && self.total >= caps.total.count {
            return Some("limits.mail_total");
        }
        self.total += 1;
        None
    }
}

impl Casebook {
    /// Queues a mail about a case to a person, unless they have been told already or nothing may be sent.
    /// `problem` is what it is about, where that is not the case's kind.
    pub(super) fn notify(
        &mut self,
        at: usize,
        kind: NoticeKind,
        problem: Option<Kind>,
        person: Uuid,
        policy: &Policy,
        now: UnixMillis,
    ) -> EmailStatus {
        if policy.mail_off {
            return EmailStatus::Off;
        }
        let case = &self.cases[at].record;
        if case.state == CaseState::Ignored {
            return EmailStatus::Suppressed;
        }
        let tenant = case.owner.tenant();
        let key = (person, tenant, case.cause, kind);
        let case_id = case.id;
        if let Some(reason) = self.suppression(person) {
            // Said once for each person of a case, and each time that the news would have been good.
            if kind == NoticeKind::Reconnect || self.joined.contains(&(case_id, person)) {
                let detail = Some(reason.as_str().to_owned());
                self.tell(tenant, Some(case_id), Some(person), "mail_suppressed", "system", detail, now);
            }
            return EmailStatus::Suppressed;
        }
        let case = &self.cases[at].record;
        if self.noticed.get(&key).is_some_and(|last| now.since(*last) < policy.cooldown) {
            return EmailStatus::Cooldown;
        }
        let Some(address) = self.people.get(&person).map(|person| person.record.email.clone()) else {
            return EmailStatus::None;
        };
        let allowed = policy.only_to.allows(&address);
        let held = if allowed {
            self.mailed.count(&address.key(), address.domain().as_str(), &policy.caps)
        } else {
            Some(OnlyTo::REASON)
        };
        self.noticed.insert(key, now);
        if kind != NoticeKind::Reconnect && case.cause.fixable_by() == FixableBy::TenantAdmin {
            let timezone = self.people.get(&person).and_then(|person| person.record.timezone.as_deref());
            let (case_id, guide_version) = (case.id, case.guide_version);
            let planned = policy.reminders.plan(now, timezone).into_iter();
            self.reminders.extend(planned.map(|(step, due_at)| ReminderRecord {
                case_id,
                person_id: person,
                step,
                due_at,
                guide_version,
            }));
        }
        self.queued.push(QueuedRecord {
            id: new_id(now),
            kind,
            cause: case.cause,
            case_id: case.id,
            tenant_id: tenant,
            person_id: person,
            address,
            problem,
            held,
            signed_by: self.mailed.signed_by.clone(),
            at: now,
        });
        // One that waits with all others is queued like any other: it leaves by itself once mail is let out.
        if held.is_some() || self.mail_held || policy.mail_paused { EmailStatus::Held } else { EmailStatus::Queued }
    }

    /// Why this person gets no mail, if they get none.
    fn suppression(&self, person: Uuid) -> Option<SuppressionReason> {
        self.suppressed.get(&self.people.get(&person)?.record.email.key()).copied()
    }

    /// Forgets what was to be told in a case that is over: it is cancelled with the case, and so nobody has been told. What the
    /// mails of this batch have counted is given back.
    pub(super) fn forget_unsent(&mut self, at: usize) {
        let case = &self.cases[at].record;
        self.noticed.retain(|key, last| {
            let (person, tenant, cause, kind) = *key;
            let owner = tenant.map_or(Owner::Person(person), Owner::Tenant);
            if owner != case.owner || cause != case.cause || kind == NoticeKind::Reconnect {
                return true;
            }
            self.told.get(key).is_some_and(|told| {
                *last = *told;
                true
            })
        });
        let dropped = self.queued.iter().filter(|mail| mail.case_id == case.id && mail.kind != NoticeKind::Reconnect);
        for mail in dropped.filter(|mail| mail.held.is_none()) {
            let less = |count: Option<&mut u32>| {
                if let Some(count) = count {
                    *count = count.saturating_sub(1);
                }
            };
            less(self.mailed.addresses.get_mut(&mail.address.key()));
            less(self.mailed.domains.get_mut(mail.address.domain().as_str()));
            less(mail.signed_by.as_ref().and_then(|signer| self.mailed.keys.get_mut(signer)));
            self.mailed.total = self.mailed.total.saturating_sub(1);
        }
    }
}
