//! Loading what a batch touches.

use std::collections::{BTreeSet, HashMap, HashSet};

use uuid::Uuid;

use super::{alerts, blocks, case, case_columns, id, id_optional, starts, time, time_optional};
use crate::{
    domain::{
        address::{Address, Domain},
        case::TenantState,
        casebook::{
            ApprovalRecord, Caps, CaseRecord, Casebook, Incoming, Membership, Owner, PersonRecord, Policy, Tenancy, TenantRecord,
            Tracked, Waiting,
        },
        cause::{Cause, Kind},
        event::EventType,
        notice::NoticeKind,
        suppression::SuppressionReason,
        tenant::TenantId,
        time::UnixMillis,
    },
    store::{Lists, StoreError, Tx, mail_holds},
};

/// A delivery that was accepted before.
#[derive(Clone, Debug)]
pub struct Seen {
    /// SHA-256 of its body, hex.
    pub body_hash: String,
    /// What was answered, JSON.
    pub answer: String,
}

static SEEN: Lists = Lists::new(0, "SELECT webhook_id, body_hash, answer FROM attempts WHERE webhook_id IN", "");
static DOMAINS: Lists = Lists::new(0, "SELECT domain, tenant_id FROM tenant_domains WHERE domain IN", "");
static ENTRA_IDS: Lists = Lists::new(0, "SELECT id FROM tenants WHERE entra_id IN", "");
static TENANTS: Lists = Lists::new(
    0,
    "SELECT id, entra_id, name, state, causes, people, waiting, attempts, first_seen, last_seen, blocked_since, \
     passed_at, passed_by, proved_at, proved_by, approved_at, granted FROM tenants WHERE id IN",
    "",
);
static PEOPLE_BY_EMAIL: Lists =
    Lists::new(0, "SELECT id, email, user_id, name, locale, timezone, first_seen, last_seen FROM people WHERE email_key IN", "");
static PEOPLE: Lists =
    Lists::new(0, "SELECT id, email, user_id, name, locale, timezone, first_seen, last_seen FROM people WHERE id IN", "");
static MEMBERS: Lists = Lists::new(
    0,
    "SELECT tenant_id, person_id, failures, last_failed_at, connected_at, failed_stamp, connected_stamp FROM tenant_people \
     WHERE person_id IN",
    "",
);
static CASES_OF_TENANTS: Lists =
    Lists::new(0, concat!("SELECT ", case_columns!(), " FROM cases WHERE state <> 'resolved' AND tenant_id IN"), "ORDER BY id");
static CASES_OF_PEOPLE: Lists = Lists::new(
    0,
    concat!("SELECT ", case_columns!(), " FROM cases WHERE state <> 'resolved' AND tenant_id IS NULL AND person_id IN"),
    "ORDER BY id",
);
static WAITING_PEOPLE: Lists = Lists::new(
    0,
    "SELECT w.case_id, w.person_id, w.last_failed_at, w.account, w.connected_at, c.tenant_id, w.unfinished \
     FROM case_people w JOIN cases c ON c.id = w.case_id WHERE w.person_id IN",
    "",
);
pub(super) static WAITING_IN_CASES: Lists = Lists::new(
    0,
    "SELECT w.case_id, w.person_id, w.last_failed_at, w.account, w.connected_at, c.tenant_id, w.unfinished \
     FROM case_people w JOIN cases c ON c.id = w.case_id WHERE w.connected_at IS NULL AND w.case_id IN",
    "",
);
static COUNTED: Lists = Lists::new(
    0,
    "SELECT DISTINCT attempt_id, tenant_id, case_id FROM attempts WHERE type = 'connection.failed' AND attempt_id IN",
    "",
);
/// When a mail was last queued, and when the last one that a resolution does not cancel. A mail that was held counts from when it was
/// let go; one that was cancelled while it was under way may have been delivered.
static NOTICED: Lists = Lists::new(
    0,
    "SELECT person_id, tenant_id, cause, kind, MAX(COALESCE(sent_at, counted_at, queued_at)), \
     MAX(CASE WHEN state IN ('pending', 'held') AND lease IS NULL AND kind <> 'reconnect' THEN NULL \
         ELSE COALESCE(sent_at, counted_at, queued_at) END) \
     FROM outbox WHERE (state <> 'cancelled' OR tries > 0) AND person_id IN",
    "GROUP BY person_id, tenant_id, cause, kind",
);
static MAILED_ADDRESSES: Lists = Lists::new(
    1,
    "SELECT address_key, COUNT(*) FROM outbox WHERE counted_at > $1 AND alert_id IS NULL AND kind <> 'reminder' AND address_key IN",
    "GROUP BY address_key",
);
static MAILED_DOMAINS: Lists = Lists::new(
    1,
    "SELECT domain, COUNT(*) FROM outbox WHERE counted_at > $1 AND alert_id IS NULL AND domain IN",
    "GROUP BY domain",
);

