//! Mail through crashes, faults and time: never lost, never twice without need, never stuck behind another.

use std::{collections::BTreeSet, time::Duration};

use consentdesk::{
    domain::id::new_id,
    mail::{Class, MailUrl, SendError, Smtp, Stage, Transport},
    store::{
        mail_holds,
        outbox::{Lease, Settlement, claim, settle},
    },
    worker::outbox::Round,
};
use rstest::rstest;
use serde_json::json;
use tokio_util::sync::CancellationToken;

use crate::{
    smtp::{self, Server, Step, Tls},
    support::{Backend, TestApp, connected, failed, wall},
};

fn fault(class: Class, stage: Stage) -> SendError {
    SendError { class, stage, reply: "the relay's own words".to_owned() }
}

/// Posts a block of as many people, each of an organisation of their own.
async fn blocked(app: &TestApp, people: usize) {
    for n in 0..people {
        app.post(&wall(&format!("kim@acme{n}.example"))).await;
    }
}

#[rstest]
#[tokio::test]
async fn a_crash_between_sending_and_settling_costs_a_repeat_with_the_same_message_id(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    blocked(&app, 1).await;
    let stop = CancellationToken::new();
    tokio::select! {
        biased;
        // The process dies the moment the relay has said yes.
        () = async { while app.memory.sent().is_empty() { tokio::task::yield_now().await } } => {}
        round = app.outbox.round(&stop) => panic!("it was settled: {round:?}"),
    }
    assert_eq!(app.texts("SELECT state FROM outbox").await, ["pending"]);
    assert_eq!(app.round().await.claimed, 0, "the lease of the dead still runs");

    app.advance(Duration::from_secs(61));
    assert_eq!(app.round().await.sent, 1);
    let mails = app.mails();
    assert_eq!(mails.len(), 2);
    assert_eq!(mails[0].message_id, mails[1].message_id);
    assert_eq!(mails[0].raw, mails[1].raw, "the repeat is the same mail");
    assert_eq!(app.texts("SELECT message_id FROM outbox WHERE state = 'sent'").await, [mails[0].message_id.clone()]);
    assert_eq!(app.count("SELECT tries FROM outbox").await, 2);
}

#[rstest]
#[tokio::test]
async fn a_worker_that_overslept_settles_nothing(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    blocked(&app, 1).await;
    let now = app.clock.now();
    let lease = Lease { token: new_id(now).to_string(), until: now + Duration::from_mins(1) };
    let mut tx = app.db.write().await.unwrap();
    let claimed = claim(&mut tx, &lease, 16, now, &app.outbox.means).await.unwrap();
    tx.commit().await.unwrap();

    app.advance(Duration::from_mins(2));
    assert_eq!(app.round().await.sent, 1);
    for late in [
        Settlement::Retry { due_at: now, reply: String::new() },
        Settlement::GiveBack { due_at: now, reply: None },
        Settlement::Dead { reason: "late", reply: String::new() },
        Settlement::Cancelled { reason: "late" },
        Settlement::Sent { message_id: String::new(), reply: String::new() },
    ] {
        let mut tx = app.db.write().await.unwrap();
        assert!(!settle(&mut tx, claimed[0].id, &lease, &late, now).await.unwrap(), "{late:?}");
        tx.commit().await.unwrap();
    }
    assert_eq!(app.count("SELECT COUNT(*) FROM outbox WHERE state = 'sent' AND tries = 2").await, 1);
    assert_eq!(app.round().await.claimed, 0);
}

#[rstest]
#[tokio::test]
async fn what_is_over_before_it_is_sent_is_not_sent(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    blocked(&app, 1).await;
    // In the hands of a worker, which then dies, while the connection succeeds.
    let now = app.clock.now();
    let lease = Lease { token: new_id(now).to_string(), until: now + Duration::from_mins(1) };
    let mut tx = app.db.write().await.unwrap();
    claim(&mut tx, &lease, 16, now, &app.outbox.means).await.unwrap();
    tx.commit().await.unwrap();
    app.post(&connected("kim@acme0.example")).await;
    assert_eq!(app.texts("SELECT state FROM outbox").await, ["pending"], "it may be under way");

    app.advance(Duration::from_mins(2));
    assert_eq!(app.round().await, Round { claimed: 1, cancelled: 1, ..Round::default() });
    assert_eq!(app.texts("SELECT reason FROM outbox WHERE state = 'cancelled'").await, ["resolved"]);
    assert!(app.mails().is_empty());
}

