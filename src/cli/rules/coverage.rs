//! `consentdesk rules coverage`.

use std::{path::Path, process::ExitCode};

use super::{
    history::{self, Since},
    set::{Folder, complain, count},
};
use crate::{
    cli::paint::{self, BOLD, DIM, GREEN, YELLOW},
    domain::{diagnosis::excerpt::harmless, review::coverage::Coverage},
    rulebook::past,
};

/// Lines of a list that a terminal is shown; `--json` has all.
const SHOWN: usize = 20;

/// What `rules coverage` can be told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  consentdesk rules coverage --since 30d")]
pub struct Arguments {
    #[command(flatten)]
    folder: Folder,
    #[command(flatten)]
    since: Since,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(arguments: &Arguments, file: Option<&Path>) -> anyhow::Result<ExitCode> {
    let rules = match arguments.folder.load(file) {
        Ok(rules) => rules,
        Err(error) => {
            complain(&error);
            return Ok(ExitCode::FAILURE);
        }
    };
    let (_, db) = history::open(file).await?;
    let coverage = past::coverage(&db, &rules, arguments.since.time()).await?;
    db.close().await;
    if arguments.json {
        paint::out(&format!("{}\n", serde_json::to_string(&coverage)?));
    } else {
        paint::out(&shown(&coverage));
    }
    Ok(ExitCode::SUCCESS)
}

fn shown(coverage: &Coverage) -> String {
    let Some(share) = coverage.share else { return "No failure has come in.\n".to_owned() };
    let style = if share >= 0.97 { GREEN } else { YELLOW };
    let mut text = format!(
        "{style}{:.1} % understood{style:#}: {} of {} {DIM}(rules {}){DIM:#}\n",
        share * 100.0,
        coverage.understood,
        count(usize::try_from(coverage.failures).unwrap_or(usize::MAX), "failure"),
        coverage.rules_version
    );
    let known: Vec<_> = coverage.codes.iter().filter(|seen| seen.known).collect();
    let unknown: Vec<_> = coverage.codes.iter().filter(|seen| !seen.known).collect();
    if !unknown.is_empty() {
        text.push_str(&format!("\n{BOLD}Codes that no rule knows{BOLD:#}\n"));
        for seen in unknown.iter().take(SHOWN) {
            text.push_str(&format!(
                "  {YELLOW}{:<9}{YELLOW:#} {:>6}  last {}  {DIM}{}{DIM:#}\n",
                seen.code, seen.failures, seen.last, seen.attempt
            ));
        }
        more(&mut text, unknown.len());
    }
    if !coverage.groups.is_empty() {
        text.push_str(&format!("\n{BOLD}Not understood, by sort{BOLD:#}\n"));
        for group in coverage.groups.iter().take(SHOWN) {
            let what: String = harmless(&group.what).chars().take(90).collect();
            let attempt = group.attempts.first().map(ToString::to_string).unwrap_or_default();
            text.push_str(&format!("  {:>6}  last {}  {what}\n          {DIM}{attempt}{DIM:#}\n", group.failures, group.last));
        }
        more(&mut text, coverage.groups.len());
    }
    if !known.is_empty() {
        text.push_str(&format!("\n{BOLD}Codes seen{BOLD:#}\n"));
        for seen in known.iter().take(SHOWN) {
            let by: Vec<&str> = seen.decided_by.iter().map(|(rule, _)| rule.as_str()).take(3).collect();
            text.push_str(&format!(
                "  {:<9} {:>6}  last {}  {:<20} {DIM}{}{DIM:#}\n",
                seen.code,
                seen.failures,
                seen.last,
                seen.cause.as_str(),
                by.join(", ")
            ));
        }
        more(&mut text, known.len());
    }
    text.push_str(&format!("\n{BOLD}Rules{BOLD:#}\n"));
    for seen in coverage.rules.iter().take(SHOWN) {
        text.push_str(&format!("  {:>6}  last {}  {}\n", seen.failures, seen.last, seen.rule));
    }
    more(&mut text, coverage.rules.len());
    text.push_str(&format!("  {DIM}{} decided nothing; --json names them{DIM:#}\n", count(coverage.never.len(), "rule")));
    if coverage.beyond > 0 {
        text.push_str(&format!("\n{DIM}{} more codes and unknown failures are not told apart.{DIM:#}\n", coverage.beyond));
    }
    text
}

fn more(text: &mut String, of: usize) {
    if of > SHOWN {
        text.push_str(&format!("  {DIM}and {} more; --json has all{DIM:#}\n", of - SHOWN));
    }
}
