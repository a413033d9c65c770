//! The one file that says SQLite or PostgreSQL. Everything else in the store is one SQL text, written against [`Tx`].
//!
//! A query reads like sqlx's own: `tx.query("UPDATE … WHERE id = $1").bind(id).run().await`. The text is `&'static str`, so that
//! none can be assembled from input. Rules that keep a text portable stand in `docs/architecture.md`.

use std::{os::unix::fs::DirBuilderExt as _, str::FromStr as _, time::Duration};

use sqlx::{
    Arguments as _, ColumnIndex, Connection as _, Decode, Encode, Executor as _, Postgres, Row as _, Sqlite, Type,
    migrate::Migrator,
    postgres::{PgArguments, PgConnectOptions, PgPool, PgPoolOptions, PgRow},
    sqlite::{
        SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteRow, SqliteSynchronous,
    },
};

use super::StoreError;

static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// The advisory lock of PostgreSQL that serialises decisions over all replicas. Any constant does; this is `consent` in ASCII.
const DECISION_LOCK: i64 = 0x63_6f_6e_73_65_6e_74;

/// Where the records are. `Debug` hides the URL, which may hold a password.
#[derive(Clone)]
pub struct Settings {
    /// `sqlite://PATH` or `postgres://…`.
    pub url: String,
    /// Connections to PostgreSQL at most; readers of SQLite.
    pub connections: u32,
}

impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Settings").field("connections", &self.connections).finish_non_exhaustive()
    }
}

/// A handle to the database. Cheap to clone.
#[derive(Clone, Debug)]
pub enum Db {
    /// One writer, because SQLite has one; readers beside it see the last commit.
    Sqlite {
        /// A pool of one: writers queue here, in order, and never meet `SQLITE_BUSY`.
        writer: SqlitePool,
        /// Connections that only read.
        readers: SqlitePool,
    },
    /// One pool for everything.
    Postgres(PgPool),
}

impl Db {
    /// Opens the database, making the SQLite file and its folder where there is none, and checks that a commit is durable.
    ///
    /// # Errors
    ///
    /// [`StoreError::Url`] for an unknown kind of URL, [`StoreError::Unsafe`] where the server would acknowledge what it can
    /// lose, [`StoreError::Unavailable`] where it does not answer.
    pub async fn open(settings: &Settings) -> Result<Self, StoreError> {
        let url = &settings.url;
        let db = if url.starts_with("sqlite:") {
            Self::open_sqlite(url, settings.connections).await?
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            Self::open_postgres(url, settings.connections).await?
        } else {
            return Err(StoreError::Url("database.url must begin with sqlite:// or postgres://".to_owned()));
        };
        db.check_durability().await?;
        Ok(db)
    }

