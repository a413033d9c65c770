//! The plain text of a mail. Paragraphs are single lines: mail programs wrap them to the width they have.

use super::letter::{Block, Letter};

const CAPACITY: usize = 8 * 1024;

/// The whole text. Lines end in LF.
pub(super) fn render(letter: &Letter<'_>) -> String {
    let mut out = String::with_capacity(CAPACITY);
    underlined(&mut out, &letter.title, '=');
    blocks(&mut out, &letter.body);
    if let Some(forward) = &letter.forward {
        paragraph(&mut out, &["-------- ", &forward.cut, " --------"]);
        underlined(&mut out, &forward.title, '=');
        blocks(&mut out, &forward.blocks);
        paragraph(&mut out, &["--------"]);
    }
    underlined(&mut out, &letter.trust.title, '-');
    blocks(&mut out, &letter.trust.blocks);
    paragraph(&mut out, &[&letter.footer]);
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn blocks(out: &mut String, blocks: &[Block<'_>]) {
    for (at, block) in blocks.iter().enumerate() {
        match block {
            Block::Heading(text) => underlined(out, text, '-'),
            Block::Paragraph(text) => paragraph(out, &[text]),
            Block::Fact { label, value } => {
                out.extend([label, ": ", value, "\n"]);
                if !matches!(blocks.get(at + 1), Some(Block::Fact { .. })) {
                    out.push('\n');
                }
            }
            Block::Steps(steps) => {
                for (number, step) in (1_u8..).zip(steps) {
                    out.extend([&number.to_string(), ". ", step, "\n"]);
                }
                out.push('\n');
            }
            Block::Link { label, url } if label == url => paragraph(out, &[url]),
            Block::Button { label, url } | Block::Link { label, url } => paragraph(out, &[label, ":\n", url]),
            Block::Write(message) => {
                underlined(out, &message.label, '-');
                paragraph(out, &[&message.subject]);
                paragraph(out, &[&message.body]);
            }
        }
    }
}

fn paragraph(out: &mut String, pieces: &[&str]) {
    out.extend(pieces.iter().copied());
    out.push_str("\n\n");
}

fn underlined(out: &mut String, text: &str, with: char) {
    out.push_str(text);
    out.push('\n');
    out.extend(std::iter::repeat_n(with, text.chars().count()));
    out.push_str("\n\n");
}
