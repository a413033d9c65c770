//! `POST /webhooks/mail`: what mail providers report. Signed after Standard Webhooks (which Resend's signatures are, under the older
//! names of the headers), or at an address whose last part is a secret, for providers that sign nothing we could check without
//! fetching from addresses they name: Postmark, and Amazon SES through SNS.

use std::sync::Arc;

use aws_lc_rs::{
    constant_time::verify_slices_are_equal,
    digest::{SHA256, digest},
};
use axum::{
    Json, Router,
    body::{Body, to_bytes},
    extract::{Path, State},
    http::{HeaderMap, HeaderName, StatusCode},
    response::{IntoResponse, Response},
    routing::post,
};
use serde::Serialize;

use super::{
    Web,
    problem::Problem,
    signature::{self, WebhookSecret},
    webhook::hex,
};
use crate::{
    domain::mail_report::{self, Delivery},
    store::mail_reports::{self, Taken},
};

/// A body at most, in octets. Providers may send a mail's headers along.
const BODY: usize = 256 * 1024;

/// The names under which Svix, and so Resend, sends the three headers.
const SVIX: [(&str, &str); 3] =
    [("svix-id", signature::ID), ("svix-timestamp", signature::TIMESTAMP), ("svix-signature", signature::SIGNATURE)];

/// The routes.
pub fn router() -> Router<Web> {
    Router::new().route("/webhooks/mail", post(signed)).route("/webhooks/mail/{token}", post(by_address))
}

/// What is answered.
#[derive(Serialize)]
struct Answer {
    /// Reports about mail of ours.
    known: u32,
    /// Reports about mail that is not ours, or too old: left alone.
    unknown: u32,
    /// Reports that were taken before.
    repeated: u32,
    /// Addresses that get no mail from now on.
    suppressed: u32,
}

async fn signed(State(web): State<Web>, headers: HeaderMap, body: Body) -> Result<Response, Problem> {
    let secrets = secrets(&web)?;
    let body = read(body).await?;
    let headers = renamed(headers);
    let verified = signature::verify(&headers, &body, &secrets, web.clock.now(), web.webhook.tolerance)?;
    take(&web, &format!("id:{}", verified.id), &body).await
}

async fn by_address(State(web): State<Web>, Path(token): Path<String>, body: Body) -> Result<Response, Problem> {
    let secrets = secrets(&web)?;
    let good = secrets
        .iter()
        .fold(false, |good, secret| verify_slices_are_equal(secret.path_token().as_bytes(), token.as_bytes()).is_ok() | good);
    if !good {
        return Err(Problem::not_found());
    }
    let body = read(body).await?;
    // A repeat has the same body; but SNS names what it delivers, and may sign a repeat anew.
    let name = sns_id(&body).unwrap_or_else(|| body.to_vec());
    take(&web, &format!("sha256:{}", hex(digest(&SHA256, &name).as_ref())), &body).await
}

/// The topic and the id of a message of Amazon SNS, the same for every try:
/// <https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html>, looked at 2026-11-23.
fn sns_id(body: &[u8]) -> Option<Vec<u8>> {
    let json: serde_json::Value = serde_json::from_slice(body).ok()?;
    let text = |name: &str| json.get(name)?.as_str();
    Some(format!("sns {} {}", text("TopicArn")?, text("MessageId")?).into_bytes())
}

/// Without a secret there is no such address.
fn secrets(web: &Web) -> Result<Arc<[WebhookSecret]>, Problem> {
    let secrets = web.mail_secrets.clone();
    if secrets.is_empty() { Err(Problem::not_found()) } else { Ok(secrets) }
}

async fn read(body: Body) -> Result<axum::body::Bytes, Problem> {
    to_bytes(body, BODY).await.map_err(|_| Problem::too_large(BODY))
}

/// The three headers under the names of the standard.
fn renamed(mut headers: HeaderMap) -> HeaderMap {
    for (svix, standard) in SVIX {
        if headers.contains_key(standard) {
            continue;
        }
        let values: Vec<_> = headers.get_all(svix).iter().cloned().collect();
        for value in values {
            headers.append(HeaderName::from_static(standard), value);
        }
    }
    headers
}

/// The media type is not looked at: SNS calls its JSON plain text.
async fn take(web: &Web, delivery: &str, body: &[u8]) -> Result<Response, Problem> {
    let json = serde_json::from_slice(body).map_err(|_| Problem::bad_request("The body is not JSON."))?;
    let taken = match mail_report::parse(&json).map_err(Problem::invalid)? {
        Delivery::Reports(reports) => mail_reports::take(&web.db, delivery, &reports, web.clock.now()).await?,
        Delivery::ConfirmAt(url) => {
            // Nothing is ever fetched because somebody posted its address: a person decides.
            tracing::warn!(url, "Amazon SNS waits for this address to be opened once; look at it, then open it");
            Taken::default()
        }
        Delivery::Other => Taken::default(),
    };
    let Taken { known, unknown, repeated, suppressed } = taken;
    for (count, result) in [(known, "known"), (unknown, "unknown"), (repeated, "repeated")] {
        web.metrics.mail_reports(result, u64::from(count));
    }
    if taken == Taken::default() {
        web.metrics.mail_reports("ignored", 1);
    }
    Ok((StatusCode::OK, Json(Answer { known, unknown, repeated, suppressed })).into_response())
}
