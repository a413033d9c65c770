//! SMTP to one relay over connections that are kept, with each failure classed by stage and code.
//!
//! lettre speaks the protocol over a connection of ours. Its own transport is not used, because it leaves Nagle's algorithm on
//! and writes the end of a message separately, which costs 40 ms a mail on a kept connection (`benches/mail.rs`); and because
//! its errors do not say at which command they happened, without which nobody can tell a dead address from a broken relay.

use std::{
    error::Error as _,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use lettre::transport::smtp::{
    authentication::Mechanism,
    client::AsyncSmtpConnection,
    extension::ClientId,
    response::{Response, Severity},
};
use tokio::time::{Instant, error::Elapsed, timeout};

use super::{
    Composed, Settings,
    transport::{Accepted, Class, SendError, Stage, TransportError},
    url::{Security, SmtpUrl},
};

mod channel;
mod tls;

use channel::Channel;

/// The longest that finding and reaching the server may take, within the time for the whole.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a connection is kept without use. Servers close idle ones: RFC 5321 section 4.5.3.2.7 asks for five minutes, but many
/// cloud relays allow a minute or less.
const KEEP: Duration = Duration::from_secs(25);
/// How many idle connections are kept at most.
const KEEP_AT_MOST: usize = 4;
/// The longest wait for the first reply on a kept connection. A firewall that has forgotten it would answer nothing at all.
const STALE_AFTER: Duration = Duration::from_secs(5);
/// The longest goodbye.
const QUIT_TIMEOUT: Duration = Duration::from_secs(2);
/// The longest reply that is kept, in characters.
const REPLY_LENGTH: usize = 300;

/// One relay, and the connections to it that are idle.
pub struct Smtp {
    url: SmtpUrl,
    /// What we call ourselves in EHLO.
    name: String,
    send_timeout: Duration,
    tls: Option<tokio_rustls::TlsConnector>,
    idle: Mutex<Vec<Idle>>,
}

struct Idle {
    connection: AsyncSmtpConnection,
    since: Instant,
}

impl std::fmt::Debug for Smtp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Smtp").field("url", &self.url).field("name", &self.name).finish_non_exhaustive()
    }
}

/// Why a delivery stopped.
#[derive(Debug)]
enum Failure {
    /// The server said so, with this code.
    Reply(u16, String),
    /// The connection broke, timed out or held nonsense.
    Broken(String),
}

impl Smtp {
    /// A relay whose certificate is verified against the system's authorities. Connects nowhere yet.
    ///
    /// # Errors
    ///
    /// If TLS cannot be set up.
    pub fn new(url: SmtpUrl, settings: &Settings) -> Result<Self, TransportError> {
        let roots = if matches!(url.security, Security::Implicit | Security::Required) {
            tls::system_roots()?
        } else {
            rustls::RootCertStore::empty()
        };
        Self::with_roots(url, settings, roots)
    }

    /// As [`Smtp::new`], with these authorities.
    ///
    /// # Errors
    ///
    /// If TLS cannot be set up.
    pub fn with_roots(url: SmtpUrl, settings: &Settings, roots: rustls::RootCertStore) -> Result<Self, TransportError> {
        let tls = tls::connector(url.security, roots)?;
        let name = settings.from.domain().as_str().to_owned();
        Ok(Self { url, name, send_timeout: settings.send_timeout, tls, idle: Mutex::default() })
    }

    /// Sends one message, over a kept connection if there is one.
    pub(super) async fn send(&self, mail: &Composed) -> Result<Accepted, SendError> {
        let mut stage = Stage::Connect;
        let outcome = timeout(self.send_timeout, self.deliver(mail, &mut stage)).await;
        self.in_time(outcome).map_err(|failure| failure.at(stage))
    }

