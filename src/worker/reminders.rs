//! Reminders: looked for by the clock, judged by the domain, queued like any other mail.

use std::{sync::Arc, time::Duration};

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::{
    clock::Clock,
    domain::{casebook::Caps, reminder::Reminders},
    store::{
        Db, StoreError,
        reminders::{Dealt, deal},
    },
    telemetry::chain,
};

/// How often we look.
const SWEEP: Duration = Duration::from_secs(30);

/// The worker of reminders. Several may run, in one process or in many.
#[derive(Clone)]
pub struct Reminder {
    /// Where they are.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// How they are sent.
    pub reminders: Reminders,
    /// On mail.
    pub caps: Caps,
    /// `mail.url` is `off`.
    pub mail_off: bool,
    /// Notified after a commit that queued mail.
    pub mail_queued: Arc<Notify>,
}

impl Reminder {
    /// Works until `stop`.
    pub async fn run(self, stop: CancellationToken) {
        let mut sweep = tokio::time::interval(SWEEP);
        sweep.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = stop.cancelled() => return,
                _ = sweep.tick() => {}
            }
            if let Err(error) = self.sweep().await {
                tracing::error!(error = chain(&error), "reminders could not be looked for; it will be tried again");
            }
        }
    }

    /// Deals with some of what is due now.
    ///
    /// # Errors
    ///
    /// [`StoreError`]; nothing is done by halves.
    pub async fn sweep(&self) -> Result<Dealt, StoreError> {
        // Turned off, even those that were planned before are left alone.
        if self.mail_off || self.reminders.after.is_empty() {
            return Ok(Dealt::default());
        }
        let dealt = deal(&self.db, &self.reminders, &self.caps, self.clock.now()).await?;
        if dealt.queued > 0 {
            self.mail_queued.notify_one();
        }
        if dealt != Dealt::default() {
            tracing::info!(queued = dealt.queued, put_off = dealt.put_off, dropped = dealt.dropped, "reminders were due");
        }
        Ok(dealt)
    }
}
