//! The outbox as people see it: what was sent, what waits, and why.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{
    Cursor, Db, Page, Paging, Row, StoreError, Tx,
    cases::Case,
    suppressions,
    timeline::{self, NewLine},
    values::{id, id_optional, time, time_optional},
    work::{Outcome, Refusal},
};
use crate::domain::{
    address::Address,
    cause::{Cause, words},
    check::CheckCode,
    id::new_id,
    notice::NoticeKind,
    time::UnixMillis,
};

/// The only order: newest first.
pub const ORDER: &str = "newest";

words! {
    /// Where a mail stands.
    EmailState {
        /// It will be sent, or tried again.
        Pending = "pending",
        /// A limit on mail is reached; somebody must release it.
        Held = "held",
        /// The relay has taken it.
        Sent = "sent",
        /// It is no longer needed.
        Cancelled = "cancelled",
        /// It cannot be delivered.
        Dead = "dead",
    }
}

words! {
    /// What became of a mail after the relay took it.
    MailOutcome {
        /// The other side has taken it.
        Delivered = "delivered",
        /// It came back for good.
        Bounce = "bounce",
        /// It came back, and may pass another time.
        SoftBounce = "soft_bounce",
        /// Its reader called it spam.
        Complaint = "complaint",
    }
}

/// A mail.
#[derive(Clone, Debug)]
pub struct Email {
    /// Our id.
    pub id: Uuid,
    /// What it tells.
    pub kind: NoticeKind,
    /// Why the connection failed.
    pub cause: Cause,
    /// To which address.
    pub to: String,
    /// To whom; nobody of a case where it is for the engineers.
    pub person_id: Option<Uuid>,
    /// About which case.
    pub case_id: Option<Uuid>,
    /// Of which tenant: our id and name.
    pub tenant: Option<(Uuid, String)>,
    /// Where it stands.
    pub state: EmailState,
    /// Why it is held, cancelled or dead.
    pub reason: Option<String>,
    /// How often it was tried.
    pub tries: i64,
    /// When it is tried next.
    pub due_at: UnixMillis,
    /// When it was queued.
    pub queued_at: UnixMillis,
    /// When the relay took it.
    pub sent_at: Option<UnixMillis>,
    /// Its Message-ID.
    pub message_id: Option<String>,
    /// What the relay said last.
    pub last_reply: Option<String>,
    /// What became of it after the relay took it, as the provider has reported.
    pub outcome: Option<MailOutcome>,
    /// What was said with that.
    pub outcome_note: Option<String>,
    /// By which its reader can ask whether it is ours. `None` before it is about to leave, and in mails to the engineers.
    pub check_code: Option<CheckCode>,
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT outbox.id, outbox.kind, outbox.cause, outbox.address, outbox.person_id, outbox.case_id, tenants.id, tenants.name, ",
            "outbox.state, outbox.reason, outbox.tries, outbox.due_at, outbox.queued_at, outbox.sent_at, outbox.message_id, ",
            "outbox.last_reply, outbox.outcome, outbox.outcome_note, outbox.check_code FROM outbox LEFT JOIN tenants ON tenants.id = outbox.tenant_id WHERE ",
            $rest
        )
    };
}

/// What a mail can be found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sought {
    /// Its check code.
    Code(CheckCode),
    /// The address that it is to, whole.
    Address(Address),
}

impl Sought {
    /// Reads what somebody typed: an address, or a check code in any of the ways in which people write it.
    pub fn parse(text: &str) -> Option<Self> {
        if text.contains('@') {
            return Address::parse(text.trim()).ok().map(Self::Address);
        }
        CheckCode::parse(text).map(Self::Code)
    }
}

/// Which mails are wanted.
#[derive(Clone, Debug, Default)]
pub struct EmailFilter {
    /// In this state.
    pub state: Option<EmailState>,
    /// About this case.
    pub case: Option<Uuid>,
    /// With this code, or to this address.
    pub sought: Option<Sought>,
}

