//! Reading cases.

use uuid::Uuid;

use super::{
    Cursor, Page, Paging, Row, StoreError, Tx,
    attempts::TenantRef,
    values::{id, id_optional, time, time_optional},
};
use crate::domain::{
    case::{CaseState, ResolvedBy},
    cause::{Cause, Kind},
    links::GuideToken,
    time::UnixMillis,
};

/// The only order: latest failure first.
pub const ORDER: &str = "last_seen";

/// A case.
#[derive(Clone, Debug)]
pub struct Case {
    /// Our id.
    pub id: Uuid,
    /// Whose it is, where a tenant is known.
    pub tenant: Option<TenantRef>,
    /// Whose it is, where no tenant is known: the person's id and address.
    pub person: Option<(Uuid, String)>,
    /// Why.
    pub cause: Cause,
    /// Finer than the cause.
    pub kind: Option<Kind>,
    /// Where it stands.
    pub state: CaseState,
    /// Distinct persons with a failure.
    pub people: i64,
    /// Distinct failed attempts.
    pub attempts: i64,
    /// The first failure.
    pub opened_at: UnixMillis,
    /// The last.
    pub last_seen: UnixMillis,
    /// Since when somebody says it is fixed.
    pub claimed_at: Option<UnixMillis>,
    /// Put aside until then.
    pub snoozed_until: Option<UnixMillis>,
    /// Since when it is over.
    pub resolved_at: Option<UnixMillis>,
    /// By what.
    pub resolved_by: Option<ResolvedBy>,
    /// The case that took this one over.
    pub merged_into: Option<Uuid>,
    /// The version of its guide link.
    pub guide_version: u32,
    /// Until when that is good.
    pub guide_expires_at: UnixMillis,
    /// Since when a question of an administrator waits for an answer.
    pub question_at: Option<UnixMillis>,
    /// Since when the organisation has decided against the app, unless the case went on since.
    pub refused_at: Option<UnixMillis>,
    /// Why, in their words.
    pub refused_because: Option<String>,
}

impl Case {
    /// What its guide link says.
    pub fn guide(&self) -> GuideToken {
        GuideToken { case_id: self.id, version: self.guide_version }
    }

    /// Whether it is ignored because the organisation decided so, and not support.
    pub fn refused(&self) -> bool {
        self.state == CaseState::Ignored && self.refused_at.is_some()
    }
}

/// Which cases are wanted.
#[derive(Clone, Debug, Default)]
pub struct CaseFilter {
    /// In this state.
    pub state: Option<CaseState>,
    /// Of this cause.
    pub cause: Option<Cause>,
}

macro_rules! select {
    ($from:literal) => {
        concat!(
            "SELECT cases.id, tenants.id, tenants.entra_id, tenants.name, people.id, people.email, cases.cause, cases.kind, ",
            "cases.state, cases.people, cases.attempts, cases.opened_at, cases.last_seen, cases.claimed_at, cases.snoozed_until, ",
            "cases.resolved_at, cases.resolved_by, cases.merged_into, cases.guide_version, cases.guide_expires_at, ",
            "cases.question_at, cases.refused_at, cases.refused_because FROM ",
            $from,
            " LEFT JOIN tenants ON tenants.id = cases.tenant_id LEFT JOIN people ON people.id = cases.person_id "
        )
    };
}

/// One arm per state, each a short walk along `cases_by_state`.
/// $1, $2: the last row's `last_seen` and id; $3: a state or null; $4: a cause or null; $5: rows.
macro_rules! arm {
    ($state:literal) => {
        concat!(
            "SELECT * FROM (SELECT * FROM cases WHERE state = ",
            $state,
            " AND ($3 IS NULL OR $3 = ",
            $state,
            ") AND last_seen <= $1 AND (last_seen < $1 OR id > $2) AND ($4 IS NULL OR cause = $4) AND merged_into IS NULL \
             ORDER BY last_seen DESC, id LIMIT $5) AS arm"
        )
    };
}

const LIST: &str = concat!(
    "WITH page AS (",
    arm!("'open'"),
    " UNION ALL ",
    arm!("'claimed'"),
    " UNION ALL ",
    arm!("'snoozed'"),
    " UNION ALL ",
    arm!("'ignored'"),
    " UNION ALL ",
    arm!("'resolved'"),
    ") ",
    select!("page AS cases"),
    "ORDER BY cases.last_seen DESC, cases.id LIMIT $5"
);

