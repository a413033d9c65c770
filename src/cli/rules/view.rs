//! A rule as it is shown: to a program as JSON, to a person in lines.

use serde::Serialize;

use crate::{
    cli::paint::{BOLD, CYAN, DIM},
    domain::{
        cause::{Cause, FixableBy, Kind},
        diagnosis::{
            excerpt::harmless,
            rules::{Place, Rule, Rules},
        },
    },
};

/// A rule with its conditions spelled out.
#[derive(Debug, Serialize)]
pub struct RuleView<'a> {
    id: &'a str,
    cause: Cause,
    kind: Option<Kind>,
    confidence: f64,
    weight: u8,
    fixable_by: FixableBy,
    codes: &'a [u32],
    oauth: &'a [String],
    subcodes: &'a [String],
    phrases: Vec<&'a str>,
    place: Place,
    with: Vec<&'a str>,
    unless: Vec<&'a str>,
    near: Vec<Vec<&'a str>>,
    bare: bool,
    reason: &'a str,
    source: &'a str,
    checked: &'a str,
    examples: &'a [String],
    counter_examples: &'a [String],
    at: String,
}

impl<'a> RuleView<'a> {
    /// A rule of these rules.
    pub fn of(rule: &'a Rule, rules: &'a Rules) -> Self {
        let wording = rules.wording(rule);
        Self {
            id: &rule.id,
            cause: rule.cause,
            kind: rule.kind,
            confidence: crate::domain::diagnosis::json::hundredths(rule.confidence),
            weight: rule.weight,
            fixable_by: rule.cause.fixable_by(),
            codes: &rule.codes,
            oauth: &rule.oauth,
            subcodes: &rule.subcodes,
            phrases: wording.phrases,
            place: wording.place,
            with: wording.with,
            unless: wording.unless,
            near: wording.near,
            bare: rule.bare,
            reason: &rule.reason,
            source: &rule.source,
            checked: &rule.checked,
            examples: &rule.examples,
            counter_examples: &rule.counter_examples,
            at: rule.at(),
        }
    }

    /// `cause/kind`.
    pub fn meaning(&self) -> String {
        self.kind.map_or_else(|| self.cause.to_string(), |kind| format!("{}/{kind}", self.cause))
    }

    /// The rule in lines, for a terminal.
    pub fn lines(&self, number: usize) -> String {
        let mut text = format!(
            "{BOLD}{number}. {}{BOLD:#}  {} {DIM}confidence {}, weight {}{DIM:#}\n",
            self.id,
            self.meaning(),
            self.confidence,
            self.weight
        );
        let mut line = |name: &str, value: &str| {
            if !value.is_empty() {
                text.push_str(&format!("   {DIM}{name:<8}{DIM:#} {}\n", harmless(value)));
            }
        };
        line("means", self.reason);
        line("codes", &some(&self.codes.iter().map(u32::to_string).collect::<Vec<_>>()));
        line("error", &some(self.oauth));
        line("subcode", &some(self.subcodes));
        line("says", &quoted(&self.phrases));
        line("where", where_(self.place));
        line("and", &quoted(&self.with));
        for group in &self.near {
            line("near", &quoted(group));
        }
        line("but not", &quoted(&self.unless));
        line("only", if self.bare { "where no AADSTS code stands in the text" } else { "" });
        line("example", self.examples.first().map(String::as_str).unwrap_or_default());
        line("checked", self.checked);
        text.push_str(&format!("   {DIM}{:<8}{DIM:#} {CYAN}{}{CYAN:#}\n", "source", harmless(self.source)));
        text.push_str(&format!("   {DIM}{:<8} {}{DIM:#}\n", "file", self.at));
        text
    }
}

/// Words of a list that a terminal has room for.
const SHOWN: usize = 8;

fn some(words: &[String]) -> String {
    let more = words.len().saturating_sub(SHOWN);
    let mut text = words.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
    if more > 0 {
        text.push_str(&format!(" and {more} more"));
    }
    text
}

fn quoted(phrases: &[&str]) -> String {
    some(&phrases.iter().map(|phrase| format!("\"{phrase}\"")).collect::<Vec<_>>())
}

const fn where_(place: Place) -> &'static str {
    match place {
        Place::Anywhere => "",
        Place::CodeSentence => "in the sentence of the code",
        Place::Quoted => "quoted, or in the cell of a table",
        Place::Opening => "at the opening of a short text",
        Place::Stated => "stated, not denied or asked",
        Place::NotCallback => "not in an address that brings an error back",
    }
}
