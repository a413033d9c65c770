//! Whole tables, a page at a time, every value as text.

use super::{StoreError, Tx};

/// Rows per page.
const PAGE: i64 = 500;

/// What can be exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Organisations.
    Tenants,
    /// Posted events.
    Attempts,
    /// Cases.
    Cases,
    /// The outbox.
    Emails,
}

impl Table {
    /// By its name.
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "tenants" => Self::Tenants,
            "attempts" => Self::Attempts,
            "cases" => Self::Cases,
            "emails" => Self::Emails,
            _ => return None,
        })
    }

    /// The names of its columns; the first is the id, in whose order the rows come.
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Tenants => &[
                "id",
                "tenant_id",
                "name",
                "state",
                "causes",
                "people",
                "waiting",
                "attempts",
                "first_seen",
                "last_seen",
                "blocked_since",
            ],
            Self::Attempts => &[
                "id",
                "webhook_id",
                "attempt_id",
                "type",
                "received_at",
                "user_email",
                "account",
                "tenant",
                "case_id",
                "cause",
                "diagnosis",
            ],
            Self::Cases => &[
                "id",
                "tenant",
                "person",
                "cause",
                "kind",
                "state",
                "people",
                "attempts",
                "opened_at",
                "last_seen",
                "claimed_at",
                "resolved_at",
                "resolved_by",
            ],
            Self::Emails => {
                &["id", "kind", "to", "case_id", "state", "reason", "tries", "message_id", "queued_at", "sent_at", "last_reply"]
            }
        }
    }

    /// Which of the columns are times.
    fn is_time(column: &str) -> bool {
        column.ends_with("_at") || column.ends_with("_seen") || column == "blocked_since"
    }

    fn sql(self) -> &'static str {
        match self {
            Self::Tenants => {
                "SELECT id, entra_id, name, state, causes, CAST(people AS TEXT), CAST(waiting AS TEXT), CAST(attempts AS TEXT), \
                 CAST(first_seen AS TEXT), CAST(last_seen AS TEXT), CAST(blocked_since AS TEXT) \
                 FROM tenants WHERE id > $1 ORDER BY id LIMIT $2"
            }
            Self::Attempts => {
                "SELECT a.id, a.webhook_id, a.attempt_id, a.type, CAST(a.received_at AS TEXT), p.email, a.account, a.tenant_id, \
                 a.case_id, a.cause, a.diagnosis FROM attempts a JOIN people p ON p.id = a.person_id \
                 WHERE a.id > $1 ORDER BY a.id LIMIT $2"
            }
            Self::Cases => {
                "SELECT id, tenant_id, person_id, cause, kind, state, CAST(people AS TEXT), CAST(attempts AS TEXT), \
                 CAST(opened_at AS TEXT), CAST(last_seen AS TEXT), CAST(claimed_at AS TEXT), CAST(resolved_at AS TEXT), resolved_by \
                 FROM cases WHERE id > $1 ORDER BY id LIMIT $2"
            }
            Self::Emails => {
                "SELECT id, kind, address, case_id, state, reason, CAST(tries AS TEXT), message_id, CAST(queued_at AS TEXT), \
                 CAST(sent_at AS TEXT), last_reply FROM outbox WHERE id > $1 ORDER BY id LIMIT $2"
            }
        }
    }
}

/// The rows after an id, in the order of their ids; none at the end. Times are RFC 3339, causes a list by comma.
pub async fn page(tx: &mut Tx, table: Table, after: &str) -> Result<Vec<Vec<Option<String>>>, StoreError> {
    let rows = tx.query(table.sql()).bind(after).bind(PAGE).all().await?;
    let columns = table.columns();
    rows.iter()
        .map(|row| {
            columns
                .iter()
                .enumerate()
                .map(|(at, column)| {
                    let value: Option<String> = row.get(at)?;
                    Ok(value.map(|value| shown(column, value)))
                })
                .collect()
        })
        .collect()
}

fn shown(column: &str, value: String) -> String {
    if Table::is_time(column)
        && let Ok(millis) = value.parse()
    {
        return crate::domain::time::UnixMillis(millis).to_string();
    }
    if column == "causes" { value.trim_matches(',').to_owned() } else { value }
}
