//! Settings: defaults, a file, the environment. Read once, checked whole, handed to each room as values.

mod layers;
mod reader;
mod secrets;

use std::{
    fmt,
    net::SocketAddr,
    path::{Path, PathBuf},
    time::Duration,
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use jiff::tz::TimeZone;
use url::Url;

pub use layers::{DEFAULTS, Entry, Layers, Origin, SECRETS};

use crate::{
    domain::{
        address::{Address, Domain},
        app::AppProfile,
        casebook::{Cap, Caps, MailUnfinished},
        recipients::OnlyTo,
        reminder::{Reminders, WorkingHours},
    },
    mail::{MailUrl, Sender},
    store, telemetry,
    web::signature::WebhookSecret,
    worker,
};
pub use reader::Make;
use reader::Reader;

/// One thing that is wrong with the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// The dotted key.
    pub key: String,
    /// Where its value comes from, if it has one.
    pub origin: Option<Origin>,
    /// What is wrong and what to write instead.
    pub fix: String,
}

impl ConfigError {
    fn new(key: &str, origin: Option<&Origin>, fix: String) -> Self {
        Self { key: key.to_owned(), origin: origin.cloned(), fix }
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.origin {
            Some(origin) => write!(f, "{} ({origin}): {}", self.key, self.fix),
            None => write!(f, "{}: {}", self.key, self.fix),
        }
    }
}

/// Everything that is wrong with the configuration, at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigErrors(pub Vec<ConfigError>);

impl fmt::Display for ConfigErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the configuration has {}", if self.0.len() == 1 { "a fault" } else { "faults" })?;
        self.0.iter().try_for_each(|error| write!(f, "\n  {error}"))
    }
}

impl std::error::Error for ConfigErrors {}

/// All settings.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where to listen. Port 0 picks one.
    pub listen: SocketAddr,
    /// The base of all links; `None` for the address that is listened on.
    pub public_url: Option<Url>,
    /// Where the records are.
    pub database: store::Settings,
    /// The secrets that sign posted events; all are live.
    pub webhook_secrets: Vec<WebhookSecret>,
    /// How far the sender's clock may be off, both ways.
    pub webhook_tolerance: Duration,
    /// How mails leave, and from whom.
    pub mail: crate::mail::Settings,
    /// Under which selectors the relay's DKIM keys are published; none where that is not known.
    pub dkim_selectors: Vec<String>,
    /// The secrets of mail providers' reports; all are live. With none of them no report is taken.
    pub mail_webhook_secrets: Vec<WebhookSecret>,
    /// Within which a mail is not repeated.
    pub mail_cooldown: Duration,
    /// How the outbox is worked.
    pub outbox: worker::outbox::Settings,
    /// Events a second; 0 is no limit.
    pub events_per_second: u32,
    /// Limits on mail.
    pub caps: Caps,
    /// How many people may meet a fault of the app itself before all mail is held.
    pub breaker: Cap,
    /// After which a start without an end counts as not finished; zero is never.
    pub unfinished_after: Duration,
    /// Who is mailed about one.
    pub mail_unfinished: MailUnfinished,
    /// How people who wait are reminded.
    pub reminders: Reminders,
    /// The engineers of the app, who are written to about its own faults.
    pub alert_addresses: Vec<Address>,
    /// What all keys are derived from.
    pub auth_secret: AuthSecret,
    /// The app on whose behalf we speak.
    pub app: AppProfile,
    /// Rules that go over the embedded ones; `None` for none.
    pub rules_folder: Option<PathBuf>,
    /// Logs.
    pub log: telemetry::Settings,
    /// Secret files that were made now, because there were none.
    pub made: Vec<PathBuf>,
}

/// The octets of `auth.secret`. `Debug` hides them.
#[derive(Clone)]
pub struct AuthSecret(Vec<u8>);

impl AuthSecret {
    /// Reads base64 of 32 octets or more.
    pub fn parse(text: &str) -> Option<Self> {
        let octets = STANDARD.decode(text.trim()).ok()?;
        (octets.len() >= 32).then_some(Self(octets))
    }

    /// The octets.
    pub fn octets(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for AuthSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AuthSecret(hidden)")
    }
}

/// Reads the settings in force. `file` is what `--config` says; else `CONSENTDESK_CONFIG` counts. Missing secrets of the defaults
/// are made.
///
/// # Errors
///
/// Everything that is wrong, at once.
pub fn load(file: Option<&Path>) -> Result<Settings, ConfigErrors> {
    read(layers(file), Make::Defaults)
}

