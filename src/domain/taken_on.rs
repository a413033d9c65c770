//! Whether somebody has the matter in hand already, as far as a mail to a colleague may say so.

use std::{cmp::Ordering, time::Duration};

use super::{case::CaseState, time::UnixMillis};

/// A guide that nobody has touched for so long is with nobody any more.
const FRESH: Duration = Duration::from_hours(14 * 24);

/// Who is on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenOn {
    /// Somebody has done something on the guide of late. Programs that look at links never count.
    InUse,
    /// Somebody has said on the guide that it is done.
    Claimed,
    /// An administrator has connected, and so may have approved.
    AdminConnected,
}

impl TakenOn {
    /// As things stand at `now`. `claimed_at` is when the case was claimed, `used_at` when a person last did something on its guide.
    ///
    /// Who claims it on the guide has used it in that moment. Who uses it later may be another than who claimed it, and an administrator
    /// may have claimed it by connecting alone: then no more is told than that somebody is at work.
    pub fn of(state: CaseState, claimed_at: Option<UnixMillis>, used_at: Option<UnixMillis>, now: UnixMillis) -> Option<Self> {
        let in_use = || used_at.filter(|used| now.since(*used) <= FRESH).map(|_| Self::InUse);
        match (state, claimed_at) {
            (CaseState::Claimed, Some(claimed)) => match used_at.map(|used| used.cmp(&claimed)) {
                Some(Ordering::Equal) => Some(Self::Claimed),
                Some(Ordering::Greater) => in_use(),
                Some(Ordering::Less) | None => Some(Self::AdminConnected),
            },
            (CaseState::Claimed | CaseState::Open, _) => in_use(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_people_did_is_told() {
        let now = UnixMillis(1_000_000_000_000);
        let day = Duration::from_hours(24);
        let at = |days: u32| Some(now - day * days);
        for (state, claimed, used, expected) in [
            (CaseState::Open, None, None, None),
            (CaseState::Open, None, at(0), Some(TakenOn::InUse)),
            (CaseState::Open, None, at(14), Some(TakenOn::InUse)),
            (CaseState::Open, None, at(15), None),
            (CaseState::Claimed, at(1), at(1), Some(TakenOn::Claimed)),
            (CaseState::Claimed, at(20), at(20), Some(TakenOn::Claimed)),
            // An administrator has connected, and then somebody has copied a name from the guide: nobody has said that it is done.
            (CaseState::Claimed, at(20), at(1), Some(TakenOn::InUse)),
            (CaseState::Claimed, at(20), at(16), None),
            (CaseState::Claimed, None, at(1), Some(TakenOn::InUse)),
            (CaseState::Claimed, at(1), at(2), Some(TakenOn::AdminConnected)),
            (CaseState::Claimed, at(1), None, Some(TakenOn::AdminConnected)),
            (CaseState::Snoozed, None, at(1), None),
            (CaseState::Ignored, None, at(1), None),
            (CaseState::Resolved, at(1), at(1), None),
        ] {
            assert_eq!(TakenOn::of(state, claimed, used, now), expected, "{state} {claimed:?} {used:?}");
        }
    }
}
