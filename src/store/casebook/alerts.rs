//! The alerts that a batch raises or goes on with.

use std::collections::BTreeSet;

use super::{id, id_optional, time, time_optional};
use crate::{
    domain::{
        alert::{AlertKey, AlertReason, AlertState},
        casebook::{AlertRecord, Casebook, Incoming, Tracked},
        cause::Kind,
        event::EventType,
        notice::NoticeKind,
    },
    store::{Bulk, Row, StoreError, Tx},
};

static ALERTS: Bulk = Bulk::new(
    "INSERT INTO alerts (id, reason, kind, code, state, count, tenants, first_seen, last_seen, correlation_id, trace_id, failed_at, \
     mailed_at) VALUES",
    13,
    "ON CONFLICT (id) DO UPDATE SET count = excluded.count, last_seen = excluded.last_seen, \
     correlation_id = excluded.correlation_id, trace_id = excluded.trace_id, failed_at = excluded.failed_at, \
     mailed_at = excluded.mailed_at",
);
static TENANTS: Bulk =
    Bulk::new("INSERT INTO alert_tenants (alert_id, tenant_id) VALUES", 2, "ON CONFLICT (alert_id, tenant_id) DO NOTHING");
static OUTBOX: Bulk = Bulk::new(
    "INSERT INTO outbox (id, kind, cause, alert_id, address, address_key, domain, state, reason, tries, due_at, counted_at, queued_at) \
     VALUES",
    13,
    "",
);

/// What makes an alert one, from three columns.
pub(in crate::store) fn key(row: &Row, at: usize) -> Result<AlertKey, StoreError> {
    let kind: &str = row.get(at + 1)?;
    let code: i64 = row.get(at + 2)?;
    Ok(AlertKey {
        reason: row.parse(at, "alerts.reason", AlertReason::parse)?,
        kind: if kind.is_empty() { None } else { row.parse_optional(at + 1, "alerts.kind", Kind::parse)? },
        code: u32::try_from(code).map_err(|_| StoreError::corrupt("alerts.code", "not a code"))?,
    })
}

/// Every alert that is not closed, where the batch may go on with one: they are as many as the kinds of fault.
pub(super) async fn load(tx: &mut Tx, batch: &[&Incoming], book: &mut Casebook) -> Result<(), StoreError> {
    if !batch.iter().any(|incoming| incoming.event.event_type == EventType::Failed) {
        return Ok(());
    }
    let sql = "SELECT id, reason, kind, code, state, count, first_seen, last_seen, correlation_id, trace_id, failed_at, mailed_at \
               FROM alerts WHERE state <> 'closed'";
    for row in tx.query(sql).all().await? {
        let record = AlertRecord {
            id: id(&row, 0, "alerts.id")?,
            key: key(&row, 1)?,
            state: row.parse(4, "alerts.state", AlertState::parse)?,
            count: row.get(5)?,
            first_seen: time(&row, 6)?,
            last_seen: time(&row, 7)?,
            correlation_id: id_optional(&row, 8, "alerts.correlation_id")?,
            trace_id: id_optional(&row, 9, "alerts.trace_id")?,
            failed_at: time_optional(&row, 10)?,
            mailed_at: time_optional(&row, 11)?,
        };
        book.alerts.insert(record.key, Tracked { record, changed: false });
    }
    Ok(())
}

/// Writes what has changed.
pub(super) async fn save(tx: &mut Tx, book: &Casebook) -> Result<(), StoreError> {
    let alerts: Vec<_> = book.alerts.values().filter(|alert| alert.changed).map(|alert| &alert.record).collect();
    tx.bulk(&ALERTS, &alerts, |query, alert| {
        query
            .bind(alert.id.to_string())
            .bind(alert.key.reason.as_str())
            .bind(alert.key.kind.map_or("", |kind| kind.as_str()))
            .bind(i64::from(alert.key.code))
            .bind(alert.state.as_str())
            .bind(alert.count)
            .bind(0_i64)
            .bind(alert.first_seen.0)
            .bind(alert.last_seen.0)
            .bind(alert.correlation_id.map(|id| id.to_string()))
            .bind(alert.trace_id.map(|id| id.to_string()))
            .bind(alert.failed_at.map(|at| at.0))
            .bind(alert.mailed_at.map(|at| at.0))
    })
    .await?;
    let met: Vec<_> = book.alerted.iter().collect();
    tx.bulk(&TENANTS, &met, |query, (alert, tenant)| query.bind(alert.to_string()).bind(tenant.to_string())).await?;
    for alert in book.alerted.iter().map(|(alert, _)| alert).collect::<BTreeSet<_>>() {
        tx.query("UPDATE alerts SET tenants = (SELECT COUNT(*) FROM alert_tenants WHERE alert_id = $1) WHERE id = $1")
            .bind(alert.to_string())
            .run()
            .await?;
    }
    tx.bulk(&OUTBOX, &book.alert_mails, |query, mail| {
        query
            .bind(mail.id.to_string())
            .bind(NoticeKind::EngineerAlert.as_str())
            .bind("app_misconfigured")
            .bind(mail.alert_id.to_string())
            .bind(mail.address.as_str().to_owned())
            .bind(mail.address.key())
            .bind(mail.address.domain().to_string())
            .bind(if mail.held.is_some() { "held" } else { "pending" })
            .bind(mail.held)
            .bind(0_i64)
            .bind(mail.at.0)
            .bind(mail.held.is_none().then_some(mail.at.0))
            .bind(mail.at.0)
    })
    .await
}
