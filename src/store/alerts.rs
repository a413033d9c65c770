//! What the engineers of the app are alerted to: the list, what is done about it, and what a mail about it says.

use uuid::Uuid;

use super::{
    Cursor, Db, Page, Paging, Row, StoreError, Tx,
    casebook::alert_key,
    outbox::{Claimed, Task},
    values::{id, id_optional, time, time_optional},
    work::{Outcome, Refusal},
};
use crate::domain::{
    address::Address,
    alert::{AlertKey, AlertState},
    links::Links,
    notice::{AlertNotice, NoticeKind},
    suppression::SuppressionReason,
    time::UnixMillis,
};

/// The only order: newest first.
pub const ORDER: &str = "newest";

/// Organisations that are named at most.
const NAMED: i64 = 10;

/// An alert.
#[derive(Clone, Debug)]
pub struct Alert {
    /// Our id.
    pub id: Uuid,
    /// What is at fault.
    pub key: AlertKey,
    /// Where it stands.
    pub state: AlertState,
    /// Failures.
    pub count: i64,
    /// How many organisations.
    pub tenants: i64,
    /// Some of them: our id and their name.
    pub some_tenants: Vec<(Uuid, String)>,
    /// The first failure.
    pub first_seen: UnixMillis,
    /// The last.
    pub last_seen: UnixMillis,
    /// Microsoft's ids of the last failure that had any, and its time.
    pub correlation_id: Option<Uuid>,
    /// As above.
    pub trace_id: Option<Uuid>,
    /// As above.
    pub failed_at: Option<UnixMillis>,
    /// When the engineers were last written to.
    pub mailed_at: Option<UnixMillis>,
    /// Who acknowledged or closed it.
    pub settled_by: Option<String>,
}

/// A page of alerts, newest first; without a state, those that are not closed.
pub async fn list(tx: &mut Tx, state: Option<AlertState>, paging: &Paging) -> Result<Page<Alert>, StoreError> {
    let sql = "SELECT id, reason, kind, code, state, count, tenants, first_seen, last_seen, correlation_id, trace_id, failed_at, \
               mailed_at, settled_by FROM alerts \
               WHERE id < $1 AND (state = $3 OR ($3 IS NULL AND state <> 'closed')) ORDER BY id DESC LIMIT $2";
    let rows = tx.query(sql).bind(paging.id_below()).bind(paging.read()).bind(state.map(|state| state.as_str())).all().await?;
    let mut alerts = rows.iter().map(alert).collect::<Result<Vec<_>, _>>()?;
    for alert in &mut alerts {
        alert.some_tenants = named(tx, alert.id).await?;
    }
    Ok(Page::cut(alerts, paging.limit, |last| Cursor::after(ORDER, "", last.id)))
}

fn alert(row: &Row) -> Result<Alert, StoreError> {
    Ok(Alert {
        id: id(row, 0, "alerts.id")?,
        key: alert_key(row, 1)?,
        state: row.parse(4, "alerts.state", AlertState::parse)?,
        count: row.get(5)?,
        tenants: row.get(6)?,
        some_tenants: Vec::new(),
        first_seen: time(row, 7)?,
        last_seen: time(row, 8)?,
        correlation_id: id_optional(row, 9, "alerts.correlation_id")?,
        trace_id: id_optional(row, 10, "alerts.trace_id")?,
        failed_at: time_optional(row, 11)?,
        mailed_at: time_optional(row, 12)?,
        settled_by: row.get(13)?,
    })
}

/// Some of the organisations of an alert, those seen last first.
async fn named(tx: &mut Tx, alert: Uuid) -> Result<Vec<(Uuid, String)>, StoreError> {
    let rows = tx
        .query(
            "SELECT t.id, t.name FROM alert_tenants m JOIN tenants t ON t.id = m.tenant_id WHERE m.alert_id = $1 \
             ORDER BY t.last_seen DESC, t.id LIMIT $2",
        )
        .bind(alert.to_string())
        .bind(NAMED)
        .all()
        .await?;
    rows.iter().map(|row| Ok((id(row, 0, "tenants.id")?, row.get(1)?))).collect()
}

