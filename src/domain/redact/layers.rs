//! Takes the layers of encoding off a text, and remembers where each character came from.

/// Most layers taken off. A callback inside a redirect inside a log line has four.
const LAYERS: u8 = 8;

/// A soft line break of quoted-printable is believed only at the end of a line at least this long (RFC 2045 section 6.7 has 76).
const SOFT_BREAK_AFTER: usize = 60;

/// What stands for a character outside ASCII that was written as an escape.
const OTHER: u8 = 0xFF;

/// A text without its encodings, octet by octet.
pub(super) struct Plain {
    /// The decoded octets.
    pub bytes: Vec<u8>,
    /// Where each begins in the source; one more entry than octets, the last being the source's length.
    pub start: Vec<usize>,
    /// The layer that an octet was found under, whatever the encoding. Tells an inner quotation mark from an outer one.
    pub depth: Vec<u8>,
    /// How many of the layers were percent-encoding. Tells an inner `&` from one that ends a parameter.
    pub percent: Vec<u8>,
}

impl Plain {
    /// Takes off percent-encoding, backslash escapes, HTML entities and soft line breaks, until none is left.
    pub fn of(text: &str) -> Self {
        let bytes = text.as_bytes().to_vec();
        let (start, length) = ((0..=bytes.len()).collect(), bytes.len());
        let mut plain = Self { bytes, start, depth: vec![0; length], percent: vec![0; length] };
        for layer in 1..=LAYERS {
            if !plain.bytes.iter().any(|b| matches!(b, b'%' | b'\\' | b'&' | b'=')) {
                break;
            }
            let (next, changed) = plain.peel(layer);
            plain = next;
            if !changed {
                break;
            }
        }
        plain
    }

    /// One layer.
    fn peel(&self, layer: u8) -> (Self, bool) {
        let length = self.bytes.len();
        let mut next = Self {
            bytes: Vec::with_capacity(length),
            start: Vec::with_capacity(length + 1),
            depth: Vec::with_capacity(length),
            percent: Vec::with_capacity(length),
        };
        let (mut at, mut line, mut changed) = (0, 0, false);
        while at < length {
            let rest = &self.bytes[at..];
            if let Some(width) = soft_break(rest).filter(|_| at - line >= SOFT_BREAK_AFTER) {
                at += width;
                line = at;
                changed = true;
                continue;
            }
            if rest[0] == b'\n' {
                line = at + 1;
            }
            let decoded = match rest[0] {
                b'%' => hex(rest.get(1..3)).map(|value| (octet(value), 3)),
                b'\\' => escape(rest),
                b'&' => entity(rest),
                _ => None,
            };
            let (byte, width) = decoded.unwrap_or((rest[0], 1));
            let percent = self.percent[at..at + width].iter().copied().max().unwrap_or(0);
            next.bytes.push(byte);
            next.start.push(self.start[at]);
            next.depth.push(if decoded.is_some() { layer } else { self.depth[at] });
            next.percent.push(if decoded.is_some() && rest[0] == b'%' { percent + 1 } else { percent });
            changed |= decoded.is_some();
            at += width;
        }
        next.start.push(self.start[length]);
        (next, changed)
    }
}

fn octet(value: u32) -> u8 {
    u8::try_from(value).unwrap_or(OTHER)
}

fn hex(digits: Option<&[u8]>) -> Option<u32> {
    let digits = digits?;
    if !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

fn soft_break(rest: &[u8]) -> Option<usize> {
    match rest {
        [b'=', b'\r', b'\n', ..] => Some(3),
        [b'=', b'\n', ..] => Some(2),
        _ => None,
    }
}

/// The escapes of JSON, and those of Python, Go and C that JSON has not.
fn escape(rest: &[u8]) -> Option<(u8, usize)> {
    Some(match rest.get(1)? {
        b'n' => (b'\n', 2),
        b'r' => (b'\r', 2),
        b't' => (b'\t', 2),
        mark @ (b'"' | b'\'' | b'/' | b'\\' | b'&' | b'=' | b'?' | b'`') => (*mark, 2),
        b'u' => (ascii(hex(rest.get(2..6))?), 6),
        b'x' => (ascii(hex(rest.get(2..4))?), 4),
        _ => return None,
    })
}

/// The entities that stand for marks, by name or number.
fn entity(rest: &[u8]) -> Option<(u8, usize)> {
    let end = rest.iter().take(9).position(|b| *b == b';')?;
    let byte = match &rest[1..end] {
        b"amp" => b'&',
        b"quot" => b'"',
        b"apos" => b'\'',
        b"lt" => b'<',
        b"gt" => b'>',
        b"equals" => b'=',
        b"nbsp" => b' ',
        [b'#', b'x' | b'X', digits @ ..] => ascii(hex(Some(digits))?),
        [b'#', digits @ ..] => ascii(std::str::from_utf8(digits).ok()?.parse().ok()?),
        _ => return None,
    };
    Some((byte, end + 1))
}

fn ascii(value: u32) -> u8 {
    u8::try_from(value).ok().filter(u8::is_ascii).unwrap_or(OTHER)
}
