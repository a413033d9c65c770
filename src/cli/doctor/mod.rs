//! `consentdesk doctor`: what is wrong, and how to mend it.

mod dns;
mod page;

use std::{net::SocketAddr, path::Path, process::ExitCode, time::Duration};

use super::paint::{self, BOLD};
use crate::{
    config::{self, Origin, Settings},
    domain::finding::{Finding, Level},
    mail::{MailUrl, Transport},
    rulebook::folder,
    store::Db,
};

/// What `doctor` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  consentdesk --config desk.toml doctor\n  consentdesk --config desk.toml doctor --dns 192.0.2.53\n\nExit code 1 if anything is broken, 0 with warnings."
)]
pub struct Arguments {
    /// Print the findings as one JSON object a line.
    #[arg(long)]
    json: bool,
    /// Ask this DNS server about the sender's domain, and not the ones of this machine.
    #[arg(long, value_name = "ADDRESS[:PORT]", value_parser = dns::server)]
    dns: Option<SocketAddr>,
}

pub(super) async fn run(arguments: &Arguments, file: Option<&Path>) -> anyhow::Result<ExitCode> {
    let findings = examine(file, arguments.dns).await;
    let width = width();
    for finding in &findings {
        if arguments.json {
            paint::out(&format!("{}\n", serde_json::to_string(finding)?));
        } else {
            paint::out(&page::shown(finding, width));
        }
    }
    let count = |level| findings.iter().filter(|finding| finding.level == level).count();
    let (broken, warnings) = (count(Level::Broken), count(Level::Warning));
    if !arguments.json {
        paint::out(&format!("\n{BOLD}{broken} broken, {warnings} to look at.{BOLD:#}\n"));
    }
    Ok(if broken > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Columns of a line at most; longer ones are hard to read.
fn width() -> usize {
    terminal_size::terminal_size_of(std::io::stdout()).map_or(100, |(width, _)| usize::from(width.0)).clamp(40, 100)
}

async fn examine(file: Option<&Path>, server: Option<SocketAddr>) -> Vec<Finding> {
    let placeholder = config::layers(file).entries().get("app.client_id").is_some_and(|entry| entry.origin == Origin::Default);
    let settings = match config::load(file) {
        Ok(settings) => settings,
        Err(errors) => {
            return errors
                .0
                .iter()
                .map(|error| {
                    Finding::broken("configuration", error.to_string(), "`consentdesk config default` explains every key")
                })
                .collect();
        }
    };
    let mut findings = vec![Finding::good("configuration", "every setting is valid")];
    findings.push(public_url(&settings));
    findings.push(if placeholder {
        Finding::warning(
            "app",
            "app.client_id is the placeholder of the defaults",
            "set app.client_id to the application id of your registration in Microsoft Entra, or the guide's approval link cannot work",
        )
    } else {
        Finding::good("app", format!("{} asks for {} permissions", settings.app.name, settings.app.scopes.len()))
    });
    findings.push(rules(&settings));
    findings.push(database(&settings).await);
    findings.push(mail(&settings).await);
    findings.extend(dns::findings(&settings, server).await);
    findings
}

fn public_url(settings: &Settings) -> Finding {
    match &settings.public_url {
        None => Finding::warning(
            "links",
            format!("links in mails point to http://{}/, which only this machine can open", settings.listen),
            "set server.public_url to the address people reach the service at",
        ),
        Some(url) if url.scheme() != "https" => Finding::warning(
            "links",
            format!("{url} is not https: cookies are not Secure, and administrators will not trust the guide"),
            "put a proxy with TLS in front and set server.public_url to its https:// address",
        ),
        Some(url) => Finding::good("links", url.to_string()),
    }
}

fn rules(settings: &Settings) -> Finding {
    match folder::load(settings.rules_folder.as_deref()) {
        Ok(rules) => {
            let count = rules.all().len();
            let from = settings.rules_folder.as_ref().map(|folder| format!(", some of {}", folder.display())).unwrap_or_default();
            Finding::good("rules", format!("{count} rules{from}, version {}", rules.version()))
        }
        Err(error) => Finding::broken(
            "rules",
            error.to_string(),
            "mend the files of rules.folder (`consentdesk rules lint` tells the same), or empty the setting",
        ),
    }
}

async fn database(settings: &Settings) -> Finding {
    let opened = tokio::time::timeout(Duration::from_secs(10), async {
        let db = Db::open(&settings.database).await?;
        db.ping().await?;
        let engine = db.engine();
        db.close().await;
        Ok::<_, crate::store::StoreError>(engine)
    });
    match opened.await {
        Ok(Ok(engine)) => Finding::good("database", format!("{engine} answers, and a commit is durable")),
        Ok(Err(error)) => {
            let cause = std::error::Error::source(&error).map(|source| format!(": {source}")).unwrap_or_default();
            Finding::broken("database", format!("{error}{cause}"), "check database.url, and that the server runs and lets us in")
        }
        Err(_) => Finding::broken(
            "database",
            "no answer within 10 seconds",
            "check the host and port of database.url, and the network between",
        ),
    }
}

async fn mail(settings: &Settings) -> Finding {
    let transport = match Transport::new(&settings.mail) {
        Ok(transport) => transport,
        Err(error) => return Finding::broken("mail", error.to_string(), "check mail.url"),
    };
    if transport.is_off() {
        return Finding::warning(
            "mail",
            "mail is off: people get what the app shows them, and no mail",
            "set mail.url to your relay",
        );
    }
    match tokio::time::timeout(Duration::from_secs(15), transport.check()).await {
        Ok(Ok(())) => Finding::good("mail", "a mail could leave now"),
        Ok(Err(error)) => {
            let fix = match settings.mail.url {
                MailUrl::File(_) => "name a folder in mail.url that can be written to",
                _ => "check host, port, TLS and credentials in mail.url",
            };
            // To whoever runs the program: no recipient is named here, as nothing was sent.
            Finding::broken("mail", format!("{error}: {}", error.reply), fix)
        }
        Err(_) => {
            Finding::broken("mail", "no answer within 15 seconds", "check the host and port of mail.url, and the network between")
        }
    }
}
