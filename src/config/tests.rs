use std::{path::Path, time::Duration};

use super::*;
use crate::{domain::cap::Cap, telemetry::LogFormat};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const AUTH: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

fn sources(variables: &[(&str, &str)]) -> Sources {
    let environment = variables.iter().map(|(name, value)| (format!("CONSENTDESK_{name}"), (*value).to_owned())).collect();
    Sources { file: None, environment }
}

fn given(variables: &[(&str, &str)]) -> Sources {
    let mut sources = sources(variables);
    let given = sources.environment.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    for (name, value) in [("CONSENTDESK_WEBHOOK__SECRETS", SECRET), ("CONSENTDESK_AUTH__SECRET", AUTH)] {
        if !given.iter().any(|given| given.starts_with(name)) {
            sources.environment.push((name.to_owned(), value.to_owned()));
        }
    }
    sources
}

fn load(variables: &[(&str, &str)]) -> Settings {
    Config::load(&given(variables), Secrets::Make).unwrap().settings
}

fn faults(variables: &[(&str, &str)]) -> Vec<String> {
    Config::load(&given(variables), Secrets::Make).unwrap_err().0.iter().map(ToString::to_string).collect()
}

fn write(folder: &Path, name: &str, text: &str) -> std::path::PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn the_defaults_are_those_of_the_contract() {
    let settings = load(&[]);
    assert_eq!(settings.server.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(settings.server.public_url, None);
    assert_eq!(settings.database.url, "sqlite://data/consentdesk.db");
    assert_eq!(settings.webhook.tolerance, Duration::from_mins(5));
    assert_eq!(settings.mail.url, "file:data/mail");
    assert_eq!((settings.mail.from.as_str(), settings.mail.reply_to.as_str()), ("support@sophiie.ai", "support@sophiie.ai"));
    assert_eq!(settings.mail.cooldown, Duration::from_hours(168));
    assert_eq!(settings.outbox.retry.iter().map(Duration::as_secs).collect::<Vec<_>>(), [10, 60, 300, 1800, 7200, 21600]);
    assert_eq!((settings.outbox.lease.as_secs(), settings.outbox.send_timeout.as_secs()), (60, 30));
    assert_eq!(settings.limits.events_per_second.map(std::num::NonZeroU32::get), Some(500));
    assert_eq!(settings.limits.mail_per_address, Some(Cap { count: 3, window: Duration::from_hours(720) }));
    assert_eq!((settings.app.name.as_str(), settings.app.scopes.len()), ("Sophiie", 8));
    assert_eq!(settings.log.format, LogFormat::Text);
}

#[test]
fn later_layers_win_and_say_where_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let file = write(folder.path(), "a.toml", "[server]\nlisten = \"[::1]:1\"\n[outbox]\nretry = [\"5s\"]\n");
    let mut sources = given(&[("SERVER__LISTEN", "127.0.0.1:0"), ("OUTBOX__LEASE", "2m"), ("LIMITS__MAIL_TOTAL", "0")]);
    sources.file = Some(file.clone());
    let layers = Layers::read(&sources).unwrap();
    let settings = Config::from_layers(&layers, Secrets::Make).unwrap().settings;
    assert_eq!(settings.server.listen.to_string(), "127.0.0.1:0");
    assert_eq!(settings.outbox.retry, [Duration::from_secs(5)]);
    assert_eq!((settings.outbox.lease.as_secs(), settings.limits.mail_total), (120, None));
    let shown = layers.shown();
    let of = |key: &str| shown.iter().find(|shown| shown.key == key).map(|shown| (shown.value.clone(), shown.origin.to_string()));
    assert_eq!(of("outbox.retry"), Some(("5s".into(), format!("{}:4", file.display()))));
    assert_eq!(of("outbox.lease"), Some(("2m".into(), "CONSENTDESK_OUTBOX__LEASE".into())));
    assert_eq!(of("mail.cooldown"), Some(("7d".into(), "default".into())));
    assert_eq!(of("auth.secret"), Some(("(hidden)".into(), "CONSENTDESK_AUTH__SECRET".into())));
}

#[test]
fn everything_wrong_is_said_at_once() {
    let said = faults(&[
        ("SERVER__LISTEN", "8080"),
        ("MAIL__URL", "ftp://x"),
        ("MAIL__COOLDOWN", "a week"),
        ("LIMITS__MAIL_TOTAL", "many"),
        ("WEBHOOK__SECRETS", "whsec_c2hvcnQ="),
        ("OUTBOX__LEASE", "10s"),
    ]);
    for key in ["server.listen", "mail.url", "mail.cooldown", "limits.mail_total", "webhook.secrets", "outbox.lease"] {
        let variable = format!("CONSENTDESK_{}", key.replace('.', "__").to_uppercase());
        assert!(said.iter().any(|fault| fault.starts_with(&format!("{key} ({variable}): must "))), "{key}: {said:#?}");
    }
    assert_eq!(said.len(), 6, "{said:#?}");
    assert!(!said.concat().contains("c2hvcnQ"));
}

