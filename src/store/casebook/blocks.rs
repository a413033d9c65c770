//! Who of an organisation has met an approval block of late.

use super::{
    id,
    load::{refs, texts},
};
use crate::{
    domain::{
        casebook::{Casebook, Incoming},
        cause::Cause,
        time::UnixMillis,
    },
    store::{Lists, StoreError, Tx},
};

/// Those after `$1` and since anybody got through, whatever has become of their case.
static PEOPLE: Lists = Lists::new(
    1,
    "SELECT c.tenant_id, COUNT(DISTINCT w.person_id) FROM cases c JOIN case_people w ON w.case_id = c.id \
     JOIN tenants t ON t.id = c.tenant_id WHERE c.cause = 'admin_approval' AND NOT w.unfinished AND w.last_failed_at > $1 \
     AND (t.passed_at IS NULL OR w.last_failed_at > t.passed_at) AND c.tenant_id IN",
    "GROUP BY c.tenant_id",
);
static OF_BATCH: Lists = Lists::new(
    1,
    "SELECT DISTINCT c.tenant_id, w.person_id FROM case_people w JOIN cases c ON c.id = w.case_id \
     JOIN tenants t ON t.id = c.tenant_id WHERE c.cause = 'admin_approval' AND NOT w.unfinished AND w.last_failed_at > $1 \
     AND (t.passed_at IS NULL OR w.last_failed_at > t.passed_at) AND w.person_id IN",
    "",
);

/// Loads them, where something in the batch is to be weighed with them.
pub(super) async fn load(tx: &mut Tx, batch: &[&Incoming], book: &mut Casebook, since: UnixMillis) -> Result<(), StoreError> {
    let weighed =
        |incoming: &&Incoming| incoming.diagnosis.as_ref().is_some_and(|diagnosis| diagnosis.cause == Cause::ConsentDeclined);
    if !batch.iter().any(weighed) {
        return Ok(());
    }
    let tenants = texts(book.tenants.keys());
    for row in tx.list(&PEOPLE, &refs(&tenants), |query| query.bind(since.0)).await? {
        let people: i64 = row.get(1)?;
        let blocks = book.blocks.entry(id(&row, 0, "cases.tenant_id")?).or_default();
        blocks.others = u32::try_from(people).unwrap_or(u32::MAX);
    }
    let people = texts(book.people.keys());
    for row in tx.list(&OF_BATCH, &refs(&people), |query| query.bind(since.0)).await? {
        let Some(blocks) = book.blocks.get_mut(&id(&row, 0, "cases.tenant_id")?) else { continue };
        if blocks.people.insert(id(&row, 1, "case_people.person_id")?) {
            blocks.others = blocks.others.saturating_sub(1);
        }
    }
    Ok(())
}
