//! A fresh, migrated database for one test.

use std::sync::Arc;

use consentdesk::store::{Db, Settings};
use sqlx::{Connection as _, Executor as _, PgConnection};

/// On which database a story runs.
#[derive(Clone, Copy, Debug)]
pub enum Backend {
    /// A file of its own.
    Sqlite,
    /// A schema of its own.
    Postgres,
}

/// A database that ends with its test.
pub struct TestDb {
    /// The handle.
    pub db: Db,
    /// Its URL, for a second process.
    pub url: String,
    /// Where SQLite's file is. It goes with the last handle.
    pub folder: Option<Arc<tempfile::TempDir>>,
}

impl TestDb {
    /// Another handle to the same database.
    pub async fn again(&self) -> Self {
        Self { db: open(&self.url).await, url: self.url.clone(), folder: self.folder.clone() }
    }
}

async fn open(url: &str) -> Db {
    Db::open(&Settings { url: url.to_owned(), connections: 3 }).await.expect("the database opens")
}

impl Backend {
    /// A database with the schema and no rows.
    pub async fn open(self) -> TestDb {
        let place = self.place().await;
        place.db.migrate().await.expect("the schema is made");
        place
    }

    /// A database without a schema.
    pub async fn place(self) -> TestDb {
        let (url, folder) = match self {
            Self::Sqlite => {
                let folder = tempfile::tempdir().expect("a temporary folder");
                (format!("sqlite://{}", folder.path().join("test.db").display()), Some(Arc::new(folder)))
            }
            Self::Postgres => (schema().await, None),
        };
        TestDb { db: open(&url).await, url, folder }
    }
}

/// A new schema of the server that the environment names. A story that cannot run must fail and not pass silently.
async fn schema() -> String {
    let url = std::env::var("CONSENTDESK_TEST_POSTGRES").expect(
        "CONSENTDESK_TEST_POSTGRES is not set: run scripts/test, which starts a throw-away PostgreSQL, \
         or set it to a server of your own, such as postgres://postgres@127.0.0.1:5432/postgres",
    );
    let name = format!("test_{}", uuid::Uuid::now_v7().simple());
    let mut connection = PgConnection::connect(&url).await.expect("the PostgreSQL of CONSENTDESK_TEST_POSTGRES answers");
    connection.execute(sqlx::AssertSqlSafe(format!("CREATE SCHEMA {name}"))).await.expect("a schema can be made");
    connection.close().await.expect("the connection closes");
    let separator = if url.contains('?') { '&' } else { '?' };
    format!("{url}{separator}options=-csearch_path%3D{name}")
}
