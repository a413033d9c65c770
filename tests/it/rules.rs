//! Rules that change: what other rules would make of the past, diagnosing it anew, and taking a folder's rules while running.

use std::{fs, path::Path, sync::Arc, time::Duration};

use consentdesk::{
    app::policy,
    domain::{casebook::Policy, cause::Cause, diagnosis::rules::Rules, time::UnixMillis},
    rulebook::{
        folder,
        past::{self, Scope},
        replay::{Replayed, replay},
        watch::{Look, Watch},
    },
    store::recount::recount,
    web::access::Role,
};
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{
    Backend, TestApp, TestWeb,
    app::{NOW, settings},
    connected,
    event::{ACME, event},
    failed,
};

/// A rule that knows what nobody knows yet: a wall in words of its own.
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

fn unknown(email: &str, more: Value) -> Value {
    failed(email, json!("The flux needs somebody with power."), more)
}

/// The rules with one more file over them.
fn with(text: &str) -> Arc<Rules> {
    Arc::new(folder::compile(&vec![("mine.toml".to_owned(), text.to_owned())]).expect("sound rules"))
}

fn policy_of(app: &TestApp, text: &str) -> Policy {
    policy(&settings(&app.place.url), app.web.links.clone(), with(text), false)
}

const UNKNOWN: Scope = Scope { since: None, only_unknown: true };
const ALL: Scope = Scope { since: None, only_unknown: false };

async fn again(app: &TestApp, text: &str, scope: Scope, mail: bool) -> Replayed {
    replay(&app.db, &policy_of(app, text), scope, mail, app.clock.now()).await.expect("a replay")
}

/// What is on record of tenants, cases and those who wait.
async fn state(app: &TestApp) -> Vec<String> {
    let mut lines = Vec::new();
    for sql in [
        "SELECT 'tenant ' || name || ' ' || state || causes || people || '/' || waiting || '/' || attempts FROM tenants",
        "SELECT 'case ' || COALESCE(t.name, p.email) || ' ' || c.cause || ' ' || COALESCE(c.kind, '') || ' ' || c.state || ' ' || c.people || '/' || c.attempts \
         FROM cases c LEFT JOIN tenants t ON t.id = c.tenant_id LEFT JOIN people p ON p.id = c.person_id WHERE c.merged_into IS NULL",
        "SELECT 'waits ' || p.email || ' ' || c.cause FROM case_people w JOIN people p ON p.id = w.person_id \
         JOIN cases c ON c.id = w.case_id WHERE w.connected_at IS NULL AND c.state <> 'resolved'",
    ] {
        lines.extend(app.texts(sql).await);
    }
    lines.sort();
    lines
}

/// Counters and states are those that a recount from the records gives, and no owner has two unresolved cases of a cause.
async fn sound(app: &TestApp) {
    let before = state(app).await;
    let mut tx = app.db.write().await.expect("a transaction");
    for tenant in app.texts("SELECT id FROM tenants").await {
        recount(&mut tx, tenant.parse().expect("an id")).await.expect("a recount");
    }
    tx.commit().await.expect("a commit");
    assert_eq!(before, state(app).await);
    let twice = "SELECT COUNT(*) FROM (SELECT 1 AS one FROM cases WHERE state <> 'resolved' \
                 GROUP BY COALESCE(tenant_id, person_id), cause HAVING COUNT(*) > 1) AS twice";
    assert_eq!(app.count(twice).await, 0);
    let counted = "SELECT COUNT(*) FROM cases WHERE merged_into IS NULL AND (people <> (SELECT COUNT(*) FROM case_people WHERE case_id = cases.id AND NOT unfinished) \
                   OR attempts <> (SELECT COUNT(DISTINCT COALESCE(attempt_id, id)) FROM attempts \
                                   WHERE case_id = cases.id AND type = 'connection.failed'))";
    assert_eq!(app.count(counted).await, 0);
}

