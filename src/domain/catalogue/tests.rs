//! What every language must have, and how one is chosen.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentError;

use super::*;

mod markup;

/// What only support agents and engineers read: English in every language.
const ENGLISH_ONLY: &[&str] = &["explain-", "alert-", "mail-engineer_alert"];

/// Every message and attribute of a language with its text, from the source, so that nothing is missed.
fn messages(files: &[&str]) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let (mut id, mut key) = ("", String::new());
    for line in files.iter().flat_map(|file| file.lines()).filter(|line| !line.starts_with('#')) {
        let mut text = line;
        if let Some((name, rest)) = line.split_once(" =") {
            if let Some(attribute) = name.trim_start().strip_prefix('.') {
                (key, text) = (format!("{id}.{attribute}"), rest);
                assert!(messages.insert(key.clone(), String::new()).is_none(), "{key} stands twice");
            } else if name.starts_with(|c: char| c.is_ascii_lowercase()) {
                (id, key, text) = (name, name.to_owned(), rest);
                assert!(messages.insert(key.clone(), String::new()).is_none(), "{key} stands twice");
            }
        }
        if let Some(message) = messages.get_mut(&key) {
            *message = format!("{message}\n{}", text.trim()).trim().to_owned();
        }
    }
    messages
}

fn keys(files: &[&str]) -> BTreeSet<String> {
    messages(files).into_keys().collect()
}

/// The values that a message holds, with those of the messages it refers to.
fn held(messages: &BTreeMap<String, String>, key: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for piece in messages.get(key).map(String::as_str).unwrap_or_default().split('{').skip(1) {
        let name = piece.trim_start().split(['}', ' ', ',']).next().unwrap_or_default();
        if let Some(value) = name.strip_prefix('$') {
            found.insert(value.to_owned());
        } else if name.starts_with(|c: char| c.is_ascii_lowercase()) {
            assert!(messages.contains_key(name), "{key} refers to {name}, which is not there");
            found.extend(held(messages, name));
        }
    }
    found
}

/// How wide a text is shown, in columns of a fixed font: two for each character of East Asian writing.
fn columns(text: &str) -> usize {
    text.chars().map(|c| if c >= '\u{1100}' && !('\u{2000}'..'\u{2e80}').contains(&c) { 2 } else { 1 }).sum()
}

#[test]
fn every_language_has_every_message_and_no_other() {
    let english = keys(LANGUAGES[0].1);
    let starts = |key: &str, with: &[&str]| with.iter().any(|start| key.starts_with(start));
    for (tag, files) in &LANGUAGES[1..] {
        let have = keys(files);
        let unknown: Vec<_> = have.difference(&english).collect();
        assert!(unknown.is_empty(), "{tag} has what English has not: {unknown:?}");
        let missing: Vec<_> = english.difference(&have).filter(|key| !starts(key, ENGLISH_ONLY)).collect();
        assert!(missing.is_empty(), "{tag} lacks {missing:?}");
    }
}

#[test]
fn every_language_says_the_same_with_the_same_values() {
    let english = messages(LANGUAGES[0].1);
    for (tag, files) in &LANGUAGES[1..] {
        let own = messages(files);
        for (key, text) in &own {
            assert_eq!(held(&own, key), held(&english, key), "{tag} {key}");
            let is_copy = text == &english[key] && text.chars().filter(|c| c.is_alphabetic()).count() > 12;
            assert!(!is_copy || text.starts_with("{ "), "{tag} {key} is left in English");
            // What is quoted from a message of ours must be found there, so it is quoted by reference.
            assert!(!text.contains(" ,") && !text.contains(" ."), "{tag} {key}: {text}");
        }
    }
}

