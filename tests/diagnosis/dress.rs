//! What must not change a diagnosis: case, white space, other ids and times, and every coding, alone and inside each other.

use std::fmt::Write as _;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use consentdesk::domain::{
    cause::{Cause, Kind},
    diagnosis::{Diagnosis, diagnose, diagnose_text, rules::Rules},
};

use super::fixtures;

/// Cause, kind, codes and the OAuth error: what must not depend on how the text is dressed.
type Essence = (Cause, Option<&'static str>, Vec<u32>, Option<String>);

fn essence(said: &Diagnosis) -> Essence {
    (said.cause, said.kind.map(Kind::as_str), said.evidence.codes.clone(), said.evidence.oauth_error.clone())
}

type Dress = (&'static str, fn(&str) -> String);

fn percent(text: &str, digits: fn(u8) -> String) -> String {
    text.bytes()
        .map(
            |byte| {
                if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) { char::from(byte).to_string() } else { digits(byte) }
            },
        )
        .collect()
}

fn entities(text: &str, written: fn(u32) -> String) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() || c == ' ' { c.to_string() } else { written(u32::from(c)) }).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

fn quoted_printable(text: &str) -> String {
    let mut coded = String::new();
    let mut line = 0;
    for byte in text.bytes() {
        if line > 70 {
            coded.push_str("=\r\n");
            line = 0;
        }
        if byte == b'=' || !(b' '..=b'~').contains(&byte) {
            let _ = write!(coded, "={byte:02X}");
            line += 3;
        } else {
            coded.push(char::from(byte));
            line += 1;
        }
    }
    // The sign itself, which mail always has somewhere.
    coded + "=3D"
}

fn json(text: &str) -> String {
    serde_json::to_string(text).expect("a string")
}

/// Codings that lose nothing, so that they can be put inside each other.
const CODINGS: &[Dress] = &[
    ("percent, small", |text| percent(text, |byte| format!("%{byte:02x}"))),
    ("percent, capitals", |text| percent(text, |byte| format!("%{byte:02X}"))),
    ("percent, every octet", |text| text.bytes().fold(String::new(), |coded, byte| format!("{coded}%{byte:02X}"))),
    ("form", |text| url::form_urlencoded::byte_serialize(text.as_bytes()).collect()),
    ("entities, decimal", |text| entities(text, |code| format!("&#{code};"))),
    ("entities, hex", |text| entities(text, |code| format!("&#x{code:X};"))),
    ("entities, named", escaped),
    ("json string", json),
    ("json escapes", |text| {
        let hidden = |c: char| if c.is_ascii_alphanumeric() { c.to_string() } else { format!("\\u{:04x}", u32::from(c)) };
        format!("\"{}\"", text.chars().map(hidden).collect::<String>())
    }),
    ("json member", |text| format!("{{\"level\":\"warn\",\"body\":{},\"n\":1}}", json(text))),
    ("quoted-printable", quoted_printable),
    ("base64", |text| STANDARD.encode(text)),
    ("html", |text| format!("<div class=\"x\">\n<p>{}</p>\n</div>", escaped(text))),
    ("log line", |text| format!("2031-01-30 11:12:13,456 WARN [worker-2] tailspin.connect - {text}")),
];

/// Changes that mean nothing.
const CHANGES: &[Dress] = &[
    ("capitals", str::to_uppercase),
    ("small letters", str::to_lowercase),
    ("wide blanks", |text| text.replace(' ', "  \t ")),
    ("line breaks", |text| text.replace(' ', "\r\n")),
    ("no-break blanks", |text| text.replace(' ', "\u{a0}")),
    ("around", |text| format!("\u{feff}\r\n  {text}\r\n\r\n")),
    ("curly quotes", |text| text.replace('\'', "\u{2019}").replace('"', "\u{201d}")),
    ("zero width", |text| text.replace(' ', " \u{200b}").replace("DST", "D\u{200b}ST")),
    ("full width", |text| {
        let wide = |c: char| if ('!'..='~').contains(&c) { char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c) } else { c };
        text.chars().map(wide).collect()
    }),
    ("other ids", |text| {
        text.replace("5d0b6a41-2f8e-4c37-9b1a-7e64d2c3f5a0", "e1a7c2f4-9b30-4d5e-8c61-0f2d7a9b3c48")
            .replace("c3a9e7f2-61d8-4b05-8f4e-2a7d9c1b6e38", "7c1e5a90-4b2d-4f8a-93d6-5e0b1c7f2a34")
    }),
    ("other time", |text| text.replace("2026-10-07", "2031-01-30").replace("02:11:09", "23:59:58")),
    ("other account", |text| text.replace("kim@wingtip.example", "pat.o-neil+x@mail.fabrikam.example")),
];

