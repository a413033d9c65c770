//! Any JSON value gets one diagnosis, and always the same; a string the same as its text.
#![no_main]

use consentdesk_fuzz::{
    LIMIT, check,
    domain::diagnosis::{diagnose, diagnose_text, rules::Rules},
};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|octets: &[u8]| {
    let Ok(value) = serde_json::from_slice::<Value>(&octets[..octets.len().min(LIMIT)]) else { return };
    let rules = Rules::embedded();
    let said = diagnose(&value, rules);
    check(&said);
    assert_eq!(diagnose(&value, rules), said);
    if let Value::String(text) = &value {
        assert_eq!(diagnose_text(text, rules), said);
    }
});
