//! The command line: one file per command. Results go to stdout, everything else to stderr.

mod classify;
mod config;
mod demo;
mod doctor;
mod export;
mod login_link;
mod mail;
mod migrate;
mod openapi;
mod outbox;
mod paint;
mod rules;
mod serve;
mod token;
mod webhook;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

/// Understands why people cannot connect their Outlook accounts, and closes the loop.
#[derive(Debug, Parser)]
#[command(name = "consentdesk", version, about, propagate_version = true, after_help = "Start here: consentdesk demo")]
struct Arguments {
    /// Read settings from this file, over the defaults and under the environment.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,

    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the service until SIGTERM or SIGINT.
    Serve(serve::Arguments),
    /// Run the service on a throw-away folder and tell a story of realistic events through it.
    Demo(demo::Arguments),
    /// Diagnose an error: any text, a callback URL, a token answer, a log.
    Classify(classify::Arguments),
    /// Sign or post an event as the app would.
    Webhook(webhook::Arguments),
    /// Print a JWT for the API.
    Token(token::Arguments),
    /// Print a one-time sign-in link for the dashboard.
    LoginLink(login_link::Arguments),
    /// Check configuration, database, mail and the app's registration facts.
    Doctor(doctor::Arguments),
    /// Stream records to stdout as CSV or JSON lines.
    Export(export::Arguments),
    /// Look after the mail: what waits, is held or came back, who gets none, and the switch that holds all.
    Outbox(outbox::Arguments),
    /// Bring the database up to date, and nothing else.
    Migrate(migrate::Arguments),
    /// Show the settings in force and where each comes from.
    Config(config::Arguments),
    /// Look over, prove, explain and try the rules of diagnosis.
    Rules(rules::Arguments),
    /// Look at every mail that people may get, and check them for mail programs.
    Mail(mail::Arguments),
    /// Print the specification of the API.
    Openapi(openapi::Arguments),
}

/// Runs the program. Exit code 0 is done, 1 failed, 2 a wrong use.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&anyhow::Error::new(error).context("the runtime could not be started")),
    };
    let done = runtime.block_on(run(arguments));
    // Blocking reads of stdin may still wait for a line that never comes.
    runtime.shutdown_background();
    match done {
        Ok(code) => code,
        Err(error) => fail(&error),
    }
}

async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let file = arguments.config.as_deref();
    match arguments.command {
        Command::Serve(arguments) => serve::run(arguments, file).await,
        Command::Demo(arguments) => Box::pin(demo::run(arguments)).await,
        Command::Classify(arguments) => classify::run(&arguments, file),
        Command::Webhook(arguments) => webhook::run(arguments, file).await,
        Command::Token(arguments) => token::run(&arguments, file),
        Command::LoginLink(arguments) => login_link::run(&arguments, file),
        Command::Doctor(arguments) => doctor::run(&arguments, file).await,
        Command::Export(arguments) => export::run(&arguments, file).await,
        Command::Outbox(arguments) => outbox::run(arguments, file).await,
        Command::Migrate(_) => migrate::run(file).await,
        Command::Config(arguments) => config::run(&arguments, file),
        Command::Rules(arguments) => rules::run(arguments, file).await,
        Command::Mail(arguments) => mail::run(&arguments, file),
        Command::Openapi(_) => openapi::run(),
    }
}

/// Prints an error and its causes for a person.
fn fail(error: &anyhow::Error) -> ExitCode {
    paint::error(error);
    ExitCode::FAILURE
}
