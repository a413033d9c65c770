//! The database goes away and comes back: nothing is accepted that is not kept, and all heals by itself.

use std::time::Duration;

use consentdesk::{store::Db, worker::outbox::Round};
use rstest::rstest;
use tokio_util::sync::CancellationToken;

use crate::support::{Backend, TestApp, app::path_of, wall};

/// Every answer says that the fault is ours, and when to come back.
async fn all_is_away(app: &TestApp, guide: &str) {
    let posted = app.try_post(&wall("sam@acme.example")).await;
    assert_eq!(posted.status, 503, "{}", posted.text);
    assert_eq!(posted.slug(), "unavailable");
    assert!(posted.header("retry-after").parse::<u32>().is_ok_and(|seconds| (1..=60).contains(&seconds)));
    for words in ["sqlite", "postgres", "sql", "pool", "connection"] {
        assert!(!posted.text.to_lowercase().contains(words), "the answer speaks of {words}");
    }
    // What cannot be believed is refused without a look at the database.
    let forged = app.send(app.signed("{}").with("webhook-signature", "v1,AAAA")).await;
    assert_eq!(forged.status, 401);
    let page = app.get(guide).await;
    assert_eq!(page.status, 503);
    assert!(page.text.contains("<html") && !page.header("retry-after").is_empty());
    assert_eq!(app.get("/readyz").await.status, 503);
    assert_eq!(app.get("/healthz").await.status, 200, "a restart would not help");
    assert!(app.outbox.round(&CancellationToken::new()).await.is_err(), "the worker survives to try again");
}

#[rstest]
#[tokio::test]
async fn an_outage_is_told_and_a_new_start_finds_everything(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let answer = app.post(&wall("kim@acme.example")).await;
    let guide = path_of(&answer.text_at("/advice/guide_url")).to_owned();
    app.db.close().await;
    all_is_away(&app, &guide).await;

    let app = app.restart().await;
    assert_eq!(app.get(&guide).await.status, 200);
    assert_eq!(app.post(&wall("sam@acme.example")).await.at("/case_id"), answer.at("/case_id"));
    assert_eq!(app.work().await.sent, 2);
}

#[rstest]
#[tokio::test]
async fn a_database_that_others_hold_is_waited_for_and_then_told(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let answer = app.post(&wall("kim@acme.example")).await;
    let guide = path_of(&answer.text_at("/advice/guide_url")).to_owned();
    // Every connection that could write is taken.
    let mut held = Vec::new();
    let all = if matches!(app.db, Db::Sqlite { .. }) { 1 } else { 6 };
    for _ in 0..all {
        held.push(app.db.write().await.unwrap());
    }
    let began = tokio::time::Instant::now();
    let refused = app.try_post(&wall("sam@acme.example")).await;
    assert_eq!(refused.status, 503);
    assert!(began.elapsed() < Duration::from_secs(9), "the sender is not kept waiting: {:?}", began.elapsed());
    assert!(app.outbox.round(&CancellationToken::new()).await.is_err());

    // It heals without a new start.
    drop(held);
    assert_eq!(app.post(&wall("sam@acme.example")).await.status, 202);
    assert_eq!(app.get(&guide).await.status, 200);
    assert_eq!(app.work().await.sent, 2);
}

#[tokio::test]
async fn a_sqlite_file_that_cannot_be_written_refuses_events_and_loses_none() {
    let app = TestApp::start(Backend::Sqlite).await;
    app.post(&wall("kim@acme.example")).await;
    let Db::Sqlite { writer, .. } = &app.db else { panic!("not SQLite") };
    sqlx::query("PRAGMA query_only = ON").execute(writer).await.unwrap();
    let refused = app.try_post(&wall("sam@acme.example")).await;
    assert_eq!(refused.status, 503);
    assert!(!refused.header("retry-after").is_empty());
    sqlx::query("PRAGMA query_only = OFF").execute(writer).await.unwrap();
    assert_eq!(app.post(&wall("sam@acme.example")).await.status, 202);
    assert_eq!(app.count("SELECT COUNT(*) FROM attempts").await, 2);
}

#[tokio::test]
async fn a_postgres_that_drops_every_connection_is_found_again() {
    let app = TestApp::start(Backend::Postgres).await;
    let answer = app.post(&wall("kim@acme.example")).await;
    let guide = path_of(&answer.text_at("/advice/guide_url")).to_owned();
    // As a restart of the server does it: all connections of this service end.
    let schema = app.place.url.rsplit("%3D").next().unwrap().to_owned();
    let Db::Postgres(pool) = &app.place.db else { panic!("not PostgreSQL") };
    let ours = sqlx::query_scalar::<_, i32>("SELECT pg_backend_pid()").fetch_one(pool).await.unwrap();
    let sql = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> $1 AND application_name = $2";
    sqlx::query("SELECT set_config('application_name', $1, false)").bind("the-test").execute(pool).await.unwrap();
    let Db::Postgres(of_app) = &app.db else { panic!("not PostgreSQL") };
    let mut connections = Vec::new();
    while let Some(mut connection) = of_app.try_acquire() {
        sqlx::query("SELECT set_config('application_name', $1, false)")
            .bind(schema.clone())
            .execute(&mut *connection)
            .await
            .unwrap();
        connections.push(connection);
    }
    assert!(!connections.is_empty());
    drop(connections);
    sqlx::query(sql).bind(ours).bind(schema).execute(pool).await.unwrap();

    // At the latest the second try finds a connection.
    let first = app.try_post(&wall("sam@acme.example")).await;
    assert!([202, 503].contains(&first.status), "{}", first.text);
    assert_eq!(app.try_post(&wall("lee@acme.example")).await.status, 202);
    assert_eq!(app.get(&guide).await.status, 200);
    let Round { sent, .. } = app.work().await;
    assert!(sent >= 2);
}
