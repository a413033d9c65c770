//! The HTML of a mail, put together from the parts of the layout.

use super::letter::{Block, Letter};

/// The parts of `templates/mail/letter.mjml`, each an array of the text around its slots.
mod part {
    include!(concat!(env!("OUT_DIR"), "/letter.rs"));
}

/// The parts for blocks in one surrounding.
struct Style {
    heading: &'static [&'static str; 2],
    paragraph: &'static [&'static str; 2],
    step: &'static [&'static str; 3],
    fact: &'static [&'static str; 3],
    /// Between the last fact and what follows.
    gap: &'static [&'static str; 1],
    button: &'static [&'static str; 3],
    link: &'static [&'static str; 3],
}

const PLAIN: Style = Style {
    heading: &part::HEADING,
    paragraph: &part::PARAGRAPH,
    step: &part::STEP,
    fact: &part::FACT,
    gap: &part::GAP,
    button: &part::BUTTON,
    link: &part::LINK,
};
const PANEL: Style = Style {
    heading: &part::PANEL_HEADING,
    paragraph: &part::PANEL_PARAGRAPH,
    step: &part::PANEL_STEP,
    fact: &part::PANEL_FACT,
    gap: &part::PANEL_GAP,
    button: &part::PANEL_BUTTON,
    link: &part::PANEL_LINK,
};
const FINE: Style = Style {
    heading: &part::FINE_TITLE,
    paragraph: &part::FINE_PARAGRAPH,
    fact: &part::FINE_FACT,
    link: &part::FINE_LINK,
    ..PLAIN
};

/// Room for the largest mail, so that the text is moved once at most.
const CAPACITY: usize = 40 * 1024;

/// The whole document.
pub(super) fn render(letter: &Letter<'_>) -> String {
    let mut page = Page(String::with_capacity(CAPACITY));
    page.fill(
        &part::BEGIN,
        [&letter.language, &letter.subject, &letter.preheader, &letter.subject, &letter.language, letter.app],
    );
    page.fill(&part::PLAIN, []);
    page.fill(&part::TITLE, [&letter.title]);
    page.blocks(&letter.body, &PLAIN);
    page.fill(&part::PLAIN_END, []);
    if let Some(forward) = &letter.forward {
        page.fill(&part::PANEL, []);
        page.fill(&part::PANEL_TITLE, [&forward.title]);
        page.blocks(&forward.blocks, &PANEL);
        page.fill(&part::PANEL_END, []);
    }
    page.fill(&part::FINE, []);
    page.fill(&part::FINE_TITLE, [&letter.trust.title]);
    page.blocks(&letter.trust.blocks, &FINE);
    page.fill(&part::FINE_END, []);
    page.fill(&part::END, [&letter.footer]);
    page.0
}

struct Page(String);

impl Page {
    /// The pieces of a part with escaped values between them. The compiler checks nothing here: the golden files do.
    fn fill<const PIECES: usize, const SLOTS: usize>(&mut self, pieces: &[&str; PIECES], values: [&str; SLOTS]) {
        const { assert!(PIECES == SLOTS + 1, "a part takes one value for each of its slots") };
        for (at, piece) in pieces.iter().enumerate() {
            self.0.push_str(piece);
            if let Some(value) = values.get(at) {
                escape(value, &mut self.0);
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block<'_>], style: &Style) {
        for (at, block) in blocks.iter().enumerate() {
            match block {
                Block::Heading(text) => self.fill(style.heading, [text]),
                Block::Paragraph(text) => self.fill(style.paragraph, [text]),
                Block::Fact { label, value } => {
                    self.fill(style.fact, [label, value]);
                    if !matches!(blocks.get(at + 1), Some(Block::Fact { .. }) | None) {
                        self.fill(style.gap, []);
                    }
                }
                Block::Steps(steps) => {
                    for (number, step) in (1_u8..).zip(steps) {
                        self.fill(style.step, [&number.to_string(), step]);
                    }
                }
                Block::Button { label, url } => self.fill(style.button, [url, label]),
                Block::Link { label, url } => self.fill(style.link, [url, label]),
                Block::Write(message) => self.fill(style.button, [&message.mailto(), &message.label]),
            }
        }
    }
}

/// Escapes for element content and for attributes in double quotes.
fn escape(text: &str, into: &mut String) {
    let mut plain_from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        into.push_str(&text[plain_from..at]);
        into.push_str(entity);
        plain_from = at + 1;
    }
    into.push_str(&text[plain_from..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaped_text_cannot_leave_its_place() {
        let mut out = String::new();
        escape("<a href=\"x\" y='z'>ä & b</a>", &mut out);
        assert_eq!(out, "&lt;a href=&quot;x&quot; y=&#39;z&#39;&gt;ä &amp; b&lt;/a&gt;");
    }
}
