//! DKIM (RFC 6376): whether the key that our mail's signatures are proved by is there and strong enough.

use base64::{Engine as _, alphabet, engine};

use super::{Answer, Inquiry, Question, Sending, dmarc::Discovery, not_checked, relay, shown, tags};
use crate::domain::finding::{Finding, Level};

const WHAT: &str = "DKIM";

/// Judges the keys at the selectors that are configured, or else at those that are usual.
pub fn judge(sending: &Sending<'_>, dmarc: &Discovery, inquiry: &mut Inquiry<'_>) -> Vec<Finding> {
    let from = sending.from.as_str();
    // A signature of the organisation's own domain counts as well (relaxed alignment, RFC 9989 section 4.4.1).
    let domains: Vec<&str> = if dmarc.organisation == from { vec![from] } else { vec![from, &dmarc.organisation] };
    if sending.selectors.is_empty() {
        return vec![guess(from, &domains, sending.relay, inquiry)];
    }
    sending.selectors.iter().map(|selector| named(selector, &domains, inquiry)).collect()
}

/// The key at a name.
enum At {
    Key(Key),
    Fault(Fault),
    Nothing,
    Unknown(Answer),
}

fn look(name: &str, inquiry: &mut Inquiry<'_>) -> At {
    let texts = match inquiry.ask(Question::Texts(name.to_owned())) {
        Some(Answer::Texts(texts)) => texts,
        Some(answer) if answer.is_unknown() => return At::Unknown(answer),
        _ => return At::Nothing,
    };
    // A wildcard may answer for every name with something else.
    let keys: Vec<&String> = texts.iter().filter(|text| is_key(text)).collect();
    match keys[..] {
        [] => At::Nothing,
        [key] => Key::parse(key).map_or_else(At::Fault, At::Key),
        _ => At::Fault(Fault::Several),
    }
}

fn named(selector: &str, domains: &[&str], inquiry: &mut Inquiry<'_>) -> Finding {
    let first = format!("{selector}._domainkey.{}", domains.first().copied().unwrap_or_default());
    for domain in domains {
        let name = format!("{selector}._domainkey.{domain}");
        match look(&name, inquiry) {
            At::Key(key) => return key.judge(&name),
            At::Fault(fault) => {
                let (found, fix) = fault.told(&name);
                return Finding::broken(WHAT, found, fix);
            }
            At::Unknown(answer) => return not_checked(WHAT, &name, &answer),
            At::Nothing => {}
        }
    }
    Finding::broken(
        WHAT,
        format!("there is no key at {first}: receivers cannot prove signatures with s={selector}"),
        "publish the record that your mail provider shows for this selector, or correct mail.dkim_selectors",
    )
}

fn guess(from: &str, domains: &[&str], host: &str, inquiry: &mut Inquiry<'_>) -> Finding {
    let names: Vec<String> = relay::SELECTORS
        .iter()
        .flat_map(|selector| domains.iter().map(move |domain| format!("{selector}._domainkey.{domain}")))
        .collect();
    let looks: Vec<(&String, At)> = names.iter().map(|name| (name, look(name, inquiry))).collect();
    let (mut usable, mut faulty, mut unknown) = (Vec::new(), Vec::new(), None);
    for (name, at) in looks {
        match at {
            At::Key(key) => usable.push((name, key)),
            At::Fault(fault) => faulty.push((name, fault)),
            At::Unknown(answer) => unknown = Some((name, answer)),
            At::Nothing => {}
        }
    }
    // The best of them: a weak or revoked one beside it may be of a service that was left.
    usable.sort_by_key(|(_, key)| key.is_weak());
    if let Some((name, key)) = usable.first() {
        let more = if usable.len() > 1 { format!(" and {} more", usable.len() - 1) } else { String::new() };
        let mut finding = key.judge(name);
        if finding.level == Level::Broken {
            return Finding::warning(WHAT, finding.found, format!("if your relay signs with it, {}", finding.fix));
        }
        if finding.fix.is_empty() {
            finding.found.push_str(&format!(
                "{more}, found by its usual name; if your relay signs with another, name that in mail.dkim_selectors"
            ));
        }
        return finding;
    }
    if let Some((name, fault)) = faulty.first() {
        let (found, fix) = fault.told(name);
        return Finding::warning(WHAT, found, format!("if your relay signs with it, {fix}"));
    }
    if let Some((name, answer)) = unknown {
        return not_checked(WHAT, name, &answer);
    }
    let provider = relay::service(host).map_or("your mail provider".to_owned(), |service| service.name.to_owned());
    Finding::warning(
        WHAT,
        format!(
            "no key of {from} at the {} usual selectors: it has another selector, or mail is not signed",
            relay::SELECTORS.len()
        ),
        format!(
            "open a mail that has arrived and look for s= in its DKIM-Signature; name it in mail.dkim_selectors. \
             Without a signature, turn DKIM on at {provider}"
        ),
    )
}

