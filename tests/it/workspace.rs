//! What an administrator does on the guide, what support sees of it, and where a person's request is.

use std::time::Duration;

use consentdesk::domain::links::{GuideToken, RequestToken};
use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use crate::support::{Answer, Backend, Mail, TestApp, app::path_of, connected, event::ACME, failed, wall};

const MINUTE: Duration = Duration::from_mins(1);
const DAY: Duration = Duration::from_hours(24);

/// A blocked organisation of two whose mails have left, and the path of its guide.
async fn blocked(app: &TestApp) -> String {
    app.post(&wall("kim@acme.example")).await;
    let answer = app.post(&wall("sam@acme.example")).await;
    app.work().await;
    path_of(&answer.text_at("/advice/guide_url")).to_owned()
}

async fn case(app: &TestApp) -> Answer {
    let id = app.texts("SELECT id FROM cases WHERE merged_into IS NULL ORDER BY id").await.remove(0);
    app.api("GET", &format!("/api/v1/cases/{id}")).await
}

fn number(answer: &Answer, pointer: &str) -> i64 {
    answer.at(pointer).as_i64().unwrap_or_else(|| panic!("{pointer} in {}", answer.text))
}

/// The page of the case on the dashboard, as an agent sees it, and the token of its forms.
async fn desk(app: &TestApp) -> (String, String, String) {
    let id = app.texts("SELECT id FROM cases WHERE merged_into IS NULL ORDER BY id").await.remove(0);
    let cookie = app.sign_in().await;
    let tenant = app.texts("SELECT tenant_id FROM cases").await.remove(0);
    let page = app.request("GET", &format!("/tenants/{tenant}"), &[("cookie", &cookie)], "").await;
    assert_eq!(page.status, 200, "{}", page.text);
    (id, cookie, page.text)
}

async fn agent(app: &TestApp, action: &str, note: &str) {
    let (id, cookie, page) = desk(app).await;
    let csrf = page.split_once("name=\"csrf\" value=\"").unwrap().1.split('"').next().unwrap();
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs([("csrf", csrf), ("note", note)]).finish();
    let headers =
        [("cookie", cookie.as_str()), ("sec-fetch-site", "same-origin"), ("content-type", "application/x-www-form-urlencoded")];
    let answer = app.request("POST", &format!("/cases/{id}/{action}"), &headers, body).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
}

#[rstest]
#[tokio::test]
async fn marks_stay_for_everybody_and_support_sees_how_far_it_is(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    let marks = format!("{guide}/marks");
    for step in ["settings-1", "settings-2", "settings-2", "settings-3"] {
        let answer = app.fill(&marks, &[("step", step), ("done", "1")]).await;
        assert_eq!((answer.status, answer.header("location")), (303, format!("{guide}#mark-{step}").as_str()));
    }
    app.fill(&marks, &[("step", "settings-1"), ("done", "0")]).await;
    let page = app.get(&guide).await.text;
    assert_eq!(page.matches("aria-checked=\"true\"").count(), 2, "a mark that was taken away is gone");
    assert!(page.contains("2 of 9 steps are marked as done"), "{page}");
    app.advance(2 * 60 * MINUTE);

    let api = case(&app).await;
    assert_eq!((number(&api, "/guide/steps_done"), number(&api, "/guide/steps")), (2, 9));
    let (_, _, shown) = desk(&app).await;
    assert!(shown.contains("route B: 2 of 9 steps, last <time") && shown.contains(">2 hours ago</time>"), "{shown}");

    for step in ["settings-10", "nothing-1", "", "settings-1'; DROP TABLE guide_marks"] {
        assert_eq!(app.fill(&marks, &[("step", step), ("done", "1")]).await.status, 404, "{step}");
    }
    for headers in [&[("sec-fetch-site", "cross-site")][..], &[("origin", "https://elsewhere.example")], &[]] {
        for act in ["marks", "seen", "question", "refuse", "allow"] {
            let answer = app.request("POST", &format!("{guide}/{act}"), headers, "step=settings-4&text=x&because=x").await;
            assert_eq!(answer.status, 403, "{act} {headers:?}");
        }
    }
    assert_eq!(app.texts("SELECT step FROM guide_marks ORDER BY step").await, ["settings-2", "settings-3"]);
    assert_eq!(app.texts("SELECT state FROM cases").await, ["open"]);
}

