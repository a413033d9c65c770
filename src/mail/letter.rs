//! A mail before it is text or HTML: what it says, in order.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// RFC 3986 section 2.3: what stays as it is, besides letters and digits.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Words, either from the catalogue as they stand or with values put in. Never escaped.
pub(super) type Words<'a> = Cow<'a, str>;

/// All that a mail says. Both its text and its HTML are made from this, so they cannot differ.
pub(super) struct Letter<'a> {
    /// BCP 47.
    pub language: String,
    pub app: &'a str,
    pub subject: Words<'a>,
    /// The line that mail programs show beside the subject.
    pub preheader: Words<'a>,
    pub title: Words<'a>,
    pub body: Vec<Block<'a>>,
    /// What is made to be forwarded, and stands alone.
    pub forward: Option<Forward<'a>>,
    /// Who sends this, and how to check it.
    pub trust: Trust<'a>,
    pub footer: Words<'a>,
}

/// One thing under another.
pub(super) enum Block<'a> {
    Heading(Words<'a>),
    Paragraph(Words<'a>),
    Fact { label: Words<'a>, value: Words<'a> },
    Steps(Vec<Words<'a>>),
    Button { label: Words<'a>, url: &'a str },
    Link { label: Words<'a>, url: &'a str },
    Write(Message<'a>),
}

/// A message the reader can send as it is: a `mailto:` button in HTML, and in text the words to copy.
pub(super) struct Message<'a> {
    pub label: Words<'a>,
    pub subject: Words<'a>,
    /// Lines end in LF.
    pub body: String,
}

pub(super) struct Forward<'a> {
    /// The line in the text version from which to forward.
    pub cut: Words<'a>,
    pub title: Words<'a>,
    pub blocks: Vec<Block<'a>>,
}

pub(super) struct Trust<'a> {
    pub title: Words<'a>,
    pub blocks: Vec<Block<'a>>,
}

impl Message<'_> {
    /// RFC 6068: no recipient, so that the reader chooses one; line breaks as CR LF.
    pub(super) fn mailto(&self) -> String {
        let body = self.body.replace('\n', "\r\n");
        let encode = |text| utf8_percent_encode(text, ENCODED).to_string();
        format!("mailto:?subject={}&body={}", encode(&self.subject), encode(&body))
    }
}
