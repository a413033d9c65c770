//! Errors as pages: the same problem as in JSON, with a way on.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};

use super::problem::Problem;
use crate::store::StoreError;

/// What a page shows when there is nothing else to show. Its text is ours; the cause goes to the log.
#[derive(Debug)]
pub struct Failure {
    problem: Problem,
    title: &'static str,
    detail: &'static str,
}

#[derive(Template)]
#[template(path = "error.html")]
struct Page {
    status: String,
    title: &'static str,
    detail: &'static str,
    way_on: Option<&'static str>,
    way_on_label: &'static str,
    request_id: Option<&'static str>,
}

impl Failure {
    /// There is nothing here, or nothing that we say is here.
    pub fn not_found() -> Self {
        Self {
            problem: Problem::not_found(),
            title: "There is nothing at this address",
            detail: "The link may have been cut in two by a mail program: try to copy it whole. If it is whole, ask whoever gave it to you for a new one.",
        }
    }

    /// The request did not come from our own page, or may not do this.
    pub fn forbidden() -> Self {
        Self {
            problem: Problem::forbidden(),
            title: "This was not sent from our page",
            detail: "Open the page again and use the button there.",
        }
    }

    /// Not an error: a page that only says something.
    pub fn notice(title: &'static str, detail: &'static str) -> impl IntoResponse {
        page(StatusCode::OK, title, detail)
    }

    /// The database failed. 503 where asking again may help.
    pub fn store(error: &StoreError) -> Self {
        let problem = if error.is_unavailable() {
            Problem::unavailable(std::time::Duration::from_secs(5)).cause(error)
        } else {
            Problem::internal(error)
        };
        Self { problem, title: "Something went wrong on our side", detail: "Nothing was lost. Try again in a minute." }
    }
}

impl From<askama::Error> for Failure {
    fn from(error: askama::Error) -> Self {
        Self {
            problem: Problem::internal(error),
            title: "Something went wrong on our side",
            detail: "Nothing was lost. Try again in a minute.",
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = self.problem.status();
        // The headers and the cause for the log come with the problem; only the body is another.
        let (mut parts, _) = self.problem.into_response().into_parts();
        parts.headers.remove(axum::http::header::CONTENT_TYPE);
        parts.headers.remove(axum::http::header::CONTENT_LENGTH);
        let mut response = page(status, self.title, self.detail).into_response();
        response.headers_mut().extend(parts.headers);
        *response.extensions_mut() = parts.extensions;
        response
    }
}

fn page(status: StatusCode, title: &'static str, detail: &'static str) -> impl IntoResponse {
    let page = Page {
        status: if status.is_success() { String::new() } else { status.as_u16().to_string() },
        title,
        detail,
        way_on: None,
        way_on_label: "",
        request_id: None,
    };
    (status, Html(page.render().unwrap_or_else(|_| title.to_owned())))
}
