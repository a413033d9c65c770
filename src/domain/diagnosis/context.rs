//! The hidden block: what a bare cancel means in its context.
//!
//! An approval wall that is left by its back link sends the same bytes as a person who presses Cancel
//! (`error=access_denied&error_subcode=cancel`), so the text alone cannot tell. History can. The score is a noisy-or: each sign
//! leaves a part of the doubt, `score = 1 - (1 - base) * Π (1 - sign)`. So a further sign never lowers it, every sign has a
//! visible weight in `config/rules/weights.toml`, and the reasons list what counted.
//!
//! What speaks against a wall is no sign: it lowers the base from which the signs begin (the lowest that applies counts), or caps
//! the whole. So the score stays monotone in the evidence for a block, whatever speaks against one.

mod weights;

use std::time::Duration;

use super::{AccountKind, Diagnosis, Reason, rules::Rules};
use crate::domain::cause::{Cause, Kind};
pub use weights::Weights;

/// What is known around an attempt, besides the error.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a sign of its own, and all combinations occur")]
pub struct Context {
    /// The tenant has an open case for an administrator's approval.
    pub tenant_approval_case_open: bool,
    /// Colleagues in the tenant who met an approval block within the window of the weights, and since anybody got through. Each
    /// person once, whatever has become of the case.
    pub colleagues_blocked: u32,
    /// An ordinary person of the tenant, or this very person, has connected, and nobody has met an approval block since.
    pub passed: bool,
    /// An earlier attempt of this person was started and never finished.
    pub left_before: bool,
    /// Nothing came back from Microsoft at all: the attempt was started and not finished.
    pub unfinished: bool,
    /// Recent failed tries of this person before this one.
    pub earlier_tries: u32,
    /// How long the person was at Microsoft's pages.
    pub at_microsoft: Option<Duration>,
    /// The scopes that were asked for.
    pub scopes: Vec<String>,
    /// `prompt` of the request.
    pub prompt: Option<String>,
    /// Whether the account's mail domain is an organisation's own; `Some(false)` is a consumer mail domain.
    pub work_domain: Option<bool>,
    /// The app posted the directory of personal accounts as the tenant.
    pub consumer_tenant: bool,
    /// Where the app failed: `authorize`, `token`, `graph`, or its own word.
    pub stage: Option<String>,
    /// For how long the person has been known.
    pub known_for: Option<Duration>,
    /// An ordinary person of the tenant has connected at some time.
    pub tenant_connects: bool,
}

/// Weighs a diagnosis with what is known around the attempt. Only cancels, missing consent and what the text left open are touched.
pub fn weigh(diagnosis: Diagnosis, context: &Context, rules: &Rules) -> Diagnosis {
    let personal = context.consumer_tenant || diagnosis.evidence.account_kind == AccountKind::Personal;
    match diagnosis.cause {
        Cause::ConsentDeclined if personal => no_administrator(diagnosis),
        Cause::ConsentDeclined => weigh_cancel(diagnosis, context, rules.weights()),
        Cause::AdminApproval if diagnosis.evidence.codes.contains(&65001) => weigh_missing_consent(diagnosis, context),
        Cause::AdminApproval => managed_policy(diagnosis, context, rules.weights()),
        Cause::NoMailbox => new_mailbox(diagnosis, context, rules.weights()),
        Cause::Unknown | Cause::WrongTenant if context.consumer_tenant => hint_personal(diagnosis),
        Cause::Unknown if context.work_domain == Some(false) => hint_consumer_domain(diagnosis),
        _ => diagnosis,
    }
}

/// Adds a reason.
pub(in crate::domain) fn say(diagnosis: &mut Diagnosis, words: impl Into<Reason>) {
    diagnosis.reasons.push(words.into());
}

/// Where Microsoft only said that an approval is needed, and every scope asked for either is on the list of Microsoft's managed
/// policy or is one that users may grant under it, that policy explains the block without any choice of the organisation. A block
/// that was only inferred keeps its kind, because its mail must go on offering both ways.
fn managed_policy(mut diagnosis: Diagnosis, context: &Context, weights: &Weights) -> Diagnosis {
    let named = diagnosis.kind == Some(Kind::ConsentPolicy) && diagnosis.evidence.codes.contains(&90094);
    if named && weights.managed_explains(&context.scopes) {
        diagnosis.kind = Some(Kind::ManagedPolicy);
        let words = format!("Every blocked scope is on the list of Microsoft's managed policy (as of {})", weights.checked());
        say(&mut diagnosis, words);
    }
    diagnosis
}

/// Microsoft makes the mailbox of a new person within about 15 minutes
/// (<https://learn.microsoft.com/graph/known-issues>, looked at 2026-11-23). A hint only: they may also lack a licence.
fn new_mailbox(mut diagnosis: Diagnosis, context: &Context, weights: &Weights) -> Diagnosis {
    let new = context.known_for.is_some_and(|known| known < weights.new_user_window());
    if diagnosis.kind.is_none() && new && context.tenant_connects {
        diagnosis.kind = Some(Kind::NewUser);
        diagnosis.confidence = diagnosis.confidence.min(weights.new_user());
        say(&mut diagnosis, "Colleagues are connected and this person is new: the mailbox may still be in the making");
    }
    diagnosis
}

