//! Reading the values that most tables have: ids and times.

use uuid::Uuid;

use super::{Row, StoreError};
use crate::domain::time::UnixMillis;

/// An id of ours.
pub(super) fn id(row: &Row, at: usize, column: &'static str) -> Result<Uuid, StoreError> {
    row.parse(at, column, |text| Uuid::try_parse(text).ok())
}

/// An id of ours that may be null.
pub(super) fn id_optional(row: &Row, at: usize, column: &'static str) -> Result<Option<Uuid>, StoreError> {
    row.parse_optional(at, column, |text| Uuid::try_parse(text).ok())
}

/// A time.
pub(super) fn time(row: &Row, at: usize) -> Result<UnixMillis, StoreError> {
    row.get(at).map(UnixMillis)
}

/// A time that may be null.
pub(super) fn time_optional(row: &Row, at: usize) -> Result<Option<UnixMillis>, StoreError> {
    Ok(row.get::<Option<i64>>(at)?.map(UnixMillis))
}
