//! Mail: composing messages from notices, and the ways they leave.
//!
//! [`compose()`] is pure. `transport` is the shell: SMTP, files, memory.

mod compose;
mod html;
mod letter;
mod mime;
mod outline;
mod text;

pub use compose::{ComposeError, Composed, compose};

use crate::domain::address::{Address, Domain};

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
