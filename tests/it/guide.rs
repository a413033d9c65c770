//! The guide's door: who gets in, what a look changes (nothing), and what a reader can do.

use std::time::Duration;

use consentdesk::{
    domain::links::GuideToken,
    store::work::{self, Action},
};
use rstest::rstest;
use serde_json::json;

use crate::support::{Answer, Backend, TestApp, app::path_of, connected, dump, event::cancel, failed, wall};

const DAY: Duration = Duration::from_hours(24);

/// A blocked organisation of two, and the path of its guide.
async fn blocked(app: &TestApp) -> String {
    app.post(&wall("kim@acme.example")).await;
    let answer = app.post(&wall("sam@acme.example")).await;
    app.work().await;
    path_of(&answer.text_at("/advice/guide_url")).to_owned()
}

/// The headers without those that tell the time or the length.
fn headers(answer: &Answer) -> Vec<(String, String)> {
    let mut all: Vec<_> = answer
        .headers
        .iter()
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect();
    all.sort();
    all
}

#[rstest]
#[tokio::test]
async fn no_look_at_a_guide_changes_anything(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    let personal =
        app.post(&failed("lee@other.example", json!("AADSTS50020 live.com"), json!({"account": "lee@outlook.com"}))).await;
    app.work().await;
    // How often a guide was fetched is counted, and is all that a fetch leaves behind.
    let records = async || dump(&app.db).await.into_iter().filter(|line| !line.starts_with("guide_use")).collect::<Vec<_>>();
    let before = records().await;
    let mails = app.memory.sent().len();
    for path in [
        guide.clone(),
        path_of(&personal.text_at("/advice/guide_url")).to_owned(),
        format!("{guide}?claim=1&done=true"),
        format!("{guide}.md"),
        format!("{guide}.txt"),
        format!("{guide}/claim"),
        format!("{guide}/fresh"),
        format!("{guide}/marks?step=settings-1&done=1"),
        format!("{guide}/seen"),
        format!("{guide}/question?text=hello"),
        format!("{guide}/asked"),
        format!("{guide}/refuse?because=no"),
        format!("{guide}/refused"),
        format!("{guide}/allow"),
        format!("{guide}/scripts"),
        format!("{guide}/scripts/check.ps1"),
        format!("{guide}/scripts/apply-settings.http"),
        "/consent/return?admin_consent=True&tenant=5b1a7a70-3c55-4f8e-9a3c-0b8f2f5d7c11&state=x&scope=Mail.Send".to_owned(),
    ] {
        for method in ["GET", "HEAD", "OPTIONS"] {
            // As a scanner of links does: with whatever headers it likes.
            let headers = [("sec-fetch-site", "same-origin"), ("purpose", "prefetch"), ("user-agent", "Mozilla/5.0 SafeLinks")];
            let answer = app.request(method, &path, &headers, "").await;
            assert!(answer.status < 500, "{method} {path}: {}", answer.status);
        }
    }
    app.work().await;
    assert_eq!(records().await, before);
    assert_eq!(app.count("SELECT COUNT(*) FROM guide_use WHERE uses > 0").await, 0, "no fetch is a person");
    assert_eq!(app.memory.sent().len(), mails);
}

#[rstest]
#[tokio::test]
async fn forged_and_unknown_links_are_one_and_the_same_nothing(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    let token = guide.rsplit('/').next().unwrap();
    let unknown = app.web.links.guide(GuideToken { case_id: uuid::Uuid::now_v7(), version: 1 });
    let mut flipped: Vec<String> = (0..token.len())
        .map(|at| {
            let other = if token.as_bytes()[at] == b'A' { "B" } else { "A" };
            format!("/guide/{}{other}{}", &token[..at], &token[at + 1..])
        })
        .collect();
    flipped.extend([
        path_of(unknown.as_str()).to_owned(),
        format!("{guide}A"),
        guide[..guide.len() - 1].to_owned(),
        "/guide/x".to_owned(),
        "/guide/%00".to_owned(),
        "/guide/..%2f..%2fetc".to_owned(),
        format!("/guide/{}", "A".repeat(5000)),
    ]);
    let first = app.get(&flipped[0]).await;
    assert_eq!(first.status, 404);
    for path in &flipped {
        let answer = app.get(path).await;
        assert_eq!((answer.status, &answer.text, headers(&answer)), (404, &first.text, headers(&first)), "{path}");
        for act in ["claim", "fresh", "marks", "seen", "question", "refuse", "allow"] {
            assert_eq!(app.submit(&format!("{path}/{act}")).await.status, 404, "{path}/{act}");
        }
    }
    assert_eq!(app.texts("SELECT state FROM cases").await, ["open"]);
}

