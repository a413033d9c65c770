//! Which failures that nobody has understood yet are the same: a text without what differs from person to person.

use std::fmt;

use serde_json::Value;

use crate::domain::diagnosis::{Evidence, view::View};

/// Words of a text that count. What follows is a stack, a log, a page.
const WORDS: usize = 32;

/// Octets of a text that are looked at.
const LIMIT: usize = 4_096;

/// Octets of a quoted name at most.
const LONGEST_NAME: usize = 100;

/// What failures of one sort have in common. Equal fingerprints belong together; they are data, and never identify a person by
/// intent: addresses, ids, numbers, times and quoted names are taken out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fingerprint {
    /// The codes, in ascending order.
    pub codes: Vec<u32>,
    /// The OAuth 2.0 `error`, `error_subcode` and `suberror`, where given.
    pub protocol: Vec<String>,
    /// The beginning of the text, normalised.
    pub text: String,
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for code in &self.codes {
            write!(f, "AADSTS{code} ")?;
        }
        for word in &self.protocol {
            write!(f, "{word} ")?;
        }
        f.write_str(&self.text)
    }
}

/// The fingerprint of a posted error whose facts are known. Where a code stands in it, the code and the protocol's words say what
/// sort it is, and the text is left out: Microsoft words the same code in many ways and languages.
pub fn fingerprint(error: &Value, evidence: &Evidence) -> Fingerprint {
    let mut codes = evidence.codes.clone();
    codes.sort_unstable();
    let protocol: Vec<String> =
        [&evidence.oauth_error, &evidence.subcode, &evidence.suberror].into_iter().flatten().map(|word| bounded(word)).collect();
    let text = if codes.is_empty() { normalised(View::of(error).lower()) } else { String::new() };
    Fingerprint { codes, protocol, text }
}

fn bounded(word: &str) -> String {
    word.chars().take(60).collect()
}

/// The words of a text, each that differs from case to case replaced by what it is.
fn normalised(lower: &str) -> String {
    let cut = &lower[..lower.floor_char_boundary(LIMIT)];
    let unquoted = without_quoted(cut);
    let mut words: Vec<&str> = Vec::new();
    let mut skip = false;
    let parts = |c: char| c.is_whitespace() || "\"'()[]{}<>,;|&?#=".contains(c);
    for part in unquoted.split_inclusive(parts) {
        let word = part.trim_matches(|c: char| !c.is_alphanumeric());
        if word.is_empty() || std::mem::take(&mut skip) {
            continue;
        }
        if FREE_VALUES.contains(&word) && part.ends_with(['=', '"']) {
            skip = true;
            continue;
        }
        let kind = kind_of(word);
        if words.last() != Some(&kind) || !kind.starts_with('…') {
            words.push(kind);
        }
        if words.len() == WORDS {
            break;
        }
    }
    words.join(" ")
}

/// Parameters whose value is the person's or the request's own.
const FREE_VALUES: [&str; 14] = [
    "state",
    "session_state",
    "client_info",
    "login_hint",
    "nonce",
    "username",
    "upn",
    "user",
    "email",
    "name",
    "displayname",
    "tenant",
    "code_challenge",
    "host",
];

/// The word itself, or what stands for words like it.
fn kind_of(word: &str) -> &str {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let digits = word.chars().filter(char::is_ascii_digit).count();
    if word.contains('@') {
        "…address"
    } else if word.contains("://") || word.starts_with("//") {
        "…link"
    } else if digits > 0 && (letters == 0 || digits >= 4 && digits * 4 >= letters || word.len() > 24) {
        "…number"
    } else if word.len() > 40 {
        "…long"
    } else {
        word
    }
}

/// Takes out what stands in single quotes: in Microsoft's sentences that is the name of an account, an app or a directory. An
/// apostrophe inside a word is none.
fn without_quoted(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('\'') {
        let inside = &rest[open + 1..];
        let begins = !rest[..open].ends_with(char::is_alphanumeric);
        // No name is longer, and to look further for each of many quotes would take their square.
        let near = inside[..inside.floor_char_boundary(LONGEST_NAME + 1)].match_indices('\'').map(|(at, _)| at);
        let close = near.filter(|_| begins).find(|at| !inside[at + 1..].starts_with(char::is_alphanumeric));
        kept.push_str(&rest[..open]);
        match close {
            Some(close) => {
                kept.push_str(" …name ");
                rest = &inside[close + 1..];
            }
            None => {
                kept.push('\'');
                rest = inside;
            }
        }
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::diagnosis::{diagnose, rules::Rules};

    fn of(error: &Value) -> Fingerprint {
        fingerprint(error, &diagnose(error, Rules::embedded()).evidence)
    }

    #[test]
    fn what_differs_from_person_to_person_does_not_part_them() {
        let table = [
            (
                json!("Broker gave up on kim@acme.example after 31 s, id 7f0c1d2e-aaaa-4bbb-8ccc-0123456789ab"),
                json!("broker gave up on SAM.lee@blue.example after 7 s, id 00000000-1111-4222-8333-444444444444"),
            ),
            (
                json!("https://app.example/cb?oops=broken_thing&state=abcdef"),
                json!("https://app.example/cb?oops=broken_thing&state=zyxw&session_state=q"),
            ),
            (json!("The account 'Kim Lee' isn't known to this app"), json!("The account 'Sam O'Hara' isn't known to this app")),
            (json!("AADSTS7999999: something in English"), json!({"error_description": "AADSTS7999999: etwas auf Deutsch"})),
        ];
        for (one, other) in table {
            let (one, other) = (of(&one), of(&other));
            assert_eq!(one, other);
            let shown = one.to_string();
            assert!(!shown.contains("acme") && !shown.contains("kim"), "{shown}");
        }
    }

    #[test]
    fn what_says_something_else_is_another_sort() {
        assert_ne!(of(&json!("the broker gave up")), of(&json!("the broker was not found")));
        assert_ne!(of(&json!("AADSTS7999999")), of(&json!("AADSTS7999998")));
        assert_ne!(of(&json!("error=odd_thing")), of(&json!("error=odder_thing")));
    }

    #[test]
    fn quotes_without_end_cost_no_more_than_others() {
        // A page of sorts takes hundreds of these.
        let began = std::time::Instant::now();
        for text in ["u'", " 'u", "'", "' "].map(|part| part.repeat(LIMIT)) {
            for _ in 0..5 {
                without_quoted(&text[..LIMIT]);
            }
        }
        assert!(began.elapsed().as_millis() < 500, "{:?}", began.elapsed());
    }

    #[test]
    fn a_long_text_is_bounded() {
        let long = of(&json!("word ".repeat(20_000)));
        assert!(long.text.len() < 2_000, "{}", long.text.len());
    }
}
