//! The review queue by sort: failures that nobody has understood, those that are alike together.

use askama::Template;
use axum::{extract::State, response::Response};

use super::{Shell, moment::Moment};
use crate::{
    domain::review::{Past, coverage::Tally},
    store::history,
    web::{
        Web,
        access::{
            Viewer,
            page::{PageError, html},
        },
        problem::Problem,
    },
};

/// The newest failures that are sorted.
const LOOKED_AT: u16 = 300;

/// Sorts that are shown.
const SHOWN: usize = 50;

/// Characters of a sort, and octets of an error that is handed on to be explained.
const WORDS: usize = 160;
const ERROR: usize = 16 * 1024;

#[derive(Template)]
#[template(path = "dashboard/sorts.html")]
struct Page {
    shell: Shell,
    sorts: Vec<Sort>,
    /// Failures that the rules in force do understand.
    understood: u64,
    looked_at: u64,
}

struct Sort {
    what: String,
    failures: u64,
    first: Moment,
    last: Moment,
    /// The error of one of them, as text.
    sample: String,
}

/// The page.
pub async fn page(Viewer(viewer): Viewer, State(web): State<Web>) -> Result<Response, PageError> {
    let mut tx = web.db.read().await?;
    let found = history::newest_unknown(&mut tx, LOOKED_AT).await?;
    drop(tx);
    let (rules, now) = (web.rules.current(), web.clock.now());
    // Some hundred texts of 64 KiB are a while's work, which must not hold up other requests.
    let sorted = tokio::task::spawn_blocking(move || {
        let mut tally = Tally::new(&rules);
        found.failures.iter().for_each(|past| tally.add(past));
        let coverage = tally.finish();
        let sorts = coverage.groups.into_iter().take(SHOWN).map(|group| Sort {
            what: group.what.chars().take(WORDS).collect(),
            failures: group.failures,
            first: Moment::new(group.first, now),
            last: Moment::new(group.last, now),
            sample: sample(&found.failures, group.attempts.first()),
        });
        (sorts.collect(), coverage.understood, coverage.failures)
    });
    let (sorts, understood, looked_at) = sorted.await.map_err(Problem::internal)?;
    html(&Page { shell: Shell::new("attempts", &web, &viewer, None), sorts, understood, looked_at })
}

/// The error of one failure: a text as it is, anything else as JSON.
fn sample(failures: &[Past], id: Option<&uuid::Uuid>) -> String {
    let past = failures.iter().find(|past| Some(&past.id) == id);
    let text = past.map(|past| match &past.event.error {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    });
    let text = text.unwrap_or_default();
    text[..text.floor_char_boundary(ERROR)].to_owned()
}