#[rstest]
#[tokio::test]
async fn people_are_counted_by_what_they_do_and_fetches_apart(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    for _ in 0..7 {
        app.get(&guide).await;
    }
    let api = case(&app).await;
    assert_eq!((number(&api, "/guide/fetches"), number(&api, "/guide/uses")), (7, 0));
    let (_, _, shown) = desk(&app).await;
    assert!(shown.contains("<dd>not yet</dd>") && shown.contains("7 times, last"), "{shown}");

    assert_eq!(app.submit(&format!("{guide}/seen")).await.status, 204);
    app.advance(20 * MINUTE);
    app.fill(&format!("{guide}/marks"), &[("step", "admin_consent-1"), ("done", "1")]).await;
    assert_eq!(number(&case(&app).await, "/guide/uses"), 1, "acts that follow each other are one use");
    app.advance(31 * MINUTE);
    app.submit(&format!("{guide}/claim")).await;
    let api = case(&app).await;
    assert_eq!((number(&api, "/guide/fetches"), number(&api, "/guide/uses")), (7, 2));
    let home = app.request("GET", "/?state=all", &[("cookie", &app.sign_in().await)], "").await;
    assert!(home.text.contains("guide in use"));
}

#[rstest]
#[tokio::test]
async fn a_question_goes_to_support_as_text_and_waits_until_somebody_acts(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    let question = format!("{guide}/question");
    let hostile = "May we limit it?\r\n<script>alert(1)</script>\u{202e}";
    let answer = app.fill(&question, &[("text", hostile)]).await;
    assert_eq!((answer.status, answer.header("location")), (303, format!("{guide}/asked").as_str()));
    let said = app.get(answer.header("location")).await;
    assert!(said.status == 200 && said.text.contains("with support") && !said.text.contains("May we limit"), "{}", said.text);
    assert_eq!(
        app.texts("SELECT detail FROM timeline WHERE what = 'question'").await,
        ["May we limit it?\n<script>alert(1)</script>"]
    );
    assert_eq!(app.texts("SELECT actor FROM timeline WHERE what = 'question'").await, ["administrator"]);
    let (_, cookie, shown) = desk(&app).await;
    assert!(shown.contains("Their administrator has a question.") && shown.contains("&#60;script&#62;alert(1)"), "{shown}");
    assert!(!shown.contains("<script>alert"));
    for path in ["/?state=all", "/cases"] {
        let list = app.request("GET", path, &[("cookie", &cookie)], "").await;
        assert!(list.text.contains("badge--warn\">Question<"), "{path}");
    }
    assert!(case(&app).await.json()["question_at"].is_string());

    agent(&app, "notes", "Called them").await;
    assert!(case(&app).await.json()["question_at"].is_null(), "whatever an agent does answers it");
    assert!(!desk(&app).await.2.contains("has a question"));

    for (text, to) in [("", "not-asked"), (" \u{202e} ", "not-asked"), ("2", "asked"), ("3", "asked"), ("4", "asked")] {
        let answer = app.fill(&question, &[("text", text)]).await;
        assert_eq!(answer.header("location"), format!("{guide}/{to}"), "{text:?}");
    }
    app.fill(&question, &[("text", &"x".repeat(5_000))]).await;
    let longest = app.texts("SELECT detail FROM timeline WHERE what = 'question'").await.iter().map(String::len).max();
    assert_eq!(longest, Some(1_000));
    let sixth = app.fill(&question, &[("text", "6")]).await;
    assert_eq!(sixth.header("location"), format!("{guide}/not-asked"));
    assert!(app.get(&format!("{guide}/not-asked")).await.text.contains("Please write to support instead"));
    app.advance(DAY + MINUTE);
    assert_eq!(app.fill(&question, &[("text", "7")]).await.header("location"), format!("{guide}/asked"));
}

