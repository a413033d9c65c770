//! Reading tenants.

use std::collections::HashMap;

use uuid::Uuid;

use super::{
    Cursor, Lists, Page, Paging, Row, StoreError, Tx, search,
    values::{id, time, time_optional},
};
use crate::domain::{
    case::{CaseState, TenantState},
    cause::{Cause, FixableBy, words},
    links::GuideToken,
    tenant::TenantId,
    time::UnixMillis,
};

words! {
    /// The orders of a list of tenants.
    TenantSort {
        /// Most people first.
        People = "people",
        /// Latest event first.
        LastSeen = "last_seen",
        /// Earliest event first.
        FirstSeen = "first_seen",
        /// By name.
        Name = "name",
    }
}

/// A tenant as lists show it.
#[derive(Clone, Debug)]
pub struct Tenant {
    /// Our id.
    pub id: Uuid,
    /// Microsoft's.
    pub entra_id: Option<TenantId>,
    /// For people.
    pub name: String,
    /// Where it stands.
    pub state: TenantState,
    /// The causes of its unresolved cases.
    pub causes: Vec<Cause>,
    /// Distinct persons with a failure.
    pub people: i64,
    /// Persons with a failure and no connection since.
    pub waiting: i64,
    /// Distinct failed attempts.
    pub attempts: i64,
    /// First event.
    pub first_seen: UnixMillis,
    /// Last event.
    pub last_seen: UnixMillis,
    /// When the oldest unresolved case for an administrator opened.
    pub blocked_since: Option<UnixMillis>,
    /// Its domains, in the order of the alphabet.
    pub domains: Vec<String>,
    /// What the guide of its most pressing unresolved case is made from.
    pub guide: Option<GuideToken>,
    /// Mails sent about its unresolved cases.
    pub mails_sent: i64,
    /// Occasions on which somebody did something on the guides of its unresolved cases.
    pub guide_uses: i64,
    /// A question of its administrator waits for an answer.
    pub question: bool,
}

/// Which tenants are wanted.
#[derive(Clone, Debug)]
pub struct TenantFilter {
    /// In this state.
    pub state: Option<TenantState>,
    /// With an unresolved case of this cause.
    pub cause: Option<Cause>,
    /// Whose name holds, or whose domain, GUID or people's addresses begin with this.
    pub q: Option<String>,
    /// In this order.
    pub sort: TenantSort,
}

macro_rules! columns {
    () => {
        "id, entra_id, name, state, causes, people, waiting, attempts, first_seen, last_seen, blocked_since"
    };
}

/// One arm per state, each a short walk along an index; together at most six times the page.
/// $1, $2: the last row's sort value and id; $3: a state or null; $4: a pattern for the causes or null; $5: rows.
macro_rules! listing {
    ($keyset:literal, $order:literal) => {
        listing!($keyset, $order, "'blocked'", "'claimed'", "'snoozed'", "'ignored'", "'resolved'", "'clear'")
    };
    ($keyset:literal, $order:literal, $first:literal $(, $state:literal)*) => {
        concat!(
            "SELECT ", columns!(), " FROM (", listing!(@arm $keyset, $order, $first),
            $(" UNION ALL ", listing!(@arm $keyset, $order, $state),)*
            ") AS arms ORDER BY ", $order, " LIMIT $5"
        )
    };
    (@arm $keyset:literal, $order:literal, $state:literal) => {
        concat!(
            "SELECT * FROM (SELECT ", columns!(), " FROM tenants WHERE state = ", $state, " AND ($3 IS NULL OR $3 = ", $state,
            ") AND ", $keyset, " AND ($4 IS NULL OR causes LIKE $4) ORDER BY ", $order, " LIMIT $5) AS arm"
        )
    };
}

const BY_PEOPLE: &str = listing!("people <= $1 AND (people < $1 OR id > $2)", "people DESC, id");
const BY_LAST_SEEN: &str = listing!("last_seen <= $1 AND (last_seen < $1 OR id > $2)", "last_seen DESC, id");
const BY_FIRST_SEEN: &str = listing!("first_seen >= $1 AND (first_seen > $1 OR id > $2)", "first_seen, id");
const BY_NAME: &str = listing!("(name, id) > ($1, $2)", "name, id");

static BY_IDS: Lists = Lists::new(0, concat!("SELECT ", columns!(), " FROM tenants WHERE id IN"), "");
static DOMAINS: Lists =
    Lists::new(0, "SELECT tenant_id, domain FROM tenant_domains WHERE tenant_id IN", "ORDER BY tenant_id, domain");
