//! The body of a request: JSON, bounded, and each field that is wrong is named.

use axum::{
    body::Bytes,
    extract::{FromRequest, Request, rejection::BytesRejection},
    http::{HeaderMap, header},
};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::{
    domain::{
        address::Address,
        event::{Around, FieldError},
        time::UnixMillis,
    },
    web::{problem::Problem, text::clean},
};

/// Octets that are read of a body.
pub const LIMIT: usize = 64 * 1024;

/// Characters of a note at most.
pub const NOTE: usize = 2_000;

/// A JSON object, to be taken field by field. A body that is not there is an empty object.
pub struct Fields {
    members: Map<String, Value>,
    errors: Vec<FieldError>,
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let json = is_json(request.headers());
        let octets = Bytes::from_request(request, state).await.map_err(|rejection| match rejection {
            BytesRejection::FailedToBufferBody(error) if error.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE => {
                Problem::too_large(LIMIT)
            }
            _ => Problem::bad_request("The body did not arrive whole."),
        })?;
        if octets.is_empty() {
            return Ok(Self { members: Map::new(), errors: Vec::new() });
        }
        if !json {
            return Err(Problem::not_json_content());
        }
        match serde_json::from_slice(&octets) {
            Ok(Value::Object(members)) => Ok(Self { members, errors: Vec::new() }),
            Ok(_) => Err(Problem::invalid(vec![FieldError::new("#", "must be a JSON object")])),
            Err(_) => Err(Problem::bad_request("The body is not JSON.")),
        }
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    content_type.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
        && !headers.contains_key(header::CONTENT_ENCODING)
}

impl Fields {
    fn wrong(&mut self, name: &str, detail: impl Into<String>) {
        self.errors.push(FieldError::new(format!("#/{name}"), detail));
    }

    /// Any value. Returns `None` if the field is absent.
    pub fn any(&mut self, name: &str) -> Option<Value> {
        let value = self.members.remove(name);
        if value.is_none() {
            self.wrong(name, "is required, and may be any JSON value");
        }
        value
    }

    /// The fields that stand around an error. `None` if there are none, or one is wrong.
    pub fn around(&mut self) -> Option<Around> {
        Around::read(&self.members).unwrap_or_else(|errors| {
            self.errors.extend(errors);
            None
        })
    }

    /// A string. null counts as absent.
    fn string(&mut self, name: &str) -> Option<String> {
        match self.members.remove(name)? {
            Value::String(text) => Some(text),
            Value::Null => None,
            _ => {
                self.wrong(name, "must be a string");
                None
            }
        }
    }

    /// What an agent writes: cleaned, [`NOTE`] characters at most.
    pub fn note(&mut self, name: &str) -> Option<String> {
        let text = clean(&self.string(name)?);
        if text.chars().count() > NOTE {
            self.wrong(name, format!("must have {NOTE} characters at most"));
        }
        Some(text).filter(|text| !text.is_empty())
    }

    /// As [`Fields::note`], and it must be there.
    pub fn required_note(&mut self, name: &str) -> String {
        let before = self.errors.len();
        let text = self.note(name);
        if text.is_none() && self.errors.len() == before {
            self.wrong(name, "is required");
        }
        text.unwrap_or_default()
    }

    /// An address, which must be there.
    pub fn address(&mut self, name: &str) -> Option<Address> {
        let before = self.errors.len();
        match self.string(name).as_deref().map(Address::parse) {
            Some(Ok(address)) => return Some(address),
            Some(Err(error)) => self.wrong(name, error.to_string()),
            None if self.errors.len() == before => self.wrong(name, "is required"),
            None => {}
        }
        None
    }

    /// A time after `now`.
    pub fn future(&mut self, name: &str, now: UnixMillis) -> UnixMillis {
        let before = self.errors.len();
        let until = self.string(name).as_deref().and_then(UnixMillis::parse);
        match until {
            Some(until) if until > now => until,
            _ => {
                if self.errors.len() == before {
                    self.wrong(name, "must be an RFC 3339 time that is still to come, such as 2030-01-31T09:00:00Z");
                }
                now
            }
        }
    }

    /// One of a fixed set of ids.
    pub fn word<T: Copy>(&mut self, name: &str, all: &[T], id: fn(T) -> &'static str) -> Option<T> {
        let text = self.string(name)?;
        let found = all.iter().copied().find(|value| id(*value) == text);
        if found.is_none() {
            let ids: Vec<&str> = all.iter().map(|value| id(*value)).collect();
            self.wrong(name, format!("must be one of {}", ids.join(", ")));
        }
        found
    }

    /// An id of ours.
    pub fn id(&mut self, name: &str) -> Option<Uuid> {
        let id = Uuid::try_parse(&self.string(name)?).ok();
        if id.is_none() {
            self.wrong(name, "must be an id such as 018f4e2a-9c1d-7b3e-8a5f-0123456789ab");
        }
        id
    }

    /// Ends the reading. Fields that nobody asked for are ignored.
    ///
    /// # Errors
    ///
    /// A problem that names every field that is wrong.
    pub fn done(self) -> Result<(), Problem> {
        if self.errors.is_empty() { Ok(()) } else { Err(Problem::invalid(self.errors)) }
    }
}
