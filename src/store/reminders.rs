//! Reminders that are due: judged from the case as it is now, and queued or dropped, each once.

use std::collections::HashSet;

use uuid::Uuid;

use super::{
    Db, Row, StoreError, Tx,
    guides::over_cap,
    mail_holds,
    timeline::{self, NewLine},
    values::{id, id_optional, time},
};
use crate::domain::{
    address::Address,
    case::CaseState,
    casebook::Caps,
    cause::Cause,
    id::new_id,
    notice::NoticeKind,
    reminder::{Reminders, Standing, Verdict},
    suppression::SuppressionReason,
    time::UnixMillis,
};

/// Reminders that are dealt with in one transaction.
const MOST: i64 = 64;

/// What became of those that were due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dealt {
    /// They leave now.
    pub queued: u32,
    /// They wait for working hours.
    pub put_off: u32,
    /// They had no point any more.
    pub dropped: u32,
}

struct Due {
    case_id: Uuid,
    person_id: Uuid,
    step: i64,
    tenant_id: Option<Uuid>,
    cause: Cause,
    address: Address,
    standing: Standing,
}

/// Deals with what is due. Decisions are made one at a time over all replicas, so no step is sent twice.
pub async fn deal(db: &Db, reminders: &Reminders, caps: &Caps, now: UnixMillis) -> Result<Dealt, StoreError> {
    let mut tx = db.read().await?;
    let any =
        tx.query("SELECT step FROM reminders WHERE state = 'planned' AND due_at <= $1 LIMIT 1").bind(now.0).optional().await?;
    drop(tx);
    let mut dealt = Dealt::default();
    if any.is_none() {
        return Ok(dealt);
    }
    let mut tx = db.decide().await?;
    // They wait with all other mail; a step that is overtaken meanwhile is dropped later.
    if mail_holds::current(&mut tx).await?.is_some() {
        return Ok(dealt);
    }
    let mut written_to = HashSet::new();
    for mut due in due(&mut tx, now).await? {
        // Who waits in two cases is not written to twice in one day.
        if written_to.contains(&due.person_id) {
            due.standing.last = now;
        }
        due.standing.over_cap = over(&mut tx, &due, reminders, caps, now).await?;
        match reminders.judge(&due.standing, now) {
            Verdict::Send => {
                queue(&mut tx, &due, now).await?;
                settle(&mut tx, &due, "queued", None).await?;
                written_to.insert(due.person_id);
                dealt.queued += 1;
            }
            Verdict::Later(at) => {
                tx.query("UPDATE reminders SET due_at = $4 WHERE case_id = $1 AND person_id = $2 AND step = $3")
                    .bind(due.case_id.to_string())
                    .bind(due.person_id.to_string())
                    .bind(due.step)
                    .bind(at.0)
                    .run()
                    .await?;
                dealt.put_off += 1;
            }
            Verdict::Drop(reason) => {
                settle(&mut tx, &due, "dropped", Some(reason)).await?;
                dealt.dropped += 1;
            }
        }
    }
    tx.commit().await?;
    Ok(dealt)
}

