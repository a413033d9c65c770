//! However the same events are batched, and on whichever database, the same comes of them.

use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::support::{
    Backend, TestApp,
    event::{ACME, event},
    failed,
};

/// How events reach the service.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// All at once, so that they are taken in together.
    Together,
    /// Each when the one before is answered.
    OneByOne,
}

const PEOPLE: [&str; 5] = ["kim@acme.example", "sam@acme.example", "lee@blue.example", "alex@gmail.com", "jo@acme-group.example"];
const ERRORS: [&str; 7] = [
    "AADSTS90094",
    "AADSTS90094",
    "error=access_denied&error_subcode=cancel",
    "AADSTS50105",
    "AADSTS700082",
    "AADSTS50020: identity provider 'live.com'",
    "AADSTS50011",
];

/// Events drawn from few people, organisations and errors, so that much meets.
fn events(seed: u64) -> Vec<Value> {
    let mut dice = fastrand::Rng::with_seed(seed);
    (0..16)
        .map(|_| {
            let email = PEOPLE[dice.usize(..PEOPLE.len())];
            let tenant = [None, None, Some(ACME)][dice.usize(..3)];
            let more = json!({"tenant_id": tenant, "attempt_id": format!("att_{}", dice.u8(..8))});
            match dice.u8(..10) {
                0..7 => failed(email, json!(ERRORS[dice.usize(..ERRORS.len())]), more),
                7 => event("connection.started", email, more),
                _ => event("connection.succeeded", email, more),
            }
        })
        .collect()
}

/// What is on record, without what differs from run to run: ids, links, and mail that was dropped before it left.
async fn outcome(backend: Backend, way: Way, seed: u64) -> Vec<String> {
    // Without caps: a mail still in the outbox counts until the transaction that cancels it is over, one of the same batch does not.
    let app = TestApp::start_with(backend, |settings| {
        for cap in [&mut settings.caps.address, &mut settings.caps.domain, &mut settings.caps.total] {
            cap.count = 0;
        }
    })
    .await;
    let events = events(seed);
    // What is there already when the batch comes.
    let (before, batch) = events.split_at(6);
    for event in before {
        app.post(event).await;
    }
    match way {
        Way::Together => {
            let answers = join_all(batch.iter().map(|event| app.try_post(event))).await;
            assert!(answers.iter().all(|answer| answer.status == 202));
        }
        Way::OneByOne => {
            for event in batch {
                app.post(event).await;
            }
        }
    }
    let mut lines = Vec::new();
    for sql in [
        "SELECT 'tenant ' || COALESCE(entra_id, '') || ' ' || name || ' ' || state || causes || people || '/' || waiting || '/' || attempts FROM tenants",
        "SELECT 'domain ' || d.domain || ' ' || COALESCE(t.entra_id, '') || ' ' || t.name FROM tenant_domains d JOIN tenants t ON t.id = d.tenant_id",
        "SELECT 'case ' || COALESCE(t.name, '') || COALESCE(p.email, '') || ' ' || c.cause || ' ' || c.state || ' ' || c.people || '/' || c.attempts \
         FROM cases c LEFT JOIN tenants t ON t.id = c.tenant_id LEFT JOIN people p ON p.id = c.person_id WHERE c.merged_into IS NULL",
        "SELECT 'waits ' || p.email || ' ' || c.cause || ' ' || c.state || CASE WHEN w.connected_at IS NULL THEN '' ELSE ' no more' END \
         FROM case_people w JOIN people p ON p.id = w.person_id JOIN cases c ON c.id = w.case_id",
        "SELECT 'mail ' || address || ' ' || kind || ' ' || cause || ' ' || state FROM outbox WHERE state <> 'cancelled'",
        "SELECT 'attempt ' || a.type || ' ' || COALESCE(a.cause, '') || ' ' || p.email || ' ' || COALESCE(t.name, '') \
         FROM attempts a JOIN people p ON p.id = a.person_id LEFT JOIN tenants t ON t.id = a.tenant_id",
    ] {
        lines.extend(app.texts(sql).await);
    }
    lines.sort();
    lines
}

#[tokio::test]
async fn the_same_events_come_to_the_same_in_one_batch_and_one_by_one_on_both_databases() {
    for seed in 0..12 {
        let reference = outcome(Backend::Sqlite, Way::OneByOne, seed).await;
        for (backend, way) in
            [(Backend::Sqlite, Way::Together), (Backend::Postgres, Way::OneByOne), (Backend::Postgres, Way::Together)]
        {
            let other = outcome(backend, way, seed).await;
            let gone: Vec<_> = reference.iter().filter(|line| !other.contains(line)).collect();
            let new: Vec<_> = other.iter().filter(|line| !reference.contains(line)).collect();
            assert!(reference == other, "seed {seed}, {way:?} on {backend:?}: without {gone:#?}\nbut with {new:#?}");
        }
    }
}
