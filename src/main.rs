//! The program: reads the command line, runs the command, and says how it went by its exit code.

use std::process::ExitCode;

use clap::Parser as _;
use consentdesk::cli::{Cli, note, run};

#[tokio::main]
async fn main() -> ExitCode {
    match run(Cli::parse()).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            note(format_args!("consentdesk: {error:#}"));
            ExitCode::FAILURE
        }
    }
}
