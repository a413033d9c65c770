//! `consentdesk token`.

use std::time::Duration;

use anyhow::Context as _;

use super::{Context, lifetime, print};
use crate::{
    domain::keys::Purpose,
    web::access::{role::Role, token::Tokens},
};

/// Prints a token for the API.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  TOKEN=$(consentdesk token --role viewer --ttl 1h)
  curl -H \"Authorization: Bearer $TOKEN\" http://127.0.0.1:8080/api/v1/tenants")]
pub struct Args {
    /// What the token permits: viewer, agent or admin.
    #[arg(long, default_value = "viewer")]
    role: Role,
    /// How long it is good.
    #[arg(long, default_value = "1h", value_parser = lifetime)]
    ttl: Duration,
    /// Whose token it is, for the audit trail.
    #[arg(long, default_value = "cli", value_name = "NAME")]
    subject: String,
}

/// Runs the command.
///
/// # Errors
///
/// Where the configuration is wrong.
pub fn run(args: &Args, context: &Context) -> anyhow::Result<bool> {
    let settings = context.settings()?;
    let secret = settings.auth.secret.context("auth.secret is not there")?;
    let tokens = Tokens::new(&secret.key(Purpose::Jwt));
    print(tokens.mint(&args.subject, args.role, context.clock.now(), args.ttl, uuid::Uuid::now_v7())?)?;
    Ok(true)
}
