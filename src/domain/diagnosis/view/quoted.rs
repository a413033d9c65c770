//! The codings of mail: quoted-printable, RFC 2045 section 6.7, and the encoded words of headers, RFC 2047.

use base64::Engine as _;

use super::LENIENT;

/// Octets of one word at most. RFC 2047 allows 75; what is longer was not folded.
const LONGEST: usize = 1024;

/// The encoded word at the front, with the blank before the next one: how long it is, and what it says. The charset is not looked at:
/// all of them agree on ASCII, which is all that a code or a label needs.
pub fn word(text: &[u8]) -> Option<(usize, Vec<u8>)> {
    let rest = text.strip_prefix(b"=?")?;
    let rest = &rest[..rest.len().min(LONGEST)];
    let charset = rest.iter().take(40).position(|b| *b == b'?').filter(|at| *at > 0)?;
    let [coding, b'?', coded @ ..] = &rest[charset + 1..] else { return None };
    let end = coded.windows(2).position(|end| end == b"?=")?;
    let coded = &coded[..end];
    let said = match coding.to_ascii_lowercase() {
        b'b' => LENIENT.decode(coded).ok()?,
        b'q' => hex_decoded(coded, b'_', false),
        _ => return None,
    };
    let length = 2 + charset + 1 + 2 + end + 2;
    // The blank between two of them is no part of the text.
    let gap = text[length..].iter().take(8).take_while(|b| b.is_ascii_whitespace()).count();
    let joined = if text[length + gap..].starts_with(b"=?") { gap } else { 0 };
    Some((length + joined, said))
}

/// Whether a text is plainly quoted-printable: it has coded its own sign, or has broken a line and coded a blank.
pub fn is_quoted_printable(text: &[u8]) -> bool {
    let (mut blank, mut broken) = (false, false);
    for at in memchr::memchr_iter(b'=', text) {
        match &text[at + 1..] {
            [b'3', b'D', ..] => return true,
            [b'2', b'0', ..] => blank = true,
            [b'\n', ..] | [b'\r', b'\n', ..] => broken = true,
            _ => {}
        }
        if blank && broken {
            return true;
        }
    }
    false
}

/// A quoted-printable text decoded. Only capital digits are taken, as the RFC asks, so that a parameter's value stays.
pub fn decoded(text: &[u8]) -> Vec<u8> {
    hex_decoded(text, 0, true)
}

fn hex_decoded(coded: &[u8], blank: u8, soft_breaks: bool) -> Vec<u8> {
    let mut said = Vec::with_capacity(coded.len());
    let mut at = 0;
    let digit = |at: usize| match coded.get(at)? {
        digit @ b'0'..=b'9' => Some(digit - b'0'),
        digit @ b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    };
    while let Some(byte) = coded.get(at) {
        if *byte != b'=' {
            said.push(if *byte == blank { b' ' } else { *byte });
        } else if let (Some(high), Some(low)) = (digit(at + 1), digit(at + 2)) {
            said.push(high * 16 + low);
            at += 2;
        } else if soft_breaks && coded[at + 1..].starts_with(b"\r\n") {
            at += 2;
        } else if soft_breaks && coded[at + 1..].starts_with(b"\n") {
            at += 1;
        } else {
            said.push(b'=');
        }
        at += 1;
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_both_codings_are_read_and_joined() {
        for (text, length, said) in [
            ("=?utf-8?B?TmVlZCBhZG1pbg==?= x", 28, "Need admin"),
            ("=?UTF-8?q?Need=20admin=3A_a?= ", 29, "Need admin: a"),
            ("=?utf-8?Q?AADSTS90?=\r\n =?utf-8?Q?094?=", 23, "AADSTS90"),
        ] {
            assert_eq!(word(text.as_bytes()), Some((length, said.as_bytes().to_vec())), "{text}");
        }
        for text in ["=?", "=?utf-8?B?", "=?utf-8?X?a?=", "=??B?YQ==?=", "a=?b?c"] {
            assert_eq!(word(text.as_bytes()), None, "{text}");
        }
    }
}
