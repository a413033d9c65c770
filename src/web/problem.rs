//! The one error that HTTP answers: problem details after RFC 9457.

use std::{borrow::Cow, sync::Arc, time::Duration};

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::signature::SignatureError;
use crate::domain::event::{BodyError, FieldError};

/// An error as the caller sees it. It holds nothing internal: what really happened goes in [`Cause`] to the log line.
#[derive(Clone, Debug)]
pub struct Problem {
    status: StatusCode,
    slug: &'static str,
    title: Cow<'static, str>,
    detail: Option<Cow<'static, str>>,
    errors: Vec<FieldError>,
    retry_after: Option<Duration>,
    cause: Option<Cause>,
}

/// The internal cause of a problem, an extension of the response. It is logged, never answered.
#[derive(Clone, Debug)]
pub struct Cause(pub Arc<str>);

/// The slug of a problem, an extension of the response, for the log line and the metrics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slug(pub &'static str);

impl Problem {
    /// A problem of the type `urn:consentdesk:problem:<slug>`. Slugs are part of the contract; titles and details may change.
    pub fn new(status: StatusCode, slug: &'static str, title: impl Into<Cow<'static, str>>) -> Self {
        let (title, errors) = (title.into(), Vec::new());
        Self { status, slug, title, detail: None, errors, retry_after: None, cause: None }
    }

    /// What is wrong in this case, and how to put it right.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<Cow<'static, str>>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// The fields that are wrong.
    #[must_use]
    pub fn errors(mut self, errors: Vec<FieldError>) -> Self {
        self.errors = errors;
        self
    }

    /// When to try again, rounded up to whole seconds.
    #[must_use]
    pub const fn retry_after(mut self, after: Duration) -> Self {
        self.retry_after = Some(after);
        self
    }

    /// What really happened, for the log.
    #[must_use]
    pub fn cause(mut self, cause: impl std::fmt::Display) -> Self {
        self.cause = Some(Cause(cause.to_string().into()));
        self
    }

    /// The status.
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The last part of the type.
    pub const fn slug(&self) -> &'static str {
        self.slug
    }

    /// What kind of problem it is, for people.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What is wrong in this case, where there is more to say than the title.
    pub fn explanation(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// 400.
    pub fn bad_request(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "bad-request", "The request cannot be read").detail(detail)
    }

    /// 401: no token, or none that is good. One answer for every reason, so that nothing is learnt from it.
    pub fn unauthorized() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "unauthorized", "Sign-in needed")
            .detail("Send a valid token as `Authorization: Bearer <token>`, or sign in.")
    }

    /// 403: signed in, and not allowed.
    pub fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, "forbidden", "Not allowed").detail("Your role does not permit this.")
    }

    /// 404.
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", "Not found")
    }

    /// 405.
    pub fn method_not_allowed() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", "This method is not allowed here")
    }

    /// 408.
    pub fn timeout() -> Self {
        Self::new(StatusCode::REQUEST_TIMEOUT, "timeout", "The request took too long")
            .detail("It was not completed in time. Try again.")
    }

    /// 413.
    pub fn too_large(limit: usize) -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "body-too-large", "The body is too large")
            .detail(format!("At most {limit} bytes are taken."))
    }

    /// 415.
    pub fn not_json_content() -> Self {
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "media-type", "The content must be plain JSON")
            .detail("Send `Content-Type: application/json` in UTF-8, without Content-Encoding.")
    }

    /// 422, with every field that is wrong.
    pub fn invalid(errors: Vec<FieldError>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid-fields", "Fields are missing or wrong")
            .detail("Put right every field named in `errors` and send again.")
            .errors(errors)
    }

    /// 503: nothing was accepted.
    pub fn unavailable(after: Duration) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", "The service cannot answer now")
            .detail("Nothing was accepted. Try again.")
            .retry_after(after)
    }

    /// 500. The cause is for the log alone.
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", "Something went wrong on our side").cause(cause)
    }
}

impl From<SignatureError> for Problem {
    fn from(error: SignatureError) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, error.slug(), "The signature is not accepted").detail(error.to_string())
    }
}

impl From<BodyError> for Problem {
    fn from(error: BodyError) -> Self {
        let detail = error.to_string();
        let slug = match error {
            BodyError::NotUtf8 => "body-not-utf8",
            BodyError::NotJson => "body-not-json",
            BodyError::TooDeep => "body-too-deep",
            BodyError::Invalid(errors) => return Self::invalid(errors),
        };
        Self::new(StatusCode::BAD_REQUEST, slug, "The body cannot be read").detail(detail)
    }
}

/// The members of RFC 9457 section 3.1, and `errors`.
#[derive(serde::Serialize)]
struct Body<'a> {
    r#type: String,
    title: &'a str,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    errors: &'a [FieldError],
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = Body {
            r#type: format!("urn:consentdesk:problem:{}", self.slug),
            title: &self.title,
            status: self.status.as_u16(),
            detail: self.detail.as_deref(),
            errors: &self.errors,
        };
        let json = serde_json::to_vec(&body).unwrap_or_default();
        let mut response = (self.status, json).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(after) = self.retry_after {
            let seconds = after.as_secs() + u64::from(after.subsec_nanos() > 0);
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds.max(1)));
        }
        if self.slug == "unauthorized" {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"consentdesk\""));
        }
        response.extensions_mut().insert(Slug(self.slug));
        if let Some(cause) = self.cause {
            response.extensions_mut().insert(cause);
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn read(problem: Problem) -> (Response<()>, serde_json::Value) {
        let (parts, body) = problem.into_response().into_parts();
        let octets = axum::body::to_bytes(body, 1 << 16).await.unwrap();
        (Response::from_parts(parts, ()), serde_json::from_slice(&octets).unwrap())
    }

    #[tokio::test]
    async fn the_shape_is_that_of_the_rfc() {
        let fault = FieldError::new("#/data/user/email", "is required");
        let (response, body) = read(Problem::invalid(vec![fault])).await;
        assert_eq!(response.status(), 422);
        assert_eq!(response.headers()["content-type"], "application/problem+json");
        assert_eq!(body["type"], "urn:consentdesk:problem:invalid-fields");
        assert_eq!(body["status"], 422);
        assert_eq!(body["errors"][0], serde_json::json!({"pointer": "#/data/user/email", "detail": "is required"}));
    }

    #[tokio::test]
    async fn the_cause_goes_to_the_log_and_not_to_the_caller() {
        let (response, body) = read(Problem::internal("disk is on fire")).await;
        assert!(!body.to_string().contains("fire"));
        assert_eq!(&*response.extensions().get::<Cause>().unwrap().0, "disk is on fire");
    }

    #[tokio::test]
    async fn waiting_is_in_whole_seconds_and_never_none() {
        for (after, seconds) in [(Duration::ZERO, "1"), (Duration::from_millis(1500), "2"), (Duration::from_secs(3), "3")] {
            assert_eq!(read(Problem::unavailable(after)).await.0.headers()["retry-after"], seconds);
        }
    }

    #[test]
    fn every_fault_of_a_delivery_has_its_answer() {
        let of = |problem: Problem| (problem.status().as_u16(), problem.slug());
        assert_eq!(of(SignatureError::Missing.into()), (401, "signature-missing"));
        assert_eq!(of(SignatureError::Timestamp.into()), (401, "timestamp-invalid"));
        assert_eq!(of(BodyError::TooDeep.into()), (400, "body-too-deep"));
        assert_eq!(of(BodyError::Invalid(Vec::new()).into()), (422, "invalid-fields"));
    }
}