#[rstest]
#[tokio::test]
async fn coverage_and_a_dry_run_tell_and_write_nothing(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    for email in ["kim@acme.example", "sam@acme.example", "lee@blue.example"] {
        app.post(&unknown(email, json!({}))).await;
    }
    app.post(&failed("kim@acme.example", json!("AADSTS90094"), json!({}))).await;
    app.post(&failed("kim@acme.example", json!("AADSTS7999999: odd"), json!({}))).await;
    let before = state(&app).await;

    let coverage = past::coverage(&app.db, Rules::embedded(), None).await.expect("coverage");
    assert_eq!((coverage.failures, coverage.understood), (5, 1));
    assert_eq!(coverage.groups[0].failures, 3);
    assert_eq!(coverage.codes.iter().filter(|seen| !seen.known).count(), 1);
    let later = past::coverage(&app.db, Rules::embedded(), Some(NOW + Duration::from_secs(1))).await.expect("coverage");
    assert_eq!((later.failures, later.share), (0, None));

    let shifts = past::dry_run(&app.db, &with(WALL), UNKNOWN).await.expect("a dry run");
    assert_eq!((shifts.failures, shifts.changed, shifts.shifts.len()), (4, 3, 1));
    let shift = &shifts.shifts[0];
    assert_eq!((shift.from.as_str(), shift.to.as_str()), ("unknown", "admin_approval/consent_off"));
    assert_eq!((shift.people, shift.tenants, shift.attempts.len()), (3, 2, 3));
    let same = past::dry_run(&app.db, Rules::embedded(), ALL).await.expect("a dry run");
    assert_eq!((same.failures, same.changed), (5, 0));
    assert_eq!(state(&app).await, before);
}

#[rstest]
#[tokio::test]
async fn a_replay_moves_people_to_the_right_case_without_mail_and_once(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let first = app.post(&unknown("kim@acme.example", json!({"attempt_id": "a1"}))).await;
    app.post(&unknown("kim@acme.example", json!({"attempt_id": "a2"}))).await;
    app.post(&unknown("sam@acme.example", json!({}))).await;
    app.post(&unknown("pat@gmail.com", json!({}))).await;
    app.post(&failed("sam@acme.example", json!("AADSTS7999999: odd"), json!({}))).await;
    app.advance(Duration::from_hours(2));

    let done = again(&app, WALL, UNKNOWN, false).await;
    assert_eq!(done, Replayed { failures: 5, changed: 4, mails: 0 });
    let after = state(&app).await;
    assert_eq!(
        after,
        [
            "case acme.example admin_approval consent_off open 2/3",
            "case acme.example unknown  open 1/1",
            "case pat@gmail.com admin_approval consent_off open 1/1",
            "tenant acme.example blocked,admin_approval,unknown,2/2/4",
            "waits kim@acme.example admin_approval",
            "waits pat@gmail.com admin_approval",
            "waits sam@acme.example admin_approval",
            "waits sam@acme.example unknown",
        ]
    );
    sound(&app).await;
    assert_eq!(app.new_mails().await.len(), 0);
    // The old case of the person without a tenant has nothing left; its links lead to the new one.
    assert_eq!(app.count("SELECT COUNT(*) FROM cases WHERE merged_into IS NOT NULL").await, 1);
    let lines = app.texts("SELECT detail FROM timeline WHERE what = 'rediagnosed'").await;
    assert!(lines.len() == 4 && lines[0].starts_with("unknown → admin_approval/consent_off (rules 2026-11-23."), "{lines:?}");
    // What was answered first is what a repeat is answered.
    assert!(app.texts("SELECT answer FROM attempts").await.contains(&first.text));

    assert_eq!(again(&app, WALL, UNKNOWN, true).await, Replayed { failures: 1, changed: 0, mails: 0 });
    assert_eq!(again(&app, WALL, ALL, true).await, Replayed { failures: 5, changed: 0, mails: 0 });
    assert_eq!(state(&app).await, after);

    // And back again: what the rule had said is taken back.
    let back = again(&app, "", ALL, false).await;
    assert_eq!(back.changed, 4);
    sound(&app).await;
    let state = state(&app).await;
    assert!(state.contains(&"case acme.example unknown  open 2/4".to_owned()), "{state:#?}");
    assert!(state.contains(&"tenant acme.example clear,unknown,2/2/4".to_owned()), "{state:#?}");
}

