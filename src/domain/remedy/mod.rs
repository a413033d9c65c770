//! From a diagnosis to what can be done: which page, who acts, which ways lead out, in which order.
//!
//! What is said of Microsoft's settings comes from its documentation; the pages are named in [`SOURCES`] and were last
//! compared on [`CHECKED_ON`].

pub mod entra;
pub mod permissions;
pub mod routes;
pub mod scripts;
pub mod steps;

use super::cause::{Cause, Kind, words};
use jiff::civil::{Date, date};
pub use routes::Route;

/// The day on which the facts of this module were last compared with Microsoft's documentation.
pub const CHECKED_ON: Date = date(2026, 11, 23);

/// Microsoft's pages that the guide rests on. The last part of an address is the name by which `guide-sources` links to it.
pub const SOURCES: &[&str] = &[
    "https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent",
    "https://learn.microsoft.com/entra/identity/enterprise-apps/configure-user-consent",
    "https://learn.microsoft.com/entra/identity/enterprise-apps/configure-permission-classifications",
    "https://learn.microsoft.com/entra/identity/enterprise-apps/manage-app-consent-policies",
    "https://learn.microsoft.com/entra/identity/enterprise-apps/review-admin-consent-requests",
    "https://learn.microsoft.com/entra/identity/enterprise-apps/assign-user-or-group-access-portal",
];

words! {
    /// The pages of the guide, one per thing that can be done.
    Page {
        /// Approve the app.
        AdminApproval = "admin_approval",
        /// Let the app through an access policy.
        ConditionalAccess = "conditional_access",
        /// Assign people to the app.
        UserNotAssigned = "user_not_assigned",
        /// Enable or add the app.
        AppUnavailable = "app_unavailable",
        /// Give the person a mailbox that can be reached.
        NoMailbox = "no_mailbox",
        /// Use the work account.
        PersonalAccount = "personal_account",
        /// Use the account of the right organisation.
        WrongTenant = "wrong_tenant",
        /// Agree, or ask the administrator: both ways on.
        ConsentDeclined = "consent_declined",
        /// Finish a step of the sign-in.
        InteractionRequired = "interaction_required",
        /// Sign in again.
        SessionExpired = "session_expired",
        /// Get the account in order.
        AccountProblem = "account_problem",
        /// Try again, and tell support what the screen said.
        Unknown = "unknown",
    }
}

/// Who a page speaks to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// An administrator of the organisation.
    Administrator,
    /// The person who tried.
    Person,
}

impl Page {
    /// The page for a cause. `None` where nobody outside can do anything: the app's own faults and Microsoft's.
    pub const fn for_cause(cause: Cause) -> Option<Self> {
        Some(match cause {
            Cause::AdminApproval => Self::AdminApproval,
            Cause::ConsentDeclined => Self::ConsentDeclined,
            Cause::PersonalAccount => Self::PersonalAccount,
            Cause::WrongTenant => Self::WrongTenant,
            Cause::UserNotAssigned => Self::UserNotAssigned,
            Cause::ConditionalAccess => Self::ConditionalAccess,
            Cause::InteractionRequired => Self::InteractionRequired,
            Cause::SessionExpired => Self::SessionExpired,
            Cause::AccountProblem => Self::AccountProblem,
            Cause::AppUnavailable => Self::AppUnavailable,
            Cause::NoMailbox => Self::NoMailbox,
            Cause::Unknown => Self::Unknown,
            Cause::AppMisconfigured | Cause::Transient => return None,
        })
    }

    /// Who it speaks to.
    pub const fn audience(self) -> Audience {
        match self {
            Self::AdminApproval | Self::ConditionalAccess | Self::UserNotAssigned | Self::AppUnavailable | Self::NoMailbox => {
                Audience::Administrator
            }
            Self::PersonalAccount
            | Self::WrongTenant
            | Self::ConsentDeclined
            | Self::InteractionRequired
            | Self::SessionExpired
            | Self::AccountProblem
            | Self::Unknown => Audience::Person,
        }
    }
}

/// What can be done about a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remedy {
    /// The page of the guide.
    pub page: Page,
    /// The administrator's ways out, the likeliest first. Empty where the page has steps of its own, or none are for an administrator.
    pub routes: &'static [Route],
    /// Every route must be gone, in order, and not just one of them.
    pub all_routes: bool,
}

