//! Every answer of `POST /webhooks/outlook`, and that a refused request leaves no row.

use std::time::Duration;

use consentdesk::domain::time::UnixMillis;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{
    Answer, Backend, Post, TestApp,
    app::{OTHER_SECRET, SECRET},
    dump,
    event::event,
    failed, wall,
};

/// A secret that is not live.
const OLD_SECRET: &str = "whsec_YW4tb2xkLXNlY3JldC10aGF0LXdhcy1yb3RhdGVkLW91dCE=";

/// Sends what must be refused, and returns the slug of its problem.
async fn refused(app: &TestApp, post: Post, status: u16) -> (Answer, String) {
    let answer = app.send(post).await;
    assert_eq!(answer.status, status, "{}", answer.text);
    let slug = answer.slug();
    (answer, slug)
}

#[rstest]
#[tokio::test]
async fn only_who_holds_a_live_secret_is_believed(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let empty = dump(&app.db).await;
    let body = wall("kim@acme.example").to_string();
    let now = app.clock.now();
    let good = || Post::signed(SECRET, "msg_1", now, body.clone());

    for header in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
        assert_eq!(refused(&app, good().without(header), 401).await.1, "signature-missing", "{header}");
    }
    let forged = Post::signed(OLD_SECRET, "msg_1", now, body.clone());
    let mut changed = good();
    changed.body.push(b' ');
    let later = (now + Duration::from_secs(1)).seconds().to_string();
    for (what, post) in [
        ("another secret", forged.clone()),
        ("another body", changed),
        ("another id", good().with("webhook-id", "msg_2")),
        ("another time", good().with("webhook-timestamp", later)),
        ("no number", good().with("webhook-timestamp", "yesterday")),
        ("a fraction", good().with("webhook-timestamp", format!("{}.5", now.seconds()))),
        ("nothing", good().with("webhook-signature", "")),
        ("no base64", good().with("webhook-signature", "v1,???")),
        ("another version", good().with("webhook-signature", format!("v2,{}", "A".repeat(43)))),
        ("an id with a dot", Post::signed(SECRET, "msg.1", now, body.clone())),
        ("an endless id", Post::signed(SECRET, &"x".repeat(129), now, body.clone())),
    ] {
        assert_eq!(refused(&app, post, 401).await.1, "signature-invalid", "{what}");
    }
    for (by, ahead) in [(301, false), (301, true), (86_400, false), (31_536_000, true)] {
        let by = Duration::from_secs(by);
        let at = if ahead { now + by } else { now - by };
        assert_eq!(refused(&app, Post::signed(SECRET, "msg_1", at, body.clone()), 401).await.1, "timestamp-invalid");
        // Whoever does not hold the secret does not learn that the clock is the trouble.
        assert_eq!(refused(&app, Post::signed(OLD_SECRET, "msg_1", at, body.clone()), 401).await.1, "signature-invalid");
    }
    assert_eq!(dump(&app.db).await, empty);

    // Both live secrets, alone and among others; and the edges of the tolerance.
    let both = format!(
        "{} {}",
        forged.headers.iter().find(|(name, _)| name == "webhook-signature").unwrap().1,
        Post::signed(OTHER_SECRET, "msg_b", now, body.clone())
            .headers
            .iter()
            .find(|(name, _)| name == "webhook-signature")
            .unwrap()
            .1,
    );
    for post in [
        Post::signed(SECRET, "msg_a", now, body.clone()),
        Post::signed(OTHER_SECRET, "msg_b", now, body.clone()).with("webhook-signature", both),
        Post::signed(OTHER_SECRET, "msg_c", UnixMillis(now.0 - 300_000), body.clone()),
        Post::signed(SECRET, "msg_d", UnixMillis(now.0 + 300_000), body.clone()),
    ] {
        assert_eq!(app.send(post).await.status, 202);
    }
}

