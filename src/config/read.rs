//! From layers to settings: every value is read and checked, and everything wrong is said at once.

use std::{path::PathBuf, time::Duration};

use url::Url;

use super::{
    Config,
    fault::{Fault, Faults},
    layers::{Entry, Layers, Raw, is_empty},
    secrets::{AuthSecret, Secrets, make_file, new_auth_secret, no_randomness},
    settings::{Auth, Database, Limits, Log, Mail, Outbox, Server, Settings, Webhook},
};
use crate::{
    domain::{address::Address, app::AppProfile, cap::Cap},
    telemetry::LogFormat,
    web::signature::WebhookSecret,
};

/// Reads keys and gathers faults.
struct Reader<'a> {
    layers: &'a Layers,
    faults: Vec<Fault>,
    made: Vec<PathBuf>,
}

pub(super) fn settings(layers: &Layers, secrets: Secrets) -> Result<Config, Faults> {
    let mut reader = Reader { layers, faults: Vec::new(), made: Vec::new() };
    match reader.settings(secrets) {
        Some(settings) if reader.faults.is_empty() => Ok(Config { settings, made: reader.made }),
        _ => Err(Faults(reader.faults)),
    }
}

impl Reader<'_> {
    fn settings(&mut self, secrets: Secrets) -> Option<Settings> {
        let server = self.server();
        let database = self.database();
        let outbox = self.outbox();
        let limits = self.limits();
        let log = self.log();
        let app = self.app();
        let support = app.as_ref().map(|app| app.support_email.clone());
        let mail = self.mail(support);
        let webhook = self.webhook(secrets);
        let auth = self.auth(secrets);
        Some(Settings {
            server: server?,
            database: database?,
            webhook: webhook?,
            mail: mail?,
            outbox: outbox?,
            limits: limits?,
            auth: auth?,
            app: app?,
            log: log?,
        })
    }

    fn server(&mut self) -> Option<Server> {
        let listen = self.parsed("server.listen", |text| {
            text.parse().map_err(|_| "must be an address and a port such as 127.0.0.1:8080 or [::]:8080".to_owned())
        });
        let public_url = self.optional("server.public_url", base_url);
        Some(Server { listen: listen?, public_url: public_url? })
    }

    fn database(&mut self) -> Option<Database> {
        let url = self.parsed("database.url", |text| {
            let known = ["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme));
            if known { Ok(text.to_owned()) } else { Err("must begin with sqlite:// or postgres://".to_owned()) }
        });
        Some(Database { url: url? })
    }

    fn mail(&mut self, support: Option<Address>) -> Option<Mail> {
        let url = self.parsed("mail.url", mail_url);
        let from = self.optional("mail.from", address);
        let reply_to = self.optional("mail.reply_to", address);
        let cooldown = self.duration("mail.cooldown", Duration::ZERO, days(3650));
        Some(Mail { url: url?, from: from?.or_else(|| support.clone())?, reply_to: reply_to?.or(support)?, cooldown: cooldown? })
    }

    fn outbox(&mut self) -> Option<Outbox> {
        let retry = self.list("outbox.retry", |text| duration(text, Duration::from_millis(1), days(3)));
        let lease = self.duration("outbox.lease", Duration::from_secs(1), days(1));
        let send_timeout = self.duration("outbox.send_timeout", Duration::from_millis(100), days(1));
        let (retry, lease, send_timeout) = (retry?, lease?, send_timeout?);
        if retry.is_empty() {
            self.fault("outbox.retry", "must name at least one wait, such as 10s");
        }
        if lease <= send_timeout {
            self.fault("outbox.lease", "must be longer than outbox.send_timeout, or a slow send is done twice");
        }
        Some(Outbox { retry, lease, send_timeout })
    }

    fn limits(&mut self) -> Option<Limits> {
        let events_per_second = self.parsed("limits.events_per_second", |text| {
            let number: u32 = text.parse().map_err(|_| "must be a whole number; 0 is no limit".to_owned())?;
            Ok(std::num::NonZeroU32::new(number))
        });
        let cap = |text: &str| Cap::parse(text).map_err(|error| error.to_string());
        let mail_per_address = self.parsed("limits.mail_per_address", cap);
        let mail_per_domain = self.parsed("limits.mail_per_domain", cap);
        let mail_total = self.parsed("limits.mail_total", cap);
        Some(Limits {
            events_per_second: events_per_second?,
            mail_per_address: mail_per_address?,
            mail_per_domain: mail_per_domain?,
            mail_total: mail_total?,
        })
    }

    fn app(&mut self) -> Option<AppProfile> {
        let name = self.parsed("app.name", label);
        let client_id = self.parsed("app.client_id", |text| {
            uuid::Uuid::try_parse(text).map_err(|_| "must be the GUID of the app's registration".to_owned())
        });
        let scopes = self.list("app.scopes", |text| {
            let fine = text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-:/".contains(&b));
            if fine { Ok(text.to_owned()) } else { Err("must be names of permissions such as Mail.ReadWrite".to_owned()) }
        });
        let connect_url = self.parsed("app.connect_url", web_url);
        let support_email = self.parsed("app.support_email", address);
        let publisher = self.parsed("app.publisher", label);
        let scopes = scopes?;
        if scopes.is_empty() {
            self.fault("app.scopes", "must name at least one permission");
        }
        Some(AppProfile {
            name: name?,
            client_id: client_id?,
            scopes,
            connect_url: connect_url?,
            support_email: support_email?,
            publisher: publisher?,
        })
    }

    fn log(&mut self) -> Option<Log> {
        let format = self.parsed("log.format", |text| match text {
            "text" => Ok(LogFormat::Text),
            "json" => Ok(LogFormat::Json),
            _ => Err("must be text or json".to_owned()),
        });
        let filter = self.parsed("log.filter", |text| {
            let read = tracing_subscriber::EnvFilter::try_new(text);
            read.map(|_| text.to_owned()).map_err(|_| "must be a level, or levels by part: info,consentdesk=debug".to_owned())
        });
        Some(Log { format: format?, filter: filter? })
    }

    fn webhook(&mut self, secrets: Secrets) -> Option<Webhook> {
        let tolerance = self.duration("webhook.tolerance", Duration::from_secs(1), Duration::from_hours(1));
        self.make("webhook.secrets", secrets, || WebhookSecret::generate().map(|new| new.expose()).map_err(|_| no_randomness()));
        let secrets = if self.waits("webhook.secrets", secrets) {
            Some(Vec::new())
        } else {
            let read = self.list("webhook.secrets", |text| WebhookSecret::parse(text).map_err(|error| error.to_string()));
            if read.as_ref().is_some_and(Vec::is_empty) {
                self.fault("webhook.secrets", "must hold at least one secret: whsec_ and base64 of 24 random bytes or more");
            }
            read
        };
        Some(Webhook { secrets: secrets?, tolerance: tolerance? })
    }

    fn auth(&mut self, secrets: Secrets) -> Option<Auth> {
        self.make("auth.secret", secrets, new_auth_secret);
        let secret = if self.waits("auth.secret", secrets) {
            None
        } else {
            Some(self.parsed("auth.secret", |text| AuthSecret::parse(text).map_err(str::to_owned))?)
        };
        Some(Auth { secret })
    }

    /// The file that holds a secret, if the secret is not given itself.
    fn secret_file(&self, key: &str) -> Option<PathBuf> {
        let (path, origin) = self.layers.twin(key)?;
        let own = self.layers.own(key).filter(|own| !is_empty(&own.raw));
        let given = own.is_some_and(|own| own.origin.layer() >= origin.layer());
        (!given).then_some(path)
    }

    /// Makes the file of a secret if it is to be made.
    fn make(&mut self, key: &str, secrets: Secrets, new: impl FnOnce() -> std::io::Result<String>) {
        let Some(path) = self.secret_file(key).filter(|_| secrets == Secrets::Make) else { return };
        match make_file(&path, new) {
            Ok(true) => self.made.push(path),
            Ok(false) => {}
            Err(error) => self.fault(&format!("{key}_file"), format!("{} cannot be made: {error}", path.display())),
        }
    }

    /// Whether a secret is one that would be made, and is to be left alone.
    fn waits(&self, key: &str, secrets: Secrets) -> bool {
        secrets == Secrets::Leave && self.secret_file(key).is_some_and(|path| !path.exists())
    }

    /// Notes a fault of a key.
    fn fault(&mut self, key: &str, fix: impl Into<String>) {
        let plain = key.strip_suffix("_file").unwrap_or(key);
        let own = self.layers.own(key).or_else(|| self.layers.own(plain)).map(|entry| entry.origin.clone());
        self.faults.push(Fault::new(key, own.unwrap_or(super::layers::Origin::Default), fix));
    }

    fn entry(&mut self, key: &str) -> Option<Entry> {
        self.layers.entry(key, &mut self.faults)
    }

    /// One value.
    fn parsed<T>(&mut self, key: &str, parse: impl FnOnce(&str) -> Result<T, String>) -> Option<T> {
        let entry = self.entry(key)?;
        let parsed = match &entry.raw {
            Raw::One(text) => parse(text.trim()),
            Raw::Many(_) => Err("must be one value and no list".to_owned()),
        };
        parsed.map_err(|fix| self.faults.push(Fault::new(key, entry.origin, fix))).ok()
    }

    /// One value, or an empty string for none. The outer `None` is a fault.
    #[expect(clippy::option_option, reason = "wrong and not set are different answers")]
    fn optional<T>(&mut self, key: &str, parse: impl FnOnce(&str) -> Result<T, String>) -> Option<Option<T>> {
        self.parsed(key, |text| if text.is_empty() { Ok(None) } else { parse(text).map(Some) })
    }

    /// A list; in the environment and in files of secrets divided by commas or line breaks.
    fn list<T>(&mut self, key: &str, parse: impl Fn(&str) -> Result<T, String>) -> Option<Vec<T>> {
        let entry = self.entry(key)?;
        let items: Vec<String> = match entry.raw {
            Raw::Many(items) => items,
            Raw::One(text) => text.split([',', '\n']).map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect(),
        };
        let parsed: Result<Vec<T>, String> = items.iter().map(|item| parse(item.trim())).collect();
        parsed.map_err(|fix| self.faults.push(Fault::new(key, entry.origin, fix))).ok()
    }

    fn duration(&mut self, key: &str, least: Duration, most: Duration) -> Option<Duration> {
        self.parsed(key, |text| duration(text, least, most))
    }
}

