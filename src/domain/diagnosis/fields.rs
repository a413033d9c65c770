//! Small readers that take one value off the front of a text: a GUID, a time, a number, a word, an address.

use uuid::Uuid;

use crate::domain::address::Domain;

mod time;

pub use time::{python, time};

/// Octets between a label and its value at most.
const GAP: usize = 16;

/// Skips what may stand between a label and its value: blanks, quotes, colons, equals signs, brackets, an index, Python's `u'`, the
/// type that PHP, Java and Rust write before a value, and the word `value` of forms and lists of pairs.
/// Returns `None` if there is no separator at all, or too much of it.
pub fn value(text: &str) -> Option<&str> {
    let rest = unwrapped(separated(text)?);
    match rest.strip_prefix("value") {
        Some(after) if after.starts_with(['"', '\'', '=', ':']) => separated(after).map(unwrapped),
        _ => Some(rest),
    }
}

fn separated(text: &str) -> Option<&str> {
    let indexed = text.strip_prefix('[').map(|index| index.trim_start_matches(|c: char| c.is_ascii_digit()));
    let start = indexed.and_then(|index| index.strip_prefix(']')).unwrap_or(text);
    let between = |b: &u8| matches!(b, b' ' | b'"' | b'\'' | b':' | b'=' | b'[' | b']' | b'(' | b'{' | b'>' | b',');
    let skipped = start.bytes().take(GAP + 1).take_while(|b| between(b)).count();
    (skipped > 0 && skipped <= GAP).then(|| &start[skipped..])
}

fn unwrapped(value: &str) -> &str {
    for prefix in ["u'", "u\"", "b'", "b\"", "optional[", "some(\"", "some("] {
        if let Some(rest) = value.strip_prefix(prefix) {
            return rest;
        }
    }
    for (before, after) in [("string(", ") \""), ("s:", ":\""), ("i:", ""), ("int(", "")] {
        if let Some(length) = value.strip_prefix(before) {
            let rest = if after.is_empty() { length } else { length.trim_start_matches(|c: char| c.is_ascii_digit()) };
            return rest.strip_prefix(after).unwrap_or(value);
        }
    }
    value
}

/// As [`value`], and says whether the label was followed by `:` or `=`, so that it is a key and no word in a sentence.
pub fn keyed_value(text: &str) -> Option<&str> {
    let rest = value(text)?;
    text[..text.len() - rest.len()].contains([':', '=']).then_some(rest)
}

/// A GUID at the front, in any case, with its hyphens. Blanks within it, as hard-wrapped logs and formatters leave them, are skipped.
/// Whatever follows the last digit is left alone, because labels are often glued to it.
pub fn guid(text: &str) -> Option<Uuid> {
    let octets = text.as_bytes();
    if !octets.first()?.is_ascii_hexdigit() {
        return None;
    }
    if let Some(whole) = octets.get(..36)
        && whole[8] == b'-'
        && let Ok(id) = Uuid::try_parse_ascii(whole)
    {
        return Some(id);
    }
    let mut digits = [0_u8; 32];
    let mut count = 0;
    let mut hyphens = 0;
    for byte in text.bytes().take(60) {
        match byte {
            b'-' if matches!((count, hyphens), (8, 0) | (12, 1) | (16, 2) | (20, 3)) => hyphens += 1,
            b' ' => {}
            _ if byte.is_ascii_hexdigit() && (count < 8 || hyphens > 0) => {
                digits[count] = byte;
                count += 1;
                if count == 32 {
                    return (hyphens == 4).then(|| Uuid::try_parse_ascii(&digits).ok()).flatten();
                }
            }
            _ => return None,
        }
    }
    None
}

/// The GUID in the first brackets of a sentence, as it stands after a name: `Tailspin Calls ('<id>')`.
pub fn guid_in_brackets(text: &str) -> Option<Uuid> {
    /// A name is no longer.
    const REACH: usize = 96;
    let near = &text.as_bytes()[..text.len().min(REACH)];
    let open = memchr::memchr(b'(', near)?;
    if memchr::memmem::find(&near[..open], b". ").is_some() {
        return None;
    }
    guid(text[open + 1..].trim_start_matches(['\'', '"', ' ']))
}

