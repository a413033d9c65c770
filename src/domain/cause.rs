//! The vocabulary of diagnoses: causes, their finer kinds, and who can fix them.

/// Defines an enum whose variants have a stable text id, used in JSON, in the database and in rule files.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable id, as it stands in JSON, in the database and in rule files.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// The value with this id. Returns `None` if there is none.
            pub fn parse(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let id = <std::borrow::Cow<'de, str> as serde::Deserialize<'de>>::deserialize(deserializer)?;
                Self::parse(&id).ok_or_else(|| {
                    serde::de::Error::unknown_variant(&id, &[$($id),+])
                })
            }
        }
    };
}
pub(crate) use words;

words! {
    /// Why a connection failed. The ids are part of the public contract.
    Cause {
        /// The person may not consent; an administrator must approve.
        AdminApproval = "admin_approval",
        /// Nobody agreed: a cancel, or an approval wall that looks like one.
        ConsentDeclined = "consent_declined",
        /// A personal Microsoft account where a work account is needed, or the other way round.
        PersonalAccount = "personal_account",
        /// An account of another organisation, a guest, or not in this directory.
        WrongTenant = "wrong_tenant",
        /// The organisation restricts the app to assigned people.
        UserNotAssigned = "user_not_assigned",
        /// Blocked by an access, device, location or security policy.
        ConditionalAccess = "conditional_access",
        /// MFA, a password change, terms of use or another sign-in step.
        InteractionRequired = "interaction_required",
        /// A grant or token expired or was revoked; sign in again.
        SessionExpired = "session_expired",
        /// The account is disabled, locked, unknown, without licence, or the password was wrong.
        AccountProblem = "account_problem",
        /// The app or its service principal is disabled or absent in the tenant.
        AppUnavailable = "app_unavailable",
        /// The app's own fault: redirect URI, secret, scope or request.
        AppMisconfigured = "app_misconfigured",
        /// Signed in, but there is no usable Exchange Online mailbox.
        NoMailbox = "no_mailbox",
        /// A fault or throttling on Microsoft's side; try later.
        Transient = "transient",
        /// Not understood; goes to the review queue.
        Unknown = "unknown",
    }
}

words! {
    /// Who can put a failure right.
    FixableBy {
        /// An administrator of the person's organisation.
        TenantAdmin = "tenant_admin",
        /// The person who tried.
        User = "user",
        /// The engineers of the app.
        App = "app",
        /// Microsoft; waiting helps.
        Microsoft = "microsoft",
        /// Nobody knows yet.
        Unknown = "unknown",
    }
}

words! {
    /// A finer kind within a cause. It picks the route of the guide and the words of the mail. A kind may belong to several causes.
    Kind {
        // admin_approval
        /// Approval is required by the organisation's consent policy; which part of it is not known.
        ConsentPolicy = "consent_policy",
        /// User consent is turned off.
        ConsentOff = "consent_off",
        /// A permission that users may not grant themselves.
        PermissionNotAllowed = "permission_not_allowed",
        /// Microsoft's managed consent policy blocks the permission.
        ManagedPolicy = "managed_policy",
        /// The person has asked; the request waits for an administrator.
        RequestPending = "request_pending",
        /// An administrator has refused the request.
        RequestDenied = "request_denied",
        /// Microsoft holds the app for risky, which steps consent up to administrators.
        RiskyApp = "risky_app",
        /// The publisher is not verified, in the eyes of this organisation.
        UnverifiedPublisher = "unverified_publisher",
        /// The app needs assigned people, so consent is for administrators.
        AssignmentRequired = "assignment_required",
        /// The permission can only be granted for the whole organisation.
        TenantWideOnly = "tenant_wide_only",
        /// A bare cancel that its context makes look like an approval wall.
        HiddenBlock = "hidden_block",
        // consent_declined
        /// A bare cancel: the person's choice or a wall, the bytes do not tell.
        Cancel = "cancel",
        /// The person declined on the consent page.
        Declined = "declined",
        /// Started, and nothing ever came back: a closed tab, or a person before a wall.
        Unfinished = "unfinished",
        // personal_account
        /// The consumer tenant stands in the error.
        ConsumerTenant = "consumer_tenant",
        /// The identity provider is live.com.
        LiveIdp = "live_idp",
        /// The app is not enabled for personal accounts.
        NotEnabledForConsumers = "not_enabled_for_consumers",
        /// The address belongs to a consumer mail domain.
        ConsumerDomain = "consumer_domain",
        /// The endpoint serves work accounts only.
        WorkOnlyEndpoint = "work_only_endpoint",
        /// The other way round: a personal account is needed.
        PersonalOnly = "personal_only",
        // wrong_tenant
        /// The account is unknown in the directory that was asked.
        OtherDirectory = "other_directory",
        /// A guest of the organisation (`wrong_tenant`, `no_mailbox`).
        Guest = "guest",
        // conditional_access
        /// A device rule.
        Device = "device",
        /// A location rule.
        Location = "location",
        /// Security defaults.
        SecurityDefaults = "security_defaults",
        /// Tenant restrictions or cross-tenant access.
        TenantRestrictions = "tenant_restrictions",
        /// Another access policy.
        Policy = "policy",
        // interaction_required
        /// Multi-factor authentication.
        Mfa = "mfa",
        /// A password change (`interaction_required`) or a wrong password (`account_problem`).
        Password = "password",
        /// Terms of use.
        Terms = "terms",
        /// An account must be chosen or signed in.
        SignIn = "sign_in",
        // session_expired
        /// Expired by age or inactivity.
        Expired = "expired",
        /// Revoked by a password change, an administrator or the person.
        Revoked = "revoked",
        // account_problem, app_unavailable
        /// Disabled (an account, or the app in the tenant).
        Disabled = "disabled",
        /// Locked after too many tries.
        Locked = "locked",
        /// Not found (an account, or the app in the tenant).
        NotFound = "not_found",
        // app_misconfigured
        /// The redirect URI.
        RedirectUri = "redirect_uri",
        /// The client secret or certificate.
        Secret = "secret",
        /// The scopes asked for.
        Scope = "scope",
        /// Another fault in the request.
        Request = "request",
        /// The client id or the registration.
        Client = "client",
        // no_mailbox
        /// No Exchange Online licence.
        Unlicensed = "unlicensed",
        /// The mailbox is on premises.
        OnPremises = "on_premises",
        /// The mailbox is still being made.
        NewUser = "new_user",
        /// A protocol or API is switched off for the mailbox or the organisation.
        ProtocolDisabled = "protocol_disabled",
        // transient
        /// A fault at Microsoft.
        Outage = "outage",
        /// Too many requests.
        Throttled = "throttled",
    }
}

