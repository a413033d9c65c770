//! Settings: built-in defaults, then a file, then the environment. `config/default.toml` is the reference of every key.
//!
//! To add a key: write it with its default and its meaning into `config/default.toml`, read it in `read.rs`, and give it a
//! field in `settings.rs`. A test fails until all three agree.

mod fault;
mod layers;
mod read;
mod secrets;
mod settings;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

pub use fault::{Fault, Faults};
pub use layers::{DEFAULT, FILE_VARIABLE, Layers, Origin, Shown, Sources};
pub use secrets::{AuthSecret, Secrets};
pub use settings::{Auth, Database, Limits, Log, Mail, Outbox, Server, Settings, Webhook};

/// The settings of this process.
#[derive(Clone, Debug)]
pub struct Config {
    /// The settings.
    pub settings: Settings,
    /// Secret files that were made just now, to be told to the operator.
    pub made: Vec<PathBuf>,
}

impl Config {
    /// Reads every layer and checks every value.
    ///
    /// # Errors
    ///
    /// [`Faults`]: everything that is wrong, at once.
    pub fn load(sources: &Sources, secrets: Secrets) -> Result<Self, Faults> {
        Self::from_layers(&Layers::read(sources)?, secrets)
    }

    /// As [`Config::load`], from layers that have been read.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn from_layers(layers: &Layers, secrets: Secrets) -> Result<Self, Faults> {
        read::settings(layers, secrets)
    }
}
