//! Keyset pages: a page begins after the last row of the one before, so that rows which arrive meanwhile shift nothing.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

/// Where a page begins: after the row with this sort value and id. Its text form is opaque to callers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The order it belongs to. A cursor of one order means nothing in another.
    order: String,
    /// The sort value of the last row, as text.
    pub(super) value: String,
    /// The id of the last row.
    pub(super) id: Uuid,
}

impl Cursor {
    /// After the row with this id and sort value.
    pub(super) fn after(order: &str, value: impl fmt::Display, id: Uuid) -> Self {
        Self { order: order.to_owned(), value: value.to_string(), id }
    }

    /// Reads the text form. Returns `None` if it is none, or if it belongs to another order.
    pub fn parse(text: &str, order: &str) -> Option<Self> {
        if text.len() > 1_000 {
            return None;
        }
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
        let (of, rest) = text.split_once(' ')?;
        let (id, value) = rest.split_once(' ')?;
        if of != order {
            return None;
        }
        Some(Self { order: of.to_owned(), value: value.to_owned(), id: Uuid::try_parse(id).ok()? })
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(format!("{} {} {}", self.order, self.id, self.value)))
    }
}

/// Which page of a list is wanted.
#[derive(Clone, Debug)]
pub struct Paging {
    /// Rows at most.
    pub limit: u16,
    /// From where on; `None` is the beginning.
    pub after: Option<Cursor>,
}

impl Paging {
    /// The first rows of a list.
    pub const fn first(limit: u16) -> Self {
        Self { limit, after: None }
    }

    /// One row more than wanted is read, to learn whether there are more.
    pub(super) fn read(&self) -> i64 {
        i64::from(self.limit) + 1
    }

    /// The id after which an ascending list begins, and all ids from the beginning.
    pub(super) fn id(&self) -> String {
        self.after.as_ref().map(|after| after.id.to_string()).unwrap_or_default()
    }

    /// The id before which a descending list begins, and all ids from the beginning.
    pub(super) fn id_below(&self) -> String {
        // Greater than any UUID in text form, in every collation: a letter after the hexadecimal ones.
        self.after.as_ref().map_or_else(|| "zzzz".to_owned(), |after| after.id.to_string())
    }
}

/// A page of a list.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// Where the next page begins, if there is one.
    pub next: Option<Cursor>,
}

impl<T> Page<T> {
    /// Cuts what was read down to what was wanted.
    pub(super) fn cut(mut rows: Vec<T>, limit: u16, cursor: impl FnOnce(&T) -> Cursor) -> Self {
        let more = rows.len() > usize::from(limit);
        rows.truncate(usize::from(limit));
        let next = if more { rows.last().map(cursor) } else { None };
        Self { rows, next }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back_in_its_own_order_only() {
        let cursor = Cursor::after("name", "Acme & Söhne GmbH", Uuid::from_u128(7));
        let text = cursor.to_string();
        assert_eq!(Cursor::parse(&text, "name"), Some(cursor));
        assert_eq!(Cursor::parse(&text, "people"), None);
        for nonsense in ["", "x", "AAAA", &text[1..], &"A".repeat(2_000)] {
            assert_eq!(Cursor::parse(nonsense, "name"), None, "{nonsense}");
        }
    }

    #[test]
    fn a_page_knows_whether_there_is_another() {
        let after = |n: &u32| Cursor::after("id", n, Uuid::nil());
        assert_eq!(Page::cut(vec![1, 2], 2, after).next, None);
        let page = Page::cut(vec![1, 2, 3], 2, after);
        assert_eq!((page.rows, page.next.map(|next| next.value)), (vec![1, 2], Some("2".to_owned())));
    }
}
