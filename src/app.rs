//! Wires the rooms together; nothing else does. Tests build the very same app, with a clock and a transport of their own.

use std::{
    sync::{Arc, LazyLock, atomic::Ordering},
    time::Duration,
};

use anyhow::Context as _;
use axum::Router;
use tokio::{net::TcpListener, sync::Notify, task::JoinHandle};
use tokio_util::sync::CancellationToken;
use url::Url;

use crate::{
    clock::Clock,
    config::Settings,
    domain::{casebook::Policy, catalogue::Catalogue, check::CheckKey, diagnosis::rules::Rules, keys::Keys, links::Links},
    intake::{Desk, Intake},
    mail::{Press, Transport},
    rulebook::{Rulebook, folder, watch::Watch},
    store::{Db, outbox::Means},
    telemetry::Metrics,
    web::{self, Web, serve::Deadlines},
    worker::{breaker::Breaker, housekeeping, outbox::Outbox, reminders::Reminder, unfinished::Finder},
};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::embedded);

/// The base of all links, for commands that make one beside a service.
///
/// # Errors
///
/// The port is picked at the service's start, and no address is configured.
pub fn base(settings: &Settings) -> anyhow::Result<Url> {
    match &settings.public_url {
        Some(url) => Ok(url.clone()),
        None if settings.listen.port() == 0 => anyhow::bail!(
            "the port is picked at start, so the address is not known here; set server.public_url to the address that `serve` printed"
        ),
        None => Ok(Url::parse(&format!("http://{}/", settings.listen))?),
    }
}

/// How decisions are made by these settings and rules.
pub fn policy(settings: &Settings, links: Links, rules: Arc<Rules>, mail_off: bool) -> Policy {
    Policy {
        app: settings.app.clone(),
        catalogue: &CATALOGUE,
        rules,
        links,
        mail_off,
        cooldown: settings.mail_cooldown,
        caps: settings.caps,
        unfinished_after: settings.unfinished_after,
        mail_unfinished: settings.mail_unfinished,
        only_to: settings.outbox.only_to.clone(),
        mail_paused: settings.outbox.paused,
        reminders: settings.reminders.clone(),
        alert_addresses: settings.alert_addresses.clone(),
    }
}

/// A service that is ready to run: [`App::run`] runs all of it. Its parts can be run one by one, as the tests do.
pub struct App {
    /// The database.
    pub db: Db,
    /// What the pages and endpoints see.
    pub web: Web,
    /// The worker of the outbox.
    pub outbox: Outbox,
    /// The task that takes events in. Until it runs, every post waits.
    pub desk: Desk,
    /// Wakes the worker of the outbox.
    pub mail_queued: Arc<Notify>,
    /// Looks after the folder of rules, where there is one.
    pub watch: Option<Watch>,
    /// Finds the attempts that were started and never finished.
    pub finder: Finder,
    /// Reminds people who wait.
    pub reminder: Reminder,
    /// Holds all mail when something goes wrong for many.
    pub breaker: Breaker,
}

