//! Signing in and out.

use askama::Template;
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::{HeaderMap, StatusCode, header},
    middleware::map_response,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};

use super::{
    Role, ViewerForm, cookie,
    form::{is_ours, refused},
    link::LoginLink,
    page::{PageError, harden, html},
    session::{hash, random},
};
use crate::{
    store::sessions::{self, Session},
    web::{Web, problem::Problem},
};

/// In whose name somebody acts who signed in by a link of the command line.
const OPERATOR: &str = "operator";

/// `/login`, `/auth/link/{token}` and `/logout`.
pub fn router() -> Router<Web> {
    Router::new()
        .route("/login", get(login))
        .route("/auth/link/{token}", get(link).post(sign_in))
        .route("/logout", post(sign_out))
        .layer(map_response(harden))
}

#[derive(Template)]
#[template(path = "access/login.html")]
struct LoginPage {
    app: String,
    signed_out: bool,
}

/// How to get in.
async fn login(State(web): State<Web>, RawQuery(query): RawQuery) -> Result<Response, PageError> {
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
    let link = genuine(&web, &token)?;
    let may = match link.role {
        Role::Viewer => "read everything",
        Role::Agent => "read everything and work on cases",
        Role::Admin => "do everything",
    };
    html(&LinkPage { token, role: link.role.as_str(), may })
}

/// Spends the link and signs in. The session gets an id of its own, whatever cookie the browser had before.
async fn sign_in(State(web): State<Web>, Path(token): Path<String>, headers: HeaderMap) -> Result<Response, PageError> {
    if !is_ours(&headers, &web) {
        return Err(refused().into());
    }
    let link = genuine(&web, &token)?;
    let value = random()?;
    let session =
        Session { id_hash: hash(&value), subject: OPERATOR.to_owned(), role: link.role.as_str().to_owned(), csrf: random()? };
    let now = web.clock.now();
    if !sessions::sign_in(&web.db, &link.id.to_string(), link.expires, &session, now).await? {
        return Err(used_up().into());
    }
    let mut response = Redirect::to("/").into_response();
    if let Some(cookie) = cookie::set(&value, web.is_https()) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// Ends the session, here and in the database.
async fn sign_out(State(web): State<Web>, form: ViewerForm) -> Result<Response, PageError> {
    sessions::end(&web.db, &form.sender.id_hash).await?;
    let mut response = Redirect::to("/login?done=signed-out").into_response();
    if let Some(cookie) = cookie::clear(web.is_https()) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// What a link says, if we made it and it is still good.
fn genuine(web: &Web, token: &str) -> Result<LoginLink, Problem> {
    LoginLink::decode(&web.keys.login_link, token, web.clock.now()).ok_or_else(used_up)
}

/// One answer for forged, expired and spent: who has the link learns no more from it.
fn used_up() -> Problem {
    Problem::new(StatusCode::GONE, "link-used", "This sign-in link does not work")
        .detail("A link works once, and for a quarter of an hour. Make a new one with `consentdesk login-link`.")
}
