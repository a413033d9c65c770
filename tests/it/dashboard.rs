//! The dashboard: who sees what, what a form does, and that text from outside stays text.

use axum::{body::Body, http::Request};
use consentdesk::{
    domain::{cause::Cause, notice::NoticeKind},
    web::access::Role,
};
use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use crate::support::{Backend, TestWeb, csrf};

const HOSTILE: &str = "<script>alert(1)</script>\" onload=\"x";

/// A blocked tenant with a hostile name, one person, one held mail. Returns tenant, case and mail.
async fn story(web: &TestWeb) -> (Uuid, Uuid, Uuid) {
    let seed = web.seed();
    let tenant = seed.tenant(HOSTILE, &["acme.com.au"], None, seed.ago(60)).await;
    let case = seed.case(Some(tenant), None, Cause::AdminApproval, None, seed.ago(60)).await;
    let kim = seed.person("kim@acme.com.au", Some(HOSTILE)).await;
    let evidence = json!({"data": {"error": HOSTILE}});
    let diagnosis = json!({"cause": "admin_approval", "confidence": 0.9, "reasons": [HOSTILE], "oauth_error": HOSTILE});
    seed.failed(Some(tenant), Some(case), kim, Cause::AdminApproval, &evidence, &diagnosis, seed.ago(50)).await;
    seed.failed(None, None, kim, Cause::Unknown, &evidence, &json!({"cause": "unknown"}), seed.ago(40)).await;
    let mail = seed.mail(Some(tenant), case, kim, NoticeKind::AdminApproval, "held", seed.ago(49)).await;
    (tenant, case, mail)
}

fn pages(tenant: Uuid) -> Vec<String> {
    let mut pages: Vec<String> = [
        "/",
        "/?state=all&sort=name",
        "/cases",
        "/attempts",
        "/attempts?show=all",
        "/attempts/sorts",
        "/emails",
        "/engineering",
        "/explain",
        "/rules",
    ]
    .map(ToOwned::to_owned)
    .into();
    pages.push(format!("/tenants/{tenant}"));
    pages
}

#[rstest]
#[tokio::test]
async fn every_page_shows_hostile_text_as_text_and_forbids_everything_foreign(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let web = TestWeb::start(backend).await;
    let (tenant, ..) = story(&web).await;
    let cookie = web.sign_in(Role::Agent).await;
    let mut pages = pages(tenant);
    pages.push(format!("/?q={}", url::form_urlencoded::byte_serialize(HOSTILE.as_bytes()).collect::<String>()));
    for path in pages {
        let page = web.page(&path, &cookie).await;
        assert_eq!(page.status.as_u16(), 200, "{path}");
        assert!(!page.text.contains("<script>") && !page.text.contains("\" onload"), "{path}");
        assert!(!page.text.contains(" style=") && !page.text.contains("<style"), "{path} has inline style");
        for (header, value) in
            [("cache-control", "no-store"), ("x-content-type-options", "nosniff"), ("referrer-policy", "same-origin")]
        {
            assert_eq!(page.header(header), value, "{path} {header}");
        }
        let policy = page.header("content-security-policy");
        assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"), "{path}");
        let mut ids: Vec<&str> = page.text.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{path}: an id stands there twice");
    }
}

#[tokio::test]
async fn pages_need_a_session_and_forms_a_role() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let (tenant, case, mail) = story(&web).await;
    let viewer = web.sign_in(Role::Viewer).await;
    let (agent, admin) = (web.sign_in(Role::Agent).await, web.sign_in(Role::Admin).await);
    for path in pages(tenant) {
        let answer = web.page(&path, "").await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/login"), "{path}");
        let answer = web.page(&path, "__Host-consentdesk=AAAA").await;
        assert_eq!(answer.status.as_u16(), 303, "{path}");
        for cookie in [&viewer, &agent, &admin] {
            assert_eq!(web.page(&path, cookie).await.status.as_u16(), 200, "{path}");
        }
    }
    let actions =
        ["resolve", "reopen", "snooze", "ignore", "revoke", "notes", "resend"].map(|action| format!("/cases/{case}/{action}"));
    for path in actions.into_iter().chain([format!("/emails/{mail}/release")]) {
        assert_eq!(web.form(&path, "", &[]).await.header("location"), "/login", "{path}");
        let of_viewer = csrf(&web.page("/", &viewer).await);
        assert_eq!(web.form(&path, &viewer, &[("csrf", &of_viewer)]).await.status.as_u16(), 403, "{path}");
        let of_agent = csrf(&web.page("/", &agent).await);
        assert_eq!(web.form(&path, &agent, &[("csrf", &of_agent)]).await.status.as_u16(), 303, "{path}");
    }
    let page = web.page(&format!("/tenants/{tenant}"), &viewer).await;
    assert!(!page.text.contains("/resolve"), "a viewer sees no button that would be refused");
}

