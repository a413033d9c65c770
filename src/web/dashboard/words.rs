//! The words of the dashboard: what support agents read where programs read ids.

use crate::{
    domain::{
        alert::{AlertReason, AlertState},
        case::{CaseState, TenantState},
        casebook::StillBlocked,
        cause::{Cause, FixableBy, Kind},
        event::EventType,
        notice::NoticeKind,
        remedy::steps::{Progress, Track},
        specimen::State,
        suppression::SuppressionReason,
    },
    store::emails::{EmailState, MailOutcome},
};

/// A cause in a few words.
pub fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::AdminApproval => "Admin approval needed",
        Cause::ConsentDeclined => "Cancelled, perhaps a hidden wall",
        Cause::PersonalAccount => "Personal account used",
        Cause::WrongTenant => "Account of another organisation",
        Cause::UserNotAssigned => "People must be assigned first",
        Cause::ConditionalAccess => "Blocked by an access policy",
        Cause::InteractionRequired => "A sign-in step is missing",
        Cause::SessionExpired => "Must sign in again",
        Cause::AccountProblem => "Problem with the account",
        Cause::AppUnavailable => "App disabled or absent",
        Cause::AppMisconfigured => "Fault of the app",
        Cause::NoMailbox => "No usable mailbox",
        Cause::Transient => "Fault at Microsoft",
        Cause::Unknown => "Not understood yet",
    }
}

/// Who can fix it.
pub fn fixable_by(by: FixableBy) -> &'static str {
    match by {
        FixableBy::TenantAdmin => "their administrator",
        FixableBy::User => "the person",
        FixableBy::App => "the app's engineers",
        FixableBy::Microsoft => "Microsoft",
        FixableBy::Unknown => "nobody knows yet",
    }
}

/// A finer kind in words: its id, which is made of English words.
pub fn kind(id: &str) -> String {
    id.replace('_', " ")
}

/// A mail in a few words.
pub fn notice(kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::AdminApproval => "Ask your administrator",
        NoticeKind::HiddenBlock => "What we saw, and both ways on",
        NoticeKind::PersonalAccount => "Use your work account",
        NoticeKind::WrongTenant => "Use the right organisation",
        NoticeKind::OrganisationPolicy => "A policy stands in the way",
        NoticeKind::Assignment => "Ask to be assigned",
        NoticeKind::AppUnavailable => "The app is turned off",
        NoticeKind::NoMailbox => "No mailbox found",
        NoticeKind::SignInAgain => "Sign in again",
        NoticeKind::Reconnect => "Reconnect now",
        NoticeKind::Reminder => "Still waiting",
        NoticeKind::EngineerAlert => "Alert to the engineers",
    }
}

/// When a mail of the gallery is written.
pub fn specimen_state(state: State) -> &'static str {
    match state {
        State::First => "The first mail",
        State::OthersWait => "Others wait too",
        State::InUse => "Somebody uses the guide",
        State::TakenOn => "Somebody says it is done",
        State::AdminConnected => "An administrator has connected",
        State::LittleKnown => "Little is known",
        State::Reminder1 => "First reminder",
        State::Reminder2 => "Second reminder",
        State::Reminder3 => "Last reminder",
    }
}

/// An alert in a few words.
pub fn alert(reason: AlertReason, kind: Option<Kind>) -> &'static str {
    match reason {
        AlertReason::AppFault => match kind {
            Some(Kind::RedirectUri) => "The redirect URI is not registered",
            Some(Kind::Secret) => "The client secret or certificate is refused",
            Some(Kind::Scope) => "A scope of the request is refused",
            Some(Kind::Client) => "The client id or its registration is refused",
            _ => "Microsoft refuses what the app sends",
        },
        AlertReason::Assignment => "Approved, but people must be assigned",
        AlertReason::OtherClient => "Approved, but another client id asks",
        AlertReason::ExtraScope => "Approved, but the app asks for more",
        AlertReason::PromptConsent => "Approved, but prompt=consent asks again",
        AlertReason::StillBlocked => "Approved, and people are still stopped",
        AlertReason::MailHeld => "All mail to people was held by itself",
    }
}

