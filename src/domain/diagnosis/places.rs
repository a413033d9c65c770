//! Whose failure it is: the organisation and the account, told from the many other ids and names that stand in an error.

use super::{Evidence, TenantSource, fields};
use crate::domain::{
    address::Domain,
    tenant::{CONSUMER_TENANT, TenantId},
};

/// Different ids, and different domains, that are kept. A text with more is no failure of one organisation.
const MOST_CLAIMS: usize = 6;

/// What the labels of a text say of the organisation. An id after "application", "resource" or "correlation" never gets here.
#[derive(Default)]
pub struct Places {
    ids: [Option<(TenantSource, TenantId)>; MOST_CLAIMS],
    domains: [Option<(TenantSource, Domain)>; MOST_CLAIMS],
    /// The directory of personal accounts stands where an organisation's id could.
    pub consumer: bool,
}

impl Places {
    /// Notes the GUID at the front, if there is one, and says whether there was.
    fn id(&mut self, source: TenantSource, text: &str) -> bool {
        let Some(id) = fields::guid(text) else { return false };
        self.consumer |= id == CONSUMER_TENANT;
        let Some(id) = TenantId::from_uuid(id) else { return false };
        let known = |claim: &Option<(TenantSource, TenantId)>| claim.is_none_or(|claim| claim == (source, id));
        if let Some(free) = self.ids.iter_mut().find(|claim| known(claim)) {
            *free = Some((source, id));
        }
        true
    }

    fn domain(&mut self, source: TenantSource, text: &str, strict: bool) {
        // Reading a name takes memory, so the places are looked at first.
        if self.domains[MOST_CLAIMS - 1].is_some() {
            return;
        }
        let Some(domain) = fields::domain(text, strict) else { return };
        let is_known = self.domains.iter().flatten().any(|claim| claim.0 == source && claim.1 == domain);
        if !is_known && let Some(free) = self.domains.iter_mut().find(|claim| claim.is_none()) {
            *free = Some((source, domain));
        }
    }

    /// What follows `tenant_id` and its like.
    pub fn key(&mut self, rest: &str) {
        let value = fields::value(rest).unwrap_or(rest);
        if !self.id(TenantSource::Parameter, value) {
            self.domain(TenantSource::Parameter, value, true);
        }
    }

    /// What follows "tenant", "directory" or "organization".
    pub fn word(&mut self, rest: &str) {
        let keyed = rest.starts_with(['=', ':']) || rest.starts_with("\":") || rest.starts_with("':");
        let Some(mut value) = fields::value(rest) else { return };
        for between in ["with id", "with object id", "id"] {
            if let Some(after) = value.strip_prefix(between).and_then(fields::value) {
                value = after;
            }
        }
        let source = if keyed { TenantSource::Parameter } else { TenantSource::Sentence };
        if !self.id(source, value) {
            let quoted = rest.len() - value.len() > 1 && rest[..rest.len() - value.len()].ends_with(['\'', '"']);
            self.domain(source, value, !(keyed || quoted));
        }
    }

    /// What follows the sign-in host.
    pub fn host(&mut self, rest: &str) {
        if !self.id(TenantSource::Address, rest) && !rest.starts_with("common") {
            self.domain(TenantSource::Address, rest, false);
        }
    }

    /// What follows the issuer's host.
    pub fn issuer(&mut self, rest: &str) {
        self.id(TenantSource::Issuer, rest);
    }

    /// What follows the name of the account's own organisation in a log.
    pub fn home(&mut self, rest: &str) {
        self.id(TenantSource::Issuer, fields::value(rest).unwrap_or(rest));
    }

    /// What follows `domain_hint`.
    pub fn hint(&mut self, rest: &str) {
        if let Some(value) = fields::keyed_value(rest) {
            self.domain(TenantSource::Domain, value, false);
        }
    }

    /// The organisation, by the most trusted source that names one, and what other sources named instead.
    pub fn settle(self, evidence: &mut Evidence) {
        let id = self.ids.iter().flatten().min_by_key(|claim| claim.0).copied();
        let domain = self.domains.iter().flatten().min_by_key(|claim| claim.0).cloned();
        let mut conflicts = Vec::new();
        let mut dispute = |named: String| {
            if !conflicts.contains(&named) {
                conflicts.push(named);
            }
        };
        for (_, other) in self.ids.into_iter().flatten().filter(|claim| id.is_some_and(|id| id.1 != claim.1)) {
            dispute(other.to_string());
        }
        for (_, other) in self.domains.into_iter().flatten() {
            // One organisation has one name under `onmicrosoft.com` and any number of others, so only likes disagree.
            let differs = |(_, domain): &(_, Domain)| {
                *domain != other && fields::is_onmicrosoft(domain.as_str()) == fields::is_onmicrosoft(other.as_str())
            };
            if domain.as_ref().is_some_and(differs) {
                dispute(other.to_string());
            }
        }
        evidence.tenant_conflicts = conflicts;
        evidence.tenant_source = id.map(|claim| claim.0).or(domain.as_ref().map(|claim| claim.0));
        evidence.tenant_id = id.map(|claim| claim.1);
        evidence.tenant_domain = domain.map(|claim| claim.1);
        if evidence.tenant_domain.is_none() {
            evidence.tenant_domain = own_domain(evidence.account.as_deref());
            evidence.mark_account_domain();
        }
    }
}

/// Addresses looked at, so that a hostile text costs little.
const MOST_ADDRESSES: usize = 16;

/// The account in the text as written: the one that a label or a sentence calls an account, else the first address that can be one.
pub fn account(text: &str, lower: &str) -> Option<String> {
    const LABELS: &[&str] = &["account", "user", "hint", "upn", "name", "email", "mail", "identity", "mailbox", "for", "login"];
    const OTHERS: &[&str] = &["noreply@", "no-reply@", "support@", "postmaster@", "help@"];
    let mut first = None;
    for at in memchr::memchr_iter(b'@', text.as_bytes()).take(MOST_ADDRESSES) {
        let Some((start, address)) = fields::address_at(text, at) else { continue };
        let spelled = &lower[start..start + address.len()];
        // Message ids of Exchange look like addresses.
        if spelled.ends_with(".outlook.com") && spelled.matches('.').count() > 2
            || OTHERS.iter().any(|other| spelled.starts_with(other))
        {
            continue;
        }
        let before = lower[..start].trim_end_matches([' ', '"', '\'', ':', '=', '<', '(', '[']);
        if LABELS.iter().any(|label| before.ends_with(label)) {
            return Some(address.to_owned());
        }
        first = first.or(Some(address));
    }
    first.map(str::to_owned)
}

/// The organisation's domain as an account under `onmicrosoft.com` tells it.
fn own_domain(account: Option<&str>) -> Option<Domain> {
    let (_, domain) = account?.rsplit_once('@')?;
    fields::domain(domain, true)
}
