//! `consentdesk outbox`: one file per group of sub-commands. It does what the dashboard and the API do, through the same functions, beside a
//! service that runs.

mod acts;
mod hold;
mod list;
mod show;
mod stats;
mod suppressions;

use std::{path::Path, process::ExitCode};

use anyhow::Context as _;
use clap::Subcommand;
use uuid::Uuid;

use super::paint::{BOLD, DIM, GREEN, RED, YELLOW};
use crate::{
    clock::Clock,
    config::{self, Settings},
    domain::{diagnosis::excerpt::harmless, time::UnixMillis},
    store::{Db, emails::EmailState},
};

/// What `outbox` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "It works on the database of the configuration, and may run beside the service, which takes notice within a second.\n\nExample:\n  consentdesk outbox stats && consentdesk outbox list --state held"
)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List mails, newest first.
    List(list::Arguments),
    /// Show a mail: what became of it, its headers and its text.
    Show(show::Arguments),
    /// Try a mail now that waits, is dead or was cancelled, if it still fits its case.
    Retry(acts::Retry),
    /// Let mails leave that a limit holds.
    Release(acts::Release),
    /// Call a mail off that has not left.
    Cancel(acts::Cancel),
    /// Hold all mail to people. Nothing is lost; alerts to the engineers still leave.
    Hold(hold::Hold),
    /// Let mail to people leave again.
    Unhold(hold::Unhold),
    /// Addresses that get no mail.
    Suppressions(suppressions::Arguments),
    /// Count mails by state, what is due, what came back, and who gets none.
    Stats(stats::Arguments),
}

/// Who it is that does something.
#[derive(Clone, Debug, clap::Args)]
struct By {
    /// Under which name it is written down.
    #[arg(long, value_name = "NAME", default_value = "cli", value_parser = name)]
    by: String,
}

/// Reads a name as it may stand in a timeline.
fn name(text: &str) -> Result<String, String> {
    let good = !text.trim().is_empty() && text.chars().count() <= 100 && harmless(text) == text;
    if good { Ok(text.trim().to_owned()) } else { Err("write a name of 100 characters at most".to_owned()) }
}

/// Reads the id of a mail, which may also be its Message-ID.
fn mail_id(text: &str) -> Result<Uuid, String> {
    let id = text.trim().trim_start_matches('<').split('@').next().unwrap_or_default();
    Uuid::try_parse(id).map_err(|_| "write the id of a mail, as `consentdesk outbox list` shows it, or its Message-ID".to_owned())
}

/// Reads a text that people write: on one line, of 500 characters at most.
fn note(text: &str) -> Result<String, String> {
    let text = harmless(text).trim().to_owned();
    if text.is_empty() || text.chars().count() > 500 {
        return Err("write 1 to 500 characters".to_owned());
    }
    Ok(text)
}

/// Everything that a sub-command works with.
struct Desk {
    settings: Settings,
    db: Db,
    now: UnixMillis,
}

impl Desk {
    async fn open(file: Option<&Path>) -> anyhow::Result<Self> {
        let settings = config::load(file)?;
        let db = Db::open(&settings.database).await.context("database.url")?;
        db.migrate().await.context("the database could not be brought up to date")?;
        Ok(Self { settings, db, now: Clock::system().now() })
    }
}

pub(super) async fn run(arguments: Arguments, file: Option<&Path>) -> anyhow::Result<ExitCode> {
    let desk = Desk::open(file).await?;
    let done = match arguments.command {
        Command::List(arguments) => list::run(&arguments, &desk).await,
        Command::Show(arguments) => show::run(&arguments, &desk).await,
        Command::Retry(arguments) => acts::retry(&arguments, &desk).await,
        Command::Release(arguments) => acts::release(&arguments, &desk).await,
        Command::Cancel(arguments) => acts::cancel(&arguments, &desk).await,
        Command::Hold(arguments) => hold::hold(&arguments, &desk).await,
        Command::Unhold(arguments) => hold::unhold(&arguments, &desk).await,
        Command::Suppressions(arguments) => suppressions::run(arguments, &desk).await,
        Command::Stats(arguments) => stats::run(&arguments, &desk).await,
    };
    desk.db.close().await;
    done
}

/// The colour of a state.
const fn colour(state: EmailState) -> anstyle::Style {
    match state {
        EmailState::Sent => GREEN,
        EmailState::Pending => BOLD,
        EmailState::Held => YELLOW,
        EmailState::Dead => RED,
        EmailState::Cancelled => DIM,
    }
}

/// A time to the minute, in UTC.
fn minute(at: UnixMillis) -> String {
    at.timestamp().strftime("%Y-%m-%d %H:%M").to_string()
}

/// Text from outside, short enough for a line.
fn short(text: &str, most: usize) -> String {
    let text = harmless(text);
    if text.chars().count() <= most {
        return text;
    }
    text.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_is_named_by_its_id_or_its_message_id() {
        let id = "01a2085d-b6d8-7157-888e-11798235d57b";
        let of = |text: &str| mail_id(text).map(|id| id.to_string());
        assert_eq!(of(id).as_deref(), Ok(id));
        assert_eq!(of(&format!("<{id}@desk.example>")).as_deref(), Ok(id));
        assert!(of("7").is_err() && of("").is_err());
    }

    #[test]
    fn names_and_notes_are_visible_and_bounded() {
        assert_eq!(name(" Ada ").as_deref(), Ok("Ada"));
        assert!(name("").is_err() && name("a\u{202e}b").is_err() && name(&"x".repeat(101)).is_err());
        assert_eq!(note("two\nlines").as_deref(), Ok("two lines"));
        assert!(note(" ").is_err() && note(&"x".repeat(501)).is_err());
        assert_eq!((short("abc", 3), short("abcd", 3)), ("abc".to_owned(), "ab…".to_owned()));
    }
}
