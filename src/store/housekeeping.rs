//! What time alone changes.

use std::time::Duration;

use uuid::Uuid;

use super::{
    Db, StoreError, Tx,
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

/// Forgets a start.
pub async fn forget_start(db: &Db, start: Uuid) -> Result<(), StoreError> {
    let mut tx = db.decide().await?;
    tx.query("DELETE FROM starts WHERE id = $1").bind(start.to_string()).run().await?;
    tx.commit().await
}

/// For how long the finding that an attempt was not finished can be taken back, and a start be a sign for later attempts.
const STARTS: Duration = Duration::from_hours(30 * 24);

/// Deletes sessions and spent links that have run out, and starts whose time is long past.
pub async fn delete_expired(tx: &mut Tx, now: UnixMillis) -> Result<(), StoreError> {
    tx.query("DELETE FROM sessions WHERE expires_at <= $1").bind(now.0).run().await?;
    tx.query("DELETE FROM starts WHERE due_at < $1 AND found_id IS NOT NULL").bind((now - STARTS).0).run().await?;
    tx.query("DELETE FROM spent_links WHERE expires_at <= $1").bind(now.0).run().await?;
    Ok(())
}
