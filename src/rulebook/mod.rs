//! The rules in force: the embedded ones, and over them those of a folder, which may change while the service runs.
//!
//! Whoever diagnoses asks [`Rulebook::current`] once for a request or a batch, and so never sees half of a change.

pub mod folder;
pub mod past;
pub mod replay;
pub mod watch;

use std::sync::{Arc, PoisonError, RwLock};

use serde::Serialize;

use crate::domain::{diagnosis::rules::Rules, time::UnixMillis};

/// A handle to the rules in force. Cheap to clone; clones see the same rules.
#[derive(Clone, Debug)]
pub struct Rulebook(Arc<RwLock<State>>);

#[derive(Debug)]
struct State {
    rules: Arc<Rules>,
    since: UnixMillis,
    refusal: Option<Refusal>,
}

/// A set of rules that was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// When it was looked at.
    pub at: UnixMillis,
    /// Every fault, with file, line and reason.
    pub faults: Vec<String>,
}

/// What an operator may want to know of the rules in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Status {
    /// The version that stands in each diagnosis.
    pub version: String,
    /// Since when these rules are in force.
    pub since: UnixMillis,
    /// How many there are.
    pub rules: usize,
    /// Rules of the folder that stand in the place of embedded ones.
    pub replaced: Vec<String>,
    /// Rules that only the folder has.
    pub added: Vec<String>,
    /// Embedded rules that the folder switches off, with the reason.
    pub off: Vec<SwitchedOff>,
    /// The last set that was refused, if nothing has been taken since.
    pub last_refusal: Option<Refusal>,
}

/// An embedded rule that is not in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SwitchedOff {
    /// Its id.
    pub id: String,
    /// Why.
    pub reason: String,
}

impl Rulebook {
    /// These rules, in force since `now`.
    pub fn new(rules: Arc<Rules>, now: UnixMillis) -> Self {
        Self(Arc::new(RwLock::new(State { rules, since: now, refusal: None })))
    }

    /// The rules in force now. They stay as they are for as long as the caller holds them.
    pub fn current(&self) -> Arc<Rules> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).rules.clone()
    }

    /// What is in force, and what was refused last.
    pub fn status(&self) -> Status {
        let state = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let changes = state.rules.changes_since(Rules::embedded());
        let off = state.rules.off().iter().map(|off| SwitchedOff { id: off.id.clone(), reason: off.reason.clone() });
        Status {
            version: state.rules.version().to_string(),
            since: state.since,
            rules: state.rules.all().len(),
            replaced: changes.replaced,
            added: changes.added,
            off: off.collect(),
            last_refusal: state.refusal.clone(),
        }
    }

    /// Puts other rules in force, at once and for everybody. Returns those that were.
    fn swap(&self, rules: Arc<Rules>, now: UnixMillis) -> Arc<Rules> {
        let mut state = self.0.write().unwrap_or_else(PoisonError::into_inner);
        (state.since, state.refusal) = (now, None);
        std::mem::replace(&mut state.rules, rules)
    }

    /// Keeps the rules that are, and remembers what was refused. `None` where the folder is in order again.
    fn refuse(&self, refusal: Option<Refusal>) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).refusal = refusal;
    }
}
