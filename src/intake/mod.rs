//! The use case: posted events in, receipts out, one transaction for as many as wait.
//!
//! A single task drains what is waiting, decides, commits once, and then answers everybody. So a commit's flush is shared, and
//! throughput rises with load. A receipt is given only after the commit: what was answered is on disk.

mod receive;

use std::sync::Arc;

use tokio::sync::{Notify, mpsc, oneshot};

use crate::{
    clock::Clock,
    domain::casebook::{Incoming, Policy},
    rulebook::Rulebook,
    store::{Db, StoreError},
    telemetry::Metrics,
};

pub use receive::receive;

/// Events in one transaction at most. More would only make the first of them wait longer.
const BATCH: usize = 256;

/// Events that may wait. Beyond it the sender is told to come back: a queue that grows without bound only hides an outage.
const WAITING: usize = 4096;

/// What became of an accepted delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// Accepted now. The answer, JSON.
    New(String),
    /// This `webhook-id` with this body was accepted before. The first answer again, with `duplicate` true.
    Duplicate(String),
    /// This `webhook-id` was accepted before with another body. Nothing was done.
    Conflict,
}

/// Why there is no receipt. Nothing was done.
#[derive(Clone, Debug, thiserror::Error)]
pub enum IntakeError {
    /// Too many events wait, or the service is stopping.
    #[error("too many events are waiting")]
    Busy,
    /// The database failed.
    #[error("the event could not be stored")]
    Store(#[source] Arc<StoreError>),
}

/// An event on the desk, and where its receipt goes.
pub struct Delivery {
    /// The event.
    pub incoming: Incoming,
    /// A caller that has gone away is not waited for.
    pub receipt: oneshot::Sender<Result<Receipt, IntakeError>>,
}

/// The way in. Cheap to clone; the desk closes when the last one is dropped.
#[derive(Clone)]
pub struct Intake {
    deliveries: mpsc::Sender<Delivery>,
}

/// The task behind [`Intake`].
pub struct Desk {
    deliveries: mpsc::Receiver<Delivery>,
    db: Db,
    clock: Clock,
    policy: Policy,
    rules: Rulebook,
    mail_queued: Arc<Notify>,
    metrics: Metrics,
}

impl Intake {
    /// An intake, and the queue behind it for a desk of another kind: the benchmarks measure the way in without storage by one
    /// that answers at once.
    pub fn channel() -> (Self, mpsc::Receiver<Delivery>) {
        let (sender, deliveries) = mpsc::channel(WAITING);
        (Self { deliveries: sender }, deliveries)
    }

    /// An intake and the desk behind it, which must be run. Each batch is decided by the `rules` in force then. `mail_queued` is
    /// notified after a commit that queued mail.
    pub fn new(
        db: Db,
        clock: Clock,
        policy: Policy,
        rules: Rulebook,
        mail_queued: Arc<Notify>,
        metrics: Metrics,
    ) -> (Self, Desk) {
        let (intake, deliveries) = Self::channel();
        (intake, Desk { deliveries, db, clock, policy, rules, mail_queued, metrics })
    }

    /// Hands an event in and waits until it is durable. What was handed in is dealt with even if the caller goes away.
    ///
    /// # Errors
    ///
    /// [`IntakeError`]; the sender should try again.
    pub async fn deliver(&self, incoming: Incoming) -> Result<Receipt, IntakeError> {
        let (receipt, answer) = oneshot::channel();
        self.deliveries.try_send(Delivery { incoming, receipt }).map_err(|_| IntakeError::Busy)?;
        answer.await.unwrap_or(Err(IntakeError::Busy))
    }
}

impl Desk {
    /// Runs until the last [`Intake`] is dropped and everything handed in is dealt with.
    pub async fn run(mut self) {
        let mut waiting = Vec::with_capacity(BATCH);
        while self.deliveries.recv_many(&mut waiting, BATCH).await > 0 {
            let (batch, receipts): (Vec<_>, Vec<_>) =
                waiting.drain(..).map(|delivery| (delivery.incoming, delivery.receipt)).unzip();
            let began = std::time::Instant::now();
            self.policy.rules = self.rules.current();
            let received = receive(&self.db, &batch, &self.policy, self.clock.now()).await;
            self.metrics.batch(batch.len(), began.elapsed());
            for reason in &received.alerts {
                self.metrics.alert(reason.as_str());
            }
            if received.mail_queued {
                self.mail_queued.notify_one();
            }
            for (receipt, outcome) in receipts.into_iter().zip(received.outcomes) {
                // A caller that has gone away will ask again, and get the same answer as a duplicate.
                let _ = receipt.send(outcome);
            }
        }
    }
}
