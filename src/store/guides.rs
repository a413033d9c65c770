//! What a guide page shows, and the two things its reader can do.

use std::time::Duration;

use uuid::Uuid;

use super::{
    Db, StoreError, Tx,
    cases::{self, Case},
    recount::recount,
    timeline::{self, NewLine},
    workspace,
};
use crate::domain::{
    address::{Address, Domain},
    case::{CaseState, guide_expiry},
    casebook::Caps,
    cause::FixableBy,
    id::new_id,
    notice::NoticeKind,
    tenant::TenantId,
    time::UnixMillis,
};

/// A case, and the organisation its guide speaks to.
#[derive(Clone, Debug)]
pub struct Guide {
    /// The case; the successor of one that was taken over.
    pub case: Case,
    /// The version of the links of the case that was asked for.
    pub link_version: u32,
    /// The organisation's GUID.
    pub entra_id: Option<TenantId>,
    /// A domain of it.
    pub domain: Option<Domain>,
    /// How many people wait.
    pub waiting: u32,
    /// The Microsoft account that was tried last, where the case is one person's.
    pub account: Option<Address>,
}

/// What a guide of this case shows. Returns `None` if there is no such case.
pub async fn find(tx: &mut Tx, case_id: Uuid) -> Result<Option<Guide>, StoreError> {
    let Some(asked) = cases::get(tx, case_id).await? else { return Ok(None) };
    let link_version = asked.guide_version;
    let case = match asked.merged_into {
        Some(successor) => cases::get(tx, successor).await?.unwrap_or(asked),
        None => asked,
    };
    let row = tx
        .query("SELECT COUNT(*) FROM case_people WHERE case_id = $1 AND connected_at IS NULL AND NOT unfinished")
        .bind(case.id.to_string())
        .one()
        .await?;
    let waiting = u32::try_from(row.get::<i64>(0)?).unwrap_or(0);
    let (mut entra_id, mut domain) = (None, None);
    if let Some(tenant) = &case.tenant {
        let row = tx
            .query(
                "SELECT t.entra_id, (SELECT d.domain FROM tenant_domains d WHERE d.tenant_id = t.id \
                 ORDER BY d.first_seen, d.domain LIMIT 1) FROM tenants t WHERE t.id = $1",
            )
            .bind(tenant.id.to_string())
            .one()
            .await?;
        entra_id = row.parse_optional(0, "tenants.entra_id", TenantId::parse)?;
        domain = row.parse_optional(1, "tenant_domains.domain", |text| Domain::parse(text).ok())?;
    }
    let account = match &case.person {
        Some((person, _)) => account(tx, &case, *person).await?,
        None => None,
    };
    Ok(Some(Guide { case, link_version, entra_id, domain, waiting, account }))
}

async fn account(tx: &mut Tx, case: &Case, person: Uuid) -> Result<Option<Address>, StoreError> {
    let row = tx
        .query("SELECT account FROM case_people WHERE case_id = $1 AND person_id = $2")
        .bind(case.id.to_string())
        .bind(person.to_string())
        .optional()
        .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(row.get::<Option<&str>>(0)?.and_then(|text| Address::parse(text).ok()))
}