#[rstest]
#[tokio::test]
async fn two_workers_share_fifty_mails_and_none_is_sent_twice(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    blocked(&app, 50).await;
    let work = async || {
        let (worker, mut sent) = (app.outbox.clone(), 0);
        loop {
            let (round, _) = worker.round(&CancellationToken::new()).await.unwrap();
            sent += round.sent;
            if round.claimed == 0 {
                return sent;
            }
        }
    };
    let (one, two, three) = tokio::join!(work(), work(), work());
    assert_eq!(one + two + three, 50);
    let ids: BTreeSet<String> = app.mails().into_iter().map(|mail| mail.message_id).collect();
    assert_eq!((ids.len(), app.memory.sent().len()), (50, 50));
    assert_eq!(app.count("SELECT COUNT(*) FROM outbox WHERE state = 'sent' AND tries = 1").await, 50);
}

#[rstest]
#[tokio::test]
async fn a_relay_so_slow_that_the_lease_runs_out_makes_no_repeat(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    blocked(&app, 16).await;
    let work = async || {
        let mut sent = 0;
        while app.count("SELECT COUNT(*) FROM outbox WHERE state = 'pending'").await > 0 {
            sent += app.round().await.sent;
        }
        sent
    };
    // Each mail takes ten seconds: the lease of a minute is over long before the sixteenth.
    let slow = async {
        let mut seen = 0;
        while seen < 16 {
            let sent = app.memory.sent().len();
            app.advance(Duration::from_secs(10) * u32::try_from(sent - seen).unwrap());
            seen = sent;
            tokio::task::yield_now().await;
        }
    };
    let (one, two, ()) = tokio::join!(work(), work(), slow);
    assert_eq!((one + two, app.memory.sent().len()), (16, 16));
}

#[rstest]
#[tokio::test]
async fn a_fault_of_the_relay_stops_the_queue_and_costs_no_mail_a_try(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    blocked(&app, 5).await;
    for _ in 0..40 {
        app.memory.fail_next(fault(Class::Relay, Stage::Auth));
    }
    for _ in 0..40 {
        let (round, relay_at_fault) = app.outbox.round(&CancellationToken::new()).await.unwrap();
        assert_eq!((round, relay_at_fault), (Round { claimed: 5, given_back: 5, ..Round::default() }, true));
    }
    assert_eq!(app.count("SELECT MAX(tries) FROM outbox").await, 0);
    assert_eq!(app.count("SELECT COUNT(*) FROM outbox WHERE lease IS NULL AND state = 'pending'").await, 5);
    assert_eq!(app.texts("SELECT DISTINCT last_reply FROM outbox WHERE last_reply IS NOT NULL").await, ["the relay's own words"]);
    assert_eq!(app.work().await.sent, 5);
}

#[rstest]
#[tokio::test]
async fn what_may_pass_is_tried_again_on_schedule_and_given_up_after_three_days(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    blocked(&app, 1).await;
    let began = app.clock.now();
    let schedule = [10, 60, 300, 1800, 7200, 21_600];
    let mut tries = 0;
    loop {
        app.memory.fail_next(fault(Class::Later, Stage::Recipient));
        let round = app.round().await;
        assert_eq!(round.claimed, 1);
        if round.dead == 1 {
            break;
        }
        tries += 1;
        assert_eq!(round.retried, 1);
        let due = consentdesk::domain::time::UnixMillis(app.count("SELECT due_at FROM outbox").await);
        let wait = due.since(app.clock.now()).as_secs_f64();
        let usual = f64::from(schedule[usize::min(tries - 1, schedule.len() - 1)]);
        assert!((usual * 0.8 - 0.01..=usual * 1.2 + 0.01).contains(&wait), "try {tries} waits {wait} s");
        // Not a moment before.
        app.advance(due.since(app.clock.now()).saturating_sub(Duration::from_millis(1)));
        assert_eq!(app.round().await.claimed, 0);
        app.advance(Duration::from_millis(1));
    }
    let took = app.clock.now().since(began);
    assert!(took > Duration::from_hours(60) && took <= Duration::from_hours(72), "{took:?}");
    assert!((13..24).contains(&tries), "{tries}");
    assert_eq!(app.texts("SELECT reason FROM outbox WHERE state = 'dead'").await, ["expired"]);
    assert_eq!(app.texts("SELECT last_reply FROM outbox").await, ["the relay's own words"]);
    app.advance(Duration::from_hours(24));
    assert_eq!(app.round().await.claimed, 0);
}