#[rstest]
#[tokio::test]
async fn a_refusal_stops_the_mails_and_can_be_taken_back(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    app.post(&wall("lee@acme.example")).await;
    let refuse = format!("{guide}/refuse");
    assert_eq!(app.fill(&refuse, &[("because", "  ")]).await.header("location"), format!("{guide}#refuse"), "a reason is needed");
    let answer = app.fill(&refuse, &[("because", "No <b>mail</b> leaves our tenant")]).await;
    assert_eq!(answer.header("location"), format!("{guide}/refused"));
    let said = app.get(&format!("{guide}/refused")).await.text;
    assert!(said.contains("Noted: your organisation won&#39;t allow it") && !said.contains("leaves our tenant"), "{said}");
    app.work().await;
    let to = |mails: Vec<Mail>| mails.into_iter().map(|mail| mail.to).collect::<Vec<_>>();
    assert_eq!(to(app.new_mails().await).iter().filter(|to| to.starts_with("lee")).count(), 0, "what had not left stays");

    let answer = app.post(&wall("max@acme.example")).await;
    app.work().await;
    assert!(app.new_mails().await.is_empty(), "{}", answer.text);
    assert_eq!(app.texts("SELECT state FROM cases").await, ["ignored"]);
    assert_eq!(app.texts("SELECT state FROM tenants").await, ["ignored"]);
    assert_eq!(case(&app).await.text_at("/refused_because"), "No <b>mail</b> leaves our tenant");
    let (_, _, shown) = desk(&app).await;
    assert!(shown.contains("No &#60;b&#62;mail&#60;/b&#62; leaves our tenant") && shown.contains("won't allow it"), "{shown}");
    let page = app.get(&guide).await.text;
    assert!(page.contains("Your organisation has decided not to allow") && page.contains(&format!("action=\"{guide}/allow\"")));

    app.submit(&format!("{guide}/allow")).await;
    assert_eq!(app.texts("SELECT state FROM cases").await, ["open"]);
    assert!(case(&app).await.json()["refused_at"].is_null());
    assert_eq!(app.get(&format!("{guide}/refused")).await.status, 303, "there is none any more");

    // What support has decided is not for a reader to undo; what a reader has decided, support can.
    agent(&app, "ignore", "").await;
    app.submit(&format!("{guide}/allow")).await;
    assert_eq!(app.texts("SELECT state FROM cases").await, ["ignored"]);
    agent(&app, "reopen", "").await;
    app.fill(&refuse, &[("because", "no")]).await;
    agent(&app, "reopen", "They called").await;
    assert_eq!(
        (app.texts("SELECT state FROM cases").await, case(&app).await.json()["refused_because"].is_null()),
        (vec!["open".to_owned()], true)
    );
    app.fill(&refuse, &[("because", "no")]).await;
    app.post(&connected("kim@acme.example")).await;
    assert_eq!(app.texts("SELECT state FROM cases").await, ["resolved"], "a connection proves more than a word");
    assert!(case(&app).await.json()["refused_at"].is_null());
    app.fill(&refuse, &[("because", "no")]).await;
    assert_eq!(app.texts("SELECT state FROM cases").await, ["resolved"]);
}

