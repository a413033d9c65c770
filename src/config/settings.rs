//! The settings, checked. Their meaning and the cost of a wrong value stand in `config/default.toml`.

use std::{net::SocketAddr, time::Duration};

use url::Url;

use super::secrets::AuthSecret;
use crate::{
    domain::{address::Address, app::AppProfile, cap::Cap},
    telemetry::LogFormat,
    web::signature::WebhookSecret,
};

/// Every setting.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `server.*`
    pub server: Server,
    /// `database.*`
    pub database: Database,
    /// `webhook.*`
    pub webhook: Webhook,
    /// `mail.*`
    pub mail: Mail,
    /// `outbox.*`
    pub outbox: Outbox,
    /// `limits.*`
    pub limits: Limits,
    /// `auth.*`
    pub auth: Auth,
    /// `app.*`
    pub app: AppProfile,
    /// `log.*`
    pub log: Log,
}

/// `server.*`
#[derive(Clone, Debug)]
pub struct Server {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The base of all links. `None`: the bound address.
    pub public_url: Option<Url>,
}

/// `database.*`
#[derive(Clone)]
pub struct Database {
    /// `sqlite:` or `postgres:`. May hold a password; `Debug` hides it.
    pub url: String,
}

/// `webhook.*`
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Live secrets. Never empty, except where secrets were left alone ([`super::Secrets::Leave`]).
    pub secrets: Vec<WebhookSecret>,
    /// Clock difference accepted, both ways.
    pub tolerance: Duration,
}

/// `mail.*`
#[derive(Clone)]
pub struct Mail {
    /// `file:`, `smtp:`, `smtps:` or `off`. May hold a password; `Debug` hides it.
    pub url: String,
    /// The sender; the app's support address unless set.
    pub from: Address,
    /// Reply-To; the app's support address unless set.
    pub reply_to: Address,
    /// Per person, tenant, cause and kind of mail.
    pub cooldown: Duration,
}

/// `outbox.*`
#[derive(Clone, Debug)]
pub struct Outbox {
    /// The wait before each further try; never empty.
    pub retry: Vec<Duration>,
    /// How long a row is one worker's; longer than `send_timeout`.
    pub lease: Duration,
    /// The longest one handing over may take.
    pub send_timeout: Duration,
}

/// `limits.*`; `None` is no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Events in a second, with a burst of ten times as many.
    pub events_per_second: Option<std::num::NonZeroU32>,
    /// Mails to one address.
    pub mail_per_address: Option<Cap>,
    /// Mails to one domain.
    pub mail_per_domain: Option<Cap>,
    /// Mails in all.
    pub mail_total: Option<Cap>,
}

/// `auth.*`
#[derive(Clone, Debug)]
pub struct Auth {
    /// The secret that keys are derived from. `None` only where secrets were left alone ([`super::Secrets::Leave`]).
    pub secret: Option<AuthSecret>,
}

/// `log.*`
#[derive(Clone, Debug)]
pub struct Log {
    /// How lines look.
    pub format: LogFormat,
    /// What is logged.
    pub filter: String,
}

impl std::fmt::Debug for Database {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Database").field("url", &crate::domain::redact::redact_text(&self.url)).finish()
    }
}

impl std::fmt::Debug for Mail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mail")
            .field("url", &crate::domain::redact::redact_text(&self.url))
            .field("cooldown", &self.cooldown)
            .finish_non_exhaustive()
    }
}
