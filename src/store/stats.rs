//! Figures.

use std::{collections::BTreeMap, time::Duration};

use super::{StoreError, Tx, emails, emails::EmailState};
use crate::domain::{
    case::{CaseState, TenantState},
    cause::Cause,
    event::EventType,
    id::first_id,
    time::UnixMillis,
};

/// What came in within a time.
#[derive(Clone, Debug, Default)]
pub struct Events {
    /// By type.
    pub types: BTreeMap<EventType, i64>,
    /// Failures by cause.
    pub causes: BTreeMap<Cause, i64>,
}

/// All figures.
#[derive(Clone, Debug)]
pub struct Stats {
    /// Tenants by state.
    pub tenants: BTreeMap<TenantState, i64>,
    /// People who wait in blocked tenants.
    pub waiting: i64,
    /// Cases by state.
    pub cases: BTreeMap<CaseState, i64>,
    /// Mails by state.
    pub emails: BTreeMap<EmailState, i64>,
    /// What came in within 24 hours.
    pub last_day: Events,
    /// What came in within 7 days.
    pub last_week: Events,
}

/// Counts everything exactly.
pub async fn all(tx: &mut Tx, now: UnixMillis) -> Result<Stats, StoreError> {
    let mut tenants: BTreeMap<_, _> = TenantState::ALL.iter().map(|state| (*state, 0)).collect();
    for row in tx.query("SELECT state, COUNT(*) FROM tenants GROUP BY state").all().await? {
        tenants.insert(row.parse(0, "tenants.state", TenantState::parse)?, row.get(1)?);
    }
    let waiting =
        tx.query("SELECT COALESCE(CAST(SUM(waiting) AS BIGINT), 0) FROM tenants WHERE state = 'blocked'").one().await?.get(0)?;
    let mut cases: BTreeMap<_, _> = CaseState::ALL.iter().map(|state| (*state, 0)).collect();
    for row in tx.query("SELECT state, COUNT(*) FROM cases GROUP BY state").all().await? {
        cases.insert(row.parse(0, "cases.state", CaseState::parse)?, row.get(1)?);
    }
    let emails = emails::counts(tx, i64::MAX).await?;
    let last_day = events(tx, now - Duration::from_hours(24)).await?;
    let last_week = events(tx, now - Duration::from_hours(7 * 24)).await?;
    Ok(Stats { tenants, waiting, cases, emails, last_day, last_week })
}

/// Tenants by state, counted up to `most` each, so that it takes no longer with the years.
pub async fn tenants(tx: &mut Tx, most: i64) -> Result<BTreeMap<TenantState, i64>, StoreError> {
    let mut counts = BTreeMap::new();
    for state in TenantState::ALL {
        let row = tx
            .query("SELECT COUNT(*) FROM (SELECT id FROM tenants WHERE state = $1 LIMIT $2) AS counted")
            .bind(state.as_str())
            .bind(most)
            .one()
            .await?;
        counts.insert(*state, row.get(0)?);
    }
    Ok(counts)
}

/// Attempts that nobody has understood, counted up to `most`.
pub async fn unknown(tx: &mut Tx, most: i64) -> Result<i64, StoreError> {
    let sql = "SELECT COUNT(*) FROM (SELECT id FROM attempts WHERE cause = 'unknown' LIMIT $1) AS counted";
    tx.query(sql).bind(most).one().await?.get(0)
}

async fn events(tx: &mut Tx, since: UnixMillis) -> Result<Events, StoreError> {
    let rows = tx
        .query("SELECT type, cause, COUNT(*) FROM attempts WHERE id >= $1 GROUP BY type, cause")
        .bind(first_id(since).to_string())
        .all()
        .await?;
    let mut events = Events::default();
    for row in rows {
        let count: i64 = row.get(2)?;
        let event_type = row.parse(0, "attempts.type", EventType::parse)?;
        *events.types.entry(event_type).or_default() += count;
        // What was only started and not finished has a likely cause, but is no failure.
        if let Some(cause) = row.parse_optional(1, "attempts.cause", Cause::parse)?.filter(|_| event_type == EventType::Failed) {
            *events.causes.entry(cause).or_default() += count;
        }
    }
    Ok(events)
}
