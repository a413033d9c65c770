//! Reading attempts: everything that was accepted, with what we made of it.

use uuid::Uuid;

use super::{
    Cursor, Page, Paging, Row, StoreError, Tx,
    values::{id, id_optional, time},
};
use crate::domain::{cause::Cause, event::EventType, tenant::TenantId, time::UnixMillis};

/// The only order: newest first.
pub const ORDER: &str = "newest";

/// An accepted event.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// Our id, which was also the answer's `event_id`.
    pub id: Uuid,
    /// The sender's id of the delivery.
    pub webhook_id: String,
    /// The app's id of the attempt.
    pub attempt_id: Option<String>,
    /// What happened.
    pub event_type: EventType,
    /// When we accepted it.
    pub received_at: UnixMillis,
    /// Whose attempt.
    pub person_id: Uuid,
    /// The address of their account in the app.
    pub user_email: String,
    /// The Microsoft account.
    pub account: Option<String>,
    /// Of which tenant.
    pub tenant: Option<TenantRef>,
    /// In which case.
    pub case_id: Option<Uuid>,
    /// Of a failure.
    pub cause: Option<Cause>,
    /// Of a failure, JSON.
    pub diagnosis: Option<String>,
    /// The body without its secrets, JSON.
    pub payload: String,
}

/// A tenant, as other things name it.
#[derive(Clone, Debug)]
pub struct TenantRef {
    /// Our id.
    pub id: Uuid,
    /// Microsoft's.
    pub entra_id: Option<TenantId>,
    /// For people.
    pub name: String,
}

impl TenantRef {
    /// Reads it from three columns of a left join, from `at` on.
    pub(super) fn read(row: &Row, at: usize) -> Result<Option<Self>, StoreError> {
        let Some(id) = id_optional(row, at, "tenants.id")? else { return Ok(None) };
        let entra_id = row.parse_optional(at + 1, "tenants.entra_id", TenantId::parse)?;
        Ok(Some(Self { id, entra_id, name: row.get::<Option<String>>(at + 2)?.unwrap_or_default() }))
    }
}

/// Which attempts are wanted.
#[derive(Clone, Debug, Default)]
pub struct AttemptFilter {
    /// Of this tenant, by our id.
    pub tenant: Option<Uuid>,
    /// Of this person.
    pub person: Option<Uuid>,
    /// In this case.
    pub case: Option<Uuid>,
    /// Of this type.
    pub event_type: Option<EventType>,
    /// Of this cause.
    pub cause: Option<Cause>,
}

macro_rules! select {
    () => {
        "SELECT event.id, event.webhook_id, event.attempt_id, event.type, event.received_at, event.person_id, people.email, \
         event.account, tenants.id, tenants.entra_id, tenants.name, event.case_id, event.cause, event.diagnosis, event.payload \
         FROM attempts AS event JOIN people ON people.id = event.person_id LEFT JOIN tenants ON tenants.id = event.tenant_id WHERE "
    };
}

/// One text for each index that can lead; the other filters are tested on the rows it yields.
/// $1: before this id; $2: rows; $3 to $7: the filters, or null.
macro_rules! listing {
    ($lead:literal) => {
        concat!(
            select!(),
            $lead,
            "event.id < $1 AND ($3 IS NULL OR event.tenant_id = $3) AND ($4 IS NULL OR event.person_id = $4) ",
            "AND ($5 IS NULL OR event.case_id = $5) AND ($6 IS NULL OR event.type = $6) AND ($7 IS NULL OR event.cause = $7) ",
            "ORDER BY event.id DESC LIMIT $2"
        )
    };
}

const OF_TENANT: &str = listing!("event.tenant_id = $3 AND ");
const OF_PERSON: &str = listing!("event.person_id = $4 AND ");
const OF_CASE: &str = listing!("event.case_id = $5 AND ");
const UNKNOWN: &str = listing!("event.cause = 'unknown' AND ");
const ALL: &str = listing!("");

/// A page of attempts, newest first.
pub async fn list(tx: &mut Tx, filter: &AttemptFilter, paging: &Paging) -> Result<Page<Attempt>, StoreError> {
    let sql = match filter {
        AttemptFilter { case: Some(_), .. } => OF_CASE,
        AttemptFilter { person: Some(_), .. } => OF_PERSON,
        AttemptFilter { tenant: Some(_), .. } => OF_TENANT,
        AttemptFilter { cause: Some(Cause::Unknown), .. } => UNKNOWN,
        _ => ALL,
    };
    let rows = tx
        .query(sql)
        .bind(paging.id_below())
        .bind(paging.read())
        .bind(filter.tenant.map(|id| id.to_string()))
        .bind(filter.person.map(|id| id.to_string()))
        .bind(filter.case.map(|id| id.to_string()))
        .bind(filter.event_type.map(|event_type| event_type.as_str()))
        .bind(filter.cause.map(|cause| cause.as_str()))
        .all()
        .await?;
    let attempts = rows.iter().map(attempt).collect::<Result<Vec<_>, _>>()?;
    Ok(Page::cut(attempts, paging.limit, |last| Cursor::after(ORDER, "", last.id)))
}

/// One attempt. Returns `None` if there is none.
pub async fn get(tx: &mut Tx, id: Uuid) -> Result<Option<Attempt>, StoreError> {
    let sql = concat!(select!(), "event.id = $1");
    tx.query(sql).bind(id.to_string()).optional().await?.as_ref().map(attempt).transpose()
}

fn attempt(row: &Row) -> Result<Attempt, StoreError> {
    Ok(Attempt {
        id: id(row, 0, "attempts.id")?,
        webhook_id: row.get(1)?,
        attempt_id: row.get(2)?,
        event_type: row.parse(3, "attempts.type", EventType::parse)?,
        received_at: time(row, 4)?,
        person_id: id(row, 5, "attempts.person_id")?,
        user_email: row.get(6)?,
        account: row.get(7)?,
        tenant: TenantRef::read(row, 8)?,
        case_id: id_optional(row, 11, "attempts.case_id")?,
        cause: row.parse_optional(12, "attempts.cause", Cause::parse)?,
        diagnosis: row.get(13)?,
        payload: row.get(14)?,
    })
}
