//! The text to be diagnosed, as it comes: from a file or a pipe, in whatever encoding.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use anyhow::Context as _;

use crate::{cli::paint, domain::diagnosis::view};

/// What comes after so many octets is not even read.
const LONGEST: u64 = 64 << 20;

/// Of a text that is longer than what is looked at, this much of its beginning counts; the rest is its end, where a log has the error.
const BEGINNING: usize = 32 << 10;

/// Opens the file, or standard input.
///
/// # Errors
///
/// The file cannot be read.
pub fn open(file: Option<&Path>) -> anyhow::Result<Box<dyn Read>> {
    let Some(path) = file else { return Ok(Box::new(io::stdin())) };
    let opened = File::open(path).with_context(|| {
        let name = path.display();
        // Who passes the error itself where a file is meant has blanks or a code in it.
        let text = path.to_string_lossy();
        if !path.exists() && (text.contains(' ') || text.contains("AADSTS") || text.contains("://")) {
            format!(
                "there is no file of that name; to explain a text itself, pipe it in: echo '…' | consentdesk classify ({name})"
            )
        } else {
            format!("{name} cannot be read")
        }
    })?;
    if opened.metadata().is_ok_and(|data| data.is_dir()) {
        anyhow::bail!("{} is a folder; name a file", path.display());
    }
    Ok(Box::new(opened))
}

/// Reads the text. What is odd about it is noted on stderr: it is diagnosed all the same.
///
/// # Errors
///
/// It cannot be read.
pub fn read(file: Option<&Path>) -> anyhow::Result<String> {
    let mut octets = Vec::new();
    open(file)?.take(LONGEST).read_to_end(&mut octets).context("the text cannot be read")?;
    let (text, notes) = decode(&octets);
    for note in notes {
        let dim = paint::DIM;
        paint::note(&format!("{dim}note: {note}{dim:#}"));
    }
    Ok(text)
}

/// The octets as text, and what is odd about them.
fn decode(octets: &[u8]) -> (String, Vec<String>) {
    let mut notes = Vec::new();
    let mut text = match octets {
        // What Windows writes into files by default; Unicode 23.8.
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        rest => String::from_utf8_lossy(rest).into_owned(),
    };
    if text.contains(char::REPLACEMENT_CHARACTER) {
        notes.push("the text is not UTF-8; what could not be read counts as unknown characters".to_owned());
    }
    if text.len() > view::LIMIT {
        // A line break stands between them, so that nothing is read across the gap.
        let end = text.ceil_char_boundary(text.len() - (view::LIMIT - BEGINNING - 1));
        let end = text.split_off(end);
        text.truncate(text.floor_char_boundary(BEGINNING));
        text.push('\n');
        text.push_str(&end);
        let (first, last) = (BEGINNING >> 10, (view::LIMIT - BEGINNING) >> 10);
        notes.push(format!("the text is long; its first {first} KiB and its last {last} KiB are looked at"));
    }
    (text, notes)
}

fn utf16(octets: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units: Vec<u16> = octets.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_encoding_is_read_and_oddities_are_noted() {
        let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain("é1".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(decode(&wide), ("é1".to_owned(), vec![]));
        assert_eq!(decode(b"\xef\xbb\xbfx"), ("x".to_owned(), vec![]));
        assert_eq!(decode(b"AADSTS1 \xff").1.len(), 1);
    }

    #[test]
    fn of_a_long_text_the_beginning_and_the_end_are_looked_at() {
        let long = format!("first {} AADSTS90094", "é".repeat(view::LIMIT));
        let (text, notes) = decode(long.as_bytes());
        assert!(text.len() <= view::LIMIT && text.starts_with("first é") && text.ends_with("é AADSTS90094"), "{}", text.len());
        assert_eq!(notes, ["the text is long; its first 32 KiB and its last 64 KiB are looked at"]);
    }

    #[test]
    fn an_error_in_the_place_of_a_file_is_answered_with_the_way() {
        let wrong = open(Some(Path::new("AADSTS65001: not a file"))).err().unwrap();
        assert!(wrong.to_string().contains("pipe it in"), "{wrong}");
        let wrong = open(Some(Path::new("gone.txt"))).err().unwrap();
        assert_eq!(wrong.to_string(), "gone.txt cannot be read");
        assert!(open(Some(Path::new("src"))).err().unwrap().to_string().contains("folder"));
    }
}
