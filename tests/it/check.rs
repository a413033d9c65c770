//! The check code: whoever doubts a mail learns whether we sent it, and nothing else.

use std::time::Duration;

use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Answer, Backend, Mail, TestApp, wall};

const DAY: Duration = Duration::from_hours(24);

/// The code that a mail bears: the same in both its parts and for both its readers.
fn code_of(mail: &Mail) -> String {
    let codes: Vec<&str> = mail.text.lines().filter_map(|line| line.strip_prefix("Check code: ")).collect();
    assert!(!codes.is_empty() && codes.iter().all(|code| code == &codes[0]), "{}", mail.text);
    assert!(mail.html.contains(codes[0]), "{}", mail.html);
    codes[0].to_owned()
}

async fn check(app: &TestApp, code: &str) -> Answer {
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("code", code).finish();
    app.get(&format!("/check?{query}")).await
}

/// The page without what was typed, which stands in the field, the menu and the message to support.
fn without(answer: &Answer, typed: &[&str]) -> String {
    typed.iter().fold(answer.text.clone(), |text, typed| text.replace(typed, "TYPED"))
}

#[rstest]
#[tokio::test]
async fn a_code_tells_what_to_compare_and_no_more(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let mut event = wall("kimberley.lee@acme.example");
    event["data"]["user"]["name"] = json!("Kimberley Lee");
    event["data"]["organisation"] = json!({"id": "org_9", "name": "Acme Plumbing"});
    app.post(&event).await;
    let mail = app.new_mails().await.remove(0);
    let code = code_of(&mail);
    assert!(mail.text.contains("type desk.example/check into") && mail.html.contains("type desk.example/check into"));
    assert!(!mail.html.contains("/check\""), "the address is typed, and not a link");
    let forwarded = mail.text.split("-------- ").nth(1).unwrap();
    assert!(forwarded.contains(&code) && forwarded.contains("desk.example/check"), "{forwarded}");

    let page = check(&app, &code).await;
    assert_eq!(page.status, 200);
    for said in [
        "We sent a mail with this code",
        "2026-11-23, 10:00 UTC",
        "k…@acme.example",
        "desk.example",
        "app.sophiie.ai",
        "Your administrator needs to approve Sophiie",
        "Sophiie AI",
        "50f11e00-0000-4000-8000-000000000000",
        "CD-",
        "We never ask for a password",
        "Is one of them different?",
        &code,
    ] {
        assert!(page.text.contains(said), "{said} is not in {}", page.text);
    }
    // Nothing of the case beyond that.
    for secret in
        ["imberley", "Lee", "Acme Plumbing", "/guide/", "/request/", "/unsubscribe/", &mail.message_id, "<form method=\"post\""]
    {
        assert!(!page.text.contains(secret), "{secret} is in {}", page.text);
    }
    assert_eq!(page.header("cache-control"), "private, no-store");
    assert_eq!(page.header("x-robots-tag"), "noindex, nofollow");
    assert!(page.header("content-security-policy").starts_with("default-src 'none'"));

    // However it is written.
    let loose = format!(" check code: {} ", code.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l"));
    assert!(check(&app, &loose).await.text.contains("k…@acme.example"));
    // Looking changes nothing but the figures.
    assert!(app.get("/metrics").await.text.contains("consentdesk_mail_checks_total{result=\"genuine\"} 2"));
    assert_eq!(app.request("POST", "/check", &[], "code=x").await.status, 405);
}

#[rstest]
#[tokio::test]
async fn what_is_unknown_and_what_is_no_code_get_the_same_answer(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    let code = code_of(&app.new_mails().await.remove(0));
    let last = if code.ends_with('0') { "2" } else { "0" };
    let near = format!("{}{last}", &code[..code.len() - 1]);
    let unknown = check(&app, &near).await;
    assert_eq!(unknown.status, 404);
    assert!(unknown.text.contains("We sent no mail with this code") && unknown.text.contains("Open no link"), "{}", unknown.text);
    assert!(!unknown.text.contains("acme"));
    let encoded = near.replace('-', "%2D");
    let plain = without(&unknown, &[&near, &encoded]);
    for malformed in ["ABC", "U".repeat(12).as_str()] {
        let answer = check(&app, malformed).await;
        assert_eq!((answer.status, without(&answer, &[malformed])), (404, plain.clone()));
    }
    // What is typed stands in the field alone, and only as far as it can be a code.
    for hostile in [
        "\"><script>alert(1)</script>",
        "' OR '1'='1",
        "%",
        "\u{202e}evil",
        "Call 1-800-555-0100 now, says Microsoft, or lose your mailbox",
        "a\r\nSet-Cookie: x=1",
        "\0",
        &"9".repeat(9_000),
    ] {
        let answer = check(&app, hostile).await;
        assert_eq!(answer.status, 404, "{hostile:?}");
        let field = answer.text.split("name=\"code\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert!(field.len() <= 24 && field.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{field}");
        assert!(!answer.text.contains("alert(1)") && !answer.text.contains("lose"), "{}", answer.text);
    }
    for nothing in ["/check", "/check?code=", "/check?code=+&lang=xx", "/check?x=%ff"] {
        let form = app.get(nothing).await;
        assert!(form.status == 200 && form.text.contains("Is this mail from us?"), "{nothing}: {}", form.text);
    }
    let figures = app.get("/metrics").await.text;
    assert!(figures.contains("consentdesk_mail_checks_total{result=\"unknown\"} 11"), "{figures}");
}

#[rstest]
#[tokio::test]
async fn a_mail_is_known_before_it_can_be_read_and_keeps_its_code(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    assert_eq!(app.texts("SELECT check_code FROM outbox").await, [""], "nobody can have read it");
    // The relay took it, and we never learned.
    let sent = app.new_mails().await.remove(0);
    let code = code_of(&sent);
    app.change("UPDATE outbox SET state = 'pending', sent_at = NULL, lease = NULL, lease_until = NULL").await;
    let page = check(&app, &code).await;
    assert!(page.status == 200 && page.text.contains("We wrote a mail with this code"), "{}", page.text);
    assert!(page.text.contains("Written 2026-11-23, 10:00 UTC, not sent as far as we know"), "{}", page.text);
    app.advance(DAY * 2);
    let again = app.new_mails().await.remove(0);
    assert_eq!((code_of(&again), again.raw), (code.clone(), sent.raw), "a repeat is the same mail");
    // It bears the day on which it was written, and left later.
    let page = check(&app, &code).await.text;
    assert!(page.contains("2026-11-23, 10:00 UTC; it left us on 2026-11-25, 10:00 UTC"), "{page}");

    // A mail of a version before the codes works as it did.
    app.change("UPDATE outbox SET check_code = NULL").await;
    assert_eq!(check(&app, &code).await.status, 404);
    // What was given stays, even where `auth.secret` is another by now.
    app.change("UPDATE outbox SET check_code = '0123456789AB', state = 'pending', sent_at = NULL").await;
    assert_eq!(code_of(&app.new_mails().await.remove(0)), "0123-4567-89AB");
}

#[rstest]
#[tokio::test]
async fn a_code_that_another_mail_has_is_not_given_twice(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    app.work().await;
    app.post(&wall("sam@acme.example")).await;
    let mail = app.texts("SELECT id FROM outbox WHERE state = 'pending'").await.remove(0);
    let code = app.outbox.means.check_key.code(mail.parse().unwrap());
    let mut tx = app.db.write().await.unwrap();
    tx.query("UPDATE outbox SET check_code = $1 WHERE state = 'sent'").bind(code.stored()).run().await.unwrap();
    tx.commit().await.unwrap();
    let sent = app.mails().len();
    assert_eq!(app.work().await.sent, 1, "the mail leaves all the same");
    let mail = app.mails().remove(sent);
    assert!(!mail.text.contains("Check code") && !mail.text.contains("/check") && mail.text.contains("Is this mail genuine?"));
    assert!(check(&app, &code.to_string()).await.text.contains("k…@acme.example"));
}

#[rstest]
#[tokio::test]
async fn support_finds_a_mail_by_its_code(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    app.post(&wall("sam@acme.example")).await;
    let mails = app.new_mails().await;
    let code = code_of(mails.iter().find(|mail| mail.to == "kim@acme.example").unwrap());
    let found = |q: String| {
        let app = &app;
        async move {
            let list = app.api("GET", &format!("/api/v1/emails?q={q}")).await;
            assert_eq!(list.status, 200, "{}", list.text);
            let emails = list.at("/emails").as_array().unwrap().clone();
            emails.iter().map(|email| (email["to"].clone(), email["check_code"].clone())).collect::<Vec<_>>()
        }
    };
    let kim = vec![(json!("kim@acme.example"), json!(code))];
    assert_eq!(found(code.to_lowercase().replace('-', "")).await, kim);
    assert_eq!(found("KIM%40acme.example".to_owned()).await, kim);
    assert_eq!(found("0000-0000-0000".to_owned()).await, Vec::<(Value, Value)>::new());
    assert_eq!(found(format!("{code}&state=held")).await, Vec::<(Value, Value)>::new());
    let wrong = app.api("GET", "/api/v1/emails?q=kim").await;
    assert!(wrong.status == 422 && wrong.text.contains("check code such as"), "{}", wrong.text);

    let cookie = app.sign_in().await;
    let page = async |path: &str| app.request("GET", path, &[("cookie", &cookie)], "").await.text;
    let rows = page(&format!("/emails?q=+{}+", code.to_lowercase())).await;
    assert!(rows.contains("kim@acme.example") && rows.contains(&code) && !rows.contains("sam@acme.example"), "{rows}");
    let rows = page("/emails?q=sam%40acme.example").await;
    assert!(rows.contains("sam@acme.example</a>") && !rows.contains("kim@acme.example"), "{rows}");
    for none in ["0000-0000-0000", "%3Cb%3Ex", "nobody%40acme.example"] {
        let rows = page(&format!("/emails?q={none}")).await;
        assert!(rows.contains("No mail matches") && !rows.contains("@acme.example<"), "{rows}");
    }
}

#[tokio::test]
async fn the_page_is_whole_in_english_until_it_is_translated_and_keeps_the_choice() {
    let app = TestApp::start(Backend::Sqlite).await;
    let page = app.get("/check?lang=en-US&code=zz").await.text;
    assert!(page.contains("<html lang=\"en-US\">") && page.contains("name=\"lang\" value=\"en-US\""), "{page}");
    let odd = app.get("/check?lang=%22%3E%3Cb%3E").await.text;
    assert!(odd.contains("<html lang=\"en\">") && !odd.contains("<b>"), "{odd}");
    // The guide of a mail says where to check it.
    app.post(&wall("kim@acme.example")).await;
    let mail = app.new_mails().await.remove(0);
    let guide = mail.text.split_whitespace().find(|word| word.starts_with("https://desk.example/guide/")).unwrap().to_owned();
    assert!(app.open(&guide).await.text.contains("type desk.example/check into the address bar yourself"));
}
