//! `consentdesk outbox hold` and `unhold`.

use std::process::ExitCode;

use super::{By, Desk, note};
use crate::{
    cli::paint::{self, GREEN, YELLOW},
    store::mail_holds,
};

/// What `outbox hold` can be told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  consentdesk outbox hold --reason \"the links are wrong; mended within the hour\"")]
pub struct Hold {
    /// Why. Every page of the dashboard shows it.
    #[arg(long, value_name = "TEXT", value_parser = note)]
    reason: String,
    #[command(flatten)]
    by: By,
}

/// What `outbox unhold` can be told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  consentdesk outbox unhold --by ada")]
pub struct Unhold {
    #[command(flatten)]
    by: By,
}

pub(super) async fn hold(arguments: &Hold, desk: &Desk) -> anyhow::Result<ExitCode> {
    let actor = format!("agent:{}", arguments.by.by);
    let held = mail_holds::hold(&desk.db, &arguments.reason, &actor, desk.now).await?;
    anyhow::ensure!(held, "mail is held already: `consentdesk outbox stats` says since when and why");
    paint::out(&format!("{YELLOW}All mail to people is held from now on.{YELLOW:#}\n"));
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn unhold(arguments: &Unhold, desk: &Desk) -> anyhow::Result<ExitCode> {
    let released = mail_holds::release(&desk.db, &format!("agent:{}", arguments.by.by), desk.now).await?;
    anyhow::ensure!(released, "mail is not held; mails that a limit holds leave with `consentdesk outbox release --all-held`");
    paint::out(&format!("{GREEN}Mail leaves again, as far as it still has a point.{GREEN:#}\n"));
    Ok(ExitCode::SUCCESS)
}