/// The app on whose behalf we speak, and the base of our links if one is set, for a command that needs nothing else. No secret is
/// read or made.
///
/// # Errors
///
/// What is wrong with these settings.
pub fn load_app(file: Option<&Path>) -> Result<(AppProfile, Option<Url>), ConfigErrors> {
    let mut reader = Reader::new(layers(file), Make::Nothing);
    let (app, base) = (app(&mut reader), public_url(&mut reader));
    let (_, errors) = reader.finish();
    match (app, base) {
        (Some(app), Some(base)) if errors.is_empty() => Ok((app, base)),
        _ => Err(ConfigErrors(errors)),
    }
}

/// Whom mails speak for, from whom they are, and the base of our links if one is set, for a command that only looks at mails. No
/// secret is read or made.
///
/// # Errors
///
/// What is wrong with these settings.
pub fn load_mail(file: Option<&Path>) -> Result<(AppProfile, Sender, Option<Url>), ConfigErrors> {
    let mut reader = Reader::new(layers(file), Make::Nothing);
    let (app, base) = (app(&mut reader), public_url(&mut reader));
    let (from, reply_to) = (reader.address("mail.from"), reader.address("mail.reply_to"));
    let (_, errors) = reader.finish();
    match (app, base) {
        (Some(app), Some(base)) if errors.is_empty() => {
            let or_support = |address: Option<Address>| address.unwrap_or_else(|| app.support_email.clone());
            let sender = Sender::new(or_support(from), or_support(reply_to));
            Ok((app, sender, base))
        }
        _ => Err(ConfigErrors(errors)),
    }
}

/// The values in force and where each comes from, not yet read.
pub fn layers(file: Option<&Path>) -> Layers {
    let from_environment = std::env::var_os("CONSENTDESK_CONFIG").map(PathBuf::from);
    // A variable that is no UTF-8 cannot be one of ours.
    let variables = std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    Layers::new(file.or(from_environment.as_deref()), variables)
}

/// Reads settings from layers.
///
/// # Errors
///
/// Everything that is wrong, at once.
pub fn read(layers: Layers, make: Make) -> Result<Settings, ConfigErrors> {
    let mut reader = Reader::new(layers, make);
    let settings = read_all(&mut reader);
    let (made, errors) = reader.finish();
    match settings {
        Some(settings) if errors.is_empty() => Ok(Settings { made, ..settings }),
        _ => Err(ConfigErrors(errors)),
    }
}

