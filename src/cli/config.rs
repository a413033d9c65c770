//! `consentdesk config`.

use std::{path::Path, process::ExitCode};

use super::paint::{self, CYAN, DIM};
use crate::config::{self, DEFAULTS, Make, Origin, SECRETS};

/// What `config` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  consentdesk config                      what is in force, and from where\n  consentdesk config default > desk.toml  a file to start from, every key explained"
)]
pub struct Arguments {
    /// `default` prints the commented file of all defaults.
    #[arg(value_parser = ["default"])]
    what: Option<String>,
}

pub(super) fn run(arguments: &Arguments, file: Option<&Path>) -> anyhow::Result<ExitCode> {
    if arguments.what.is_some() {
        paint::out(DEFAULTS);
        return Ok(ExitCode::SUCCESS);
    }
    let layers = config::layers(file);
    let width = layers.entries().keys().map(String::len).max().unwrap_or(0);
    for (key, entry) in layers.entries() {
        let value = if SECRETS.contains(&key.as_str()) && entry.origin != Origin::Default {
            "(hidden)".to_owned()
        } else {
            entry.value.to_string()
        };
        paint::out(&format!("{CYAN}{key:width$}{CYAN:#}  {value}  {DIM}{}{DIM:#}\n", entry.origin));
    }
    config::read(layers, Make::Nothing).map(|_| ExitCode::SUCCESS).or_else(|errors| {
        // A secret that will be made on first use is no fault of the configuration yet.
        let errors: Vec<_> = errors.0.into_iter().filter(|error| !error.fix.contains("No such file")).collect();
        if errors.is_empty() { Ok(ExitCode::SUCCESS) } else { Err(config::ConfigErrors(errors).into()) }
    })
}
