//! Whether a mail still tells the truth of its case, so that somebody may send it again.

use super::{
    case::CaseState,
    cause::{Cause, Kind},
    notice::NoticeKind,
    suppression::SuppressionReason,
};

/// What a mail to a person is about, as it is now.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// The state of the case.
    pub state: CaseState,
    /// Its cause.
    pub cause: Cause,
    /// Its kind.
    pub problem: Option<Kind>,
    /// Whether the person is still of the case.
    pub of_case: bool,
    /// Whether they have connected.
    pub connected: bool,
    /// Why their address gets no mail, if it gets none.
    pub suppressed: Option<SuppressionReason>,
}

/// Why a mail does not fit its case any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// The address is on the list of those that get no mail.
    #[error("the address gets no mail ({0}): take it off the list first")]
    Suppressed(SuppressionReason),
    /// The person is no longer of the case.
    #[error("the person is no longer of this case")]
    NotOfCase,
    /// The person has connected.
    #[error("the person has connected, so there is nothing left to tell them")]
    Connected,
    /// The case is over.
    #[error("the case is resolved, so this mail would ask for what is done: send the mail that asks to reconnect from its case")]
    Resolved,
    /// Nobody is mailed about an ignored case.
    #[error("the case is ignored: reopen it first")]
    Ignored,
    /// Only a resolved case asks to reconnect.
    #[error("the case is not resolved, so nobody can be asked to reconnect yet")]
    NotResolved,
    /// A reminder of a case that is put aside.
    #[error("the case is put aside: reopen it first")]
    PutAside,
    /// More is known of the case than when the mail was written.
    #[error("more is known of the case by now, and it calls for another mail: send that one from its case")]
    Outdated,
    /// The alert is taken care of.
    #[error("the alert is acknowledged or closed, so nobody is written to about it")]
    AlertOver,
}

/// Whether a mail of this kind to a person still fits.
///
/// # Errors
///
/// Why it does not: the first reason that somebody would have to mend.
pub fn fits(kind: NoticeKind, about: &About) -> Result<(), Unfit> {
    if let Some(reason) = about.suppressed {
        return Err(Unfit::Suppressed(reason));
    }
    if !about.of_case {
        return Err(Unfit::NotOfCase);
    }
    if about.connected {
        return Err(Unfit::Connected);
    }
    match (kind, about.state) {
        (_, CaseState::Ignored) => Err(Unfit::Ignored),
        (NoticeKind::Reconnect, CaseState::Resolved) => Ok(()),
        (NoticeKind::Reconnect, _) => Err(Unfit::NotResolved),
        (_, CaseState::Resolved) => Err(Unfit::Resolved),
        (NoticeKind::Reminder, CaseState::Snoozed) => Err(Unfit::PutAside),
        (NoticeKind::Reminder, _) => Ok(()),
        (kind, _) if NoticeKind::of(about.cause, about.problem) == Some(kind) => Ok(()),
        _ => Err(Unfit::Outdated),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_is_sent_again_only_while_it_is_true() {
        let good = About {
            state: CaseState::Open,
            cause: Cause::AdminApproval,
            problem: None,
            of_case: true,
            connected: false,
            suppressed: None,
        };
        let with = |state| About { state, ..good };
        let bounce = SuppressionReason::Bounce;
        for (kind, about, expected) in [
            (NoticeKind::AdminApproval, good, Ok(())),
            (NoticeKind::AdminApproval, with(CaseState::Claimed), Ok(())),
            (NoticeKind::AdminApproval, with(CaseState::Snoozed), Ok(())),
            (NoticeKind::AdminApproval, with(CaseState::Ignored), Err(Unfit::Ignored)),
            (NoticeKind::AdminApproval, with(CaseState::Resolved), Err(Unfit::Resolved)),
            (NoticeKind::Reconnect, with(CaseState::Resolved), Ok(())),
            (NoticeKind::Reconnect, good, Err(Unfit::NotResolved)),
            (NoticeKind::Reminder, good, Ok(())),
            (NoticeKind::Reminder, with(CaseState::Snoozed), Err(Unfit::PutAside)),
            (NoticeKind::Reminder, with(CaseState::Resolved), Err(Unfit::Resolved)),
            (NoticeKind::HiddenBlock, good, Err(Unfit::Outdated)),
            (NoticeKind::HiddenBlock, About { problem: Some(Kind::HiddenBlock), ..good }, Ok(())),
            (NoticeKind::AdminApproval, About { connected: true, ..good }, Err(Unfit::Connected)),
            (NoticeKind::AdminApproval, About { of_case: false, ..good }, Err(Unfit::NotOfCase)),
            (
                NoticeKind::AdminApproval,
                About { suppressed: Some(bounce), connected: true, ..good },
                Err(Unfit::Suppressed(bounce)),
            ),
        ] {
            assert_eq!(fits(kind, &about), expected, "{kind} {about:?}");
        }
    }
}
