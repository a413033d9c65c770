//! A rule file is taken whole or refused with a line for each fault; what is taken can be asked.
#![no_main]

use consentdesk_fuzz::domain::diagnosis::{diagnose_text, rules::Rules};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let text = String::from_utf8_lossy(&octets[..octets.len().min(64 * 1024)]);
    // The weights are asked for in any case; the other files would only be read again each time.
    let mut files = vec![("fuzzed.toml", text.as_ref())];
    files.extend(Rules::embedded_texts().last());
    match Rules::from_texts(&files) {
        Ok(rules) => {
            let said = diagnose_text("error=access_denied&error_description=AADSTS90094: need admin approval", &rules);
            assert!((0.0..=1.0).contains(&said.confidence));
        }
        Err(error) => assert!(!error.0.is_empty()),
    }
});
