//! What somebody does to one mail by hand: send it again, or call it off.

use uuid::Uuid;

use super::{
    Db, Row, StoreError, Tx, cases,
    emails::EmailState,
    timeline::{self, NewLine},
    values::{id_optional, time_optional},
    work::{Outcome, Refusal},
};
use crate::domain::{
    again::{About, Unfit, fits},
    alert::AlertState,
    id::new_id,
    notice::NoticeKind,
    suppression::SuppressionReason,
    time::UnixMillis,
};

/// How a mail is sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// The same mail, which had not left: it bears the Message-ID that it always had.
    Same,
    /// A new mail of the same kind, because the relay had taken the first.
    Anew(Uuid),
}

/// A mail, as far as it says what may be done to it.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, read in one place")]
struct Mail {
    kind: NoticeKind,
    state: EmailState,
    case: Option<Uuid>,
    tenant: Option<Uuid>,
    person: Option<Uuid>,
    alert_open: bool,
    of_case: bool,
    connected: bool,
    suppressed: Option<SuppressionReason>,
    /// A worker has it in hand.
    under_way: bool,
}

async fn find(tx: &mut Tx, email: Uuid, now: UnixMillis) -> Result<Option<Mail>, StoreError> {
    let row = tx
        .query(
            "SELECT o.kind, o.state, o.case_id, o.tenant_id, o.person_id, a.state, w.last_failed_at, w.connected_at, s.reason, \
             o.lease_until FROM outbox o LEFT JOIN alerts a ON a.id = o.alert_id \
             LEFT JOIN case_people w ON w.case_id = o.case_id AND w.person_id = o.person_id \
             LEFT JOIN suppressions s ON s.address_key = o.address_key AND s.lifted_at IS NULL WHERE o.id = $1",
        )
        .bind(email.to_string())
        .optional()
        .await?;
    row.map(|row| read(&row, now)).transpose()
}

fn read(row: &Row, now: UnixMillis) -> Result<Mail, StoreError> {
    Ok(Mail {
        kind: row.parse(0, "outbox.kind", NoticeKind::parse)?,
        state: row.parse(1, "outbox.state", EmailState::parse)?,
        case: id_optional(row, 2, "outbox.case_id")?,
        tenant: id_optional(row, 3, "outbox.tenant_id")?,
        person: id_optional(row, 4, "outbox.person_id")?,
        alert_open: row.parse_optional(5, "alerts.state", AlertState::parse)? == Some(AlertState::Open),
        of_case: row.get::<Option<i64>>(6)?.is_some(),
        connected: row.get::<Option<i64>>(7)?.is_some(),
        suppressed: row.parse_optional(8, "suppressions.reason", SuppressionReason::parse)?,
        under_way: time_optional(row, 9)?.is_some_and(|until| until > now),
    })
}

/// Whether the mail still fits what it is about.
async fn check(tx: &mut Tx, mail: &Mail) -> Result<Result<(), Unfit>, StoreError> {
    let Some(case) = mail.case else {
        return Ok(match (mail.suppressed, mail.alert_open) {
            (Some(reason), _) => Err(Unfit::Suppressed(reason)),
            (None, true) => Ok(()),
            (None, false) => Err(Unfit::AlertOver),
        });
    };
    let Some(case) = cases::get(tx, case).await? else { return Ok(Err(Unfit::NotOfCase)) };
    let about = About {
        state: case.state,
        cause: case.cause,
        problem: case.kind,
        of_case: mail.of_case,
        connected: mail.connected,
        suppressed: mail.suppressed,
    };
    Ok(fits(mail.kind, &about))
}

