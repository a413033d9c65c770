//! What looking back needs beside a batch's records, and what it writes beside them.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::{
    super::{Lists, StoreError, Tx, recount::recount},
    case, case_columns, id, id_optional,
    load::{WAITING_IN_CASES, add_waiting, refs, texts},
    save::save,
    time,
};
use crate::domain::{
    case::CaseState,
    casebook::{Bygone, Casebook, Moved, Owner, Tracked},
    review::Past,
    time::UnixMillis,
};

static CASES: Lists = Lists::new(0, concat!("SELECT ", case_columns!(), " FROM cases WHERE id IN"), "ORDER BY id");
static FAILURES: Lists = Lists::new(
    0,
    "SELECT case_id, person_id, COUNT(*) FROM attempts WHERE type = 'connection.failed' AND case_id IN",
    "GROUP BY case_id, person_id",
);
static CONNECTED: Lists = Lists::new(
    0,
    "SELECT person_id, tenant_id, MAX(received_at) FROM attempts WHERE type = 'connection.succeeded' AND person_id IN",
    "GROUP BY person_id, tenant_id",
);
/// A payload is compact JSON: in a text that quotes the same words, the quotation marks have a backslash before them.
static OPENED: Lists = Lists::new(
    0,
    "SELECT tenant_id, MAX(received_at) FROM attempts WHERE type = 'connection.succeeded' \
     AND payload NOT LIKE '%\"is_admin\":true%' AND tenant_id IN",
    "GROUP BY tenant_id",
);
static RESOLVED_OF_TENANTS: Lists = Lists::new(
    0,
    concat!("SELECT ", case_columns!(), " FROM cases WHERE state = 'resolved' AND merged_into IS NULL AND tenant_id IN"),
    "ORDER BY resolved_at, id",
);
static RESOLVED_OF_PEOPLE: Lists = Lists::new(
    0,
    concat!(
        "SELECT ",
        case_columns!(),
        " FROM cases WHERE state = 'resolved' AND merged_into IS NULL AND tenant_id IS NULL AND person_id IN"
    ),
    "ORDER BY resolved_at, id",
);

/// Adds to a book the cases that these failures are in, and returns what else must be known to look back at them.
pub async fn load_bygone(tx: &mut Tx, book: &mut Casebook, past: &[Past]) -> Result<Bygone, StoreError> {
    let mut bygone = Bygone::default();
    let cases = texts(past.iter().filter_map(|past| past.case));
    for row in tx.list(&CASES, &refs(&cases), |query| query).await? {
        let record = case(&row)?;
        if book.cases.iter().all(|known| known.record.id != record.id) {
            if record.state != CaseState::Resolved {
                book.open.entry(record.owner).or_default().push(book.cases.len());
            }
            book.cases.push(Tracked { record, changed: false });
        }
    }
    let rows = tx.list(&WAITING_IN_CASES, &refs(&cases), |query| query).await?;
    add_waiting(&rows, book)?;
    for row in tx.list(&FAILURES, &refs(&cases), |query| query).await? {
        let key = (id(&row, 0, "attempts.case_id")?, id(&row, 1, "attempts.person_id")?);
        bygone.failures.insert(key, row.get(2)?);
    }
    let people = texts(past.iter().map(|past| past.person));
    for row in tx.list(&CONNECTED, &refs(&people), |query| query).await? {
        let key = (id(&row, 0, "attempts.person_id")?, id_optional(&row, 1, "attempts.tenant_id")?);
        bygone.connected.insert(key, time(&row, 2)?);
    }
    let tenants = texts(book.tenants.keys());
    for row in tx.list(&OPENED, &refs(&tenants), |query| query).await? {
        bygone.opened.insert(id(&row, 0, "attempts.tenant_id")?, time(&row, 1)?);
    }
    let mut rows = tx.list(&RESOLVED_OF_TENANTS, &refs(&tenants), |query| query).await?;
    rows.extend(tx.list(&RESOLVED_OF_PEOPLE, &refs(&people), |query| query).await?);
    for row in &rows {
        let record = case(row)?;
        if let Some(at) = record.resolved_at {
            bygone.resolved.insert((record.owner, record.cause), (record.id, at));
        }
    }
    Ok(bygone)
}

