//! When a mail does not leave: caps, the cool-down, an ignored case, mail turned off.

use std::time::Duration;

use consentdesk::{
    config::Settings,
    domain::casebook::Cap,
    mail::Transport,
    store::{
        emails,
        work::{self, Action},
    },
};
use futures_util::future::join_all;
use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use crate::support::{
    Backend, TestApp,
    app::{OTHER_SECRET, Post, SECRET},
    connected,
    event::cancel,
    failed, wall,
};

const HOUR: Duration = Duration::from_hours(1);

fn cap(count: u32, window: Duration) -> Cap {
    Cap { count, window }
}

#[rstest]
#[case::address("limits.mail_per_address", |settings: &mut Settings| settings.caps.address = cap(2, HOUR * 24), &["kim@acme.example"], 24)]
#[case::domain("limits.mail_per_domain", |settings: &mut Settings| settings.caps.domain = cap(2, HOUR), &["kim@acme.example", "sam@acme.example", "lee@acme.example", "alex@acme.example"], 1)]
#[case::key("limits.mail_per_key", |settings: &mut Settings| settings.caps.key = cap(2, HOUR), &["kim@acme.example", "sam@blue.example", "lee@corp.example", "alex@dune.example"], 1)]
#[case::total("limits.mail_total", |settings: &mut Settings| settings.caps.total = cap(2, HOUR), &["kim@acme.example", "sam@blue.example", "lee@corp.example", "alex@dune.example"], 1)]
#[tokio::test]
async fn over_a_cap_a_mail_is_held_with_the_reason_and_leaves_when_released(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
    #[case] reason: &str,
    #[case] change: fn(&mut Settings),
    #[case] people: &[&str],
    #[case] window: u32,
) {
    let app = TestApp::start_with(backend, change).await;
    // One person with four different problems, or four people with one each.
    let codes = ["AADSTS90094", "AADSTS50105", "AADSTS53003", "AADSTS700082"];
    let mut statuses = Vec::new();
    for (n, code) in codes.iter().enumerate() {
        let answer = app.post(&failed(people[n % people.len()], json!(code), json!({}))).await;
        statuses.push(answer.text_at("/advice/email"));
    }
    assert_eq!(statuses, ["queued", "queued", "held", "held"]);
    assert_eq!(app.texts("SELECT DISTINCT reason FROM outbox WHERE state = 'held'").await, [reason]);
    assert_eq!(app.new_mails().await.len(), 2);

    // Released by hand, it leaves.
    let held = app.texts("SELECT id FROM outbox WHERE state = 'held'").await;
    let held = Uuid::parse_str(&held[0]).unwrap();
    assert_eq!(emails::release(&app.db, held, "ada", app.clock.now()).await.unwrap(), Ok(true));
    assert_eq!(emails::release(&app.db, held, "ada", app.clock.now()).await.unwrap(), Ok(false));
    assert_eq!(app.new_mails().await.len(), 1);
    assert_eq!(app.count("SELECT COUNT(*) FROM timeline WHERE what = 'released' AND actor = 'agent:ada'").await, 1);

    // Every event is on record, and the window ends.
    assert_eq!(app.count("SELECT COUNT(*) FROM attempts").await, 4);
    app.advance(HOUR * window + Duration::from_secs(1));
    let later = app.post(&failed(people[0], json!("MailboxNotEnabledForRESTAPI"), json!({}))).await;
    assert_eq!(later.at("/advice/email"), "queued");
}

#[rstest]
#[tokio::test]
async fn no_cap_is_exceeded_by_posting_at_once(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start_with(backend, |settings| settings.caps.domain = cap(5, HOUR)).await;
    let posts = (0..60).map(|n| app.signed(wall(&format!("p{n}@acme.example")).to_string()));
    let answers = join_all(posts.map(|post| app.send(post))).await;
    let of = |status: &str| answers.iter().filter(|answer| answer.at("/advice/email") == status).count();
    assert_eq!((of("queued"), of("held")), (5, 55));
    app.work().await;
    assert_eq!(app.memory.sent().len(), 5);
}

