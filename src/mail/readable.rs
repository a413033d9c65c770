//! A composed message as a person reads it at a terminal: its headers, and the plain text.

use super::Composed;

/// The parts that a person reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readable {
    /// Names and values in order, unfolded; the subject in plain characters.
    pub headers: Vec<(String, String)>,
    /// The plain text. Lines end in LF.
    pub text: String,
}

/// Takes a message of ours apart: the other way of how it was written, and of no use for any other.
pub fn readable(mail: &Composed) -> Readable {
    let raw = String::from_utf8_lossy(&mail.bytes);
    let (head, body) = raw.split_once("\r\n\r\n").unwrap_or((&raw, ""));
    let unfolded = head.replace("\r\n ", " ");
    let headers = unfolded.split("\r\n").filter_map(|line| line.split_once(':')).map(|(name, value)| {
        let value = if name == "Subject" { mail.subject.clone() } else { value.split_whitespace().collect::<Vec<_>>().join(" ") };
        (name.to_owned(), value)
    });
    // The plain part is the first, and ends where the boundary stands again.
    let text = body.split_once("\r\n\r\n").and_then(|(_, rest)| rest.split_once("\r\n--=_")).map_or("", |(text, _)| text);
    Readable { headers: headers.collect(), text: quoted_printable(text).replace("\r\n", "\n") }
}

/// RFC 2045 section 6.7. What is not as we write it is left as it is.
fn quoted_printable(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let octet =
            after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok()).and_then(|d| u8::from_str_radix(d, 16).ok());
        rest = match (first, octet) {
            (b'=', _) if after.starts_with(b"\r\n") => &after[2..],
            (b'=', Some(octet)) => {
                out.push(octet);
                &after[2..]
            }
            _ => {
                out.push(*first);
                after
            }
        };
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::quoted_printable;

    #[test]
    fn what_was_encoded_reads_back() {
        assert_eq!(quoted_printable("Gr=C3=BC=C3=9Fe =3D soft=\r\n break\r\nend="), "Grüße = soft break\r\nend=");
        assert_eq!(quoted_printable("=ZZ =4"), "=ZZ =4");
    }
}