static MAILED_KEYS: Lists =
    Lists::new(1, "SELECT signed_by, COUNT(*) FROM outbox WHERE counted_at > $1 AND signed_by IN", "GROUP BY signed_by");

static SUPPRESSED: Lists =
    Lists::new(0, "SELECT address_key, reason FROM suppressions WHERE lifted_at IS NULL AND address_key IN", "");

/// Those of these deliveries that were accepted before, by `webhook-id`.
pub async fn seen(tx: &mut Tx, webhook_ids: &[&str]) -> Result<HashMap<String, Seen>, StoreError> {
    let rows = tx.list(&SEEN, webhook_ids, |query| query).await?;
    rows.iter().map(|row| Ok((row.get(0)?, Seen { body_hash: row.get(1)?, answer: row.get(2)? }))).collect()
}

/// Everything these events touch.
pub async fn load(tx: &mut Tx, batch: &[&Incoming], policy: &Policy, now: UnixMillis) -> Result<Casebook, StoreError> {
    let mut book = Casebook::default();
    tenants(tx, batch, &mut book).await?;
    people(tx, batch, &mut book).await?;
    cases(tx, batch, &mut book).await?;
    history(tx, batch, &mut book).await?;
    starts::load(tx, batch, &mut book).await?;
    let window = policy.rules.weights().colleague_window();
    blocks::load(tx, batch, &mut book, now - window).await?;
    alerts::load(tx, batch, &mut book).await?;
    mailed(tx, batch, &policy.caps, now, &mut book).await?;
    book.mail_held = mail_holds::current(tx).await?.is_some();
    Ok(book)
}

pub(super) fn texts<T: ToString>(values: impl IntoIterator<Item = T>) -> Vec<String> {
    let distinct: BTreeSet<String> = values.into_iter().map(|value| value.to_string()).collect();
    distinct.into_iter().collect()
}

pub(super) fn refs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

fn tenancy(incoming: &Incoming) -> Tenancy {
    match &incoming.diagnosis {
        Some(diagnosis) => Tenancy::of_failure(&incoming.event, diagnosis),
        None => Tenancy::of_connection(&incoming.event),
    }
}

async fn tenants(tx: &mut Tx, batch: &[&Incoming], book: &mut Casebook) -> Result<(), StoreError> {
    let tenancies = || batch.iter().map(|incoming| tenancy(incoming));
    let domains = texts(tenancies().filter_map(|tenancy| tenancy.domain));
    let mut ids = BTreeSet::new();
    for row in tx.list(&DOMAINS, &refs(&domains), |query| query).await? {
        let tenant = id(&row, 1, "tenant_domains.tenant_id")?;
        let domain = row.parse(0, "tenant_domains.domain", |text| Domain::parse(text).ok())?;
        book.by_domain.insert(domain, tenant);
        ids.insert(tenant);
    }
    let entra_ids = texts(tenancies().filter_map(|tenancy| tenancy.entra_id));
    for row in tx.list(&ENTRA_IDS, &refs(&entra_ids), |query| query).await? {
        ids.insert(id(&row, 0, "tenants.id")?);
    }
    for row in tx.list(&TENANTS, &refs(&texts(ids)), |query| query).await? {
        let causes: &str = row.get(4)?;
        let record = TenantRecord {
            id: id(&row, 0, "tenants.id")?,
            entra_id: row.parse_optional(1, "tenants.entra_id", TenantId::parse)?,
            name: row.get(2)?,
            state: row.parse(3, "tenants.state", TenantState::parse)?,
            causes: causes.split(',').filter_map(Cause::parse).collect(),
            people: row.get(5)?,
            waiting: row.get(6)?,
            attempts: row.get(7)?,
            first_seen: time(&row, 8)?,
            last_seen: time(&row, 9)?,
            blocked_since: time_optional(&row, 10)?,
            approval: ApprovalRecord {
                passed_at: time_optional(&row, 11)?,
                passed_by: id_optional(&row, 12, "tenants.passed_by")?,
                proved_at: time_optional(&row, 13)?,
                proved_by: id_optional(&row, 14, "tenants.proved_by")?,
                approved_at: time_optional(&row, 15)?,
                granted: row
                    .get::<Option<&str>>(16)?
                    .unwrap_or_default()
                    .split(' ')
                    .filter(|scope| !scope.is_empty())
                    .map(str::to_owned)
                    .collect(),
            },
        };
        if let Some(entra_id) = record.entra_id {
            book.by_entra.insert(entra_id, record.id);
        }
        book.tenants.insert(record.id, Tracked { record, changed: false });
    }
    Ok(())
}

