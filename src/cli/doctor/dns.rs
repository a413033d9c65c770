//! Asking DNS what the judgement of the sender needs. What it makes of the answers is in `domain::sender`.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use hickory_resolver::{
    TokioResolver,
    config::{ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig},
    net::{DnsError, NetError, runtime::TokioRuntimeProvider},
    proto::rr::{Name, RData, RecordType},
};
use tokio::{task::JoinSet, time::Instant};

use crate::{
    config::Settings,
    domain::{
        finding::Finding,
        sender::{self, Answer, Examination, Question, Sending, Told},
    },
    mail::MailUrl,
};

/// For one question. Inside it a datagram that was lost is sent once more.
const QUESTION: Duration = Duration::from_secs(3);

/// For all of them.
const ALL: Duration = Duration::from_secs(10);

/// Questions under way at once: a home router does not take all of them together.
const AT_ONCE: usize = 16;

/// Reads the address of a DNS server, with or without a port.
///
/// # Errors
///
/// What to write instead.
pub fn server(text: &str) -> Result<SocketAddr, String> {
    let plain = || text.trim_matches(['[', ']']).parse::<IpAddr>().map(|address| SocketAddr::new(address, 53));
    text.parse()
        .or_else(|_| plain())
        .map_err(|_| "write the IP address of a DNS server, such as 192.0.2.53 or 127.0.0.1:5353".to_owned())
}

/// What DNS has to say on the sender.
pub async fn findings(settings: &Settings, server: Option<SocketAddr>) -> Vec<Finding> {
    let relay = match &settings.mail.url {
        MailUrl::Smtp(url) => url.host.as_str(),
        MailUrl::File(_) => {
            return vec![Finding::good("sender", "DNS was not asked: mail is written to files, and nobody receives it")];
        }
        MailUrl::Off => return Vec::new(),
    };
    let sending = Sending {
        from: settings.mail.from.domain(),
        reply_to: settings.mail.reply_to.domain(),
        selectors: &settings.dkim_selectors,
        relay,
    };
    let mut told = Told::new();
    let Some(resolver) = resolver(server) else { return vec![sender::silent()] };
    let end = Instant::now() + ALL;
    loop {
        match sender::examine(&sending, &told) {
            Examination::Done(findings) => return findings,
            Examination::Asks(questions) => told.extend(ask_all(&resolver, questions, end).await),
        }
    }
}

fn resolver(server: Option<SocketAddr>) -> Option<Arc<TokioResolver>> {
    let mut builder = match server {
        Some(address) => {
            let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|mut connection| {
                connection.port = address.port();
                connection
            });
            let server = NameServerConfig::new(address.ip(), true, connections.into());
            let config = ResolverConfig::from_parts(None, Vec::new(), vec![server]);
            TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
        }
        None => TokioResolver::builder_tokio().ok()?,
    };
    let options = builder.options_mut();
    options.timeout = QUESTION / 2;
    options.attempts = 1;
    // What this machine calls a name says nothing of what receivers see.
    options.use_hosts_file = ResolveHosts::Never;
    builder.build().ok().map(Arc::new)
}

/// Answers to all of the questions; silence where the time is up.
async fn ask_all(resolver: &Arc<TokioResolver>, questions: Vec<Question>, end: Instant) -> Told {
    let mut told: Told = questions.iter().map(|question| (question.clone(), Answer::Silent)).collect();
    let mut waiting = questions.into_iter();
    let mut under_way = JoinSet::new();
    loop {
        while under_way.len() < AT_ONCE
            && let Some(question) = waiting.next()
        {
            let resolver = resolver.clone();
            under_way.spawn(async move {
                let answer = tokio::time::timeout(QUESTION, ask(&resolver, &question)).await.unwrap_or(Answer::Silent);
                (question, answer)
            });
        }
        match tokio::time::timeout_at(end, under_way.join_next()).await {
            Ok(Some(Ok((question, answer)))) => {
                told.insert(question, answer);
            }
            Ok(Some(Err(_))) => {}
            Ok(None) | Err(_) => return told,
        }
    }
}

async fn ask(resolver: &TokioResolver, question: &Question) -> Answer {
    match question {
        Question::Texts(name) => lookup(resolver, name, RecordType::TXT).await,
        Question::MailServers(name) => lookup(resolver, name, RecordType::MX).await,
        Question::Address(name) => match lookup(resolver, name, RecordType::A).await {
            Answer::Nothing => lookup(resolver, name, RecordType::AAAA).await,
            answer => answer,
        },
    }
}

async fn lookup(resolver: &TokioResolver, name: &str, kind: RecordType) -> Answer {
    // With the dot at its end, so that no search list of this machine is tried. What DNS could not hold is not there.
    let Ok(name) = Name::from_ascii(format!("{name}.")) else { return Answer::NoName };
    let found = match resolver.lookup(name, kind).await {
        Ok(found) => found,
        Err(NetError::Dns(DnsError::NoRecordsFound(none))) => {
            return match none.response_code.into() {
                NO_ERROR => Answer::Nothing,
                NO_SUCH_NAME => Answer::NoName,
                _ => Answer::Failed,
            };
        }
        Err(NetError::Dns(_)) => return Answer::Failed,
        Err(_) => return Answer::Silent,
    };
    let (mut texts, mut hosts, mut address) = (Vec::new(), Vec::new(), false);
    for record in found.answers() {
        match &record.data {
            RData::TXT(text) => texts.push(text.txt_data.iter().map(|part| String::from_utf8_lossy(part)).collect::<String>()),
            RData::MX(server) => hosts.push((server.preference, without_dot(&server.exchange.to_ascii()))),
            RData::A(_) | RData::AAAA(_) => address = true,
            _ => {}
        }
    }
    match kind {
        RecordType::TXT if !texts.is_empty() => Answer::Texts(texts),
        RecordType::MX if !hosts.is_empty() => {
            hosts.sort();
            Answer::MailServers(hosts.into_iter().map(|(_, host)| host).collect())
        }
        RecordType::A | RecordType::AAAA if address => Answer::Address,
        _ => Answer::Nothing,
    }
}

/// Response codes of RFC 1035 section 4.1.1.
const NO_ERROR: u16 = 0;
const NO_SUCH_NAME: u16 = 3;

/// The root itself stays `.`.
fn without_dot(name: &str) -> String {
    name.strip_suffix('.').filter(|rest| !rest.is_empty()).unwrap_or(name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_an_address_with_or_without_a_port() {
        for (text, address) in [
            ("192.0.2.53", Some("192.0.2.53:53")),
            ("127.0.0.1:5353", Some("127.0.0.1:5353")),
            ("::1", Some("[::1]:53")),
            ("[::1]", Some("[::1]:53")),
            ("[::1]:5353", Some("[::1]:5353")),
            ("dns.example", None),
            ("", None),
        ] {
            assert_eq!(server(text).ok(), address.map(|address| address.parse().expect("an address")), "{text}");
        }
        assert_eq!((without_dot("."), without_dot("mx.acme.example.")), (".".to_owned(), "mx.acme.example".to_owned()));
    }
}
