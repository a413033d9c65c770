//! The outbox as its worker sees it: rows are leased, sent, and settled by whoever holds the lease.

use std::time::Duration;

use uuid::Uuid;

use super::{
    Lists, Row, StoreError, Tx, alerts,
    casebook::{id, time},
    checks,
    suppressions::{self, New},
    values::time_optional,
};
use crate::domain::{
    address::{Address, Domain},
    breaker::is_believed,
    case::{CaseState, reference},
    cause::{Cause, Kind},
    check::{self, Check, CheckCode, CheckKey},
    links::{GuideToken, Links, RequestToken},
    notice::{AlertNotice, Notice, NoticeKind},
    suppression::SuppressionReason,
    taken_on::TakenOn,
    tenant::TenantId,
    time::UnixMillis,
};

/// A mail that is ours to send until its lease runs out.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// The row.
    pub id: Uuid,
    /// What to tell.
    pub kind: NoticeKind,
    /// How often it has been claimed, this time included.
    pub tries: i64,
    /// When it was queued.
    pub queued_at: UnixMillis,
    /// What to do with it, as the case is now.
    pub task: Task,
}

/// What is to be done with a claimed mail.
#[derive(Clone, Debug)]
pub enum Task {
    /// Tell it.
    Send(Box<Notice>),
    /// Tell the engineers.
    Alert(Box<AlertNotice>),
    /// It has lost its point since it was queued; this is why.
    Drop(&'static str),
}

/// The lease of one round of claims. Each round has its own, so that a worker that overslept cannot settle what another has since taken.
#[derive(Clone, Debug)]
pub struct Lease {
    /// Unique.
    pub token: String,
    /// When it runs out.
    pub until: UnixMillis,
}

/// How a mail ends, or goes on.
#[derive(Clone, Debug)]
pub enum Settlement {
    /// The relay took it.
    Sent {
        /// Its Message-ID.
        message_id: String,
        /// What the relay said.
        reply: String,
    },
    /// Try again then.
    Retry {
        /// When.
        due_at: UnixMillis,
        /// What the relay said.
        reply: String,
    },
    /// Try again then, and do not count this try: the fault was not this mail's.
    GiveBack {
        /// When.
        due_at: UnixMillis,
        /// What the relay said, if it was asked.
        reply: Option<String>,
    },
    /// It cannot be delivered. Kept and shown.
    Dead {
        /// Why.
        reason: &'static str,
        /// What the relay said.
        reply: String,
    },
    /// It cannot be delivered, because the address takes no mail, now or later. Where the relay is believed ([`is_believed`]), nothing
    /// goes to it from now on, until somebody takes it off the list. In a transaction that decides.
    Gone {
        /// What the relay said.
        reply: String,
    },
    /// Nobody may be written to at this address here; kept until somebody changes that and releases it.
    Held {
        /// Why.
        reason: &'static str,
    },
    /// It has lost its point.
    Cancelled {
        /// Why.
        reason: &'static str,
    },
}

/// Rows that another worker is claiming are passed over, and taken in one order. PostgreSQL asks the outer guard again after it has
/// waited for a row.
const CLAIM_POSTGRES: &str = "UPDATE outbox SET lease = $1, lease_until = $2, tries = tries + 1 \
     WHERE id IN (SELECT id FROM outbox WHERE state = 'pending' AND due_at <= $3 AND (lease_until IS NULL OR lease_until <= $3) \
                  AND (alert_id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM mail_holds WHERE released_at IS NULL)) \
                  ORDER BY due_at, id LIMIT $4 FOR UPDATE SKIP LOCKED) \
     AND state = 'pending' AND (lease_until IS NULL OR lease_until <= $3) RETURNING id";

/// SQLite has one writer, so nobody else can be claiming. The guard is said twice for the same reason as below.
const CLAIM_SQLITE: &str = "UPDATE outbox SET lease = $1, lease_until = $2, tries = tries + 1 \
     WHERE id IN (SELECT id FROM outbox WHERE state = 'pending' AND due_at <= $3 AND (lease_until IS NULL OR lease_until <= $3) \
                  AND (alert_id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM mail_holds WHERE released_at IS NULL)) \
                  ORDER BY due_at, id LIMIT $4) \
     AND state = 'pending' AND (lease_until IS NULL OR lease_until <= $3) RETURNING id";

static FACTS: Lists = Lists::new(
    0,
    "SELECT o.id, o.kind, o.cause, o.case_id, o.address, o.tries, o.queued_at, c.state, c.kind, c.guide_version, p.locale, \
     t.entra_id, w.account, w.connected_at, \
     (SELECT d.domain FROM tenant_domains d WHERE d.tenant_id = o.tenant_id ORDER BY d.first_seen, d.domain LIMIT 1), \
     (SELECT COUNT(*) FROM case_people x WHERE x.case_id = o.case_id AND x.connected_at IS NULL AND NOT x.unfinished \
      AND x.person_id <> o.person_id), o.problem, s.reason, \
     (SELECT f.message_id FROM outbox f WHERE f.case_id = o.case_id AND f.person_id = o.person_id AND f.id <> o.id \
      AND f.sent_at IS NOT NULL AND (o.sent_at IS NULL OR f.sent_at < o.sent_at) ORDER BY f.sent_at, f.id LIMIT 1), o.person_id, o.step, o.check_code, c.claimed_at, g.used_at \
     FROM outbox o JOIN cases c ON c.id = o.case_id JOIN people p ON p.id = o.person_id \
     LEFT JOIN tenants t ON t.id = o.tenant_id LEFT JOIN guide_use g ON g.case_id = o.case_id \
     LEFT JOIN case_people w ON w.case_id = o.case_id AND w.person_id = o.person_id \
     LEFT JOIN suppressions s ON s.address_key = o.address_key AND s.lifted_at IS NULL WHERE o.id IN",
    "ORDER BY o.due_at, o.id",
);

/// The mails to the engineers, which have no case and no person.
static ALERTS: Lists = Lists::new(
    0,
    "SELECT o.id, o.address, o.tries, o.queued_at, a.id, a.reason, a.kind, a.code, a.state, a.count, a.tenants, a.first_seen, \
     a.last_seen, a.correlation_id, a.trace_id, a.failed_at, s.reason FROM outbox o JOIN alerts a ON a.id = o.alert_id \
     LEFT JOIN suppressions s ON s.address_key = o.address_key AND s.lifted_at IS NULL WHERE o.id IN",
    "ORDER BY o.due_at, o.id",
);

/// With what a claimed mail is made into a notice.
#[derive(Clone)]
pub struct Means {
    /// The links.
    pub links: Links,
    /// Makes the check codes.
    pub check_key: CheckKey,
}

/// Claims up to `limit` mails that are due; while mail is held, only those to the engineers. One whose record cannot be read is dead
/// from now on, and not among them. Each mail to a person has its check code from then on, so that it can be looked up before it
/// can be read.
pub async fn claim(tx: &mut Tx, lease: &Lease, limit: u32, now: UnixMillis, means: &Means) -> Result<Vec<Claimed>, StoreError> {
    let links = &means.links;
    let sql = tx.either(CLAIM_SQLITE, CLAIM_POSTGRES);
    let rows = tx.query(sql).bind(lease.token.clone()).bind(lease.until.0).bind(now.0).bind(i64::from(limit)).all().await?;
    let ids: Vec<String> = rows.iter().map(|row| row.get(0)).collect::<Result<_, _>>()?;
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let rows = tx.list(&FACTS, &ids, |query| query).await?;
    let mut mails = Vec::with_capacity(rows.len());
    let mut read = Vec::with_capacity(rows.len());
    for row in rows {
        let mut mail = claimed(&row, links);
        if let Ok(Claimed { id, task: Task::Send(notice), .. }) = &mut mail
            && notice.check.is_none()
        {
            let code = checks::give(tx, *id, means.check_key).await?;
            notice.check = code.map(|code| Check { code, address: check::address(links) });
        }
        read.push((row, mail));
    }
    // Only those of no case: hardly ever any.
    let rest = if read.len() < ids.len() { tx.list(&ALERTS, &ids, |query| query).await? } else { Vec::new() };
    for row in rest {
        let mail = alerts::claimed(tx, &row, links).await;
        read.push((row, mail));
    }
    for (row, mail) in read {
        let column = match mail {
            Ok(mail) => {
                mails.push(mail);
                continue;
            }
            Err(StoreError::Corrupt { column, .. }) => column,
            Err(error) => return Err(error),
        };
        // It ends here, or it would stand before all others for good. The value is not logged: it may be an address.
        let id: String = row.get(0)?;
        tracing::error!(mail.id = id, column, "the record of a mail cannot be read");
        tx.query("UPDATE outbox SET state = 'dead', reason = $2, lease = NULL, lease_until = NULL WHERE id = $1")
            .bind(id)
            .bind("its record cannot be read")
            .run()
            .await?;
    }
    Ok(mails)
}

/// What is to be done with a mail, as the case is this moment. `None` where there is no such mail.
pub async fn look_again(tx: &mut Tx, mail: Uuid, links: &Links) -> Result<Option<Claimed>, StoreError> {
    let id = mail.to_string();
    if let [row] = tx.list(&FACTS, &[id.as_str()], |query| query).await?.as_slice() {
        return claimed(row, links).map(Some);
    }
    match tx.list(&ALERTS, &[id.as_str()], |query| query).await?.as_slice() {
        [row] => alerts::claimed(tx, row, links).await.map(Some),
        _ => Ok(None),
    }
}

/// What a mail tells by what is known now, whether it is of use or not, so that somebody can read it. `None` where there is no such mail; for
/// an alert that is over, why nothing is told.
pub async fn preview(tx: &mut Tx, mail: Uuid, links: &Links) -> Result<Option<Task>, StoreError> {
    let id = mail.to_string();
    if let [row] = tx.list(&FACTS, &[id.as_str()], |query| query).await?.as_slice() {
        let kind = row.parse(1, "outbox.kind", NoticeKind::parse)?;
        let case_id = super::casebook::id(row, 3, "outbox.case_id")?;
        let notice = notice(row, mail, kind, case_id, time(row, 6)?, links)?;
        return Ok(Some(Task::Send(Box::new(notice))));
    }
    Ok(look_again(tx, mail, links).await?.map(|claimed| claimed.task))
}

fn claimed(row: &Row, links: &Links) -> Result<Claimed, StoreError> {
    let outbox_id = id(row, 0, "outbox.id")?;
    let kind = row.parse(1, "outbox.kind", NoticeKind::parse)?;
    let case_id = id(row, 3, "outbox.case_id")?;
    let queued_at = time(row, 6)?;
    let state = row.parse(7, "cases.state", CaseState::parse)?;
    let connected = row.get::<Option<i64>>(13)?.is_some();
    let opened = row.get::<Option<i64>>(23)?.is_some();
    let suppressed = row.parse_optional(17, "suppressions.reason", SuppressionReason::parse)?;
    let task = match (kind, state) {
        // Asked again here: the address may have come on the list since the mail was queued.
        _ if let Some(reason) = suppressed => Task::Drop(reason.of_mail()),
        (NoticeKind::Reconnect, _) if connected => Task::Drop("connected"),
        (NoticeKind::Reconnect, _) => Task::Send(Box::new(notice(row, outbox_id, kind, case_id, queued_at, links)?)),
        (_, CaseState::Resolved) => Task::Drop("resolved"),
        (_, CaseState::Ignored) => Task::Drop("ignored"),
        // A reminder may have been held up since it was queued.
        (NoticeKind::Reminder, CaseState::Snoozed) => Task::Drop(state.as_str()),
        (NoticeKind::Reminder, CaseState::Claimed) if opened => Task::Drop(state.as_str()),
        _ if connected => Task::Drop("connected"),
        _ => Task::Send(Box::new(notice(row, outbox_id, kind, case_id, queued_at, links)?)),
    };
    Ok(Claimed { id: outbox_id, kind, tries: row.get(5)?, queued_at, task })
}

fn notice(
    row: &Row,
    id: Uuid,
    kind: NoticeKind,
    case_id: Uuid,
    queued_at: UnixMillis,
    links: &Links,
) -> Result<Notice, StoreError> {
    let version = u32::try_from(row.get::<i64>(9)?).map_err(|_| StoreError::corrupt("cases.guide_version", "negative"))?;
    let to = row.parse(4, "outbox.address", |text| Address::parse(text).ok())?;
    let first_domain = row.parse_optional(14, "tenant_domains.domain", |text| Domain::parse(text).ok())?;
    let follows: Option<String> = row.get(18)?;
    let person = super::casebook::id(row, 19, "outbox.person_id")?;
    Ok(Notice {
        id,
        kind,
        to,
        locale: row.get(10)?,
        cause: row.parse(2, "outbox.cause", Cause::parse)?,
        problem: match row.parse_optional(16, "outbox.problem", Kind::parse)? {
            None => row.parse_optional(8, "cases.kind", Kind::parse)?,
            problem => problem,
        },
        account: row.get::<Option<&str>>(12)?.and_then(|text| Address::parse(text).ok()),
        tenant_domain: first_domain,
        tenant_id: row.parse_optional(11, "tenants.entra_id", TenantId::parse)?,
        others_waiting: u32::try_from(row.get::<i64>(15)?).unwrap_or(0),
        guide_url: links.guide(GuideToken { case_id, version }),
        unsubscribe_url: follows.is_some().then(|| links.unsubscribe(person)),
        follows,
        step: row.get::<Option<i64>>(20)?.and_then(|step| u8::try_from(step).ok()),
        // By when it was queued, so that a repeat of a mail says the same.
        taken_on: TakenOn::of(
            row.parse(7, "cases.state", CaseState::parse)?,
            time_optional(row, 22)?,
            time_optional(row, 23)?,
            queued_at,
        ),
        request_url: links.request(RequestToken { case_id, person_id: person, version }),
        reference: reference(case_id),
        check: row
            .parse_optional(21, "outbox.check_code", CheckCode::parse)?
            .map(|code| Check { code, address: check::address(links) }),
        queued_at,
    })
}

/// Settles a claimed mail. Returns whether the lease was still ours; if not, nothing is changed.
pub async fn settle(
    tx: &mut Tx,
    mail: Uuid,
    lease: &Lease,
    settlement: &Settlement,
    now: UnixMillis,
) -> Result<bool, StoreError> {
    let id = mail.to_string();
    let token = lease.token.clone();
    let changed = match settlement {
        Settlement::Sent { message_id, reply } => {
            tx.query(
                "UPDATE outbox SET state = 'sent', reason = NULL, lease = NULL, lease_until = NULL, sent_at = $3, \
                 message_id = $4, last_reply = $5 WHERE id = $1 AND lease = $2",
            )
            .bind(id)
            .bind(token)
            .bind(now.0)
            .bind(message_id.clone())
            .bind(reply.clone())
            .run()
            .await?
        }
        Settlement::Retry { due_at, reply } => {
            tx.query(
                "UPDATE outbox SET lease = NULL, lease_until = NULL, due_at = $3, last_reply = $4 WHERE id = $1 AND lease = $2",
            )
            .bind(id)
            .bind(token)
            .bind(due_at.0)
            .bind(reply.clone())
            .run()
            .await?
        }
        Settlement::GiveBack { due_at, reply } => {
            tx.query(
                "UPDATE outbox SET lease = NULL, lease_until = NULL, tries = tries - 1, due_at = $3, \
                 last_reply = COALESCE($4, last_reply) WHERE id = $1 AND lease = $2",
            )
            .bind(id)
            .bind(token)
            .bind(due_at.0)
            .bind(reply.clone())
            .run()
            .await?
        }
        Settlement::Dead { reason, reply } => {
            tx.query(
                "UPDATE outbox SET state = 'dead', reason = $3, lease = NULL, lease_until = NULL, last_reply = $4 \
                 WHERE id = $1 AND lease = $2",
            )
            .bind(id)
            .bind(token)
            .bind(*reason)
            .bind(reply.clone())
            .run()
            .await?
        }
        Settlement::Gone { reply } => return gone(tx, id, token, reply, now).await,
        Settlement::Held { reason } => {
            tx.query(
                "UPDATE outbox SET state = 'held', reason = $3, lease = NULL, lease_until = NULL, tries = tries - 1, \
                 counted_at = NULL WHERE id = $1 AND lease = $2",
            )
            .bind(id)
            .bind(token)
            .bind(*reason)
            .run()
            .await?
        }
        Settlement::Cancelled { reason } => {
            tx.query(
                "UPDATE outbox SET state = 'cancelled', reason = $3, lease = NULL, lease_until = NULL, counted_at = NULL \
                 WHERE id = $1 AND lease = $2",
            )
            .bind(id)
            .bind(token)
            .bind(*reason)
            .run()
            .await?
        }
    };
    Ok(changed == 1)
}

/// What a relay said within so long decides whether it is believed.
const HOUR: Duration = Duration::from_hours(1);

/// A mail that the relay is asked to take was queued, or released, within so long.
const COUNTED: Duration = Duration::from_hours(3 * 24);

/// Ends a mail whose recipient does not exist, and mail to that address if the relay is to be believed.
async fn gone(tx: &mut Tx, id: String, token: String, reply: &str, now: UnixMillis) -> Result<bool, StoreError> {
    let row = tx
        .query(
            "UPDATE outbox SET state = 'dead', reason = 'the address was refused', lease = NULL, lease_until = NULL, last_reply = $3, \
             outcome = 'bounce', outcome_at = $4 WHERE id = $1 AND lease = $2 RETURNING address",
        )
        .bind(id)
        .bind(token)
        .bind(reply.to_owned())
        .bind(now.0)
        .optional()
        .await?;
    let Some(row) = row else { return Ok(false) };
    let address = row.parse(0, "outbox.address", |text| Address::parse(text).ok())?;
    if !is_relay_believed(tx, now).await? {
        tracing::warn!("the mail relay knows hardly any address: what it refuses now is kept, and no address is taken for dead");
        return Ok(true);
    }
    let new = New { address: &address, reason: SuppressionReason::Bounce, note: Some(reply), actor: "relay" };
    suppressions::suppress(tx, &new, now).await?;
    Ok(true)
}

async fn is_relay_believed(tx: &mut Tx, now: UnixMillis) -> Result<bool, StoreError> {
    // What was queued longer ago than mail is tried is not among them.
    let row = tx
        .query(
            "SELECT COUNT(*) FILTER (WHERE sent_at IS NULL AND outcome = 'bounce' AND outcome_at > $1), \
             COUNT(*) FILTER (WHERE sent_at > $1) FROM outbox WHERE counted_at > $2",
        )
        .bind((now - HOUR).0)
        .bind((now - COUNTED).0)
        .one()
        .await?;
    Ok(is_believed(row.get(0)?, row.get(1)?))
}
