//! The support desk, by keyboard, on a phone, and with text that would like to be a script.

use consentdesk::web::access::Role;
use serde_json::json;

use crate::{event, page::Page, service::Service};

const HOSTILE: &str = "<img src=x onerror=alert(1)>";
const HOSTILE_TOO: &str = "\"><svg onload=\"document.title='owned'\">";

/// Two blocked organisations; more people wait in the first.
async fn signed_in_beside_two_blocked_organisations() -> (Service, Page) {
    let service = Service::start().await;
    for (email, organisation, person) in [
        ("kim@acme.example", HOSTILE, HOSTILE_TOO),
        ("sam@acme.example", HOSTILE, "Sam Ortiz"),
        ("noor@northside.example", "Northside Dental", "Noor Haddad"),
    ] {
        let mut wall = event::wall(email);
        wall["data"]["organisation"] = json!({"id": organisation, "name": organisation});
        wall["data"]["user"]["name"] = json!(person);
        service.post(&wall).await;
    }
    let page = Page::new(&service).await;
    page.open(&service.login_link(Role::Agent)).await;
    page.click("main button").await;
    page.wait_for("[data-row]").await;
    (service, page)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_opens_a_case_by_keyboard_and_resolves_it() {
    let (service, page) = signed_in_beside_two_blocked_organisations().await;
    assert_eq!(page.eval("return document.querySelectorAll('[data-row]').length").await, 2);

    page.press('j').await;
    page.press('j').await;
    page.press('k').await;
    assert_eq!(page.text_of("return document.activeElement.textContent").await, HOSTILE);
    page.press(fantoccini::key::Key::Enter).await;
    page.wait_for(".case").await;
    assert!(page.address().await.path().starts_with("/tenants/"));
    let text = page.text().await;
    for expected in ["kim@acme.example", "sam@acme.example", "Admin approval needed"] {
        assert!(text.contains(expected), "{expected} is not in\n{text}");
    }

    page.tab_to(".case [formaction$='/resolve']").await;
    page.press(fantoccini::key::Key::Enter).await;
    page.wait_for_text("The case is resolved").await;
    page.open(&service.at("/")).await;
    assert_eq!(page.eval("return document.querySelectorAll('[data-row]').length").await, 1);
    let text = page.text().await;
    assert!(text.contains("Northside Dental") && !text.contains(HOSTILE), "{text}");
    let states = service.texts("SELECT state FROM cases ORDER BY state").await;
    assert_eq!(states, ["open", "resolved"]);
    page.assert_quiet().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn single_keys_can_be_switched_off_and_stay_so() {
    let (service, page) = signed_in_beside_two_blocked_organisations().await;
    let moved = "return document.activeElement.matches('.row-link')";
    page.press('j').await;
    assert_eq!(page.eval(moved).await, true);
    page.tab_to("[data-shortcuts]").await;
    page.press(' ').await;
    page.wait_for("[data-shortcuts][aria-checked='false']").await;
    page.open(&service.at("/")).await;
    for key in ['j', '/', 'k'] {
        page.press(key).await;
        assert_eq!(page.eval("return document.activeElement === document.body").await, true, "{key} does nothing");
    }
    page.click("[data-shortcuts][aria-checked='false']").await;
    page.press('j').await;
    assert_eq!(page.eval(moved).await, true);
    page.assert_quiet().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_name_is_text_on_every_page_and_runs_nothing() {
    let (service, page) = signed_in_beside_two_blocked_organisations().await;
    let tenant = service.texts("SELECT id FROM tenants WHERE name LIKE '%img%'").await.remove(0);
    let guide = service.guide_of(&event::wall("lee@acme.example")).await;
    let pages = ["/", "/cases", "/attempts?show=all", "/emails", "/engineering", &format!("/tenants/{tenant}")]
        .map(|path| service.at(path));
    let mut seen = 0;
    for address in pages.into_iter().chain([guide]) {
        page.open(&address).await;
        // An alert would make the next command fail.
        assert_eq!(
            page.eval("return document.querySelectorAll('img[src=\"x\"], svg[onload], [onerror]').length").await,
            0,
            "{address}"
        );
        assert!(!page.text_of("return document.title").await.contains("owned"), "{address}");
        let text = page.text().await;
        seen += usize::from(text.contains(HOSTILE)) + usize::from(text.contains(HOSTILE_TOO));
        page.assert_quiet().await;
    }
    assert!(seen >= 4, "the names are shown on {seen} pages");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_is_explained_and_its_reply_can_be_copied() {
    let (service, page) = signed_in_beside_two_blocked_organisations().await;
    page.open(&service.at("/explain")).await;
    let error = format!("error=access_denied&error_description=AADSTS90094%3A {HOSTILE} {}", "x".repeat(300));
    let paste = format!("document.getElementById('error').value = {}", json!(error));
    page.eval(&paste).await;
    page.click("main button").await;
    page.wait_for("#reply").await;
    assert_eq!(page.text_of("return document.querySelector('mark').textContent").await, "AADSTS90094");
    assert_eq!(page.eval("return document.querySelectorAll('main img').length").await, 0);
    page.click("[data-copy-from=reply]").await;
    let said = "return document.querySelector('[data-copy-from=reply]').classList.contains('is-done') || \
                document.getSelection().toString().length > 0 || document.activeElement.id === 'reply'";
    page.wait_for_text("Ready reply").await;
    assert_eq!(page.eval(said).await, true, "the reply is copied, or selected where a browser does not allow that");
    page.browser.resize(320, 720).await.unwrap();
    page.assert_no_sideways_scrolling().await;
    page.assert_quiet().await;
}