/// Writes what has changed, and makes the counters of every tenant and case that was touched anew.
pub async fn save_bygone(tx: &mut Tx, book: &Casebook, bygone: &Bygone, now: UnixMillis) -> Result<(), StoreError> {
    save(tx, book, now).await?;
    for moved in &bygone.moved {
        tx.query("UPDATE attempts SET tenant_id = $2, case_id = $3, cause = $4, diagnosis = $5 WHERE id = $1")
            .bind(moved.id.to_string())
            .bind(moved.tenant.1.map(|id| id.to_string()))
            .bind(moved.case.1.map(|id| id.to_string()))
            .bind(moved.cause.as_str())
            .bind(moved.diagnosis.clone())
            .run()
            .await?;
    }
    for (case, person) in &bygone.left {
        leave(tx, *case, *person, now).await?;
    }
    let cases: BTreeSet<Uuid> = bygone.moved.iter().flat_map(|moved| [moved.case.0, moved.case.1]).flatten().collect();
    for case in cases {
        tx.query(
            "UPDATE cases SET people = (SELECT COUNT(*) FROM case_people WHERE case_id = $1 AND NOT unfinished), \
             attempts = (SELECT COUNT(DISTINCT COALESCE(attempt_id, id)) FROM attempts \
                         WHERE case_id = $1 AND type = 'connection.failed') WHERE id = $1",
        )
        .bind(case.to_string())
        .run()
        .await?;
    }
    for (old, new) in &bygone.replaced {
        take_over(tx, *old, *new).await?;
    }
    for moved in bygone.moved.iter().filter(|moved| moved.tenant.0 != moved.tenant.1) {
        recount_member(tx, moved).await?;
    }
    let owners = book.cases.iter().filter(|case| case.changed).filter_map(|case| match case.record.owner {
        Owner::Tenant(tenant) => Some(tenant),
        Owner::Person(_) => None,
    });
    let tenants: BTreeSet<Uuid> =
        bygone.moved.iter().flat_map(|moved| [moved.tenant.0, moved.tenant.1]).flatten().chain(owners).collect();
    for tenant in tenants {
        recount(tx, tenant).await?;
    }
    Ok(())
}

/// A person who has no failure in a case any more is not of it, and is not mailed about it.
async fn leave(tx: &mut Tx, case: Uuid, person: Uuid, now: UnixMillis) -> Result<(), StoreError> {
    let (case, person) = (case.to_string(), person.to_string());
    tx.query(
        "DELETE FROM case_people WHERE case_id = $1 AND person_id = $2 AND NOT EXISTS (SELECT 1 FROM attempts \
         WHERE attempts.case_id = $1 AND attempts.person_id = $2 AND attempts.type = 'connection.failed')",
    )
    .bind(case.clone())
    .bind(person.clone())
    .run()
    .await?;
    tx.query(
        "UPDATE outbox SET state = 'cancelled', reason = 'replaced', counted_at = NULL WHERE case_id = $1 AND person_id = $2 \
         AND state IN ('pending', 'held') AND kind <> 'reconnect' AND (lease_until IS NULL OR lease_until < $3)",
    )
    .bind(case)
    .bind(person)
    .bind(now.0)
    .run()
    .await?;
    Ok(())
}

/// Lets a case stand in the place of one that has no failure left: links to the old one then open the new one.
async fn take_over(tx: &mut Tx, old: Uuid, new: Uuid) -> Result<(), StoreError> {
    let (old, new) = (old.to_string(), new.to_string());
    let left = tx.query("SELECT COUNT(*) FROM attempts WHERE case_id = $1").bind(old.clone()).one().await?;
    if left.get::<i64>(0)? > 0 {
        return Ok(());
    }
    for sql in [
        "UPDATE cases SET merged_into = $2 WHERE id = $1 OR merged_into = $1",
        "UPDATE timeline SET case_id = $2 WHERE case_id = $1",
        "UPDATE outbox SET case_id = $2 WHERE case_id = $1",
    ] {
        tx.query(sql).bind(old.clone()).bind(new.clone()).run().await?;
    }
    Ok(())
}

/// Makes the counters of a person in the tenant that a failure has left, and in the one it has come to, anew. Nobody begins to wait
/// by it in the tenant that was left.
async fn recount_member(tx: &mut Tx, moved: &Moved) -> Result<(), StoreError> {
    let person = moved.person.to_string();
    for tenant in [moved.tenant.0, moved.tenant.1].into_iter().flatten() {
        tx.query(
            "UPDATE tenant_people SET failures = (SELECT COUNT(DISTINCT COALESCE(attempt_id, id)) FROM attempts \
             WHERE tenant_id = $1 AND person_id = $2 AND type = 'connection.failed') WHERE tenant_id = $1 AND person_id = $2",
        )
        .bind(tenant.to_string())
        .bind(person.clone())
        .run()
        .await?;
    }
    if let Some(left) = moved.tenant.0 {
        tx.query(
            "UPDATE tenant_people SET last_failed_at = (SELECT MAX(received_at) FROM attempts WHERE tenant_id = $1 AND person_id = $2 \
             AND type = 'connection.failed' AND received_at <= tenant_people.last_failed_at) WHERE tenant_id = $1 AND person_id = $2",
        )
        .bind(left.to_string())
        .bind(person)
        .run()
        .await?;
    }
    Ok(())
}
