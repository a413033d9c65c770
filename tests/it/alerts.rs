//! What the engineers of the app hear, and how often.

use std::time::Duration;

use consentdesk::{
    app::policy,
    domain::{
        address::Address,
        casebook::{Cap, Incoming},
        diagnosis::diagnose,
        event::{Event, ParsedEvent},
    },
    intake::receive,
    rulebook::folder,
};
use rstest::rstest;
use serde_json::json;

use crate::support::{Backend, Mail, TestApp, app::settings, event::failed};

const DAY: Duration = Duration::from_hours(24);

async fn start(backend: Backend) -> TestApp {
    TestApp::start_with(backend, |settings| {
        settings.alert_addresses =
            ["oncall@tailspin.example", "lead@tailspin.example"].map(|text| Address::parse(text).unwrap()).to_vec();
    })
    .await
}

/// A fault of the app's own, seen by somebody somewhere.
async fn fault(app: &TestApp, email: &str) {
    let error = "AADSTS50011: The redirect URI does not match. Trace ID: 0d9f4c1b-6f5e-4f0b-8a77-52d1c0f3e900 \
                 Correlation ID: 7a1c9f7e-2b1d-4c61-9a44-3d1f6c1b2a10 Timestamp: 2026-11-23 09:59:59Z";
    app.post(&failed(email, json!(error), json!({"organisation": {"name": "Call 0900 <b>now</b>"}}))).await;
}

fn addressed(mails: &[Mail]) -> Vec<&str> {
    let mut to: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
    to.sort_unstable();
    to
}

#[rstest]
#[tokio::test]
async fn engineers_hear_once_and_then_once_a_day(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = start(backend).await;
    fault(&app, "kim@acme.example").await;
    fault(&app, "lee@blue.example").await;
    let mails = app.new_mails().await;
    assert_eq!(addressed(&mails), ["lead@tailspin.example", "oncall@tailspin.example"]);
    let text = &mails[0].text;
    for fact in
        ["AADSTS50011", "7a1c9f7e-2b1d-4c61-9a44-3d1f6c1b2a10", "acme.example", "blue.example", "redirect URI", "/engineering"]
    {
        assert!(text.contains(fact) && mails[0].html.contains(fact), "{fact}: {text}");
    }
    for secret in ["kim@", "lee@", "0900"] {
        assert!(!text.contains(secret) && !mails[0].html.contains(secret), "{secret}: {text}");
    }
    app.advance(Duration::from_mins(24 * 60 - 1));
    fault(&app, "kim@acme.example").await;
    assert!(app.new_mails().await.is_empty());
    app.advance(Duration::from_mins(1));
    fault(&app, "sam@acme.example").await;
    assert_eq!(app.new_mails().await.len(), 2);
    let row = &app.rows("SELECT count, tenants, code FROM alerts").await[0];
    assert_eq!((row.get::<i64>(0).unwrap(), row.get::<i64>(1).unwrap(), row.get::<i64>(2).unwrap()), (4, 2, 50_011));

    // Nobody's cap of a person is touched by it.
    assert_eq!(app.count("SELECT COUNT(*) FROM outbox WHERE alert_id IS NULL").await, 0);
}

#[rstest]
#[tokio::test]
async fn what_is_acknowledged_is_counted_in_silence_and_what_is_closed_is_raised_anew(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = start(backend).await;
    fault(&app, "kim@acme.example").await;
    let list = app.api("GET", "/api/v1/alerts").await;
    let id = list.text_at("/alerts/0/id");
    assert_eq!((list.at("/alerts/0/reason"), list.at("/alerts/0/code")), (json!("app_fault"), json!(50_011)));
    assert_eq!(app.api("POST", &format!("/api/v1/alerts/{id}/acknowledge")).await.status, 204);
    assert_eq!(app.api("POST", &format!("/api/v1/alerts/{id}/acknowledge")).await.status, 409);
    assert!(app.new_mails().await.is_empty(), "what was still unsent is cancelled");
    app.advance(DAY);
    fault(&app, "kim@acme.example").await;
    assert!(app.new_mails().await.is_empty());
    assert_eq!(app.count("SELECT count FROM alerts").await, 2);

    assert_eq!(app.api("POST", &format!("/api/v1/alerts/{id}/close")).await.status, 204);
    assert_eq!(app.api("GET", "/api/v1/alerts").await.at("/alerts"), json!([]));
    fault(&app, "kim@acme.example").await;
    assert_eq!(app.new_mails().await.len(), 2);
    assert_eq!(app.count("SELECT COUNT(*) FROM alerts").await, 2);
    assert_eq!(app.api("POST", "/api/v1/alerts/018f0000-0000-7000-8000-000000000000/close").await.status, 404);

    let emails = app.api("GET", "/api/v1/emails?state=sent").await;
    assert_eq!((emails.at("/emails/0/kind"), emails.at("/emails/0/case_id")), (json!("engineer_alert"), json!(null)));
}

