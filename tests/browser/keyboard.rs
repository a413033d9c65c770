//! The guide by keyboard alone, from the top to the end: each route, each page, each form, and what the service has written down.

use consentdesk::domain::{
    cause::{Cause, Kind},
    remedy::steps::Track,
};
use fantoccini::key::Key;
use rstest::rstest;
use serde_json::{Value, json};

use crate::{
    event::{self, ACME},
    page::Page,
    service::Service,
};

/// More stops than any page has: a walk that is longer goes round in circles.
const MANY: usize = 250;

/// Where the keyboard is. Numbers are in CSS pixels.
const STOP: &str = "
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const style = getComputedStyle(at), box = at.getClientRects()[0], next = window.walked;
    const x = box.left + box.width / 2, y = box.top + box.height / 2, top = document.elementFromPoint(x, y);
    window.walked = at;
    return {
        what: at.outerHTML.replace(/\\s+/g, ' ').slice(0, 140),
        ring: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
        shown: box.width > 0 && y > 0 && y < innerHeight && x > 0 && x < innerWidth,
        covered: !top || !(at.contains(top) || top.contains(at)) ? (top ? top.outerHTML.slice(0, 100) : 'nothing') : null,
        forward: !next || Boolean(next.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING),
        folded: at.matches('summary') && !at.parentElement.open && !at.closest('.languages'),
        unmarked: at.getAttribute('aria-checked') === 'false' ? at.closest('form').id : null,
        typing: at.matches('textarea'),
    };";

/// What the keyboard can reach once everything is unfolded.
const REACHABLE: &str = "
    return [...document.querySelectorAll('a[href], button, summary, textarea, select, input:not([type=hidden]), [tabindex=\"0\"]')]
        .filter(one => one.checkVisibility() && !one.disabled).length";

async fn guide_of(service: &Service, cause: Cause, kind: Option<Kind>) -> String {
    let mut wall = event::wall("kim@acme.example");
    wall["data"]["tenant_id"] = json!(ACME);
    let guide = service.guide_of(&wall).await;
    service.turn(&guide, cause, kind).await;
    guide
}

/// Goes by Tab from the top to the end, unfolds what is folded by Enter and marks each step by Space. Every stop must be seen: with a
/// ring, in the window, and under nothing else (WCAG 2.4.7, 2.4.11); in the order of the page (2.4.3), each once, and out again
/// (2.1.2). Returns how many stops there were.
async fn walk(page: &Page) -> usize {
    page.emulate(&[("prefers-reduced-motion", "reduce")]).await;
    for stops in 0..MANY {
        page.press(Key::Tab).await;
        let stop = page.eval(STOP).await;
        if stop == Value::Null {
            assert_eq!(page.eval(REACHABLE).await, stops, "the keyboard reaches all there is, each once");
            return stops;
        }
        assert!(stop["ring"].as_f64() >= Some(2.0), "no ring around {}", stop["what"]);
        assert!(stop["shown"] == true && stop["covered"] == Value::Null, "not to be seen: {stop:#}");
        assert!(stop["forward"] == true, "backwards to {}", stop["what"]);
        if stop["folded"] == true {
            page.press(Key::Enter).await;
            assert_eq!(page.eval("return document.activeElement.parentElement.open").await, true, "{}", stop["what"]);
        }
        if let Some(mark) = stop["unmarked"].as_str() {
            page.press(' ').await;
            page.wait_for(&format!("#{mark} button[aria-checked='true']")).await;
        }
    }
    panic!("the keyboard never leaves {}", page.address().await);
}

