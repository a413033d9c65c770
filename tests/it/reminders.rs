//! Reminders to people who wait: three, in their working hours, and none once it has no point.

use std::time::Duration;

use consentdesk::{
    domain::time::UnixMillis,
    store::{
        guides,
        reminders::Dealt,
        work::{self, Action},
        workspace,
    },
};
use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use crate::support::{Backend, TestApp, app::path_of, connected, failed, wall};

const HOUR: Duration = Duration::from_hours(1);
const DAY: Duration = Duration::from_hours(24);

async fn sweep(app: &TestApp) -> Dealt {
    app.reminder.sweep().await.unwrap()
}

/// Lets time pass until the next reminder is due.
async fn until_due(app: &TestApp) {
    let due = UnixMillis(app.count("SELECT MIN(due_at) FROM reminders WHERE state = 'planned'").await);
    app.advance(due.since(app.clock.now()));
}

#[rstest]
#[tokio::test]
async fn who_waits_is_reminded_three_times_in_one_thread(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    // It is Monday, 10:00 in London, where it is winter.
    let app = TestApp::start(backend).await;
    for email in ["kim@acme.example", "sam@acme.example"] {
        let mut event = wall(email);
        event["data"]["user"]["timezone"] = json!("Europe/London");
        app.post(&event).await;
    }
    let first = app.new_mails().await.remove(0);
    app.advance((DAY * 2).saturating_sub(Duration::from_millis(1)));
    assert_eq!(sweep(&app).await, Dealt::default());
    app.advance(Duration::from_millis(1));
    // Two replicas at once.
    let (one, two) = tokio::join!(sweep(&app), sweep(&app));
    assert_eq!(one.queued + two.queued, 2);
    let mails = app.new_mails().await;
    assert_eq!(mails.len(), 2);
    let mail = mails.iter().find(|mail| mail.to == first.to).unwrap();
    assert!(mail.kind == "reminder" && mail.text.contains("One colleague of yours is waiting"), "{}", mail.text);
    let header = |name: &str| mail.headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.trim().to_owned());
    assert_eq!(header("References"), Some(first.message_id.clone()));
    assert!(header("List-Unsubscribe").is_some());

    until_due(&app).await;
    assert_eq!(app.clock.now().to_string(), "2026-11-30T09:00:00Z", "day 5 is a Saturday");
    assert_eq!(sweep(&app).await.queued, 2);
    until_due(&app).await;
    assert_eq!(sweep(&app).await.queued, 2);
    assert_eq!(app.new_mails().await.len(), 4);
    app.advance(DAY * 60);
    assert_eq!(sweep(&app).await, Dealt::default());
    assert_eq!(app.count("SELECT COUNT(*) FROM timeline WHERE what = 'reminded'").await, 6);

    // They did not take the place of the good news.
    app.advance(DAY);
    app.post(&connected("lee@acme.example")).await;
    let news = app.new_mails().await;
    assert_eq!(news.iter().filter(|mail| mail.kind == "reconnect").count(), 2);
}

#[rstest]
#[case::resolved("resolved")]
#[case::claimed("claimed")]
#[case::ignored("ignored")]
#[case::refused("refused")]
#[case::snoozed("snoozed")]
#[case::revoked("links_revoked")]
#[case::connected("connected")]
#[case::tried_again("newer_attempt")]
#[case::unsubscribed("suppressed_unsubscribed")]
#[case::capped("reminders.per_address")]
#[tokio::test]
async fn a_reminder_stops_by_itself(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend, #[case] reason: &str) {
    let app = TestApp::start(backend).await;
    let answer = app.post(&wall("kim@acme.example")).await;
    let case = Uuid::parse_str(&answer.text_at("/case_id")).unwrap();
    app.work().await;
    app.advance(DAY * 2);
    let now = app.clock.now();
    let act = async |action: Action| drop(work::act(&app.db, case, &action, "ada", now).await.unwrap().unwrap());
    match reason {
        "resolved" => act(Action::Resolve { note: None }).await,
        "claimed" => assert!(guides::claim(&app.db, case, None, now).await.unwrap()),
        "refused" => assert!(workspace::refuse(&app.db, case, "not for us", now).await.unwrap()),
        "ignored" => act(Action::Ignore { note: None }).await,
        "snoozed" => act(Action::Snooze { until: now + DAY }).await,
        "links_revoked" => act(Action::Revoke { note: None }).await,
        // An administrator's connection ends their own waiting and nobody else's.
        "connected" => drop(app.change("UPDATE case_people SET connected_at = 1").await),
        "newer_attempt" => assert_eq!(app.post(&wall("kim@acme.example")).await.at("/advice/email"), "cooldown"),
        "suppressed_unsubscribed" => {
            let link = app.web.links.unsubscribe(Uuid::parse_str(&app.texts("SELECT id FROM people").await[0]).unwrap());
            let form = [("content-type", "application/x-www-form-urlencoded")];
            assert_eq!(app.request("POST", link.path(), &form, "List-Unsubscribe=One-Click").await.status, 200);
        }
        _ => {
            for cause in ["AADSTS50105", "AADSTS53003", "AADSTS7000112"] {
                app.post(&failed("kim@acme.example", json!(cause), json!({}))).await;
            }
            app.change(
                "UPDATE outbox SET kind = 'reminder', state = 'sent', counted_at = queued_at, queued_at = queued_at - 259200000 WHERE cause <> 'admin_approval'",
            )
            .await;
        }
    }
    let dealt = sweep(&app).await;
    assert_eq!((dealt.queued, dealt.dropped), (0, 1));
    let told = if reason == "refused" { "ignored" } else { reason };
    assert_eq!(app.texts("SELECT reason FROM reminders WHERE state = 'dropped'").await, [told]);
    assert_eq!(sweep(&app).await, Dealt::default());
}