    /// Connects and signs in, and sends nothing.
    pub(super) async fn check(&self) -> Result<(), SendError> {
        let mut stage = Stage::Connect;
        let outcome = timeout(self.send_timeout, self.connect(&mut stage)).await;
        let mut connection = self.in_time(outcome).map_err(|failure| failure.at(stage))?;
        let _gone_anyway = timeout(QUIT_TIMEOUT, connection.quit()).await;
        Ok(())
    }

    fn in_time<T>(&self, outcome: Result<Result<T, Failure>, Elapsed>) -> Result<T, Failure> {
        outcome.unwrap_or_else(|_| Err(Failure::Broken(format!("no end within {} s", self.send_timeout.as_secs_f32()))))
    }

    /// Says goodbye on every idle connection.
    pub async fn close(&self) {
        let idle = std::mem::take(&mut *self.idle.lock().unwrap_or_else(PoisonError::into_inner));
        for mut kept in idle {
            let _gone_anyway = timeout(QUIT_TIMEOUT, kept.connection.quit()).await;
        }
    }

    async fn deliver(&self, mail: &Composed, stage: &mut Stage) -> Result<Accepted, Failure> {
        if let Some(connection) = self.take() {
            match self.hand_over(connection, mail, stage, true).await {
                // The server closed it while it was idle. Nothing of this mail was accepted, so nobody need know.
                Err(Failure::Broken(_) | Failure::Reply(421, _)) if *stage == Stage::Mail => *stage = Stage::Connect,
                done => return done,
            }
        }
        let connection = self.connect(stage).await?;
        self.hand_over(connection, mail, stage, false).await
    }

    async fn connect(&self, stage: &mut Stage) -> Result<AsyncSmtpConnection, Failure> {
        let channel = Channel::open(&self.url, &self.name, self.tls.as_ref(), stage).await?;
        let encrypted = channel.is_encrypted();
        *stage = Stage::Hello;
        let hello = ClientId::Domain(self.name.clone());
        let mut connection =
            AsyncSmtpConnection::connect_with_transport(Box::new(channel), &hello).await.map_err(Failure::from)?;
        if let Some(credentials) = &self.url.credentials {
            *stage = Stage::Auth;
            if self.url.security == Security::Opportunistic && !encrypted && !self.url.is_loopback() {
                return Err(Failure::Broken("the server offers no TLS, and the password is not sent without".to_owned()));
            }
            let credentials = (credentials.user.clone(), credentials.password.clone()).into();
            connection.auth(&[Mechanism::Plain, Mechanism::Login], &credentials).await.map_err(Failure::from)?;
        }
        Ok(connection)
    }

    /// One mail over one connection, which is kept if it is in a known state afterwards.
    async fn hand_over(
        &self,
        mut connection: AsyncSmtpConnection,
        mail: &Composed,
        stage: &mut Stage,
        kept: bool,
    ) -> Result<Accepted, Failure> {
        let outcome = transaction(&mut connection, mail, stage, kept).await;
        let reusable = match &outcome {
            Ok(_) => true,
            Err(Failure::Broken(_) | Failure::Reply(421, _)) => false,
            // RFC 5321 section 4.1.1.5: RSET clears what was begun.
            Err(Failure::Reply(..)) => connection.command("RSET\r\n").await.is_ok(),
        };
        if reusable {
            self.keep(connection);
        }
        outcome
    }

    /// The connection used last, if it is fresh enough; older ones are dropped.
    fn take(&self) -> Option<AsyncSmtpConnection> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|kept| kept.since.elapsed() < KEEP);
        idle.pop().map(|kept| kept.connection)
    }

    fn keep(&self, connection: AsyncSmtpConnection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < KEEP_AT_MOST {
            idle.push(Idle { connection, since: Instant::now() });
        }
    }
}

