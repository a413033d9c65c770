//! A bare cancel, and what the history of its organisation makes of it.

use std::time::Duration;

use consentdesk::store::recount::recount;
use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{
    Backend, TestApp, connected,
    event::{cancel, event},
    failed, wall,
};

const DAY: Duration = Duration::from_hours(24);

/// A cancel with all the signs that an event itself can bear.
fn telling(email: &str) -> Value {
    let mut event = cancel(email);
    event["data"]["request"] = json!({"scopes": ["Mail.ReadWrite"]});
    event["data"]["started_at"] = json!("2026-11-23T09:58:00Z");
    event
}

#[rstest]
#[tokio::test]
async fn colleagues_count_whatever_became_of_their_case_until_somebody_gets_through(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let case = app.post(&wall("kim@acme.example")).await.text_at("/case_id");
    app.post(&wall("kim@acme.example")).await;
    app.post(&wall("sam@acme.example")).await;
    assert_eq!(app.api("POST", &format!("/api/v1/cases/{case}/resolve")).await.status, 200);

    // Two people were blocked, however often they tried: closed by hand, it proves nothing.
    let lee = app.post(&telling("lee@acme.example")).await;
    assert_eq!(
        (lee.at("/advice/cause"), lee.at("/advice/kind")),
        (json!("admin_approval"), json!("hidden_block")),
        "{}",
        lee.text
    );
    assert!(lee.text.contains("2 colleagues met an approval block"), "{}", lee.text);

    // Once somebody has got through, the same bytes are a cancel.
    app.post(&connected("sam@acme.example")).await;
    let alex = app.post(&telling("alex@acme.example")).await;
    assert_eq!(alex.at("/advice/cause"), "consent_declined");
    assert!(alex.text.contains("got through"), "{}", alex.text);
}

#[rstest]
#[tokio::test]
async fn a_block_long_ago_is_no_sign(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let case = app.post(&wall("kim@acme.example")).await.text_at("/case_id");
    app.post(&wall("sam@acme.example")).await;
    app.api("POST", &format!("/api/v1/cases/{case}/resolve")).await;
    app.advance(15 * DAY);
    assert_eq!(app.post(&telling("lee@acme.example")).await.at("/advice/cause"), "consent_declined");
}

#[rstest]
#[tokio::test]
async fn the_counters_are_what_a_recount_gives(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let start = |email: &str, attempt: &str| event("connection.started", email, json!({"attempt_id": attempt}));
    app.post(&wall("kim@acme.example")).await;
    for (email, attempt) in [("sam@acme.example", "a1"), ("lee@acme.example", "a2"), ("pat@acme.example", "a3")] {
        app.post(&start(email, attempt)).await;
    }
    app.advance(Duration::from_mins(20));
    assert_eq!(app.find().await, 3);
    let mut late = wall("sam@acme.example");
    late["data"]["attempt_id"] = json!("a1");
    app.post(&late).await;
    // An organisation that is known by its domain only proves to be one with a GUID: the two are joined.
    app.post(&failed("ann@acme.example", json!("AADSTS90094"), json!({"tenant_id": crate::support::event::ACME}))).await;
    let counted = "SELECT state || ' ' || causes || ' ' || CAST(people AS TEXT) || ' ' || CAST(waiting AS TEXT) || ' ' || \
                   CAST(attempts AS TEXT) FROM tenants";
    let before = app.texts(counted).await;
    assert_eq!(before, ["blocked ,admin_approval, 3 3 3"]);
    assert_eq!(app.count("SELECT people FROM cases").await, 3);
    assert_eq!(app.count("SELECT COUNT(*) FROM case_people WHERE unfinished").await, 2);
    let tenant = Uuid::try_parse(&app.texts("SELECT id FROM tenants").await[0]).unwrap();
    let mut tx = app.db.decide().await.unwrap();
    recount(&mut tx, tenant).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(app.texts(counted).await, before);
}
