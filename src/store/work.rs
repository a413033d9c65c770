//! Work on a case, by a support agent: one transaction each, with a line in the timeline and the tenant brought in line.

use uuid::Uuid;

use super::{
    Db, StoreError, Tx,
    cases::{self, Case},
    emails,
    recount::recount,
    timeline::{self, NewLine},
};
use crate::domain::{
    again::Unfit,
    case::{CaseState, guide_expiry},
    notice::NoticeKind,
    time::UnixMillis,
};

/// What an agent does to a case.
#[derive(Clone, Debug)]
pub enum Action {
    /// It is over. Unsent mail about it is cancelled.
    Resolve {
        /// Why.
        note: Option<String>,
    },
    /// It is not over, or no longer put aside.
    Reopen {
        /// Why.
        note: Option<String>,
    },
    /// Put it aside.
    Snooze {
        /// Until then.
        until: UnixMillis,
    },
    /// Nothing will be done, and nobody mailed. Unsent mail about it is cancelled.
    Ignore {
        /// Why.
        note: Option<String>,
    },
    /// Make every link to its guide that was handed out useless; a new one is made with the next mail.
    Revoke {
        /// Why.
        note: Option<String>,
    },
    /// Write something down.
    Note {
        /// What.
        text: String,
    },
}

/// Why something cannot be done to a case as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such case.
    #[error("there is no case with this id")]
    Missing,
    /// A newer case of the same tenant and cause is open.
    #[error("a newer case of the same organisation and cause is open already: work on that one")]
    Twin,
    /// A resolved case must be reopened first.
    #[error("the case is resolved: reopen it first")]
    Resolved,
    /// There is no mail for this cause.
    #[error("there is no mail for this cause: name the kind that should be sent")]
    NoMail,
    /// Only `reconnect` can be sent in a resolved case.
    #[error("the case is resolved, so the only mail that makes sense is reconnect")]
    OnlyReconnect,
    /// `reconnect` says that a case is over.
    #[error("the case is not resolved, so nobody can be asked to reconnect yet")]
    NotResolved,
    /// Nobody is mailed about an ignored case.
    #[error("the case is ignored: reopen it first")]
    Ignored,
    /// The person is not of this case.
    #[error("there is no such person in this case")]
    NoPerson,
    /// A mail does not fit its case any more.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// Another mail that tells the same to the same waits.
    #[error("the same mail waits to be sent already")]
    Waiting,
    /// A worker has the mail in hand.
    #[error("the mail is being sent this moment: look again in a minute")]
    UnderWay,
    /// The relay has taken the mail.
    #[error("the relay has taken this mail already: say that it should be sent once more")]
    Sent,
}

/// What came of an attempt to change something.
pub type Outcome<T> = Result<Result<T, Refusal>, StoreError>;

/// Does it. Returns the case as it is then. Doing what is done already changes nothing, and adds no line.
/// `actor` is the subject of the agent's sign-in.
pub async fn act(db: &Db, id: Uuid, action: &Action, actor: &str, now: UnixMillis) -> Outcome<Case> {
    let mut tx = db.decide().await?;
    let Some(case) = cases::current(&mut tx, id).await? else { return Ok(Err(Refusal::Missing)) };
    let (to, what, detail) = match action {
        Action::Resolve { note } => (Some(CaseState::Resolved), "resolved", note.clone()),
        Action::Reopen { note } => (Some(CaseState::Open), "reopened", note.clone()),
        Action::Snooze { until } => (Some(CaseState::Snoozed), "snoozed", Some(until.to_string())),
        Action::Ignore { note } => (Some(CaseState::Ignored), "ignored", note.clone()),
        Action::Revoke { note } => (None, "links_revoked", note.clone()),
        Action::Note { text } => (None, "note", Some(text.clone())),
    };
    if let Some(to) = to {
        let same = to == case.state && to != CaseState::Snoozed;
        if same {
            return Ok(Ok(case));
        }
        if case.state == CaseState::Resolved && to != CaseState::Open {
            return Ok(Err(Refusal::Resolved));
        }
        if case.state == CaseState::Resolved && cases::has_open_twin(&mut tx, &case).await? {
            return Ok(Err(Refusal::Twin));
        }
        let until = if let Action::Snooze { until } = action { Some(*until) } else { None };
        settle(&mut tx, &case, to, until, now).await?;
    }
    if matches!(action, Action::Revoke { .. }) {
        // Links of cases that this one took over lead here as well.
        tx.query("UPDATE cases SET guide_version = guide_version + 1 WHERE id = $1 OR merged_into = $1")
            .bind(case.id.to_string())
            .run()
            .await?;
    }
    answered(&mut tx, case.id).await?;
    let line = NewLine {
        tenant_id: case.tenant.as_ref().map(|tenant| tenant.id),
        case_id: case.id,
        person_id: None,
        what,
        actor: &format!("agent:{actor}"),
        detail: detail.as_deref(),
    };
    timeline::add(&mut tx, line, now).await?;
    if let Some(tenant) = &case.tenant {
        recount(&mut tx, tenant.id).await?;
    }
    let case = cases::get(&mut tx, case.id).await?;
    tx.commit().await?;
    Ok(case.ok_or(Refusal::Missing))
}

