//! What must be told, to whom. A notice is composed into a mail when it is sent, from the case as it is then.

use url::Url;

use super::{
    address::{Address, Domain},
    alert::AlertKey,
    cause::{Cause, Kind, words},
    check::Check,
    taken_on::TakenOn,
    tenant::TenantId,
    time::UnixMillis,
};

words! {
    /// The kinds of mail. The ids are stored, and part of what makes a mail unique.
    NoticeKind {
        /// Your administrator must approve the app; with a block made to be forwarded.
        AdminApproval = "admin_approval",
        /// The attempt ended in a cancel that may have been an approval wall: what we saw, and both ways on.
        HiddenBlock = "hidden_block",
        /// A personal account was used. No word of administrators.
        PersonalAccount = "personal_account",
        /// An account of another organisation was used.
        WrongTenant = "wrong_tenant",
        /// A policy of the organisation blocks it; for the administrator.
        OrganisationPolicy = "organisation_policy",
        /// The organisation assigns this app to people; for the administrator.
        Assignment = "assignment",
        /// The app is disabled or absent in the organisation; for the administrator.
        AppUnavailable = "app_unavailable",
        /// There is no usable mailbox behind the account.
        NoMailbox = "no_mailbox",
        /// Sign in again, or finish a step of the sign-in.
        SignInAgain = "sign_in_again",
        /// The way is free: reconnect now.
        Reconnect = "reconnect",
        /// The person still waits for an administrator.
        Reminder = "reminder",
        /// To the engineers of the app: a fault that no customer can put right.
        EngineerAlert = "engineer_alert",
    }
}

impl NoticeKind {
    /// The mail a person gets for a failure of this cause. `None` for the app's own faults, for Microsoft's, and for what we do not understand.
    pub const fn for_cause(cause: Cause) -> Option<Self> {
        Some(match cause {
            Cause::AdminApproval => Self::AdminApproval,
            Cause::ConsentDeclined => Self::HiddenBlock,
            Cause::PersonalAccount => Self::PersonalAccount,
            Cause::WrongTenant => Self::WrongTenant,
            Cause::ConditionalAccess => Self::OrganisationPolicy,
            Cause::UserNotAssigned => Self::Assignment,
            Cause::AppUnavailable => Self::AppUnavailable,
            Cause::NoMailbox => Self::NoMailbox,
            Cause::InteractionRequired | Cause::SessionExpired | Cause::AccountProblem => Self::SignInAgain,
            Cause::AppMisconfigured | Cause::Transient | Cause::Unknown => return None,
        })
    }
}

impl NoticeKind {
    /// As [`NoticeKind::for_cause`], but a block that was only inferred is told as what it is.
    pub const fn of(cause: Cause, kind: Option<Kind>) -> Option<Self> {
        match (cause, kind) {
            (Cause::AdminApproval, Some(Kind::HiddenBlock)) => Some(Self::HiddenBlock),
            _ => Self::for_cause(cause),
        }
    }
}

impl NoticeKind {
    /// The beginning of the catalogue's messages for this kind; of a reminder, for the one of this number.
    pub fn message(self, step: Option<u8>) -> String {
        match self {
            Self::Reminder => format!("mail-reminder-{}", step.unwrap_or(1).clamp(1, 3)),
            kind => format!("mail-{kind}"),
        }
    }

    /// Whether the mail has a part for an administrator.
    pub const fn is_for_admin(self) -> bool {
        !matches!(self, Self::PersonalAccount | Self::WrongTenant | Self::SignInAgain | Self::Reconnect | Self::EngineerAlert)
    }

    /// Those that are about a case and go to a person of it because of an event or by hand.
    pub const TO_PEOPLE: &'static [Self] = match Self::ALL {
        [people @ .., Self::Reminder, Self::EngineerAlert] => people,
        all => all,
    };
}

/// Everything that a mail to the engineers may say of an alert: no address of a person, and no free text.
#[derive(Clone, Debug)]
pub struct AlertNotice {
    /// The id of the outbox row.
    pub id: uuid::Uuid,
    /// To whom.
    pub to: Address,
    /// What is at fault.
    pub key: AlertKey,
    /// Failures so far.
    pub count: u64,
    /// Organisations so far.
    pub tenants: u64,
    /// Some of them: their GUID, else a domain.
    pub some_tenants: Vec<String>,
    /// The first failure.
    pub first_seen: UnixMillis,
    /// The last.
    pub last_seen: UnixMillis,
    /// Microsoft's ids of the last failure that had any, and its time.
    pub correlation_id: Option<uuid::Uuid>,
    /// As above.
    pub trace_id: Option<uuid::Uuid>,
    /// As above.
    pub failed_at: Option<UnixMillis>,
    /// The page of alerts.
    pub page_url: Url,
    /// When the notice was queued.
    pub queued_at: UnixMillis,
}

/// Everything a mail may say. Validated values only: no free text of any event can reach a mail, because there is no field for it.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The id of the outbox row; the Message-ID is made from it, so that a resend is recognisable.
    pub id: uuid::Uuid,
    /// What to tell.
    pub kind: NoticeKind,
    /// To whom.
    pub to: Address,
    /// The person's locale, BCP 47, as the app posted it; the catalogue picks the nearest it has.
    pub locale: Option<String>,
    /// Why the connection failed.
    pub cause: Cause,
    /// Finer than the cause.
    pub problem: Option<Kind>,
    /// The Microsoft account the person tried, where known and valid.
    pub account: Option<Address>,
    /// The organisation's domain.
    pub tenant_domain: Option<Domain>,
    /// The organisation's GUID.
    pub tenant_id: Option<TenantId>,
    /// How many other people of the organisation wait for the same thing.
    pub others_waiting: u32,
    /// The guide of the case.
    pub guide_url: Url,
    /// Of a reminder: which, from 1.
    pub step: Option<u8>,
    /// Whether somebody has the matter in hand already, and how we know.
    pub taken_on: Option<TakenOn>,
    /// The Message-ID of the first mail of this case to this person, where this is not the first: mail programs then show one thread.
    pub follows: Option<String>,
    /// Where the reader ends our mail to them. `None` in the first mail of a case, which answers what they have just done themselves.
    pub unsubscribe_url: Option<Url>,
    /// The page of this person's own request, which says where it stands.
    pub request_url: Url,
    /// A short reference of the case that a person can quote to support, such as `CD-7K3M9Q`.
    pub reference: String,
    /// By what the reader can ask us whether the mail is ours.
    pub check: Option<Check>,
    /// When the notice was queued.
    pub queued_at: UnixMillis,
}
