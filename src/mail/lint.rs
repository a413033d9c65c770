//! What mail programs make of a mail: whether it stays whole, readable and safe in Outlook, with the engine of Word and without, in
//! Gmail and in the rest. Pure; what they support stands in `lint/support.rs`, with sources and dates.

mod contrast;
mod markup;
mod sheet;
mod support;

use url::Url;

use crate::domain::proof::{Check, Finding, Theme};

use markup::{Document, Element, Reader};
use sheet::Rule;
use support::Place;

/// A mail that is made, as it is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// The BCP 47 tag of its language.
    pub language: &'a str,
    /// As people read it.
    pub subject: &'a str,
    /// The line that mail programs show beside the subject.
    pub preheader: &'a str,
    /// The HTML part, decoded.
    pub html: &'a str,
    /// The text part, decoded.
    pub text: &'a str,
    /// The whole message.
    pub octets: &'a [u8],
}

/// Everything that is wrong with a message, each thing once. Links may lead to these hosts.
pub fn check(message: &Message<'_>, hosts: &[String]) -> Vec<Finding> {
    let mut found = Findings::default();
    let browser = Document::read(message.html, Reader::Browser);
    let word = Document::read(message.html, Reader::Word);
    for (document, reader) in [(&browser, Reader::Browser), (&word, Reader::Word)] {
        if let Some(what) = &document.unbalanced {
            found.add(Check::Element, format!("{what}, as {reader:?} reads it"));
        }
        for (at, element) in document.elements.iter().enumerate() {
            elements(element, reader, &mut found);
            styles(document, at, element, reader, &mut found);
        }
    }
    sheets(&browser, &mut found);
    labels(&browser, message, &mut found);
    links(&browser, message, hosts, &mut found);
    size(message, &browser, &mut found);
    found.0
}

/// Findings, each once: what is wrong with the layout is wrong in many places.
#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn add(&mut self, check: Check, found: impl Into<String>) {
        let finding = Finding { check, found: found.into() };
        if !self.0.contains(&finding) {
            self.0.push(finding);
        }
    }
}

fn elements(element: &Element, reader: Reader, found: &mut Findings) {
    let name = element.name.as_str();
    let known = support::ELEMENTS.contains(&name) || (reader == Reader::Word && support::WORD_ELEMENTS.contains(&name));
    if !known {
        found.add(Check::Element, format!("<{name}> is not shown, or not as it is meant, by Gmail or by Word"));
        return;
    }
    let own = support::OWN_ATTRIBUTES.iter().find(|(of, _)| *of == name).map_or(&[][..], |(_, own)| own);
    for (attribute, value) in &element.attributes {
        let attribute = attribute.as_str();
        if !support::ATTRIBUTES.contains(&attribute) && !own.contains(&attribute) {
            found.add(Check::Attribute, format!("{attribute} on <{name}> is no attribute that mail programs keep"));
        }
        if matches!(attribute, "src" | "background" | "poster" | "srcset") && !value.starts_with("cid:") {
            found.add(Check::Outside, format!("<{name}> loads {value}"));
        }
    }
    if name == "img" && element.attribute("alt").is_none() {
        found.add(Check::Alt, format!("a picture has no words for it: {}", element.attribute("src").unwrap_or_default()));
    }
    if name == "table" && !matches!(element.attribute("role"), Some("presentation" | "none")) {
        found.add(Check::Layout, "a table without role=\"presentation\" is read out as data");
    }
}

fn styles(document: &Document, at: usize, element: &Element, reader: Reader, found: &mut Findings) {
    let name = element.name.as_str();
    for (property, value) in element.style() {
        let place = support::PROPERTIES.iter().find(|(known, _)| *known == property).map(|(_, place)| *place);
        match place {
            None => found.add(Check::Property, format!("{property} is dropped by Gmail or by Word")),
            Some(Place::Sheet) => found.add(Check::Property, format!("{property} belongs into the style sheet")),
            Some(Place::Cells) if reader == Reader::Word && has_room(&value) && !is_padded(document, at) => {
                found.add(Check::Word, format!("Word leaves out {property} on <{name}>: put it on a cell"));
            }
            Some(Place::WithTable) if reader == Reader::Word && !is_held(document, at, &value) => {
                found.add(
                    Check::Word,
                    format!("Word leaves out {property}: {value} on <{name}>, and no table around it has that width"),
                );
            }
            Some(_) => {}
        }
        values(&property, &value, found);
    }
}

fn has_room(value: &str) -> bool {
    value.split_ascii_whitespace().any(|one| one.trim_end_matches(|c: char| c.is_ascii_alphabetic()) != "0")
}

/// Whether Word leaves room where this element wants some: it is a cell, or in one that has the same for Word alone.
fn is_padded(document: &Document, at: usize) -> bool {
    document.elements[at].name == "td"
        || document.line(at).find(|element| element.name == "td").is_some_and(|cell| cell.property("mso-padding-alt").is_some())
}

/// Whether Word keeps the element within a width: a table around it has it as an attribute, or it is not shown at all.
fn is_held(document: &Document, at: usize, width: &str) -> bool {
    let Some(width) = width.strip_suffix("px") else { return width == "100%" };
    document.line(at).any(|element| {
        element.property("display").as_deref() == Some("none")
            || element.name == "table" && element.attribute("width").is_some_and(|have| have.trim_end_matches("px") == width)
    })
}

