//! What can go wrong between us and the database.

/// An error of the store. "Not there" is none: that is `Ok(None)`.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database cannot be reached, is out of room, or is too busy. The same request may succeed later.
    #[error("the database is not available")]
    Unavailable(#[source] sqlx::Error),
    /// A statement failed for a reason that will not pass by itself.
    #[error("a statement failed")]
    Query(#[source] sqlx::Error),
    /// The schema could not be brought up to date.
    #[error("the database could not be migrated")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// A value in the database is not what its column promises.
    #[error("{column} of a row is corrupt: {value:?}")]
    Corrupt {
        /// Table and column, such as `cases.state`.
        column: &'static str,
        /// The value, cut to 100 characters.
        value: String,
    },
    /// The database is set up in a way that would lose accepted events.
    #[error("{0}")]
    Unsafe(String),
    /// `database.url` is of no kind we know.
    #[error("{0}")]
    Url(String),
}

impl StoreError {
    /// A value that is not what `column` promises.
    pub fn corrupt(column: &'static str, value: &str) -> Self {
        Self::Corrupt { column, value: value.chars().take(100).collect() }
    }

    /// Whether the same request may succeed later.
    pub fn is_unavailable(&self) -> bool {
        matches!(self, Self::Unavailable(_))
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        if may_pass(&error) { Self::Unavailable(error) } else { Self::Query(error) }
    }
}

/// Whether an error says something of the database's state, and nothing of the statement.
fn may_pass(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::Protocol(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed
        | sqlx::Error::BeginFailed => true,
        sqlx::Error::Database(database) => database.code().is_some_and(|code| {
            match code.parse::<u32>() {
                // SQLite, primary result code in the low octet: BUSY, LOCKED, NOMEM, READONLY, IOERR, FULL, CANTOPEN.
                // <https://sqlite.org/rescode.html>
                Ok(sqlite) if code.len() < 5 => matches!(sqlite & 0xff, 5 | 6 | 7 | 8 | 10 | 13 | 14),
                // PostgreSQL, classes of SQLSTATE: connection, rollback by the system, resources, locks, operator, system, and 25006 (a standby).
                // <https://www.postgresql.org/docs/current/errcodes-appendix.html>
                _ => ["08", "40", "53", "55", "57", "58"].contains(&&code[..2.min(code.len())]) || code == "25006",
            }
        }),
        _ => false,
    }
}
