//! The layers of configuration and what came from where: built-in defaults, then a file, then the environment.

use std::{
    collections::BTreeMap,
    fmt,
    path::{Path, PathBuf},
};

use toml::de::{DeTable, DeValue};

use super::fault::{Fault, Faults};

/// The built-in defaults, and the reference of every key.
pub const DEFAULT: &str = include_str!("../../config/default.toml");

/// What every variable of ours begins with.
const PREFIX: &str = "CONSENTDESK_";

/// The variable that names the file.
pub const FILE_VARIABLE: &str = "CONSENTDESK_CONFIG";

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Built in.
    Default,
    /// A line of a file, counted from one.
    File(PathBuf, usize),
    /// A variable of the environment.
    Variable(String),
}

impl Origin {
    /// The rank of the layer: a value in a higher one wins over a file named in a lower one.
    pub(super) const fn layer(&self) -> u8 {
        match self {
            Self::Default => 0,
            Self::File(..) => 1,
            Self::Variable(_) => 2,
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::File(path, line) => write!(f, "{}:{line}", path.display()),
            Self::Variable(name) => f.write_str(name),
        }
    }
}

/// A value as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Raw {
    /// A string, a number or a truth value, as text.
    One(String),
    /// A list.
    Many(Vec<String>),
}

/// A value and its origin.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub raw: Raw,
    pub origin: Origin,
}

/// What to read.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The operator's file.
    pub file: Option<PathBuf>,
    /// The environment; what does not begin with our prefix is ignored.
    pub environment: Vec<(String, String)>,
}

impl Sources {
    /// The environment of this process, and the file named on the command line or, failing that, in the environment.
    pub fn of_process(file: Option<PathBuf>) -> Self {
        let environment: Vec<(String, String)> = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.to_string_lossy().into_owned())))
            .filter(|(name, _)| name.starts_with(PREFIX))
            .collect();
        let named = || environment.iter().find(|(name, _)| name == FILE_VARIABLE).map(|(_, path)| PathBuf::from(path));
        let file = file.or_else(named).filter(|path| !path.as_os_str().is_empty());
        Self { file, environment }
    }
}

/// Every key with the value that won.
#[derive(Clone, Debug)]
pub struct Layers {
    entries: BTreeMap<String, Entry>,
}

impl Layers {
    /// Reads all layers.
    ///
    /// # Errors
    ///
    /// Everything that is wrong: files that cannot be read, keys that are not known.
    pub fn read(sources: &Sources) -> Result<Self, Faults> {
        let mut faults = Vec::new();
        let mut layers = Self { entries: BTreeMap::new() };
        let mut defaults = BTreeMap::new();
        flatten(DEFAULT, &|_| Origin::Default, &mut defaults, &mut faults);
        layers.entries.clone_from(&defaults);
        if let Some(path) = &sources.file {
            match std::fs::read_to_string(path) {
                Ok(text) => {
                    let mut found = BTreeMap::new();
                    let origin = |line| Origin::File(path.clone(), line);
                    flatten(&text, &origin, &mut found, &mut faults);
                    layers.overlay(found, &defaults, &mut faults);
                }
                Err(error) => {
                    faults.push(Fault::new("--config", Origin::Variable(path.display().to_string()), error.to_string()));
                }
            }
        }
        let found = environment(&sources.environment, &defaults, &mut faults);
        layers.overlay(found, &defaults, &mut faults);
        if faults.is_empty() { Ok(layers) } else { Err(Faults(faults)) }
    }

    /// Puts one layer on top. A key and its `_file` twin shadow each other.
    fn overlay(&mut self, found: BTreeMap<String, Entry>, known: &BTreeMap<String, Entry>, faults: &mut Vec<Fault>) {
        for (key, entry) in &found {
            let plain = key.strip_suffix("_file").filter(|plain| known.contains_key(*plain));
            if !known.contains_key(key) && plain.is_none() {
                faults.push(Fault::new(key, entry.origin.clone(), unknown(key, known)));
            }
            if let Some(plain) = plain
                && found.get(plain).is_some_and(|twin| !is_empty(&twin.raw))
            {
                faults.push(Fault::new(key, entry.origin.clone(), format!("give either {plain} or {key}, not both")));
            }
        }
        for (key, entry) in found {
            self.entries.insert(key, entry);
        }
    }

    /// The value of a key: its own, or what its `_file` twin holds, whichever stands in the higher layer.
    pub(super) fn entry(&self, key: &str, faults: &mut Vec<Fault>) -> Option<Entry> {
        let own = self.entries.get(key);
        let twin = self.twin(key);
        let Some((path, origin)) = twin else { return own.cloned() };
        if own.is_some_and(|own| !is_empty(&own.raw) && own.origin.layer() >= origin.layer()) {
            return own.cloned();
        }
        match std::fs::read_to_string(&path) {
            Ok(text) => Some(Entry { raw: Raw::One(text.trim().to_owned()), origin }),
            Err(error) => {
                faults.push(Fault::new(&format!("{key}_file"), origin, format!("{}: {error}", path.display())));
                None
            }
        }
    }

