//! Events through HTTP until they are durable, beside the same handler without storage and beside one transaction per event.
//!
//! `scripts/bench ingest`. Every round starts each variant once on an empty database, so that a busy machine spoils all alike;
//! medians are printed. Client and server share the machine, so shares and processor time count, and not requests a second.
//! The worker of the outbox does not run: mails are queued in the same transaction and stay there.
//!
//! `CONSENTDESK_BENCH_SECONDS` (default 3) and `CONSENTDESK_BENCH_ROUNDS` (default 3) set the length.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark that cannot go on must stop, and its result is what it prints"
)]

#[expect(dead_code, reason = "the stories ask more of it")]
#[path = "../tests/it/support/backend.rs"]
mod backend;
#[path = "support/footprint.rs"]
mod footprint;
#[path = "support/load.rs"]
mod load;
#[path = "support/processor.rs"]
mod processor;
#[path = "../tests/support/service.rs"]
mod service;

use std::{
    cell::RefCell,
    collections::BTreeMap,
    rc::Rc,
    sync::{Arc, atomic::AtomicU64},
    time::{Duration, Instant},
};

use backend::{Backend, TestDb};
use consentdesk::{
    app::App,
    clock::Clock,
    config::{self, Layers},
    domain::casebook::Policy,
    intake::{Intake, Receipt, receive},
    mail::Transport,
    web::{self, Web, serve::Deadlines},
};
use tokio::{net::TcpListener, sync::Notify};
use tokio_util::sync::CancellationToken;
use url::Url;

const CONNECTIONS: [usize; 2] = [16, 128];
const TENANTS: u64 = 100_000;

/// What stands behind the handler.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Variant {
    /// A desk that answers at once.
    NoStorage,
    /// The service's own desk.
    Batched(Engine),
    /// A transaction for each event.
    Single(Engine),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Engine {
    Sqlite,
    Postgres,
}

impl Variant {
    fn name(self) -> &'static str {
        match self {
            Self::NoStorage => "no storage",
            Self::Batched(Engine::Sqlite) => "SQLite",
            Self::Batched(Engine::Postgres) => "PostgreSQL",
            Self::Single(Engine::Sqlite) => "SQLite, one transaction per event",
            Self::Single(Engine::Postgres) => "PostgreSQL, one transaction per event",
        }
    }

    fn backend(self) -> Backend {
        match self {
            Self::Batched(Engine::Postgres) | Self::Single(Engine::Postgres) => Backend::Postgres,
            _ => Backend::Sqlite,
        }
    }
}

/// One measurement.
#[derive(Clone, Debug)]
struct Sample {
    per_second: f64,
    p50: Duration,
    p99: Duration,
    /// Of the server's threads, for one event.
    processor: Duration,
    refused: usize,
}

fn main() {
    let seconds = Duration::from_secs(setting("CONSENTDESK_BENCH_SECONDS", 3));
    let rounds = setting("CONSENTDESK_BENCH_ROUNDS", 3);
    let mut variants = vec![Variant::NoStorage, Variant::Batched(Engine::Sqlite), Variant::Single(Engine::Sqlite)];
    if std::env::var_os("CONSENTDESK_TEST_POSTGRES").is_some() {
        variants.extend([Variant::Batched(Engine::Postgres), Variant::Single(Engine::Postgres)]);
    } else {
        println!("PostgreSQL is not measured: CONSENTDESK_TEST_POSTGRES is not set. scripts/bench starts one.");
    }
    let mut samples: BTreeMap<(usize, Variant), Vec<Sample>> = BTreeMap::new();
    for _ in 0..rounds {
        for connections in CONNECTIONS {
            for variant in &variants {
                samples.entry((connections, *variant)).or_default().push(measure(*variant, connections, seconds));
            }
        }
    }
    println!("{rounds} rounds of {} s, medians; {}", seconds.as_secs(), processor::load());
    for connections in CONNECTIONS {
        println!(
            "\n{connections} connections\n{:38}{:>9}{:>8}{:>10}{:>10}{:>10}  refused",
            "", "events/s", "share", "p50 ms", "p99 ms", "CPU us"
        );
        let base = median(&samples[&(connections, Variant::NoStorage)], |sample| sample.per_second);
        for variant in &variants {
            let all = &samples[&(connections, *variant)];
            let per_second = median(all, |sample| sample.per_second);
            println!(
                "{:38}{per_second:>9.0}{:>8.3}{:>10.2}{:>10.2}{:>10.1}{:>9}",
                variant.name(),
                per_second / base,
                median(all, |sample| sample.p50.as_secs_f64() * 1e3),
                median(all, |sample| sample.p99.as_secs_f64() * 1e3),
                median(all, |sample| sample.processor.as_secs_f64() * 1e6),
                all.iter().map(|sample| sample.refused).sum::<usize>(),
            );
        }
    }
    footprint::print(tempfile::tempdir().expect("a temporary folder").path(), seconds * 2);
}

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