async fn people(tx: &mut Tx, batch: &[&Incoming], book: &mut Casebook) -> Result<(), StoreError> {
    let emails = texts(batch.iter().map(|incoming| incoming.event.user.email.key()));
    let rows = tx.list(&PEOPLE_BY_EMAIL, &refs(&emails), |query| query).await?;
    add_people(&rows, book)?;
    let ids = texts(book.people.keys());
    for row in tx.list(&MEMBERS, &refs(&ids), |query| query).await? {
        let key = (id(&row, 0, "tenant_people.tenant_id")?, id(&row, 1, "tenant_people.person_id")?);
        let record = Membership {
            failures: row.get(2)?,
            last_failed_at: time_optional(&row, 3)?,
            connected_at: time_optional(&row, 4)?,
            failed_stamp: time_optional(&row, 5)?,
            connected_stamp: time_optional(&row, 6)?,
        };
        book.members.insert(key, Tracked { record, changed: false });
    }
    Ok(())
}

fn add_people(rows: &[crate::store::Row], book: &mut Casebook) -> Result<(), StoreError> {
    for row in rows {
        let record = PersonRecord {
            id: id(row, 0, "people.id")?,
            email: row.parse(1, "people.email", |text| Address::parse(text).ok())?,
            user_id: row.get(2)?,
            name: row.get(3)?,
            locale: row.get(4)?,
            timezone: row.get(5)?,
            first_seen: time(row, 6)?,
            last_seen: time(row, 7)?,
        };
        book.by_email.insert(record.email.key(), record.id);
        book.people.entry(record.id).or_insert(Tracked { record, changed: false });
    }
    Ok(())
}

async fn cases(tx: &mut Tx, batch: &[&Incoming], book: &mut Casebook) -> Result<(), StoreError> {
    let tenants = texts(book.tenants.keys());
    let people = texts(book.people.keys());
    let mut rows = tx.list(&CASES_OF_TENANTS, &refs(&tenants), |query| query).await?;
    rows.extend(tx.list(&CASES_OF_PEOPLE, &refs(&people), |query| query).await?);
    for row in &rows {
        let record = case(row)?;
        book.open.entry(record.owner).or_default().push(book.cases.len());
        book.cases.push(Tracked { record, changed: false });
    }
    let mut rows = tx.list(&WAITING_PEOPLE, &refs(&people), |query| query).await?;
    // Where somebody has connected, everybody who waits may have to be told.
    let connected = connected(batch, book);
    let of_connected = |owner| matches!(owner, Owner::Tenant(tenant) if connected.contains(&tenant));
    // One that holds only people who never finished may end with the first who does.
    let unfinished = |case: &CaseRecord| case.kind == Some(Kind::Unfinished);
    let all = |case: &&CaseRecord| of_connected(case.owner) || unfinished(case);
    let proved = texts(book.cases.iter().map(|case| &case.record).filter(all).map(|case| case.id));
    rows.extend(tx.list(&WAITING_IN_CASES, &refs(&proved), |query| query).await?);
    add_waiting(&rows, book)?;
    let strangers = texts(book.waiting.keys().map(|(_, person)| person).filter(|person| !book.people.contains_key(*person)));
    let rows = tx.list(&PEOPLE, &refs(&strangers), |query| query).await?;
    add_people(&rows, book)
}

pub(super) fn add_waiting(rows: &[crate::store::Row], book: &mut Casebook) -> Result<(), StoreError> {
    for row in rows {
        let key = (id(row, 0, "case_people.case_id")?, id(row, 1, "case_people.person_id")?);
        let record = Waiting {
            owner: id_optional(row, 5, "cases.tenant_id")?.map_or(Owner::Person(key.1), Owner::Tenant),
            last_failed_at: time(row, 2)?,
            account: row.get::<Option<&str>>(3)?.and_then(|text| Address::parse(text).ok()),
            connected_at: time_optional(row, 4)?,
            unfinished: row.get(6)?,
        };
        book.waiting.insert(key, Tracked { record, changed: false });
    }
    Ok(())
}

