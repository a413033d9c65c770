//! Signing in and out.

use askama::Template;
use axum::{
    Router,
    extract::{Path, Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};

use super::{
    Invitation, Viewer,
    form::{self, Fields},
    session::{hash, random},
};
use crate::{
    store::sessions::{self, Session},
    web::{
        Web,
        page::{PageError, html},
        problem::Problem,
    },
};

/// In whose name somebody acts who signed in by a link of the command line.
const OPERATOR: &str = "operator";

/// `/login`, `/auth/link/{token}` and `/logout`.
pub fn router() -> Router<Web> {
    Router::new()
        .route("/login", get(login))
        .route("/auth/link/{token}", get(link).post(sign_in))
        .route("/logout", post(sign_out))
}

#[derive(Template)]
#[template(path = "access/login.html")]
struct LoginPage {
    app: String,
    signed_out: bool,
}

/// How to get in.
async fn login(State(web): State<Web>, axum::extract::RawQuery(query): axum::extract::RawQuery) -> Result<Response, PageError> {
    let signed_out = query.as_deref() == Some("done=signed-out");
    html(&LoginPage { app: web.app.name.clone(), signed_out })
}

#[derive(Template)]
#[template(path = "access/link.html")]
struct LinkPage {
    token: String,
    role: &'static str,
    may: &'static str,
}

/// The page behind a sign-in link. Mail scanners and chat programs open links as well: looking at it spends nothing.
async fn link(State(web): State<Web>, Path(token): Path<String>) -> Result<Response, PageError> {
    let invitation = invitation(&web, &token)?;
    let may = match invitation.role {
        super::Role::Viewer => "read everything",
        super::Role::Agent => "read everything and work on cases",
        super::Role::Admin => "do everything",
    };
    html(&LinkPage { token, role: invitation.role.as_str(), may })
}

/// Spends the link and signs in. The session gets an id of its own, whatever cookie the browser had before.
async fn sign_in(State(web): State<Web>, Path(token): Path<String>, headers: HeaderMap) -> Result<Response, PageError> {
    if !web.access.is_ours(&headers) {
        return Err(form::refused().into());
    }
    let invitation = invitation(&web, &token)?;
    let value = random()?;
    let session = Session {
        id_hash: hash(&value),
        subject: OPERATOR.to_owned(),
        role: invitation.role.as_str().to_owned(),
        csrf: random()?,
    };
    let now = web.clock.now();
    if !sessions::sign_in(&web.db, &invitation.id.to_string(), invitation.expires, &session, now).await? {
        return Err(used_up().into());
    }
    let mut response = Redirect::to("/").into_response();
    if let Some(cookie) = web.access.cookies.set(&value) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// Ends the session, here and in the database.
async fn sign_out(State(web): State<Web>, Viewer(viewer): Viewer, request: Request) -> Result<Response, PageError> {
    let (parts, body) = request.into_parts();
    let _: Fields = form::ours(&parts.headers, body, &web, &viewer).await?;
    sessions::end(&web.db, &viewer.id_hash).await?;
    let mut response = Redirect::to("/login?done=signed-out").into_response();
    if let Some(cookie) = web.access.cookies.clear() {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// What a link says, if it is genuine and still good.
fn invitation(web: &Web, token: &str) -> Result<Invitation, Problem> {
    let invitation = (web.access.link)(token).ok_or_else(Problem::not_found)?;
    if invitation.expires <= web.clock.now() { Err(used_up()) } else { Ok(invitation) }
}

/// One answer for expired and spent: who has the link learns no more from it.
fn used_up() -> Problem {
    Problem::new(StatusCode::GONE, "link-used", "This sign-in link is used up")
        .detail("A link works once, and for a short time. Make a new one with `consentdesk login-link`.")
}
