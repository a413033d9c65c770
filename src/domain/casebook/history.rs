//! What is known around an attempt, besides its error.

use std::time::Duration;

use uuid::Uuid;

use super::{ApprovalRecord, Casebook, Event, Owner, UnixMillis};
use crate::domain::{
    address::Address,
    cause::Cause,
    diagnosis::{Diagnosis, context::Context},
    event::EventType,
    remedy::permissions::bare_name,
};

/// A try counts as a repeated one within this time of the last.
const RECENT: Duration = Duration::from_hours(24);

impl Casebook {
    /// What history and the event's circumstances say about an attempt that did not connect.
    pub(super) fn context(
        &self,
        event: &Event,
        diagnosis: &Diagnosis,
        person: Uuid,
        tenant: Option<Uuid>,
        now: UnixMillis,
    ) -> Context {
        let open = tenant.is_some_and(|tenant| self.find_open(Owner::Tenant(tenant), Cause::AdminApproval).is_some());
        let blocks = tenant.and_then(|tenant| self.blocks.get(&tenant));
        let own_block = blocks.is_some_and(|blocks| blocks.people.contains(&person));
        let colleagues = blocks.map_or(0, |blocks| {
            let people = u32::try_from(blocks.people.len()).unwrap_or(u32::MAX);
            blocks.others.saturating_add(people - u32::from(own_block))
        });
        let member = tenant.and_then(|tenant| self.members.get(&(tenant, person))).map(|member| member.record);
        let earlier = member
            .filter(|member| member.last_failed_at.is_some_and(|last| now.since(last) < RECENT))
            .map_or(0, |member| u32::try_from(member.failures).unwrap_or(0));
        let tenant_connects = tenant.is_some_and(|tenant| self.approval(tenant).passed_at.is_some());
        let connected = tenant_connects || member.is_some_and(|member| member.connected_at.is_some());
        let unfinished = event.event_type == EventType::Unfinished;
        let failed_at = diagnosis.evidence.timestamp.or(event.timestamp);
        let in_text = diagnosis.evidence.account.as_deref().and_then(|account| Address::parse(account).ok());
        let account = event.account.as_ref().or(in_text.as_ref());
        Context {
            tenant_approval_case_open: open,
            colleagues_blocked: colleagues,
            passed: connected && !open && colleagues == 0 && !own_block,
            left_before: self.left_before(event, person, now),
            unfinished,
            earlier_tries: earlier,
            // Of an attempt without an end nobody knows how long it took.
            at_microsoft: event.started_at.zip(failed_at).filter(|_| !unfinished).map(|(started, failed)| failed.since(started)),
            scopes: event.request.scopes.clone(),
            prompt: event.request.prompt.clone(),
            work_domain: account.map(|account| !account.domain().is_microsoft_consumer()),
            consumer_tenant: event.consumer_tenant,
            stage: event.stage.clone(),
            known_for: self.people.get(&person).map(|person| now.since(person.record.first_seen)),
            tenant_connects,
        }
    }

    /// What shows that a tenant has let the app in.
    pub(super) fn approval(&self, tenant: Uuid) -> &ApprovalRecord {
        static NONE: ApprovalRecord = ApprovalRecord {
            passed_at: None,
            passed_by: None,
            proved_at: None,
            proved_by: None,
            approved_at: None,
            granted: Vec::new(),
        };
        self.tenants.get(&tenant).map_or(&NONE, |tenant| &tenant.record.approval)
    }

    /// Whether another attempt of the person was started of late and its time is up.
    fn left_before(&self, event: &Event, person: Uuid, now: UnixMillis) -> bool {
        self.starts.values().map(|start| &start.record).any(|start| {
            start.person_id == person
                && (start.attempt_id.is_none() || start.attempt_id != event.attempt_id)
                && !self.gone.contains(&start.id)
                && start.due_at <= now
                && now.since(start.started_at) < RECENT
        })
    }

    /// Remembers a block at the approval wall.
    pub(super) fn remember_block(&mut self, tenant: Uuid, person: Uuid) {
        self.blocks.entry(tenant).or_default().people.insert(person);
    }

    /// Remembers that an ordinary person got through, which makes of every earlier block a thing of the past.
    pub(super) fn remember_pass(&mut self, tenant: Uuid, person: Uuid, event: &Event, now: UnixMillis) {
        self.blocks.insert(tenant, super::Blocks::default());
        if let Some(tenant) = self.tenants.get_mut(&tenant) {
            let approval = &mut tenant.record.approval;
            (approval.passed_at, approval.passed_by) = (Some(now), Some(person));
            if event.is_admin == Some(false) {
                (approval.proved_at, approval.proved_by) = (Some(now), Some(person));
            }
            if !event.granted_scopes.is_empty() {
                approval.granted =
                    event.granted_scopes.iter().filter_map(|scope| granted_name(scope)).map(ToOwned::to_owned).collect();
            }
            tenant.changed = true;
        }
    }
}

/// The name of a scope that was granted, whatever API it is of; `None` where it is no permission.
fn granted_name(scope: &str) -> Option<&str> {
    Some(bare_name(scope)).filter(|name| is_permission(name))
}

/// Whether a word has the shape of a Graph permission, `Mail.ReadWrite` or `IMAP.AccessAsUser.All`: what is kept of a list of scopes
/// is to hold nothing else that an app may put there by mistake.
fn is_permission(name: &str) -> bool {
    let parts: Vec<&str> = name.split('.').collect();
    let word = |part: &&str| (3..=40).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphabetic());
    (2..=4).contains(&parts.len()) && parts.iter().all(word) && name.starts_with(|c: char| c.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::{granted_name, is_permission};

    #[test]
    fn what_was_granted_of_another_api_is_kept_by_its_name() {
        for (scope, name) in [
            ("https://outlook.office.com/IMAP.AccessAsUser.All", Some("IMAP.AccessAsUser.All")),
            ("https://graph.microsoft.com/Mail.Send", Some("Mail.Send")),
            ("Mail.Send", Some("Mail.Send")),
            ("https://graph.microsoft.com/.default", None),
            ("openid", None),
        ] {
            assert_eq!(granted_name(scope), name, "{scope}");
        }
    }

    #[test]
    fn only_permissions_are_kept_of_a_list_of_scopes() {
        for name in ["Mail.ReadWrite", "Calendars.ReadWrite.Shared", "IMAP.AccessAsUser.All", "User.Read"] {
            assert!(is_permission(name), "{name}");
        }
        for name in ["openid", "", "Mail.", "mail.read", "code=Abc.Def", "Abc.d3f", "a secret", "A.B", "Kanarienvogel"] {
            assert!(!is_permission(name), "{name}");
        }
    }
}
