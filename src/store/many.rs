//! Statements over many rows or keys, in a few fixed sizes, so that the prepared statements are few.

use std::sync::OnceLock;

use super::{Row, StoreError, Tx, db::Query};

/// Rows or keys per statement.
const SIZES: [usize; 5] = [256, 64, 16, 4, 1];

impl Tx {
    /// Runs a multi-row statement over all items, in as few statements as [`Bulk`] has sizes for.
    pub async fn bulk<T: Sync>(
        &mut self,
        bulk: &'static Bulk,
        items: &[T],
        bind: impl for<'q> Fn(Query<'q>, &T) -> Query<'q>,
    ) -> Result<(), StoreError> {
        let in_order = self.binds_in_order();
        let mut rest = items;
        while !rest.is_empty() {
            let at = SIZES.iter().position(|size| *size <= rest.len()).unwrap_or(SIZES.len() - 1);
            let (now, later) = rest.split_at(SIZES[at]);
            now.iter().fold(self.query(bulk.sql(at, in_order)), &bind).run().await?;
            rest = later;
        }
        Ok(())
    }

    /// Runs a statement with a list of keys, and no statement for an empty one. Returns all its rows. `lead` binds the
    /// arguments before the list.
    pub async fn list(
        &mut self,
        lists: &'static Lists,
        keys: &[&str],
        lead: impl for<'q> Fn(Query<'q>) -> Query<'q>,
    ) -> Result<Vec<Row>, StoreError> {
        let in_order = self.binds_in_order();
        let mut rows = Vec::new();
        for chunk in keys.chunks(SIZES[0]) {
            let Some(last) = chunk.last() else { continue };
            let at = SIZES.iter().rposition(|size| *size >= chunk.len()).unwrap_or(0);
            let padding = std::iter::repeat_n(last, SIZES[at] - chunk.len());
            let query = lead(self.query(lists.sql(at, in_order)));
            let query = chunk.iter().chain(padding).fold(query, |query, key| query.bind(*key));
            rows.extend(query.all().await?);
        }
        Ok(rows)
    }
}

/// A text for each size, made when it is first wanted.
type Texts = [OnceLock<String>; SIZES.len()];

const fn texts() -> Texts {
    [const { OnceLock::new() }; SIZES.len()]
}

/// The `nth` argument, counted from 1.
fn argument(nth: usize, in_order: bool) -> String {
    if in_order { "?".to_owned() } else { format!("${nth}") }
}

/// A multi-row statement: `head (…), (…), … tail`.
pub struct Bulk {
    head: &'static str,
    columns: usize,
    tail: &'static str,
    numbered: Texts,
    in_order: Texts,
}

impl Bulk {
    /// `head` ends in `VALUES`; each row has `columns` arguments; `tail` has none.
    pub const fn new(head: &'static str, columns: usize, tail: &'static str) -> Self {
        Self { head, columns, tail, numbered: texts(), in_order: texts() }
    }

    fn sql(&'static self, at: usize, in_order: bool) -> &'static str {
        let texts = if in_order { &self.in_order } else { &self.numbered };
        texts[at].get_or_init(|| {
            let row = |row: usize| {
                let arguments: Vec<String> =
                    (1..=self.columns).map(|column| argument(row * self.columns + column, in_order)).collect();
                format!("({})", arguments.join(", "))
            };
            let rows: Vec<String> = (0..SIZES[at]).map(row).collect();
            format!("{} {} {}", self.head, rows.join(", "), self.tail)
        })
    }
}

/// A statement with a list of keys: `head ($1, $2, …) tail`, filled up by repeating the last key.
pub struct Lists {
    lead: usize,
    head: &'static str,
    tail: &'static str,
    numbered: Texts,
    in_order: Texts,
}

impl Lists {
    /// `head` ends in `IN`. `lead` arguments stand in it, each once and in order, so that the list's first is `$lead+1`. `tail` has
    /// none.
    pub const fn new(lead: usize, head: &'static str, tail: &'static str) -> Self {
        Self { lead, head, tail, numbered: texts(), in_order: texts() }
    }

    fn sql(&'static self, at: usize, in_order: bool) -> &'static str {
        let texts = if in_order { &self.in_order } else { &self.numbered };
        texts[at].get_or_init(|| {
            let mut head = self.head.to_owned();
            for nth in 1..=self.lead {
                head = head.replacen(&argument(nth, false), &argument(nth, in_order), 1);
            }
            let keys: Vec<String> = (1..=SIZES[at]).map(|key| argument(self.lead + key, in_order)).collect();
            format!("{head} ({}) {}", keys.join(", "), self.tail)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_numbered_or_in_order() {
        static BULK: Bulk = Bulk::new("INSERT INTO t (a, b) VALUES", 2, "");
        static LISTS: Lists = Lists::new(1, "SELECT a FROM t WHERE b > $1 AND c IN", "GROUP BY a");
        assert!(BULK.sql(3, false).contains("($1, $2), ($3, $4)"));
        assert!(BULK.sql(3, true).contains("(?, ?), (?, ?)") && !BULK.sql(3, true).contains('$'));
        assert_eq!(LISTS.sql(3, false), "SELECT a FROM t WHERE b > $1 AND c IN ($2, $3, $4, $5) GROUP BY a");
        assert_eq!(LISTS.sql(3, true), "SELECT a FROM t WHERE b > ? AND c IN (?, ?, ?, ?) GROUP BY a");
    }
}
