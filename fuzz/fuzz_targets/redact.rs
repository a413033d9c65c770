//! Stripping secrets twice is stripping them once, and the diagnosis of what is left can be made.
#![no_main]

use consentdesk_fuzz::{
    LIMIT, check,
    domain::{
        diagnosis::{diagnose_text, rules::Rules},
        redact::redact_text,
    },
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let text = String::from_utf8_lossy(&octets[..octets.len().min(LIMIT)]);
    let clean = redact_text(&text);
    assert_eq!(redact_text(&clean), clean);
    check(&diagnose_text(&clean, Rules::embedded()));
});
