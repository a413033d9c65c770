//! Which rules a sub-command works on.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    cli::paint::{self, BOLD, RED},
    config,
    domain::diagnosis::{
        excerpt::harmless,
        rules::{Rules, RulesError},
    },
    rulebook::folder,
};

/// The folder that goes over the embedded rules: the one that is named, else the one of the configuration.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Folder {
    /// Rules that go over the embedded ones; rules.folder of the configuration where none is named.
    #[arg(value_name = "FOLDER")]
    folder: Option<PathBuf>,
}

impl Folder {
    /// The folder, if there is one.
    pub fn path(&self, file: Option<&Path>) -> Option<PathBuf> {
        let configured = || {
            let layers = config::layers(file);
            let folder = layers.entries().get("rules.folder")?.value.as_str()?.trim().to_owned();
            (!folder.is_empty()).then(|| PathBuf::from(folder))
        };
        self.folder.clone().or_else(configured)
    }

    /// The rules, sound and proved by their own examples.
    ///
    /// # Errors
    ///
    /// Every fault, with file, line and reason.
    pub fn load(&self, file: Option<&Path>) -> Result<Arc<Rules>, RulesError> {
        folder::load(self.path(file).as_deref())
    }

    /// What the rules are, for people.
    pub fn name(&self, file: Option<&Path>) -> String {
        self.path(file)
            .map_or_else(|| "the embedded rules".to_owned(), |path| format!("the embedded rules and those of {}", path.display()))
    }
}

/// Prints faults to stderr, each on its line as compilers do, and how many.
pub fn complain(RulesError(faults): &RulesError) {
    for fault in faults {
        paint::note(&located(RED, fault));
    }
    paint::note(&format!("\n{RED}{}{RED:#}; nothing was taken from these files", count(faults.len(), "fault")));
}

/// A line `file:line: what`, its place in colour.
pub fn located(style: anstyle::Style, text: &str) -> String {
    match text.split_once(": ") {
        Some((place, what)) => format!("{style}{place}{style:#} {BOLD}{}{BOLD:#}", harmless(what)),
        None => format!("{style}{}{style:#}", harmless(text)),
    }
}

/// `1 fault`, `2 faults`.
pub fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