#[tokio::test]
async fn a_form_from_elsewhere_changes_nothing() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let (tenant, case, _) = story(&web).await;
    let agent = web.sign_in(Role::Agent).await;
    let other = web.sign_in(Role::Agent).await;
    let token = csrf(&web.page("/", &agent).await);
    let path = format!("/cases/{case}/resolve");
    let post = |headers: &[(&str, &str)], body: String| {
        let request = Request::post(&path).header("cookie", &agent).header("content-type", "application/x-www-form-urlencoded");
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        web.send(request.body(Body::from(body)).unwrap())
    };
    let good = format!("csrf={token}");
    for headers in [
        &[("sec-fetch-site", "cross-site")][..],
        &[("sec-fetch-site", "same-site"), ("origin", "https://desk.example")],
        &[("sec-fetch-site", "none")],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
        &[],
    ] {
        assert_eq!(post(headers, good.clone()).await.status.as_u16(), 403, "{headers:?}");
    }
    let theirs = csrf(&web.page("/", &other).await);
    for body in [String::new(), "csrf=".to_owned(), format!("csrf={theirs}")] {
        assert_eq!(post(&[("sec-fetch-site", "same-origin")], body).await.status.as_u16(), 403);
    }
    assert!(web.page(&format!("/tenants/{tenant}"), &agent).await.text.contains("badge--open"));
    let done = post(&[("origin", "https://desk.example")], good).await;
    assert_eq!(done.header("location"), format!("/tenants/{tenant}?done=resolved#case-{case}"));
    assert!(web.page(&format!("/tenants/{tenant}?done=resolved"), &agent).await.text.contains("The case is resolved"));
}

#[tokio::test]
async fn an_agent_works_through_a_case_and_signs_out() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let (tenant, case, mail) = story(&web).await;
    let cookie = web.sign_in(Role::Agent).await;
    let home = web.page("/", &cookie).await;
    assert!(home.text.contains("Admin approval needed") && home.text.contains(&format!("/tenants/{tenant}")));
    let token = csrf(&home);
    for (action, field, done) in [
        ("notes", ("note", "Called \u{202e}them"), "noted"),
        ("notes", ("note", " "), "empty"),
        ("snooze", ("days", "3"), "snoozed"),
        ("reopen", ("note", ""), "reopened"),
        ("resend", ("person", ""), "resent"),
        ("resend", ("person", ""), "already"),
        ("ignore", ("note", ""), "ignored"),
        ("resolve", ("note", "done"), "resolved"),
        ("snooze", ("days", "3"), "resolved-before"),
    ] {
        let answer = web.form(&format!("/cases/{case}/{action}"), &cookie, &[("csrf", &token), field]).await;
        assert!(answer.header("location").contains(&format!("done={done}#")), "{action}: {}", answer.header("location"));
    }
    let page = web.page(&format!("/tenants/{tenant}"), &cookie).await;
    assert!(page.text.contains("Called them") && page.text.contains("by operator"));
    // Sending again has released it.
    let answer = web.form(&format!("/emails/{mail}/release"), &cookie, &[("csrf", &token)]).await;
    assert_eq!(answer.header("location"), "/emails?state=held&done=not-held");
    let error = [
        ("csrf", token.as_str()),
        ("error", "AADSTS90094: The grant requires admin permission. code=0.AXwA_secret_secret_secret_secret"),
    ];
    let explained = web.form("/explain", &cookie, &error).await;
    assert!(explained.text.contains("An administrator must approve") && explained.text.contains("Ready reply"));
    for nonsense in ["/tenants/x", "/cases/x", &format!("/tenants/{}", Uuid::nil())] {
        let page = web.page(nonsense, &cookie).await;
        assert!(page.status.as_u16() == 404 && page.header("content-type").starts_with("text/html"), "{nonsense}");
    }
    let out = web.form("/logout", &cookie, &[("csrf", &token)]).await;
    assert!(out.header("location").starts_with("/login") && out.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(web.page("/", &cookie).await.status.as_u16(), 303, "the session is over in the database too");
}

#[tokio::test]
async fn where_mail_is_off_nothing_is_queued() {
    let web = TestWeb::start_at(Backend::Sqlite, "http://127.0.0.1:8080", "off").await;
    let (_, case, _) = story(&web).await;
    let cookie = web.sign_in(Role::Agent).await;
    assert!(cookie.starts_with("consentdesk="), "without https the cookie has a plain name");
    let token = csrf(&web.page("/", &cookie).await);
    let answer = web.form(&format!("/cases/{case}/resend"), &cookie, &[("csrf", &token)]).await;
    assert!(answer.header("location").contains("done=mail-off"));
    assert_eq!(web.post(&format!("/api/v1/cases/{case}/resend"), Some("agent"), &json!({})).await.status.as_u16(), 409);
}
