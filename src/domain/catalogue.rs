//! What we say, by language: the words of mails, of the advice in the webhook's answer, and those that pages share with both.
//!
//! The words stand in `locales/<language>/*.ftl` (Project Fluent) and are part of the binary, so nothing here does I/O.
//! To add a language: copy `locales/en`, translate, and add a line to `LANGUAGES`. A test says what is missing.

use std::{borrow::Cow, fmt::Write as _};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::cause::{Cause, Kind};

/// The languages we have, with their files. The first is the net under all others and is complete.
const LANGUAGES: &[(&str, &[&str])] = &[(
    "en",
    &[
        include_str!("../../locales/en/mail.ftl"),
        include_str!("../../locales/en/advice.ftl"),
        include_str!("../../locales/en/explain.ftl"),
        include_str!("../../locales/en/guide-common.ftl"),
        include_str!("../../locales/en/guide-workspace.ftl"),
        include_str!("../../locales/en/request.ftl"),
    ],
)];

/// All words in all languages. Cheap to share, costly to make: one per process.
pub struct Catalogue {
    languages: Vec<Words>,
}

/// The words of one language, and English behind them.
pub struct Words {
    language: LanguageIdentifier,
    bundle: FluentBundle<FluentResource>,
}

/// The values that a message may hold, by name. Values are put in as they are: escaping is for whoever knows the format.
pub type Values<'v> = FluentArgs<'v>;

/// What an app can show as it is, about a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// One line that says what happened and who can fix it.
    pub title: String,
    /// One or two sentences on what to do.
    pub message: String,
}

impl Catalogue {
    /// The words that are part of the binary.
    pub fn embedded() -> Self {
        Self { languages: LANGUAGES.iter().map(|(tag, files)| Words::new(tag, files)).collect() }
    }

    /// The language nearest to a BCP 47 tag that came from outside: the same language and region, then the same language, then
    /// English. Anything unreadable is English.
    pub fn nearest(&self, tag: Option<&str>) -> Lookup<'_> {
        let wanted = tag.and_then(language);
        let score = |have: &LanguageIdentifier| {
            let wanted = wanted.as_ref()?;
            (have.language == wanted.language).then(|| {
                2 * u8::from(have.script.is_some() && have.script == wanted.script)
                    + 2 * u8::from(have.region.is_some() && have.region == wanted.region)
                    + u8::from(have.region.is_none())
            })
        };
        let english = &self.languages[0];
        let best =
            self.languages.iter().filter_map(|words| Some((score(&words.language)?, words))).max_by_key(|(score, _)| *score);
        Lookup { words: best.map_or(english, |(_, words)| words), english }
    }

    /// What the app can show about a failure with this cause and kind, in the language nearest to `locale`.
    pub fn advice(&self, cause: Cause, kind: Option<Kind>, locale: Option<&str>, app_name: &str) -> Advice {
        let lookup = self.nearest(locale);
        let mut values = Values::with_capacity(1);
        values.set("app", app_name);
        let text = |attribute| {
            let finer = kind.and_then(|kind| lookup.find(&format!("advice-{cause}-{kind}"), attribute, &values));
            finer.or_else(|| lookup.find(&format!("advice-{cause}"), attribute, &values)).unwrap_or_default().into_owned()
        };
        Advice { title: text("title"), message: text("message") }
    }

    /// What the app can show where the approval may still have to act until `time`.
    pub fn advice_settling(&self, time: &str, locale: Option<&str>, app_name: &str) -> Advice {
        self.plain_advice("advice-settling", &[("time", time), ("app", app_name)], locale)
    }

    /// What the app can show where an approval does not act and nobody knows why.
    pub fn advice_still_blocked(&self, locale: Option<&str>, app_name: &str) -> Advice {
        self.plain_advice("advice-still-blocked", &[("app", app_name)], locale)
    }

    fn plain_advice(&self, id: &str, given: &[(&'static str, &str)], locale: Option<&str>) -> Advice {
        let lookup = self.nearest(locale);
        let mut values = Values::with_capacity(given.len());
        for (name, value) in given {
            values.set(*name, *value);
        }
        let text = |attribute| lookup.find(id, attribute, &values).unwrap_or_default().into_owned();
        Advice { title: text("title"), message: text("message") }
    }

    /// The tags of all languages, English first.
    pub fn tags(&self) -> impl Iterator<Item = String> {
        self.languages.iter().map(|words| words.language.to_string())
    }
}

/// Reads a BCP 47 tag, or what systems write for one (`en_AU.UTF-8`), up to its extensions (RFC 5646 section 2.2.6), which say
/// nothing of the language.
fn language(tag: &str) -> Option<LanguageIdentifier> {
    let tag = tag.split(['.', '@']).next()?;
    let subtags: Vec<&str> = tag.split(['-', '_']).take_while(|subtag| subtag.len() > 1).collect();
    subtags.join("-").parse().ok()
}

impl Words {
    fn new(tag: &str, files: &[&str]) -> Self {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        // The marks that isolate a value's direction are characters of their own: they break addresses that are copied from a mail.
        bundle.set_use_isolating(false);
        for file in files {
            // What a file has that is no Fluent is left out; the tests see to it that there is nothing such.
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(rest, _)| rest);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    fn find<'w>(&'w self, id: &str, attribute: &str, values: &'w Values<'_>) -> Option<Cow<'w, str>> {
        let message = self.bundle.get_message(id)?;
        let pattern = if attribute.is_empty() { message.value()? } else { message.get_attribute(attribute)?.value() };
        Some(self.bundle.format_pattern(pattern, Some(values), &mut Vec::new()))
    }
}