/// Why a record is no key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Several keys at one name.
    Several,
    /// The text is no list of tags; the part that is none.
    Syntax(String),
    /// `p=` is empty.
    Revoked,
    /// `p=` is no key.
    NoKey(&'static str),
    /// A value of `v`, `k` or `s` that shuts us out.
    Value(&'static str, String),
}

impl Fault {
    fn told(&self, name: &str) -> (String, String) {
        match self {
            Self::Several => (format!("{name} has several keys, and receivers take any of them"), "keep one record there".to_owned()),
            Self::Syntax(part) => {
                (format!("the record at {name} has a fault at \"{}\"", shown(part)), "publish it again, unchanged and whole".to_owned())
            }
            Self::Revoked => (
                format!("the key at {name} is revoked: its p= is empty"),
                "publish the key that your mail provider shows, or sign with another selector".to_owned(),
            ),
            Self::NoKey(why) => (
                format!("the p= at {name} {why}"),
                "publish it again from your mail provider, unchanged and whole; a long text goes into several strings of one record"
                    .to_owned(),
            ),
            Self::Value(tag, value) => (
                format!("the record at {name} says {tag}={}, which does not let mail be signed with it", shown(value)),
                "publish the record that your mail provider shows".to_owned(),
            ),
        }
    }
}

/// What a key is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// RSA, by the bits of its modulus.
    Rsa(usize),
    /// Ed25519 (RFC 8463).
    Ed25519,
}

/// A key that can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// How strong.
    pub strength: Strength,
    /// `t=y`: receivers shall treat signed mail as if it were not.
    pub testing: bool,
}

/// Verifiers refuse shorter RSA keys (RFC 8301 section 3.2).
const LEAST: usize = 1024;

/// Signers shall use this many bits at least (same place).
const ENOUGH: usize = 2048;

