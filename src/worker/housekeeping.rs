//! Small jobs by the clock: SQLite's log, snoozed cases, sessions and links that have run out.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::{
    clock::Clock,
    store::{Db, StoreError, emails, housekeeping},
    telemetry::{Metrics, chain},
};

/// How often SQLite's log is moved into its file. Often, because then each time is short.
const CHECKPOINT: Duration = Duration::from_millis(500);

/// How often the rest is looked at.
const SWEEP: Duration = Duration::from_secs(30);

/// Mails are counted up to this many a state, so that counting takes no longer with the years.
const COUNTED: i64 = 10_000;

/// Runs until `stop`.
pub async fn run(db: Db, clock: Clock, metrics: Metrics, stop: CancellationToken) {
    let mut checkpoint = tokio::time::interval(CHECKPOINT);
    let mut sweep = tokio::time::interval(SWEEP);
    for interval in [&mut checkpoint, &mut sweep] {
        interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    }
    loop {
        let (job, done) = tokio::select! {
            () = stop.cancelled() => return,
            _ = checkpoint.tick() => ("checkpoint", db.checkpoint().await),
            _ = sweep.tick() => ("sweep", self::sweep(&db, &clock, &metrics).await),
        };
        if let Err(error) = done {
            tracing::error!(job, error = chain(&error), "housekeeping failed; it will be tried again");
        }
    }
}

/// Wakes snoozed cases whose time has come, and deletes what has run out.
///
/// # Errors
///
/// [`StoreError`]; nothing is done by halves.
pub async fn sweep(db: &Db, clock: &Clock, metrics: &Metrics) -> Result<(), StoreError> {
    let now = clock.now();
    let mut tx = db.decide().await?;
    housekeeping::wake_snoozed(&mut tx, now).await?;
    housekeeping::delete_expired(&mut tx, now).await?;
    tx.commit().await?;
    let mut tx = db.read().await?;
    for (state, mails) in emails::counts(&mut tx, COUNTED).await? {
        metrics.outbox(state.as_str(), mails);
    }
    Ok(())
}
