//! What readers of a guide do there: marks, questions, a refusal; and how often it was fetched and used.
//!
//! A guide has no accounts, so none of this says who did it, and nothing of it grants anything. It can be taken back by the next reader
//! or by support.

use std::time::Duration;

use uuid::Uuid;

use super::{
    Db, StoreError, Tx,
    cases::{self, Case},
    emails,
    recount::recount,
    timeline::{self, NewLine},
    values::time_optional,
};
use crate::domain::{
    case::CaseState,
    cause::FixableBy,
    remedy::steps::{Progress, Step},
    time::UnixMillis,
};

/// Acts that follow each other within this time are one use.
const ONE_USE: Duration = Duration::from_mins(30);

/// Questions that one case takes in a day; more are for the mail to support.
const QUESTIONS: i64 = 5;
const DAY: Duration = Duration::from_hours(24);

/// A step that somebody has marked as done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Which.
    pub step: Step,
    /// When.
    pub at: UnixMillis,
}

/// How often a guide was fetched, by whatever, and used, by people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Use {
    /// Every time the guide was asked for, programs that look at links included.
    pub fetches: i64,
    /// The last time.
    pub fetched_at: Option<UnixMillis>,
    /// Occasions on which somebody did something there.
    pub uses: i64,
    /// The last time.
    pub used_at: Option<UnixMillis>,
}

/// All of it, for a case's page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Workspace {
    /// Fetches and uses.
    pub usage: Use,
    /// How far the guide is, if anything is marked.
    pub progress: Option<Progress>,
    /// When the last mark was made.
    pub marked_at: Option<UnixMillis>,
}

/// The marks of a case, oldest first.
pub async fn marks(tx: &mut Tx, case_id: Uuid) -> Result<Vec<Mark>, StoreError> {
    let sql = "SELECT step, marked_at FROM guide_marks WHERE case_id = $1 ORDER BY marked_at, step";
    let rows = tx.query(sql).bind(case_id.to_string()).all().await?;
    let mut marks = Vec::with_capacity(rows.len());
    for row in &rows {
        // A step that an earlier version had is passed over.
        if let Some(step) = Step::parse(row.get(0)?) {
            marks.push(Mark { step, at: UnixMillis(row.get(1)?) });
        }
    }
    Ok(marks)
}

/// What is known of a case's guide.
pub async fn of_case(tx: &mut Tx, case: &Case) -> Result<Workspace, StoreError> {
    let marks = marks(tx, case.id).await?;
    let steps: Vec<Step> = marks.iter().map(|mark| mark.step).collect();
    Ok(Workspace {
        usage: usage(tx, case.id).await?,
        progress: Progress::of(case.cause, case.kind, &steps),
        marked_at: marks.iter().map(|mark| mark.at).max(),
    })
}

/// How often the guide of a case was fetched and used.
pub async fn usage(tx: &mut Tx, case_id: Uuid) -> Result<Use, StoreError> {
    let sql = "SELECT fetches, fetched_at, uses, used_at FROM guide_use WHERE case_id = $1";
    let Some(row) = tx.query(sql).bind(case_id.to_string()).optional().await? else { return Ok(Use::default()) };
    Ok(Use { fetches: row.get(0)?, fetched_at: time_optional(&row, 1)?, uses: row.get(2)?, used_at: time_optional(&row, 3)? })
}

/// Counts that the guide was asked for.
pub async fn fetched(db: &Db, case_id: Uuid, now: UnixMillis) -> Result<(), StoreError> {
    let mut tx = db.write().await?;
    tx.query(
        "INSERT INTO guide_use (case_id, fetches, fetched_at, uses) VALUES ($1, 1, $2, 0) \
         ON CONFLICT (case_id) DO UPDATE SET fetches = guide_use.fetches + 1, fetched_at = excluded.fetched_at",
    )
    .bind(case_id.to_string())
    .bind(now.0)
    .run()
    .await?;
    tx.commit().await
}

/// Notes that a person did something on the guide.
pub(super) async fn used(tx: &mut Tx, case_id: Uuid, now: UnixMillis) -> Result<(), StoreError> {
    tx.query(
        "INSERT INTO guide_use (case_id, fetches, uses, used_at) VALUES ($1, 0, 1, $2) \
         ON CONFLICT (case_id) DO UPDATE SET used_at = excluded.used_at, \
         uses = guide_use.uses + CASE WHEN COALESCE(guide_use.used_at, 0) < $3 THEN 1 ELSE 0 END",
    )
    .bind(case_id.to_string())
    .bind(now.0)
    .bind((now - ONE_USE).0)
    .run()
    .await?;
    Ok(())
}

/// Notes that a person did something on the guide that leaves no other trace, such as copying.
pub async fn seen(db: &Db, case_id: Uuid, now: UnixMillis) -> Result<(), StoreError> {
    let mut tx = db.write().await?;
    used(&mut tx, case_id, now).await?;
    tx.commit().await
}

/// Marks a step, or takes the mark away. Doing what is done already changes nothing but the time of use.
pub async fn mark(db: &Db, case_id: Uuid, step: Step, done: bool, now: UnixMillis) -> Result<(), StoreError> {
    let mut tx = db.write().await?;
    let id = case_id.to_string();
    if done {
        tx.query("INSERT INTO guide_marks (case_id, step, marked_at) VALUES ($1, $2, $3) ON CONFLICT (case_id, step) DO NOTHING")
            .bind(id)
            .bind(step.to_string())
            .bind(now.0)
            .run()
            .await?;
    } else {
        tx.query("DELETE FROM guide_marks WHERE case_id = $1 AND step = $2").bind(id).bind(step.to_string()).run().await?;
    }
    used(&mut tx, case_id, now).await?;
    tx.commit().await
}

