//! `consentdesk migrate`.

use std::{path::Path, process::ExitCode};

use anyhow::Context as _;

use super::paint;
use crate::{config, store::Db};

/// What `migrate` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  CONSENTDESK_DATABASE__URL=postgres://desk@db/desk consentdesk migrate\n\n`serve` does this by itself at its start."
)]
pub struct Arguments {}

pub(super) async fn run(file: Option<&Path>) -> anyhow::Result<ExitCode> {
    let settings = config::load(file)?;
    let db = Db::open(&settings.database).await.context("database.url")?;
    db.migrate().await.context("the database could not be brought up to date")?;
    db.close().await;
    paint::out(&format!("The {} database is up to date.\n", db.engine()));
    Ok(ExitCode::SUCCESS)
}
