//! DMARC (RFC 9989, which takes the place of RFC 7489): what receivers shall do with mail that only claims to be from a domain.

use super::{Answer, Inquiry, Question, not_checked, shown, tags};
use crate::domain::finding::{Finding, Record};

const WHAT: &str = "DMARC";

/// Names that a receiver asks at most (RFC 9989 section 4.10).
const STEPS: usize = 8;

/// What the walk up from the sender's domain met.
#[derive(Debug, Default)]
pub struct Discovery {
    /// The record that counts, and the name it belongs to.
    record: Option<(String, String)>,
    /// A name with several records, which counts as one with none.
    several: Option<(String, usize)>,
    /// A text that was meant as a record, and its name.
    nearly: Option<(String, String)>,
    /// Where DNS did not say.
    unknown: Option<(String, Answer)>,
    /// The organisational domain (section 4.10.2), which relaxed alignment compares; the sender's own where no record is found.
    pub organisation: String,
}

/// Walks up the names, as a receiver does (section 4.10). A list of public suffixes is not needed for it.
pub fn discover(domain: &str, inquiry: &mut Inquiry<'_>) -> Discovery {
    let mut found = Discovery { organisation: domain.to_owned(), ..Discovery::default() };
    let labels: Vec<&str> = domain.split('.').collect();
    // The name itself; then, of a long one, at once the last seven labels.
    let above = (1..labels.len()).filter(|at| labels.len() - at < STEPS);
    let mut records: Vec<(String, String)> = Vec::new();
    let (mut below, mut suffix) = (domain.to_owned(), None);
    for at in std::iter::once(0).chain(above) {
        let name = labels[at..].join(".");
        let texts = match inquiry.ask(Question::Texts(format!("_dmarc.{name}"))) {
            Some(Answer::Texts(texts)) => texts,
            Some(answer) if answer.is_unknown() => {
                found.unknown.get_or_insert((format!("_dmarc.{name}"), answer));
                Vec::new()
            }
            _ => Vec::new(),
        };
        let here: Vec<&String> = texts.iter().filter(|text| is_dmarc(text)).collect();
        match here[..] {
            [] if at == 0 => found.nearly = texts.iter().find(|text| is_nearly(text)).map(|text| (name.clone(), text.clone())),
            [] => {}
            [record] => {
                records.push((name.clone(), record.clone()));
                let psd = tags::parse(record).ok().and_then(|tags| tags::value(&tags, "psd")).map(str::to_ascii_lowercase);
                match psd.as_deref() {
                    Some("n") => break,
                    Some("y") => {
                        suffix = (at > 0).then(|| below.clone());
                        break;
                    }
                    _ => {}
                }
            }
            _ => {
                found.several.get_or_insert((name.clone(), here.len()));
            }
        }
        below = name;
    }
    // Below a public suffix that says so; else the highest that has a record.
    if let Some(name) = suffix.or_else(|| records.last().map(|(name, _)| name.clone())) {
        found.organisation = name;
    }
    // The sender's own record, or its organisation's, or its suffix's; never one between them (section 4.10.1).
    let of = |wanted: &str| records.iter().find(|(name, _)| name == wanted);
    found.record = of(domain).or_else(|| of(&found.organisation)).or(records.last()).cloned();
    found
}

/// `v=DMARC1` first, with this case (section 4.7).
fn is_dmarc(text: &str) -> bool {
    let first = text.split(';').next().unwrap_or_default();
    first.split_once('=').is_some_and(|(name, value)| name.trim() == "v" && value.trim() == "DMARC1")
}

fn is_nearly(text: &str) -> bool {
    text.to_ascii_lowercase().contains("dmarc1") || text.trim_start().starts_with("p=")
}

