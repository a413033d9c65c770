//! A batch of deliveries in one transaction, or each in its own where the batch cannot be had whole.

use std::{collections::HashSet, sync::Arc};

use super::{IntakeError, Receipt};
use crate::{
    domain::{
        alert::AlertReason,
        casebook::{Casebook, Incoming, MergeNeeded, Policy},
        time::UnixMillis,
    },
    store::{
        Db, StoreError, Tx,
        casebook::{Seen, load, merge, save, seen},
    },
    telemetry::chain,
};

/// What became of a batch.
#[derive(Debug)]
pub struct Received {
    /// One for each delivery, in order.
    pub outcomes: Vec<Result<Receipt, IntakeError>>,
    /// Whether there is mail to send now.
    pub mail_queued: bool,
    /// Why the engineers are alerted, once for each failure.
    pub alerts: Vec<AlertReason>,
}

/// Why a batch could not be had whole.
enum Trouble {
    Store(StoreError),
    /// Two tenants must be joined first, which is done for one event alone.
    Merge(MergeNeeded),
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Takes in a batch. A delivery that cannot be stored never fails its neighbours: the batch is then taken in one by one.
pub async fn receive(db: &Db, batch: &[Incoming], policy: &Policy, now: UnixMillis) -> Received {
    let all: Vec<&Incoming> = batch.iter().collect();
    match together(db, &all, policy, now).await {
        Ok((receipts, news)) => {
            Received { outcomes: receipts.into_iter().map(Ok).collect(), mail_queued: news.mail_queued, alerts: news.alerts }
        }
        Err(Trouble::Store(error)) if error.is_unavailable() => {
            tracing::error!(error = chain(&error), events = batch.len(), "the database is not available");
            let error = IntakeError::Store(Arc::new(error));
            Received { outcomes: vec![Err(error); batch.len()], mail_queued: false, alerts: Vec::new() }
        }
        Err(_) => {
            let mut received = Received { outcomes: Vec::with_capacity(batch.len()), mail_queued: false, alerts: Vec::new() };
            let mut away: Option<IntakeError> = None;
            for incoming in all {
                // A database that went away meanwhile is not asked once more for each that waits.
                if let Some(error) = &away {
                    received.outcomes.push(Err(error.clone()));
                    continue;
                }
                let outcome = match alone(db, incoming, policy, now).await {
                    Ok((receipt, news)) => {
                        received.mail_queued |= news.mail_queued;
                        received.alerts.extend(news.alerts);
                        Ok(receipt)
                    }
                    Err(error) => {
                        tracing::error!(error = chain(&error), "an event could not be stored");
                        let unavailable = error.is_unavailable();
                        let error = IntakeError::Store(Arc::new(error));
                        if unavailable {
                            away = Some(error.clone());
                        }
                        Err(error)
                    }
                };
                received.outcomes.push(outcome);
            }
            received
        }
    }
}

async fn together(db: &Db, batch: &[&Incoming], policy: &Policy, now: UnixMillis) -> Result<(Vec<Receipt>, News), Trouble> {
    let mut tx = db.decide().await?;
    let (receipts, book) = decide(&mut tx, batch, policy, now).await?;
    if !book.attempts.is_empty() {
        save(&mut tx, &book, now).await?;
        tx.commit().await?;
    }
    Ok((receipts, News::of(&book)))
}

/// What a commit sets going.
#[derive(Default)]
struct News {
    mail_queued: bool,
    alerts: Vec<AlertReason>,
}

impl News {
    /// Whoever watches the logs sees what the engineers are alerted to.
    fn of(book: &Casebook) -> Self {
        let alerts: Vec<_> = book.alerts.values().filter(|alert| alert.changed).map(|alert| &alert.record).collect();
        for alert in &alerts {
            let (key, kind) = (&alert.key, alert.key.kind.map_or("none", |kind| kind.as_str()));
            tracing::warn!(
                alert.id = %alert.id, alert.reason = %key.reason, alert.kind = kind, alert.code = key.code, alert.failures = alert.count,
                "a fault that only the engineers of the app can mend"
            );
        }
        let mut held = book.queued.iter().map(|mail| mail.held).chain(book.alert_mails.iter().map(|mail| mail.held));
        Self { mail_queued: held.any(|held| held.is_none()), alerts: book.alert_failures.clone() }
    }
}

async fn alone(db: &Db, incoming: &Incoming, policy: &Policy, now: UnixMillis) -> Result<(Receipt, News), StoreError> {
    // Each join takes one tenant away, and one event speaks of two at most.
    for _ in 0..4 {
        match together(db, &[incoming], policy, now).await {
            Ok((mut receipts, news)) => {
                let receipt = receipts.pop().ok_or_else(|| StoreError::Query(sqlx::Error::RowNotFound))?;
                return Ok((receipt, news));
            }
            Err(Trouble::Store(error)) => return Err(error),
            Err(Trouble::Merge(tenants)) => {
                let mut tx = db.decide().await?;
                merge(&mut tx, tenants, now).await?;
                tx.commit().await?;
                tracing::info!(tenant.into = %tenants.into, tenant.from = %tenants.from, "two tenants proved to be one");
            }
        }
    }
    Err(StoreError::Query(sqlx::Error::RowNotFound))
}

/// Answers what was seen before, and folds what is new into the book.
async fn decide(tx: &mut Tx, batch: &[&Incoming], policy: &Policy, now: UnixMillis) -> Result<(Vec<Receipt>, Casebook), Trouble> {
    let ids: Vec<&str> = batch.iter().map(|incoming| incoming.webhook_id.as_str()).collect();
    let mut known = seen(tx, &ids).await?;
    let fresh: Vec<&Incoming> = {
        let mut first = HashSet::new();
        batch
            .iter()
            .filter(|incoming| !known.contains_key(&incoming.webhook_id))
            .filter(|incoming| first.insert(incoming.webhook_id.as_str()))
            .copied()
            .collect()
    };
    let mut book = if fresh.is_empty() { Casebook::default() } else { load(tx, &fresh, policy, now).await? };
    let mut receipts = Vec::with_capacity(batch.len());
    for incoming in batch {
        if let Some(seen) = known.get(&incoming.webhook_id) {
            receipts.push(again(seen, incoming));
            continue;
        }
        // The end of the attempt came between the look and this decision.
        if incoming.start().is_some_and(|start| !book.awaits(start)) {
            receipts.push(Receipt::Duplicate(String::new()));
            continue;
        }
        book.apply(incoming, policy, now).map_err(Trouble::Merge)?;
        let answer = book.attempts.last().map(|attempt| attempt.answer.clone()).unwrap_or_default();
        let seen = Seen { body_hash: incoming.body_hash.clone(), answer: answer.clone() };
        known.insert(incoming.webhook_id.clone(), seen);
        receipts.push(Receipt::New(answer));
    }
    Ok((receipts, book))
}

/// The receipt for a `webhook-id` that was accepted before.
fn again(seen: &Seen, incoming: &Incoming) -> Receipt {
    if seen.body_hash != incoming.body_hash {
        return Receipt::Conflict;
    }
    // `duplicate` is the second member, after an id: the first occurrence is the right one.
    Receipt::Duplicate(seen.answer.replacen(r#""duplicate":false"#, r#""duplicate":true"#, 1))
}