/// A page of mails, newest first.
pub async fn list(tx: &mut Tx, filter: &EmailFilter, paging: &Paging) -> Result<Page<Email>, StoreError> {
    // One text for each index that can lead. $1: before this id; $2: rows; $3: a state or null; $4: a case or null; $5: what is sought, or null.
    let sought = filter.sought.as_ref().map(|sought| match sought {
        Sought::Code(code) => code.stored(),
        Sought::Address(address) => address.key(),
    });
    let sql = match (&filter.sought, filter.case, filter.state) {
        (Some(Sought::Code(_)), ..) => select!(
            "outbox.check_code = $5 AND outbox.id < $1 AND ($3 IS NULL OR outbox.state = $3) \
             AND ($4 IS NULL OR outbox.case_id = $4) ORDER BY outbox.id DESC LIMIT $2"
        ),
        (Some(Sought::Address(_)), ..) => select!(
            "outbox.address_key = $5 AND outbox.id < $1 AND ($3 IS NULL OR outbox.state = $3) \
             AND ($4 IS NULL OR outbox.case_id = $4) ORDER BY outbox.id DESC LIMIT $2"
        ),
        (None, Some(_), _) => select!(
            "outbox.case_id = $4 AND outbox.id < $1 AND ($3 IS NULL OR outbox.state = $3) AND $5 IS NULL ORDER BY outbox.id DESC LIMIT $2"
        ),
        (None, None, Some(_)) => select!(
            "outbox.state = $3 AND outbox.id < $1 AND ($4 IS NULL OR outbox.case_id = $4) AND $5 IS NULL \
             ORDER BY outbox.id DESC LIMIT $2"
        ),
        (None, None, None) => select!(
            "outbox.id < $1 AND ($3 IS NULL OR outbox.state = $3) AND ($4 IS NULL OR outbox.case_id = $4) \
             AND $5 IS NULL ORDER BY outbox.id DESC LIMIT $2"
        ),
    };
    let rows = tx
        .query(sql)
        .bind(paging.id_below())
        .bind(paging.read())
        .bind(filter.state.map(|state| state.as_str()))
        .bind(filter.case.map(|case| case.to_string()))
        .bind(sought)
        .all()
        .await?;
    let emails = rows.iter().map(email).collect::<Result<Vec<_>, _>>()?;
    Ok(Page::cut(emails, paging.limit, |last| Cursor::after(ORDER, "", last.id)))
}

/// One mail. Returns `None` if there is none.
pub async fn get(tx: &mut Tx, id: Uuid) -> Result<Option<Email>, StoreError> {
    tx.query(select!("outbox.id = $1")).bind(id.to_string()).optional().await?.as_ref().map(email).transpose()
}

/// The latest mails of a tenant, of all its cases.
pub async fn of_tenant(tx: &mut Tx, tenant: Uuid) -> Result<Vec<Email>, StoreError> {
    let sql = select!("outbox.case_id IN (SELECT id FROM cases WHERE tenant_id = $1) ORDER BY outbox.id DESC LIMIT 100");
    tx.query(sql).bind(tenant.to_string()).all().await?.iter().map(email).collect()
}

/// How many mails are in each state, counted up to `most` each, so that it takes no longer with the years.
pub async fn counts(tx: &mut Tx, most: i64) -> Result<BTreeMap<EmailState, i64>, StoreError> {
    let mut counts = BTreeMap::new();
    for state in EmailState::ALL {
        let row = tx
            .query("SELECT COUNT(*) FROM (SELECT id FROM outbox WHERE state = $1 LIMIT $2) AS counted")
            .bind(state.as_str())
            .bind(most)
            .one()
            .await?;
        counts.insert(*state, row.get(0)?);
    }
    Ok(counts)
}

/// Lets a held mail leave. Returns whether it was held.
pub async fn release(db: &Db, email_id: Uuid, actor: &str, now: UnixMillis) -> Outcome<bool> {
    let mut tx = db.decide().await?;
    let row = tx
        .query(
            "UPDATE outbox SET state = 'pending', reason = NULL, due_at = $2, counted_at = $2 \
             WHERE id = $1 AND state = 'held' RETURNING case_id, tenant_id, person_id, kind",
        )
        .bind(email_id.to_string())
        .bind(now.0)
        .optional()
        .await?;
    let Some(row) = row else {
        let known = tx.query("SELECT id FROM outbox WHERE id = $1").bind(email_id.to_string()).optional().await?;
        return Ok(if known.is_some() { Ok(false) } else { Err(Refusal::Missing) });
    };
    // A mail to the engineers is of no case, and so of no timeline.
    if let Some(case_id) = id_optional(&row, 0, "outbox.case_id")? {
        let line = NewLine {
            tenant_id: id_optional(&row, 1, "outbox.tenant_id")?,
            case_id,
            person_id: id_optional(&row, 2, "outbox.person_id")?,
            what: "released",
            actor: &format!("agent:{actor}"),
            detail: Some(row.get(3)?),
        };
        timeline::add(&mut tx, line, now).await?;
    }
    tx.commit().await?;
    Ok(Ok(true))
}

/// Cancels what is unsent of a case's mail, save for the mail that says it is over. A mail that is being sent this moment is not
/// stopped: its worker settles it. $1: the case, $2: now, $3: the reason.
pub(super) const CANCEL: &str = "UPDATE outbox SET state = 'cancelled', reason = $3, counted_at = NULL \
     WHERE case_id = $1 AND state IN ('pending', 'held') AND kind <> 'reconnect' AND (lease_until IS NULL OR lease_until < $2)";