#[rstest]
#[tokio::test]
async fn it_takes_a_person_on_the_guide_and_a_claim_to_end_reminders(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let answer = app.post(&wall("kim@acme.example")).await;
    let case = Uuid::parse_str(&answer.text_at("/case_id")).unwrap();
    let guide = answer.text_at("/advice/guide_url");
    app.work().await;
    let in_use = "Somebody has already begun to work with the guide";
    // A scanner's fetch is nobody.
    assert_eq!(app.open(&guide).await.status, 200);
    app.post(&wall("sam@acme.example")).await;
    let mails = app.new_mails().await;
    assert!(mails.len() == 1 && !mails[0].text.contains(in_use), "{}", mails[0].text);
    // Somebody marks a step there: later colleagues read so, and those who wait are reminded all the same.
    assert_eq!(app.fill(&format!("{}/marks", path_of(&guide)), &[("step", "settings-1"), ("done", "1")]).await.status, 303);
    app.post(&wall("lee@acme.example")).await;
    let mails = app.new_mails().await;
    assert!(mails.len() == 1 && mails[0].text.contains(in_use) && !mails[0].text.contains("says that it is done"));
    app.advance(DAY * 2);
    assert_eq!(sweep(&app).await, Dealt { queued: 3, ..Dealt::default() });
    assert!(app.new_mails().await.iter().all(|mail| mail.text.contains(in_use)));
    // And says that it is done.
    assert!(guides::claim(&app.db, case, None, app.clock.now()).await.unwrap());
    app.post(&wall("max@acme.example")).await;
    let mails = app.new_mails().await;
    assert!(mails.len() == 1 && mails[0].text.contains("says that it is done") && !mails[0].text.contains(in_use));
    until_due(&app).await;
    assert_eq!(sweep(&app).await.queued, 0);
    assert!(app.texts("SELECT reason FROM reminders WHERE state = 'dropped'").await.iter().all(|reason| reason == "claimed"));
}

#[rstest]
#[tokio::test]
async fn an_administrator_who_only_connected_ends_no_reminders(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    app.work().await;
    let mut admin = connected("boss@acme.example");
    admin["data"]["is_admin"] = json!(true);
    app.post(&admin).await;
    assert_eq!(app.texts("SELECT state FROM cases").await, ["claimed"]);
    app.advance(DAY * 2);
    assert_eq!(sweep(&app).await.queued, 1);
    let mails = app.new_mails().await;
    assert!(mails.len() == 1 && mails[0].text.contains("An administrator of acme.example has connected Outlook"), "{mails:?}");
}

#[rstest]
#[tokio::test]
async fn nobody_is_reminded_by_night_or_twice_after_an_outage(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    app.work().await;
    // The service was away until the evening of the sixth working day: the first step has been overtaken by the second.
    app.advance(DAY * 7 + HOUR * 10);
    assert_eq!(sweep(&app).await, Dealt { put_off: 1, dropped: 1, ..Dealt::default() });
    assert_eq!(app.texts("SELECT reason FROM reminders WHERE state = 'dropped'").await, ["overtaken"]);
    until_due(&app).await;
    assert_eq!(app.clock.now().to_string(), "2026-12-01T09:00:00Z");
    assert_eq!(sweep(&app).await.queued, 1);
    // It is claimed while the mail is in the queue.
    let case = Uuid::parse_str(&app.texts("SELECT id FROM cases").await[0]).unwrap();
    assert!(guides::claim(&app.db, case, None, app.clock.now()).await.unwrap());
    assert_eq!(app.work().await.cancelled, 1);
}

