//! Attempts that were started and never finished.

use std::{collections::BTreeSet, time::Duration};

use consentdesk::{
    app::policy,
    domain::casebook::MailUnfinished,
    rulebook::{folder, past::Scope, replay::replay},
};
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{
    Backend, TestApp,
    app::settings,
    connected,
    event::{cancel, event, failed},
    wall,
};

const SOON: Duration = Duration::from_mins(19);
const DUE: Duration = Duration::from_mins(20);

fn started(email: &str, attempt: Option<&str>) -> Value {
    event("connection.started", email, json!({"attempt_id": attempt, "request": {"scopes": ["Mail.ReadWrite"]}}))
}

/// The same, of this attempt.
fn of(mut event: Value, attempt: &str) -> Value {
    event["data"]["attempt_id"] = json!(attempt);
    event
}

/// What a tenant counts.
async fn counters(app: &TestApp) -> (i64, i64, i64) {
    let row = &app.rows("SELECT people, waiting, attempts FROM tenants").await[0];
    (row.get(0).unwrap(), row.get(1).unwrap(), row.get(2).unwrap())
}

const FINDINGS: &str = "SELECT COUNT(*) FROM attempts WHERE type = 'connection.unfinished'";

#[rstest]
#[tokio::test]
async fn a_closed_tab_blocks_nobody_and_counts_for_nothing(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    app.post(&started("kim@acme.example", Some("a1"))).await;
    app.advance(SOON);
    assert_eq!(app.find().await, 0);
    app.advance(Duration::from_mins(1));
    assert_eq!(app.find().await, 1);
    assert_eq!(app.find().await, 0, "once is enough");
    assert_eq!(app.texts("SELECT cause FROM attempts WHERE type = 'connection.unfinished'").await, ["consent_declined"]);
    assert_eq!(app.texts("SELECT state FROM tenants").await, ["clear"]);
    assert_eq!(counters(&app).await, (0, 0, 0));
    assert_eq!(app.count("SELECT COUNT(*) FROM cases").await, 0);
    assert!(app.new_mails().await.is_empty());

    let list = app.api("GET", "/api/v1/attempts?type=connection.unfinished").await;
    assert_eq!(list.at("/attempts/0/diagnosis/kind"), "unfinished");
    assert!(list.at("/attempts/0/diagnosis/confidence").as_f64().unwrap() < 0.5);

    // It cannot be posted, and it is a sign for the next try.
    assert_eq!(app.try_post(&event("connection.unfinished", "kim@acme.example", json!({}))).await.status, 422);
    let next = app.post(&of(cancel("kim@acme.example"), "a2")).await;
    assert!(next.text.contains("never come back"), "{}", next.text);
}

#[rstest]
#[tokio::test]
async fn in_a_blocked_organisation_the_person_is_told_and_set_free(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let case = app.post(&wall("sam@acme.example")).await.text_at("/case_id");
    app.work().await;
    app.post(&started("kim@acme.example", Some("a1"))).await;
    app.advance(DUE);
    assert_eq!(app.find().await, 1);
    let mails = app.new_mails().await;
    let [mail] = mails.as_slice() else { panic!("{} mails", mails.len()) };
    assert_eq!((mail.to.as_str(), mail.kind.as_str()), ("kim@acme.example", "hidden_block"));
    assert!(mail.text.contains("nothing came back from Microsoft"), "{}", mail.text);
    assert_eq!(app.texts("SELECT case_id FROM attempts WHERE type = 'connection.unfinished'").await, [case.as_str()]);
    assert_eq!(counters(&app).await, (1, 1, 1), "Sam alone has failed");
    assert_eq!(app.count("SELECT people FROM cases").await, 1);

    // A third hears of Sam alone, and the case shows Kim as what they are.
    app.post(&wall("lee@acme.example")).await;
    let mails = app.new_mails().await;
    assert!(mails[0].text.contains("One colleague of yours"), "{}", mails[0].text);
    let persons = app.api("GET", &format!("/api/v1/cases/{case}")).await;
    let kim = persons.at("/persons").as_array().unwrap().iter().find(|person| person["email"] == "kim@acme.example").cloned();
    let kim = kim.unwrap_or_else(|| panic!("{}", persons.text));
    assert_eq!((&kim["waiting"], &kim["last_failed_at"]), (&json!(false), &json!(null)), "{kim}");

    app.post(&connected("sam@acme.example")).await;
    let told = app.new_mails().await;
    assert_eq!(
        told.iter().map(|mail| (mail.to.as_str(), mail.kind.as_str())).collect::<BTreeSet<_>>(),
        BTreeSet::from([("kim@acme.example", "reconnect"), ("lee@acme.example", "reconnect")])
    );
}

#[rstest]
#[tokio::test]
async fn the_end_of_an_attempt_ends_the_wait_whenever_it_comes(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
    #[values("failed", "succeeded")] end: &str,
) {
    let app = TestApp::start(backend).await;
    let end = |email: &str| if end == "failed" { wall(email) } else { connected(email) };
    // In time; without an id on either side; before its start; and another's.
    app.post(&started("kim@acme.example", Some("a1"))).await;
    app.post(&of(end("kim@acme.example"), "a1")).await;
    app.post(&started("lee@blue.example", None)).await;
    app.post(&end("lee@blue.example")).await;
    app.post(&of(end("alex@red.example"), "a3")).await;
    app.post(&started("alex@red.example", Some("a3"))).await;
    app.post(&started("pat@green.example", Some("a4"))).await;
    app.post(&of(end("sue@green.example"), "a5")).await;
    assert_eq!(app.count("SELECT COUNT(*) FROM starts").await, 1);
    app.advance(DUE);
    assert_eq!(app.find().await, 1, "Pat's");
}

