use base64::{Engine as _, engine::general_purpose::STANDARD};

use super::*;
use crate::domain::finding::Level;

/// DNS as a list of lines: `name TXT text`, `name MX host`, `name A`, and `name FAIL` or `name SILENT` for all that is asked of it.
struct Zone<'a>(Vec<&'a str>);

impl Zone<'_> {
    fn answer(&self, question: &Question) -> Answer {
        let lines = self.0.iter().filter_map(|line| {
            let (name, rest) = line.split_once(' ')?;
            (name == question.name()).then_some(rest)
        });
        let (mut there, mut texts, mut hosts, mut address) = (false, Vec::new(), Vec::new(), false);
        for line in lines {
            there = true;
            let (kind, value) = line.split_once(' ').unwrap_or((line, ""));
            match kind {
                "FAIL" => return Answer::Failed,
                "SILENT" => return Answer::Silent,
                "TXT" => texts.push(value.to_owned()),
                "MX" => hosts.push(value.to_owned()),
                "A" => address = true,
                _ => unreachable!("{kind}"),
            }
        }
        match question {
            Question::Texts(_) if !texts.is_empty() => Answer::Texts(texts),
            Question::MailServers(_) if !hosts.is_empty() => Answer::MailServers(hosts),
            Question::Address(_) if address => Answer::Address,
            _ if there
                || self.0.iter().any(|line| line.split(' ').next().is_some_and(|name| is_below(name, question.name()))) =>
            {
                Answer::Nothing
            }
            _ => Answer::NoName,
        }
    }
}

fn is_below(name: &str, above: &str) -> bool {
    name.strip_suffix(above).is_some_and(|rest| rest.ends_with('.'))
}

struct Set {
    from: &'static str,
    reply_to: &'static str,
    selectors: &'static [&'static str],
    relay: &'static str,
}

const ACME: Set = Set { from: "acme.org", reply_to: "acme.org", selectors: &[], relay: "relay.acme.org" };

/// Asks until it is done, as the shell does.
fn examined(set: &Set, zone: &[&str]) -> Vec<Finding> {
    let zone = Zone(zone.to_vec());
    let (from, reply_to) = (Domain::parse(set.from).unwrap(), Domain::parse(set.reply_to).unwrap());
    let selectors: Vec<String> = set.selectors.iter().map(|selector| (*selector).to_owned()).collect();
    let sending = Sending { from: &from, reply_to: &reply_to, selectors: &selectors, relay: set.relay };
    let mut told = Told::new();
    for _ in 0..100 {
        match examine(&sending, &told) {
            Examination::Done(findings) => return findings,
            Examination::Asks(questions) => {
                assert!(!questions.is_empty());
                for question in questions {
                    let answer = zone.answer(&question);
                    assert_eq!(told.insert(question, answer), None, "nothing is asked twice");
                }
            }
        }
    }
    panic!("it asks without end");
}

/// The only finding on one matter.
fn one(what: &str, set: &Set, zone: &[&str]) -> Finding {
    let findings: Vec<Finding> = examined(set, zone).into_iter().filter(|finding| finding.what == what).collect();
    assert_eq!(findings.len(), 1, "{findings:?}");
    findings.into_iter().next().unwrap()
}

