//! `consentdesk outbox` as a process, beside a service on the same database.

use std::{
    path::Path,
    process::{Command, Output, Stdio},
    time::Duration,
};

use consentdesk::{
    domain::{address::Address, suppression::SuppressionReason, time::UnixMillis},
    mail::{Class, SendError, Stage},
    store::{
        mail_again::{self, Again},
        mail_holds,
        outbox::{Lease, claim},
        suppressions::{self, New},
        work::{self, Action, Refusal},
    },
    web::access::Role,
};
use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Backend, TestApp, TestWeb, connected, csrf, failed, wall};

/// Runs it in a folder of its own, with nothing of this machine's settings.
fn outbox(folder: &Path, database: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_consentdesk"))
        .arg("outbox")
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("CONSENTDESK_DATABASE__URL", database)
        .env("CONSENTDESK_AUTH__SECRET", "YSBzZWNyZXQgb2YgdGhpcnR5LXR3byBvY3RldHMhISE=")
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

/// The command goes by the machine's clock: lets time pass until what it has queued is due.
async fn catch_up(app: &TestApp) {
    let due = UnixMillis(app.count("SELECT COALESCE(MAX(due_at), 0) FROM outbox").await);
    app.advance(due.since(app.clock.now()));
}

fn refused(reply: &str) -> SendError {
    SendError { class: Class::Message, stage: Stage::Content, reply: reply.to_owned() }
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn it_lists_shows_and_moves_mails_beside_a_service(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let folder = tempfile::tempdir().expect("a folder");
    let url = app.place.url.clone();
    let run = |arguments: &[&str]| {
        let output = outbox(folder.path(), &url, arguments);
        assert!(output.status.success(), "{arguments:?}: {}{}", out(&output), told(&output));
        out(&output)
    };
    let refuses = |arguments: &[&str], why: &str| {
        let output = outbox(folder.path(), &url, arguments);
        assert!(output.status.code() == Some(1) && told(&output).contains(why), "{arguments:?}: {}", told(&output));
    };
    assert!(run(&["list"]).contains("No mail"));

    app.post(&wall("kim@acme.example")).await;
    app.memory.fail_next(refused("554 5.6.0 \u{1b}[31mnot this\u{202e}"));
    assert_eq!(app.work().await.dead, 1);
    let list = run(&["list", "--state", "dead"]);
    assert!(list.contains("kim@acme.example") && list.contains("the message was refused"), "{list}");
    assert!(!list.contains('\u{1b}') && !list.contains('\u{202e}'), "{list:?}");
    let row: Value = serde_json::from_str(&run(&["list", "--json"])).expect("one object");
    assert_eq!((&row["state"], &row["kind"]), (&json!("dead"), &json!("admin_approval")));
    let id = row["id"].as_str().unwrap().to_owned();

    let shown = run(&["show", &id]);
    assert!(
        shown.contains("To: kim@acme.example") && shown.contains("Message-ID: <") && shown.contains("/guide/[hidden]"),
        "{shown}"
    );
    let answer = app.try_post(&wall("kim@acme.example")).await.text_at("/advice/guide_url");
    let token = answer.rsplit('/').next().unwrap();
    assert!(!shown.contains(token) && run(&["show", &id, "--links"]).contains(token));
    refuses(&["show", &Uuid::nil().to_string()], "outbox list");

    // It leaves with the Message-ID that it had, and not a second time by mistake.
    assert!(run(&["retry", &id, "--by", "ada"]).contains("leaves now"));
    catch_up(&app).await;
    assert_eq!(
        app.new_mails().await.iter().map(|mail| mail.message_id.starts_with(&format!("<{id}@"))).collect::<Vec<_>>(),
        [true]
    );
    assert_eq!(app.count("SELECT COUNT(*) FROM timeline WHERE what = 'resent' AND actor = 'agent:ada'").await, 1);
    refuses(&["retry", &id], "--again");
    assert!(run(&["retry", &format!("<{id}@sophiie.ai>"), "--again"]).contains("as a new mail"));
    refuses(&["retry", &id, "--again"], "the same mail waits");
    let fresh = serde_json::from_str::<Value>(&run(&["list", "--state", "pending", "--json"])).expect("one object");
    let fresh = fresh["id"].as_str().unwrap();
    assert!(run(&["cancel", fresh]).contains("called off"));
    refuses(&["cancel", fresh], "waits no more");
    catch_up(&app).await;
    assert!(app.new_mails().await.is_empty());

    // Held for a limit, and for everybody.
    app.post(&wall("sam@blue.example")).await;
    app.change("UPDATE outbox SET state = 'held', reason = 'limits.mail_total', counted_at = NULL WHERE state = 'pending'").await;
    run(&["hold", "--reason", "a fault of ours", "--by", "ada"]);
    refuses(&["hold", "--reason", "again"], "held already");
    assert!(run(&["release", "--all-held"]).contains("1 mail released."));
    assert!(run(&["release", "--all-held"]).contains("0 mails released."));
    refuses(&["release", &id], "not held");
    catch_up(&app).await;
    assert!(app.new_mails().await.is_empty());
    let stats = run(&["stats"]);
    assert!(
        stats.contains("All mail to people is held") && stats.contains("by ada") && stats.contains("a fault of ours"),
        "{stats}"
    );
    let stats: Value = serde_json::from_str(&run(&["stats", "--json"])).expect("an object");
    assert_eq!(
        (&stats["states"]["pending"], &stats["due"], &stats["hold"]["held_by"]),
        (&json!(1), &json!(1), &json!("agent:ada"))
    );
    run(&["unhold"]);
    refuses(&["unhold"], "not held");
    assert_eq!(app.new_mails().await.len(), 1);

    let list = ["suppressions", "list"];
    assert!(run(&list).contains("No address"));
    run(&["suppressions", "add", "Kim@acme.example", "--note", "asked by phone", "--by", "ada"]);
    refuses(&["suppressions", "add", "kim@acme.example"], "no mail already");
    refuses(&["retry", &id, "--again"], "take it off the list first");
    let shown = run(&list);
    assert!(shown.contains("Kim@acme.example") && shown.contains("operator") && shown.contains("asked by phone"), "{shown}");
    run(&["suppressions", "remove", "kim@acme.example", "--note", "a mistake"]);
    refuses(&["suppressions", "remove", "kim@acme.example"], "is not on the list");
    assert!(run(&["suppressions", "list", "--lifted"]).contains("a mistake"));

    for wrong in
        [vec!["show", "7"], vec!["release"], vec!["list", "--state", "gone"], vec!["hold"], vec!["hold", "--reason", " "]]
    {
        assert_eq!(outbox(folder.path(), &url, &wrong).status.code(), Some(2), "{wrong:?}");
    }
    let help = |of: &[&str]| run(&[of, &["--help"]].concat());
    for of in ["list", "show", "retry", "release", "cancel", "hold", "unhold", "stats", "suppressions"] {
        assert!(help(&[of]).contains("Example"), "{of}");
    }
    for of in ["list", "add", "remove"] {
        assert!(help(&["suppressions", of]).contains("Example:"), "{of}");
    }
}

#[rstest]
#[tokio::test]
async fn a_mail_is_sent_again_only_while_it_fits_its_case(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let case = Uuid::parse_str(&app.post(&wall("kim@acme.example")).await.text_at("/case_id")).unwrap();
    app.work().await;
    let mail = Uuid::parse_str(&app.texts("SELECT id FROM outbox").await[0]).unwrap();
    let again = async |wanted: bool| mail_again::send_again(&app.db, mail, wanted, "ada", app.clock.now()).await.unwrap();
    assert_eq!(again(false).await, Err(Refusal::Sent));
    let Ok(Again::Anew(anew)) = again(true).await else { panic!("it is sent anew") };
    assert_eq!(again(true).await, Err(Refusal::Waiting));
    // In the hands of a worker it is left alone.
    let now = app.clock.now();
    let lease = Lease { token: "one".to_owned(), until: now + Duration::from_mins(1) };
    let mut tx = app.db.write().await.unwrap();
    assert_eq!(claim(&mut tx, &lease, 16, now, &app.outbox.means).await.unwrap().len(), 1);
    tx.commit().await.unwrap();
    for refusal in [
        mail_again::send_again(&app.db, anew, true, "ada", now).await.unwrap().unwrap_err(),
        mail_again::cancel(&app.db, anew, "ada", now).await.unwrap().unwrap_err(),
    ] {
        assert_eq!(refusal, Refusal::UnderWay);
    }
    app.advance(Duration::from_mins(2));
    let mails = app.new_mails().await;
    assert!(mails.len() == 1 && mails[0].header_names().contains(&"References"), "the second of one thread");
    // One that is dead, and older than those that left since, joins their thread when it leaves after all.
    app.change("UPDATE outbox SET state = 'dead', sent_at = NULL WHERE id = (SELECT MIN(id) FROM outbox)").await;
    let dead = Uuid::parse_str(&app.texts("SELECT id FROM outbox WHERE state = 'dead'").await[0]).unwrap();
    assert_eq!(mail_again::send_again(&app.db, dead, false, "ada", app.clock.now()).await.unwrap(), Ok(Again::Same));
    let late = app.new_mails().await;
    assert!(
        late.len() == 1 && late[0].header_names().contains(&"References") && late[0].header_names().contains(&"List-Unsubscribe")
    );
    assert_eq!(app.count("SELECT COUNT(*) FROM outbox WHERE counted_at IS NOT NULL").await, 2, "it counts");

    let why = async || again(true).await.unwrap_err().to_string();
    let address = Address::parse("kim@acme.example").unwrap();
    let new = New { address: &address, reason: SuppressionReason::Operator, note: None, actor: "agent:ada" };
    assert!(suppressions::add(&app.db, &new, app.clock.now()).await.unwrap());
    assert!(why().await.contains("gets no mail (operator)"));
    app.change("UPDATE suppressions SET lifted_at = 1").await;
    for (action, words) in [
        (Action::Ignore { note: None }, "the case is ignored"),
        (Action::Reopen { note: None }, ""),
        (Action::Resolve { note: None }, "the case is resolved"),
        (Action::Reopen { note: None }, ""),
    ] {
        work::act(&app.db, case, &action, "ada", app.clock.now()).await.unwrap().unwrap();
        assert!(words.is_empty() || why().await.contains(words), "{words}");
    }
    app.change("UPDATE cases SET kind = 'hidden_block'").await;
    assert!(why().await.contains("calls for another mail"));
    app.post(&connected("kim@acme.example")).await;
    assert!(why().await.contains("has connected"));
    assert!(app.new_mails().await.is_empty());
    assert_eq!(mail_again::cancel(&app.db, mail, "ada", app.clock.now()).await.unwrap(), Ok(false));
    assert_eq!(mail_again::cancel(&app.db, Uuid::nil(), "ada", app.clock.now()).await.unwrap(), Err(Refusal::Missing));
}

#[rstest]
#[tokio::test]
async fn two_agents_at_once_send_it_again_once(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    app.work().await;
    let mail = Uuid::parse_str(&app.texts("SELECT id FROM outbox").await[0]).unwrap();
    let again = async |actor: &'static str| mail_again::send_again(&app.db, mail, true, actor, app.clock.now()).await.unwrap();
    let (one, two) = tokio::join!(again("ada"), again("bob"));
    assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
    assert_eq!(app.new_mails().await.len(), 1);
}

#[tokio::test]
async fn agents_send_again_and_administrators_hold_mail_through_the_api() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let hold = "/api/v1/mail-hold";
    let reason = json!({"reason": "a fault of ours"});
    assert_eq!(
        web.get(hold, Some("viewer")).await.json(),
        json!({"held": false, "reason": null, "held_at": null, "held_by": null})
    );
    assert_eq!(web.post(hold, Some("agent"), &reason).await.status.as_u16(), 403);
    assert_eq!(web.post(hold, Some("admin"), &json!({"reason": " "})).await.status.as_u16(), 422);
    assert_eq!(web.post(hold, Some("admin"), &reason).await.status.as_u16(), 204);
    assert_eq!(web.post(hold, Some("admin"), &reason).await.status.as_u16(), 409);
    let held = web.get(hold, Some("viewer")).await.json();
    assert_eq!((&held["held"], &held["reason"]), (&json!(true), &json!("a fault of ours")));
    let mut tx = web.db().read().await.unwrap();
    assert!(mail_holds::current(&mut tx).await.unwrap().is_some_and(|hold| hold.held_by.starts_with("agent:")));
    drop(tx);
    for (role, status) in [("agent", 403), ("admin", 204), ("admin", 409)] {
        assert_eq!(web.delete(hold, Some(role)).await.status.as_u16(), status, "{role}");
    }
    for act in ["resend", "cancel"] {
        let path = format!("/api/v1/emails/{}/{act}", Uuid::nil());
        assert_eq!(web.post(&path, Some("viewer"), &json!({})).await.status.as_u16(), 403);
        assert_eq!(web.post(&path, Some("agent"), &json!({})).await.status.as_u16(), 404);
    }
}

#[tokio::test]
async fn the_button_beside_a_mail_sends_that_mail_or_says_why_not() {
    let app = TestApp::start(Backend::Sqlite).await;
    app.post(&wall("kim@acme.example")).await;
    app.post(&failed("sam@blue.example", json!("AADSTS53003"), json!({}))).await;
    app.work().await;
    let cookie = app.sign_in().await;
    let page = app.request("GET", "/emails?state=sent", &[("cookie", &cookie)], "").await.text;
    let token = page.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert!(page.contains("/again") && page.contains("Send again"), "{page}");
    let press = async |id: &str| {
        let body = format!("csrf={token}&state=sent");
        let headers = [
            ("cookie", cookie.as_str()),
            ("sec-fetch-site", "same-origin"),
            ("content-type", "application/x-www-form-urlencoded"),
        ];
        app.request("POST", &format!("/emails/{id}/again"), &headers, body).await.header("location").to_owned()
    };
    let of = async |address: &'static str| {
        app.rows("SELECT id, address FROM outbox ORDER BY id")
            .await
            .iter()
            .find(|row| row.get::<&str>(1).unwrap() == address)
            .unwrap()
            .get::<String>(0)
            .unwrap()
    };
    let (kim, sam) = (of("kim@acme.example").await, of("sam@blue.example").await);
    assert_eq!(press(&sam).await, "/emails?state=sent&done=resent");
    assert_eq!(app.new_mails().await.iter().map(|mail| mail.kind.clone()).collect::<Vec<_>>(), ["organisation_policy"]);
    app.post(&connected("kim@acme.example")).await;
    assert_eq!(press(&kim).await, "/emails?state=sent&done=connected-since");
    let told = app.request("GET", "/emails?state=sent&done=connected-since", &[("cookie", &cookie)], "").await.text;
    assert!(told.contains("Nothing was sent: the person has connected"));
}

