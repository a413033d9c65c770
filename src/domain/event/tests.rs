use proptest::prelude::*;
use rstest::rstest;
use serde_json::{Value, json};

use super::{BodyError, Event, EventType};

fn full() -> Value {
    json!({
        "type": "connection.failed", "timestamp": "2026-11-23T02:11:09Z", "extra": {"kept": true},
        "data": {
            "attempt_id": "att_81", "stage": "authorize", "started_at": "2026-11-23T02:09:40Z",
            "user": {"id": "u_123", "email": "kim@acme.com.au", "name": "Kim Lee", "locale": "en-AU", "timezone": "Australia/Brisbane"},
            "organisation": {"id": "org_9", "name": "Acme Plumbing"},
            "account": "kim@acme.com.au", "tenant_id": null,
            "request": {"scopes": ["Mail.ReadWrite", "openid profile"], "prompt": "select_account", "authority": "common"},
            "error": {"error": "access_denied", "code": "0.AXEAsecret1"},
        },
    })
}

fn with(pointer: &str, value: Value) -> Vec<u8> {
    let mut body = full();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    body.pointer_mut(parent).unwrap()[key] = value;
    body.to_string().into_bytes()
}

fn faults(body: &[u8]) -> Vec<String> {
    match Event::parse(body) {
        Err(BodyError::Invalid(faults)) => faults.into_iter().map(|fault| fault.pointer).collect(),
        other => panic!("expected faults, got {other:?}"),
    }
}

#[test]
fn the_event_of_the_contract_is_read_whole() {
    let parsed = Event::parse(full().to_string().as_bytes()).unwrap();
    let event = parsed.event;
    assert_eq!(event.event_type, EventType::Failed);
    assert_eq!(event.user.email.as_str(), "kim@acme.com.au");
    assert_eq!(event.attempt_id.as_deref(), Some("att_81"));
    assert_eq!(event.request.scopes, ["Mail.ReadWrite", "openid", "profile"]);
    assert_eq!(event.started_at.map(|at| at.to_string()).as_deref(), Some("2026-11-23T02:09:40Z"));
    assert_eq!(event.error, json!({"error": "access_denied", "code": "[removed]"}));
    assert_eq!(parsed.payload["extra"]["kept"], true);
    assert!(!parsed.payload.to_string().contains("AXEAsecret1"));
}

#[test]
fn type_and_address_suffice() {
    let body = br#"{"type":"connection.started","data":{"user":{"email":"kim@acme.com"},"organisation":null,"request":null,"is_admin":null}}"#;
    assert!(Event::parse(body).is_ok());
}

#[rstest]
#[case("/type", json!("connection.lost"), "#/type")]
#[case("/type", Value::Null, "#/type")]
#[case("/timestamp", json!("yesterday"), "#/timestamp")]
#[case("/timestamp", json!(1_763_863_869), "#/timestamp")]
#[case("/data", json!([]), "#/data")]
#[case("/data/user", json!("kim@acme.com"), "#/data/user")]
#[case("/data/user/email", json!("kim"), "#/data/user/email")]
#[case("/data/user/email", json!(""), "#/data/user/email")]
#[case("/data/user/email", Value::Null, "#/data/user/email")]
#[case("/data/user/email", json!("password=hunter2@acme.com"), "#/data/user/email")]
#[case("/data/user/name", json!(7), "#/data/user/name")]
#[case("/data/account", json!("kim@localhost"), "#/data/account")]
#[case("/data/tenant_id", json!("contoso.com"), "#/data/tenant_id")]
#[case("/data/tenant_id", json!("00000000-0000-0000-0000-000000000000"), "#/data/tenant_id")]
#[case("/data/attempt_id", json!("x".repeat(201)), "#/data/attempt_id")]
#[case("/data/organisation", json!([]), "#/data/organisation")]
#[case("/data/request/scopes", json!("Mail.Read"), "#/data/request/scopes")]
#[case("/data/request/scopes", json!(["Mail.Read", 3]), "#/data/request/scopes/1")]
#[case("/data/is_admin", json!("yes"), "#/data/is_admin")]
fn a_wrong_field_is_named(#[case] field: &str, #[case] value: Value, #[case] pointer: &str) {
    assert_eq!(faults(&with(field, value)), [pointer]);
}

