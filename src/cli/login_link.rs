//! `consentdesk login-link`.

use std::{path::Path, process::ExitCode};

use url::Url;

use super::{
    paint::{self, DIM},
    token::role,
};
use crate::{
    app,
    clock::Clock,
    config,
    domain::{keys::Keys, links::Links, time::UnixMillis},
    web::access::{link::LoginLink, role::Role},
};

/// What `login-link` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  consentdesk login-link --role agent\n\nThe link works once, within 15 minutes. Opening it spends nothing; whoever presses its button first is signed in."
)]
pub struct Arguments {
    /// What whoever uses it may do: viewer, agent or admin.
    #[arg(long, default_value = "admin", value_parser = role)]
    role: Role,
}

/// A link that signs in once.
pub(super) fn link(base: &Url, keys: &Keys, role: Role, now: UnixMillis) -> Url {
    let token = LoginLink::new(role, now).encode(&keys.login_link);
    Links::new(base.clone(), &keys.guide).to(&format!("/auth/link/{token}"))
}

pub(super) fn run(arguments: &Arguments, file: Option<&Path>) -> anyhow::Result<ExitCode> {
    let settings = config::load(file)?;
    let base = app::base(&settings)?;
    let keys = Keys::derive(settings.auth_secret.octets());
    let now = Clock::system().now();
    paint::out(&format!("{}\n", link(&base, &keys, arguments.role, now)));
    paint::note(&format!("{DIM}Signs in once as {}, within 15 minutes.{DIM:#}", arguments.role));
    Ok(ExitCode::SUCCESS)
}
