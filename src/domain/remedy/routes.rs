//! The administrator's ways out, each with its price: how long, which role, what it changes and what it leaves alone, what else
//! comes with it, and how to take it back.

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

/// What an administrator wants to know before choosing.
#[derive(Debug)]
pub struct Facts {
    /// What is done, as a heading.
    pub title: &'static str,
    /// How long it takes.
    pub time: &'static str,
    /// The least role that may do it.
    pub role: &'static str,
    /// What else is true of the role; may be empty.
    pub role_note: &'static str,
    /// For whom this is the right way.
    pub fits: &'static str,
    /// What is different afterwards.
    pub changes: &'static [&'static str],
    /// What stays as it is.
    pub leaves: &'static [&'static str],
    /// What comes with it that one might not want.
    pub side_effects: &'static [&'static str],
    /// How to take it back, step by step.
    pub undo: &'static [&'static str],
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

    /// What an administrator wants to know before choosing it.
    pub const fn facts(self) -> &'static Facts {
        match self {
            Self::AdminConsent => &ADMIN_CONSENT,
            Self::Settings => &SETTINGS,
            Self::Request => &REQUEST,
            Self::Assign => &ASSIGN,
        }
    }
}

/// Sources: grant-admin-consent.md (roles, the earlier grants), v2-admin-consent.md (the link).
const ADMIN_CONSENT: Facts = Facts {
    title: "Approve the app with one link",
    time: "1 minute",
    role: "Cloud Application Administrator",
    role_note: "Application Administrator, Privileged Role Administrator and Global Administrator may do it too.",
    fits: "Right for most organisations. It works whatever your consent settings are, and it concerns this one app only.",
    changes: &[
        "The app is listed under Enterprise apps, with exactly the permissions shown on Microsoft's page.",
        "Everyone in your organisation can connect their own mailbox without being asked for consent.",
    ],
    leaves: &[
        "Your consent settings, and what people may grant to any other app.",
        "Mailboxes: nothing is connected until its owner signs in and connects it. The permissions are delegated, so the app acts only for people who have connected.",
    ],
    side_effects: &[
        "It covers everyone. To keep it to some people, set “Assignment required?” to Yes in the app's properties and assign them.",
        "If you approved other permissions for this app before, for the whole organisation, Microsoft may replace them with these.",
    ],
    undo: &[
        "Open Entra ID > Enterprise apps > All applications and choose the app.",
        "Under Security > Permissions, review and revoke what you granted; or under Properties set “Enabled for users to sign-in?” to No, or delete the app.",
    ],
};

/// Sources: configure-user-consent.md (setting, roles, future consent only), configure-permission-classifications.md (roles),
/// manage-app-consent-policies.md (what the setting lets through).
const SETTINGS: Facts = Facts {
    title: "Let people consent for themselves",
    time: "5 minutes",
    role: "Global Administrator",
    role_note: "Microsoft wants it for step 1 in the admin center; by Graph or PowerShell, Privileged Role Administrator is enough. Step 2 needs only Cloud Application Administrator.",
    fits: "Right if your rules say that each person decides about their own mailbox. Both steps are needed; neither works alone.",
    changes: &[
        "Each person may grant permissions classed as Low, to apps of verified publishers.",
        "The permissions of this app are classed as Low.",
    ],
    leaves: &[
        "Nothing is granted for the organisation: each person still agrees, for their own mailbox and calendar, when they connect.",
        "What people granted earlier. The settings are about future consent only.",
    ],
    side_effects: &[
        "The classification is not about one app: people may then grant the same mail and calendar permissions to any verified publisher's app.",
        "If people could consent more freely before (“Allow user consent for apps”), this narrows it for every app.",
        "If Microsoft managed the setting until now, it no longer does: later changes of its managed policy pass you by.",
        "Guests are not covered: the setting is for members.",
    ],
    undo: &[
        "Under Permission classifications > Low, remove the permissions you added.",
        "Under User consent settings, choose what was chosen before, and save. (Note it down before you start.)",
        "What people granted meanwhile stays. To take that back: Enterprise apps > the app > Permissions > User consent.",
    ],
};

/// Sources: review-admin-consent-requests.md, configure-admin-consent-workflow.md.
const REQUEST: Facts = Facts {
    title: "Approve the request that waits",
    time: "2 minutes",
    role: "Cloud Application Administrator",
    role_note: "You must also be a designated reviewer, and have been one when the request was made. Being a reviewer alone does not let you approve.",
    fits: "Right if your organisation lets people ask for approval, and somebody has asked. The result is the same as that of route A.",
    changes: &[
        "The app is approved for the whole organisation, and Microsoft tells those who asked.",
        "The app is listed under Enterprise apps.",
    ],
    leaves: &["Your consent settings, and what people may grant to any other app."],
    side_effects: &[
        "It covers everyone, like route A.",
        "Choose Deny and people may ask again. Choose Block and the app is put into your directory disabled: nobody can ask again until you enable it.",
    ],
    undo: &["As for route A: Enterprise apps > the app > Permissions, revoke; or delete the app."],
};

/// Source: assign-user-or-group-access-portal.md.
const ASSIGN: Facts = Facts {
    title: "Assign people to the app",
    time: "2 minutes",
    role: "Cloud Application Administrator",
    role_note: "Application Administrator, User Administrator, or an owner of the app may do it too.",
    fits: "Right if the app is set to “Assignment required”, so that only people on its list may use it.",
    changes: &["The people or groups you choose may sign in to the app, and see it in My Apps."],
    leaves: &[
        "Everybody else stays out.",
        "Permissions: an app that requires assignment must also be approved by an administrator.",
    ],
    side_effects: &[
        "Assigning a group needs Microsoft Entra ID P1 or P2. Groups inside the group are not covered: assign them one by one.",
    ],
    undo: &["Enterprise apps > the app > Users and groups: select the person or group, then Remove."],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_tells_its_whole_price() {
        for &route in Route::ALL {
            let facts = route.facts();
            for (name, list) in
                [("changes", facts.changes), ("leaves", facts.leaves), ("side effects", facts.side_effects), ("undo", facts.undo)]
            {
                assert!(!list.is_empty(), "{route}: {name}");
            }
            assert!(facts.role.ends_with("Administrator") && !facts.fits.is_empty() && !facts.time.is_empty());
        }
        let letters: String = Route::ALL.iter().map(|route| route.letter()).collect();
        assert_eq!(letters, "ABCD");
    }

    #[test]
    fn only_the_settings_need_the_highest_role() {
        for &route in Route::ALL {
            assert_eq!(route.facts().role == "Global Administrator", route == Route::Settings, "{route}");
        }
    }
}
