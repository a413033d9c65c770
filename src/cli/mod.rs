//! The command line: one file per command. Results go to stdout, everything else to stderr; exit codes are 0 done, 1 failed,
//! 2 usage.
//!
//! To add a command: write `src/cli/<name>.rs` with an `Args` and a `run`, give [`Command`] a variant whose comment is its line
//! in `--help`, and add its arm to [`run`].

pub mod config;
pub mod login_link;
pub mod post;
#[cfg(test)]
mod tests;
pub mod token;
pub mod webhook;

use std::{
    fmt,
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use clap::{Parser, Subcommand};
use url::Url;

use crate::{
    clock::Clock,
    config::{Config, Secrets, Settings, Sources},
};

/// Turns a failed Outlook connection into a diagnosed case, the one mail that helps, and a guide for the administrator.
#[derive(Debug, Parser)]
#[command(name = "consentdesk", version, propagate_version = true, arg_required_else_help = true)]
pub struct Cli {
    /// The settings that differ from the defaults; `consentdesk config default` explains each key.
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Sign events as the app does, and post them.
    Webhook(webhook::Args),
    /// Print a token for the API.
    Token(token::Args),
    /// Print a one-time sign-in link for the dashboard.
    LoginLink(login_link::Args),
    /// Show the settings in force and where each comes from.
    Config(config::Args),
}

/// What a command needs of the process it runs in.
#[derive(Clone, Debug)]
pub struct Context {
    /// The layers of configuration, not read yet.
    pub sources: Sources,
    /// The time.
    pub clock: Clock,
}

impl Context {
    /// That of this process.
    pub fn of_process(file: Option<PathBuf>) -> Self {
        Self { sources: Sources::of_process(file), clock: Clock::system() }
    }

    /// The settings, with secrets made on first use and told on stderr.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the configuration.
    pub fn settings(&self) -> anyhow::Result<Settings> {
        let Config { settings, made } = Config::load(&self.sources, Secrets::Make)?;
        for path in made {
            note(format_args!("made {}", path.display()));
        }
        Ok(settings)
    }
}

/// Runs a command. Returns whether it reached its end; what it had to say of a failure it has said.
///
/// # Errors
///
/// What went wrong, for the last line on stderr.
pub async fn run(cli: Cli) -> anyhow::Result<bool> {
    let context = Context::of_process(cli.config);
    match cli.command {
        Command::Webhook(args) => webhook::run(args, &context).await,
        Command::Token(args) => token::run(&args, &context),
        Command::LoginLink(args) => login_link::run(&args, &context),
        Command::Config(args) => config::run(&args, &context),
    }
}

/// Writes a result to stdout. A reader that has gone, such as `head`, is no error.
///
/// # Errors
///
/// Where stdout cannot be written.
pub fn print(text: impl fmt::Display) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// Says something on stderr. That nobody listens is no reason to fail.
pub fn note(text: impl fmt::Display) {
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

/// The octets of a file, or of stdin if there is none or it is `-`.
///
/// # Errors
///
/// Where it cannot be read, with its name.
pub fn read_input(file: Option<&Path>) -> anyhow::Result<Vec<u8>> {
    let mut octets = Vec::new();
    match file.filter(|path| *path != Path::new("-")) {
        Some(path) => octets = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?,
        None => {
            io::stdin().lock().read_to_end(&mut octets).context("cannot read stdin")?;
        }
    }
    Ok(octets)
}

/// The base of links, as far as the settings alone tell: `server.public_url`, or the address to listen on. `None` if the port
/// is only known once it is bound.
pub fn base_url(settings: &Settings) -> Option<Url> {
    if let Some(url) = &settings.server.public_url {
        return Some(url.clone());
    }
    let mut listen = settings.server.listen;
    if listen.port() == 0 {
        return None;
    }
    // Listening on every address is reached on the loopback one.
    if listen.ip().is_unspecified() {
        listen.set_ip(match listen.ip() {
            std::net::IpAddr::V4(_) => std::net::Ipv4Addr::LOCALHOST.into(),
            std::net::IpAddr::V6(_) => std::net::Ipv6Addr::LOCALHOST.into(),
        });
    }
    Url::parse(&format!("http://{listen}/")).ok()
}

/// As [`base_url`], with what to do where it is not known.
///
/// # Errors
///
/// Where the port is not known.
pub fn need_base_url(settings: &Settings) -> anyhow::Result<Url> {
    base_url(settings)
        .context("the address is not known before the service has bound a port: set server.public_url or give --url")
}

/// A URL of ours: `path` under `base`.
pub fn join(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    let prefix = base.path().trim_end_matches('/').to_owned();
    url.set_path(&format!("{prefix}{path}"));
    url.set_query(None);
    url
}

/// Reads a duration such as `90s`, `1h` or `30d` between a minute and 366 days.
///
/// # Errors
///
/// What is wrong.
pub fn lifetime(text: &str) -> Result<std::time::Duration, String> {
    let parsed = humantime::parse_duration(text).map_err(|_| "must be a duration such as 90s, 1h or 30d".to_owned())?;
    let fine = (std::time::Duration::from_mins(1)..=std::time::Duration::from_hours(366 * 24)).contains(&parsed);
    if fine { Ok(parsed) } else { Err("must lie between 1m and 366d".to_owned()) }
}
