//! The switch that holds all mail, and the list of the only recipients of a test environment.

use std::time::Duration;

use consentdesk::{
    domain::{address::Address, recipients::OnlyTo},
    mail::{Class, SendError, Stage},
    store::{emails, mail_holds},
    web::access::Role,
};
use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use crate::support::{Backend, TestApp, TestWeb, connected, csrf, failed, wall};

#[rstest]
#[tokio::test]
async fn while_mail_is_held_only_engineers_are_written_to(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let engineers = |settings: &mut consentdesk::config::Settings| {
        settings.alert_addresses = vec![Address::parse("oncall@app.example").unwrap()];
    };
    let app = TestApp::start_with(backend, engineers).await;
    app.post(&wall("kim@acme.example")).await;
    let now = app.clock.now();
    assert!(mail_holds::hold(&app.db, "a fault of ours", "agent:ada", now).await.unwrap());
    assert!(!mail_holds::hold(&app.db, "again", "agent:ada", now).await.unwrap());
    assert_eq!(app.post(&wall("sam@blue.example")).await.at("/advice/email"), "held");
    app.post(&failed("lee@corp.example", json!("AADSTS50011: The redirect URI does not match."), json!({}))).await;
    assert_eq!(app.new_mails().await.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["oncall@app.example"]);
    assert_eq!(app.get("/readyz").await.text, "ready\nmail is held since 2026-11-23 10:00:00Z\n");
    // Reminders wait as well.
    app.advance(Duration::from_hours(48));
    assert_eq!(app.reminder.sweep().await.unwrap().queued, 0);

    // What has lost its point meanwhile does not leave with the rest.
    app.post(&connected("sam@blue.example")).await;
    assert!(mail_holds::release(&app.db, "agent:ada", app.clock.now()).await.unwrap());
    assert!(!mail_holds::release(&app.db, "agent:ada", app.clock.now()).await.unwrap());
    assert_eq!(app.new_mails().await.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["kim@acme.example"]);
    assert_eq!(app.get("/readyz").await.text, "ready\n");
    assert!(mail_holds::hold(&app.db, "another time", "agent:ada", app.clock.now()).await.unwrap());
}

#[rstest]
#[tokio::test]
async fn a_test_environment_writes_to_its_own_people_only(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let only = |settings: &mut consentdesk::config::Settings| {
        settings.outbox.only_to = OnlyTo { addresses: vec!["kim@acme.example".to_owned()], ..OnlyTo::default() };
    };
    let app = TestApp::start_with(backend, only).await;
    assert_eq!(app.post(&wall("Kim@acme.example")).await.at("/advice/email"), "queued");
    assert_eq!(app.post(&wall("sam@acme.example")).await.at("/advice/email"), "held");
    assert_eq!(app.new_mails().await.len(), 1);
    let held = Uuid::parse_str(&app.texts("SELECT id FROM outbox WHERE reason = 'mail.only_to'").await[0]).unwrap();
    // Nobody lets it out by mistake.
    assert_eq!(emails::release(&app.db, held, "ada", app.clock.now()).await.unwrap(), Ok(true));
    assert_eq!(app.round().await.held, 1);
    assert_eq!(app.texts("SELECT state FROM outbox ORDER BY state").await, ["held", "sent"]);
    assert_eq!(app.count("SELECT COUNT(*) FROM outbox WHERE counted_at IS NOT NULL").await, 1);
}

#[tokio::test]
async fn paused_by_configuration_nothing_leaves() {
    let app = TestApp::start_with(Backend::Sqlite, |settings| settings.outbox.paused = true).await;
    assert_eq!(app.post(&wall("kim@acme.example")).await.at("/advice/email"), "held");
    assert_eq!(app.round().await.claimed, 0);
    let again = app.restart().await;
    assert_eq!(again.new_mails().await.len(), 1);
}

