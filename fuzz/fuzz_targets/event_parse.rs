//! A posted body is an event or is refused with what is wrong; what is kept of it holds no secret that stripping would find.
#![no_main]

use consentdesk_fuzz::{
    LIMIT, check,
    domain::{
        diagnosis::{diagnose, rules::Rules},
        event::Event,
        redact::redact,
    },
};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|octets: &[u8]| {
    let octets = &octets[..octets.len().min(LIMIT)];
    if Event::parse(octets).is_err() {
        return;
    }
    let Ok(mut body) = serde_json::from_slice::<Value>(octets) else { panic!("an event that is no JSON") };
    redact(&mut body);
    let stripped = serde_json::to_vec(&body).expect("a value is JSON");
    let _ = Event::parse(&stripped);
    check(&diagnose(&body["data"]["error"], Rules::embedded()));
});
