//! Signing in by a link, and out again.

use consentdesk::web::access::Role;
use fantoccini::cookies::Cookie;

use crate::{page::Page, service::Service};

#[tokio::test(flavor = "multi_thread")]
async fn a_link_signs_in_once_and_signing_out_ends_the_session() {
    let service = Service::start().await;
    let page = Page::new(&service).await;
    page.open(&service.at("/")).await;
    assert_eq!(page.address().await.path(), "/login");

    let link = service.login_link(Role::Agent);
    page.open(&link).await;
    assert!(page.text().await.contains("you can read everything and work on cases"));
    assert!(page.browser.client.get_all_cookies().await.unwrap().is_empty(), "looking at the link signs nobody in");
    page.click("main button").await;
    page.wait_for_text("Nothing has come in yet").await;
    assert_eq!(page.address().await.path(), "/");
    page.assert_quiet().await;

    let cookies = page.browser.client.get_all_cookies().await.unwrap();
    let cookie: &Cookie<'_> = cookies.first().expect("a session");
    assert_eq!(cookie.http_only(), Some(true));
    assert_eq!(page.text_of("return document.cookie").await, "", "scripts cannot read it");

    page.open(&link).await;
    page.click("main button").await;
    page.wait_for_text("This sign-in link does not work").await;

    page.open(&service.at("/")).await;
    page.click(".site-nav form button").await;
    page.wait_for_text("You are signed out.").await;
    assert!(page.browser.client.get_all_cookies().await.unwrap().is_empty());
    page.open(&service.at("/")).await;
    assert_eq!(page.address().await.path(), "/login");
    // Somebody who kept the cookie has nothing of it.
    page.browser.client.add_cookie(cookie.clone()).await.unwrap();
    page.open(&service.at("/")).await;
    assert_eq!(page.address().await.path(), "/login");
}
