//! Every mail can be looked at before anybody gets it: on a page, at a terminal, and in a folder.

use std::{
    fs,
    path::Path,
    process::{Command, Output, Stdio},
};

use consentdesk::web::access::Role;
use rstest::rstest;

use crate::support::{Backend, TestWeb};

/// Every address that stands in an attribute of this name, unescaped.
fn addresses(html: &str, attribute: &str) -> Vec<String> {
    let mark = format!("{attribute}=\"");
    html.split(&mark)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|text| text.replace("&#38;", "&").replace("&amp;", "&"))
        .collect()
}

#[rstest]
#[tokio::test]
async fn a_viewer_looks_at_a_mail_by_day_by_night_and_as_text(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let web = TestWeb::start(backend).await;
    let cookie = web.sign_in(Role::Viewer).await;
    assert!(web.page("/emails", &cookie).await.text.contains("href=\"/emails/gallery\""));

    let page = web.page("/emails/gallery?kind=admin_approval&state=reminder_2&locale=de", &cookie).await;
    assert_eq!(page.status, 200);
    assert!(page.header("content-security-policy").contains("frame-src 'self'"));
    assert!(page.text.contains("Fit for Outlook, Gmail and the rest"), "{}", page.text);
    assert!(
        page.text.contains("<option value=\"reminder_2\" selected>")
            && page.text.contains("<option value=\"de\" selected>Deutsch (de)</option>")
    );
    assert!(page.text.contains("acme.example"), "the text part");

    let frames = addresses(&page.text, "iframe src");
    assert_eq!(frames.len(), 4, "day and night, wide and narrow");
    assert_eq!(page.text.matches(" sandbox></iframe>").count(), 4);
    for (frame, night) in [(&frames[0], false), (&frames[1], true)] {
        let mail = web.page(frame, &cookie).await;
        assert_eq!((mail.status.as_u16(), mail.header("content-type")), (200, "text/html; charset=utf-8"));
        assert_eq!(mail.text.contains("@media all"), night, "{frame}");
        assert!(mail.text.contains("lang=\"de\"") && mail.text.contains("https://desk.example"), "our own base in links");
        let policy = mail.header("content-security-policy");
        for part in ["default-src 'none'", "form-action 'none'", "frame-ancestors 'self'", "sandbox"] {
            assert!(policy.contains(part), "{part} in {policy}");
        }
        assert!(!policy.contains("script-src") && !policy.contains("allow-scripts"), "{policy}");
    }
    let message = addresses(&page.text, "href").into_iter().find(|href| href.contains("message.eml")).expect("the message");
    let message = web.page(&message, &cookie).await;
    assert_eq!(message.header("content-type"), "message/rfc822");
    assert_eq!(message.header("content-disposition"), "attachment; filename=\"admin_approval-reminder_2-de.eml\"");
    assert!(message.text.starts_with("From: \"Sophiie\"") && message.text.contains("List-Unsubscribe:"), "{}", message.text);
}

#[tokio::test]
async fn what_there_is_not_is_not_shown_and_nobody_sees_it_unasked() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let cookie = web.sign_in(Role::Viewer).await;
    for path in ["/emails/gallery", "/emails/gallery/mail", "/emails/gallery/message.eml"] {
        assert_eq!(web.get(path, None).await.header("location"), "/login", "{path}");
        assert_eq!(web.page(&format!("{path}?kind=%3Cscript%3E"), &cookie).await.status, 404, "{path}");
    }
    // A state in which the kind is not written, a language that we lack, and nothing at all: the nearest there is.
    let page = web.page("/emails/gallery?kind=personal_account&state=reminder_1&locale=xx", &cookie).await;
    assert!(
        page.text.contains("<option value=\"first\" selected>")
            && page.text.contains("<option value=\"en\" selected>English (en)</option>")
    );
    let first = web.page("/emails/gallery", &cookie).await;
    assert!(first.text.contains("<option value=\"admin_approval\" selected>") && !first.text.contains("rel=\"prev\""));
    // From the first to the last by the links, and each can be shown.
    let mut next = addresses(&first.text, "href").into_iter().rfind(|href| href.starts_with("/emails/gallery?"));
    let mut shown = 1;
    while let Some(href) = next {
        let page = web.page(&href, &cookie).await;
        assert_eq!(page.status, 200, "{href}");
        shown += 1;
        let (_, pager) = page.text.split_once("class=\"pager\"").expect("a pager");
        next = pager.split_once("rel=\"next\"").and_then(|(before, _)| addresses(before, "href").pop());
    }
    assert!(shown > 100, "{shown}");
}

