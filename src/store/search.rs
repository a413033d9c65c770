//! Finding tenants by what somebody types.

use std::collections::BTreeSet;

use super::{StoreError, Tx};

/// Tenants that a search considers at most; who sees so many types more.
const MOST: i64 = 500;

/// The ids of the tenants whose name holds `q`, or whose domain or GUID, or the address of one of whose people, begins with it.
/// Letter case does not matter. Prefixes are found along an index; names are read through, in an index that holds them.
pub async fn tenants(tx: &mut Tx, q: &str) -> Result<BTreeSet<String>, StoreError> {
    let q: String = q.trim().to_lowercase().chars().take(200).collect();
    let mut ids = BTreeSet::new();
    // What begins with `q` lies between `q` and `q` followed by the greatest character. PostgreSQL orders text by language,
    // where that need not hold, so it is asked in its own words.
    for (sqlite, postgres) in [
        (
            "SELECT tenant_id FROM tenant_domains WHERE domain >= $1 AND domain < $1 || char(1114111) LIMIT $2",
            "SELECT tenant_id FROM tenant_domains WHERE starts_with(domain, $1) LIMIT $2",
        ),
        (
            "SELECT id FROM tenants WHERE entra_id >= $1 AND entra_id < $1 || char(1114111) LIMIT $2",
            "SELECT id FROM tenants WHERE starts_with(entra_id, $1) LIMIT $2",
        ),
        (
            "SELECT of.tenant_id FROM people JOIN tenant_people AS of ON of.person_id = people.id \
             WHERE people.email_key >= $1 AND people.email_key < $1 || char(1114111) LIMIT $2",
            "SELECT of_person.tenant_id FROM people JOIN tenant_people AS of_person ON of_person.person_id = people.id \
             WHERE starts_with(people.email_key, $1) LIMIT $2",
        ),
    ] {
        let sql = tx.either(sqlite, postgres);
        for row in tx.query(sql).bind(q.clone()).bind(MOST).all().await? {
            ids.insert(row.get(0)?);
        }
    }
    // SQLite's LIKE takes no notice of letter case by itself, at a third of the cost.
    let sql = tx.either(
        "SELECT id FROM tenants WHERE name LIKE $1 ESCAPE '\\' LIMIT $2",
        "SELECT id FROM tenants WHERE LOWER(name) LIKE $1 ESCAPE '\\' LIMIT $2",
    );
    let rows = tx.query(sql).bind(format!("%{}%", literal(&q))).bind(MOST).all().await?;
    for row in rows {
        ids.insert(row.get(0)?);
    }
    Ok(ids)
}

/// A text as a pattern that matches just it.
pub(super) fn literal(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern
}

#[cfg(test)]
mod tests {
    #[test]
    fn wildcards_are_taken_literally() {
        assert_eq!(super::literal(r"100%_a\b"), r"100\%\_a\\b");
    }
}
