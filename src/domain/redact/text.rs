//! Finds secrets in a text by the names before them.

use std::ops::Range;

use super::{
    REMOVED,
    keys::{self, Class, Place},
    layers::Plain,
    shapes,
};

/// The text without its secrets. Returns `None` if there were none. `base64` is how many times base64 may be looked into.
pub(super) fn strip(text: &str, base64: u8) -> Option<String> {
    let plain = Plain::of(text);
    let mut found = Scanner { plain: &plain }.named();
    shapes::find(&plain.bytes, base64, &mut found);
    if found.is_empty() {
        return None;
    }
    found.sort_by_key(|range| (range.start, range.end));
    let mut clean = String::with_capacity(text.len());
    let mut done = 0;
    for range in found {
        let (start, end) = (plain.start[range.start], plain.start[range.end]);
        if end <= done {
            continue;
        }
        // Overlapping finds are one: the earlier has left its mark already.
        if start >= done {
            clean.push_str(text.get(done..start).unwrap_or_default());
            clean.push_str(REMOVED);
        }
        done = end;
    }
    // A find ends at an ASCII mark or at the end, so this is a boundary; were it none, less would be kept, not more.
    clean.push_str(text.get(done..).unwrap_or_default());
    Some(clean)
}

/// A name before a separator.
struct Name {
    class: Class,
    quoted: bool,
    /// It is a parameter of a query, a fragment or a form.
    parameter: bool,
    /// It is the first thing in a bracket.
    opens: bool,
}

struct Scanner<'a> {
    plain: &'a Plain,
}