#[rstest]
#[case::routes_a_b_and_c(Cause::AdminApproval, Some(Kind::RequestPending), &[Track::AdminConsent, Track::Settings, Track::Request])]
#[case::routes_a_and_d(Cause::AdminApproval, Some(Kind::AssignmentRequired), &[Track::AdminConsent, Track::Assign])]
#[case::an_access_policy(Cause::ConditionalAccess, Some(Kind::Device), &[Track::Policy])]
#[case::an_app_that_is_off(Cause::AppUnavailable, Some(Kind::Disabled), &[Track::Enable])]
#[case::no_mailbox(Cause::NoMailbox, Some(Kind::Unlicensed), &[Track::Mailbox])]
#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_walks_the_whole_page_and_each_step_is_written_down(
    #[case] cause: Cause,
    #[case] kind: Option<Kind>,
    #[case] tracks: &[Track],
) {
    let service = Service::start().await;
    let page = Page::new(&service).await;
    let guide = guide_of(&service, cause, kind).await;
    page.open(&guide).await;
    let stops = walk(&page).await;
    assert!(stops > 10, "{stops}");

    let mut steps: Vec<String> =
        tracks.iter().flat_map(|track| (1..=track.steps()).map(move |number| format!("{track}-{number}"))).collect();
    steps.sort();
    assert_eq!(service.texts("SELECT step FROM guide_marks ORDER BY step").await, steps);
    assert_eq!(service.texts("SELECT CAST(uses AS TEXT) FROM guide_use").await, ["1"], "one person, at work");
    page.assert_quiet().await;

    page.open(&guide).await;
    assert_eq!(page.eval("return document.querySelectorAll('.mark button[aria-checked=\"false\"]').length").await, 0);
    page.tab_to("#retry button").await;
    page.press(Key::Enter).await;
    page.wait_for_text("Somebody has said that this is done.").await;
    assert_eq!(service.texts("SELECT state FROM cases").await, ["claimed"]);
    assert_eq!(service.texts("SELECT actor FROM timeline WHERE what = 'claimed'").await, ["administrator"]);
    page.assert_quiet().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_a_refusal_and_the_way_back_by_keyboard_in_the_language_of_the_reader() {
    let service = Service::start().await;
    let page = Page::new(&service).await;
    let guide = guide_of(&service, Cause::AdminApproval, None).await;
    let german = |path: &str| format!("{guide}{path}?lang=de");
    let write = async |text: &str| {
        for key in text.chars() {
            page.press(key).await;
        }
    };
    page.emulate(&[("prefers-reduced-motion", "reduce")]).await;
    page.open(&guide).await;
    page.tab_to(".languages summary").await;
    page.press(Key::Enter).await;
    page.tab_to(".languages [hreflang='de']").await;
    page.press(Key::Enter).await;
    page.wait_for("html[lang='de']").await;
    assert_eq!(page.address().await.as_str(), german(""));

    page.tab_to("#mark-admin_consent-2 button").await;
    page.press(' ').await;
    page.wait_for("#mark-admin_consent-2 button[aria-checked='true']").await;
    page.tab_to("#question summary").await;
    page.press(Key::Enter).await;
    page.tab_to("#question-text").await;
    write("Wer darf das?").await;
    page.tab_to("#question button").await;
    page.press(Key::Enter).await;
    page.wait_for_address(&german("/asked")).await;
    page.tab_to("main .btn--primary").await;
    page.press(Key::Enter).await;
    page.wait_for_address(&german("")).await;
    assert_eq!(service.texts("SELECT detail FROM timeline WHERE what = 'question'").await, ["Wer darf das?"]);

    page.tab_to("#refuse summary").await;
    page.press(Key::Enter).await;
    page.tab_to("#refuse-because").await;
    write("Nein").await;
    page.tab_to("#refuse button").await;
    page.press(Key::Enter).await;
    page.wait_for_address(&german("/refused")).await;
    assert_eq!(service.texts("SELECT state || ' ' || refused_because FROM cases").await, ["ignored Nein"]);
    page.tab_to("main form button").await;
    page.press(Key::Enter).await;
    page.wait_for_address(&german("")).await;
    assert_eq!(service.texts("SELECT state FROM cases").await, ["open"]);

    page.tab_to("#retry button").await;
    page.press(Key::Enter).await;
    page.wait_for("main .callout--info").await;
    page.wait_for_address(&german("")).await;
    assert_eq!(service.texts("SELECT state FROM cases").await, ["claimed"]);
    page.tab_to("a[href*='/scripts']").await;
    page.press(Key::Enter).await;
    page.wait_for_address(&german("/scripts")).await;
    page.tab_to("main .actions:last-child .btn").await;
    page.press(Key::Enter).await;
    page.wait_for_address(&german("")).await;

    // Without scripts a mark is a form that posts and comes back.
    page.browser.devtools("Emulation.setScriptExecutionDisabled", json!({"value": true})).await.unwrap();
    page.open(&german("")).await;
    page.tab_to("#mark-settings-1 button").await;
    page.press(Key::Enter).await;
    page.wait_for("#mark-settings-1 button[aria-checked='true']").await;
    page.wait_for_address(&format!("{}#mark-settings-1", german(""))).await;
    assert_eq!(service.texts("SELECT step FROM guide_marks ORDER BY step").await, ["admin_consent-2", "settings-1"]);

    service.revoke(&guide).await;
    page.open(&german("")).await;
    page.tab_to("main form button").await;
    page.press(Key::Enter).await;
    page.wait_for_address(&german("/fresh")).await;
    page.wait_for("html[lang='de']").await;
}

#[rstest]
#[case::who_used_a_personal_account(Cause::PersonalAccount, Some(Kind::LiveIdp))]
#[case::who_left_microsofts_page(Cause::ConsentDeclined, Some(Kind::Cancel))]
#[tokio::test(flavor = "multi_thread")]
async fn a_person_walks_the_whole_page(#[case] cause: Cause, #[case] kind: Option<Kind>) {
    let service = Service::start().await;
    let page = Page::new(&service).await;
    let guide = guide_of(&service, cause, kind).await;
    page.open(&guide).await;
    walk(&page).await;
    page.open(&format!("{guide}?lang=ja")).await;
    walk(&page).await;
    let claims = service.texts("SELECT state FROM cases").await;
    assert_eq!(claims, ["open"], "walking by decides nothing");
    page.assert_quiet().await;
}
