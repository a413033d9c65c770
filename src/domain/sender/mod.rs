//! Whether receivers will believe that our mail comes from whom it says: SPF, DKIM and DMARC of the sender's domain, and whether
//! answers and bounces reach anybody.
//!
//! Pure: what DNS said is an argument. [`examine`] either has its findings or names the questions it still needs answered, so that
//! whoever can ask DNS asks them and calls again.

mod dkim;
mod dmarc;
mod mx;
mod relay;
mod spf;
mod tags;

use std::collections::{BTreeMap, BTreeSet};

use super::{address::Domain, diagnosis::excerpt::harmless, finding::Finding};

/// What can be asked of DNS. Names are without the dot at their end.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// The texts at a name.
    Texts(String),
    /// Who takes the mail of a name.
    MailServers(String),
    /// Whether a name has an IPv4 or IPv6 address.
    Address(String),
}

impl Question {
    /// The name that is asked about.
    pub fn name(&self) -> &str {
        match self {
            Self::Texts(name) | Self::MailServers(name) | Self::Address(name) => name,
        }
    }
}

/// What DNS said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// TXT records, the parts of each put together.
    Texts(Vec<String>),
    /// The hosts of MX records; `.` is the null MX (RFC 7505).
    MailServers(Vec<String>),
    /// There is an address.
    Address,
    /// The name is there, but nothing of the kind.
    Nothing,
    /// There is no such name.
    NoName,
    /// The servers answered that they could not answer: SERVFAIL, REFUSED.
    Failed,
    /// No answer in time, or no way to ask.
    Silent,
}

impl Answer {
    const fn is_missing(&self) -> bool {
        matches!(self, Self::Nothing | Self::NoName)
    }

    const fn is_unknown(&self) -> bool {
        matches!(self, Self::Failed | Self::Silent)
    }
}

/// What DNS has said so far.
pub type Told = BTreeMap<Question, Answer>;

/// How mail is sent, as far as DNS has a say in it.
#[derive(Clone, Copy, Debug)]
pub struct Sending<'a> {
    /// The domain of `mail.from`, and of the envelope that we hand to the relay.
    pub from: &'a Domain,
    /// The domain of `mail.reply_to`.
    pub reply_to: &'a Domain,
    /// `mail.dkim_selectors`.
    pub selectors: &'a [String],
    /// The host of the relay.
    pub relay: &'a str,
}

/// Where an examination stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Examination {
    /// It is over.
    Done(Vec<Finding>),
    /// It needs answers to these first.
    Asks(Vec<Question>),
}

/// Questions of one examination at most: a record of somebody else's decides what is asked, and must not make us ask without end.
const QUESTIONS: usize = 200;

/// Judges what DNS says of a sender, or says what it still has to know.
pub fn examine(sending: &Sending<'_>, told: &Told) -> Examination {
    let mut inquiry = Inquiry { told, missing: BTreeSet::new() };
    let findings = findings(sending, &mut inquiry);
    let room = QUESTIONS.saturating_sub(told.len());
    if inquiry.missing.is_empty() || room == 0 {
        return Examination::Done(findings);
    }
    Examination::Asks(inquiry.missing.into_iter().take(room).collect())
}

fn findings(sending: &Sending<'_>, inquiry: &mut Inquiry<'_>) -> Vec<Finding> {
    let from = sending.from.as_str();
    if let Some(finding) = placeholder("mail.from", from) {
        return vec![finding];
    }
    match inquiry.ask(Question::Texts(from.to_owned())) {
        Some(Answer::NoName) => return vec![no_such_domain(from, inquiry)],
        // Nothing else would be answered either; saying so once is enough.
        Some(Answer::Silent) => return vec![silent()],
        _ => {}
    }
    let dmarc = dmarc::discover(from, inquiry);
    let mut findings = vec![spf::judge(sending, inquiry)];
    findings.extend(dkim::judge(sending, &dmarc, inquiry));
    findings.push(dmarc::judge(from, &dmarc));
    findings.extend(mx::judge(sending, inquiry));
    findings
}

/// A domain that is not there; or a DNS server that does not know the internet, which knows no top-level domain either.
fn no_such_domain(from: &str, inquiry: &mut Inquiry<'_>) -> Finding {
    let top = from.rsplit('.').next().unwrap_or_default();
    if inquiry.ask(Question::Texts(top.to_owned())) == Some(Answer::NoName) {
        return Finding::warning(
            "sender",
            format!("not checked: DNS knows neither {from}, the domain of mail.from, nor any domain under .{top}"),
            "correct mail.from; or, if this machine's DNS serves only its own network, name another: `consentdesk doctor --dns 192.0.2.53`",
        );
    }
    Finding::broken(
        "sender",
        format!("mail.from is at {from}, and there is no such domain: receivers refuse its mail"),
        "correct mail.from, or register the domain and publish its records",
    )
}

/// That DNS said nothing at all.
pub fn silent() -> Finding {
    Finding::warning(
        "sender",
        "not checked: DNS did not answer, so SPF, DKIM and DMARC are unknown",
        "run this where DNS can be reached, or name a server: `consentdesk doctor --dns 192.0.2.53`",
    )
}

/// Names that are kept for examples and tests, and that no DNS knows or nobody owns (RFC 2606, RFC 6761, RFC 6762).
fn placeholder(key: &str, domain: &str) -> Option<Finding> {
    let last = domain.rsplit('.').next().unwrap_or_default();
    let reserved = ["example.com", "example.net", "example.org"]
        .iter()
        .any(|name| domain == *name || domain.strip_suffix(name).is_some_and(|rest| rest.ends_with('.')));
    (reserved || ["example", "invalid", "test", "localhost", "local"].contains(&last)).then(|| {
        Finding::warning(
            "sender",
            format!("{key} is at {domain}, a name kept for examples and tests: no receiver can check it, so DNS was not asked"),
            format!("set {key} to an address at a domain of yours that may send mail"),
        )
    })
}

/// One check that could not be made.
fn not_checked(what: &'static str, name: &str, answer: &Answer) -> Finding {
    if *answer == Answer::Failed {
        return Finding::warning(
            what,
            format!("not checked: the name servers of {} fail", shown(name)),
            "mend them, DNSSEC first: receivers defer or refuse mail while they fail",
        );
    }
    Finding::warning(
        what,
        format!("not checked: DNS did not answer for {}", shown(name)),
        "try again, or ask another server with --dns",
    )
}

/// Text of a stranger's record, fit for a terminal and for a sentence.
fn shown(text: &str) -> String {
    const MOST: usize = 80;
    let text = harmless(text);
    if text.chars().count() <= MOST {
        return text;
    }
    format!("{}…", text.chars().take(MOST).collect::<String>())
}

/// What is known, and what turned out to be missing.
struct Inquiry<'a> {
    told: &'a Told,
    missing: BTreeSet<Question>,
}

impl Inquiry<'_> {
    /// The answer; `None` where it has still to be asked, and what is made of it now is thrown away.
    fn ask(&mut self, question: Question) -> Option<Answer> {
        let answer = self.told.get(&question).cloned();
        if answer.is_none() {
            self.missing.insert(question);
        }
        answer
    }
}

#[cfg(test)]
mod tests;
