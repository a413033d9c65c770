//! `consentdesk mail`: the mails themselves, before anybody gets one.

mod choice;
mod folder;
mod lint;
mod list;
mod preview;

use std::{path::Path, process::ExitCode};

use clap::Subcommand;

/// What `mail` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Mails are made from your settings (app.*, mail.from), about made-up people. Nothing is sent.\n\nExamples:\n  consentdesk mail preview --kind admin_approval\n  consentdesk mail preview --out gallery        then open gallery/index.html in a browser"
)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show a mail, list all of them, or write all of them to a folder to look at.
    Preview(preview::Arguments),
    /// Check every mail for what Outlook and Gmail support, and for colours that can be read.
    Lint(lint::Arguments),
}

pub(super) fn run(arguments: &Arguments, file: Option<&Path>) -> anyhow::Result<ExitCode> {
    match &arguments.command {
        Command::Preview(arguments) => preview::run(arguments, file),
        Command::Lint(arguments) => lint::run(arguments, file),
    }
}
