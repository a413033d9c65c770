//! The rules of diagnosis in force.

use axum::{Json, extract::State};
use serde_json::Value;
use utoipa::ToSchema;

use super::{params::Params, schema::ReadProblems};
use crate::{
    domain::time::UnixMillis,
    web::{Web, access::ApiViewer, problem::Problem},
};

/// The rules in force, and what was refused last.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes an answer, which the rulebook writes")]
pub struct RulesShape {
    /// The version that stands in each diagnosis.
    #[schema(example = "2026-11-23.27714d5d")]
    version: String,
    /// Since when they are in force here.
    since: UnixMillis,
    /// How many there are.
    rules: usize,
    /// Rules of the folder that stand in the place of built-in ones, by id.
    replaced: Vec<String>,
    /// Rules that only the folder has, by id.
    added: Vec<String>,
    /// Built-in rules that the folder switches off.
    off: Vec<OffShape>,
    /// The last set that was refused, if none has been taken since.
    last_refusal: Option<RefusalShape>,
}

/// A rule that is switched off.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes an answer, which the rulebook writes")]
pub struct OffShape {
    id: String,
    reason: String,
}

/// A set of rules that was refused whole.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes an answer, which the rulebook writes")]
pub struct RefusalShape {
    at: UnixMillis,
    /// Every fault, with file, line and reason.
    faults: Vec<String>,
}

/// Get the rules in force
///
/// Each replica reads its folder by itself, so after a change they may differ for some seconds.
#[utoipa::path(
    get, operation_id = "get_rules", path = "/api/v1/rules", tag = "rules",
    responses((status = 200, description = "The rules in force", body = RulesShape), ReadProblems),
)]
pub async fn get(_: ApiViewer, State(web): State<Web>, params: Params) -> Result<Json<Value>, Problem> {
    params.done()?;
    serde_json::to_value(web.rules.status()).map(Json).map_err(Problem::internal)
}