#[tokio::test]
async fn a_viewer_sends_nothing_again() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let viewer = web.sign_in(Role::Viewer).await;
    let token = csrf(&web.page("/", &viewer).await);
    let path = format!("/emails/{}/again", Uuid::nil());
    assert_eq!(web.form(&path, &viewer, &[("csrf", &token)]).await.status.as_u16(), 403);
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn what_a_worker_takes_in_hand_in_the_same_moment_is_its_own(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
    #[values(true, false)] is_sent_again: bool,
) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    let id = Uuid::parse_str(&app.texts("SELECT id FROM outbox").await[0]).expect("an id");
    let now = app.clock.now();
    let lease = Lease { token: "theirs".to_owned(), until: now + Duration::from_mins(1) };
    let mut tx = app.db.write().await.unwrap();
    assert_eq!(claim(&mut tx, &lease, 16, now, &app.outbox.means).await.unwrap().len(), 1);
    // Somebody has looked at the mail before the claim is committed, and acts after.
    let db = app.db.clone();
    let act = tokio::spawn(async move {
        if is_sent_again {
            mail_again::send_again(&db, id, true, "ada", now).await.unwrap().map(|_| true)
        } else {
            mail_again::cancel(&db, id, "ada", now).await.unwrap()
        }
    });
    tokio::time::sleep(Duration::from_millis(300)).await;
    tx.commit().await.unwrap();
    assert_eq!(act.await.unwrap(), Err(Refusal::UnderWay));
    assert_eq!(app.texts("SELECT state || ' ' || lease FROM outbox").await, ["pending theirs"]);
    assert_eq!(app.count("SELECT COUNT(*) FROM timeline WHERE what IN ('resent', 'mail_called_off')").await, 0);
}
