//! Finds the attempts that were started and never finished, and hands them in like any other event.

use std::{sync::Arc, time::Duration};

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::{
    clock::Clock,
    domain::{
        casebook::{Incoming, Policy},
        event::{Event, ParsedEvent},
    },
    intake::{Receipt, receive},
    rulebook::Rulebook,
    store::{
        Db, StoreError,
        casebook::{Unfinished, unfinished},
        housekeeping,
    },
    telemetry::{Metrics, chain},
};

/// How often we look.
const SWEEP: Duration = Duration::from_secs(20);

/// How long after the start of a process we look for the first time. Whoever could not reach us while we were away tries again
/// after five minutes at the latest (Standard Webhooks, section on retries), and must not be told meanwhile that nothing came back.
const GRACE: Duration = Duration::from_mins(6);

/// Findings of one look at most; what is left is found by the next.
const MOST: u32 = 256;

/// The finder. Several may run, in one process or in many: a start is found once, because its finding has an id made from it and
/// decisions are made one at a time.
#[derive(Clone)]
pub struct Finder {
    /// Where the starts are.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// How decisions are made.
    pub policy: Policy,
    /// The rules in force.
    pub rules: Rulebook,
    /// Notified after a commit that queued mail.
    pub mail_queued: Arc<Notify>,
    /// What is counted.
    pub metrics: Metrics,
}

impl Finder {
    /// Works until `stop`.
    pub async fn run(self, stop: CancellationToken) {
        let mut sweep = tokio::time::interval_at(tokio::time::Instant::now() + GRACE, SWEEP);
        sweep.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = stop.cancelled() => return,
                _ = sweep.tick() => {}
            }
            if let Err(error) = self.sweep().await {
                tracing::error!(error = chain(&error), "unfinished attempts could not be looked for; it will be tried again");
            }
        }
    }

    /// Finds what is due now. Returns how many attempts were found.
    ///
    /// # Errors
    ///
    /// [`StoreError`] where the due ones cannot be read. A finding that cannot be stored is logged and tried again.
    pub async fn sweep(&self) -> Result<usize, StoreError> {
        // Turned off, even those that were remembered before are left alone.
        if self.policy.unfinished_after.is_zero() {
            return Ok(0);
        }
        let now = self.clock.now();
        let mut tx = self.db.read().await?;
        let due = unfinished(&mut tx, MOST, now).await?;
        drop(tx);
        if due.is_empty() {
            return Ok(0);
        }
        let policy = Policy { rules: self.rules.current(), ..self.policy.clone() };
        let mut batch = Vec::with_capacity(due.len());
        for Unfinished { start, payload } in due {
            match Event::parse(payload.as_bytes()) {
                Ok(ParsedEvent { event, payload }) => batch.push(Incoming::unfinished(start, event, payload, &policy)),
                Err(_) => {
                    // It was accepted once; rules of a later version may not read it any more.
                    tracing::warn!(start = %start, "the event that started an attempt cannot be read any more");
                    housekeeping::forget_start(&self.db, start).await?;
                }
            }
        }
        let received = receive(&self.db, &batch, &policy, now).await;
        if received.mail_queued {
            self.mail_queued.notify_one();
        }
        let found = received.outcomes.iter().filter(|outcome| matches!(outcome, Ok(Receipt::New(_)))).count();
        if found > 0 {
            tracing::info!(attempts = found, "attempts were started and never finished");
            self.metrics.unfinished(found);
        }
        Ok(found)
    }
}
