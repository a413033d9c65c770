//! The switch that holds all mail to people: one row while it is on.

use super::{
    Db, Row, StoreError, Tx,
    values::{id, time},
};
use crate::domain::{id::new_id, time::UnixMillis};
use uuid::Uuid;

/// Mail to people is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Our id.
    pub id: Uuid,
    /// Why, in the words of whoever did it.
    pub reason: String,
    /// Since when.
    pub held_at: UnixMillis,
    /// Who: `system`, `agent:<name>`.
    pub held_by: String,
}

/// The hold in force, if there is one.
pub async fn current(tx: &mut Tx) -> Result<Option<Hold>, StoreError> {
    let row = tx.query("SELECT id, reason, held_at, held_by FROM mail_holds WHERE released_at IS NULL").optional().await?;
    row.map(|row| read(&row)).transpose()
}

fn read(row: &Row) -> Result<Hold, StoreError> {
    Ok(Hold { id: id(row, 0, "mail_holds.id")?, reason: row.get(1)?, held_at: time(row, 2)?, held_by: row.get(3)? })
}

/// Holds all mail to people from now on. Returns whether it was not held already; the first reason then stays.
pub async fn hold(db: &Db, reason: &str, actor: &str, now: UnixMillis) -> Result<bool, StoreError> {
    let mut tx = db.decide().await?;
    let new = hold_in(&mut tx, reason, actor, now).await?;
    tx.commit().await?;
    Ok(new)
}

/// As [`hold`], in a transaction that decides.
pub(super) async fn hold_in(tx: &mut Tx, reason: &str, actor: &str, now: UnixMillis) -> Result<bool, StoreError> {
    let new = tx
        .query(
            "INSERT INTO mail_holds (id, scope, reason, held_at, held_by) VALUES ($1, 'all', $2, $3, $4) \
             ON CONFLICT (scope) WHERE released_at IS NULL DO NOTHING",
        )
        .bind(new_id(now).to_string())
        .bind(reason.to_owned())
        .bind(now.0)
        .bind(actor.to_owned())
        .run()
        .await?;
    Ok(new == 1)
}

/// Lets mail leave again. What waits leaves now, as far as it still has a point. Returns whether it was held.
pub async fn release(db: &Db, actor: &str, now: UnixMillis) -> Result<bool, StoreError> {
    let mut tx = db.decide().await?;
    let changed = tx
        .query("UPDATE mail_holds SET released_at = $1, released_by = $2 WHERE released_at IS NULL")
        .bind(now.0)
        .bind(actor.to_owned())
        .run()
        .await?;
    tx.commit().await?;
    Ok(changed > 0)
}
