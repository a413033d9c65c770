//! The diagnosis over the project's own fixtures, and the properties that hold for every text.
//!
//! The names, ids and addresses in the fixtures are invented; only Microsoft's own sentences are as Microsoft writes them.

use std::{fs, path::Path, time::Instant};

use consentdesk::domain::{
    cause::{Cause, Kind},
    diagnosis::{Diagnosis, diagnose, diagnose_text, json::Flat, rules::Rules},
};
use proptest::prelude::*;
use serde_json::Value;

#[path = "diagnosis/dress.rs"]
mod dress;

fn fixtures() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/diagnosis");
    let mut files: Vec<_> = fs::read_dir(folder).expect("the fixtures").map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
        .iter()
        .flat_map(|file| {
            let text = fs::read_to_string(file).expect("a readable fixture");
            let stem = file.file_stem().expect("a name").to_string_lossy().into_owned();
            text.lines()
                .map(|line| {
                    let sample: Value = serde_json::from_str(line).expect("a line of JSON");
                    (format!("{stem}: {}", sample["name"].as_str().expect("a name")), sample)
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn every_fixture_is_understood() {
    let rules = Rules::embedded();
    let mut wrong = Vec::new();
    for (name, sample) in fixtures() {
        let said = diagnose(&sample["raw"], rules);
        let flat = serde_json::to_value(Flat::of(&said)).expect("plain data");
        for key in ["cause", "kind"] {
            if sample.get(key).is_some_and(|expected| *expected != flat[key]) {
                wrong.push(format!("{name}: {key} is {}, not {}, for {:?}", flat[key], sample[key], said.reasons));
            }
        }
        for (fact, expected) in sample["facts"].as_object().into_iter().flatten() {
            if flat[fact] != *expected {
                wrong.push(format!("{name}: {fact} is {}, not {expected}", flat[fact]));
            }
        }
        if flat["cause"] == "unknown" && said.confidence > 0.0 {
            wrong.push(format!("{name}: sure of not knowing"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn reasons_hold_no_address_and_no_secret() {
    for (name, sample) in fixtures() {
        let said = diagnose(&sample["raw"], Rules::embedded());
        assert!(!said.reasons.is_empty(), "{name}");
        assert!(
            said.reasons.iter().all(|reason| !reason.text.contains('@') && reason.text.len() < 400),
            "{name}: {:?}",
            said.reasons
        );
    }
}

#[test]
fn a_callback_address_gives_the_same_as_its_parameters() {
    let text = "AADSTS90094: only an admin can grant. Trace ID: 5d0b6a41-2f8e-4c37-9b1a-7e64d2c3f5a0";
    let object = serde_json::json!({"error": "access_denied", "error_description": text});
    let query: String = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("error", "access_denied")
        .append_pair("error_description", text)
        .finish();
    let rules = Rules::embedded();
    assert_eq!(essence(&diagnose(&object, rules)), essence(&diagnose_text(&format!("https://x.example/cb?{query}"), rules)));
}

/// What must not depend on how the text is dressed.
fn essence(said: &Diagnosis) -> (Cause, Option<&'static str>, Vec<u32>, Option<String>) {
    (said.cause, said.kind.map(Kind::as_str), said.evidence.codes.clone(), said.evidence.oauth_error.clone())
}

#[test]
fn hostile_texts_cost_little() {
    let rules = Rules::embedded();
    let parts = [
        "%25",
        "%2525253a",
        "\\",
        "\\\\\\u005c",
        "&amp;",
        "&#38;",
        "<a ",
        "<<<<",
        "+",
        "a+",
        "=\n",
        "AADSTS",
        "AADSTS5002",
        "@",
        "a@a.",
        "tenant '",
        "error",
        "error=",
        "need admin ",
        "5d0b6a41-",
        "Timestamp: ",
        "{\"a\":",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "%2B",
        "\u{200b}",
        "需要管理员",
        "12345 ",
        "not AADSTS65001 ",
        "learn.microsoft.com/AADSTS65001",
        "- [2026",
        "error_codes: 1234,",
    ];
    for part in parts {
        let text = part.repeat(64 * 1024 / part.len());
        let begun = Instant::now();
        let said = diagnose_text(&text, rules);
        // Generous, for a debug build on a busy machine; a quadratic step would take minutes.
        assert!(begun.elapsed().as_secs() < 5, "{part:?} took {:?}", begun.elapsed());
        assert!(said.evidence.codes.len() <= 32);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Any text at all gets a diagnosis, and always the same one.
    #[test]
    fn nothing_makes_it_fail(text in "\\PC{0,400}", bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let rules = Rules::embedded();
        for text in [text, String::from_utf8_lossy(&bytes).into_owned()] {
            let said = diagnose_text(&text, rules);
            prop_assert!((0.0..=1.0).contains(&said.confidence));
            prop_assert_eq!(diagnose_text(&text, rules), said);
        }
    }

    /// A real failure that was damaged somewhere is survived, what is said of it stays short, and the order of chance does not matter.
    #[test]
    fn no_damage_makes_it_fail(
        at in any::<prop::sample::Index>(),
        cuts in proptest::collection::vec((any::<prop::sample::Index>(), 0_usize..40, "\\PC{0,6}"), 1..6)
    ) {
        let rules = Rules::embedded();
        let samples = fixtures();
        let mut text = match &at.get(&samples).1["raw"] {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        for (at, length, instead) in cuts {
            let from = text.floor_char_boundary(at.index(text.len() + 1));
            let to = text.ceil_char_boundary((from + length).min(text.len()));
            text.replace_range(from..to, &instead);
        }
        let said = diagnose_text(&text, rules);
        prop_assert!((0.0..=1.0).contains(&said.confidence));
        prop_assert_eq!(said.cause == Cause::Unknown, said.confidence <= 0.0);
        prop_assert!(said.reasons.len() <= 40 && said.reasons.iter().all(|reason| reason.text.len() < 600));
        prop_assert!(serde_json::to_string(&Flat::of(&said)).expect("plain data").len() < 16 * 1024);
        prop_assert_eq!(diagnose_text(&text, rules), said);
    }

    /// Fragments of real shapes, thrown together, are survived too.
    #[test]
    fn nothing_of_microsofts_makes_it_fail(
        parts in proptest::collection::vec(prop_oneof![
            Just("AADSTS"), Just("50020"), Just("\\u00"), Just("%2"), Just("5"), Just("&#"), Just("x27;"), Just("error="), Just("tenant '"), Just("@"),
            Just("Timestamp: 2026-"), Just("=\r\n"), Just("<a"), Just(">"), Just("Trace ID: "), Just("é"), Just("’"), Just("\u{feff}"), Just("\\\\"), Just("{\"")
        ], 0..60)
    ) {
        let said = diagnose_text(&parts.concat(), Rules::embedded());
        prop_assert!((0.0..=1.0).contains(&said.confidence));
    }
}
