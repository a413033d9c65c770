//! The specification, and a page to read and try it. Neither needs a sign-in: they say nothing that is not in the source.

use std::sync::Arc;

use axum::{
    Router,
    extract::Path,
    http::{HeaderValue, StatusCode, header},
    middleware::map_response,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use utoipa::openapi::OpenApi;
use utoipa_swagger_ui::Config;

use crate::web::Web;

/// Our own scripts and styles, and a connection back to us, to try a call. `unsafe-inline` for styles only, and `data:` for
/// pictures, because the page sets both on its elements; neither can run anything.
const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
                   connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/// `/openapi.json` and `/docs`.
pub(super) fn router(specification: &OpenApi) -> Router<Web> {
    // Made once: it cannot change while the program runs.
    let json: Arc<str> = specification.to_json().unwrap_or_default().into();
    let answer = move || {
        let json = Arc::clone(&json);
        async move { ([(header::CONTENT_TYPE, "application/json")], json.to_string()) }
    };
    Router::new()
        .route("/openapi.json", get(answer))
        .route("/docs", get(|| async { Redirect::permanent("/docs/") }))
        .route("/docs/", get(|| async { file("index.html") }))
        .route("/docs/{file}", get(|Path(name): Path<String>| async move { file(&name) }))
        .layer(map_response(harden))
}

fn file(name: &str) -> Response {
    let config = Arc::new(Config::from("/openapi.json").validator_url("none").try_it_out_enabled(true));
    match utoipa_swagger_ui::serve(name, config) {
        Ok(Some(file)) => ([(header::CONTENT_TYPE, file.content_type)], file.bytes.into_owned()).into_response(),
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn harden(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CSP));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}
