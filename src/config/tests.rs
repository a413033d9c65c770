use super::*;

const SECRET: &str = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

fn with(variables: &[(&str, &str)]) -> Result<Settings, ConfigErrors> {
    let needed = [
        ("CONSENTDESK_AUTH__SECRET", SECRET),
        ("CONSENTDESK_WEBHOOK__SECRETS", "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="),
    ];
    let all = needed.iter().chain(variables).map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    read(Layers::new(None, all), Make::Nothing)
}

#[test]
fn the_defaults_are_whole_and_valid() {
    let settings = with(&[]).unwrap();
    assert_eq!(settings.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(settings.outbox.retry.len(), 6);
    assert_eq!((settings.caps.address.count, settings.caps.domain.window), (3, Duration::from_hours(1)));
    assert_eq!(settings.app.scopes.len(), 8);
    assert_eq!(settings.mail.from, settings.app.support_email);
}

#[test]
fn the_environment_wins_with_lists_by_comma() {
    let settings = with(&[
        ("CONSENTDESK_SERVER__LISTEN", "127.0.0.1:0"),
        ("CONSENTDESK_APP__SCOPES", "User.Read, Mail.Send"),
        ("CONSENTDESK_OUTBOX__RETRY", "1s,2m"),
        ("CONSENTDESK_LIMITS__MAIL_TOTAL", "0"),
        ("CONSENTDESK_LIMITS__EVENTS_PER_SECOND", "7"),
        ("CONSENTDESK_CONFIG", "ignored here"),
    ])
    .unwrap();
    assert_eq!(settings.listen.port(), 0);
    assert_eq!(settings.app.scopes, ["User.Read", "Mail.Send"]);
    assert_eq!(settings.outbox.retry, [Duration::from_secs(1), Duration::from_mins(2)]);
    assert_eq!(settings.caps.total.count, 0);
    assert_eq!(settings.events_per_second, 7);
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let errors = with(&[
        ("CONSENTDESK_SERVER__LISTEN", "everywhere"),
        ("CONSENTDESK_SERVER__PUBLIC_URL", "https://x.example/with/a/path"),
        ("CONSENTDESK_APP__CONNECT_URL", "javascript:alert(1)"),
        ("CONSENTDESK_DATABASE__URL", "mysql://x"),
        ("CONSENTDESK_MAIL__URL", "carrier-pigeon:"),
        ("CONSENTDESK_MAIL__COOLDOWN", "soon"),
        ("CONSENTDESK_LIMITS__MAIL_PER_DOMAIN", "many"),
        ("CONSENTDESK_APP__CLIENT_ID", "mine"),
        ("CONSENTDESK_APP__SUPPORT_EMAIL", "nobody"),
        ("CONSENTDESK_MAIL__COOLDOWNS", "7d"),
        ("CONSENTDESK_OUTBOX__LEASE", "10s"),
        ("CONSENTDESK_LOG__FORMAT", "xml"),
        ("CONSENTDESK_AUTH__SECRET", "c2hvcnQ="),
    ])
    .unwrap_err();
    let text = errors.to_string();
    for key in [
        "server.listen",
        "server.public_url",
        "database.url",
        "mail.url",
        "mail.cooldown",
        "limits.mail_per_domain",
        "app.client_id",
        "app.connect_url",
        "app.support_email",
        "outbox.lease",
        "log.format",
        "auth.secret",
    ] {
        assert!(text.contains(&format!("{key} (CONSENTDESK_")), "{key} is missing in {text}");
    }
    assert!(text.contains("did you mean mail.cooldown?"), "{text}");
    assert!(!text.contains("c2hvcnQ="), "a secret is shown");
}

#[test]
fn a_file_stands_between_defaults_and_environment() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("desk.toml");
    std::fs::write(&path, "[app]\nname = 'Ours'\npublisher = 'Ours Ltd'\n[auth]\nsecret_file = 'nowhere'\n").unwrap();
    let variables = [
        ("CONSENTDESK_APP__NAME", "Theirs"),
        ("CONSENTDESK_AUTH__SECRET", SECRET),
        ("CONSENTDESK_WEBHOOK__SECRETS", "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="),
    ];
    let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let settings = read(Layers::new(Some(&path), variables), Make::Nothing).unwrap();
    assert_eq!((settings.app.name.as_str(), settings.app.publisher.as_str()), ("Theirs", "Ours Ltd"));
}

#[test]
fn secrets_are_made_once_and_for_the_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deep/auth.secret");
    let (first, made) = secrets::read(&path, Some(secrets::auth)).unwrap();
    assert!(made && AuthSecret::parse(&first).is_some());
    assert_eq!(secrets::read(&path, Some(secrets::auth)).unwrap(), (first, false));
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(secrets::read(&folder.path().join("none"), None).is_err());
}

#[test]
fn no_secret_is_shown() {
    let settings = with(&[
        ("CONSENTDESK_MAIL__URL", "smtp://u:hunter2@mail.example"),
        ("CONSENTDESK_DATABASE__URL", "postgres://u:hunter2@db/x"),
    ]);
    let shown = format!("{:?}", settings.unwrap());
    assert!(!shown.contains("hunter2") && !shown.contains("MDEyMzQ1"), "{shown}");
}

#[test]
fn a_secret_file_that_somebody_has_named_is_never_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("not/mounted");
    let variables = [
        ("CONSENTDESK_AUTH__SECRET_FILE", path.to_str().unwrap()),
        ("CONSENTDESK_WEBHOOK__SECRETS", "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="),
    ];
    let layers = || Layers::new(None, variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let errors = read(layers(), Make::Defaults).unwrap_err().to_string();
    assert!(errors.contains("auth.secret_file (CONSENTDESK_AUTH__SECRET_FILE)"), "{errors}");
    assert!(!path.exists());
    assert_eq!(read(layers(), Make::Everything).unwrap().made, [path]);
}

#[test]
fn unfinished_attempts_and_alerts_are_configured() {
    let settings = with(&[
        ("CONSENTDESK_DIAGNOSIS__UNFINISHED_AFTER", "0"),
        ("CONSENTDESK_DIAGNOSIS__MAIL_UNFINISHED", "always"),
        ("CONSENTDESK_ALERTS__EMAIL", "oncall@tailspin.example, lead@tailspin.example"),
    ]);
    let settings = settings.unwrap();
    assert!(settings.unfinished_after.is_zero());
    assert_eq!(settings.mail_unfinished, MailUnfinished::Always);
    assert_eq!(settings.alert_addresses.len(), 2);
    let twice = with(&[("CONSENTDESK_ALERTS__EMAIL", "oncall@app.example,ONCALL@app.example")]).unwrap();
    assert_eq!(twice.alert_addresses.len(), 1);
    let wrong = with(&[("CONSENTDESK_DIAGNOSIS__MAIL_UNFINISHED", "sometimes"), ("CONSENTDESK_ALERTS__EMAIL", "oncall")]);
    let errors = wrong.unwrap_err().to_string();
    assert!(errors.contains("never, blocked, always") && errors.contains("alerts.email"), "{errors}");
}
