//! The gallery of mails: what people may get, as it would leave, before anybody gets it.

use askama::Template;
use axum::{
    extract::{RawQuery, State as Extracted},
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::{Shell, parameter, query_of, words};
use crate::{
    domain::{
        proof::{Finding, Proof, Theme},
        specimen::{Specimen, State, Topic},
    },
    web::{
        Web,
        access::{
            Viewer,
            page::{PageError, html},
        },
        problem::Problem,
    },
};

/// For the page: its frames show what we serve, and nothing else may be framed.
const CSP_OF_PAGE: &str = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; \
                           frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// For a mail in a frame: its own style, and nothing that runs, is loaded, is sent or leads out of the frame.
const CSP_OF_MAIL: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; \
                           frame-ancestors 'self'; sandbox";

#[derive(Template)]
#[template(path = "dashboard/gallery.html")]
struct Page<'a> {
    shell: Shell,
    /// Ids, words, and whether it is the one that is shown.
    topics: Vec<(String, String, bool)>,
    states: Vec<(&'static str, &'static str, bool)>,
    locales: Vec<(String, bool)>,
    proof: &'a Proof,
    findings: &'a [Finding],
    light: String,
    dark: String,
    message: String,
    before: Option<String>,
    after: Option<String>,
    /// Which of all the mails this is.
    at: usize,
    of: usize,
}

/// What is asked for: the first mail of a kind where it is not written in that state, and of all where no kind is named.
fn chosen(web: &Web, query: Option<&str>) -> Result<(Specimen, String), Problem> {
    let all = Specimen::all(web.catalogue);
    let kind = parameter(query, "kind");
    let state = parameter(query, "state").and_then(|id| State::parse(&id));
    let of_kind = |specimen: &&Specimen| kind.as_ref().is_none_or(|kind| specimen.topic.to_string() == *kind);
    let found = all.iter().find(|specimen| of_kind(specimen) && Some(specimen.state) == state);
    let specimen = *found.or_else(|| all.iter().find(of_kind)).ok_or_else(Problem::not_found)?;
    let locale =
        parameter(query, "locale").and_then(|tag| web.catalogue.known(&tag)).unwrap_or_else(|| web.catalogue.nearest(None));
    Ok((specimen, if specimen.is_translated() { locale.tag() } else { "en".to_owned() }))
}

fn href(path: &str, specimen: Specimen, locale: &str, theme: Option<Theme>) -> String {
    let kind = specimen.topic.to_string();
    let query = [
        ("kind", Some(kind.as_str())),
        ("state", Some(specimen.state.as_str())),
        ("locale", Some(locale)),
        ("theme", theme.map(Theme::as_str)),
    ];
    format!("{path}{}", query_of(&query))
}

/// One mail, by day, by night, on a phone, as text; with a form to choose another.
pub async fn page(
    Viewer(viewer): Viewer,
    Extracted(web): Extracted<Web>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let (specimen, locale) = chosen(&web, query.as_deref())?;
    let proof = web.press.proof(specimen, &locale).map_err(Problem::internal)?;
    let all = Specimen::all(web.catalogue);
    let at = all.iter().position(|one| *one == specimen).unwrap_or(0);
    let frame = |theme| href("/emails/gallery/mail", specimen, &locale, Some(theme));
    let beside = |at: Option<usize>| at.and_then(|at| all.get(at)).map(|one| href("/emails/gallery", *one, &locale, None));
    let mut response = html(&Page {
        shell: Shell::new("emails", &web, &viewer, None),
        topics: topics(&web, specimen.topic),
        states: specimen
            .topic
            .states()
            .iter()
            .map(|state| (state.as_str(), words::specimen_state(*state), *state == specimen.state))
            .collect(),
        locales: web.catalogue.tags().map(|tag| (tag.clone(), tag == locale)).collect(),
        findings: &proof.findings,
        light: frame(Theme::Light),
        dark: frame(Theme::Dark),
        message: href("/emails/gallery/message.eml", specimen, &locale, None),
        before: beside(at.checked_sub(1)),
        after: beside(Some(at + 1)),
        at: at + 1,
        of: all.len(),
        proof: &proof,
    })?;
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CSP_OF_PAGE));
    Ok(response)
}

/// Every topic in words, the one that is shown marked.
fn topics(web: &Web, shown: Topic) -> Vec<(String, String, bool)> {
    let in_words = |topic: Topic| {
        let id = topic.to_string();
        let kind = words::notice(topic.kind());
        let label = match id.split_once('.') {
            Some((_, finer)) => format!("{kind}: {}", finer.replace('.', ", ").replace('_', " ")),
            None => kind.to_owned(),
        };
        (id, label, topic == shown)
    };
    Topic::all(web.catalogue).into_iter().map(in_words).collect()
}

/// The HTML of a mail, for a frame.
pub async fn mail(_: Viewer, Extracted(web): Extracted<Web>, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let query = query.as_deref();
    let (specimen, locale) = chosen(&web, query)?;
    let theme = parameter(query, "theme").and_then(|id| Theme::parse(&id)).unwrap_or(Theme::Light);
    let proof = web.press.proof(specimen, &locale).map_err(Problem::internal)?;
    let mut response = axum::response::Html(proof.html_by(theme)).into_response();
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CSP_OF_MAIL));
    Ok(response)
}

/// The whole message, to be opened by a mail program.
pub async fn message(_: Viewer, Extracted(web): Extracted<Web>, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let (specimen, locale) = chosen(&web, query.as_deref())?;
    let proof = web.press.proof(specimen, &locale).map_err(Problem::internal)?;
    let disposition = format!("attachment; filename=\"{}-{}-{locale}.eml\"", specimen.topic, specimen.state);
    let mut response = ([(header::CONTENT_TYPE, "message/rfc822")], proof.message).into_response();
    let headers = response.headers_mut();
    headers.insert(HeaderName::from_static("content-security-policy"), HeaderValue::from_static(CSP_OF_MAIL));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::try_from(disposition).map_err(Problem::internal)?);
    Ok(response)
}
