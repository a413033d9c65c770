//! For operators: is it alive, is it ready, what does it count.

use std::sync::atomic::Ordering;

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{Web, problem::Problem};
use crate::{store::mail_holds, telemetry::METRICS_CONTENT_TYPE};

/// `GET /healthz`: the process answers.
pub async fn healthz() -> &'static str {
    "ok\n"
}

/// `GET /readyz`: the database answers and the service is not stopping. 503 tells a load balancer to look elsewhere.
pub async fn readyz(State(web): State<Web>) -> Response {
    if web.stopping.load(Ordering::Relaxed) {
        return (StatusCode::SERVICE_UNAVAILABLE, "stopping\n").into_response();
    }
    match tokio::time::timeout(std::time::Duration::from_secs(2), web.db.ping()).await {
        Ok(Ok(())) => ready(&web).await.into_response(),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response(),
    }
}

/// That mail is held is for people to see, and no reason to send requests elsewhere.
async fn ready(web: &Web) -> String {
    let hold = match web.db.read().await {
        Ok(mut tx) => mail_holds::current(&mut tx).await.ok().flatten(),
        Err(_) => None,
    };
    hold.map_or_else(|| "ready\n".to_owned(), |hold| format!("ready\nmail is held since {}\n", hold.held_at.seconds_text()))
}

/// `GET /metrics`: counters in the text format of Prometheus.
pub async fn metrics(State(web): State<Web>) -> Response {
    match web.metrics.encode() {
        Ok(text) => ([(header::CONTENT_TYPE, METRICS_CONTENT_TYPE)], text).into_response(),
        Err(error) => Problem::internal(error).into_response(),
    }
}
