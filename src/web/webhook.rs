//! `POST /webhooks/outlook`: check, parse, diagnose, hand in, answer.
//!
//! The order is the promise. Nothing is parsed before its signature is proved, nothing is stored before it is understood to be an
//! event, and nothing is answered with 2xx before it is durable.

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use aws_lc_rs::digest::{SHA256, digest};
use axum::{
    body::{Body, to_bytes},
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};

use super::{
    Web,
    problem::Problem,
    signature::{self, WebhookSecret},
};
use crate::{
    domain::{
        casebook::Incoming,
        diagnosis::diagnose,
        event::{Event, EventType, ParsedEvent},
    },
    intake::{IntakeError, Receipt},
};

/// A body at most, in octets.
const BODY: usize = 64 * 1024;

/// How events are let in.
#[derive(Clone)]
pub struct Settings {
    /// All are live.
    pub secrets: Arc<[WebhookSecret]>,
    /// How far the sender's clock may be off, both ways.
    pub tolerance: Duration,
    /// Events a second; `None` is no limit.
    pub limiter: Option<Arc<DefaultDirectRateLimiter>>,
}

impl Settings {
    /// `per_second` 0 is no limit; a burst may hold ten times as many.
    pub fn new(secrets: Vec<WebhookSecret>, tolerance: Duration, per_second: u32) -> Self {
        let limiter = NonZeroU32::new(per_second).map(|rate| {
            let burst = rate.saturating_mul(NonZeroU32::MIN.saturating_add(9));
            Arc::new(RateLimiter::direct(Quota::per_second(rate).allow_burst(burst)))
        });
        Self { secrets: secrets.into(), tolerance, limiter }
    }
}

/// Takes in one event.
pub async fn receive(State(web): State<Web>, headers: HeaderMap, body: Body) -> Response {
    match accept(&web, &headers, body).await {
        Ok(response) => response,
        Err(problem) => problem.into_response(),
    }
}

async fn accept(web: &Web, headers: &HeaderMap, body: Body) -> Result<Response, Problem> {
    check_media(headers)?;
    let Ok(body) = to_bytes(body, BODY).await else {
        return Err(Problem::too_large(BODY));
    };
    let now = web.clock.now();
    let settings = &web.webhook;
    let verified = signature::verify(headers, &body, &settings.secrets, now, settings.tolerance)?;
    if let Some(limiter) = &settings.limiter
        && limiter.check().is_err()
    {
        return Err(Problem::new(StatusCode::TOO_MANY_REQUESTS, "too-many-events", "Too many events")
            .detail("More events arrive than limits.events_per_second allows. Send this one again later; nothing was stored.")
            .retry_after(Duration::from_secs(1)));
    }
    let ParsedEvent { event, payload } = Event::parse(&body)?;
    let diagnosis = (event.event_type == EventType::Failed).then(|| diagnose(&event.error, &web.rules.current()));
    let kind = event.event_type;
    let incoming = Incoming {
        webhook_id: verified.id,
        signed_by: Some(verified.signed_by),
        body_hash: hex(digest(&SHA256, &body).as_ref()),
        event,
        payload,
        diagnosis,
    };
    let (status, answer) = match web.intake.deliver(incoming).await {
        Ok(Receipt::New(answer)) => {
            web.metrics.event(kind.as_str(), "accepted");
            (StatusCode::ACCEPTED, answer)
        }
        Ok(Receipt::Duplicate(answer)) => {
            web.metrics.event(kind.as_str(), "duplicate");
            (StatusCode::OK, answer)
        }
        Ok(Receipt::Conflict) => {
            web.metrics.event(kind.as_str(), "conflict");
            tracing::warn!("a webhook-id was used for two bodies");
            return Err(Problem::new(StatusCode::CONFLICT, "webhook-id-reused", "This webhook-id belongs to another event")
                .detail("An event with this webhook-id and another body was accepted before. Give each event an id of its own, and repeat an event with the very same body."));
        }
        Err(error) => {
            web.metrics.event(kind.as_str(), "failed");
            return Err(unavailable(&error));
        }
    };
    Ok((status, [(header::CONTENT_TYPE, "application/json")], answer).into_response())
}

/// JSON, and as it is.
fn check_media(headers: &HeaderMap) -> Result<(), Problem> {
    let media = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media = media.split(';').next().unwrap_or_default().trim();
    let json = media.eq_ignore_ascii_case("application/json")
        || media.to_ascii_lowercase().strip_prefix("application/").is_some_and(|rest| rest.ends_with("+json"));
    // There is no code to decompress a body, so none that could be made to burst.
    let plain = headers.get(header::CONTENT_ENCODING).is_none_or(|encoding| encoding == "identity");
    if json && plain { Ok(()) } else { Err(Problem::not_json_content()) }
}

fn unavailable(error: &IntakeError) -> Problem {
    Problem::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", "The event could not be stored")
        .detail("Nothing was stored. Send the same event again after the time in Retry-After.")
        .retry_after(match error {
            IntakeError::Busy => Duration::from_secs(1),
            IntakeError::Store(_) => Duration::from_secs(5),
        })
}

/// Lower-case hexadecimal.
pub(super) fn hex(octets: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble & 15)]);
    octets.iter().flat_map(|octet| [digit(octet >> 4), digit(*octet)]).collect()
}
