//! The page that says whether a mail is ours, as somebody meets it who has typed its address.

use std::time::{Duration, Instant};

use fantoccini::{Locator, key::Key};
use serde_json::json;

use crate::{event, page::Page, service::Service};

/// The code of the only mail, once it has one.
async fn code(service: &Service) -> String {
    let patience = Instant::now() + Duration::from_secs(20);
    while Instant::now() < patience {
        if let Some(code) = service.texts("SELECT check_code FROM outbox WHERE state = 'sent'").await.pop() {
            return code;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the mail is not sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_doubter_types_a_code_by_keyboard_without_javascript_on_a_narrow_phone() {
    let service = Service::start().await;
    service.post(&event::wall("kim@acme.example")).await;
    let code = code(&service).await;
    let page = Page::new(&service).await;
    page.browser.devtools("Emulation.setScriptExecutionDisabled", json!({"value": true})).await.unwrap();
    let narrow = json!({"width": 320, "height": 700, "deviceScaleFactor": 1, "mobile": false});
    page.browser.devtools("Emulation.setDeviceMetricsOverride", narrow).await.unwrap();

    page.open(&service.at("/check")).await;
    page.assert_no_sideways_scrolling().await;
    page.tab_to("#code").await;
    let field = page.browser.client.find(Locator::Id("code")).await.unwrap();
    field.send_keys(&code.to_lowercase()).await.unwrap();
    page.press(Key::Enter).await;
    page.wait_for_text("We sent a mail with this code").await;
    let text = page.text().await;
    assert!(text.contains("k…@acme.example") && !text.contains("kim"), "{text}");
    page.assert_no_sideways_scrolling().await;
    assert!(page.assert_quiet().await > 2);

    let field = page.browser.client.find(Locator::Id("code")).await.unwrap();
    field.send_keys("0000 0000 0000").await.unwrap();
    page.press(Key::Enter).await;
    page.wait_for_text("We sent no mail with this code").await;
    page.assert_no_sideways_scrolling().await;
}
