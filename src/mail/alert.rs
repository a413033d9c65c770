//! The mail to the engineers: what fails, since when, where, Microsoft's ids to look it up by, and what to check.

use crate::domain::{
    app::AppProfile,
    catalogue::{Lookup, Values},
    cause::Kind,
    notice::AlertNotice,
};

use super::{
    Sender,
    letter::{Block, Letter, Trust, Words},
};

/// The values of all messages.
pub(super) fn values<'a>(notice: &'a AlertNotice, app: &'a AppProfile, name: &'a str, sender: &'a Sender) -> Values<'a> {
    let mut values = Values::with_capacity(8);
    values.set("app", name);
    values.set("client_id", app.client_id.to_string());
    values.set("from", sender.from.as_str());
    values.set("to", notice.to.as_str());
    // Fluent writes a number in the manner of its language.
    values.set("count", i64::try_from(notice.count).unwrap_or(i64::MAX));
    values.set("tenants", i64::try_from(notice.tenants).unwrap_or(i64::MAX));
    values
}

/// Everything the mail says.
pub(super) fn letter<'a>(notice: &'a AlertNotice, name: &'a str, words: &Lookup<'a>, values: &'a Values<'a>) -> Letter<'a> {
    let own = |attribute| {
        let finer = [Some(notice.key.reason.as_str()), notice.key.kind.map(Kind::as_str)];
        words.finest("mail-engineer_alert", finer, attribute, values).unwrap_or_default()
    };
    let fact = |label, value: String| Block::Fact { label: words.text(label, values), value: Words::Owned(value) };
    let mut body = vec![Block::Paragraph(own("lead"))];
    if notice.key.code > 0 {
        body.push(fact("alert-label-code", format!("AADSTS{}", notice.key.code)));
    }
    if let Some(kind) = notice.key.kind {
        body.push(fact("alert-label-kind", kind.as_str().replace('_', " ")));
    }
    body.push(fact("alert-label-failures", notice.count.to_string()));
    if notice.tenants > 0 {
        body.push(fact("alert-label-organisations", notice.tenants.to_string()));
    }
    body.push(fact("alert-label-first", notice.first_seen.seconds_text()));
    body.push(fact("alert-label-last", notice.last_seen.seconds_text()));
    if !notice.some_tenants.is_empty() {
        body.push(Block::Heading(words.text("alert-where", values)));
        body.extend(notice.some_tenants.iter().map(|tenant| Block::Paragraph(tenant.as_str().into())));
        let more = notice.tenants.saturating_sub(notice.some_tenants.len() as u64);
        if more > 0 {
            body.push(Block::Paragraph(words.text("alert-more", values)));
        }
    }
    if notice.correlation_id.or(notice.trace_id).is_some() {
        body.push(Block::Heading(words.text("alert-ids", values)));
        for (label, id) in [("alert-label-correlation", notice.correlation_id), ("alert-label-trace", notice.trace_id)] {
            body.extend(id.map(|id| fact(label, id.to_string())));
        }
        body.extend(notice.failed_at.map(|at| fact("alert-label-time", at.seconds_text())));
    }
    body.push(Block::Heading(words.text("alert-check", values)));
    body.push(Block::Paragraph(own("check")));
    body.push(Block::Button { label: words.text("alert-open", values), url: notice.page_url.as_str() });
    Letter {
        language: words.tag(),
        app: name,
        subject: own("subject"),
        preheader: own("preheader"),
        title: own("title"),
        body,
        forward: None,
        trust: Trust {
            title: words.text("trust-title", values),
            blocks: vec![Block::Paragraph(words.text("alert-why-you", values))],
        },
        footer: words.text("alert-footer", values),
    }
}
