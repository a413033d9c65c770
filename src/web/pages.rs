//! Errors as pages: the same problem as in JSON, with a way on.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};

use super::{error_page::ErrorPage, problem::Problem};
use crate::store::StoreError;

/// What a page shows when there is nothing else to show. Its text is ours; the cause goes to the log.
#[derive(Debug)]
pub struct Failure {
    problem: Problem,
    title: &'static str,
    detail: &'static str,
}

impl Failure {
    /// There is nothing here, or nothing that we say is here.
    pub fn not_found() -> Self {
        Self { problem: Problem::not_found(), title: ErrorPage::NO_SUCH_GUIDE.title, detail: ErrorPage::NO_SUCH_GUIDE.detail }
    }

    /// The request did not come from our own page, or may not do this.
    pub fn forbidden() -> Self {
        Self {
            problem: Problem::forbidden(),
            title: "This was not sent from our page",
            detail: "Open the page again and use the button there.",
        }
    }
}

impl Failure {
    fn ours(problem: Problem) -> Self {
        Self { problem, title: "Something went wrong on our side", detail: "Nothing was lost. Try again in a minute." }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::ours(Problem::from(error))
    }
}

impl From<askama::Error> for Failure {
    fn from(error: askama::Error) -> Self {
        Self::ours(Problem::internal(error))
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = self.problem.status();
        // The headers and the cause for the log come with the problem; only the body is another.
        let (mut parts, _) = self.problem.into_response().into_parts();
        parts.headers.remove(axum::http::header::CONTENT_TYPE);
        parts.headers.remove(axum::http::header::CONTENT_LENGTH);
        let mut response = page(status, self.title, self.detail);
        response.headers_mut().extend(parts.headers);
        *response.extensions_mut() = parts.extensions;
        response
    }
}

fn page(status: StatusCode, title: &'static str, detail: &'static str) -> Response {
    let page = ErrorPage { status: status.as_u16(), title, detail, way_on: None, request_id: None };
    (status, Html(page.render().unwrap_or_else(|_| title.to_owned()))).into_response()
}
