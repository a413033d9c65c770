//! Failures on record, from the oldest on, a page at a time: what the rules are tried on.

use uuid::Uuid;

use super::{
    Lists, Row, StoreError, Tx,
    values::{id, id_optional, time},
};
use crate::domain::{
    casebook::LET_IN,
    cause::{Cause, Kind},
    event::Event,
    review::Past,
};

/// Rows of a page. A payload has 64 KiB at most.
const PAGE: i64 = 200;

macro_rules! columns {
    () => {
        "SELECT id, received_at, attempt_id, person_id, tenant_id, case_id, cause, diagnosis, payload FROM attempts WHERE "
    };
}

/// One text for each index that can lead.
const ALL: &str = concat!(columns!(), "type = 'connection.failed' AND id > $1 ORDER BY id LIMIT $2");
const UNKNOWN: &str = concat!(columns!(), "cause = 'unknown' AND type = 'connection.failed' AND id > $1 ORDER BY id LIMIT $2");
const NEWEST: &str = concat!(columns!(), "cause = 'unknown' AND type = 'connection.failed' ORDER BY id DESC LIMIT $1");
static BY_ID: Lists = Lists::new(0, concat!(columns!(), "type = 'connection.failed' AND id IN"), "ORDER BY id");

/// A page of failures.
#[derive(Debug, Default)]
pub struct Failures {
    /// Those that can be read.
    pub failures: Vec<Past>,
    /// How many are there whose payload is no event any more.
    pub unreadable: u64,
    /// The id after which the next page begins; `None` at the end.
    pub next: Option<Uuid>,
}

/// The failures after an id, oldest first; only unknown ones where asked.
pub async fn page(tx: &mut Tx, only_unknown: bool, after: Uuid) -> Result<Failures, StoreError> {
    let rows = tx.query(if only_unknown { UNKNOWN } else { ALL }).bind(after.to_string()).bind(PAGE).all().await?;
    let mut page = Failures::default();
    if let Some(last) = rows.last().filter(|_| rows.len() == usize::try_from(PAGE).unwrap_or(usize::MAX)) {
        page.next = Some(id(last, 0, "attempts.id")?);
    }
    page.read(&rows)?;
    Ok(page)
}

impl Failures {
    fn read(&mut self, rows: &[Row]) -> Result<(), StoreError> {
        for row in rows {
            match past(row)? {
                Some(past) => self.failures.push(past),
                None => self.unreadable += 1,
            }
        }
        Ok(())
    }
}

/// The newest failures that were not understood, newest first.
pub async fn newest_unknown(tx: &mut Tx, limit: u16) -> Result<Failures, StoreError> {
    let rows = tx.query(NEWEST).bind(i64::from(limit)).all().await?;
    let mut page = Failures::default();
    page.read(&rows)?;
    Ok(page)
}

/// These failures as they are now, oldest first.
pub async fn by_id(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<Past>, StoreError> {
    let texts: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let refs: Vec<&str> = texts.iter().map(String::as_str).collect();
    let rows = tx.list(&BY_ID, &refs, |query| query).await?;
    rows.iter().filter_map(|row| past(row).transpose()).collect()
}

fn past(row: &Row) -> Result<Option<Past>, StoreError> {
    let Ok(parsed) = Event::parse(row.get::<&str>(8)?.as_bytes()) else { return Ok(None) };
    let diagnosis: Option<&str> = row.get(7)?;
    let diagnosis: serde_json::Value = diagnosis.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    let cause = row.parse_optional(6, "attempts.cause", Cause::parse)?.unwrap_or(Cause::Unknown);
    Ok(Some(Past {
        id: id(row, 0, "attempts.id")?,
        at: time(row, 1)?,
        attempt_id: row.get(2)?,
        person: id(row, 3, "attempts.person_id")?,
        tenant: id_optional(row, 4, "attempts.tenant_id")?,
        case: id_optional(row, 5, "attempts.case_id")?,
        meaning: (cause, diagnosis["kind"].as_str().and_then(Kind::parse)),
        approved: diagnosis["reasons"].as_array().is_some_and(|reasons| reasons.iter().any(|reason| reason == LET_IN)),
        event: parsed.event,
    }))
}
