//! `consentdesk rules list`.

use std::{path::Path, process::ExitCode};

use super::{
    set::{Folder, complain, count},
    view::RuleView,
};
use crate::{
    cli::paint::{self, BOLD, DIM},
    domain::{cause::Cause, diagnosis::excerpt::harmless},
};

/// What `rules list` can be told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  consentdesk rules list --cause no_mailbox")]
pub struct Arguments {
    #[command(flatten)]
    folder: Folder,
    /// Only rules of this cause.
    #[arg(long, value_parser = cause)]
    cause: Option<Cause>,
    /// Print one JSON object a line.
    #[arg(long)]
    json: bool,
}

/// Reads the id of a cause.
pub fn cause(text: &str) -> Result<Cause, String> {
    Cause::parse(text).ok_or_else(|| {
        let all: Vec<&str> = Cause::ALL.iter().map(|cause| cause.as_str()).collect();
        format!("write one of {}", all.join(", "))
    })
}

pub(super) fn run(arguments: &Arguments, file: Option<&Path>) -> anyhow::Result<ExitCode> {
    let rules = match arguments.folder.load(file) {
        Ok(rules) => rules,
        Err(error) => {
            complain(&error);
            return Ok(ExitCode::FAILURE);
        }
    };
    let chosen: Vec<_> = rules.all().iter().filter(|rule| arguments.cause.is_none_or(|cause| rule.cause == cause)).collect();
    if arguments.json {
        for rule in chosen {
            paint::out(&format!("{}\n", serde_json::to_string(&RuleView::of(rule, &rules))?));
        }
        return Ok(ExitCode::SUCCESS);
    }
    let wide = chosen.iter().map(|rule| rule.id.len()).max().unwrap_or(0).max(4);
    paint::out(&format!("{BOLD}{:<wide$}  {:<42} {:>4} {:>6}  ABOUT{BOLD:#}\n", "RULE", "MEANS", "SURE", "WEIGHT"));
    for rule in &chosen {
        let view = RuleView::of(rule, &rules);
        let about = match (rule.codes.first(), rules.wording(rule).phrases.first()) {
            (Some(code), _) if rule.codes.len() == 1 => format!("{code}"),
            (Some(code), _) => format!("{code} and {} more", rule.codes.len() - 1),
            (None, Some(phrase)) => format!("\"{phrase}\""),
            (None, None) => rule.oauth.iter().chain(&rule.subcodes).cloned().collect::<Vec<_>>().join(" "),
        };
        let about: String = harmless(&about).chars().take(50).collect();
        paint::out(&format!(
            "{:<wide$}  {:<42} {:>4.2} {:>6}  {DIM}{about}{DIM:#}\n",
            rule.id,
            view.meaning(),
            rule.confidence,
            rule.weight
        ));
    }
    paint::out(&format!("\n{} {DIM}(version {}){DIM:#}\n", count(chosen.len(), "rule"), rules.version()));
    for off in rules.off() {
        paint::out(&format!("{DIM}off:{DIM:#} {} {DIM}({}, {}){DIM:#}\n", off.id, off.reason, off.at));
    }
    Ok(ExitCode::SUCCESS)
}
