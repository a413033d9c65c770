//! A page without its looks: as Markdown or plain text, for a ticket or a mail.
//!
//! It is made from the page itself, so that there is one set of words. It reads the HTML of our own templates and no other: every tag
//! closed, every value quoted. What makes sense on the screen only (forms, buttons, and what bears `data-web`) is left out. A picture
//! is told in its words (`aria-label`): they say what to look for, which its caption does not.

/// How the text is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// `CommonMark`.
    Markdown,
    /// For a reader who has nothing but letters.
    #[default]
    Text,
}

impl Form {
    /// Takes the end off the name of a page: `x.md` is `x` as Markdown.
    pub fn of(name: &str) -> (&str, Option<Self>) {
        for (end, form) in [(".md", Self::Markdown), (".txt", Self::Text)] {
            if let Some(name) = name.strip_suffix(end) {
                return (name, Some(form));
            }
        }
        (name, None)
    }

    /// As a browser wants it named.
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Markdown => "text/markdown; charset=utf-8",
            Self::Text => "text/plain; charset=utf-8",
        }
    }
}

const LEFT_OUT: &[&str] = &["form", "svg", "figcaption", "button", "script", "thead", "nav", "label", "textarea"];
const VOID: &[&str] = &["input", "br", "hr", "img", "meta", "link", "wbr"];
const BLOCKS: &[&str] = &[
    "p", "div", "section", "header", "aside", "ul", "ol", "table", "tbody", "dl", "details", "main", "li", "tr", "dt", "pre",
    "figure", "h1", "h2", "h3", "h4", "summary",
];

