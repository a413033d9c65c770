//! In which language a page is: the reader's choice, the browser's, or English.

use axum::http::{HeaderMap, header};

use crate::domain::catalogue::{Catalogue, Lookup};

/// The languages that a reader can choose, each by its own name.
pub const LANGUAGES: &[(&str, &str)] = &[
    ("en", "English"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fr", "Français"),
    ("it", "Italiano"),
    ("nl", "Nederlands"),
    ("pt-BR", "Português"),
    ("ja", "日本語"),
];

/// The name of a language, in itself.
pub fn own_name(tag: &str) -> &'static str {
    LANGUAGES.iter().find(|(known, _)| *known == tag).map_or("English", |(_, name)| name)
}

/// The language of a page, and whether the reader chose it on the page itself.
pub struct Choice<'c> {
    /// Its words.
    pub words: Lookup<'c>,
    /// Whether `?lang=` named it, so that the page's own forms must keep it.
    pub is_explicit: bool,
}

impl<'c> Choice<'c> {
    /// `?lang=` before `Accept-Language` before English. Both come from outside and only choose among what we have.
    pub fn of(catalogue: &'c Catalogue, query: Option<&str>, accept_language: Option<&str>) -> Self {
        let asked = query.and_then(|query| url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "lang"));
        match asked.and_then(|(_, tag)| catalogue.known(&tag)) {
            Some(words) => Self { words, is_explicit: true },
            None => Self {
                words: accept_language.and_then(|header| catalogue.accepted(header)).unwrap_or_else(|| catalogue.nearest(None)),
                is_explicit: false,
            },
        }
    }

    /// The same for a page of somebody whose language we may know: `?lang=` before `locale` before what the browser asks for. A locale
    /// that we do not have says nothing.
    pub fn for_reader(catalogue: &'c Catalogue, query: Option<&str>, locale: Option<&str>, headers: &HeaderMap) -> Self {
        let accepted = || headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Self::of(catalogue, query, locale.filter(|tag| catalogue.known(tag).is_some()).or_else(accepted))
    }

    /// What was chosen on the page itself, for its forms to keep.
    pub fn chosen(&self) -> Option<String> {
        self.is_explicit.then(|| self.words.tag())
    }

    /// What keeps the choice in an address: `?lang=de`, or nothing.
    pub fn suffix(&self) -> String {
        if self.is_explicit { format!("?lang={}", self.words.tag()) } else { String::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_of_the_catalogue_can_be_chosen() {
        let mut offered: Vec<_> = LANGUAGES.iter().map(|(tag, _)| (*tag).to_owned()).collect();
        let mut have: Vec<_> = Catalogue::embedded().tags().filter(|tag| tag != "en-US").collect();
        offered.sort();
        have.sort();
        assert_eq!(offered, have);
    }

    #[test]
    fn what_the_reader_chose_goes_before_what_the_browser_says() {
        let catalogue = Catalogue::embedded();
        for (query, header, tag, suffix) in [
            (None, None, "en", ""),
            (None, Some("de-AT,en;q=0.5"), "de", ""),
            (Some("lang=fr"), Some("de"), "fr", "?lang=fr"),
            (Some("x=1&lang=ja&lang=de"), None, "ja", "?lang=ja"),
            (Some("lang=%0d%0aSet-Cookie:x"), Some("it"), "it", ""),
            (Some("lang=<script>"), None, "en", ""),
            (Some("lang=en"), Some("de"), "en", "?lang=en"),
        ] {
            let choice = Choice::of(&catalogue, query, header);
            assert_eq!((choice.words.tag().as_str(), choice.suffix().as_str()), (tag, suffix), "{query:?} {header:?}");
        }
    }
}
