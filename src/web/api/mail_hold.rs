//! The switch that holds all mail to people.

use axum::{Json, extract::State, http::StatusCode};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    body::Fields,
    schema::{BodyProblems, ConflictProblem, ReadProblems},
};
use crate::{
    domain::time::UnixMillis,
    store::mail_holds,
    web::{
        Web,
        access::{ApiAdmin, ApiViewer},
        problem::Problem,
    },
};

/// Whether mail to people is held.
#[derive(Serialize, ToSchema)]
pub struct HoldView {
    held: bool,
    /// Why, in the words of whoever did it; as what follows, null while mail leaves.
    reason: Option<String>,
    held_at: Option<UnixMillis>,
    /// `system` (the breaker) or `agent:<name>`.
    held_by: Option<String>,
}

/// Whether all mail is held
///
/// A mail that is held for a limit of its own is not meant; it stands among the e-mails.
#[utoipa::path(
    get, operation_id = "get_mail_hold", path = "/api/v1/mail-hold", tag = "emails",
    responses((status = 200, description = "Whether, since when, why", body = HoldView), ReadProblems),
)]
pub async fn get(_: ApiViewer, State(web): State<Web>) -> Result<Json<HoldView>, Problem> {
    let mut tx = web.db.read().await?;
    let hold = mail_holds::current(&mut tx).await?;
    Ok(Json(match hold {
        Some(hold) => {
            HoldView { held: true, reason: Some(hold.reason), held_at: Some(hold.held_at), held_by: Some(hold.held_by) }
        }
        None => HoldView { held: false, reason: None, held_at: None, held_by: None },
    }))
}

/// Why mail is held.
#[derive(ToSchema)]
#[expect(dead_code, reason = "it describes a body and is never made")]
pub struct HoldBody {
    /// Everybody who signs in reads it; 2,000 characters at most.
    #[schema(example = "The guide's address is wrong; mended within the hour")]
    reason: String,
}

/// Hold all mail to people
///
/// Nothing is lost: it waits until it is let out. Alerts to the engineers still leave.
#[utoipa::path(
    post, operation_id = "hold_mail", path = "/api/v1/mail-hold", tag = "emails", request_body = HoldBody,
    responses((status = 204, description = "It is held"), ConflictProblem, BodyProblems, ReadProblems),
)]
pub async fn hold(admin: ApiAdmin, State(web): State<Web>, mut fields: Fields) -> Result<StatusCode, Problem> {
    let reason = fields.required_note("reason");
    fields.done()?;
    if !mail_holds::hold(&web.db, &reason, &format!("agent:{}", admin.0.subject), web.clock.now()).await? {
        return Err(super::conflict("Mail is held already."));
    }
    tracing::warn!("all mail to people is held from now on");
    Ok(StatusCode::NO_CONTENT)
}

/// Let mail leave again
///
/// What waits leaves now, as far as it still has a point.
#[utoipa::path(
    delete, operation_id = "let_mail_out", path = "/api/v1/mail-hold", tag = "emails",
    responses((status = 204, description = "It leaves again"), ConflictProblem, ReadProblems),
)]
pub async fn let_out(admin: ApiAdmin, State(web): State<Web>) -> Result<StatusCode, Problem> {
    if !mail_holds::release(&web.db, &format!("agent:{}", admin.0.subject), web.clock.now()).await? {
        return Err(super::conflict("Mail is not held."));
    }
    tracing::warn!("mail to people leaves again");
    web.mail_queued.notify_one();
    Ok(StatusCode::NO_CONTENT)
}