/// A personal account has no administrator, so a cancel is a cancel.
fn no_administrator(mut diagnosis: Diagnosis) -> Diagnosis {
    diagnosis.evidence.account_kind = AccountKind::Personal;
    say(&mut diagnosis, "The account is a personal one, which has no administrator");
    diagnosis
}

/// The app's word on the tenant is a hint where the text says nothing: enough to look there first, not enough to be sure.
fn hint_personal(mut diagnosis: Diagnosis) -> Diagnosis {
    diagnosis.cause = Cause::PersonalAccount;
    diagnosis.kind = Some(Kind::ConsumerTenant);
    diagnosis.confidence = 0.6;
    diagnosis.evidence.account_kind = AccountKind::Personal;
    say(&mut diagnosis, "The app posted the directory of personal accounts as the tenant");
    diagnosis
}

/// A consumer mail domain is a hint only: any address can belong to either kind of account.
fn hint_consumer_domain(mut diagnosis: Diagnosis) -> Diagnosis {
    say(&mut diagnosis, "The account's mail domain is open to everybody; it may be a personal account");
    diagnosis
}

/// AADSTS65001 in answer to an interactive request: the person was on the consent page and could not give it.
fn weigh_missing_consent(mut diagnosis: Diagnosis, context: &Context) -> Diagnosis {
    if context.tenant_approval_case_open {
        diagnosis.confidence = diagnosis.confidence.max(0.9);
        say(&mut diagnosis, "An approval case of the organisation is open".to_owned());
    } else if context.stage.as_deref() == Some("authorize") {
        diagnosis.confidence = diagnosis.confidence.max(0.85);
        say(&mut diagnosis, "It came in answer to an interactive request".to_owned());
    }
    diagnosis
}

fn weigh_cancel(mut diagnosis: Diagnosis, context: &Context, weights: &Weights) -> Diagnosis {
    let (score, signs) = score(context, weights, diagnosis.kind == Some(Kind::Declined));
    if score >= weights.threshold {
        diagnosis.cause = Cause::AdminApproval;
        diagnosis.kind = Some(Kind::HiddenBlock);
        diagnosis.confidence = score;
        diagnosis.evidence.account_kind = AccountKind::Work;
        let words = if context.unfinished {
            "A person who stands before an approval wall often never comes back"
        } else {
            "An approval wall sends exactly this when a person leaves it"
        };
        say(&mut diagnosis, words);
    } else {
        diagnosis.confidence = diagnosis.confidence.min(0.79);
        say(&mut diagnosis, format!("Score for an approval wall: {score:.2}, of {:.2} needed", weights.threshold));
    }
    for sign in signs {
        say(&mut diagnosis, sign);
    }
    if context.work_domain == Some(false) { hint_consumer_domain(diagnosis) } else { diagnosis }
}

/// How likely a cancel in this context is an approval wall, and the signs that say so. `declined`: Microsoft says that the
/// person declined (AADSTS65004).
pub fn score(context: &Context, weights: &Weights, declined: bool) -> (f32, Vec<String>) {
    let mut signs = Vec::new();
    let mut doubt = 1.0 - weights.base(context, declined);
    if context.passed {
        signs.push("Against it: somebody of the organisation got through, and nobody was blocked since".to_owned());
    }
    let mut sign = |share: f32, times: u32, words: String| {
        doubt *= (1.0 - share).powi(times.try_into().unwrap_or(i32::MAX));
        signs.push(words);
    };
    if context.tenant_approval_case_open {
        sign(weights.open_case, 1, "An approval case of the organisation is open".to_owned());
    }
    if context.colleagues_blocked > 0 {
        let people = context.colleagues_blocked;
        let words = if people == 1 { "1 colleague".to_owned() } else { format!("{people} colleagues") };
        sign(weights.colleague, people.min(weights.most_colleagues), format!("{words} met an approval block recently"));
    }
    if context.earlier_tries > 0 {
        let tries = context.earlier_tries;
        let words = if tries == 1 { "once".to_owned() } else { format!("{tries} times") };
        sign(weights.earlier_try, tries.min(weights.most_tries), format!("The person has tried {words} before"));
    }
    if context.left_before {
        sign(weights.left_before, 1, "The person has started before and never come back".to_owned());
    }
    if context.scopes.iter().any(|scope| weights.is_managed(scope)) {
        let words = format!("A scope is on the list that Microsoft's managed policy blocks (as of {})", weights.checked());
        sign(weights.managed_scope, 1, words);
    }
    if context.work_domain == Some(true) {
        sign(weights.work_domain, 1, "The account's domain is an organisation's".to_owned());
    }
    if let Some(stay) = context.at_microsoft.filter(|stay| stay.as_secs() >= weights.long_stay_seconds) {
        sign(weights.long_stay, 1, format!("The person stayed at Microsoft for {} seconds", stay.as_secs()));
    }
    if context.prompt.as_deref() == Some("consent") {
        sign(weights.prompt_consent, 1, "The request had prompt=consent".to_owned());
    }
    (weights.capped(1.0 - doubt, context), signs)
}

#[cfg(test)]
mod tests;