#[rstest]
#[tokio::test]
async fn the_guide_comes_as_markdown_as_text_and_with_scripts(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let mut event = wall("kim@acme.example");
    event["data"]["tenant_id"] = json!(ACME);
    let guide = path_of(&app.post(&event).await.text_at("/advice/guide_url")).to_owned();
    let markdown = app.get(&format!("{guide}.md")).await;
    assert_eq!(markdown.header("content-type"), "text/markdown; charset=utf-8");
    for fact in [
        "# Sophiie needs your approval to connect to Outlook",
        "## Route B: Let people consent for themselves",
        "`Mail.ReadWrite` “Read and write access to user mail”: Reads, drafts",
        "Entra ID > Enterprise apps > Consent and permissions > User consent settings",
        "9. Check: Permission classifications > Low now lists all 8",
        ACME,
        "[Review and approve at Microsoft](<https://login.microsoftonline.com/",
    ] {
        assert!(markdown.text.contains(fact), "{fact}\n{}", markdown.text);
    }
    let text = app.get(&format!("{guide}.txt")).await;
    assert_eq!(text.header("content-type"), "text/plain; charset=utf-8");
    for page in [&markdown.text, &text.text] {
        assert!(
            !page.contains("<p") && !page.contains("&#") && !page.contains("Send the question") && !page.contains("Copy"),
            "{page}"
        );
    }
    assert_eq!(app.get("/guide/x.md").await.status, 404);

    let scripts = app.get(&format!("{guide}/scripts")).await;
    assert!(
        scripts.text.contains("Scripts for your organisation") && scripts.text.contains(ACME) && scripts.text.len() < 96 * 1024
    );
    let file = app.get(&format!("{guide}/scripts/apply-settings.ps1")).await;
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"apply-settings.ps1\"");
    assert_eq!(file.header("content-type"), "text/plain; charset=utf-8");
    assert!(file.text.contains(&format!("$TenantId = '{ACME}'")) && !file.text.contains('@') || !file.text.contains("kim"));
    for name in ["apply.ps1", "check.exe", "..%2fcheck.ps1"] {
        assert_eq!(app.get(&format!("{guide}/scripts/{name}")).await.status, 404, "{name}");
    }
}

/// The page of a person's request, from the link in the mail to them.
async fn request(app: &TestApp, mails: &[Mail], who: &str) -> (String, String) {
    let mail = mails.iter().find(|mail| mail.to == who).unwrap();
    let link = mail.text.split_whitespace().find(|word| word.contains("/request/")).expect("the mail links to it").to_owned();
    let page = app.open(&link).await;
    assert_eq!(page.status, 200, "{}", page.text);
    (link, page.text)
}

#[rstest]
#[tokio::test]
async fn a_person_sees_where_their_request_is_and_nobody_else(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    let mails = app.mails();
    let (link, page) = request(&app, &mails, "kim@acme.example").await;
    for said in ["Where is my request?", "We mailed you what to do", "Nobody has used the guide yet", "One other person of your"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("sam") && !page.contains("kim@"), "it names nobody");
    for _ in 0..3 {
        app.get(&guide).await;
    }
    assert!(app.open(&link).await.text.contains("Nobody has used the guide yet"), "a scanner is nobody");
    app.submit(&format!("{guide}/seen")).await;
    assert!(app.open(&link).await.text.contains("Somebody is using the guide"));
    app.submit(&format!("{guide}/claim")).await;
    let claimed = app.open(&link).await.text;
    assert!(claimed.contains("Your administrator says that it is done") && claimed.contains("Try to connect now"), "{claimed}");
    app.fill(&format!("{guide}/refuse"), &[("because", "a reason")]).await;
    let refused = app.open(&link).await.text;
    assert!(refused.contains("Your organisation has decided against it") && !refused.contains("a reason"), "{refused}");
    app.submit(&format!("{guide}/allow")).await;
    app.post(&connected("sam@acme.example")).await;
    assert!(app.open(&link).await.text.contains("The way is free"));
    app.post(&connected("kim@acme.example")).await;
    assert!(app.open(&link).await.text.contains("You are connected"));

    let token = app.web.links.read_request(link.rsplit('/').next().unwrap()).unwrap();
    let other = RequestToken { person_id: Uuid::now_v7(), ..token };
    let guide_token = guide.rsplit('/').next().unwrap();
    for path in
        [path_of(app.web.links.request(other).as_str()).to_owned(), format!("/request/{guide_token}"), "/request/x".to_owned()]
    {
        assert_eq!(app.get(&path).await.status, 404, "{path}");
    }
    app.change("UPDATE cases SET guide_version = 2").await;
    let gone = app.open(&link).await;
    assert!(gone.status == 410 && gone.text.contains("no longer good"), "{}", gone.text);
    assert_eq!(gone.header("referrer-policy"), "no-referrer");
}

