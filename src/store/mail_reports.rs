//! What mail providers report, and what follows: the mail's row shows it, and an address that takes no mail gets none.

use std::time::Duration;

use uuid::Uuid;

use super::{
    Db, Row, StoreError, Tx,
    suppressions::{self, New},
    timeline::{self, NewLine},
    values::{id, id_optional},
};
use crate::domain::{
    address::Address,
    id::new_id,
    mail_report::{MailReport, ReportType},
    suppression::SuppressionReason,
    time::UnixMillis,
};

/// Bounces that may pass, within [`SOFT_WINDOW`], that together count as one that does not.
const SOFT_BOUNCES: i64 = 3;

/// 30 days.
const SOFT_WINDOW: Duration = Duration::from_hours(30 * 24);

/// A mail that a report may mean was sent within this time.
const MEANT: Duration = Duration::from_hours(30 * 24);

/// What came of a delivery of reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Reports about a mail of ours, or an address that we have mailed.
    pub known: u32,
    /// Reports about neither: left alone.
    pub unknown: u32,
    /// Reports that were taken before.
    pub repeated: u32,
    /// Addresses that get no mail from now on.
    pub suppressed: u32,
}

/// The mail that a report means.
struct Meant {
    email: Uuid,
    address: Address,
    case: Option<Uuid>,
    tenant: Option<Uuid>,
    person: Option<Uuid>,
}

/// Takes in the reports of one delivery, whose name is `delivery`. What was taken in before has no second effect.
pub async fn take(db: &Db, delivery: &str, reports: &[MailReport], now: UnixMillis) -> Result<Taken, StoreError> {
    let mut tx = db.decide().await?;
    let mut taken = Taken::default();
    for (at, report) in reports.iter().enumerate() {
        let Some(meant) = meant(&mut tx, report, now).await? else {
            taken.unknown += 1;
            continue;
        };
        if report.kind == ReportType::Unsubscribed {
            match unsubscribe(&mut tx, report, &meant, now).await? {
                Some(new) => {
                    taken.known += 1;
                    taken.suppressed += u32::from(new);
                }
                None => taken.repeated += 1,
            }
            continue;
        }
        if !remember(&mut tx, &format!("{delivery}:{at}"), report, &meant, now).await? {
            taken.repeated += 1;
            continue;
        }
        taken.known += 1;
        taken.suppressed += u32::from(follow(&mut tx, report, &meant, now).await?);
    }
    tx.commit().await?;
    Ok(taken)
}

/// The mail with this Message-ID; else the one of late to this address that the provider's relay gave its own id to; else the last.
async fn meant(tx: &mut Tx, report: &MailReport, now: UnixMillis) -> Result<Option<Meant>, StoreError> {
    if let Some(message_id) = &report.message_id {
        let row = tx
            .query("SELECT id, address, case_id, tenant_id, person_id, last_reply FROM outbox WHERE message_id = $1 ORDER BY id DESC LIMIT 1")
            .bind(message_id.clone())
            .optional()
            .await?;
        // A report that names another recipient than the mail had means a mail that was passed on by its reader.
        if let Some(row) = row {
            let meant = read(&row)?;
            let same = report.address.as_ref().is_none_or(|address| address.key() == meant.address.key());
            return Ok(same.then_some(meant));
        }
    }
    let Some(address) = &report.address else { return Ok(None) };
    let rows = tx
        .query(
            "SELECT id, address, case_id, tenant_id, person_id, last_reply FROM outbox \
             WHERE address_key = $1 AND sent_at > $2 ORDER BY id DESC LIMIT 20",
        )
        .bind(address.key())
        .bind((now - MEANT).0)
        .all()
        .await?;
    let named = |row: &&Row| {
        let reply: Option<String> = row.get(5).ok().flatten();
        report.provider_id.as_ref().zip(reply).is_some_and(|(id, reply)| id.len() >= 8 && reply.contains(id.as_str()))
    };
    rows.iter().find(named).or(rows.first()).map(read).transpose()
}

fn read(row: &Row) -> Result<Meant, StoreError> {
    Ok(Meant {
        email: id(row, 0, "outbox.id")?,
        address: row.parse(1, "outbox.address", |text| Address::parse(text).ok())?,
        case: id_optional(row, 2, "outbox.case_id")?,
        tenant: id_optional(row, 3, "outbox.tenant_id")?,
        person: id_optional(row, 4, "outbox.person_id")?,
    })
}

