//! `consentdesk token`.

use std::{path::Path, process::ExitCode, time::Duration};

use super::paint;
use crate::{
    clock::Clock,
    config,
    domain::keys::Keys,
    web::access::{role::Role, token::mint},
};

/// What `token` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  curl -H \"Authorization: Bearer $(consentdesk token --role viewer --ttl 1h)\" http://127.0.0.1:8080/api/v1/tenants"
)]
pub struct Arguments {
    /// What its holder may do: viewer, agent or admin.
    #[arg(long, default_value = "viewer", value_parser = role)]
    role: Role,
    /// For how long it is good, such as 1h or 30d.
    #[arg(long, default_value = "1h", value_parser = lifetime)]
    ttl: Duration,
    /// Who holds it; what this holder does to cases is written down under this name.
    #[arg(long, default_value = "cli")]
    subject: String,
}

/// Reads a time span of a second or more.
fn lifetime(text: &str) -> Result<Duration, String> {
    match humantime::parse_duration(text) {
        Ok(span) if span >= Duration::from_secs(1) => Ok(span),
        _ => Err("write a time span such as 1h or 30d".to_owned()),
    }
}

/// Reads a role.
pub(super) fn role(text: &str) -> Result<Role, String> {
    Role::parse(text).ok_or_else(|| "write viewer, agent or admin".to_owned())
}

pub(super) fn run(arguments: &Arguments, file: Option<&Path>) -> anyhow::Result<ExitCode> {
    let settings = config::load(file)?;
    let keys = Keys::derive(settings.auth_secret.octets());
    let token = mint(&keys.jwt, &arguments.subject, arguments.role, Clock::system().now(), arguments.ttl)?;
    paint::out(&format!("{token}\n"));
    Ok(ExitCode::SUCCESS)
}