/// Cancels what is unsent of a case's mail; see [`CANCEL`].
pub(super) async fn cancel(tx: &mut Tx, case: Uuid, reason: &str, now: UnixMillis) -> Result<u64, StoreError> {
    tx.query(CANCEL).bind(case.to_string()).bind(now.0).bind(reason.to_owned()).run().await
}

/// Somebody who can be mailed about a case.
#[derive(Debug)]
pub(super) struct Recipient {
    id: Uuid,
    address: Address,
}

/// This person of the case, or everybody of it who waits.
pub(super) async fn recipients(tx: &mut Tx, case: Uuid, person: Option<Uuid>) -> Result<Vec<Recipient>, StoreError> {
    let rows = match person {
        Some(person) => {
            let sql = "SELECT people.id, people.email FROM case_people JOIN people ON people.id = case_people.person_id \
                       WHERE case_people.case_id = $1 AND case_people.person_id = $2";
            tx.query(sql).bind(case.to_string()).bind(person.to_string()).all().await?
        }
        None => {
            let sql = "SELECT people.id, people.email FROM case_people JOIN people ON people.id = case_people.person_id \
                       WHERE case_people.case_id = $1 AND case_people.connected_at IS NULL ORDER BY people.id";
            tx.query(sql).bind(case.to_string()).all().await?
        }
    };
    rows.iter()
        .map(|row| {
            Ok(Recipient {
                id: id(row, 0, "people.id")?,
                address: row.parse(1, "people.email", |text| Address::parse(text).ok())?,
            })
        })
        .collect()
}

/// Whether this address gets no mail.
pub(super) async fn is_suppressed(tx: &mut Tx, to: &Recipient) -> Result<bool, StoreError> {
    Ok(suppressions::reason(tx, &to.address.key()).await?.is_some())
}

/// Queues a mail, or releases the same one if it is held. Returns false, and does nothing, if the same one waits to be sent.
pub(super) async fn queue_again(
    tx: &mut Tx,
    case: &Case,
    kind: NoticeKind,
    to: &Recipient,
    now: UnixMillis,
) -> Result<bool, StoreError> {
    let unsent = tx
        .query(
            "SELECT id, state FROM outbox WHERE person_id = $1 AND kind = $2 AND case_id = $3 AND state IN ('pending', 'held') \
             ORDER BY state DESC LIMIT 1",
        )
        .bind(to.id.to_string())
        .bind(kind.as_str())
        .bind(case.id.to_string())
        .optional()
        .await?;
    if let Some(unsent) = unsent {
        if unsent.get::<&str>(1)? == EmailState::Pending.as_str() {
            return Ok(false);
        }
        tx.query("UPDATE outbox SET state = 'pending', reason = NULL, due_at = $2, counted_at = $2 WHERE id = $1")
            .bind(unsent.get::<String>(0)?)
            .bind(now.0)
            .run()
            .await?;
        return Ok(true);
    }
    tx.query(
        "INSERT INTO outbox (id, kind, cause, case_id, tenant_id, person_id, address, address_key, domain, state, tries, due_at, \
         counted_at, queued_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'pending', 0, $10, $10, $10)",
    )
    .bind(new_id(now).to_string())
    .bind(kind.as_str())
    .bind(case.cause.as_str())
    .bind(case.id.to_string())
    .bind(case.tenant.as_ref().map(|tenant| tenant.id.to_string()))
    .bind(to.id.to_string())
    .bind(to.address.as_str().to_owned())
    .bind(to.address.key())
    .bind(to.address.domain().to_string())
    .bind(now.0)
    .run()
    .await?;
    Ok(true)
}

fn email(row: &Row) -> Result<Email, StoreError> {
    let tenant = match id_optional(row, 6, "tenants.id")? {
        Some(id) => Some((id, row.get(7)?)),
        None => None,
    };
    Ok(Email {
        id: id(row, 0, "outbox.id")?,
        kind: row.parse(1, "outbox.kind", NoticeKind::parse)?,
        cause: row.parse(2, "outbox.cause", Cause::parse)?,
        to: row.get(3)?,
        person_id: id_optional(row, 4, "outbox.person_id")?,
        case_id: id_optional(row, 5, "outbox.case_id")?,
        tenant,
        state: row.parse(8, "outbox.state", EmailState::parse)?,
        reason: row.get(9)?,
        tries: row.get(10)?,
        due_at: time(row, 11)?,
        queued_at: time(row, 12)?,
        sent_at: time_optional(row, 13)?,
        message_id: row.get(14)?,
        last_reply: row.get(15)?,
        outcome: row.parse_optional(16, "outbox.outcome", MailOutcome::parse)?,
        outcome_note: row.get(17)?,
        check_code: row.parse_optional(18, "outbox.check_code", CheckCode::parse)?,
    })
}