fn read_all(reader: &mut Reader) -> Option<Settings> {
    let listen = reader.parsed("server.listen", "127.0.0.1:8080");
    let public_url = public_url(reader);
    let database = store::Settings {
        url: reader.secret("database.url", None),
        connections: reader.parsed("database.connections", "10").unwrap_or_default(),
    };
    if !["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| database.url.starts_with(scheme)) {
        reader.fault("database.url", "must begin with sqlite:// or postgres://");
    }
    let text = reader.secret("webhook.secrets", Some(secrets::webhook));
    let webhook_secrets = webhook_secrets(reader, "webhook.secrets", &text);
    if webhook_secrets.is_empty() {
        reader.fault("webhook.secrets", "names no secret, so that no event could be accepted");
    }
    let text = reader.secret("mail.webhook_secrets", None);
    let mail_webhook_secrets = self::webhook_secrets(reader, "mail.webhook_secrets", &text);
    let webhook_tolerance = reader.duration("webhook.tolerance");
    let app = app(reader);
    let mail_url = mail_url(reader);
    let from = reader.address("mail.from");
    let reply_to = reader.address("mail.reply_to");
    let dkim_selectors = dkim_selectors(reader);
    let mail_cooldown = reader.duration("mail.cooldown");
    let send_timeout = reader.duration("outbox.send_timeout");
    let (retry, lease) = (reader.durations("outbox.retry"), reader.duration("outbox.lease"));
    let outbox = worker::outbox::Settings {
        retry,
        lease,
        send_timeout,
        paused: reader.parsed("mail.paused", "true").unwrap_or_default(),
        only_to: only_to(reader),
    };
    if lease <= send_timeout {
        reader.fault("outbox.lease", "must be longer than outbox.send_timeout, or a mail that is still under way is sent twice");
    }
    let events_per_second = reader.parsed("limits.events_per_second", "500").unwrap_or_default();
    let caps = Caps {
        address: reader.cap("limits.mail_per_address"),
        domain: reader.cap("limits.mail_per_domain"),
        key: reader.cap("limits.mail_per_key"),
        total: reader.cap("limits.mail_total"),
    };
    let breaker = reader.cap("limits.breaker");
    let unfinished_after = reader.duration("diagnosis.unfinished_after");
    let mail_unfinished = reader.choice("diagnosis.mail_unfinished", MAIL_UNFINISHED);
    let reminders = reminders(reader);
    let alert_addresses = alert_addresses(reader);
    let secret = reader.secret("auth.secret", Some(secrets::auth));
    let auth_secret = AuthSecret::parse(&secret);
    if auth_secret.is_none() && !secret.is_empty() {
        reader.fault("auth.secret", "must be base64 of 32 octets or more; `openssl rand -base64 32` makes one");
    } else if secret.is_empty() {
        reader.fault("auth.secret", "is empty; `openssl rand -base64 32` makes one");
    }
    let rules_folder = Some(reader.text("rules.folder")).filter(|folder| !folder.trim().is_empty()).map(PathBuf::from);
    let format = reader.choice("log.format", telemetry::FORMATS);
    let filter = reader.text("log.filter");
    if !telemetry::is_filter(&filter) {
        reader.fault("log.filter", format!("{filter:?} is no filter; write for example info or consentdesk=debug,info"));
    }
    let app = app?;
    Some(Settings {
        listen: listen?,
        public_url: public_url?,
        database,
        webhook_secrets,
        webhook_tolerance,
        mail: crate::mail::Settings {
            url: mail_url?,
            from: from.unwrap_or_else(|| app.support_email.clone()),
            reply_to: reply_to.unwrap_or_else(|| app.support_email.clone()),
            send_timeout,
        },
        dkim_selectors,
        mail_webhook_secrets,
        mail_cooldown,
        outbox,
        events_per_second,
        caps,
        breaker,
        unfinished_after,
        mail_unfinished: mail_unfinished?,
        reminders,
        alert_addresses,
        auth_secret: auth_secret?,
        app,
        rules_folder,
        log: telemetry::Settings { format: format?, filter },
        made: Vec::new(),
    })
}

/// The words of `diagnosis.mail_unfinished`.
const MAIL_UNFINISHED: &[(&str, MailUnfinished)] =
    &[("never", MailUnfinished::Never), ("blocked", MailUnfinished::Blocked), ("always", MailUnfinished::Always)];

/// `None` where it is wrong, which has been said then; `Some(None)` where none is set.
#[expect(clippy::option_option, reason = "wrong, none and one are three answers")]
fn public_url(reader: &mut Reader) -> Option<Option<Url>> {
    let text = reader.text("server.public_url");
    if text.trim().is_empty() {
        return Some(None);
    }
    match Url::parse(text.trim()) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() && url.path() == "/" && url.query().is_none() => {
            Some(Some(url))
        }
        _ => {
            reader.fault(
                "server.public_url",
                format!("{text:?} is no web address without a path; write for example https://connect.example.com"),
            );
            None
        }
    }
}

fn webhook_secrets(reader: &mut Reader, key: &str, text: &str) -> Vec<WebhookSecret> {
    let mut secrets = Vec::new();
    for secret in text.split([',', '\n']).map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match WebhookSecret::parse(secret) {
            Ok(secret) => secrets.push(secret),
            Err(error) => reader.fault(key, format!("{error}; write whsec_ and base64 of 24 octets or more")),
        }
    }
    secrets
}

/// Selectors are parts of a name in DNS (RFC 6376 section 3.1).
fn dkim_selectors(reader: &mut Reader) -> Vec<String> {
    let mut selectors = reader.list("mail.dkim_selectors");
    let is_label = |label: &str| {
        (1..=63).contains(&label.len()) && label.bytes().all(|octet| octet.is_ascii_alphanumeric() || b"-_".contains(&octet))
    };
    selectors.retain(|selector| {
        let well_formed = selector.len() <= 100 && selector.split('.').all(is_label);
        if !well_formed {
            reader.fault(
                "mail.dkim_selectors",
                format!(
                    "{selector:?} is no selector; write what stands after s= in the DKIM-Signature of a mail that has arrived"
                ),
            );
        }
        well_formed
    });
    if selectors.len() > SELECTORS {
        reader.fault("mail.dkim_selectors", format!("{} selectors are given; name at most {SELECTORS}", selectors.len()));
    }
    selectors
}

