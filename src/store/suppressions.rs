//! Addresses that get no mail: the list, who puts an address on it and who takes it off again.

use uuid::Uuid;

use super::{
    Cursor, Db, Page, Paging, Row, StoreError, Tx,
    search::literal,
    timeline::{self, NewLine},
    values::{id, id_optional, time, time_optional},
    work::{Outcome, Refusal},
};
use crate::domain::{address::Address, id::new_id, suppression::SuppressionReason, time::UnixMillis};

/// The only order: newest first.
pub const ORDER: &str = "newest";

/// An address that gets no mail, or got none until it was taken off the list.
#[derive(Clone, Debug)]
pub struct Suppression {
    /// Our id.
    pub id: Uuid,
    /// The address, as it was named.
    pub address: String,
    /// Why.
    pub reason: SuppressionReason,
    /// What the other side said, or why somebody did it.
    pub note: Option<String>,
    /// Who: `provider`, `relay`, `person`, `agent:<name>`.
    pub actor: String,
    /// Since when.
    pub created_at: UnixMillis,
    /// When it was taken off the list.
    pub lifted_at: Option<UnixMillis>,
    /// By whom.
    pub lifted_by: Option<String>,
    /// Why.
    pub lifted_note: Option<String>,
}

/// Which are wanted.
#[derive(Clone, Debug, Default)]
pub struct SuppressionFilter {
    /// Whose address holds this.
    pub q: Option<String>,
    /// For this reason.
    pub reason: Option<SuppressionReason>,
    /// Those that were taken off the list, in place of those in force.
    pub lifted: bool,
}

/// A page of the list, newest first.
pub async fn list(tx: &mut Tx, filter: &SuppressionFilter, paging: &Paging) -> Result<Page<Suppression>, StoreError> {
    let sql = "SELECT id, address, reason, note, actor, created_at, lifted_at, lifted_by, lifted_note FROM suppressions \
               WHERE id < $1 AND (lifted_at IS NOT NULL) = $3 AND ($4 IS NULL OR reason = $4) \
               AND ($5 IS NULL OR address_key LIKE $5 ESCAPE '\\') ORDER BY id DESC LIMIT $2";
    let q = filter.q.as_ref().map(|q| format!("%{}%", literal(&q.trim().to_lowercase())));
    let rows = tx
        .query(sql)
        .bind(paging.id_below())
        .bind(paging.read())
        .bind(filter.lifted)
        .bind(filter.reason.map(|reason| reason.as_str()))
        .bind(q)
        .all()
        .await?;
    let rows = rows.iter().map(suppression).collect::<Result<Vec<_>, _>>()?;
    Ok(Page::cut(rows, paging.limit, |last| Cursor::after(ORDER, "", last.id)))
}

fn suppression(row: &Row) -> Result<Suppression, StoreError> {
    Ok(Suppression {
        id: id(row, 0, "suppressions.id")?,
        address: row.get(1)?,
        reason: row.parse(2, "suppressions.reason", SuppressionReason::parse)?,
        note: row.get(3)?,
        actor: row.get(4)?,
        created_at: time(row, 5)?,
        lifted_at: time_optional(row, 6)?,
        lifted_by: row.get(7)?,
        lifted_note: row.get(8)?,
    })
}

/// Why this address gets no mail, if it gets none.
pub async fn reason(tx: &mut Tx, address_key: &str) -> Result<Option<SuppressionReason>, StoreError> {
    let row = tx
        .query("SELECT reason FROM suppressions WHERE address_key = $1 AND lifted_at IS NULL")
        .bind(address_key.to_owned())
        .optional()
        .await?;
    row.map(|row| row.parse(0, "suppressions.reason", SuppressionReason::parse)).transpose()
}

/// What puts an address on the list.
#[derive(Clone, Debug)]
pub struct New<'a> {
    /// The address.
    pub address: &'a Address,
    /// Why.
    pub reason: SuppressionReason,
    /// What the other side said, or why somebody does it.
    pub note: Option<&'a str>,
    /// Who: `provider`, `person`, `agent:<name>`.
    pub actor: &'a str,
}

/// Puts an address on the list: what is unsent to it is cancelled, and every open case of the person says so. Returns the id, or
/// `None` where it stood there already; the first reason then stays.
pub(super) async fn suppress(tx: &mut Tx, new: &New<'_>, now: UnixMillis) -> Result<Option<Uuid>, StoreError> {
    let key = new.address.key();
    let row = tx
        .query(
            "INSERT INTO suppressions (id, address, address_key, reason, note, actor, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7) \
             ON CONFLICT (address_key) WHERE lifted_at IS NULL DO NOTHING RETURNING id",
        )
        .bind(new_id(now).to_string())
        .bind(new.address.as_str().to_owned())
        .bind(key.clone())
        .bind(new.reason.as_str())
        .bind(new.note.map(ToOwned::to_owned))
        .bind(new.actor.to_owned())
        .bind(now.0)
        .optional()
        .await?;
    let Some(row) = row else { return Ok(None) };
    tx.query(
        "UPDATE outbox SET state = 'cancelled', reason = $3, counted_at = NULL \
         WHERE address_key = $1 AND state IN ('pending', 'held') AND (lease_until IS NULL OR lease_until < $2)",
    )
    .bind(key.clone())
    .bind(now.0)
    .bind(new.reason.of_mail())
    .run()
    .await?;
    tell(tx, &key, "mail_suppressed", new.actor, Some(new.reason.as_str()), now).await?;
    Ok(Some(id(&row, 0, "suppressions.id")?))
}

