//! A diagnosis as the pages show it, and the attempt it belongs to.

use serde_json::Value;
use uuid::Uuid;

use super::{moment::Moment, words};
use crate::{
    domain::{
        cause::{Cause, FixableBy},
        diagnosis::{excerpt::Excerpt, rules::Rules, why::explain},
        event::EventType,
        time::UnixMillis,
    },
    store::attempts::Attempt,
};

/// Characters of evidence that a page shows at most.
const EVIDENCE: usize = 20_000;

/// A diagnosis.
pub struct DiagnosisView {
    pub cause: &'static str,
    pub kind: Option<String>,
    /// `97 % sure`; nothing where nothing is known.
    pub confidence: Option<String>,
    /// The same as a class of a badge.
    pub certainty: &'static str,
    pub fixable_by: &'static str,
    pub reasons: Vec<ReasonView>,
    /// The facts that were found, with their names.
    pub facts: Vec<(&'static str, String)>,
}

/// A reason, with the text that made it speak where that is still to be found.
pub struct ReasonView {
    pub text: String,
    pub seen: Vec<Excerpt>,
}

/// How sure a diagnosis is, as the class of a badge.
pub fn certainty(confidence: f64) -> &'static str {
    match confidence {
        sure if sure >= 0.9 => "ok",
        likely if likely >= 0.6 => "info",
        _ => "warn",
    }
}

/// The members that are shown as facts, and their names.
const FACTS: &[(&str, &str)] = &[
    ("codes", "AADSTS codes"),
    ("oauth_error", "OAuth error"),
    ("subcode", "Subcode"),
    ("suberror", "Suberror"),
    ("tenant_id", "Tenant"),
    ("tenant_domain", "Domain"),
    ("account", "Account"),
    ("account_kind", "Kind of account"),
    ("app_id", "Client id"),
    ("correlation_id", "Correlation id"),
    ("trace_id", "Trace id"),
    ("timestamp", "Time at Microsoft"),
    ("rules_version", "Rules"),
];

impl DiagnosisView {
    /// From the JSON that is kept and answered.
    pub fn of(json: &Value) -> Option<Self> {
        let cause = Cause::parse(json.get("cause")?.as_str()?)?;
        let confidence = json.get("confidence").and_then(Value::as_f64).unwrap_or_default().clamp(0.0, 1.0);
        let by = json.get("fixable_by").and_then(Value::as_str).and_then(FixableBy::parse).unwrap_or(cause.fixable_by());
        let reasons = json.get("reasons").and_then(Value::as_array).into_iter().flatten();
        Some(Self {
            cause: words::cause(cause),
            kind: json.get("kind").and_then(Value::as_str).map(words::kind),
            confidence: (confidence > 0.0).then(|| format!("{:.0} % sure", confidence * 100.0)),
            certainty: certainty(confidence),
            fixable_by: words::fixable_by(by),
            reasons: reasons
                .filter_map(Value::as_str)
                .map(|text| ReasonView { text: text.to_owned(), seen: Vec::new() })
                .collect(),
            facts: FACTS.iter().filter_map(|(key, name)| Some((*name, fact(json.get(*key)?)?))).collect(),
        })
    }

    /// Shows what the reasons saw, from the evidence that is kept. A reason that today's rules would not give stays bare.
    fn prove(&mut self, payload: &str, rules: &Rules) {
        let Some(error) =
            serde_json::from_str(payload).ok().and_then(|mut payload: Value| payload.pointer_mut("/data/error").map(Value::take))
        else {
            return;
        };
        for why in explain(&error, rules).1 {
            if let Some(reason) = self.reasons.iter_mut().find(|reason| reason.text == why.reason) {
                reason.seen = why.seen;
            }
        }
    }
}

fn fact(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() && text != "unknown" => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(items) if !items.is_empty() => Some(items.iter().map(Value::to_string).collect::<Vec<_>>().join(", ")),
        _ => None,
    }
}

/// An attempt.
pub struct AttemptView {
    pub id: Uuid,
    pub event: &'static str,
    /// Found by the clock, not posted.
    pub unfinished: bool,
    pub at: Moment,
    pub user_email: String,
    pub account: Option<String>,
    pub tenant: Option<(Uuid, String)>,
    pub diagnosis: Option<DiagnosisView>,
    /// The body as it was posted, without its secrets.
    pub evidence: String,
}

impl AttemptView {
    pub fn new(attempt: Attempt, now: UnixMillis, rules: &Rules) -> Self {
        let diagnosis = attempt.diagnosis.and_then(|text| serde_json::from_str(&text).ok());
        let mut diagnosis = diagnosis.as_ref().and_then(DiagnosisView::of);
        if let Some(diagnosis) = &mut diagnosis {
            diagnosis.prove(&attempt.payload, rules);
        }
        Self {
            id: attempt.id,
            event: words::event(attempt.event_type),
            unfinished: attempt.event_type == EventType::Unfinished,
            at: Moment::new(attempt.received_at, now),
            account: attempt.account.filter(|account| !account.eq_ignore_ascii_case(&attempt.user_email)),
            user_email: attempt.user_email,
            tenant: attempt.tenant.map(|tenant| (tenant.id, tenant.name)),
            diagnosis,
            evidence: pretty(&attempt.payload),
        }
    }
}

fn pretty(payload: &str) -> String {
    let value: Option<Value> = serde_json::from_str(payload).ok();
    let text = value.and_then(|value| serde_json::to_string_pretty(&value).ok()).unwrap_or_else(|| payload.to_owned());
    text.chars().take(EVIDENCE).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_diagnosis_shows_what_was_found_and_nothing_else() {
        let json = json!({"cause": "admin_approval", "kind": "consent_policy", "confidence": 0.97, "fixable_by": "tenant_admin",
            "reasons": ["AADSTS90094 in the description"], "codes": [90094, 65001], "tenant_id": null, "account_kind": "unknown"});
        let view = DiagnosisView::of(&json).unwrap();
        assert_eq!(
            (view.confidence.as_deref(), view.certainty, view.kind.as_deref()),
            (Some("97 % sure"), "ok", Some("consent policy"))
        );
        assert_eq!(view.facts, [("AADSTS codes", "90094, 65001".to_owned())]);
        assert_eq!(view.reasons.len(), 1);
        assert!(DiagnosisView::of(&json!({"cause": "weather"})).is_none());
        assert!(DiagnosisView::of(&json!(null)).is_none());
    }

    #[test]
    fn a_reason_is_proved_by_the_kept_evidence_if_the_rules_still_say_so() {
        let payload = json!({"data": {"error": "error_description=AADSTS50105: not assigned"}}).to_string();
        let rules = Rules::embedded();
        let reason = explain(&json!("error_description=AADSTS50105: not assigned"), rules).0.reasons.remove(0).to_string();
        let json = json!({"cause": "user_not_assigned", "reasons": [reason, "An older rule"]});
        let mut view = DiagnosisView::of(&json).unwrap();
        view.prove(&payload, rules);
        assert_eq!(view.reasons.iter().map(|reason| reason.seen.len()).collect::<Vec<_>>(), [1, 0]);
        for nothing in ["", "{}", "[1]"] {
            view.prove(nothing, rules);
        }
    }
}