#[rstest]
#[tokio::test]
async fn a_late_end_replaces_the_finding(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    app.post(&wall("sam@acme.example")).await;
    app.post(&started("kim@acme.example", Some("a1"))).await;
    app.advance(DUE);
    app.find().await;
    assert_eq!(app.count("SELECT COUNT(*) FROM case_people WHERE unfinished").await, 1);

    let late = app.post(&of(wall("kim@acme.example"), "a1")).await;
    assert_eq!(late.at("/advice/cause"), "admin_approval");
    assert_eq!(app.count(FINDINGS).await, 0);
    assert_eq!(app.count("SELECT COUNT(*) FROM starts").await, 0);
    assert_eq!(counters(&app).await, (2, 2, 2));
    assert_eq!(app.count("SELECT people FROM cases").await, 2);
    assert_eq!(app.count("SELECT attempts FROM cases").await, 2);
    assert_eq!(app.count("SELECT COUNT(*) FROM case_people WHERE unfinished").await, 0);
    assert_eq!(app.find().await, 0);
}

#[rstest]
#[tokio::test]
async fn who_is_always_mailed_leaves_the_case_with_the_true_end(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start_with(backend, |settings| settings.mail_unfinished = MailUnfinished::Always).await;
    app.post(&started("kim@acme.example", Some("a1"))).await;
    app.advance(DUE);
    app.find().await;
    assert_eq!(app.new_mails().await.len(), 1);
    assert_eq!(app.texts("SELECT cause FROM cases").await, ["consent_declined"]);
    assert_eq!(app.texts("SELECT kind FROM cases").await, ["unfinished"]);
    assert_eq!(app.texts("SELECT state FROM tenants").await, ["clear"]);
    assert_eq!(counters(&app).await, (0, 0, 0));
    // The real failure was another one: the case that held nobody else is over.
    app.post(&of(wall("kim@acme.example"), "a1")).await;
    assert_eq!(app.texts("SELECT state FROM cases WHERE cause = 'consent_declined'").await, ["resolved"]);
    assert_eq!(app.texts("SELECT state FROM cases WHERE cause = 'admin_approval'").await, ["open"]);
    assert_eq!(counters(&app).await, (1, 1, 1));
}

#[rstest]
#[tokio::test]
async fn nobody_is_mailed_where_that_is_wished(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start_with(backend, |settings| settings.mail_unfinished = MailUnfinished::Never).await;
    app.post(&wall("sam@acme.example")).await;
    app.work().await;
    app.post(&started("kim@acme.example", None)).await;
    app.advance(DUE);
    assert_eq!(app.find().await, 1);
    assert!(app.new_mails().await.is_empty());
    let off = TestApp::start_with(backend, |settings| settings.unfinished_after = Duration::ZERO).await;
    off.post(&started("kim@acme.example", None)).await;
    off.advance(DUE * 100);
    assert_eq!((off.find().await, off.count("SELECT COUNT(*) FROM starts").await), (0, 0));
}

#[rstest]
#[tokio::test]
async fn two_workers_and_a_restart_find_it_once(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    for number in 0..20 {
        app.post(&started(&format!("p{number}@acme.example"), Some(&format!("a{number}")))).await;
    }
    let app = app.restart().await;
    app.advance(DUE);
    let (one, two) = tokio::join!(app.find(), app.find());
    assert_eq!(one + two, 20);
    assert_eq!(app.count(FINDINGS).await, 20);
    assert_eq!(app.count("SELECT COUNT(*) FROM starts WHERE found_id IS NULL").await, 0);
}

/// A rule that knows what nobody knows yet.
const WALL: &str = r#"
source = "https://example.com/source"
checked = "2026-11-23"

[[rule]]
id = "mine-flux-wall"
cause = "admin_approval"
kind = "consent_off"
confidence = 0.9
phrases = ["the flux needs somebody with power"]
reason = "a wall in other words"
examples = ["The flux needs somebody with power."]
"#;

#[rstest]
#[tokio::test]
async fn a_replay_counts_those_who_failed_and_not_those_who_only_started(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    app.post(&wall("sam@acme.example")).await;
    for person in ["kim@acme.example", "pat@acme.example"] {
        app.post(&started(person, Some("a1"))).await;
    }
    app.advance(DUE);
    assert_eq!(app.find().await, 2);
    // Kim has failed in another attempt as well, which nobody understood; so has Lee. Pat has only started.
    for person in ["kim@acme.example", "lee@acme.example"] {
        app.post(&failed(person, json!("The flux needs somebody with power."), json!({"attempt_id": "a2"}))).await;
    }
    let rules = folder::compile(&vec![("mine.toml".to_owned(), WALL.to_owned())]).unwrap();
    let policy = policy(&settings(&app.place.url), app.web.links.clone(), rules.into(), false);
    let scope = Scope { since: None, only_unknown: true };
    let done = replay(&app.db, &policy, scope, false, app.clock.now()).await.unwrap();
    assert_eq!(done.changed, 2);
    assert_eq!(app.count("SELECT people FROM cases WHERE cause = 'admin_approval'").await, 3, "Sam, Kim and Lee");
    let only = "SELECT p.email FROM case_people w JOIN people p ON p.id = w.person_id WHERE w.unfinished";
    assert_eq!(app.texts(only).await, ["pat@acme.example"]);
}
