//! Finds secrets by what they look like.

use std::{ops::Range, sync::LazyLock};

use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use regex::bytes::Regex;

/// A run of this many characters that say nothing is taken for a token. Ids of Microsoft's have 36; a SHA-256 in hex has 64.
const OPAQUE: usize = 80;

/// The shortest run that is looked into as base64.
const BASE64_AT_LEAST: usize = 16;

/// One regular expression for all shapes; the crate matches in linear time. In order:
///
/// - a JWT or JWE, or its first part alone (RFC 7519 section 3: base64url of `{"`);
/// - Microsoft's authorization codes and refresh tokens, of work accounts (`0.A…`, `1.A…`) and of personal ones (`M.C507_BL2.…`,
///   `M.R3_BAY.…`), as seen in MSAL's public test fixtures;
/// - client secrets made by Entra, which hold `Q~` behind a digit (GitHub's list of secret scanning patterns names the type);
/// - private keys in PEM (RFC 7468 section 10), also when the end was cut off;
/// - the secrets of Standard Webhooks.
const PATTERN: &str = r"(?x-u)
        \beyJ[A-Za-z0-9_-]{12,}(?:\.[A-Za-z0-9_-]*)*
        | \b[0-9]\.A[A-Za-z0-9_-]{8,}[A-Za-z0-9_.!*$~+/=-]*
        | \bM\.[A-Z][0-9A-Za-z]*_[A-Za-z0-9]+\.[A-Za-z0-9_.!*$~+/=-]{8,}
        | [A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{24,}
        | -----BEGIN[\x20A-Z0-9]*PRIVATE\x20KEY(?:\x20BLOCK)?-----(?:[^-]|-[^-])*(?:-----END[\x20A-Z0-9]*-----)?
        | \bwhsec_[A-Za-z0-9+/_=-]{16,}";

static SHAPES: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(PATTERN).ok());

/// `scheme://user:password@host`: what stands between the slashes and the at sign.
static USERINFO: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r#"(?-u)[A-Za-z]://([^/\s@?\#"'<>\\]{1,512})@"#).ok());

/// `Bearer …` and `Basic …` without the header's name.
static SCHEME: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i-u)\b(bearer|basic)[ \t+]+([A-Za-z0-9._~+/-]{8,}=*)").ok());

/// Reads both alphabets after `-` and `_` have been exchanged, with or without padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent).with_decode_allow_trailing_bits(true),
);

/// Adds what looks like a secret to `found`.
pub(super) fn find(bytes: &[u8], base64: u8, found: &mut Vec<Range<usize>>) {
    if let Some(shapes) = &*SHAPES {
        found.extend(shapes.find_iter(bytes).map(|hit| hit.range()));
    }
    if let Some(userinfo) = &*USERINFO {
        found.extend(userinfo.captures_iter(bytes).filter_map(|hit| hit.get(1)).map(|part| part.range()));
    }
    if let Some(scheme) = &*SCHEME {
        for hit in scheme.captures_iter(bytes) {
            if let (Some(name), Some(value)) = (hit.get(1), hit.get(2))
                && is_credential(name.as_bytes(), value.as_bytes())
            {
                found.push(value.range());
            }
        }
    }
    runs(bytes, base64, found);
}

/// A `Basic` value holds a colon once decoded; a `Bearer` value is no word of a sentence and no parameter's name.
fn is_credential(scheme: &[u8], value: &[u8]) -> bool {
    if scheme.eq_ignore_ascii_case(b"basic") {
        decode(value).is_some_and(|octets| octets.contains(&b':'))
    } else {
        value.iter().any(u8::is_ascii_digit) || (value.len() >= 20 && value.iter().any(u8::is_ascii_uppercase))
    }
}

/// Long runs of base64: opaque ones, and those with a secret inside.
fn runs(bytes: &[u8], base64: u8, found: &mut Vec<Range<usize>>) {
    let mut at = 0;
    while at < bytes.len() {
        if !is_base64(bytes[at]) {
            at += 1;
            continue;
        }
        let end = run_end(bytes, at);
        let run = at..end;
        if run.len() >= BASE64_AT_LEAST {
            let inside = if base64 > 0 { decode(&bytes[run.clone()]).and_then(printable) } else { None };
            let goes = match inside {
                Some(text) => super::text::strip(&text, base64 - 1).is_some(),
                None => run.len() >= OPAQUE && is_opaque(&bytes[run.clone()]),
            };
            if goes {
                found.push(run);
            }
        }
        at = end;
    }
}

/// The end of a run, over the line breaks of MIME (RFC 2045 section 6.8: lines of 76) and through the padding.
fn run_end(bytes: &[u8], start: usize) -> usize {
    let (mut at, mut line) = (start, start);
    loop {
        while at < bytes.len() && is_base64(bytes[at]) {
            at += 1;
        }
        let newline = match bytes.get(at..) {
            Some([b'\r', b'\n', next, ..]) if is_base64(*next) => 2,
            Some([b'\n', next, ..]) if is_base64(*next) => 1,
            _ => 0,
        };
        if newline == 0 || at - line < 60 {
            break;
        }
        at += newline;
        line = at;
    }
    while bytes.get(at) == Some(&b'=') && at > start {
        at += 1;
    }
    at
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_')
}

/// Letters of both cases or with digits, and a stretch too long for a word, a GUID's part or a step of a path.
fn is_opaque(run: &[u8]) -> bool {
    let kinds = [u8::is_ascii_lowercase, u8::is_ascii_uppercase, u8::is_ascii_digit];
    let mixed = kinds.iter().filter(|kind| run.iter().any(kind)).count() >= 2;
    mixed && run.split(|b| !b.is_ascii_alphanumeric()).any(|part| part.len() >= 24)
}

fn decode(run: &[u8]) -> Option<Vec<u8>> {
    let run: Vec<u8> = run
        .iter()
        .filter(|b| !b.is_ascii_whitespace())
        .map(|b| match b {
            b'-' => b'+',
            b'_' => b'/',
            other => *other,
        })
        .collect();
    BASE64.decode(run).ok()
}

/// The octets as text, if it is one that a person or a program wrote.
fn printable(octets: Vec<u8>) -> Option<String> {
    let text = String::from_utf8(octets).ok()?;
    let readable = text.chars().all(|c| !c.is_control() || c.is_ascii_whitespace());
    (readable && text.chars().filter(char::is_ascii).count() * 10 >= text.chars().count() * 9).then_some(text)
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_expression_compiles() {
        super::Regex::new(super::PATTERN).unwrap();
        assert!(super::SHAPES.is_some() && super::USERINFO.is_some() && super::SCHEME.is_some());
    }
}
