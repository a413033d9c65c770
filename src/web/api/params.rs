//! The query of a list: each parameter is checked, and each that is wrong is named.

use axum::{extract::FromRequestParts, http::request::Parts};
use uuid::Uuid;

use crate::{
    domain::event::FieldError,
    store::{Cursor, Paging},
    web::problem::Problem,
};

/// Rows of a page, unless the caller says otherwise.
const LIMIT: u16 = 50;
/// Rows of a page at most.
const MOST: u16 = 200;

/// The parameters of a query, to be taken one by one.
pub struct Params {
    left: Vec<(String, String)>,
    errors: Vec<FieldError>,
}

impl<S: Sync> FromRequestParts<S> for Params {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self::of(parts.uri.query().unwrap_or_default()))
    }
}

impl Params {
    fn of(query: &str) -> Self {
        let left = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        Self { left, errors: Vec::new() }
    }

    fn wrong(&mut self, name: &str, detail: impl Into<String>) {
        self.errors.push(FieldError::new(format!("#/{name}"), detail));
    }

    /// The text of a parameter. An empty one counts as absent, so that forms work.
    pub fn text(&mut self, name: &str) -> Option<String> {
        let mut values = Vec::new();
        self.left.retain(|(key, value)| {
            let it = key == name;
            if it {
                values.push(value.clone());
            }
            !it
        });
        if values.len() > 1 {
            self.wrong(name, "stands there more than once: give one value");
        }
        values.pop().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
    }

    /// One of a fixed set of ids.
    pub fn word<T: Copy>(&mut self, name: &str, all: &[T], id: fn(T) -> &'static str) -> Option<T> {
        let text = self.text(name)?;
        let found = all.iter().copied().find(|value| id(*value) == text);
        if found.is_none() {
            let ids: Vec<&str> = all.iter().map(|value| id(*value)).collect();
            self.wrong(name, format!("must be one of {}", ids.join(", ")));
        }
        found
    }

    /// An id of ours, or a GUID.
    pub fn id(&mut self, name: &str) -> Option<Uuid> {
        self.read(name, |text| Uuid::try_parse(text).ok(), "must be an id such as 018f4e2a-9c1d-7b3e-8a5f-0123456789ab")
    }

    /// What can be read from a text; `wrong` says how it must be.
    pub fn read<T>(&mut self, name: &str, read: fn(&str) -> Option<T>, wrong: &str) -> Option<T> {
        let found = read(&self.text(name)?);
        if found.is_none() {
            self.wrong(name, wrong);
        }
        found
    }

    /// A text that is looked for.
    pub fn search(&mut self, name: &str) -> Option<String> {
        let text = self.text(name)?;
        if text.chars().count() > 200 {
            self.wrong(name, "must have 200 characters at most");
        }
        Some(text)
    }

    /// Which page is wanted, in an order.
    pub fn paging(&mut self, order: &str) -> Paging {
        let mut limit = LIMIT;
        if let Some(text) = self.text("limit") {
            match text.parse() {
                Ok(wanted @ 1..=MOST) => limit = wanted,
                _ => self.wrong("limit", format!("must be a whole number from 1 to {MOST}")),
            }
        }
        let after = self.text("after").and_then(|text| {
            let cursor = Cursor::parse(&text, order);
            if cursor.is_none() {
                self.wrong("after", "must be the `next` of an answer with the same sort");
            }
            cursor
        });
        Paging { limit, after }
    }

    /// Ends the reading.
    ///
    /// # Errors
    ///
    /// A problem that names every parameter that is wrong, those included that nobody asked for: a filter misspelt would else
    /// quietly answer too much.
    pub fn done(mut self) -> Result<(), Problem> {
        for (name, _) in std::mem::take(&mut self.left) {
            let name: String = name.chars().filter(char::is_ascii_graphic).take(40).collect();
            self.wrong(&name, "is no parameter of this list");
        }
        if self.errors.is_empty() {
            return Ok(());
        }
        let names: Vec<&str> = self.errors.iter().map(|error| error.pointer.trim_start_matches("#/")).collect();
        let detail = format!("Wrong in the query: {}.", names.join(", "));
        Err(Problem::invalid(self.errors).detail(detail))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::cause::Cause;

    fn errors(params: Params) -> Vec<FieldError> {
        let mut params = params;
        for (name, _) in std::mem::take(&mut params.left) {
            params.wrong(&name, "unknown");
        }
        params.errors
    }

    #[test]
    fn good_parameters_are_taken() {
        let mut params = Params::of("limit=200&cause=no_mailbox&q=+Acme%20&state=&tenant=72f988bf-86f1-41af-91ab-2d7cd011db47");
        assert_eq!(params.paging("name").limit, 200);
        assert_eq!(params.word("cause", Cause::ALL, Cause::as_str), Some(Cause::NoMailbox));
        assert_eq!(params.search("q").as_deref(), Some("Acme"));
        assert_eq!(params.text("state"), None);
        assert!(params.id("tenant").is_some());
        assert!(params.done().is_ok());
    }

    #[test]
    fn every_wrong_parameter_is_named() {
        let mut params = Params::of("limit=0&after=zzz&cause=x&tenant=1&cause=y&typo=1");
        params.paging("name");
        params.word("cause", Cause::ALL, Cause::as_str);
        params.id("tenant");
        let mut pointers: Vec<_> = errors(params).into_iter().map(|error| error.pointer).collect();
        pointers.dedup();
        assert_eq!(pointers, ["#/limit", "#/after", "#/cause", "#/tenant", "#/typo"]);
        for limit in ["201", "-1", "1.5", "x", "99999999999999999999"] {
            let mut params = Params::of(&format!("limit={limit}"));
            params.paging("name");
            assert!(params.done().is_err(), "{limit}");
        }
    }
}
