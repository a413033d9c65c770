//! Which organisation an event belongs to.

use super::{ApprovalRecord, Casebook, Event, MergeNeeded, TenantRecord, Tracked};
use crate::domain::{
    address::{Address, Domain},
    case::TenantState,
    cause::Cause,
    diagnosis::Diagnosis,
    id::new_id,
    tenant::TenantId,
    time::UnixMillis,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What an event says of the organisation of its person.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tenancy {
    /// The GUID.
    pub entra_id: Option<TenantId>,
    /// A domain; never one of a public mail provider.
    pub domain: Option<Domain>,
    /// Whether the two may be held to be one organisation from now on.
    pub linked: bool,
}

/// Whether the directory named in a failure of this cause is the person's own. A personal account and an account of another
/// organisation fail in somebody else's; a fault of the app may name the app's.
pub fn own_directory(cause: Cause) -> bool {
    !matches!(cause, Cause::PersonalAccount | Cause::WrongTenant | Cause::AppMisconfigured | Cause::Unknown)
}

impl Tenancy {
    /// What a failure says.
    pub fn of_failure(event: &Event, diagnosis: &Diagnosis) -> Self {
        if diagnosis.cause == Cause::PersonalAccount || event.consumer_tenant {
            return Self::default();
        }
        let own = own_directory(diagnosis.cause);
        let evidence = &diagnosis.evidence;
        let in_text = evidence.account.as_deref().and_then(|account| Address::parse(account).ok());
        let named = evidence.tenant_domain.clone().filter(|domain| own && !domain.is_public_mail());
        let entra_id = event.tenant_id.or(evidence.tenant_id.filter(|_| own));
        Self::new(entra_id, event, in_text.as_ref().map(Address::domain).or(named.as_ref()), own)
    }

    /// What a connection (or its start, or its end) says.
    pub fn of_connection(event: &Event) -> Self {
        if event.consumer_tenant {
            return Self::default();
        }
        Self::new(event.tenant_id, event, None, true)
    }

    /// The account's domain, as the app posted it, belongs to the GUID. One that only stands in an error's text, or is that of
    /// the person's address in the app, may find a tenant where there is no GUID, and is never held to belong to one: a
    /// contractor connects a client's mailbox too.
    fn new(entra_id: Option<TenantId>, event: &Event, in_text: Option<&Domain>, own: bool) -> Self {
        let posted = event.account.as_ref().map(Address::domain);
        let otherwise = || in_text.or(Some(event.user.email.domain())).filter(|_| entra_id.is_none());
        let domain = posted.or_else(otherwise).filter(|domain| !domain.is_public_mail()).cloned();
        Self { entra_id, domain, linked: own && posted.is_some() }
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.entra_id.is_none() && self.domain.is_none()
    }
}

impl Casebook {
    /// The tenant of a connection, made where none is known yet.
    pub(super) fn tenant_of_connection(&mut self, event: &Event, now: UnixMillis) -> Result<Option<Uuid>, MergeNeeded> {
        self.tenant(&Tenancy::of_connection(event), event, now)
    }

    /// The tenant that `tenancy` speaks of, made, named and linked as needed. `None` where it speaks of none.
    pub(super) fn tenant(&mut self, tenancy: &Tenancy, event: &Event, now: UnixMillis) -> Result<Option<Uuid>, MergeNeeded> {
        if tenancy.is_empty() {
            return Ok(None);
        }
        let by_guid = tenancy.entra_id.and_then(|id| self.by_entra.get(&id).copied());
        let by_domain = tenancy.domain.as_ref().and_then(|domain| self.by_domain.get(domain).copied());
        // A domain that belongs to another GUID already says nothing against the GUID: the account may be a guest's.
        let free = |tenant: &Uuid| self.tenants.get(tenant).is_some_and(|tenant| tenant.record.entra_id.is_none());
        let id = match (by_guid, by_domain) {
            (Some(guid), Some(domain)) if guid != domain => {
                if tenancy.linked && free(&domain) {
                    return Err(MergeNeeded { into: guid, from: domain });
                }
                guid
            }
            (Some(guid), _) => guid,
            (None, Some(domain)) => match tenancy.entra_id {
                Some(entra_id) if tenancy.linked && free(&domain) => {
                    self.by_entra.insert(entra_id, domain);
                    if let Some(tenant) = self.tenants.get_mut(&domain) {
                        tenant.record.entra_id = Some(entra_id);
                        tenant.changed = true;
                    }
                    domain
                }
                Some(entra_id) => self.add_tenant(Some(entra_id), now),
                None => domain,
            },
            (None, None) => self.add_tenant(tenancy.entra_id, now),
        };
        if let Some(domain) = &tenancy.domain
            && by_domain.is_none()
            && (tenancy.linked || tenancy.entra_id.is_none())
        {
            self.by_domain.insert(domain.clone(), id);
            self.new_domains.push((domain.clone(), id));
        }
        self.name_tenant(id, tenancy, event);
        Ok(Some(id))
    }

    fn add_tenant(&mut self, entra_id: Option<TenantId>, now: UnixMillis) -> Uuid {
        let id = new_id(now);
        if let Some(entra_id) = entra_id {
            self.by_entra.insert(entra_id, id);
        }
        let record = TenantRecord {
            id,
            entra_id,
            name: String::new(),
            state: TenantState::Clear,
            causes: BTreeSet::new(),
            people: 0,
            waiting: 0,
            attempts: 0,
            first_seen: now,
            last_seen: now,
            blocked_since: None,
            approval: ApprovalRecord::default(),
        };
        self.tenants.insert(id, Tracked { record, changed: true });
        id
    }

    /// Gives a tenant the best name known: what the app calls its customer, else a domain, else the GUID.
    fn name_tenant(&mut self, id: Uuid, tenancy: &Tenancy, event: &Event) {
        let Some(tenant) = self.tenants.get_mut(&id) else { return };
        let guid = tenant.record.entra_id.map(|id| id.to_string());
        let poor = tenant.record.name.is_empty() || guid.as_ref() == Some(&tenant.record.name);
        let organisation = event.organisation.as_ref().and_then(|organisation| organisation.name.clone());
        let better = organisation
            .or_else(|| tenancy.domain.as_ref().map(Domain::to_string).filter(|_| poor))
            .or_else(|| guid.filter(|_| tenant.record.name.is_empty()));
        if let Some(name) = better
            && name != tenant.record.name
        {
            tenant.record.name = name;
            tenant.changed = true;
        }
    }
}