const fn days(count: u64) -> Duration {
    Duration::from_hours(24 * count)
}

fn duration(text: &str, least: Duration, most: Duration) -> Result<Duration, String> {
    let parsed = humantime::parse_duration(text).map_err(|_| "must be a duration such as 10s, 5m, 2h or 7d".to_owned())?;
    if (least..=most).contains(&parsed) {
        Ok(parsed)
    } else {
        let (least, most) = (humantime::format_duration(least), humantime::format_duration(most));
        Err(format!("must lie between {least} and {most}"))
    }
}

fn address(text: &str) -> Result<Address, String> {
    Address::parse(text).map_err(|error| error.to_string())
}

fn web_url(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| format!("must be a URL such as https://app.example.com/settings: {error}"))?;
    if matches!(url.scheme(), "https" | "http") { Ok(url) } else { Err("must begin with https:// or http://".to_owned()) }
}

/// The base of links: no query, no fragment, no user.
fn base_url(text: &str) -> Result<Url, String> {
    let url = web_url(text)?;
    let bare = url.query().is_none() && url.fragment().is_none() && url.username().is_empty() && url.password().is_none();
    if bare { Ok(url) } else { Err("must be a bare base such as https://consent.example.com".to_owned()) }
}

fn mail_url(text: &str) -> Result<String, String> {
    let fine = text == "off"
        || text.strip_prefix("file:").is_some_and(|folder| !folder.is_empty())
        || (["smtp://", "smtps://"].iter().any(|scheme| text.starts_with(scheme))
            && Url::parse(text).is_ok_and(|url| url.has_host() && url.host_str() != Some("")));
    if fine { Ok(text.to_owned()) } else { Err("must be file:FOLDER, smtp://HOST:PORT, smtps://HOST:PORT or off".to_owned()) }
}

/// A name that people see: one line, not too long.
fn label(text: &str) -> Result<String, String> {
    let fine = (1..=100).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    if fine { Ok(text.to_owned()) } else { Err("must have 1 to 100 characters on one line".to_owned()) }
}
