//! Reading the HTML of a mail: what a browser makes of it, and what Outlook with the engine of Word does.
//!
//! Not a parser for the web's HTML: our mails close what they open, and a check of its own says so where one does not.

/// Who reads. Conditional comments show each something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    /// Every program that takes a comment for a comment: browsers, Gmail, Apple Mail, new Outlook.
    Browser,
    /// Outlook for Windows, from 2007 to 2024.
    Word,
}

/// A document, as one reader sees it.
#[derive(Debug, Default)]
pub(super) struct Document {
    /// In the order of their opening tags.
    pub elements: Vec<Element>,
    /// The contents of all style elements, with their `media` attribute.
    pub styles: Vec<(String, String)>,
    /// The first tag that is out of place, if any.
    pub unbalanced: Option<String>,
}

/// An element.
#[derive(Debug)]
pub(super) struct Element {
    /// In lower case.
    pub name: String,
    pub attributes: Vec<(String, String)>,
    /// Its place in [`Document::elements`].
    pub parent: Option<usize>,
    /// The text directly in it, unescaped, without that of its children.
    pub text: String,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(have, _)| have == name).map(|(_, value)| value.as_str())
    }

    pub fn has_class(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split_ascii_whitespace().any(|have| have == class))
    }

    /// Its own style, as pairs in lower case.
    pub fn style(&self) -> Vec<(String, String)> {
        declarations(self.attribute("style").unwrap_or_default())
    }

    /// The value of a property of its own style; the last counts.
    pub fn property(&self, name: &str) -> Option<String> {
        self.style().into_iter().rfind(|(have, _)| have == name).map(|(_, value)| value)
    }
}

impl Document {
    /// The element itself, its parent, and so on up to the root.
    pub fn line(&self, at: usize) -> impl Iterator<Item = &Element> {
        std::iter::successors(self.elements.get(at), |element| element.parent.and_then(|parent| self.elements.get(parent)))
    }

    pub fn read(html: &str, reader: Reader) -> Self {
        let seen = seen_by(html, reader);
        let mut document = Self::default();
        let mut open: Vec<usize> = Vec::new();
        let mut rest = seen.as_str();
        while let Some(at) = rest.find('<') {
            document.text(&open, &rest[..at]);
            let end = tag_end(&rest[at..]).map_or(rest.len(), |end| at + end);
            let tag = rest[at..end].trim_start_matches('<').trim_end_matches('>');
            rest = &rest[end..];
            if tag.starts_with('!') {
                continue;
            }
            if let Some(name) = tag.strip_prefix('/') {
                let name = name.trim().to_ascii_lowercase();
                let top = open.pop().map(|at| document.elements[at].name.clone());
                if top.as_deref() != Some(name.as_str()) {
                    document.unbalanced.get_or_insert(format!("</{name}> closes {}", top.as_deref().unwrap_or("nothing")));
                }
                continue;
            }
            let element = Element { parent: open.last().copied(), ..opening(tag) };
            let raw = matches!(element.name.as_str(), "style" | "script");
            let (name, media) = (element.name.clone(), element.attribute("media").unwrap_or_default().to_owned());
            document.elements.push(element);
            if raw {
                let close = format!("</{name}>");
                let (content, after) = rest.split_once(&close).unwrap_or((rest, ""));
                if name == "style" {
                    document.styles.push((media, content.to_owned()));
                }
                rest = after;
            } else if !is_void(&name) && !tag.ends_with('/') {
                open.push(document.elements.len() - 1);
            }
        }
        if let Some(at) = open.last() {
            document.unbalanced.get_or_insert(format!("<{}> is never closed", document.elements[*at].name));
        }
        document
    }

    fn text(&mut self, open: &[usize], text: &str) {
        if let Some(element) = open.last().and_then(|at| self.elements.get_mut(*at))
            && !text.trim().is_empty()
        {
            element.text.push_str(&unescape(text));
        }
    }
}

fn is_void(name: &str) -> bool {
    matches!(name, "br" | "hr" | "img" | "meta" | "link" | "input" | "base")
}

/// Where the tag at the beginning of this text ends, quoted values left alone.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (None, '>') => return Some(at + 1),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    None
}

