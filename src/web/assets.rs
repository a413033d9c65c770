//! The stylesheet, the little script and the brand mark: embedded, and served under names that hold a digest of the content, so
//! that a browser may keep them for ever and never has a stale one.

use std::{fmt::Write as _, sync::LazyLock};

use aws_lc_rs::digest;
use axum::{
    Router,
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

/// How long a browser keeps an asset: a year, the most that HTTP caches honour, and never asks again (RFC 8246).
const FOR_EVER: &str = "public, max-age=31536000, immutable";

struct Asset {
    path: String,
    content_type: &'static str,
    content: &'static [u8],
}

impl Asset {
    fn new(stem: &str, extension: &str, content_type: &'static str, content: &'static [u8]) -> Self {
        let hash = digest::digest(&digest::SHA256, content).as_ref().iter().take(6).fold(String::new(), |mut hex, octet| {
            let _ = write!(hex, "{octet:02x}");
            hex
        });
        Self { path: format!("/assets/{stem}-{hash}.{extension}"), content_type, content }
    }
}

struct Assets {
    css: Asset,
    script: Asset,
    mark: Asset,
}

static ASSETS: LazyLock<Assets> = LazyLock::new(|| Assets {
    css: Asset::new("app", "css", "text/css; charset=utf-8", include_bytes!("../../assets/app.css")),
    script: Asset::new("app", "js", "text/javascript; charset=utf-8", include_bytes!("../../assets/app.js")),
    mark: Asset::new("mark", "svg", "image/svg+xml", include_bytes!("../../assets/mark.svg")),
});

/// The path of the stylesheet.
pub fn css_path() -> &'static str {
    &ASSETS.css.path
}

/// The stylesheet, for pages that are written to a folder.
pub fn css() -> &'static [u8] {
    ASSETS.css.content
}

/// The path of the script.
pub fn script_path() -> &'static str {
    &ASSETS.script.path
}

/// The path of the brand mark, which is the icon of browser tabs too.
pub fn mark_path() -> &'static str {
    &ASSETS.mark.path
}

/// Serves the assets under `/assets/`. No session, no state.
pub fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{name}", get(serve))
}

async fn serve(Path(name): Path<String>) -> Response {
    let assets = &*ASSETS;
    let found =
        [&assets.css, &assets.script, &assets.mark].into_iter().find(|asset| asset.path.strip_prefix("/assets/") == Some(&name));
    let Some(asset) = found else { return StatusCode::NOT_FOUND.into_response() };
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(FOR_EVER));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    (headers, asset.content).into_response()
}

#[cfg(test)]
mod tests {
    use axum::{body::Body, http::Request};
    use tower::ServiceExt as _;

    use super::*;

    async fn get(path: &str) -> Response {
        router::<()>().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap()
    }

    #[tokio::test]
    async fn assets_are_served_for_ever_under_their_hashed_names_only() {
        for (path, content_type) in [
            (css_path(), "text/css; charset=utf-8"),
            (script_path(), "text/javascript; charset=utf-8"),
            (mark_path(), "image/svg+xml"),
        ] {
            let response = get(path).await;
            assert_eq!(response.status(), StatusCode::OK, "{path}");
            assert_eq!(response.headers()[header::CONTENT_TYPE], content_type);
            assert_eq!(response.headers()[header::CACHE_CONTROL], FOR_EVER);
        }
        for path in ["/assets/app.css", "/assets/app-000000000000.css", "/assets/..%2fCargo.toml"] {
            assert_eq!(get(path).await.status(), StatusCode::NOT_FOUND, "{path}");
        }
    }

    #[test]
    fn the_stylesheet_and_the_script_ask_no_other_host() {
        for asset in [&ASSETS.css, &ASSETS.script] {
            let text = std::str::from_utf8(asset.content).unwrap();
            assert!(!text.contains("//fonts.") && !text.contains("http:") && !text.contains("https:"), "{}", asset.path);
        }
    }
}
