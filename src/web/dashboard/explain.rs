//! Any Microsoft error, pasted from a ticket, explained. Nothing is stored.

use askama::Template;
use axum::{extract::State, response::Response};
use serde_json::Value;

use super::{Shell, diagnosis::DiagnosisView, words};
use crate::{
    domain::{
        diagnosis::{diagnose, json::Flat},
        redact::redact_text,
    },
    web::{
        Web,
        access::{
            Viewer, ViewerForm,
            page::{PageError, html},
        },
        problem::Problem,
    },
};

/// Octets of a pasted text that are looked at.
const LIMIT: usize = 64 * 1024;

#[derive(Template)]
#[template(path = "dashboard/explain.html")]
struct Page {
    shell: Shell,
    pasted: String,
    answer: Option<Explanation>,
}

/// What we make of it, and what to tell the person.
struct Explanation {
    diagnosis: DiagnosisView,
    sentence: String,
    title: String,
    message: String,
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
    let diagnosis = diagnose(&error, &web.rules.current());
    let json = serde_json::to_value(Flat::of(&diagnosis)).map_err(Problem::internal)?;
    let advice = web.catalogue.advice(diagnosis.cause, diagnosis.kind, None, &web.app.name);
    let answer = DiagnosisView::of(&json).map(|view| Explanation {
        diagnosis: view,
        sentence: words::sentence(diagnosis.cause, &web.app.name),
        title: advice.title,
        message: advice.message,
    });
    html(&Page {
        shell: Shell::new("explain", &web, &form.sender, None),
        // It comes back without what is secret in it: screens are shared.
        pasted: redact_text(pasted).into_owned(),
        answer: answer.filter(|_| !pasted.is_empty()),
    })
}
