//! `consentdesk serve`.

use std::{path::Path, process::ExitCode, sync::Arc};

use anyhow::Context as _;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};
use tokio_util::sync::CancellationToken;
use url::Url;

use super::{
    login_link,
    paint::{self, BOLD, CYAN, DIM},
};
use crate::{
    app::App,
    clock::Clock,
    config::{self, Settings},
    domain::keys::Keys,
    mail::Transport,
    telemetry,
    web::{access::role::Role, serve::Deadlines},
};

/// What `serve` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  CONSENTDESK_SERVER__LISTEN=127.0.0.1:0 CONSENTDESK_MAIL__URL=smtp://127.0.0.1:2525 consentdesk serve"
)]
pub struct Arguments {}

pub(super) async fn run(_: Arguments, file: Option<&Path>) -> anyhow::Result<ExitCode> {
    let settings = config::load(file)?;
    telemetry::start_logging(&settings.log)?;
    let listener = TcpListener::bind(settings.listen)
        .await
        .with_context(|| format!("server.listen: {} cannot be listened on", settings.listen))?;
    let base = base(&settings, &listener)?;
    let clock = Clock::system();
    let transport = Arc::new(Transport::new(&settings.mail).context("mail.url")?);
    let app = App::build(&settings, base.clone(), clock.clone(), transport).await?;
    paint::out(&format!("{BOLD}Consentdesk{BOLD:#} listens on {CYAN}{base}{CYAN:#}\n"));
    if !settings.made.is_empty() {
        let keys = Keys::derive(settings.auth_secret.octets());
        let link = login_link::link(&base, &keys, Role::Admin, clock.now());
        let files: Vec<String> = settings.made.iter().map(|path| format!("  {}", path.display())).collect();
        paint::out(&format!(
            "{DIM}First run. Secrets were made here; keep them, and keep them secret:{DIM:#}\n{}\n\
             {DIM}Sign in to the dashboard, once and within 15 minutes, with{DIM:#}\n  {CYAN}{link}{CYAN:#}\n",
            files.join("\n"),
        ));
    }
    let stop = CancellationToken::new();
    stop_on_signal(&stop)?;
    app.run(listener, Deadlines::default(), stop).await?;
    Ok(ExitCode::SUCCESS)
}

/// The base of all links: what is configured, else the address that is listened on.
pub(super) fn base(settings: &Settings, listener: &TcpListener) -> anyhow::Result<Url> {
    match &settings.public_url {
        Some(url) => Ok(url.clone()),
        None => Ok(Url::parse(&format!("http://{}/", listener.local_addr()?))?),
    }
}

/// Cancels `stop` on SIGTERM or SIGINT. A second signal ends the process at once.
pub(super) fn stop_on_signal(stop: &CancellationToken) -> anyhow::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let stop = stop.clone();
    tokio::spawn(async move {
        for again in [false, true] {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            if again {
                // 128 + SIGINT, as shells have it. Everything accepted is on disk already.
                std::process::exit(130);
            }
            stop.cancel();
        }
    });
    Ok(())
}