/// Somebody with the guide says that it is done. Only a connection can prove it; until then the case is claimed. Returns whether
/// the case could be claimed (an administrator's to fix, and open or put aside).
///
/// `approved` are the scopes that Microsoft's answer named, where the reader comes back from an approval there; empty where it named
/// none. That is kept with the organisation: from then on a block is no reason to ask its administrator again.
pub async fn claim(db: &Db, case_id: Uuid, approved: Option<&[String]>, now: UnixMillis) -> Result<bool, StoreError> {
    let mut tx = db.decide().await?;
    let Some(case) = cases::current(&mut tx, case_id).await? else { return Ok(false) };
    workspace::used(&mut tx, case.id, now).await?;
    let tenant_id = case.tenant.as_ref().map(|tenant| tenant.id);
    if let Some((tenant, scopes)) = tenant_id.zip(approved) {
        tx.query("UPDATE tenants SET approved_at = $2, granted = $3 WHERE id = $1")
            .bind(tenant.to_string())
            .bind(now.0)
            .bind(Some(scopes.join(" ")).filter(|scopes| !scopes.is_empty()))
            .run()
            .await?;
        // What was said before is older news than the approval, and would be doubted too early.
        tx.query("UPDATE cases SET claimed_at = $2 WHERE id = $1 AND state = 'claimed'")
            .bind(case.id.to_string())
            .bind(now.0)
            .run()
            .await?;
    }
    let claimable =
        case.cause.fixable_by() == FixableBy::TenantAdmin && matches!(case.state, CaseState::Open | CaseState::Snoozed);
    if !claimable {
        tx.commit().await?;
        return Ok(case.state == CaseState::Claimed);
    }
    tx.query("UPDATE cases SET state = 'claimed', claimed_at = $2, snoozed_until = NULL WHERE id = $1")
        .bind(case.id.to_string())
        .bind(now.0)
        .run()
        .await?;
    let detail = approved.map(|_| "approved at Microsoft");
    let line = NewLine { tenant_id, case_id: case.id, person_id: None, what: "claimed", actor: "administrator", detail };
    timeline::add(&mut tx, line, now).await?;
    if let Some(tenant) = tenant_id {
        recount(&mut tx, tenant).await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// Queues a mail with a fresh link to everybody who waits in an unresolved case and has had no mail about it within the cool-down,
/// and makes its guide good again. Returns how many. Whoever holds an old link can ask, so cool-down and caps hold as for any mail.
pub async fn send_fresh(db: &Db, case_id: Uuid, caps: &Caps, cooldown: Duration, now: UnixMillis) -> Result<usize, StoreError> {
    let mut tx = db.decide().await?;
    let Some(case) = cases::current(&mut tx, case_id).await? else { return Ok(0) };
    let Some(kind) = NoticeKind::of(case.cause, case.kind) else { return Ok(0) };
    if matches!(case.state, CaseState::Resolved | CaseState::Ignored) {
        return Ok(0);
    }
    let id = case.id.to_string();
    tx.query("UPDATE cases SET guide_expires_at = $2 WHERE id = $1").bind(id.clone()).bind(guide_expiry(now).0).run().await?;
    let people = tx
        .query(
            "SELECT p.id, p.email, p.email_key FROM case_people w JOIN people p ON p.id = w.person_id \
             WHERE w.case_id = $1 AND w.connected_at IS NULL AND NOT EXISTS (SELECT 1 FROM suppressions s \
             WHERE s.address_key = p.email_key AND s.lifted_at IS NULL) AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.person_id = p.id \
             AND o.case_id = $1 AND o.state <> 'cancelled' AND COALESCE(o.sent_at, o.queued_at) > $2) ORDER BY p.id",
        )
        .bind(id.clone())
        .bind((now - cooldown).0)
        .all()
        .await?;
    let tenant = case.tenant.as_ref().map(|tenant| tenant.id.to_string());
    for person in &people {
        let (person_id, address, key): (String, String, String) = (person.get(0)?, person.get(1)?, person.get(2)?);
        let domain = key.rsplit('@').next().unwrap_or_default().to_owned();
        let held = over_cap(&mut tx, caps, &key, &domain, now).await?;
        tx.query(
            "INSERT INTO outbox (id, kind, cause, case_id, tenant_id, person_id, address, address_key, domain, state, reason, \
             tries, due_at, counted_at, queued_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $12, $13, $12)",
        )
        .bind(new_id(now).to_string())
        .bind(kind.as_str())
        .bind(case.cause.as_str())
        .bind(id.clone())
        .bind(tenant.clone())
        .bind(person_id)
        .bind(address)
        .bind(key)
        .bind(domain)
        .bind(if held.is_some() { "held" } else { "pending" })
        .bind(held)
        .bind(now.0)
        .bind(held.is_none().then_some(now.0))
        .run()
        .await?;
    }
    tx.commit().await?;
    Ok(people.len())
}

/// Which cap one more mail to this address would exceed, if any.
pub(super) async fn over_cap(
    tx: &mut Tx,
    caps: &Caps,
    key: &str,
    domain: &str,
    now: UnixMillis,
) -> Result<Option<&'static str>, StoreError> {
    for (cap, name, sql, what) in [
        (
            caps.address,
            "limits.mail_per_address",
            "SELECT COUNT(*) FROM outbox WHERE counted_at > $1 AND alert_id IS NULL AND kind <> 'reminder' AND address_key = $2",
            Some(key),
        ),
        (
            caps.domain,
            "limits.mail_per_domain",
            "SELECT COUNT(*) FROM outbox WHERE counted_at > $1 AND alert_id IS NULL AND domain = $2",
            Some(domain),
        ),
        (caps.total, "limits.mail_total", "SELECT COUNT(*) FROM outbox WHERE counted_at > $1", None),
    ] {
        if cap.count == 0 {
            continue;
        }
        let query = tx.query(sql).bind((now - cap.window).0);
        let query = if let Some(what) = what { query.bind(what) } else { query };
        if query.one().await?.get::<i64>(0)? >= i64::from(cap.count) {
            return Ok(Some(name));
        }
    }
    Ok(None)
}
