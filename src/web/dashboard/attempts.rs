//! The review queue: failures that nobody has understood yet.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    response::Response,
};

use super::{ROWS, Shell, diagnosis::AttemptView, parameter, query_of};
use crate::{
    domain::cause::Cause,
    store::{
        Cursor, Paging,
        attempts::{self, AttemptFilter},
    },
    web::{
        Web,
        access::{
            Viewer,
            page::{PageError, html},
        },
    },
};

#[derive(Template)]
#[template(path = "dashboard/attempts.html")]
struct Page {
    shell: Shell,
    everything: bool,
    attempts: Vec<AttemptView>,
    next: Option<String>,
}

/// Unknown failures, or with `show=all` everything that came in; newest first.
pub async fn page(Viewer(viewer): Viewer, State(web): State<Web>, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let query = query.as_deref();
    let everything = parameter(query, "show").as_deref() == Some("all");
    let after = parameter(query, "after").and_then(|text| Cursor::parse(&text, attempts::ORDER));
    let filter = AttemptFilter { cause: (!everything).then_some(Cause::Unknown), ..AttemptFilter::default() };
    let mut tx = web.db.read().await?;
    let page = attempts::list(&mut tx, &filter, &Paging { limit: ROWS, after }).await?;
    drop(tx);
    let now = web.clock.now();
    let show = everything.then_some("all");
    let rules = web.rules.current();
    html(&Page {
        shell: Shell::new("attempts", &web, &viewer, query),
        everything,
        next: page.next.map(|next| format!("/attempts{}", query_of(&[("show", show), ("after", Some(&next.to_string()))]))),
        attempts: page.rows.into_iter().map(|attempt| AttemptView::new(attempt, now, &rules)).collect(),
    })
}
