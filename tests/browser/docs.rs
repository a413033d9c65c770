//! The page of the API.

use crate::{page::Page, service::Service};

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_the_api_lists_every_path_and_asks_no_other_host() {
    let service = Service::start().await;
    let page = Page::new(&service).await;
    page.open(&service.at("/docs")).await;
    page.wait_for(".swagger-ui .opblock-summary-path").await;
    let shown = page
        .text_of(
            "return [...document.querySelectorAll('.opblock-summary-path')] \
               .map(one => one.textContent.replaceAll('\\u200b', '').trim()).join('\\n')",
        )
        .await;
    let specification = page.eval("return fetch('/openapi.json').then(answer => answer.json())").await;
    let paths = specification["paths"].as_object().expect("paths");
    assert!(paths.len() > 8, "{paths:?}");
    for path in paths.keys() {
        assert!(shown.lines().any(|line| line == path), "{path} is not among\n{shown}");
    }
    assert!(page.assert_quiet().await > 3);
}