#[rstest]
#[tokio::test]
async fn the_cap_on_all_mail_holds_for_engineers_too(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start_with(backend, |settings| {
        settings.alert_addresses =
            vec![Address::parse("oncall@tailspin.example").unwrap(), Address::parse("b@tailspin.example").unwrap()];
        settings.caps.total = Cap { count: 1, window: DAY };
        settings.caps.domain = Cap { count: 1, window: DAY };
    })
    .await;
    fault(&app, "kim@acme.example").await;
    assert_eq!(app.new_mails().await.len(), 1);
    assert_eq!(app.texts("SELECT reason FROM outbox WHERE state = 'held'").await, ["limits.mail_total"]);
    let held = app.api("GET", "/api/v1/emails?state=held").await.text_at("/emails/0/id");
    assert_eq!(app.api("POST", &format!("/api/v1/emails/{held}/release")).await.status, 204);
    assert_eq!(app.new_mails().await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn without_an_address_it_is_shown_counted_and_nothing_more(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    fault(&app, "kim@acme.example").await;
    assert!(app.new_mails().await.is_empty());
    assert_eq!(app.count("SELECT COUNT(*) FROM alerts WHERE state = 'open'").await, 1);
    let metrics = app.get("/metrics").await;
    assert!(metrics.text.contains("consentdesk_alerts_total{reason=\"app_fault\"} 1"), "{}", metrics.text);
    let cookie = app.sign_in().await;
    let page = app.request("GET", "/engineering", &[("cookie", &cookie)], "").await;
    assert!(page.text.contains("The redirect URI is not registered") && page.text.contains("7a1c9f7e"), "{}", page.text);
    assert!(!page.text.contains("<b>now</b>"));
    let (_, rest) = page.text.split_once("name=\"csrf\" value=\"").expect("a form");
    let csrf = format!("csrf={}", rest.split('"').next().unwrap());
    let id = app.texts("SELECT id FROM alerts").await.remove(0);
    let form =
        [("cookie", cookie.as_str()), ("sec-fetch-site", "same-origin"), ("content-type", "application/x-www-form-urlencoded")];
    let done = app.request("POST", &format!("/engineering/{id}/close"), &form, csrf).await;
    assert_eq!((done.status, done.header("location")), (303, "/engineering?done=alert-closed"));
    assert_eq!(app.texts("SELECT state FROM alerts").await, ["closed"]);
}

#[rstest]
#[tokio::test]
async fn every_failure_counts_however_many_come_at_once(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = start(backend).await;
    let rules = folder::load(None).unwrap();
    let policy = policy(&settings(&app.place.url), app.web.links.clone(), rules.clone(), false);
    let incoming = |number: usize| {
        let body = failed("kim@acme.example", json!("AADSTS50011: The redirect URI does not match."), json!({}));
        let ParsedEvent { event, payload } = Event::parse(body.to_string().as_bytes()).unwrap();
        let diagnosis = Some(diagnose(&event.error, &rules));
        Incoming { webhook_id: format!("msg_{number}"), signed_by: None, body_hash: String::new(), event, payload, diagnosis }
    };
    let batch: Vec<Incoming> = (0..3).map(incoming).collect();
    let received = receive(&app.db, &batch, &policy, app.clock.now()).await;
    assert_eq!(received.alerts.len(), 3, "as many as failures");
    assert_eq!(app.count("SELECT count FROM alerts").await, 3);
}
