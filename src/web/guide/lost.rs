//! What a person sees who follows a link that leads nowhere: a page in their language and in the name of the app, not ours.

use askama::Template;
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::Response,
};

use super::{Choice, Frame};
use crate::web::Web;

#[derive(Template)]
#[template(path = "guide/lost.html")]
struct Lost<'a> {
    c: Frame<'a>,
    status: u16,
    /// The message of the catalogue.
    message: &'static str,
}

/// A layer around what people reach from a mail: says in their language that there is no such page, or that a form was not ours. The
/// answer is the same for every link that we did not make.
pub async fn in_the_readers_language(State(web): State<Web>, request: Request, next: Next) -> Response {
    let choice = Choice::for_reader(web.catalogue, request.uri().query(), None, request.headers());
    let response = next.run(request).await;
    let message = match response.status() {
        StatusCode::NOT_FOUND => "guide-lost",
        StatusCode::FORBIDDEN => "guide-foreign",
        _ => return response,
    };
    let mut c = Frame::new(&web.app, choice.words);
    c.link("support", &format!("mailto:{}", web.app.support_email.as_str()), "");
    let page = Lost { c, status: response.status().as_u16(), message };
    let Ok(html) = page.render() else { return response };
    // The headers and what the log is told stay.
    let (mut parts, _) = response.into_parts();
    for of_the_body in [header::CONTENT_LENGTH, header::CONTENT_ENCODING] {
        parts.headers.remove(of_the_body);
    }
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    Response::from_parts(parts, Body::from(html))
}