impl Key {
    /// Reads a key record (RFC 6376 section 3.6.1).
    ///
    /// # Errors
    ///
    /// Why it is none.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let tags = tags::parse(text).map_err(|part| Fault::Syntax(part.to_owned()))?;
        let value = |tag: &str| tags::value(&tags, tag);
        if let Some(version) = value("v").filter(|version| *version != "DKIM1") {
            return Err(Fault::Value("v", version.to_owned()));
        }
        if let Some(services) = value("s").filter(|list| !list.split(':').any(|one| matches!(one.trim(), "*" | "email"))) {
            return Err(Fault::Value("s", services.to_owned()));
        }
        // Blanks may fold the base64 (section 2.10).
        let encoded: String = value("p").unwrap_or_default().split_ascii_whitespace().collect();
        if encoded.is_empty() {
            return Err(if value("p").is_some() { Fault::Revoked } else { Fault::NoKey("is missing") });
        }
        let octets = LENIENT.decode(&encoded).map_err(|_| Fault::NoKey("is no base64"))?;
        let strength = match value("k").unwrap_or("rsa") {
            "rsa" => Strength::Rsa(rsa_bits(&octets).ok_or(Fault::NoKey("holds no RSA key"))?),
            "ed25519" if octets.len() == 32 => Strength::Ed25519,
            "ed25519" => return Err(Fault::NoKey("holds no Ed25519 key, which is of 32 octets")),
            other => return Err(Fault::Value("k", other.to_owned())),
        };
        let testing = value("t").is_some_and(|flags| flags.split(':').any(|flag| flag.trim() == "y"));
        Ok(Self { strength, testing })
    }

    const fn is_weak(&self) -> bool {
        self.testing || matches!(self.strength, Strength::Rsa(bits) if bits < ENOUGH)
    }

    fn judge(&self, name: &str) -> Finding {
        const LONGER: &str =
            "let your mail provider make a key of 2048 bits, publish it under a new selector, and sign with that";
        match self.strength {
            Strength::Rsa(bits) if bits < LEAST => {
                Finding::broken(WHAT, format!("the key at {name} has {bits} bits: receivers do not accept it"), LONGER)
            }
            _ if self.testing => Finding::warning(
                WHAT,
                format!("the key at {name} is marked as a test (t=y): receivers may treat signed mail as unsigned"),
                "remove t=y from the record once mail arrives signed",
            ),
            Strength::Rsa(bits) if bits < ENOUGH => {
                Finding::warning(WHAT, format!("the key at {name} has {bits} bits, which is short today"), LONGER)
            }
            Strength::Rsa(bits) => Finding::good(WHAT, format!("an RSA key of {bits} bits at {name}")),
            Strength::Ed25519 => Finding::warning(
                WHAT,
                format!("the key at {name} is Ed25519, which large receivers do not prove yet"),
                "sign with an RSA key of 2048 bits as well",
            ),
        }
    }
}

fn is_key(text: &str) -> bool {
    tags::parse(text).map_or(text.starts_with("v=DKIM1"), |tags| {
        tags::value(&tags, "p").is_some() || tags::value(&tags, "v").is_some_and(|version| version.starts_with("DKIM"))
    })
}

/// Padding is often lost on the way into a zone; receivers do not mind.
const LENIENT: engine::GeneralPurpose = engine::GeneralPurpose::new(
    &alphabet::STANDARD,
    engine::GeneralPurposeConfig::new().with_decode_padding_mode(engine::DecodePaddingMode::Indifferent),
);

/// The bits of the modulus of an RSA key in DER: a `SubjectPublicKeyInfo` (RFC 5280), as everybody publishes it, or a bare
/// `RSAPublicKey` (RFC 8017), as RFC 6376 says.
fn rsa_bits(der: &[u8]) -> Option<usize> {
    const SEQUENCE: u8 = 0x30;
    const INTEGER: u8 = 0x02;
    const BITS: u8 = 0x03;
    let (outer, rest) = element(der, SEQUENCE)?;
    if !rest.is_empty() {
        return None;
    }
    let key = match element(outer, SEQUENCE) {
        Some((_algorithm, rest)) => {
            let (bits, _) = element(rest, BITS)?;
            element(bits.strip_prefix(&[0])?, SEQUENCE)?.0
        }
        None => outer,
    };
    let (modulus, rest) = element(key, INTEGER)?;
    element(rest, INTEGER)?;
    let modulus = &modulus[modulus.iter().position(|octet| *octet != 0)?..];
    Some(modulus.len() * 8 - modulus.first()?.leading_zeros() as usize)
}

/// The contents of the first DER element, if it is of this kind, and what follows it.
fn element(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&first, rest) = der.split_first()?;
    let (&short, rest) = rest.split_first().filter(|_| first == tag)?;
    let (length, rest) = match short {
        0..=0x7f => (usize::from(short), rest),
        0x81 | 0x82 => {
            let (octets, rest) = rest.split_at_checked(usize::from(short & 0x7f))?;
            (octets.iter().fold(0, |length, octet| length << 8 | usize::from(*octet)), rest)
        }
        _ => return None,
    };
    rest.split_at_checked(length)
}
