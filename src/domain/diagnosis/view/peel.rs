//! Taking one layer of every encoding off a text in one pass.

use super::quoted;

/// One pass over the text. Says also whether it laid bare something that another pass could peel. A run of white space becomes one
/// blank, or one line feed if it broke the line: layers below may depend on that.
pub fn peel(input: &str, first: bool) -> (String, bool) {
    let unfolded;
    let quoted_printable = quoted::is_quoted_printable(input.as_bytes());
    let octets = if quoted_printable {
        unfolded = quoted::decoded(input.as_bytes());
        &unfolded
    } else {
        input.as_bytes()
    };
    let mut peeler = Peeler {
        input: octets,
        at: 0,
        out: Vec::with_capacity(octets.len()),
        again: quoted_printable,
        pluses: 0,
        first,
        quoted_printable,
        form: None,
    };
    while let Some(&byte) = peeler.input.get(peeler.at) {
        match byte {
            b'\\' => peeler.backslash(),
            b'%' => peeler.percent(),
            b'&' => peeler.entity(),
            b'<' => peeler.tag(),
            b'+' => peeler.plus(),
            b'=' => peeler.equals(),
            // A quotation mark of mail at the beginning of a line.
            b'>' if peeler.out.last().is_none_or(|last| matches!(last, b' ' | b'\n')) => peeler.at += 1,
            // Text of two octets a character that was taken for one of one.
            0 => peeler.at += 1,
            0x1b => peeler.colour(),
            b'\n' | b'\r' => {
                peeler.line();
                peeler.at += 1;
            }
            1..=b' ' | 0x7f | b'*' | b'`' => peeler.blank(),
            0x80.. => peeler.wide(),
            _ => peeler.plain(),
        }
    }
    let Peeler { mut again, mut out, pluses, .. } = peeler;
    if matches!(out.last(), Some(b' ' | b'\n')) {
        out.pop();
    }
    // Form-coded once more, below what this pass took off; or mail's coding.
    again |= pluses >= 3 && !out.contains(&b' ') || !quoted_printable && pluses > 0 && quoted::is_quoted_printable(&out);
    let text = String::from_utf8(out).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
    (text, again)
}

/// What an octet is to every layer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// No layer gives it a meaning.
    Plain,
    Blank,
    Telling,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Telling; 256];
    let mut byte = b'!';
    while byte < 0x7f {
        if !matches!(byte, b'\\' | b'%' | b'&' | b'<' | b'>' | b'+' | b'=' | b'*' | b'`') {
            classes[byte as usize] = Class::Plain;
        }
        byte += 1;
    }
    classes[b' ' as usize] = Class::Blank;
    classes
};

/// The named entities that stand for blanks, quotes and the signs of texts and addresses
/// (<https://html.spec.whatwg.org/multipage/named-characters.html>). `&amp;` is none of them: it is a layer.
const NAMED: &[(&[u8], char)] = &[
    (b"quot", '"'),
    (b"apos", '\''),
    (b"lt", '<'),
    (b"gt", '>'),
    (b"nbsp", ' '),
    (b"ensp", ' '),
    (b"emsp", ' '),
    (b"thinsp", ' '),
    (b"newline", ' '),
    (b"tab", ' '),
    (b"shy", '\u{ad}'),
    (b"zwnj", '\u{ad}'),
    (b"zwj", '\u{ad}'),
    (b"lsquo", '\''),
    (b"rsquo", '\''),
    (b"sbquo", '\''),
    (b"ldquo", '"'),
    (b"rdquo", '"'),
    (b"bdquo", '"'),
    (b"laquo", '"'),
    (b"raquo", '"'),
    (b"ndash", '-'),
    (b"mdash", '-'),
    (b"minus", '-'),
    (b"hyphen", '-'),
    (b"dash", '-'),
    (b"hellip", '…'),
    (b"colon", ':'),
    (b"semi", ';'),
    (b"comma", ','),
    (b"period", '.'),
    (b"sol", '/'),
    (b"bsol", '\\'),
    (b"quest", '?'),
    (b"num", '#'),
    (b"equals", '='),
    (b"plus", '+'),
    (b"percnt", '%'),
    (b"commat", '@'),
    (b"lowbar", '_'),
    (b"lpar", '('),
    (b"rpar", ')'),
    (b"lsqb", '['),
    (b"lbrack", '['),
    (b"rsqb", ']'),
    (b"rbrack", ']'),
    (b"lcub", '{'),
    (b"lbrace", '{'),
    (b"rcub", '}'),
    (b"rbrace", '}'),
    (b"vert", '|'),
    (b"excl", '!'),
];

