//! Holds all mail to people when something goes wrong for many at once.

use std::{sync::Arc, time::Duration};

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::{
    clock::Clock,
    domain::{address::Address, breaker::Trip, casebook::Cap},
    store::{Db, StoreError, breaker},
    telemetry::chain,
};

/// How often we look.
const SWEEP: Duration = Duration::from_secs(20);

/// The breaker. Several may run, in one process or in many.
#[derive(Clone)]
pub struct Breaker {
    /// What happened.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// `limits.breaker`.
    pub limit: Cap,
    /// The engineers of the app; empty also where no mail leaves.
    pub engineers: Vec<Address>,
    /// Notified after a commit that queued mail.
    pub mail_queued: Arc<Notify>,
}

impl Breaker {
    /// Works until `stop`.
    pub async fn run(self, stop: CancellationToken) {
        let mut sweep = tokio::time::interval(SWEEP);
        sweep.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = stop.cancelled() => return,
                _ = sweep.tick() => {}
            }
            if let Err(error) = self.check().await {
                tracing::error!(error = chain(&error), "the breaker could not look; it will try again");
            }
        }
    }

    /// Looks once. Returns why mail is held from now on, if it is.
    ///
    /// # Errors
    ///
    /// [`StoreError`]; nothing is done by halves.
    pub async fn check(&self) -> Result<Option<Trip>, StoreError> {
        let trip = breaker::check(&self.db, self.limit, &self.engineers, self.clock.now()).await?;
        if let Some(trip) = trip {
            tracing::error!(reason = trip.reason(), "all mail to people is held from now on");
            self.mail_queued.notify_one();
        }
        Ok(trip)
    }
}