#[rstest]
#[tokio::test]
async fn a_link_that_was_cut_is_told_in_the_language_of_its_reader_and_in_the_name_of_the_app(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    let cut = &guide[..guide.len() - 7];
    for (path, accepted, said) in [
        (cut.to_owned(), "de-AT", "Diese Seite gibt es nicht"),
        (format!("{cut}?lang=ja"), "de", "このページは見つかりません"),
        (format!("{cut}/scripts"), "en", "There is no such page"),
        ("/request/x".to_owned(), "fr", "Cette page n’existe pas"),
        ("/unsubscribe/x".to_owned(), "it", "Questa pagina non esiste"),
    ] {
        let answer = app.request("GET", &path, &[("accept-language", accepted), ("accept-encoding", "gzip")], "").await;
        assert!(answer.status == 404 && !answer.headers.contains_key("content-encoding"), "{path}: {:?}", answer.headers);
        assert!(answer.text.contains(said) && answer.text.contains("Sophiie") && !answer.text.contains("Consentdesk"), "{path}");
        assert!(!answer.text.contains("href=\"/\""), "nobody is sent to the sign-in of support");
    }
    let foreign = app.request("POST", &format!("{guide}/claim?lang=nl"), &[("sec-fetch-site", "cross-site")], "").await;
    assert!(foreign.status == 403 && foreign.text.contains("Dit kwam niet van onze pagina"), "{}", foreign.text);
    assert_eq!(app.texts("SELECT state FROM cases").await, ["open"]);
}

#[rstest]
#[tokio::test]
async fn every_answer_keeps_its_address_to_itself(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    let shown = app.get(&guide).await;
    app.change("UPDATE cases SET guide_version = 2").await;
    let stale = app.get(&guide).await;
    for answer in [
        &shown,
        &stale,
        &app.get("/guide/x").await,
        &app.get("/consent/return").await,
        &app.submit(&format!("{guide}/claim")).await,
    ] {
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("cache-control"), "private, no-store");
        assert!(answer.header("x-robots-tag").starts_with("noindex"));
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        let csp = answer.header("content-security-policy");
        assert!(
            csp.starts_with("default-src 'none'") && csp.contains("frame-ancestors 'none'") && !csp.contains("unsafe"),
            "{csp}"
        );
        assert!(answer.header("set-cookie").is_empty());
    }
    for page in [&shown.text, &stale.text] {
        for personal in ["kim", "sam@", "Kim Lee"] {
            assert!(!page.to_lowercase().contains(&personal.to_lowercase()), "a page names {personal}");
        }
        // Nothing is loaded from elsewhere, and nothing runs that is not a file of ours.
        for loads in ["src=\"http", "src=\"//", "@import", "<style", " onclick=", " style=\""] {
            assert!(!page.contains(loads), "{loads}");
        }
    }
}

#[rstest]
#[tokio::test]
async fn a_stale_link_shows_the_general_guide_and_says_nothing_of_the_case(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    app.change("UPDATE cases SET guide_version = 2").await;
    let revoked = app.get(&guide).await;
    app.change("UPDATE cases SET guide_version = 1").await;
    assert_eq!(app.get(&guide).await.status, 200);
    app.advance(DAY * 91);
    let expired = app.get(&guide).await;
    assert_eq!((revoked.status, expired.status), (410, 410));
    assert_eq!(revoked.text, expired.text);
    assert!(!expired.text.contains("acme.example"));
    assert!(expired.text.contains("Mail.ReadWrite"), "the general guide has the permissions");
    // An expired link claims nothing.
    app.submit(&format!("{guide}/claim")).await;
    assert_eq!(app.texts("SELECT state FROM cases").await, ["open"]);
}

#[rstest]
#[tokio::test]
async fn revoking_the_links_ends_those_handed_out_and_the_next_one_is_good(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    let case: uuid::Uuid = app.texts("SELECT id FROM cases").await[0].parse().expect("an id");
    let revoked = work::act(&app.web.db, case, &Action::Revoke { note: None }, "ana", app.clock.now()).await;
    let case = revoked.expect("a database").expect("a case");
    assert_eq!(app.get(&guide).await.status, 410);
    let fresh = app.web.links.guide(case.guide());
    assert_eq!(app.get(fresh.path()).await.status, 200);
    assert_eq!(app.texts("SELECT what FROM timeline WHERE actor = 'agent:ana'").await, ["links_revoked"]);
}

