//! Diagnosis of anything.

use axum::{Json, extract::State};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::{
    body::Fields,
    schema::{BodyProblems, ReadProblems},
};
use crate::{
    domain::{
        cause::{Cause, FixableBy, Kind},
        diagnosis::{AccountKind, context::weigh, diagnose_view, json::Flat, view::View, why::why},
        explain::Explanation,
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
    /// Where the app failed: `authorize`, `token`, `graph`, or its own word. This and what follows is weighed where it is given.
    #[schema(example = "authorize")]
    stage: Option<String>,
    /// When the person was sent to Microsoft.
    started_at: Option<UnixMillis>,
    /// The Microsoft account that was tried.
    #[schema(format = "email")]
    account: Option<String>,
    /// `tid` of the id token, if there was one.
    #[schema(format = "uuid")]
    tenant_id: Option<String>,
    /// What was asked of Microsoft.
    request: Option<AskedShape>,
}

/// The parameters of the authorization request that say something.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes a body, which is read field by field")]
pub struct AskedShape {
    #[schema(example = json!(["Mail.ReadWrite"]))]
    scopes: Vec<String>,
    #[schema(example = "consent")]
    prompt: Option<String>,
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
    /// Where the organisation is named: `parameter`, `sentence`, `address`, `issuer`, `domain` or `account`.
    #[schema(example = "sentence")]
    tenant_source: Option<String>,
    /// Other ids and domains that stand where an organisation is named.
    tenant_conflicts: Vec<String>,
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
    explanation: ExplanationShape,
}

/// The diagnosis in words, for a support agent.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes an answer, which the domain writes")]
pub struct ExplanationShape {
    /// What happened, in one line.
    title: String,
    /// The same in one or two sentences.
    summary: String,
    sureness: SurenessShape,
    /// The reasons once more, with what proves each.
    why: Vec<WhyShape>,
    /// Who can put it right.
    who: String,
    /// What to do next, in order.
    next: Vec<String>,
    /// The part of the guide that fits, where there is something to guide.
    guide_section: Option<SectionShape>,
    /// What stands in the text, by name.
    facts: Vec<FactShape>,
    /// A finished message to the person, in plain text. It holds no free text of the error.
    reply: String,
}

/// How sure a diagnosis is.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes an answer, which the domain writes")]
pub struct SurenessShape {
    #[schema(example = "fairly sure")]
    word: String,
    /// 0 to 100.
    percent: u8,
    /// What would make it surer.
    surer: Option<String>,
}

/// A reason that can be checked.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes an answer, which the domain writes")]
pub struct WhyShape {
    reason: String,
    /// The id of the rule that spoke, if one did.
    rule: Option<String>,
    /// Where the rule's fact comes from.
    source: Option<String>,
    /// When that was last looked at.
    #[schema(format = "date")]
    checked: Option<String>,
    /// Short excerpts of the error, each in pieces, without secrets and control characters.
    seen: Vec<Vec<PieceShape>>,
}

/// A piece of an excerpt.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes an answer, which the domain writes")]
pub struct PieceShape {
    text: String,
    /// Whether this is what made the rule speak.
    hit: bool,
}

/// A part of the guide.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes an answer, which the domain writes")]
pub struct SectionShape {
    name: String,
    /// The anchor on a guide's page, without `#`.
    anchor: String,
}

/// A fact that stands in the error.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes an answer, which the domain writes")]
pub struct FactShape {
    name: String,
    value: String,
}

#[derive(Serialize)]
struct Answer<'a> {
    #[serde(flatten)]
    flat: Flat<'a>,
    explanation: Explanation,
}

/// Diagnose an error
///
/// With an explanation in words, and a reply that can be sent as it is. What stands around the error is weighed where it is given;
/// the history of an organisation is not asked, and nothing is stored.
#[utoipa::path(
    post, operation_id = "classify", path = "/api/v1/classify", tag = "classify", request_body = ClassifyBody,
    responses((status = 200, description = "The diagnosis", body = DiagnosisShape), BodyProblems, ReadProblems),
)]
pub async fn classify(_: ApiViewer, State(web): State<Web>, mut fields: Fields) -> Result<Json<Value>, Problem> {
    let error = fields.any("error");
    let around = fields.around();
    fields.done()?;
    let rules = web.rules.current();
    let view = View::of(&error.unwrap_or_default());
    let mut diagnosis = diagnose_view(&view, &rules);
    if let Some(around) = around {
        let evidence = &diagnosis.evidence;
        let context = around.context(evidence.timestamp, evidence.account.as_deref());
        diagnosis = weigh(diagnosis, &context, &rules);
    }
    let explanation = web.explain(&diagnosis, why(&diagnosis, &view, &rules));
    let answer = Answer { flat: Flat::of(&diagnosis), explanation };
    serde_json::to_value(answer).map(Json).map_err(Problem::internal)
}
