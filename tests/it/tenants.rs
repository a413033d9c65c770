//! Which organisation is which: a GUID, domains, and when two prove to be one.

use rstest::rstest;
use serde_json::json;

use crate::support::{
    Backend, TestApp, connected,
    event::{ACME, event},
    failed, wall,
};

/// Another organisation.
const OTHER: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";

#[rstest]
#[tokio::test]
async fn a_guid_and_a_domain_that_one_event_links_become_one_and_old_links_go_on_working(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    // Known by its GUID only: the account has an address of a public provider.
    let by_guid = app.post(&failed("kim@gmail.com", json!("AADSTS90094"), json!({"tenant_id": ACME, "attempt_id": "a1"}))).await;
    // Known by a domain only.
    let by_domain = app.post(&failed("sam@acme.example", json!("AADSTS90094"), json!({"attempt_id": "a2"}))).await;
    app.post(&failed("lee@acme.example", json!("AADSTS50105"), json!({"attempt_id": "a3"}))).await;
    assert_eq!(app.count("SELECT COUNT(*) FROM tenants").await, 2);
    assert_eq!(app.count("SELECT COUNT(*) FROM cases").await, 3);
    app.work().await;

    // One event names both.
    let both = app.post(&failed("alex@acme.example", json!("AADSTS90094"), json!({"tenant_id": ACME, "attempt_id": "a4"}))).await;
    assert_eq!(app.texts("SELECT entra_id FROM tenants").await, [ACME]);
    assert_eq!(app.texts("SELECT domain FROM tenant_domains").await, ["acme.example"]);
    assert_eq!(both.at("/case_id"), by_guid.at("/case_id"));
    assert_eq!(app.count("SELECT people FROM tenants").await, 4);
    assert_eq!(app.count("SELECT attempts FROM tenants").await, 4);
    assert_eq!(app.count("SELECT waiting FROM tenants").await, 4);
    assert_eq!(app.count("SELECT COUNT(*) FROM cases WHERE state <> 'resolved'").await, 2);
    assert_eq!(app.count("SELECT people FROM cases WHERE state <> 'resolved' AND cause = 'admin_approval'").await, 3);
    assert_eq!(app.count("SELECT attempts FROM cases WHERE state <> 'resolved' AND cause = 'admin_approval'").await, 3);

    // Both links show the living case.
    for answer in [&by_guid, &by_domain] {
        let page = app.open(&answer.text_at("/advice/guide_url")).await;
        assert_eq!(page.status, 200);
        assert!(page.text.contains(ACME));
    }
    app.submit(&format!("{}/claim", crate::support::app::path_of(&by_domain.text_at("/advice/guide_url")))).await;
    assert_eq!(app.count("SELECT COUNT(*) FROM cases WHERE state = 'claimed'").await, 1);

    // And everybody of both is told.
    app.work().await;
    let before = app.memory.sent().len();
    app.post(&connected("new@acme.example")).await;
    app.work().await;
    let mut told: Vec<String> = app.mails().split_off(before).into_iter().map(|mail| mail.to).collect();
    told.sort();
    assert_eq!(told, ["alex@acme.example", "kim@gmail.com", "sam@acme.example"]);
}

#[rstest]
#[tokio::test]
async fn a_tenant_known_by_domain_learns_its_guid(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let first = app.post(&wall("kim@acme.example")).await;
    app.post(&event("connection.started", "sam@acme.example", json!({"tenant_id": ACME}))).await;
    assert_eq!(app.texts("SELECT entra_id FROM tenants").await, [ACME]);
    // A second domain of the same directory.
    let second = app.post(&failed("lee@acme-group.example", json!("AADSTS90094"), json!({"tenant_id": ACME}))).await;
    assert_eq!(second.at("/case_id"), first.at("/case_id"));
    assert_eq!(app.texts("SELECT domain FROM tenant_domains ORDER BY domain").await, ["acme-group.example", "acme.example"]);
    assert_eq!(app.count("SELECT COUNT(*) FROM tenants").await, 1);
}

