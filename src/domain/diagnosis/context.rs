//! The hidden block: what a bare cancel means in its context.
//!
//! An approval wall that is left by its back link sends the same bytes as a person who presses Cancel
//! (`error=access_denied&error_subcode=cancel`), so the text alone cannot tell. History can. The score is a noisy-or: each sign
//! leaves a part of the doubt, `score = 1 - (1 - base) * Π (1 - sign)`. So a further sign never lowers it, every sign has a
//! visible weight in `config/rules/weights.toml`, and the reasons list what counted.

use std::time::Duration;

use serde::Deserialize;

use super::{AccountKind, Diagnosis, Reason, rules::Rules};
use crate::domain::cause::{Cause, Kind};

/// What is known around an attempt, besides the error.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The tenant has an open case for an administrator's approval.
    pub tenant_approval_case_open: bool,
    /// Colleagues in the tenant who met an approval block recently.
    pub colleagues_blocked: u32,
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
}

/// The table `[weights]` of the rule files. Each weight is the share of the remaining doubt that the sign removes, 0 to 1.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    /// From this score on a cancel is taken for an approval wall.
    threshold: f32,
    /// The score of a bare cancel of which nothing else is known.
    bare_cancel: f32,
    /// The same where Microsoft says that the person declined (AADSTS65004).
    declined: f32,
    /// An open approval case of the tenant.
    open_case: f32,
    /// Each colleague blocked, [`Weights::most_colleagues`] at most.
    colleague: f32,
    most_colleagues: u32,
    /// Each earlier try, [`Weights::most_tries`] at most.
    earlier_try: f32,
    most_tries: u32,
    /// A scope that the managed policy blocks for users.
    managed_scope: f32,
    /// The account's domain is an organisation's.
    work_domain: f32,
    /// The person stayed at Microsoft for [`Weights::long_stay_seconds`] or more.
    long_stay: f32,
    long_stay_seconds: u64,
    /// `prompt=consent`, which shows the wall even after an approval.
    prompt_consent: f32,
    /// Where the list of blocked scopes comes from, and when it was looked at.
    managed_source: String,
    managed_checked: String,
    /// Scopes that Microsoft's managed consent policy blocks. A final `*` stands for any rest.
    managed_scopes: Vec<String>,
}

impl Weights {
    /// The highest score that can be reached without history of the tenant.
    fn without_history(&self, base: f32) -> f32 {
        let tries = self.most_tries.try_into().unwrap_or(i32::MAX);
        let doubt = (1.0 - self.managed_scope) * (1.0 - self.work_domain) * (1.0 - self.long_stay) * (1.0 - self.prompt_consent);
        1.0 - (1.0 - base) * doubt * (1.0 - self.earlier_try).powi(tries)
    }

    /// What is wrong with the table.
    pub(super) fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for (name, weight) in [
            ("threshold", self.threshold),
            ("bare_cancel", self.bare_cancel),
            ("declined", self.declined),
            ("open_case", self.open_case),
            ("colleague", self.colleague),
            ("earlier_try", self.earlier_try),
            ("managed_scope", self.managed_scope),
            ("work_domain", self.work_domain),
            ("long_stay", self.long_stay),
            ("prompt_consent", self.prompt_consent),
        ] {
            if !(0.0..1.0).contains(&weight) {
                faults.push(format!("{name} must lie between 0 and 1, and below 1"));
            }
        }
        if self.without_history(self.bare_cancel.max(self.declined)) >= self.threshold {
            faults.push("the threshold can be reached without any history of the tenant".to_owned());
        }
        let open_case = 1.0 - (1.0 - self.bare_cancel.min(self.declined)) * (1.0 - self.open_case);
        if open_case < self.threshold {
            faults.push("an open case alone does not reach the threshold".to_owned());
        }
        if self.managed_checked.parse::<jiff::civil::Date>().is_err() || self.managed_source.is_empty() {
            faults.push("managed_source and managed_checked must say where the list comes from, and when".to_owned());
        }
        faults
    }

    fn is_managed(&self, scope: &str) -> bool {
        // `https://graph.microsoft.com/Mail.ReadWrite` and `Mail.ReadWrite` are the same permission.
        let name = scope.rsplit('/').next().unwrap_or(scope);
        self.managed_scopes.iter().any(|blocked| match blocked.strip_suffix('*') {
            Some(front) => name.get(..front.len()).is_some_and(|head| head.eq_ignore_ascii_case(front)),
            None => name.eq_ignore_ascii_case(blocked),
        })
    }
}