/// Judges what was found.
pub fn judge(domain: &str, found: &Discovery) -> Finding {
    let start = || Record::txt(format!("_dmarc.{domain}"), format!("v=DMARC1; p=none; rua=mailto:postmaster@{domain}"));
    if let Some((name, count)) = &found.several {
        return Finding::broken(
            WHAT,
            format!("_dmarc.{name} has {count} DMARC records: receivers ignore them all"),
            "keep the one with the policy you want, and remove the others",
        );
    }
    let own = found.record.as_ref().filter(|(name, _)| name == domain);
    if let Some((name, text)) = found.nearly.as_ref().filter(|_| own.is_none()) {
        return Finding::broken(
            WHAT,
            format!("the record at _dmarc.{name} is none to receivers: \"{}\"", shown(text)),
            "a record begins with exactly `v=DMARC1;`; publish for example this",
        )
        .publishing(start());
    }
    // A silent step below a record may hide one that counts first.
    if let Some((name, answer)) = found.unknown.as_ref().filter(|_| own.is_none()) {
        return not_checked(WHAT, name, answer);
    }
    match &found.record {
        None => Finding::warning(
            WHAT,
            format!(
                "{domain} has no record: receivers cannot tell your mail from a forger's, and large ones hold that against it"
            ),
            "publish this, read the reports for two weeks, then change p=none to p=quarantine",
        )
        .publishing(start()),
        Some((name, text)) => policy(domain, name, text),
    }
}

fn policy(domain: &str, name: &str, text: &str) -> Finding {
    let at = format!("_dmarc.{name}");
    let tags = match tags::parse(text) {
        Ok(tags) => tags,
        Err(part) => {
            return Finding::broken(
                WHAT,
                format!("the record at {at} has a fault at \"{}\"", shown(part)),
                "write it as tag=value, each tag once, with semicolons between",
            );
        }
    };
    let value = |tag: &str| tags::value(&tags, tag).map(str::to_ascii_lowercase);
    for (tag, wanted) in
        [("p", POLICIES), ("sp", POLICIES), ("np", POLICIES), ("adkim", &["r", "s"]), ("aspf", &["r", "s"]), ("t", &["y", "n"])]
    {
        if let Some(value) = value(tag).filter(|value| !wanted.contains(&value.as_str())) {
            return Finding::broken(
                WHAT,
                format!("the record at {at} says {tag}={}, which receivers do not know", shown(&value)),
                format!("write {tag}= and one of {}", wanted.join(", ")),
            );
        }
    }
    let tag = if name != domain && value("sp").is_some() { "sp" } else { "p" };
    let Some(policy) = value(tag) else {
        return Finding::warning(
            WHAT,
            format!("the record at {at} has no p=: newer receivers take it as p=none, older ones ignore it"),
            "write `v=DMARC1; p=quarantine` at its beginning, or p=none while you only watch",
        );
    };
    let asked = format!("{at} asks for {tag}={policy}");
    if policy == "none" {
        let first = if value("rua").is_some() { "" } else { "add rua=mailto: and an address of yours to get reports; " };
        return Finding::warning(
            WHAT,
            format!("{asked}: receivers let forged mail through"),
            format!("{first}once the reports show no mail of yours that fails, change it to {tag}=quarantine"),
        );
    }
    if value("t").as_deref() == Some("y") {
        return Finding::warning(
            WHAT,
            format!("{asked}, but t=y says that it is only a test"),
            "remove t=y once the reports show no mail of yours that fails",
        );
    }
    if value("pct").is_some_and(|pct| pct != "100") {
        return Finding::warning(
            WHAT,
            format!("{asked}, with pct=, which receivers no longer read (RFC 9989)"),
            "remove pct=; to try a policy out, t=y takes its place",
        );
    }
    if let Some((unknown, _)) = tags.iter().find(|(tag, _)| !KNOWN.contains(tag)) {
        return Finding::warning(
            WHAT,
            format!("{asked}, and has a tag that receivers do not know: \"{}\"", shown(unknown)),
            "correct or remove it",
        );
    }
    let strict = match (value("adkim").as_deref() == Some("s"), value("aspf").as_deref() == Some("s")) {
        (true, true) => format!("; DKIM and SPF must be for exactly {domain}"),
        (true, false) => format!("; DKIM must be for exactly {domain}"),
        (false, true) => format!("; SPF must be for exactly {domain}"),
        (false, false) => String::new(),
    };
    Finding::good(WHAT, format!("{asked}{strict}"))
}

const POLICIES: &[&str] = &["none", "quarantine", "reject"];

/// The tags of RFC 9989 section 4.7, and those of RFC 7489 that it has dropped.
const KNOWN: &[&str] = &["v", "p", "sp", "np", "adkim", "aspf", "psd", "rua", "ruf", "fo", "t", "pct", "rf", "ri"];