#[rstest]
#[tokio::test]
async fn a_body_that_is_no_event_is_refused_with_its_reason(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let empty = dump(&app.db).await;
    let good = wall("kim@acme.example").to_string();

    let big = failed("kim@acme.example", json!("x".repeat(64 * 1024)), json!({})).to_string();
    assert_eq!(refused(&app, app.signed(big), 413).await.1, "body-too-large");
    // The size is told before the signature: nobody's 65 KiB are hashed.
    let unsigned =
        Post { body: vec![b'x'; 65 * 1024 + 1], headers: vec![("content-type".to_owned(), "application/json".to_owned())] };
    assert_eq!(refused(&app, unsigned, 413).await.1, "body-too-large");

    for media in ["text/plain", "application/x-www-form-urlencoded", "application/jsonx", "", "text/json"] {
        let (answer, _) = refused(&app, app.signed(good.clone()).with("content-type", media), 415).await;
        assert!(!answer.text.is_empty(), "{media}");
    }
    refused(&app, app.signed(good.clone()).without("content-type"), 415).await;
    for encoding in ["gzip", "br", "deflate", "identity, gzip", "zstd"] {
        refused(&app, app.signed(good.clone()).with("content-encoding", encoding), 415).await;
    }

    let bom = [b"\xEF\xBB\xBF", good.as_bytes()].concat();
    let broken = [&good.as_bytes()[..good.len() - 3], b"\xFF\"}}"].concat();
    let deep = |levels: usize| {
        let error = format!("{}0{}", "[".repeat(levels), "]".repeat(levels));
        good.replace("\"error\":", &format!("\"ignored\":{error},\"error\":")).into_bytes()
    };
    for (what, body, slug) in [
        ("nothing", Vec::new(), "body-not-json"),
        ("a sentence", b"hello".to_vec(), "body-not-json"),
        ("half of it", good.as_bytes()[..good.len() / 2].to_vec(), "body-not-json"),
        ("two", [good.as_bytes(), good.as_bytes()].concat(), "body-not-json"),
        ("a byte order mark", bom, "body-not-json"),
        (
            "half a surrogate pair",
            br#"{"type":"connection.failed","data":{"user":{"email":"a@b.example"},"error":"\ud800"}}"#.to_vec(),
            "body-not-json",
        ),
        ("not UTF-8", broken, "body-not-utf8"),
        ("200 levels", deep(200), "body-too-deep"),
        ("30,000 levels", deep(30_000), "body-too-deep"),
        ("30,000 open brackets", vec![b'['; 30_000], "body-too-deep"),
    ] {
        assert_eq!(refused(&app, app.signed(body), 400).await.1, slug, "{what}");
    }
    assert_eq!(dump(&app.db).await, empty);

    // What is right at the edge.
    for media in ["application/json; charset=utf-8", "APPLICATION/JSON", "application/cloudevents+json"] {
        assert_eq!(app.send(app.signed(good.clone()).with("content-type", media)).await.status, 202, "{media}");
    }
    let frame = failed("kim@acme.example", json!(""), json!({})).to_string().len();
    let largest = failed("kim@acme.example", json!("x".repeat(64 * 1024 - frame)), json!({})).to_string();
    assert_eq!(largest.len(), 64 * 1024);
    assert_eq!(app.send(app.signed(largest)).await.status, 202);
}

#[rstest]
#[tokio::test]
async fn every_field_that_is_missing_or_wrong_is_named_at_once(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let empty = dump(&app.db).await;
    let pointers = |answer: &Answer| -> Vec<String> {
        let errors = answer.at("/errors");
        let errors = errors.as_array().expect("a list of errors");
        for error in errors {
            assert!(error["detail"].as_str().is_some_and(|detail| !detail.is_empty()));
        }
        let mut all: Vec<String> = errors.iter().map(|error| error["pointer"].as_str().unwrap().to_owned()).collect();
        all.sort();
        all
    };
    let with = |pointer: &str, value: Value| {
        let mut event = wall("kim@acme.example");
        *event.pointer_mut(pointer).expect(pointer) = value;
        event
    };
    let cases: Vec<(Value, &[&str])> = vec![
        (json!([]), &["#"]),
        (json!("connection.failed"), &["#"]),
        (json!(null), &["#"]),
        (json!({}), &["#/data", "#/type"]),
        (json!({"type": "connection.exploded", "data": 5}), &["#/data", "#/type"]),
        (json!({"type": "connection.failed", "data": {}}), &["#/data/error", "#/data/user"]),
        (json!({"type": "connection.failed", "data": {"user": {}}}), &["#/data/error", "#/data/user/email"]),
        (json!({"type": "connection.started", "data": {"user": {"email": null}}}), &["#/data/user/email"]),
        (with("/type", json!("connection.failed ")), &["#/type"]),
        (with("/timestamp", json!("yesterday")), &["#/timestamp"]),
        (with("/timestamp", json!(1_795_428_000)), &["#/timestamp"]),
        (with("/data/user/email", json!("kim")), &["#/data/user/email"]),
        (with("/data/user/email", json!("kim@acme.example\r\nBcc: x@y.example")), &["#/data/user/email"]),
        (with("/data/user/email", json!("kim@acme.example\u{0}")), &["#/data/user/email"]),
        (with("/data/user/email", json!(["kim@acme.example"])), &["#/data/user/email"]),
        (with("/data/account", json!("Kim <kim@acme.example>")), &["#/data/account"]),
        (
            event(
                "connection.succeeded",
                "kim@acme.example",
                json!({"tenant_id": "acme.example", "is_admin": "yes", "granted_scopes": "Mail.Send"}),
            ),
            &["#/data/granted_scopes", "#/data/is_admin", "#/data/tenant_id"],
        ),
        (
            failed(
                "kim@acme.example",
                json!(null),
                json!({"tenant_id": "5b1a7a70", "started_at": "now", "attempt_id": 5, "stage": {}, "organisation": [], "request": "x"}),
            ),
            &[
                "#/data/attempt_id",
                "#/data/organisation",
                "#/data/request",
                "#/data/stage",
                "#/data/started_at",
                "#/data/tenant_id",
            ],
        ),
        (
            failed("kim@acme.example", json!(null), json!({"request": {"scopes": ["a", 5, null], "prompt": 1, "authority": []}})),
            &["#/data/request/authority", "#/data/request/prompt", "#/data/request/scopes/1", "#/data/request/scopes/2"],
        ),
        (
            failed(
                "kim@acme.example",
                json!(null),
                json!({"user": {"email": "kim@acme.example", "id": "x".repeat(201), "name": 1, "locale": 2, "timezone": 3}}),
            ),
            &["#/data/user/id", "#/data/user/locale", "#/data/user/name", "#/data/user/timezone"],
        ),
    ];
    for (body, expected) in cases {
        let (answer, slug) = refused(&app, app.signed(body.to_string()), 422).await;
        assert_eq!(slug, "invalid-fields");
        assert_eq!(pointers(&answer), expected, "{body}");
    }
    assert_eq!(dump(&app.db).await, empty);
}

