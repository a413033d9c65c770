//! Noticing that the folder of rules has changed.
//!
//! The texts are compared, not the times of files: so an atomic rename, an edit in place and a swapped link are all seen, and a
//! touched file is none. What is new is taken once it is the same twice in a row, so that no file is taken that is half written, and
//! no folder in which half of the links are swapped. Polling costs a few small reads; notifications of the kernel do not cross all mounts.

use std::{path::PathBuf, time::Duration};

use tokio_util::sync::CancellationToken;

use super::{
    Refusal, Rulebook,
    folder::{self, Files},
};
use crate::{
    clock::Clock,
    domain::{
        diagnosis::rules::{Changes, RulesError},
        time::UnixMillis,
    },
    telemetry::Metrics,
};

/// How often the folder is looked at.
const EVERY: Duration = Duration::from_secs(3);

/// How long what is new must stay as it is before it is looked at.
const STILL: Duration = Duration::from_millis(200);

/// How often it is waited for at most; then it is taken for what it is.
const PATIENCE: u32 = 10;

/// Looks after the folder of rules.
pub struct Watch {
    book: Rulebook,
    folder: PathBuf,
    /// What the folder held when it was looked at last, good or bad.
    seen: Option<Result<Files, RulesError>>,
    metrics: Metrics,
}

/// What a look at the folder found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// Nothing new.
    Same,
    /// Other rules are in force now.
    Swapped(Changes),
    /// What is there now has faults; the rules that were in force still are.
    Refused(Vec<String>),
}

impl Watch {
    /// Looks after a folder on behalf of a rulebook that was made from it.
    pub fn new(book: Rulebook, folder: PathBuf, metrics: Metrics) -> Self {
        Self { book, folder, seen: None, metrics }
    }

    /// Looks now, and takes what is new and sound. Waits a moment where something is new.
    pub fn look(&mut self, now: UnixMillis) -> Look {
        let mut found = folder::read(&self.folder);
        if self.seen.as_ref() == Some(&found) {
            return Look::Same;
        }
        for _ in 0..PATIENCE {
            std::thread::sleep(STILL);
            let again = folder::read(&self.folder);
            if again == found {
                break;
            }
            found = again;
        }
        if self.seen.as_ref() == Some(&found) {
            return Look::Same;
        }
        let compiled = found.as_ref().map_err(Clone::clone).and_then(folder::compile);
        self.seen = Some(found);
        let rules = match compiled {
            Ok(rules) => rules,
            Err(RulesError(faults)) => {
                for fault in &faults {
                    tracing::error!(fault, "a rule was refused; the rules in force stay");
                }
                self.metrics.rules_refused();
                self.book.refuse(Some(Refusal { at: now, faults: faults.clone() }));
                return Look::Refused(faults);
            }
        };
        let before = self.book.current();
        let changes = rules.changes_since(&before);
        if rules.version() == before.version() && changes == Changes::default() {
            self.book.refuse(None);
            return Look::Same;
        }
        let after = rules.version().clone();
        self.book.swap(rules.into(), now);
        self.metrics.rules(&after);
        let listed = |ids: &[String]| ids.join(" ");
        tracing::info!(
            rules.before = %before.version(),
            rules.after = %after,
            added = listed(&changes.added),
            replaced = listed(&changes.replaced),
            removed = listed(&changes.removed),
            "other rules are in force"
        );
        Look::Swapped(changes)
    }

    /// Looks every few seconds until `stop`.
    pub async fn run(mut self, clock: Clock, stop: CancellationToken) {
        loop {
            tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(EVERY) => {}
            }
            let now = clock.now();
            // Reading and compiling block; a slow mount must not hold up requests.
            let looked = tokio::task::spawn_blocking(move || {
                self.look(now);
                self
            });
            match looked.await {
                Ok(watch) => self = watch,
                Err(error) => {
                    tracing::error!(error = %error, "the rules are no longer looked after; start the service again");
                    return;
                }
            }
        }
    }
}
