//! Approved, and still blocked: the administrator is never asked again.

use std::time::Duration;

use consentdesk::{
    app::policy,
    domain::diagnosis::rules::Rules,
    rulebook::{
        folder,
        past::{Scope, dry_run},
        replay::replay,
    },
};
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{
    Backend, TestApp,
    app::{path_of, settings},
    connected, dump,
    event::{ACME, cancel, failed},
    wall,
};

const HOUR: Duration = Duration::from_hours(1);

/// Kim is blocked, and the administrator comes back from Microsoft with an approval and says so.
async fn approved(app: &TestApp) -> String {
    let kim = app.post(&blocked("kim@acme.example", &json!({}))).await;
    app.work().await;
    let guide = path_of(&kim.text_at("/advice/guide_url")).to_owned();
    // The page of return: looking at it changes nothing, and its button brings what was granted.
    let token = app.web.links.decode(guide.trim_start_matches("/guide/")).unwrap();
    let state = app.web.links.consent_state(token);
    let before = dump(&app.db).await;
    let scope = "User.Read+Mail.ReadWrite+Mail.Send+Calendars.ReadWrite";
    let page = app.get(&format!("/consent/return?admin_consent=True&tenant={ACME}&state={state}&scope={scope}")).await;
    assert!(
        page.text.contains(r#"name="granted" value="User.Read Mail.ReadWrite Mail.Send Calendars.ReadWrite""#),
        "{}",
        page.text
    );
    assert_eq!(dump(&app.db).await, before);
    let form = [("sec-fetch-site", "same-origin"), ("content-type", "application/x-www-form-urlencoded")];
    let granted = "granted=User.Read+Mail.ReadWrite+Mail.Send+Calendars.ReadWrite+Evil.Text%3Cscript%3E";
    let claimed = app.request("POST", &format!("{guide}/claim"), &form, granted).await;
    assert_eq!(claimed.status, 303, "{}", claimed.text);
    assert_eq!(app.texts("SELECT granted FROM tenants").await, ["User.Read Mail.ReadWrite Mail.Send Calendars.ReadWrite"]);
    assert_eq!(app.texts("SELECT state FROM cases").await, ["claimed"]);
    kim.text_at("/case_id")
}

fn blocked(email: &str, request: &Value) -> Value {
    failed(email, json!("AADSTS90094: admin consent is needed"), json!({"tenant_id": ACME, "request": request}))
}

#[rstest]
#[tokio::test]
async fn within_the_hour_the_person_is_told_when_to_try_again(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let case = approved(&app).await;
    app.advance(Duration::from_mins(30));
    let mut event = blocked("sam@acme.example", &json!({}));
    event["data"]["user"]["timezone"] = json!("Australia/Brisbane");
    let sam = app.post(&event).await;
    assert_eq!(sam.text_at("/case_id"), case);
    assert_eq!((sam.at("/advice/email"), sam.at("/advice/guide_url")), (json!("none"), json!(null)));
    assert_eq!(sam.at("/advice/retry_useful"), true);
    assert!(sam.text_at("/advice/message").contains("21:00"), "{}", sam.text);
    assert_eq!(app.texts("SELECT state FROM cases").await, ["claimed"]);
    assert!(app.new_mails().await.is_empty());
    assert_eq!(app.texts("SELECT detail FROM timeline WHERE what = 'still_blocked'").await, ["settling"]);
    assert_eq!(app.count("SELECT COUNT(*) FROM alerts").await, 0, "waiting is nothing for engineers");
}

#[rstest]
#[tokio::test]
async fn after_the_hour_the_reason_is_found_and_engineers_hear(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    for (request, error, cause, kind, reason) in [
        (json!({"prompt": "consent"}), "AADSTS90094", "app_misconfigured", json!("request"), "prompt_consent"),
        (json!({"scopes": ["Files.Read.All"]}), "AADSTS90094", "app_misconfigured", json!("scope"), "extra_scope"),
        (
            json!({"client_id": "0f8fad5b-d9cb-469f-a165-70867728950e"}),
            "AADSTS90094",
            "app_misconfigured",
            json!("client"),
            "other_client",
        ),
        (json!({}), "AADSTS50105", "user_not_assigned", json!(null), "assignment"),
        (json!({}), "AADSTS90094", "admin_approval", json!("consent_policy"), "unknown"),
    ] {
        // With the client id of the defaults, which stands for none, no other one can be told.
        let app = TestApp::start_with(backend, |settings| settings.app.client_id = uuid::Uuid::from_u128(0x50f1)).await;
        let case = approved(&app).await;
        app.advance(HOUR);
        let sam = app.post(&failed("sam@acme.example", json!(error), json!({"tenant_id": ACME, "request": request}))).await;
        assert_eq!((sam.at("/advice/cause"), sam.at("/advice/kind")), (json!(cause), kind), "{reason}");
        assert_eq!(sam.at("/advice/email"), "none", "{reason}");
        assert!(app.new_mails().await.is_empty(), "{reason}: no second mail to forward");
        assert_eq!(app.texts("SELECT detail FROM timeline WHERE what = 'still_blocked'").await, [reason]);
        let alert = if reason == "unknown" { "still_blocked" } else { reason };
        assert_eq!(app.texts("SELECT reason FROM alerts").await, [alert]);
        let state = if reason == "unknown" { "open" } else { "claimed" };
        assert_eq!(app.texts("SELECT state FROM cases WHERE cause = 'admin_approval'").await, [state], "{reason}");
        assert_eq!(sam.text_at("/case_id") == case, reason == "unknown");
    }
}

#[rstest]
#[tokio::test]
async fn a_mere_cancel_after_an_approval_wakes_nobody(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    approved(&app).await;
    app.advance(HOUR);
    let sam = app.post(&cancel("sam@acme.example")).await;
    assert_eq!((sam.at("/advice/kind"), sam.at("/advice/email")), (json!("hidden_block"), json!("none")));
    assert!(app.new_mails().await.is_empty(), "not even one that offers both ways");
    assert_eq!(app.count("SELECT COUNT(*) FROM alerts").await, 0);
}

#[rstest]
#[tokio::test]
async fn another_persons_connection_is_proof_enough(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    app.post(&connected("kim@acme.example")).await;
    app.work().await;
    let before = app.mails().len();
    let sam = app.post(&failed("sam@acme.example", json!("AADSTS90094"), json!({"request": {"prompt": "consent"}}))).await;
    assert_eq!((sam.at("/advice/cause"), sam.at("/advice/kind")), (json!("app_misconfigured"), json!("request")));
    assert_eq!(app.texts("SELECT state FROM tenants").await, ["resolved"], "the wall is not up again");
    let lee = app.post(&wall("lee@acme.example")).await;
    assert_eq!((lee.at("/advice/cause"), lee.at("/advice/email")), (json!("admin_approval"), json!("none")));
    assert!(lee.text_at("/advice/message").contains("need not ask anybody"), "{}", lee.text);
    app.work().await;
    assert_eq!(app.mails().len(), before);
    // A month later it is a wall like any other.
    app.advance(HOUR * 24 * 31);
    assert_eq!(app.post(&wall("alex@acme.example")).await.at("/advice/email"), "queued");
}

#[rstest]
#[tokio::test]
async fn somebody_who_may_be_an_administrator_is_no_reason_to_leave_others_alone(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let mut pass = connected("it@acme.example");
    pass["data"].as_object_mut().unwrap().remove("is_admin");
    app.post(&pass).await;
    assert_eq!(app.post(&wall("kim@acme.example")).await.at("/advice/email"), "queued");
}

const ALL: Scope = Scope { since: None, only_unknown: false };

#[rstest]
#[tokio::test]
async fn a_replay_does_not_ask_the_administrator_after_all(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    for (request, error) in [
        (json!({"prompt": "consent"}), "AADSTS90094"),
        (json!({"scopes": ["Files.Read.All"]}), "error=access_denied&error_subcode=cancel"),
        (json!({}), "AADSTS50105"),
        (json!({}), "AADSTS90094"),
    ] {
        let app = TestApp::start(backend).await;
        approved(&app).await;
        app.advance(HOUR);
        app.post(&failed("sam@acme.example", json!(error), json!({"tenant_id": ACME, "request": request}))).await;
        let before = dump(&app.db).await;
        let shifts = dry_run(&app.db, Rules::embedded(), ALL).await.unwrap();
        assert_eq!(shifts.changed, 0, "{error}: {:?}", shifts.shifts);
        let rules = folder::load(None).unwrap();
        let policy = policy(&settings(&app.place.url), app.web.links.clone(), rules, false);
        let done = replay(&app.db, &policy, ALL, true, app.clock.now()).await.unwrap();
        assert_eq!((done.changed, done.mails), (0, 0), "{error}");
        assert_eq!(dump(&app.db).await, before, "{error}");
    }
}

#[rstest]
#[tokio::test]
async fn what_is_understood_late_is_not_mailed_after_an_approval(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    approved(&app).await;
    app.advance(2 * HOUR);
    app.post(&failed("sam@acme.example", json!("The flux needs somebody with power."), json!({"tenant_id": ACME}))).await;
    app.new_mails().await;
    let rule = r#"
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
    let rules = folder::compile(&vec![("mine.toml".to_owned(), rule.to_owned())]).unwrap();
    let policy = policy(&settings(&app.place.url), app.web.links.clone(), rules.into(), false);
    let done = replay(&app.db, &policy, ALL, true, app.clock.now()).await.unwrap();
    assert_eq!((done.changed, done.mails), (1, 0));
}
