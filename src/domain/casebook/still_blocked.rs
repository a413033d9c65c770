//! Approved, and still blocked: why. An administrator has done their part then, and is never asked again.

use std::time::Duration;

use uuid::Uuid;

use crate::domain::{
    alert::AlertReason,
    app::{AppProfile, EXAMPLE_CLIENT_ID},
    cause::{Cause, Kind, words},
    diagnosis::{Diagnosis, context::say},
    event::Request,
    remedy::permissions::{is_openid, short_name},
    time::UnixMillis,
};

use super::ApprovalRecord;

/// The first reason of every diagnosis that was made in the light of an approval.
pub const LET_IN: &str = "The organisation has let the app in, so its administrator has done their part";

/// How long a change of consent settings may take to act: Microsoft speaks of up to an hour
/// (<https://learn.microsoft.com/entra/identity/enterprise-apps/configure-admin-consent-workflow>, looked at 2026-11-23).
pub(super) const SETTLING: Duration = Duration::from_hours(1);

words! {
    /// Why a failure came after an approval. In this order, for the first that applies is the reason.
    StillBlocked {
        /// The app needs people to be assigned as well.
        Assignment = "assignment",
        /// Another client id asked than the one that was approved.
        OtherClient = "other_client",
        /// More was asked for than was approved.
        ExtraScope = "extra_scope",
        /// `prompt=consent` asks again whatever was approved.
        PromptConsent = "prompt_consent",
        /// The approval is less than an hour old.
        Settling = "settling",
        /// None of these; a policy may have changed since.
        Unknown = "unknown",
    }
}

/// What shows that the organisation let the app in, as far as it is recent enough to count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Approval {
    /// An administrator came back from Microsoft with an approval then, and said so.
    returned: Option<UnixMillis>,
    /// An ordinary person connected.
    passed: bool,
    /// One of whom the app says that they are no administrator.
    proved: bool,
    /// What was granted, where it is known.
    granted: Vec<String>,
}

impl Approval {
    /// What counts now of what is on record, for a failure of `person`: whose own connection failed later proves nothing of others.
    pub(super) fn of(record: &ApprovalRecord, person: Uuid, window: Duration, now: UnixMillis) -> Self {
        let recent = |at: Option<UnixMillis>| at.filter(|at| now.since(*at) < window);
        let another = |at, by: Option<Uuid>| recent(at).is_some() && by.is_some_and(|by| by != person);
        Self {
            returned: recent(record.approved_at),
            passed: another(record.passed_at, record.passed_by),
            proved: another(record.proved_at, record.proved_by),
            granted: record.granted.clone(),
        }
    }

    /// Whether nothing can be another's fault: an administrator may connect where nobody else can, so a connection whose role the
    /// app leaves out shows no more than that.
    const fn is_sure(&self) -> bool {
        self.returned.is_some() || self.proved
    }
}

/// Why a failure came although there was an approval. `None` where it is no approval block, or nothing was approved, or what we
/// know of the approval is too weak to hold an administrator's part for done.
pub(super) fn reason(
    approval: &Approval,
    diagnosis: &Diagnosis,
    request: &Request,
    app: &AppProfile,
    now: UnixMillis,
) -> Option<StillBlocked> {
    let blocked = diagnosis.cause == Cause::AdminApproval;
    // People who were never assigned fail beside those who were: only an approval for all makes that a surprise.
    let unassigned = diagnosis.cause == Cause::UserNotAssigned && approval.returned.is_some();
    if !(blocked || unassigned) || (approval.returned.is_none() && !approval.passed) {
        return None;
    }
    let names_assignment = diagnosis.kind == Some(Kind::AssignmentRequired) || diagnosis.evidence.codes.contains(&50105);
    let asked_as = request.client_id.or(diagnosis.evidence.app_id);
    if unassigned || (names_assignment && approval.is_sure()) {
        Some(StillBlocked::Assignment)
    } else if app.client_id != EXAMPLE_CLIENT_ID && asked_as.is_some_and(|id| id != app.client_id) {
        Some(StillBlocked::OtherClient)
    } else if !extra_scopes(&request.scopes, &approval.granted, app).is_empty() {
        Some(StillBlocked::ExtraScope)
    } else if request.prompt.as_deref().is_some_and(|prompt| prompt.split_whitespace().any(|word| word == "consent")) {
        Some(StillBlocked::PromptConsent)
    } else if approval.returned.is_some_and(|at| now.since(at) < SETTLING) {
        Some(StillBlocked::Settling)
    } else {
        approval.is_sure().then_some(StillBlocked::Unknown)
    }
}

/// The scopes that were asked for and not granted; where it is not known what was granted, those that the app is not known to ask
/// for. The scopes of the sign-in never count: Microsoft's answers leave them out.
pub(super) fn extra_scopes(asked: &[String], granted: &[String], app: &AppProfile) -> Vec<String> {
    let allowed = if granted.is_empty() { &app.scopes } else { granted };
    asked
        .iter()
        .map(|scope| short_name(scope))
        .filter(|name| !is_openid(name) && !allowed.iter().any(|scope| short_name(scope).eq_ignore_ascii_case(name)))
        .map(ToOwned::to_owned)
        .collect()
}

impl StillBlocked {
    /// What the finding makes of the diagnosis: a fault of the app is told as one, the rest keeps its cause.
    pub(super) fn explain(self, diagnosis: &mut Diagnosis, extra: &[String]) {
        say(diagnosis, LET_IN);
        match self {
            Self::Assignment => {
                diagnosis.cause = Cause::UserNotAssigned;
                diagnosis.kind = None;
                say(diagnosis, "Besides the approval, people must be assigned to the app");
            }
            Self::OtherClient => {
                fault(diagnosis, Kind::Client);
                say(diagnosis, "The request came from another client id than the one that is approved");
            }
            Self::ExtraScope => {
                fault(diagnosis, Kind::Scope);
                say(diagnosis, format!("The request asked for more than was approved: {}", extra.join(", ")));
            }
            Self::PromptConsent => {
                fault(diagnosis, Kind::Request);
                say(diagnosis, "The request had prompt=consent, which asks again whatever was approved");
            }
            Self::Settling => say(diagnosis, "The approval is less than an hour old, and can take that long to act"),
            Self::Unknown => say(diagnosis, "Nothing in the request explains it; a policy may have changed since"),
        }
    }

    /// What the engineers are told. Waiting is nothing for them.
    pub(super) const fn alert(self) -> Option<AlertReason> {
        Some(match self {
            Self::Assignment => AlertReason::Assignment,
            Self::OtherClient => AlertReason::OtherClient,
            Self::ExtraScope => AlertReason::ExtraScope,
            Self::PromptConsent => AlertReason::PromptConsent,
            Self::Unknown => AlertReason::StillBlocked,
            Self::Settling => return None,
        })
    }
}

fn fault(diagnosis: &mut Diagnosis, kind: Kind) {
    diagnosis.cause = Cause::AppMisconfigured;
    diagnosis.kind = Some(kind);
    diagnosis.confidence = diagnosis.confidence.min(0.9);
}

#[cfg(test)]
mod tests;
