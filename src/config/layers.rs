//! Settings from several places, one over the other, each remembering where it came from.

use std::{
    collections::BTreeMap,
    fmt,
    path::{Path, PathBuf},
};

use toml::{Table, Value};

use super::ConfigError;

/// Every key, with its meaning and its default.
pub const DEFAULTS: &str = include_str!("../../config/default.toml");

/// Keys that hold secrets, and may be given as `<key>_file`.
pub const SECRETS: [&str; 5] = ["auth.secret", "database.url", "mail.url", "mail.webhook_secrets", "webhook.secrets"];

const PREFIX: &str = "CONSENTDESK_";

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The program itself.
    Default,
    /// A configuration file.
    File(PathBuf),
    /// An environment variable.
    Environment(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Environment(name) => f.write_str(name),
        }
    }
}

/// A value and where it comes from.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The value. From the environment always text.
    pub value: Value,
    /// Where from.
    pub origin: Origin,
}

/// All values in force, by dotted key.
#[derive(Clone, Debug, Default)]
pub struct Layers {
    pub(super) entries: BTreeMap<String, Entry>,
    pub(super) errors: Vec<ConfigError>,
}

impl Layers {
    /// Defaults, then `file`, then those of `environment` that are ours. What is wrong is kept for later, so that everything
    /// that is wrong can be said at once.
    pub fn new(file: Option<&Path>, environment: impl Iterator<Item = (String, String)>) -> Self {
        let mut layers = Self::default();
        match DEFAULTS.parse::<Table>() {
            Ok(defaults) => layers.add_table("", defaults, &Origin::Default),
            Err(error) => layers.errors.push(ConfigError::new("config/default.toml", None, error.to_string())),
        }
        let known: Vec<String> = layers.entries.keys().map(|key| key.strip_suffix("_file").unwrap_or(key).to_owned()).collect();
        if let Some(path) = file {
            let origin = Origin::File(path.to_owned());
            match std::fs::read_to_string(path)
                .map_err(|error| error.to_string())
                .and_then(|text| text.parse::<Table>().map_err(|error| error.to_string()))
            {
                Ok(table) => layers.add_table("", table, &origin),
                Err(error) => layers.errors.push(ConfigError::new("the configuration file", Some(&origin), error)),
            }
        }
        for (name, value) in environment {
            let Some(key) = name.strip_prefix(PREFIX).filter(|rest| rest.contains("__")) else { continue };
            let key = key.replace("__", ".").to_lowercase();
            layers.add(key, Value::String(value), Origin::Environment(name));
        }
        layers.refuse_unknown(&known);
        layers
    }

    /// All values by dotted key.
    pub fn entries(&self) -> &BTreeMap<String, Entry> {
        &self.entries
    }

    fn add_table(&mut self, prefix: &str, table: Table, origin: &Origin) {
        for (key, value) in table {
            let key = if prefix.is_empty() { key } else { format!("{prefix}.{key}") };
            match value {
                Value::Table(table) => self.add_table(&key, table, origin),
                value => self.add(key, value, origin.clone()),
            }
        }
    }

    /// A value from a higher layer replaces one from a lower, also where one of them is a file to be read.
    fn add(&mut self, key: String, value: Value, origin: Origin) {
        let twin = key.strip_suffix("_file").map_or_else(|| format!("{key}_file"), str::to_owned);
        if let Some(lower) = self.entries.get(&twin) {
            if lower.origin == origin {
                self.errors.push(ConfigError::new(
                    &key,
                    Some(&origin),
                    format!("{twin} is set in the same place: keep one of them"),
                ));
            }
            self.entries.remove(&twin);
        }
        self.entries.insert(key, Entry { value, origin });
    }

    fn refuse_unknown(&mut self, known: &[String]) {
        let unknown: Vec<String> = self
            .entries
            .keys()
            .filter(|key| {
                let plain = key.strip_suffix("_file").filter(|plain| SECRETS.contains(plain)).unwrap_or(key);
                !known.iter().any(|known| known == plain)
            })
            .cloned()
            .collect();
        for key in unknown {
            let Some(entry) = self.entries.remove(&key) else { continue };
            let near = known.iter().map(|known| (strsim::damerau_levenshtein(&key, known), known)).min();
            let advice = match near {
                Some((distance, near)) if distance <= 4 => format!("there is no such setting; did you mean {near}?"),
                _ => "there is no such setting; `consentdesk config default` lists them all".to_owned(),
            };
            self.errors.push(ConfigError::new(&key, Some(&entry.origin), advice));
        }
    }
}
