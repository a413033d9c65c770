//! Sending what is queued: claim, compose, send, settle. No transaction is open while a mail is under way.
//!
//! At least once: a crash between the relay's yes and our settlement costs a repeat with the same Message-ID, never a lost mail.

use std::{sync::Arc, time::Duration};

use tokio::{sync::Notify, task::JoinSet};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::{
    clock::Clock,
    domain::{app::AppProfile, catalogue::Catalogue, id::new_id, notice::NoticeKind, recipients::OnlyTo, time::UnixMillis},
    mail::{Class, Sender, Stage, Transport, compose, compose_alert},
    store::{
        Db, StoreError, mail_holds,
        outbox::{Claimed, Lease, Means, Settlement, Task, claim, look_again, settle},
    },
    telemetry::{Metrics, chain},
};

/// How long the queue rests at most while the relay is at fault: what is fixed is noticed within this time.
const RELAY_REST: Duration = Duration::from_mins(1);

/// What follows on the last of the configured waits, until [`GIVE_UP`].
const LATER: Duration = Duration::from_hours(6);

/// After this long a mail has lost its point and is given up.
const GIVE_UP: Duration = Duration::from_hours(72);

/// What was known of a mail when it was claimed is good for so long.
const FRESH: Duration = Duration::from_secs(1);

/// How often we look even if nobody has called: the net under the wake-up, for other replicas and for what falls due.
const POLL: Duration = Duration::from_secs(1);

/// How often, and after what rest, a settlement is tried again while its lease lasts.
const SETTLE_TRIES: u32 = 20;
const SETTLE_REST: Duration = Duration::from_millis(500);

/// Tries are counted when a mail is claimed, so one that kills the process with it ends here. Above what the schedule of retries
/// can reach within [`GIVE_UP`].
const MAX_TRIES: i64 = 24;

/// Mails claimed at once. Few enough that a relay of usual speed takes all of them well within the lease.
const BATCH: u32 = 16;

/// How the outbox is worked.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How long to wait after the first, second, … failed try; then every six hours.
    pub retry: Vec<Duration>,
    /// For how long a mail is claimed. Longer than a send may take.
    pub lease: Duration,
    /// Nothing leaves at all.
    pub paused: bool,
    /// The only recipients.
    pub only_to: OnlyTo,
    /// The longest that a send may take. No send begins that could outlast the lease.
    pub send_timeout: Duration,
}

/// What became of the mails of a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// Claimed.
    pub claimed: u32,
    /// Taken by the relay.
    pub sent: u32,
    /// To be tried again.
    pub retried: u32,
    /// Given up.
    pub dead: u32,
    /// Without a point any more.
    pub cancelled: u32,
    /// Held, because nobody may be written to at this address.
    pub held: u32,
    /// Not tried after all, or refused by the relay: as if never claimed.
    pub given_back: u32,
}

/// The worker of the outbox. Several may run, in one process or in many.
#[derive(Clone)]
pub struct Outbox {
    /// Where the mails are.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// How mails leave.
    pub transport: Arc<Transport>,
    /// Who sends.
    pub sender: Arc<Sender>,
    /// On whose behalf.
    pub app: Arc<AppProfile>,
    /// The words.
    pub catalogue: &'static Catalogue,
    /// What notices are made with.
    pub means: Means,
    /// How.
    pub settings: Settings,
    /// What is counted.
    pub metrics: Metrics,
}

/// What became of one mail.
enum End {
    Settled(Settlement),
    /// The relay is at fault: nothing else will pass now either.
    Relay {
        reply: String,
    },
}

impl Outbox {
    /// Works until `stop`: on each wake-up, and on each poll. What is under way is finished; what is only claimed is given back.
    pub async fn run(self, wake: Arc<Notify>, stop: CancellationToken) {
        let mut relay_faults: u32 = 0;
        loop {
            // Registered before the look, so that a mail queued in between is not missed.
            let called = wake.notified();
            let pause = match self.round(&stop).await {
                Ok((_, true)) => {
                    relay_faults += 1;
                    Some(self.delay(relay_faults).min(RELAY_REST))
                }
                Ok((round, false)) => {
                    if round.claimed > 0 {
                        relay_faults = 0;
                    }
                    // All given back: there was no time left in the lease, and there will not be at once either.
                    let idle = round.claimed < BATCH || round.given_back == round.claimed;
                    idle.then_some(Duration::ZERO)
                }
                Err(error) => {
                    tracing::error!(error = chain(&error), "the outbox could not be read");
                    Some(POLL)
                }
            };
            if stop.is_cancelled() {
                return;
            }
            match pause {
                None => {}
                Some(Duration::ZERO) => tokio::select! {
                    () = called => {}
                    () = tokio::time::sleep(POLL) => {}
                    () = stop.cancelled() => return,
                },
                Some(pause) => tokio::select! {
                    () = tokio::time::sleep(pause) => {}
                    () = stop.cancelled() => return,
                },
            }
        }
    }

