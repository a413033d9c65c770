//! From the octets of a body to an [`Event`].

use serde_json::Value;

use super::{
    Event, EventType, FieldError, Organisation, Request, User,
    fields::{Object, PostedTenant, Reader},
};
use crate::domain::redact::redact;

/// How deep a body may be nested. Real errors have five levels; the limit keeps every later walk off the end of the stack.
const DEEPEST: usize = 64;

/// Why a body cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BodyError {
    /// Not UTF-8.
    #[error("the body is not UTF-8")]
    NotUtf8,
    /// Not one JSON text (RFC 8259): also with a byte order mark before it or something after it, or with half a surrogate pair.
    #[error("the body is not JSON")]
    NotJson,
    /// Nested deeper than 64 levels.
    #[error("the body is nested deeper than {DEEPEST} levels")]
    TooDeep,
    /// JSON, but fields are missing or wrong; every one is named.
    #[error("the event has missing or wrong fields")]
    Invalid(Vec<FieldError>),
}

/// An event and what was posted.
#[derive(Clone, Debug)]
pub struct ParsedEvent {
    /// The event.
    pub event: Event,
    /// The whole body, unknown fields included, without secrets and without NUL: fit to be kept as evidence in either database.
    pub payload: Value,
}

impl Event {
    /// Reads a body. Unknown fields are kept in the payload and ignored; `null` in an optional field is as if it were absent.
    /// Of a key that stands twice in an object the last counts.
    ///
    /// # Errors
    ///
    /// [`BodyError`]; where it names fields, it names all that are wrong.
    pub fn parse(body: &[u8]) -> Result<ParsedEvent, BodyError> {
        let text = std::str::from_utf8(body).map_err(|_| BodyError::NotUtf8)?;
        if depth(body) > DEEPEST {
            return Err(BodyError::TooDeep);
        }
        let posted: Value = serde_json::from_str(text).map_err(|_| BodyError::NotJson)?;
        let mut payload = posted.clone();
        replace_nul(&mut payload);
        redact(&mut payload);
        let event = read(&posted, &payload).map_err(BodyError::Invalid)?;
        Ok(ParsedEvent { event, payload })
    }
}

/// The fields of the contract. `payload` is the same as `posted`, without secrets.
fn read(posted: &Value, payload: &Value) -> Result<Event, Vec<FieldError>> {
    let Value::Object(members) = posted else {
        return Err(vec![FieldError::new("#", "must be an object with `type` and `data`")]);
    };
    let body = Object { members, pointer: "#" };
    let mut reader = Reader::default();

    let event_type = event_type(&mut reader, body);
    let timestamp = reader.time(body, "timestamp");
    let Some(Value::Object(members)) = members.get("data") else {
        reader.wrong(body, "data", "is required and must be an object");
        return Err(reader.errors);
    };
    let data = Object { members, pointer: "#/data" };
    let reader = &mut reader;

    let attempt_id = reader.id(data, "attempt_id");
    let stage = reader.text(data, "stage", 64);
    let started_at = reader.time(data, "started_at");
    let user = user(reader, data);
    let organisation = reader
        .object(data, "organisation", "#/data/organisation")
        .map(|object| Organisation { id: reader.id(object, "id"), name: reader.text(object, "name", 200) });
    let account = reader.address(data, "account");
    let (tenant_id, consumer_tenant) = match reader.tenant(data, "tenant_id") {
        PostedTenant::None => (None, false),
        PostedTenant::Consumer => (None, true),
        PostedTenant::Organisation(id) => (Some(id), false),
    };
    let request = reader.object(data, "request", "#/data/request").map(|object| Request {
        scopes: reader.scopes(object, "scopes"),
        prompt: reader.text(object, "prompt", 64),
        authority: reader.text(object, "authority", 255),
        // Not of the first contract, so what is no client id is ignored as any unknown field is.
        client_id: object.members.get("client_id").and_then(Value::as_str).and_then(|text| uuid::Uuid::try_parse(text).ok()),
    });
    let granted_scopes = reader.scopes(data, "granted_scopes");
    let is_admin = reader.flag(data, "is_admin");
    if event_type == Some(EventType::Failed) && !data.members.contains_key("error") {
        reader.wrong(data, "error", "is required where the connection failed: post whatever you have, or null");
    }

    match (event_type, user) {
        (Some(event_type), Some(user)) if reader.errors.is_empty() => Ok(Event {
            event_type,
            timestamp,
            attempt_id,
            stage,
            started_at,
            user,
            organisation,
            account,
            tenant_id,
            consumer_tenant,
            request: request.unwrap_or_default(),
            error: payload.pointer("/data/error").cloned().unwrap_or(Value::Null),
            granted_scopes,
            is_admin,
        }),
        _ => Err(std::mem::take(&mut reader.errors)),
    }
}

fn event_type(reader: &mut Reader, body: Object<'_>) -> Option<EventType> {
    let event_type = body.members.get("type").and_then(Value::as_str).and_then(EventType::posted);
    if event_type.is_none() {
        let known: Vec<&str> =
            EventType::ALL.iter().map(|known| known.as_str()).filter(|id| EventType::posted(id).is_some()).collect();
        reader.wrong(body, "type", format!("is required and must be one of {}", known.join(", ")));
    }
    event_type
}

fn user(reader: &mut Reader, data: Object<'_>) -> Option<User> {
    let Some(Value::Object(members)) = data.members.get("user") else {
        reader.wrong(data, "user", "is required and must be an object with `email`");
        return None;
    };
    let object = Object { members, pointer: "#/data/user" };
    let email = match members.get("email") {
        None | Some(Value::Null) => {
            reader.wrong(object, "email", "is required: the address of the person's account in the app");
            None
        }
        Some(_) => reader.address(object, "email"),
    };
    let id = reader.id(object, "id");
    let name = reader.text(object, "name", 200);
    let locale = reader.text(object, "locale", 64);
    let timezone = reader.text(object, "timezone", 64);
    Some(User { id, email: email?, name, locale, timezone })
}

/// How deep brackets nest outside strings. Counts on text that is no JSON too; what is wrong there is said later.
fn depth(body: &[u8]) -> usize {
    let (mut now, mut deepest, mut quoted, mut escaped) = (0_usize, 0, false, false);
    for byte in body {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => {
                now += 1;
                deepest = deepest.max(now);
            }
            b']' | b'}' if !quoted => now = now.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// PostgreSQL's text cannot hold NUL, SQLite's can; with neither holding one the two agree.
fn replace_nul(value: &mut Value) {
    const NUL: char = '\0';
    let replaced = |text: &str| text.replace(NUL, "\u{FFFD}");
    match value {
        Value::String(text) if text.contains(NUL) => *text = replaced(text),
        Value::Array(items) => items.iter_mut().for_each(replace_nul),
        Value::Object(members) => {
            if members.keys().any(|key| key.contains(NUL)) {
                *members = std::mem::take(members).into_iter().map(|(key, value)| (replaced(&key), value)).collect();
            }
            members.values_mut().for_each(replace_nul);
        }
        _ => {}
    }
}