impl Cause {
    /// Who can put a failure of this cause right.
    pub const fn fixable_by(self) -> FixableBy {
        match self {
            Self::AdminApproval | Self::UserNotAssigned | Self::ConditionalAccess | Self::AppUnavailable | Self::NoMailbox => {
                FixableBy::TenantAdmin
            }
            Self::ConsentDeclined
            | Self::PersonalAccount
            | Self::WrongTenant
            | Self::InteractionRequired
            | Self::SessionExpired
            | Self::AccountProblem => FixableBy::User,
            Self::AppMisconfigured => FixableBy::App,
            Self::Transient => FixableBy::Microsoft,
            Self::Unknown => FixableBy::Unknown,
        }
    }
}

impl Kind {
    /// The causes that this kind refines. A diagnosis or a rule with another cause contradicts itself.
    pub const fn causes(self) -> &'static [Cause] {
        match self {
            Self::ConsentPolicy
            | Self::ConsentOff
            | Self::PermissionNotAllowed
            | Self::ManagedPolicy
            | Self::RequestPending
            | Self::RequestDenied
            | Self::RiskyApp
            | Self::UnverifiedPublisher
            | Self::TenantWideOnly
            | Self::HiddenBlock => &[Cause::AdminApproval],
            Self::AssignmentRequired => &[Cause::AdminApproval, Cause::UserNotAssigned],
            Self::Cancel | Self::Declined | Self::Unfinished => &[Cause::ConsentDeclined],
            Self::ConsumerTenant
            | Self::LiveIdp
            | Self::NotEnabledForConsumers
            | Self::ConsumerDomain
            | Self::WorkOnlyEndpoint
            | Self::PersonalOnly => &[Cause::PersonalAccount],
            Self::OtherDirectory => &[Cause::WrongTenant],
            Self::Guest => &[Cause::WrongTenant, Cause::NoMailbox],
            Self::Device | Self::Location | Self::SecurityDefaults | Self::TenantRestrictions | Self::Policy => {
                &[Cause::ConditionalAccess]
            }
            Self::Mfa | Self::Terms | Self::SignIn => &[Cause::InteractionRequired],
            Self::Password => &[Cause::InteractionRequired, Cause::AccountProblem],
            Self::Expired | Self::Revoked => &[Cause::SessionExpired],
            Self::Locked => &[Cause::AccountProblem],
            Self::Disabled | Self::NotFound => &[Cause::AccountProblem, Cause::AppUnavailable],
            Self::RedirectUri | Self::Secret | Self::Scope | Self::Request | Self::Client => &[Cause::AppMisconfigured],
            Self::Unlicensed | Self::OnPremises | Self::NewUser => &[Cause::NoMailbox],
            Self::ProtocolDisabled => &[Cause::ConditionalAccess, Cause::NoMailbox],
            Self::Outage | Self::Throttled => &[Cause::Transient],
        }
    }

    /// Whether this kind refines that cause.
    pub fn fits(self, cause: Cause) -> bool {
        self.causes().contains(&cause)
    }
}
