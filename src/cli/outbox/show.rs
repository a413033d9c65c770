//! `consentdesk outbox show`.

use std::process::ExitCode;

use anyhow::Context as _;
use uuid::Uuid;

use super::{Desk, colour, mail_id, minute};
use crate::{
    app,
    cli::paint::{self, BOLD, DIM, YELLOW},
    domain::{catalogue::Catalogue, diagnosis::excerpt::harmless, keys::Keys, links::Links},
    mail::{compose, compose_alert, readable},
    store::{
        emails::{self, Email},
        outbox::{Task, preview},
    },
};

/// What `outbox show` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "The mail is written as it would be now, from the case as it is. Its links are secrets of the case and the person, so their ends are hidden unless you ask for them.\n\nExample:\n  consentdesk outbox show 01a2085d-b6d8-7157-888e-11798235d57b"
)]
pub struct Arguments {
    /// The mail: its id, or its Message-ID.
    #[arg(value_parser = mail_id)]
    id: Uuid,
    /// Show the links whole. Who has one can open it.
    #[arg(long)]
    links: bool,
}

pub(super) async fn run(arguments: &Arguments, desk: &Desk) -> anyhow::Result<ExitCode> {
    let links = Links::new(app::base(&desk.settings)?, &Keys::derive(desk.settings.auth_secret.octets()).guide);
    let mut tx = desk.db.read().await?;
    let email = emails::get(&mut tx, arguments.id).await?;
    let task = preview(&mut tx, arguments.id, &links).await?;
    drop(tx);
    let Some((email, task)) = email.zip(task) else {
        anyhow::bail!("there is no mail with this id: `consentdesk outbox list` shows those that there are");
    };
    paint::out(&facts(&email));
    let (sender, catalogue) = (desk.settings.mail.sender(), Catalogue::embedded());
    let mail = match task {
        Task::Send(notice) => compose(&notice, &desk.settings.app, &sender, &catalogue),
        Task::Alert(notice) => compose_alert(&notice, &desk.settings.app, &sender, &catalogue),
        Task::Drop(reason) => {
            paint::out(&format!("\n{YELLOW}It tells nothing any more:{YELLOW:#} {reason}\n"));
            return Ok(ExitCode::SUCCESS);
        }
    };
    let mail = readable(&mail.context("the mail cannot be written")?);
    let shown = |text: &str| if arguments.links { text.to_owned() } else { hidden(text) };
    let mut text = String::from("\n");
    for (name, value) in &mail.headers {
        text.push_str(&format!("{BOLD}{name}:{BOLD:#} {}\n", harmless(&shown(value))));
    }
    text.push('\n');
    for line in shown(&mail.text).lines() {
        text.push_str(&format!("{}\n", harmless(line)));
    }
    paint::out(&text);
    if !arguments.links {
        paint::note(&format!("{DIM}The ends of links are hidden; --links shows them.{DIM:#}"));
    }
    Ok(ExitCode::SUCCESS)
}

/// What became of it.
fn facts(email: &Email) -> String {
    let state = colour(email.state);
    let mut text = format!("{state}{}{state:#}", email.state);
    if let Some(reason) = &email.reason {
        text.push_str(&format!("  {}", harmless(reason)));
    }
    text.push('\n');
    let mut fact = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            text.push_str(&format!("{DIM}{name:<8}{DIM:#}  {}\n", harmless(&value)));
        }
    };
    fact("kind", Some(format!("{} (cause {})", email.kind, email.cause)));
    fact("queued", Some(minute(email.queued_at)));
    fact("sent", email.sent_at.map(minute));
    fact("tries", Some(email.tries.to_string()));
    fact("relay", email.last_reply.clone().filter(|reply| !reply.is_empty()));
    fact("outcome", email.outcome.map(|outcome| outcome.to_string()));
    fact("said", email.outcome_note.clone());
    fact("case", email.case_id.map(|id| id.to_string()));
    fact("tenant", email.tenant.as_ref().map(|(_, name)| name.clone()));
    text
}

/// The text with the ends of our secret links cut off, in the form that a ready message bears them as well (percent-encoded).
fn hidden(text: &str) -> String {
    const ROOTS: [&str; 6] = ["/guide/", "/request/", "/unsubscribe/", "%2Fguide%2F", "%2Frequest%2F", "%2Funsubscribe%2F"];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = ROOTS.iter().filter_map(|root| rest.find(root).map(|at| at + root.len())).min() {
        let (before, after) = rest.split_at(at);
        let end = after.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(after.len());
        out.push_str(before);
        out.push_str("[hidden]");
        rest = &after[end..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_secret_of_a_link_is_left() {
        let text = "Open https://d.example/guide/AbC-_9?lang=de or <https://d.example/unsubscribe/xyz>, https%3A%2F%2Fd.example%2Fguide%2FAbC-_9";
        let expected = "Open https://d.example/guide/[hidden]?lang=de or <https://d.example/unsubscribe/[hidden]>, https%3A%2F%2Fd.example%2Fguide%2F[hidden]";
        assert_eq!(hidden(text), expected);
        assert_eq!(hidden("a guide without a link"), "a guide without a link");
        assert_eq!(hidden("https://d.example/request/abc"), "https://d.example/request/[hidden]");
    }
}