#[rstest]
#[tokio::test]
async fn a_replay_with_mail_tells_those_who_wait_once(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    for email in ["kim@acme.example", "kim@acme.example", "sam@acme.example", "lee@blue.example"] {
        app.post(&unknown(email, json!({}))).await;
    }
    app.advance(Duration::from_mins(10));
    // Lee got in by another way, and is let alone.
    app.post(&event("connection.succeeded", "lee@blue.example", json!({"is_admin": true}))).await;
    let done = again(&app, WALL, UNKNOWN, true).await;
    assert_eq!((done.changed, done.mails), (4, 2));
    let mails = app.new_mails().await;
    let mut to: Vec<String> = app.texts("SELECT address FROM outbox WHERE state = 'sent'").await;
    to.sort();
    assert_eq!((mails.len(), to), (2, vec!["kim@acme.example".to_owned(), "sam@acme.example".to_owned()]));
    sound(&app).await;
    let state = state(&app).await;
    let lee: Vec<_> = state.iter().filter(|line| line.contains("lee@") || line.contains("case blue")).collect();
    assert_eq!(lee, ["case blue.example unknown  resolved 1/1"]);
}

#[rstest]
#[tokio::test]
async fn what_a_colleague_has_proved_to_be_over_is_not_opened(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    app.post(&unknown("kim@acme.example", json!({}))).await;
    app.advance(Duration::from_mins(10));
    app.post(&connected("sam@acme.example")).await;
    app.advance(Duration::from_mins(10));
    app.post(&unknown("jo@acme.example", json!({}))).await;
    let done = again(&app, WALL, UNKNOWN, true).await;
    assert_eq!((done.changed, done.mails), (2, 0));
    let state = state(&app).await;
    // Jo failed after Sam had connected: that is news, but none for the administrator.
    let waiting: Vec<_> = state.iter().filter(|line| line.starts_with("waits")).collect();
    assert_eq!(waiting, ["waits jo@acme.example admin_approval"], "{state:#?}");
    sound(&app).await;
}

#[rstest]
#[tokio::test]
async fn a_failure_whose_tenant_is_known_now_moves_to_it(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let text = format!("The flux needs somebody with power in tenant '{ACME}'.");
    app.post(&failed("kim@acme.example", json!(text), json!({"account": null}))).await;
    app.post(&unknown("sam@acme.example", json!({}))).await;
    let done = again(&app, WALL, UNKNOWN, false).await;
    assert_eq!(done.changed, 2);
    sound(&app).await;
    let tenants = app
        .texts("SELECT COALESCE(entra_id, '') || ' ' || people || '/' || waiting || '/' || attempts FROM tenants ORDER BY 1")
        .await;
    assert_eq!(tenants, [" 1/1/1".to_owned(), format!("{ACME} 1/1/1")]);
}

#[rstest]
#[tokio::test]
async fn a_folder_is_taken_while_running_and_a_broken_one_is_refused_whole(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_owned();
    let app = TestApp::start_with(backend, |settings| settings.rules_folder = Some(path.clone())).await;
    let mut watch = Watch::new(app.web.rules.clone(), path.clone(), app.web.metrics.clone());
    let file = path.join("mine.toml");
    let cause = async || app.post(&unknown("kim@acme.example", json!({}))).await.text_at("/advice/cause");
    assert_eq!(watch.look(NOW), Look::Same);
    assert_eq!(cause().await, "unknown");

    write(&file, WALL);
    let Look::Swapped(changes) = watch.look(NOW) else { panic!("not taken") };
    assert_eq!(changes.added, ["mine-flux-wall"]);
    assert_eq!(watch.look(NOW), Look::Same);
    assert_eq!(cause().await, "admin_approval");
    let version = app.web.rules.status().version;

    // A fault at one place refuses all of it, and the rules stay.
    let broken = WALL.replace("confidence = 0.9", "confidence = 9").replace("consent_off", "mfa");
    write(&file, &broken);
    let at = UnixMillis(NOW.0 + 1);
    let Look::Refused(faults) = watch.look(at) else { panic!("not refused") };
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(
        faults.iter().all(|fault| fault.starts_with(&format!("{}:5: rule \"mine-flux-wall\":", file.display()))),
        "{faults:?}"
    );
    assert_eq!(watch.look(at), Look::Same);
    assert_eq!(cause().await, "admin_approval");
    let status = app.web.rules.status();
    assert_eq!((status.version.clone(), status.last_refusal.expect("a refusal").at), (version, at));
    assert!(app.web.metrics.encode().expect("text").contains("consentdesk_rules_reload_failures_total 1"));

    // So does a rule whose own example is taken for something else.
    write(&file, &WALL.replace("[\"The flux needs somebody", "[\"AADSTS50105: The flux needs somebody"));
    let Look::Refused(faults) = watch.look(at) else { panic!("not refused") };
    assert!(faults[0].contains("is taken for user_not_assigned") && faults[0].contains(":5:"), "{faults:?}");

    // A link that is swapped, as Kubernetes does, is seen; and a good file takes the place of a refused one.
    let other = path.join("..2026");
    fs::create_dir(&other).expect("a folder");
    write(&other.join("mine.toml"), &WALL.replace("admin_approval", "conditional_access").replace("consent_off", "policy"));
    fs::remove_file(&file).expect("removed");
    std::os::unix::fs::symlink("..2026/mine.toml", &file).expect("a link");
    let Look::Swapped(changes) = watch.look(at) else { panic!("not taken") };
    assert_eq!(changes.replaced, ["mine-flux-wall"]);
    assert_eq!(cause().await, "conditional_access");
    assert_eq!(app.web.rules.status().last_refusal, None);

    fs::remove_file(&file).expect("removed");
    let Look::Swapped(changes) = watch.look(at) else { panic!("not taken") };
    assert_eq!(changes.removed, ["mine-flux-wall"]);
    assert_eq!(cause().await, "unknown");
}