    /// Claims what is due, sends it, settles it. Returns what became of it, and whether the relay is at fault.
    ///
    /// # Errors
    ///
    /// [`StoreError`] where nothing could be claimed. A settlement that fails is only logged: the lease runs out and the mail is sent again.
    pub async fn round(&self, stop: &CancellationToken) -> Result<(Round, bool), StoreError> {
        if self.settings.paused {
            return Ok((Round::default(), false));
        }
        let now = self.clock.now();
        let lease = Lease { token: new_id(now).to_string(), until: now + self.settings.lease };
        let mut tx = self.db.write().await?;
        let claimed = claim(&mut tx, &lease, BATCH, now, &self.means).await?;
        tx.commit().await?;

        let mut round = Round { claimed: u32::try_from(claimed.len()).unwrap_or(u32::MAX), ..Round::default() };
        let mut relay_at_fault = false;
        let mut sending = JoinSet::new();
        let mut waiting = claimed.into_iter();
        loop {
            // A slow relay may use the lease up. What could outlast it is given back, or another worker would send it as well.
            let in_time = || self.clock.now() + self.settings.send_timeout < lease.until;
            while sending.len() < self.transport.concurrency() && !relay_at_fault && !stop.is_cancelled() && in_time() {
                let Some(mail) = waiting.next() else { break };
                let worker = self.clone();
                sending.spawn(async move {
                    // A task of its own: a mail whose composition panics ends itself, and not the queue.
                    let one = worker.clone();
                    let (id, task) = (mail.id, mail.task.clone());
                    let end = if mail.tries > MAX_TRIES {
                        End::Settled(Settlement::Dead { reason: "too many tries", reply: String::new() })
                    } else {
                        tokio::spawn(async move {
                            match one.fresh(id, task, now).await {
                                Some(task) => one.deal(task).await,
                                None => End::Settled(Settlement::GiveBack { due_at: one.clock.now(), reply: None }),
                            }
                        })
                        .await
                        .unwrap_or_else(|_| {
                            End::Settled(Settlement::Dead { reason: "composing it failed", reply: String::new() })
                        })
                    };
                    (mail, end)
                });
            }
            let Some(done) = sending.join_next().await else { break };
            let Ok((mail, end)) = done else { continue };
            let settlement = match end {
                End::Settled(settlement) => self.limit(&mail, settlement),
                End::Relay { reply } => {
                    relay_at_fault = true;
                    // Not what it said: servers quote addresses. It stands with the mail.
                    tracing::warn!("the mail relay refuses us; sending pauses");
                    self.limit(&mail, Settlement::GiveBack { due_at: self.clock.now(), reply: Some(reply) })
                }
            };
            self.settle(&mail, &lease, settlement, &mut round).await;
        }
        for mail in waiting {
            let settlement = Settlement::GiveBack { due_at: self.clock.now(), reply: None };
            self.settle(&mail, &lease, settlement, &mut round).await;
        }
        Ok((round, relay_at_fault))
    }

    /// What is to be done, looked at once more where the mail has waited behind a slow relay: meanwhile its reader may have asked for no
    /// more, or the case may be over. `None` where all mail is held by now. Where it cannot be looked at, what was known when it was
    /// claimed stands.
    async fn fresh(&self, id: Uuid, task: Task, claimed_at: UnixMillis) -> Option<Task> {
        if self.clock.now().since(claimed_at) < FRESH {
            return Some(task);
        }
        let look = async {
            let mut tx = self.db.read().await?;
            let held = mail_holds::current(&mut tx).await?.is_some();
            Ok::<_, StoreError>((held, look_again(&mut tx, id, &self.means.links).await?))
        };
        match look.await {
            Ok((_, None)) => Some(Task::Drop("its record is gone")),
            Ok((true, Some(Claimed { task: Task::Send(_), .. }))) => None,
            Ok((_, Some(claimed))) => Some(claimed.task),
            Err(error) => {
                tracing::warn!(mail.id = %id, error = chain(&error), "a mail could not be looked at once more before it is sent");
                Some(task)
            }
        }
    }

