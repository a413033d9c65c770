//! Letting the engineers hear of what no customer can put right.

use uuid::Uuid;

use super::{AlertMail, AlertRecord, Casebook, Policy, StillBlocked, Tracked, UnixMillis};
use crate::domain::{
    alert::{AlertKey, AlertReason, AlertState, REMIND},
    cause::{Cause, Kind},
    diagnosis::Diagnosis,
    id::new_id,
};

impl Casebook {
    /// Raises an alert, or counts one more failure of it, for a fault of the app and for a block that an approval has not ended.
    /// The engineers are written to when it is raised, and once a day while it goes on and nobody has taken it on.
    pub(super) fn alert(
        &mut self,
        still: Option<StillBlocked>,
        diagnosis: &Diagnosis,
        tenant: Option<Uuid>,
        policy: &Policy,
        now: UnixMillis,
    ) {
        let reason = match still {
            // A bare cancel after an approval may well be one: no ground to wake anybody.
            Some(StillBlocked::Unknown) if diagnosis.kind == Some(Kind::HiddenBlock) => None,
            Some(still) => still.alert(),
            None => (diagnosis.cause == Cause::AppMisconfigured).then_some(AlertReason::AppFault),
        };
        let Some(reason) = reason else { return };
        let evidence = &diagnosis.evidence;
        let key = AlertKey { reason, kind: diagnosis.kind, code: evidence.codes.first().copied().unwrap_or(0) };
        let tracked = self.alerts.entry(key).or_insert_with(|| Tracked {
            record: AlertRecord {
                id: new_id(now),
                key,
                state: AlertState::Open,
                count: 0,
                first_seen: now,
                last_seen: now,
                correlation_id: None,
                trace_id: None,
                failed_at: None,
                mailed_at: None,
            },
            changed: true,
        });
        tracked.changed = true;
        self.alert_failures.push(reason);
        let alert = &mut tracked.record;
        alert.count += 1;
        alert.last_seen = now;
        if evidence.correlation_id.or(evidence.trace_id).is_some() {
            alert.correlation_id = evidence.correlation_id;
            alert.trace_id = evidence.trace_id;
            alert.failed_at = evidence.timestamp;
        }
        let id = alert.id;
        let due = alert.mailed_at.is_none_or(|mailed| now.since(mailed) >= REMIND);
        let mailed = due && alert.state == AlertState::Open && !policy.mail_off && !policy.alert_addresses.is_empty();
        if mailed {
            alert.mailed_at = Some(now);
        }
        self.alerted.extend(tenant.map(|tenant| (id, tenant)));
        for address in policy.alert_addresses.iter().filter(|_| mailed) {
            let held = self.mailed.count_in_all(&policy.caps);
            self.alert_mails.push(AlertMail { id: new_id(now), alert_id: id, address: address.clone(), held, at: now });
        }
    }
}
