//! The style sheet of a mail: its rules, and which of them meet an element.

use super::markup::{Document, Element, declarations};

/// A rule with one selector.
#[derive(Debug)]
pub(super) struct Rule {
    /// The condition of the `@media` around it, empty where there is none.
    pub media: String,
    /// As it is written.
    pub selector: String,
    /// The same, taken apart; `None` where it is more than names, classes and ids.
    asked: Option<Vec<Compound>>,
    /// Names and values, in lower case.
    pub declarations: Vec<(String, String)>,
}

/// What a selector asks of one element.
#[derive(Debug, Default)]
struct Compound {
    name: Option<String>,
    classes: Vec<String>,
    id: Option<String>,
}

/// Every rule of these style elements, in order: one for each selector of a group. `None` where the sheet is more than rules and
/// `@media` around rules.
pub(super) fn rules(styles: &[(String, String)]) -> Option<Vec<Rule>> {
    let mut rules = Vec::new();
    for (media, text) in styles {
        read(text, media, &mut rules)?;
    }
    Some(rules)
}

fn read(mut text: &str, media: &str, rules: &mut Vec<Rule>) -> Option<()> {
    while let Some((before, after)) = text.split_once('{') {
        let head = before.trim();
        let end = closing(after)?;
        let body = &after[..end];
        text = &after[end + 1..];
        if let Some(condition) = head.strip_prefix("@media") {
            // Nested conditions are dropped by Gmail and by new Outlook.
            if !media.is_empty() || body.contains('@') {
                return None;
            }
            read(body, condition.trim(), rules)?;
        } else if head.starts_with('@') || body.contains('{') {
            return None;
        } else {
            rules.extend(head.split(',').map(|selector| Rule::new(media, selector.trim(), declarations(body))));
        }
    }
    text.trim().is_empty().then_some(())
}

/// Where the brace closes that stands open before this text.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 1_u32;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return Some(at),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

impl Rule {
    fn new(media: &str, selector: &str, declarations: Vec<(String, String)>) -> Self {
        Self { media: media.to_owned(), selector: selector.to_owned(), asked: compounds(selector), declarations }
    }

    /// Whether every program that takes style sheets takes this selector: names, classes, ids, one below the other (2019-10), and the
    /// root.
    pub fn is_plain(&self) -> bool {
        self.selector == ":root" || self.asked.is_some()
    }

    /// Whether the rule is for the dark.
    pub fn is_dark(&self) -> bool {
        self.media.replace(' ', "") == "(prefers-color-scheme:dark)"
    }

    /// Whether the rule meets this element.
    pub fn meets(&self, document: &Document, at: usize) -> bool {
        let mut asked = self.asked.iter().flatten().rev();
        let mut line = document.line(at);
        let (Some(last), Some(element)) = (asked.next(), line.next()) else { return false };
        // Each ancestor is taken for the first compound that it fits: with descendants alone, that loses nothing.
        last.fits(element) && asked.all(|compound| line.by_ref().any(|element| compound.fits(element)))
    }

    /// CSS Selectors 3, section 9: ids, then classes, then names.
    pub fn weight(&self) -> (usize, usize, usize) {
        let sum = |of: fn(&Compound) -> usize| self.asked.iter().flatten().map(of).sum();
        (sum(|one| usize::from(one.id.is_some())), sum(|one| one.classes.len()), sum(|one| usize::from(one.name.is_some())))
    }
}

impl Compound {
    fn fits(&self, element: &Element) -> bool {
        self.name.as_ref().is_none_or(|name| element.name == *name)
            && self.classes.iter().all(|class| element.has_class(class))
            && self.id.as_deref().is_none_or(|id| element.attribute("id") == Some(id))
    }
}

fn compounds(selector: &str) -> Option<Vec<Compound>> {
    let all: Option<Vec<_>> = selector.split_ascii_whitespace().map(compound).collect();
    all.filter(|all| !all.is_empty())
}

fn compound(text: &str) -> Option<Compound> {
    let word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    let mut compound = Compound::default();
    let start = text.find(['.', '#']).unwrap_or(text.len());
    let (name, mut rest) = text.split_at(start);
    if !name.is_empty() {
        compound.name = Some(name.to_owned());
        if !word(name) {
            return None;
        }
    }
    while !rest.is_empty() {
        let (mark, after) = rest.split_at(1);
        let end = after.find(['.', '#']).unwrap_or(after.len());
        let (one, next) = after.split_at(end);
        if !word(one) {
            return None;
        }
        if mark == "#" {
            compound.id = Some(one.to_owned());
        } else {
            compound.classes.push(one.to_owned());
        }
        rest = next;
    }
    Some(compound)
}

#[cfg(test)]
mod tests {
    use super::{super::markup::Reader, *};

    fn read(text: &str) -> Option<Vec<Rule>> {
        rules(&[(String::new(), text.to_owned())])
    }

    #[test]
    fn rules_are_read_with_their_condition() {
        let rules =
            read("a, .b c { color: RED; }\n@media (prefers-color-scheme: dark) { .d{margin:0} #e { padding: 1px } }").unwrap();
        let short: Vec<_> = rules.iter().map(|rule| (rule.selector.as_str(), rule.is_dark(), rule.declarations.len())).collect();
        assert_eq!(short, [("a", false, 1), (".b c", false, 1), (".d", true, 1), ("#e", true, 1)]);
        for odd in ["a {", "@import url(x);", "@font-face { src: x }", "@media x { @media y { a { b: c } } }", "a { b: c } d"] {
            assert!(read(odd).is_none(), "{odd}");
        }
    }

    #[test]
    fn a_selector_meets_what_it_names() {
        let html = "<div class=\"x y\"><table><tr><td id=\"i\"><a>t</a></td></tr></table></div>";
        let document = Document::read(html, Reader::Browser);
        let meets = |selector: &str| {
            let rule = Rule::new("", selector, Vec::new());
            assert!(rule.is_plain(), "{selector}");
            rule.meets(&document, 4)
        };
        for yes in ["a", ".x a", ".x.y td a", "table td a", "#i a", "div table a"] {
            assert!(meets(yes), "{yes}");
        }
        for no in ["td", ".z a", "td table a", ".x.z a", "#j a"] {
            assert!(!meets(no), "{no}");
        }
        for odd in ["a > b", "a:hover", "[x]", "*", "a + b", ""] {
            let rule = Rule::new("", odd, Vec::new());
            assert!(!rule.is_plain() && !rule.meets(&document, 4), "{odd}");
        }
    }
}
