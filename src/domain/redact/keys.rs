//! Names that tell a secret, and values that cannot be one although the name says so.

/// What a telling name promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// `code`: an authorization code, or an error code of Graph and many libraries.
    Code,
    /// `state`: opaque to everybody but the app; or a word.
    State,
    /// A token. In prose (`token: expired`) the word after it is none.
    Token,
    /// A password or secret: whatever follows goes.
    Secret,
    /// The header: a scheme, then credentials.
    Authorization,
    /// The header: pairs to the end of the line.
    Cookie,
}

/// Names in lower case without `-` and `_`, which are the whole of the last part of a dotted name.
const WHOLE: &[(&str, Class)] = &[
    ("code", Class::Code),
    ("state", Class::State),
    ("authcode", Class::Secret),
    ("authorizationcode", Class::Secret),
    ("oauthcode", Class::Secret),
    ("accesscode", Class::Secret),
    ("devicecode", Class::Secret),
    ("usercode", Class::Secret),
    ("codeverifier", Class::Secret),
    ("clientinfo", Class::Secret),
    ("idtokenhint", Class::Secret),
    ("samlresponse", Class::Secret),
    ("samlart", Class::Secret),
    ("wresult", Class::Secret),
    ("sig", Class::Secret),
    ("pwd", Class::Secret),
    ("pass", Class::Secret),
    ("passcode", Class::Secret),
    ("otp", Class::Secret),
    ("otc", Class::Secret),
    ("totp", Class::Secret),
    ("sft", Class::Secret),
    ("sctx", Class::Secret),
    ("canary", Class::Secret),
    ("apicanary", Class::Secret),
    ("setcookie2", Class::Cookie),
];

/// Ends of names, likewise: `DB_PASSWORD`, `oauth2RefreshToken`, `X-Api-Key`.
const ENDS: &[(&str, Class)] = &[
    ("password", Class::Secret),
    ("passwd", Class::Secret),
    ("passphrase", Class::Secret),
    ("secret", Class::Secret),
    ("secretvalue", Class::Secret),
    ("apikey", Class::Secret),
    ("accesskey", Class::Secret),
    ("accountkey", Class::Secret),
    ("functionskey", Class::Secret),
    ("privatekey", Class::Secret),
    ("subscriptionkey", Class::Secret),
    ("tokencredential", Class::Secret),
    ("assertion", Class::Token),
    ("token", Class::Token),
    ("tokens", Class::Token),
    ("authorization", Class::Authorization),
    ("cookie", Class::Cookie),
    ("cookies", Class::Cookie),
];

/// Longest name looked at.
pub(super) const LONGEST: usize = 64;

/// What a name promises. Returns `None` for an ordinary name.
pub(super) fn classify(name: &str) -> Option<Class> {
    if name.len() > LONGEST {
        return None;
    }
    let last = name.rsplit(['.', '[']).find(|part| !part.trim_end_matches(']').is_empty())?;
    let plain: String = last.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    let whole = WHOLE.iter().find(|(known, _)| *known == plain);
    whole.or_else(|| ENDS.iter().find(|(end, _)| plain.ends_with(end))).map(|(_, class)| *class)
}

/// Where a name and its value stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In a query, a fragment or a form, where a `code` that is no number is an authorization code.
    Parameter,
    /// Behind an equals sign elsewhere, such as in what a program prints of an object.
    Assigned,
    /// In JSON, or apart as in prose.
    Labelled,
}

/// Whether a value is no secret in spite of its name.
pub(super) fn harmless(class: Class, value: &[u8], place: Place) -> bool {
    if is_aadsts(value) || [&b"null"[..], b"none", b"nil", b"undefined"].iter().any(|nothing| value.eq_ignore_ascii_case(nothing))
    {
        return true;
    }
    let bare = trim(value);
    match class {
        Class::Code => is_number(bare) || (place != Place::Parameter && is_error_word(bare, place == Place::Labelled)),
        Class::State => is_number(bare) || is_error_word(bare, true),
        Class::Token => place == Place::Labelled && value.len() <= 20 && is_plain_word(value),
        Class::Secret | Class::Authorization | Class::Cookie => false,
    }
}

/// Without the marks of a sentence or a list around it.
fn trim(mut value: &[u8]) -> &[u8] {
    while let [b'[' | b'(' | b'+' | b'"' | b'\'' | b' ' | b'\n', rest @ ..] = value {
        value = rest;
    }
    while let [rest @ .., b']' | b')' | b':' | b'.' | b',' | b'"' | b'\'' | b' ' | b'\n'] = value {
        value = rest;
    }
    value
}

/// `AADSTS` and digits, then the end or a mark.
fn is_aadsts(value: &[u8]) -> bool {
    let Some(rest) = value.get(..6).filter(|start| start.eq_ignore_ascii_case(b"AADSTS")).map(|_| &value[6..]) else {
        return false;
    };
    let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    (4..=9).contains(&digits) && rest.get(digits).is_none_or(|b| !b.is_ascii_alphanumeric() && !b"_-.~".contains(b))
}

fn is_number(value: &[u8]) -> bool {
    let digits = value.strip_prefix(b"-").unwrap_or(value);
    let hex = digits.strip_prefix(b"0x").is_some_and(|hex| (1..=8).contains(&hex.len()) && hex.iter().all(u8::is_ascii_hexdigit));
    hex || ((1..=10).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit))
}

/// One word: lower case, or a capital and lower case.
fn is_plain_word(value: &[u8]) -> bool {
    let rest = if value.first().is_some_and(u8::is_ascii_alphabetic) { &value[1..] } else { return false };
    let rest = rest.strip_suffix(b".").or_else(|| rest.strip_suffix(b",")).unwrap_or(rest);
    rest.iter().all(u8::is_ascii_lowercase)
}

/// A name for an error such as `ErrorAccessDenied`, `invalid_grant`, `ECONNRESET`: letters only, in words. An authorization
/// code of Microsoft's has more than a hundred characters, among them digits.
fn is_error_word(value: &[u8], labelled: bool) -> bool {
    let part = value.split(|b| *b == b'.').map(<[u8]>::len).max().unwrap_or(0);
    if part > 64 || value.len() > 200 || !value.first().is_some_and(u8::is_ascii_alphabetic) {
        return false;
    }
    if !value.iter().all(|b| b.is_ascii_alphabetic() || b"_-.".contains(b)) {
        return false;
    }
    let lower = value.iter().filter(|b| b.is_ascii_lowercase()).count();
    let upper = value.iter().filter(|b| b.is_ascii_uppercase()).count();
    let humps = value.windows(2).filter(|pair| pair[0].is_ascii_uppercase() && pair[1].is_ascii_lowercase()).count();
    let joined = value.contains(&b'_');
    // ECONNRESET, ERR_NETWORK: what programs shout begins so.
    let shouted = labelled && lower == 0 && value[0] == b'E' && value.len() <= 40;
    let camel = humps >= 2 && lower >= 2 * humps;
    let snake = joined && upper == 0;
    let short = labelled && value.len() <= 20 && is_plain_word(value);
    camel || snake || short || shouted
}
