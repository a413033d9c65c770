//! What other rules would make of failures on record.

use std::collections::{BTreeMap, HashSet};

use serde::Serialize;
use uuid::Uuid;

use super::{Meaning, Past, differs, rediagnose, sample, words};
use crate::domain::diagnosis::{Diagnosis, rules::Rules};

/// Builds up [`Shifts`], one failure at a time.
pub struct Tally<'a> {
    rules: &'a Rules,
    failures: u64,
    changed: u64,
    moves: BTreeMap<(Meaning, Meaning), Move>,
}

#[derive(Default)]
struct Move {
    failures: u64,
    people: HashSet<Uuid>,
    tenants: HashSet<Uuid>,
    attempts: Vec<Uuid>,
}

/// Failures that would be taken for something else.
#[derive(Clone, Debug, Serialize)]
pub struct Shift {
    /// What they were taken for: `cause` or `cause/kind`.
    pub from: String,
    /// What they would be taken for.
    pub to: String,
    /// How many.
    pub failures: u64,
    /// Of how many people.
    pub people: usize,
    /// Of how many tenants.
    pub tenants: usize,
    /// Some of them.
    pub attempts: Vec<Uuid>,
}

/// What would change.
#[derive(Clone, Debug, Serialize)]
pub struct Shifts {
    /// The rules that were asked.
    pub rules_version: String,
    /// Failures that were looked at.
    pub failures: u64,
    /// Those that would be taken for something else.
    pub changed: u64,
    /// By what they were and would be, most first.
    pub shifts: Vec<Shift>,
}

impl<'a> Tally<'a> {
    /// Nothing seen yet.
    pub fn new(rules: &'a Rules) -> Self {
        Self { rules, failures: 0, changed: 0, moves: BTreeMap::new() }
    }

    /// Looks at one failure. Returns what it would be taken for, if for something else.
    pub fn add(&mut self, past: &Past) -> Option<Diagnosis> {
        self.failures += 1;
        let diagnosis = rediagnose(&past.event, self.rules);
        if !differs(past, &diagnosis) {
            return None;
        }
        self.changed += 1;
        let to = self.moves.entry((past.meaning, (diagnosis.cause, diagnosis.kind))).or_default();
        to.failures += 1;
        to.people.insert(past.person);
        to.tenants.extend(past.tenant);
        sample(&mut to.attempts, past.id);
        Some(diagnosis)
    }

    /// What would change, in order.
    pub fn finish(self) -> Shifts {
        let mut shifts: Vec<Shift> = self
            .moves
            .into_iter()
            .map(|((from, to), found)| Shift {
                from: words(from),
                to: words(to),
                failures: found.failures,
                people: found.people.len(),
                tenants: found.tenants.len(),
                attempts: found.attempts,
            })
            .collect();
        shifts.sort_by_key(|shift| std::cmp::Reverse(shift.failures));
        let rules_version = self.rules.version().to_string();
        Shifts { rules_version, failures: self.failures, changed: self.changed, shifts }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{super::tests::past, *};
    use crate::domain::cause::{Cause, Kind};

    #[test]
    fn only_what_would_change_is_told_with_people_and_samples() {
        let rules = Rules::embedded();
        let mut tally = Tally::new(rules);
        for number in 1..=5 {
            assert!(tally.add(&past(number, &json!("AADSTS90094"), (Cause::Unknown, None))).is_some());
        }
        assert!(tally.add(&past(6, &json!("AADSTS50105"), (Cause::Unknown, None))).is_some());
        assert!(tally.add(&past(7, &json!("AADSTS90094"), (Cause::AdminApproval, Some(Kind::ConsentPolicy)))).is_none());
        let shifts = tally.finish();
        assert_eq!((shifts.failures, shifts.changed), (7, 6));
        let first = &shifts.shifts[0];
        assert_eq!((first.from.as_str(), first.to.as_str()), ("unknown", "admin_approval/consent_policy"));
        assert_eq!((first.failures, first.people, first.attempts.len()), (5, 2, 3));
    }
}
