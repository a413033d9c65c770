//! What time alone changes.

use super::{
    StoreError, Tx,
    casebook::{id, id_optional},
    recount::recount,
};
use crate::domain::{id::new_id, time::UnixMillis};

/// Opens the snoozed cases whose time has come.
pub async fn wake_snoozed(tx: &mut Tx, now: UnixMillis) -> Result<(), StoreError> {
    let rows = tx
        .query(
            "UPDATE cases SET state = 'open', snoozed_until = NULL WHERE state = 'snoozed' AND snoozed_until <= $1 \
             RETURNING id, tenant_id",
        )
        .bind(now.0)
        .all()
        .await?;
    for row in &rows {
        let case = id(row, 0, "cases.id")?;
        let tenant = id_optional(row, 1, "cases.tenant_id")?;
        tx.query("INSERT INTO timeline (id, tenant_id, case_id, at, what, actor) VALUES ($1, $2, $3, $4, 'woken', 'system')")
            .bind(new_id(now).to_string())
            .bind(tenant.map(|tenant| tenant.to_string()))
            .bind(case.to_string())
            .bind(now.0)
            .run()
            .await?;
        if let Some(tenant) = tenant {
            recount(tx, tenant).await?;
        }
    }
    Ok(())
}

/// Deletes sessions and spent links that have run out.
pub async fn delete_expired(tx: &mut Tx, now: UnixMillis) -> Result<(), StoreError> {
    tx.query("DELETE FROM sessions WHERE expires_at <= $1").bind(now.0).run().await?;
    tx.query("DELETE FROM spent_links WHERE expires_at <= $1").bind(now.0).run().await?;
    Ok(())
}