#[test]
fn an_unknown_key_is_told_with_its_line_and_the_nearest_known_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut sources = given(&[("MAIL__COOLDWON", "1d"), ("SERVER_LISTEN", "x"), ("TEST_DATABASE", "elsewhere")]);
    sources.file = Some(write(folder.path(), "a.toml", "\n[server]\nlissten = \"x\"\n"));
    let said = Config::load(&sources, Secrets::Leave).unwrap_err().to_string();
    assert!(said.contains("a.toml:3): is not a known key; did you mean server.listen?"), "{said}");
    assert!(
        said.contains("mail.cooldwon (CONSENTDESK_MAIL__COOLDWON): is not a known key; did you mean mail.cooldown?"),
        "{said}"
    );
    assert!(said.contains("is written CONSENTDESK_SERVER__LISTEN"), "{said}");
    assert!(!said.contains("elsewhere") && !said.contains("TEST_DATABASE"), "{said}");
}

#[test]
fn a_file_that_is_no_toml_is_told_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let mut sources = given(&[]);
    sources.file = Some(write(folder.path(), "a.toml", "[server]\nlisten = \n"));
    assert!(Config::load(&sources, Secrets::Leave).unwrap_err().to_string().contains("a.toml:2"));
    sources.file = Some(folder.path().join("nowhere.toml"));
    assert!(Config::load(&sources, Secrets::Leave).unwrap_err().to_string().contains("nowhere.toml"));
}

#[test]
fn any_value_may_stand_in_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let url = write(folder.path(), "url", "postgres://desk:hunter2@db/desk\n");
    let secrets = write(folder.path(), "secrets", &format!("{SECRET}\n{SECRET}\n"));
    let variables = [("DATABASE__URL_FILE", url.to_str().unwrap()), ("WEBHOOK__SECRETS_FILE", secrets.to_str().unwrap())];
    let settings = load(&variables);
    assert_eq!(settings.database.url, "postgres://desk:hunter2@db/desk");
    assert_eq!(settings.webhook.secrets.len(), 2);
    assert!(!format!("{settings:?}").contains("hunter2"));
    let said = faults(&[("MAIL__FROM_FILE", "/nowhere/at/all")]);
    assert!(said[0].starts_with("mail.from_file (CONSENTDESK_MAIL__FROM_FILE): /nowhere/at/all: "), "{said:?}");
    let said = faults(&[("MAIL__FROM_FILE", "x"), ("MAIL__FROM", "a@b.example")]);
    assert!(said[0].ends_with("give either mail.from or mail.from_file, not both"), "{said:?}");
}

#[test]
fn secrets_are_made_once_private_and_whole() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join("deep/er").join(name);
    let (hooks, auth) = (path("webhook.secrets"), path("auth.secret"));
    let sources = sources(&[("WEBHOOK__SECRETS_FILE", hooks.to_str().unwrap()), ("AUTH__SECRET_FILE", auth.to_str().unwrap())]);
    let looked = Config::load(&sources, Secrets::Leave).unwrap();
    assert!(looked.settings.webhook.secrets.is_empty() && looked.settings.auth.secret.is_none() && !hooks.exists());

    let loads: Vec<_> = (0..8)
        .map(|_| {
            let sources = sources.clone();
            std::thread::spawn(move || Config::load(&sources, Secrets::Make).unwrap())
        })
        .collect();
    let loads: Vec<Config> = loads.into_iter().map(|load| load.join().unwrap()).collect();
    assert_eq!(loads.iter().map(|load| load.made.len()).sum::<usize>(), 2);
    let known: Vec<String> = loads.iter().map(|load| load.settings.webhook.secrets[0].expose()).collect();
    assert!(known.iter().all(|one| *one == known[0]));
    for file in [&hooks, &auth] {
        assert_eq!(std::fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(std::fs::read_dir(folder.path().join("deep/er")).unwrap().count(), 2, "no draft is left");
    assert!(Config::load(&sources, Secrets::Make).unwrap().made.is_empty());
}

#[test]
fn nothing_secret_is_printed() {
    let settings = load(&[("MAIL__URL", "smtp://kim:hunter2@mail.example:587")]);
    let printed = format!("{settings:?}");
    for secret in ["hunter2", &SECRET[6..], AUTH] {
        assert!(!printed.contains(secret), "{printed}");
    }
}

#[test]
fn the_reference_names_every_key_that_is_read() {
    let source = include_str!("read.rs");
    let read: std::collections::BTreeSet<&str> = source
        .split('"')
        .skip(1)
        .step_by(2)
        .filter(|text| text.split_once('.').is_some_and(|(section, key)| is_word(section) && is_word(key)))
        .collect();
    let layers = Layers::read(&Sources::default()).unwrap();
    let known: Vec<String> = layers.shown().into_iter().map(|shown| shown.key).collect();
    for key in &read {
        assert!(known.iter().any(|known| known == key), "{key} is read and not in config/default.toml");
    }
    for key in &known {
        let plain = key.strip_suffix("_file").unwrap_or(key);
        assert!(read.contains(plain), "{key} stands in config/default.toml and is not read");
    }
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}

#[test]
fn the_production_example_is_sound() {
    let folder = tempfile::tempdir().unwrap();
    let example = include_str!("../../config/production.example.toml");
    let example = example.replace("/run/secrets", folder.path().to_str().unwrap());
    write(folder.path(), "consentdesk-database-url", "postgres://desk@db/desk");
    write(folder.path(), "consentdesk-mail-url", "smtp://kim:x@mail.example:587");
    let sources = Sources { file: Some(write(folder.path(), "a.toml", &example)), environment: Vec::new() };
    let settings = Config::load(&sources, Secrets::Make).unwrap().settings;
    assert_eq!(settings.mail.from.as_str(), "connect@example.com");
}
