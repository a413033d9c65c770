//! The whole loop: blocked, told, waited for, connected, told again.

use std::time::Duration;

use rstest::rstest;
use serde_json::json;

use crate::support::{
    Backend, TestApp,
    app::path_of,
    connected,
    event::{ACME, cancel, event},
    failed, wall,
};

const DAY: Duration = Duration::from_hours(24);

#[rstest]
#[tokio::test]
async fn a_block_becomes_a_case_a_mail_and_a_guide_and_the_first_connection_ends_it(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;

    // Kim meets the wall.
    let kim =
        app.post(&failed("kim@acme.example", json!("AADSTS90094: admin consent is needed"), json!({"tenant_id": ACME}))).await;
    assert_eq!(kim.at("/advice/cause"), "admin_approval");
    assert_eq!(kim.at("/advice/fixable_by"), "tenant_admin");
    assert_eq!(kim.at("/advice/email"), "queued");
    assert_eq!(kim.at("/duplicate"), false);
    let case = kim.text_at("/case_id");
    assert_eq!(app.texts("SELECT state FROM tenants").await, ["blocked"]);
    assert_eq!(app.texts("SELECT entra_id FROM tenants").await, [ACME]);
    let mails = app.new_mails().await;
    let [mail] = mails.as_slice() else { panic!("{} mails", mails.len()) };
    assert_eq!((mail.to.as_str(), mail.kind.as_str()), ("kim@acme.example", "admin_approval"));
    let guide = kim.text_at("/advice/guide_url");
    assert!(mail.text.contains(&guide) && mail.html.contains(&guide));
    assert!(!mail.text.contains("colleague"), "nobody else waits yet: {}", mail.text);
    let page = app.open(&guide).await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains(ACME), "the guide speaks to this organisation");

    // A colleague comes back with what looks like a cancel: the same case.
    app.advance(Duration::from_mins(10));
    let sam = app.post(&cancel("sam@acme.example")).await;
    assert_eq!((sam.at("/advice/cause"), sam.at("/advice/kind")), (json!("admin_approval"), json!("hidden_block")));
    assert_eq!(sam.text_at("/case_id"), case);
    let mails = app.new_mails().await;
    assert_eq!((mails[0].to.as_str(), mails[0].kind.as_str()), ("sam@acme.example", "hidden_block"));

    // A third reads that two wait already.
    app.advance(Duration::from_mins(10));
    let alex = app.post(&wall("alex@acme.example")).await;
    assert_eq!(alex.text_at("/case_id"), case);
    let mails = app.new_mails().await;
    assert!(mails[0].text.contains("2 colleagues") || mails[0].text.contains("two colleagues"), "{}", mails[0].text);
    assert_eq!(app.count("SELECT people FROM tenants").await, 3);

    // An administrator's connection only says that something was done.
    let admin = app.post(&event("connection.succeeded", "it@acme.example", json!({"is_admin": true, "tenant_id": ACME}))).await;
    assert_eq!(admin.text_at("/case_id"), case);
    assert_eq!(admin.at("/advice"), json!(null));
    assert_eq!(app.texts("SELECT state FROM tenants").await, ["claimed"]);
    assert_eq!(app.texts("SELECT state FROM cases").await, ["claimed"]);
    assert!(app.new_mails().await.is_empty());

    // A mail is still unsent when Kim connects: it is not sent any more.
    app.post(&wall("lee@acme.example")).await;
    let done = app.post(&connected("kim@acme.example")).await;
    assert_eq!(done.text_at("/case_id"), case);
    assert_eq!(app.texts("SELECT state FROM tenants").await, ["resolved"]);
    assert_eq!(app.texts("SELECT resolved_by FROM cases").await, ["connection"]);
    let mut told = app.new_mails().await;
    told.sort_by(|a, b| a.to.cmp(&b.to));
    let told: Vec<_> = told.iter().map(|mail| (mail.to.as_str(), mail.kind.as_str())).collect();
    assert_eq!(told, [("alex@acme.example", "reconnect"), ("lee@acme.example", "reconnect"), ("sam@acme.example", "reconnect")]);
    assert_eq!(app.texts("SELECT reason FROM outbox WHERE state = 'cancelled'").await, ["resolved"]);

    // Nobody is told twice, and the next connection changes nothing.
    app.post(&connected("sam@acme.example")).await;
    app.advance(DAY);
    assert!(app.new_mails().await.is_empty());
    assert_eq!(app.count("SELECT waiting FROM tenants").await, 2);
    assert!(app.open(&guide).await.text.contains("<html"), "the guide of a case that is over still opens");
}

