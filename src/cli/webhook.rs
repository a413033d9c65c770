//! `consentdesk webhook sign` and `consentdesk webhook send`.

use std::path::PathBuf;

use anstyle::{AnsiColor, Style};
use anyhow::Context as _;
use clap::Subcommand;
use url::Url;

use super::{Context, join, need_base_url, post, print, read_input};
use crate::web::signature::sign;

/// Where events are posted.
const PATH: &str = "/webhooks/outlook";

/// Signs events as the app does, with the first of webhook.secrets, and posts them.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Print the three headers that go with a body.
    #[command(after_help = "\
Example:
  consentdesk webhook sign event.json")]
    Sign(Body),
    /// Sign a body, post it, and print the answer. Fails unless the answer is 2xx.
    #[command(after_help = "\
Example:
  echo '{\"type\":\"connection.started\",\"data\":{\"user\":{\"email\":\"kim@acme.com.au\"}}}' | consentdesk webhook send")]
    Send {
        #[command(flatten)]
        body: Body,
        /// The service, if not at its public URL.
        #[arg(long)]
        url: Option<Url>,
    },
}

#[derive(Debug, clap::Args)]
struct Body {
    /// The body; stdin if left out or `-`. Its bytes are signed as they are.
    file: Option<PathBuf>,
    /// The webhook-id; a new one if left out. Posting the same id and body again does nothing twice.
    #[arg(long)]
    id: Option<String>,
}

/// Runs the command.
///
/// # Errors
///
/// Where the configuration is wrong, the body cannot be read, or the service cannot be reached.
pub async fn run(args: Args, context: &Context) -> anyhow::Result<bool> {
    let settings = context.settings()?;
    let secret = settings.webhook.secrets.first().context("webhook.secrets is empty")?;
    let (body, send_to) = match args.action {
        Action::Sign(body) => (body, None),
        Action::Send { body, url } => (body, Some(url.map_or_else(|| need_base_url(&settings), Ok)?)),
    };
    let octets = read_input(body.file.as_deref())?;
    let id = body.id.unwrap_or_else(|| format!("msg_{}", uuid::Uuid::now_v7().simple()));
    let headers = sign(secret, &id, context.clock.now(), &octets);
    let Some(base) = send_to else {
        print(headers.map(|(name, value)| format!("{name}: {value}")).join("\n"))?;
        return Ok(true);
    };
    let url = if base.path().ends_with(PATH) { base } else { join(&base, PATH) };
    let answer = post::json(&url, &headers, octets).await?;
    let colour = if answer.status.is_success() { AnsiColor::Green } else { AnsiColor::Red };
    let style = Style::new().bold().fg_color(Some(colour.into()));
    print(format_args!("{style}{}{style:#}\n{}", answer.status, answer.text))?;
    Ok(answer.status.is_success())
}
