//! How well the rules cover what has come in.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use uuid::Uuid;

use super::{
    Past,
    fingerprint::{Fingerprint, fingerprint},
    rediagnose, sample,
};
use crate::domain::{cause::Cause, diagnosis::rules::Rules, time::UnixMillis};

/// Different codes, and different sorts of unknown failures, that are told apart. What is beyond is counted together: the number
/// of either is in the hands of whoever posts.
const MOST: usize = 5_000;

/// Builds up a [`Coverage`], one failure at a time.
pub struct Tally<'a> {
    rules: &'a Rules,
    failures: u64,
    understood: u64,
    codes: BTreeMap<u32, CodeSeen>,
    decided: HashMap<String, RuleSeen>,
    groups: HashMap<Fingerprint, Group>,
    beyond: u64,
}

/// A code that was seen.
#[derive(Clone, Debug, Serialize)]
pub struct CodeSeen {
    /// The number after `AADSTS`.
    pub code: u32,
    /// In how many failures.
    pub failures: u64,
    /// When last.
    pub last: UnixMillis,
    /// Whether any rule speaks of it.
    pub known: bool,
    /// What the last failure with it was taken for.
    pub cause: Cause,
    /// Which rules decided, most often first.
    pub decided_by: Vec<(String, u64)>,
    /// A failure with it.
    pub attempt: Uuid,
}

/// A rule that decided.
#[derive(Clone, Debug, Serialize)]
pub struct RuleSeen {
    /// Its id.
    pub rule: String,
    /// How many failures.
    pub failures: u64,
    /// When last.
    pub last: UnixMillis,
}

/// Unknown failures of one sort.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// What they have in common.
    pub what: String,
    /// How many.
    pub failures: u64,
    /// When first.
    pub first: UnixMillis,
    /// When last.
    pub last: UnixMillis,
    /// Some of them.
    pub attempts: Vec<Uuid>,
}

/// How well the rules cover what has come in.
#[derive(Clone, Debug, Serialize)]
pub struct Coverage {
    /// The rules that were asked.
    pub rules_version: String,
    /// Failures that were looked at.
    pub failures: u64,
    /// Those of which a rule said something.
    pub understood: u64,
    /// The share of those, 0 to 1; none where nothing was looked at.
    pub share: Option<f64>,
    /// Every code, most failures first.
    pub codes: Vec<CodeSeen>,
    /// Rules that decided, most failures first.
    pub rules: Vec<RuleSeen>,
    /// Rules that decided nothing.
    pub never: Vec<String>,
    /// Unknown failures by sort, most first.
    pub groups: Vec<Group>,
    /// Codes and unknown failures beyond what is told apart.
    pub beyond: u64,
}

impl<'a> Tally<'a> {
    /// Nothing seen yet.
    pub fn new(rules: &'a Rules) -> Self {
        Self {
            rules,
            failures: 0,
            understood: 0,
            codes: BTreeMap::new(),
            decided: HashMap::new(),
            groups: HashMap::new(),
            beyond: 0,
        }
    }