fn values(property: &str, value: &str, found: &mut Findings) {
    let plain = value.replace("!important", "");
    if value.contains("url(") {
        found.add(Check::Outside, format!("{property} loads {value}"));
    }
    for part in support::DROPPED.iter().filter(|part| value.contains(**part)) {
        found.add(Check::Value, format!("{part}…) in {property} is dropped by Word, and the whole declaration with it"));
    }
    if value.contains("!important") && !value.contains(" !important") {
        found.add(Check::Value, format!("{property}: a blank must stand before !important, or Word drops the declaration"));
    }
    for word in plain.split([' ', ',', '(', ')']) {
        let unit = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == '-');
        if unit.len() < word.len() && support::UNITS.contains(&unit) {
            found.add(Check::Value, format!("{word} in {property}: Word knows px, pt, em and %"));
        }
    }
    if property == "display" && !support::DISPLAY.contains(&plain.trim()) {
        found.add(Check::Value, format!("display: {plain} is not known to every program"));
    }
    if (property.ends_with("color") || property == "background") && contrast::colour(plain.trim()).is_none() {
        found.add(Check::Value, format!("{property}: {} is no colour of the form #rrggbb", plain.trim()));
    }
}

fn sheets(document: &Document, found: &mut Findings) {
    for (_, text) in &document.styles {
        if text.len() > support::SHEET {
            found.add(Check::Size, format!("a style element of {} octets: Gmail drops it above {}", text.len(), support::SHEET));
        }
        if text.contains("@import") || text.contains("@font-face") {
            found.add(Check::Outside, "the style sheet loads another or a font");
        }
    }
    let Some(rules) = sheet::rules(&document.styles) else {
        found.add(Check::Selector, "the style sheet is more than rules and @media around rules: Gmail drops all of it");
        return;
    };
    for rule in &rules {
        sheet_rule(rule, found);
    }
    for theme in Theme::ALL {
        for faint in contrast::faint(document, &rules, *theme) {
            found.add(
                Check::Contrast,
                format!(
                    "“{}” has {:.2}:1 in {} ({} on {}), and needs {}:1",
                    faint.words, faint.contrast, faint.theme, faint.ink, faint.ground, faint.needed
                ),
            );
        }
    }
}

fn sheet_rule(rule: &Rule, found: &mut Findings) {
    if !rule.is_plain() {
        found.add(Check::Selector, format!("{} is a selector that Gmail or Outlook does not know", rule.selector));
    }
    let conditions = rule.media.split('(').skip(1).filter_map(|condition| condition.split([':', ')']).next());
    for condition in conditions.filter(|condition| !support::MEDIA.contains(&condition.trim())) {
        found.add(Check::Selector, format!("@media ({condition}) is dropped by Gmail"));
    }
    for (property, value) in &rule.declarations {
        if !support::PROPERTIES.iter().any(|(known, _)| known == property) {
            found.add(Check::Property, format!("{property} of {} is dropped by Gmail or by Word", rule.selector));
        }
        if property == "color-scheme" || property == "supported-color-schemes" {
            continue;
        }
        values(property, value, found);
    }
}

fn labels(document: &Document, message: &Message<'_>, found: &mut Findings) {
    let first = |name: &str| document.elements.iter().find(|element| element.name == name);
    match first("html").and_then(|html| html.attribute("lang")) {
        Some(language) if language == message.language => {}
        other => found.add(
            Check::Label,
            format!("lang is {:?}, and the mail is written in {}", other.unwrap_or_default(), message.language),
        ),
    }
    if first("title").is_none_or(|title| title.text.trim().is_empty()) {
        found.add(Check::Label, "the document has no title");
    }
    let is_charset =
        |element: &&Element| element.attribute("content").is_some_and(|text| text.to_lowercase().contains("charset=utf-8"));
    if !document.elements.iter().filter(|element| element.name == "meta").any(|element| is_charset(&element)) {
        found.add(Check::Label, "the document does not say that it is UTF-8");
    }
    for (what, text) in [("subject", message.subject), ("preview line", message.preheader)] {
        if text.trim().is_empty() {
            found.add(Check::Label, format!("the {what} is empty"));
        }
    }
}

fn links(document: &Document, message: &Message<'_>, hosts: &[String], found: &mut Findings) {
    for link in document.elements.iter().filter(|element| element.name == "a") {
        let href = link.attribute("href").unwrap_or_default();
        if href.len() > support::LINK {
            found.add(
                Check::Link,
                format!("a link of {} characters: not every program passes on more than {}", href.len(), support::LINK),
            );
        }
        match Url::parse(href) {
            Ok(url) if url.scheme() == "mailto" => {}
            Ok(url)
                if matches!(url.scheme(), "http" | "https")
                    && url.host_str().is_some_and(|host| hosts.iter().any(|ours| ours == host)) =>
            {
                if !message.text.contains(href) {
                    found.add(Check::Text, format!("the text part lacks the link to {href}"));
                }
            }
            _ => found.add(Check::Link, format!("“{}” leads to {href}, which is neither ours nor the app's", link.text.trim())),
        }
    }
}

fn size(message: &Message<'_>, document: &Document, found: &mut Findings) {
    if message.html.len() > support::CLIPPED {
        found.add(Check::Size, format!("HTML of {} octets: Gmail cuts it off at {}", message.html.len(), support::CLIPPED));
    }
    let heading = document.elements.iter().find(|element| element.name == "h1").map_or("", |element| element.text.trim());
    if heading.is_empty() || !message.text.contains(heading) {
        found.add(Check::Text, "the text part does not begin as the HTML does");
    }
    for line in message.octets.split(|octet| *octet == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        // The address that ends the mails is one word, which nothing can fold (RFC 5322 section 2.2.3).
        let is_address = line.starts_with(b" <") && line.ends_with(b">");
        if line.len() > support::LINE && !is_address || !line.is_ascii() {
            found.add(Check::Line, format!("a line of {} octets: {}", line.len(), String::from_utf8_lossy(line)));
        }
    }
}

#[cfg(test)]
mod tests;
