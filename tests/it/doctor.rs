//! `consentdesk doctor` as a process, before a relay and a DNS server of this machine.

use std::{
    net::{SocketAddr, UdpSocket},
    process::{Command, Output, Stdio},
    time::{Duration, Instant},
};

use aws_lc_rs::{
    encoding::{AsDer as _, PublicKeyX509Der},
    rsa::{KeyPair, KeySize},
    signature::KeyPair as _,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::Value;

use crate::{
    smtp::{Server, Tls},
    support::dns::{DnsServer, Say, text},
};

/// Runs it in a folder of its own, with nothing of this machine's settings but these.
fn doctor(relay: &Server, dns: SocketAddr, settings: &[(&str, &str)], arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    Command::new(env!("CARGO_BIN_EXE_consentdesk"))
        .args(["doctor", "--dns", &dns.to_string()])
        .args(arguments)
        .current_dir(folder.path())
        .env_clear()
        .env("CONSENTDESK_DATABASE__URL", "sqlite://desk.db")
        .env("CONSENTDESK_MAIL__URL", format!("smtp://127.0.0.1:{}", relay.port))
        .env("CONSENTDESK_MAIL__FROM", "desk@acme.org")
        .env("CONSENTDESK_MAIL__REPLY_TO", "help@acme.org")
        .envs(settings.iter().copied())
        .stdin(Stdio::null())
        .output()
        .expect("it runs")
}

/// What it says of the sender: level and what was looked at, and all of each finding.
fn sender(output: &Output) -> Vec<(String, Value)> {
    let lines = String::from_utf8(output.stdout.clone()).expect("text");
    let findings = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap_or_else(|_| panic!("{lines}")));
    let ours = findings.filter(|finding| {
        ["sender", "SPF", "DKIM", "DMARC", "MX"].contains(&finding["what"].as_str().expect("what was looked at"))
    });
    let short = |finding: &Value, key: &str| finding[key].as_str().expect("a text").to_owned();
    ours.map(|finding| (format!("{} {}", short(&finding, "level"), short(&finding, "what")), finding)).collect()
}

/// A key as mail providers show it.
fn key() -> String {
    let pair = KeyPair::generate(KeySize::Rsa2048).expect("a key");
    let der: PublicKeyX509Der<'_> = pair.public_key().as_der().expect("its octets");
    format!("v=DKIM1; k=rsa; p={}", STANDARD.encode(der.as_ref()))
}

fn good() -> Vec<(&'static str, Say)> {
    vec![
        ("acme.org", text("v=spf1 include:_spf.acme.org mx ~all")),
        ("acme.org", text("some-verification=1")),
        ("acme.org", Say::MailServer("mx.acme.org.")),
        ("_spf.acme.org", text("v=spf1 ip4:192.0.2.1 -all")),
        ("_dmarc.acme.org", text("v=DMARC1; p=quarantine; rua=mailto:dmarc@acme.org")),
        ("s7._domainkey.acme.org", text(key())),
    ]
}

const SELECTOR: (&str, &str) = ("CONSENTDESK_MAIL__DKIM_SELECTORS", "s7");

#[tokio::test(flavor = "multi_thread")]
async fn a_good_domain_is_found_good_and_shown_well() {
    let relay = Server::start(Tls::No).await;
    let dns = DnsServer::start(good());
    let output = doctor(&relay, dns.address, &[SELECTOR], &["--json"]);
    let findings = sender(&output);
    let short: Vec<&str> = findings.iter().map(|(short, _)| short.as_str()).collect();
    assert_eq!(short, ["good SPF", "good DKIM", "good DMARC", "good MX"], "{findings:?}");
    assert!(output.status.success());
    assert!(findings[1].1["found"].as_str().is_some_and(|found| found.contains("2048 bits at s7._domainkey.acme.org")));
    assert_eq!(dns.over_tcp(), 0, "a long text fits into a datagram");

    let page = doctor(&relay, dns.address, &[SELECTOR], &[]);
    let page = String::from_utf8(page.stdout).expect("text");
    assert!(page.lines().all(|line| line.chars().count() <= 100), "{page}");
    assert!(page.contains("\nok   MX             answers to acme.org go to mx.acme.org\n"), "{page}");
    assert!(page.contains("0 broken, "), "{page}");
}

/// What is changed in the good zone, and what is found then.
struct Fault {
    name: &'static str,
    says: Vec<Say>,
    short: &'static str,
    part: &'static str,
}

