//! Reading people, in their tenant or their case.

use uuid::Uuid;

use super::{
    Row, StoreError, Tx,
    values::{id, time_optional},
};
use crate::domain::time::UnixMillis;

/// People of one tenant or case that a page shows at most.
const MOST: i64 = 500;

/// A person, seen from a tenant or a case.
#[derive(Clone, Debug)]
pub struct Person {
    /// Our id.
    pub id: Uuid,
    /// The address of their account in the app.
    pub email: String,
    /// Their name.
    pub name: Option<String>,
    /// The app's id.
    pub user_id: Option<String>,
    /// Failed attempts; only where seen from a tenant.
    pub failures: i64,
    /// The last failure.
    pub last_failed_at: Option<UnixMillis>,
    /// The last connection.
    pub connected_at: Option<UnixMillis>,
}

impl Person {
    /// Whether they have failed and not connected since.
    pub fn waits(&self) -> bool {
        self.last_failed_at.is_some_and(|failed| self.connected_at.is_none_or(|connected| connected < failed))
    }
}

/// The people of a tenant: those who wait first, then by the last failure.
pub async fn of_tenant(tx: &mut Tx, tenant: Uuid) -> Result<Vec<Person>, StoreError> {
    let rows = tx
        .query(
            "SELECT people.id, people.email, people.name, people.user_id, seen.failures, seen.last_failed_at, seen.connected_at \
             FROM tenant_people AS seen JOIN people ON people.id = seen.person_id WHERE seen.tenant_id = $1 \
             ORDER BY CASE WHEN seen.last_failed_at IS NOT NULL AND (seen.connected_at IS NULL \
                      OR seen.connected_at < seen.last_failed_at) THEN 0 ELSE 1 END, \
             COALESCE(seen.last_failed_at, seen.connected_at) DESC, people.id LIMIT $2",
        )
        .bind(tenant.to_string())
        .bind(MOST)
        .all()
        .await?;
    rows.iter().map(person).collect()
}

/// The people of a case: those who wait first, then by the last failure. Whoever only started has neither failed nor connected.
pub async fn of_case(tx: &mut Tx, case: Uuid) -> Result<Vec<Person>, StoreError> {
    let rows = tx
        .query(
            "SELECT people.id, people.email, people.name, people.user_id, CAST(0 AS BIGINT), \
             CASE WHEN seen.unfinished THEN NULL ELSE seen.last_failed_at END, seen.connected_at \
             FROM case_people AS seen JOIN people ON people.id = seen.person_id WHERE seen.case_id = $1 \
             ORDER BY CASE WHEN seen.connected_at IS NULL THEN 0 ELSE 1 END, seen.last_failed_at DESC, people.id LIMIT $2",
        )
        .bind(case.to_string())
        .bind(MOST)
        .all()
        .await?;
    rows.iter().map(person).collect()
}

fn person(row: &Row) -> Result<Person, StoreError> {
    Ok(Person {
        id: id(row, 0, "people.id")?,
        email: row.get(1)?,
        name: row.get(2)?,
        user_id: row.get(3)?,
        failures: row.get(4)?,
        last_failed_at: time_optional(row, 5)?,
        connected_at: time_optional(row, 6)?,
    })
}
