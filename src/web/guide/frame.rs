//! What a page beside the guide draws from: words in one language, the menu of the others, and the links that its words know.

use super::{
    language, letters,
    rich::{self, Html, Target},
};
use crate::domain::{
    app::AppProfile,
    catalogue::{Lookup, Values},
    cause::Cause,
};

/// The longest query that the menu of languages keeps.
const KEPT: usize = 4 * 1024;

/// The words of a page.
pub struct Frame<'a> {
    /// The product's name.
    pub app: &'a str,
    words: Lookup<'a>,
    /// What the messages may name.
    values: Values<'static>,
    /// The same, for messages with markup.
    guarded: Values<'static>,
    links: Vec<(&'static str, Target)>,
    /// What the address of the page holds beside the language.
    kept: String,
}

impl<'a> Frame<'a> {
    /// The words of a page about this app, with its support to write to.
    pub fn new(app: &'a AppProfile, words: Lookup<'a>) -> Self {
        let mut frame = Self {
            app: &app.name,
            words,
            values: Values::with_capacity(12),
            guarded: Values::with_capacity(12),
            links: Vec::new(),
            kept: String::new(),
        };
        frame.set("app", &app.name);
        frame.set("publisher", &app.publisher);
        frame.set("support", app.support_email.as_str());
        frame.set("client_id", &app.client_id.to_string());
        frame.set("org", &words.text("your-organisation", &Values::new()));
        frame.link("connect", app.connect_url.as_str(), "noreferrer");
        frame
    }

    /// Keeps the query of the page when its language is changed. One that is too long for an address is dropped.
    #[must_use]
    pub fn keeping(mut self, query: &str) -> Self {
        let pairs = url::form_urlencoded::parse(query.trim_start_matches('?').as_bytes()).filter(|(name, _)| name != "lang");
        let kept = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        if kept.len() <= KEPT {
            self.kept = kept;
        }
        self
    }

    /// A text that messages may name.
    pub fn set(&mut self, name: &'static str, value: &str) {
        self.values.set(name, value.to_owned());
        self.guarded.set(name, rich::guarded(value));
    }

    /// A number that messages may name and count.
    pub fn set_number(&mut self, name: &'static str, value: usize) {
        self.values.set(name, value);
        self.guarded.set(name, value);
    }

    /// A link that messages know by this name.
    pub fn link(&mut self, name: &'static str, href: &str, rel: &'static str) {
        self.links.push((name, Target { href: href.to_owned(), rel }));
    }

    /// The language of the page, BCP 47.
    pub fn lang(&self) -> String {
        self.words.tag()
    }

    /// The words themselves.
    pub fn words(&self) -> &Lookup<'a> {
        &self.words
    }

    /// The name of the language, in itself.
    pub fn language_name(&self) -> &'static str {
        language::own_name(&self.lang())
    }

    /// The address of this page in a language.
    pub fn in_language(&self, tag: &str) -> String {
        let and = if self.kept.is_empty() { "" } else { "&" };
        format!("?lang={tag}{and}{}", self.kept)
    }

    /// Words of the catalogue: `id`, or `id.attribute`; empty where there are none.
    pub fn t(&self, id: &str) -> String {
        find(&self.words, id, &self.values).unwrap_or_default()
    }

    /// An attribute of a message.
    pub fn part(&self, id: &str, attribute: &str) -> String {
        self.words.find(id, attribute, &self.values).unwrap_or_default().into_owned()
    }

    /// An attribute of the finest of several messages, as [`Lookup::finest`].
    pub fn finest(&self, base: &str, finer: [Option<&str>; 2], attribute: &str) -> String {
        self.words.finest(base, finer, attribute, &self.values).unwrap_or_default().into_owned()
    }

    /// Words with markup: `**strong**`, `` `code` ``, menu paths and links by name.
    pub fn rich(&self, id: &str) -> Html {
        self.marked_up(&find(&self.words, id, &self.guarded).unwrap_or_default())
    }

    /// A list with markup: the attributes `item1`, `item2` and so on.
    pub fn items(&self, id: &str) -> Vec<Html> {
        list(&self.words, &format!("{id}.item"), &self.guarded).map(|message| self.marked_up(&message)).collect()
    }

    /// Opens a new mail with a finished text for the administrator.
    pub fn write_to_administrator(&self, cause: Cause, guide: &str) -> String {
        letters::to_administrator(&self.words, cause, &self.values, guide)
    }

    fn marked_up(&self, message: &str) -> Html {
        let link = |name: &str| self.links.iter().find(|(known, _)| *known == name).map(|(_, target)| target.clone());
        rich::html(message, &link)
    }
}

/// The messages `id1`, `id2` and so on, as far as they go: `id` ends with the beginning of an attribute.
pub(super) fn list<'w>(words: &'w Lookup<'_>, id: &'w str, values: &'w Values<'_>) -> impl Iterator<Item = String> + 'w {
    (1..).map_while(move |number| find(words, &format!("{id}{number}"), values))
}

/// A message: `id`, or `id.attribute`.
pub(super) fn find(words: &Lookup<'_>, id: &str, values: &Values<'_>) -> Option<String> {
    let (id, attribute) = id.split_once('.').unwrap_or((id, ""));
    words.find(id, attribute, values).map(std::borrow::Cow::into_owned)
}
