//! Running the examples that rules carry.

use super::{Rule, Rules};
use crate::domain::{
    cause::{Cause, Kind},
    diagnosis::diagnose_text,
};

/// What running the examples showed.
#[derive(Clone, Debug, Default)]
pub struct Proof {
    /// Rules whose examples were run.
    pub rules: usize,
    /// Examples that were run.
    pub examples: usize,
    /// Counter-examples that were run.
    pub counter_examples: usize,
    /// Those that came out otherwise than the rule says.
    pub failures: Vec<Failure>,
}

/// An example that came out otherwise than its rule says.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The rule that carries it.
    pub rule: String,
    /// `file:line` of that rule.
    pub at: String,
    /// The text.
    pub example: String,
    /// Whether the rule must *not* decide it.
    pub counter: bool,
    /// What the rule says it means.
    pub wanted: (Cause, Option<Kind>),
    /// What it was taken for.
    pub got: (Cause, Option<Kind>),
    /// The rule that decided.
    pub decided_by: Option<String>,
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let example: String = self.example.chars().take(120).collect();
        if self.counter {
            return write!(f, "{}: rule {:?}: it decides its own counter-example {example:?}", self.at, self.rule);
        }
        let (cause, kind) = self.got;
        let kind = kind.map(|kind| format!("/{kind}")).unwrap_or_default();
        let by = self.decided_by.as_ref().map_or_else(|| "no rule".to_owned(), |by| format!("rule {by:?}"));
        write!(f, "{}: rule {:?}: its example {example:?} is taken for {cause}{kind}, decided by {by}", self.at, self.rule)
    }
}

/// Runs the examples and counter-examples of the rules that `which` picks, against all rules. An example must be given the rule's
/// cause and kind; a counter-example must not be decided by the rule.
pub fn prove(rules: &Rules, which: impl Fn(&Rule) -> bool) -> Proof {
    let mut proof = Proof::default();
    for rule in rules.all().iter().filter(|rule| which(rule)) {
        proof.rules += 1;
        proof.examples += rule.examples.len();
        proof.counter_examples += rule.counter_examples.len();
        let wanted = (rule.cause, rule.kind);
        for (example, counter) in
            rule.examples.iter().map(|text| (text, false)).chain(rule.counter_examples.iter().map(|text| (text, true)))
        {
            let said = diagnose_text(example, rules);
            let decided_by = said.decided_by(rules).map(|rule| rule.id.clone());
            let got = (said.cause, said.kind);
            let wrong = if counter { decided_by.as_ref() == Some(&rule.id) } else { got != wanted };
            if wrong {
                let (rule, at, example) = (rule.id.clone(), rule.at(), example.clone());
                proof.failures.push(Failure { rule, at, example, counter, wanted, got, decided_by });
            }
        }
    }
    proof
}
