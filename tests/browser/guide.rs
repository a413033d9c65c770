//! The guide, as an administrator and as a person meet it.

use fantoccini::key::Key;
use serde_json::json;

use crate::{
    event::{self, ACME},
    page::Page,
    service::Service,
};

const CLAIM: &str = "#retry button[type='submit']";
const APPROVE: &str = "a[href^='https://login.microsoftonline.com/']";
const CLAIMED: &str = "Somebody has said that this is done.";

/// An approval wall in an organisation whose tenant is known. Returns the guide.
async fn wall(service: &Service) -> String {
    let mut wall = event::wall("kim@acme.example");
    wall["data"]["tenant_id"] = json!(ACME);
    service.guide_of(&wall).await
}

/// What the steps and tables say, folded parts left out.
async fn steps(page: &Page) -> String {
    page.text_of("return [...document.querySelectorAll('main li, main td')].map(one => one.innerText).join('\\n')").await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_gets_through_by_keyboard_alone_and_a_scanner_claims_nothing() {
    let service = Service::start().await;
    let guide = wall(&service).await;
    for method in ["GET", "HEAD", "GET", "GET"] {
        assert_eq!(service.scan(method, &guide).await, "HTTP/1.1 200 OK");
    }
    assert!(!service.scan("GET", &format!("{guide}/claim")).await.contains("200"));

    let page = Page::new(&service).await;
    page.open(&guide).await;
    assert!(!page.text().await.contains(CLAIMED));
    assert_eq!(service.texts("SELECT state FROM cases").await, ["open"], "looking changes nothing");

    assert_eq!(page.tab_to(".skip").await, 1, "the skip link comes first");
    page.press(Key::Enter).await;
    assert_eq!(page.text_of("return document.activeElement.id").await, "main");
    page.tab_to(APPROVE).await;
    let link = page.text_of("return document.activeElement.href").await;
    assert!(link.contains(ACME), "the link is for exactly this organisation: {link}");
    page.tab_to(CLAIM).await;
    page.press(Key::Enter).await;
    page.wait_for_text(CLAIMED).await;
    assert_eq!(page.address().await.as_str(), guide, "back on the guide");
    assert_eq!(service.texts("SELECT state FROM cases").await, ["claimed"]);
    assert!(page.assert_quiet().await > 3);

    let mut connected = event::connected("kim@acme.example");
    connected["data"]["tenant_id"] = json!(ACME);
    service.post(&connected).await;
    page.open(&guide).await;
    assert!(!page.text().await.contains(CLAIMED), "what is proved needs no claim");
    assert_eq!(service.texts("SELECT state FROM cases").await, ["resolved"]);
    page.assert_quiet().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_to_be_copied_is_copied() {
    let service = Service::start().await;
    let guide = wall(&service).await;
    let page = Page::new(&service).await;
    let allow = json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": service.base.origin().ascii_serialization()});
    page.browser.devtools("Browser.grantPermissions", allow).await.unwrap();
    page.open(&guide).await;
    for (button, expected) in [("[data-copy-from='client-id']", "#client-id"), ("[data-copy-from='tenant-id']", "#tenant-id")] {
        page.click(button).await;
        page.wait_for(&format!("{button}.is-done")).await;
        let expected = page.wait_for(expected).await;
        assert_eq!(page.text_of("return navigator.clipboard.readText()").await, expected);
    }
    page.click("#permissions .actions button").await;
    page.wait_for("#permissions .actions .is-done").await;
    let copied = page.text_of("return navigator.clipboard.readText()").await;
    let rows =
        page.text_of("return [...document.querySelectorAll('#permissions th code')].map(one => one.textContent).join(' ')").await;
    assert_eq!(rows.split(' ').count(), 8);
    for name in rows.split(' ') {
        assert!(copied.contains(name), "{name} is not in {copied}");
    }
    page.assert_quiet().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_javascript_every_step_is_there_and_the_form_works() {
    let service = Service::start().await;
    let guide = wall(&service).await;
    let page = Page::new(&service).await;
    page.open(&guide).await;
    let with = steps(&page).await;
    page.browser.devtools("Emulation.setScriptExecutionDisabled", json!({"value": true})).await.unwrap();
    page.open(&guide).await;
    assert_eq!(
        page.eval("return [...document.querySelectorAll('[data-js]')].filter(one => one.checkVisibility()).length").await,
        0,
        "the page's script has not run, and what needs it is out of sight"
    );
    assert_eq!(steps(&page).await, with);
    let hidden =
        "return [...document.querySelectorAll('.steps li, #permissions td')].filter(one => !one.checkVisibility()).length";
    assert_eq!(page.eval(hidden).await, 0);
    page.click("details summary").await;
    assert_eq!(page.eval("return document.querySelectorAll('details[open]').length").await, 1, "what is folded can be unfolded");
    page.click(CLAIM).await;
    page.wait_for_text(CLAIMED).await;
    assert_eq!(service.texts("SELECT state FROM cases").await, ["claimed"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_with_a_personal_account_reads_no_word_of_administrators() {
    let service = Service::start().await;
    let error = "AADSTS50020: User account 'robin@outlook.com' from identity provider 'live.com' does not exist in tenant 'Sophiie' \
                 and cannot access the application in that tenant.";
    let mut failed = event::failed("robin@harbour.example", json!(error), json!({}));
    failed["data"]["account"] = json!("robin@outlook.com");
    let guide = service.guide_of(&failed).await;
    let page = Page::new(&service).await;
    page.open(&guide).await;
    assert_eq!(page.eval("return document.querySelectorAll('.steps li').length").await, 4);
    // Everything, what is folded or hidden and what is only read out included.
    let all = page.text_of("return document.documentElement.outerHTML").await.to_lowercase();
    assert!(!all.contains("admin"), "{all}");
    page.assert_quiet().await;
}

/// The other stories say that nothing was complained of: here is what they would have seen.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_page_may_not_do_does_not_happen_and_is_noticed() {
    let service = Service::start().await;
    let guide = wall(&service).await;
    let page = Page::new(&service).await;
    for injected in [
        "const one = document.createElement('script'); one.textContent = 'document.title = \"owned\"'; document.body.append(one)",
        "const one = document.createElement('img'); one.src = 'https://elsewhere.example/x.png'; document.body.append(one)",
        "const one = document.createElement('p'); one.setAttribute('style', 'color: red'); document.body.append(one)",
        "return fetch('https://elsewhere.example/').then(() => 'answered', () => 'refused')",
    ] {
        page.open(&guide).await;
        page.assert_quiet().await;
        page.eval(injected).await;
        // A picture is asked for a moment later.
        page.eval("return new Promise(done => setTimeout(done, 100))").await;
        let complaints = page.complaints().await;
        assert!(complaints.iter().any(|one| one.contains("Content Security Policy")), "{injected}: {complaints:?}");
        assert_ne!(page.text_of("return document.title").await, "owned");
        page.requests().await;
    }
    // Leaving for another host is for a person to do, and is noticed too.
    page.eval("location.href = 'http://elsewhere.example/'").await;
    page.eval("return new Promise(done => setTimeout(done, 300))").await;
    assert!(page.requests().await.iter().any(|url| url.host_str() == Some("elsewhere.example")));
}

#[tokio::test(flavor = "multi_thread")]
async fn steps_are_marked_by_keyboard_for_everybody_and_a_scanner_leaves_nothing_but_a_count() {
    let service = Service::start().await;
    let guide = wall(&service).await;
    for path in ["", "/scripts", "/scripts/check.ps1", ".md"] {
        assert_eq!(service.scan("GET", &format!("{guide}{path}")).await, "HTTP/1.1 200 OK", "{path}");
    }
    for path in ["/marks?step=settings-1&done=1", "/seen", "/question?text=x", "/refuse?because=x", "/allow"] {
        assert!(!service.scan("GET", &format!("{guide}{path}")).await.contains("200"), "{path}");
    }
    assert_eq!(service.texts("SELECT CAST(fetches AS TEXT) FROM guide_use").await, ["4"]);
    assert_eq!(service.texts("SELECT step FROM guide_marks").await, Vec::<String>::new());

    let page = Page::new(&service).await;
    page.open(&guide).await;
    let first = "#mark-admin_consent-1 button";
    page.tab_to(first).await;
    assert_eq!(page.text_of("return document.activeElement.getAttribute('aria-label')").await, "Route A, step 1 is done");
    page.press(' ').await;
    page.wait_for(&format!("{first}[aria-checked='true']")).await;
    assert_eq!(page.address().await.as_str(), guide, "without a new page");
    assert_eq!(page.eval(&format!("return document.activeElement.matches(\"{first}\")")).await, true, "the focus stays");
    assert!(
        page.text_of("return document.getElementById('progress-admin_consent').innerText").await.starts_with("One of 3 steps")
    );
    page.tab_to("#mark-admin_consent-2 button").await;
    page.press(Key::Enter).await;
    page.wait_for("#mark-admin_consent-2 button[aria-checked='true']").await;
    assert_eq!(service.texts("SELECT step FROM guide_marks ORDER BY step").await, ["admin_consent-1", "admin_consent-2"]);
    assert_eq!(service.texts("SELECT CAST(uses AS TEXT) FROM guide_use").await, ["1"]);
    assert!(page.assert_quiet().await > 3);

    // Somebody else, without scripts, sees them and takes one away.
    let other = Page::new(&service).await;
    other.browser.devtools("Emulation.setScriptExecutionDisabled", json!({"value": true})).await.unwrap();
    other.open(&guide).await;
    other.click("#mark-admin_consent-2 button[aria-checked='true']").await;
    other.wait_for("#mark-admin_consent-2 button[aria-checked='false']").await;
    assert_eq!(other.address().await.fragment(), Some("mark-admin_consent-2"), "back where they were");
    assert_eq!(service.texts("SELECT step FROM guide_marks").await, ["admin_consent-1"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_and_a_refusal_are_forms_that_say_what_came_of_them() {
    let service = Service::start().await;
    let guide = wall(&service).await;
    let page = Page::new(&service).await;
    page.open(&guide).await;
    page.click("#question summary").await;
    page.click("#question-text").await;
    for key in "Why so?".chars() {
        page.press(key).await;
    }
    page.click("#question button").await;
    page.wait_for_text("Your question is with support").await;
    assert_eq!(service.texts("SELECT detail FROM timeline WHERE what = 'question'").await, ["Why so?"]);
    page.assert_quiet().await;

    page.open(&guide).await;
    page.click("#refuse summary").await;
    page.click("#refuse-because").await;
    page.press('x').await;
    page.click("#refuse button").await;
    page.wait_for_text("Noted: your organisation won't allow it").await;
    assert_eq!(service.texts("SELECT state FROM cases").await, ["ignored"]);
    page.click("form button").await;
    page.wait_for(CLAIM).await;
    assert_eq!(service.texts("SELECT state FROM cases").await, ["open"]);
    page.assert_quiet().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_new_page_fits_a_narrow_screen_and_counts_a_copy_as_a_person() {
    let service = Service::start().await;
    let guide = wall(&service).await;
    let page = Page::new(&service).await;
    page.browser
        .devtools(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": 320, "height": 700, "deviceScaleFactor": 1, "mobile": false}),
        )
        .await
        .unwrap();
    for path in ["", "/scripts", "/asked", "/not-asked"] {
        page.open(&format!("{guide}{path}")).await;
        page.eval("for (const one of document.querySelectorAll('details')) one.open = true").await;
        page.assert_no_sideways_scrolling().await;
        page.assert_quiet().await;
    }
    assert_eq!(service.texts("SELECT CAST(uses AS TEXT) FROM guide_use").await, ["0"]);
    page.open(&format!("{guide}/scripts")).await;
    page.click("details.fold summary").await;
    page.click("details.fold button").await;
    for _ in 0..100 {
        if service.texts("SELECT CAST(uses AS TEXT) FROM guide_use").await == ["1"] {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("a copy is an act of a person");
}
