//! SPF (RFC 7208): whether a domain says who may send for it, in a way that receivers can follow.

mod record;
mod walk;

use record::{Mechanism, Qualifier, Spf, is_spf};
use walk::{Fault, Walk};

use super::{
    Answer, Inquiry, Question, Sending, not_checked,
    relay::{self, Service},
    shown,
};
use crate::domain::finding::{Finding, Record};

const WHAT: &str = "SPF";

/// Judges the record of the sender's domain, and all that it includes.
pub fn judge(sending: &Sending<'_>, inquiry: &mut Inquiry<'_>) -> Finding {
    let domain = sending.from.as_str();
    let service = relay::service(sending.relay);
    let texts = match inquiry.ask(Question::Texts(domain.to_owned())) {
        Some(Answer::Texts(texts)) => texts,
        Some(answer) if answer.is_unknown() => return not_checked(WHAT, domain, &answer),
        _ => Vec::new(),
    };
    let records: Vec<&str> = texts.iter().map(String::as_str).filter(|text| is_spf(text)).collect();
    match records[..] {
        [] => none(domain, sending.relay, service),
        [record] => match Spf::parse(record) {
            Ok(spf) => follow(domain, record, &spf, service, inquiry),
            Err(term) => Finding::broken(
                WHAT,
                format!("the record of {domain} has a fault at \"{}\": receivers ignore it whole", shown(term)),
                "correct or remove that term",
            ),
        },
        _ => several(domain, &records),
    }
}

fn none(domain: &str, host: &str, service: Option<&'static Service>) -> Finding {
    if let Some(service) = service.filter(|service| service.own_envelope) {
        return Finding::good(
            WHAT,
            format!("{domain} has no record, and needs none: {} sends with a return address of its own", service.name),
        );
    }
    let named = service.map(|service| format!("include:{}", service.include)).or_else(|| {
        let address = host.parse::<std::net::IpAddr>().ok().filter(|address| !address.is_loopback());
        match address {
            Some(address) => Some(format!("{}:{address}", if address.is_ipv4() { "ip4" } else { "ip6" })),
            None => (host.contains('.') && host.parse::<std::net::IpAddr>().is_err()).then(|| format!("a:{host}")),
        }
    });
    let found = format!("{domain} does not say who may send for it: receivers distrust its mail");
    let Some(named) = named else {
        return Finding::warning(WHAT, found, "publish this, with the public address that your relay sends from")
            .publishing(Record::txt(domain, "v=spf1 ip4:ADDRESS ~all"));
    };
    let fix = match service {
        Some(_) => "publish this",
        None => "publish this, or what the operator of your relay tells you if it delivers from another host",
    };
    Finding::warning(WHAT, found, fix).publishing(Record::txt(domain, format!("v=spf1 {named} ~all")))
}

/// Several records are one too many (RFC 7208 section 4.5); what they say together fits in one.
fn several(domain: &str, records: &[&str]) -> Finding {
    let found = format!("{domain} has {} SPF records: receivers ignore them all", records.len());
    let mut terms: Vec<&str> = Vec::new();
    let (mut all, mut redirects) = ("?all", false);
    for term in records.iter().flat_map(|record| record.split_ascii_whitespace().skip(1)) {
        match term.to_ascii_lowercase().as_str() {
            "-all" => all = "-all",
            "~all" if all != "-all" => all = "~all",
            "all" | "+all" | "?all" | "~all" => {}
            lower if lower.starts_with("redirect=") => redirects = true,
            _ if !terms.contains(&term) => terms.push(term),
            _ => {}
        }
    }
    if all == "?all" {
        all = "~all";
    }
    let value = format!("v=spf1 {}{}{all}", terms.join(" "), if terms.is_empty() { "" } else { " " });
    if redirects || Spf::parse(&value).is_err() {
        return Finding::broken(WHAT, found, "keep one record that names everything, and remove the others");
    }
    Finding::broken(WHAT, found, "replace them by this one").publishing(Record::txt(domain, value))
}

