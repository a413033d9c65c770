//! What happened, for people.

use uuid::Uuid;

use super::{
    StoreError, Tx,
    values::{id, id_optional, time},
};
use crate::domain::{id::new_id, time::UnixMillis};

/// Lines that a page shows at most.
const MOST: i64 = 200;

/// A line of the timeline.
#[derive(Clone, Debug)]
pub struct Line {
    /// Our id.
    pub id: Uuid,
    /// When.
    pub at: UnixMillis,
    /// What, such as `case_opened` or `note`.
    pub what: String,
    /// Who did it: `app`, `person`, `administrator`, `agent:<name>`, `system`.
    pub actor: String,
    /// A note's text, a mail's kind, a cause.
    pub detail: Option<String>,
    /// In which case.
    pub case_id: Option<Uuid>,
    /// About whom.
    pub person: Option<String>,
}

/// What is added to the timeline by somebody who works on a case.
#[derive(Clone, Debug)]
pub(super) struct NewLine<'a> {
    pub tenant_id: Option<Uuid>,
    pub case_id: Uuid,
    pub person_id: Option<Uuid>,
    pub what: &'static str,
    pub actor: &'a str,
    pub detail: Option<&'a str>,
}

pub(super) async fn add(tx: &mut Tx, line: NewLine<'_>, now: UnixMillis) -> Result<(), StoreError> {
    tx.query(
        "INSERT INTO timeline (id, tenant_id, case_id, person_id, at, what, actor, detail) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(new_id(now).to_string())
    .bind(line.tenant_id.map(|id| id.to_string()))
    .bind(line.case_id.to_string())
    .bind(line.person_id.map(|id| id.to_string()))
    .bind(now.0)
    .bind(line.what)
    .bind(line.actor.to_owned())
    .bind(line.detail.map(ToOwned::to_owned))
    .run()
    .await?;
    Ok(())
}

/// A tenant's timeline, newest first.
pub async fn of_tenant(tx: &mut Tx, tenant: Uuid) -> Result<Vec<Line>, StoreError> {
    let sql = "SELECT line.id, line.at, line.what, line.actor, line.detail, line.case_id, people.email FROM timeline AS line \
               LEFT JOIN people ON people.id = line.person_id WHERE line.tenant_id = $1 ORDER BY line.id DESC LIMIT $2";
    read(tx, sql, tenant).await
}

/// A case's timeline, newest first.
pub async fn of_case(tx: &mut Tx, case: Uuid) -> Result<Vec<Line>, StoreError> {
    let sql = "SELECT line.id, line.at, line.what, line.actor, line.detail, line.case_id, people.email FROM timeline AS line \
               LEFT JOIN people ON people.id = line.person_id WHERE line.case_id = $1 ORDER BY line.id DESC LIMIT $2";
    read(tx, sql, case).await
}

async fn read(tx: &mut Tx, sql: &'static str, of: Uuid) -> Result<Vec<Line>, StoreError> {
    let rows = tx.query(sql).bind(of.to_string()).bind(MOST).all().await?;
    rows.iter()
        .map(|row| {
            Ok(Line {
                id: id(row, 0, "timeline.id")?,
                at: time(row, 1)?,
                what: row.get(2)?,
                actor: row.get(3)?,
                detail: row.get(4)?,
                case_id: id_optional(row, 5, "timeline.case_id")?,
                person: row.get(6)?,
            })
        })
        .collect()
}
