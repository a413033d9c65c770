//! `consentdesk mail lint`.

use std::{collections::BTreeMap, path::Path, process::ExitCode};

use serde_json::json;

use super::choice::{self, Choice, Chosen};
use crate::{
    cli::paint::{self, BOLD, CYAN, DIM, GREEN, RED},
    domain::proof::{Check, Press as _},
};

/// What `mail lint` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  consentdesk mail lint\n  consentdesk mail lint --locale ja --json\n\nWhat is checked: elements, attributes and styles that Outlook (with the engine of Word, and new) and Gmail support; size; nothing loaded from elsewhere; contrast by day and by night; links; the text part; lengths of lines.\n\nExit code 1 with a finding."
)]
pub struct Arguments {
    #[command(flatten)]
    choice: Choice,
    /// Print one JSON object for each finding.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments, file: Option<&Path>) -> anyhow::Result<ExitCode> {
    let press = choice::press(file)?;
    let chosen = arguments.choice.all();
    // The layout is one: what is wrong with it is wrong with every mail, and told once.
    let mut found: BTreeMap<(Check, String), Vec<&Chosen>> = BTreeMap::new();
    let mut largest = 0;
    for one in &chosen {
        let proof = press.proof(one.specimen, &one.locale).map_err(anyhow::Error::from_boxed)?;
        largest = largest.max(proof.html.len());
        for finding in proof.findings {
            found.entry((finding.check, finding.found)).or_default().push(one);
        }
    }
    for ((check, what), mails) in &found {
        let first = mails.first().map(|one| one.arguments()).unwrap_or_default();
        if arguments.json {
            paint::out(&format!("{}\n", json!({"check": check, "found": what, "mails": mails.len(), "such_as": first})));
        } else {
            paint::out(&format!("{RED}{check}{RED:#} {BOLD}{what}{BOLD:#}\n"));
            paint::out(&format!("  {DIM}{} of {}, such as{DIM:#} {CYAN}{first}{CYAN:#}\n", mails.len(), chosen.len()));
        }
    }
    let languages = chosen.iter().map(|one| &one.locale).collect::<std::collections::BTreeSet<_>>().len();
    let looked_at = format!("{} mails in {languages} language{}", chosen.len(), if languages == 1 { "" } else { "s" });
    if found.is_empty() {
        paint::note(&format!("{GREEN}{looked_at}, no finding{GREEN:#}; the largest has {} KB of HTML", largest.div_ceil(1024)));
        return Ok(ExitCode::SUCCESS);
    }
    paint::note(&format!("{RED}{} finding{}{RED:#} in {looked_at}", found.len(), if found.len() == 1 { "" } else { "s" }));
    Ok(ExitCode::FAILURE)
}
