//! The ways a message leaves, and what a failure means for it and for the others.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use crate::domain::cause::words;

use super::{Composed, MailUrl, Settings, file::Folder, smtp::Smtp};

words! {
    /// What a failure means for the queue.
    Class {
        /// There is no such address, or it takes no mail any more: the end of this mail, and of mail to the address.
        Gone = "gone",
        /// The recipient was refused, and not for what the address is: the end of this mail, and no verdict on the address.
        Recipient = "recipient",
        /// This message was refused: its end, and no verdict on the address.
        Message = "message",
        /// Our relay is away or does not let us send: no mail would pass. Stop the queue for a while; no try is spent.
        Relay = "relay",
        /// Try this mail again later, with the same Message-ID.
        Later = "later",
    }
}

words! {
    /// How far a delivery had come.
    Stage {
        /// Finding and reaching the server.
        Connect = "connect",
        /// The TLS handshake, or asking for it.
        Tls = "tls",
        /// The server's first words.
        Greeting = "greeting",
        /// EHLO.
        Hello = "hello",
        /// AUTH.
        Auth = "auth",
        /// MAIL FROM.
        Mail = "mail",
        /// RCPT TO.
        Recipient = "recipient",
        /// DATA.
        Data = "data",
        /// The message and its end. What breaks here may have been delivered.
        Content = "content",
        /// Writing a file.
        File = "file",
    }
}

/// The next hop has taken the message over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// What it said, for support: such as `250 2.0.0 Ok: queued as 4WdX7`, or the name of a file.
    pub reply: String,
}

/// A message did not leave, or we do not know that it did. Shown and debugged without the reply, in which servers quote addresses.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("delivery failed at {stage}: {class}")]
pub struct SendError {
    /// What follows from it.
    pub class: Class,
    /// Where it happened.
    pub stage: Stage,
    /// The server's reply or what broke, on one line of bounded length: for support, not for logs.
    pub reply: String,
}

impl fmt::Debug for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendError").field("class", &self.class).field("stage", &self.stage).finish_non_exhaustive()
    }
}

/// Why there is no way for mail to leave.
#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    /// No certificate authority of the system could be read, so no server could be verified.
    #[error("no certificates of authorities were found on this system: install `ca-certificates`, or set SSL_CERT_FILE")]
    NoRoots,
    /// The TLS library refused its settings.
    #[error("TLS cannot be set up")]
    Tls(#[from] rustls::Error),
}

/// A way for messages to leave. Shared by all workers.
#[derive(Debug)]
pub enum Transport {
    /// A relay.
    Smtp(Smtp),
    /// A folder.
    File(Folder),
    /// Kept, for tests.
    Memory(Memory),
    /// `mail.url = "off"`.
    Off,
}

impl Transport {
    /// The transport that the settings name. Connects nowhere yet, and writes nothing.
    ///
    /// # Errors
    ///
    /// If TLS is wanted and cannot be set up.
    pub fn new(settings: &Settings) -> Result<Self, TransportError> {
        Ok(match &settings.url {
            MailUrl::File(folder) => Self::File(Folder::new(folder.clone())),
            MailUrl::Smtp(url) => Self::Smtp(Smtp::new(url.clone(), settings)?),
            MailUrl::Off => Self::Off,
        })
    }

    /// Hands the message over to the next hop.
    ///
    /// # Errors
    ///
    /// Where it failed, and what that means. [`Class::Later`] at [`Stage::Content`] says that it may have been delivered.
    pub async fn send(&self, mail: &Composed) -> Result<Accepted, SendError> {
        match self {
            Self::Smtp(smtp) => smtp.send(mail).await,
            Self::File(folder) => folder.send(mail).await,
            Self::Memory(memory) => memory.send(mail),
            Self::Off => Err(SendError { class: Class::Relay, stage: Stage::Connect, reply: "mail is off".to_owned() }),
        }
    }

    /// Whether no mail is wanted at all.
    pub fn is_off(&self) -> bool {
        matches!(self, Self::Off)
    }

    /// How many messages may be handed over at once.
    pub fn concurrency(&self) -> usize {
        match self {
            Self::Smtp(_) => 4,
            Self::File(_) | Self::Memory(_) | Self::Off => 1,
        }
    }

    /// Whether mail could leave now: connects and signs in, or writes to the folder; sends nothing.
    ///
    /// # Errors
    ///
    /// What would fail, and where.
    pub async fn check(&self) -> Result<(), SendError> {
        match self {
            Self::Smtp(smtp) => smtp.check().await,
            Self::File(folder) => folder.check().await,
            Self::Memory(_) | Self::Off => Ok(()),
        }
    }

    /// Says goodbye on connections that are kept.
    pub async fn close(&self) {
        if let Self::Smtp(smtp) = self {
            smtp.close().await;
        }
    }
}

/// Keeps messages instead of sending them. Clones share what is kept.
#[derive(Clone, Default)]
pub struct Memory {
    sent: Arc<Mutex<Vec<Composed>>>,
    failures: Arc<Mutex<VecDeque<SendError>>>,
}

impl Memory {
    /// Everything sent so far, in order.
    pub fn sent(&self) -> Vec<Composed> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Makes one of the next sends fail: the first call the first of them, and so on.
    pub fn fail_next(&self, failure: SendError) {
        self.failures.lock().unwrap_or_else(PoisonError::into_inner).push_back(failure);
    }

    fn send(&self, mail: &Composed) -> Result<Accepted, SendError> {
        if let Some(failure) = self.failures.lock().unwrap_or_else(PoisonError::into_inner).pop_front() {
            return Err(failure);
        }
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).push(mail.clone());
        Ok(Accepted { reply: "kept in memory".to_owned() })
    }
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Memory")
    }
}
