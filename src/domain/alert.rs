//! What the engineers of the app are alerted to: faults that no customer can put right.

use super::cause::{Kind, words};

words! {
    /// What was found. The ids are stored.
    AlertReason {
        /// Microsoft refuses what the app sent, in whatever organisation.
        AppFault = "app_fault",
        /// Approved, and blocked because people must be assigned as well.
        Assignment = "assignment",
        /// Approved, and blocked because another client id asked.
        OtherClient = "other_client",
        /// Approved, and blocked because more was asked for.
        ExtraScope = "extra_scope",
        /// Approved, and blocked because of `prompt=consent`.
        PromptConsent = "prompt_consent",
        /// Approved, and blocked for no reason that we find.
        StillBlocked = "still_blocked",
        /// All mail to people is held, because something goes wrong for many at once.
        MailHeld = "mail_held",
    }
}

words! {
    /// Where an alert stands. The ids are stored.
    AlertState {
        /// It goes on, and the engineers are written to.
        Open = "open",
        /// Somebody works on it, so nobody is written to.
        Acknowledged = "acknowledged",
        /// Over. The same fault again is a new alert.
        Closed = "closed",
    }
}

/// What makes two failures the same fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AlertKey {
    /// What was found.
    pub reason: AlertReason,
    /// The kind of the diagnosis.
    pub kind: Option<Kind>,
    /// The first AADSTS code; 0 where there is none.
    pub code: u32,
}

/// How often the engineers are written to about one alert at most.
pub const REMIND: std::time::Duration = std::time::Duration::from_hours(24);