#[tokio::test]
async fn an_administrator_holds_mail_and_every_page_says_so() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let (agent, admin) = (web.sign_in(Role::Agent).await, web.sign_in(Role::Admin).await);
    let of_agent = csrf(&web.page("/", &agent).await);
    assert_eq!(web.form("/emails/hold", &agent, &[("csrf", &of_agent), ("reason", "x")]).await.status.as_u16(), 403);
    assert!(!web.page("/emails", &agent).await.text.contains("Hold all mail"));
    assert!(web.page("/emails", &admin).await.text.contains("Hold all mail"));
    let token = csrf(&web.page("/", &admin).await);
    let form = async |path: &str, reason: &str| {
        web.form(path, &admin, &[("csrf", &token), ("reason", reason)]).await.header("location").to_owned()
    };
    assert_eq!(form("/emails/hold", " ").await, "/emails?done=no-reason");
    assert_eq!(form("/emails/hold", "<i>a fault</i>").await, "/emails?done=mail-held");
    assert_eq!(form("/emails/hold", "x").await, "/emails?done=mail-so-already");
    for path in ["/", "/emails", "/engineering", "/suppressions", "/rules"] {
        let page = web.page(path, &agent).await.text;
        assert!(page.contains("All mail to people is held") && page.contains("&#60;i&#62;a fault"), "{path}");
        assert!(!page.contains("let-out"), "an agent has no button");
    }
    assert!(web.page("/", &admin).await.text.contains("let-out"));
    assert_eq!(form("/emails/let-out", "").await, "/emails?done=mail-let-out");
    assert!(!web.page("/", &agent).await.text.contains("All mail to people is held"));
}

#[rstest]
#[tokio::test]
async fn a_fault_that_meets_many_holds_all_mail_until_somebody_has_looked(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let engineers = |settings: &mut consentdesk::config::Settings| {
        settings.alert_addresses = vec![Address::parse("oncall@app.example").unwrap()];
    };
    let app = TestApp::start_with(backend, engineers).await;
    for n in 0..26 {
        assert_eq!(app.breaker.check().await.unwrap(), None);
        app.post(&failed(&format!("p{n}@acme{n}.example"), json!("AADSTS50011: The redirect URI does not match."), json!({})))
            .await;
    }
    app.post(&wall("kim@acme.example")).await;
    // Two replicas see it at once.
    let (one, two) = tokio::join!(app.breaker.check(), app.breaker.check());
    assert!(one.unwrap().is_some() != two.unwrap().is_some());
    assert_eq!(app.texts("SELECT held_by FROM mail_holds").await, ["system"]);
    let mails = app.new_mails().await;
    assert!(mails.iter().all(|mail| mail.to == "oncall@app.example") && mails.len() == 2, "the fault, and the hold");
    let held = "until an administrator of the dashboard lets it out";
    assert_eq!(mails.iter().filter(|mail| mail.text.contains(held)).count(), 1);
    assert_eq!(app.texts("SELECT reason FROM alerts ORDER BY reason").await, ["app_fault", "mail_held"]);
    // What somebody has looked at trips it no more.
    app.advance(Duration::from_secs(1));
    assert!(mail_holds::release(&app.db, "agent:ada", app.clock.now()).await.unwrap());
    assert_eq!(app.breaker.check().await.unwrap(), None);
    assert_eq!(app.new_mails().await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn too_many_addresses_that_do_not_exist_hold_all_mail(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    for n in 0..20 {
        if n < 3 {
            let reply = "550 5.1.1 no such user".to_owned();
            app.memory.fail_next(SendError { class: Class::Gone, stage: Stage::Recipient, reply });
        }
        app.post(&wall(&format!("kim@acme{n}.example"))).await;
    }
    app.work().await;
    assert!(app.breaker.check().await.unwrap().is_some());
}

#[rstest]
#[tokio::test]
async fn too_many_bounces_hold_all_mail(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    for n in 0..20 {
        app.post(&wall(&format!("kim@acme{n}.example"))).await;
    }
    app.work().await;
    app.change(
        "UPDATE outbox SET outcome = 'bounce' WHERE address IN ('kim@acme0.example', 'kim@acme1.example', 'kim@acme2.example')",
    )
    .await;
    assert_eq!(app.count("SELECT COUNT(*) FROM outbox WHERE outcome = 'bounce'").await, 3);
    assert!(app.breaker.check().await.unwrap().is_some());
    assert!(app.texts("SELECT reason FROM mail_holds").await[0].contains("3 mails of a day"));
}