fn fault(name: &'static str, says: impl IntoIterator<Item = Say>, short: &'static str, part: &'static str) -> Fault {
    Fault { name, says: says.into_iter().collect(), short, part }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_fault_of_a_domain_is_named_with_its_remedy() {
    let relay = Server::start(Tls::No).await;
    let faults = vec![
        fault("acme.org", [text("v=spf1 ip4:192.0.2.1 +all"), Say::MailServer("mx.acme.org.")], "broken SPF", "+all"),
        fault("acme.org", [Say::MailServer("mx.acme.org.")], "warning SPF", "does not say who may send"),
        fault(
            "acme.org",
            [text("v=spf1 a -all"), text("v=spf1 mx -all"), Say::Address, Say::MailServer("mx.acme.org.")],
            "broken SPF",
            "2 SPF records",
        ),
        fault("_spf.acme.org", [], "broken SPF", "_spf.acme.org, which has none"),
        fault("_spf.acme.org", [Say::Fails], "warning SPF", "name servers of _spf.acme.org fail"),
        fault("_dmarc.acme.org", [], "warning DMARC", "no record"),
        fault("_dmarc.acme.org", [text("v=DMARC1; p=none")], "warning DMARC", "p=none"),
        fault("_dmarc.acme.org", [Say::Silence], "warning DMARC", "DNS did not answer for _dmarc.acme.org"),
        fault("s7._domainkey.acme.org", [text("v=DKIM1; p=")], "broken DKIM", "revoked"),
        fault("s7._domainkey.acme.org", [], "broken DKIM", "no key at s7._domainkey.acme.org"),
        fault("acme.org", [text("v=spf1 include:_spf.acme.org -all"), Say::MailServer(".")], "broken MX", "takes no mail"),
        fault("acme.org", [text("v=spf1 include:_spf.acme.org -all"), Say::Address], "warning MX", "host acme.org itself"),
    ];
    for Fault { name, says, short, part } in faults {
        let mut zone: Vec<(&str, Say)> = good().into_iter().filter(|(known, _)| *known != name).collect();
        zone.extend(says.into_iter().map(|say| (name, say)));
        let dns = DnsServer::start(zone);
        let output = doctor(&relay, dns.address, &[SELECTOR], &["--json"]);
        let findings = sender(&output);
        let wrong: Vec<&(String, Value)> = findings.iter().filter(|(short, _)| !short.starts_with("good ")).collect();
        assert_eq!(wrong.len(), 1, "{short} {part}: {findings:?}");
        assert_eq!(wrong[0].0, short);
        assert!(wrong[0].1["found"].as_str().is_some_and(|found| found.contains(part)), "{part} in {wrong:?}");
        assert!(wrong[0].1["fix"].as_str().is_some_and(|fix| !fix.is_empty()), "{wrong:?}");
        assert_eq!(output.status.success(), short.starts_with("warning"), "only what is broken fails");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_too_long_for_a_datagram_is_asked_for_again() {
    let relay = Server::start(Tls::No).await;
    let mut zone = good();
    zone.push(("s7._domainkey.acme.org", Say::Truncated));
    let dns = DnsServer::start(zone);
    let output = doctor(&relay, dns.address, &[SELECTOR], &["--json"]);
    assert!(sender(&output).iter().any(|(short, _)| short == "good DKIM"), "{output:?}");
    assert!(dns.over_tcp() >= 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn silence_and_what_is_not_there_are_said_once_and_in_time() {
    let relay = Server::start(Tls::No).await;
    let mute = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let begun = Instant::now();
    let output = doctor(&relay, mute.local_addr().expect("an address"), &[], &["--json"]);
    let findings = sender(&output);
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!(findings[0].0, "warning sender");
    assert!(findings[0].1["found"].as_str().is_some_and(|found| found.starts_with("not checked: DNS did not answer")));
    assert!(output.status.success(), "silence is no fault");
    assert!(begun.elapsed() < Duration::from_secs(12), "{:?}", begun.elapsed());

    let dns = DnsServer::start([("other.org", Say::Address)]);
    let gone = sender(&doctor(&relay, dns.address, &[], &["--json"]));
    assert_eq!(gone.len(), 1, "{gone:?}");
    assert_eq!(gone[0].0, "broken sender");

    let placeholder = [("CONSENTDESK_MAIL__FROM", "desk@acme.example"), ("CONSENTDESK_MAIL__URL", "smtp://127.0.0.1:1")];
    let placeholder = sender(&doctor(&relay, dns.address, &placeholder, &["--json"]));
    assert_eq!(placeholder.len(), 1, "{placeholder:?}");
    assert!(placeholder[0].1["fix"].as_str().is_some_and(|fix| fix.contains("set mail.from")));

    let files = sender(&doctor(&relay, dns.address, &[("CONSENTDESK_MAIL__URL", "file:mail")], &["--json"]));
    assert_eq!(files.len(), 1, "{files:?}");
    assert_eq!(files[0].0, "good sender");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_server_or_selector_is_refused_with_what_to_write() {
    let relay = Server::start(Tls::No).await;
    let dns: SocketAddr = "127.0.0.1:9".parse().expect("an address");
    let output =
        Command::new(env!("CARGO_BIN_EXE_consentdesk")).args(["doctor", "--dns", "dns.acme.org"]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("192.0.2.53"), "{output:?}");
    let output = doctor(&relay, dns, &[("CONSENTDESK_MAIL__DKIM_SELECTORS", "s7, a b")], &[]);
    assert_eq!(output.status.code(), Some(1));
    let page = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(page.contains("mail.dkim_selectors") && page.contains("DKIM-Signature"), "{page}");
}