/// What stands in `<main>`, in this form.
pub fn of_page(html: &str, form: Form) -> String {
    let main = html.split_once("<main").map_or(html, |(_, rest)| rest.split_once('>').map_or(rest, |(_, rest)| rest));
    let main = main.split_once("</main>").map_or(main, |(main, _)| main);
    let mut writer = Writer { form, ..Writer::default() };
    let mut rest = main;
    while !rest.is_empty() {
        let (text, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        writer.text(text);
        let Some((tag, after)) = after.strip_prefix('<').and_then(|after| after.split_once('>')) else { break };
        match tag.strip_prefix('/') {
            Some(name) => writer.close(name),
            None => writer.open(tag),
        }
        rest = after;
    }
    writer.end_block();
    writer.out.trim().to_owned() + "\n"
}

#[derive(Default)]
struct Writer {
    form: Form,
    out: String,
    /// The block under way, on one line.
    line: String,
    /// What stands before it: the mark of a heading or of an item.
    lead: String,
    /// The lists we are in: `Some` counts.
    lists: Vec<Option<usize>>,
    heading: usize,
    /// How deep we are in what is left out.
    left_out: usize,
    links: Vec<String>,
    pre: bool,
    /// Entries of a menu path so far, while in one.
    path: Option<usize>,
    /// The last block was an item, so that the next item follows without a gap.
    after_item: bool,
}

impl Writer {
    fn markdown(&self) -> bool {
        self.form == Form::Markdown
    }

    fn text(&mut self, text: &str) {
        if self.left_out > 0 {
            return;
        }
        let text = decode(text);
        if self.pre {
            self.line.push_str(&text);
            return;
        }
        for c in text.chars() {
            if c.is_whitespace() {
                self.gap();
                continue;
            }
            let special = "\\*[]<`".contains(c) || ("#>+-".contains(c) && self.line.is_empty());
            if self.markdown() && special {
                self.line.push('\\');
            }
            self.line.push(c);
        }
    }

    /// One blank, if there is something that it could part.
    fn gap(&mut self) {
        if !self.line.is_empty() && !self.line.ends_with(' ') {
            self.line.push(' ');
        }
    }

    fn open(&mut self, tag: &str) {
        let name = tag.split([' ', '\n', '/']).next().unwrap_or_default();
        let outside: String = tag.split('"').step_by(2).collect::<Vec<_>>().join("\"");
        let screen_only = LEFT_OUT.contains(&name)
            || [" hidden", " data-web", " data-js"].iter().any(|one| outside.contains(one))
            || tag.contains("aria-hidden=\"true\"");
        if VOID.contains(&name) || tag.ends_with('/') {
            return;
        }
        if self.left_out > 0 || screen_only {
            self.left_out += 1;
            return;
        }
        if value(tag, "role").as_deref() == Some("img") {
            return self.picture(&value(tag, "aria-label").unwrap_or_default());
        }
        // What follows a name stands beside it.
        if BLOCKS.contains(&name) && !(name == "p" && self.line.ends_with(": ")) {
            self.end_block();
        }
        let class = value(tag, "class").unwrap_or_default();
        match name {
            "ul" | "dl" | "tbody" => self.lists.push(None),
            "ol" => self.lists.push(Some(value(tag, "start").and_then(|text| text.parse().ok()).unwrap_or(1))),
            "li" | "dt" | "tr" => self.item(),
            "h1" => self.heading = 1,
            "h2" => self.heading = 2,
            "h3" => self.heading = 3,
            "h4" | "summary" => self.heading = 4,
            "pre" => self.pre = true,
            "strong" | "b" => {
                if let Some(entries) = &mut self.path {
                    *entries += 1;
                    if *entries > 1 {
                        self.line.push_str(" > ");
                    }
                } else {
                    self.mark("**");
                }
            }
            "code" if !self.pre => self.mark("`"),
            "a" => {
                self.links.push(value(tag, "href").map(|href| decode(&href)).unwrap_or_default());
                if self.markdown() && self.leads_somewhere() {
                    self.line.push('[');
                }
            }
            "dd" | "td" => {
                self.line.truncate(self.line.trim_end().len());
                self.line.push_str(": ");
            }
            "span" if class == "path" => self.path = Some(0),
            "span" if is_apart(&class) && !self.line.trim().is_empty() => {
                self.gap();
                self.line.push_str("· ");
            }
            "span" if !class.is_empty() && class != "visually-hidden" => self.gap(),
            _ => {}
        }
    }

    /// Writes what a picture shows as a block of its own, and leaves out what it is drawn with.
    fn picture(&mut self, shows: &str) {
        let (before, after) = if self.markdown() { ("*", "*") } else { ("[", "]") };
        self.end_block();
        if !shows.is_empty() {
            self.line.push_str(before);
            self.text(shows);
            self.line.push_str(after);
            self.end_block();
        }
        self.left_out = 1;
    }

    fn close(&mut self, name: &str) {
        if self.left_out > 0 {
            self.left_out -= 1;
            return;
        }
        match name {
            "strong" | "b" if self.path.is_none() => self.mark("**"),
            "code" if !self.pre => self.mark("`"),
            "span" => self.path = None,
            "a" => self.end_link(),
            _ => {}
        }
        // The term of a list is followed by what it means.
        if BLOCKS.contains(&name) && name != "dt" {
            self.end_block();
        }
        match name {
            "pre" => self.pre = false,
            "ul" | "ol" | "dl" | "tbody" => {
                self.lists.pop();
                if self.lists.is_empty() {
                    self.after_item = false;
                }
            }
            "h1" | "h2" | "h3" | "h4" | "summary" => self.heading = 0,
            _ => {}
        }
    }

    fn mark(&mut self, with: &str) {
        if self.markdown() {
            self.line.push_str(with);
        }
    }

    /// A link within the page leads nowhere outside of it.
    fn leads_somewhere(&self) -> bool {
        self.links.last().is_some_and(|href| href.contains(':'))
    }

    fn end_link(&mut self) {
        if self.leads_somewhere() {
            let href = self.links.last().cloned().unwrap_or_default();
            if self.markdown() {
                self.line.push_str("](<");
                self.line.push_str(&href.replace(['<', '>'], ""));
                self.line.push_str(">)");
            } else if !self.line.ends_with(href.trim_start_matches("mailto:")) {
                self.line.push_str(" <");
                self.line.push_str(&href);
                self.line.push('>');
            }
        }
        self.links.pop();
    }

    fn item(&mut self) {
        self.lead = match self.lists.last_mut() {
            Some(Some(next)) => {
                *next += 1;
                format!("{}. ", *next - 1)
            }
            _ => "- ".to_owned(),
        };
    }

    /// Writes the block under way, if there is one.
    fn end_block(&mut self) {
        let line = std::mem::take(&mut self.line);
        if line.trim().trim_matches(':').is_empty() {
            return;
        }
        let is_item = !self.lead.is_empty();
        let depth = self.lists.len().saturating_sub(usize::from(is_item));
        let indent = "   ".repeat(depth);
        if !self.out.is_empty() {
            self.out.push_str(if is_item && self.after_item { "\n" } else { "\n\n" });
        }
        let lead = std::mem::take(&mut self.lead);
        if self.pre {
            let (fence, inner) = if self.markdown() { ("```", "") } else { ("", "    ") };
            let body: Vec<String> = line.trim_matches('\n').lines().map(|line| format!("{indent}{inner}{line}")).collect();
            let body = body.join("\n");
            self.out.push_str(&if fence.is_empty() { body } else { format!("{indent}{fence}\n{body}\n{indent}{fence}") });
        } else if self.heading > 0 {
            let line = line.trim();
            if self.markdown() {
                self.out.push_str(&format!("{} {line}", "#".repeat(self.heading)));
            } else {
                let rule = if self.heading == 1 { "=" } else { "-" };
                self.out.push_str(&format!("{line}\n{}", rule.repeat(line.chars().count())));
            }
        } else {
            self.out.push_str(&format!("{indent}{lead}{}", line.trim()));
        }
        self.after_item = is_item;
    }
}

/// Whether the screen sets this piece of a line apart from its neighbours.
fn is_apart(class: &str) -> bool {
    ["chip", "badge", "choice__note"].iter().any(|one| class.starts_with(one))
}

/// The value of an attribute, as it stands in the tag.
fn value(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value.to_owned())
}

