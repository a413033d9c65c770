//! The language of a small page of ours, its words, and the menu of languages.

use axum::http::{HeaderMap, header};

use super::{
    Web,
    guide::{Choice, LANGUAGES},
};
use crate::domain::catalogue::{Lookup, Values};

/// The words of one page, in one language.
pub(super) struct Speech {
    words: Lookup<'static>,
    /// A message that a language has if the page is translated.
    proof: &'static str,
    /// What the reader chose on the page, if they did.
    chosen: Option<String>,
    pub values: Values<'static>,
}

/// The menu of the languages that a page is translated into.
pub(super) struct Menu {
    pub label: String,
    pub current: &'static str,
    /// Tag, own name, address.
    pub languages: Vec<(&'static str, &'static str, String)>,
}

impl Speech {
    /// In the language that `?lang=` names, else that of `locale`, which we know of the reader, else what the browser asks for; English
    /// where the page, proved by the message `proof`, is not translated.
    pub fn new(web: &Web, proof: &'static str, query: Option<&str>, locale: Option<&str>, headers: &HeaderMap) -> Self {
        let accepted = || headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let choice = Choice::of(web.catalogue, query, locale.filter(|tag| web.catalogue.known(tag).is_some()).or_else(accepted));
        let mut values = Values::with_capacity(8);
        values.set("app", web.app.name.clone());
        values.set("publisher", web.app.publisher.clone());
        values.set("client_id", web.app.client_id.to_string());
        values.set("support", web.app.support_email.as_str().to_owned());
        let words = choice.words.whole(proof);
        Self { words, proof, chosen: choice.is_explicit.then(|| choice.words.tag()), values }
    }

    /// BCP 47.
    pub fn tag(&self) -> String {
        self.words.tag()
    }

    /// What was chosen on the page itself, for its forms to keep.
    pub fn chosen(&self) -> Option<&str> {
        self.chosen.as_deref()
    }

    /// The same as the end of an address: `?lang=de`, or nothing.
    pub fn suffix(&self) -> String {
        self.chosen.as_ref().map(|tag| format!("?lang={tag}")).unwrap_or_default()
    }

    /// A message.
    pub fn say(&self, id: &str) -> String {
        self.words.text(id, &self.values).into_owned()
    }

    /// An attribute of a message.
    pub fn part(&self, id: &str, attribute: &str) -> String {
        self.words.find(id, attribute, &self.values).unwrap_or_default().into_owned()
    }

    /// An attribute of the finest of several messages, as [`Lookup::finest`].
    pub fn finest(&self, base: &str, finer: [Option<&str>; 2], attribute: &str) -> String {
        self.words.finest(base, finer, attribute, &self.values).unwrap_or_default().into_owned()
    }

    /// The menu; its addresses keep these parameters.
    pub fn menu(&self, web: &Web, keep: &[(&str, &str)]) -> Menu {
        let tag = self.tag();
        let is_current = |own: &str| own == tag || own == "en" && tag.starts_with("en-");
        let translated = |tag: &str| web.catalogue.nearest(Some(tag)).has(self.proof);
        let href = |tag: &str| {
            let mut query = url::form_urlencoded::Serializer::new(String::from("?"));
            query.append_pair("lang", tag).extend_pairs(keep).finish()
        };
        Menu {
            label: self.say("page-language"),
            current: LANGUAGES.iter().find(|(own, _)| is_current(own)).map_or("English", |(_, name)| *name),
            languages: LANGUAGES.iter().filter(|(tag, _)| translated(tag)).map(|(tag, name)| (*tag, *name, href(tag))).collect(),
        }
    }
}