/// Selectors that may be named: `doctor` asks for each of them, at two domains.
const SELECTORS: usize = 20;

fn only_to(reader: &mut Reader) -> OnlyTo {
    let mut only = OnlyTo::default();
    for text in reader.list("mail.only_to") {
        match (Address::parse(&text), Domain::parse(text.trim_start_matches('@'))) {
            (Ok(address), _) => only.addresses.push(address.key()),
            (_, Ok(domain)) => only.domains.push(domain),
            _ => reader.fault("mail.only_to", format!("{text:?} is neither an address nor a domain")),
        }
    }
    only
}

fn reminders(reader: &mut Reader) -> Reminders {
    let after = if reader.list("reminders.after").is_empty() { Vec::new() } else { reader.durations("reminders.after") };
    if after.len() > 3 || !after.is_sorted_by(|one, next| one < next) || after.iter().any(Duration::is_zero) {
        reader.fault("reminders.after", "must be at most three time spans that grow, such as 2d, 5d, 10d");
    }
    let text = reader.text("reminders.hours");
    let hours = text.split_once('-').and_then(|(from, until)| {
        let (from, until) = (from.trim().parse::<i8>().ok()?, until.trim().parse::<i8>().ok()?);
        (0 <= from && from < until && until <= 24).then_some((from, until))
    });
    if hours.is_none() {
        reader.fault("reminders.hours", format!("{text:?} is no part of a day; write for example 9-17"));
    }
    let name = reader.text("reminders.timezone");
    let timezone = TimeZone::get(name.trim());
    if timezone.is_err() {
        reader.fault("reminders.timezone", format!("{name:?} is no time zone; write for example Australia/Brisbane"));
    }
    let (from, until) = hours.unwrap_or((9, 17));
    let hours = WorkingHours { from, until, timezone: timezone.unwrap_or(TimeZone::UTC) };
    Reminders { after, hours, cap: reader.cap("reminders.per_address") }
}

fn alert_addresses(reader: &mut Reader) -> Vec<Address> {
    let mut addresses = Vec::new();
    for text in reader.list("alerts.email") {
        match Address::parse(&text) {
            // Named twice is written to once.
            Ok(address) if addresses.iter().any(|known: &Address| known.key() == address.key()) => {}
            Ok(address) => addresses.push(address),
            Err(error) => reader.fault("alerts.email", format!("{text:?}: {error}")),
        }
    }
    addresses
}

fn mail_url(reader: &mut Reader) -> Option<MailUrl> {
    let text = reader.secret("mail.url", None);
    match MailUrl::parse(&text) {
        Ok(url) => Some(url),
        Err(error) => {
            reader.fault("mail.url", error.to_string());
            None
        }
    }
}

fn app(reader: &mut Reader) -> Option<AppProfile> {
    let name = reader.text("app.name");
    if name.trim().is_empty() || name.chars().any(char::is_control) || name.chars().count() > 60 {
        reader.fault("app.name", "must be 1 to 60 characters on one line");
    }
    let scopes = reader.list("app.scopes");
    let word = |scope: &String| !scope.is_empty() && scope.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c));
    if scopes.is_empty() || !scopes.iter().all(word) {
        reader.fault("app.scopes", "must be short names of Microsoft Graph permissions, such as Mail.Send");
    }
    let publisher = reader.text("app.publisher");
    let client_id = reader.parsed("app.client_id", "00000000-1111-4222-8333-444444444444");
    let connect_url: Option<Url> = reader.parsed("app.connect_url", "https://app.example.com/settings/outlook");
    let support_email = reader.address("app.support_email");
    if support_email.is_none() {
        reader.fault("app.support_email", "must be an address");
    }
    let web = |url: &Url| matches!(url.scheme(), "http" | "https");
    if connect_url.as_ref().is_some_and(|url| !web(url)) {
        reader.fault("app.connect_url", "must be a web address that begins with https:// or http://");
    }
    Some(AppProfile { name, client_id: client_id?, scopes, connect_url: connect_url?, support_email: support_email?, publisher })
}

#[cfg(test)]
mod tests;
