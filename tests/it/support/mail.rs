//! A mail as its reader's program sees it.

use consentdesk::mail::Composed;

/// A mail, taken apart.
#[derive(Clone, Debug)]
pub struct Mail {
    /// To whom.
    pub to: String,
    /// What it tells.
    pub kind: String,
    /// Its Message-ID.
    pub message_id: String,
    /// The headers, unfolded.
    pub headers: Vec<(String, String)>,
    /// The plain part.
    pub text: String,
    /// The HTML part.
    pub html: String,
    /// The octets.
    pub raw: String,
}

impl Mail {
    /// Takes a mail apart.
    pub fn read(mail: &Composed) -> Self {
        let raw = String::from_utf8(mail.bytes.clone()).expect("a mail in ASCII");
        let (head, body) = raw.split_once("\r\n\r\n").expect("a head and a body");
        let headers = headers(head);
        let boundary =
            header(&headers, "Content-Type").split("boundary=").nth(1).expect("a boundary").trim_matches('"').to_owned();
        let parts: Vec<&str> = body.split(&format!("--{boundary}")).collect();
        let [_, text, html, _] = parts.as_slice() else { panic!("{} parts", parts.len()) };
        let (text, html) = (part(text, "text/plain"), part(html, "text/html"));
        Self {
            to: mail.to.as_str().to_owned(),
            kind: mail.kind.as_str().to_owned(),
            message_id: mail.message_id.clone(),
            headers,
            text,
            html,
            raw,
        }
    }

    /// The names of its headers.
    pub fn header_names(&self) -> Vec<&str> {
        self.headers.iter().map(|(name, _)| name.as_str()).collect()
    }
}

fn headers(head: &str) -> Vec<(String, String)> {
    let unfolded = head.replace("\r\n ", " ").replace("\r\n\t", " ");
    let split = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
    unfolded.split("\r\n").filter(|line| !line.is_empty()).map(|line| split(line).expect("a header")).collect()
}

fn header(headers: &[(String, String)], wanted: &str) -> String {
    headers.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone()).unwrap_or_default()
}

fn part(part: &str, media: &str) -> String {
    let (head, body) = part.trim_start_matches("\r\n").split_once("\r\n\r\n").expect("a head and a body");
    let headers = headers(head);
    assert!(header(&headers, "Content-Type").starts_with(media), "{head}");
    assert_eq!(header(&headers, "Content-Transfer-Encoding"), "quoted-printable");
    quoted_printable(body)
}

fn quoted_printable(text: &str) -> String {
    let mut out = Vec::new();
    let mut pieces = text.split('=');
    out.extend_from_slice(pieces.next().unwrap_or_default().as_bytes());
    for piece in pieces {
        if let Some(rest) = piece.strip_prefix("\r\n") {
            out.extend_from_slice(rest.as_bytes());
        } else {
            out.push(u8::from_str_radix(&piece[..2], 16).expect("two digits"));
            out.extend_from_slice(&piece.as_bytes()[2..]);
        }
    }
    String::from_utf8(out).expect("UTF-8")
}
