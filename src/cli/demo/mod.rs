//! `consentdesk demo`: the real service on a throw-away folder, and a story posted through its real endpoint.

mod story;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
    time::Duration,
};

use anyhow::Context as _;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use url::Url;

use story::Outcome;

use super::{
    login_link,
    paint::{self, BOLD, CYAN, DIM, GREEN, YELLOW},
    serve,
    webhook::{self, Posted},
};
use crate::{
    app::App,
    clock::Clock,
    config::{self, Layers, Make, Settings},
    domain::{keys::Keys, time::UnixMillis},
    mail::Transport,
    telemetry,
    web::{access::role::Role, serve::Deadlines},
};

/// What `demo` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  consentdesk demo          tell the story, then keep serving\n  consentdesk demo --exit   tell the story and end"
)]
pub struct Arguments {
    /// End after the story.
    #[arg(long)]
    exit: bool,
    /// Keep the records, secrets and mails here instead of in a new folder for temporary files.
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
}

/// How long the story waits for its mails.
const PATIENCE: Duration = Duration::from_secs(20);

/// After this an attempt counts as not finished: in a story nobody waits for twenty minutes.
const SHORT_WAIT: Duration = Duration::from_secs(1);

pub(super) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let clock = Clock::system();
    let folder = arguments.folder.unwrap_or_else(|| std::env::temp_dir().join(format!("consentdesk-demo-{}", clock.now().0)));
    let settings = settings(&folder)?;
    telemetry::start_logging(&settings.log)?;
    let listener = listen(&settings).await?;
    let base = serve::base(&settings, &listener)?;
    let local = Url::parse(&format!("http://{}/", listener.local_addr()?))?;
    let keys = Keys::derive(settings.auth_secret.octets());
    let transport = Arc::new(Transport::new(&settings.mail).context("mail.url")?);
    let app = App::build(&settings, base.clone(), clock.clone(), transport).await?;

    let finder = app.finder.clone();
    let find = async || {
        finder.sweep().await?;
        Ok(())
    };
    let stop = CancellationToken::new();
    serve::stop_on_signal(&stop)?;
    let served = tokio::spawn(app.run(listener, Deadlines::default(), stop.clone()));

    let mail = folder.join("mail");
    let told = tokio::select! {
        told = tell(&settings, &local, &mail, &clock, find) => told,
        () = stop.cancelled() => Ok(None),
    };
    let told = match told {
        Ok(told) => told,
        Err(error) => {
            stop.cancel();
            let _ = served.await;
            return Err(error);
        }
    };
    if arguments.exit && told.is_some() {
        paint::out(&format!("\nThe mails stay in {CYAN}{}{CYAN:#}\n", mail.display()));
    } else if let Some(guide) = told {
        paint::out(&format!(
            "\n{BOLD}Look around{BOLD:#}\n  the mails       {CYAN}{}{CYAN:#}\n  the guide       {CYAN}{guide}{CYAN:#}\n  the dashboard   {CYAN}{}{CYAN:#}\n                  {DIM}(signs in once){DIM:#}\n  the API         {CYAN}{}{CYAN:#}\n",
            mail.display(),
            login_link::link(&base, &keys, Role::Admin, clock.now()),
            base.join("docs")?,
        ));
    }
    if arguments.exit {
        stop.cancel();
    } else if !stop.is_cancelled() {
        paint::out(&format!("\n{DIM}Serving on{DIM:#} {base} {DIM}until Ctrl-C.{DIM:#}\n"));
    }
    served.await??;
    Ok(ExitCode::SUCCESS)
}

/// The defaults, on a folder of its own. Of the environment only what concerns the address, the app and the logs counts: a demo must
/// never write into a real database or mail real people.
fn settings(folder: &Path) -> anyhow::Result<Settings> {
    let allowed = ["CONSENTDESK_SERVER__", "CONSENTDESK_APP__", "CONSENTDESK_LOG__"];
    let surroundings = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .filter(|(name, _)| allowed.iter().any(|prefix| name.starts_with(prefix)));
    let at = |name: &str| folder.join(name).display().to_string();
    let own = [
        ("DATABASE__URL", format!("sqlite://{}", at("consentdesk.db"))),
        ("MAIL__URL", format!("file:{}", at("mail"))),
        ("WEBHOOK__SECRETS_FILE", at("webhook.secrets")),
        ("AUTH__SECRET_FILE", at("auth.secret")),
    ];
    let own = own.into_iter().map(|(key, value)| (format!("CONSENTDESK_{key}"), value));
    // The story tells of the alerts itself.
    let quiet = [
        ("CONSENTDESK_LOG__FILTER".to_owned(), "warn,consentdesk::intake::receive=error".to_owned()),
        ("CONSENTDESK_DIAGNOSIS__UNFINISHED_AFTER".to_owned(), format!("{}s", SHORT_WAIT.as_secs())),
        ("CONSENTDESK_ALERTS__EMAIL".to_owned(), "engineers@sophiie.example".to_owned()),
    ];
    Ok(config::read(Layers::new(None, quiet.into_iter().chain(surroundings).chain(own)), Make::Everything)?)
}

async fn listen(settings: &Settings) -> anyhow::Result<TcpListener> {
    match TcpListener::bind(settings.listen).await {
        Ok(listener) => Ok(listener),
        Err(_) => {
            let mut free = settings.listen;
            free.set_port(0);
            let listener = TcpListener::bind(free).await.with_context(|| format!("{free} cannot be listened on"))?;
            paint::note(&format!(
                "{YELLOW}{} is taken{YELLOW:#}; listening on {} instead",
                settings.listen,
                listener.local_addr()?
            ));
            Ok(listener)
        }
    }
}

