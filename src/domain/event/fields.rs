//! Reads fields out of a JSON object and collects everything that is wrong with them, so that a sender hears of it all at once.

use serde_json::{Map, Value};

use crate::domain::{
    address::Address,
    redact::redact_text,
    tenant::{CONSUMER_TENANT, TenantId},
    time::UnixMillis,
};

/// A field that is missing or wrong.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct FieldError {
    /// Where it stands or should stand: a JSON pointer as a URI fragment (RFC 6901 section 6), such as `#/data/user/email`.
    pub pointer: String,
    /// What is wrong and how to put it right. Quotes nothing of what was posted.
    pub detail: String,
}

impl FieldError {
    /// A fault at a pointer.
    pub fn new(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), detail: detail.into() }
    }
}

/// An object being read.
#[derive(Clone, Copy)]
pub(super) struct Object<'a> {
    pub members: &'a Map<String, Value>,
    pub pointer: &'static str,
}

/// What is posted as the id of an organisation.
pub(super) enum PostedTenant {
    None,
    Consumer,
    Organisation(TenantId),
}

/// Reads fields; what is wrong gathers in `errors`.
#[derive(Default)]
pub(super) struct Reader {
    pub errors: Vec<FieldError>,
}

impl Reader {
    /// Notes that a field is wrong.
    pub fn wrong(&mut self, object: Object<'_>, key: &str, detail: impl Into<String>) {
        self.errors.push(FieldError::new(format!("{}/{key}", object.pointer), detail));
    }

    /// A member that is there and not null.
    fn present<'a>(object: Object<'a>, key: &str) -> Option<&'a Value> {
        object.members.get(key).filter(|value| !value.is_null())
    }

    /// A string as posted.
    fn string<'a>(&mut self, object: Object<'a>, key: &str) -> Option<&'a str> {
        let value = Self::present(object, key)?;
        let text = value.as_str();
        if text.is_none() {
            self.wrong(object, key, "must be a string, or be left out");
        }
        text
    }

    /// An object below this one, `pointer` being where it stands.
    pub fn object<'a>(&mut self, object: Object<'a>, key: &str, pointer: &'static str) -> Option<Object<'a>> {
        let members = Self::present(object, key)?.as_object();
        if members.is_none() {
            self.wrong(object, key, "must be an object, or be left out");
        }
        members.map(|members| Object { members, pointer })
    }

    /// An informative text: cleaned, and cut to `limit` characters. `None` if nothing is left.
    pub fn text(&mut self, object: Object<'_>, key: &str, limit: usize) -> Option<String> {
        let text = clean(self.string(object, key)?);
        let text = redact_text(&text).chars().take(limit).collect::<String>();
        let text = text.trim_end().to_owned();
        (!text.is_empty()).then_some(text)
    }

    /// An id of the app's. It is never cut, because two ids must not become one. One that holds what looks like a secret is
    /// replaced by a digest of it, which is as good for telling ids apart.
    pub fn id(&mut self, object: Object<'_>, key: &str) -> Option<String> {
        const LIMIT: usize = 200;
        let text = clean(self.string(object, key)?);
        if text.chars().count() > LIMIT {
            self.wrong(object, key, format!("must have {LIMIT} characters at most"));
            return None;
        }
        if text.is_empty() {
            return None;
        }
        if redact_text(&text) == text {
            return Some(text);
        }
        let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, text.as_bytes());
        Some(digest.as_ref().iter().take(16).fold(String::from("sha256-"), |id, octet| id + &format!("{octet:02x}")))
    }

    /// A time.
    pub fn time(&mut self, object: Object<'_>, key: &str) -> Option<UnixMillis> {
        let at = UnixMillis::parse(self.string(object, key)?);
        if at.is_none() {
            self.wrong(object, key, "must be an RFC 3339 time such as 2026-11-23T02:11:09Z, or be left out");
        }
        at
    }

    /// A mailable address.
    pub fn address(&mut self, object: Object<'_>, key: &str) -> Option<Address> {
        let text = self.string(object, key)?;
        if redact_text(text) != text {
            self.wrong(object, key, "must be a bare address; this holds what looks like a secret");
            return None;
        }
        Address::parse(text).map_err(|fault| self.wrong(object, key, fault.to_string())).ok()
    }

    /// The GUID of an organisation, or of the directory of personal accounts.
    pub fn tenant(&mut self, object: Object<'_>, key: &str) -> PostedTenant {
        let Some(text) = self.string(object, key) else { return PostedTenant::None };
        if text.eq_ignore_ascii_case(&CONSUMER_TENANT.hyphenated().to_string()) {
            return PostedTenant::Consumer;
        }
        if let Some(id) = TenantId::parse(text) {
            return PostedTenant::Organisation(id);
        }
        self.wrong(object, key, "must be the GUID of a directory (`tid` of the id token), or be left out");
        PostedTenant::None
    }

    /// True or false.
    pub fn flag(&mut self, object: Object<'_>, key: &str) -> Option<bool> {
        let flag = Self::present(object, key)?.as_bool();
        if flag.is_none() {
            self.wrong(object, key, "must be true or false, or be left out");
        }
        flag
    }

    /// A list of scopes. An element may hold several with blanks between, as OAuth writes them.
    pub fn scopes(&mut self, object: Object<'_>, key: &str) -> Vec<String> {
        const MOST: usize = 64;
        const LIMIT: usize = 200;
        let Some(value) = Self::present(object, key) else { return Vec::new() };
        let Value::Array(items) = value else {
            self.wrong(object, key, "must be a list of strings, or be left out");
            return Vec::new();
        };
        let mut scopes = Vec::new();
        for (at, item) in items.iter().enumerate() {
            match item {
                Value::String(text) => {
                    let text = clean(text);
                    let parts = text.split_whitespace().map(|part| redact_text(part).chars().take(LIMIT).collect::<String>());
                    scopes.extend(parts.take(MOST - scopes.len().min(MOST)));
                }
                _ => self.wrong(object, &format!("{key}/{at}"), "must be a string"),
            }
        }
        scopes
    }
}

/// Without what has no business in a line of text: NUL and the other controls (C0, C1), and the marks that turn the direction
/// of writing, which make one text look like another (Unicode Technical Report 36, section 2.5). Line breaks and tabs become blanks.
fn clean(text: &str) -> String {
    let kept = text.chars().filter_map(|c| match c {
        '\t' | '\n' | '\r' => Some(' '),
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => None,
        c if c.is_control() => None,
        c => Some(c),
    });
    kept.collect::<String>().trim().to_owned()
}
