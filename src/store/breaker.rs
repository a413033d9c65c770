//! What the breaker looks at, and what it does when it trips.

use std::time::Duration;

use super::{Db, StoreError, Tx, mail_holds, values::id};
use crate::domain::{
    address::Address,
    alert::AlertReason,
    breaker::{Figures, Trip, trips},
    casebook::Cap,
    id::{first_id, new_id},
    notice::NoticeKind,
    time::UnixMillis,
};

/// Mails of so long are looked at.
const DAY: Duration = Duration::from_hours(24);

async fn figures(tx: &mut Tx, limit: Cap, now: UnixMillis) -> Result<Figures, StoreError> {
    // What somebody has looked at and let pass does not trip it again.
    let row = tx.query("SELECT MAX(released_at) FROM mail_holds").one().await?;
    let seen = UnixMillis(row.get::<Option<i64>>(0)?.unwrap_or(0));
    let faulty = tx
        .query("SELECT COUNT(DISTINCT person_id) FROM attempts WHERE id > $1 AND cause = 'app_misconfigured'")
        .bind(first_id(seen.max(now - limit.window)).to_string())
        .one()
        .await?
        .get(0)?;
    let row = tx
        .query(
            "SELECT COUNT(*), COUNT(*) FILTER (WHERE outcome IN ('bounce', 'complaint')) FROM outbox \
             WHERE counted_at > $1 AND alert_id IS NULL AND (sent_at IS NOT NULL OR outcome = 'bounce')",
        )
        .bind(seen.max(now - DAY).0)
        .one()
        .await?;
    Ok(Figures { faulty, sent: row.get(0)?, bad: row.get(1)? })
}

/// Holds all mail to people and writes to the engineers, if that must be. Returns why.
pub async fn check(db: &Db, limit: Cap, engineers: &[Address], now: UnixMillis) -> Result<Option<Trip>, StoreError> {
    let mut tx = db.read().await?;
    if mail_holds::current(&mut tx).await?.is_some() || trips(figures(&mut tx, limit, now).await?, limit).is_none() {
        return Ok(None);
    }
    drop(tx);
    // Once more where nobody else decides meanwhile: another replica may have seen the same.
    let mut tx = db.decide().await?;
    let Some(trip) = trips(figures(&mut tx, limit, now).await?, limit) else { return Ok(None) };
    if !mail_holds::hold_in(&mut tx, &trip.reason(), "system", now).await? {
        return Ok(None);
    }
    alert(&mut tx, trip, engineers, now).await?;
    tx.commit().await?;
    Ok(Some(trip))
}

/// An alert of its own, and a mail to each of the engineers: a hold is rare, and each one is news.
async fn alert(tx: &mut Tx, trip: Trip, engineers: &[Address], now: UnixMillis) -> Result<(), StoreError> {
    let row = tx
        .query(
            "INSERT INTO alerts (id, reason, kind, code, state, count, tenants, first_seen, last_seen, mailed_at) \
             VALUES ($1, $2, '', 0, 'open', $3, 0, $4, $4, $4) ON CONFLICT (reason, kind, code) WHERE state <> 'closed' \
             DO UPDATE SET state = 'open', count = alerts.count + excluded.count, last_seen = excluded.last_seen, \
             mailed_at = excluded.mailed_at RETURNING id",
        )
        .bind(new_id(now).to_string())
        .bind(AlertReason::MailHeld.as_str())
        .bind(trip.count())
        .bind(now.0)
        .one()
        .await?;
    let alert = id(&row, 0, "alerts.id")?;
    for address in engineers {
        tx.query(
            "INSERT INTO outbox (id, kind, cause, alert_id, address, address_key, domain, state, tries, due_at, counted_at, queued_at) \
             VALUES ($1, $2, 'app_misconfigured', $3, $4, $5, $6, 'pending', 0, $7, $7, $7)",
        )
        .bind(new_id(now).to_string())
        .bind(NoticeKind::EngineerAlert.as_str())
        .bind(alert.to_string())
        .bind(address.as_str().to_owned())
        .bind(address.key())
        .bind(address.domain().to_string())
        .bind(now.0)
        .run()
        .await?;
    }
    Ok(())
}
