//! Any text gets one diagnosis, and always the same.
#![no_main]

use consentdesk_fuzz::{
    LIMIT, check,
    domain::diagnosis::{diagnose_text, rules::Rules},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let text = String::from_utf8_lossy(&octets[..octets.len().min(LIMIT)]);
    let rules = Rules::embedded();
    let said = diagnose_text(&text, rules);
    check(&said);
    assert_eq!(diagnose_text(&text, rules), said);
});
