//! The check codes of mails: given when a mail is about to leave, and looked up by whoever doubts it.

use uuid::Uuid;

use super::{
    StoreError, Tx,
    values::{id_optional, time, time_optional},
};
use crate::domain::{
    address::{Address, Domain},
    case::reference,
    cause::{Cause, Kind},
    check::{CheckCode, CheckKey},
    notice::NoticeKind,
    time::UnixMillis,
};

/// Gives a mail its code. `None` where another mail has this very code, which practice will not see: it goes without.
pub(super) async fn give(tx: &mut Tx, mail: Uuid, key: CheckKey) -> Result<Option<CheckCode>, StoreError> {
    let code = key.code(mail);
    let given = tx
        .query(
            "UPDATE outbox SET check_code = $2 WHERE id = $1 \
             AND NOT EXISTS (SELECT 1 FROM outbox AS other WHERE other.check_code = $2)",
        )
        .bind(mail.to_string())
        .bind(code.stored())
        .run()
        .await?;
    Ok((given == 1).then_some(code))
}

/// What we tell of a mail to whoever has its code. It holds the recipient's whole address: mask it.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What it tells.
    pub kind: NoticeKind,
    /// Of a reminder: which.
    pub step: Option<u8>,
    /// Why the connection failed.
    pub cause: Cause,
    /// Finer than the cause.
    pub problem: Option<Kind>,
    /// To whom.
    pub to: Address,
    /// The domain of the organisation that it is about.
    pub tenant_domain: Option<Domain>,
    /// The reference of its case. Where two organisations have proved to be one since, it is another than the mail's.
    pub reference: Option<String>,
    /// When it was queued, which is the date that it bears.
    pub queued_at: UnixMillis,
    /// When the relay took it. `None`: as far as we know, it has not left.
    pub sent_at: Option<UnixMillis>,
}

/// The mail with this code.
pub async fn find(tx: &mut Tx, code: CheckCode) -> Result<Option<Checked>, StoreError> {
    let row = tx
        .query(
            "SELECT o.kind, o.step, o.cause, o.problem, c.kind, o.address, o.case_id, o.queued_at, o.sent_at, \
             (SELECT d.domain FROM tenant_domains d WHERE d.tenant_id = o.tenant_id ORDER BY d.first_seen, d.domain LIMIT 1) \
             FROM outbox o LEFT JOIN cases c ON c.id = o.case_id WHERE o.check_code = $1",
        )
        .bind(code.stored())
        .optional()
        .await?;
    let Some(row) = row else { return Ok(None) };
    let problem = row.parse_optional(3, "outbox.problem", Kind::parse)?;
    Ok(Some(Checked {
        kind: row.parse(0, "outbox.kind", NoticeKind::parse)?,
        step: row.get::<Option<i64>>(1)?.and_then(|step| u8::try_from(step).ok()),
        cause: row.parse(2, "outbox.cause", Cause::parse)?,
        problem: match problem {
            None => row.parse_optional(4, "cases.kind", Kind::parse)?,
            problem => problem,
        },
        to: row.parse(5, "outbox.address", |text| Address::parse(text).ok())?,
        tenant_domain: row.parse_optional(9, "tenant_domains.domain", |text| Domain::parse(text).ok())?,
        reference: id_optional(&row, 6, "outbox.case_id")?.map(reference),
        queued_at: time(&row, 7)?,
        sent_at: time_optional(&row, 8)?,
    }))
}
