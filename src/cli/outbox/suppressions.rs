//! `consentdesk outbox suppressions`.

use std::process::ExitCode;

use anyhow::Context as _;
use uuid::Uuid;

use super::{By, Desk, minute, note, short};
use crate::{
    cli::paint::{self, BOLD, CYAN, DIM, GREEN},
    domain::{address::Address, suppression::SuppressionReason},
    store::{
        Cursor, Paging,
        suppressions::{self, New, Suppression, SuppressionFilter},
    },
    web::api::suppressions::SuppressionView,
};

/// What `outbox suppressions` can be told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  consentdesk outbox suppressions list --reason bounce")]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// List addresses that get no mail, newest first.
    List(List),
    /// Send no more mail to an address. What is unsent to it is cancelled.
    Add(Add),
    /// Let an address get mail again. What was cancelled is not sent by itself.
    Remove(Remove),
}

/// What `outbox suppressions list` can be told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  consentdesk outbox suppressions list --reason bounce --json")]
pub struct List {
    /// Part of the address.
    #[arg(value_name = "PART")]
    part: Option<String>,
    /// Only for this reason: bounce, complaint, unsubscribed or operator.
    #[arg(long, value_parser = reason)]
    reason: Option<SuppressionReason>,
    /// Those that were taken off the list.
    #[arg(long)]
    lifted: bool,
    /// How many, 1 to 200.
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u16).range(1..=200))]
    limit: u16,
    /// Go on after the page that named this.
    #[arg(long, value_name = "NEXT", value_parser = cursor)]
    after: Option<Cursor>,
    /// Print one JSON object a line, as the API shows them.
    #[arg(long)]
    json: bool,
}

/// What `outbox suppressions add` can be told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  consentdesk outbox suppressions add kim@acme.com.au --note \"asked by phone\"")]
pub struct Add {
    /// The address.
    #[arg(value_parser = address)]
    address: Address,
    /// Why.
    #[arg(long, value_name = "TEXT", value_parser = note)]
    note: Option<String>,
    #[command(flatten)]
    by: By,
}

/// What `outbox suppressions remove` can be told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  consentdesk outbox suppressions remove kim@acme.com.au --note \"has a new mailbox\"")]
pub struct Remove {
    /// The address, or the id of the entry.
    #[arg(value_name = "ADDRESS")]
    which: String,
    /// Why.
    #[arg(long, value_name = "TEXT", value_parser = note)]
    note: Option<String>,
    #[command(flatten)]
    by: By,
}

fn reason(text: &str) -> Result<SuppressionReason, String> {
    SuppressionReason::parse(text).ok_or_else(|| {
        let all: Vec<&str> = SuppressionReason::ALL.iter().map(|reason| reason.as_str()).collect();
        format!("write one of {}", all.join(", "))
    })
}

fn address(text: &str) -> Result<Address, String> {
    Address::parse(text.trim()).map_err(|error| error.to_string())
}

fn cursor(text: &str) -> Result<Cursor, String> {
    Cursor::parse(text, suppressions::ORDER).ok_or_else(|| "write what the page before named, as it stands".to_owned())
}

pub(super) async fn run(arguments: Arguments, desk: &Desk) -> anyhow::Result<ExitCode> {
    match arguments.command {
        Command::List(arguments) => list(arguments, desk).await,
        Command::Add(arguments) => add(&arguments, desk).await,
        Command::Remove(arguments) => remove(&arguments, desk).await,
    }
}

async fn list(arguments: List, desk: &Desk) -> anyhow::Result<ExitCode> {
    let filter = SuppressionFilter { q: arguments.part, reason: arguments.reason, lifted: arguments.lifted };
    let mut tx = desk.db.read().await?;
    let page = suppressions::list(&mut tx, &filter, &Paging { limit: arguments.limit, after: arguments.after }).await?;
    drop(tx);
    if arguments.json {
        for row in page.rows {
            paint::out(&format!("{}\n", serde_json::to_string(&SuppressionView::from(row))?));
        }
    } else if page.rows.is_empty() {
        paint::out(&format!("{DIM}No address is on this list.{DIM:#}\n"));
    } else {
        paint::out(&table(&page.rows));
    }
    if let Some(next) = page.next {
        paint::note(&format!("{DIM}More:{DIM:#} --after {CYAN}{next}{CYAN:#}"));
    }
    Ok(ExitCode::SUCCESS)
}

fn table(rows: &[Suppression]) -> String {
    let wide = rows.iter().map(|row| row.address.chars().count()).max().unwrap_or(0).max(7);
    let mut text = format!("{BOLD}{:<wide$}  {:<12}  {:<16}  BY{BOLD:#}\n", "ADDRESS", "REASON", "SINCE (UTC)");
    for row in rows {
        let by = row.actor.strip_prefix("agent:").unwrap_or(&row.actor);
        let (address, since) = (short(&row.address, wide), minute(row.created_at));
        text.push_str(&format!("{address:<wide$}  {:<12}  {since}  {}\n", row.reason.as_str(), short(by, 40)));
        for note in row.note.iter().chain(&row.lifted_note) {
            text.push_str(&format!("  {DIM}{}{DIM:#}\n", short(note, 110)));
        }
    }
    text
}

async fn add(arguments: &Add, desk: &Desk) -> anyhow::Result<ExitCode> {
    let actor = format!("agent:{}", arguments.by.by);
    let reason = SuppressionReason::Operator;
    let new = New { address: &arguments.address, reason, note: arguments.note.as_deref(), actor: &actor };
    let added = suppressions::add(&desk.db, &new, desk.now).await?;
    anyhow::ensure!(added, "the address gets no mail already: `consentdesk outbox suppressions list` says why");
    paint::out(&format!("{GREEN}The address gets no mail from now on.{GREEN:#} Unsent mail to it is cancelled.\n"));
    Ok(ExitCode::SUCCESS)
}

async fn remove(arguments: &Remove, desk: &Desk) -> anyhow::Result<ExitCode> {
    let id = match Uuid::try_parse(arguments.which.trim()) {
        Ok(id) => id,
        Err(_) => find(&arguments.which, desk).await?,
    };
    let actor = format!("agent:{}", arguments.by.by);
    let lifted = suppressions::lift(&desk.db, id, arguments.note.as_deref(), &actor, desk.now).await?;
    let lifted =
        lifted.map_err(|_| anyhow::anyhow!("there is no such entry: `consentdesk outbox suppressions list` shows them"))?;
    anyhow::ensure!(lifted, "the address gets mail again already");
    paint::out(&format!("{GREEN}The address gets mail again.{GREEN:#} What was cancelled is not sent by itself.\n"));
    Ok(ExitCode::SUCCESS)
}

/// The entry in force of an address.
async fn find(text: &str, desk: &Desk) -> anyhow::Result<Uuid> {
    let address = Address::parse(text.trim()).context("name an address, or the id of an entry")?;
    let mut tx = desk.db.read().await?;
    let filter = SuppressionFilter { q: Some(address.key()), ..SuppressionFilter::default() };
    let page = suppressions::list(&mut tx, &filter, &Paging::first(200)).await?;
    let same = |row: &&Suppression| row.address.eq_ignore_ascii_case(address.as_str());
    page.rows.iter().find(same).map(|row| row.id).context("the address is not on the list, so it gets mail")
}