    /// The file that is to hold a key's value, where one is named.
    pub(super) fn twin(&self, key: &str) -> Option<(PathBuf, Origin)> {
        let entry = self.entries.get(&format!("{key}_file"))?;
        match &entry.raw {
            Raw::One(path) if !path.is_empty() => Some((Path::new(path).to_owned(), entry.origin.clone())),
            _ => None,
        }
    }

    /// A key's own value, without its twin.
    pub(super) fn own(&self, key: &str) -> Option<&Entry> {
        self.entries.get(key)
    }

    /// Every key with what won, for showing. Values of secrets are hidden, and passwords in URLs.
    pub fn shown(&self) -> Vec<Shown> {
        let hidden = |key: &str| matches!(key, "webhook.secrets" | "auth.secret");
        let show = |key: &str, raw: &Raw| match raw {
            raw if is_empty(raw) => String::new(),
            _ if hidden(key) => "(hidden)".to_owned(),
            Raw::One(text) => crate::domain::redact::redact_text(text).into_owned(),
            Raw::Many(all) => all.join(","),
        };
        let entries = self.entries.iter();
        entries
            .map(|(key, entry)| Shown { key: key.clone(), value: show(key, &entry.raw), origin: entry.origin.clone() })
            .collect()
    }
}

/// A line of the effective configuration.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The key.
    pub key: String,
    /// Its value, secrets hidden.
    pub value: String,
    /// Where it came from.
    pub origin: Origin,
}

pub(super) fn is_empty(raw: &Raw) -> bool {
    match raw {
        Raw::One(text) => text.trim().is_empty(),
        Raw::Many(all) => all.is_empty(),
    }
}

/// Every leaf of a TOML text by its dotted key.
fn flatten(text: &str, origin: &dyn Fn(usize) -> Origin, found: &mut BTreeMap<String, Entry>, faults: &mut Vec<Fault>) {
    let line = |at: usize| text.get(..at).map_or(1, |before| before.matches('\n').count() + 1);
    match DeTable::parse(text) {
        Ok(table) => leaves("", table.get_ref(), &|at| origin(line(at)), found, faults),
        Err(error) => {
            let at = origin(error.span().map_or(1, |span| line(span.start)));
            faults.push(Fault::new("(file)", at, format!("is no TOML: {}", error.message())));
        }
    }
}

fn leaves(
    prefix: &str,
    table: &DeTable<'_>,
    origin: &dyn Fn(usize) -> Origin,
    found: &mut BTreeMap<String, Entry>,
    faults: &mut Vec<Fault>,
) {
    for (name, value) in table {
        let key = if prefix.is_empty() { name.get_ref().to_string() } else { format!("{prefix}.{}", name.get_ref()) };
        let at = origin(name.span().start);
        match value.get_ref() {
            DeValue::Table(table) => leaves(&key, table, origin, found, faults),
            DeValue::Array(items) => {
                let texts: Vec<String> = items.iter().filter_map(|item| scalar(item.get_ref())).collect();
                if texts.len() == items.len() {
                    found.insert(key, Entry { raw: Raw::Many(texts), origin: at });
                } else {
                    faults.push(Fault::new(&key, at, "must be a list of plain values"));
                }
            }
            other => match scalar(other) {
                Some(text) => {
                    found.insert(key, Entry { raw: Raw::One(text), origin: at });
                }
                None => faults.push(Fault::new(&key, at, "must be a plain value; dates are none here")),
            },
        }
    }
}

fn scalar(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) => Some(number.as_str().to_owned()),
        DeValue::Float(number) => Some(number.as_str().to_owned()),
        DeValue::Boolean(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// `CONSENTDESK_A__B` as `a.b`. A name of ours without `__` is another program's business, unless it is a key with too few
/// underscores.
fn environment(
    variables: &[(String, String)],
    known: &BTreeMap<String, Entry>,
    faults: &mut Vec<Fault>,
) -> BTreeMap<String, Entry> {
    let mut found = BTreeMap::new();
    for (name, value) in variables {
        let Some(rest) = name.strip_prefix(PREFIX).filter(|_| name != FILE_VARIABLE) else { continue };
        let origin = Origin::Variable(name.clone());
        let key = rest.to_ascii_lowercase().replace("__", ".");
        if key.contains('.') {
            found.insert(key, Entry { raw: Raw::One(value.clone()), origin });
        } else if let Some(meant) = known.keys().find(|known| known.replace('.', "_") == key.trim_end_matches("_file")) {
            let right = format!("{PREFIX}{}", meant.replace('.', "__").to_ascii_uppercase());
            faults.push(Fault::new(&key, origin, format!("is written {right}, with two underscores after the section")));
        }
    }
    found
}

/// What to say of a key that is not known.
fn unknown(key: &str, known: &BTreeMap<String, Entry>) -> String {
    let nearest = known.keys().map(|known| (distance(key, known), known)).min();
    match nearest {
        Some((steps, near)) if steps <= 3 || near.rsplit('.').next() == key.rsplit('.').next() => {
            format!("is not a known key; did you mean {near}?")
        }
        _ => "is not a known key; `consentdesk config default` shows them all".to_owned(),
    }
}

/// Levenshtein's distance.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let cost = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = cost.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