    /// Looks at one failure.
    pub fn add(&mut self, past: &Past) {
        let diagnosis = rediagnose(&past.event, self.rules);
        let rule = diagnosis.decided_by(self.rules).map(|rule| rule.id.clone());
        self.failures += 1;
        self.understood += u64::from(diagnosis.cause != Cause::Unknown);
        for code in &diagnosis.evidence.codes {
            if self.codes.len() >= MOST && !self.codes.contains_key(code) {
                self.beyond += 1;
                continue;
            }
            let seen = self.codes.entry(*code).or_insert_with(|| CodeSeen {
                code: *code,
                failures: 0,
                last: past.at,
                known: self.rules.knows(*code),
                cause: diagnosis.cause,
                decided_by: Vec::new(),
                attempt: past.id,
            });
            seen.failures += 1;
            if past.at >= seen.last {
                (seen.last, seen.cause) = (past.at, diagnosis.cause);
            }
            if let Some(rule) = &rule {
                match seen.decided_by.iter_mut().find(|(other, _)| other == rule) {
                    Some((_, times)) => *times += 1,
                    None => seen.decided_by.push((rule.clone(), 1)),
                }
            }
        }
        if let Some(rule) = rule {
            let seen = self.decided.entry(rule.clone()).or_insert(RuleSeen { rule, failures: 0, last: past.at });
            seen.failures += 1;
            seen.last = seen.last.max(past.at);
        }
        if diagnosis.cause == Cause::Unknown {
            let print = fingerprint(&past.event.error, &diagnosis.evidence);
            if self.groups.len() >= MOST && !self.groups.contains_key(&print) {
                self.beyond += 1;
                return;
            }
            let what = print.to_string();
            let group = self.groups.entry(print).or_insert_with(|| Group {
                what,
                failures: 0,
                first: past.at,
                last: past.at,
                attempts: Vec::new(),
            });
            group.failures += 1;
            group.first = group.first.min(past.at);
            group.last = group.last.max(past.at);
            sample(&mut group.attempts, past.id);
        }
    }

    /// What was seen, in order.
    pub fn finish(self) -> Coverage {
        let mut codes: Vec<CodeSeen> = self.codes.into_values().collect();
        for seen in &mut codes {
            seen.decided_by.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        }
        codes.sort_by(|a, b| b.failures.cmp(&a.failures).then(a.code.cmp(&b.code)));
        let never =
            self.rules.all().iter().filter(|rule| !self.decided.contains_key(&rule.id)).map(|rule| rule.id.clone()).collect();
        let mut rules: Vec<RuleSeen> = self.decided.into_values().collect();
        rules.sort_by(|a, b| b.failures.cmp(&a.failures).then(a.rule.cmp(&b.rule)));
        let mut groups: Vec<Group> = self.groups.into_values().collect();
        groups.sort_by(|a, b| b.failures.cmp(&a.failures).then(a.what.cmp(&b.what)));
        let share = share(self.understood, self.failures);
        Coverage {
            rules_version: self.rules.version().to_string(),
            failures: self.failures,
            understood: self.understood,
            share,
            codes,
            rules,
            never,
            groups,
            beyond: self.beyond,
        }
    }
}

/// A share to four decimals.
fn share(part: u64, whole: u64) -> Option<f64> {
    let parts = (part * 10_000).checked_div(whole)?;
    Some(f64::from(u32::try_from(parts).unwrap_or(10_000)) / 10_000.0)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{super::tests::past, *};

    #[test]
    fn what_came_in_is_counted_by_code_rule_and_sort() {
        let rules = Rules::embedded();
        let mut tally = Tally::new(rules);
        let unknown = (Cause::Unknown, None);
        for (number, error) in [
            (1, json!("AADSTS90094")),
            (2, json!("AADSTS90094 again")),
            (3, json!("AADSTS7999999: the flux of Kim")),
            (4, json!("the broker gave up on kim@acme.example")),
            (5, json!("the broker gave up on sam@acme.example")),
        ] {
            tally.add(&past(number, &error, unknown));
        }
        let coverage = tally.finish();
        assert_eq!((coverage.failures, coverage.understood, coverage.share), (5, 2, Some(0.4)));
        let codes: Vec<_> = coverage.codes.iter().map(|seen| (seen.code, seen.failures, seen.known)).collect();
        assert_eq!(codes, [(90_094, 2, true), (7_999_999, 1, false)]);
        assert_eq!(coverage.codes[0].decided_by, [("code-approval-required".to_owned(), 2)]);
        assert_eq!(coverage.rules.len(), 1);
        assert_eq!(coverage.never.len(), rules.all().len() - 1);
        let groups: Vec<_> = coverage.groups.iter().map(|group| (group.failures, group.attempts.len())).collect();
        assert_eq!(groups, [(2, 2), (1, 1)]);
        assert_eq!(coverage.groups[0].what, "the broker gave up on …address");
        assert_eq!(Tally::new(rules).finish().share, None);
    }
}
