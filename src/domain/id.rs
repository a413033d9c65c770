//! Ids of ours.

use uuid::Uuid;

use super::time::UnixMillis;

/// A new id: UUID version 7 (RFC 9562), so that ids sort by time.
pub fn new_id(now: UnixMillis) -> Uuid {
    let millis = u64::try_from(now.0).unwrap_or(0);
    let nanos = u32::try_from(millis % 1000).unwrap_or(0) * 1_000_000;
    Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, millis / 1000, nanos))
}

/// The least id that can have been made at `time` or later. A range of ids is thus a range of time, served by the primary key.
pub fn first_id(time: UnixMillis) -> Uuid {
    let millis = u128::try_from(time.0).unwrap_or(0) & 0xffff_ffff_ffff;
    Uuid::from_u128(millis << 80)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_by_time_and_a_time_has_a_least_id() {
        let (early, late) = (UnixMillis(1_795_400_000_000), UnixMillis(1_795_400_000_001));
        assert!(first_id(early) <= new_id(early));
        assert!(new_id(early) < first_id(late));
        assert!(first_id(late) <= new_id(late));
    }
}