#[rstest]
#[tokio::test]
async fn what_a_person_mends_themselves_brings_no_reminder(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    app.post(&failed("kim@acme.example", json!("AADSTS700082"), json!({}))).await;
    assert_eq!(app.count("SELECT COUNT(*) FROM reminders").await, 0);
    // None is planned where none is wanted.
    let off = TestApp::start_with(backend, |settings| settings.reminders.after.clear()).await;
    off.post(&wall("kim@acme.example")).await;
    assert_eq!(off.count("SELECT COUNT(*) FROM reminders").await, 0);
}

#[rstest]
#[tokio::test]
async fn an_administrator_who_connected_and_a_look_around_make_no_claim(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let guide = app.post(&wall("kim@acme.example")).await.text_at("/advice/guide_url");
    app.work().await;
    let mut admin = connected("boss@acme.example");
    admin["data"]["is_admin"] = json!(true);
    app.post(&admin).await;
    app.advance(Duration::from_mins(1));
    assert_eq!(app.fill(&format!("{}/marks", path_of(&guide)), &[("step", "settings-1"), ("done", "1")]).await.status, 303);
    app.post(&wall("sam@acme.example")).await;
    assert_eq!(app.texts("SELECT state FROM cases").await, ["claimed"]);
    let mails = app.new_mails().await;
    assert!(mails.len() == 1 && !mails[0].text.contains("says that it is done"), "{}", mails[0].text);
    assert!(mails[0].text.contains("Somebody has already begun to work with the guide"), "{}", mails[0].text);
}

#[rstest]
#[tokio::test]
async fn who_waits_in_two_cases_is_not_reminded_twice_in_a_day(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    app.post(&failed("kim@acme.example", json!("AADSTS53003"), json!({}))).await;
    app.work().await;
    assert_eq!(app.count("SELECT COUNT(*) FROM reminders").await, 6);
    app.advance(DAY * 2);
    assert_eq!(sweep(&app).await, Dealt { queued: 1, dropped: 1, ..Dealt::default() });
    // Nor in two sweeps.
    app.change("UPDATE reminders SET state = 'planned' WHERE state = 'dropped'").await;
    app.advance(HOUR);
    assert_eq!(sweep(&app).await, Dealt { dropped: 1, ..Dealt::default() });
    assert_eq!(app.new_mails().await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn whatever_happens_in_the_same_moment_nobody_is_reminded_of_what_is_over(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
    #[values("resolve", "claim", "unsubscribe")] what: &str,
) {
    let app = TestApp::start(backend).await;
    for n in 0..4 {
        app.post(&wall(&format!("kim@acme{n}.example"))).await;
    }
    app.work().await;
    app.advance(DAY * 2);
    let now = app.clock.now();
    let cases = app.texts("SELECT id FROM cases ORDER BY id").await;
    let people = app.texts("SELECT id FROM people ORDER BY id").await;
    let other = async {
        for (case, person) in cases.iter().zip(&people) {
            let case = Uuid::parse_str(case).unwrap();
            match what {
                "resolve" => drop(work::act(&app.db, case, &Action::Resolve { note: None }, "ada", now).await.unwrap().unwrap()),
                "claim" => assert!(guides::claim(&app.db, case, None, now).await.unwrap()),
                _ => {
                    let link = app.web.links.unsubscribe(Uuid::parse_str(person).unwrap());
                    let form = [("content-type", "application/x-www-form-urlencoded")];
                    assert_eq!(app.request("POST", link.path(), &form, "List-Unsubscribe=One-Click").await.status, 200);
                }
            }
        }
    };
    // Two replicas, and somebody who ends it.
    let (one, two, ()) = tokio::join!(sweep(&app), sweep(&app), other);
    assert_eq!(one.queued + two.queued + one.dropped + two.dropped, 4, "{one:?} {two:?}");
    // Whatever was queued before it was over does not leave after.
    assert!(app.new_mails().await.is_empty());
    assert_eq!(sweep(&app).await, Dealt::default());
}