#[rstest]
#[tokio::test]
async fn a_mail_that_kills_or_cannot_be_read_ends_itself_and_not_the_queue(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    blocked(&app, 6).await;
    // Claimed so often without ever being settled: it takes its process along each time.
    app.change("UPDATE outbox SET tries = 24 WHERE address = 'kim@acme0.example'").await;
    // Records as no version of this service writes them.
    app.change("UPDATE outbox SET address = 'nobody' WHERE address = 'kim@acme1.example'").await;
    app.change("UPDATE outbox SET kind = 'of_the_future' WHERE address = 'kim@acme2.example'").await;
    app.change("UPDATE outbox SET cause = 'of_the_future' WHERE address = 'kim@acme3.example'").await;
    assert_eq!(app.work().await.sent, 2);
    assert_eq!(
        app.mails().iter().map(|mail| mail.to.as_str()).collect::<BTreeSet<_>>(),
        BTreeSet::from(["kim@acme4.example", "kim@acme5.example"])
    );
    let dead = app.texts("SELECT reason FROM outbox WHERE state = 'dead' ORDER BY reason").await;
    assert_eq!(dead, ["its record cannot be read", "its record cannot be read", "its record cannot be read", "too many tries"]);
}

#[rstest]
#[tokio::test]
async fn a_worker_that_is_told_to_stop_gives_back_what_it_has_claimed(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    blocked(&app, 3).await;
    let stop = CancellationToken::new();
    stop.cancel();
    let (round, _) = app.outbox.round(&stop).await.unwrap();
    assert_eq!(round, Round { claimed: 3, given_back: 3, ..Round::default() });
    assert_eq!(app.count("SELECT COUNT(*) FROM outbox WHERE lease IS NULL AND tries = 0 AND state = 'pending'").await, 3);
    assert_eq!(app.work().await.sent, 3);
}

/// The service with a relay that does as it is told.
async fn with_relay(backend: Backend, server: &Server) -> TestApp {
    let url = format!("smtp://127.0.0.1:{}", server.port);
    let change = |settings: &mut consentdesk::config::Settings| {
        settings.mail.url = MailUrl::parse(&url).unwrap();
        settings.mail.send_timeout = Duration::from_secs(2);
    };
    TestApp::start_mailing(backend, change, |settings, _| {
        let MailUrl::Smtp(url) = settings.mail.url.clone() else { panic!("no SMTP") };
        Transport::Smtp(Smtp::with_roots(url, &settings.mail, server.roots()).unwrap())
    })
    .await
}

#[rstest]
#[case::refused_address(Step::Rcpt, smtp::Answer::Say("550 5.1.1 no such user"), "dead", Some("the address was refused"), 1)]
#[case::busy_mailbox(Step::Rcpt, smtp::Answer::Say("450 4.2.1 come back later"), "pending", None, 1)]
#[case::refused_content(Step::Content, smtp::Answer::Say("554 5.6.0 not this"), "dead", Some("the message was refused"), 1)]
#[case::busy_content(Step::Content, smtp::Answer::Say("451 4.3.0 come back later"), "pending", None, 1)]
#[case::hung_up_at_the_end(Step::Content, smtp::Answer::Drop, "pending", None, 1)]
#[case::silent_at_the_end(Step::Content, smtp::Answer::Hang, "pending", None, 1)]
#[case::refused_sender(Step::Mail, smtp::Answer::Say("550 5.7.1 not from you"), "pending", None, 0)]
#[case::refused_greeting(Step::Greeting, smtp::Answer::Say("554 5.3.2 closed"), "pending", None, 0)]
#[tokio::test]
async fn each_answer_of_a_relay_has_its_end(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
    #[case] step: Step,
    #[case] answer: smtp::Answer,
    #[case] state: &str,
    #[case] reason: Option<&str>,
    #[case] tries: i64,
) {
    let server = Server::start(Tls::No).await;
    let app = with_relay(backend, &server).await;
    server.script(step, answer);
    blocked(&app, 1).await;
    app.round().await;
    assert_eq!(app.texts("SELECT state FROM outbox").await, [state]);
    assert_eq!(app.texts("SELECT reason FROM outbox").await, [reason.unwrap_or_default()]);
    assert_eq!(app.count("SELECT tries FROM outbox").await, tries);
    assert!(!app.texts("SELECT last_reply FROM outbox").await[0].is_empty(), "support sees what the relay said");

    // All is well again: what is not dead arrives by the next step of the schedule.
    app.advance(Duration::from_secs(12));
    app.round().await;
    let arrived = server.taken();
    assert_eq!(app.texts("SELECT state FROM outbox").await, [if state == "dead" { "dead" } else { "sent" }]);
    if state != "dead" {
        let ids: BTreeSet<&str> =
            arrived.iter().map(|mail| mail.data.lines().find(|line| line.starts_with("Message-ID:")).unwrap()).collect();
        assert_eq!(ids.len(), 1, "however often it arrives, it is one mail");
    }
    assert_eq!(app.texts("SELECT state FROM cases").await, ["open"]);
}

