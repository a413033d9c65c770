//! `consentdesk rules test`.

use std::{path::Path, process::ExitCode};

use serde_json::json;

use super::set::{Folder, complain, count};
use crate::{
    cli::paint::{self, BOLD, DIM, GREEN, RED},
    domain::{
        cause::{Cause, Kind},
        diagnosis::{
            excerpt::harmless,
            rules::{Rules, RulesError, prove::prove},
        },
    },
    rulebook::folder,
};

/// What `rules test` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  consentdesk rules test ./rules\n\nExit code 1 if an example comes out otherwise than its rule says."
)]
pub struct Arguments {
    #[command(flatten)]
    folder: Folder,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments, file: Option<&Path>) -> ExitCode {
    // Not `folder.load`: that already refuses what this is to show.
    let rules = match read(arguments.folder.path(file).as_deref()) {
        Ok(rules) => rules,
        Err(error) => {
            complain(&error);
            return ExitCode::FAILURE;
        }
    };
    let proof = prove(&rules, |_| true);
    if arguments.json {
        let failures: Vec<_> = proof
            .failures
            .iter()
            .map(|failure| {
                json!({
                    "rule": failure.rule, "at": failure.at, "example": failure.example, "counter": failure.counter,
                    "wanted": {"cause": failure.wanted.0, "kind": failure.wanted.1},
                    "got": {"cause": failure.got.0, "kind": failure.got.1}, "decided_by": failure.decided_by,
                })
            })
            .collect();
        let (examples, counter_examples) = (proof.examples, proof.counter_examples);
        let version = rules.version().as_ref();
        let told = json!({"rules": proof.rules, "examples": examples, "counter_examples": counter_examples, "failures": failures, "version": version});
        paint::out(&format!("{told}\n"));
    } else {
        for failure in &proof.failures {
            let wanted = if failure.counter { "by any other rule".to_owned() } else { meaning(failure.wanted) };
            let by = failure.decided_by.as_deref().unwrap_or("no rule");
            paint::out(&format!(
                "{RED}{}{RED:#} {BOLD}{}{BOLD:#}\n  {DIM}text{DIM:#}     {}\n  {DIM}wanted{DIM:#}   {wanted}\n  {DIM}came out{DIM:#} {}, decided by {by}\n\n",
                failure.at,
                failure.rule,
                harmless(&failure.example),
                meaning(failure.got),
            ));
        }
        let style = if proof.failures.is_empty() { GREEN } else { RED };
        let run = proof.examples + proof.counter_examples;
        paint::out(&format!(
            "{style}{} of {run} passed{style:#}: {} and {} of {} {DIM}(version {}){DIM:#}\n",
            run - proof.failures.len(),
            count(proof.examples, "example"),
            count(proof.counter_examples, "counter-example"),
            count(proof.rules, "rule"),
            rules.version(),
        ));
    }
    if proof.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn read(path: Option<&Path>) -> Result<Rules, RulesError> {
    let Some(path) = path else { return Ok(Rules::embedded().clone()) };
    let files = folder::read(path)?;
    let mut all = Rules::embedded_texts().to_vec();
    all.extend(files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    Rules::from_texts(&all)
}

fn meaning((cause, kind): (Cause, Option<Kind>)) -> String {
    kind.map_or_else(|| cause.to_string(), |kind| format!("{cause}/{kind}"))
}