/// What to check about an alert.
pub fn check(reason: AlertReason, kind: Option<Kind>) -> &'static str {
    match reason {
        AlertReason::AppFault => match kind {
            Some(Kind::RedirectUri) => {
                "Compare the redirect URI of the request with those of the registration, from the scheme to the last slash."
            }
            Some(Kind::Secret) => "Look whether it has expired or was replaced, and whether every server has the new one.",
            Some(Kind::Scope) => "Look whether every scope exists, is spelt as Microsoft spells it, and belongs to one resource.",
            Some(Kind::Client) => {
                "Compare the client id of the request with the registration, and look which accounts that is open to."
            }
            _ => "Check the registration in Microsoft Entra, and the request that the app sends.",
        },
        AlertReason::Assignment => {
            "Nothing in the app. Tell the administrator in person: assign people, or turn “Assignment required” off."
        }
        AlertReason::OtherClient => "Check which client id the failing part of the app sends.",
        AlertReason::ExtraScope => "Check the scopes of the request against those that were approved. One too many stops all.",
        AlertReason::PromptConsent => "Find where the app adds prompt=consent, and leave it out.",
        AlertReason::MailHeld => {
            "The reason stands on every page. Mend what goes wrong, then let mail leave again: nothing does so by itself."
        }
        AlertReason::StillBlocked => {
            "Look the last failure up in the sign-in log, and ask whether the consent settings were changed since."
        }
    }
}

/// An alert's state.
pub fn alert_state(state: AlertState) -> &'static str {
    match state {
        AlertState::Open => "Open",
        AlertState::Acknowledged => "Somebody works on it",
        AlertState::Closed => "Closed",
    }
}

/// A tenant's state, as a tab names it.
pub fn tenant_state(state: TenantState) -> &'static str {
    match state {
        TenantState::Blocked => "Blocked",
        TenantState::Claimed => "Said to be fixed",
        TenantState::Snoozed => "Snoozed",
        TenantState::Ignored => "Ignored",
        TenantState::Resolved => "Resolved",
        TenantState::Clear => "Clear",
    }
}

/// A case's state.
pub fn case_state(state: CaseState) -> &'static str {
    match state {
        CaseState::Open => "Open",
        CaseState::Claimed => "Said to be fixed",
        CaseState::Snoozed => "Snoozed",
        CaseState::Ignored => "Ignored",
        CaseState::Resolved => "Resolved",
    }
}

/// A mail's state.
pub fn email_state(state: EmailState) -> &'static str {
    match state {
        EmailState::Pending => "Waiting to leave",
        EmailState::Held => "Held",
        EmailState::Sent => "Sent",
        EmailState::Cancelled => "Cancelled",
        EmailState::Dead => "Undeliverable",
    }
}

/// Why a mail is held, cancelled or dead. A reason that has no words of its own stands for itself.
pub fn reason(reason: &str) -> String {
    match reason {
        "limits.mail_per_address" => "this person got as many mails as one person may".to_owned(),
        "limits.mail_per_domain" => "this domain got as many mails as one domain may within an hour".to_owned(),
        "limits.mail_per_key" => "one webhook secret led to as many mails as one may".to_owned(),
        "limits.mail_total" => "as many mails left as may in a day".to_owned(),
        "resolved" => "the case was resolved first".to_owned(),
        "ignored" => "the case was ignored".to_owned(),
        "mail.only_to" => "only some addresses get mail here (mail.only_to)".to_owned(),
        "suppressed_bounce" => "mail to this address comes back".to_owned(),
        "suppressed_complaint" => "this person called our mail spam".to_owned(),
        "suppressed_unsubscribed" => "this person wants no more mail".to_owned(),
        "suppressed_operator" => "somebody put this address on the list of those that get no mail".to_owned(),
        "organisation refused" => "the organisation has decided against it".to_owned(),
        "connected" => "the person connected first".to_owned(),
        "claimed" => "somebody has opened the guide and says that it is done".to_owned(),
        "refused" | "rejected" => "the receiving side refused it".to_owned(),
        other => other.replace(['_', '.'], " "),
    }
}

