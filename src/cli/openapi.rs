//! `consentdesk openapi`.

use std::process::ExitCode;

use super::paint;
use crate::web;

/// What `openapi` can be told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  consentdesk openapi > openapi.json")]
pub struct Arguments {}

pub(super) fn run() -> anyhow::Result<ExitCode> {
    paint::out(&web::api::specification().to_pretty_json()?);
    paint::out("\n");
    Ok(ExitCode::SUCCESS)
}
