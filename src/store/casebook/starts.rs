//! Attempts of which only the start is known.

use uuid::Uuid;

use super::{
    id, id_optional,
    load::{refs, texts},
    time,
};
use crate::{
    domain::{
        casebook::{Casebook, Incoming, StartRecord, Tracked},
        event::EventType,
        time::UnixMillis,
    },
    store::{Bulk, Lists, StoreError, Tx},
};

static STARTS: Lists =
    Lists::new(0, "SELECT id, attempt_id, person_id, started_at, due_at, found_id FROM starts WHERE person_id IN", "ORDER BY id");
static ENDED: Lists = Lists::new(
    0,
    "SELECT DISTINCT person_id, attempt_id FROM attempts \
     WHERE type IN ('connection.failed', 'connection.succeeded', 'connection.disconnected') AND attempt_id IN",
    "",
);
static SAVE: Bulk = Bulk::new(
    "INSERT INTO starts (id, attempt_id, person_id, started_at, due_at, found_id) VALUES",
    6,
    "ON CONFLICT (id) DO UPDATE SET found_id = excluded.found_id",
);
static GONE: Lists = Lists::new(0, "DELETE FROM starts WHERE id IN", "RETURNING id");
static REPLACED: Lists = Lists::new(0, "DELETE FROM attempts WHERE type = 'connection.unfinished' AND id IN", "RETURNING id");

/// The starts of the people of the batch, and which of the attempts that the batch starts have ended already.
pub(super) async fn load(tx: &mut Tx, batch: &[&Incoming], book: &mut Casebook) -> Result<(), StoreError> {
    let people = texts(book.people.keys());
    for row in tx.list(&STARTS, &refs(&people), |query| query).await? {
        let record = StartRecord {
            id: id(&row, 0, "starts.id")?,
            attempt_id: row.get(1)?,
            person_id: id(&row, 2, "starts.person_id")?,
            started_at: time(&row, 3)?,
            due_at: time(&row, 4)?,
            found_id: id_optional(&row, 5, "starts.found_id")?,
        };
        book.starts.insert(record.id, Tracked { record, changed: false });
    }
    let begun = batch.iter().filter(|incoming| incoming.event.event_type == EventType::Started);
    let attempts = texts(begun.filter_map(|incoming| incoming.event.attempt_id.as_ref()));
    for row in tx.list(&ENDED, &refs(&attempts), |query| query).await? {
        book.ended.insert((id(&row, 0, "attempts.person_id")?, row.get(1)?));
    }
    Ok(())
}

/// Writes what has changed.
pub(super) async fn save(tx: &mut Tx, book: &Casebook) -> Result<(), StoreError> {
    let starts: Vec<_> = book.starts.values().filter(|start| start.changed).map(|start| &start.record).collect();
    tx.bulk(&SAVE, &starts, |query, start| {
        query
            .bind(start.id.to_string())
            .bind(start.attempt_id.clone())
            .bind(start.person_id.to_string())
            .bind(start.started_at.0)
            .bind(start.due_at.0)
            .bind(start.found_id.map(|id| id.to_string()))
    })
    .await?;
    tx.list(&GONE, &refs(&texts(&book.gone)), |query| query).await?;
    tx.list(&REPLACED, &refs(&texts(&book.replaced)), |query| query).await?;
    Ok(())
}

/// A start whose time is up.
#[derive(Clone, Debug)]
pub struct Unfinished {
    /// Its row among the attempts.
    pub start: Uuid,
    /// The body that was posted, without its secrets.
    pub payload: String,
}

/// The starts whose time is up, the oldest first.
pub async fn unfinished(tx: &mut Tx, limit: u32, now: UnixMillis) -> Result<Vec<Unfinished>, StoreError> {
    let rows = tx
        .query(
            "SELECT s.id, a.payload FROM starts s JOIN attempts a ON a.id = s.id \
             WHERE s.found_id IS NULL AND s.due_at <= $1 ORDER BY s.due_at, s.id LIMIT $2",
        )
        .bind(now.0)
        .bind(i64::from(limit))
        .all()
        .await?;
    rows.iter().map(|row| Ok(Unfinished { start: id(row, 0, "starts.id")?, payload: row.get(1)? })).collect()
}
