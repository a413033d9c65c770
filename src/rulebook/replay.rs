//! Diagnosing failures on record anew, and writing what changes.

use uuid::Uuid;

use super::past::Scope;
use crate::{
    domain::{
        casebook::{Casebook, Incoming, MergeNeeded, Policy},
        diagnosis::Diagnosis,
        id::first_id,
        review::{Past, differs, rediagnose},
        time::UnixMillis,
    },
    store::{
        Db, StoreError, Tx,
        casebook::{load, load_bygone, merge, save_bygone},
        history,
    },
};

/// Failures in one transaction at most: intake waits meanwhile.
const BATCH: usize = 64;

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Replayed {
    /// Failures that were looked at.
    pub failures: u64,
    /// Those that are taken for something else now.
    pub changed: u64,
    /// Mails that were queued for it.
    pub mails: u64,
}

/// Takes the failures of a scope for what the rules of `policy` say, oldest first, in batches of a bounded size; each batch is one
/// decision, as a batch of posted events is, so that it may run beside services on the same database. Queues mail only where
/// `mail` says so. Running it again changes nothing.
///
/// # Errors
///
/// Those of the database; batches before it stay done.
pub async fn replay(db: &Db, policy: &Policy, scope: Scope, mail: bool, now: UnixMillis) -> Result<Replayed, StoreError> {
    let mut after = scope.since.map_or_else(Uuid::nil, first_id);
    let mut done = Replayed::default();
    loop {
        let mut tx = db.read().await?;
        let page = history::page(&mut tx, scope.only_unknown, after).await?;
        drop(tx);
        done.failures += page.failures.len() as u64;
        let changed = page.failures.iter().filter(|past| anew(past, policy).is_some());
        let ids: Vec<Uuid> = changed.map(|past| past.id).collect();
        for batch in ids.chunks(BATCH) {
            let (changed, mails) = together(db, batch, policy, mail, now).await?;
            done.changed += changed;
            done.mails += mails;
        }
        match page.next {
            Some(next) => after = next,
            None => return Ok(done),
        }
    }
}

/// What a failure is taken for now, if for something else.
fn anew(past: &Past, policy: &Policy) -> Option<Diagnosis> {
    let diagnosis = rediagnose(&past.event, &policy.rules);
    differs(past, &diagnosis).then_some(diagnosis)
}

/// Why a batch was not done.
enum Trouble {
    Store(StoreError),
    Merge(MergeNeeded),
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

async fn together(db: &Db, ids: &[Uuid], policy: &Policy, mail: bool, now: UnixMillis) -> Result<(u64, u64), StoreError> {
    // Each join takes one tenant away, and one failure speaks of two at most.
    for _ in 0..=ids.len() {
        let mut tx = db.decide().await?;
        match decide(&mut tx, ids, policy, mail, now).await {
            Ok(done) => {
                tx.commit().await?;
                return Ok(done);
            }
            Err(Trouble::Store(error)) => return Err(error),
            Err(Trouble::Merge(tenants)) => {
                drop(tx);
                let mut tx = db.decide().await?;
                merge(&mut tx, tenants, now).await?;
                tx.commit().await?;
                tracing::info!(tenant.into = %tenants.into, tenant.from = %tenants.from, "two tenants proved to be one");
            }
        }
    }
    Err(StoreError::Query(sqlx::Error::RowNotFound))
}

async fn decide(tx: &mut Tx, ids: &[Uuid], policy: &Policy, mail: bool, now: UnixMillis) -> Result<(u64, u64), Trouble> {
    // Read again under the lock: another replay may have been here, and tenants may have been joined.
    let mut changed: Vec<(Past, Incoming)> = Vec::new();
    for past in history::by_id(tx, ids).await? {
        if let Some(diagnosis) = anew(&past, policy) {
            let incoming = Incoming {
                webhook_id: String::new(),
                signed_by: None,
                body_hash: String::new(),
                event: past.event.clone(),
                payload: serde_json::Value::Null,
                diagnosis: Some(diagnosis),
            };
            changed.push((past, incoming));
        }
    }
    if changed.is_empty() {
        return Ok((0, 0));
    }
    let (past, incoming): (Vec<Past>, Vec<Incoming>) = changed.into_iter().unzip();
    let batch: Vec<&Incoming> = incoming.iter().collect();
    let mut book: Casebook = load(tx, &batch, policy, now).await?;
    let mut bygone = load_bygone(tx, &mut book, &past).await?;
    for (past, incoming) in past.iter().zip(&incoming) {
        if let Some(diagnosis) = &incoming.diagnosis {
            book.replay(past, diagnosis, &mut bygone, policy, mail, now).map_err(Trouble::Merge)?;
        }
    }
    save_bygone(tx, &book, &bygone, now).await?;
    Ok((bygone.moved.len() as u64, book.queued.len() as u64))
}
