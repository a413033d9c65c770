//! The encoded words of mail headers, RFC 2047: `=?utf-8?B?...?=` and `=?utf-8?Q?...?=`.

use base64::Engine as _;

use super::LENIENT;

/// Octets of one word at most. RFC 2047 allows 75; what is longer was not folded.
const LONGEST: usize = 1024;

/// The encoded word at the front, with the blank before the next one: how long it is, and what it says. The charset is not looked at:
/// all of them agree on ASCII, which is all that a code or a label needs.
pub fn encoded(text: &[u8]) -> Option<(usize, Vec<u8>)> {
    let rest = text.strip_prefix(b"=?")?;
    let rest = &rest[..rest.len().min(LONGEST)];
    let charset = rest.iter().take(40).position(|b| *b == b'?').filter(|at| *at > 0)?;
    let [coding, b'?', coded @ ..] = &rest[charset + 1..] else { return None };
    let end = coded.windows(2).position(|end| end == b"?=")?;
    let coded = &coded[..end];
    let said = match coding.to_ascii_lowercase() {
        b'b' => LENIENT.decode(coded).ok()?,
        b'q' => quoted(coded),
        _ => return None,
    };
    let length = 2 + charset + 1 + 2 + end + 2;
    // The blank between two of them is no part of the text.
    let gap = text[length..].iter().take(8).take_while(|b| b.is_ascii_whitespace()).count();
    let joined = if text[length + gap..].starts_with(b"=?") { gap } else { 0 };
    Some((length + joined, said))
}

fn quoted(coded: &[u8]) -> Vec<u8> {
    let mut said = Vec::with_capacity(coded.len());
    let mut at = 0;
    let digit =
        |at: usize| coded.get(at).and_then(|digit| char::from(*digit).to_digit(16)).and_then(|digit| u8::try_from(digit).ok());
    while let Some(byte) = coded.get(at) {
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'=', Some(high), Some(low)) => {
                said.push(high * 16 + low);
                at += 2;
            }
            (b'_', ..) => said.push(b' '),
            _ => said.push(*byte),
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
            assert_eq!(encoded(text.as_bytes()), Some((length, said.as_bytes().to_vec())), "{text}");
        }
        for text in ["=?", "=?utf-8?B?", "=?utf-8?X?a?=", "=??B?YQ==?=", "a=?b?c"] {
            assert_eq!(encoded(text.as_bytes()), None, "{text}");
        }
    }
}