/// Acknowledges or closes an alert. Returns whether it was open for that. What is unsent about it is cancelled.
pub async fn settle(db: &Db, alert: Uuid, state: AlertState, actor: &str, now: UnixMillis) -> Outcome<bool> {
    let mut tx = db.decide().await?;
    let changed = tx
        .query(
            "UPDATE alerts SET state = $2, settled_by = $3 WHERE id = $1 AND state <> 'closed' AND state <> $2 AND $2 <> 'open'",
        )
        .bind(alert.to_string())
        .bind(state.as_str())
        .bind(actor.to_owned())
        .run()
        .await?;
    if changed == 0 {
        let known = tx.query("SELECT id FROM alerts WHERE id = $1").bind(alert.to_string()).optional().await?;
        return Ok(if known.is_some() { Ok(false) } else { Err(Refusal::Missing) });
    }
    tx.query(
        "UPDATE outbox SET state = 'cancelled', reason = $3, counted_at = NULL \
         WHERE alert_id = $1 AND state IN ('pending', 'held') AND (lease_until IS NULL OR lease_until < $2)",
    )
    .bind(alert.to_string())
    .bind(now.0)
    .bind(state.as_str())
    .run()
    .await?;
    tx.commit().await?;
    Ok(Ok(true))
}

/// A mail to the engineers, made from the alert as it is now.
pub(super) async fn claimed(tx: &mut Tx, row: &Row, links: &Links) -> Result<Claimed, StoreError> {
    let outbox_id = id(row, 0, "outbox.id")?;
    let queued_at = time(row, 3)?;
    let alert = id(row, 4, "alerts.id")?;
    let state = row.parse(8, "alerts.state", AlertState::parse)?;
    let count = |at: usize| Ok::<u64, StoreError>(u64::try_from(row.get::<i64>(at)?).unwrap_or(0));
    let suppressed = row.parse_optional(16, "suppressions.reason", SuppressionReason::parse)?;
    let task = if let Some(reason) = suppressed {
        Task::Drop(reason.of_mail())
    } else if state == AlertState::Open {
        Task::Alert(Box::new(AlertNotice {
            id: outbox_id,
            to: row.parse(1, "outbox.address", |text| Address::parse(text).ok())?,
            key: alert_key(row, 5)?,
            count: count(9)?,
            tenants: count(10)?,
            some_tenants: directories(tx, alert).await?,
            first_seen: time(row, 11)?,
            last_seen: time(row, 12)?,
            correlation_id: id_optional(row, 13, "alerts.correlation_id")?,
            trace_id: id_optional(row, 14, "alerts.trace_id")?,
            failed_at: time_optional(row, 15)?,
            page_url: links.to("/engineering"),
            queued_at,
        }))
    } else {
        Task::Drop(state.as_str())
    };
    Ok(Claimed { id: outbox_id, kind: NoticeKind::EngineerAlert, tries: row.get(2)?, queued_at, task })
}

/// The organisations of an alert as a mail may name them: domain and GUID, never the customer's name, which is free text.
async fn directories(tx: &mut Tx, alert: Uuid) -> Result<Vec<String>, StoreError> {
    let rows = tx
        .query(
            "SELECT (SELECT d.domain FROM tenant_domains d WHERE d.tenant_id = t.id ORDER BY d.first_seen, d.domain LIMIT 1), \
             t.entra_id FROM alert_tenants m JOIN tenants t ON t.id = m.tenant_id WHERE m.alert_id = $1 \
             ORDER BY t.last_seen DESC, t.id LIMIT $2",
        )
        .bind(alert.to_string())
        .bind(NAMED)
        .all()
        .await?;
    let mut named = Vec::with_capacity(rows.len());
    for row in &rows {
        let (domain, guid): (Option<String>, Option<String>) = (row.get(0)?, row.get(1)?);
        let parts: Vec<String> = [domain, guid].into_iter().flatten().collect();
        if !parts.is_empty() {
            named.push(parts.join(", "));
        }
    }
    Ok(named)
}
