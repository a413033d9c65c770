//! Following an SPF record through what it includes, as a receiver would at worst.

use std::collections::BTreeSet;

use super::record::{Mechanism, Spf, has_macro, is_spf};
use crate::domain::sender::{Answer, Inquiry, Question};

/// Look-ups that a receiver makes for one mail at most (RFC 7208 section 4.6.4).
pub const LOOKUPS: usize = 10;

/// Look-ups without an answer that a receiver puts up with (same place).
pub const VOIDS: usize = 2;

/// Mail servers of one `mx` at most (same place).
const MAIL_SERVERS: usize = 10;

/// Why receivers do not follow a record, or we could not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// More than [`LOOKUPS`].
    Lookups,
    /// More than [`VOIDS`]: these names.
    Voids(Vec<String>),
    /// What is included has no record.
    NoRecord(String),
    /// What is included has several records.
    Several(String),
    /// What is included has a fault at this term.
    Syntax(String, String),
    /// What is included includes itself.
    Circle(String),
    /// An `mx` of this name is of more servers than ten.
    MailServers(String),
    /// DNS did not say.
    Unknown(String, Answer),
}

/// What following a record showed.
#[derive(Debug, Default)]
pub struct Walk {
    /// Terms that make a receiver ask DNS.
    pub lookups: usize,
    /// The first fault.
    pub fault: Option<Fault>,
    /// Whose records were followed, the first apart.
    pub names: BTreeSet<String>,
    /// Whose record uses `ptr`.
    pub deprecated: Option<String>,
    voids: Vec<String>,
    above: Vec<String>,
}

impl Walk {
    /// Follows the record of a domain to its ends, or to its first fault. Counted is the mail that matches nothing, which costs
    /// the most.
    pub fn of(domain: &str, spf: &Spf, inquiry: &mut Inquiry<'_>) -> Self {
        let mut walk = Self::default();
        walk.record(domain, spf, inquiry);
        if walk.voids.len() > VOIDS {
            walk.fault.get_or_insert(Fault::Voids(walk.voids.clone()));
        }
        walk
    }

    fn record(&mut self, domain: &str, spf: &Spf, inquiry: &mut Inquiry<'_>) {
        self.above.push(domain.to_owned());
        for (_, mechanism) in &spf.mechanisms {
            if self.fault.is_some() || *mechanism == Mechanism::All {
                // Nothing after `all` is ever tested (section 5.1).
                break;
            }
            self.mechanism(domain, mechanism, inquiry);
        }
        if let Some(name) = spf.redirect.as_deref().filter(|_| self.fault.is_none()) {
            self.count();
            self.other(name, inquiry);
        }
        self.above.pop();
    }

    fn mechanism(&mut self, domain: &str, mechanism: &Mechanism, inquiry: &mut Inquiry<'_>) {
        match mechanism {
            Mechanism::All | Mechanism::Network => {}
            Mechanism::Include(name) => {
                self.count();
                self.other(name, inquiry);
            }
            Mechanism::A(name) => {
                self.count();
                self.address(name.as_deref().unwrap_or(domain), inquiry);
            }
            Mechanism::Exists(name) => {
                self.count();
                self.address(name, inquiry);
            }
            Mechanism::Mx(name) => {
                self.count();
                self.mail_servers(name.as_deref().unwrap_or(domain), inquiry);
            }
            Mechanism::Ptr => {
                self.count();
                self.deprecated.get_or_insert_with(|| domain.to_owned());
            }
        }
    }

    fn count(&mut self) {
        self.lookups += 1;
        if self.lookups > LOOKUPS {
            self.fault.get_or_insert(Fault::Lookups);
        }
    }

    fn address(&mut self, name: &str, inquiry: &mut Inquiry<'_>) {
        let name = bare(name);
        if !has_macro(&name) && self.fault.is_none() {
            let answer = inquiry.ask(Question::Address(name.clone()));
            self.take(name, answer.as_ref());
        }
    }

    fn mail_servers(&mut self, name: &str, inquiry: &mut Inquiry<'_>) {
        let name = bare(name);
        if has_macro(&name) || self.fault.is_some() {
            return;
        }
        match inquiry.ask(Question::MailServers(name.clone())) {
            Some(Answer::MailServers(hosts)) if hosts.len() > MAIL_SERVERS => self.fault = Some(Fault::MailServers(name)),
            answer => self.take(name, answer.as_ref()),
        }
    }

    fn take(&mut self, name: String, answer: Option<&Answer>) {
        match answer {
            Some(answer) if answer.is_missing() => self.voids.push(name),
            Some(answer) if answer.is_unknown() => self.fault = Some(Fault::Unknown(name, answer.clone())),
            _ => {}
        }
    }

    /// The record of another name, which has to be there (section 5.2).
    fn other(&mut self, name: &str, inquiry: &mut Inquiry<'_>) {
        let name = bare(name);
        if self.fault.is_some() || has_macro(&name) {
            return;
        }
        if self.above.contains(&name) {
            self.fault = Some(Fault::Circle(name));
            return;
        }
        let texts = match inquiry.ask(Question::Texts(name.clone())) {
            None => return,
            Some(Answer::Texts(texts)) => texts,
            Some(answer) if answer.is_unknown() => {
                self.fault = Some(Fault::Unknown(name, answer));
                return;
            }
            Some(_) => Vec::new(),
        };
        let records: Vec<&String> = texts.iter().filter(|text| is_spf(text)).collect();
        match records[..] {
            [] => self.fault = Some(Fault::NoRecord(name)),
            [record] => match Spf::parse(record) {
                Ok(spf) => {
                    self.names.insert(name.clone());
                    self.record(&name, &spf, inquiry);
                }
                Err(term) => self.fault = Some(Fault::Syntax(name, term.to_owned())),
            },
            _ => self.fault = Some(Fault::Several(name)),
        }
    }
}

/// As it is asked: lower case, without the dot at its end.
fn bare(name: &str) -> String {
    name.trim_end_matches('.').to_ascii_lowercase()
}
