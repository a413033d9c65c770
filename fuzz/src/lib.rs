//! The pure core as the fuzz targets see it, and what must hold for every input.

use domain::{
    cause::Cause,
    diagnosis::{Diagnosis, json::Flat},
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
    let quoted = Flat::of(said);
    let quoted = serde_json::to_value(&quoted).expect("a diagnosis is JSON");
    for reason in quoted["reasons"].as_array().expect("a list").iter().filter_map(|reason| reason.as_str()) {
        assert!(reason.len() < 600 && !reason.contains('@'), "{reason}");
        // Reasons quote protocol words, rules, codes, ids and domains: nothing as long as a token.
        let longest = reason.split(|c: char| !(c.is_ascii_alphanumeric() || "_~+/-".contains(c))).max_by_key(|word| word.len());
        assert!(longest.is_none_or(|word| word.len() <= 72), "a token in {reason}");
    }
}
