//! Every column of every row of every table, as text: to see what changed, and what must stand nowhere.

use consentdesk::store::Db;
use sqlx::{AssertSqlSafe, Column as _, ColumnIndex, Database, Decode, Row, Type};

/// The whole database: one line for each value, `table.column = value`, rows in the order of their first column.
pub async fn dump(db: &Db) -> Vec<String> {
    let mut lines = Vec::new();
    match db {
        Db::Sqlite { writer, .. } => {
            let tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
            for table in sqlx::query_scalar::<_, String>(tables).fetch_all(writer).await.expect("the tables") {
                let sql = AssertSqlSafe(format!("SELECT * FROM {table} ORDER BY 1, 2"));
                let rows = sqlx::query(sql).fetch_all(writer).await.expect("the rows");
                for row in &rows {
                    lines.extend(values(&table, row));
                }
            }
        }
        Db::Postgres(pool) => {
            let tables =
                "SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY 1";
            for table in sqlx::query_scalar::<_, String>(tables).fetch_all(pool).await.expect("the tables") {
                let sql = AssertSqlSafe(format!("SELECT * FROM {table} ORDER BY 1, 2"));
                let rows = sqlx::query(sql).fetch_all(pool).await.expect("the rows");
                for row in &rows {
                    lines.extend(values(&table, row));
                }
            }
        }
    }
    // The migrator's own table is no record of ours.
    lines.retain(|line| !line.starts_with("_sqlx"));
    assert!(lines.iter().any(|line| line.contains('.')) || lines.is_empty());
    lines
}

fn values<R>(table: &str, row: &R) -> Vec<String>
where
    R: Row,
    usize: ColumnIndex<R>,
    for<'r> Option<String>: Decode<'r, R::Database> + Type<R::Database>,
    for<'r> Option<i64>: Decode<'r, R::Database> + Type<R::Database>,
    R::Database: Database,
{
    let value = |at: usize| {
        let text = row.try_get::<Option<String>, _>(at);
        let number = || row.try_get::<Option<i64>, _>(at).map(|value| value.map(|value| value.to_string()));
        text.or_else(|_| number()).ok().flatten().unwrap_or_default()
    };
    row.columns().iter().map(|column| format!("{table}.{} = {}", column.name(), value(column.ordinal()))).collect()
}
