//! The pure core as the fuzz targets see it, and what must hold for every input.

use domain::{
    cause::Cause,
    diagnosis::{Diagnosis, json::Flat},
    redact::{REMOVED, redact_text},
};

#[path = "../../src/domain/mod.rs"]
pub mod domain;

/// Octets of a posted body at most.
pub const LIMIT: usize = 64 * 1024;

/// What holds for every diagnosis, whatever it was made of.
///
/// # Panics
///
/// Where it does not hold.
pub fn check(said: &Diagnosis) {
    assert!((0.0..=1.0).contains(&said.confidence), "confidence {}", said.confidence);
    if said.cause == Cause::Unknown {
        assert!(said.confidence <= 0.0, "sure of not knowing");
    }
    assert!(!said.reasons.is_empty() && said.reasons.len() <= 40, "{} reasons", said.reasons.len());
    let evidence = &said.evidence;
    assert!(evidence.codes.len() <= 32 && evidence.tenant_conflicts.len() <= 12);
    let words = [&evidence.oauth_error, &evidence.subcode, &evidence.suberror];
    assert!(words.into_iter().flatten().all(|word| word.len() <= 48));
    let flat = serde_json::to_string(&Flat::of(said)).expect("a diagnosis is JSON");
    assert!(flat.len() <= 16 * 1024, "{} octets said", flat.len());
    serde_json::from_str::<serde_json::Value>(&flat).expect("what was written can be read");
    let reasons = serde_json::to_value(&Flat::of(said)).expect("a diagnosis is JSON")["reasons"].to_string();
    assert!(redact_text(&reasons) == reasons || reasons.contains(REMOVED), "a secret in {reasons}");
}
