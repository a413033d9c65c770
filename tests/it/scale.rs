//! How long pages take with 100,000 organisations and 1,000,000 attempts: `cargo test --release --test it scale -- --ignored --nocapture`.

use std::time::{Duration, Instant};

use consentdesk::web::access::Role;
use rstest::rstest;

use crate::support::{Backend, TestWeb};

/// Rows made by the database itself, so that making them takes seconds. $1: rows; $2: the first time.
const FILL: &[&str] = &[
    "INSERT INTO tenants (id, entra_id, name, state, causes, people, waiting, attempts, first_seen, last_seen, blocked_since) \
     WITH RECURSIVE n(i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1) \
     SELECT '018f0000-0000-7000-8000-' || SUBSTR(CAST(1000000000000 + i * 7919 % 1000003 AS TEXT), 2), \
     '72f988bf-86f1-41af-91ab-' || SUBSTR(CAST(1000000000000 + i AS TEXT), 2), 'Company ' || i, \
     CASE WHEN i % 5 = 0 THEN 'resolved' ELSE 'blocked' END, ',admin_approval,', i % 40, i % 40, 10, $2 + i, $2 + i * 31 % 1000000, $2 FROM n",
    "INSERT INTO tenant_domains (domain, tenant_id, first_seen) \
     SELECT 'company' || SUBSTR(name, 9) || '.example', id, $2 FROM tenants WHERE $1 > 0",
    "INSERT INTO cases (id, tenant_id, cause, state, people, attempts, opened_at, last_seen, guide_version, guide_expires_at) \
     SELECT id, id, 'admin_approval', CASE state WHEN 'blocked' THEN 'open' ELSE 'resolved' END, 1, 10, first_seen, last_seen, 1, $2 \
     FROM tenants WHERE $1 > 0",
    "INSERT INTO people (id, email, email_key, first_seen, last_seen) \
     SELECT id, 'kim@' || domain, 'kim@' || domain, $2, $2 FROM tenants JOIN tenant_domains ON tenant_id = id WHERE $1 > 0",
    "INSERT INTO tenant_people (tenant_id, person_id, failures, last_failed_at) SELECT id, id, 10, $2 FROM tenants WHERE $1 > 0",
    "INSERT INTO outbox (id, kind, cause, case_id, tenant_id, person_id, address, address_key, domain, state, tries, due_at, queued_at, sent_at) \
     SELECT id, 'admin_approval', 'admin_approval', id, id, id, 'kim@acme.example', 'kim@acme.example', 'acme.example', 'sent', 1, $2, $2, $2 \
     FROM tenants WHERE $1 > 0",
];

/// A tenth of the attempts. $1: a digit; $2: the time.
const ATTEMPTS: &str = "INSERT INTO attempts (id, webhook_id, body_hash, type, received_at, person_id, tenant_id, case_id, cause, \
     payload, diagnosis, answer) SELECT SUBSTR(id, 1, 19) || $1 || SUBSTR(id, 21), 'w' || $1 || id, 'h', 'connection.failed', $2, id, \
     id, id, CASE WHEN people = 1 AND $1 = '9' THEN 'unknown' ELSE 'admin_approval' END, \
     '{\"data\":{\"error\":\"AADSTS90094: The grant requires admin permission.\"}}', \
     '{\"cause\":\"admin_approval\",\"confidence\":0.97,\"reasons\":[\"AADSTS90094\"]}', '{}' FROM tenants";

#[rstest]
#[tokio::test]
#[ignore = "a measurement"]
async fn pages_stay_quick(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let web = TestWeb::start(backend).await;
    for sql in FILL {
        let mut tx = web.db().write().await.unwrap();
        tx.query(sql).bind(100_000_i64).bind(1_795_000_000_000_i64).run().await.unwrap();
        tx.commit().await.unwrap();
    }
    for digit in 0..10 {
        let mut tx = web.db().write().await.unwrap();
        tx.query(ATTEMPTS).bind(digit.to_string()).bind(1_795_000_000_000_i64).run().await.unwrap();
        tx.commit().await.unwrap();
    }
    if matches!(backend, Backend::Postgres) {
        let mut tx = web.db().write().await.unwrap();
        tx.query("ANALYZE").run().await.unwrap();
        tx.commit().await.unwrap();
    }
    let cookie = web.sign_in(Role::Viewer).await;
    let tenant = "018f0000-0000-7000-8000-000000007919";
    for path in [
        "/".to_owned(),
        "/?state=all&sort=name".to_owned(),
        "/?state=resolved&sort=last_seen".to_owned(),
        "/?q=company4711".to_owned(),
        "/?q=kim%40company99".to_owned(),
        "/?q=any%204711".to_owned(),
        format!("/tenants/{tenant}"),
        "/cases".to_owned(),
        "/attempts".to_owned(),
        "/emails".to_owned(),
    ] {
        let mut took: Vec<Duration> = Vec::new();
        for _ in 0..200 {
            let began = Instant::now();
            assert_eq!(web.page(&path, &cookie).await.status.as_u16(), 200, "{path}");
            took.push(began.elapsed());
        }
        took.sort_unstable();
        println!("{backend:?} {path}: p50 {:?}, p99 {:?}", took[100], took[197]);
    }
    let began = Instant::now();
    web.get("/api/v1/stats", Some("viewer")).await;
    println!("{backend:?} /api/v1/stats: {:?}", began.elapsed());
}
