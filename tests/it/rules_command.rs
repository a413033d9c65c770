//! `consentdesk rules` as a process, beside a service on the same database.

use std::{
    fs,
    path::Path,
    process::{Command, Output, Stdio},
};

use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Backend, TestApp, failed};

const RULE: &str = r#"
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

/// Runs it in a folder of its own, with nothing of this machine's settings.
fn rules(folder: &Path, database: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_consentdesk"))
        .arg("rules")
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("CONSENTDESK_DATABASE__URL", database)
        .stdin(Stdio::null())
        .output()
        .expect("it runs")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn json_of(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}{}", out(output), told(output)))
}

#[test]
fn rules_are_linted_tested_explained_and_listed() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |arguments: &[&str]| rules(folder.path(), "sqlite://none.db", arguments);
    let mine = folder.path().join("mine");
    fs::create_dir(&mine).expect("a folder");
    fs::write(mine.join("a.toml"), RULE).expect("written");

    let lint = run(&["lint", "mine"]);
    assert!(lint.status.success() && out(&lint).contains("no fault"), "{}{}", out(&lint), told(&lint));
    fs::write(
        mine.join("b.toml"),
        RULE.replace("flux-wall", "second").replace("with power", "of").replace("2026-11-23", "2020-01-01"),
    )
    .expect("written");
    assert!(run(&["lint", "mine"]).status.success(), "a source that was not looked at for years is a warning");
    let strict = run(&["lint", "mine", "--strict"]);
    assert_eq!(strict.status.code(), Some(1));
    fs::write(mine.join("b.toml"), RULE.replace("consent_off", "mfa").replace("0.9", "9")).expect("written");
    let broken = run(&["lint", "mine"]);
    assert_eq!(broken.status.code(), Some(1));
    for part in ["mine/b.toml:5 rule \"mine-flux-wall\"", "the kind mfa belongs to interaction_required", "2 faults"] {
        assert!(told(&broken).contains(part), "{part} in {}", told(&broken));
    }
    assert_eq!(json_of(&run(&["lint", "mine", "--json"]))["faults"].as_array().map(Vec::len), Some(2));
    fs::write(mine.join("b.toml"), RULE.replace("mine-flux", "other-flux").replace("[\"The flux", "[\"AADSTS50105: The flux"))
        .expect("written");
    let wrong = run(&["test", "mine"]);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(out(&wrong).contains("decided by code-not-assigned"), "{}", out(&wrong));
    fs::remove_file(mine.join("b.toml")).expect("removed");
    assert!(run(&["test", "mine"]).status.success());

    let code = run(&["explain", "AADSTS90094"]);
    for part in
        ["login.microsoftonline.com/error?code=90094", "admin_approval/consent_policy", "code-approval-required", "checked"]
    {
        assert!(code.status.success() && out(&code).contains(part), "{part} in {}", out(&code));
    }
    assert!(!out(&code).contains('\u{1b}'), "no colour where there is no terminal");
    let unknown = json_of(&run(&["explain", "7999999", "--json"]));
    assert_eq!((&unknown["known"], &unknown["alone"]["cause"]), (&json!(false), &json!("unknown")));
    assert_eq!(run(&["explain", "6500199"]).status.code(), Some(1));
    assert!(out(&run(&["explain", "mine-flux-wall", "mine"])).contains("a wall in other words"));
    assert!(told(&run(&["explain", "consent_of"])).contains("Did you mean consent_off"));
    let listed = out(&run(&["list", "mine", "--cause", "admin_approval", "--json"]));
    assert!(listed.lines().any(|line| line.contains("mine-flux-wall")) && !listed.contains("\"transient\""), "{listed}");
    assert_eq!(run(&["list", "--cause", "weather"]).status.code(), Some(2));
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn the_past_is_taken_anew_beside_a_service(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    for email in ["kim@acme.example", "sam@acme.example"] {
        app.post(&failed(email, json!("The flux needs somebody with power."), json!({}))).await;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let run = |arguments: &[&str]| rules(folder.path(), &app.place.url, arguments);
    let mine = folder.path().join("mine");
    fs::create_dir(&mine).expect("a folder");
    fs::write(mine.join("a.toml"), RULE).expect("written");
    fs::write(folder.path().join("desk.toml"), "[rules]\nfolder = \"mine\"\n").expect("written");

    let coverage = json_of(&run(&["coverage", "--json"]));
    assert_eq!((&coverage["failures"], &coverage["groups"][0]["failures"]), (&json!(2), &json!(2)));
    assert!(out(&run(&["coverage"])).contains("0.0 % understood"));
    let dry = run(&["dry-run", "mine"]);
    assert!(out(&dry).contains("unknown → admin_approval/consent_off"), "{}{}", out(&dry), told(&dry));

    let refused = run(&["replay", "--config", "desk.toml"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("Give --yes") && told(&refused).contains("unknown → admin_approval"), "{}", told(&refused));
    assert_eq!(app.count("SELECT COUNT(*) FROM attempts WHERE cause = 'unknown'").await, 2);
    let done = json_of(&run(&["replay", "--config", "desk.toml", "--yes", "--json"]));
    assert_eq!(done, json!({"failures": 2, "changed": 2, "mails": 0}));
    assert_eq!(app.texts("SELECT state FROM tenants").await, ["blocked"]);
    assert_eq!(json_of(&run(&["replay", "--config", "desk.toml", "--yes", "--json"]))["changed"], 0);
    assert_eq!(app.new_mails().await.len(), 0);
}