#[rstest]
#[tokio::test]
async fn a_claim_is_a_form_of_our_own_page_and_proves_nothing(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    let claim = format!("{guide}/claim");
    for headers in [
        vec![],
        vec![("sec-fetch-site", "cross-site")],
        vec![("sec-fetch-site", "same-site")],
        vec![("sec-fetch-site", "none")],
        vec![("sec-fetch-site", "cross-site"), ("origin", "https://desk.example")],
        vec![("origin", "https://evil.example")],
        vec![("origin", "null")],
        vec![("origin", "https://desk.example.evil.example")],
        vec![("referer", "https://desk.example/guide/x")],
    ] {
        let answer = app.request("POST", &claim, &headers, "").await;
        assert_eq!(answer.status, 403, "{headers:?}");
        assert_eq!(app.request("POST", &format!("{guide}/fresh"), &headers, "").await.status, 403);
    }
    assert_eq!(app.texts("SELECT state FROM cases").await, ["open"]);

    // What a browser sends from a page with `no-referrer`, and what an old browser sends.
    for headers in [vec![("sec-fetch-site", "same-origin"), ("origin", "null")], vec![("origin", "https://desk.example")]] {
        let answer = app.request("POST", &claim, &headers, "").await;
        assert_eq!((answer.status, answer.header("location")), (303, guide.as_str()));
        assert_eq!(app.texts("SELECT state FROM cases").await, ["claimed"]);
    }
    assert_eq!(app.texts("SELECT state FROM tenants").await, ["claimed"], "claimed, and not resolved");
    assert_eq!(app.count("SELECT COUNT(*) FROM timeline WHERE what = 'claimed'").await, 1, "a second claim is no news");
    assert!(app.new_mails().await.is_empty());

    // Somebody is blocked still: the case stays claimed and they are told. A connection then resolves it.
    app.post(&cancel("lee@acme.example")).await;
    app.post(&connected("kim@acme.example")).await;
    assert_eq!(app.texts("SELECT state FROM cases").await, ["resolved"]);
    app.submit(&claim).await;
    assert_eq!(app.texts("SELECT state FROM cases").await, ["resolved"], "a claim never reopens");
}

#[rstest]
#[tokio::test]
async fn a_fresh_link_is_mailed_once_a_day_to_those_who_wait_and_the_page_tells_nobody_who(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    let fresh = format!("{guide}/fresh");
    let said = app.submit(&fresh).await;
    assert_eq!(said.status, 200);
    assert!(app.new_mails().await.is_empty(), "they got a mail today");

    app.advance(DAY * 91);
    assert_eq!(app.get(&guide).await.status, 410);
    for _ in 0..3 {
        let again = app.submit(&fresh).await;
        assert_eq!((again.status, &again.text), (200, &said.text), "the same page whatever came of it");
        assert!(!again.text.contains('@') || !again.text.contains("acme"));
    }
    let mut mails = app.new_mails().await;
    mails.sort_by(|a, b| a.to.cmp(&b.to));
    assert_eq!(mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["kim@acme.example", "sam@acme.example"]);
    let link = mails[0].text.split_whitespace().find(|word| word.contains("/guide/")).unwrap().to_owned();
    assert_eq!(app.open(&link).await.status, 200, "the fresh link opens");

    // A case that is over mails nobody.
    app.post(&connected("kim@acme.example")).await;
    app.work().await;
    app.advance(DAY * 2);
    assert_eq!(app.submit(&fresh).await.text, said.text);
    assert!(app.new_mails().await.is_empty());
}

#[rstest]
#[tokio::test]
async fn a_guide_speaks_the_language_of_its_reader_and_keeps_the_one_they_chose(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let guide = blocked(&app).await;
    let browser = [("accept-language", "de-CH,de;q=0.9,en;q=0.5")];
    for (query, headers, language, kept) in [
        ("", &[][..], "en", ""),
        ("", &browser[..], "de", ""),
        ("?lang=fr", &browser[..], "fr", "?lang=fr"),
        ("?lang=../../etc", &browser[..], "de", ""),
    ] {
        let page = app.request("GET", &format!("{guide}{query}"), headers, "").await;
        assert!(page.text.contains(&format!("<html lang=\"{language}\">")), "{query}: {}", page.text);
        assert!(page.text.contains(&format!("action=\"{guide}/claim{kept}\"")), "{query}");
    }
    let claimed = app.submit(&format!("{guide}/claim?lang=fr")).await;
    assert_eq!((claimed.status, claimed.header("location")), (303, format!("{guide}?lang=fr").as_str()));
    let fresh = app.submit(&format!("{guide}/fresh?lang=ja")).await;
    assert!(fresh.text.contains("<html lang=\"ja\">"), "{}", fresh.text);
}

#[rstest]
#[tokio::test]
async fn a_person_is_answered_and_mailed_in_their_own_language(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let mut event = wall("kim@acme.example");
    event["data"]["user"]["locale"] = json!("de-AT");
    let answer = app.post(&event).await;
    assert!(answer.text_at("/advice/title").contains("genehmigen"), "{}", answer.text_at("/advice/title"));
    app.work().await;
    let mail = app.memory.sent().remove(0);
    assert!(mail.subject.contains("Freigabe"), "{}", mail.subject);
}
