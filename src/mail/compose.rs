//! From a notice to a message that can be sent: pure, and the same octets each time.

use url::Url;
use uuid::Uuid;

use crate::domain::{
    address::Address,
    app::AppProfile,
    catalogue::Catalogue,
    notice::{AlertNotice, Notice, NoticeKind},
    time::UnixMillis,
};

use super::{
    Sender, alert, html,
    letter::Letter,
    mime::Writer,
    outline::{Author, values},
    text,
};

/// A message that is ready to be sent. `Debug` shows no address and no text.
#[derive(Clone, PartialEq, Eq)]
pub struct Composed {
    /// The notice it was made from.
    pub id: Uuid,
    /// What it tells.
    pub kind: NoticeKind,
    /// When the notice was queued; the `Date` of the message.
    pub queued_at: UnixMillis,
    /// With its angle brackets. The same for every try, so that a repeat after a crash is recognisable.
    pub message_id: String,
    /// As people read it.
    pub subject: String,
    /// The envelope's sender.
    pub from: Address,
    /// The envelope's only recipient.
    pub to: Address,
    /// The whole message (RFC 5322): ASCII, lines end in CR LF and are short unless an address is long; not dot-stuffed.
    pub bytes: Vec<u8>,
}

/// Why a notice cannot become a mail. Both are faults of the configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ComposeError {
    /// Only `http` and `https` links go into a mail.
    #[error("the address of the guide is no http or https URL: check `server.public_url`")]
    GuideUrl,
    /// Only `http` and `https` links go into a mail.
    #[error("`app.connect_url` is no http or https URL")]
    ConnectUrl,
}

/// Makes the mail of a notice, in the language nearest to the person's. It holds fields of `notice` and `app` and the catalogue's
/// words, nothing else; it links to the guide and to `app.connect_url` only.
///
/// # Errors
///
/// What is wrong with a link.
pub fn compose(notice: &Notice, app: &AppProfile, sender: &Sender, catalogue: &Catalogue) -> Result<Composed, ComposeError> {
    Ok(draft(notice, app, sender, catalogue, seal)?.0)
}

/// Makes the mail of an alert, in English: engineers look its words up. It links to the page of alerts only.
///
/// # Errors
///
/// What is wrong with that link.
pub fn compose_alert(
    notice: &AlertNotice,
    app: &AppProfile,
    sender: &Sender,
    catalogue: &Catalogue,
) -> Result<Composed, ComposeError> {
    Ok(draft_alert(notice, app, sender, catalogue, seal)?.0)
}

/// What a message is made of, while it is at hand.
pub(super) struct Draft<'a> {
    envelope: Envelope<'a>,
    pub letter: Letter<'a>,
    /// The app's name, fit for a header.
    name: &'a str,
    sender: &'a Sender,
}