/// Keeps a question for support. Returns whether it was taken: a case takes a few in a day.
pub async fn ask(db: &Db, case_id: Uuid, text: &str, now: UnixMillis) -> Result<bool, StoreError> {
    let mut tx = db.decide().await?;
    let Some(case) = cases::current(&mut tx, case_id).await? else { return Ok(false) };
    let row = tx
        .query("SELECT COUNT(*) FROM timeline WHERE case_id = $1 AND what = 'question' AND at > $2")
        .bind(case.id.to_string())
        .bind((now - DAY).0)
        .one()
        .await?;
    if row.get::<i64>(0)? >= QUESTIONS {
        return Ok(false);
    }
    tx.query("UPDATE cases SET question_at = COALESCE(question_at, $2) WHERE id = $1")
        .bind(case.id.to_string())
        .bind(now.0)
        .run()
        .await?;
    add_line(&mut tx, &case, "question", Some(text), now).await?;
    used(&mut tx, case.id, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Whether an administrator can decide against the app in a case of this cause and state.
pub fn can_be_refused(case: &Case) -> bool {
    case.cause.fixable_by() == FixableBy::TenantAdmin && !matches!(case.state, CaseState::Resolved | CaseState::Ignored)
}

/// The organisation decides against the app: nothing more will be done, and nobody mailed. Unsent mail is cancelled. Returns whether
/// the case could be refused, or was already.
pub async fn refuse(db: &Db, case_id: Uuid, because: &str, now: UnixMillis) -> Result<bool, StoreError> {
    let mut tx = db.decide().await?;
    let Some(case) = cases::current(&mut tx, case_id).await? else { return Ok(false) };
    if !can_be_refused(&case) {
        return Ok(case.refused());
    }
    tx.query(
        "UPDATE cases SET state = 'ignored', claimed_at = NULL, snoozed_until = NULL, refused_at = $2, refused_because = $3 \
         WHERE id = $1",
    )
    .bind(case.id.to_string())
    .bind(now.0)
    .bind(because.to_owned())
    .run()
    .await?;
    emails::cancel(&mut tx, case.id, "organisation refused", now).await?;
    settle(&mut tx, &case, "refused", Some(because), now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Takes a refusal back: the case is open again. What support has put aside is not for a reader to reopen. Returns whether it is open.
pub async fn allow(db: &Db, case_id: Uuid, now: UnixMillis) -> Result<bool, StoreError> {
    let mut tx = db.decide().await?;
    let Some(case) = cases::current(&mut tx, case_id).await? else { return Ok(false) };
    if !case.refused() {
        return Ok(case.state == CaseState::Open);
    }
    tx.query("UPDATE cases SET state = 'open', refused_at = NULL, refused_because = NULL WHERE id = $1")
        .bind(case.id.to_string())
        .run()
        .await?;
    settle(&mut tx, &case, "allowed_again", None, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// What goes along with every change of a case's state by a reader.
async fn settle(tx: &mut Tx, case: &Case, what: &'static str, detail: Option<&str>, now: UnixMillis) -> Result<(), StoreError> {
    add_line(tx, case, what, detail, now).await?;
    used(tx, case.id, now).await?;
    match &case.tenant {
        Some(tenant) => recount(tx, tenant.id).await,
        None => Ok(()),
    }
}

async fn add_line(tx: &mut Tx, case: &Case, what: &'static str, detail: Option<&str>, now: UnixMillis) -> Result<(), StoreError> {
    let tenant_id = case.tenant.as_ref().map(|tenant| tenant.id);
    let line = NewLine { tenant_id, case_id: case.id, person_id: None, what, actor: "administrator", detail };
    timeline::add(tx, line, now).await
}

/// Moves what readers did on the guide of one case to the case that takes it over.
pub(super) async fn merge(tx: &mut Tx, into: &str, from: &str) -> Result<(), StoreError> {
    for sql in [
        "INSERT INTO guide_marks (case_id, step, marked_at) SELECT $1, step, marked_at FROM guide_marks WHERE case_id = $2 \
         ON CONFLICT (case_id, step) DO NOTHING",
        "INSERT INTO guide_use (case_id, fetches, fetched_at, uses, used_at) \
         SELECT $1, fetches, fetched_at, uses, used_at FROM guide_use WHERE case_id = $2 \
         ON CONFLICT (case_id) DO UPDATE SET fetches = guide_use.fetches + excluded.fetches, \
         uses = guide_use.uses + excluded.uses, \
         fetched_at = CASE WHEN COALESCE(excluded.fetched_at, 0) > COALESCE(guide_use.fetched_at, 0) \
                      THEN excluded.fetched_at ELSE guide_use.fetched_at END, \
         used_at = CASE WHEN COALESCE(excluded.used_at, 0) > COALESCE(guide_use.used_at, 0) \
                   THEN excluded.used_at ELSE guide_use.used_at END",
        "UPDATE cases SET question_at = COALESCE(question_at, (SELECT o.question_at FROM cases o WHERE o.id = $2)) WHERE id = $1",
    ] {
        tx.query(sql).bind(into.to_owned()).bind(from.to_owned()).run().await?;
    }
    for sql in ["DELETE FROM guide_marks WHERE case_id = $1", "DELETE FROM guide_use WHERE case_id = $1"] {
        tx.query(sql).bind(from.to_owned()).run().await?;
    }
    Ok(())
}