/// A whole number of four to eight digits at the front, the first of which is no nought.
pub fn code(text: &str) -> Option<u32> {
    let end = text.bytes().position(|b| !b.is_ascii_digit()).unwrap_or(text.len());
    if !(4..=8).contains(&end) || text.starts_with('0') {
        return None;
    }
    text[..end].parse().ok()
}

/// A protocol word at the front: lower-case letters, digits and underscores, that ends there.
pub fn word(text: &str) -> Option<&str> {
    let end = text.bytes().position(|b| !(b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')).unwrap_or(text.len());
    let ends = text.as_bytes().get(end).is_none_or(|b| *b != b'-' && *b != b'.' || text.len() == end + 1);
    let starts = text.as_bytes().first().is_some_and(u8::is_ascii_lowercase);
    (starts && ends && (3..=48).contains(&end)).then(|| &text[..end])
}

/// A host name with a dot at the front. `strict` takes only names under `onmicrosoft.com`, for places where any word may stand.
pub fn domain(text: &str, strict: bool) -> Option<Domain> {
    let end = text
        .bytes()
        .take(254)
        .position(|b| !(b.is_ascii_alphanumeric() || b == b'.' || b == b'-'))
        .unwrap_or(text.len().min(254));
    let name = text[..end].trim_end_matches('.');
    if !name.contains('.') || (strict && !is_onmicrosoft(name)) {
        return None;
    }
    Domain::parse(name).ok()
}

/// Whether a name is an organisation's own under `onmicrosoft.com`.
pub fn is_onmicrosoft(name: &str) -> bool {
    const SUFFIX: &[u8] = b".onmicrosoft.com";
    let name = name.as_bytes();
    name.len() > SUFFIX.len() && name[name.len() - SUFFIX.len()..].eq_ignore_ascii_case(SUFFIX)
}

/// The address around the `@` at this offset, and where it begins.
pub fn address_at(text: &str, at: usize) -> Option<(usize, &str)> {
    let bytes = text.as_bytes();
    let local = |b: u8| b.is_ascii_alphanumeric() || b"._%+#-".contains(&b);
    let name = |b: u8| b.is_ascii_alphanumeric() || b == b'.' || b == b'-';
    let start = (at.saturating_sub(64)..at).rev().take_while(|i| local(bytes[*i])).last()?;
    let end = (at + 1..bytes.len().min(at + 254)).take_while(|i| name(bytes[*i])).last()? + 1;
    let address = text[start..end].trim_end_matches(['.', '-']);
    let domain = &address[at + 1 - start..];
    let tld = domain.rsplit('.').next()?;
    let well_formed = domain.contains('.')
        && !domain.starts_with('.')
        && tld.len() >= 2
        && tld.bytes().all(|b| b.is_ascii_alphabetic())
        && bytes.get(end).is_none_or(|b| *b != b'@')
        && !(start > 0 && bytes[start - 1] == b')');
    well_formed.then_some((start, address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guids_are_read_through_wraps_and_glue() {
        let id = Uuid::try_parse("5d0b6a41-2f8e-4c37-9b1a-7e64d2c3f5a0").ok();
        for text in [
            "5d0b6a41-2f8e-4c37-9b1a-7e64d2c3f5a0",
            "5D0B6A41-2F8E-4C37-9B1A-7E64D2C3F5A0Correlation ID",
            "5d0b6a41 - 2f8e - 4c37 - 9b1a - 7e64d2c3f5a0Trace",
            "5d0b6a41-2f8e-4c37-9b1 a-7e64d2c3f5a0",
        ] {
            assert_eq!(guid(text), id, "{text}");
        }
        for text in ["", "5d0b6a41-2f8e-4c37-9b1a", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "5d0b6a412f8e4c379b1a7e64d2c3f5a0"] {
            assert_eq!(guid(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_and_words_are_whole() {
        assert_eq!(code("650052:"), Some(650_052));
        assert_eq!(code("123"), None);
        assert_eq!(code("123456789"), None);
        assert_eq!(word("invalid_grant&state"), Some("invalid_grant"));
        assert_eq!(word("invalid_12345678-1234"), None);
    }

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        let text = "account 'Kim.Lee+x@Contoso.com.' or a@b";
        let at = text.find('@').unwrap_or_default();
        assert_eq!(address_at(text, at), Some((9, "Kim.Lee+x@Contoso.com")));
        assert_eq!(address_at("node@18.2.1", 4), None);
        assert_eq!(address_at("(gone)@msn.com", 6), None);
    }
}