/// The tenants in which somebody may have connected. An event of the same batch may be the first to say that a GUID and a domain
/// are one organisation's, so whatever shares either with a connection belongs to it.
fn connected(batch: &[&Incoming], book: &Casebook) -> HashSet<Uuid> {
    let tenancies: Vec<(bool, Tenancy)> =
        batch.iter().map(|incoming| (incoming.event.event_type == EventType::Succeeded, tenancy(incoming))).collect();
    let (mut guids, mut domains) = (HashSet::new(), HashSet::new());
    loop {
        let before = guids.len() + domains.len();
        for (succeeded, tenancy) in &tenancies {
            let shared = || {
                tenancy.entra_id.is_some_and(|id| guids.contains(&id))
                    || tenancy.domain.as_ref().is_some_and(|domain| domains.contains(domain))
            };
            if *succeeded || shared() {
                guids.extend(tenancy.entra_id);
                domains.extend(tenancy.domain.as_ref());
            }
        }
        if guids.len() + domains.len() == before {
            break;
        }
    }
    let by_guid = guids.iter().filter_map(|id| book.by_entra.get(id));
    let by_domain = domains.iter().filter_map(|domain| book.by_domain.get(*domain));
    by_guid.chain(by_domain).copied().collect()
}

async fn history(tx: &mut Tx, batch: &[&Incoming], book: &mut Casebook) -> Result<(), StoreError> {
    let attempts = texts(
        batch
            .iter()
            .filter(|incoming| incoming.event.event_type == EventType::Failed)
            .filter_map(|incoming| incoming.event.attempt_id.as_ref()),
    );
    for row in tx.list(&COUNTED, &refs(&attempts), |query| query).await? {
        let attempt: String = row.get(0)?;
        for of in [id_optional(&row, 1, "attempts.tenant_id")?, id_optional(&row, 2, "attempts.case_id")?].into_iter().flatten() {
            book.counted.insert((of, attempt.clone()));
        }
    }
    let people = texts(book.people.keys());
    for row in tx.list(&NOTICED, &refs(&people), |query| query).await? {
        let key = (
            id(&row, 0, "outbox.person_id")?,
            id_optional(&row, 1, "outbox.tenant_id")?,
            row.parse(2, "outbox.cause", Cause::parse)?,
            row.parse(3, "outbox.kind", NoticeKind::parse)?,
        );
        book.noticed.insert(key, time(&row, 4)?);
        if let Some(told) = time_optional(&row, 5)? {
            book.told.insert(key, told);
        }
    }
    Ok(())
}

async fn mailed(tx: &mut Tx, batch: &[&Incoming], caps: &Caps, now: UnixMillis, book: &mut Casebook) -> Result<(), StoreError> {
    // Whoever may be mailed: those who post for the first time now, and those who wait.
    let addresses: Vec<&Address> = batch
        .iter()
        .map(|incoming| &incoming.event.user.email)
        .chain(book.people.values().map(|person| &person.record.email))
        .collect();
    let keys = texts(addresses.iter().map(|address| address.key()));
    for row in tx.list(&SUPPRESSED, &refs(&keys), |query| query).await? {
        book.suppressed.insert(row.get(0)?, row.parse(1, "suppressions.reason", SuppressionReason::parse)?);
    }
    let count =
        |row: &crate::store::Row, at: usize| Ok::<u32, StoreError>(u32::try_from(row.get::<i64>(at)?).unwrap_or(u32::MAX));
    if caps.address.count > 0 {
        let since = (now - caps.address.window).0;
        for row in tx.list(&MAILED_ADDRESSES, &refs(&keys), |query| query.bind(since)).await? {
            book.mailed.addresses.insert(row.get(0)?, count(&row, 1)?);
        }
    }
    if caps.domain.count > 0 {
        let keys = texts(addresses.iter().map(|address| address.domain()));
        let since = (now - caps.domain.window).0;
        for row in tx.list(&MAILED_DOMAINS, &refs(&keys), |query| query.bind(since)).await? {
            book.mailed.domains.insert(row.get(0)?, count(&row, 1)?);
        }
    }
    if caps.key.count > 0 {
        let signers = texts(batch.iter().filter_map(|incoming| incoming.signed_by.as_deref()));
        let since = (now - caps.key.window).0;
        for row in tx.list(&MAILED_KEYS, &refs(&signers), |query| query.bind(since)).await? {
            book.mailed.keys.insert(row.get(0)?, count(&row, 1)?);
        }
    }
    if caps.total.count > 0 {
        let row = tx.query("SELECT COUNT(*) FROM outbox WHERE counted_at > $1").bind((now - caps.total.window).0).one().await?;
        book.mailed.total = count(&row, 0)?;
    }
    Ok(())
}
