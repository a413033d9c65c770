//! The routes of the guide. A GET reads, and counts that it did; what a reader does is a POST, and comes from our own page.

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Path, RawQuery, State},
    http::{HeaderMap, StatusCode, header},
    middleware::map_response,
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};

use super::{
    Certainty, Choice, ConsentReturn, GuideLinks, GuideView, MatchedCase, ReturnView, TenantView, plain, render, render_expired,
    render_fresh_sent, render_return, request, scripts, set_guide_headers, workspace,
};
use tower_http::compression::CompressionLayer;

use crate::{
    domain::{
        address::Address, case::reference, cause::Kind, links::GuideToken, mixup::Mixup, remedy::steps::Step, time::UnixMillis,
    },
    store::{guides, workspace as records},
    web::{Web, pages::Failure},
};

/// The routes under `/guide`, `/request` and `/consent`.
pub fn router() -> Router<Web> {
    // Packed is only what holds nothing that somebody else could put into its address: the length of a packed page tells of what is said
    // twice in it (BREACH, https://www.breachattack.com/).
    let packed = Router::new()
        .route("/guide/{token}", get(show))
        .route("/guide/{token}/scripts", get(scripts::page))
        .layer(CompressionLayer::new());
    Router::new()
        .merge(packed)
        .route("/guide/{token}/claim", post(claim))
        .route("/guide/{token}/fresh", post(fresh))
        .route("/guide/{token}/marks", post(workspace::mark))
        .route("/guide/{token}/seen", post(workspace::seen))
        .route("/guide/{token}/question", post(workspace::ask))
        .route("/guide/{token}/asked", get(workspace::asked))
        .route("/guide/{token}/not-asked", get(workspace::not_asked))
        .route("/guide/{token}/refuse", post(workspace::refuse))
        .route("/guide/{token}/refused", get(workspace::refused))
        .route("/guide/{token}/allow", post(workspace::allow))
        .route("/guide/{token}/scripts/{file}", get(scripts::file))
        .route("/request/{token}", get(request::show))
        .route("/consent/return", get(consent_return))
        .layer(DefaultBodyLimit::max(16 * 1024))
        .layer(map_response(set_guide_headers))
}

/// How long a page waits until it is written down that it was asked for.
const COUNTING: std::time::Duration = std::time::Duration::from_millis(500);

/// What a genuine token leads to.
pub(super) enum Found {
    /// A guide to be shown.
    Good(Box<guides::Guide>),
    /// A link that is no longer good.
    Stale(GuideToken),
}

/// Follows a token. A forged one and one of a case that no longer exists look the same.
pub(super) async fn follow(web: &Web, token: Option<GuideToken>) -> Result<Found, Failure> {
    let token = token.ok_or_else(Failure::not_found)?;
    let mut tx = web.db.read().await?;
    let guide = guides::find(&mut tx, token.case_id).await?.ok_or_else(Failure::not_found)?;
    // A case that was taken over lends its links to its successor; they are revoked by its own version all the same.
    if guide.link_version != token.version || guide.case.guide_expires_at <= web.clock.now() {
        return Ok(Found::Stale(token));
    }
    Ok(Found::Good(Box::new(guide)))
}

/// Counts that a guide was asked for. It shows whether or not that can be written down, and does not wait long for it.
pub(super) async fn look(web: &Web, guide: &guides::Guide) {
    let counted = records::fetched(&web.db, guide.case.id, web.clock.now());
    match tokio::time::timeout(COUNTING, counted).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::debug!(error = %error, "a look at a guide was not counted"),
        Err(_) => tracing::debug!("a look at a guide was not counted in time"),
    }
}

/// What the pages of a good guide show.
pub(super) fn view<'a>(
    web: &'a Web,
    guide: &'a guides::Guide,
    marks: Vec<(Step, UnixMillis)>,
    choice: &Choice<'a>,
) -> GuideView<'a> {
    GuideView {
        app: &web.app,
        cause: guide.case.cause,
        kind: guide.case.kind,
        certainty: certainty(guide.case.kind),
        tenant: TenantView {
            id: guide.entra_id,
            domain: guide.domain.as_ref(),
            name: guide.case.tenant.as_ref().map(|tenant| tenant.name.as_str()),
        },
        state: guide.case.state,
        reference: reference(guide.case.id),
        waiting: guide.waiting,
        opened: guide.case.opened_at,
        expires: guide.case.guide_expires_at,
        links: links(web, guide.case.guide(), choice),
        marks,
        refused: guide.case.refused(),
        mixup: mixup(guide),
        words: choice.words,
    }
}

/// Which accounts were mixed up. Only where the case is one person's: the page of an organisation is not about any of them.
fn mixup(guide: &guides::Guide) -> Option<Mixup> {
    let (_, known_as) = guide.case.person.as_ref()?;
    Mixup::of(guide.case.cause, guide.case.kind, &Address::parse(known_as).ok()?, guide.account.as_ref())
}

/// The page of a link that is no longer good.
pub(super) fn stale(web: &Web, token: GuideToken, choice: &Choice<'_>) -> Result<Response, Failure> {
    web.metrics.guide("stale");
    let page = render_expired(&web.app, reference(token.case_id), links(web, token, choice), choice)?;
    Ok((StatusCode::GONE, Html(page)).into_response())
}

