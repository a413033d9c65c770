//! A tenant's counters and state, made anew from what is on record.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::{StoreError, Tx};
use crate::domain::{
    case::{CaseState, TenantState},
    cause::{Cause, FixableBy},
};

/// Brings a tenant's counters and state in line with what is on record. For the rare cases in which they are not kept step by step.
pub async fn recount(tx: &mut Tx, tenant: Uuid) -> Result<(), StoreError> {
    let id = tenant.to_string();
    let rows = tx
        .query("SELECT cause, state, opened_at FROM cases WHERE tenant_id = $1 AND merged_into IS NULL")
        .bind(id.clone())
        .all()
        .await?;
    let mut cases = Vec::with_capacity(rows.len());
    for row in &rows {
        let cause = row.parse(0, "cases.cause", Cause::parse)?;
        cases.push((cause, row.parse(1, "cases.state", CaseState::parse)?, row.get::<i64>(2)?));
    }
    let state = TenantState::of(cases.iter().map(|(cause, state, _)| (*cause, *state)));
    let unresolved = || cases.iter().filter(|(_, state, _)| *state != CaseState::Resolved);
    // In the order in which intake writes them, so that equal sets are equal texts.
    let causes: BTreeSet<Cause> = unresolved().map(|(cause, ..)| *cause).collect();
    let causes: String = causes.iter().flat_map(|cause| [",", cause.as_str()]).chain([","]).collect();
    let blocked_since =
        unresolved().filter(|(cause, ..)| cause.fixable_by() == FixableBy::TenantAdmin).map(|(.., opened)| *opened).min();
    tx.query(
        "UPDATE tenants SET state = $2, causes = $3, blocked_since = $4, \
         people = (SELECT COUNT(*) FROM tenant_people WHERE tenant_id = $1 AND failures > 0), \
         waiting = (SELECT COUNT(*) FROM tenant_people WHERE tenant_id = $1 AND last_failed_at IS NOT NULL \
                    AND (connected_at IS NULL OR connected_at < last_failed_at)), \
         attempts = (SELECT COUNT(DISTINCT COALESCE(attempt_id, id)) FROM attempts \
                     WHERE tenant_id = $1 AND type = 'connection.failed'), \
         first_seen = COALESCE((SELECT MIN(received_at) FROM attempts WHERE tenant_id = $1), first_seen) \
         WHERE id = $1",
    )
    .bind(id)
    .bind(state.as_str())
    .bind(causes)
    .bind(blocked_since)
    .run()
    .await?;
    Ok(())
}
