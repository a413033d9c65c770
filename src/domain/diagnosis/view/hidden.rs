//! Base64 in a text, opened where it plainly hides an error.

use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

use super::{LIMIT, peeled};

/// Base64, complete or cut, padded or not.
pub const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent).with_decode_allow_trailing_bits(true),
);

/// Shorter runs hold no message, and ids and hashes mostly are shorter.
const SHORTEST: usize = 48;

/// Plus signs in so many octets of base64. More have a chance of one in a thousand.
const MOST_PLUSES: usize = 4;

/// Lines that base64 is broken into: RFC 2045 says 76 octets, RFC 7468 says 64.
const LINE: usize = 60;

/// How often base64 may be coded again.
const DEPTH: usize = 3;

const fn is_coded(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_')
}

/// What the base64 of a text says.
#[derive(Default)]
pub struct Hidden {
    /// What all of it says, line by line; empty if there is none.
    pub text: String,
    /// Nothing else is in the text.
    pub alone: bool,
}

/// What long runs of base64 say, in either alphabet, where they hold an error text.
pub fn hidden(input: &str) -> Hidden {
    let mut found = Hidden::default();
    let bytes = input.as_bytes();
    let mut at = 0;
    let mut floor = 0;
    while let Some(window) = bytes.get(at..at + SHORTEST) {
        // From the end of the window, so that ordinary text is passed in long steps.
        if let Some(gap) = window.iter().rposition(|b| !is_coded(*b)) {
            at += gap + 1;
            continue;
        }
        // Words that a form has joined look like base64 as well; in that a plus is one sign in 64.
        if let Some(last) = memchr::memrchr(b'+', window)
            && memchr::memchr_iter(b'+', window).count() > MOST_PLUSES
        {
            at += last + 1;
            continue;
        }
        let start = beginning(bytes, at, floor);
        let (coded, end) = collect(bytes, start);
        (at, floor) = (end, end);
        if found.text.len() > LIMIT {
            break;
        }
        // Whoever posts nothing but base64, with its padding and quotes, means what it says.
        let alone = input.len() - (end - start) < 8;
        if let Some(text) = opened(coded, alone, DEPTH) {
            found.text.push_str(&text);
            found.text.push('\n');
            found.alone = alone;
        }
    }
    found
}

/// Whether a sign of base64 stands here in the code of an address, after its percent sign.
fn is_percent_coded(bytes: &[u8], at: usize) -> bool {
    bytes.get(at..at + 2).is_some_and(|code| matches!(code, [b'2', b'b' | b'B' | b'f' | b'F']))
}

/// Where the base64 begins that goes on at `at`, if signs of it were coded or escaped before.
fn beginning(bytes: &[u8], mut at: usize, floor: usize) -> usize {
    while at > floor {
        let joined = match bytes[at - 1] {
            b'%' => is_percent_coded(bytes, at),
            b'\\' => bytes[at] == b'/',
            _ => false,
        };
        if !joined {
            break;
        }
        at = bytes[floor..at - 1].iter().rposition(|b| !is_coded(*b)).map_or(floor, |gap| floor + gap + 1);
    }
    at
}

/// The run of base64 from here in the standard alphabet, through line breaks, and where it ends.
fn collect(bytes: &[u8], mut at: usize) -> (Vec<u8>, usize) {
    let mut coded = Vec::new();
    let mut line = 0;
    while let Some(byte) = bytes.get(at) {
        let (standard, step) = match byte {
            b'-' => (b'+', 1),
            b'_' => (b'/', 1),
            b'%' if is_percent_coded(bytes, at + 1) => (if bytes[at + 2] | 0x20 == b'b' { b'+' } else { b'/' }, 3),
            b'\\' if bytes.get(at + 1) == Some(&b'/') => (b'/', 2),
            byte if is_coded(*byte) => (*byte, 1),
            b'\r' | b'\n' | b' ' | b'\\' if coded.len() - line >= LINE && (coded.len() - line) % 4 == 0 => {
                let Some(broken) = line_break(&bytes[at..]) else { break };
                line = coded.len();
                at += broken;
                continue;
            }
            _ => break,
        };
        coded.push(standard);
        at += step;
    }
    (coded, at)
}

/// How long the line break at the front is, real or escaped, if base64 goes on after it.
fn line_break(rest: &[u8]) -> Option<usize> {
    let mut length = 0;
    while length < 8 {
        match rest.get(length..)? {
            [b'\r' | b'\n' | b' ', ..] => length += 1,
            [b'\\', b'r' | b'n', ..] => length += 2,
            [next, ..] => return is_coded(*next).then_some(length),
            [] => return None,
        }
    }
    None
}

/// What the base64 says, if that is plainly a text: one of an error, or of sentences, or all that there is.
fn opened(mut coded: Vec<u8>, alone: bool, depth: usize) -> Option<String> {
    /// A text with so many blanks is made of sentences. Tokens and states have none.
    const SENTENCE: usize = 4;
    if coded.len() % 4 == 1 {
        coded.pop();
    }
    let mut octets = LENIENT.decode(&coded).ok()?;
    while octets.last().is_some_and(|b| *b == b'=' || b.is_ascii_whitespace()) {
        octets.pop();
    }
    if depth > 1 && octets.len() >= SHORTEST / 2 && octets.iter().all(|b| is_coded(*b)) {
        let inner = opened(octets.clone(), alone, depth - 1);
        if inner.is_some() {
            return inner;
        }
    }
    // Windows' own tools write two octets for each character.
    octets.retain(|b| *b != 0);
    let text = String::from_utf8_lossy(&octets);
    let odd = text.chars().filter(|c| (c.is_control() && !c.is_whitespace()) || *c == char::REPLACEMENT_CHARACTER).count();
    let speaks = |text: &str| {
        ["rror", "AADSTS", "dmin", "status"].iter().any(|word| text.contains(word))
            || text.bytes().filter(|b| *b == b' ').count() >= SENTENCE
    };
    (odd <= 1 && (alone || speaks(&text) || speaks(&peeled(&text)))).then(|| text.into_owned())
}
