//! The shapes of the values that the specification knows by name, and the problems every route may answer.

use std::borrow::Cow;

use serde::Serialize;
use utoipa::{
    IntoResponses, PartialSchema, ToSchema,
    openapi::{
        KnownFormat, ObjectBuilder, RefOr, SchemaFormat,
        schema::{Schema, SchemaType, Type},
    },
};

use crate::{
    domain::{
        alert::{AlertReason, AlertState},
        case::{CaseState, ResolvedBy, TenantState},
        cause::{Cause, FixableBy, Kind},
        diagnosis::AccountKind,
        event::EventType,
        notice::NoticeKind,
        suppression::SuppressionReason,
        time::UnixMillis,
    },
    store::emails::{EmailState, MailOutcome},
};

/// A type with a fixed set of ids is a string with an enumeration.
macro_rules! enumerations {
    ($($name:ty),+ $(,)?) => {$(
        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                let ids = Self::ALL.iter().map(|value| value.as_str());
                ObjectBuilder::new().schema_type(SchemaType::new(Type::String)).enum_values(Some(ids)).into()
            }
        }

        impl ToSchema for $name {
            fn name() -> Cow<'static, str> {
                stringify!($name).into()
            }
        }
    )+};
}

enumerations!(
    Cause,
    Kind,
    FixableBy,
    CaseState,
    TenantState,
    ResolvedBy,
    EventType,
    NoticeKind,
    EmailState,
    MailOutcome,
    SuppressionReason,
    AccountKind,
    AlertReason,
    AlertState
);

impl PartialSchema for UnixMillis {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(SchemaType::new(Type::String))
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)))
            .description(Some("RFC 3339, UTC"))
            .examples(["2026-11-23T02:11:09Z"])
            .into()
    }
}

impl ToSchema for UnixMillis {
    fn name() -> Cow<'static, str> {
        "Time".into()
    }
}

/// An error, after RFC 9457.
#[derive(Serialize, ToSchema)]
#[schema(example = json!({
    "type": "urn:consentdesk:problem:invalid-fields", "title": "Fields are missing or wrong", "status": 422,
    "detail": "Put right every field named in `errors` and send again.",
    "errors": [{"pointer": "#/limit", "detail": "must be a whole number from 1 to 200"}]
}))]
pub struct ProblemShape {
    /// `urn:consentdesk:problem:<slug>`; the slug is stable.
    r#type: String,
    /// What kind of problem it is, for people.
    title: String,
    /// The status again.
    status: u16,
    /// What is wrong in this case, and how to put it right.
    detail: Option<String>,
    /// Every parameter or field that is wrong.
    errors: Option<Vec<FaultShape>>,
}

/// A parameter or field that is wrong.
#[derive(Serialize, ToSchema)]
pub struct FaultShape {
    /// A JSON pointer as a URI fragment: `#/until` of a body, `#/limit` of the query.
    pointer: String,
    /// What is wrong and how to put it right.
    detail: String,
}

/// What a route that reads may answer instead.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "the variants describe answers and are never made")]
pub enum ReadProblems {
    /// No token, or none that is good.
    #[response(status = 401, content_type = "application/problem+json")]
    Unauthorized(ProblemShape),
    /// The role is too low.
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(ProblemShape),
    /// A parameter is wrong; each is named.
    #[response(status = 422, content_type = "application/problem+json")]
    Invalid(ProblemShape),
    /// The database does not answer; try again after `Retry-After` seconds.
    #[response(status = 503, content_type = "application/problem+json")]
    Unavailable(ProblemShape),
}

/// What a route for one thing may answer besides.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "the variants describe answers and are never made")]
pub enum MissingProblem {
    /// There is none with this id.
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(ProblemShape),
}

/// What a route that takes a body may answer besides.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "the variants describe answers and are never made")]
pub enum BodyProblems {
    /// The body is no JSON.
    #[response(status = 400, content_type = "application/problem+json")]
    BadRequest(ProblemShape),
    /// The body is larger than 64 KiB.
    #[response(status = 413, content_type = "application/problem+json")]
    TooLarge(ProblemShape),
    /// The content is not `application/json`.
    #[response(status = 415, content_type = "application/problem+json")]
    NotJson(ProblemShape),
}

/// What a route that changes a case may answer besides.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "the variants describe answers and are never made")]
pub enum ConflictProblem {
    /// The thing is in a state in which this cannot be done.
    #[response(status = 409, content_type = "application/problem+json")]
    Conflict(ProblemShape),
}