#[rstest]
#[tokio::test]
async fn a_relay_that_is_away_costs_nothing_but_time(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let server = Server::start(Tls::No).await;
    let app = with_relay(backend, &server).await;
    blocked(&app, 20).await;
    for _ in 0..40 {
        server.script(Step::Greeting, smtp::Answer::Drop);
    }
    for _ in 0..3 {
        let (round, relay_at_fault) = app.outbox.round(&CancellationToken::new()).await.unwrap();
        assert!(relay_at_fault && round.sent == 0 && round.dead == 0, "{round:?}");
        app.advance(Duration::from_hours(10));
    }
    assert_eq!(app.count("SELECT MAX(tries) FROM outbox").await, 0);
    server.forget_script();
    assert_eq!(app.work().await.sent, 20);
    assert_eq!(server.taken().len(), 20);
}

#[rstest]
#[tokio::test]
async fn no_failure_of_mail_reaches_the_app(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    for n in 0..30 {
        app.memory.fail_next(fault(if n % 2 == 0 { Class::Relay } else { Class::Message }, Stage::Content));
        app.post(&failed(&format!("kim@acme{n}.example"), json!("AADSTS90094"), json!({}))).await;
        app.round().await;
    }
    assert_eq!(app.count("SELECT COUNT(*) FROM attempts").await, 30);
}

#[rstest]
#[tokio::test]
async fn what_waits_behind_a_slow_relay_while_mail_is_held_does_not_leave(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let server = Server::start(Tls::No).await;
    let app = with_relay(backend, &server).await;
    blocked(&app, 6).await;
    for _ in 0..4 {
        server.script(Step::Rcpt, smtp::Answer::Hang);
    }
    let meanwhile = async {
        tokio::time::sleep(Duration::from_millis(700)).await;
        assert!(mail_holds::hold(&app.db, "a fault of ours", "agent:ada", app.clock.now()).await.unwrap());
        app.advance(Duration::from_secs(5));
    };
    let (round, ()) = tokio::join!(app.round(), meanwhile);
    assert_eq!(round, Round { claimed: 6, retried: 4, given_back: 2, ..Round::default() });
    assert!(server.taken().is_empty());
    assert!(mail_holds::release(&app.db, "agent:ada", app.clock.now()).await.unwrap());
    app.advance(Duration::from_mins(1));
    assert_eq!(app.round().await.sent, 6, "each is as if it had never been claimed");
}

#[rstest]
#[tokio::test]
async fn what_is_over_while_a_mail_waits_behind_a_slow_relay_is_not_told(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let server = Server::start(Tls::No).await;
    let app = with_relay(backend, &server).await;
    blocked(&app, 6).await;
    // Four are under way at once, and hang.
    for _ in 0..4 {
        server.script(Step::Rcpt, smtp::Answer::Hang);
    }
    let meanwhile = async {
        tokio::time::sleep(Duration::from_millis(700)).await;
        for n in 0..6 {
            app.post(&connected(&format!("kim@acme{n}.example"))).await;
        }
        app.advance(Duration::from_secs(5));
    };
    let (round, ()) = tokio::join!(app.round(), meanwhile);
    assert_eq!(round, Round { claimed: 6, retried: 4, cancelled: 2, ..Round::default() });
    app.advance(Duration::from_mins(1));
    app.round().await;
    assert!(server.taken().is_empty());
    assert_eq!(app.texts("SELECT DISTINCT reason FROM outbox").await, ["resolved"]);
}
