//! The text of an SPF record (RFC 7208 sections 4.6 and 5).

use std::net::{Ipv4Addr, Ipv6Addr};

/// What a match means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Qualifier {
    Pass,
    Fail,
    SoftFail,
    Neutral,
}

/// Whom a term matches. A name is `None` where it is the record's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mechanism {
    All,
    Include(String),
    A(Option<String>),
    Mx(Option<String>),
    Ptr,
    Exists(String),
    /// `ip4` or `ip6`, which asks nothing of DNS.
    Network,
}

/// A record that receivers can read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spf {
    /// In their order.
    pub mechanisms: Vec<(Qualifier, Mechanism)>,
    /// Which record counts where nothing matches.
    pub redirect: Option<String>,
}

/// Whether a text is an SPF record at all, well formed or not (section 4.5).
pub fn is_spf(text: &str) -> bool {
    let version = text.split(' ').next().unwrap_or_default();
    version.eq_ignore_ascii_case("v=spf1")
}

impl Spf {
    /// Reads a record.
    ///
    /// # Errors
    ///
    /// The first term that makes it invalid.
    pub fn parse(text: &str) -> Result<Self, &str> {
        let mut spf = Self { mechanisms: Vec::new(), redirect: None };
        let mut seen = Vec::new();
        for term in text.split(' ').skip(1).filter(|term| !term.is_empty()) {
            if !term.bytes().all(|octet| octet.is_ascii_graphic()) {
                return Err(term);
            }
            let Some((name, value)) = modifier(term) else {
                spf.mechanisms.push(mechanism(term).ok_or(term)?);
                continue;
            };
            let name = name.to_ascii_lowercase();
            if matches!(name.as_str(), "redirect" | "exp") {
                if seen.contains(&name) || !is_domain_spec(value) {
                    return Err(term);
                }
                if name == "redirect" {
                    spf.redirect = Some(value.to_owned());
                }
                seen.push(name);
            }
        }
        if spf.all().is_some() {
            // It can never be reached (section 6.1).
            spf.redirect = None;
        }
        Ok(spf)
    }

    /// What the record says of everybody else.
    pub fn all(&self) -> Option<Qualifier> {
        self.mechanisms.iter().find(|(_, mechanism)| *mechanism == Mechanism::All).map(|(qualifier, _)| *qualifier)
    }
}

/// `name=value`, where the name may be one; a `=` after `:` or `/` belongs to a mechanism.
fn modifier(term: &str) -> Option<(&str, &str)> {
    let (name, value) = term.split_once('=')?;
    let well_formed = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    well_formed.then_some((name, value))
}

fn mechanism(term: &str) -> Option<(Qualifier, Mechanism)> {
    let (qualifier, rest) = match term.as_bytes().first()? {
        b'+' => (Qualifier::Pass, &term[1..]),
        b'-' => (Qualifier::Fail, &term[1..]),
        b'~' => (Qualifier::SoftFail, &term[1..]),
        b'?' => (Qualifier::Neutral, &term[1..]),
        _ => (Qualifier::Pass, term),
    };
    let end = rest.find([':', '/']).unwrap_or(rest.len());
    let (name, tail) = rest.split_at(end);
    let mechanism = match name.to_ascii_lowercase().as_str() {
        "all" if tail.is_empty() => Mechanism::All,
        "include" => Mechanism::Include(named(tail)?),
        "exists" => Mechanism::Exists(named(tail)?),
        "a" => Mechanism::A(host(tail)?),
        "mx" => Mechanism::Mx(host(tail)?),
        "ptr" if tail.is_empty() || named(tail).is_some() => Mechanism::Ptr,
        "ip4" if network(tail.strip_prefix(':')?, 32, |address| address.parse::<Ipv4Addr>().is_ok()) => Mechanism::Network,
        "ip6" if network(tail.strip_prefix(':')?, 128, |address| address.parse::<Ipv6Addr>().is_ok()) => Mechanism::Network,
        _ => return None,
    };
    Some((qualifier, mechanism))
}

fn named(tail: &str) -> Option<String> {
    tail.strip_prefix(':').filter(|name| is_domain_spec(name)).map(str::to_owned)
}

/// `[":" domain] ["/" prefix] ["//" prefix]`; the outer `None` is a fault.
#[expect(clippy::option_option, reason = "wrong, the record's own name and another are three answers")]
fn host(tail: &str) -> Option<Option<String>> {
    let (name, prefixes) = match tail.strip_prefix(':') {
        Some(rest) => {
            let end = rest.find('/').unwrap_or(rest.len());
            (Some(&rest[..end]), &rest[end..])
        }
        None => (None, tail),
    };
    let (four, six) = match prefixes.split_once("//") {
        Some((four, six)) => (four, Some(six)),
        None => (prefixes, None),
    };
    let four = match four {
        "" => true,
        four => four.strip_prefix('/').is_some_and(|length| is_prefix(length, 32)),
    };
    if !four || !six.is_none_or(|length| is_prefix(length, 128)) || !name.is_none_or(is_domain_spec) {
        return None;
    }
    Some(name.map(str::to_owned))
}

fn network(text: &str, most: u8, is_address: impl Fn(&str) -> bool) -> bool {
    match text.split_once('/') {
        Some((address, length)) => is_address(address) && is_prefix(length, most),
        None => is_address(text),
    }
}

fn is_prefix(text: &str, most: u8) -> bool {
    !text.is_empty() && text.bytes().all(|octet| octet.is_ascii_digit()) && text.parse::<u8>().is_ok_and(|length| length <= most)
}

/// A name with a dot, or one that macros (section 7) will make.
fn is_domain_spec(name: &str) -> bool {
    let name = name.trim_end_matches('.');
    has_macro(name) || (name.len() <= 253 && name.contains('.') && name.split('.').all(|label| (1..=63).contains(&label.len())))
}

/// Whether a name depends on the mail, so that it cannot be looked up before.
pub fn has_macro(name: &str) -> bool {
    name.contains('%')
}