/// Posts the story and tells what came of it; `find` looks for attempts without an end. Returns the guide of the organisation that is still blocked.
async fn tell(
    settings: &Settings,
    server: &Url,
    mail: &Path,
    clock: &Clock,
    find: impl AsyncFn() -> anyhow::Result<()>,
) -> anyhow::Result<Option<String>> {
    let secret = settings.webhook_secrets.first().context("there is no webhook secret")?;
    let endpoint = server.join("webhooks/outlook")?;
    let began = clock.now();
    let events = story::events(began, settings);
    paint::out(&format!(
        "\n{BOLD}Consentdesk{BOLD:#} {DIM}on {server}, posting {} signed events to itself{DIM:#}\n",
        events.len()
    ));
    let mut guide = None;
    let mut mails = 0;
    for (at, event) in events.iter().enumerate() {
        let mut body = event.body.clone();
        body["timestamp"] = clock.now().to_string().into();
        let body = body.to_string();
        let posted = webhook::post(&endpoint, secret, &format!("msg_demo_{}_{at}", began.0), body, clock.now()).await?;
        anyhow::ensure!(posted.status == 202, "the event was answered {}: {}", posted.status, posted.body);
        let answer: Value = serde_json::from_str(&posted.body)?;
        paint::out(&scene(at + 1, event, &answer, &posted));
        let advice = &answer["advice"];
        mails += usize::from(advice["email"] == "queued") + event.other_mails;
        if advice["cause"] == "admin_approval" {
            guide = advice["guide_url"].as_str().map(str::to_owned);
        }
        if event.outcome == Outcome::Unfinished {
            tokio::time::sleep(SHORT_WAIT + Duration::from_millis(50)).await;
            find().await?;
            paint::out(&format!(
                "   {GREEN}→ nothing has come back{GREEN:#}: Jo is mailed both ways on, because the organisation is known to be blocked\n     {DIM}(after {} s here, 20 minutes otherwise){DIM:#}\n",
                SHORT_WAIT.as_secs()
            ));
        }
        // Each mail is on its way before the next event comes, as it would be in life.
        wait_for_mails(mail, mails, clock, began).await?;
    }
    paint::out(&format!("\n{BOLD}{mails} mails were written{BOLD:#}\n"));
    for (subject, path) in subjects(mail)? {
        paint::out(&format!("  {GREEN}✉{GREEN:#} {subject}\n    {DIM}{path}{DIM:#}\n"));
    }
    Ok(guide)
}

/// One event and what was answered, for a person.
fn scene(number: usize, event: &story::Told, answer: &Value, posted: &Posted) -> String {
    let mut text = format!("\n{BOLD}{number}. {}{BOLD:#}\n   {DIM}{}{DIM:#}\n", event.title, event.seen);
    let advice = &answer["advice"];
    if let Some(cause) = advice["cause"].as_str() {
        let kind = advice["kind"].as_str().map(|kind| format!(" / {kind}")).unwrap_or_default();
        let sure = advice["confidence"].as_f64().unwrap_or(0.0) * 100.0;
        text.push_str(&format!(
            "   {GREEN}→ {cause}{kind}{GREEN:#}, {sure:.0} % sure; to be fixed by {}\n",
            advice["fixable_by"].as_str().unwrap_or("?")
        ));
        text.push_str(&format!("     “{}”\n", advice["title"].as_str().unwrap_or_default()));
        let mail = match advice["email"].as_str() {
            Some("queued") => "a mail is on its way",
            Some("none") if advice["fixable_by"] == "app" => {
                "no mail to the person or their administrator; the engineers are alerted"
            }
            Some("none") => "no mail: nothing the person can do",
            Some("cooldown") => "no second mail: told already",
            _ => "no mail",
        };
        text.push_str(&format!("     {mail}"));
    } else if event.outcome == Outcome::Unfinished {
        text.push_str("   → remembered, until its end comes");
    } else {
        text.push_str(&format!("   {GREEN}→ the case is resolved{GREEN:#}; everyone who waited is told to reconnect"));
    }
    text.push_str(&format!(" {DIM}(answered {} in {:.1} ms, durable){DIM:#}\n", posted.status, posted.took.as_secs_f64() * 1e3));
    text
}

async fn wait_for_mails(folder: &Path, count: usize, clock: &Clock, began: UnixMillis) -> anyhow::Result<()> {
    while subjects(folder)?.len() < count {
        anyhow::ensure!(
            clock.now().since(began) < PATIENCE,
            "only {} of {count} mails were written to {} in {} s",
            subjects(folder)?.len(),
            folder.display(),
            PATIENCE.as_secs(),
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

/// Subject and path of each mail, in the order of writing.
fn subjects(folder: &Path) -> anyhow::Result<Vec<(String, String)>> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "eml"));
    // By age: several are written within the second that their names tell.
    paths.sort_by_cached_key(|path| (path.metadata().and_then(|of| of.modified()).ok(), path.clone()));
    paths
        .iter()
        .map(|path| {
            let text = std::fs::read_to_string(path)?;
            let subject = text.lines().find_map(|line| line.strip_prefix("Subject: ")).unwrap_or("(no subject)");
            Ok((subject.to_owned(), path.display().to_string()))
        })
        .collect()
}