/// Weighs a diagnosis with what is known around the attempt. Only cancels, missing consent and what the text left open are touched.
pub fn weigh(diagnosis: Diagnosis, context: &Context, rules: &Rules) -> Diagnosis {
    let personal = context.consumer_tenant || diagnosis.evidence.account_kind == AccountKind::Personal;
    match diagnosis.cause {
        Cause::ConsentDeclined if personal => no_administrator(diagnosis),
        Cause::ConsentDeclined => weigh_cancel(diagnosis, context, rules.weights()),
        Cause::AdminApproval if diagnosis.evidence.codes.contains(&65001) => weigh_missing_consent(diagnosis, context),
        Cause::Unknown | Cause::WrongTenant if context.consumer_tenant => hint_personal(diagnosis),
        Cause::Unknown if context.work_domain == Some(false) => hint_consumer_domain(diagnosis),
        _ => diagnosis,
    }
}

/// A personal account has no administrator, so a cancel is a cancel.
fn no_administrator(mut diagnosis: Diagnosis) -> Diagnosis {
    diagnosis.evidence.account_kind = AccountKind::Personal;
    diagnosis.reasons.push("The account is a personal one, which has no administrator".into());
    diagnosis
}

/// The app's word on the tenant is a hint where the text says nothing: enough to look there first, not enough to be sure.
fn hint_personal(mut diagnosis: Diagnosis) -> Diagnosis {
    diagnosis.cause = Cause::PersonalAccount;
    diagnosis.kind = Some(Kind::ConsumerTenant);
    diagnosis.confidence = 0.6;
    diagnosis.evidence.account_kind = AccountKind::Personal;
    diagnosis.reasons.push("The app posted the directory of personal accounts as the tenant".into());
    diagnosis
}

/// A consumer mail domain is a hint only: any address can belong to either kind of account.
fn hint_consumer_domain(mut diagnosis: Diagnosis) -> Diagnosis {
    diagnosis.reasons.push("The account's mail domain is open to everybody; it may be a personal account".into());
    diagnosis
}

/// AADSTS65001 in answer to an interactive request: the person was on the consent page and could not give it.
fn weigh_missing_consent(mut diagnosis: Diagnosis, context: &Context) -> Diagnosis {
    if context.tenant_approval_case_open {
        diagnosis.confidence = diagnosis.confidence.max(0.9);
        diagnosis.reasons.push("An approval case of the organisation is open".into());
    } else if context.stage.as_deref() == Some("authorize") {
        diagnosis.confidence = diagnosis.confidence.max(0.85);
        diagnosis.reasons.push("It came in answer to an interactive request".into());
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
        diagnosis.reasons.push("An approval wall sends exactly this when a person leaves it".into());
    } else {
        diagnosis.confidence = diagnosis.confidence.min(0.79);
        diagnosis.reasons.push(format!("Score for an approval wall: {score:.2}, of {:.2} needed", weights.threshold).into());
    }
    diagnosis.reasons.extend(signs.into_iter().map(Reason::from));
    if context.work_domain == Some(false) { hint_consumer_domain(diagnosis) } else { diagnosis }
}

/// How likely a cancel in this context is an approval wall, and the signs that say so. `declined`: Microsoft says that the
/// person declined (AADSTS65004).
pub fn score(context: &Context, weights: &Weights, declined: bool) -> (f32, Vec<String>) {
    let mut doubt = 1.0 - if declined { weights.declined } else { weights.bare_cancel };
    let mut signs = Vec::new();
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
    if context.scopes.iter().any(|scope| weights.is_managed(scope)) {
        let words = format!("A scope is on the list that Microsoft's managed policy blocks (as of {})", weights.managed_checked);
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
    (1.0 - doubt, signs)
}

#[cfg(test)]
mod tests;
