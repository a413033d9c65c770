//! The outbox: what waits, what is held and why, what could not be delivered.

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    response::{IntoResponse, Redirect, Response},
};
use uuid::Uuid;

use super::{COUNTED, ROWS, Shell, cases::refused, counted, parameter, query_of, tenant::Mail, words};
use crate::{
    store::{
        Cursor, Page as StoredPage, Paging,
        emails::{self, EmailFilter, EmailState, Sought},
        mail_again, mail_holds,
    },
    web::{
        Web,
        access::{
            AdminForm, AgentForm, Viewer,
            page::{PageError, html},
        },
        problem::Problem,
        text::clean,
    },
};

#[derive(Template)]
#[template(path = "dashboard/emails.html")]
struct Page {
    shell: Shell,
    tabs: Vec<(&'static str, String, String, bool)>,
    q: String,
    rows: Vec<Mail>,
    next: Option<String>,
    mail_off: bool,
    held: bool,
}

/// Mails by state, newest first. It opens with what needs somebody, if there is any. With `q`: the mail with that check code, or those to
/// that address, in all states.
pub async fn page(Viewer(viewer): Viewer, State(web): State<Web>, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let query = query.as_deref();
    let mut tx = web.db.read().await?;
    let counts = emails::counts(&mut tx, COUNTED).await?;
    let any = |state| counts.get(&state).is_some_and(|count| *count > 0);
    let pressing = [EmailState::Held, EmailState::Dead].into_iter().find(|state| any(*state)).unwrap_or(EmailState::Sent);
    let state = parameter(query, "state").and_then(|id| EmailState::parse(&id)).unwrap_or(pressing);
    let after = parameter(query, "after").and_then(|text| Cursor::parse(&text, emails::ORDER));
    let q = parameter(query, "q").unwrap_or_default();
    let sought = Sought::parse(&q);
    let page = if q.is_empty() || sought.is_some() {
        let state = if q.is_empty() { Some(state) } else { None };
        emails::list(&mut tx, &EmailFilter { state, sought, case: None }, &Paging { limit: ROWS, after }).await?
    } else {
        StoredPage { rows: Vec::new(), next: None }
    };
    drop(tx);
    let now = web.clock.now();
    let href = |state: EmailState, after: Option<&str>| {
        format!("/emails{}", query_of(&[("state", Some(state.as_str())), ("after", after)]))
    };
    html(&Page {
        shell: Shell::new("emails", &web, &viewer, query),
        tabs: counts
            .iter()
            .map(|(each, count)| (words::email_state(*each), counted(*count), href(*each, None), *each == state && q.is_empty()))
            .collect(),
        next: page.next.map(|next| match next.to_string() {
            next if q.is_empty() => href(state, Some(&next)),
            next => format!("/emails{}", query_of(&[("q", Some(&q)), ("after", Some(&next))])),
        }),
        rows: page.rows.into_iter().map(|mail| Mail::new(mail, now)).collect(),
        mail_off: web.mail_off,
        held: state == EmailState::Held && q.is_empty(),
        q,
    })
}

/// Lets a held mail leave.
pub async fn release(State(web): State<Web>, Path(id): Path<String>, form: AgentForm) -> Result<Response, PageError> {
    let id = Uuid::try_parse(&id).map_err(|_| Problem::not_found())?;
    if web.mail_off {
        return Ok(Redirect::to("/emails?state=held&done=mail-off").into_response());
    }
    let released = emails::release(&web.db, id, &form.sender.identity.subject, web.clock.now()).await?;
    let done = match released {
        Ok(true) => {
            web.mail_queued.notify_one();
            "released"
        }
        Ok(false) => "not-held",
        Err(_) => return Err(Problem::not_found().into()),
    };
    Ok(Redirect::to(&format!("/emails?state=held&done={done}")).into_response())
}

/// Sends a mail again, if it still fits its case.
pub async fn again(State(web): State<Web>, Path(id): Path<String>, form: AgentForm) -> Result<Response, PageError> {
    let id = Uuid::try_parse(&id).map_err(|_| Problem::not_found())?;
    // Back to the list from which it came.
    let state = EmailState::parse(form.fields.get("state")).unwrap_or(EmailState::Sent);
    let done = if web.mail_off {
        "mail-off"
    } else {
        match mail_again::send_again(&web.db, id, true, &form.sender.identity.subject, web.clock.now()).await? {
            Ok(_) => {
                web.mail_queued.notify_one();
                "resent"
            }
            Err(refusal) => refused(refusal)?,
        }
    };
    Ok(Redirect::to(&format!("/emails?state={state}&done={done}")).into_response())
}

/// Holds all mail to people.
pub async fn hold(State(web): State<Web>, form: AdminForm) -> Result<Response, PageError> {
    let reason: String = clean(form.fields.get("reason")).chars().take(300).collect();
    if reason.is_empty() {
        return Ok(Redirect::to("/emails?done=no-reason").into_response());
    }
    let actor = format!("agent:{}", form.sender.identity.subject);
    let held = mail_holds::hold(&web.db, &reason, &actor, web.clock.now()).await?;
    if held {
        tracing::warn!("all mail to people is held from now on");
    }
    Ok(Redirect::to(if held { "/emails?done=mail-held" } else { "/emails?done=mail-so-already" }).into_response())
}

/// Lets it leave again.
pub async fn let_out(State(web): State<Web>, form: AdminForm) -> Result<Response, PageError> {
    let actor = format!("agent:{}", form.sender.identity.subject);
    let released = mail_holds::release(&web.db, &actor, web.clock.now()).await?;
    if released {
        tracing::warn!("mail to people leaves again");
        web.mail_queued.notify_one();
    }
    Ok(Redirect::to(if released { "/emails?done=mail-let-out" } else { "/emails?done=mail-so-already" }).into_response())
}