impl Scanner<'_> {
    fn bytes(&self) -> &[u8] {
        &self.plain.bytes
    }

    fn byte(&self, at: usize) -> u8 {
        self.bytes().get(at).copied().unwrap_or(0)
    }

    /// Every value that stands behind a telling name.
    fn named(&self) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.bytes().len() {
            let value = match self.byte(at) {
                b'=' | b':' => self.name_before(at).and_then(|name| self.value(at, &name)),
                b',' => self.name_before(at).filter(|name| name.opens).and_then(|name| self.paired(at, &name)),
                b'>' => self.element_before(at).and_then(|class| self.content(at, class)),
                b' ' => self.option_before(at).and_then(|name| self.value(at, &name)),
                _ => None,
            };
            at += 1;
            if let Some(value) = value {
                at = value.end.max(at);
                found.push(value);
            }
        }
        found
    }

    /// The name that ends before `sep`, past blanks, quotation marks and brackets.
    fn name_before(&self, sep: usize) -> Option<Name> {
        let bytes = self.bytes();
        let mut end = sep;
        let floor = sep.saturating_sub(16);
        while end > floor && matches!(bytes[end - 1], b' ' | b'\t') {
            end -= 1;
        }
        let before = end;
        while end > floor && matches!(bytes[end - 1], b'"' | b'\'' | b'`' | b'\\' | b']' | b'*') {
            end -= 1;
        }
        let word = self.word_ending(end)?;
        let quoted = before != end;
        if word.eq_ignore_ascii_case("value") {
            return self.label_before(end - word.len()).map(|class| Name { class, quoted: true, parameter: false, opens: false });
        }
        let class = keys::classify(word)?;
        let ahead = bytes[..end - word.len()].iter().rev().take(8).find(|b| !matches!(b, b'"' | b'\'' | b'\\' | b' ' | b'\n'));
        let parameter =
            !quoted && self.byte(sep) == b'=' && matches!(bytes[..end - word.len()].last(), None | Some(b'?' | b'&' | b'#'));
        Some(Name { class, quoted, parameter, opens: quoted && matches!(ahead, Some(b'(' | b'[' | b'{')) })
    }

    /// For `name="code" value="…"` and `"name":"code","value":"…"`: the name that was given before `value`.
    fn label_before(&self, start: usize) -> Option<Class> {
        let floor = start.saturating_sub(16);
        let mut end = start;
        while end > floor && matches!(self.bytes()[end - 1], b' ' | b'"' | b'\'' | b',' | b'\\' | b'\n' | b'\r' | b'\t') {
            end -= 1;
        }
        if end == start { None } else { keys::classify(self.word_ending(end)?) }
    }

    /// For `<password>…`: what the element is called.
    fn element_before(&self, sep: usize) -> Option<Class> {
        let word = self.word_ending(sep)?;
        match self.byte(sep.checked_sub(word.len() + 1)?) {
            b'<' | b':' => keys::classify(word),
            _ => None,
        }
    }

    /// For `--client-secret …` on a command line.
    fn option_before(&self, blank: usize) -> Option<Name> {
        let word = self.word_ending(blank)?;
        let name = word.strip_prefix("--")?;
        keys::classify(name).map(|class| Name { class, quoted: false, parameter: false, opens: false })
    }

    /// The characters of a name that end before `end`.
    fn word_ending(&self, end: usize) -> Option<&str> {
        let bytes = &self.bytes()[..end];
        let length = bytes.iter().rev().take(keys::LONGEST + 1).take_while(|b| is_name(**b)).count();
        if length == 0 || length > keys::LONGEST {
            return None;
        }
        std::str::from_utf8(&bytes[end - length..]).ok()
    }

    /// The value behind a separator, if it is to go.
    fn value(&self, sep: usize, name: &Name) -> Option<Range<usize>> {
        let level = self.plain.percent[sep];
        let mut at = sep + 1;
        let mut apart = self.byte(sep) != b'=';
        while matches!(self.byte(at), b'=' | b'>' | b':' | b' ' | b'\t') {
            apart |= matches!(self.byte(at), b'>' | b' ');
            at += 1;
        }
        let lines = self.bytes()[at.min(self.bytes().len())..].iter().take(32).take_while(|b| b.is_ascii_whitespace()).count();
        if lines > 0 && matches!(self.byte(at + lines), b'"' | b'\'') {
            at += lines;
        }
        let (range, enclosed) = self.extent(at, level, name.class);
        if range.is_empty() {
            return None;
        }
        let place = match name {
            Name { parameter: true, .. } if !enclosed => Place::Parameter,
            Name { quoted, .. } if *quoted || apart || enclosed => Place::Labelled,
            _ => Place::Assigned,
        };
        let mut inner = self.bytes()[range.clone()].trim_ascii();
        let word = inner.iter().take_while(|b| is_name(**b)).count();
        if inner.get(word) == Some(&b'(') {
            inner = &inner[word..];
        }
        (!keys::harmless(name.class, inner, place)).then_some(range)
    }

    /// The second of a pair of quoted strings: `('code', '…')`.
    fn paired(&self, sep: usize, name: &Name) -> Option<Range<usize>> {
        let at = sep + 1 + self.bytes()[sep + 1..].iter().take(8).take_while(|b| b.is_ascii_whitespace()).count();
        matches!(self.byte(at), b'"' | b'\'').then(|| self.value(at - 1, name)).flatten()
    }

    /// What stands in an element.
    fn content(&self, sep: usize, class: Class) -> Option<Range<usize>> {
        let rest = &self.bytes()[sep + 1..];
        let end = sep + 1 + rest.iter().position(|b| *b == b'<').unwrap_or(rest.len());
        let value = self.bytes()[sep + 1..end].trim_ascii();
        (!value.is_empty() && !keys::harmless(class, value, Place::Labelled)).then_some(sep + 1..end)
    }

    /// How far a value goes that begins at `at`, and whether marks enclose it.
    fn extent(&self, at: usize, level: u8, class: Class) -> (Range<usize>, bool) {
        // `Some("…")`, `AuthorizationCode("…")`, `b'…'`.
        let word = self.bytes()[at.min(self.bytes().len())..].iter().take(40).take_while(|b| is_name(**b)).count();
        let open = match self.byte(at + word) {
            b'(' if word > 0 => at + word,
            b'"' | b'\'' if word == 1 || word == 2 => at + word,
            _ => at,
        };
        match self.byte(open) {
            quote @ (b'"' | b'\'' | b'`') => {
                let depth = self.plain.depth[open];
                let rest = &self.bytes()[open + 1..];
                let closes = |(offset, byte): (usize, &u8)| {
                    (*byte == quote && self.plain.depth[open + 1 + offset] <= depth).then_some(open + 1 + offset)
                };
                let end = rest.iter().enumerate().find_map(closes).unwrap_or(self.bytes().len());
                (open + 1..end, true)
            }
            b'[' | b'{' | b'(' | b'<' => (at..self.balanced(open), true),
            _ => (at..self.bare(at, level, class), false),
        }
    }

    /// The end of what a bracket encloses; the end of the text if it is never closed.
    fn balanced(&self, open: usize) -> usize {
        let (mut nested, mut quote) = (0_usize, None);
        for at in open..self.bytes().len() {
            let byte = self.byte(at);
            if let Some((mark, depth)) = quote {
                if byte == mark && self.plain.depth[at] <= depth {
                    quote = None;
                }
                continue;
            }
            match byte {
                b'"' => quote = Some((byte, self.plain.depth[at])),
                b'\'' if !is_name(self.byte(at.saturating_sub(1))) => quote = Some((byte, self.plain.depth[at])),
                b'[' | b'{' | b'(' | b'<' => nested += 1,
                b']' | b'}' | b')' | b'>' => {
                    nested -= 1;
                    if nested == 0 {
                        return at + 1;
                    }
                }
                _ => {}
            }
        }
        self.bytes().len()
    }

    /// The end of a value that nothing encloses.
    fn bare(&self, at: usize, level: u8, class: Class) -> usize {
        let length = self.bytes().len();
        let mut end = at;
        match class {
            Class::Cookie => {
                while end < length && !matches!(self.byte(end), b'\n' | b'\r' | b'"') {
                    end += 1;
                }
                return end;
            }
            Class::Authorization => {
                let scheme = self.bytes()[at.min(length)..].iter().take(16).take_while(|b| b.is_ascii_alphabetic()).count();
                if scheme > 0 && matches!(self.byte(at + scheme), b' ' | b'+') {
                    end = at + scheme + 1;
                    while self.byte(end) == b' ' {
                        end += 1;
                    }
                }
            }
            _ => {}
        }
        while end < length && !self.stops(end, level) {
            // Our own mark is one thing, brackets and all.
            let marked = self.bytes()[end..].starts_with(REMOVED.as_bytes());
            end += if marked { REMOVED.len() } else { 1 };
        }
        end.min(length)
    }

    /// Whether a value that nothing encloses ends here. A mark that is encoded more often than the separator belongs to the value.
    fn stops(&self, at: usize, level: u8) -> bool {
        if self.plain.percent[at] > level {
            return false;
        }
        match self.byte(at) {
            b' ' | b'\t' | b'\n' | b'\r' | b'&' | b'"' | b'<' | b'>' | b'`' => true,
            b',' | b';' | b'#' | b'\'' | b')' | b']' | b'}' => self.closes(at + 1),
            _ => false,
        }
    }

    /// Whether a mark before `at` is one between values: behind it is an end, another mark, or the next name with its separator.
    fn closes(&self, at: usize) -> bool {
        let Some(rest) = self.bytes().get(at..).filter(|rest| !rest.is_empty()) else { return true };
        if rest[0].is_ascii_whitespace() || b"\"'`,;)]}<>&.".contains(&rest[0]) {
            return true;
        }
        let word = rest.iter().take(keys::LONGEST).take_while(|b| is_name(**b)).count();
        word > 0 && matches!(rest.get(word), Some(b'=' | b':'))
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}
