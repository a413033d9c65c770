//! What a look at the set-up found: how bad it is, and how to mend it.

use serde::Serialize;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Nothing to do.
    Good,
    /// It works, but somebody should look.
    Warning,
    /// It does not work.
    Broken,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// How bad it is.
    pub level: Level,
    /// What was looked at.
    pub what: &'static str,
    /// What was found.
    pub found: String,
    /// How to mend it; empty where all is well.
    pub fix: String,
    /// The DNS record that mends it, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publish: Option<Record>,
}

/// A DNS record to publish.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Record {
    /// The whole name, without the dot at its end.
    pub name: String,
    /// `TXT`, say.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Its value, without quotation marks.
    pub value: String,
}

impl Record {
    /// A TXT record.
    pub fn txt(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), kind: "TXT", value: value.into() }
    }
}

impl Finding {
    /// All is well.
    pub fn good(what: &'static str, found: impl Into<String>) -> Self {
        Self { level: Level::Good, what, found: found.into(), fix: String::new(), publish: None }
    }

    /// Somebody should look.
    pub fn warning(what: &'static str, found: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { level: Level::Warning, what, found: found.into(), fix: fix.into(), publish: None }
    }

    /// It does not work.
    pub fn broken(what: &'static str, found: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { level: Level::Broken, what, found: found.into(), fix: fix.into(), publish: None }
    }

    /// With the record that mends it.
    #[must_use]
    pub fn publishing(mut self, record: Record) -> Self {
        self.publish = Some(record);
        self
    }
}
