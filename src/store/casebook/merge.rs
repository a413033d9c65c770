//! Joining two tenants that have proved to be one.

use super::{
    super::{StoreError, Tx, recount::recount, workspace},
    case, case_columns,
};
use crate::domain::{case::CaseState, casebook::MergeNeeded, time::UnixMillis};

/// Joins the tenant known by a domain into the one known by its GUID. Guide links already mailed go on working: a case that was
/// taken over points to the one that took it.
pub async fn merge(tx: &mut Tx, tenants: MergeNeeded, now: UnixMillis) -> Result<(), StoreError> {
    let (into, from) = (tenants.into.to_string(), tenants.from.to_string());
    tx.query("UPDATE tenant_domains SET tenant_id = $1 WHERE tenant_id = $2").bind(into.clone()).bind(from.clone()).run().await?;
    tx.query("UPDATE attempts SET tenant_id = $1 WHERE tenant_id = $2").bind(into.clone()).bind(from.clone()).run().await?;
    tx.query("UPDATE outbox SET tenant_id = $1 WHERE tenant_id = $2").bind(into.clone()).bind(from.clone()).run().await?;
    tx.query("UPDATE timeline SET tenant_id = $1 WHERE tenant_id = $2").bind(into.clone()).bind(from.clone()).run().await?;
    tx.query(
        "INSERT INTO tenant_people (tenant_id, person_id, failures, last_failed_at, connected_at, failed_stamp, connected_stamp) \
         SELECT $1, person_id, failures, last_failed_at, connected_at, failed_stamp, connected_stamp \
         FROM tenant_people WHERE tenant_id = $2 \
         ON CONFLICT (tenant_id, person_id) DO UPDATE SET failures = tenant_people.failures + excluded.failures, \
         last_failed_at = CASE WHEN COALESCE(excluded.last_failed_at, 0) > COALESCE(tenant_people.last_failed_at, 0) \
                          THEN excluded.last_failed_at ELSE tenant_people.last_failed_at END, \
         connected_at = CASE WHEN COALESCE(excluded.connected_at, 0) > COALESCE(tenant_people.connected_at, 0) \
                        THEN excluded.connected_at ELSE tenant_people.connected_at END",
    )
    .bind(into.clone())
    .bind(from.clone())
    .run()
    .await?;
    tx.query("DELETE FROM tenant_people WHERE tenant_id = $1").bind(from.clone()).run().await?;
    merge_history(tx, &into, &from).await?;
    merge_cases(tx, tenants, now).await?;
    tx.query("DELETE FROM tenants WHERE id = $1").bind(from).run().await?;
    recount(tx, tenants.into).await
}

/// What shows that the organisation let the app in, the later of each; and the alerts it was met in.
async fn merge_history(tx: &mut Tx, into: &str, from: &str) -> Result<(), StoreError> {
    // The later of each takes its companions along. Whoever has connected where the other has not is the later.
    for sql in [
        "UPDATE tenants SET (passed_at, passed_by, granted) = \
         (SELECT o.passed_at, o.passed_by, COALESCE(o.granted, tenants.granted) FROM tenants o WHERE o.id = $2) \
         WHERE id = $1 AND EXISTS (SELECT 1 FROM tenants o WHERE o.id = $2 AND o.passed_at > COALESCE(tenants.passed_at, 0))",
        "UPDATE tenants SET (proved_at, proved_by) = (SELECT o.proved_at, o.proved_by FROM tenants o WHERE o.id = $2) \
         WHERE id = $1 AND EXISTS (SELECT 1 FROM tenants o WHERE o.id = $2 AND o.proved_at > COALESCE(tenants.proved_at, 0))",
        "UPDATE tenants SET (approved_at, granted) = \
         (SELECT o.approved_at, COALESCE(o.granted, tenants.granted) FROM tenants o WHERE o.id = $2) \
         WHERE id = $1 AND EXISTS (SELECT 1 FROM tenants o WHERE o.id = $2 AND o.approved_at > COALESCE(tenants.approved_at, 0))",
    ] {
        tx.query(sql).bind(into.to_owned()).bind(from.to_owned()).run().await?;
    }
    tx.query(
        "INSERT INTO alert_tenants (alert_id, tenant_id) SELECT alert_id, $1 FROM alert_tenants WHERE tenant_id = $2 \
         ON CONFLICT (alert_id, tenant_id) DO NOTHING",
    )
    .bind(into.to_owned())
    .bind(from.to_owned())
    .run()
    .await?;
    let rows = tx.query("DELETE FROM alert_tenants WHERE tenant_id = $1 RETURNING alert_id").bind(from.to_owned()).all().await?;
    for row in &rows {
        tx.query("UPDATE alerts SET tenants = (SELECT COUNT(*) FROM alert_tenants WHERE alert_id = $1) WHERE id = $1")
            .bind(row.get::<String>(0)?)
            .run()
            .await?;
    }
    Ok(())
}

