//! `consentdesk rules dry-run`.

use std::{path::Path, process::ExitCode};

use super::{
    history::{self, Which, table},
    set::{Folder, complain, count},
};
use crate::{
    cli::paint::{self, BOLD, DIM},
    rulebook::past,
};

/// What `rules dry-run` can be told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  consentdesk rules dry-run ./rules --since 30d --cause all\n\nNothing is written.")]
pub struct Arguments {
    #[command(flatten)]
    folder: Folder,
    #[command(flatten)]
    which: Which,
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
    let shifts = past::dry_run(&db, &rules, arguments.which.scope()).await?;
    db.close().await;
    if arguments.json {
        paint::out(&format!("{}\n", serde_json::to_string(&shifts)?));
        return Ok(ExitCode::SUCCESS);
    }
    paint::out(&table(&shifts));
    let blank = if shifts.shifts.is_empty() { "" } else { "\n" };
    paint::out(&format!(
        "{blank}{BOLD}{} of {} would be taken for something else.{BOLD:#} {DIM}Nothing was written. Tried: {} (version {}).{DIM:#}\n",
        shifts.changed,
        count(usize::try_from(shifts.failures).unwrap_or(usize::MAX), "failure"),
        arguments.folder.name(file),
        shifts.rules_version
    ));
    Ok(ExitCode::SUCCESS)
}
