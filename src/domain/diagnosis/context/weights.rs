//! The table `[weights]` of the rule files, checked when it is read.

use std::time::Duration;

use serde::Deserialize;

use super::Context;

/// The table `[weights]`. Each weight is the share of the remaining doubt that the sign removes, 0 to 1.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    /// From this score on a cancel is taken for an approval wall.
    pub(super) threshold: f32,
    /// The score of a bare cancel of which nothing else is known.
    bare_cancel: f32,
    /// The same where Microsoft says that the person declined (AADSTS65004).
    declined: f32,
    /// The same where nothing came back at all.
    unfinished: f32,
    /// The base where somebody got through and nobody was blocked since.
    passed: f32,
    /// The base of an account with a consumer mail domain, and the score it never exceeds.
    consumer_domain: f32,
    consumer_cap: f32,
    /// An open approval case of the tenant.
    pub(super) open_case: f32,
    /// Each colleague blocked, [`Weights::most_colleagues`] at most.
    pub(super) colleague: f32,
    pub(super) most_colleagues: u32,
    /// For how long a colleague's block counts.
    colleague_days: u32,
    /// Each earlier try, [`Weights::most_tries`] at most.
    pub(super) earlier_try: f32,
    pub(super) most_tries: u32,
    /// An earlier attempt was started and never finished.
    pub(super) left_before: f32,
    /// A scope that the managed policy blocks for users.
    pub(super) managed_scope: f32,
    /// The account's domain is an organisation's.
    pub(super) work_domain: f32,
    /// The person stayed at Microsoft for [`Weights::long_stay_seconds`] or more.
    pub(super) long_stay: f32,
    pub(super) long_stay_seconds: u64,
    /// `prompt=consent`, which shows the wall even after an approval.
    pub(super) prompt_consent: f32,
    /// How sure we are that the mailbox of a person known for fewer than so many minutes is still being made.
    new_user: f32,
    new_user_minutes: u32,
    /// For how long a connection or an approval makes a later block one that no administrator is asked about again.
    approval_days: u32,
    /// Where the list of blocked scopes comes from, and when it was looked at.
    managed_source: String,
    managed_checked: String,
    /// Scopes that Microsoft's managed consent policy blocks. A final `*` stands for any rest.
    managed_scopes: Vec<String>,
    /// Scopes that users may grant under that policy.
    user_scopes: Vec<String>,
    /// Scopes that need an administrator whatever the policy says, though a pattern of the list may fit them.
    admin_scopes: Vec<String>,
}

impl Weights {
    /// From this score on a cancel is taken for an approval wall.
    pub const fn threshold(&self) -> f32 {
        self.threshold
    }

    /// The bases and signs of the score of a cancel, with what each stands for: the bases first, then the strongest sign.
    pub fn shown(&self) -> Vec<(f32, String)> {
        let bases = [
            (self.bare_cancel, "base: a bare cancel"),
            (self.unfinished, "base: started, never finished"),
            (self.declined, "base: Microsoft says that the person declined (AADSTS65004)"),
            (self.passed, "base: somebody of the organisation got through, and nobody was blocked since"),
            (self.consumer_domain, "base: the address is one of a consumer mail provider"),
        ];
        let mut signs = vec![
            (self.open_case, "sign: an approval case of the organisation is open".to_owned()),
            (
                self.colleague,
                format!(
                    "sign: a colleague was blocked within {} days; each, {} at most",
                    self.colleague_days, self.most_colleagues
                ),
            ),
            (self.managed_scope, "sign: a permission was asked for that Microsoft's managed policy blocks".to_owned()),
            (self.left_before, "sign: an earlier attempt was started and never finished".to_owned()),
            (self.work_domain, "sign: the address is one of an organisation".to_owned()),
            (self.long_stay, format!("sign: {} s or more at Microsoft", self.long_stay_seconds)),
            (self.earlier_try, format!("sign: an earlier try; each, {} at most", self.most_tries)),
            (self.prompt_consent, "sign: prompt=consent".to_owned()),
        ];
        signs.sort_by(|a, b| b.0.total_cmp(&a.0));
        bases.into_iter().map(|(weight, meaning)| (weight, meaning.to_owned())).chain(signs).collect()
    }

    /// Where the signs begin. Of what speaks against a wall the strongest counts.
    pub(super) fn base(&self, context: &Context, declined: bool) -> f32 {
        let mut base = if context.unfinished { self.unfinished } else { self.bare_cancel };
        for (applies, lower) in
            [(declined, self.declined), (context.passed, self.passed), (context.work_domain == Some(false), self.consumer_domain)]
        {
            if applies {
                base = base.min(lower);
            }
        }
        base
    }