async fn merge_cases(tx: &mut Tx, tenants: MergeNeeded, now: UnixMillis) -> Result<(), StoreError> {
    let sql = concat!("SELECT ", case_columns!(), " FROM cases WHERE tenant_id = $1 ORDER BY id");
    let mut cases = Vec::new();
    for tenant in [tenants.into, tenants.from] {
        let rows = tx.query(sql).bind(tenant.to_string()).all().await?;
        cases.push(rows.iter().map(case).collect::<Result<Vec<_>, _>>()?);
    }
    let (Some(moving), Some(staying)) = (cases.pop(), cases.pop()) else { return Ok(()) };
    let into = tenants.into.to_string();
    for case in moving {
        let id = case.id.to_string();
        let twin = staying
            .iter()
            .find(|other| other.cause == case.cause && other.state != CaseState::Resolved && case.state != CaseState::Resolved);
        let Some(twin) = twin else {
            tx.query("UPDATE cases SET tenant_id = $1 WHERE id = $2").bind(into.clone()).bind(id).run().await?;
            continue;
        };
        let twin = twin.id.to_string();
        tx.query("UPDATE cases SET tenant_id = $1, state = 'resolved', resolved_at = $2, merged_into = $3 WHERE id = $4")
            .bind(into.clone())
            .bind(now.0)
            .bind(twin.clone())
            .bind(id.clone())
            .run()
            .await?;
        tx.query("UPDATE cases SET merged_into = $1 WHERE merged_into = $2").bind(twin.clone()).bind(id.clone()).run().await?;
        tx.query("UPDATE attempts SET case_id = $1 WHERE case_id = $2").bind(twin.clone()).bind(id.clone()).run().await?;
        tx.query("UPDATE outbox SET case_id = $1 WHERE case_id = $2").bind(twin.clone()).bind(id.clone()).run().await?;
        tx.query("UPDATE timeline SET case_id = $1 WHERE case_id = $2").bind(twin.clone()).bind(id.clone()).run().await?;
        tx.query(
            "INSERT INTO case_people (case_id, person_id, last_failed_at, account, connected_at, unfinished) \
             SELECT $1, person_id, last_failed_at, account, connected_at, unfinished FROM case_people WHERE case_id = $2 \
             ON CONFLICT (case_id, person_id) DO UPDATE SET \
             last_failed_at = CASE WHEN excluded.last_failed_at > case_people.last_failed_at \
                              THEN excluded.last_failed_at ELSE case_people.last_failed_at END, \
             account = COALESCE(excluded.account, case_people.account), \
             unfinished = CASE WHEN excluded.unfinished THEN case_people.unfinished ELSE FALSE END, \
             connected_at = CASE WHEN excluded.connected_at IS NULL OR case_people.connected_at IS NULL \
                            THEN NULL ELSE case_people.connected_at END",
        )
        .bind(twin.clone())
        .bind(id.clone())
        .run()
        .await?;
        tx.query(
            "INSERT INTO reminders (case_id, person_id, step, due_at, guide_version, state, reason) \
             SELECT $1, person_id, step, due_at, (SELECT guide_version FROM cases WHERE id = $1), state, reason \
             FROM reminders WHERE case_id = $2 ON CONFLICT (case_id, person_id, step) DO NOTHING",
        )
        .bind(twin.clone())
        .bind(id.clone())
        .run()
        .await?;
        tx.query("DELETE FROM reminders WHERE case_id = $1").bind(id.clone()).run().await?;
        tx.query("DELETE FROM case_people WHERE case_id = $1").bind(id.clone()).run().await?;
        workspace::merge(tx, &twin, &id).await?;
        tx.query(
            "UPDATE cases SET people = (SELECT COUNT(*) FROM case_people WHERE case_id = $1 AND NOT unfinished), \
             attempts = (SELECT COUNT(DISTINCT COALESCE(attempt_id, id)) FROM attempts \
                         WHERE case_id = $1 AND type = 'connection.failed'), \
             opened_at = CASE WHEN opened_at < $2 THEN opened_at ELSE $2 END, \
             last_seen = CASE WHEN last_seen > $3 THEN last_seen ELSE $3 END, \
             guide_expires_at = CASE WHEN guide_expires_at > $4 THEN guide_expires_at ELSE $4 END, \
             state = CASE WHEN $5 = 'open' THEN 'open' ELSE state END WHERE id = $1",
        )
        .bind(twin)
        .bind(case.opened_at.0)
        .bind(case.last_seen.0)
        .bind(case.guide_expires_at.0)
        .bind(case.state.as_str())
        .run()
        .await?;
    }
    Ok(())
}