static OPEN_CASES: Lists = Lists::new(
    0,
    "SELECT tenant_id, id, cause, state, guide_version, question_at, \
     (SELECT u.uses FROM guide_use u WHERE u.case_id = cases.id) FROM cases WHERE state <> 'resolved' AND tenant_id IN",
    "ORDER BY id",
);
// The state is counted and not filtered by, lest the planner walk along all mail ever sent.
static MAILS: Lists =
    Lists::new(0, "SELECT case_id, COUNT(*) FILTER (WHERE state = 'sent') FROM outbox WHERE case_id IN", "GROUP BY case_id");

/// A page of tenants.
pub async fn list(tx: &mut Tx, filter: &TenantFilter, paging: &Paging) -> Result<Page<Tenant>, StoreError> {
    let mut page = match filter.q.as_deref().map(str::trim).filter(|q| !q.is_empty()) {
        Some(q) => found(tx, q, filter, paging).await?,
        None => walked(tx, filter, paging).await?,
    };
    complete(tx, &mut page.rows).await?;
    Ok(page)
}

/// Along the index of the order.
async fn walked(tx: &mut Tx, filter: &TenantFilter, paging: &Paging) -> Result<Page<Tenant>, StoreError> {
    let after = paging.after.as_ref();
    let number = |beginning: i64| after.and_then(|after| after.value.parse().ok()).unwrap_or(beginning);
    let query = match filter.sort {
        TenantSort::People => tx.query(BY_PEOPLE).bind(number(i64::MAX)),
        TenantSort::LastSeen => tx.query(BY_LAST_SEEN).bind(number(i64::MAX)),
        TenantSort::FirstSeen => tx.query(BY_FIRST_SEEN).bind(number(i64::MIN)),
        TenantSort::Name => tx.query(BY_NAME).bind(after.map(|after| after.value.clone()).unwrap_or_default()),
    };
    let rows = query
        .bind(paging.id())
        .bind(filter.state.map(|state| state.as_str()))
        .bind(filter.cause.map(|cause| format!("%,{cause},%")))
        .bind(paging.read())
        .all()
        .await?;
    let tenants = rows.iter().map(tenant).collect::<Result<Vec<_>, _>>()?;
    Ok(Page::cut(tenants, paging.limit, |last| cursor(filter.sort, last)))
}

/// Among the few that a search finds.
async fn found(tx: &mut Tx, q: &str, filter: &TenantFilter, paging: &Paging) -> Result<Page<Tenant>, StoreError> {
    let ids = search::tenants(tx, q).await?;
    let keys: Vec<&str> = ids.iter().map(String::as_str).collect();
    let rows = tx.list(&BY_IDS, &keys, |query| query).await?;
    let mut tenants = rows.iter().map(tenant).collect::<Result<Vec<_>, _>>()?;
    tenants.retain(|tenant| {
        filter.state.is_none_or(|state| tenant.state == state) && filter.cause.is_none_or(|cause| tenant.causes.contains(&cause))
    });
    // The key of each order, so that the smaller key comes first.
    let key = |sort: TenantSort, tenant: &Tenant| match sort {
        TenantSort::People => (-tenant.people, String::new(), tenant.id),
        TenantSort::LastSeen => (-tenant.last_seen.0, String::new(), tenant.id),
        TenantSort::FirstSeen => (tenant.first_seen.0, String::new(), tenant.id),
        TenantSort::Name => (0, tenant.name.clone(), tenant.id),
    };
    tenants.sort_by_cached_key(|tenant| key(filter.sort, tenant));
    tenants.dedup_by_key(|tenant| tenant.id);
    if let Some(after) = &paging.after {
        let number = after.value.parse::<i64>().unwrap_or_default();
        let last = match filter.sort {
            TenantSort::People | TenantSort::LastSeen => (-number, String::new(), after.id),
            TenantSort::FirstSeen => (number, String::new(), after.id),
            TenantSort::Name => (0, after.value.clone(), after.id),
        };
        tenants.retain(|tenant| key(filter.sort, tenant) > last);
    }
    Ok(Page::cut(tenants, paging.limit, |last| cursor(filter.sort, last)))
}

fn cursor(sort: TenantSort, last: &Tenant) -> Cursor {
    let order = sort.as_str();
    match sort {
        TenantSort::People => Cursor::after(order, last.people, last.id),
        TenantSort::LastSeen => Cursor::after(order, last.last_seen.0, last.id),
        TenantSort::FirstSeen => Cursor::after(order, last.first_seen.0, last.id),
        TenantSort::Name => Cursor::after(order, &last.name, last.id),
    }
}