#[rstest]
#[tokio::test]
async fn what_is_odd_and_allowed_is_taken(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let nul = "a\u{0}b";
    let everything = json!({
        "type": "connection.failed", "unknown": {"deep": [1, 2, {"x": nul}]},
        "data": {
            "attempt_id": format!("att{nul}"), "stage": nul, "started_at": "2026-11-23T11:00:00+02:00",
            "user": {"id": nul, "email": "kim@acme.example", "name": nul, "locale": "xx-INVALID", "timezone": "Mars/Base", "extra": nul},
            "organisation": {"id": nul, "name": nul}, "account": null, "tenant_id": null,
            "request": {"scopes": [nul, "Mail.Send User.Read"], "prompt": nul, "authority": nul},
            "error": {nul: nul, "list": [nul, 1.5e300, -0.0, 18_446_744_073_709_551_615_u64, true, null]},
        },
    });
    let answer = app.post(&everything).await;
    assert_eq!(answer.at("/advice/cause"), "unknown");
    for line in dump(&app.db).await {
        assert!(!line.contains('\0') && !line.contains("\\u0000"), "{line}");
    }
    for empty in [json!(null), json!(""), json!({}), json!([]), json!(0), json!(false)] {
        let answer = app.post(&failed("lee@acme.example", empty.clone(), json!({}))).await;
        assert_eq!(answer.at("/advice/cause"), "unknown", "{empty}");
    }
    // The last of two equal keys counts, here as in the databases of most senders.
    let doubled = r#"{"type":"connection.failed","type":"connection.started","data":{"user":{"email":"kim@acme.example"}}}"#;
    assert_eq!(app.send(app.signed(doubled)).await.status, 202);
}

#[rstest]
#[tokio::test]
async fn too_many_events_are_told_when_to_come_back(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start_with(backend, |settings| settings.events_per_second = 1).await;
    let mut taken = 0;
    let refused = loop {
        let answer = app.try_post(&event("connection.started", "kim@acme.example", json!({}))).await;
        if answer.status != 202 {
            break answer;
        }
        taken += 1;
        assert!(taken < 100, "no limit");
    };
    assert!(taken >= 10, "a burst holds ten seconds' worth");
    assert_eq!(refused.status, 429);
    assert!(refused.header("retry-after").parse::<u32>().is_ok_and(|seconds| seconds >= 1));
    refused.slug();
    assert_eq!(app.count("SELECT COUNT(*) FROM attempts").await, taken);
    // A forged request uses none of it up.
    assert_eq!(app.send(Post::signed(OLD_SECRET, "x", app.clock.now(), "{}")).await.status, 401);
}

#[rstest]
#[tokio::test]
async fn only_a_post_is_taken(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    for method in ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        assert_eq!(app.request(method, "/webhooks/outlook", &[], "").await.status, 405, "{method}");
    }
}
