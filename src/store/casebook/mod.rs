//! The records a batch of events touches: loaded in a fixed number of statements, and written back in a fixed number.

mod alerts;
mod blocks;
mod load;
mod merge;
mod replay;
mod save;
mod starts;

pub(super) use alerts::key as alert_key;
pub use load::{Seen, load, seen};
pub use merge::merge;
pub use replay::{load_bygone, save_bygone};
pub use save::save;
pub use starts::{Unfinished, unfinished};

use super::{Row, StoreError};
use crate::domain::{
    case::{CaseState, ResolvedBy},
    casebook::{CaseRecord, Owner},
    cause::{Cause, Kind},
};

pub(super) use super::values::{id, id_optional, time, time_optional};

/// The columns of a case, in the order in which [`case`] reads them.
macro_rules! case_columns {
    () => {
        "id, tenant_id, person_id, cause, kind, state, people, attempts, opened_at, last_seen, claimed_at, snoozed_until, \
         resolved_at, resolved_by, guide_version, guide_expires_at"
    };
}
pub(super) use case_columns;

/// Reads a case from a row that begins with [`case_columns`].
pub(super) fn case(row: &Row) -> Result<CaseRecord, StoreError> {
    let owner = match (id_optional(row, 1, "cases.tenant_id")?, id_optional(row, 2, "cases.person_id")?) {
        (Some(tenant), _) => Owner::Tenant(tenant),
        (None, Some(person)) => Owner::Person(person),
        (None, None) => return Err(StoreError::corrupt("cases.person_id", "null")),
    };
    Ok(CaseRecord {
        id: id(row, 0, "cases.id")?,
        owner,
        cause: row.parse(3, "cases.cause", Cause::parse)?,
        kind: row.parse_optional(4, "cases.kind", Kind::parse)?,
        state: row.parse(5, "cases.state", CaseState::parse)?,
        people: row.get(6)?,
        attempts: row.get(7)?,
        opened_at: time(row, 8)?,
        last_seen: time(row, 9)?,
        claimed_at: time_optional(row, 10)?,
        snoozed_until: time_optional(row, 11)?,
        resolved_at: time_optional(row, 12)?,
        resolved_by: row.parse_optional(13, "cases.resolved_by", ResolvedBy::parse)?,
        guide_version: u32::try_from(row.get::<i64>(14)?).map_err(|_| StoreError::corrupt("cases.guide_version", "negative"))?,
        guide_expires_at: time(row, 15)?,
    })
}
