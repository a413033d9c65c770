//! Nobody is shut out: every page, in both colour schemes, on a wide screen and on a narrow one.

use serde_json::json;

use crate::{
    axe::{self, look},
    event,
    everywhere::{self, LISTS, Named},
    page::Page,
    service::Service,
};

/// Looks over these pages, unfolded, and tells all that is wrong with any of them. None may be wider than a small phone, folded or not
/// (WCAG 1.4.10).
///
/// Once on a wide screen in light colours, and once on a narrow one in dark: no colour depends on the width, and no layout on the
/// colours.
async fn assert_sound(page: &Page, pages: impl IntoIterator<Item = Named>) {
    let source = axe::source();
    let mut wrong = Vec::new();
    for (name, address) in pages {
        page.open(&address).await;
        page.unfold().await;
        for (width, height, scheme) in [(1280, 900, "light"), (320, 720, "dark")] {
            page.browser.resize(width, height).await.expect("a size");
            // Colours that fade into each other have any contrast on the way.
            page.emulate(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]).await;
            if let Some(found) = look(page, &source).await {
                wrong.push(format!("{name}, {width} px, {scheme}: {address}\n{found}"));
            }
        }
        page.assert_no_sideways_scrolling().await;
        page.fold().await;
        page.assert_no_sideways_scrolling().await;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_guide_is_sound() {
    let service = Service::start().await;
    let page = Page::new(&service).await;
    let guides = everywhere::guides(&service).await;
    assert_sound(&page, guides).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_beside_the_guides_is_sound() {
    let service = Service::start().await;
    let page = Page::new(&service).await;
    let pages = everywhere::beside_the_guides(&service).await;
    assert_sound(&page, pages).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_the_dashboard_is_sound_with_nothing_on_it_and_with_much() {
    let service = Service::start().await;
    let page = Page::new(&service).await;
    everywhere::sign_in(&service, &page).await;
    assert_sound(&page, LISTS.map(|path| (format!("empty {path}"), service.at(path)))).await;
    let pages = everywhere::dashboard(&service).await;
    assert_sound(&page, pages).await;

    // What is explained, and what is held, are pages that a form leads to.
    page.open(&service.at("/explain")).await;
    page.eval(&format!("document.getElementById('error').value = {}", json!("access_denied: AADSTS90094 in contoso.com"))).await;
    page.click("main form button").await;
    page.wait_for("#reply").await;
    let explained = look(&page, &axe::source()).await;
    assert_eq!(explained, None, "{}", explained.as_deref().unwrap_or_default());
    page.open(&service.at("/emails")).await;
    page.eval("document.getElementById('reason').value = 'A wrong address in the settings'").await;
    page.click("[action='/emails/hold'] button").await;
    page.wait_for_text("All mail to people is held").await;
    let held = look(&page, &axe::source()).await;
    assert_eq!(held, None, "{}", held.as_deref().unwrap_or_default());
}

/// The other stories say that nothing was found: here is what would have been.
#[tokio::test(flavor = "multi_thread")]
async fn what_shuts_people_out_is_noticed() {
    let service = Service::start().await;
    let page = Page::new(&service).await;
    let source = axe::source();
    for (rule, harm) in [
        ("label", "document.querySelector('main').append(document.createElement('input'))"),
        ("html-has-lang", "document.documentElement.removeAttribute('lang')"),
        ("color-contrast", "document.querySelector('main h1').setAttribute('class', 'badge--cancelled')"),
        ("landmark-one-main", "document.querySelector('main').outerHTML = document.querySelector('main').innerHTML"),
    ] {
        page.open(&service.at("/login")).await;
        page.eval("const own = new CSSStyleSheet(); own.replaceSync('.badge--cancelled { color: #bbb }'); document.adoptedStyleSheets = [own]").await;
        page.eval(harm).await;
        let found = look(&page, &source).await.unwrap_or_default();
        assert!(found.contains(&format!("  {rule}: ")), "{rule} is not in\n{found}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn colours_of_the_reader_and_stillness_are_respected() {
    let service = Service::start().await;
    let page = Page::new(&service).await;
    let guide = service.guide_of(&event::wall("kim@acme.example")).await;
    service.fill(&format!("{guide}/marks"), &[("step", "admin_consent-1"), ("done", "1")]).await;
    page.open(&guide).await;
    page.emulate(&[("prefers-reduced-motion", "reduce")]).await;
    let moving = "const all = [...document.querySelectorAll('*')].map(one => getComputedStyle(one)); \
                  return all.filter(one => one.transitionDuration !== '0s' || one.animationName !== 'none' || \
                    one.scrollBehavior === 'smooth').length";
    assert_eq!(page.eval(moving).await, 0, "nothing moves by itself");

    page.emulate(&[("forced-colors", "active"), ("prefers-reduced-motion", "reduce")]).await;
    assert_eq!(page.eval("return matchMedia('(forced-colors: active)').matches").await, true);
    let found = look(&page, &axe::source()).await;
    assert_eq!(found, None, "{}", found.as_deref().unwrap_or_default());
    // A ground of a colour is taken away there, so what is a control or a statement must have an edge, or be underlined.
    let bare = "return [...document.querySelectorAll('main a[href], main button, main .callout, main .card, main .letter, main .badge')] \
                .filter(one => one.checkVisibility()).filter(one => { const style = getComputedStyle(one); \
                  return style.borderStyle === 'none' && style.textDecorationLine === 'none'; }) \
                .map(one => one.outerHTML.slice(0, 120))";
    assert_eq!(page.eval(bare).await, json!([]), "each can be told from what surrounds it");
    let boxes = "return ['true', 'false'].map(state => getComputedStyle(document.querySelector( \
                 `.mark button[aria-checked=\"${state}\"]`), '::before').content)";
    let boxes = page.eval(boxes).await;
    assert_ne!(boxes[0], boxes[1], "a mark is told by its tick, not by a colour");
    page.tab_to("#mark-admin_consent-1 button").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_paper_everything_is_unfolded_and_nothing_is_there_to_press() {
    let service = Service::start().await;
    let page = Page::new(&service).await;
    let guide = service.guide_of(&event::wall("kim@acme.example")).await;
    // Without scripts nothing unfolds it beforehand.
    page.browser.devtools("Emulation.setScriptExecutionDisabled", json!({"value": true})).await.unwrap();
    page.open(&guide).await;
    let dark = json!([{"name": "prefers-color-scheme", "value": "dark"}]);
    page.browser.devtools("Emulation.setEmulatedMedia", json!({"media": "print", "features": dark})).await.unwrap();
    page.browser.resize(718, 1000).await.expect("the width of A4 between its margins");
    let told = page
        .eval(
            "const seen = css => [...document.querySelectorAll(css)].filter(one => one.checkVisibility()).length; \
             const ground = css => getComputedStyle(document.querySelector(css)).backgroundColor; \
             return {closed: seen('main details:not([open])'), \
               hollow: [...document.querySelectorAll('main details')].filter(one => one.checkVisibility()) \
                 .filter(one => ![...one.querySelectorAll(':scope > :not(summary)')].some(one => one.checkVisibility())).length, press: seen('button, form, textarea, .languages'), \
               grounds: [ground('body'), ground('.card'), ground('.route__cta')], ink: getComputedStyle(document.body).color, \
               table: getComputedStyle(document.querySelector('#permissions tr')).display, \
               address: getComputedStyle(document.querySelector('.steps a[rel~=external]'), '::after').content}",
        )
        .await;
    assert!(told["closed"].as_u64() > Some(3) && told["hollow"] == 0, "{told:#}");
    assert_eq!(told["press"], 0, "{told:#}");
    assert_eq!(told["grounds"], json!(["rgb(255, 255, 255)", "rgb(255, 255, 255)", "rgb(255, 255, 255)"]));
    assert_eq!((&told["ink"], &told["table"]), (&json!("rgb(0, 0, 0)"), &json!("table-row")));
    assert!(told["address"].as_str().is_some_and(|content| content.contains("https://entra.microsoft.com/")), "{told:#}");
    page.assert_no_sideways_scrolling().await;
}
