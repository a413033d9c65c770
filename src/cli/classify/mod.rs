//! `consentdesk classify`: what a failure means, for a person at a terminal or a program that reads JSON.

mod input;
mod lines;
mod page;
pub mod wrap;

use std::{
    io::{self, IsTerminal as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{
    paint,
    rules::set::{Folder, complain},
};
use crate::{
    config,
    domain::{
        catalogue::Catalogue,
        diagnosis::{json::Flat, rules::Rules, why::explain_text},
        explain::{Desk, explain},
        links::Links,
        remedy::{Remedy, Route},
    },
};
use anyhow::Context as _;

/// What `classify` can be told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  pbpaste | consentdesk classify          explain what was copied
  consentdesk classify error.txt          explain what stands in a file
  consentdesk classify error.txt --reply  a message to paste into the ticket
  consentdesk classify --json --why error.txt
  consentdesk classify --jsonl < failures.jsonl > diagnoses.jsonl

Any text will do: the page's address, JSON, a log, the words of a screenshot.
Colours follow the terminal; NO_COLOR=1 turns them off.")]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub(super) struct Arguments {
    /// The text to diagnose; standard input where none is named.
    file: Option<PathBuf>,
    /// Print one JSON object.
    #[arg(long, conflicts_with = "jsonl")]
    json: bool,
    /// Read lines of {"id": …, "raw": …} and write one diagnosis a line, in order.
    #[arg(long)]
    jsonl: bool,
    /// Print only the reply to the person.
    #[arg(long, conflicts_with_all = ["json", "jsonl", "why"])]
    reply: bool,
    /// Say for each reason which rule spoke, where that comes from, and what it saw.
    #[arg(long)]
    why: bool,
}

pub(super) fn run(arguments: &Arguments, config: Option<&Path>) -> anyhow::Result<ExitCode> {
    let rules = match Folder::default().load(config) {
        Ok(rules) => rules,
        Err(error) => {
            complain(&error);
            return Ok(ExitCode::FAILURE);
        }
    };
    let rules = &*rules;
    let file = arguments.file.as_deref();
    if file.is_none() && io::stdin().is_terminal() {
        paint::note("Paste the error, then press Ctrl-D.");
    }
    if arguments.jsonl {
        return classify_lines(file, rules, arguments.why);
    }
    let text = input::read(file)?;
    let (diagnosis, why) = explain_text(&text, rules);
    if arguments.json {
        let flat = Flat::of(&diagnosis);
        let flat = if arguments.why { flat.with_why(&why) } else { flat };
        paint::out(&format!("{}\n", serde_json::to_string_pretty(&flat)?));
        return Ok(ExitCode::SUCCESS);
    }
    anyhow::ensure!(!text.trim().is_empty(), "there was nothing to read: pipe the error in, or name a file that holds it");
    let (app, base) = config::load_app(config)?;
    let consent_return = base.as_ref().map(Links::consent_return_at);
    let catalogue = Catalogue::embedded();
    let desk = Desk { app: &app, consent_return: consent_return.as_ref(), catalogue: &catalogue };
    let explanation = explain(&diagnosis, why, desk, None);
    if arguments.reply {
        paint::out(&explanation.reply);
        if explanation.reply.contains(&app.client_id.to_string()) {
            let remedy = Remedy::of(diagnosis.cause, diagnosis.kind);
            let approves = remedy.is_some_and(|remedy| remedy.routes.contains(&Route::AdminConsent));
            warn_of_gaps(config, base.is_none() && approves);
        }
    } else {
        let look = page::Look::of_stdout(arguments.why);
        paint::out(&page::render(&explanation, &diagnosis, &look));
    }
    Ok(ExitCode::SUCCESS)
}

fn classify_lines(file: Option<&Path>, rules: &Rules, why: bool) -> anyhow::Result<ExitCode> {
    let input = io::BufReader::new(input::open(file)?);
    let bad = match lines::classify_lines(input, io::BufWriter::new(io::stdout().lock()), rules, why) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(ExitCode::SUCCESS),
        done => done.context("the lines could not be read and answered to the end")?,
    };
    let Some(summary) = bad.summary() else { return Ok(ExitCode::SUCCESS) };
    paint::note(&summary);
    Ok(ExitCode::FAILURE)
}

/// A reply that goes to a customer must not name the placeholder of the defaults, and is better with a link.
fn warn_of_gaps(config: Option<&Path>, lacks_base: bool) {
    let dim = paint::DIM;
    let layers = config::layers(config);
    if layers.entries().get("app.client_id").is_some_and(|entry| entry.origin == config::Origin::Default) {
        paint::note(&format!(
            "{dim}note: the client ID is the placeholder of the defaults; set app.client_id before you send this{dim:#}"
        ));
    }
    if lacks_base {
        paint::note(&format!(
            "{dim}note: once server.public_url is set, the link to approve asks for exactly app.scopes and comes back to us{dim:#}"
        ));
    }
}
