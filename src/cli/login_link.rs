//! `consentdesk login-link`.

use std::time::Duration;

use anyhow::Context as _;
use url::Url;

use super::{Context, join, lifetime, need_base_url, print};
use crate::{
    config::AuthSecret,
    domain::{keys::Purpose, time::UnixMillis},
    web::access::{
        link::{LoginLink, LoginLinks, PATH},
        role::Role,
    },
};

/// How long a link is good unless said otherwise: long enough to be carried to a browser.
pub const TTL: Duration = Duration::from_mins(15);

/// Prints a link that signs in once. Opening it shows a button; pressing the button spends it.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  consentdesk login-link --role agent --ttl 5m")]
pub struct Args {
    /// What the session may do: viewer, agent or admin.
    #[arg(long, default_value = "admin")]
    role: Role,
    /// How long the link is good.
    #[arg(long, default_value = "15m", value_parser = lifetime)]
    ttl: Duration,
    /// The base of the link, if not the public one.
    #[arg(long)]
    url: Option<Url>,
}

/// Runs the command.
///
/// # Errors
///
/// Where the configuration is wrong, or the address of the service is not known.
pub fn run(args: &Args, context: &Context) -> anyhow::Result<bool> {
    let settings = context.settings()?;
    let base = args.url.clone().map_or_else(|| need_base_url(&settings), Ok)?;
    let secret = settings.auth.secret.as_ref().context("auth.secret is not there")?;
    print(make(secret, &base, args.role, context.clock.now(), args.ttl))?;
    Ok(true)
}

/// A new link.
pub fn make(secret: &AuthSecret, base: &Url, role: Role, now: UnixMillis, ttl: Duration) -> Url {
    let links = LoginLinks::new(&secret.key(Purpose::LoginLink));
    let token = links.encode(LoginLink { id: uuid::Uuid::now_v7(), role, expires: now + ttl });
    join(base, &format!("{PATH}{token}"))
}
