//! Mails.

use axum::{Json, extract::State, http::StatusCode};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    Id,
    params::Params,
    schema::{ConflictProblem, MissingProblem, ReadProblems},
};
use crate::{
    domain::{cause::Cause, notice::NoticeKind, time::UnixMillis},
    store::{
        emails::{self, Email, EmailFilter, EmailState, MailOutcome, Sought},
        mail_again::{self, Again},
    },
    web::{
        Web,
        access::{ApiAgent, ApiViewer},
        problem::Problem,
    },
};

/// A mail of the outbox.
#[derive(Serialize, ToSchema)]
pub struct EmailView {
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    kind: NoticeKind,
    cause: Cause,
    #[schema(example = "kim@acme.com.au")]
    to: String,
    /// Null for a mail to the engineers of the app.
    #[schema(value_type = Option<String>, format = "uuid")]
    case_id: Option<Uuid>,
    state: EmailState,
    /// Why it is held, cancelled or dead.
    reason: Option<String>,
    tries: i64,
    message_id: Option<String>,
    queued_at: UnixMillis,
    sent_at: Option<UnixMillis>,
    /// When it is tried next; only while pending.
    next_try_at: Option<UnixMillis>,
    /// What the relay said last.
    last_reply: Option<String>,
    /// What became of it after the relay took it, as the mail provider has reported.
    outcome: Option<MailOutcome>,
    /// What was said with that.
    outcome_note: Option<String>,
    /// By which its reader can ask at `/check` whether it is ours. Null before the mail is about to leave, and in mails to the
    /// engineers.
    #[schema(example = "K7QM-3XPA-9D4T")]
    check_code: Option<String>,
}

impl From<Email> for EmailView {
    fn from(email: Email) -> Self {
        Self {
            id: email.id,
            kind: email.kind,
            cause: email.cause,
            to: email.to,
            case_id: email.case_id,
            state: email.state,
            reason: email.reason,
            tries: email.tries,
            message_id: email.message_id,
            queued_at: email.queued_at,
            sent_at: email.sent_at,
            next_try_at: (email.state == EmailState::Pending).then_some(email.due_at),
            last_reply: email.last_reply,
            outcome: email.outcome,
            outcome_note: email.outcome_note,
            check_code: email.check_code.map(|code| code.to_string()),
        }
    }
}

/// A page of mails.
#[derive(Serialize, ToSchema)]
pub struct EmailList {
    emails: Vec<EmailView>,
    /// Goes into `after` for the next page; null on the last.
    next: Option<String>,
}

/// List mails
///
/// Newest first.
#[utoipa::path(
    get, operation_id = "list_emails", path = "/api/v1/emails", tag = "emails",
    params(
        ("state" = Option<EmailState>, Query, description = "Only in this state"),
        ("case_id" = Option<String>, Query, description = "Only about this case"),
        ("q" = Option<String>, Query, description = "Only with this check code, or to this address"),
        ("limit" = Option<u16>, Query, description = "1 to 200; 50 by default"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, description = "A page", body = EmailList), ReadProblems),
)]
pub async fn list(_: ApiViewer, State(web): State<Web>, mut params: Params) -> Result<Json<EmailList>, Problem> {
    let filter = EmailFilter {
        state: params.word("state", EmailState::ALL, EmailState::as_str),
        case: params.id("case_id"),
        sought: params.read("q", Sought::parse, "must be a check code such as K7QM-3XPA-9D4T, or a whole address"),
    };
    let paging = params.paging(emails::ORDER);
    params.done()?;
    let mut tx = web.db.read().await?;
    let page = emails::list(&mut tx, &filter, &paging).await?;
    let emails = page.rows.into_iter().map(EmailView::from).collect();
    Ok(Json(EmailList { emails, next: page.next.map(|next| next.to_string()) }))
}

/// Send a mail again
///
/// If it still fits its case; else 409 says why not. What has not left is tried now and keeps its Message-ID; where the relay took it, a mail
/// of the same kind is queued anew. The cool-down and the limits do not hold it back, but it counts.
#[utoipa::path(
    post, operation_id = "resend_email", path = "/api/v1/emails/{id}/resend", tag = "emails",
    params(("id" = String, Path, description = "The mail")),
    responses((status = 200, description = "The mail that leaves now", body = ResentEmail), MissingProblem, ConflictProblem, ReadProblems),
)]
pub async fn resend(agent: ApiAgent, State(web): State<Web>, Id(id): Id) -> Result<Json<ResentEmail>, Problem> {
    if web.mail_off {
        return Err(super::mail_is_off());
    }
    let again = mail_again::send_again(&web.db, id, true, &agent.0.subject, web.clock.now()).await??;
    web.mail_queued.notify_one();
    Ok(Json(match again {
        Again::Same => ResentEmail { id, anew: false },
        Again::Anew(id) => ResentEmail { id, anew: true },
    }))
}

/// What leaves now.
#[derive(Serialize, ToSchema)]
pub struct ResentEmail {
    /// The mail: the one that was named, or a new one.
    #[schema(value_type = String, format = "uuid")]
    id: Uuid,
    /// Whether it is a new one, because the relay had taken the other.
    anew: bool,
}

/// Call a mail off
///
/// It has not left, and never will by itself.
#[utoipa::path(
    post, operation_id = "cancel_email", path = "/api/v1/emails/{id}/cancel", tag = "emails",
    params(("id" = String, Path, description = "The mail")),
    responses((status = 204, description = "It is called off"), MissingProblem, ConflictProblem, ReadProblems),
)]
pub async fn cancel(agent: ApiAgent, State(web): State<Web>, Id(id): Id) -> Result<StatusCode, Problem> {
    if mail_again::cancel(&web.db, id, &agent.0.subject, web.clock.now()).await?? {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(super::conflict("The mail waits no more: it has left, or its end has come."))
    }
}

/// Release a held mail
///
/// It leaves now, and counts against the limits.
#[utoipa::path(
    post, operation_id = "release_email", path = "/api/v1/emails/{id}/release", tag = "emails",
    params(("id" = String, Path, description = "The mail")),
    responses((status = 204, description = "It leaves now"), MissingProblem, ConflictProblem, ReadProblems),
)]
pub async fn release(agent: ApiAgent, State(web): State<Web>, Id(id): Id) -> Result<StatusCode, Problem> {
    if web.mail_off {
        return Err(super::mail_is_off());
    }
    let released = emails::release(&web.db, id, &agent.0.subject, web.clock.now()).await?;
    match released {
        Ok(true) => {
            web.mail_queued.notify_one();
            Ok(StatusCode::NO_CONTENT)
        }
        Ok(false) => Err(super::conflict("The mail is not held.")),
        Err(_) => Err(Problem::not_found()),
    }
}
