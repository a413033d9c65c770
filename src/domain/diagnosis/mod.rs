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
mod fields;
pub mod json;
mod places;
pub mod rules;
mod sentence;
pub mod view;

pub use decide::{deciding, deciding_text, diagnose, diagnose_text};

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
    /// Why we think so, each a short sentence that quotes what was seen. For support agents; holds no secret and no address.
    pub reasons: Vec<String>,
    /// The facts.
    pub evidence: Evidence,
    /// The version of the rules that were asked.
    pub rules_version: Arc<str>,
}

impl Diagnosis {
    /// Who can put it right.
    pub fn fixable_by(&self) -> FixableBy {
        self.cause.fixable_by()
    }
}
