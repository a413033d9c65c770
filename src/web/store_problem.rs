//! What a caller sees of an error of the store: nothing of its inside.

use std::time::Duration;

use axum::http::StatusCode;

use super::problem::Problem;
use crate::{
    store::{StoreError, work::Refusal},
    telemetry::chain,
};

/// How long a caller waits before asking a database again that did not answer.
const RETRY: Duration = Duration::from_secs(5);

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        let cause = chain(&error);
        if error.is_unavailable() { Self::unavailable(RETRY).cause(cause) } else { Self::internal(cause) }
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        let detail = refusal.to_string();
        match refusal {
            Refusal::Missing => Self::not_found().detail(detail),
            Refusal::NoPerson => Self::invalid(vec![crate::domain::event::FieldError::new("#/person_id", detail)]),
            Refusal::Twin
            | Refusal::Resolved
            | Refusal::NoMail
            | Refusal::OnlyReconnect
            | Refusal::NotResolved
            | Refusal::Ignored
            | Refusal::Unfit(_)
            | Refusal::Waiting
            | Refusal::UnderWay
            | Refusal::Sent => Self::new(StatusCode::CONFLICT, "conflict", "This cannot be done as things are").detail(detail),
        }
    }
}