/// RFC 5321 section 3.3. Our addresses are dot-atoms and our messages ASCII, so no extension is needed and no command can be broken.
async fn transaction(
    connection: &mut AsyncSmtpConnection,
    mail: &Composed,
    stage: &mut Stage,
    kept: bool,
) -> Result<Accepted, Failure> {
    *stage = Stage::Mail;
    let from = connection.command(format!("MAIL FROM:<{}>\r\n", mail.from.as_str()));
    let reply = if kept {
        timeout(STALE_AFTER, from).await.map_err(|_| Failure::Broken("a kept connection is silent".to_owned()))?
    } else {
        from.await
    };
    completed(&reply?)?;
    *stage = Stage::Recipient;
    completed(&connection.command(format!("RCPT TO:<{}>\r\n", mail.to.as_str())).await?)?;
    *stage = Stage::Data;
    let reply = connection.command("DATA\r\n").await?;
    if reply.code().severity != Severity::PositiveIntermediate {
        return Err(Failure::Broken(format!("unexpected answer to DATA: {}", said(&reply))));
    }
    *stage = Stage::Content;
    let reply = connection.message(&mail.bytes).await?;
    completed(&reply)?;
    Ok(Accepted { reply: one_line(&said(&reply)) })
}

/// A 3xx where the command is complete means that the two sides have lost each other.
fn completed(reply: &Response) -> Result<(), Failure> {
    if reply.code().severity == Severity::PositiveCompletion {
        Ok(())
    } else {
        Err(Failure::Broken(format!("unexpected answer: {}", said(reply))))
    }
}

fn said(reply: &Response) -> String {
    format!("{} {}", reply.code(), reply.message().collect::<Vec<_>>().join(" "))
}

impl Failure {
    /// What it means to have failed so at this stage.
    fn at(self, stage: Stage) -> SendError {
        let (code, text) = match self {
            Self::Reply(code, text) => (Some(code), format!("{code} {text}")),
            Self::Broken(why) => (None, why),
        };
        let reply = one_line(&text);
        SendError { class: classify(stage, code, &reply), stage, reply }
    }
}

impl From<lettre::transport::smtp::Error> for Failure {
    fn from(error: lettre::transport::smtp::Error) -> Self {
        let text = error.source().map(ToString::to_string);
        match error.status() {
            Some(code) => Self::Reply(code.into(), text.unwrap_or_default()),
            None => Self::Broken(text.unwrap_or_else(|| error.to_string())),
        }
    }
}

/// What a failure means, by the stage it happened at and the server's code, which is `None` where the connection broke.
///
/// - Before MAIL, nothing is about this mail: the relay is away, or refuses us.
/// - A permanent refusal of the sender is about us too, and so is one for want of a sign-in, wherever it comes.
/// - A permanent refusal of the recipient ends the mail, and mail to the address where its enhanced code says that it is of no use ([`is_gone`]).
/// - A permanent refusal of DATA or of the message is about this message.
/// - Temporary refusals and breaks from MAIL on are tried again. After the message's end it is unknown whether it was taken.
fn classify(stage: Stage, code: Option<u16>, reply: &str) -> Class {
    match (stage, code) {
        (Stage::Connect | Stage::Tls | Stage::Greeting | Stage::Hello | Stage::Auth | Stage::File, _)
        | (Stage::Mail, Some(500..600))
        // RFC 4954 section 6: no sign-in, or not this one.
        | (Stage::Recipient | Stage::Data, Some(530 | 534 | 535 | 538)) => Class::Relay,
        (Stage::Recipient, Some(500..600)) => match enhanced(reply) {
            // RFC 3463 section 3.2: the sender's address is at fault. Section 3.3: the mailbox is full, which passes.
            Some("1.7" | "1.8") => Class::Relay,
            Some("2.2") => Class::Later,
            Some(status) if is_gone(status) => Class::Gone,
            _ => Class::Recipient,
        },
        (Stage::Data | Stage::Content, Some(500..600)) => Class::Message,
        _ => Class::Later,
    }
}

/// Whether a permanent status says that mail to this address is of no use now or later. RFC 3463 section 3.2: no such mailbox, no such
/// domain, a mailbox that cannot be, one that has moved without a word where to. RFC 7505 section 4.2: a domain that takes no mail. A
/// disabled mailbox (5.2.1, section 3.3) may be enabled again, and some say so of one that gets too much mail, which a stranger can see
/// to. A policy (5.7.x) is about us or this mail, and a code without such a status says too little.
fn is_gone(status: &str) -> bool {
    matches!(status, "1.1" | "1.2" | "1.3" | "1.6" | "1.10")
}