#[rstest]
#[tokio::test]
async fn a_domain_of_a_public_mail_provider_is_nobodys(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    for email in ["kim@gmail.com", "kim@outlook.com", "kim@hotmail.co.uk", "kim@icloud.com", "kim@yahoo.com.au", "kim@LIVE.com"] {
        let answer = app.post(&wall(email)).await;
        assert!(answer.at("/case_id").is_string());
    }
    assert_eq!(app.count("SELECT COUNT(*) FROM tenants").await, 0);
    assert_eq!(app.count("SELECT COUNT(*) FROM cases WHERE person_id IS NOT NULL").await, 6, "each has a case of their own");
}

#[rstest]
#[tokio::test]
async fn a_guests_domain_stays_with_its_own_directory(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    app.post(&failed("kim@acme.example", json!("AADSTS90094"), json!({"tenant_id": ACME}))).await;
    // Kim tries in another directory, as a guest: two organisations, and the domain stays.
    app.post(&failed("kim@acme.example", json!("AADSTS90094"), json!({"tenant_id": OTHER}))).await;
    assert_eq!(app.texts("SELECT entra_id FROM tenants ORDER BY entra_id").await, [ACME, OTHER]);
    assert_eq!(
        app.texts("SELECT t.entra_id FROM tenant_domains d JOIN tenants t ON t.id = d.tenant_id WHERE d.domain = 'acme.example'")
            .await,
        [ACME]
    );
    // A connection without a GUID is the domain's own directory's.
    app.post(&connected("kim@acme.example")).await;
    assert_eq!(app.texts("SELECT state FROM tenants ORDER BY entra_id").await, ["resolved", "blocked"]);
}

#[rstest]
#[tokio::test]
async fn people_and_attempts_are_counted_once(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    for (email, attempt) in [
        ("kim@acme.example", json!("a1")),
        ("KIM@acme.example", json!("a1")),
        ("kim@acme.example", json!("a2")),
        ("sam@acme.example", json!("a3")),
        ("sam@acme.example", json!(null)),
        ("sam@acme.example", json!(null)),
    ] {
        app.post(&failed(email, json!("AADSTS90094"), json!({"attempt_id": attempt}))).await;
    }
    for of in [app.rows("SELECT people, attempts FROM tenants").await, app.rows("SELECT people, attempts FROM cases").await] {
        assert_eq!((of[0].get::<i64>(0).unwrap(), of[0].get::<i64>(1).unwrap()), (2, 5));
    }
    assert_eq!(app.count("SELECT COUNT(*) FROM people").await, 2);
    assert_eq!(app.count("SELECT COUNT(*) FROM attempts").await, 6, "and everything is on record");
}

#[rstest]
#[tokio::test]
async fn one_batch_and_one_by_one_come_to_the_same(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    // In one batch the tenant gets its GUID, and a connection names that GUID only: everybody who waits must be told.
    let events = [
        failed("sam@acme.example", json!("AADSTS90094"), json!({"tenant_id": ACME})),
        event("connection.succeeded", "lee@gmail.com", json!({"tenant_id": ACME})),
    ];
    let mut outcomes = Vec::new();
    for together in [true, false] {
        let app = TestApp::start(backend).await;
        app.post(&wall("kim@acme.example")).await;
        app.work().await;
        if together {
            let (one, two) = tokio::join!(app.try_post(&events[0]), app.try_post(&events[1]));
            assert_eq!((one.status, two.status), (202, 202));
        } else {
            for event in &events {
                app.post(event).await;
            }
        }
        let mut told: Vec<String> = app.new_mails().await.into_iter().map(|mail| format!("{} {}", mail.to, mail.kind)).collect();
        told.sort();
        outcomes.push((told, app.texts("SELECT state FROM cases").await, app.count("SELECT waiting FROM tenants").await));
    }
    assert_eq!(outcomes[0], outcomes[1]);
    assert_eq!(outcomes[0].0, ["kim@acme.example reconnect", "sam@acme.example reconnect"]);
}
