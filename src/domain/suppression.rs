//! Addresses that get no mail, and why.

use super::cause::words;

words! {
    /// Why an address gets no mail.
    SuppressionReason {
        /// Mail to it comes back.
        Bounce = "bounce",
        /// Its reader has called our mail spam.
        Complaint = "complaint",
        /// Its reader has asked for no more.
        Unsubscribed = "unsubscribed",
        /// Somebody of ours has decided it.
        Operator = "operator",
    }
}

impl SuppressionReason {
    /// The reason that stands with a mail which does not leave because of this.
    pub const fn of_mail(self) -> &'static str {
        match self {
            Self::Bounce => "suppressed_bounce",
            Self::Complaint => "suppressed_complaint",
            Self::Unsubscribed => "suppressed_unsubscribed",
            Self::Operator => "suppressed_operator",
        }
    }
}
