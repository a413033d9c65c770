//! What a guide weighs, and that it stands there after one request: an administrator opens it once, wherever they are.

use serde_json::json;

use crate::{event, everywhere, page::Page, service::Service};

/// The most that a page may weigh with all that it loads, in octets as they travel, and when they are unpacked.
const MOST: [u64; 2] = [40_000, 125_000];

/// What the browser has loaded for the page, and whether it held the first paint up.
const LOADED: &str = "
    const [page] = performance.getEntriesByType('navigation'), all = performance.getEntriesByType('resource');
    return {
        octets: all.reduce((sum, one) => sum + one.encodedBodySize, page.encodedBodySize),
        unpacked: all.reduce((sum, one) => sum + one.decodedBodySize, page.decodedBodySize),
        blocking: all.filter(one => one.renderBlockingStatus === 'blocking').map(one => one.name),
        empty: [page, ...all].filter(one => one.decodedBodySize === 0).map(one => one.name),
    };";

#[tokio::test(flavor = "multi_thread")]
async fn every_guide_is_light_and_waits_for_nothing_but_itself() {
    let service = Service::start().await;
    let page = Page::new(&service).await;
    let mut guides = everywhere::guides(&service).await;
    for at in [0, 1] {
        let (name, guide) = guides[at].clone();
        guides.push((format!("{name}, in German"), format!("{guide}?lang=de")));
        guides.push((format!("{name}, in Japanese"), format!("{guide}?lang=ja")));
        guides.push((format!("{name}, scripts"), format!("{guide}/scripts")));
    }
    page.browser.devtools("Network.setCacheDisabled", json!({"cacheDisabled": true})).await.unwrap();
    for (name, guide) in guides {
        page.open(&guide).await;
        let loaded = page.eval(LOADED).await;
        let weight = ["octets", "unpacked"].map(|name| loaded[name].as_u64().expect("a number"));
        assert!(weight[0] < MOST[0] && weight[1] < MOST[1], "{name}: {weight:?} octets");
        assert_eq!(loaded["blocking"], json!([]), "{name}: nothing is waited for");
        assert_eq!(loaded["empty"], json!([]), "{name}: everything is counted");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guide_is_whole_to_the_eye_when_nothing_but_the_page_arrives() {
    let service = Service::start().await;
    let page = Page::new(&service).await;
    let guide = service.guide_of(&event::wall("kim@acme.example")).await;
    let seen = "
        const one = css => { const style = getComputedStyle(document.querySelector(css));
          return [style.fontFamily, style.fontSize, style.color, style.backgroundColor, style.padding, style.display].join('|'); };
        return ['body', 'h1', '.card', '.btn--primary', '.steps > li', '.choice--first', '.mark__box'].map(one).join('\\n') + \
          [...document.querySelectorAll('main > div > *')].map(one => one.getBoundingClientRect().width).join();";
    page.open(&guide).await;
    let whole = page.text_of(seen).await;
    assert!(whole.contains("system-ui"), "{whole}");
    page.browser.devtools("Network.enable", json!({})).await.unwrap();
    page.browser.devtools("Network.setBlockedURLs", json!({"urls": ["*/assets/*"]})).await.unwrap();
    page.open(&guide).await;
    assert_eq!(page.eval("return document.querySelector('img').naturalWidth").await, 0, "the assets do not arrive");
    assert_eq!(page.text_of(seen).await, whole);
}
