//! Whether answers and bounces reach anybody: MX records (RFC 5321 section 5.1, RFC 7505).

use super::{Answer, Inquiry, Question, Sending, not_checked, placeholder, shown};
use crate::domain::finding::Finding;

/// Judges where answers go, and where bounces go if that is another domain.
pub fn judge(sending: &Sending<'_>, inquiry: &mut Inquiry<'_>) -> Vec<Finding> {
    let (from, reply_to) = (sending.from.as_str(), sending.reply_to.as_str());
    let answers = match placeholder("mail.reply_to", reply_to) {
        Some(finding) => finding,
        None => one(reply_to, "mail.reply_to", "answers", inquiry),
    };
    if from == reply_to {
        return vec![answers];
    }
    vec![answers, one(from, "mail.from", "bounces", inquiry)]
}

fn one(domain: &str, key: &str, what_comes: &str, inquiry: &mut Inquiry<'_>) -> Finding {
    let lost = |found: String| {
        Finding::broken("MX", found, format!("publish an MX record for {domain}, or set {key} to an address that somebody reads"))
    };
    match inquiry.ask(Question::MailServers(domain.to_owned())) {
        None => Finding::good("MX", ""),
        Some(Answer::NoName) => lost(format!("there is no domain {domain}: {what_comes} go nowhere")),
        Some(Answer::MailServers(hosts)) if hosts.iter().all(|host| host == ".") => {
            lost(format!("{domain} says that it takes no mail (a null MX): {what_comes} go nowhere"))
        }
        Some(Answer::MailServers(hosts)) => {
            let more = if hosts.len() > 1 { format!(" and {} more", hosts.len() - 1) } else { String::new() };
            let first = hosts.first().map(|host| shown(host)).unwrap_or_default();
            Finding::good("MX", format!("{what_comes} to {domain} go to {first}{more}"))
        }
        Some(answer) if answer.is_unknown() => not_checked("MX", domain, &answer),
        // Without an MX record mail goes to the host itself.
        Some(_) => match inquiry.ask(Question::Address(domain.to_owned())) {
            Some(Answer::Address) => Finding::warning(
                "MX",
                format!("{domain} has no MX record: {what_comes} go to the host {domain} itself, which may not take mail"),
                format!("publish an MX record for {domain}, or set {key} to an address that somebody reads"),
            ),
            Some(answer) if answer.is_unknown() => not_checked("MX", domain, &answer),
            _ => lost(format!("{domain} has no MX record and no address: {what_comes} go nowhere")),
        },
    }
}