/// `td align="left"`, without its brackets.
fn opening(tag: &str) -> Element {
    let tag = tag.trim_end_matches('/');
    let (name, mut rest) = tag.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            break;
        }
        let end = rest.find(|c: char| c == '=' || c.is_ascii_whitespace()).unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        let mut value = "";
        rest = after;
        if let Some(quoted) = after.strip_prefix('=') {
            let quote = quoted.chars().next().filter(|c| matches!(c, '"' | '\''));
            (value, rest) = match quote {
                Some(quote) => quoted[1..].split_once(quote).unwrap_or((&quoted[1..], "")),
                None => quoted.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((quoted, "")),
            };
        }
        attributes.push((key.to_ascii_lowercase(), unescape(value)));
    }
    Element { name: name.to_ascii_lowercase(), attributes, parent: None, text: String::new() }
}

/// `a: b; c: d`, in lower case, without those that have no value.
pub(super) fn declarations(text: &str) -> Vec<(String, String)> {
    let pairs = text.split(';').filter_map(|declaration| declaration.split_once(':'));
    pairs.map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_ascii_lowercase())).collect()
}

/// The document without what this reader takes for a comment. Conditional comments are Internet Explorer's, and Word's since 2000:
/// `<!--[if mso]>…<![endif]-->` is a comment to all but Word; `<!--[if !mso]><!-->…<!--<![endif]-->` is shown
/// to all but Word.
fn seen_by(html: &str, reader: Reader) -> String {
    let mut seen = String::with_capacity(html.len());
    let mut rest = html;
    let mut hidden = false;
    loop {
        let (before, comment) = rest.split_once("<!--").unwrap_or((rest, ""));
        if !hidden {
            seen.push_str(before);
        }
        if comment.is_empty() {
            return seen;
        }
        let (comment, after) = comment.split_once("-->").unwrap_or((comment, ""));
        rest = after;
        let condition = comment.strip_prefix("[if").and_then(|rest| rest.split_once("]>"));
        match condition {
            Some((condition, content)) if content.trim() == "<!" => {
                hidden = reader == Reader::Word && !holds_in_word(condition);
            }
            Some((condition, content)) if reader == Reader::Word && holds_in_word(condition) => {
                seen.push_str(content.trim_end().trim_end_matches("<![endif]"));
            }
            None if comment.trim() == "<![endif]" => hidden = false,
            _ => {}
        }
    }
}

/// Whether a condition holds in Outlook 2007 and later: their `mso` is 12 and more.
fn holds_in_word(condition: &str) -> bool {
    condition.split('|').map(str::trim).any(|one| one == "mso" || one.starts_with("gte mso"))
}

/// The five that the composer writes, and the blank that breaks no line.
pub(super) fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", "\u{a0}")
        .replace("&#8202;", "\u{200a}")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><html lang=\"de\"><head><style media=\"screen\">p > a { color: red; }</style></head>\
        <body><!--[if mso | IE]><table width=\"600\"><tr><td><![endif]--><!--[if !mso]><!--><i>not Word</i><!--<![endif]-->\
        <!--[if lte mso 11]><u>old</u><![endif]--><!-- a note --><p CLASS='a b' style=\"Color: #FFF; padding:0\">x &lt; y<br>\
        <a href=\"https://a.example/?x=1&amp;y=>\">z</a></p><!--[if mso | IE]></td></tr></table><![endif]--></body></html>";

    fn names(reader: Reader) -> String {
        let document = Document::read(PAGE, reader);
        assert_eq!(document.unbalanced, None);
        document.elements.iter().map(|element| element.name.as_str()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn each_reader_sees_its_own_document() {
        assert_eq!(names(Reader::Browser), "html head style body i p br a");
        assert_eq!(names(Reader::Word), "html head style body table tr td p br a");
    }

    #[test]
    fn attributes_text_and_styles_are_read() {
        let document = Document::read(PAGE, Reader::Browser);
        assert_eq!(document.styles, [("screen".to_owned(), "p > a { color: red; }".to_owned())]);
        let p = &document.elements[5];
        assert!(p.has_class("b") && !p.has_class("c") && p.text == "x < y", "{p:?}");
        assert_eq!(p.property("color").as_deref(), Some("#fff"));
        assert_eq!(document.elements[7].attribute("href"), Some("https://a.example/?x=1&y=>"));
        let line: Vec<_> = document.line(7).map(|element| element.name.as_str()).collect();
        assert_eq!(line, ["a", "p", "body", "html"]);
    }

    #[test]
    fn what_is_out_of_place_is_named() {
        let of = |html| Document::read(html, Reader::Browser).unbalanced;
        assert_eq!(of("<p><b>x</p></b>").as_deref(), Some("</p> closes b"));
        assert_eq!(of("<p>x").as_deref(), Some("<p> is never closed"));
        assert_eq!(of("x</p>").as_deref(), Some("</p> closes nothing"));
        assert_eq!(of("<p>a<br/><br>b</p>"), None);
    }
}