/// The named entity at the front, after the `&`, in any case, and how long it is with its semicolon.
fn named(rest: &[u8]) -> Option<(usize, char)> {
    let end = rest.iter().take(8).position(|b| *b == b';')?;
    let (_, c) = NAMED.iter().find(|(name, _)| rest[..end].eq_ignore_ascii_case(name))?;
    Some((end + 1, *c))
}

struct Peeler<'a> {
    input: &'a [u8],
    at: usize,
    out: Vec<u8>,
    again: bool,
    /// Plus and equals signs that a layer had hidden.
    pluses: usize,
    /// This is the outermost layer.
    first: bool,
    quoted_printable: bool,
    /// Whether the run of non-blanks up to this offset is form-coded, so that `+` stands for a blank.
    form: Option<(usize, bool)>,
}

impl Peeler<'_> {
    fn copy(&mut self) {
        self.out.push(self.input[self.at]);
        self.at += 1;
    }

    /// Copies as far as nothing has a meaning of its own.
    fn plain(&mut self) {
        let rest = &self.input[self.at..];
        let mut end = 1;
        while let Some(byte) = rest.get(end) {
            // One blank between words is what it will be anyway.
            end += match CLASSES[usize::from(*byte)] {
                Class::Plain => 1,
                Class::Blank if rest.get(end + 1).is_some_and(|next| CLASSES[usize::from(*next)] == Class::Plain) => 2,
                Class::Blank | Class::Telling => break,
            };
        }
        self.out.extend_from_slice(&rest[..end]);
        self.at += end;
    }

    fn space(&mut self) {
        // After a soft line break, which a later pass takes out, a blank is one.
        let after_break = |out: &[u8]| matches!(out, [.., b'=', b'\n']);
        if self.out.last().is_some_and(|last| !matches!(last, b' ' | b'\n')) || after_break(&self.out) {
            self.out.push(b' ');
        }
    }

    /// The end of a line, in whatever spelling. One after an equals sign is none in mail's coding.
    fn line(&mut self) {
        match self.out.last_mut() {
            Some(last @ b' ') => *last = b'\n',
            Some(b'=') if self.quoted_printable => {
                self.out.pop();
            }
            Some(b'\n') | None => {}
            Some(last) => {
                self.again |= *last == b'=';
                self.out.push(b'\n');
            }
        }
    }

    fn blank(&mut self) {
        self.space();
        self.at += 1;
    }

    /// Drops what a terminal takes for a colour: `ESC [ 31 m`.
    fn colour(&mut self) {
        let rest = &self.input[self.at + 1..];
        let parameters = rest.iter().skip(1).take(16).take_while(|b| b.is_ascii_digit() || **b == b';').count();
        let is_colour = rest.first() == Some(&b'[') && rest.get(parameters + 1).is_some_and(u8::is_ascii_alphabetic);
        self.at += if is_colour { parameters + 3 } else { 1 };
    }

    /// Pushes what a layer had hidden, and notes whether that may be the beginning of another.
    fn revealed(&mut self, byte: u8) {
        match byte {
            b'\\' | b'%' | b'&' | b'<' | 0x1b => {
                self.again = true;
                self.out.push(byte);
            }
            0 => {}
            b'\n' | b'\r' => self.line(),
            b'+' | b'=' => {
                self.pluses += 1;
                self.out.push(byte);
            }
            1..=b' ' | 0x7f | b'*' | b'`' => self.space(),
            _ => {
                self.again |= byte >= 0x80;
                self.out.push(byte);
            }
        }
    }

    fn char(&mut self, c: char) {
        if c.is_ascii() {
            self.revealed(c as u8);
        } else {
            self.again = true;
            self.out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }

    fn hex(&self, at: usize, digits: usize) -> Option<u32> {
        let digits = self.input.get(at..at + digits)?;
        digits.iter().try_fold(0, |value, digit| Some(value * 16 + char::from(*digit).to_digit(16)?))
    }

    /// A run of backslashes and what they escape, however many strings lie in each other.
    fn backslash(&mut self) {
        let start = self.at;
        while self.input.get(self.at) == Some(&b'\\') {
            self.at += 1;
        }
        match self.input.get(self.at) {
            Some(b'r' | b'n') => {
                self.line();
                self.at += 1;
                // The other half of the same line end.
                let escaped = self.input[self.at..].iter().take_while(|b| **b == b'\\').count();
                if self.input[self.at - 1] == b'r' && escaped > 0 && self.input.get(self.at + escaped) == Some(&b'n') {
                    self.at += escaped + 1;
                }
            }
            Some(b't') => self.blank(),
            Some(b'"' | b'\'' | b'/' | b'&' | b'<' | b'>' | b'(' | b')' | b'[' | b']' | b'_' | b'#' | b'|' | b'-' | b'=') => {}
            Some(b'u') => match self.hex(self.at + 1, 4) {
                Some(code) => {
                    self.at += 5;
                    self.char(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                None => self.space(),
            },
            Some(b'x') => {
                if let Some(byte) = self.hex(self.at + 1, 2).and_then(|code| u8::try_from(code).ok()) {
                    self.at += 3;
                    self.revealed(byte);
                } else {
                    self.space();
                }
            }
            // A path of Windows, or a line continued by hand.
            Some(_) if self.at - start == 1 => self.out.push(b'\\'),
            _ => self.space(),
        }
    }

    /// `%3a`, `%253a`, `%25253A`.
    fn percent(&mut self) {
        let mut at = self.at + 1;
        let mut layers = 0;
        while self.input.get(at..at + 2) == Some(b"25") && self.hex(at + 2, 2).is_some() {
            at += 2;
            layers += 1;
        }
        match self.hex(at, 2).and_then(|code| u8::try_from(code).ok()) {
            // Coded once it is a plus that was meant; in a text coded twice it is the blank of the inner layer.
            Some(b'+') if layers == 0 && !self.is_coded_twice() => {
                self.at = at + 2;
                self.pluses += 1;
                self.out.push(b'+');
            }
            Some(b'+') => {
                self.at = at + 2;
                self.space();
            }
            Some(byte) => {
                self.at = at + 2;
                self.revealed(byte);
            }
            None => self.copy(),
        }
    }

    fn is_coded_twice(&mut self) -> bool {
        let end = self.run_end();
        memchr::memmem::find(&self.input[self.at..end.min(self.at + 512)], b"%25").is_some()
            || memchr::memmem::find(&self.input[self.at.saturating_sub(512)..self.at], b"%25").is_some()
    }

    fn run_end(&self) -> usize {
        let limit = self.input.len().min(self.at + 1024);
        (self.at..limit).find(|at| self.input[*at] <= b' ').unwrap_or(limit)
    }

    /// `&quot;`, `&#39;`, `&amp;amp;lt;`.
    fn entity(&mut self) {
        let mut at = self.at + 1;
        while self.input.get(at..at + 4).is_some_and(|name| name.eq_ignore_ascii_case(b"amp;")) {
            at += 4;
        }
        let rest = &self.input[at..];
        if let Some((length, c)) = named(rest) {
            self.at = at + length;
            self.char(c);
        } else if rest.first() == Some(&b'#') {
            let end = rest.iter().take(9).position(|b| *b == b';');
            let number = end.and_then(|end| std::str::from_utf8(&rest[1..end]).ok());
            let code = number.and_then(|number| match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok(),
                None => number.parse().ok(),
            });
            if let (Some(c), Some(end)) = (code.and_then(char::from_u32), end) {
                self.at = at + end + 1;
                self.char(c);
            } else {
                self.at = at;
                self.out.push(b'&');
            }
        } else {
            self.at = at;
            self.out.push(b'&');
        }
    }

    /// Drops `<div class=x>`, keeps `<kim@contoso.com>`, and keeps a tag that holds an address with an error in it.
    fn tag(&mut self) {
        let rest = &self.input[self.at + 1..];
        let name = rest.iter().take(64).position(|b| !(b.is_ascii_alphanumeric() || b"/!-:_?".contains(b)));
        let named = name.is_some_and(|at| at > 0 && (rest[at] == b'>' || rest[at].is_ascii_whitespace()));
        let end = if named { rest.iter().take(512).position(|b| matches!(b, b'<' | b'>')) } else { None };
        // The fields of a form hold what would be sent.
        if rest.get(..6).is_some_and(|name| name.eq_ignore_ascii_case(b"input ")) {
            self.at += 7;
            self.space();
            return;
        }
        match end {
            Some(end) if rest[end] == b'>' && memchr::memmem::find(&rest[..end], b"error=").is_none() => {
                self.at += end + 2;
                self.space();
            }
            _ => self.copy(),
        }
    }

    /// A plus is a blank within a form-coded run.
    fn plus(&mut self) {
        let form = match self.form {
            Some((end, form)) if self.at < end => form,
            _ => {
                let end = self.run_end();
                let start =
                    (self.at.saturating_sub(256)..self.at).rev().find(|at| self.input[*at] <= b' ').map_or(0, |at| at + 1);
                let run = &self.input[start.max(self.at.saturating_sub(256))..end];
                let has = |word: &[u8]| run.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word));
                // Below the outermost layer a single plus may well be one that was meant.
                let form =
                    memchr::memchr_iter(b'+', run).count() >= 3 || has(b":+") || self.first && (has(b"error") || has(b"aadsts"));
                self.form = Some((end, form));
                form
            }
        };
        if form { self.blank() } else { self.copy() }
    }

    /// Encoded words, and the soft line breaks of quoted-printable, which are there even where nothing else is coded.
    fn equals(&mut self) {
        let rest = &self.input[self.at + 1..];
        if let Some((length, octets)) = quoted::word(&self.input[self.at..]) {
            self.at += length;
            for byte in octets {
                self.revealed(byte);
            }
        } else if rest.starts_with(b"\r\n") {
            self.at += 3;
        } else if rest.starts_with(b"\n") {
            self.at += 2;
        } else {
            self.copy();
        }
    }

    /// One character beyond ASCII: typographic signs become the plain ones, invisible ones go.
    fn wide(&mut self) {
        let end = (self.at + 1..=self.input.len().min(self.at + 4))
            .find(|at| self.input.get(*at).is_none_or(|b| b & 0xc0 != 0x80))
            .unwrap_or(self.input.len());
        let octets = &self.input[self.at..end];
        let c = std::str::from_utf8(octets).ok().and_then(|text| text.chars().next());
        self.at = end;
        match c {
            Some('\u{2018}'..='\u{201b}' | '\u{2032}') => self.out.push(b'\''),
            Some('\u{201c}'..='\u{201f}' | '«' | '»' | '「' | '」' | '『' | '』') => self.out.push(b'"'),
            Some('\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}') => {}
            Some('\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}') => self.out.push(b'-'),
            Some('…') => self.out.extend_from_slice(b"..."),
            Some('\u{2028}' | '\u{2029}' | '\u{85}') => self.line(),
            Some(c) if c.is_whitespace() || c.is_control() || ('\u{2500}'..='\u{257f}').contains(&c) => self.space(),
            // Pictures of control characters, and the arrows that editors show for a line's end.
            Some('\u{2400}'..='\u{2424}' | '\u{21b2}' | '\u{21b5}' | '\u{23ce}') => self.space(),
            // The mathematical alphabets that chats use for bold: 13 of letters, 5 of digits.
            Some(c @ '\u{1d400}'..='\u{1d6a3}') => {
                let letter = u8::try_from((u32::from(c) - 0x1d400) % 52).unwrap_or_default();
                self.out.push(if letter < 26 { b'A' + letter } else { b'a' + letter - 26 });
            }
            Some(c @ '\u{1d7ce}'..='\u{1d7ff}') => {
                self.out.push(b'0' + u8::try_from((u32::from(c) - 0x1d7ce) % 10).unwrap_or_default());
            }
            // The full-width forms of ASCII, which Chinese and Japanese texts use.
            Some(c @ '\u{ff01}'..='\u{ff5e}') => self.out.push(u8::try_from(u32::from(c) - 0xfee0).unwrap_or(b'?')),
            _ => self.out.extend_from_slice(octets),
        }
    }
}
