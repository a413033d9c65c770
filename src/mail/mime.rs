//! RFC 5322 and MIME, as far as our mails need them: a few headers, and text beside HTML.
//!
//! Written here and not left to a builder for two reasons: the octets of a mail must be the same at every try, and lettre's
//! builder takes as long for a message as all our words do (`benches/mail.rs`).

use base64::{Engine as _, engine::general_purpose::STANDARD};

/// The longest line that RFC 5322 section 2.1.1 recommends, without CR LF.
const LINE: usize = 78;
/// The longest encoded line (RFC 2045 section 6.7), without CR LF.
const ENCODED_LINE: usize = 76;

/// A message under construction. Every line ends in CR LF, and every octet is ASCII.
pub(super) struct Writer {
    out: Vec<u8>,
    boundary: String,
}

impl Writer {
    /// `boundary` is letters and digits that stand in no part; `Writer` puts `=_` before it, which quoted-printable text cannot hold
    /// (RFC 2045 section 6.7).
    pub(super) fn new(boundary: &str, capacity: usize) -> Self {
        Self { out: Vec::with_capacity(capacity), boundary: format!("=_{boundary}") }
    }

    /// A header whose value is ours, or validated: ASCII without line breaks.
    pub(super) fn header(&mut self, name: &str, value: &str) {
        debug_assert!(value.bytes().all(|byte| (32..127).contains(&byte)), "{name} is plain");
        self.push(&[name, ": ", value, "\r\n"]);
    }

    /// A header whose value is ours, or validated, and may be long: it stands on a line of its own.
    pub(super) fn header_folded(&mut self, name: &str, value: &str) {
        debug_assert!(value.bytes().all(|byte| (32..127).contains(&byte)), "{name} is plain");
        self.push(&[name, ":\r\n ", value, "\r\n"]);
    }

    /// A header with words: encoded where they are not ASCII (RFC 2047), folded where they are long.
    pub(super) fn header_of_words(&mut self, name: &str, words: &str) {
        self.push(&[name, ":"]);
        let column = name.len() + 1;
        self.words(words, column);
        self.push(&["\r\n"]);
    }

    /// An address header with a display name.
    pub(super) fn header_of_address(&mut self, name: &str, display: &str, address: &str) {
        self.push(&[name, ":"]);
        if display.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" -_!&'+".contains(&byte)) && display.len() < 60 {
            self.push(&[" \"", display, "\""]);
        } else {
            self.encoded_words(display, name.len() + 1);
        }
        self.push(&["\r\n <", address, ">\r\n"]);
    }

    /// The body: text, and the same as HTML. RFC 2046 section 5.1.4: the best version last.
    pub(super) fn alternatives(mut self, text: &str, html: &str) -> Vec<u8> {
        self.header("MIME-Version", "1.0");
        let boundary = std::mem::take(&mut self.boundary);
        self.push(&["Content-Type: multipart/alternative;\r\n boundary=\"", &boundary, "\"\r\n\r\n"]);
        for (kind, content) in [("plain", text), ("html", html)] {
            self.push(&["--", &boundary, "\r\nContent-Type: text/", kind, "; charset=utf-8\r\n"]);
            self.push(&["Content-Transfer-Encoding: quoted-printable\r\n\r\n"]);
            quoted_printable(content, &mut self.out);
            self.push(&["\r\n"]);
        }
        self.push(&["--", &boundary, "--\r\n"]);
        self.out
    }

    fn push(&mut self, pieces: &[&str]) {
        for piece in pieces {
            self.out.extend_from_slice(piece.as_bytes());
        }
    }

    fn words(&mut self, words: &str, mut column: usize) {
        // `=?` would be taken for the start of an encoded word.
        if words.bytes().any(|byte| !(32..127).contains(&byte))
            || words.contains("=?")
            || words.split(' ').any(|word| word.len() > 60)
        {
            return self.encoded_words(words, column);
        }
        for word in words.split(' ').filter(|word| !word.is_empty()) {
            if column + 1 + word.len() > LINE {
                self.push(&["\r\n"]);
                column = 0;
            }
            self.push(&[" ", word]);
            column += 1 + word.len();
        }
    }

    /// RFC 2047 section 2: at most 75 characters each, whole characters in each, and lines of at most 76.
    fn encoded_words(&mut self, words: &str, mut column: usize) {
        const FRAME: usize = "=?utf-8?B??=".len();
        let mut rest = words;
        while !rest.is_empty() {
            let room = ENCODED_LINE.saturating_sub(column + 1 + FRAME) / 4 * 3;
            let take = rest.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= room).last().unwrap_or(0);
            if take > 0 {
                self.push(&[" =?utf-8?B?", &STANDARD.encode(&rest[..take]), "?="]);
                rest = &rest[take..];
            }
            if !rest.is_empty() {
                self.push(&["\r\n"]);
                column = 0;
            }
        }
    }
}