/// Whatever an agent does to a case, they have seen the question that waits in it.
async fn answered(tx: &mut Tx, case: Uuid) -> Result<(), StoreError> {
    tx.query("UPDATE cases SET question_at = NULL WHERE id = $1 AND question_at IS NOT NULL")
        .bind(case.to_string())
        .run()
        .await?;
    Ok(())
}

/// Brings a case into a state, with what belongs to it.
async fn settle(tx: &mut Tx, case: &Case, to: CaseState, until: Option<UnixMillis>, now: UnixMillis) -> Result<(), StoreError> {
    let resolved = to == CaseState::Resolved;
    // A case that lives on needs a guide that can be opened.
    let expires = if resolved { case.guide_expires_at } else { case.guide_expires_at.max(guide_expiry(now)) };
    tx.query(
        "UPDATE cases SET state = $2, claimed_at = NULL, snoozed_until = $3, resolved_at = $4, resolved_by = $5, \
         guide_expires_at = $6, refused_at = NULL, refused_because = NULL WHERE id = $1",
    )
    .bind(case.id.to_string())
    .bind(to.as_str())
    .bind(until.map(|until| until.0))
    .bind(resolved.then_some(now.0))
    .bind(resolved.then_some("agent"))
    .bind(expires.0)
    .run()
    .await?;
    if matches!(to, CaseState::Resolved | CaseState::Ignored) {
        emails::cancel(tx, case.id, to.as_str(), now).await?;
    }
    Ok(())
}

/// What is to be mailed again, and to whom.
#[derive(Clone, Copy, Debug, Default)]
pub struct Resend {
    /// The kind of mail; by default the one for the case's cause, or `reconnect` where the case is resolved.
    pub kind: Option<NoticeKind>,
    /// To this person of the case only; by default to everybody who waits.
    pub person: Option<Uuid>,
}

/// What came of a resend.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Resent {
    /// Mails that will leave now.
    pub queued: u32,
    /// People who were left out, because the same mail to them has not left yet.
    pub waiting: u32,
    /// People who were left out, because their address gets no mail.
    pub suppressed: u32,
}

/// Queues mail about a case, because an agent wants it: neither the cool-down nor a cap holds it back, but it counts.
/// A mail of the same kind that is held is released instead; one that waits to be sent is not repeated.
pub async fn resend(db: &Db, id: Uuid, wanted: Resend, actor: &str, now: UnixMillis) -> Outcome<Resent> {
    let mut tx = db.decide().await?;
    let Some(case) = cases::current(&mut tx, id).await? else { return Ok(Err(Refusal::Missing)) };
    let resolved = case.state == CaseState::Resolved;
    let usual = if resolved { Some(NoticeKind::Reconnect) } else { NoticeKind::of(case.cause, case.kind) };
    let Some(kind) = wanted.kind.or(usual) else { return Ok(Err(Refusal::NoMail)) };
    if resolved && kind != NoticeKind::Reconnect {
        return Ok(Err(Refusal::OnlyReconnect));
    }
    // To say that the way is free before it is would be untrue, and would hold the true mail back later.
    if !resolved && kind == NoticeKind::Reconnect {
        return Ok(Err(Refusal::NotResolved));
    }
    if case.state == CaseState::Ignored {
        return Ok(Err(Refusal::Ignored));
    }
    let people = emails::recipients(&mut tx, case.id, wanted.person).await?;
    if wanted.person.is_some() && people.is_empty() {
        return Ok(Err(Refusal::NoPerson));
    }
    answered(&mut tx, case.id).await?;
    let mut resent = Resent::default();
    for person in &people {
        if emails::is_suppressed(&mut tx, person).await? {
            resent.suppressed += 1;
        } else if emails::queue_again(&mut tx, &case, kind, person, now).await? {
            resent.queued += 1;
        } else {
            resent.waiting += 1;
        }
    }
    if resent.queued > 0 {
        let line = NewLine {
            tenant_id: case.tenant.as_ref().map(|tenant| tenant.id),
            case_id: case.id,
            person_id: wanted.person,
            what: "resent",
            actor: &format!("agent:{actor}"),
            detail: Some(kind.as_str()),
        };
        timeline::add(&mut tx, line, now).await?;
    }
    tx.commit().await?;
    Ok(Ok(resent))
}
