//! Secrets posted in every field and every wrapping are found nowhere afterwards; nor do addresses and links reach the logs.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Backend, Post, TestApp, app::SECRET, dump, event::event, failed, logs::Logs, wall};

/// What must be found nowhere. Of letters and digits alone, so that no encoding but base64 changes it.
const CANARY: &str = "Kanarienvogel7Zq9X";

/// A secret of each kind, with the canary in it.
fn secrets() -> Vec<(&'static str, String)> {
    let jwt_part = |json: &str| STANDARD.encode(json).trim_end_matches('=').replace('+', "-").replace('/', "_");
    let jwt = format!(
        "{}.{}.{CANARY}",
        jwt_part(r#"{"typ":"JWT","alg":"RS256","kid":"Kanarienvogel7Zq9X"}"#),
        jwt_part(r#"{"sub":"Kanarienvogel7Zq9X","iss":"https://sts.windows.net/"}"#)
    );
    let form = format!("grant_type=authorization_code&client_secret={CANARY}&scope=Mail.Send");
    let callback =
        format!("https://app.example/cb?code=0.AXEA{CANARY}_abc.AgABBAIAAADW6jl31mB3T&state={CANARY}x9&session_state=1");
    let quoted = |text: &str| Value::from(text).to_string();
    let percent =
        |text: &str| text.replace('%', "%25").replace('&', "%26").replace('=', "%3D").replace('?', "%3F").replace('"', "%22");
    vec![
        ("an authorization code", callback.clone()),
        ("one encoded twice", percent(&percent(&format!("x?next={}", percent(&callback))))),
        ("one in a fragment", format!("error=access_denied#code={CANARY}&id_token={jwt}")),
        ("a JWT", format!("token endpoint said {jwt} and closed")),
        ("a form", form.clone()),
        ("a form in base64", STANDARD.encode(&form)),
        (
            "JSON in a string",
            quoted(&quoted(
                &json!({"access_token": CANARY, "refresh_token": format!("0.AX{CANARY}"), "expires_in": 3599}).to_string(),
            )),
        ),
        ("a header", format!("Authorization: Bearer {CANARY}\r\nCookie: ESTSAUTH={CANARY}; x={CANARY}\r\nHost: a")),
        ("basic sign-in", format!("Basic {}", STANDARD.encode(format!("kim:{CANARY}")))),
        ("an address with a password", format!("https://kim:{CANARY}@proxy.example/")),
        ("a private key", format!("-----BEGIN PRIVATE KEY-----\nMII{CANARY}\n-----END PRIVATE KEY-----")),
        ("HTML", format!("<input type=&quot;hidden&quot; name=\"code\" value=\"{CANARY}\">")),
        ("an exception", format!("MsalError {{ client_assertion: Some(\"{CANARY}\"), password = '{CANARY}' }}")),
        ("a webhook secret", format!("whsec_{CANARY}AAAAAAAA")),
        ("a client secret of Entra's", format!("abc8Q~{CANARY}ABCDEFGHIJKLMNOPabcdefgh")),
    ]
}

/// An event with this text wherever a text may stand.
fn everywhere(email: &str, secret: &str) -> Value {
    let mut event = failed(
        email,
        json!({
            "message": format!("AADSTS90094: {secret}"), "list": [secret, {"deep": {"deeper": [secret]}}], secret: secret,
            "access_token": {"nested": CANARY}, "code": CANARY, "password": 12345, "params": [["code", CANARY], {"name": "client_secret", "value": CANARY}],
        }),
        json!({
            "attempt_id": &secret[..secret.len().min(180)], "stage": secret,
            "user": {"email": email, "id": &secret[..secret.len().min(180)], "name": secret, "locale": secret, "timezone": secret, "unknown": secret},
            "organisation": {"id": &secret[..secret.len().min(180)], "name": secret, "client_secret": CANARY},
            "request": {"scopes": [secret], "prompt": secret, "authority": secret, "code_verifier": CANARY},
            "granted_scopes": [secret], "refresh_token": CANARY, "unknown": [secret],
        }),
    );
    event["unknown"] = json!({"id_token": CANARY, "text": secret, secret: 1});
    event
}

/// Fails where the canary, or base64 that holds it, stands in a text.
fn is_clean(what: &str, text: &str) {
    let hit = text.find("Kanarienvogel").or_else(|| text.to_ascii_lowercase().find("kanarienvogel"));
    if let Some(at) = hit {
        let from = text[..at].char_indices().rev().nth(80).map_or(0, |(at, _)| at);
        panic!("{what} holds a secret: …{}", text[from..].chars().take(200).collect::<String>());
    }
    for shift in 0..3 {
        // The three ways in which base64 writes it, by where it begins.
        let encoded = STANDARD.encode([&b"xxx"[..shift], CANARY.as_bytes()].concat());
        let core = &encoded[4..encoded.len() - 4];
        assert!(!text.contains(core), "{what} holds a secret in base64");
    }
}

#[rstest]
#[tokio::test]
async fn a_secret_posted_anywhere_is_found_nowhere(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let logs = Logs::capture();
    let app = TestApp::start(backend).await;
    let mut guides = Vec::new();
    for (n, (what, secret)) in secrets().iter().enumerate() {
        let email = format!("kim@acme{n}.example");
        let answer = app.post(&everywhere(&email, secret)).await;
        is_clean(&format!("the answer to {what}"), &answer.text);
        guides.push(answer.text_at("/advice/guide_url"));
        // Bare, as the whole error; and in the other types of events.
        is_clean(what, &app.post(&failed(&email, json!(secret), json!({}))).await.text);
        for kind in ["connection.started", "connection.succeeded", "connection.disconnected"] {
            let mut other = everywhere(&email, secret);
            other["type"] = json!(kind);
            is_clean(what, &app.post(&other).await.text);
        }
        app.post(&everywhere(&email, secret)).await;
    }
    app.work().await;
    assert!(!app.mails().is_empty());
    for mail in app.mails() {
        for text in [&mail.raw, &mail.text, &mail.html] {
            is_clean("a mail", text);
        }
    }
    for guide in &guides {
        is_clean("a guide", &app.open(guide).await.text);
    }
    is_clean("the metrics", &app.get("/metrics").await.text);
    let rows = dump(&app.db).await;
    assert!(rows.iter().any(|row| row.contains("[removed]")), "the evidence says where something was taken out");
    assert!(rows.iter().any(|row| row.contains("AADSTS90094")), "the evidence keeps what a diagnosis needs");
    for row in &rows {
        is_clean("the database", row);
    }
    is_clean("the log", &logs.text());
}

#[rstest]
#[tokio::test]
async fn a_request_that_is_refused_leaves_nothing_of_its_secrets(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let logs = Logs::capture();
    let app = TestApp::start(backend).await;
    for (what, secret) in secrets() {
        let body = everywhere("kim@acme.example", &secret).to_string();
        let mut wrong = everywhere("kim@acme.example", &secret);
        wrong["data"]["user"]["email"] = json!(format!("{secret}@acme.example"));
        wrong["data"]["account"] = json!(secret);
        wrong["data"]["tenant_id"] = json!(secret);
        wrong["timestamp"] = json!(secret);
        wrong["type"] = json!(secret);
        for (status, post) in [
            (401, Post::signed(SECRET, "msg_x", app.clock.now(), body.clone()).with("webhook-signature", "v1,AAAA")),
            (400, app.signed(format!("{body}x"))),
            (415, app.signed(body.clone()).with("content-type", "text/plain")),
            (422, app.signed(wrong.to_string())),
        ] {
            let answer = app.send(post).await;
            assert_eq!(answer.status, status, "{what}");
            is_clean(what, &answer.text);
        }
        // A secret may look like an address to those who look no closer.
        let disguised = event("connection.started", &format!("client_secret={CANARY}@acme.example"), json!({}));
        let answer = app.try_post(&disguised).await;
        assert_eq!(answer.status, 422, "{}", answer.text);
        is_clean(what, &answer.text);
    }
    assert!(dump(&app.db).await.is_empty());
    is_clean("the log", &logs.text());
}

#[rstest]
#[tokio::test]
async fn logs_hold_no_address_and_no_link_of_a_guide(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let logs = Logs::capture();
    let app = TestApp::start(backend).await;
    let answer = app.post(&wall("kim.lee@acme-plumbing.example")).await;
    let guide = answer.text_at("/advice/guide_url");
    app.memory.fail_next(consentdesk::mail::SendError {
        class: consentdesk::mail::Class::Later,
        stage: consentdesk::mail::Stage::Recipient,
        reply: "450 4.2.1 <kim.lee@acme-plumbing.example> is busy".to_owned(),
    });
    app.work().await;
    app.advance(std::time::Duration::from_mins(1));
    assert_eq!(app.work().await.sent, 1);
    app.open(&guide).await;
    app.submit(&format!("{}/claim", crate::support::app::path_of(&guide))).await;
    let text = logs.text();
    assert!(text.contains("mail sent"), "the log was captured: {text}");
    let token = guide.rsplit('/').next().unwrap();
    for hidden in ["kim.lee", "acme-plumbing", token] {
        assert!(!text.contains(hidden), "the log says {hidden}");
    }
}