/// Writes the letter of a notice and hands it on.
pub(super) fn draft<T>(
    notice: &Notice,
    app: &AppProfile,
    sender: &Sender,
    catalogue: &Catalogue,
    finish: impl FnOnce(&Draft<'_>) -> T,
) -> Result<T, ComposeError> {
    let is_web = |url: &url::Url| matches!(url.scheme(), "http" | "https");
    if !is_web(&notice.guide_url) || !is_web(&notice.request_url) {
        return Err(ComposeError::GuideUrl);
    }
    if !is_web(&app.connect_url) {
        return Err(ComposeError::ConnectUrl);
    }
    let name = one_line(&app.name);
    let words = catalogue.nearest(notice.locale.as_deref());
    let values = values(notice, app, &name, sender, &words);
    let base = notice.kind.message(notice.step);
    let letter = Author { notice, app, name: &name, base, words, values: &values }.letter();
    let envelope = Envelope {
        id: notice.id,
        kind: notice.kind,
        queued_at: notice.queued_at,
        to: &notice.to,
        reference: Some(&notice.reference),
        follows: notice.follows.as_deref(),
        unsubscribe: notice.unsubscribe_url.as_ref().filter(|url| is_web(url)),
    };
    Ok(finish(&Draft { envelope, letter, name: &name, sender }))
}

/// Writes the letter of an alert and hands it on.
pub(super) fn draft_alert<T>(
    notice: &AlertNotice,
    app: &AppProfile,
    sender: &Sender,
    catalogue: &Catalogue,
    finish: impl FnOnce(&Draft<'_>) -> T,
) -> Result<T, ComposeError> {
    if !matches!(notice.page_url.scheme(), "http" | "https") {
        return Err(ComposeError::GuideUrl);
    }
    let name = one_line(&app.name);
    let words = catalogue.nearest(None);
    let values = alert::values(notice, app, &name, sender);
    let letter = alert::letter(notice, &name, &words, &values);
    let envelope = Envelope {
        id: notice.id,
        kind: NoticeKind::EngineerAlert,
        queued_at: notice.queued_at,
        to: &notice.to,
        reference: None,
        follows: None,
        unsubscribe: None,
    };
    Ok(finish(&Draft { envelope, letter, name: &name, sender }))
}

/// What a message needs besides its letter.
struct Envelope<'a> {
    id: Uuid,
    kind: NoticeKind,
    queued_at: UnixMillis,
    to: &'a Address,
    /// Of the case; ends the subject, so that whoever answers or forwards the mail names it.
    reference: Option<&'a str>,
    follows: Option<&'a str>,
    unsubscribe: Option<&'a Url>,
}

/// The message of a draft, and the text and the HTML that are in it.
pub(super) fn seal(draft: &Draft<'_>) -> (Composed, String, String) {
    let Draft { envelope, letter, name, sender } = draft;
    let message_id = format!("<{}@{}>", envelope.id, sender.host);
    let subject = match envelope.reference {
        Some(reference) => format!("{} [{reference}]", letter.subject),
        None => letter.subject.clone().into_owned(),
    };
    let text = text::render(letter);
    let html = html::render(letter);
    let mut writer = Writer::new(&envelope.id.simple().to_string(), text.len() + html.len() + html.len() / 4);
    writer.header_of_address("From", name, sender.from.as_str());
    writer.header("To", envelope.to.as_str());
    writer.header("Reply-To", sender.reply_to.as_str());
    writer.header_of_words("Subject", &subject);
    writer.header("Date", &date(envelope.queued_at));
    writer.header("Message-ID", &message_id);
    // RFC 5322 section 3.6.4. One ancestor is enough: every later mail follows the first.
    if let Some(first) = envelope.follows.filter(|id| id.bytes().all(|byte| (33..127).contains(&byte))) {
        writer.header_folded("In-Reply-To", first);
        writer.header_folded("References", first);
    }
    // RFC 2369 and RFC 8058, which wants https for the request that mail programs send by themselves. A relay that signs (DKIM) must
    // cover both headers.
    if let Some(url) = envelope.unsubscribe {
        writer.header_folded("List-Unsubscribe", &format!("<{url}>"));
        if url.scheme() == "https" {
            writer.header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }
    // RFC 3834 section 5; the second is Exchange's, against out-of-office answers ([MS-OXCMAIL] section 2.2.3.2.14).
    writer.header("Auto-Submitted", "auto-generated");
    writer.header("X-Auto-Response-Suppress", "All");
    let composed = Composed {
        id: envelope.id,
        kind: envelope.kind,
        queued_at: envelope.queued_at,
        message_id,
        subject,
        from: sender.from.clone(),
        to: envelope.to.clone(),
        bytes: writer.alternatives(&text, &html),
    };
    (composed, text, html)
}

/// The text with each control character as a blank: a product's name comes from configuration, where a line break is a slip.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>().trim().to_owned()
}

/// RFC 5322 section 3.3, in UTC.
fn date(at: UnixMillis) -> String {
    at.timestamp().to_zoned(jiff::tz::TimeZone::UTC).strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}

impl std::fmt::Debug for Composed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Composed").field("message_id", &self.message_id).field("kind", &self.kind).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
