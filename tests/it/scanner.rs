//! A program that looks at every link of a mail before its reader does, and at every link behind those.

use std::collections::{BTreeSet, HashSet};

use rstest::rstest;
use serde_json::json;
use url::Url;

use crate::support::{Backend, TestApp, app::BASE, dump, event::ACME, event::cancel, failed, wall};

/// More addresses than the service has for these mails: a crawl that is longer does not end.
const MANY: usize = 400;

/// Every address in a text, and every one that an element of a page names, against the address of the page.
fn addresses(text: &str, at: &Url) -> BTreeSet<Url> {
    let text = text.replace("&#38;", "&").replace("&amp;", "&");
    let named = ["href=\"", "src=\"", "action=\"", "data-seen=\"", "data-copy=\""]
        .into_iter()
        .flat_map(|name| text.split(name).skip(1).filter_map(|rest| rest.split('"').next()));
    let bare = text.match_indices("http").filter_map(|(start, _)| {
        let rest = &text[start..];
        rest.starts_with("http://").then_some(rest).or_else(|| rest.starts_with("https://").then_some(rest))
    });
    let bare = bare.filter_map(|rest| rest.split(|c: char| c.is_whitespace() || "\"'<>()&“”".contains(c)).next());
    named.chain(bare).filter_map(|address| at.join(address).ok()).filter(|url| url.has_host()).collect()
}

#[rstest]
#[tokio::test]
async fn every_link_of_every_mail_and_page_can_be_fetched_and_leaves_nothing_but_a_count(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let mut known = wall("kim@acme.example");
    known["data"]["tenant_id"] = json!(ACME);
    app.post(&known).await;
    app.post(&wall("sam@acme.example")).await;
    app.post(&cancel("jo@elsewhere.example")).await;
    app.post(&failed("lee@other.example", json!("AADSTS50020 live.com"), json!({"account": "lee@outlook.com"}))).await;
    app.post(&failed("max@strict.example", json!("AADSTS53003: blocked by Conditional Access"), json!({}))).await;
    app.work().await;
    let mails = app.mails();
    assert_eq!(mails.len(), 5);
    let records = async || dump(&app.db).await.into_iter().filter(|line| !line.starts_with("guide_use")).collect::<Vec<_>>();
    let before = records().await;

    let own = Url::parse(BASE).unwrap();
    let hosts = [
        "login.microsoftonline.com",
        "entra.microsoft.com",
        "learn.microsoft.com",
        "myaccount.microsoft.com",
        "mysignins.microsoft.com",
        "passwordreset.microsoftonline.com",
        "account.microsoft.com",
        "account.live.com",
        "outlook.office.com",
        "developer.microsoft.com",
        "graph.microsoft.com",
        "www.w3.org",
        app.web.app.connect_url.host_str().unwrap(),
    ];
    let mut waiting: Vec<Url> = Vec::new();
    for mail in &mails {
        let headers = mail.headers.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>().join("\n");
        let found: BTreeSet<Url> =
            [&mail.html, &mail.text, &headers].into_iter().flat_map(|part| addresses(part, &own)).collect();
        assert!(found.len() > 1, "{}", mail.text);
        for url in &found {
            let is_known = url.origin() == own.origin() || hosts.contains(&url.host_str().unwrap_or_default());
            assert!(is_known, "the mail to {} leads to {url}", mail.to);
        }
        waiting.extend(found);
    }
    let (mut seen, mut guides, mut fetched) = (HashSet::new(), HashSet::new(), 0);
    while let Some(mut url) = waiting.pop() {
        url.set_fragment(None);
        if url.origin() != own.origin() {
            assert!(hosts.contains(&url.host_str().unwrap_or_default()), "a page leads to {url}");
            continue;
        }
        if !seen.insert(url.clone()) {
            continue;
        }
        assert!(seen.len() < MANY, "{url}");
        let path = &url[url::Position::BeforePath..];
        // A browser that loads ahead of its reader says so; a scanner says that it is a browser.
        let headers = [
            ("purpose", "prefetch"),
            ("sec-purpose", "prefetch;prerender"),
            ("sec-fetch-site", "none"),
            ("user-agent", "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0.0.0"),
        ];
        for method in ["HEAD", "GET"] {
            let answer = app.request(method, path, &headers, "").await;
            assert!(answer.status < 500 && answer.header("set-cookie").is_empty(), "{method} {url}: {}", answer.status);
            waiting.extend(addresses(&answer.text, &url));
            if let Ok(to) = url.join(answer.header("location")) {
                waiting.push(to);
            }
            if let Some(token) = url.path().strip_prefix("/guide/").filter(|_| answer.status == 200) {
                guides.insert(token.split(['/', '.']).next().unwrap().to_owned());
                fetched += 1;
            }
        }
    }
    assert!(seen.len() > 60, "{}", seen.len());
    assert_eq!(guides.len(), 4, "each of the four cases has a guide, and a mail leads to it");
    app.work().await;
    assert_eq!(records().await, before);
    assert_eq!(app.mails().len(), mails.len());
    assert_eq!(app.count("SELECT COUNT(*) FROM guide_use WHERE uses > 0").await, 0, "no fetch is a person");
    assert_eq!(app.count("SELECT COUNT(*) FROM guide_use WHERE fetches > 0").await, 4);
    assert!(fetched > 8, "{fetched}");
}
