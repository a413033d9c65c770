//! Any Microsoft error, pasted from a ticket, explained. Nothing is stored.

use askama::Template;
use axum::{extract::State, response::Response};
use serde_json::Value;

use super::{Shell, diagnosis::certainty, query_of, words};
use crate::{
    domain::{
        diagnosis::{self, Diagnosis},
        explain::Explanation,
        redact::redact_text,
    },
    web::{
        Web,
        access::{
            Viewer, ViewerForm,
            page::{PageError, html},
        },
    },
};

/// Octets of a pasted text that are looked at.
const LIMIT: usize = 64 * 1024;

#[derive(Template)]
#[template(path = "dashboard/explain.html")]
struct Page {
    shell: Shell,
    pasted: String,
    answer: Option<Answer>,
}

/// What we make of it, and what to tell the person.
struct Answer {
    said: Explanation,
    /// The class of the badge that says how sure that is.
    certainty: &'static str,
    kind: Option<String>,
    organisation: Option<Organisation>,
    /// Lines of the reply, so that it is seen whole.
    rows: usize,
    rules: String,
}

/// An organisation that the text names, to be looked for among ours.
struct Organisation {
    name: String,
    href: String,
}

impl Answer {
    fn new(diagnosis: &Diagnosis, said: Explanation) -> Self {
        /// Characters that fit on a line of the box, on most screens.
        const LINE: usize = 58;
        let rows = said.reply.lines().map(|line| 1 + line.chars().count() / LINE).sum::<usize>() + 1;
        let evidence = &diagnosis.evidence;
        // A domain is what people know; the id is what is surely one organisation's.
        let named = evidence.tenant_id.map(|id| id.to_string());
        let named = named.or_else(|| evidence.tenant_domain.as_ref().map(ToString::to_string));
        Self {
            certainty: certainty(f64::from(diagnosis.confidence)),
            kind: diagnosis.kind.map(|kind| words::kind(kind.as_str())),
            organisation: named.map(|name| Organisation { href: format!("/{}", query_of(&[("q", Some(&name))])), name }),
            rows,
            rules: diagnosis.rules_version.to_string(),
            said,
        }
    }
}

/// The empty form.
pub async fn page(Viewer(viewer): Viewer, State(web): State<Web>) -> Result<Response, PageError> {
    html(&Page { shell: Shell::new("explain", &web, &viewer, None), pasted: String::new(), answer: None })
}

/// The form with what we make of it.
pub async fn explain(State(web): State<Web>, form: ViewerForm) -> Result<Response, PageError> {
    let pasted = form.fields.get("error").trim();
    let pasted = &pasted[..pasted.floor_char_boundary(LIMIT)];
    // What is JSON is read as JSON, as the app would post it; all else is text.
    let error = serde_json::from_str(pasted).unwrap_or_else(|_| Value::String(pasted.to_owned()));
    let answer = (!pasted.is_empty()).then(|| {
        let (diagnosis, why) = diagnosis::why::explain(&error, &web.rules.current());
        Answer::new(&diagnosis, web.explain(&diagnosis, why))
    });
    html(&Page {
        shell: Shell::new("explain", &web, &form.sender, None),
        // It comes back without what is secret in it: screens are shared.
        pasted: redact_text(pasted).into_owned(),
        answer,
    })
}
