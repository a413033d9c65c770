//! `consentdesk outbox stats`.

use std::process::ExitCode;

use serde_json::json;

use super::{Desk, colour, minute};
use crate::{
    cli::paint::{self, BOLD, CYAN, DIM, RED, YELLOW},
    domain::diagnosis::excerpt::harmless,
    store::{
        emails::EmailState,
        mail_figures::{self, MailFigures},
        mail_holds::{self, Hold},
    },
};

/// What `outbox stats` can be told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  consentdesk outbox stats --json")]
pub struct Arguments {
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(arguments: &Arguments, desk: &Desk) -> anyhow::Result<ExitCode> {
    let mut tx = desk.db.read().await?;
    let figures = mail_figures::read(&mut tx, desk.now).await?;
    let hold = mail_holds::current(&mut tx).await?;
    drop(tx);
    if arguments.json {
        let hold = hold.map(|hold| json!({"reason": hold.reason, "held_at": hold.held_at, "held_by": hold.held_by}));
        let object = json!({
            "states": figures.states, "due": figures.due, "due_since": figures.due_since, "hold": hold,
            "counted_day": figures.counted_day, "sent_day": figures.sent_day, "bad_day": figures.bad_day,
            "suppressed": figures.suppressed,
        });
        paint::out(&format!("{object}\n"));
    } else {
        paint::out(&page(&figures, hold.as_ref(), desk));
    }
    Ok(ExitCode::SUCCESS)
}

fn page(figures: &MailFigures, hold: Option<&Hold>, desk: &Desk) -> String {
    let mut text = String::new();
    if let Some(hold) = hold {
        let by = hold.held_by.strip_prefix("agent:").unwrap_or(&hold.held_by);
        text.push_str(&format!(
            "{YELLOW}All mail to people is held{YELLOW:#} since {} by {}\n",
            minute(hold.held_at),
            harmless(by)
        ));
        text.push_str(&format!("  {}\n  {CYAN}consentdesk outbox unhold{CYAN:#}\n\n", harmless(&hold.reason)));
    }
    text.push_str(&format!("{BOLD}MAILS{BOLD:#}\n"));
    for (state, count) in &figures.states {
        let style = if *count == 0 { DIM } else { colour(*state) };
        let what = match state {
            EmailState::Pending => "waits to leave, or for its next try",
            EmailState::Held => "over a limit: `outbox release`",
            EmailState::Sent => "the relay took it",
            EmailState::Cancelled => "lost its point",
            EmailState::Dead => "cannot be delivered: `outbox list --state dead`",
        };
        text.push_str(&format!("  {style}{:<10}{style:#} {count:>8}  {DIM}{what}{DIM:#}\n", state.as_str()));
    }
    let since = figures.due_since.map(|at| format!(", the first since {} UTC", minute(at))).unwrap_or_default();
    let total = desk.settings.caps.total.count;
    let limit = if total == 0 { "no limit".to_owned() } else { format!("of {total} a day (limits.mail_total)") };
    let bad = if figures.bad_day > 0 { RED } else { DIM };
    text.push_str(&format!("\n{BOLD}NOW{BOLD:#}\n  {:<10} {:>8}{since}\n", "due", figures.due));
    text.push_str(&format!(
        "\n{BOLD}LAST 24 HOURS{BOLD:#}\n  {:<10} {:>8}  {DIM}{limit}{DIM:#}\n",
        "counted", figures.counted_day
    ));
    text.push_str(&format!("  {:<10} {:>8}\n", "sent", figures.sent_day));
    text.push_str(&format!(
        "  {bad}{:<10} {:>8}{bad:#}  {DIM}came back for good, or called spam{DIM:#}\n",
        "bad", figures.bad_day
    ));
    text.push_str(&format!("\n{BOLD}ADDRESSES THAT GET NO MAIL{BOLD:#}\n"));
    for (reason, count) in &figures.suppressed {
        text.push_str(&format!("  {:<12} {count:>6}\n", reason.as_str()));
    }
    text
}