impl App {
    /// Opens and migrates the database, and wires everything. `base` is the base of all links.
    ///
    /// # Errors
    ///
    /// The rules of `rules.folder` have a fault; the database cannot be opened or migrated.
    pub async fn build(settings: &Settings, base: Url, clock: Clock, transport: Arc<Transport>) -> anyhow::Result<Self> {
        let rules = folder::load(settings.rules_folder.as_deref()).context("rules.folder")?;
        let db = Db::open(&settings.database).await.context("database.url")?;
        db.migrate().await.context("the database could not be brought up to date")?;
        let keys = Keys::derive(settings.auth_secret.octets());
        let links = Links::new(base.clone(), &keys.guide);
        let metrics = Metrics::new();
        let app = Arc::new(settings.app.clone());
        let mail_queued = Arc::new(Notify::new());
        let book = Rulebook::new(rules.clone(), clock.now());
        metrics.rules(rules.version());
        let watch = settings.rules_folder.clone().map(|folder| Watch::new(book.clone(), folder, metrics.clone()));
        let policy = policy(settings, links.clone(), rules, transport.is_off());
        let finder = Finder {
            db: db.clone(),
            clock: clock.clone(),
            policy: policy.clone(),
            rules: book.clone(),
            mail_queued: mail_queued.clone(),
            metrics: metrics.clone(),
        };
        let reminder = Reminder {
            db: db.clone(),
            clock: clock.clone(),
            reminders: settings.reminders.clone(),
            caps: settings.caps,
            mail_off: transport.is_off() || settings.outbox.paused,
            mail_queued: mail_queued.clone(),
        };
        let breaker = Breaker {
            db: db.clone(),
            clock: clock.clone(),
            limit: settings.breaker,
            engineers: if transport.is_off() { Vec::new() } else { settings.alert_addresses.clone() },
            mail_queued: mail_queued.clone(),
        };
        let (intake, desk) = Intake::new(db.clone(), clock.clone(), policy, book.clone(), mail_queued.clone(), metrics.clone());
        let outbox = Outbox {
            db: db.clone(),
            clock: clock.clone(),
            transport,
            sender: Arc::new(settings.mail.sender()),
            app: app.clone(),
            catalogue: &CATALOGUE,
            means: Means { links: links.clone(), check_key: CheckKey::new(keys.check) },
            settings: settings.outbox.clone(),
            metrics: metrics.clone(),
        };
        let webhook =
            web::webhook::Settings::new(settings.webhook_secrets.clone(), settings.webhook_tolerance, settings.events_per_second);
        let web = Web {
            db: db.clone(),
            clock,
            app: app.clone(),
            links,
            keys: Arc::new(keys),
            intake,
            webhook,
            mail_secrets: settings.mail_webhook_secrets.clone().into(),
            rules: book,
            metrics,
            catalogue: &CATALOGUE,
            mail_queued: mail_queued.clone(),
            caps: settings.caps,
            cooldown: settings.mail_cooldown,
            mail_off: outbox.transport.is_off(),
            press: Arc::new(Press::new(app, settings.mail.sender(), &CATALOGUE, base)),
            stopping: Arc::default(),
        };
        Ok(Self { db, web, outbox, desk, mail_queued, watch, finder, reminder, breaker })
    }

    /// Everything that is served.
    pub fn router(&self) -> Router {
        web::router(self.web.clone())
    }

    /// Runs until `stop`; then no new connection is taken, what is under way is finished, and what was accepted is on disk.
    ///
    /// # Errors
    ///
    /// A part of the service ended by itself, which it does only by a fault of ours. Everything is stopped then: whoever watches
    /// over the process starts a whole one, which is better than half of one that goes on answering.
    pub async fn run(self, listener: TcpListener, deadlines: Deadlines, stop: CancellationToken) -> anyhow::Result<()> {
        let Self { db, web, outbox, desk, mail_queued, watch, finder, reminder, breaker } = self;
        let (stopping, metrics, clock) = (web.stopping.clone(), web.metrics.clone(), web.clock.clone());
        let (router, transport) = (web::router(web), outbox.transport.clone());
        let workers = CancellationToken::new();
        let mut desk = tokio::spawn(desk.run());
        let mut mail = tokio::spawn(outbox.run(mail_queued, workers.clone()));
        let watch = watch.map(|watch| tokio::spawn(watch.run(clock.clone(), workers.clone())));
        let house = tokio::spawn(housekeeping::run(db.clone(), clock, metrics.clone(), workers.clone()));
        let found = tokio::spawn(finder.run(workers.clone()));
        let broken = tokio::spawn(breaker.run(workers.clone()));
        let reminded = tokio::spawn(reminder.run(workers.clone()));
        // The router goes with the server, and with it the last way to the desk, which then ends by itself.
        let mut server = tokio::spawn(web::serve::serve(listener, router, deadlines, metrics, stop.clone()));
        let failed = tokio::select! {
            // First, because being told to stop ends the others as well.
            biased;
            () = stop.cancelled() => None,
            _ = &mut desk => Some("intake"),
            _ = &mut mail => Some("the outbox"),
            _ = &mut server => Some("the server"),
        };
        stopping.store(true, Ordering::Relaxed);
        stop.cancel();
        let patient = |limit: u64, task: JoinHandle<()>| async move {
            if !task.is_finished() {
                let _ = tokio::time::timeout(Duration::from_secs(limit), task).await;
            }
        };
        patient(30, server).await;
        patient(10, desk).await;
        workers.cancel();
        patient(45, mail).await;
        patient(5, house).await;
        if let Some(watch) = watch {
            patient(5, watch).await;
        }
        patient(5, found).await;
        patient(5, reminded).await;
        patient(5, broken).await;
        transport.close().await;
        db.close().await;
        match failed {
            None => Ok(()),
            Some(part) => anyhow::bail!("{part} ended by itself; start the service again"),
        }
    }
}
