//! What rules make of the failures on record. Nothing is written.

use uuid::Uuid;

use crate::{
    domain::{
        diagnosis::rules::Rules,
        id::first_id,
        review::{
            Past,
            coverage::{self, Coverage},
            shift::{self, Shifts},
        },
        time::UnixMillis,
    },
    store::{Db, StoreError, history},
};

/// Which failures are looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// Accepted at this time or later.
    pub since: Option<UnixMillis>,
    /// Only those that were not understood.
    pub only_unknown: bool,
}

/// Hands every failure of a scope to `look`, oldest first, and returns how many could not be read. Each page is read in a
/// transaction of its own, so that a long look holds up nobody.
///
/// # Errors
///
/// Those of the database.
pub async fn each(db: &Db, scope: Scope, mut look: impl FnMut(&Past)) -> Result<u64, StoreError> {
    let mut after = scope.since.map_or_else(Uuid::nil, first_id);
    let mut unreadable = 0;
    loop {
        let mut tx = db.read().await?;
        let page = history::page(&mut tx, scope.only_unknown, after).await?;
        drop(tx);
        page.failures.iter().for_each(&mut look);
        unreadable += page.unreadable;
        match page.next {
            Some(next) => after = next,
            None => return Ok(unreadable),
        }
    }
}

/// How well these rules cover what has come in.
///
/// # Errors
///
/// Those of the database.
pub async fn coverage(db: &Db, rules: &Rules, since: Option<UnixMillis>) -> Result<Coverage, StoreError> {
    let mut tally = coverage::Tally::new(rules);
    each(db, Scope { since, only_unknown: false }, |past| tally.add(past)).await?;
    Ok(tally.finish())
}

/// Which failures these rules would take for something else than they were taken for.
///
/// # Errors
///
/// Those of the database.
pub async fn dry_run(db: &Db, rules: &Rules, scope: Scope) -> Result<Shifts, StoreError> {
    let mut tally = shift::Tally::new(rules);
    each(db, scope, |past| drop(tally.add(past))).await?;
    Ok(tally.finish())
}
