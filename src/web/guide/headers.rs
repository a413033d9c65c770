//! What every answer under `/guide` and `/consent` bears.

use std::sync::LazyLock;

use axum::{
    http::{HeaderName, HeaderValue, header},
    response::Response,
};

use crate::web::assets::inline_style_source;

/// Nothing from another host, nothing inline but our own style, no frame around us, forms to ourselves only.
static CSP: LazyLock<HeaderValue> = LazyLock::new(|| {
    let policy = format!(
        "default-src 'none'; style-src 'self' {}; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'",
        inline_style_source()
    );
    // A digest in base64 can always stand in a header; if it could not, the pages would be bare, not open.
    HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static("default-src 'none'"))
});

/// The headers of a guide page: nobody learns its address from us, no cache and no search engine keeps it, and the browser
/// runs and loads nothing but our own files.
///
/// `no-referrer` makes a browser send `Origin: null` with the page's own forms; whoever checks where a form came from has to
/// ask `Sec-Fetch-Site` first (<https://fetch.spec.whatwg.org/#append-a-request-origin-header>).
pub fn guide_headers() -> [(HeaderName, HeaderValue); 6] {
    [
        (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
        (HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
        (header::CONTENT_SECURITY_POLICY, CSP.clone()),
    ]
}

/// For [`axum::middleware::map_response`]: sets [`guide_headers`] on an answer, whatever its status.
pub async fn set_guide_headers(mut response: Response) -> Response {
    for (name, value) in guide_headers() {
        response.headers_mut().insert(name, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use axum::{Router, body::Body, http::Request, middleware::map_response, routing::get};
    use tower::ServiceExt as _;

    use super::*;

    #[tokio::test]
    async fn an_answer_of_any_status_bears_the_headers() {
        let router: Router = Router::new().route("/", get(|| async { "x" })).layer(map_response(set_guide_headers));
        for path in ["/", "/missing"] {
            let response = router.clone().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
            let headers = response.headers();
            assert_eq!(headers[header::REFERRER_POLICY], "no-referrer", "{path}");
            assert_eq!(headers[header::CACHE_CONTROL], "private, no-store");
            let csp = headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
            assert!(
                csp.starts_with("default-src 'none';")
                    && csp.contains("style-src 'self' 'sha256-")
                    && !csp.contains("unsafe")
                    && !csp.contains("  "),
                "{csp}"
            );
        }
    }
}
