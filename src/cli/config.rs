//! `consentdesk config`.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use clap::Subcommand;

use super::{Context, print};
use crate::config::{Config, DEFAULT, Layers, Secrets};

/// Shows the settings in force, where each comes from, and everything that is wrong. Secrets are hidden; none is made.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  CONSENTDESK_SERVER__LISTEN=127.0.0.1:0 consentdesk config
  consentdesk config default > consentdesk.toml")]
pub struct Args {
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Print the reference: every key with its meaning, its default, and what a wrong value costs.
    Default,
}

/// Runs the command.
///
/// # Errors
///
/// Everything that is wrong with the configuration.
pub fn run(args: &Args, context: &Context) -> anyhow::Result<bool> {
    match args.action {
        Some(Action::Default) => print(DEFAULT.trim_end())?,
        None => {
            let layers = Layers::read(&context.sources)?;
            print(table(&layers).trim_end())?;
            Config::from_layers(&layers, Secrets::Leave)?;
        }
    }
    Ok(true)
}

/// A line for each key: what is in force, and from where.
fn table(layers: &Layers) -> String {
    let (strong, faint) = (Style::new().fg_color(Some(AnsiColor::Cyan.into())), Style::new().dimmed());
    let shown = layers.shown();
    let keys = shown.iter().map(|line| line.key.len()).max().unwrap_or(0);
    let values = shown.iter().map(|line| line.value.chars().count()).filter(|length| *length <= 40).max().unwrap_or(0);
    let mut text = String::new();
    for line in shown {
        let (key, value, origin) = (line.key, line.value, line.origin);
        let _ = writeln!(text, "{strong}{key:keys$}{strong:#}  {value:values$}  {faint}{origin}{faint:#}");
    }
    text
}
