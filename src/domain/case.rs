//! A case: one open problem of one tenant (or of one person where no tenant is known) and one cause.

use super::{
    cause::{Cause, FixableBy, words},
    check::ALPHABET,
    time::UnixMillis,
};

words! {
    /// Where a case stands.
    CaseState {
        /// Somebody waits.
        Open = "open",
        /// Somebody says it is fixed, or an administrator has connected; a real connection must prove it.
        Claimed = "claimed",
        /// Put aside until a time.
        Snoozed = "snoozed",
        /// Support has decided that nothing will be done.
        Ignored = "ignored",
        /// Over: proved by a connection, or closed by a support agent.
        Resolved = "resolved",
    }
}

words! {
    /// Where a tenant stands: the most pressing of its cases that an administrator must fix.
    TenantState {
        /// An open case that an administrator of the tenant can fix.
        Blocked = "blocked",
        /// Said to be fixed, not proved yet.
        Claimed = "claimed",
        /// Put aside until a time.
        Snoozed = "snoozed",
        /// Nothing will be done.
        Ignored = "ignored",
        /// Every such case is resolved.
        Resolved = "resolved",
        /// Known, and nothing for an administrator to do.
        Clear = "clear",
    }
}

words! {
    /// What a failure can be resolved by.
    ResolvedBy {
        /// A real connection.
        Connection = "connection",
        /// A support agent.
        Agent = "agent",
    }
}

impl TenantState {
    /// The state that follows from a tenant's cases: blocked before claimed before snoozed before ignored before resolved.
    /// Cases that are not for an administrator do not count.
    pub fn of(cases: impl IntoIterator<Item = (Cause, CaseState)>) -> Self {
        cases
            .into_iter()
            .filter(|(cause, _)| cause.fixable_by() == FixableBy::TenantAdmin)
            .map(|(_, state)| match state {
                CaseState::Open => Self::Blocked,
                CaseState::Claimed => Self::Claimed,
                CaseState::Snoozed => Self::Snoozed,
                CaseState::Ignored => Self::Ignored,
                CaseState::Resolved => Self::Resolved,
            })
            .min()
            .unwrap_or(Self::Clear)
    }
}

/// A short reference that a person can read out, made from the random end of a case's id: `CD-` and six characters of
/// Crockford's base 32.
pub fn reference(case_id: uuid::Uuid) -> String {
    let bits = case_id.as_u128();
    let letters = (0..6).map(|at| char::from(ALPHABET[usize::try_from((bits >> (5 * at)) & 31).unwrap_or(0)]));
    std::iter::once("CD-".to_owned()).chain(letters.map(String::from)).collect()
}

/// Until when a guide link made now is good.
pub fn guide_expiry(now: UnixMillis) -> UnixMillis {
    now + std::time::Duration::from_hours(90 * 24)
}
