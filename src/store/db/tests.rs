//! What happens to the one connection that writes when its disk is full.

use super::*;

async fn open(folder: &tempfile::TempDir) -> Db {
    let url = format!("sqlite://{}", folder.path().join("full.db").display());
    let db = Db::open(&Settings { url, connections: 1 }).await.unwrap();
    let mut tx = db.write().await.unwrap();
    tx.query("CREATE TABLE notes (text TEXT NOT NULL)").run().await.unwrap();
    tx.commit().await.unwrap();
    db
}

/// Writes until the database may grow no further, with SQLite rolling the transaction back by itself.
async fn fill(db: &Db) -> StoreError {
    let mut tx = db.write().await.unwrap();
    tx.query("PRAGMA max_page_count = 4").all().await.unwrap();
    loop {
        if let Err(error) = tx.query("INSERT OR ROLLBACK INTO notes (text) VALUES ($1)").bind("x".repeat(8192)).run().await {
            return error;
        }
    }
}

#[tokio::test]
async fn a_full_disk_is_told_and_heals_without_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let db = open(&folder).await;
    let error = fill(&db).await;
    assert!(error.is_unavailable(), "{error:?}");
    // The limit was the connection's own: the next one has room, as a disk has from which something was deleted.
    let mut tx = db.write().await.expect("a new transaction can begin");
    tx.query("INSERT INTO notes (text) VALUES ($1)").bind("y".to_owned()).run().await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = db.read().await.unwrap();
    let rows = tx.query("SELECT text FROM notes").all().await.unwrap();
    assert_eq!(rows.len(), 1, "what failed left nothing behind");
}
