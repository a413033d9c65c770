//! The database that a service leaves behind.

use consentdesk::store::{Db, Settings};
use tempfile::TempDir;

use super::{
    backend::{Backend, TestDb},
    ledger::Row,
    service::Service,
};

/// Where a service keeps what it must not lose.
pub struct Place {
    db: TestDb,
    folder: TempDir,
    runtime: tokio::runtime::Runtime,
}

impl Place {
    /// An empty one.
    pub fn new(backend: Backend) -> Self {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        let db = runtime.block_on(async {
            let test = backend.open().await;
            test.db.close().await;
            test
        });
        Self { db, folder: tempfile::tempdir().expect("a temporary folder"), runtime }
    }

    /// Starts a service here.
    pub fn start(&self) -> Service {
        Service::start(&self.db.url, self.folder.path())
    }

    fn query<T>(&self, sql: &'static str, read: impl Fn(&consentdesk::store::Row) -> T) -> Vec<T> {
        self.runtime.block_on(async {
            let settings = Settings { url: self.db.url.clone(), connections: 2 };
            let db = Db::open(&settings).await.expect("the database opens after a kill");
            let rows = db.read().await.expect("a transaction").query(sql).all().await.expect(sql);
            let read = rows.iter().map(read).collect();
            db.close().await;
            read
        })
    }

    /// Every accepted event.
    pub fn attempts(&self) -> Vec<Row> {
        self.query("SELECT webhook_id, body_hash FROM attempts", |row| Row {
            webhook_id: row.get(0).expect("webhook_id"),
            body_hash: row.get(1).expect("body_hash"),
        })
    }

    /// What an event has left undone, in words. Each event posted here is a failure of its own in a tenant, and queues a mail.
    pub fn half_done(&self) -> Vec<String> {
        self.query(
            "SELECT 'attempts without a tenant: ', COUNT(*) FROM attempts WHERE tenant_id IS NULL \
             UNION ALL SELECT 'attempts without their case: ', COUNT(*) FROM attempts WHERE NOT EXISTS \
               (SELECT 1 FROM cases WHERE cases.id = attempts.case_id) \
             UNION ALL SELECT 'attempts without their mail: ', COUNT(*) FROM attempts WHERE NOT EXISTS \
               (SELECT 1 FROM outbox WHERE outbox.person_id = attempts.person_id AND outbox.case_id = attempts.case_id) \
             UNION ALL SELECT 'mails more than attempts: ', (SELECT COUNT(*) FROM outbox) - (SELECT COUNT(*) FROM attempts) \
             UNION ALL SELECT 'tenants whose counter is off: ', COUNT(*) FROM tenants WHERE attempts <> \
               (SELECT COUNT(*) FROM attempts WHERE attempts.tenant_id = tenants.id) \
             UNION ALL SELECT 'cases whose counter is off: ', COUNT(*) FROM cases WHERE attempts <> \
               (SELECT COUNT(*) FROM attempts WHERE attempts.case_id = cases.id)",
            |row| (row.get::<String>(0).expect("a text"), row.get::<i64>(1).expect("a count")),
        )
        .into_iter()
        .filter(|(_, count)| *count != 0)
        .map(|(what, count)| format!("{what}{count}"))
        .collect()
    }

    /// Mails that a worker still holds.
    pub fn leases(&self) -> i64 {
        self.query("SELECT COUNT(*) FROM outbox WHERE lease IS NOT NULL", |row| row.get(0).expect("a count"))[0]
    }
}
