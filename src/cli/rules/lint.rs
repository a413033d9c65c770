//! `consentdesk rules lint`.

use std::{path::Path, process::ExitCode};

use serde_json::json;

use super::set::{Folder, complain, count, located};
use crate::{
    cli::paint::{self, GREEN, YELLOW},
    clock::Clock,
    domain::diagnosis::rules::{Rules, lint::lint},
};

/// What `rules lint` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  consentdesk rules lint ./rules --strict\n\nWith a folder, only what it brings about is told.\nExit code 1 on a fault, 0 with warnings; with --strict 1 on either."
)]
pub struct Arguments {
    #[command(flatten)]
    folder: Folder,
    /// Fail on warnings as well.
    #[arg(long)]
    strict: bool,
    /// Months after which a rule should be compared with its source again.
    #[arg(long, value_name = "N", default_value_t = 12)]
    months: u16,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments, file: Option<&Path>) -> ExitCode {
    let rules = match arguments.folder.load(file) {
        Ok(rules) => rules,
        Err(error) => {
            if arguments.json {
                paint::out(&format!("{}\n", json!({"faults": error.0, "warnings": []})));
            } else {
                complain(&error);
            }
            return ExitCode::FAILURE;
        }
    };
    let today = Clock::system().now().timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    let mut warnings = lint(&rules, today, arguments.months);
    if arguments.folder.path(file).is_some() {
        // What is worth a look in the embedded rules alone is nothing that the owner of a folder could mend.
        let embedded = lint(Rules::embedded(), today, arguments.months);
        warnings.retain(|warning| !embedded.contains(warning));
    }
    let warnings: Vec<String> = warnings.iter().map(ToString::to_string).collect();
    if arguments.json {
        paint::out(&format!("{}\n", json!({"faults": [], "warnings": warnings, "version": rules.version().as_ref()})));
    } else {
        for warning in &warnings {
            paint::out(&format!("{}\n", located(YELLOW, warning)));
        }
        let style = if warnings.is_empty() { GREEN } else { YELLOW };
        paint::out(&format!(
            "{}{style}{}, no fault, {}{style:#}: {} (version {})\n",
            if warnings.is_empty() { "" } else { "\n" },
            count(rules.all().len(), "rule"),
            count(warnings.len(), "warning"),
            arguments.folder.name(file),
            rules.version(),
        ));
    }
    if arguments.strict && !warnings.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
