//! What the page of a person's own request shows: how their case stands, and nothing of anybody else but how many there are.

use uuid::Uuid;

use super::{
    StoreError, Tx,
    cases::{self, Case},
    values::time_optional,
    workspace::{self, Use},
};
use crate::domain::{links::RequestToken, time::UnixMillis};

/// What became of the mail to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mailed {
    /// None was due.
    None,
    /// It has not left yet.
    Waiting,
    /// It has left, last at this time.
    Sent(UnixMillis),
    /// It could not be delivered, or was taken back.
    Failed,
}

/// A person's request.
#[derive(Clone, Debug)]
pub struct Request {
    /// The case; the successor of one that was taken over.
    pub case: Case,
    /// The version of the links of the case that was asked for.
    pub link_version: u32,
    /// The language of the person, as the app posted it.
    pub locale: Option<String>,
    /// Their last failure; of somebody who only started, when that was.
    pub failed_at: UnixMillis,
    /// Since when they are connected.
    pub connected_at: Option<UnixMillis>,
    /// The mail to them.
    pub mailed: Mailed,
    /// How many others wait.
    pub others: u32,
    /// How often the guide was used.
    pub usage: Use,
}

/// The request of a person in a case. Returns `None` if there is no such case, or the person is not of it.
pub async fn find(tx: &mut Tx, token: RequestToken) -> Result<Option<Request>, StoreError> {
    let Some(asked) = cases::get(tx, token.case_id).await? else { return Ok(None) };
    let link_version = asked.guide_version;
    let case = match asked.merged_into {
        Some(successor) => cases::get(tx, successor).await?.unwrap_or(asked),
        None => asked,
    };
    let person = token.person_id.to_string();
    let row = tx
        .query(
            "SELECT w.last_failed_at, w.connected_at, p.locale, \
             (SELECT COUNT(*) FROM case_people x WHERE x.case_id = $1 AND x.connected_at IS NULL AND NOT x.unfinished \
              AND x.person_id <> $2) \
             FROM case_people w JOIN people p ON p.id = w.person_id WHERE w.case_id = $1 AND w.person_id = $2",
        )
        .bind(case.id.to_string())
        .bind(person.clone())
        .optional()
        .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Request {
        link_version,
        failed_at: UnixMillis(row.get(0)?),
        connected_at: time_optional(&row, 1)?,
        locale: row.get(2)?,
        others: u32::try_from(row.get::<i64>(3)?).unwrap_or(0),
        mailed: mailed(tx, case.id, &person).await?,
        usage: workspace::usage(tx, case.id).await?,
        case,
    }))
}

async fn mailed(tx: &mut Tx, case_id: Uuid, person: &str) -> Result<Mailed, StoreError> {
    let row = tx
        .query(
            "SELECT MAX(sent_at), COUNT(CASE WHEN state IN ('pending', 'held') THEN 1 END), COUNT(*) FROM outbox \
             WHERE case_id = $1 AND person_id = $2",
        )
        .bind(case_id.to_string())
        .bind(person.to_owned())
        .one()
        .await?;
    Ok(match (time_optional(&row, 0)?, row.get::<i64>(1)?, row.get::<i64>(2)?) {
        (Some(at), ..) => Mailed::Sent(at),
        (None, 1.., _) => Mailed::Waiting,
        (None, _, 1..) => Mailed::Failed,
        _ => Mailed::None,
    })
}
