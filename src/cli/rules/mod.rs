//! `consentdesk rules`: one file per sub-command.

mod coverage;
mod dry_run;
mod explain;
mod history;
mod lint;
mod list;
mod replay;
pub(super) mod set;
mod test;
mod view;

use std::{path::Path, process::ExitCode};

use clap::Subcommand;

/// What `rules` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Rules are TOML, built into the program; a folder of your own goes over them (rules.folder).\n\nExample:\n  consentdesk rules lint ./rules && consentdesk rules test ./rules && consentdesk rules dry-run ./rules"
)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Tell every fault of the rules, and what is worth a look.
    Lint(lint::Arguments),
    /// Run every example and counter-example against all rules.
    Test(test::Arguments),
    /// Say what a code, a rule or a kind means, and which rules speak of it.
    Explain(explain::Arguments),
    /// List the rules.
    List(list::Arguments),
    /// Say how well the rules cover what has come in: codes, rules never used, unknown failures by sort.
    Coverage(coverage::Arguments),
    /// Say which failures on record other rules would take for something else. Writes nothing.
    DryRun(dry_run::Arguments),
    /// Diagnose failures on record anew with the rules in force, and write what changes. Mails nobody unless asked.
    Replay(replay::Arguments),
}

pub(super) async fn run(arguments: Arguments, file: Option<&Path>) -> anyhow::Result<ExitCode> {
    match arguments.command {
        Command::Lint(arguments) => Ok(lint::run(&arguments, file)),
        Command::Test(arguments) => Ok(test::run(&arguments, file)),
        Command::Explain(arguments) => Ok(explain::run(&arguments, file)),
        Command::List(arguments) => list::run(&arguments, file),
        Command::Coverage(arguments) => coverage::run(&arguments, file).await,
        Command::DryRun(arguments) => dry_run::run(&arguments, file).await,
        Command::Replay(arguments) => replay::run(&arguments, file).await,
    }
}
