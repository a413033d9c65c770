//! Mail: composing messages from notices, and the ways they leave.
//!
//! [`compose()`] is pure: a [`Notice`](crate::domain::notice::Notice) and the catalogue's words in, octets out. [`Transport`] is
//! the shell: a relay, a folder, memory. To add a kind of mail: a variant of `NoticeKind`, its outline in `outline.rs`, its words in
//! `locales/en/mail.ftl`; the golden files show how it reads.

use std::time::Duration;

use crate::domain::address::{Address, Domain};

mod alert;
mod compose;
mod file;
mod html;
mod letter;
pub mod lint;
mod mime;
mod outline;
mod press;
mod readable;
mod smtp;
mod text;
mod transport;
mod url;

pub use compose::{ComposeError, Composed, compose, compose_alert};
pub use file::Folder;
pub use press::Press;
pub use readable::{Readable, readable};
pub use smtp::Smtp;
pub use transport::{Accepted, Class, Memory, SendError, Stage, Transport, TransportError};
pub use url::{Credentials, MailUrl, MailUrlError, Security, SmtpUrl};

/// How mail is sent, as configuration says.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `mail.url`.
    pub url: MailUrl,
    /// `mail.from`.
    pub from: Address,
    /// `mail.reply_to`.
    pub reply_to: Address,
    /// `outbox.send_timeout`: the longest that one try may take, from connecting to the last reply. Must be shorter than the lease.
    pub send_timeout: Duration,
}

impl Settings {
    /// Who mail is from.
    pub fn sender(&self) -> Sender {
        Sender::new(self.from.clone(), self.reply_to.clone())
    }
}

/// Who our mail is from.
#[derive(Clone, Debug)]
pub struct Sender {
    /// `From`, and the envelope's sender.
    pub from: Address,
    /// `Reply-To`: where people read.
    pub reply_to: Address,
    /// The right side of every Message-ID. Change it, and a repeat of a mail already sent is no longer recognisable.
    pub host: Domain,
}

impl Sender {
    /// With the sender's domain in the Message-ID, which is the one host name that is surely ours.
    pub fn new(from: Address, reply_to: Address) -> Self {
        let host = from.domain().clone();
        Self { from, reply_to, host }
    }
}