/// RFC 2045 section 6.7. LF becomes CR LF; every other octet that is not printable ASCII is encoded, and so is a blank before a line break.
fn quoted_printable(text: &str, out: &mut Vec<u8>) {
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.extend_from_slice(b"\r\n");
        }
        encode_line(line.as_bytes(), out);
    }
}

/// One line without its break. What needs no encoding is most of it, and is copied in runs.
fn encode_line(mut rest: &[u8], out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut column = 0;
    while !rest.is_empty() {
        let mut run = rest.iter().position(|byte| !PRINTABLE[usize::from(*byte)]).unwrap_or(rest.len());
        if run == rest.len() && rest.ends_with(b" ") {
            run -= 1;
        }
        // One column stays free for the `=` of a soft break, unless the line ends here.
        let room = ENCODED_LINE - column - usize::from(run < rest.len() || run > ENCODED_LINE - column);
        let take = run.min(room);
        out.extend_from_slice(&rest[..take]);
        rest = &rest[take..];
        column += take;
        let Some(byte) = rest.first().copied() else { return };
        if take == run && column + 3 <= ENCODED_LINE - usize::from(rest.len() > 1) {
            out.extend_from_slice(&[b'=', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
            rest = &rest[1..];
            column += 3;
        } else {
            out.extend_from_slice(b"=\r\n");
            column = 0;
        }
    }
}

/// What stands for itself in quoted-printable: a blank and visible ASCII, but not `=`.
const PRINTABLE: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 32;
    while byte < 127 {
        table[byte] = byte != b'=' as usize;
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn encode(text: &str) -> String {
        let mut out = Vec::new();
        quoted_printable(text, &mut out);
        String::from_utf8(out).expect("ASCII")
    }

    fn decode(text: &str) -> String {
        let mut out = Vec::new();
        let mut bytes = text.bytes();
        while let Some(byte) = bytes.next() {
            match byte {
                b'=' => match (bytes.next(), bytes.next()) {
                    (Some(b'\r'), Some(b'\n')) => {}
                    (Some(high), Some(low)) => {
                        let hex = [high, low];
                        let hex = std::str::from_utf8(&hex).expect("ASCII");
                        out.push(u8::from_str_radix(hex, 16).expect("hex"));
                    }
                    _ => panic!("cut short"),
                },
                b'\r' => {}
                byte => out.push(byte),
            }
        }
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn quoted_printable_encodes_what_it_must() {
        assert_eq!(encode("a=b\nGrüße \n\tx"), "a=3Db\r\nGr=C3=BC=C3=9Fe=20\r\n=09x");
        assert_eq!(encode(&"x".repeat(76)), "x".repeat(76));
        assert_eq!(encode(&"x".repeat(77)), format!("{}=\r\nxx", "x".repeat(75)));
    }

    #[test]
    fn a_plain_subject_is_folded_and_another_one_encoded() {
        let header = |words: &str| {
            let mut writer = Writer::new("b", 0);
            writer.header_of_words("Subject", words);
            String::from_utf8(writer.out).expect("ASCII")
        };
        assert_eq!(header("Short and plain"), "Subject: Short and plain\r\n");
        assert_eq!(header("Ä"), "Subject: =?utf-8?B?w4Q=?=\r\n");
        assert_eq!(header("=?x"), "Subject: =?utf-8?B?PT94?=\r\n");
        assert!(header(&"many words ".repeat(20)).lines().all(|line| line.len() <= 78));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn quoted_printable_reads_back_and_has_short_lines_of_ascii(text in "[\\PC\n ]{0,400}") {
            let encoded = encode(&text);
            prop_assert!(encoded.is_ascii());
            prop_assert!(encoded.split("\r\n").all(|line| line.len() <= ENCODED_LINE && !line.ends_with(' ')));
            prop_assert_eq!(decode(&encoded), text);
        }

        #[test]
        fn no_words_break_out_of_their_header(words in any::<String>(), display in any::<String>()) {
            let mut writer = Writer::new("b", 0);
            writer.header_of_words("Subject", &words);
            writer.header_of_address("From", &display, "a@example.com");
            let text = String::from_utf8(writer.out).expect("ASCII");
            prop_assert!(text.is_ascii());
            for line in text.split_terminator("\r\n") {
                prop_assert!(line.starts_with(' ') || line.starts_with("Subject:") || line.starts_with("From:"), "{line:?}");
                prop_assert!(line.len() <= LINE && !line.contains(['\r', '\n']), "{line:?}");
            }
        }
    }
}
