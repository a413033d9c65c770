//! Mails that a link of the guide begins and the reader sends: to their administrator, and to support.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::domain::{
    catalogue::{Lookup, Values},
    cause::Cause,
};

/// Characters that may stand bare in a field of a `mailto:` link (RFC 6068 section 2).
const MAILTO: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Opens a new mail with a finished text for the administrator; whom to send it to is the reader's to fill in. `values` holds `$app`.
pub fn to_administrator(words: &Lookup<'_>, cause: Cause, values: &Values<'_>, guide: &str) -> String {
    let say = |attribute| {
        words.finest("guide-letter", [Some(cause.as_str()), None], attribute, values).unwrap_or_default().into_owned()
    };
    let page = format!("{} {}", say("sentence"), say("page"));
    mailto("", &say("subject"), &[say("hello"), page, guide.to_owned(), say("thanks")].join("\r\n\r\n"))
}

/// Opens a new mail to support, with the reference in its subject. `values` holds `$reference`.
pub fn to_support(words: &Lookup<'_>, values: &Values<'_>, support: &str) -> String {
    let say = |attribute| words.find("guide-support-mail", attribute, values).unwrap_or_default().into_owned();
    let body = format!("{}\r\n\r\n{}\r\n{}\r\n{}\r\n", say("hello"), say("person"), say("domain"), say("screen"));
    mailto(support, &say("subject"), &body)
}

/// A `mailto:` link (RFC 6068).
pub fn mailto(to: &str, subject: &str, body: &str) -> String {
    let field = |text| utf8_percent_encode(text, MAILTO);
    let to = to.split('@').map(|part| field(part).to_string()).collect::<Vec<_>>().join("@");
    format!("mailto:{to}?subject={}&body={}", field(subject), field(body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mailto_links_hold_no_bare_reserved_character() {
        assert_eq!(mailto("a+b@acme.com", "a b&c", "1\r\n2"), "mailto:a%2Bb@acme.com?subject=a%20b%26c&body=1%0D%0A2");
    }
}
