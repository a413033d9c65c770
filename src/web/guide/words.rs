//! The sentences that depend on cause and kind.

use crate::domain::cause::{Cause, Kind};

/// The heading of the page for a cause.
pub fn heading(cause: Cause, kind: Option<Kind>, app: &str) -> String {
    match (cause, kind) {
        (Cause::AdminApproval, Some(Kind::RequestPending)) => format!("A request to approve {app} is waiting for you"),
        (Cause::AdminApproval, _) => format!("{app} needs your approval to connect to Outlook"),
        (Cause::ConditionalAccess, Some(Kind::SecurityDefaults)) => format!("Your security defaults stop {app} from connecting"),
        (Cause::ConditionalAccess, Some(Kind::TenantRestrictions)) => {
            format!("Your rules for other organisations stop {app} from connecting")
        }
        (Cause::ConditionalAccess, _) => format!("An access policy stops {app} from connecting"),
        (Cause::UserNotAssigned, _) => format!("Assign people to {app} so that they can connect"),
        (Cause::AppUnavailable, Some(Kind::NotFound)) => format!("{app} is not in your directory yet"),
        (Cause::AppUnavailable, _) => format!("{app} is switched off in your organisation"),
        (Cause::NoMailbox, Some(Kind::Guest)) => "A guest has no mailbox here".to_owned(),
        (Cause::NoMailbox, _) => format!("{app} finds no mailbox behind this account"),
        (Cause::PersonalAccount, Some(Kind::PersonalOnly)) => "This connection needs your personal Microsoft account".to_owned(),
        (Cause::PersonalAccount, _) => "That was a personal Microsoft account: use your work account".to_owned(),
        (Cause::WrongTenant, Some(Kind::Guest)) => {
            "You were signed in as a guest: use your own organisation's account".to_owned()
        }
        (Cause::WrongTenant, _) => "That account belongs to another organisation".to_owned(),
        (Cause::ConsentDeclined, Some(Kind::Declined)) => format!("{app} was not given access to Outlook"),
        (Cause::ConsentDeclined, _) => "The connection was cancelled: which screen did you see?".to_owned(),
        (Cause::InteractionRequired, _) => "Microsoft wants one more step from you".to_owned(),
        (Cause::SessionExpired, _) => "Please sign in to Outlook once more".to_owned(),
        (Cause::AccountProblem, _) => "Microsoft did not accept the account".to_owned(),
        (Cause::AppMisconfigured | Cause::Transient, _) => "There is nothing for you to do".to_owned(),
        (Cause::Unknown, _) => "The connection did not work, and we do not know yet why".to_owned(),
    }
}