/// A language chosen, with English for what it lacks.
#[derive(Clone, Copy)]
pub struct Lookup<'c> {
    words: &'c Words,
    english: &'c Words,
}

impl std::fmt::Debug for Lookup<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Lookup({})", self.tag())
    }
}

impl<'c> Lookup<'c> {
    /// The BCP 47 tag of the language.
    pub fn tag(&self) -> String {
        self.words.language.to_string()
    }

    /// A message's attribute (its value, where `attribute` is empty), with the values put in. Returns `None` if no language has it.
    pub fn find<'v>(&self, id: &str, attribute: &str, values: &'v Values<'_>) -> Option<Cow<'v, str>>
    where
        'c: 'v,
    {
        self.words.find(id, attribute, values).or_else(|| self.english.find(id, attribute, values))
    }

    /// A message's value; empty if there is none, which the tests rule out for every id that the code names.
    pub fn text<'v>(&self, id: &str, values: &'v Values<'_>) -> Cow<'v, str>
    where
        'c: 'v,
    {
        self.find(id, "", values).unwrap_or_default()
    }

    /// The attribute of the finest of several messages that has it: `<base>-<first>-<second>`, `<base>-<second>`,
    /// `<base>-<first>`, `<base>`. The chosen language is asked for all of them before English is.
    pub fn finest<'v>(
        &self,
        base: &str,
        [first, second]: [Option<&str>; 2],
        attribute: &str,
        values: &'v Values<'_>,
    ) -> Option<Cow<'v, str>>
    where
        'c: 'v,
    {
        let mut id = String::with_capacity(64);
        for words in [self.words, self.english] {
            for suffixes in [[first, second], [None, second], [first, None], [None, None]] {
                id.clear();
                id.push_str(base);
                for suffix in suffixes.into_iter().flatten() {
                    let _infallible = write!(id, "-{suffix}");
                }
                if let Some(text) = words.find(&id, attribute, values) {
                    return Some(text);
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_bundle::FluentError;

    use super::*;

    /// Every id and attribute of a language, from the source, so that nothing is missed.
    fn keys(files: &[&str]) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        let mut id = "";
        for line in files.iter().flat_map(|file| file.lines()) {
            if let Some((name, _)) = line.split_once(" =") {
                if let Some(attribute) = name.trim_start().strip_prefix('.') {
                    assert!(keys.insert(format!("{id}.{attribute}")), "{id}.{attribute} stands twice");
                } else if name.starts_with(|c: char| c.is_ascii_lowercase()) {
                    id = name;
                    assert!(keys.insert(id.to_owned()), "{id} stands twice");
                }
            }
        }
        keys
    }

    #[test]
    fn every_language_has_every_message_and_no_other() {
        let english = keys(LANGUAGES[0].1);
        for (tag, files) in LANGUAGES {
            let have = keys(files);
            assert_eq!(have.symmetric_difference(&english).collect::<Vec<_>>(), Vec::<&String>::new(), "{tag}");
        }
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
            "route",
            "step",
            "file",
        ] {
            values.set(name, "value");
        }
        for name in ["others", "total", "count", "tenants"] {
            values.set(name, 3);
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
        for cause in Cause::ALL {
            for kind in Kind::ALL.iter().copied().map(Some).chain([None]) {
                let advice = catalogue.advice(*cause, kind, Some("en-AU"), "Sophiie");
                assert!((10..=90).contains(&advice.title.len()), "{cause} {kind:?}: {advice:?}");
                assert!((20..=300).contains(&advice.message.len()), "{cause} {kind:?}: {advice:?}");
                assert!(!advice.title.ends_with('.') && advice.message.ends_with(['.', '?']), "{cause} {kind:?}: {advice:?}");
                let sentences = advice.message.matches(". ").count() + 1;
                assert!(sentences <= 3, "{cause} {kind:?}: {advice:?}");
                if *cause == Cause::PersonalAccount {
                    assert!(!format!("{advice:?}").to_lowercase().contains("admin"), "{advice:?}");
                }
            }
        }
    }

    #[test]
    fn an_unknown_or_hostile_locale_is_english() {
        let catalogue = Catalogue::embedded();
        for tag in ["en", "en-AU", "EN_us", "", "x", "zz-ZZ", "../../etc", "en-\r\nBcc: x", &"a".repeat(10_000)] {
            assert_eq!(catalogue.nearest(Some(tag)).tag(), "en", "{tag:?}");
        }
        assert_eq!(catalogue.nearest(None).tag(), "en");
    }

    #[test]
    fn the_nearest_language_wins_and_english_fills_its_gaps() {
        let words = |tag: &str, text: &str| Words::new(tag, &[text]);
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
}