    /// Composes and sends one mail.
    async fn deal(&self, task: Task) -> End {
        let (id, kind, composed) = match task {
            Task::Drop(reason) => return End::Settled(Settlement::Cancelled { reason }),
            Task::Send(notice) => (notice.id, notice.kind, compose(&notice, &self.app, &self.sender, self.catalogue)),
            Task::Alert(notice) => {
                (notice.id, NoticeKind::EngineerAlert, compose_alert(&notice, &self.app, &self.sender, self.catalogue))
            }
        };
        let mail = match composed {
            Ok(mail) => mail,
            Err(error) => {
                tracing::error!(mail.id = %id, mail.kind = %kind, error = chain(&error), "a mail could not be composed");
                return End::Settled(Settlement::Dead { reason: "composing it failed", reply: error.to_string() });
            }
        };
        if !self.settings.only_to.allows(&mail.to) {
            return End::Settled(Settlement::Held { reason: OnlyTo::REASON });
        }
        match self.transport.send(&mail).await {
            Ok(accepted) => {
                tracing::info!(mail.id = %id, mail.kind = %kind, mail.message_id = mail.message_id, "mail sent");
                End::Settled(Settlement::Sent { message_id: mail.message_id, reply: accepted.reply })
            }
            Err(error) => {
                tracing::warn!(mail.id = %id, mail.kind = %kind, mail.stage = %error.stage, mail.class = %error.class, "mail not sent");
                match error.class {
                    Class::Gone => End::Settled(Settlement::Gone { reply: error.reply }),
                    Class::Recipient => End::Settled(Settlement::Dead { reason: "the address was refused", reply: error.reply }),
                    Class::Message => End::Settled(Settlement::Dead { reason: "the message was refused", reply: error.reply }),
                    // Once the recipient is named, a relay that calls out may only pass on what the other side said of us: that is
                    // this mail's trouble and not the queue's.
                    Class::Relay if matches!(error.stage, Stage::Recipient | Stage::Data | Stage::Content) => {
                        End::Settled(Settlement::Retry { due_at: self.clock.now(), reply: error.reply })
                    }
                    Class::Relay => End::Relay { reply: error.reply },
                    // When to try again is set where the number of tries is known.
                    Class::Later => End::Settled(Settlement::Retry { due_at: self.clock.now(), reply: error.reply }),
                }
            }
        }
    }

    /// Sets the time of the next try, or gives a mail up that has had enough of them.
    fn limit(&self, mail: &Claimed, settlement: Settlement) -> Settlement {
        let now = self.clock.now();
        match settlement {
            Settlement::Retry { reply, .. } => {
                let due_at = now + self.delay(u32::try_from(mail.tries).unwrap_or(u32::MAX));
                if due_at.since(mail.queued_at) > GIVE_UP {
                    Settlement::Dead { reason: "expired", reply }
                } else {
                    Settlement::Retry { due_at, reply }
                }
            }
            Settlement::GiveBack { reply, .. } if now.since(mail.queued_at) > GIVE_UP => {
                Settlement::Dead { reason: "expired", reply: reply.unwrap_or_default() }
            }
            settlement => settlement,
        }
    }

    /// How long to wait after the `nth` failure, 20 % more or less, so that what failed together does not come back together.
    fn delay(&self, nth: u32) -> Duration {
        let at = usize::try_from(nth.saturating_sub(1)).unwrap_or(usize::MAX);
        self.settings.retry.get(at).copied().unwrap_or(LATER).mul_f64(0.8 + 0.4 * fastrand::f64())
    }

    async fn settle(&self, mail: &Claimed, lease: &Lease, settlement: Settlement, round: &mut Round) {
        let (count, result) = match &settlement {
            Settlement::Sent { .. } => (&mut round.sent, "sent"),
            Settlement::Retry { .. } => (&mut round.retried, "retry"),
            Settlement::Dead { .. } | Settlement::Gone { .. } => (&mut round.dead, "dead"),
            Settlement::Held { .. } => (&mut round.held, "held"),
            Settlement::Cancelled { .. } => (&mut round.cancelled, "cancelled"),
            Settlement::GiveBack { .. } => (&mut round.given_back, "given_back"),
        };
        *count += 1;
        self.metrics.mail(mail.kind.as_str(), result);
        let mut settled = self.settle_once(mail, lease, &settlement, self.clock.now()).await;
        // A database that is away for a moment must not cost a second mail.
        for _ in 0..SETTLE_TRIES {
            if settled.is_ok() {
                break;
            }
            tokio::time::sleep(SETTLE_REST).await;
            settled = self.settle_once(mail, lease, &settlement, self.clock.now()).await;
        }
        match settled {
            Ok(true) => {}
            Ok(false) => tracing::warn!(mail.id = %mail.id, "a mail's lease had run out before it was settled"),
            Err(error) => {
                tracing::error!(mail.id = %mail.id, error = chain(&error), "a mail could not be settled; its lease will run out");
            }
        }
    }

    async fn settle_once(
        &self,
        mail: &Claimed,
        lease: &Lease,
        settlement: &Settlement,
        now: UnixMillis,
    ) -> Result<bool, StoreError> {
        // What ends more than this one mail is a decision, and those are made one at a time.
        let decides = matches!(settlement, Settlement::Gone { .. });
        let mut tx = if decides { self.db.decide().await? } else { self.db.write().await? };
        let ours = settle(&mut tx, mail.id, lease, settlement, now).await?;
        tx.commit().await?;
        Ok(ours)
    }
}