    async fn open_sqlite(url: &str, connections: u32) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::from_str(url).map_err(|error| StoreError::Url(format!("database.url: {error}")))?;
        if let Some(folder) = options.get_filename().parent() {
            // For the owner only: addresses of people are in there.
            let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
            made.map_err(|error| StoreError::Unavailable(error.into()))?;
        }
        let options = options
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(5))
            .statement_cache_capacity(256)
            // What is deleted is overwritten, so that erasing a person erases bytes and not only rows.
            .pragma("secure_delete", "ON")
            // Checkpoints run beside the writer (`checkpoint`); this is the net should they fall behind.
            .pragma("wal_autocheckpoint", "16384");
        let pool = SqlitePoolOptions::new().acquire_timeout(Duration::from_secs(5));
        let writer = pool.clone().max_connections(1).connect_with(options.clone()).await?;
        let readers = pool.max_connections(connections.max(1)).connect_lazy_with(options);
        Ok(Self::Sqlite { writer, readers })
    }

    async fn open_postgres(url: &str, connections: u32) -> Result<Self, StoreError> {
        let options = PgConnectOptions::from_str(url)
            .map_err(|error| StoreError::Url(format!("database.url: {error}")))?
            .application_name("consentdesk")
            .statement_cache_capacity(256)
            .options([
                // A decision must see every earlier one, so its statements look afresh once it has the lock.
                ("default_transaction_isolation", "read\\ committed"),
                ("statement_timeout", "30s"),
                ("lock_timeout", "10s"),
                ("idle_in_transaction_session_timeout", "60s"),
            ]);
        // A pool that waits long only hides an outage: the caller is told to come back instead.
        let pool = PgPoolOptions::new().max_connections(connections.max(2)).acquire_timeout(Duration::from_secs(2));
        Ok(Self::Postgres(pool.connect_with(options).await?))
    }

    async fn check_durability(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite { writer, .. } => {
                let (version, mode, sync): (String, String, i64) = sqlx::query_as(
                    "SELECT sqlite_version(), (SELECT journal_mode FROM pragma_journal_mode), (SELECT synchronous FROM pragma_synchronous)",
                )
                .fetch_one(writer)
                .await?;
                let parts: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
                if parts < vec![3, 51, 3] {
                    return Err(StoreError::Unsafe(format!(
                        "SQLite {version} can corrupt its write-ahead log; 3.51.3 or newer is needed"
                    )));
                }
                if mode != "wal" || sync < 2 {
                    return Err(StoreError::Unsafe(format!(
                        "SQLite runs with journal_mode={mode}, synchronous={sync}; WAL and FULL are needed"
                    )));
                }
            }
            Self::Postgres(pool) => {
                for (setting, sql) in [
                    ("fsync", "SELECT current_setting('fsync')"),
                    ("full_page_writes", "SELECT current_setting('full_page_writes')"),
                    ("synchronous_commit", "SELECT current_setting('synchronous_commit')"),
                ] {
                    let value: String = sqlx::query_scalar(sql).fetch_one(pool).await?;
                    if value == "off" {
                        return Err(StoreError::Unsafe(format!(
                            "PostgreSQL runs with {setting}=off and can lose what it has acknowledged: turn it on"
                        )));
                    }
                }
            }
        }
        Ok(())
    }

    /// Brings the schema up to date. Several processes may do so at once.
    ///
    /// # Errors
    ///
    /// [`StoreError::Migrate`], also where the schema is newer than this program.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite { writer, .. } => MIGRATIONS.run(writer).await?,
            Self::Postgres(pool) => MIGRATIONS.run(pool).await?,
        }
        Ok(())
    }

    /// A transaction that only reads, and sees one state of the database throughout. Dropping it ends it.
    pub async fn read(&self) -> Result<Tx, StoreError> {
        Ok(match self {
            Self::Sqlite { readers, .. } => Tx::Sqlite(readers.begin().await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?),
        })
    }

    /// A transaction that writes. Dropping it without [`Tx::commit`] undoes it.
    pub async fn write(&self) -> Result<Tx, StoreError> {
        Ok(match self {
            // A deferred transaction that reads first and writes later can fail with SQLITE_BUSY at any time.
            Self::Sqlite { writer, .. } => Tx::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// A transaction that reads, decides and writes, one at a time over all replicas. A decision thus sees every earlier one:
    /// no lost update, no cap exceeded by a race. Batches make it cheap; docs/adr/0003 has the figures.
    pub async fn decide(&self) -> Result<Tx, StoreError> {
        let mut tx = self.write().await?;
        if let Tx::Postgres(postgres) = &mut tx {
            sqlx::query("SELECT pg_advisory_xact_lock($1)").bind(DECISION_LOCK).execute(&mut **postgres).await?;
        }
        Ok(tx)
    }

    /// Moves what is committed from SQLite's write-ahead log into the database file, without holding up the writer.
    pub async fn checkpoint(&self) -> Result<(), StoreError> {
        if let Self::Sqlite { readers, .. } = self {
            readers.acquire().await?.execute("PRAGMA wal_checkpoint(PASSIVE)").await?;
        }
        Ok(())
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite { readers, .. } => readers.acquire().await?.ping().await?,
            Self::Postgres(pool) => pool.acquire().await?.ping().await?,
        }
        Ok(())
    }

    /// Closes every connection. SQLite's log is emptied into its file by the last one.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }

    /// `SQLite` or `PostgreSQL`, for people.
    pub fn engine(&self) -> &'static str {
        match self {
            Self::Sqlite { .. } => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }
}

/// An open transaction.
#[derive(Debug)]
pub enum Tx {
    /// Of SQLite.
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    /// Of PostgreSQL.
    Postgres(sqlx::Transaction<'static, Postgres>),
}

impl Tx {
    /// A statement, to be given its arguments in the order of `$1`, `$2`, …
    pub fn query(&mut self, sql: &'static str) -> Query<'_> {
        match self {
            Self::Sqlite(tx) => Query::Sqlite { tx, sql, arguments: Ok(SqliteArguments::default()) },
            Self::Postgres(tx) => Query::Postgres { tx, sql, arguments: Ok(PgArguments::default()) },
        }
    }

    /// The one of two texts that mean the same which this engine understands, for the little that cannot be said in one: a search
    /// by prefix that an index serves. Both take the same arguments.
    pub fn either(&self, sqlite: &'static str, postgres: &'static str) -> &'static str {
        match self {
            Self::Sqlite(_) => sqlite,
            Self::Postgres(_) => postgres,
        }
    }

    /// Makes everything durable. After this returns `Ok`, no crash loses it.
    pub async fn commit(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    /// Whether arguments are written `?`, in order, where there may be thousands, and not `$1`, `$2`, …
    ///
    /// For each argument sqlx asks SQLite for its name, and SQLite looks through all names from the first: the time to bind a
    /// statement of `$n` grows with the square of their number. A `?` has no name.
    pub(super) fn binds_in_order(&self) -> bool {
        matches!(self, Self::Sqlite(_))
    }
}

/// What both drivers can bind.
pub trait Argument<'q>: Encode<'q, Sqlite> + Type<Sqlite> + Encode<'q, Postgres> + Type<Postgres> {}
impl<'q, T: Encode<'q, Sqlite> + Type<Sqlite> + Encode<'q, Postgres> + Type<Postgres>> Argument<'q> for T {}

/// What both drivers can read.
pub trait Value<'r>: Decode<'r, Sqlite> + Type<Sqlite> + Decode<'r, Postgres> + Type<Postgres> {}
impl<'r, T: Decode<'r, Sqlite> + Type<Sqlite> + Decode<'r, Postgres> + Type<Postgres>> Value<'r> for T {}

type Bound<A> = Result<A, sqlx::error::BoxDynError>;

/// A statement with the arguments it has so far.
pub enum Query<'c> {
    /// Of SQLite.
    Sqlite {
        /// The transaction.
        tx: &'c mut sqlx::Transaction<'static, Sqlite>,
        /// The text.
        sql: &'static str,
        /// The arguments, or the first that could not be bound.
        arguments: Bound<SqliteArguments>,
    },
    /// Of PostgreSQL.
    Postgres {
        /// The transaction.
        tx: &'c mut sqlx::Transaction<'static, Postgres>,
        /// The text.
        sql: &'static str,
        /// The arguments, or the first that could not be bound.
        arguments: Bound<PgArguments>,
    },
}

impl Query<'_> {
    /// The next argument.
    #[must_use]
    pub fn bind<'q>(mut self, value: impl Argument<'q>) -> Self {
        match &mut self {
            Self::Sqlite { arguments, .. } => add(arguments, |arguments| arguments.add(value)),
            Self::Postgres { arguments, .. } => add(arguments, |arguments| arguments.add(value)),
        }
        self
    }

    /// Runs it. Returns how many rows it changed.
    pub async fn run(self) -> Result<u64, StoreError> {
        Ok(match self {
            Self::Sqlite { tx, sql, arguments } => {
                sqlx::query_with(sql, arguments.map_err(sqlx::Error::Encode)?).execute(&mut **tx).await?.rows_affected()
            }
            Self::Postgres { tx, sql, arguments } => {
                sqlx::query_with(sql, arguments.map_err(sqlx::Error::Encode)?).execute(&mut **tx).await?.rows_affected()
            }
        })
    }

    /// Runs it. Returns all its rows.
    pub async fn all(self) -> Result<Vec<Row>, StoreError> {
        Ok(match self {
            Self::Sqlite { tx, sql, arguments } => {
                let rows = sqlx::query_with(sql, arguments.map_err(sqlx::Error::Encode)?).fetch_all(&mut **tx).await?;
                rows.into_iter().map(Row::Sqlite).collect()
            }
            Self::Postgres { tx, sql, arguments } => {
                let rows = sqlx::query_with(sql, arguments.map_err(sqlx::Error::Encode)?).fetch_all(&mut **tx).await?;
                rows.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// Runs it. Returns its first row, or `None` if it has none.
    pub async fn optional(self) -> Result<Option<Row>, StoreError> {
        Ok(match self {
            Self::Sqlite { tx, sql, arguments } => {
                let row = sqlx::query_with(sql, arguments.map_err(sqlx::Error::Encode)?).fetch_optional(&mut **tx).await?;
                row.map(Row::Sqlite)
            }
            Self::Postgres { tx, sql, arguments } => {
                let row = sqlx::query_with(sql, arguments.map_err(sqlx::Error::Encode)?).fetch_optional(&mut **tx).await?;
                row.map(Row::Postgres)
            }
        })
    }

    /// Runs it. Returns its first row; that there is one is the statement's promise.
    pub async fn one(self) -> Result<Row, StoreError> {
        self.optional().await?.ok_or(StoreError::Query(sqlx::Error::RowNotFound))
    }
}

/// Adds an argument, unless an earlier one has failed.
fn add<A>(bound: &mut Bound<A>, add: impl FnOnce(&mut A) -> Result<(), sqlx::error::BoxDynError>) {
    if let Ok(arguments) = bound
        && let Err(error) = add(arguments)
    {
        *bound = Err(error);
    }
}

/// A row of an answer.
#[derive(Debug)]
pub enum Row {
    /// Of SQLite.
    Sqlite(SqliteRow),
    /// Of PostgreSQL.
    Postgres(PgRow),
}

impl Row {
    /// The value of a column, by its position from 0 or by its name.
    ///
    /// # Errors
    ///
    /// [`StoreError::Query`] where there is no such column or it holds another type.
    pub fn get<'r, T: Value<'r>>(&'r self, column: impl ColumnIndex<SqliteRow> + ColumnIndex<PgRow>) -> Result<T, StoreError> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get(column)?,
            Self::Postgres(row) => row.try_get(column)?,
        })
    }

    /// The value of a text column, as the value it stands for.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`], naming `column` as `table.column`, where `parse` cannot read it.
    pub fn parse<T>(
        &self,
        at: impl ColumnIndex<SqliteRow> + ColumnIndex<PgRow>,
        column: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, StoreError> {
        let text: &str = self.get(at)?;
        parse(text).ok_or_else(|| StoreError::corrupt(column, text))
    }

    /// As [`Row::parse`], for a column that may be null.
    ///
    /// # Errors
    ///
    /// As [`Row::parse`].
    pub fn parse_optional<T>(
        &self,
        at: impl ColumnIndex<SqliteRow> + ColumnIndex<PgRow>,
        column: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, StoreError> {
        let text: Option<&str> = self.get(at)?;
        text.map(|text| parse(text).ok_or_else(|| StoreError::corrupt(column, text))).transpose()
    }
}
