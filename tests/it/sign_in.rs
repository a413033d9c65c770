//! Signing in by a link, and staying so.

use std::time::Duration;

use axum::{body::Body, http::Request};
use consentdesk::web::access::Role;
use rstest::rstest;

use crate::support::{Backend, TestWeb};

#[rstest]
#[tokio::test]
async fn looking_at_a_link_spends_nothing_and_posting_it_spends_it_once(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let web = TestWeb::start(backend).await;
    let link = web.link(Role::Agent);
    for _ in 0..3 {
        let page = web.get(&link, None).await;
        assert_eq!((page.status.as_u16(), page.header("set-cookie"), page.header("cache-control")), (200, "", "no-store"));
        assert!(page.text.contains("method=\"post\""));
    }
    let foreign = Request::post(&link).header("sec-fetch-site", "cross-site").body(Body::empty()).unwrap();
    assert_eq!(web.send(foreign).await.status.as_u16(), 403);
    assert!(web.sign_in_by(&link).await.is_some());
    assert!(web.sign_in_by(&link).await.is_none(), "a link works once");
    let late = web.link(Role::Agent);
    web.clock.advance(Duration::from_mins(15));
    for dead in [late.as_str(), "/auth/link/forged"] {
        let answer = web.get(dead, None).await;
        assert_eq!(answer.status.as_u16(), 410);
        assert!(answer.text.contains("login-link") && answer.header("content-type").starts_with("text/html"));
    }
}

#[tokio::test]
async fn the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let request = Request::post(web.link(Role::Viewer)).header("origin", "https://desk.example").body(Body::empty()).unwrap();
    let answer = web.send(request).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/"));
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-consentdesk="));
    for mark in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(mark), "{mark}");
    }
    assert!(!cookie.contains("Domain"));
}