/// Runs it in a folder of its own, with nothing of this machine's settings.
fn mail(folder: &Path, settings: &[(&str, &str)], arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_consentdesk"))
        .arg("mail")
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .envs(settings.iter().copied())
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

#[test]
fn mails_are_listed_and_printed_with_the_settings_in_force() {
    let folder = tempfile::tempdir().expect("a folder");
    let own =
        [("CONSENTDESK_APP__NAME", "Tidewater & Söhne"), ("CONSENTDESK_SERVER__PUBLIC_URL", "https://connect.tidewater.example")];
    let run = |arguments: &[&str]| mail(folder.path(), &own, arguments);
    let list = run(&["preview", "--list"]);
    assert!(list.status.success(), "{}", told(&list));
    assert!(out(&list).contains("Tidewater & Söhne needs your IT administrator's approval") && out(&list).contains("reminder_3"));

    let chosen = ["preview", "--kind", "admin_approval", "--state", "others_wait"];
    let with = |more: &[&'static str]| run(&[&chosen[..], more].concat());
    assert!(out(&with(&["--text"])).contains("https://connect.tidewater.example/guide/EXAMPLE"));
    assert!(out(&with(&["--html", "--theme", "dark"])).contains("@media all"));
    assert!(out(&with(&["--html"])).contains("Tidewater &amp; Söhne"));
    assert!(out(&with(&["--eml", "--locale", "ja"])).contains("\r\nSubject: =?utf-8?B?"));
    assert!(out(&with(&[])).contains("Check    fit for Outlook"), "{}", out(&with(&[])));

    for (arguments, says) in [
        (&["preview", "--kind", "admin_aproval"][..], "did you mean admin_approval?"),
        (&["preview", "--kind", "sign_in_again", "--text"], "write one of sign_in_again.interaction_required"),
        (&["preview", "--kind", "reconnect.no_mailbox", "--state", "taken_on"], "write --state first or little_known"),
        (&["preview", "--state", "later"], "write one of first, others_wait"),
        (&["preview", "--locale", "tlh"], "write one of en, de"),
        (&["preview", "--text"], "say which mail"),
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(told(&output).contains(says), "{says} in {}", told(&output));
    }
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 0, "no secret, no database");
}

#[test]
fn a_folder_of_mails_is_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = mail(folder.path(), &[], &["preview", "--kind", "hidden_block", "--locale", "fr", "--out", "here/gallery"]);
    assert!(output.status.success() && told(&output).contains("no finding"), "{}", told(&output));
    let root = folder.path().join("here/gallery");
    let mut pages = vec![root.join("index.html")];
    let mut seen = 0;
    while let Some(page) = pages.pop() {
        seen += 1;
        let text = fs::read_to_string(&page).unwrap_or_else(|error| panic!("{}: {error}", page.display()));
        let addresses = [addresses(&text, "href"), addresses(&text, "iframe src")].concat();
        for address in addresses.into_iter().filter(|address| !address.starts_with('#')) {
            let target = page.parent().expect("a folder").join(&address);
            assert!(target.is_file(), "{address} of {}", page.display());
            if address.ends_with("-first.html") && !address.starts_with("..") && page.ends_with("index.html") {
                pages.push(target);
            }
        }
    }
    assert!(seen >= 5, "{seen}");
    let file = mail(folder.path(), &[], &["preview", "--out", "here/gallery/index.html"]);
    assert!(!file.status.success() && told(&file).contains("cannot be"), "{}", told(&file));
}

#[test]
fn the_check_passes_what_we_send_and_fails_on_a_link_that_is_too_long() {
    let folder = tempfile::tempdir().expect("a folder");
    let chosen = ["lint", "--locale", "en", "--kind", "sign_in_again"];
    let good = mail(folder.path(), &[], &chosen);
    assert!(good.status.success() && told(&good).contains("no finding"), "{}", told(&good));
    let long = format!("https://app.example/{}", "x".repeat(2_000));
    let bad = mail(folder.path(), &[("CONSENTDESK_APP__CONNECT_URL", &long)], &[&chosen[..], &["--json"]].concat());
    assert_eq!(bad.status.code(), Some(1));
    let finding: serde_json::Value = serde_json::from_str(out(&bad).lines().next().expect("a finding")).expect("JSON");
    assert_eq!((&finding["check"], &finding["mails"]), (&"link".into(), &14.into()), "{finding}");
    assert!(told(&bad).contains("1 finding"), "{}", told(&bad));
}