    /// The score as far as the account lets it rise: one with a consumer mail domain is hardly ever an organisation's.
    pub(super) fn capped(&self, score: f32, context: &Context) -> f32 {
        if context.work_domain == Some(false) { score.min(self.consumer_cap) } else { score }
    }

    /// For how long a colleague's block counts.
    pub fn colleague_window(&self) -> Duration {
        days(self.colleague_days)
    }

    /// For how long a connection or an approval makes a later block one that no administrator is asked about again.
    pub fn approval_window(&self) -> Duration {
        days(self.approval_days)
    }

    pub(super) fn new_user_window(&self) -> Duration {
        Duration::from_mins(u64::from(self.new_user_minutes))
    }

    pub(super) const fn new_user(&self) -> f32 {
        self.new_user
    }

    /// When the list of blocked scopes was looked at.
    pub(super) fn checked(&self) -> &str {
        &self.managed_checked
    }

    /// The highest score that can be reached without history of the tenant.
    fn without_history(&self, base: f32) -> f32 {
        let tries = self.most_tries.try_into().unwrap_or(i32::MAX);
        let doubt = [self.managed_scope, self.work_domain, self.long_stay, self.prompt_consent, self.left_before]
            .iter()
            .fold(1.0 - base, |doubt, weight| doubt * (1.0 - weight));
        1.0 - doubt * (1.0 - self.earlier_try).powi(tries)
    }

    /// What is wrong with the table.
    pub(in crate::domain::diagnosis) fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for (name, weight) in [
            ("threshold", self.threshold),
            ("bare_cancel", self.bare_cancel),
            ("declined", self.declined),
            ("unfinished", self.unfinished),
            ("passed", self.passed),
            ("consumer_domain", self.consumer_domain),
            ("consumer_cap", self.consumer_cap),
            ("open_case", self.open_case),
            ("colleague", self.colleague),
            ("earlier_try", self.earlier_try),
            ("left_before", self.left_before),
            ("managed_scope", self.managed_scope),
            ("work_domain", self.work_domain),
            ("long_stay", self.long_stay),
            ("prompt_consent", self.prompt_consent),
            ("new_user", self.new_user),
        ] {
            if !(0.0..1.0).contains(&weight) {
                faults.push(format!("{name} must lie between 0 and 1, and below 1"));
            }
        }
        for (name, weight) in [
            ("declined", self.declined),
            ("unfinished", self.unfinished),
            ("passed", self.passed),
            ("consumer_domain", self.consumer_domain),
        ] {
            if weight > self.bare_cancel {
                faults.push(format!("{name} speaks against a wall, so it must not exceed bare_cancel"));
            }
        }
        if self.without_history(self.bare_cancel) >= self.threshold {
            faults.push("the threshold can be reached without any history of the tenant".to_owned());
        }
        let lowest = self.bare_cancel.min(self.declined).min(self.unfinished);
        if 1.0 - (1.0 - lowest) * (1.0 - self.open_case) < self.threshold {
            faults.push("an open case alone does not reach the threshold".to_owned());
        }
        if self.consumer_cap >= self.threshold {
            faults.push("consumer_cap must stay below the threshold".to_owned());
        }
        if self.managed_checked.parse::<jiff::civil::Date>().is_err() || self.managed_source.is_empty() {
            faults.push("managed_source and managed_checked must say where the list comes from, and when".to_owned());
        }
        faults
    }

    /// Whether the managed policy blocks a scope for users.
    pub(super) fn is_managed(&self, scope: &str) -> bool {
        listed(&self.managed_scopes, scope) && !listed(&self.admin_scopes, scope)
    }

    /// Whether the managed policy alone explains a block of these scopes: it blocks at least one of them and lets users grant the
    /// rest. A scope of neither list may be blocked for another reason.
    pub(super) fn managed_explains(&self, scopes: &[String]) -> bool {
        scopes.iter().any(|scope| self.is_managed(scope))
            && scopes.iter().all(|scope| self.is_managed(scope) || listed(&self.user_scopes, scope))
    }
}

fn days(days: u32) -> Duration {
    Duration::from_hours(24 * u64::from(days))
}

/// Whether a list has a scope, whose full and short form are the same: `https://graph.microsoft.com/Mail.ReadWrite` and
/// `Mail.ReadWrite`.
fn listed(list: &[String], scope: &str) -> bool {
    let name = scope.rsplit('/').next().unwrap_or(scope);
    list.iter().any(|pattern| match pattern.strip_suffix('*') {
        Some(front) => name.get(..front.len()).is_some_and(|head| head.eq_ignore_ascii_case(front)),
        None => name.eq_ignore_ascii_case(pattern),
    })
}
