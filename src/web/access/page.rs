//! What all pages of people who sign in have in common: headers, and errors that show a way on.

use askama::Template;
use axum::{
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};

use crate::{
    store::StoreError,
    web::{error_page::ErrorPage, problem::Problem},
};

/// Our own style, script and pictures; forms to ourselves; no frame around us.
const CSP: &str = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; \
                   form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// A page, rendered.
///
/// # Errors
///
/// A problem where the template fails, which can only be a fault of ours.
pub fn html(page: &impl Template) -> Result<Response, PageError> {
    let text = page.render().map_err(Problem::internal)?;
    Ok(Html(text).into_response())
}

/// For [`axum::middleware::map_response`]: nothing of a page is kept by a browser or proxy, runs that is not ours, or is framed. A page
/// that has a policy of its own keeps it.
pub async fn harden(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(CSP));
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("x-robots-tag"), "noindex, nofollow"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Why a page is not shown.
#[derive(Debug)]
pub enum PageError {
    /// Nobody is signed in.
    SignIn,
    /// Something else.
    Problem(Box<Problem>),
}

impl From<Problem> for PageError {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        Problem::from(error).into()
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let Self::Problem(problem) = self else { return Redirect::to("/login").into_response() };
        let (way_on, label) = match problem.status() {
            StatusCode::GONE | StatusCode::UNAUTHORIZED => ("/login", "How to sign in"),
            _ => ("/", "To the dashboard"),
        };
        let page = ErrorPage {
            status: problem.status().as_u16(),
            title: problem.title(),
            detail: problem.explanation().unwrap_or(match problem.status() {
                StatusCode::NOT_FOUND => "There is nothing at this address. It may have been joined into something else.",
                _ => "Try again in a moment. If it stays like this, the log of the service says more.",
            }),
            way_on: Some((way_on, label)),
            request_id: None,
        };
        let text = page.render();
        // The same status, waiting time and words for the log as an answer of the API would bear.
        let (mut parts, body) = problem.into_response().into_parts();
        match text {
            Ok(text) => {
                parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
                (parts, text).into_response()
            }
            Err(_) => Response::from_parts(parts, body),
        }
    }
}