#[rstest]
#[tokio::test]
async fn a_later_block_opens_a_new_case_and_the_cool_down_holds_the_mail(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let first = app.post(&wall("kim@acme.example")).await;
    assert_eq!(app.new_mails().await.len(), 1);
    let again = app.post(&wall("kim@acme.example")).await;
    assert_eq!(again.at("/advice/email"), "cooldown");
    assert_eq!(again.at("/case_id"), first.at("/case_id"));
    app.post(&connected("kim@acme.example")).await;

    app.advance(DAY);
    let later = app.post(&wall("kim@acme.example")).await;
    assert_ne!(later.at("/case_id"), first.at("/case_id"));
    assert_eq!(later.at("/advice/email"), "cooldown");
    assert_eq!(app.texts("SELECT state FROM tenants").await, ["blocked"]);
    assert!(app.new_mails().await.is_empty());

    app.advance(DAY * 7);
    let much_later = app.post(&wall("kim@acme.example")).await;
    assert_eq!(much_later.at("/advice/email"), "queued");
    assert_eq!(app.new_mails().await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn a_mail_that_was_never_sent_does_not_count_for_the_cool_down(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    app.post(&connected("kim@acme.example")).await;
    let again = app.post(&wall("kim@acme.example")).await;
    assert_eq!(again.at("/advice/email"), "queued");
    assert_eq!(app.new_mails().await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn without_history_a_cancel_is_told_as_what_it_may_be(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let answer = app.post(&cancel("kim@acme.example")).await;
    assert_eq!((answer.at("/advice/cause"), answer.at("/advice/fixable_by")), (json!("consent_declined"), json!("user")));
    assert_eq!(app.texts("SELECT state FROM tenants").await, ["clear"], "nothing for an administrator yet");
    assert_eq!(app.new_mails().await[0].kind, "hidden_block");

    // It goes with the wall, when that falls.
    app.post(&wall("sam@acme.example")).await;
    app.post(&connected("sam@acme.example")).await;
    assert_eq!(app.count("SELECT COUNT(*) FROM cases WHERE state <> 'resolved'").await, 0);
    let told = app.new_mails().await;
    assert_eq!(
        told.iter().map(|mail| (mail.to.as_str(), mail.kind.as_str())).collect::<Vec<_>>(),
        [("kim@acme.example", "reconnect")]
    );
}

#[rstest]
#[tokio::test]
async fn a_start_and_an_end_are_recorded_and_change_no_case(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let blocked = app.post(&wall("kim@acme.example")).await;
    for kind in ["connection.started", "connection.disconnected"] {
        let answer = app.post(&event(kind, "kim@acme.example", json!({}))).await;
        assert_eq!((answer.at("/advice"), answer.at("/case_id")), (json!(null), json!(null)));
    }
    assert_eq!(app.texts("SELECT state FROM cases").await, ["open"]);
    assert_eq!(app.count("SELECT COUNT(*) FROM attempts").await, 3);
    assert_eq!(app.count("SELECT attempts FROM tenants").await, 1);
    assert!(path_of(&blocked.text_at("/advice/guide_url")).starts_with("/guide/"));
}

#[rstest]
#[tokio::test]
async fn who_has_connected_before_the_mail_leaves_is_not_asked_to(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    for email in ["kim@acme.example", "sam@acme.example", "lee@acme.example"] {
        app.post(&wall(email)).await;
    }
    app.work().await;
    app.post(&connected("kim@acme.example")).await;
    // The relay was away; meanwhile Sam has tried again, and it worked.
    app.post(&connected("sam@acme.example")).await;
    let told = app.new_mails().await;
    assert_eq!(told.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["lee@acme.example"]);
    assert_eq!(app.texts("SELECT reason FROM outbox WHERE state = 'cancelled'").await, ["connected"]);
}