#[tokio::test]
async fn a_file_that_is_being_written_is_not_taken_by_half() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_owned();
    let app = TestApp::start_with(Backend::Sqlite, |settings| settings.rules_folder = Some(path.clone())).await;
    let mut watch = Watch::new(app.web.rules.clone(), path.clone(), app.web.metrics.clone());
    let file = path.join("mine.toml");
    let second = WALL[WALL.find("[[rule]]").expect("a rule")..].replace("mine-flux-wall", "mine-other").replace("flux", "crux");
    fs::write(&file, WALL).expect("written");
    let writer = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(100));
        fs::write(&file, format!("{WALL}\n{second}")).expect("written");
    });
    let looked = watch.look(NOW);
    writer.join().expect("done");
    let Look::Swapped(changes) = looked else { panic!("{looked:?}") };
    assert_eq!(changes.added, ["mine-flux-wall", "mine-other"]);
}

fn write(path: &Path, text: &str) {
    let new = path.with_extension("new");
    fs::write(&new, text).expect("written");
    fs::rename(&new, path).expect("renamed");
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn replays_at_once_and_posts_meanwhile_do_each_thing_once(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let people: Vec<String> = (0..150).map(|number| format!("p{number}@acme{}.example", number % 7)).collect();
    for person in &people {
        app.post(&unknown(person, json!({}))).await;
    }
    let posts = async {
        for person in people.iter().take(40) {
            app.post(&failed(person, json!("AADSTS90094"), json!({}))).await;
        }
    };
    let (one, other, ()) = tokio::join!(again(&app, WALL, UNKNOWN, true), again(&app, WALL, UNKNOWN, true), posts);
    assert_eq!(one.changed + other.changed, 150);
    sound(&app).await;
    assert_eq!(app.count("SELECT COUNT(*) FROM attempts WHERE cause = 'unknown'").await, 0);
    let twice =
        "SELECT COUNT(*) FROM (SELECT 1 AS one FROM outbox GROUP BY person_id, kind, tenant_id HAVING COUNT(*) > 1) AS twice";
    assert_eq!(app.count(twice).await, 0);
}

/// Events drawn from few people, organisations and errors, many of them understood by one set of rules and not by the other.
fn events(seed: u64) -> Vec<Value> {
    const ERRORS: [&str; 6] = [
        "The flux needs somebody with power.",
        "The flux needs somebody with power, AADSTS7999999",
        "AADSTS90094",
        "error=access_denied&error_subcode=cancel",
        "AADSTS50105",
        "AADSTS50196: the loop of the flux",
    ];
    let people = ["kim@acme.example", "sam@acme.example", "lee@blue.example", "alex@gmail.com"];
    let mut dice = fastrand::Rng::with_seed(seed);
    (0..24)
        .map(|_| {
            let email = people[dice.usize(..people.len())];
            let tenant = [None, None, Some(ACME)][dice.usize(..3)];
            let more = json!({"tenant_id": tenant, "attempt_id": format!("att_{}", dice.u8(..12))});
            let mut event = match dice.u8(..10) {
                0..7 => failed(email, json!(ERRORS[dice.usize(..ERRORS.len())]), more),
                7 => event("connection.succeeded", email, json!({"tenant_id": tenant, "is_admin": true})),
                _ => event("connection.succeeded", email, json!({"tenant_id": tenant})),
            };
            // Else each would say that it happened at the same moment.
            event["timestamp"] = Value::Null;
            event
        })
        .collect()
}

/// Takes two causes for others, one of them for a passing fault.
const OTHERWISE: &str = r#"
source = "https://example.com/source"
checked = "2026-11-23"

[[off]]
id = "code-not-assigned"
reason = "to be unknown"

[[rule]]
id = "code-approval-required"
cause = "transient"
kind = "outage"
confidence = 0.9
codes = [90094]
reason = "taken for a passing fault"
"#;

/// Whoever waits has failed after they last connected in that tenant.
const WAITS_THOUGH_CONNECTED: &str = "SELECT p.email FROM case_people w JOIN cases c ON c.id = w.case_id \
     JOIN people p ON p.id = w.person_id JOIN tenant_people m ON m.tenant_id = c.tenant_id AND m.person_id = w.person_id \
     WHERE w.connected_at IS NULL AND c.state <> 'resolved' AND m.connected_at > m.last_failed_at";

/// Stories that are told.
const SEEDS: u64 = 12;

#[tokio::test]
async fn whatever_has_happened_a_replay_leaves_everything_sound_and_mails_nobody() {
    let mut changed = 0;
    for seed in 0..SEEDS {
        let backend = if seed % 2 == 0 { Backend::Sqlite } else { Backend::Postgres };
        let app = TestApp::start(backend).await;
        for event in events(seed) {
            app.post(&event).await;
            app.advance(Duration::from_mins(3));
        }
        sound(&app).await;
        app.work().await;
        let mailed = app.mails().len();
        for (text, scope) in [(WALL, UNKNOWN), (OTHERWISE, ALL), ("", ALL), (WALL, ALL)] {
            changed += again(&app, text, scope, false).await.changed;
            sound(&app).await;
            let once = state(&app).await;
            assert_eq!(again(&app, text, scope, false).await.changed, 0, "seed {seed}");
            assert_eq!(state(&app).await, once, "seed {seed}");
            let waits = app.texts(WAITS_THOUGH_CONNECTED).await;
            assert!(waits.is_empty(), "seed {seed}: {waits:?}");
            app.advance(Duration::from_mins(3));
        }
        app.work().await;
        assert_eq!(app.mails().len(), mailed, "seed {seed}");
    }
    assert!(changed > SEEDS * 10, "only {changed} failures were taken for something else");
}

#[rstest]
#[tokio::test]
async fn the_rules_are_shown_and_unknown_failures_by_sort(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let web = TestWeb::start(backend).await;
    let seed = web.seed();
    let kim = seed.person("kim@acme.com.au", None).await;
    for error in ["the broker gave up on kim@acme.com.au", "the broker gave up on sam@acme.com.au", "something else"] {
        let body = json!({"type": "connection.failed", "data": {"user": {"email": "kim@acme.com.au"}, "error": error}});
        seed.failed(None, None, kim, Cause::Unknown, &body, &json!({"cause": "unknown"}), seed.ago(40)).await;
    }
    let cookie = web.sign_in(Role::Viewer).await;
    let page = web.page("/attempts/sorts", &cookie).await.text;
    let (two, one) = (page.find("the broker gave up on …address"), page.find("<code>something else"));
    assert!(two.is_some() && two < one && page.contains("<strong>2</strong>"), "{page}");
    assert!(web.page("/rules", &cookie).await.text.contains("Only the built-in rules are in force"));
    let status = web.get("/api/v1/rules", Some("viewer")).await.json();
    assert_eq!(status["version"], json!(Rules::embedded().version().as_ref()));
    assert_eq!((&status["added"], &status["last_refusal"]), (&json!([]), &Value::Null));
}