/// What happened, as the timeline tells it.
pub fn happened(what: &str) -> String {
    match what {
        "case_opened" => "Case opened".to_owned(),
        "blocked" => "Connection failed".to_owned(),
        "connected" => "Connected".to_owned(),
        "disconnected" => "Disconnected".to_owned(),
        "claimed" => "Said to be fixed".to_owned(),
        "resolved" => "Resolved".to_owned(),
        "reopened" => "Reopened".to_owned(),
        "snoozed" => "Snoozed".to_owned(),
        "ignored" => "Ignored".to_owned(),
        "links_revoked" => "Guide links revoked".to_owned(),
        "note" => "Note".to_owned(),
        "question" => "Question".to_owned(),
        "refused" => "The organisation won't allow it".to_owned(),
        "allowed_again" => "Allowed after all".to_owned(),
        "resent" => "Mail sent again".to_owned(),
        "mail_called_off" => "Mail called off".to_owned(),
        "rediagnosed" => "Diagnosed anew".to_owned(),
        "released" => "Mail released".to_owned(),
        "reminded" => "Reminder sent".to_owned(),
        "mail_suppressed" => "No mail to this address".to_owned(),
        "mail_allowed" => "Mail allowed again".to_owned(),
        "mail_bounced" => "Mail came back".to_owned(),
        "mail_complained" => "Mail called spam".to_owned(),
        "mail_delivered" => "Mail delivered".to_owned(),
        "unfinished" => "Started, never finished".to_owned(),
        "still_blocked" => "Approved, and still blocked".to_owned(),
        other => {
            let mut words = other.replace('_', " ");
            if let Some(first) = words.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            words
        }
    }
}

/// What a line of the timeline adds, in words where it is an id.
pub fn detail(what: &str, detail: &str) -> String {
    // What somebody wrote stands for itself, whatever it looks like.
    if ["note", "question", "refused"].contains(&what) {
        return detail.to_owned();
    }
    if what == "still_blocked" {
        return StillBlocked::parse(detail).map_or_else(|| detail.to_owned(), |reason| still_blocked(reason).to_owned());
    }
    if let Some(reason) = SuppressionReason::parse(detail).filter(|_| what.starts_with("mail_")) {
        return suppression(reason).to_owned();
    }
    if let Some(known) = Cause::parse(detail) {
        return cause(known).to_owned();
    }
    NoticeKind::parse(detail).map_or_else(|| detail.to_owned(), |kind| notice(kind).to_owned())
}

/// What became of a mail after the relay took it.
pub fn outcome(outcome: MailOutcome) -> &'static str {
    match outcome {
        MailOutcome::Delivered => "delivered",
        MailOutcome::Bounce => "came back for good",
        MailOutcome::SoftBounce => "came back, may pass later",
        MailOutcome::Complaint => "called spam by its reader",
    }
}

/// Why an address gets no mail.
pub fn suppression(reason: SuppressionReason) -> &'static str {
    match reason {
        SuppressionReason::Bounce => "Mail comes back",
        SuppressionReason::Complaint => "Called our mail spam",
        SuppressionReason::Unsubscribed => "Wants no more mail",
        SuppressionReason::Operator => "Decided by us",
    }
}

/// How far a guide is.
pub fn progress(progress: Progress) -> String {
    let Progress { track, done, of } = progress;
    match track.and_then(Track::route) {
        Some(route) => format!("route {}: {done} of {of} steps", route.letter()),
        None => format!("{done} of {of} steps"),
    }
}

/// Why it fails although it was approved.
pub fn still_blocked(reason: StillBlocked) -> &'static str {
    match reason {
        StillBlocked::Assignment => "the app needs people to be assigned as well",
        StillBlocked::OtherClient => "another client id asked than the one that was approved",
        StillBlocked::ExtraScope => "more was asked for than was approved",
        StillBlocked::PromptConsent => "prompt=consent asks again whatever was approved",
        StillBlocked::Settling => "the approval is less than an hour old",
        StillBlocked::Unknown => "no reason found; a policy may have changed since",
    }
}

/// Who did it.
pub fn actor(actor: &str) -> String {
    match actor {
        "app" | "system" | "person" => String::new(),
        "administrator" => "by an administrator".to_owned(),
        other => format!("by {}", other.strip_prefix("agent:").unwrap_or(other)),
    }
}

/// An event in a word.
pub fn event(event_type: EventType) -> &'static str {
    match event_type {
        EventType::Started => "Started",
        EventType::Failed => "Failed",
        EventType::Succeeded => "Connected",
        EventType::Disconnected => "Disconnected",
        EventType::Unfinished => "Not finished",
    }
}
