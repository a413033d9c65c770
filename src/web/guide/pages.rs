//! One template for each page. A page without a template, or a cause without a page, does not compile.

use askama::Template;

use super::{Certainty, GuideLinks, GuideView, TenantView, context::Context, language::Choice, scripts::ScriptView};
use crate::domain::{app::AppProfile, case::CaseState, catalogue::Lookup, cause::Cause, remedy::Page, time::UnixMillis};

#[derive(Template)]
enum Body<'a> {
    #[template(path = "guide/admin_approval.html")]
    AdminApproval { c: Context<'a> },
    #[template(path = "guide/conditional_access.html")]
    ConditionalAccess { c: Context<'a> },
    #[template(path = "guide/user_not_assigned.html")]
    UserNotAssigned { c: Context<'a> },
    #[template(path = "guide/app_unavailable.html")]
    AppUnavailable { c: Context<'a> },
    #[template(path = "guide/no_mailbox.html")]
    NoMailbox { c: Context<'a> },
    #[template(path = "guide/personal_account.html")]
    PersonalAccount { c: Context<'a> },
    #[template(path = "guide/wrong_tenant.html")]
    WrongTenant { c: Context<'a> },
    #[template(path = "guide/consent_declined.html")]
    ConsentDeclined { c: Context<'a> },
    #[template(path = "guide/interaction_required.html")]
    InteractionRequired { c: Context<'a> },
    #[template(path = "guide/session_expired.html")]
    SessionExpired { c: Context<'a> },
    #[template(path = "guide/account_problem.html")]
    AccountProblem { c: Context<'a> },
    #[template(path = "guide/unknown.html")]
    Unknown { c: Context<'a> },
    #[template(path = "guide/not_yours.html")]
    NotYours { c: Context<'a> },
    #[template(path = "guide/resolved.html")]
    Resolved { c: Context<'a> },
    #[template(path = "guide/expired.html")]
    Expired { c: Context<'a> },
    #[template(path = "guide/fresh_sent.html")]
    FreshSent { c: Context<'a> },
    #[template(path = "guide/asked.html")]
    Asked { c: Context<'a> },
    #[template(path = "guide/not_asked.html")]
    NotAsked { c: Context<'a> },
    #[template(path = "guide/refused.html")]
    Refused { c: Context<'a> },
    #[template(path = "guide/scripts.html")]
    Scripts { c: Context<'a>, scripts: Vec<ScriptView> },
}

/// The page of a case, as it stands now, in the language of the view's words.
///
/// # Errors
///
/// What the template engine says; with these templates and a `String` to write to, nothing does.
pub fn render(view: &GuideView<'_>) -> Result<String, askama::Error> {
    let c = Context::new(view);
    if view.state == CaseState::Resolved {
        return Body::Resolved { c }.render();
    }
    match Page::for_cause(view.cause) {
        Some(Page::AdminApproval) => Body::AdminApproval { c },
        Some(Page::ConditionalAccess) => Body::ConditionalAccess { c },
        Some(Page::UserNotAssigned) => Body::UserNotAssigned { c },
        Some(Page::AppUnavailable) => Body::AppUnavailable { c },
        Some(Page::NoMailbox) => Body::NoMailbox { c },
        Some(Page::PersonalAccount) => Body::PersonalAccount { c },
        Some(Page::WrongTenant) => Body::WrongTenant { c },
        Some(Page::ConsentDeclined) => Body::ConsentDeclined { c },
        Some(Page::InteractionRequired) => Body::InteractionRequired { c },
        Some(Page::SessionExpired) => Body::SessionExpired { c },
        Some(Page::AccountProblem) => Body::AccountProblem { c },
        Some(Page::Unknown) => Body::Unknown { c },
        // No link is handed out for these; support may have given a case another cause after its link went out.
        None => Body::NotYours { c },
    }
    .render()
}

/// What a page says to somebody who sent a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// Their question is with support.
    Asked,
    /// It was not taken.
    NotAsked,
    /// Their decision is noted.
    Refused,
}

/// The page after a form of the guide.
///
/// # Errors
///
/// As [`render`].
pub fn render_answered(view: &GuideView<'_>, answered: Answered) -> Result<String, askama::Error> {
    let c = Context::new(view);
    match answered {
        Answered::Asked => Body::Asked { c },
        Answered::NotAsked => Body::NotAsked { c },
        Answered::Refused => Body::Refused { c },
    }
    .render()
}

/// The page of scripts for the organisation of a guide. `None` where there are none.
///
/// # Errors
///
/// As [`render`].
pub(super) fn render_scripts(view: &GuideView<'_>) -> Result<Option<String>, askama::Error> {
    let c = Context::new(view);
    match super::scripts::views(view, &c)? {
        Some(scripts) => Body::Scripts { c, scripts }.render().map(Some),
        None => Ok(None),
    }
}

/// The page for a genuine link that has expired or was revoked: the general guide, which names no organisation, and a form
/// that asks for a fresh link. To be answered with 410.
///
/// # Errors
///
/// As [`render`].
pub fn render_expired(
    app: &AppProfile,
    reference: String,
    links: GuideLinks,
    choice: &Choice<'_>,
) -> Result<String, askama::Error> {
    let view = general(app, reference, links, choice.words);
    Body::Expired { c: Context::general(&view) }.render()
}

/// The answer to the form that asks for a fresh link. It says the same whether or not a mail is sent.
///
/// # Errors
///
/// As [`render`].
pub fn render_fresh_sent(
    app: &AppProfile,
    reference: String,
    links: GuideLinks,
    choice: &Choice<'_>,
) -> Result<String, askama::Error> {
    let view = general(app, reference, links, choice.words);
    Body::FreshSent { c: Context::general(&view) }.render()
}

/// The view for anybody: of no organisation, and of no case but its reference.
fn general<'a>(app: &'a AppProfile, reference: String, links: GuideLinks, words: Lookup<'a>) -> GuideView<'a> {
    GuideView {
        app,
        cause: Cause::AdminApproval,
        kind: None,
        certainty: Certainty::Certain,
        tenant: TenantView::default(),
        state: CaseState::Open,
        reference,
        waiting: 0,
        opened: UnixMillis::default(),
        expires: UnixMillis::default(),
        marks: Vec::new(),
        refused: false,
        mixup: None,
        words,
        links,
    }
}
