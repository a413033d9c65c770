//! Diagnosis of anything.

use axum::{Json, extract::State};
use serde_json::Value;
use utoipa::ToSchema;

use super::{
    body::Fields,
    schema::{BodyProblems, ReadProblems},
};
use crate::{
    domain::{
        cause::{Cause, FixableBy, Kind},
        diagnosis::{AccountKind, diagnose, json::Flat},
        time::UnixMillis,
    },
    web::{Web, access::ApiViewer, problem::Problem},
};

/// What is to be diagnosed.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes a body, which is read field by field")]
pub struct ClassifyBody {
    /// Any JSON: the callback URL, its parameters, the token endpoint's body, a Graph error, an exception's text.
    #[schema(value_type = Value, example = "https://app.example/callback?error=access_denied&error_description=AADSTS90094%3A+The+grant+requires+admin+permission.")]
    error: Value,
}

/// What we make of a failure. Every member is always there.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes an answer, which the domain writes")]
pub struct DiagnosisShape {
    id: Option<String>,
    cause: Cause,
    kind: Option<Kind>,
    /// 0 to 1.
    #[schema(example = 0.97)]
    confidence: f64,
    fixable_by: FixableBy,
    /// Why we think so.
    reasons: Vec<String>,
    /// Every AADSTS code, in order of appearance.
    #[schema(example = json!([90094]))]
    codes: Vec<u32>,
    #[schema(example = "access_denied")]
    oauth_error: Option<String>,
    subcode: Option<String>,
    suberror: Option<String>,
    #[schema(format = "uuid")]
    tenant_id: Option<String>,
    tenant_domain: Option<String>,
    #[schema(format = "uuid")]
    correlation_id: Option<String>,
    #[schema(format = "uuid")]
    trace_id: Option<String>,
    timestamp: Option<UnixMillis>,
    /// The account in the text, as written there.
    account: Option<String>,
    account_kind: AccountKind,
    #[schema(format = "uuid")]
    app_id: Option<String>,
    rules_version: String,
}

/// Diagnose an error
///
/// Nothing is stored.
#[utoipa::path(
    post, operation_id = "classify", path = "/api/v1/classify", tag = "classify", request_body = ClassifyBody,
    responses((status = 200, description = "The diagnosis", body = DiagnosisShape), BodyProblems, ReadProblems),
)]
pub async fn classify(_: ApiViewer, State(web): State<Web>, mut fields: Fields) -> Result<Json<Value>, Problem> {
    let error = fields.any("error");
    fields.done()?;
    let diagnosis = diagnose(&error.unwrap_or_default(), &web.rules.current());
    serde_json::to_value(Flat::of(&diagnosis)).map(Json).map_err(Problem::internal)
}