/// Subject and detail of a permanent enhanced status code (RFC 2034 section 4, RFC 3463 section 2): `1.1` of `550 5.1.1 unknown`.
fn enhanced(reply: &str) -> Option<&str> {
    let status = reply.split(' ').nth(1)?.strip_prefix("5.")?;
    let (subject, detail) = status.split_once('.')?;
    let numbers = [subject, detail].iter().all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()));
    numbers.then_some(status)
}

/// Visible, on one line, bounded: what a server says is text from outside.
fn one_line(text: &str) -> String {
    let visible = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    visible.take(REPLY_LENGTH).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_are_classed_by_stage_and_code() {
        for (stage, code, class) in [
            (Stage::Connect, None, Class::Relay),
            (Stage::Greeting, Some(554), Class::Relay),
            (Stage::Greeting, Some(421), Class::Relay),
            (Stage::Hello, None, Class::Relay),
            (Stage::Tls, None, Class::Relay),
            (Stage::Auth, Some(535), Class::Relay),
            (Stage::Auth, Some(454), Class::Relay),
            (Stage::Mail, Some(550), Class::Relay),
            (Stage::Mail, Some(451), Class::Later),
            (Stage::Mail, None, Class::Later),
            (Stage::Recipient, Some(550), Class::Recipient),
            (Stage::Recipient, Some(530), Class::Relay),
            (Stage::Recipient, Some(450), Class::Later),
            (Stage::Recipient, None, Class::Later),
            (Stage::Data, Some(554), Class::Message),
            (Stage::Data, Some(451), Class::Later),
            (Stage::Content, Some(550), Class::Message),
            (Stage::Content, Some(452), Class::Later),
            (Stage::Content, None, Class::Later),
            (Stage::File, None, Class::Relay),
        ] {
            assert_eq!(classify(stage, code, ""), class, "{stage} {code:?}");
        }
    }

    #[test]
    fn an_enhanced_code_may_say_that_it_is_not_the_address() {
        for (reply, class) in [
            ("550 5.1.1 no such user", Class::Gone),
            ("550 5.1.2 no such domain", Class::Gone),
            ("501 5.1.3 no address", Class::Gone),
            ("550 5.1.4 ambiguous", Class::Recipient),
            ("551 5.1.6 moved", Class::Gone),
            ("556 5.1.10 null MX", Class::Gone),
            ("550 5.2.0 mailbox", Class::Recipient),
            ("550 5.4.1 access denied", Class::Recipient),
            ("550 5.7.1 not from you", Class::Recipient),
            ("550 5.7.26 not authenticated", Class::Recipient),
            ("550 4.1.1 which is it", Class::Recipient),
            ("550 no such user", Class::Recipient),
            ("550 5.1.8 bad sender", Class::Relay),
            ("553 5.1.7 bad sender syntax", Class::Relay),
            ("552 5.2.2 mailbox full", Class::Later),
            ("552 mailbox full", Class::Recipient),
            ("550 5.2.1 disabled, or gets mail at too high a rate", Class::Recipient),
            ("550 5.2.2.2 no code", Class::Recipient),
        ] {
            assert_eq!(classify(Stage::Recipient, Some(550), reply), class, "{reply}");
        }
        assert_eq!(classify(Stage::Content, Some(552), "552 5.2.2 mailbox full"), Class::Message);
    }

    #[test]
    fn a_servers_words_are_kept_on_one_short_line() {
        assert_eq!(one_line("550 5.1.1\r\n no\tsuch \u{7}user"), "550 5.1.1 no such user");
        assert_eq!(one_line(&"x".repeat(10_000)).len(), REPLY_LENGTH);
    }
}