async fn show(
    State(web): State<Web>,
    Path(text): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let choice = choice(&web, query.as_deref(), &headers);
    let (text, form) = plain::Form::of(&text);
    let guide = match follow(&web, web.links.decode(text)).await? {
        Found::Good(guide) => guide,
        Found::Stale(token) => return stale(&web, token, &choice),
    };
    look(&web, &guide).await;
    web.metrics.guide("shown");
    let mut tx = web.db.read().await?;
    let marks = records::marks(&mut tx, guide.case.id).await?;
    drop(tx);
    let marks = marks.into_iter().map(|mark| (mark.step, mark.at)).collect();
    let page = render(&view(&web, &guide, marks, &choice))?;
    Ok(match form {
        None => Html(page).into_response(),
        Some(form) => ([(header::CONTENT_TYPE, form.content_type())], plain::of_page(&page, form)).into_response(),
    })
}

async fn claim(
    State(web): State<Web>,
    Path(text): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Failure> {
    check_origin(&web, &headers)?;
    if let Found::Good(guide) = follow(&web, web.links.decode(&text)).await? {
        let approved = approved(&body, &web.app.scopes);
        guides::claim(&web.db, guide.case.id, approved.as_deref(), web.clock.now()).await?;
        web.metrics.guide("claimed");
    }
    let suffix = choice(&web, query.as_deref(), &headers).suffix();
    Ok(Redirect::to(&format!("{}{suffix}", back(&web, &text))).into_response())
}

/// The scopes that a form of the page of return names, as far as they are the app's own; `None` for the form of the guide itself.
/// A reader could write one by hand, but gains nothing by it but mails that are not sent.
fn approved(body: &[u8], scopes: &[String]) -> Option<Vec<String>> {
    let (_, named) = url::form_urlencoded::parse(body).find(|(key, _)| key == "granted")?;
    let is_named = |scope: &&String| named.split_whitespace().any(|name| name.eq_ignore_ascii_case(scope));
    Some(scopes.iter().filter(is_named).cloned().collect())
}

/// The same page whatever came of it, so that it says nothing of who waits.
async fn fresh(
    State(web): State<Web>,
    Path(text): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    check_origin(&web, &headers)?;
    let token = web.links.decode(&text).ok_or_else(Failure::not_found)?;
    follow(&web, Some(token)).await?;
    let sent = !web.mail_off && guides::send_fresh(&web.db, token.case_id, &web.caps, web.cooldown, web.clock.now()).await? > 0;
    if sent {
        web.mail_queued.notify_one();
    }
    web.metrics.guide("fresh");
    let choice = choice(&web, query.as_deref(), &headers);
    let links = links(&web, token, &choice);
    Ok(Html(render_fresh_sent(&web.app, reference(token.case_id), links, &choice)?).into_response())
}

async fn consent_return(State(web): State<Web>, RawQuery(query): RawQuery, headers: HeaderMap) -> Result<Response, Failure> {
    let query = query.unwrap_or_default();
    let answer = ConsentReturn::parse(&query, &web.app.scopes);
    let choice = choice(&web, Some(&query), &headers);
    // Without a state of ours, or with one of a link that was revoked, the page speaks of no case.
    let token = answer.state.as_deref().and_then(|state| web.links.read_consent_state(state));
    let guide = match token {
        Some(_) => match follow(&web, token).await {
            Ok(Found::Good(guide)) => Some(guide),
            _ => None,
        },
        None => None,
    };
    let case = guide.as_ref().map(|guide| MatchedCase {
        links: links(&web, guide.case.guide(), &choice),
        reference: reference(guide.case.id),
        tenant_id: guide.entra_id,
        domain: guide.domain.as_ref(),
    });
    web.metrics.guide("consent_return");
    let page = render_return(&ReturnView { app: &web.app, answer: &answer, case, query: &query, words: choice.words })?;
    Ok(Html(page).into_response())
}

/// A case says nothing of confidence, but its kind does: a block that was inferred is not one that Microsoft named.
fn certainty(kind: Option<Kind>) -> Certainty {
    match kind {
        Some(Kind::HiddenBlock | Kind::Cancel | Kind::Unfinished) => Certainty::Unsure,
        Some(_) => Certainty::Certain,
        None => Certainty::Likely,
    }
}

/// The language of the page.
pub(super) fn choice(web: &Web, query: Option<&str>, headers: &HeaderMap) -> Choice<'static> {
    Choice::for_reader(web.catalogue, query, None, headers)
}

/// The addresses of a guide whose forms, pages and files keep the language that the reader chose. What is passed on names none:
/// another reads it.
fn links(web: &Web, token: GuideToken, choice: &Choice<'_>) -> GuideLinks {
    GuideLinks::of(&web.links, token).in_language(&choice.suffix())
}

pub(super) fn back(web: &Web, token: &str) -> String {
    web.links.to(&format!("/guide/{token}")).path().to_owned()
}

/// Whether a form was sent by our own page. `Sec-Fetch-Site` says so where the browser sends it; our pages send no referrer, so
/// `Origin` may be `null`, which counts only where nothing better can be had.
pub fn check_origin(web: &Web, headers: &HeaderMap) -> Result<(), Failure> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let own = web.links.base().origin().ascii_serialization();
    let good = match (text("sec-fetch-site"), text(header::ORIGIN.as_str())) {
        (Some(site), _) => site == "same-origin",
        // Browsers name no site over plain http; a page that sends no referrer then has no origin either.
        (None, Some(origin)) => origin == own || (origin == "null" && !web.is_https()),
        (None, None) => false,
    };
    if good { Ok(()) } else { Err(Failure::forbidden()) }
}
