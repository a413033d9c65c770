//! The guide in another language than English: what a person reads is wholly in it, and what an administrator does has an
//! introduction in it. The words are those of the mails, so that a page and its mail say the same.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::GuideView;
use crate::domain::{
    catalogue::{Catalogue, Lookup, Values},
    cause::Kind,
    notice::NoticeKind,
};

/// Characters that may stand bare in a field of a `mailto:` link (RFC 6068 section 2).
const MAILTO: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

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

    /// What keeps the choice in an address: `?lang=de`, or nothing.
    pub fn suffix(&self) -> String {
        if self.is_explicit { format!("?lang={}", self.words.tag()) } else { String::new() }
    }

    /// Whether the English page serves.
    pub fn is_english(&self) -> bool {
        self.words.tag().starts_with("en")
    }
}

/// The words for one page.
pub struct Spoken<'a> {
    words: Lookup<'a>,
    values: Values<'a>,
    /// The beginning of the mail's messages, where the cause has a mail.
    mail: Option<String>,
    finer: [Option<&'static str>; 2],
    guide: &'a str,
}

impl<'a> Spoken<'a> {
    /// The words about this case.
    pub fn new(view: &'a GuideView<'_>, words: Lookup<'a>) -> Self {
        let mut values = Values::with_capacity(9);
        let domain = view.tenant.domain.filter(|domain| !domain.is_public_mail());
        let org = |without| match domain {
            Some(domain) => domain.as_str().to_owned(),
            None => words.text(without, &Values::new()).into_owned(),
        };
        values.set("app", view.app.name.as_str());
        values.set("publisher", view.app.publisher.as_str());
        values.set("client_id", view.app.client_id.to_string());
        values.set("permissions", view.app.scopes.len());
        values.set("support", view.app.support_email.as_str());
        values.set("org", org("your-organisation"));
        values.set("ours", org("our-organisation"));
        values.set("reference", view.reference.as_str());
        values.set("date", view.expires.timestamp().to_zoned(jiff::tz::TimeZone::UTC).strftime("%Y-%m-%d").to_string());
        let mail = NoticeKind::of(view.cause, view.kind).map(|kind| format!("mail-{kind}"));
        let finer = [Some(view.cause.as_str()), view.kind.map(Kind::as_str)];
        Self { words, values, mail, finer, guide: &view.links.guide }
    }

    /// BCP 47.
    pub fn tag(&self) -> String {
        self.words.tag()
    }

    /// A message of the catalogue.
    pub fn say(&self, id: &str) -> String {
        self.words.text(id, &self.values).into_owned()
    }

    /// What the mail about this case says in this place.
    pub fn mail(&self, attribute: &str) -> Option<String> {
        let base = self.mail.as_deref()?;
        self.words.finest(base, self.finer, attribute, &self.values).map(std::borrow::Cow::into_owned)
    }

    fn advice(&self, attribute: &str) -> String {
        self.words.finest("advice", self.finer, attribute, &self.values).unwrap_or_default().into_owned()
    }

    /// The heading of a person's page.
    pub fn title(&self) -> String {
        self.mail("title").unwrap_or_else(|| self.advice("title"))
    }

    /// What happened.
    pub fn lead(&self) -> String {
        self.mail("lead").unwrap_or_else(|| self.advice("message"))
    }

    /// What to do, in order.
    pub fn steps(&self) -> Vec<String> {
        ["step1", "step2", "step3"].into_iter().filter_map(|step| self.mail(step)).collect()
    }

    /// Opens a new mail with the finished text for the administrator.
    pub fn pass_on(&self) -> String {
        let own = |name| self.mail(name).unwrap_or_default();
        let body = [
            self.say("mail-letter-hello"),
            own("letter-ask"),
            format!("{}\r\n{}", own("letter-guide"), self.guide),
            self.say("mail-letter-app"),
            self.say("mail-letter-thanks"),
        ]
        .join("\r\n\r\n");
        let field = |text: &str| utf8_percent_encode(text, MAILTO).to_string();
        format!("mailto:?subject={}&body={}", field(&own("letter-subject")), field(&body))
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