/// Sends a mail again, because somebody wants it: neither the cool-down nor a cap holds it back, but it counts. What has not left is
/// tried now; where the relay took it, a mail of the same kind is queued anew. `again` says that somebody wants that.
pub async fn send_again(db: &Db, email: Uuid, again: bool, actor: &str, now: UnixMillis) -> Outcome<Again> {
    let mut tx = db.decide().await?;
    let Some(mail) = find(&mut tx, email, now).await? else { return Ok(Err(Refusal::Missing)) };
    if mail.under_way {
        return Ok(Err(Refusal::UnderWay));
    }
    if mail.state == EmailState::Sent && !again {
        return Ok(Err(Refusal::Sent));
    }
    if let Err(unfit) = check(&mut tx, &mail).await? {
        return Ok(Err(Refusal::Unfit(unfit)));
    }
    if twin_waits(&mut tx, email).await? {
        return Ok(Err(Refusal::Waiting));
    }
    let done = if mail.state == EmailState::Sent {
        let id = new_id(now);
        copy(&mut tx, email, id, now).await?;
        Again::Anew(id)
    } else {
        // What waits keeps its age; what had ended begins anew, or its first fault would end it again. Workers claim without a decision, so
        // one may have it in hand by now: then it is theirs.
        let changed = tx.query(
            "UPDATE outbox SET queued_at = CASE WHEN state IN ('dead', 'cancelled') THEN $2 ELSE queued_at END, state = 'pending', \
             reason = NULL, tries = 0, due_at = $2, counted_at = $2, lease = NULL, lease_until = NULL, outcome = NULL, \
             outcome_at = NULL, outcome_note = NULL WHERE id = $1 AND state <> 'sent' AND (lease_until IS NULL OR lease_until <= $2)",
        )
        .bind(email.to_string())
        .bind(now.0)
        .run()
        .await?;
        if changed == 0 {
            return Ok(Err(Refusal::UnderWay));
        }
        Again::Same
    };
    tell(&mut tx, &mail, "resent", actor, now).await?;
    tx.commit().await?;
    Ok(Ok(done))
}

/// Whether another mail that tells the same to the same waits to be sent.
async fn twin_waits(tx: &mut Tx, email: Uuid) -> Result<bool, StoreError> {
    let sql = "SELECT t.id FROM outbox o JOIN outbox t ON t.kind = o.kind AND t.address_key = o.address_key AND t.id <> o.id \
               AND (t.case_id = o.case_id OR t.alert_id = o.alert_id) WHERE o.id = $1 AND t.state IN ('pending', 'held') LIMIT 1";
    Ok(tx.query(sql).bind(email.to_string()).optional().await?.is_some())
}

async fn copy(tx: &mut Tx, email: Uuid, id: Uuid, now: UnixMillis) -> Result<(), StoreError> {
    tx.query(
        "INSERT INTO outbox (id, kind, cause, case_id, alert_id, tenant_id, person_id, address, address_key, domain, problem, step, \
         state, tries, due_at, counted_at, queued_at) SELECT $2, kind, cause, case_id, alert_id, tenant_id, person_id, address, \
         address_key, domain, problem, step, 'pending', 0, $3, $3, $3 FROM outbox WHERE id = $1",
    )
    .bind(email.to_string())
    .bind(id.to_string())
    .bind(now.0)
    .run()
    .await?;
    Ok(())
}

/// Calls a mail off that has not left. Returns whether it could be.
pub async fn cancel(db: &Db, email: Uuid, actor: &str, now: UnixMillis) -> Outcome<bool> {
    let mut tx = db.decide().await?;
    let Some(mail) = find(&mut tx, email, now).await? else { return Ok(Err(Refusal::Missing)) };
    if mail.under_way {
        return Ok(Err(Refusal::UnderWay));
    }
    let changed = tx
        .query(
            "UPDATE outbox SET state = 'cancelled', reason = 'called off', counted_at = NULL, lease = NULL, lease_until = NULL \
             WHERE id = $1 AND state IN ('pending', 'held') AND (lease_until IS NULL OR lease_until <= $2)",
        )
        .bind(email.to_string())
        .bind(now.0)
        .run()
        .await?;
    if changed == 0 {
        // A worker may have taken it in hand since we looked.
        let waits = matches!(mail.state, EmailState::Pending | EmailState::Held);
        return Ok(if waits { Err(Refusal::UnderWay) } else { Ok(false) });
    }
    tell(&mut tx, &mail, "mail_called_off", actor, now).await?;
    tx.commit().await?;
    Ok(Ok(true))
}

/// A line in the timeline of the case; a mail to the engineers is of none.
async fn tell(tx: &mut Tx, mail: &Mail, what: &'static str, actor: &str, now: UnixMillis) -> Result<(), StoreError> {
    let Some(case_id) = mail.case else { return Ok(()) };
    let line = NewLine {
        tenant_id: mail.tenant,
        case_id,
        person_id: mail.person,
        what,
        actor: &format!("agent:{actor}"),
        detail: Some(mail.kind.as_str()),
    };
    timeline::add(tx, line, now).await
}
