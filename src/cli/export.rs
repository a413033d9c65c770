//! `consentdesk export`.

use std::{path::Path, process::ExitCode};

use anyhow::Context as _;

use super::paint;
use crate::{
    config,
    store::{
        Db,
        export::{self, Table},
    },
};

/// What `export` can be told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  consentdesk export tenants --format csv > tenants.csv")]
pub struct Arguments {
    /// tenants, attempts, cases or emails.
    #[arg(value_parser = |text: &str| Table::parse(text).ok_or("write tenants, attempts, cases or emails"))]
    table: Table,
    /// csv or jsonl.
    #[arg(long, default_value = "csv", value_parser = ["csv", "jsonl"])]
    format: String,
}

pub(super) async fn run(arguments: &Arguments, file: Option<&Path>) -> anyhow::Result<ExitCode> {
    let settings = config::load(file)?;
    let db = Db::open(&settings.database).await.context("database.url")?;
    db.migrate().await.context("the database could not be brought up to date")?;
    let csv = arguments.format == "csv";
    let columns = arguments.table.columns();
    if csv {
        paint::out(&csv_line(columns.iter().map(|column| Some((*column).to_owned()))));
    }
    let mut after = String::new();
    loop {
        let mut tx = db.read().await?;
        let rows = export::page(&mut tx, arguments.table, &after).await?;
        let Some(last) = rows.last().and_then(|row| row.first().cloned().flatten()) else { break };
        after = last;
        for row in rows {
            if csv {
                paint::out(&csv_line(row.into_iter()));
            } else {
                let object: serde_json::Map<String, serde_json::Value> =
                    columns.iter().map(|column| (*column).to_owned()).zip(row.into_iter().map(Into::into)).collect();
                paint::out(&format!("{}\n", serde_json::Value::Object(object)));
            }
        }
    }
    db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// One line of CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection).
fn csv_line(cells: impl Iterator<Item = Option<String>>) -> String {
    let cells: Vec<String> = cells
        .map(|cell| {
            let mut cell = cell.unwrap_or_default();
            if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
                cell.insert(0, '\'');
            }
            if cell.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
        })
        .collect();
    format!("{}\r\n", cells.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_every_cell_reads_back() {
        let cells = ["=1+1", "+1", "-1", "@x", "\tx", "a,b", "a\"b", "a\r\nb", ""];
        let line = csv_line(cells.iter().map(|cell| Some((*cell).to_owned())));
        assert_eq!(line, "'=1+1,'+1,'-1,'@x,'\tx,\"a,b\",\"a\"\"b\",\"a\r\nb\",\r\n");
    }
}
