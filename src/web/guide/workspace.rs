//! What a reader of the guide does there. Every act is a form of our own page that posts, so a fetch is never one; each is answered by a
//! page or the way back to one, and none grants anything.

use axum::{
    body::Bytes,
    extract::{FromRequestParts, Path, RawQuery, State},
    http::{HeaderMap, StatusCode, request::Parts},
    response::{Html, IntoResponse, Redirect, Response},
};

use super::{
    handlers::{Found, back, check_origin, choice, follow, stale, view},
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

/// A form of our own page: of which guide, and in which language its reader goes on.
pub struct Sent {
    text: String,
    lang: String,
}

impl FromRequestParts<Web> for Sent {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Failure> {
        check_origin(web, &parts.headers)?;
        let Path(text) = Path::<String>::from_request_parts(parts, web).await.map_err(|_| Failure::not_found())?;
        let lang = choice(web, parts.uri.query(), &parts.headers).suffix();
        Ok(Self { text, lang })
    }
}

impl Sent {
    /// A good guide, or where to go instead.
    async fn guide(&self, web: &Web) -> Result<Result<Box<Guide>, Response>, Failure> {
        Ok(match follow(web, web.links.decode(&self.text)).await? {
            Found::Good(guide) => Ok(guide),
            Found::Stale(_) => Err(self.to(web, "", "")),
        })
    }

    /// The way to a page of the guide, and to a place on it.
    fn to(&self, web: &Web, page: &str, place: &str) -> Response {
        Redirect::to(&format!("{}{page}{}{place}", back(web, &self.text), self.lang)).into_response()
    }
}

fn field(body: &[u8], name: &str, longest: usize) -> String {
    let value = url::form_urlencoded::parse(body).find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    clean(&value.unwrap_or_default()).chars().take(longest).collect()
}

/// Marks a step, or takes the mark away.
pub async fn mark(State(web): State<Web>, sent: Sent, body: Bytes) -> Result<Response, Failure> {
    let guide = match sent.guide(&web).await? {
        Ok(guide) => guide,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let step = Step::parse(&field(&body, "step", 40)).ok_or_else(Failure::not_found)?;
    workspace::mark(&web.db, guide.case.id, step, field(&body, "done", 1) != "0", web.clock.now()).await?;
    web.metrics.guide("marked");
    Ok(sent.to(&web, "", &format!("#mark-{step}")))
}

/// A person did something that leaves no other trace, such as copying.
pub async fn seen(State(web): State<Web>, sent: Sent) -> Result<StatusCode, Failure> {
    if let Ok(guide) = sent.guide(&web).await? {
        workspace::seen(&web.db, guide.case.id, web.clock.now()).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}

/// A question to support.
pub async fn ask(State(web): State<Web>, sent: Sent, body: Bytes) -> Result<Response, Failure> {
    let guide = match sent.guide(&web).await? {
        Ok(guide) => guide,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let question = field(&body, "text", QUESTION);
    let asked = !question.is_empty() && workspace::ask(&web.db, guide.case.id, &question, web.clock.now()).await?;
    web.metrics.guide("asked");
    Ok(sent.to(&web, if asked { "/asked" } else { "/not-asked" }, ""))
}

/// "We won't allow it, because".
pub async fn refuse(State(web): State<Web>, sent: Sent, body: Bytes) -> Result<Response, Failure> {
    let guide = match sent.guide(&web).await? {
        Ok(guide) => guide,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let because = field(&body, "because", REASON);
    let refused = !because.is_empty() && workspace::refuse(&web.db, guide.case.id, &because, web.clock.now()).await?;
    web.metrics.guide("refused");
    let (page, place) = if refused { ("/refused", "") } else { ("", "#refuse") };
    Ok(sent.to(&web, page, place))
}

/// The refusal is taken back.
pub async fn allow(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    if let Ok(guide) = sent.guide(&web).await? {
        workspace::allow(&web.db, guide.case.id, web.clock.now()).await?;
        web.metrics.guide("allowed");
    }
    Ok(sent.to(&web, "", ""))
}

/// Which page is asked for, and by whom: the guide, and what chooses the language.
type Asked = (Path<String>, RawQuery, HeaderMap);

/// The page after a question.
pub async fn asked(State(web): State<Web>, asked_for: Asked) -> Result<Response, Failure> {
    answered(&web, &asked_for, Answered::Asked).await
}

/// The page after a question that was not taken.
pub async fn not_asked(State(web): State<Web>, asked_for: Asked) -> Result<Response, Failure> {
    answered(&web, &asked_for, Answered::NotAsked).await
}

/// The page after a refusal; where there is none, the guide.
pub async fn refused(State(web): State<Web>, asked_for: Asked) -> Result<Response, Failure> {
    answered(&web, &asked_for, Answered::Refused).await
}

async fn answered(web: &Web, (Path(text), RawQuery(query), headers): &Asked, answered: Answered) -> Result<Response, Failure> {
    let choice = choice(web, query.as_deref(), headers);
    match follow(web, web.links.decode(text)).await? {
        Found::Good(guide) if answered == Answered::Refused && !guide.case.refused() => {
            Ok(Redirect::to(&format!("{}{}", back(web, text), choice.suffix())).into_response())
        }
        Found::Good(guide) => Ok(Html(render_answered(&view(web, &guide, Vec::new(), &choice), answered)?).into_response()),
        Found::Stale(token) => stale(web, token, &choice),
    }
}
