//! How the outbox stands, for those who look after it.

use std::{collections::BTreeMap, time::Duration};

use super::{
    StoreError, Tx,
    emails::{self, EmailState},
    values::time_optional,
};
use crate::domain::{suppression::SuppressionReason, time::UnixMillis};

/// What is counted of sent mails.
const DAY: Duration = Duration::from_hours(24);

/// The figures.
#[derive(Clone, Debug)]
pub struct MailFigures {
    /// Mails by state.
    pub states: BTreeMap<EmailState, i64>,
    /// Mails that should leave now, those that a worker has in hand included.
    pub due: i64,
    /// Since when the first of them should.
    pub due_since: Option<UnixMillis>,
    /// Mails that count against the limit on all mail of a day.
    pub counted_day: i64,
    /// Mails that the relay took within a day.
    pub sent_day: i64,
    /// Mails of a day that came back for good, were refused because there is no such address, or were called spam.
    pub bad_day: i64,
    /// Addresses that get no mail, by reason.
    pub suppressed: BTreeMap<SuppressionReason, i64>,
}

/// Counts it all.
pub async fn read(tx: &mut Tx, now: UnixMillis) -> Result<MailFigures, StoreError> {
    let states = emails::counts(tx, i64::MAX).await?;
    let due =
        tx.query("SELECT COUNT(*), MIN(due_at) FROM outbox WHERE state = 'pending' AND due_at <= $1").bind(now.0).one().await?;
    let day = tx
        .query(
            "SELECT COUNT(*), COUNT(*) FILTER (WHERE sent_at IS NOT NULL), \
             COUNT(*) FILTER (WHERE outcome IN ('bounce', 'complaint')) FROM outbox WHERE counted_at > $1",
        )
        .bind((now - DAY).0)
        .one()
        .await?;
    let mut suppressed: BTreeMap<_, _> = SuppressionReason::ALL.iter().map(|reason| (*reason, 0)).collect();
    for row in tx.query("SELECT reason, COUNT(*) FROM suppressions WHERE lifted_at IS NULL GROUP BY reason").all().await? {
        suppressed.insert(row.parse(0, "suppressions.reason", SuppressionReason::parse)?, row.get(1)?);
    }
    Ok(MailFigures {
        states,
        due: due.get(0)?,
        due_since: time_optional(&due, 1)?,
        counted_day: day.get(0)?,
        sent_day: day.get(1)?,
        bad_day: day.get(2)?,
        suppressed,
    })
}
