//! `consentdesk outbox list`.

use std::process::ExitCode;

use uuid::Uuid;

use super::{Desk, colour, minute, short};
use crate::{
    cli::paint::{self, BOLD, CYAN, DIM},
    store::{
        Cursor, Paging,
        emails::{self, Email, EmailFilter, EmailState, Sought},
    },
    web::api::emails::EmailView,
};

/// What `outbox list` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  consentdesk outbox list --state dead --limit 20\n  consentdesk outbox list --search QT3W-CP29-JJWP"
)]
pub struct Arguments {
    /// Only mails that are pending, held, sent, cancelled or dead.
    #[arg(long, value_parser = state)]
    state: Option<EmailState>,
    /// Only mails about this case.
    #[arg(long, value_name = "ID")]
    case: Option<Uuid>,
    /// Only the mail with this check code, or mails to this whole address.
    #[arg(long = "search", value_name = "CODE|ADDRESS", value_parser = sought)]
    sought: Option<Sought>,
    /// How many, 1 to 200.
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u16).range(1..=200))]
    limit: u16,
    /// Go on after the page that named this.
    #[arg(long, value_name = "NEXT", value_parser = cursor)]
    after: Option<Cursor>,
    /// Print one JSON object a line, as the API shows a mail.
    #[arg(long)]
    json: bool,
}

fn state(text: &str) -> Result<EmailState, String> {
    EmailState::parse(text).ok_or_else(|| {
        let all: Vec<&str> = EmailState::ALL.iter().map(|state| state.as_str()).collect();
        format!("write one of {}", all.join(", "))
    })
}

fn sought(text: &str) -> Result<Sought, String> {
    Sought::parse(text).ok_or_else(|| "write a check code as it stands in the mail, or a whole address".to_owned())
}

fn cursor(text: &str) -> Result<Cursor, String> {
    Cursor::parse(text, emails::ORDER).ok_or_else(|| "write what the page before named, as it stands".to_owned())
}

pub(super) async fn run(arguments: &Arguments, desk: &Desk) -> anyhow::Result<ExitCode> {
    let mut tx = desk.db.read().await?;
    let filter = EmailFilter { state: arguments.state, case: arguments.case, sought: arguments.sought.clone() };
    let page = emails::list(&mut tx, &filter, &Paging { limit: arguments.limit, after: arguments.after.clone() }).await?;
    drop(tx);
    if arguments.json {
        for email in page.rows {
            paint::out(&format!("{}\n", serde_json::to_string(&EmailView::from(email))?));
        }
    } else if page.rows.is_empty() {
        paint::out(&format!("{DIM}No mail found.{DIM:#}\n"));
    } else {
        paint::out(&table(&page.rows));
    }
    if let Some(next) = page.next {
        paint::note(&format!("{DIM}More:{DIM:#} --after {CYAN}{next}{CYAN:#}"));
    }
    Ok(ExitCode::SUCCESS)
}

/// Addresses longer than this are cut: `outbox show` has the whole.
const ADDRESS: usize = 40;

fn table(rows: &[Email]) -> String {
    let to: Vec<String> = rows.iter().map(|row| short(&row.to, ADDRESS)).collect();
    let wide = to.iter().map(|to| to.chars().count()).max().unwrap_or(0).max(2);
    let kinds = rows.iter().map(|row| row.kind.as_str().len()).max().unwrap_or(0).max(4);
    let mut text =
        format!("{BOLD}{:<9}  {:<16}  {:<wide$}  {:<kinds$}  {:>5}  ID{BOLD:#}\n", "STATE", "WHEN (UTC)", "TO", "KIND", "TRIES");
    for (row, to) in rows.iter().zip(to) {
        let state = colour(row.state);
        text.push_str(&format!(
            "{state}{:<9}{state:#}  {}  {to:<wide$}  {:<kinds$}  {:>5}  {CYAN}{}{CYAN:#}\n",
            row.state.as_str(),
            minute(row.sent_at.unwrap_or(row.queued_at)),
            row.kind.as_str(),
            row.tries,
            row.id
        ));
        for why in why(row) {
            text.push_str(&format!("{:11}{DIM}{why}{DIM:#}\n", ""));
        }
    }
    text
}

/// What is worth knowing besides: why it does not leave, what the relay said, what came back.
fn why(row: &Email) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(row.reason.as_deref().map(|reason| short(reason, 100)));
    let reply = row.last_reply.as_deref().filter(|reply| row.state != EmailState::Sent && !reply.is_empty());
    lines.extend(reply.map(|reply| format!("relay: {}", short(reply, 100))));
    if row.state == EmailState::Pending && row.tries > 0 {
        lines.push(format!("next try {}", minute(row.due_at)));
    }
    lines.extend(row.outcome.map(|outcome| match &row.outcome_note {
        Some(note) => format!("{outcome}: {}", short(note, 100)),
        None => outcome.to_string(),
    }));
    lines
}
