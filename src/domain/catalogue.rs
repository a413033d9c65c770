//! What we say, by language: the words of mails, of the advice in the webhook's answer, and those that pages share with both.
//!
//! The words stand in `locales/<language>/*.ftl` (Project Fluent) and are part of the binary, so nothing here does I/O.
//! To add a language: copy `locales/en`, translate, and add a line to `LANGUAGES`. A test says what is missing. What only support
//! agents and engineers read (`explain.ftl`, the alerts) is in English.

use std::{borrow::Cow, fmt::Write as _};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::cause::{Cause, Kind};

mod spelling;

/// The files of a language, by the name of its folder, and those that only it has.
macro_rules! files {
    ($folder:literal $(, $more:literal)*) => {
        files!(@ $folder, "/mail.ftl", "/advice.ftl", "/check.ftl", "/guide-admin.ftl", "/guide-cases.ftl", "/guide-common.ftl",
            "/guide-permissions.ftl", "/guide-person.ftl", "/guide-return.ftl", "/guide-routes.ftl", "/guide-screens.ftl",
            "/guide-workspace.ftl", "/request.ftl", "/unsubscribe.ftl" $(, $more)*)
    };
    (@ $folder:literal $(, $file:literal)*) => {
        &[$(include_str!(concat!("../../locales/", $folder, $file))),*]
    };
}

/// The languages we have, with their files. The first is the net under all others and is complete.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("en", files!("en", "/explain.ftl")),
    ("de", files!("de")),
    ("fr", files!("fr")),
    ("es", files!("es")),
    ("pt-BR", files!("pt-BR")),
    ("nl", files!("nl")),
    ("it", files!("it")),
    ("ja", files!("ja")),
];

/// English as it is spelt in the United States: the same messages, with the words of the first column as in the second.
const AMERICAN: (&str, &str) = ("en-US", include_str!("../../locales/en-US/spelling.txt"));

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
        let mut languages: Vec<_> = LANGUAGES.iter().map(|(tag, files)| Words::new(tag, files.iter().copied())).collect();
        let american = LANGUAGES[0].1.iter().map(|file| spelling::respelt(file, AMERICAN.1));
        languages.push(Words::new(AMERICAN.0, american));
        Self { languages }
    }

    /// The language nearest to a BCP 47 tag that came from outside: the same language and region, then the same language, then
    /// English. Anything unreadable is English.
    pub fn nearest(&self, tag: Option<&str>) -> Lookup<'_> {
        tag.and_then(|tag| self.known(tag)).unwrap_or_else(|| self.lookup(&self.languages[0]))
    }

    /// As [`Catalogue::nearest`], but `None` where we do not have the language at all.
    pub fn known(&self, tag: &str) -> Option<Lookup<'_>> {
        let wanted = language(tag)?;
        let score = |have: &LanguageIdentifier| {
            (have.language == wanted.language).then(|| {
                2 * u8::from(have.script.is_some() && have.script == wanted.script)
                    + 2 * u8::from(have.region.is_some() && have.region == wanted.region)
                    + u8::from(have.region.is_none())
            })
        };
        let scored = self.languages.iter().filter_map(|words| Some((score(&words.language)?, words)));
        scored.max_by_key(|(score, _)| *score).map(|(_, words)| self.lookup(words))
    }

    /// The language that a reader likes best among those we have, after `Accept-Language` (RFC 9110 section 12.5.4): the highest
    /// weight, and the first of equals. `None` where we have none of them.
    pub fn accepted(&self, header: &str) -> Option<Lookup<'_>> {
        let mut wanted: Vec<_> = header
            .split(',')
            .take(32)
            .filter_map(|range| {
                let (tag, weight) = range.split_once(';').unwrap_or((range, "q=1"));
                let weight: f32 = weight.trim().strip_prefix("q=")?.parse().ok()?;
                (weight > 0.0).then(|| (tag.trim(), weight))
            })
            .collect();
        wanted.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        wanted.into_iter().find_map(|(tag, _)| self.known(tag))
    }

    fn lookup<'c>(&'c self, words: &'c Words) -> Lookup<'c> {
        Lookup { words, english: &self.languages[0] }
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
    fn new(tag: &str, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        // The marks that isolate a value's direction are characters of their own: they break addresses that are copied from a mail.
        bundle.set_use_isolating(false);
        for file in files {
            // What a file has that is no Fluent is left out; the tests see to it that there is nothing such.
            let resource = FluentResource::try_new(file.into()).unwrap_or_else(|(rest, _)| rest);
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

    /// English.
    #[must_use]
    pub fn english(self) -> Self {
        Self { words: self.english, ..self }
    }

    /// Whether the language itself has this message.
    pub fn has(&self, id: &str) -> bool {
        self.words.bundle.has_message(id)
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
mod tests;
