//! What every request passes through: a limit on panics, one log line, the figures.

use std::{panic::AssertUnwindSafe, time::Instant};

use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, HeaderValue, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use futures_util::FutureExt as _;

use super::{
    Web,
    pages::Failure,
    problem::{Cause, Problem, Slug},
};

/// Runs a request, counts it, and writes its one log line: the route and not the path, which may hold a guide's token.
pub(super) async fn observe(State(web): State<Web>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_owned();
    // A handler that panics ends its own request and nothing else.
    let answered = AssertUnwindSafe(next.run(request)).catch_unwind().await;
    let mut response = answered.unwrap_or_else(|_| Problem::internal("a handler panicked").into_response());
    let took = began.elapsed();
    let status = response.status();
    web.metrics.http(&method, &route, status.as_u16(), took);
    response.headers_mut().entry(header::X_CONTENT_TYPE_OPTIONS).or_insert(HeaderValue::from_static("nosniff"));
    let problem = response.extensions().get::<Slug>().map(|slug| slug.0);
    let duration_ms = took.as_secs_f64() * 1e3;
    if let Some(cause) = response.extensions().get::<Cause>() {
        tracing::error!(%method, route, status = status.as_u16(), duration_ms, problem, cause = %cause.0, "request failed");
    } else if route != "/healthz" && route != "/readyz" && route != "/metrics" && !route.starts_with("/assets") {
        tracing::debug!(%method, route, status = status.as_u16(), duration_ms, problem, "request answered");
    }
    response
}

/// Where no route is: a page for people, a problem for programs.
pub(super) async fn nothing_here(headers: HeaderMap) -> Response {
    let accepts = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if accepts.contains("text/html") { Failure::not_found().into_response() } else { Problem::not_found().into_response() }
}