impl Remedy {
    /// The remedy for a cause and its kind. `None` where nobody outside the app and Microsoft can do anything.
    pub fn of(cause: Cause, kind: Option<Kind>) -> Option<Self> {
        let page = Page::for_cause(cause)?;
        Some(Self { page, routes: routes_of(page, kind), all_routes: kind == Some(Kind::AssignmentRequired) })
    }
}

fn routes_of(page: Page, kind: Option<Kind>) -> &'static [Route] {
    use Route::{AdminConsent, Assign, Request, Settings};
    match (page, kind) {
        (Page::AdminApproval, Some(Kind::RequestPending)) => &[Request, AdminConsent, Settings],
        // The app takes assigned people only, so consent is an administrator's in any case, and assignment comes after it.
        (Page::AdminApproval, Some(Kind::AssignmentRequired)) => &[AdminConsent, Assign],
        // The settings let people consent to verified publishers' apps that Microsoft does not hold for risky, and to
        // permissions that a person may grant: none of which is the case here.
        (Page::AdminApproval, Some(Kind::RiskyApp | Kind::UnverifiedPublisher | Kind::TenantWideOnly)) => {
            &[AdminConsent, Request]
        }
        (Page::AdminApproval | Page::ConsentDeclined, _) => &[AdminConsent, Settings, Request],
        (Page::UserNotAssigned, _) => &[Assign],
        // Approving an app that is not in the directory adds it.
        (Page::AppUnavailable, Some(Kind::NotFound)) => &[AdminConsent],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::cause::FixableBy;

    #[test]
    fn every_cause_has_a_page_unless_nobody_outside_can_help() {
        for &cause in Cause::ALL {
            let page = Page::for_cause(cause);
            assert_eq!(page.is_none(), matches!(cause.fixable_by(), FixableBy::App | FixableBy::Microsoft), "{cause}");
            if let Some(page) = page {
                assert_eq!(page.as_str(), cause.as_str(), "a page is named for its cause");
                assert_eq!(page.audience() == Audience::Administrator, cause.fixable_by() == FixableBy::TenantAdmin, "{cause}");
            }
        }
    }

    #[test]
    fn the_kind_picks_the_first_route() {
        use Route::{AdminConsent, Assign, Request, Settings};
        for (cause, kind, routes) in [
            (Cause::AdminApproval, None, &[AdminConsent, Settings, Request][..]),
            (Cause::AdminApproval, Some(Kind::ManagedPolicy), &[AdminConsent, Settings, Request]),
            (Cause::AdminApproval, Some(Kind::RequestPending), &[Request, AdminConsent, Settings]),
            (Cause::AdminApproval, Some(Kind::AssignmentRequired), &[AdminConsent, Assign]),
            (Cause::AdminApproval, Some(Kind::UnverifiedPublisher), &[AdminConsent, Request]),
            (Cause::ConsentDeclined, Some(Kind::Cancel), &[AdminConsent, Settings, Request]),
            (Cause::UserNotAssigned, None, &[Assign]),
            (Cause::AppUnavailable, Some(Kind::NotFound), &[AdminConsent]),
            (Cause::AppUnavailable, Some(Kind::Disabled), &[]),
            (Cause::PersonalAccount, Some(Kind::LiveIdp), &[]),
        ] {
            let remedy = Remedy::of(cause, kind).unwrap();
            assert_eq!(remedy.routes, routes, "{cause} {kind:?}");
            assert_eq!(remedy.all_routes, kind == Some(Kind::AssignmentRequired));
        }
        assert_eq!(Remedy::of(Cause::Transient, Some(Kind::Outage)), None);
    }

    #[test]
    fn a_person_with_the_wrong_account_is_never_sent_to_an_administrator() {
        for &kind in Kind::ALL {
            for cause in [Cause::PersonalAccount, Cause::WrongTenant, Cause::SessionExpired, Cause::InteractionRequired] {
                assert!(Remedy::of(cause, Some(kind)).unwrap().routes.is_empty(), "{cause} {kind}");
            }
        }
    }
}
