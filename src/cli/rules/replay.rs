//! `consentdesk rules replay`.

use std::{
    io::{IsTerminal as _, Write as _},
    path::Path,
    process::ExitCode,
};

use anyhow::Context as _;

use super::{
    history::{self, Which, table},
    set::{Folder, complain, count},
};
use crate::{
    app,
    cli::paint::{self, BOLD, DIM, YELLOW},
    clock::Clock,
    domain::{keys::Keys, links::Links},
    mail::Transport,
    rulebook::{past, replay},
};

/// What `rules replay` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  consentdesk rules replay --since 30d\n\nIt takes the rules in force: the embedded ones, and those of rules.folder. Running it again changes nothing."
)]
pub struct Arguments {
    #[command(flatten)]
    which: Which,
    /// Do it without asking.
    #[arg(long)]
    yes: bool,
    /// Mail those who still wait, within the usual limits. Without it nobody is mailed.
    #[arg(long)]
    mail: bool,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(arguments: &Arguments, file: Option<&Path>) -> anyhow::Result<ExitCode> {
    let rules = match Folder::default().load(file) {
        Ok(rules) => rules,
        Err(error) => {
            complain(&error);
            return Ok(ExitCode::FAILURE);
        }
    };
    let (settings, db) = history::open(file).await?;
    let scope = arguments.which.scope();
    if !arguments.yes {
        let shifts = past::dry_run(&db, &rules, scope).await?;
        paint::note(&table(&shifts));
        if shifts.changed == 0 {
            paint::note("Nothing would change.");
        } else if !std::io::stdin().is_terminal() {
            paint::note(&format!("{YELLOW}Nothing was done.{YELLOW:#} Give --yes to do it."));
            return Ok(ExitCode::FAILURE);
        } else if !agreed(shifts.changed, arguments.mail)? {
            paint::note("Nothing was done.");
            return Ok(ExitCode::FAILURE);
        }
    }
    let base = match &settings.public_url {
        Some(url) => url.clone(),
        None => format!("http://{}/", settings.listen).parse()?,
    };
    let links = Links::new(base, &Keys::derive(settings.auth_secret.octets()).guide);
    let mail_off = Transport::new(&settings.mail).context("mail.url")?.is_off();
    let policy = app::policy(&settings, links, rules, mail_off);
    let done = replay::replay(&db, &policy, scope, arguments.mail, Clock::system().now()).await?;
    db.close().await;
    if arguments.json {
        paint::out(&format!("{}\n", serde_json::to_string(&done)?));
    } else {
        let number = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        paint::out(&format!(
            "{BOLD}{} of {} diagnosed anew{BOLD:#}, {} queued. {DIM}(rules {}){DIM:#}\n",
            done.changed,
            count(number(done.failures), "failure"),
            count(number(done.mails), "mail"),
            policy.rules.version()
        ));
    }
    Ok(ExitCode::SUCCESS)
}

fn agreed(changed: u64, mail: bool) -> anyhow::Result<bool> {
    let mailed = if mail { "those who still wait are mailed" } else { "nobody is mailed" };
    let mut terminal = anstream::stderr().lock();
    write!(terminal, "Diagnose {} anew ({mailed})? [y/N] ", count(usize::try_from(changed).unwrap_or(usize::MAX), "failure"))?;
    terminal.flush()?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    Ok(matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes"))
}