/// The characters that templates escape.
fn decode(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut text = text.to_owned();
    for (entity, character) in [
        ("&#60;", "<"),
        ("&lt;", "<"),
        ("&#62;", ">"),
        ("&gt;", ">"),
        ("&#34;", "\""),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", " "),
        ("&#38;", "&"),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, character);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<body><p>menu</p><main id=\"main\"><h1>A &#38; B</h1><p class=\"chips\"><span class=\"chip\">One</span><span \
        class=\"chip\">Two</span></p><ol class=\"steps\" start=\"3\"><li><p>Go to <span class=\"path\"><b>X</b><b>Y</b></span>.</p>\n<p>And \
        <strong>more</strong>.</p></li><li>See <a href=\"https://a.example/?x=1&#38;y=2\">there</a> or <a href=\"#z\">below</a>.<form><button>\
        No</button></form></li></ol><dl><div><dt>App</dt><dd>*S*</dd></div></dl><table><thead><tr><th>H</th></tr></thead><tbody><tr><th>\
        <code>N</code></th><td><p>what</p></td></tr></tbody></table><pre>a\n  b</pre><figure><svg><rect x=\"1\"/></svg></figure><p hidden>no</p><div data-web><p>no</p></div></main><p>\
        foot</p></body>";

    #[test]
    fn a_page_becomes_markdown() {
        assert_eq!(
            of_page(PAGE, Form::Markdown),
            "# A & B\n\nOne · Two\n\n3. Go to X > Y.\n\n   And **more**.\n\n4. See [there](<https://a.example/?x=1&y=2>) or below.\n\
             \n- App: \\*S\\*\n\n- `N`: what\n\n```\na\n  b\n```\n"
        );
    }

    #[test]
    fn a_page_becomes_text() {
        let text = of_page(PAGE, Form::Text);
        assert!(text.starts_with("A & B\n=====\n\nOne · Two\n\n3. Go to X > Y."), "{text}");
        assert!(text.contains("See there <https://a.example/?x=1&y=2> or below.") && text.contains("- App: *S*"), "{text}");
        assert!(
            text.contains("    a\n      b") && !text.contains("menu") && !text.contains("foot") && !text.contains("no"),
            "{text}"
        );
    }

    #[test]
    fn a_picture_is_told_in_words() {
        let page = "<main><ol><li><p>Tick.</p><figure class=\"screen\"><div role=\"img\" aria-label=\"The panel &#34;A*B&#34;.\"><p>drawn<svg \
            class=\"x\"><path d=\"M0\"/></svg></p></div><figcaption>A sketch.</figcaption></figure><p>Then go on.</p></li><li>Next</li></ol></main>";
        assert_eq!(of_page(page, Form::Markdown), "1. Tick.\n\n   *The panel \"A\\*B\".*\n\n   Then go on.\n\n2. Next\n");
        assert_eq!(of_page(page, Form::Text), "1. Tick.\n\n   [The panel \"A*B\".]\n\n   Then go on.\n\n2. Next\n");
        let hidden = of_page("<main><div data-web><div role=\"img\" aria-label=\"no\"></div></div></main>", Form::Text);
        assert_eq!(hidden, "\n");
    }

    #[test]
    fn what_is_cut_off_makes_no_trouble() {
        for at in 0..PAGE.len() {
            if PAGE.is_char_boundary(at) {
                of_page(&PAGE[..at], Form::Markdown);
                of_page(&PAGE[at..], Form::Text);
            }
        }
        assert_eq!(Form::of("x.md"), ("x", Some(Form::Markdown)));
        assert_eq!(Form::of("x.txt"), ("x", Some(Form::Text)));
        assert_eq!(Form::of("x"), ("x", None));
    }
}
