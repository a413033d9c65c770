//! Signing in by a link, and staying so.

use std::time::Duration;

use axum::{body::Body, http::Request};
use rstest::rstest;

use crate::support::{Backend, TestWeb};

#[rstest]
#[tokio::test]
async fn looking_at_a_link_spends_nothing_and_posting_it_spends_it_once(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let web = TestWeb::start(backend).await;
    for _ in 0..3 {
        let page = web.get("/auth/link/agent-7", None).await;
        assert_eq!((page.status.as_u16(), page.header("set-cookie")), (200, ""));
        assert!(page.text.contains("method=\"post\""));
    }
    let foreign = Request::post("/auth/link/agent-7").header("sec-fetch-site", "cross-site").body(Body::empty()).unwrap();
    assert_eq!(web.send(foreign).await.status.as_u16(), 403);
    assert!(web.sign_in("agent-7").await.is_some());
    assert!(web.sign_in("agent-7").await.is_none(), "a link works once");
    assert_eq!(web.get("/auth/link/forged", None).await.status.as_u16(), 404);
    web.clock.advance(Duration::from_mins(15));
    let late = web.get("/auth/link/agent-8", None).await;
    assert_eq!(late.status.as_u16(), 410);
    assert!(late.text.contains("login-link") && late.header("content-type").starts_with("text/html"));
}

#[tokio::test]
async fn the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let request = Request::post("/auth/link/viewer-1").header("origin", "https://desk.example").body(Body::empty()).unwrap();
    let answer = web.send(request).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/"));
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-consentdesk="));
    for mark in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(mark), "{mark}");
    }
    assert!(!cookie.contains("Domain"));
}
