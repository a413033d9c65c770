//! What somebody may do.

use crate::domain::cause::words;

words! {
    /// A role. Each may do what those before it may.
    Role {
        /// Reads.
        Viewer = "viewer",
        /// Works on cases.
        Agent = "agent",
        /// Manages access and settings.
        Admin = "admin",
    }
}

impl Role {
    /// Whether this role includes another.
    pub fn includes(self, other: Self) -> bool {
        self >= other
    }
}
