//! The rules in force: which version, what the operator's folder changes, and what was refused.

use askama::Template;
use axum::{extract::State, response::Response};

use super::{Shell, moment::Moment};
use crate::{
    rulebook::Status,
    web::{
        Web,
        access::{
            Viewer,
            page::{PageError, html},
        },
    },
};

#[derive(Template)]
#[template(path = "dashboard/rules.html")]
struct Page {
    shell: Shell,
    status: Status,
    since: Moment,
    refused: Option<Moment>,
}

/// The page.
pub async fn page(Viewer(viewer): Viewer, State(web): State<Web>) -> Result<Response, PageError> {
    let (status, now) = (web.rules.status(), web.clock.now());
    html(&Page {
        shell: Shell::new("rules", &web, &viewer, None),
        since: Moment::new(status.since, now),
        refused: status.last_refusal.as_ref().map(|refusal| Moment::new(refusal.at, now)),
        status,
    })
}
