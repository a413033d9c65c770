//! Strips secrets from what an app posts: authorization codes, tokens, secrets, passwords, wherever they stand.
//!
//! Nothing that comes from outside is stored or logged before it has been through here. What a diagnosis needs (AADSTS codes,
//! errors and their descriptions, ids, times, domains, addresses, scopes) stays.
//!
//! A secret is known by its name (`client_secret=…`, `"access_token": …`, `Authorization: …`) or by its shape (a JWT, a
//! Microsoft code, a private key). Names are looked for after every layer of encoding has been taken off, so the same rules see a
//! query, a form, JSON in a string, a log line and an exception's text.
//!
//! The work is linear in the length of the text: each layer and each rule passes over it once, and the layers are bounded.

mod keys;
mod layers;
mod shapes;
#[cfg(test)]
mod tests;
mod text;

use std::borrow::Cow;

use serde_json::{Map, Value};

use keys::{Class, Place};

/// What stands where a secret stood.
pub const REMOVED: &str = "[removed]";

/// How often a text is gone over at most. The second pass nearly always finds nothing; it makes the result stable.
const PASSES: usize = 3;

/// How many times base64 is taken off to look inside.
const BASE64_LAYERS: u8 = 2;

/// Strips secrets from a JSON value in place: from strings, from the values of telling keys, and from keys.
///
/// The value must not be nested deeper than the stack allows; `Event::parse` limits what comes from outside.
pub fn redact(value: &mut Value) {
    match value {
        Value::String(string) => {
            if let Cow::Owned(clean) = redact_text(string) {
                *string = clean;
            }
        }
        Value::Array(items) => {
            if let [Value::String(key), second] = items.as_mut_slice()
                && let Some(class) = keys::classify(key)
            {
                remove(second, class);
            }
            items.iter_mut().for_each(redact);
        }
        Value::Object(members) => redact_members(members),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Strips secrets from a text. Borrowed if there were none. Doing it again changes nothing.
pub fn redact_text(text: &str) -> Cow<'_, str> {
    // Ids, words and numbers: too short for a shape, and with no mark that could stand between a name and a value.
    if text.len() < 11 && !text.bytes().any(|b| b"=:,> %\\&".contains(&b)) {
        return Cow::Borrowed(text);
    }
    let mut result = Cow::Borrowed(text);
    for _ in 0..PASSES {
        let Some(clean) = text::strip(&result, BASE64_LAYERS) else { break };
        if clean == *result {
            break;
        }
        result = Cow::Owned(clean);
    }
    result
}

/// An object: members with telling names, the pair `{"name": "code", "value": …}`, and everything below.
fn redact_members(members: &mut Map<String, Value>) {
    if members.keys().any(|key| matches!(redact_text(key), Cow::Owned(_))) {
        *members = std::mem::take(members).into_iter().map(|(key, value)| (redact_text(&key).into_owned(), value)).collect();
    }
    let named = ["name", "key"].into_iter().find_map(|key| members.get(key).and_then(Value::as_str).and_then(keys::classify));
    for (key, value) in members.iter_mut() {
        match (keys::classify(key), named) {
            (Some(class), _) => remove(value, class),
            (None, Some(class)) if key.eq_ignore_ascii_case("value") => remove(value, class),
            _ => {}
        }
        redact(value);
    }
}

/// Replaces the value of a telling key, unless it is one that cannot be a secret.
fn remove(value: &mut Value, class: Class) {
    let keep = match &*value {
        Value::Null | Value::Bool(_) => true,
        Value::Number(_) => matches!(class, Class::Code | Class::State),
        Value::String(text) => text.is_empty() || keys::harmless(class, text.as_bytes(), Place::Labelled),
        Value::Object(_) | Value::Array(_) => false,
    };
    if !keep {
        *value = Value::String(REMOVED.to_owned());
    }
}
