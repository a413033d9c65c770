//! The stylesheet, the little script and the brand mark: embedded, and served under names that hold a digest of the content, so
//! that a browser may keep them for ever and never has a stale one. Pages that people open once, from a mail, hold their style
//! themselves, so that they stand there after one request (docs/adr/0010).

use std::{fmt::Write as _, sync::LazyLock};

use aws_lc_rs::digest;
use axum::{
    Router,
    body::Bytes,
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use tower_http::compression::CompressionLayer;

mod compact;

/// How long a browser keeps an asset: a year, the most that HTTP caches honour, and never asks again (RFC 8246).
const FOR_EVER: &str = "public, max-age=31536000, immutable";

struct Asset {
    path: String,
    content_type: &'static str,
    content: Bytes,
}

impl Asset {
    fn new(stem: &str, extension: &str, content_type: &'static str, content: Bytes) -> Self {
        let hash = digest::digest(&digest::SHA256, &content).as_ref().iter().take(6).fold(String::new(), |mut hex, octet| {
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
    css: Asset::new("app", "css", "text/css; charset=utf-8", compact::compact(include_str!("../../assets/app.css")).into()),
    script: Asset::new("app", "js", "text/javascript; charset=utf-8", Bytes::from_static(include_bytes!("../../assets/app.js"))),
    mark: Asset::new("mark", "svg", "image/svg+xml", Bytes::from_static(include_bytes!("../../assets/mark.svg"))),
});

/// The path of the stylesheet.
pub fn css_path() -> &'static str {
    &ASSETS.css.path
}

/// The stylesheet, for pages that are written to a folder.
pub fn css() -> &'static [u8] {
    &ASSETS.css.content
}

/// Where the rules stand that only the dashboard needs, in the stylesheet.
const DASHBOARD: (&str, &str) = ("/* 8 dashboard ", "/* 9 paper and motion ");

struct Inline {
    /// What stands between the tags.
    css: String,
    element: String,
}

static INLINE: LazyLock<Inline> = LazyLock::new(|| {
    let css = include_str!("../../assets/app.css");
    let css = match (css.split_once(DASHBOARD.0), css.split_once(DASHBOARD.1)) {
        (Some((before, _)), Some((_, after))) => compact::compact(&format!("{before}/* {after}")),
        // A test holds that both are there; without them a page is a little larger.
        _ => compact::compact(css),
    };
    Inline { element: format!("<style>{css}</style>"), css }
});

/// The style of a guide and of what surrounds it, as an element for the head of the page. Such a page must bear a policy that
/// allows it: [`inline_style_source`].
pub fn inline_style() -> &'static str {
    &INLINE.element
}

/// What a content security policy calls [`inline_style`]: its digest, so that no other style can stand in the page
/// (<https://www.w3.org/TR/CSP3/#match-element-to-source-list>).
pub fn inline_style_source() -> String {
    format!("'sha256-{}'", STANDARD.encode(digest::digest(&digest::SHA256, INLINE.css.as_bytes())))
}

/// The path of the script.
pub fn script_path() -> &'static str {
    &ASSETS.script.path
}

/// The path of the brand mark, which is the icon of browser tabs too.
pub fn mark_path() -> &'static str {
    &ASSETS.mark.path
}

/// How many octets a page that holds its style loads besides itself.
#[cfg(test)]
pub fn weight() -> usize {
    [&ASSETS.script, &ASSETS.mark].into_iter().map(|asset| asset.content.len()).sum()
}

/// Serves the assets under `/assets/`. No session, no state.
pub fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{name}", get(serve)).layer(CompressionLayer::new())
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
    (headers, asset.content.clone()).into_response()
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
            let text = std::str::from_utf8(&asset.content).unwrap();
            assert!(!text.contains("//fonts.") && !text.contains("http:") && !text.contains("https:"), "{}", asset.path);
        }
    }

    #[test]
    fn the_style_in_a_page_lacks_the_dashboard_and_nothing_that_a_page_with_it_uses() {
        let whole = include_str!("../../assets/app.css");
        let (before, rest) = whole.split_once(DASHBOARD.0).unwrap();
        let (dashboard, after) = rest.split_once(DASHBOARD.1).unwrap();
        assert!(inline_style().len() + dashboard.len() < whole.len() && !inline_style().contains("/*"));
        let has = |css: &str, class: &str| {
            css.split(&format!(".{class}"))
                .skip(1)
                .any(|after| !after.starts_with(|c: char| c.is_alphanumeric() || "-_".contains(c)))
        };
        let mut folders = vec![std::path::PathBuf::from("templates/guide"), "templates/guide/part".into()];
        let mut files = vec![
            "templates/unsubscribe.html".into(),
            "templates/check.html".into(),
            "templates/part/check_form.html".into(),
            std::path::PathBuf::from("templates/part/check_now.html"),
        ];
        for folder in folders.drain(..) {
            files.extend(std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()));
        }
        for file in files {
            let html = std::fs::read_to_string(&file).unwrap();
            for class in html.split("class=\"").skip(1).flat_map(|rest| rest.split('"').next().unwrap().split_whitespace()) {
                let lost = has(dashboard, class) && !has(before, class) && !has(after, class);
                assert!(!lost, "{}: only the dashboard's rules know .{class}", file.display());
            }
        }
    }
}