async fn due(tx: &mut Tx, now: UnixMillis) -> Result<Vec<Due>, StoreError> {
    let rows = tx
        .query(
            "SELECT r.case_id, r.person_id, r.step, r.guide_version, c.state, c.guide_version, c.cause, c.tenant_id, p.email, \
             p.timezone, w.connected_at, w.last_failed_at, s.reason, \
             (SELECT MAX(COALESCE(o.sent_at, o.queued_at)) FROM outbox o WHERE o.person_id = r.person_id \
              AND o.state <> 'cancelled'), \
             EXISTS (SELECT 1 FROM outbox o WHERE o.case_id = r.case_id AND o.person_id = r.person_id AND o.sent_at IS NOT NULL), \
             EXISTS (SELECT 1 FROM reminders n WHERE n.case_id = r.case_id AND n.person_id = r.person_id AND n.step > r.step \
              AND n.state = 'planned' AND n.due_at <= $1), \
             EXISTS (SELECT 1 FROM guide_use g WHERE g.case_id = r.case_id AND g.used_at IS NOT NULL) \
             FROM reminders r JOIN cases c ON c.id = r.case_id JOIN people p ON p.id = r.person_id \
             LEFT JOIN case_people w ON w.case_id = r.case_id AND w.person_id = r.person_id \
             LEFT JOIN suppressions s ON s.address_key = p.email_key AND s.lifted_at IS NULL \
             WHERE r.state = 'planned' AND r.due_at <= $1 ORDER BY r.due_at, r.case_id, r.person_id, r.step LIMIT $2",
        )
        .bind(now.0)
        .bind(MOST)
        .all()
        .await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Due, StoreError> {
    let failed: Option<i64> = row.get(11)?;
    let mailed: Option<i64> = row.get(13)?;
    Ok(Due {
        case_id: id(row, 0, "reminders.case_id")?,
        person_id: id(row, 1, "reminders.person_id")?,
        step: row.get(2)?,
        tenant_id: id_optional(row, 7, "cases.tenant_id")?,
        cause: row.parse(6, "cases.cause", Cause::parse)?,
        address: row.parse(8, "people.email", |text| Address::parse(text).ok())?,
        standing: Standing {
            state: row.parse(4, "cases.state", CaseState::parse)?,
            revoked: time(row, 3)? != time(row, 5)?,
            // Who is no longer of the case waits for nothing.
            connected: failed.is_none() || row.get::<Option<i64>>(10)?.is_some(),
            suppressed: row.parse_optional(12, "suppressions.reason", SuppressionReason::parse)?,
            mailed: row.get(14)?,
            last: UnixMillis(failed.max(mailed).unwrap_or(0)),
            overtaken: row.get(15)?,
            opened: row.get(16)?,
            over_cap: None,
            timezone: row.get(9)?,
        },
    })
}

/// Reminders have a cap of their own for each address, so that they never take the place of the mail which says that it is over.
async fn over(
    tx: &mut Tx,
    due: &Due,
    reminders: &Reminders,
    caps: &Caps,
    now: UnixMillis,
) -> Result<Option<&'static str>, StoreError> {
    if reminders.cap.count > 0 {
        let row = tx
            .query("SELECT COUNT(*) FROM outbox WHERE counted_at > $1 AND address_key = $2 AND kind = 'reminder'")
            .bind((now - reminders.cap.window).0)
            .bind(due.address.key())
            .one()
            .await?;
        if row.get::<i64>(0)? >= i64::from(reminders.cap.count) {
            return Ok(Some("reminders.per_address"));
        }
    }
    let mut caps = *caps;
    caps.address.count = 0;
    over_cap(tx, &caps, &due.address.key(), due.address.domain().as_str(), now).await
}

async fn queue(tx: &mut Tx, due: &Due, now: UnixMillis) -> Result<(), StoreError> {
    tx.query(
        "INSERT INTO outbox (id, kind, cause, case_id, tenant_id, person_id, address, address_key, domain, state, tries, due_at, \
         counted_at, queued_at, step) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'pending', 0, $10, $10, $10, $11)",
    )
    .bind(new_id(now).to_string())
    .bind(NoticeKind::Reminder.as_str())
    .bind(due.cause.as_str())
    .bind(due.case_id.to_string())
    .bind(due.tenant_id.map(|id| id.to_string()))
    .bind(due.person_id.to_string())
    .bind(due.address.as_str().to_owned())
    .bind(due.address.key())
    .bind(due.address.domain().to_string())
    .bind(now.0)
    .bind(due.step)
    .run()
    .await?;
    let step = due.step.to_string();
    let line = NewLine {
        tenant_id: due.tenant_id,
        case_id: due.case_id,
        person_id: Some(due.person_id),
        what: "reminded",
        actor: "system",
        detail: Some(&step),
    };
    timeline::add(tx, line, now).await
}

async fn settle(tx: &mut Tx, due: &Due, state: &'static str, reason: Option<&'static str>) -> Result<(), StoreError> {
    tx.query("UPDATE reminders SET state = $4, reason = $5 WHERE case_id = $1 AND person_id = $2 AND step = $3")
        .bind(due.case_id.to_string())
        .bind(due.person_id.to_string())
        .bind(due.step)
        .bind(state)
        .bind(reason)
        .run()
        .await?;
    Ok(())
}
