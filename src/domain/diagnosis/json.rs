//! A diagnosis as flat JSON, the shape that the command line, the API and the dashboard share.

use serde::Serialize;
use uuid::Uuid;

use super::{AccountKind, Diagnosis, Reason, TenantSource, why::Why};
use crate::domain::{
    address::Domain,
    cause::{Cause, FixableBy, Kind},
    tenant::TenantId,
    time::UnixMillis,
};

/// The flat view. Every key is always there; what is not known is null.
#[derive(Clone, Debug, Serialize)]
pub struct Flat<'a> {
    /// The caller's name for the sample, echoed.
    id: Option<&'a serde_json::Value>,
    cause: Cause,
    kind: Option<Kind>,
    confidence: f64,
    fixable_by: FixableBy,
    reasons: &'a [Reason],
    codes: &'a [u32],
    oauth_error: Option<&'a str>,
    subcode: Option<&'a str>,
    suberror: Option<&'a str>,
    tenant_id: Option<TenantId>,
    tenant_domain: Option<&'a Domain>,
    tenant_source: Option<TenantSource>,
    tenant_conflicts: &'a [String],
    #[serde(serialize_with = "shown")]
    correlation_id: Option<Uuid>,
    #[serde(serialize_with = "shown")]
    trace_id: Option<Uuid>,
    timestamp: Option<UnixMillis>,
    account: Option<&'a str>,
    account_kind: AccountKind,
    #[serde(serialize_with = "shown")]
    app_id: Option<Uuid>,
    rules_version: &'a str,
    /// The reasons once more, with what proves them; only where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'a [Why]>,
}

impl<'a> Flat<'a> {
    /// The view of a diagnosis, with a null id.
    pub fn of(diagnosis: &'a Diagnosis) -> Self {
        let evidence = &diagnosis.evidence;
        Self {
            id: None,
            cause: diagnosis.cause,
            kind: diagnosis.kind,
            confidence: hundredths(diagnosis.confidence),
            fixable_by: diagnosis.fixable_by(),
            reasons: &diagnosis.reasons,
            codes: &evidence.codes,
            oauth_error: evidence.oauth_error.as_deref(),
            subcode: evidence.subcode.as_deref(),
            suberror: evidence.suberror.as_deref(),
            tenant_id: evidence.tenant_id,
            tenant_domain: evidence.tenant_domain.as_ref(),
            tenant_source: evidence.tenant_source,
            tenant_conflicts: &evidence.tenant_conflicts,
            correlation_id: evidence.correlation_id,
            trace_id: evidence.trace_id,
            timestamp: evidence.timestamp,
            account: evidence.account.as_deref(),
            account_kind: evidence.account_kind,
            app_id: evidence.app_id,
            rules_version: &diagnosis.rules_version,
            why: None,
        }
    }

    /// The same with the caller's id.
    #[must_use]
    pub const fn with_id(mut self, id: &'a serde_json::Value) -> Self {
        self.id = Some(id);
        self
    }

    /// The same with what proves the reasons.
    #[must_use]
    pub const fn with_why(mut self, why: &'a [Why]) -> Self {
        self.why = Some(why);
        self
    }
}

#[expect(clippy::ref_option, reason = "the signature that serde asks for")]
fn shown<S: serde::Serializer>(id: &Option<Uuid>, serializer: S) -> Result<S::Ok, S::Error> {
    match id {
        Some(id) => serializer.collect_str(id),
        None => serializer.serialize_none(),
    }
}

/// Two decimals: more would pretend a precision that no rule has.
pub fn hundredths(confidence: f32) -> f64 {
    (f64::from(confidence) * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::diagnosis::{diagnose_text, rules::Rules};

    #[test]
    fn every_key_is_there_and_the_confidence_is_short() {
        let diagnosis = diagnose_text("error=access_denied&error_subcode=cancel", Rules::embedded());
        let id = serde_json::json!("a1");
        let flat = serde_json::to_value(Flat::of(&diagnosis).with_id(&id)).expect("plain data");
        let keys: Vec<_> = flat.as_object().expect("an object").keys().map(String::as_str).collect();
        assert_eq!(keys.len(), 21, "{keys:?}");
        assert_eq!(flat["id"], "a1");
        assert_eq!(flat["tenant_id"], serde_json::Value::Null);
        assert_eq!(flat["subcode"], "cancel");
        assert!(flat["confidence"].to_string().len() <= 4);
    }
}
