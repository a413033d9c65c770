//! What a reader of the guide does there. Every act is a form of our own page that posts, so a fetch is never one; each is answered by a
//! page or the way back to one, and none grants anything.

use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{Html, IntoResponse, Redirect, Response},
};

use super::{
    handlers::{Found, back, check_origin, follow, stale, view},
    pages::{Answered, render_answered},
};
use crate::{
    domain::remedy::steps::Step,
    store::{guides::Guide, workspace},
    web::{Web, pages::Failure, text::clean},
};

/// The longest question and the longest reason, in characters.
const QUESTION: usize = 1_000;
const REASON: usize = 500;

/// A good guide that a form of our own page was sent from, or where to go instead.
async fn from_form(web: &Web, text: &str, headers: &HeaderMap) -> Result<Result<Box<Guide>, Response>, Failure> {
    check_origin(web, headers)?;
    Ok(match follow(web, web.links.decode(text)).await? {
        Found::Good(guide) => Ok(guide),
        Found::Stale(_) => Err(Redirect::to(&back(web, text)).into_response()),
    })
}

fn field(body: &[u8], name: &str, longest: usize) -> String {
    let value = url::form_urlencoded::parse(body).find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    clean(&value.unwrap_or_default()).chars().take(longest).collect()
}

/// Marks a step, or takes the mark away.
pub async fn mark(
    State(web): State<Web>,
    Path(text): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Failure> {
    let guide = match from_form(&web, &text, &headers).await? {
        Ok(guide) => guide,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let step = Step::parse(&field(&body, "step", 40)).ok_or_else(Failure::not_found)?;
    workspace::mark(&web.db, guide.case.id, step, field(&body, "done", 1) != "0", web.clock.now()).await?;
    web.metrics.guide("marked");
    Ok(Redirect::to(&format!("{}#mark-{step}", back(&web, &text))).into_response())
}

/// A person did something that leaves no other trace, such as copying.
pub async fn seen(State(web): State<Web>, Path(text): Path<String>, headers: HeaderMap) -> Result<StatusCode, Failure> {
    if let Ok(guide) = from_form(&web, &text, &headers).await? {
        workspace::seen(&web.db, guide.case.id, web.clock.now()).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}

/// A question to support.
pub async fn ask(State(web): State<Web>, Path(text): Path<String>, headers: HeaderMap, body: Bytes) -> Result<Response, Failure> {
    let guide = match from_form(&web, &text, &headers).await? {
        Ok(guide) => guide,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let question = field(&body, "text", QUESTION);
    let asked = !question.is_empty() && workspace::ask(&web.db, guide.case.id, &question, web.clock.now()).await?;
    web.metrics.guide("asked");
    let to = if asked { "asked" } else { "not-asked" };
    Ok(Redirect::to(&format!("{}/{to}", back(&web, &text))).into_response())
}

/// "We won't allow it, because".
pub async fn refuse(
    State(web): State<Web>,
    Path(text): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Failure> {
    let guide = match from_form(&web, &text, &headers).await? {
        Ok(guide) => guide,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let because = field(&body, "because", REASON);
    let refused = !because.is_empty() && workspace::refuse(&web.db, guide.case.id, &because, web.clock.now()).await?;
    web.metrics.guide("refused");
    let end = if refused { "/refused" } else { "#refuse" };
    Ok(Redirect::to(&format!("{}{end}", back(&web, &text))).into_response())
}

/// The refusal is taken back.
pub async fn allow(State(web): State<Web>, Path(text): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    if let Ok(guide) = from_form(&web, &text, &headers).await? {
        workspace::allow(&web.db, guide.case.id, web.clock.now()).await?;
        web.metrics.guide("allowed");
    }
    Ok(Redirect::to(&back(&web, &text)).into_response())
}

/// The page after a question.
pub async fn asked(State(web): State<Web>, Path(text): Path<String>) -> Result<Response, Failure> {
    answered(&web, &text, Answered::Asked).await
}

/// The page after a question that was not taken.
pub async fn not_asked(State(web): State<Web>, Path(text): Path<String>) -> Result<Response, Failure> {
    answered(&web, &text, Answered::NotAsked).await
}

/// The page after a refusal; where there is none, the guide.
pub async fn refused(State(web): State<Web>, Path(text): Path<String>) -> Result<Response, Failure> {
    answered(&web, &text, Answered::Refused).await
}

async fn answered(web: &Web, text: &str, answered: Answered) -> Result<Response, Failure> {
    match follow(web, web.links.decode(text)).await? {
        Found::Good(guide) if answered == Answered::Refused && !guide.case.refused() => {
            Ok(Redirect::to(&back(web, text)).into_response())
        }
        Found::Good(guide) => Ok(Html(render_answered(&view(web, &guide, Vec::new()), answered)?).into_response()),
        Found::Stale(token) => stale(web, token),
    }
}