fn follow(domain: &str, text: &str, spf: &Spf, service: Option<&'static Service>, inquiry: &mut Inquiry<'_>) -> Finding {
    let walk = Walk::of(domain, spf, inquiry);
    if let Some(finding) = fault(domain, &walk) {
        return finding;
    }
    let replaced = |by: &str| {
        let keep = text.split_ascii_whitespace().filter(|term| !is_all(term));
        Record::txt(domain, keep.chain([by]).collect::<Vec<_>>().join(" "))
    };
    let all = spf.all();
    if all == Some(Qualifier::Pass) {
        return Finding::broken(
            WHAT,
            format!("the record of {domain} ends in +all: it lets anybody send as you, and filters know what that means"),
            "publish this instead",
        )
        .publishing(replaced("~all"));
    }
    let senders =
        spf.mechanisms.iter().any(|(qualifier, mechanism)| *qualifier == Qualifier::Pass && *mechanism != Mechanism::All);
    if !senders && spf.redirect.is_none() && matches!(all, Some(Qualifier::Fail | Qualifier::SoftFail)) {
        let value =
            service.map_or("v=spf1 ip4:ADDRESS ~all".to_owned(), |service| format!("v=spf1 include:{} ~all", service.include));
        return Finding::broken(
            WHAT,
            format!("the record of {domain} says that nobody may send for it"),
            "publish this, with your relay in it",
        )
        .publishing(Record::txt(domain, value));
    }
    // Only what ends here is decided here: `redirect` hands the end to another record.
    if all == Some(Qualifier::Neutral) || (all.is_none() && spf.redirect.is_none()) {
        let end = if all.is_some() { "ends in ?all" } else { "has no `all` at its end" };
        return Finding::warning(
            WHAT,
            format!("the record of {domain} {end}: mail of strangers is as good as yours"),
            "publish this instead",
        )
        .publishing(replaced("~all"));
    }
    if let Some(service) = service.filter(|service| !service.own_envelope && !walk.names.contains(service.include)) {
        let include = format!("include:{}", service.include);
        let mut terms: Vec<&str> = text.split_ascii_whitespace().collect();
        terms.insert(1, &include);
        return Finding::warning(
            WHAT,
            format!("the record of {domain} does not let {} send, which your relay belongs to", service.name),
            "publish this instead",
        )
        .publishing(Record::txt(domain, terms.join(" ")));
    }
    if let Some(name) = walk.deprecated {
        return Finding::warning(
            WHAT,
            format!("the record of {} uses `ptr`, which is slow and which some receivers skip", shown(&name)),
            "name the addresses or hosts instead (RFC 7208 section 5.5)",
        );
    }
    Finding::good(WHAT, format!("{domain} says who may send for it, with {} of {} look-ups", walk.lookups, walk::LOOKUPS))
}

fn fault(domain: &str, walk: &Walk) -> Option<Finding> {
    let (found, fix) = match walk.fault.as_ref()? {
        Fault::Unknown(name, answer) => return Some(not_checked(WHAT, name, answer)),
        Fault::NoRecord(name) => (
            format!("the record of {domain} includes {}, which has none: receivers ignore it whole", shown(name)),
            "correct or remove the `include:` or `redirect=` that names it".to_owned(),
        ),
        Fault::Several(name) => (
            format!("the record of {domain} includes {}, which has several: receivers ignore it whole", shown(name)),
            "tell its operator, or remove the `include:` that names it".to_owned(),
        ),
        Fault::Syntax(name, term) => (
            format!("the record of {}, which {domain} includes, has a fault at \"{}\"", shown(name), shown(term)),
            "tell its operator, or remove the `include:` that names it".to_owned(),
        ),
        Fault::Circle(name) => (
            format!("the record of {domain} includes {} in a circle: receivers ignore it whole", shown(name)),
            "remove the `include:` or `redirect=` that closes the circle".to_owned(),
        ),
        Fault::MailServers(name) => (
            format!("the record of {domain} asks for the mail servers of {}, which are more than ten", shown(name)),
            "name their addresses by `ip4:` and `ip6:` instead of `mx`".to_owned(),
        ),
        Fault::Lookups => (
            format!("the record of {domain} needs more than {} look-ups in DNS: receivers give up and ignore it", walk::LOOKUPS),
            "remove `include:` of services you no longer use, and name addresses by `ip4:` instead of `a` and `mx`".to_owned(),
        ),
        Fault::Voids(names) => (
            format!(
                "the record of {domain} names {} hosts that are not there ({}): receivers give up after {}",
                names.len(),
                shown(&names.join(", ")),
                walk::VOIDS
            ),
            "remove the terms that name them".to_owned(),
        ),
    };
    Some(Finding::broken(WHAT, found, fix))
}

fn is_all(term: &str) -> bool {
    term.trim_start_matches(['+', '-', '~', '?']).eq_ignore_ascii_case("all")
}