/// What happened, for the person who opens the page.
pub fn happened(cause: Cause, kind: Option<Kind>, app: &str) -> String {
    match cause {
        Cause::AdminApproval => approval(kind, app),
        Cause::ConditionalAccess => format!(
            "Somebody in your organisation signed in to connect their Outlook account to {app}, and {}. Nothing is wrong with the app's \
             permissions; the sign-in itself was stopped.",
            match kind {
                Some(Kind::Device) => "a policy asked for a device that is managed, compliant or joined",
                Some(Kind::Location) => "a policy does not allow sign-ins from where they were",
                Some(Kind::SecurityDefaults) => "your security defaults asked for more than the sign-in gave",
                Some(Kind::TenantRestrictions) => "your rules for access across organisations did not let it through",
                _ => "a Conditional Access policy did not let the sign-in through",
            }
        ),
        Cause::UserNotAssigned => format!(
            "Your organisation has set {app} to “Assignment required”: only people on its list may sign in. Somebody who is not on the \
             list tried to connect their Outlook account."
        ),
        Cause::AppUnavailable => match kind {
            Some(Kind::NotFound) => format!(
                "Somebody in your organisation tried to connect their Outlook account to {app}. Microsoft found no entry for the app in \
                 your directory, or a leftover one that no longer works."
            ),
            _ => format!(
                "Somebody in your organisation tried to connect their Outlook account to {app}. The app has an entry in your directory, \
                 but sign-in to it is turned off. An administrator did that, or a request for approval was blocked earlier."
            ),
        },
        Cause::NoMailbox => format!(
            "The sign-in worked and {app} has its permissions, but there is no Exchange Online mailbox behind the account that it can \
             reach{}.",
            match kind {
                Some(Kind::Unlicensed) => ": it seems to have no Exchange Online licence",
                Some(Kind::OnPremises) => ": the mailbox seems to be on your own Exchange server",
                Some(Kind::NewUser) => ": the mailbox seems to be so new that Microsoft is still making it",
                Some(Kind::ProtocolDisabled) => ": the way of access it needs is switched off",
                Some(Kind::Guest) => ": the account is a guest, and its mailbox is in another organisation",
                _ => "",
            }
        ),
        Cause::PersonalAccount => match kind {
            Some(Kind::PersonalOnly) => format!(
                "You signed in with a work or school account, but this connection of {app} is for personal Microsoft accounts."
            ),
            _ => format!(
                "You signed in with a personal Microsoft account (the kind used for Outlook.com, Hotmail, Xbox or a private PC). {app} \
                 connects to the Outlook account that your work gave you. The two can even share one address."
            ),
        },
        Cause::WrongTenant => match kind {
            Some(Kind::Guest) => format!(
                "You signed in to an organisation that has you as a guest. Your mailbox is in your own organisation, so {app} has to be \
                 connected there."
            ),
            _ => format!(
                "The account you used belongs to another organisation than the one {app} asked for. That happens when the browser is \
                 still signed in somewhere else."
            ),
        },
        Cause::ConsentDeclined => match kind {
            Some(Kind::Declined) => {
                format!("On Microsoft's page the question whether {app} may use the mailbox was answered with no.")
            }
            _ => "Microsoft told us only that the connection was cancelled. It says the same when somebody presses Cancel and when \
                  somebody leaves a page that asks for an administrator, so we cannot tell which it was. You can: see which of these \
                  screens you had."
                .to_owned(),
        },
        Cause::InteractionRequired => match kind {
            Some(Kind::Mfa) => "Microsoft asked for a second proof that it is you, such as a code or the Authenticator app.".to_owned(),
            Some(Kind::Password) => "Your password has expired or has to be changed before Microsoft lets you go on.".to_owned(),
            Some(Kind::Terms) => "Your organisation has terms of use that you have to accept before Microsoft lets you go on.".to_owned(),
            _ => "Microsoft wants you to take part in the sign-in once more before it lets the connection through.".to_owned(),
        },
        Cause::SessionExpired => match kind {
            Some(Kind::Revoked) => format!(
                "The permission that {app} had was withdrawn: after a change of password, by you, or by an administrator. Signing in again \
                 renews it."
            ),
            _ => format!("The sign-in that {app} had for your Outlook account has run out. That is normal; signing in again renews it."),
        },
        Cause::AccountProblem => match kind {
            Some(Kind::Disabled) => "The account is disabled.".to_owned(),
            Some(Kind::Locked) => "The account is locked, usually after several tries with a wrong password.".to_owned(),
            Some(Kind::Password) => "The password was not right.".to_owned(),
            Some(Kind::NotFound) => "Microsoft does not know the account. Perhaps the address was mistyped, or it is an alias.".to_owned(),
            Some(Kind::Unlicensed) => "The account has no licence for what was asked.".to_owned(),
            _ => "Something is the matter with the account itself: it may be locked, disabled, or its password is wrong.".to_owned(),
        },
        Cause::AppMisconfigured => format!("The fault is on the side of {app}. Its engineers have been told."),
        Cause::Transient => "Microsoft had a passing fault. Trying again in a few minutes usually works.".to_owned(),
        Cause::Unknown => {
            format!("The answer from Microsoft is one that we have not met before. We keep it, without secrets, and {app} looks into it.")
        }
    }
}

