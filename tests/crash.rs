//! The promise of a 2xx, tried on the real binary: what was accepted is there after `kill -9`, and after a stop in good order.
//!
//! Clients keep a ledger outside the service, written before an event is sent and after it is answered. In the end the ledger and
//! the database are compared. Killing a process leaves the kernel's page cache in place, so this proves the order of commit and
//! answer and the recovery at start; it says nothing about a power cut. It was tried against an intake that answers 30 ms before it
//! commits, and found the loss on both databases.
//!
//! `CONSENTDESK_CRASH_CYCLES` (default 6) says how often each database sees its service killed.
#![expect(clippy::expect_used, reason = "a story that cannot go on must fail")]

#[expect(dead_code, reason = "the stories ask more of it")]
#[path = "it/support/backend.rs"]
mod backend;
#[path = "crash/ledger.rs"]
mod ledger;
#[path = "../benches/support/load.rs"]
mod load;
#[path = "crash/place.rs"]
mod place;
#[path = "support/service.rs"]
mod service;

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use backend::Backend;
use ledger::{Breach, Ledger, Row};
use place::Place;
use rstest::rstest;

/// Few enough that tenants, people's cases and their counters are met again and again.
const TENANTS: u64 = 40;

/// Kept connections of the clients together.
const CONNECTIONS: usize = 24;

const NOTHING: [String; 0] = [];

fn cycles() -> u32 {
    std::env::var("CONSENTDESK_CRASH_CYCLES").ok().and_then(|cycles| cycles.parse().ok()).unwrap_or(6)
}

#[rstest]
fn what_was_accepted_survives_a_kill(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let place = Place::new(backend);
    let ledger = Arc::new(Ledger::default());
    let seed =
        std::env::var("CONSENTDESK_CRASH_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(|| fastrand::u64(..));
    println!("CONSENTDESK_CRASH_SEED={seed}");
    let mut random = fastrand::Rng::with_seed(seed);
    for cycle in 0..cycles() {
        let service = place.start();
        let clients = ledger.load(service.address, CONNECTIONS, TENANTS);
        let answered = ledger.accepted();
        // Some kills come while the service is still getting under way. Events are counted and not only time, because a slow
        // machine would else be killed before it has accepted any.
        let enough = answered + random.usize(0..400);
        let began = Instant::now();
        while ledger.accepted() < enough && began.elapsed() < Duration::from_secs(2) {
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_micros(random.u64(..10_000)));
        service.kill();
        clients.stop();
        println!("cycle {cycle}: {} accepted", ledger.accepted() - answered);
    }
    assert!(ledger.accepted() > 0, "nothing was accepted, so nothing was proved");

    let rows = place.attempts();
    assert_eq!(ledger.breaches(&rows), [], "seed {seed}: the ledger and the database differ");
    assert_eq!(place.half_done(), NOTHING, "seed {seed}: an event is on record without all of its effect");

    // A sender that got no answer sends again, and one that got an answer may do so too.
    let service = place.start();
    ledger.repeat(service.address, TENANTS);
    assert_eq!(ledger.breaches(&place.attempts()), [], "seed {seed}: after the repeats");
    assert_eq!(ledger.unanswered(), 0, "seed {seed}: every event has been accepted in the end");
    assert_eq!(place.half_done(), NOTHING, "seed {seed}: a repeat has had an effect");
    drop(service);
}

#[rstest]
fn a_stop_in_good_order_finishes_what_was_accepted(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let place = Place::new(backend);
    let ledger = Arc::new(Ledger::default());
    let service = place.start();
    let clients = ledger.load(service.address, CONNECTIONS, TENANTS);
    std::thread::sleep(Duration::from_millis(800));
    let (code, took) = service.terminate();
    clients.stop();
    assert_eq!(code, Some(0), "a stop that was asked for is no failure");
    assert!(took < Duration::from_secs(15), "stopping took {took:?}");
    assert!(ledger.accepted() > 0, "nothing was accepted, so nothing was proved");
    assert_eq!(ledger.breaches(&place.attempts()), []);
    assert_eq!(place.half_done(), NOTHING);
    assert_eq!(place.leases(), 0, "another worker would have to wait for a lease to run out");
}

/// A check that cannot fail proves nothing.
#[test]
fn the_ledger_finds_each_kind_of_breach() {
    let ledger = Ledger::default();
    for number in 0..4 {
        ledger.sent(number);
    }
    for number in 0..3 {
        ledger.answered(number, load::Answered { status: 202, text: "{}".to_owned() });
    }
    let row = |number: u64| Row { webhook_id: load::id(number), body_hash: ledger::hash(number, TENANTS) };
    let found = |rows: &[Row]| ledger.breaches(rows);
    assert_eq!(found(&[row(0), row(1), row(2)]), []);
    assert_eq!(found(&[row(0), row(1), row(2), row(3)]), [], "an event without an answer may be on record or not");
    assert_eq!(found(&[row(0), row(2)]), [Breach::Lost("msg_1".to_owned())]);
    assert_eq!(found(&[row(0), row(1), row(2), row(2)]), [Breach::Doubled("msg_2".to_owned())]);
    assert_eq!(found(&[row(0), row(1), row(2), row(9)]), [Breach::NeverSent("msg_9".to_owned())]);
    let other = Row { webhook_id: load::id(1), body_hash: ledger::hash(2, TENANTS) };
    assert_eq!(found(&[row(0), other, row(2)]), [Breach::OtherBody("msg_1".to_owned())]);
}
