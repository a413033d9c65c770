//! Reading values by their type. What is wrong is collected, with the key, its origin and the fix.

use std::{fmt::Display, path::PathBuf, str::FromStr, time::Duration};

use toml::Value;

use super::{
    ConfigError,
    layers::{Entry, Layers, Origin},
    secrets,
};
use crate::domain::{address::Address, casebook::Cap};

/// Reads settings and collects what is wrong with them.
pub struct Reader {
    layers: Layers,
    /// Secret files that were made, because there were none.
    pub made: Vec<PathBuf>,
    make: Make,
}

/// Which secret files may be made where there are none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Make {
    /// None.
    Nothing,
    /// Those of the defaults. One that somebody has named and that is not there is a fault: a new secret would end every link and
    /// token of the old one.
    Defaults,
    /// All.
    Everything,
}

impl Reader {
    /// A reader that makes missing secret files as `make` says.
    pub fn new(layers: Layers, make: Make) -> Self {
        Self { layers, made: Vec::new(), make }
    }

    /// What was wrong, in the order of reading.
    pub fn finish(self) -> (Vec<PathBuf>, Vec<ConfigError>) {
        (self.made, self.layers.errors)
    }

    /// Adds a fault of a key.
    pub fn fault(&mut self, key: &str, fix: impl Into<String>) {
        let origin = self.layers.entries.get(key).map(|entry| entry.origin.clone());
        self.layers.errors.push(ConfigError::new(key, origin.as_ref(), fix.into()));
    }

    fn value(&self, key: &str) -> Option<Value> {
        self.layers.entries.get(key).map(|Entry { value, .. }| value.clone())
    }

    /// A text; a number or a truth value counts as its text.
    pub fn text(&mut self, key: &str) -> String {
        match self.value(key) {
            Some(Value::String(text)) => text,
            Some(value @ (Value::Integer(_) | Value::Boolean(_))) => value.to_string(),
            Some(_) => {
                self.fault(key, "must be a text in quotes");
                String::new()
            }
            None => String::new(),
        }
    }

    /// A value of any type that is written as text. `example` shows what is wanted.
    pub fn parsed<T: FromStr>(&mut self, key: &str, example: &str) -> Option<T>
    where
        T::Err: Display,
    {
        let text = self.text(key);
        match text.trim().parse() {
            Ok(value) => Some(value),
            Err(error) => {
                self.fault(key, format!("{error}; write for example {example}"));
                None
            }
        }
    }

    /// An address; an empty text is `None`.
    pub fn address(&mut self, key: &str) -> Option<Address> {
        let text = self.text(key);
        if text.trim().is_empty() {
            return None;
        }
        match Address::parse(text.trim()) {
            Ok(address) => Some(address),
            Err(error) => {
                self.fault(key, format!("the address {error}"));
                None
            }
        }
    }

    /// A time span such as `7d`.
    pub fn duration(&mut self, key: &str) -> Duration {
        let text = self.text(key);
        self.span(key, &text)
    }

    fn span(&mut self, key: &str, text: &str) -> Duration {
        humantime::parse_duration(text.trim()).unwrap_or_else(|_| {
            self.fault(key, format!("{text:?} is no time span; write for example 10s, 5m, 2h or 7d"));
            Duration::ZERO
        })
    }

    /// Time spans, a list or a text by comma.
    pub fn durations(&mut self, key: &str) -> Vec<Duration> {
        let texts = self.list(key);
        if texts.is_empty() {
            self.fault(key, "must name at least one time span, such as 10s");
        }
        texts.iter().map(|text| self.span(key, text)).collect()
    }

    /// A list, or a text by comma.
    pub fn list(&mut self, key: &str) -> Vec<String> {
        let split =
            |text: &str| text.split([',', '\n']).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect();
        match self.value(key) {
            None => Vec::new(),
            Some(Value::String(text)) => split(&text),
            Some(Value::Array(values)) if values.iter().all(Value::is_str) => {
                values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
            Some(_) => {
                self.fault(key, "must be a list of texts in quotes");
                Vec::new()
            }
        }
    }

    /// A limit such as `3/30d` or `20/h`; `0` is none.
    pub fn cap(&mut self, key: &str) -> Cap {
        let none = Cap { count: 0, window: Duration::ZERO };
        let text = self.text(key);
        let text = text.trim();
        if text == "0" {
            return none;
        }
        let parsed = text.split_once('/').and_then(|(count, window)| {
            let window = window.trim();
            let window = if window.starts_with(|c: char| c.is_ascii_digit()) { window.to_owned() } else { format!("1{window}") };
            Some(Cap { count: count.trim().parse().ok()?, window: humantime::parse_duration(&window).ok()? })
        });
        parsed.unwrap_or_else(|| {
            self.fault(key, format!("{text:?} is no limit; write for example 3/30d, 20/h or 0 for none"));
            none
        })
    }

    /// One of a few words.
    pub fn choice<T: Copy>(&mut self, key: &str, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(key);
        let found = words.iter().find(|(word, _)| *word == text.trim()).map(|(_, value)| *value);
        if found.is_none() {
            let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            self.fault(key, format!("{text:?} is none of {}", words.join(", ")));
        }
        found
    }

    /// A secret: the value itself, or what the file of `<key>_file` holds, made by `fresh` where there is none and it may be.
    pub fn secret(&mut self, key: &str, fresh: Option<fn() -> String>) -> String {
        let file_key = format!("{key}_file");
        if self.layers.entries.contains_key(&file_key) {
            let path = PathBuf::from(self.text(&file_key));
            let default = self.layers.entries.get(&file_key).is_some_and(|entry| entry.origin == Origin::Default);
            let may_make = self.make == Make::Everything || self.make == Make::Defaults && default;
            match secrets::read(&path, fresh.filter(|_| may_make)) {
                Ok((text, made)) => {
                    if made {
                        self.made.push(path);
                    }
                    return text;
                }
                Err(error) => {
                    self.fault(&file_key, format!("{}: {error}", path.display()));
                    return String::new();
                }
            }
        }
        match self.value(key) {
            Some(Value::Array(_)) => self.list(key).join("\n"),
            _ => self.text(key),
        }
    }
}
