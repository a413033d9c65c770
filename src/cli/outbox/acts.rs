//! `consentdesk outbox retry`, `release` and `cancel`.

use std::process::ExitCode;

use uuid::Uuid;

use super::{By, Desk, mail_id};
use crate::{
    cli::{
        paint::{self, CYAN, GREEN, YELLOW},
        rules::set::count,
    },
    mail::MailUrl,
    store::{
        Paging,
        emails::{self, EmailFilter, EmailState},
        mail_again::{self, Again},
        mail_holds,
        work::Refusal,
    },
};

/// What `outbox retry` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "What has not left is tried now and keeps its Message-ID, so that a mail which did arrive is recognised.\n\nExample:\n  consentdesk outbox retry 01a2085d-b6d8-7157-888e-11798235d57b"
)]
pub struct Retry {
    /// The mail: its id, or its Message-ID.
    #[arg(value_parser = mail_id)]
    id: Uuid,
    /// Also where the relay has taken it: the same is then sent as a new mail.
    #[arg(long)]
    again: bool,
    #[command(flatten)]
    by: By,
}

/// What `outbox release` can be told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  consentdesk outbox release --all-held")]
pub struct Release {
    /// The mail: its id, or its Message-ID.
    #[arg(value_parser = mail_id, required_unless_present = "all_held")]
    id: Option<Uuid>,
    /// All that are held now.
    #[arg(long, conflicts_with = "id")]
    all_held: bool,
    #[command(flatten)]
    by: By,
}

/// What `outbox cancel` can be told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  consentdesk outbox cancel 01a2085d-b6d8-7157-888e-11798235d57b")]
pub struct Cancel {
    /// The mail: its id, or its Message-ID.
    #[arg(value_parser = mail_id)]
    id: Uuid,
    #[command(flatten)]
    by: By,
}

/// No mail by this id, told with what helps; else the refusal itself.
fn told(refusal: Refusal) -> anyhow::Error {
    match refusal {
        Refusal::Missing => {
            anyhow::anyhow!("there is no mail with this id: `consentdesk outbox list` shows those that there are")
        }
        Refusal::Sent => anyhow::anyhow!("the relay has taken this mail already: --again sends the same as a new mail"),
        other => other.into(),
    }
}

/// Nothing queued would ever leave.
fn must_mail(desk: &Desk) -> anyhow::Result<()> {
    anyhow::ensure!(
        desk.settings.mail.url != MailUrl::Off,
        "mail is turned off: set mail.url, or pass the guide's link on yourself"
    );
    Ok(())
}

/// Whether a mail that is due leaves now; says so where all mail waits.
async fn leaves(desk: &Desk) -> anyhow::Result<bool> {
    let mut tx = desk.db.read().await?;
    let held = mail_holds::current(&mut tx).await?.is_some();
    let waits = held || desk.settings.outbox.paused;
    if held {
        paint::note(&format!(
            "{YELLOW}All mail to people is held:{YELLOW:#} it leaves after {CYAN}consentdesk outbox unhold{CYAN:#}"
        ));
    } else if waits {
        paint::note(&format!("{YELLOW}mail.paused is set:{YELLOW:#} nothing leaves until the service runs without it"));
    }
    Ok(!waits)
}

pub(super) async fn retry(arguments: &Retry, desk: &Desk) -> anyhow::Result<ExitCode> {
    must_mail(desk)?;
    let done = mail_again::send_again(&desk.db, arguments.id, arguments.again, &arguments.by.by, desk.now).await?;
    let again = done.map_err(told)?;
    let what = if leaves(desk).await? { "It leaves now" } else { "It is queued" };
    match again {
        Again::Same => paint::out(&format!("{GREEN}{what}.{GREEN:#}\n")),
        Again::Anew(id) => paint::out(&format!("{GREEN}{what} as a new mail:{GREEN:#} {CYAN}{id}{CYAN:#}\n")),
    }
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn release(arguments: &Release, desk: &Desk) -> anyhow::Result<ExitCode> {
    must_mail(desk)?;
    let ids = match arguments.id {
        Some(id) => vec![id],
        None => held(desk).await?,
    };
    let mut released = 0;
    for id in ids {
        let done = emails::release(&desk.db, id, &arguments.by.by, desk.now).await?.map_err(told)?;
        anyhow::ensure!(done || arguments.all_held, "the mail is not held: `consentdesk outbox show {id}` says where it stands");
        released += usize::from(done);
    }
    paint::out(&format!("{GREEN}{} released.{GREEN:#}\n", count(released, "mail")));
    leaves(desk).await?;
    Ok(ExitCode::SUCCESS)
}

/// Every mail that is held now.
async fn held(desk: &Desk) -> anyhow::Result<Vec<Uuid>> {
    let filter = EmailFilter { state: Some(EmailState::Held), ..EmailFilter::default() };
    let (mut ids, mut paging) = (Vec::new(), Paging::first(200));
    loop {
        let mut tx = desk.db.read().await?;
        let page = emails::list(&mut tx, &filter, &paging).await?;
        ids.extend(page.rows.iter().map(|row| row.id));
        if page.next.is_none() {
            // The oldest leaves first.
            ids.reverse();
            return Ok(ids);
        }
        paging.after = page.next;
    }
}

pub(super) async fn cancel(arguments: &Cancel, desk: &Desk) -> anyhow::Result<ExitCode> {
    let done = mail_again::cancel(&desk.db, arguments.id, &arguments.by.by, desk.now).await?.map_err(told)?;
    anyhow::ensure!(done, "the mail waits no more: `consentdesk outbox show {}` says what became of it", arguments.id);
    paint::out(&format!("{GREEN}The mail is called off.{GREEN:#}\n"));
    Ok(ExitCode::SUCCESS)
}