#[rstest]
#[tokio::test]
async fn the_cool_down_is_kept_for_each_person_cause_and_kind(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start_with(backend, |settings| settings.caps.address.count = 0).await;
    let post = async |email: &str, code: &str| app.post(&failed(email, json!(code), json!({}))).await.text_at("/advice/email");
    assert_eq!(post("kim@acme.example", "AADSTS90094").await, "queued");
    assert_eq!(post("kim@acme.example", "AADSTS90094").await, "cooldown");
    assert_eq!(post("KIM@ACME.example", "AADSTS90094").await, "cooldown", "the same person");
    assert_eq!(post("sam@acme.example", "AADSTS90094").await, "queued", "another person");
    assert_eq!(post("kim@acme.example", "AADSTS53003").await, "queued", "another cause");
    // Another organisation of the same person.
    let elsewhere = app.post(&failed("kim@acme.example", json!("AADSTS90094"), json!({"account": "kim@blue.example"}))).await;
    assert_eq!(elsewhere.at("/advice/email"), "queued");
    app.advance((HOUR * 24 * 7).saturating_sub(Duration::from_millis(1)));
    assert_eq!(post("kim@acme.example", "AADSTS90094").await, "cooldown");
    app.advance(Duration::from_millis(1));
    assert_eq!(post("kim@acme.example", "AADSTS90094").await, "queued");
}

#[rstest]
#[tokio::test]
async fn an_ignored_case_mails_nobody_and_its_unsent_mail_is_cancelled(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let answer = app.post(&wall("kim@acme.example")).await;
    let case = Uuid::parse_str(&answer.text_at("/case_id")).unwrap();
    work::act(&app.db, case, &Action::Ignore { note: None }, "ada", app.clock.now()).await.unwrap().unwrap();
    assert_eq!(app.texts("SELECT state FROM tenants").await, ["ignored"]);
    for event in [wall("sam@acme.example"), cancel("lee@acme.example")] {
        let answer = app.post(&event).await;
        assert_eq!((answer.at("/advice/email"), answer.at("/case_id")), (json!("suppressed"), json!(case.to_string())));
    }
    assert!(app.new_mails().await.is_empty());
    assert_eq!(app.texts("SELECT reason FROM outbox").await, ["ignored"]);
    // A connection is a connection all the same.
    app.post(&connected("kim@acme.example")).await;
    assert_eq!(app.texts("SELECT state FROM cases").await, ["resolved"]);
}

#[rstest]
#[tokio::test]
async fn a_snoozed_case_still_tells_who_is_blocked(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let answer = app.post(&wall("kim@acme.example")).await;
    let case = Uuid::parse_str(&answer.text_at("/case_id")).unwrap();
    let until = app.clock.now() + HOUR * 24;
    work::act(&app.db, case, &Action::Snooze { until }, "ada", app.clock.now()).await.unwrap().unwrap();
    assert_eq!(app.texts("SELECT state FROM tenants").await, ["snoozed"]);
    assert_eq!(app.post(&wall("sam@acme.example")).await.at("/advice/email"), "queued");
    assert_eq!(app.new_mails().await.len(), 2);
    app.advance(HOUR * 25);
    consentdesk::worker::housekeeping::sweep(&app.db, &app.clock, &app.outbox.metrics).await.unwrap();
    assert_eq!(app.texts("SELECT state FROM tenants").await, ["blocked"]);
}

#[rstest]
#[tokio::test]
async fn with_mail_off_the_answer_has_the_guide_and_nothing_is_queued(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start_mailing(backend, |_| {}, |_, _| Transport::Off).await;
    let answer = app.post(&wall("kim@acme.example")).await;
    assert_eq!(answer.at("/advice/email"), "off");
    assert_eq!(app.open(&answer.text_at("/advice/guide_url")).await.status, 200);
    app.post(&connected("kim@acme.example")).await;
    assert_eq!(app.count("SELECT COUNT(*) FROM outbox").await, 0);
    assert_eq!(app.texts("SELECT state FROM cases").await, ["resolved"]);
}

#[rstest]
#[tokio::test]
async fn a_secret_that_is_used_up_leaves_mail_to_the_others(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start_with(backend, |settings| settings.caps.key = cap(1, HOUR)).await;
    let post = |person: &str, secret: &str| {
        let body = wall(person).to_string();
        app.send(Post::signed(secret, &app.next_id(), app.clock.now(), body))
    };
    for (person, secret, email) in [
        ("kim@acme.example", SECRET, "queued"),
        ("sam@blue.example", SECRET, "held"),
        ("lee@corp.example", OTHER_SECRET, "queued"),
        ("alex@dune.example", OTHER_SECRET, "held"),
    ] {
        assert_eq!(post(person, secret).await.text_at("/advice/email"), email, "{person}");
    }
    let signers = app.texts("SELECT DISTINCT signed_by FROM outbox").await;
    assert!(signers.len() == 2 && signers.iter().all(|signer| signer.len() == 16), "{signers:?}");
    assert!(!signers.iter().any(|signer| SECRET.contains(signer.as_str())), "no secret is kept");
    app.advance(HOUR * 2);
    assert_eq!(post("max@elm.example", SECRET).await.text_at("/advice/email"), "queued");
}