#[rstest]
#[tokio::test]
async fn a_person_with_the_wrong_account_is_told_that_it_is_in_their_hands(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    app.post(&failed("lee@other.example", json!("AADSTS50020 live.com"), json!({"account": "lee@outlook.com"}))).await;
    app.work().await;
    let row = app.rows("SELECT w.case_id, w.person_id FROM case_people w").await;
    let id = |at| Uuid::try_parse(row[0].get::<&str>(at).unwrap()).unwrap();
    let link = app.web.links.request(RequestToken { case_id: id(0), person_id: id(1), version: 1 });
    let page = app.open(link.as_str()).await.text;
    assert!(page.contains("in your own hands") && !page.to_lowercase().contains("administrator"), "{page}");

    // The guide says which account was used and which one is needed, to whoever has its link: masked.
    let guide = app.web.links.guide(GuideToken { case_id: id(0), version: 1 });
    let page = app.open(guide.as_str()).await.text;
    assert!(page.contains("l…@outlook.com") && page.contains("l…@other.example"), "{page}");
    assert!(!page.contains("lee"), "{page}");
}

#[rstest]
#[tokio::test]
async fn a_guide_of_an_organisation_masks_nobody(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    app.change("UPDATE cases SET cause = 'personal_account', kind = NULL").await;
    let page = app.get(&guide).await.text;
    assert!(page.contains("Work or school account") && !page.contains('…'), "{page}");
}

#[rstest]
#[tokio::test]
async fn the_way_back_and_the_request_are_in_the_language_that_was_chosen(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    let (link, page) = request(&app, &app.mails(), "kim@acme.example").await;
    assert!(page.contains("<html lang=\"en\"") && page.contains("href=\"?lang=de\""), "{page}");
    let english = app.open(&format!("{link}?lang=en")).await.text;
    assert!(english.contains(&format!("href=\"{guide}?lang=en\"")), "the guide goes on in that language: {english}");

    let token = app.web.links.decode(guide.rsplit('/').next().unwrap()).unwrap();
    let state = app.web.links.consent_state(token);
    let back = format!("/consent/return?admin_consent=True&scope=Mail.Send&state={state}");
    let german = app.get(&format!("{back}&lang=de")).await.text;
    assert!(german.contains("<html lang=\"de\"") && german.contains(&format!("href=\"{guide}?lang=de\"")), "{german}");
    let menu = format!("href=\"?lang=fr&#38;admin_consent=True&#38;scope=Mail.Send&#38;state={state}\"");
    assert!(german.contains(&menu), "{german}");
    let accepted = app.request("GET", &back, &[("accept-language", "it")], "").await.text;
    assert!(accepted.contains("<html lang=\"it\"") && accepted.contains(&format!("href=\"{guide}\"")), "{accepted}");
}

#[rstest]
#[tokio::test]
async fn what_was_done_on_a_guide_goes_along_when_two_organisations_prove_to_be_one(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    app.fill(&format!("{guide}/marks"), &[("step", "settings-1"), ("done", "1")]).await;
    app.fill(&format!("{guide}/question"), &[("text", "Which roles?")]).await;
    let mut known = wall("max@else.example");
    known["data"]["tenant_id"] = json!(ACME);
    let other = path_of(&app.post(&known).await.text_at("/advice/guide_url")).to_owned();
    app.fill(&format!("{other}/marks"), &[("step", "settings-2"), ("done", "1")]).await;
    let mut joint = wall("kim@acme.example");
    joint["data"]["tenant_id"] = json!(ACME);
    app.post(&joint).await;
    assert_eq!(app.count("SELECT COUNT(*) FROM tenants").await, 1);
    for path in [&guide, &other] {
        assert_eq!(app.get(path).await.text.matches("aria-checked=\"true\"").count(), 2, "both links show both marks");
    }
    let cases = app.texts("SELECT id FROM cases WHERE merged_into IS NULL").await;
    let api = app.api("GET", &format!("/api/v1/cases/{}", cases[0])).await;
    assert!(api.json()["question_at"].is_string());
    assert_eq!(number(&api, "/guide/uses"), 2);
}
