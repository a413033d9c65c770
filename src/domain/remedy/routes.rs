//! The administrator's ways out: how long each takes, and which role. What it changes and leaves alone, what else comes with it,
//! and how to take it back stand in the catalogue, under `guide-route-<route>`.

use crate::domain::cause::words;

words! {
    /// A way for an administrator to let people connect.
    Route {
        /// Approve the app for the whole organisation, by one link.
        AdminConsent = "admin_consent",
        /// Let people consent for themselves: the two settings.
        Settings = "settings",
        /// Approve the request that waits in the admin center.
        Request = "request",
        /// Assign people to the app.
        Assign = "assign",
    }
}

words! {
    /// A role that a route needs. The catalogue has Microsoft's name for it, as `role-<role>`.
    Role {
        /// Manages apps and their consent.
        CloudApplicationAdministrator = "cloud_application_administrator",
        /// May do everything.
        GlobalAdministrator = "global_administrator",
    }
}

/// What a route costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// How long it takes, in minutes.
    pub minutes: u8,
    /// The least role that may do it.
    pub role: Role,
}

impl Route {
    /// The letter it goes by. It stays the same whatever the order, so that people can talk about it.
    pub const fn letter(self) -> char {
        match self {
            Self::AdminConsent => 'A',
            Self::Settings => 'B',
            Self::Request => 'C',
            Self::Assign => 'D',
        }
    }

    /// What it costs. What the catalogue says of it has the same sources, pages of Microsoft's documentation.
    pub const fn facts(self) -> Facts {
        let (minutes, role) = match self {
            // grant-admin-consent (roles, the earlier grants), v2-admin-consent (the link).
            Self::AdminConsent => (1, Role::CloudApplicationAdministrator),
            // configure-user-consent (setting, roles, future consent only), configure-permission-classifications (roles),
            // manage-app-consent-policies (what the setting lets through).
            Self::Settings => (5, Role::GlobalAdministrator),
            // review-admin-consent-requests, configure-admin-consent-workflow.
            Self::Request => (2, Role::CloudApplicationAdministrator),
            // assign-user-or-group-access-portal.
            Self::Assign => (2, Role::CloudApplicationAdministrator),
        };
        Facts { minutes, role }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_has_a_letter_of_its_own() {
        let letters: String = Route::ALL.iter().map(|route| route.letter()).collect();
        assert_eq!(letters, "ABCD");
    }

    #[test]
    fn only_the_settings_need_the_highest_role() {
        for &route in Route::ALL {
            assert_eq!(route.facts().role == Role::GlobalAdministrator, route == Route::Settings, "{route}");
        }
    }
}