#[test]
fn every_count_has_the_forms_of_its_language() {
    for (tag, files) in LANGUAGES {
        for (key, text) in messages(files) {
            if !text.contains("->") {
                continue;
            }
            // CLDR: Japanese has one form for all; the others here have at least one for 1.
            assert_eq!(text.contains("[one]"), *tag != "ja", "{tag} {key}");
            assert!(text.contains("*["), "{tag} {key}");
        }
    }
    let catalogue = Catalogue::embedded();
    for words in &catalogue.languages {
        let said = |others: usize| {
            let mut values = Values::new();
            values.set("others", others);
            words.find("mail-others", "", &values).map(Cow::into_owned).unwrap_or_default()
        };
        assert!(!said(1).contains('1') || words.language.language == "ja", "{}", said(1));
        for count in [2, 3, 5, 11, 21, 100, 1_000_000] {
            assert_eq!(said(count).matches(&count.to_string()).count(), 1, "{}", said(count));
        }
    }
}

#[test]
fn american_english_differs_in_spelling_alone() {
    let catalogue = Catalogue::embedded();
    let values = Values::new();
    assert_eq!(catalogue.nearest(Some("en-US")).text("your-organisation", &values), "your organization");
    assert_eq!(catalogue.nearest(Some("en-AU")).text("your-organisation", &values), "your organisation");
    let all = LANGUAGES[0].1.concat();
    let american: Vec<_> = LANGUAGES[0].1.iter().map(|file| spelling::respelt(file, AMERICAN.1)).collect();
    let american: Vec<_> = american.iter().map(String::as_str).collect();
    assert_eq!(keys(&american), keys(LANGUAGES[0].1));
    for line in AMERICAN.1.lines() {
        let (word, other) = line.split_once(' ').expect("two words");
        assert!(all.contains(word), "{word} stands nowhere");
        assert!(
            !messages(&american).values().any(|text| text.replace("your-organisation", "").contains(word)),
            "{word}, not {other}"
        );
    }
}

#[test]
fn a_reader_gets_what_they_like_best() {
    let catalogue = Catalogue::embedded();
    let best = |header: &str| catalogue.accepted(header).map(|lookup| lookup.tag());
    for (header, tag) in [
        ("de-CH,de;q=0.9,en;q=0.8", Some("de")),
        ("en-US,en;q=0.5", Some("en-US")),
        ("en-GB, de;q=0.9", Some("en")),
        ("xx, de;q=0.2, en;q=0.7", Some("en")),
        ("de;q=0, en;q=0.1", Some("en")),
        ("xx-YY", None),
        ("*", None),
        ("", None),
        ("de;q=nan, ,;;q=,\u{202e}", None),
        ("../../etc/passwd;q=1", None),
    ] {
        assert_eq!(best(header).as_deref(), tag, "{header:?}");
    }
    assert_eq!(best(&"xx,".repeat(100_000)), None);
}

#[test]
fn every_file_is_fluent_and_every_message_can_be_formatted() {
    let catalogue = Catalogue::embedded();
    let mut values = Values::new();
    for name in [
        "app",
        "publisher",
        "account",
        "to",
        "org",
        "ours",
        "reference",
        "support",
        "link",
        "client_id",
        "from",
        "permissions",
        "time",
        "date",
        "route",
        "step",
        "file",
        "first",
        "last",
        "host",
        "domain",
        "tenant_id",
        "opened",
        "expires",
        "checked",
        "policy",
        "title",
        "missing",
        "unnamed",
        "code",
        "mail",
        "calendars",
        "sign_in",
        "blocked",
        "name",
        "display",
        "role",
        "check",
    ] {
        values.set(name, "value");
    }
    for name in ["others", "total", "count", "tenants", "waiting", "minutes"] {
        values.set(name, 3);
    }
    for name in ["day", "month", "year"] {
        values.set(name, 2);
    }
    for ((tag, files), words) in LANGUAGES.iter().zip(&catalogue.languages) {
        for file in *files {
            assert!(FluentResource::try_new((*file).to_owned()).is_ok(), "{tag}");
        }
        for key in keys(files) {
            let (id, attribute) = key.split_once('.').unwrap_or((&key, ""));
            let message = words.bundle.get_message(id).expect("the key comes from the file");
            let pattern = match attribute {
                "" => message.value(),
                name => message.get_attribute(name).map(|attribute| attribute.value()),
            };
            let Some(pattern) = pattern else { continue };
            let mut errors: Vec<FluentError> = Vec::new();
            let text = words.bundle.format_pattern(pattern, Some(&values), &mut errors);
            assert!(errors.is_empty(), "{tag} {key}: {errors:?}");
            assert!(!text.is_empty() && !text.contains("  ") && !text.contains(['\u{2068}', '{']), "{tag} {key}: {text}");
        }
    }
}

