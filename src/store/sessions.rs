//! Who is signed in to the dashboard, and which sign-in links are used up.

use std::time::Duration;

use super::{Db, StoreError, values::time};
use crate::domain::time::UnixMillis;

/// A session that nobody uses for so long is over. Source: OWASP ASVS 5.0, 7.3.1.
pub const IDLE: Duration = Duration::from_mins(30);

/// A session is over after so long, however much it is used. Source: OWASP ASVS 5.0, 7.3.2.
pub const ABSOLUTE: Duration = Duration::from_hours(12);

/// How exactly the last use is kept: a page that is looked at often need not write each time.
const TOUCH_AFTER: Duration = Duration::from_mins(1);

/// A session. The cookie's value itself is never stored.
#[derive(Clone)]
pub struct Session {
    /// SHA-256 of the cookie's value, hex.
    pub id_hash: String,
    /// Who.
    pub subject: String,
    /// `viewer`, `agent` or `admin`.
    pub role: String,
    /// What every form of this session must bring along.
    pub csrf: String,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").field("role", &self.role).finish_non_exhaustive()
    }
}

/// Spends a one-time link and signs in, in one transaction: however often the link is posted, one session comes of it.
/// Returns false, and signs nobody in, if the link was spent before.
pub async fn sign_in(
    db: &Db,
    link: &str,
    link_expires: UnixMillis,
    session: &Session,
    now: UnixMillis,
) -> Result<bool, StoreError> {
    let mut tx = db.write().await?;
    let spent = tx
        .query("INSERT INTO spent_links (id, expires_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING")
        .bind(link.to_owned())
        .bind(link_expires.0)
        .run()
        .await?;
    if spent == 0 {
        return Ok(false);
    }
    tx.query(
        "INSERT INTO sessions (id_hash, subject, role, csrf, created_at, last_seen, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $5, $6)",
    )
    .bind(session.id_hash.clone())
    .bind(session.subject.clone())
    .bind(session.role.clone())
    .bind(session.csrf.clone())
    .bind(now.0)
    .bind((now + ABSOLUTE).0)
    .run()
    .await?;
    tx.commit().await?;
    Ok(true)
}

/// The session with this hash, if it is still good; its last use is brought up to date.
pub async fn find(db: &Db, id_hash: &str, now: UnixMillis) -> Result<Option<Session>, StoreError> {
    let mut tx = db.read().await?;
    let row = tx
        .query("SELECT subject, role, csrf, last_seen FROM sessions WHERE id_hash = $1 AND expires_at > $2 AND last_seen > $3")
        .bind(id_hash.to_owned())
        .bind(now.0)
        .bind((now - IDLE).0)
        .optional()
        .await?;
    let Some(row) = row else { return Ok(None) };
    let session = Session { id_hash: id_hash.to_owned(), subject: row.get(0)?, role: row.get(1)?, csrf: row.get(2)? };
    let last_seen = time(&row, 3)?;
    drop(tx);
    if now.since(last_seen) >= TOUCH_AFTER {
        let mut tx = db.write().await?;
        tx.query("UPDATE sessions SET last_seen = $2 WHERE id_hash = $1").bind(id_hash.to_owned()).bind(now.0).run().await?;
        tx.commit().await?;
    }
    Ok(Some(session))
}

/// Ends a session.
pub async fn end(db: &Db, id_hash: &str) -> Result<(), StoreError> {
    let mut tx = db.write().await?;
    tx.query("DELETE FROM sessions WHERE id_hash = $1").bind(id_hash.to_owned()).run().await?;
    tx.commit().await
}

/// Removes sessions and spent links that are of no further use. Returns how many.
pub async fn sweep(db: &Db, now: UnixMillis) -> Result<u64, StoreError> {
    let mut tx = db.write().await?;
    let sessions =
        tx.query("DELETE FROM sessions WHERE expires_at <= $1 OR last_seen <= $2").bind(now.0).bind((now - IDLE).0).run().await?;
    let links = tx.query("DELETE FROM spent_links WHERE expires_at <= $1").bind(now.0).run().await?;
    tx.commit().await?;
    Ok(sessions + links)
}
