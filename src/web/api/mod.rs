//! The API under `/api/v1`, one file per resource, and its specification, which is made from the handlers.

mod alerts;
mod attempts;
mod body;
mod cases;
mod classify;
mod docs;
pub(crate) mod emails;
mod mail_hold;
mod params;
mod rules;
mod schema;
mod stats;
pub(crate) mod suppressions;
mod tenants;

use axum::{
    Router,
    extract::{DefaultBodyLimit, FromRequestParts, Path},
    http::{HeaderValue, StatusCode, header, request::Parts},
    middleware::map_response,
    response::Response,
    routing::any,
};
use utoipa::{
    Modify, OpenApi,
    openapi::{
        SecurityRequirement,
        security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
    },
};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{Web, problem::Problem};

/// The API, its specification at `/openapi.json`, and a page to try it at `/docs`.
pub fn router() -> Router<Web> {
    let (api, specification) = routes().split_for_parts();
    api.route("/api/{*rest}", any(|| async { Problem::not_found() }))
        .method_not_allowed_fallback(|| async { Problem::method_not_allowed() })
        .layer(DefaultBodyLimit::max(body::LIMIT))
        .layer(map_response(harden))
        .merge(docs::router(&specification))
}

/// The specification of the API.
pub fn specification() -> utoipa::openapi::OpenApi {
    routes().split_for_parts().1
}

fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::with_openapi(Description::openapi())
        .routes(routes!(tenants::list))
        .routes(routes!(tenants::get))
        .routes(routes!(attempts::list))
        .routes(routes!(attempts::get))
        .routes(routes!(cases::list))
        .routes(routes!(cases::get))
        .routes(routes!(cases::resolve))
        .routes(routes!(cases::reopen))
        .routes(routes!(cases::snooze))
        .routes(routes!(cases::ignore))
        .routes(routes!(cases::revoke))
        .routes(routes!(cases::note))
        .routes(routes!(cases::resend))
        .routes(routes!(emails::list))
        .routes(routes!(emails::release))
        .routes(routes!(emails::resend))
        .routes(routes!(emails::cancel))
        .routes(routes!(mail_hold::get, mail_hold::hold, mail_hold::let_out))
        .routes(routes!(suppressions::list, suppressions::add))
        .routes(routes!(suppressions::lift))
        .routes(routes!(alerts::list))
        .routes(routes!(alerts::acknowledge))
        .routes(routes!(alerts::close))
        .routes(routes!(stats::get))
        .routes(routes!(rules::get))
        .routes(routes!(classify::classify))
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Consentdesk",
        description = "Who cannot connect Outlook, why, who can fix it, and what was done about it.\n\n\
                       Every list answers `{\"<things>\": […], \"next\": cursor or null}`; send `next` as `after` for the next page. \
                       Times are RFC 3339 in UTC. Errors are `application/problem+json` (RFC 9457).\n\n\
                       `consentdesk token --role agent --ttl 1h` prints a token. A viewer reads; an agent works on cases; an administrator holds mail.",
    ),
    tags(
        (name = "tenants", description = "Microsoft Entra organisations"),
        (name = "attempts", description = "What came in, with what we made of it"),
        (name = "cases", description = "Open problems, and work on them"),
        (name = "emails", description = "The outbox"),
        (name = "suppressions", description = "Addresses that get no mail"),
        (name = "alerts", description = "Faults that only the engineers of the app can mend"),
        (name = "stats", description = "Figures"),
        (name = "rules", description = "The rules of diagnosis in force"),
        (name = "classify", description = "Diagnosis of anything, nothing stored"),
    ),
    components(schemas(schema::ProblemShape, schema::FaultShape)),
    modifiers(&BearerToken),
)]
struct Description;

struct BearerToken;

impl Modify for BearerToken {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        let scheme = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT").build();
        openapi.components.get_or_insert_default().add_security_scheme("bearer", SecurityScheme::Http(scheme));
        openapi.security = Some(vec![SecurityRequirement::new("bearer", std::iter::empty::<String>())]);
    }
}

/// An answer of the API is data for the one who asked: nobody keeps it, frames it or takes it for something else.
async fn harden(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"));
    response
}

fn conflict(detail: &'static str) -> Problem {
    Problem::new(StatusCode::CONFLICT, "conflict", "This cannot be done now").detail(detail)
}

/// Nothing queued would ever leave.
fn mail_is_off() -> Problem {
    conflict("Mail is turned off (`mail.url` is `off`): pass the guide's link on yourself.")
}

/// The id in a path. What is no id is the id of nothing.
pub(crate) struct Id(pub Uuid);

impl<S: Send + Sync> FromRequestParts<S> for Id {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Path(text) = Path::<String>::from_request_parts(parts, state).await.map_err(|_| Problem::not_found())?;
        Uuid::try_parse(&text).map(Self).map_err(|_| Problem::not_found())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    /// OpenAPI 3.1, section 4.8.10.1: programs that make clients name their functions after it.
    #[test]
    fn every_operation_has_an_id_of_its_own() {
        let specification = serde_json::to_value(super::specification()).unwrap();
        let operations = specification["paths"].as_object().unwrap().values().flat_map(|path| path.as_object().unwrap().values());
        let ids: Vec<&str> = operations.map(|operation| operation["operationId"].as_str().unwrap()).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
    }
}
