//! Messages with a little markup, as HTML. The catalogue's words are ours, the values put into them are not: a value stays text, whatever
//! it holds.
//!
//! `**strong**`, `` `code` ``, `|Menu > Entry|` for a path through menus, `[text](name)` for a link that the page knows by that name.
//! A mark that is not closed stands for itself.

use std::fmt;

use askama::filters::HtmlSafe;

/// The characters with a meaning in a message, and what stands for them inside a value: private use, which no value keeps.
const GUARDED: [(char, char); 5] =
    [('*', '\u{e000}'), ('`', '\u{e001}'), ('|', '\u{e002}'), ('[', '\u{e003}'), (']', '\u{e004}')];

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub href: String,
    /// The `rel` attribute; empty for a place on the same page.
    pub rel: &'static str,
}

/// A piece of HTML that was made here.
#[derive(Debug, PartialEq, Eq)]
pub struct Html(String);

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for Html {}

/// A value, so that nothing in it is read as markup.
pub fn guarded(value: &str) -> String {
    let private = |c: char| GUARDED.iter().any(|(_, guard)| *guard == c);
    let guard = |c: char| GUARDED.iter().find(|(plain, _)| *plain == c).map_or(c, |(_, guard)| *guard);
    value.chars().filter(|c| !private(*c)).map(guard).collect()
}

/// A message whose values were [`guarded`], as HTML. A link of an unknown name is its text.
pub fn html(message: &str, link: &dyn Fn(&str) -> Option<Target>) -> Html {
    let mut out = String::with_capacity(message.len() + 64);
    put(message, link, &mut out);
    Html(out)
}

fn put(message: &str, link: &dyn Fn(&str) -> Option<Target>, out: &mut String) {
    let mut rest = message;
    while let Some(at) = rest.find(['*', '`', '|', '[']) {
        escape(&rest[..at], out);
        rest = &rest[at..];
        if let Some((inside, after)) = enclosed(rest, "**") {
            out.push_str("<strong>");
            put(inside, link, out);
            out.push_str("</strong>");
            rest = after;
        } else if let Some((inside, after)) = enclosed(rest, "`") {
            out.push_str("<code>");
            escape(inside, out);
            out.push_str("</code>");
            rest = after;
        } else if let Some((inside, after)) = enclosed(rest, "|") {
            out.push_str("<span class=\"path\">");
            for step in inside.split(" > ") {
                out.push_str("<b>");
                escape(step, out);
                out.push_str("</b>");
            }
            out.push_str("</span>");
            rest = after;
        } else if let Some((text, name, after)) = linked(rest) {
            match link(name) {
                Some(target) => {
                    out.push_str("<a href=\"");
                    escape(&target.href, out);
                    if !target.rel.is_empty() {
                        out.push_str("\" rel=\"");
                        out.push_str(target.rel);
                    }
                    out.push_str("\">");
                    put(text, link, out);
                    out.push_str("</a>");
                }
                None => put(text, link, out),
            }
            rest = after;
        } else {
            // The marks are of one octet each.
            escape(&rest[..1], out);
            rest = &rest[1..];
        }
    }
    escape(rest, out);
}

/// What stands between a mark and its like, and what follows.
fn enclosed<'m>(text: &'m str, mark: &str) -> Option<(&'m str, &'m str)> {
    let (inside, after) = text.strip_prefix(mark)?.split_once(mark)?;
    (!inside.is_empty()).then_some((inside, after))
}

/// `[text](name)`, and what follows.
fn linked(text: &str) -> Option<(&str, &str, &str)> {
    let (inside, after) = text.strip_prefix('[')?.split_once("](")?;
    let (name, after) = after.split_once(')')?;
    (!inside.is_empty()).then_some((inside, name, after))
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&#38;"),
            '<' => out.push_str("&#60;"),
            '>' => out.push_str("&#62;"),
            '"' => out.push_str("&#34;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(GUARDED.iter().find(|(_, guard)| *guard == c).map_or(c, |(plain, _)| *plain)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn link(name: &str) -> Option<Target> {
        (name == "there").then(|| Target { href: "https://a.example/?x=1&y=2".to_owned(), rel: "noreferrer" })
    }

    #[test]
    fn markup_becomes_html() {
        for (message, expected) in [
            ("a & b < c", "a &#38; b &#60; c"),
            ("**Save** it", "<strong>Save</strong> it"),
            ("type `Mail`", "type <code>Mail</code>"),
            ("|Entra ID > R&D|", "<span class=\"path\"><b>Entra ID</b><b>R&#38;D</b></span>"),
            (
                "see [**there** or `x`](there).",
                "see <a href=\"https://a.example/?x=1&#38;y=2\" rel=\"noreferrer\"><strong>there</strong> or <code>x</code></a>.",
            ),
            ("[x](nowhere)", "x"),
            ("2 * 3, [x], a|b, ``, ****", "2 * 3, [x], a|b, ``, ****"),
            ("**open", "**open"),
            ("[a](b", "[a](b"),
        ] {
            assert_eq!(html(message, &link).to_string(), expected, "{message}");
        }
    }

    proptest! {
        #[test]
        fn a_value_is_text_whatever_it_holds(value in "\\PC{0,12}|[*`|\\[\\]()<>&\"' a\u{e000}-\u{e004}]{0,16}") {
            let shown = html(&format!("a **{}** b", guarded(&value)), &link).to_string();
            let mut expected = String::new();
            escape(&value.replace(['\u{e000}', '\u{e001}', '\u{e002}', '\u{e003}', '\u{e004}'], ""), &mut expected);
            let expected = if expected.is_empty() { "a **** b".to_owned() } else { format!("a <strong>{expected}</strong> b") };
            prop_assert_eq!(shown, expected);
        }

        #[test]
        fn no_message_makes_another_tag(message in "[*`|\\[\\]()<>&\"'a there]{0,40}") {
            let shown = html(&message, &link).to_string();
            let known = ["<strong>", "</strong>", "<code>", "</code>", "<span class=\"path\">", "</span>", "<b>", "</b>", "</a>",
                "<a href=\"https://a.example/?x=1&#38;y=2\" rel=\"noreferrer\">"];
            let bare = known.iter().fold(shown, |text, tag| text.replace(tag, ""));
            prop_assert!(!bare.contains(['<', '>', '"']), "{}", bare);
        }
    }
}