/// One tenant, by our id or by Microsoft's GUID. Returns `None` if there is none.
pub async fn get(tx: &mut Tx, key: Uuid) -> Result<Option<Tenant>, StoreError> {
    let sql = concat!("SELECT ", columns!(), " FROM tenants WHERE id = $1 OR entra_id = $1");
    let Some(row) = tx.query(sql).bind(key.to_string()).optional().await? else { return Ok(None) };
    let mut tenants = vec![tenant(&row)?];
    complete(tx, &mut tenants).await?;
    Ok(tenants.pop())
}

fn tenant(row: &Row) -> Result<Tenant, StoreError> {
    let causes: &str = row.get(4)?;
    Ok(Tenant {
        id: id(row, 0, "tenants.id")?,
        entra_id: row.parse_optional(1, "tenants.entra_id", TenantId::parse)?,
        name: row.get(2)?,
        state: row.parse(3, "tenants.state", TenantState::parse)?,
        causes: causes.split(',').filter_map(Cause::parse).collect(),
        people: row.get(5)?,
        waiting: row.get(6)?,
        attempts: row.get(7)?,
        first_seen: time(row, 8)?,
        last_seen: time(row, 9)?,
        blocked_since: time_optional(row, 10)?,
        domains: Vec::new(),
        guide: None,
        mails_sent: 0,
        guide_uses: 0,
        question: false,
    })
}

/// Adds what stands in other tables, in three statements for the whole page.
async fn complete(tx: &mut Tx, tenants: &mut [Tenant]) -> Result<(), StoreError> {
    let ids: Vec<String> = tenants.iter().map(|tenant| tenant.id.to_string()).collect();
    let keys: Vec<&str> = ids.iter().map(String::as_str).collect();
    let mut domains: HashMap<Uuid, Vec<String>> = HashMap::new();
    for row in tx.list(&DOMAINS, &keys, |query| query).await? {
        domains.entry(id(&row, 0, "tenant_domains.tenant_id")?).or_default().push(row.get(1)?);
    }
    let mut cases: HashMap<Uuid, Vec<OpenCase>> = HashMap::new();
    let mut case_ids = Vec::new();
    for row in tx.list(&OPEN_CASES, &keys, |query| query).await? {
        let case = OpenCase::read(&row)?;
        case_ids.push(case.guide.case_id.to_string());
        cases.entry(id(&row, 0, "cases.tenant_id")?).or_default().push(case);
    }
    let keys: Vec<&str> = case_ids.iter().map(String::as_str).collect();
    let mut mails: HashMap<Uuid, i64> = HashMap::new();
    for row in tx.list(&MAILS, &keys, |query| query).await? {
        mails.insert(id(&row, 0, "outbox.case_id")?, row.get(1)?);
    }
    for tenant in tenants {
        tenant.domains = domains.remove(&tenant.id).unwrap_or_default();
        let cases = cases.remove(&tenant.id).unwrap_or_default();
        tenant.mails_sent = cases.iter().filter_map(|case| mails.get(&case.guide.case_id)).sum();
        tenant.guide_uses = cases.iter().map(|case| case.uses).sum();
        tenant.question = cases.iter().any(|case| case.question);
        tenant.guide = cases.iter().min_by_key(|case| case.rank).map(|case| case.guide);
    }
    Ok(())
}

/// What is needed of an unresolved case to pick the tenant's guide.
struct OpenCase {
    /// Those for an administrator come first, then by state, then the oldest.
    rank: (bool, CaseState, Uuid),
    guide: GuideToken,
    question: bool,
    uses: i64,
}

impl OpenCase {
    fn read(row: &Row) -> Result<Self, StoreError> {
        let case_id = id(row, 1, "cases.id")?;
        let cause = row.parse(2, "cases.cause", Cause::parse)?;
        let state = row.parse(3, "cases.state", CaseState::parse)?;
        let version = u32::try_from(row.get::<i64>(4)?).map_err(|_| StoreError::corrupt("cases.guide_version", "negative"))?;
        let for_others = cause.fixable_by() != FixableBy::TenantAdmin;
        Ok(Self {
            rank: (for_others, state, case_id),
            guide: GuideToken { case_id, version },
            question: row.get::<Option<i64>>(5)?.is_some(),
            uses: row.get::<Option<i64>>(6)?.unwrap_or(0),
        })
    }
}