/// Writes the report down. Returns false where it was written down before.
async fn remember(tx: &mut Tx, key: &str, report: &MailReport, meant: &Meant, now: UnixMillis) -> Result<bool, StoreError> {
    let new = tx
        .query(
            "INSERT INTO mail_reports (id, report_key, type, permanent, email_id, address_key, reason, reported_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (report_key) DO NOTHING",
        )
        .bind(new_id(now).to_string())
        .bind(key.to_owned())
        .bind(report.kind.as_str())
        .bind(report.permanent)
        .bind(meant.email.to_string())
        .bind(meant.address.key())
        .bind(report.reason.clone())
        .bind(now.0)
        .run()
        .await?;
    Ok(new == 1)
}

/// The reader has told the provider that they want no more. Returns whether that was news, or `None` where the address has been taken off
/// the list since it happened: then it is an old word, or the same once more.
async fn unsubscribe(tx: &mut Tx, report: &MailReport, meant: &Meant, now: UnixMillis) -> Result<Option<bool>, StoreError> {
    let row = tx.query("SELECT MAX(lifted_at) FROM suppressions WHERE address_key = $1").bind(meant.address.key()).one().await?;
    let lifted: Option<i64> = row.get(0)?;
    if lifted.is_some_and(|lifted| report.at.is_none_or(|at| at.0 <= lifted)) {
        return Ok(None);
    }
    let reason = SuppressionReason::Unsubscribed;
    let new = New { address: &meant.address, reason, note: report.reason.as_deref(), actor: "provider" };
    Ok(Some(suppressions::suppress(tx, &new, now).await?.is_some()))
}

/// Shows it, and suppresses the address where that is due. Returns whether it was suppressed now.
async fn follow(tx: &mut Tx, report: &MailReport, meant: &Meant, now: UnixMillis) -> Result<bool, StoreError> {
    let soft = report.kind == ReportType::Bounce && !report.permanent;
    let (outcome, what) = match report.kind {
        ReportType::Delivered => ("delivered", None),
        ReportType::Bounce if soft => ("soft_bounce", Some("mail_bounced")),
        ReportType::Bounce => ("bounce", Some("mail_bounced")),
        ReportType::Complaint => ("complaint", Some("mail_complained")),
        ReportType::Unsubscribed => return Ok(false),
    };
    // A late word that it arrived does not take back that it came back or was called spam.
    tx.query(
        "UPDATE outbox SET outcome = $2, outcome_at = $3, outcome_note = $4 \
         WHERE id = $1 AND ($2 <> 'delivered' OR outcome IS NULL OR outcome = 'soft_bounce')",
    )
    .bind(meant.email.to_string())
    .bind(outcome)
    .bind(now.0)
    .bind(report.reason.clone())
    .run()
    .await?;
    if let Some((what, case_id)) = what.zip(meant.case) {
        let line = NewLine {
            tenant_id: meant.tenant,
            case_id,
            person_id: meant.person,
            what,
            actor: "system",
            detail: report.reason.as_deref(),
        };
        timeline::add(tx, line, now).await?;
    }
    let reason = match report.kind {
        ReportType::Delivered | ReportType::Unsubscribed => return Ok(false),
        ReportType::Complaint => SuppressionReason::Complaint,
        ReportType::Bounce => SuppressionReason::Bounce,
    };
    if soft {
        let row = tx
            .query(
                "SELECT COUNT(*) FROM mail_reports WHERE address_key = $1 AND reported_at > $2 AND type = 'bounce' AND NOT permanent \
                 AND reported_at > COALESCE((SELECT MAX(lifted_at) FROM suppressions WHERE address_key = $1), 0)",
            )
            .bind(meant.address.key())
            .bind((now - SOFT_WINDOW).0)
            .one()
            .await?;
        if row.get::<i64>(0)? < SOFT_BOUNCES {
            return Ok(false);
        }
    }
    let new = New { address: &meant.address, reason, note: report.reason.as_deref(), actor: "provider" };
    Ok(suppressions::suppress(tx, &new, now).await?.is_some())
}