#[test]
fn every_cause_and_kind_has_advice_of_one_or_two_sentences() {
    let catalogue = Catalogue::embedded();
    for words in &catalogue.languages {
        let tag = words.language.to_string();
        for cause in Cause::ALL {
            for kind in Kind::ALL.iter().copied().map(Some).chain([None]) {
                let advice = catalogue.advice(*cause, kind, Some(&tag), "Sophiie");
                assert!((10..=90).contains(&columns(&advice.title)), "{tag} {cause} {kind:?}: {advice:?}");
                assert!((20..=300).contains(&columns(&advice.message)), "{tag} {cause} {kind:?}: {advice:?}");
                assert!(!advice.title.ends_with(['.', '。']), "{tag} {cause} {kind:?}: {advice:?}");
                assert!(advice.message.ends_with(['.', '?', '。']), "{tag} {cause} {kind:?}: {advice:?}");
                let sentences =
                    advice.message.trim_end_matches('。').matches(['。']).count() + advice.message.matches(". ").count() + 1;
                assert!(sentences <= 3, "{tag} {cause} {kind:?}: {advice:?}");
                if *cause == Cause::PersonalAccount {
                    let text = format!("{advice:?}").to_lowercase();
                    assert!(!["admin", "ammin", "beheer", "管理者"].iter().any(|word| text.contains(word)), "{advice:?}");
                }
            }
        }
    }
}

#[test]
fn an_unknown_or_hostile_locale_is_english() {
    let catalogue = Catalogue::embedded();
    for tag in ["en", "en-AU", "EN_gb", "", "x", "zz-ZZ", "../../etc", "en-\r\nBcc: x", &"a".repeat(10_000)] {
        assert_eq!(catalogue.nearest(Some(tag)).tag(), "en", "{tag:?}");
    }
    assert_eq!(catalogue.nearest(None).tag(), "en");
}

#[test]
fn the_nearest_language_wins_and_english_fills_its_gaps() {
    let words = |tag: &str, text: &str| Words::new(tag, [text]);
    let catalogue = Catalogue {
        languages: vec![
            words("en", "a = english a\nb = english b\nb-x = english b of x"),
            words("pt", "a = pt"),
            words("pt-BR", "a = pt-BR\nb = pt-BR b"),
        ],
    };
    let values = Values::new();
    for (tag, expected) in [
        ("pt-BR", "pt-BR"),
        ("pt_br.UTF-8", "pt-BR"),
        ("pt-BR-u-nu-latn", "pt-BR"),
        ("pt-Latn-BR", "pt-BR"),
        ("pt-PT", "pt"),
        ("pt", "pt"),
        ("de", "english a"),
    ] {
        assert_eq!(catalogue.nearest(Some(tag)).text("a", &values), expected, "{tag}");
    }
    let portuguese = catalogue.nearest(Some("pt-BR"));
    assert_eq!(catalogue.nearest(Some("pt")).text("b", &values), "english b");
    assert_eq!(portuguese.finest("b", [Some("x"), None], "", &values).as_deref(), Some("pt-BR b"));
    assert_eq!(portuguese.find("c", "", &values), None);
}