/// Puts an address on the list by hand, or because its reader wants it so. Returns whether it was not there already.
pub async fn add(db: &Db, new: &New<'_>, now: UnixMillis) -> Result<bool, StoreError> {
    let mut tx = db.decide().await?;
    let added = suppress(&mut tx, new, now).await?.is_some();
    tx.commit().await?;
    Ok(added)
}

/// Takes an address off the list. The row stays, with who did it and why. Returns whether it was in force.
pub async fn lift(db: &Db, suppression: Uuid, note: Option<&str>, actor: &str, now: UnixMillis) -> Outcome<bool> {
    let mut tx = db.decide().await?;
    let row = tx
        .query(
            "UPDATE suppressions SET lifted_at = $2, lifted_by = $3, lifted_note = $4 WHERE id = $1 AND lifted_at IS NULL \
             RETURNING address_key, reason",
        )
        .bind(suppression.to_string())
        .bind(now.0)
        .bind(actor.to_owned())
        .bind(note.map(ToOwned::to_owned))
        .optional()
        .await?;
    let Some(row) = row else {
        let known = tx.query("SELECT id FROM suppressions WHERE id = $1").bind(suppression.to_string()).optional().await?;
        return Ok(if known.is_some() { Ok(false) } else { Err(Refusal::Missing) });
    };
    let (key, reason): (String, String) = (row.get(0)?, row.get(1)?);
    tell(&mut tx, &key, "mail_allowed", actor, Some(&reason), now).await?;
    tx.commit().await?;
    Ok(Ok(true))
}

/// Somebody who may say for themselves whether they want our mail.
#[derive(Clone, Debug)]
pub struct Reader {
    /// Where they are mailed.
    pub address: Address,
    /// Their language, BCP 47.
    pub locale: Option<String>,
    /// Why they get no mail, if they get none.
    pub suppressed: Option<SuppressionReason>,
}

/// The person of an unsubscribe link. `None` where there is no such person any more.
pub async fn reader(tx: &mut Tx, person: Uuid) -> Result<Option<Reader>, StoreError> {
    let row = tx
        .query(
            "SELECT p.email, p.locale, s.reason FROM people p \
             LEFT JOIN suppressions s ON s.address_key = p.email_key AND s.lifted_at IS NULL WHERE p.id = $1",
        )
        .bind(person.to_string())
        .optional()
        .await?;
    row.map(|row| {
        Ok(Reader {
            address: row.parse(0, "people.email", |text| Address::parse(text).ok())?,
            locale: row.get(1)?,
            suppressed: row.parse_optional(2, "suppressions.reason", SuppressionReason::parse)?,
        })
    })
    .transpose()
}

/// Takes back what the reader has asked for themselves; a bounce, a complaint or a decision of ours stays. Returns whether it did.
pub async fn subscribe_again(db: &Db, address: &Address, now: UnixMillis) -> Result<bool, StoreError> {
    let mut tx = db.decide().await?;
    let changed = tx
        .query(
            "UPDATE suppressions SET lifted_at = $2, lifted_by = 'person' \
             WHERE address_key = $1 AND lifted_at IS NULL AND reason = 'unsubscribed'",
        )
        .bind(address.key())
        .bind(now.0)
        .run()
        .await?;
    if changed > 0 {
        tell(&mut tx, &address.key(), "mail_allowed", "person", Some(SuppressionReason::Unsubscribed.as_str()), now).await?;
    }
    tx.commit().await?;
    Ok(changed > 0)
}

/// A line in every case that is not over and in which the person of this address is.
async fn tell(
    tx: &mut Tx,
    address_key: &str,
    what: &'static str,
    actor: &str,
    detail: Option<&str>,
    now: UnixMillis,
) -> Result<(), StoreError> {
    let rows = tx
        .query(
            "SELECT c.id, c.tenant_id, p.id FROM people p JOIN case_people w ON w.person_id = p.id \
             JOIN cases c ON c.id = w.case_id WHERE p.email_key = $1 AND c.state <> 'resolved' ORDER BY c.id",
        )
        .bind(address_key.to_owned())
        .all()
        .await?;
    for row in &rows {
        let line = NewLine {
            tenant_id: id_optional(row, 1, "cases.tenant_id")?,
            case_id: id(row, 0, "cases.id")?,
            person_id: Some(id(row, 2, "people.id")?),
            what,
            actor,
            detail,
        };
        timeline::add(tx, line, now).await?;
    }
    Ok(())
}