#[test]
fn every_wrong_field_is_named_at_once() {
    let body = br#"{"type":"x","timestamp":1,"data":{"user":{"email":"kim","id":[]},"tenant_id":"y","account":"z"}}"#;
    assert_eq!(
        faults(body),
        ["#/type", "#/timestamp", "#/data/user/email", "#/data/user/id", "#/data/account", "#/data/tenant_id"]
    );
    assert_eq!(faults(b"[]"), ["#"]);
    assert_eq!(faults(br#"{"type":"connection.failed","data":{"user":{"email":"kim@acme.com"}}}"#), ["#/data/error"]);
}

#[rstest]
#[case(Value::Null)]
#[case(json!(""))]
#[case(json!([1, "x"]))]
fn any_error_will_do(#[case] error: Value) {
    assert_eq!(Event::parse(&with("/data/error", error.clone())).unwrap().event.error, error);
}

#[test]
fn the_consumer_tenant_is_a_fact_and_no_organisation() {
    let event = Event::parse(&with("/data/tenant_id", json!("9188040D-6C67-4C5B-B112-36A304B66DAD"))).unwrap().event;
    assert!(event.consumer_tenant && event.tenant_id.is_none());
}

#[test]
fn text_is_cleaned_and_cut() {
    let hostile = format!("\u{202E}Kim\0\u{7}\r\nLee\u{9F} {}", "x".repeat(500));
    let parsed = Event::parse(&with("/data/user/name", json!(hostile))).unwrap();
    let name = parsed.event.user.name.unwrap();
    assert!(name.starts_with("Kim  Lee xxx") && name.chars().count() == 200, "{name}");
    assert!(!parsed.payload.to_string().contains("\\u0000"));
}

#[test]
fn an_id_that_looks_like_a_secret_stays_distinct_and_untold() {
    let id = |text: &str| Event::parse(&with("/data/attempt_id", json!(text))).unwrap().event.attempt_id.unwrap();
    let (one, two) = (id("eyJhbGciOiJIUzI1NiJ9.one.a"), id("eyJhbGciOiJIUzI1NiJ9.two.a"));
    assert!(one != two && one.starts_with("sha256-") && one.len() == 39, "{one}");
}

#[rstest]
#[case(b"\xFF{}".to_vec(), BodyError::NotUtf8)]
#[case("\u{FEFF}{}".into(), BodyError::NotJson)]
#[case(b"{} {}".to_vec(), BodyError::NotJson)]
#[case(b"".to_vec(), BodyError::NotJson)]
#[case(br#"{"type":"\ud800"}"#.to_vec(), BodyError::NotJson)]
#[case("[".repeat(100_000).into_bytes(), BodyError::TooDeep)]
#[case(format!("{{\"x\":{}{}}}", "[".repeat(64), "]".repeat(64)).into_bytes(), BodyError::TooDeep)]
fn what_is_no_json_is_told_apart(#[case] body: Vec<u8>, #[case] fault: BodyError) {
    assert_eq!(Event::parse(&body).unwrap_err(), fault);
}

#[test]
fn brackets_in_strings_do_not_nest() {
    assert!(Event::parse(&with("/data/error", json!("[{\"".repeat(200)))).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_octets_make_it_panic(body in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Event::parse(&body);
    }

    #[test]
    fn no_text_in_any_field_makes_it_panic(text in "\\PC{0,40}|[\\x00-\\x7F]{0,40}", field in 0..6_usize) {
        let field = ["/data/user/name", "/data/attempt_id", "/data/account", "/data/error", "/data/stage", "/data/tenant_id"][field];
        let _ = Event::parse(&with(field, json!(text)));
    }
}
