//! What is wrong with a configuration, all of it at once.

use std::fmt;

use super::layers::Origin;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The key.
    pub key: String,
    /// Where its value came from.
    pub origin: Origin,
    /// What is wrong and how to put it right. Quotes no value of a secret.
    pub fix: String,
}

impl Fault {
    pub(super) fn new(key: &str, origin: Origin, fix: impl Into<String>) -> Self {
        Self { key: key.to_owned(), origin, fix: fix.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): {}", self.key, self.origin, self.fix)
    }
}

/// Everything that is wrong, a line each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the configuration is wrong:")?;
        self.0.iter().try_for_each(|fault| write!(f, "\n  {fault}"))
    }
}

impl std::error::Error for Faults {}