fn approval(kind: Option<Kind>, app: &str) -> String {
    let tried = format!("Somebody in your organisation tried to connect their Outlook account to {app}");
    match kind {
        Some(Kind::ConsentOff) => {
            format!("{tried}. People in your organisation may not approve apps themselves, so Microsoft asks for you.")
        }
        Some(Kind::PermissionNotAllowed) => {
            format!(
                "{tried}. At least one permission it needs is not among those that people may grant themselves, so Microsoft asks for you."
            )
        }
        Some(Kind::ManagedPolicy) => format!(
            "{tried}. Since November 2025 Microsoft's managed consent policy leaves access to mail and calendars to administrators, \
             whichever app asks, so Microsoft asks for you."
        ),
        Some(Kind::RequestPending) => {
            format!("{tried}, and then asked for approval on Microsoft's page. The request waits for a reviewer.")
        }
        Some(Kind::RequestDenied) => format!(
            "{tried}, asked for approval on Microsoft's page, and was turned down. If that was meant, nothing needs to be done. If not, \
             here is how to allow it."
        ),
        Some(Kind::RiskyApp) => format!(
            "{tried}. Microsoft's automatic check counted the request as risky, which hands the decision to an administrator. Look at the \
             publisher and the permissions below with care before you decide."
        ),
        Some(Kind::UnverifiedPublisher) => format!(
            "{tried}. Microsoft did not see the publisher as verified, which hands the decision to an administrator. Look at the publisher \
             and the permissions below with care before you decide."
        ),
        Some(Kind::AssignmentRequired) => format!(
            "{tried}. Your organisation requires that people are assigned to this app. Microsoft then leaves consent to administrators, \
             whatever your consent settings say, so two things are needed: your approval, and an assignment."
        ),
        Some(Kind::TenantWideOnly) => {
            format!(
                "{tried}. What it asked for can only be granted for the whole organisation, which is for an administrator to do."
            )
        }
        Some(Kind::HiddenBlock) => format!(
            "{tried}. Microsoft told us only that the connection was cancelled. What we see around it (others of your organisation with \
             the same end, the permissions asked for) says that Microsoft showed a page asking for an administrator's approval."
        ),
        _ => format!(
            "{tried}. Your Microsoft 365 settings say which apps and permissions people may approve themselves. This one is not among \
             them, so Microsoft asks for an administrator."
        ),
    }
}

/// The subject and the first sentence of a mail from a person to their administrator.
pub fn request(cause: Cause, app: &str) -> (String, String) {
    match cause {
        Cause::ConditionalAccess => (
            format!("An access policy stops {app} from connecting to Outlook"),
            format!("An access policy of ours stopped me from connecting my Outlook account to {app}."),
        ),
        Cause::UserNotAssigned => (
            format!("Please assign me to {app}"),
            format!("I could not connect my Outlook account to {app}, because I am not assigned to the app."),
        ),
        Cause::AppUnavailable => (
            format!("{app} is switched off in our Microsoft 365"),
            format!("I could not connect my Outlook account to {app}, because the app is not available in our organisation."),
        ),
        Cause::NoMailbox => (
            format!("{app} finds no mailbox for my account"),
            format!("I could not connect my Outlook account to {app}, because it found no mailbox that it can reach."),
        ),
        _ => (
            format!("Please approve {app} for Microsoft 365"),
            format!("{app} needs an administrator's approval before we can connect our Outlook accounts to it."),
        ),
    }
}

/// What to look at first, where the kind tells more than the cause.
pub fn hint(cause: Cause, kind: Option<Kind>) -> Option<&'static str> {
    Some(match (cause, kind) {
        (Cause::ConditionalAccess, Some(Kind::Device)) => {
            "Look for a policy that requires a compliant or hybrid joined device, or an approved client app. The easiest way out is often to connect from a managed device."
        }
        (Cause::ConditionalAccess, Some(Kind::Location)) => {
            "Look for a policy with named locations or blocked countries. Connecting from the office or through your VPN may be all it takes."
        }
        (Cause::ConditionalAccess, Some(Kind::SecurityDefaults)) => {
            "Security defaults have no exceptions. The person has to register for multi-factor authentication and use a modern sign-in page."
        }
        (Cause::ConditionalAccess, Some(Kind::TenantRestrictions)) => {
            "Look at External Identities > Cross-tenant access settings, and at tenant restrictions on your proxy or devices."
        }
        (Cause::NoMailbox, Some(Kind::Unlicensed)) => "Give the account a licence that includes Exchange Online.",
        (Cause::NoMailbox, Some(Kind::OnPremises)) => {
            "Mailboxes on your own Exchange server cannot be reached this way. Move the mailbox to Exchange Online, or connect one that is there."
        }
        (Cause::NoMailbox, Some(Kind::NewUser)) => "Wait 15 minutes and connect again.",
        (Cause::NoMailbox, Some(Kind::ProtocolDisabled)) => {
            "Look at the organisation's and the mailbox's settings for the protocol that was refused, such as authenticated SMTP or EWS."
        }
        (Cause::NoMailbox, Some(Kind::Guest)) => "The person should sign in with the account of their own organisation.",
        _ => return None,
    })
}

/// A number as a word up to twelve, in figures after it.
pub fn number(of: usize) -> String {
    const WORDS: [&str; 13] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    WORDS.get(of).map_or_else(|| of.to_string(), |word| (*word).to_owned())
}
