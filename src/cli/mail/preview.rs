//! `consentdesk mail preview`.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{
    choice::{self, Choice},
    folder, list,
};
use crate::{
    cli::paint::{self, BOLD, DIM, GREEN, YELLOW},
    domain::proof::{Press as _, Proof, Theme},
};

/// What `mail preview` can be told.
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own on the command line")]
#[command(
    after_help = "Examples:\n  consentdesk mail preview --list\n  consentdesk mail preview --kind admin_approval\n  consentdesk mail preview --kind hidden_block --state taken_on --locale ja --html > mail.html\n  consentdesk mail preview --kind reconnect.admin_approval --eml > mail.eml\n  consentdesk mail preview --out gallery --locale de"
)]
pub struct Arguments {
    #[command(flatten)]
    choice: Choice,
    /// List the mails that there are, with their subjects.
    #[arg(long, conflicts_with_all = ["text", "html", "eml", "out"])]
    list: bool,
    /// Print the text part alone.
    #[arg(long, conflicts_with_all = ["html", "eml", "out"])]
    text: bool,
    /// Print the HTML part.
    #[arg(long, conflicts_with_all = ["eml", "out"])]
    html: bool,
    /// With --html: as a mail program set to light or dark shows it, whatever your own setting.
    #[arg(long, value_name = "light|dark", requires = "html", value_parser = theme)]
    theme: Option<Theme>,
    /// Print the whole message, as it would leave.
    #[arg(long, conflicts_with = "out")]
    eml: bool,
    /// Write the chosen mails to this folder, or all of them, with pages to look at them from the disk.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

fn theme(text: &str) -> Result<Theme, String> {
    Theme::parse(text).ok_or_else(|| "write light or dark".to_owned())
}

pub(super) fn run(arguments: &Arguments, file: Option<&Path>) -> anyhow::Result<ExitCode> {
    let press = choice::press(file)?;
    if let Some(folder) = &arguments.out {
        folder::write(folder, &arguments.choice.all(), &press)?;
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.list || (arguments.choice.kind.is_none() && !arguments.text && !arguments.html && !arguments.eml) {
        list::print(&arguments.choice, &press)?;
        return Ok(ExitCode::SUCCESS);
    }
    let chosen = match arguments.choice.one() {
        Ok(chosen) => chosen,
        Err(error) => {
            paint::error(&error);
            return Ok(ExitCode::from(2));
        }
    };
    let proof = press.proof(chosen.specimen, &chosen.locale).map_err(anyhow::Error::from_boxed)?;
    if arguments.html {
        paint::out(&arguments.theme.map_or_else(|| proof.html.clone(), |theme| proof.html_by(theme)));
    } else if arguments.eml {
        paint::out(&String::from_utf8_lossy(&proof.message));
    } else if arguments.text {
        paint::out(&proof.text);
    } else {
        paint::out(&page(&proof));
    }
    Ok(ExitCode::SUCCESS)
}

/// The mail for somebody at a terminal: what is around the text, and the text.
fn page(proof: &Proof) -> String {
    let mut out = String::new();
    let mut line = |label: &str, value: &str| out.push_str(&format!("{DIM}{label:<9}{DIM:#}{value}\n"));
    line("Subject", &format!("{BOLD}{}{BOLD:#}", proof.subject));
    line("Preview", &proof.preheader);
    line("Language", &proof.language);
    line("Size", &format!("{} KB of HTML, {} KB in all", proof.html.len().div_ceil(1024), proof.message.len().div_ceil(1024)));
    if proof.findings.is_empty() {
        line("Check", &format!("{GREEN}fit for Outlook, Gmail and the rest{GREEN:#}"));
    }
    for finding in &proof.findings {
        line("Check", &format!("{YELLOW}{}{YELLOW:#} {}", finding.check, finding.found));
    }
    out.push('\n');
    out.push_str(&proof.text);
    out
}