fn median(samples: &[Sample], of: impl Fn(&Sample) -> f64) -> f64 {
    let mut values: Vec<f64> = samples.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Serves a variant on an empty database and loads it for so long.
fn measure(variant: Variant, connections: usize, length: Duration) -> Sample {
    let server = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("server")
        .enable_all()
        .build()
        .expect("a runtime");
    let stop = CancellationToken::new();
    let (db, address, served) = server.block_on(async {
        let db = variant.backend().open().await;
        let web = wire(&db, variant).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let served =
            tokio::spawn(web::serve::serve(listener, web::router(web.clone()), Deadlines::default(), web.metrics, stop.clone()));
        (db, address, served)
    });
    let before = processor::server();
    let (took, mut answers, refused) = std::thread::Builder::new()
        .name("client".to_owned())
        .spawn(move || client(address, connections, length))
        .expect("a thread")
        .join()
        .expect("the client ends in order");
    let processor = processor::server_since(&before);
    stop.cancel();
    server.block_on(async {
        let _ = served.await;
        db.db.close().await;
    });
    answers.sort_unstable();
    let count = u32::try_from(answers.len()).unwrap_or(u32::MAX).max(1);
    let quantile = |share: usize| answers.get(answers.len() * share / 100).copied().unwrap_or_default();
    Sample {
        per_second: f64::from(count) / took.as_secs_f64(),
        p50: quantile(50),
        p99: quantile(99),
        processor: processor / count,
        refused,
    }
}

/// Returns how long it took, how long each accepted event took, and how many were refused.
fn client(address: std::net::SocketAddr, connections: usize, length: Duration) -> (Duration, Vec<Duration>, usize) {
    let answers = Rc::new(RefCell::new((Vec::new(), 0)));
    let noted = answers.clone();
    let began = Instant::now();
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(load::run(
        address,
        connections,
        TENANTS,
        Arc::new(AtomicU64::new(0)),
        move || began.elapsed() >= length,
        |_| {},
        move |_, answered, took| {
            let mut noted = noted.borrow_mut();
            // The text of an answer is asked for, so that an empty 202 does not count.
            if answered.status == 202 && !answered.text.is_empty() {
                noted.0.push(took);
            } else {
                noted.1 += 1;
            }
        },
    ));
    let took = began.elapsed();
    let (answers, refused) = answers.take();
    (took, answers, refused)
}

/// The production wiring, with another desk behind the way in.
async fn wire(db: &TestDb, variant: Variant) -> Web {
    let settings = [
        ("CONSENTDESK_DATABASE__URL", db.url.clone()),
        ("CONSENTDESK_WEBHOOK__SECRETS", load::secret()),
        ("CONSENTDESK_AUTH__SECRET", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=".to_owned()),
        ("CONSENTDESK_LIMITS__EVENTS_PER_SECOND", "0".to_owned()),
        ("CONSENTDESK_LIMITS__MAIL_PER_ADDRESS", "0".to_owned()),
        ("CONSENTDESK_LIMITS__MAIL_PER_DOMAIN", "0".to_owned()),
        ("CONSENTDESK_LIMITS__MAIL_TOTAL", "0".to_owned()),
    ];
    let layers = Layers::new(None, settings.into_iter().map(|(name, value)| (name.to_owned(), value)));
    let settings = config::read(layers, config::Make::Nothing).expect("the settings are right");
    let base = Url::parse("http://127.0.0.1/").expect("a URL");
    let transport = Arc::new(Transport::new(&settings.mail).expect("a transport"));
    let app = App::build(&settings, base, Clock::system(), transport).await.expect("the service is built");
    let mut web = app.web.clone();
    let policy = Policy {
        unfinished_after: settings.unfinished_after,
        mail_unfinished: settings.mail_unfinished,
        only_to: settings.outbox.only_to.clone(),
        mail_paused: settings.outbox.paused,
        reminders: settings.reminders.clone(),
        alert_addresses: settings.alert_addresses.clone(),
        app: (*web.app).clone(),
        catalogue: web.catalogue,
        rules: web.rules.current(),
        links: web.links.clone(),
        mail_off: false,
        cooldown: settings.mail_cooldown,
        caps: web.caps,
    };
    match variant {
        Variant::NoStorage => {
            let (intake, mut deliveries) = Intake::channel();
            web.intake = intake;
            // As long as a real answer.
            let answer = "x".repeat(900);
            tokio::spawn(async move {
                while let Some(delivery) = deliveries.recv().await {
                    let _ = delivery.receipt.send(Ok(Receipt::New(answer.clone())));
                }
            });
        }
        Variant::Batched(_) => {
            let (intake, desk) = Intake::new(
                app.db.clone(),
                web.clock.clone(),
                policy,
                web.rules.clone(),
                Arc::new(Notify::new()),
                web.metrics.clone(),
            );
            web.intake = intake;
            tokio::spawn(desk.run());
            tokio::spawn(checkpoint(app.db.clone()));
        }
        Variant::Single(_) => {
            let (intake, mut deliveries) = Intake::channel();
            web.intake = intake;
            let (db, clock) = (app.db.clone(), web.clock.clone());
            tokio::spawn(checkpoint(db.clone()));
            tokio::spawn(async move {
                while let Some(delivery) = deliveries.recv().await {
                    let (db, policy, now) = (db.clone(), policy.clone(), clock.now());
                    tokio::spawn(async move {
                        let received = receive(&db, &[delivery.incoming], &policy, now).await;
                        if let Some(outcome) = received.outcomes.into_iter().next() {
                            let _ = delivery.receipt.send(outcome);
                        }
                    });
                }
            });
        }
    }
    web
}

/// What the service does beside the desk; it ends with the runtime.
async fn checkpoint(db: consentdesk::store::Db) {
    let mut tick = tokio::time::interval(Duration::from_millis(500));
    while db.checkpoint().await.is_ok() {
        tick.tick().await;
    }
}