/// A record, the level it has, a part of what is found, and the record to publish instead.
type Case<'a> = (&'a [&'a str], Level, &'a str, Option<&'a str>);

fn holds(what: &str, set: &Set, cases: &[Case<'_>]) {
    use Level::Good;
    for (zone, level, part, publish) in cases {
        let finding = one(what, set, &[&["acme.org A"], *zone].concat());
        assert_eq!((finding.level, finding.what), (*level, what), "{zone:?}: {finding:?}");
        assert!(finding.found.contains(part), "{part} in {finding:?}");
        assert_eq!(finding.publish.as_ref().map(|record| record.value.as_str()), *publish, "{zone:?}");
        assert_eq!(finding.fix.is_empty(), *level == Good, "what is to be mended says how: {finding:?}");
        assert!(!finding.found.contains('\u{1b}'), "{finding:?}");
    }
}

#[test]
fn spf_is_judged_as_receivers_read_it() {
    use Level::{Broken, Good, Warning};
    let eleven: Vec<String> = (0..11).map(|n| format!("a:h{n}.acme.org")).collect();
    let many = format!("acme.org TXT v=spf1 {} -all", eleven.join(" "));
    let ten = format!("acme.org TXT v=spf1 {} -all", eleven[..10].join(" "));
    let hosts: Vec<String> = (0..11).map(|n| format!("h{n}.acme.org A")).collect();
    let (mut too_many, mut just_ten) = (vec![many.as_str()], vec![ten.as_str()]);
    too_many.extend(hosts.iter().map(String::as_str));
    just_ten.extend(hosts.iter().map(String::as_str));
    let servers: Vec<String> = (0..11).map(|n| format!("acme.org MX mx{n}.acme.org")).collect();
    let mut crowd = vec!["acme.org TXT v=spf1 mx -all"];
    crowd.extend(servers.iter().map(String::as_str));
    let cases: &[Case<'_>] = &[
        (&["acme.org TXT v=spf1 ip4:192.0.2.1/24 ip6:2001:db8::/32 -all"], Good, "0 of 10", None),
        (&["acme.org TXT V=SPF1 A mx/24 ~ALL", "acme.org MX mx.acme.org"], Good, "2 of 10", None),
        (&["acme.org TXT v=spf1 redirect=_spf.acme.org", "_spf.acme.org TXT v=spf1 ip4:192.0.2.1 -all"], Good, "1 of 10", None),
        (&["acme.org TXT v=spf1 exists:%{i}._spf.%{d} include:%{d2}.acme.org ~all"], Good, "2 of 10", None),
        (&["acme.org TXT v=spf1 ip4:192.0.2.1 unknown=ignored -all"], Good, "0 of 10", None),
        (&just_ten, Good, "10 of 10", None),
        (&["acme.org TXT v=spf10 -all"], Warning, "does not say who", Some("v=spf1 a:relay.acme.org ~all")),
        (&[], Warning, "does not say who", Some("v=spf1 a:relay.acme.org ~all")),
        (&["acme.org TXT v=spf1 ip4:192.0.2.1 +all"], Broken, "lets anybody send", Some("v=spf1 ip4:192.0.2.1 ~all")),
        (&["acme.org TXT v=spf1 a all"], Broken, "lets anybody send", Some("v=spf1 a ~all")),
        (&["acme.org TXT v=spf1 a ?all"], Warning, "?all", Some("v=spf1 a ~all")),
        (&["acme.org TXT v=spf1 a"], Warning, "no `all`", Some("v=spf1 a ~all")),
        (&["acme.org TXT v=spf1 -all"], Broken, "nobody may send", Some("v=spf1 ip4:ADDRESS ~all")),
        (
            &["acme.org TXT v=spf1 a -all", "acme.org TXT v=spf1 include:x.org a ~all"],
            Broken,
            "2 SPF records",
            Some("v=spf1 a include:x.org -all"),
        ),
        (&["acme.org TXT v=spf1 a -all", "acme.org TXT v=spf1 redirect=x.org"], Broken, "2 SPF records", None),
        (&["acme.org TXT v=spf1 ip4:192.0.2.300 -all"], Broken, "ip4:192.0.2.300", None),
        (&["acme.org TXT v=spf1 ip4:192.0.2.0/33 -all"], Broken, "/33", None),
        (&["acme.org TXT v=spf1 ipv4:192.0.2.1 -all"], Broken, "ipv4:", None),
        (&["acme.org TXT v=spf1 include: -all"], Broken, "include:", None),
        (&["acme.org TXT v=spf1 a:/24 -all"], Broken, "a:/24", None),
        (&["acme.org TXT v=spf1 redirect=a.org redirect=b.org"], Broken, "redirect=b.org", None),
        (&["acme.org TXT v=spf1 a \u{1b}[31m -all"], Broken, "\u{fffd}[31m", None),
        (&too_many, Broken, "more than 10 look-ups", None),
        (&crowd, Broken, "more than ten", None),
        (&["acme.org TXT v=spf1 include:gone.org -all"], Broken, "gone.org, which has none", None),
        (&["acme.org TXT v=spf1 include:b.org -all", "b.org TXT v=spf1 a:c.org -al"], Broken, "-al", None),
        (
            &["acme.org TXT v=spf1 include:b.org -all", "b.org TXT v=spf1 -all", "b.org TXT v=spf1 a -all"],
            Broken,
            "several",
            None,
        ),
        (&["acme.org TXT v=spf1 include:b.org -all", "b.org TXT v=spf1 redirect=acme.org"], Broken, "circle", None),
        (&["acme.org TXT v=spf1 a:a.org a:b.org exists:c.org -all"], Broken, "a.org, b.org, c.org", None),
        (&["acme.org TXT v=spf1 a:a.org a:b.org -all"], Good, "2 of 10", None),
        (&["acme.org TXT v=spf1 a ptr -all"], Warning, "ptr", None),
        (&["acme.org TXT v=spf1 include:b.org -all", "b.org FAIL"], Warning, "name servers of b.org fail", None),
        (&["acme.org TXT v=spf1 a:b.org -all", "b.org SILENT"], Warning, "did not answer for b.org", None),
    ];
    holds("SPF", &ACME, cases);
}

#[test]
fn spf_of_a_known_service_names_what_it_asks_for() {
    use Level::{Good, Warning};
    let google = Set { relay: "smtp-relay.gmail.com", ..ACME };
    holds(
        "SPF",
        &google,
        &[
            (&[], Warning, "does not say", Some("v=spf1 include:_spf.google.com ~all")),
            (&["acme.org TXT v=spf1 a -all"], Warning, "does not let Google send", Some("v=spf1 include:_spf.google.com a -all")),
            (
                &["acme.org TXT v=spf1 include:_SPF.google.com -all", "_spf.google.com TXT v=spf1 ip4:192.0.2.1 ~all"],
                Good,
                "1 of 10",
                None,
            ),
        ],
    );
    let postmark = Set { relay: "smtp.postmarkapp.com", ..ACME };
    holds("SPF", &postmark, &[(&[], Good, "Postmark sends with a return address of its own", None)]);
    let here = Set { relay: "127.0.0.1", ..ACME };
    holds("SPF", &here, &[(&[], Warning, "does not say", Some("v=spf1 ip4:ADDRESS ~all"))]);
    let address = Set { relay: "2001:db8::25", ..ACME };
    holds("SPF", &address, &[(&[], Warning, "does not say", Some("v=spf1 ip6:2001:db8::25 ~all"))]);
}

#[test]
fn dmarc_is_found_by_walking_up_and_judged() {
    use Level::{Broken, Good, Warning};
    let start = "v=DMARC1; p=none; rua=mailto:postmaster@acme.org";
    holds(
        "DMARC",
        &ACME,
        &[
            (&["_dmarc.acme.org TXT v=DMARC1; p=reject; rua=mailto:a@acme.org"], Good, "p=reject", None),
            (
                &["_dmarc.acme.org TXT v = DMARC1 ;p=Quarantine;adkim=s; aspf=s;"],
                Good,
                "DKIM and SPF must be for exactly acme.org",
                None,
            ),
            (&[], Warning, "no record", Some(start)),
            (&["_dmarc.acme.org TXT google-site-verification=1"], Warning, "no record", Some(start)),
            (&["_dmarc.acme.org TXT v=dmarc1; p=none"], Broken, "none to receivers", Some(start)),
            (&["_dmarc.acme.org TXT p=none; v=DMARC1"], Broken, "none to receivers", Some(start)),
            (
                &["_dmarc.acme.org TXT v=DMARC1; p=none", "_dmarc.acme.org TXT v=DMARC1; p=reject"],
                Broken,
                "2 DMARC records",
                None,
            ),
            (&["_dmarc.acme.org TXT v=DMARC1; p=none; rua=mailto:a@acme.org"], Warning, "let forged mail through", None),
            (&["_dmarc.acme.org TXT v=DMARC1; p=block"], Broken, "p=block", None),
            (&["_dmarc.acme.org TXT v=DMARC1; p=reject; sp=never"], Broken, "sp=never", None),
            (&["_dmarc.acme.org TXT v=DMARC1; p=reject; p=none"], Broken, "p=none", None),
            (&["_dmarc.acme.org TXT v=DMARC1 p=reject"], Broken, "none to receivers", Some(start)),
            (&["_dmarc.acme.org TXT v=DMARC1; reject"], Broken, "\"reject\"", None),
            (&["_dmarc.acme.org TXT v=DMARC1; rua=mailto:a@acme.org"], Warning, "no p=", None),
            (&["_dmarc.acme.org TXT v=DMARC1; p=reject; t=y"], Warning, "only a test", None),
            (&["_dmarc.acme.org TXT v=DMARC1; p=reject; pct=20"], Warning, "pct=", None),
            (&["_dmarc.acme.org TXT v=DMARC1; p=reject; pct=100"], Good, "p=reject", None),
            (&["_dmarc.acme.org TXT v=DMARC1; p=reject; ruo=mailto:a@acme.org"], Warning, "\"ruo\"", None),
            (&["_dmarc.acme.org FAIL"], Warning, "fail", None),
            (&["_dmarc.org SILENT", "_dmarc.acme.org TXT v=DMARC1; p=reject"], Good, "p=reject", None),
        ],
    );
    let below = Set { from: "mail.eu.acme.org", ..ACME };
    let zone = ["mail.eu.acme.org A", "_dmarc.acme.org TXT v=DMARC1; p=reject; sp=quarantine"];
    let finding = one("DMARC", &below, &zone);
    assert_eq!((finding.level, finding.found.as_str()), (Good, "_dmarc.acme.org asks for sp=quarantine"));
    let between = ["mail.eu.acme.org A", "_dmarc.eu.acme.org TXT v=DMARC1; p=none", "_dmarc.acme.org TXT v=DMARC1; p=reject"];
    assert!(
        one("DMARC", &below, &between).found.contains("p=reject"),
        "only the organisation's record counts above the sender's"
    );
    let silent = ["mail.eu.acme.org A", "_dmarc.eu.acme.org SILENT", "_dmarc.acme.org TXT v=DMARC1; p=reject"];
    assert!(one("DMARC", &below, &silent).found.contains("not checked"), "a nearer record could say something else");
}

#[test]
fn the_walk_to_the_organisation_takes_eight_steps_and_stops_at_a_suffix() {
    let organisation = |domain: &str, zone: &[&str]| {
        let zone = Zone(zone.to_vec());
        let told: Told = (0..domain.split('.').count())
            .map(|at| Question::Texts(format!("_dmarc.{}", domain.split('.').skip(at).collect::<Vec<_>>().join("."))))
            .map(|question| (question.clone(), zone.answer(&question)))
            .collect();
        dmarc::discover(domain, &mut Inquiry { told: &told, missing: BTreeSet::new() }).organisation
    };
    for (domain, zone, expected) in [
        ("a.acme.org", vec![], "a.acme.org"),
        ("a.acme.org", vec!["_dmarc.acme.org TXT v=DMARC1; p=none"], "acme.org"),
        ("a.b.acme.org", vec!["_dmarc.b.acme.org TXT v=DMARC1; p=none", "_dmarc.acme.org TXT v=DMARC1; p=none"], "acme.org"),
        ("a.b.acme.org", vec!["_dmarc.b.acme.org TXT v=DMARC1; psd=n", "_dmarc.acme.org TXT v=DMARC1; p=none"], "b.acme.org"),
        ("a.acme.gov", vec!["_dmarc.gov TXT v=DMARC1; p=reject; psd=y"], "acme.gov"),
        ("a.acme.gov", vec!["_dmarc.a.acme.gov TXT v=DMARC1; p=none", "_dmarc.gov TXT v=DMARC1; p=reject; psd=y"], "acme.gov"),
    ] {
        assert_eq!(organisation(domain, &zone), expected, "{zone:?}");
    }
    let mut inquiry = Inquiry { told: &Told::new(), missing: BTreeSet::new() };
    dmarc::discover("a.b.c.d.e.f.g.h.i.j.org", &mut inquiry);
    let longest: Vec<&str> = inquiry.missing.iter().map(Question::name).filter(|name| name.len() > 20).collect();
    assert_eq!((inquiry.missing.len(), longest), (8, vec!["_dmarc.a.b.c.d.e.f.g.h.i.j.org", "_dmarc.e.f.g.h.i.j.org"]));
}

/// An RSA key of so many bits in DER, as a `SubjectPublicKeyInfo` or bare.
fn rsa(bits: usize, bare: bool) -> String {
    fn element(tag: u8, contents: &[u8]) -> Vec<u8> {
        let length = contents.len();
        let mut der = vec![tag];
        match length {
            0..=0x7f => der.push(u8::try_from(length).unwrap()),
            0x80..=0xff => der.extend([0x81, u8::try_from(length).unwrap()]),
            _ => der.extend([0x82, u8::try_from(length >> 8).unwrap(), u8::try_from(length & 0xff).unwrap()]),
        }
        der.extend(contents);
        der
    }
    let mut modulus = vec![0xc5; bits / 8];
    modulus.insert(0, 0);
    let key = element(0x30, &[element(2, &modulus), element(2, &[1, 0, 1])].concat());
    if bare {
        return STANDARD.encode(key);
    }
    let algorithm = element(0x30, &[0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0]);
    STANDARD.encode(element(0x30, &[algorithm, element(3, &[&[0][..], &key].concat())].concat()))
}

#[test]
fn a_dkim_key_that_is_named_is_held_to_be_there_and_strong() {
    use Level::{Broken, Good, Warning};
    let set = Set { selectors: &["s7"], ..ACME };
    let cases: Vec<(String, Level, &str)> = vec![
        (format!("v=DKIM1; k=rsa; p={}", rsa(2048, false)), Good, "2048 bits at s7._domainkey.acme.org"),
        (format!("p={}", rsa(4096, true)), Good, "4096 bits"),
        (format!("v=DKIM1; p={}", rsa(2048, false).trim_end_matches('=')), Good, "2048 bits"),
        (format!("v=DKIM1; p={} {}", &rsa(2048, false)[..100], &rsa(2048, false)[100..]), Good, "2048 bits"),
        (format!("v=DKIM1; p={}", rsa(1024, false)), Warning, "1024 bits, which is short"),
        (format!("v=DKIM1; p={}", rsa(512, false)), Broken, "512 bits: receivers do not accept"),
        (format!("v=DKIM1; t=s:y; p={}", rsa(2048, false)), Warning, "t=y"),
        (format!("v=DKIM1; k=ed25519; p={}", STANDARD.encode([7; 32])), Warning, "Ed25519"),
        (format!("v=DKIM1; k=ed25519; p={}", STANDARD.encode([7; 31])), Broken, "32 octets"),
        ("v=DKIM1; p=".to_owned(), Broken, "revoked"),
        ("v=DKIM1; k=rsa".to_owned(), Broken, "is missing"),
        ("v=DKIM1; p=MIGf*MA0".to_owned(), Broken, "no base64"),
        (format!("v=DKIM1; p={}", &rsa(2048, false)[..200]), Broken, "holds no RSA key"),
        (format!("v=DKIM2; p={}", rsa(2048, false)), Broken, "v=DKIM2"),
        (format!("v=DKIM1; s=tlsrpt; p={}", rsa(2048, false)), Broken, "s=tlsrpt"),
        (format!("v=DKIM1; k=dsa; p={}", rsa(2048, false)), Broken, "k=dsa"),
        ("v=DKIM1; k".to_owned(), Broken, "\"k\""),
        ("v=spf1 -all".to_owned(), Broken, "there is no key at s7._domainkey.acme.org"),
    ];
    for (text, level, part) in &cases {
        let line = format!("s7._domainkey.acme.org TXT {text}");
        holds("DKIM", &set, &[(&[line.as_str()], *level, *part, None)]);
    }
    let key = format!("s7._domainkey.acme.org TXT p={}", rsa(2048, false));
    holds(
        "DKIM",
        &set,
        &[
            (&[], Broken, "there is no key at s7._domainkey.acme.org", None),
            (&["s7._domainkey.acme.org FAIL"], Warning, "fail", None),
            (&[key.as_str(), key.as_str()], Broken, "several keys", None),
        ],
    );
    let below = Set { from: "mail.acme.org", ..set };
    let zone = ["mail.acme.org A", "_dmarc.acme.org TXT v=DMARC1; p=reject", key.as_str()];
    assert_eq!(one("DKIM", &below, &zone).level, Good, "the key of the organisation's own domain counts");
}

#[test]
fn without_a_selector_the_usual_ones_are_tried() {
    use Level::{Good, Warning};
    let strong = format!("google._domainkey.acme.org TXT v=DKIM1; p={}", rsa(2048, false));
    let weak = format!("default._domainkey.acme.org TXT v=DKIM1; p={}", rsa(1024, false));
    let broken = format!("k1._domainkey.acme.org TXT v=DKIM1; p={}", rsa(512, false));
    let wildcard: Vec<String> =
        relay::SELECTORS.iter().map(|selector| format!("{selector}._domainkey.acme.org TXT v=spf1 -all")).collect();
    let wildcard: Vec<&str> = wildcard.iter().map(String::as_str).collect();
    holds(
        "DKIM",
        &ACME,
        &[
            (&[], Warning, "no key of acme.org at the 20 usual selectors", None),
            (&wildcard, Warning, "no key of acme.org", None),
            (&[&strong, &weak], Good, "2048 bits at google._domainkey.acme.org and 1 more", None),
            (&[&weak], Warning, "1024 bits", None),
            (&[&broken], Warning, "512 bits", None),
            (&["k1._domainkey.acme.org TXT v=DKIM1; p="], Warning, "revoked", None),
            (&["k1._domainkey.acme.org SILENT"], Warning, "did not answer for k1", None),
        ],
    );
}

#[test]
fn answers_and_bounces_have_somewhere_to_go() {
    use Level::{Broken, Good, Warning};
    let gone: &[&str] = &["acme.org MX ."];
    holds(
        "MX",
        &ACME,
        &[
            (
                &["acme.org MX mx1.acme.org", "acme.org MX mx2.acme.org"],
                Good,
                "answers to acme.org go to mx1.acme.org and 1 more",
                None,
            ),
            (gone, Broken, "takes no mail", None),
            (&[], Warning, "go to the host acme.org itself", None),
        ],
    );
    let apart = Set { reply_to: "help.org", ..ACME };
    let findings = examined(&apart, &["acme.org TXT x", "help.org MX mx.help.org"]);
    let told: Vec<(Level, &str)> =
        findings.iter().filter(|finding| finding.what == "MX").map(|finding| (finding.level, finding.found.as_str())).collect();
    assert_eq!(
        told,
        [
            (Good, "answers to help.org go to mx.help.org"),
            (Broken, "acme.org has no MX record and no address: bounces go nowhere")
        ]
    );
    assert_eq!(one_of_two(&apart, &["acme.org MX mx.acme.org"]), "there is no domain help.org: answers go nowhere");
}

fn one_of_two(set: &Set, zone: &[&str]) -> String {
    examined(set, zone).into_iter().find(|finding| finding.what == "MX").unwrap().found
}

#[test]
fn what_nobody_can_answer_is_said_once() {
    for (from, part) in [
        ("acme.example", "kept for examples"),
        ("mail.example.com", "kept for examples"),
        ("desk.local", "kept for examples"),
        ("gone.org", "there is no such domain"),
        ("acme.con", "nor any domain under .con"),
        ("silent.org", "not checked: DNS did not answer"),
    ] {
        let findings = examined(&Set { from, ..ACME }, &["silent.org SILENT"]);
        assert_eq!(findings.len(), 1, "{findings:?}");
        assert!(findings[0].what == "sender" && findings[0].found.contains(part), "{findings:?}");
    }
    assert!(placeholder("mail.from", "notexample.com").is_none() && placeholder("mail.from", "test.org").is_none());
}

#[test]
fn a_hostile_record_cannot_make_us_ask_without_end() {
    let from = Domain::parse("acme.org").unwrap();
    let sending = Sending { from: &from, reply_to: &from, selectors: &[], relay: "relay.acme.org" };
    let mut told = Told::new();
    let mut next = 0;
    while let Examination::Asks(questions) = examine(&sending, &told) {
        for question in questions {
            // Every name has a record that includes twenty others.
            let includes: Vec<String> = (next..next + 20).map(|n| format!("include:n{n}.org")).collect();
            next += 20;
            told.insert(question, Answer::Texts(vec![format!("v=spf1 {} -all", includes.join(" "))]));
        }
        assert!(told.len() <= QUESTIONS, "{}", told.len());
    }
}
