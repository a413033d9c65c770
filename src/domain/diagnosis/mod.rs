//! What a failure means: any JSON value in, a [`Diagnosis`] out.
//!
//! ```text
//! value ──view──▶ text ──evidence──▶ facts ──rules──▶ candidates ──decide──▶ diagnosis ──context──▶ weighed with history
//! ```
//!
//! Everything here is total and pure: no input makes it fail, and the same input always gives the same answer.

use std::sync::Arc;

use super::{
    address::Domain,
    cause::{Cause, FixableBy, Kind, words},
    tenant::TenantId,
    time::UnixMillis,
};

pub mod context;
mod decide;
pub mod evidence;
pub mod excerpt;
mod fields;
pub mod json;
mod places;
mod reason;
pub mod rules;
mod sentence;
pub mod view;
pub mod why;

pub use decide::{diagnose, diagnose_text, diagnose_view};
pub use reason::{Reason, Spot};

words! {
    /// What kind of Microsoft account the evidence speaks of.
    AccountKind {
        /// A work or school account.
        Work = "work",
        /// A personal Microsoft account.
        Personal = "personal",
        /// Nothing says.
        Unknown = "unknown",
    }
}

words! {
    /// Where in the text the organisation is named, the most trusted first.
    TenantSource {
        /// A parameter or member that is named for it: `tenant`, `tenant_id`, `tid`.
        Parameter = "parameter",
        /// "tenant '...'", "directory '...'", "organization '...'" in a sentence.
        Sentence = "sentence",
        /// The path of the sign-in address.
        Address = "address",
        /// The issuer of the account, which is its own organisation.
        Issuer = "issuer",
        /// A domain that stands alone as the organisation's.
        Domain = "domain",
        /// The domain of the account.
        Account = "account",
    }
}

/// The facts that stand in a failure, perhaps encoded. Nothing here is inferred.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    /// Every AADSTS code, in order of appearance, once each.
    pub codes: Vec<u32>,
    /// The OAuth 2.0 `error`.
    pub oauth_error: Option<String>,
    /// Microsoft's `error_subcode`.
    pub subcode: Option<String>,
    /// Microsoft's `suberror`.
    pub suberror: Option<String>,
    /// The organisation the failure happened in; never the consumer tenant, an app or a resource.
    pub tenant_id: Option<TenantId>,
    /// The organisation's domain, where the text names one.
    pub tenant_domain: Option<Domain>,
    /// Where the organisation is named; of the id, where there is one.
    pub tenant_source: Option<TenantSource>,
    /// Other ids and domains that stand where an organisation is named. A few at most.
    pub tenant_conflicts: Vec<String>,
    /// Correlation id, lower case.
    pub correlation_id: Option<uuid::Uuid>,
    /// Trace id or request id, lower case.
    pub trace_id: Option<uuid::Uuid>,
    /// When it failed.
    pub timestamp: Option<UnixMillis>,
    /// The account in the text, as written there.
    pub account: Option<String>,
    /// Work or personal, as far as the text says.
    pub account_kind: AccountKind,
    /// The app's client id, where the text names one.
    pub app_id: Option<uuid::Uuid>,
}

impl Evidence {
    /// Says that the account's domain is all that names the organisation, where that is so.
    fn mark_account_domain(&mut self) {
        if self.tenant_domain.is_some() && self.tenant_source.is_none() {
            self.tenant_source = Some(TenantSource::Account);
        }
    }

    /// What to say where the text names more than one organisation. Holds no address.
    fn tenant_dispute(&self) -> Option<String> {
        let other = self.tenant_conflicts.first()?;
        let (source, named) = match (self.tenant_source?, self.tenant_id, &self.tenant_domain) {
            (source, Some(id), _) => (source, id.to_string()),
            (source, None, Some(domain)) => (source, domain.to_string()),
            (_, None, None) => return None,
        };
        Some(format!("Another place names the organisation {other}; the {source} names {named} and is trusted more"))
    }
}

#[expect(clippy::derivable_impls, reason = "the enum is made by a macro, which has no place for the attribute")]
impl Default for AccountKind {
    fn default() -> Self {
        Self::Unknown
    }
}

/// What we make of a failure.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnosis {
    /// Why it failed.
    pub cause: Cause,
    /// Finer than the cause.
    pub kind: Option<Kind>,
    /// 0 to 1.
    pub confidence: f32,
    /// Why we think so, what decided first.
    pub reasons: Vec<Reason>,
    /// The facts.
    pub evidence: Evidence,
    /// The version of the rules that were asked.
    pub rules_version: Arc<str>,
}

impl Diagnosis {
    /// The rule that decided, of the rules that were asked. `None` where none did.
    pub fn decided_by<'r>(&self, rules: &'r rules::Rules) -> Option<&'r rules::Rule> {
        rules.numbered(self.reasons.first()?.rule?)
    }

    /// Who can put it right.
    pub fn fixable_by(&self) -> FixableBy {
        self.cause.fixable_by()
    }
}
