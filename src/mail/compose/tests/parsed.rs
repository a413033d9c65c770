//! Reading a message back, by other means than those that wrote it.

/// A message, read back: unfolded headers in order, and the decoded text and HTML.
pub(super) struct Parsed {
    pub headers: Vec<(String, String)>,
    pub text: String,
    pub html: String,
}

impl Parsed {
    pub fn read(bytes: &[u8]) -> Self {
        let message = std::str::from_utf8(bytes).expect("ASCII");
        assert!(message.is_ascii());
        let (head, body) = message.split_once("\r\n\r\n").expect("a body");
        // An address may be 254 characters long, and cannot be folded.
        for (part, longest) in [(head, 300), (body, 78)] {
            assert!(part.split("\r\n").all(|line| line.len() <= longest && !line.contains(['\r', '\n'])));
        }
        let headers: Vec<_> = headers(head);
        let (_, boundary) = headers.last().expect("headers").1.split_once("boundary=\"").expect("a boundary");
        let mark = format!("--{}", boundary.trim_end_matches('"'));
        let parts: Vec<_> = body.split(mark.as_str()).collect();
        assert_eq!((parts.len(), parts[0], parts[3]), (4, "", "--\r\n"));
        let part = |at: usize, kind: &str| {
            let (head, content) = parts[at].trim_start().split_once("\r\n\r\n").expect("a part");
            let expected = format!("Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable");
            assert_eq!(head, expected);
            decoded(content)
        };
        let (text, html) = (part(1, "plain"), part(2, "html"));
        Self { headers, text, html }
    }

    pub fn header(&self, name: &str) -> &str {
        let mut values = self.headers.iter().filter(|(have, _)| have == name).map(|(_, value)| value.as_str());
        let value = values.next().unwrap_or_else(|| panic!("no {name}"));
        assert_eq!(values.next(), None, "{name} stands twice");
        value
    }

    /// Every address that a link leads to, unescaped.
    pub fn links(&self) -> Vec<String> {
        self.html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(unescape).collect()
    }
}

fn headers(head: &str) -> Vec<(String, String)> {
    let unfolded = head.replace("\r\n ", " ");
    let pair = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned())).expect("a header");
    unfolded.split("\r\n").map(pair).collect()
}

pub(super) fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

fn decoded(content: &str) -> String {
    let joined = content.replace("=\r\n", "");
    let mut out = Vec::new();
    let mut pieces = joined.split('=');
    out.extend_from_slice(pieces.next().unwrap_or_default().as_bytes());
    for piece in pieces {
        out.push(u8::from_str_radix(&piece[..2], 16).expect("hex"));
        out.extend_from_slice(&piece.as_bytes()[2..]);
    }
    String::from_utf8(out).expect("UTF-8").replace("\r\n", "\n")
}

/// Every element that is opened is closed, in order.
pub(super) fn assert_balanced(html: &str) {
    const VOID: [&str; 4] = ["br", "hr", "img", "meta"];
    let mut open: Vec<&str> = Vec::new();
    for tag in html.split('<').skip(1).filter(|tag| !tag.starts_with('!')) {
        let name = tag.trim_start_matches('/').split([' ', '>', '/']).next().unwrap_or_default();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "in {open:?}");
        } else if !VOID.contains(&name) && !tag.split('>').next().unwrap_or_default().ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
}
