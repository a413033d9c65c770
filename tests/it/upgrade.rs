//! What an older version has left behind is still there after an upgrade.

use std::path::Path;

use consentdesk::store::{Db, Settings};
use rstest::rstest;
use sqlx::migrate::Migrator;

use crate::support::{Backend, dump};

#[rstest]
#[tokio::test]
async fn rows_of_the_first_version_survive(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let place = backend.place().await;
    let settings = Settings { url: place.url.clone(), connections: 2 };
    let db = Db::open(&settings).await.unwrap();
    let mut first = Migrator::new(Path::new("migrations")).await.unwrap();
    first.migrations.to_mut().truncate(1);
    match &db {
        Db::Sqlite { writer, .. } => first.run(writer).await.unwrap(),
        Db::Postgres(pool) => first.run(pool).await.unwrap(),
    }
    let mut tx = db.write().await.unwrap();
    for sql in [
        "INSERT INTO tenants (id, name, state, causes, people, waiting, attempts, first_seen, last_seen) \
         VALUES ('t1', 'Acme', 'resolved', ',', 1, 0, 1, 1, 2)",
        "INSERT INTO people (id, email, email_key, first_seen, last_seen) VALUES ('p1', 'kim@acme.example', 'kim@acme.example', 1, 2)",
        "INSERT INTO cases (id, tenant_id, cause, state, people, attempts, opened_at, last_seen, resolved_at, resolved_by, \
         guide_version, guide_expires_at) VALUES ('c1', 't1', 'admin_approval', 'resolved', 1, 1, 1, 2, 7, 'connection', 1, 9)",
        "INSERT INTO case_people (case_id, person_id, last_failed_at) VALUES ('c1', 'p1', 1)",
        "INSERT INTO outbox (id, kind, cause, case_id, tenant_id, person_id, address, address_key, domain, state, tries, due_at, \
         counted_at, queued_at, sent_at, message_id) VALUES ('m1', 'admin_approval', 'admin_approval', 'c1', 't1', 'p1', \
         'kim@acme.example', 'kim@acme.example', 'acme.example', 'sent', 1, 3, 3, 3, 4, '<m1@x>')",
        "INSERT INTO outbox (id, kind, cause, case_id, tenant_id, person_id, address, address_key, domain, state, tries, due_at, \
         lease, lease_until, counted_at, queued_at) VALUES ('m2', 'reconnect', 'admin_approval', 'c1', NULL, 'p1', \
         'kim@acme.example', 'kim@acme.example', 'acme.example', 'pending', 2, 3, 'l1', 9, 3, 3)",
        "INSERT INTO outbox (id, kind, cause, case_id, tenant_id, person_id, address, address_key, domain, state, reason, tries, \
         due_at, queued_at) VALUES ('m3', 'admin_approval', 'admin_approval', 'c1', 't1', 'p1', 'kim@acme.example', \
         'kim@acme.example', 'acme.example', 'held', 'limits.mail_total', 0, 3, 3)",
        "INSERT INTO outbox (id, kind, cause, case_id, tenant_id, person_id, address, address_key, domain, state, reason, tries, \
         due_at, queued_at) VALUES ('m4', 'admin_approval', 'admin_approval', 'c1', 't1', 'p1', 'kim@acme.example', \
         'kim@acme.example', 'acme.example', 'cancelled', 'resolved', 0, 3, 3)",
        "INSERT INTO outbox (id, kind, cause, case_id, tenant_id, person_id, address, address_key, domain, state, reason, tries, \
         due_at, counted_at, queued_at, last_reply) VALUES ('m5', 'admin_approval', 'admin_approval', 'c1', 't1', 'p1', \
         'kim@acme.example', 'kim@acme.example', 'acme.example', 'dead', 'address', 5, 3, 3, 3, '550 5.1.1')",
    ] {
        tx.query(sql).run().await.unwrap();
    }
    tx.commit().await.unwrap();
    let before = dump(&db).await;
    db.close().await;

    let db = Db::open(&settings).await.unwrap();
    db.migrate().await.unwrap();
    let after = dump(&db).await;
    let lost: Vec<_> = before.iter().filter(|line| !after.contains(line)).collect();
    assert_eq!(lost, Vec::<&String>::new());
    assert!(after.contains(&"tenants.passed_at = 7".to_owned()), "{after:?}");
    db.migrate().await.unwrap();

    let indexes = match &db {
        Db::Sqlite { .. } => {
            "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'outbox' AND name LIKE 'outbox_%'"
        }
        Db::Postgres(_) => {
            "SELECT indexname::text FROM pg_indexes WHERE schemaname = current_schema() AND tablename = 'outbox' \
             AND indexname NOT LIKE '%pkey%'"
        }
    };
    let mut tx = db.read().await.unwrap();
    assert_eq!(tx.query(indexes).all().await.unwrap().len(), 12);
    drop(tx);
    db.close().await;
}
