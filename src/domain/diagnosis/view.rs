//! Any posted value as one plain text, whatever it was wrapped in.
//!
//! Failures arrive as URLs, form posts, JSON, JSON in JSON, HTML, quoted mail, logs, or several of these inside each other.
//! Instead of parsing each shape, which fails on everything cut short or quoted badly, the layers are peeled off the text
//! itself, and what remains is scanned. Every pass is linear in its input, and there are at most `PASSES` of them.

use serde_json::Value;

mod hidden;
mod peel;
mod quoted;
mod table;

use hidden::{LENIENT, hidden};
use peel::peel;

/// Layers of different encodings inside each other that are peeled off. Layers of the same encoding count as one.
const PASSES: usize = 5;

/// Octets of input that are looked at. A posted body holds 64 KiB at most; more is cut.
pub const LIMIT: usize = 96 * 1024;

/// Levels of a JSON value that are walked; `serde_json` itself reads 128 at most.
const DEPTH: usize = 130;

/// The peeled text: white space is a single blank, quotes and punctuation are ASCII.
#[derive(Clone, Debug, Default)]
pub struct View {
    text: String,
    lower: String,
}

impl View {
    /// Peels a text.
    pub fn of_text(input: &str) -> Self {
        let input = cut(input, LIMIT);
        let mut text = match table::failed_row(input) {
            Some(row) => peeled(&row),
            None => peeled(input),
        };
        if let Some(row) = table::failed_row(&text) {
            text = row;
        }
        // A layer around it may have coded the base64, and taking the layers off may have hurt it.
        let (outside, inside) = (hidden(input), hidden(&text));
        let opened = if outside.text.len() > inside.text.len() { outside } else { inside };
        if opened.alone {
            text = peeled(&opened.text);
        } else if !opened.text.is_empty() {
            text.push('\n');
            text.push_str(&peeled(&opened.text));
        }
        let text = flat(text);
        let lower = lower(&text);
        Self { text, lower }
    }

    /// Peels a JSON value: a string is taken as it is, anything else as its members in the look of JSON.
    pub fn of(value: &Value) -> Self {
        if let Value::String(text) = value {
            return Self::of_text(text);
        }
        let mut flat = String::new();
        flatten(value, DEPTH, &mut flat);
        Self::of_text(&flat)
    }

    /// The text in its own case.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text in lower case. Offsets are those of [`View::text`].
    pub fn lower(&self) -> &str {
        &self.lower
    }
}

/// The text without the layers around it.
fn peeled(input: &str) -> String {
    let (mut text, mut again) = peel(input, true);
    for _ in 1..PASSES {
        if !again {
            break;
        }
        (text, again) = peel(&text, false);
    }
    text
}

/// The text with its lines in one.
fn flat(text: String) -> String {
    let mut octets = text.into_bytes();
    for octet in &mut octets {
        if *octet == b'\n' {
            *octet = b' ';
        }
    }
    String::from_utf8(octets).unwrap_or_default()
}

/// The longest beginning of `text` that has at most `limit` octets and ends between characters.
fn cut(text: &str, limit: usize) -> &str {
    &text[..text.floor_char_boundary(limit)]
}

/// Lower case for every letter whose small form has the same length in UTF-8, which all of Latin-1 and Cyrillic have, so that
/// offsets stay the same. The Turkish dotted capital and its like stay as they are.
fn lower(text: &str) -> String {
    let mut lower = text.to_ascii_lowercase();
    if !lower.is_ascii() {
        lower = lower
            .chars()
            .map(|c| {
                let mut small = c.to_lowercase();
                match (small.next(), small.next()) {
                    (Some(small), None) if small.len_utf8() == c.len_utf8() => small,
                    _ => c,
                }
            })
            .collect();
    }
    lower
}

fn flatten(value: &Value, depth: usize, out: &mut String) {
    if depth == 0 || out.len() > LIMIT {
        return;
    }
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::String(text) => {
            out.push('"');
            out.push_str(text);
            out.push('"');
        }
        Value::Array(items) => {
            out.push('[');
            for item in items {
                flatten(item, depth - 1, out);
                out.push_str(",\n");
            }
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            for (key, member) in members {
                out.push('"');
                out.push_str(key);
                out.push_str("\":");
                flatten(member, depth - 1, out);
                out.push_str(",\n");
            }
            out.push('}');
        }
    }
}

#[cfg(test)]
mod tests;