/// A page of cases, latest failure first. A case that another has taken over is not listed.
pub async fn list(tx: &mut Tx, filter: &CaseFilter, paging: &Paging) -> Result<Page<Case>, StoreError> {
    let last_seen = paging.after.as_ref().and_then(|after| after.value.parse().ok()).unwrap_or(i64::MAX);
    let rows = tx
        .query(LIST)
        .bind(last_seen)
        .bind(paging.id())
        .bind(filter.state.map(|state| state.as_str()))
        .bind(filter.cause.map(|cause| cause.as_str()))
        .bind(paging.read())
        .all()
        .await?;
    let cases = rows.iter().map(case).collect::<Result<Vec<_>, _>>()?;
    Ok(Page::cut(cases, paging.limit, |last| Cursor::after(ORDER, last.last_seen.0, last.id)))
}

/// One case. Returns `None` if there is none.
pub async fn get(tx: &mut Tx, id: Uuid) -> Result<Option<Case>, StoreError> {
    let sql = concat!(select!("cases"), "WHERE cases.id = $1");
    tx.query(sql).bind(id.to_string()).optional().await?.as_ref().map(case).transpose()
}

/// One case; where another has taken it over, that one. Returns `None` if there is none.
pub async fn current(tx: &mut Tx, id: Uuid) -> Result<Option<Case>, StoreError> {
    match get(tx, id).await? {
        Some(Case { merged_into: Some(successor), .. }) => get(tx, successor).await,
        case => Ok(case),
    }
}

/// A tenant's cases: unresolved ones first, then the latest. A case that another has taken over is not among them.
pub async fn of_tenant(tx: &mut Tx, tenant: Uuid) -> Result<Vec<Case>, StoreError> {
    let sql = concat!(
        select!("cases"),
        "WHERE cases.tenant_id = $1 AND cases.merged_into IS NULL \
         ORDER BY CASE cases.state WHEN 'resolved' THEN 1 ELSE 0 END, cases.last_seen DESC, cases.id LIMIT 100"
    );
    tx.query(sql).bind(tenant.to_string()).all().await?.iter().map(case).collect()
}

/// Whether another unresolved case has the same owner and cause.
pub(super) async fn has_open_twin(tx: &mut Tx, case: &Case) -> Result<bool, StoreError> {
    // Two statements, because each has its own partial index.
    let (sql, owner) = match (&case.tenant, &case.person) {
        (Some(tenant), _) => (
            "SELECT id FROM cases WHERE tenant_id = $1 AND cause = $2 AND state <> 'resolved' AND tenant_id IS NOT NULL AND id <> $3",
            tenant.id,
        ),
        (None, Some((person, _))) => (
            "SELECT id FROM cases WHERE person_id = $1 AND cause = $2 AND state <> 'resolved' AND person_id IS NOT NULL AND id <> $3",
            *person,
        ),
        (None, None) => return Ok(false),
    };
    let twin = tx.query(sql).bind(owner.to_string()).bind(case.cause.as_str()).bind(case.id.to_string()).optional().await?;
    Ok(twin.is_some())
}

fn case(row: &Row) -> Result<Case, StoreError> {
    let person = match id_optional(row, 4, "people.id")? {
        Some(id) => Some((id, row.get(5)?)),
        None => None,
    };
    Ok(Case {
        id: id(row, 0, "cases.id")?,
        tenant: TenantRef::read(row, 1)?,
        person,
        cause: row.parse(6, "cases.cause", Cause::parse)?,
        kind: row.parse_optional(7, "cases.kind", Kind::parse)?,
        state: row.parse(8, "cases.state", CaseState::parse)?,
        people: row.get(9)?,
        attempts: row.get(10)?,
        opened_at: time(row, 11)?,
        last_seen: time(row, 12)?,
        claimed_at: time_optional(row, 13)?,
        snoozed_until: time_optional(row, 14)?,
        resolved_at: time_optional(row, 15)?,
        resolved_by: row.parse_optional(16, "cases.resolved_by", ResolvedBy::parse)?,
        merged_into: id_optional(row, 17, "cases.merged_into")?,
        guide_version: u32::try_from(row.get::<i64>(18)?).map_err(|_| StoreError::corrupt("cases.guide_version", "negative"))?,
        guide_expires_at: time(row, 19)?,
        question_at: time_optional(row, 20)?,
        refused_at: time_optional(row, 21)?,
        refused_because: row.get(22)?,
    })
}
