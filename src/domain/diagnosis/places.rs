//! Whose failure it is: the organisation and the account, told from the many other ids and names that stand in an error.

use super::fields;
use crate::domain::{
    address::Domain,
    tenant::{CONSUMER_TENANT, TenantId},
};

/// What the labels of a text say of the organisation, the most trusted source first. An id after "application", "resource" or
/// "correlation" never gets here.
#[derive(Default)]
pub struct Places {
    /// A parameter or member that is named for it: `tenant`, `tenant_id`, `tid`.
    keyed: Option<TenantId>,
    /// "tenant '...'", "directory '...'", "organization '...'" in a sentence.
    said: Option<TenantId>,
    /// The path of the sign-in address.
    host: Option<TenantId>,
    /// The issuer of the account's own organisation.
    issuer: Option<TenantId>,
    said_domain: Option<Domain>,
    host_domain: Option<Domain>,
    /// The directory of personal accounts stands where an organisation's id could.
    pub consumer: bool,
}

impl Places {
    fn tenant(&mut self, text: &str) -> Option<TenantId> {
        let id = fields::guid(text)?;
        self.consumer |= id == CONSUMER_TENANT;
        TenantId::from_uuid(id)
    }

    /// What follows `tenant_id` and its like.
    pub fn key(&mut self, rest: &str) {
        let Some(value) = fields::value(rest).or(Some(rest)) else { return };
        let id = self.tenant(value);
        self.keyed = self.keyed.or(id);
        if id.is_none() && self.said_domain.is_none() {
            self.said_domain = fields::domain(value, true);
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
        let id = self.tenant(value);
        if keyed {
            self.keyed = self.keyed.or(id);
        } else {
            self.said = self.said.or(id);
        }
        if id.is_none() && self.said_domain.is_none() {
            let quoted = rest.len() - value.len() > 1 && rest[..rest.len() - value.len()].ends_with(['\'', '"']);
            self.said_domain = fields::domain(value, !(keyed || quoted));
        }
    }

    /// What follows the sign-in host.
    pub fn host(&mut self, rest: &str) {
        let id = self.tenant(rest);
        self.host = self.host.or(id);
        if id.is_none() && self.host_domain.is_none() {
            self.host_domain = fields::domain(rest, false).filter(|_| !rest.starts_with("common"));
        }
    }

    /// What follows the issuer's host.
    pub fn issuer(&mut self, rest: &str) {
        let id = self.tenant(rest);
        self.issuer = self.issuer.or(id);
    }

    /// The organisation, by the most trusted source that names one.
    pub fn take(self) -> (Option<TenantId>, Option<Domain>) {
        (self.keyed.or(self.said).or(self.host).or(self.issuer), self.said_domain.or(self.host_domain))
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
pub fn own_domain(account: Option<&str>) -> Option<Domain> {
    let (_, domain) = account?.rsplit_once('@')?;
    fields::domain(domain, true)
}