/// What depends on its dress: base64 on its case, a table on its lines, and a line that mail has broken within a word.
const TENDER: [&str; 3] = ["encodings: base64 escaped in json", "encodings: qp broken in ids", "wrappers: portal csv"];

/// Texts in plain sight: whatever is coded in one already would be taken off twice.
fn samples() -> Vec<(String, String)> {
    let coded = |text: &str| {
        let spaced = text.contains(' ');
        text.contains(['%', '\\', '<', '+', '&', '`'])
            || text.contains("=?")
            || text.contains("=2")
            || text.contains("=3")
            || !spaced
    };
    let all = fixtures().into_iter();
    all.filter(|(name, _)| !TENDER.contains(&name.as_str()))
        .filter_map(|(name, sample)| {
            let text = sample["raw"].as_str()?;
            (text.is_ascii()
                && text.len() > 48
                && text.len() < 4096
                && !coded(text)
                && text.bytes().all(|b| b >= b' ' || b == b'\n' || b == b'\r'))
            .then(|| (name, text.to_owned()))
        })
        .collect()
}

fn compare(dressed: impl Fn(&str) -> Vec<(String, String)>) {
    let rules = Rules::embedded();
    let samples = samples();
    assert!(samples.len() > 60, "{} samples", samples.len());
    let mut wrong = Vec::new();
    for (name, text) in samples {
        let meant = essence(&diagnose_text(&text, rules));
        // A title counts because it is all that was posted: not within something longer.
        let short =
            |dress: &str| text.len() < 160 && (dress.contains("log line") || dress.contains("member") || dress.contains("html"));
        for (dress, dressed) in dressed(&text).into_iter().filter(|(dress, _)| !short(dress)) {
            let said = essence(&diagnose_text(&dressed, rules));
            if said != meant {
                wrong.push(format!("{name} as {dress}: {said:?}, not {meant:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}

#[test]
fn no_change_without_a_meaning_changes_the_diagnosis() {
    compare(|text| CHANGES.iter().map(|(name, dress)| ((*name).to_owned(), dress(text))).collect());
}

#[test]
fn no_coding_changes_the_diagnosis() {
    compare(|text| CODINGS.iter().map(|(name, dress)| ((*name).to_owned(), dress(text))).collect());
}

#[test]
fn no_coding_within_another_changes_the_diagnosis() {
    compare(|text| {
        let pairs = CODINGS.iter().flat_map(|inner| CODINGS.iter().map(move |outer| (inner, outer)));
        pairs.map(|(inner, outer)| (format!("{} in {}", inner.0, outer.0), outer.1(&inner.1(text)))).collect()
    });
}

/// The callback's parameters in any order, as an address, as an object, as lists of pairs, mean the same.
#[test]
fn the_order_and_the_form_of_parameters_do_not_matter() {
    let rules = Rules::embedded();
    let description = "AADSTS90094: only an admin can grant. Trace ID: 5d0b6a41-2f8e-4c37-9b1a-7e64d2c3f5a0";
    for pairs in [
        vec![
            ("error", "access_denied"),
            ("error_description", description),
            ("state", "x1"),
            ("error_uri", "https://x.example/?a=b"),
        ],
        vec![("error", "access_denied"), ("error_subcode", "cancel"), ("state", "x1")],
        vec![("error", "consent_required"), ("error_description", "AADSTS65004: User declined"), ("admin_consent", "True")],
    ] {
        let query = |pairs: &[(&str, &str)]| url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        let meant = essence(&diagnose_text(&query(&pairs), rules));
        assert_ne!(meant.0, Cause::Unknown);
        let mut turned = pairs.clone();
        for _ in 0..pairs.len() {
            turned.rotate_left(1);
            let object: serde_json::Map<_, _> = turned.iter().map(|(key, value)| ((*key).to_owned(), (*value).into())).collect();
            let lists: serde_json::Map<_, _> =
                turned.iter().map(|(key, value)| ((*key).to_owned(), serde_json::json!([value]))).collect();
            for said in [
                diagnose_text(&query(&turned), rules),
                diagnose_text(&format!("https://app.tailspin.example/cb?{}", query(&turned)), rules),
                diagnose_text(&format!("https://app.tailspin.example/#/cb?{}", query(&turned)), rules),
                diagnose(&object.into(), rules),
                diagnose(&lists.into(), rules),
                diagnose(&serde_json::json!(turned), rules),
            ] {
                assert_eq!(essence(&said), meant, "{turned:?}");
            }
            let reversed: Vec<_> = turned.iter().rev().copied().collect();
            assert_eq!(essence(&diagnose_text(&query(&reversed), rules)), meant, "{reversed:?}");
        }
    }
}
