//! `mail.url`: where mail goes.

use std::{fmt, net::IpAddr, path::PathBuf};

use percent_encoding::percent_decode_str;
use url::Url;

/// Where mail goes. `Debug` hides the password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailUrl {
    /// `file:DIR`: one `.eml` each.
    File(PathBuf),
    /// `smtp://` or `smtps://`.
    Smtp(SmtpUrl),
    /// `off`: nothing is mailed.
    Off,
}

/// An SMTP server, how to reach it and as whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmtpUrl {
    /// A name or an IP address, the latter without brackets.
    pub host: String,
    /// The one given; else 465 for `smtps` (RFC 8314), 587 with credentials (RFC 6409), 25 without.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// As whom to sign in.
    pub credentials: Option<Credentials>,
}

/// How a connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first octet, with a certificate that is valid for the host.
    Implicit,
    /// STARTTLS, with a certificate that is valid for the host, or nothing is sent.
    Required,
    /// STARTTLS where the server offers it, with any certificate, because none at all would do as well (RFC 7435). A password
    /// is sent only over TLS, or to this machine.
    Opportunistic,
    /// No TLS.
    None,
}

/// A name and a password. `Debug` hides both.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The name.
    pub user: String,
    /// The password.
    pub password: String,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(hidden)")
    }
}

/// What is wrong with a `mail.url`. No message quotes the URL, which may hold a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailUrlError {
    /// Not one of the known forms.
    #[error("must be `off`, `file:DIR`, `smtp://HOST` or `smtps://HOST`")]
    Form,
    /// `file:` and nothing.
    #[error("needs a folder after `file:`, such as `file:data/mail`")]
    Folder,
    /// Not a URL.
    #[error("is no URL: percent-encode `@`, `:`, `/`, `?`, `#` and `%` in the name and the password")]
    Syntax,
    /// Nothing to connect to.
    #[error("needs a host, such as `smtp://mail.example.com:587`")]
    Host,
    /// Port 0.
    #[error("needs a port from 1 to 65535")]
    Port,
    /// A password with no name, or the other way round, or one that is no UTF-8 or holds NUL.
    #[error("needs both a name and a password in UTF-8, or neither: `smtp://name:password@host`")]
    Credentials,
    /// Something other than `tls`.
    #[error("may have `?tls=none`, `?tls=opportunistic` or `?tls=required` after `smtp://`, and nothing after `smtps://`")]
    Query,
}

impl MailUrl {
    /// Reads `mail.url`.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, MailUrlError> {
        if text == "off" {
            return Ok(Self::Off);
        }
        if let Some(folder) = text.strip_prefix("file:") {
            let folder = folder.strip_prefix("//").unwrap_or(folder);
            return if folder.is_empty() { Err(MailUrlError::Folder) } else { Ok(Self::File(folder.into())) };
        }
        if text.starts_with("smtp://") || text.starts_with("smtps://") {
            return SmtpUrl::parse(text).map(Self::Smtp);
        }
        Err(MailUrlError::Form)
    }
}

impl SmtpUrl {
    fn parse(text: &str) -> Result<Self, MailUrlError> {
        let url = Url::parse(text).map_err(|why| match why {
            url::ParseError::EmptyHost => MailUrlError::Host,
            url::ParseError::InvalidPort => MailUrlError::Port,
            _ => MailUrlError::Syntax,
        })?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(MailUrlError::Host)?;
        let host = host.trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
        if !matches!(url.path(), "" | "/") || url.fragment().is_some() {
            return Err(MailUrlError::Syntax);
        }
        let credentials = credentials(&url)?;
        let implicit = url.scheme() == "smtps";
        let security = match (implicit, url.query()) {
            (true, None) => Security::Implicit,
            (false, None) if is_loopback(&host) => Security::Opportunistic,
            (false, None | Some("tls=required")) => Security::Required,
            (false, Some("tls=opportunistic")) => Security::Opportunistic,
            (false, Some("tls=none")) => Security::None,
            _ => return Err(MailUrlError::Query),
        };
        let usual = if implicit {
            465
        } else if credentials.is_some() {
            587
        } else {
            25
        };
        match url.port().unwrap_or(usual) {
            0 => Err(MailUrlError::Port),
            port => Ok(Self { host, port, security, credentials }),
        }
    }

    /// Whether the server is on this machine, so that nobody can listen.
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.host)
    }
}

fn credentials(url: &Url) -> Result<Option<Credentials>, MailUrlError> {
    let decode = |text| match percent_decode_str(text).decode_utf8() {
        Ok(text) if !text.is_empty() && !text.contains(['\0', '\r', '\n']) => Ok(text.into_owned()),
        _ => Err(MailUrlError::Credentials),
    };
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        (user, Some(password)) => Ok(Some(Credentials { user: decode(user)?, password: decode(password)? })),
        (_, None) => Err(MailUrlError::Credentials),
    }
}

/// By name (RFC 6761 section 6.3) or by address.
fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.ends_with(".localhost") || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn smtp(text: &str) -> SmtpUrl {
        match MailUrl::parse(text) {
            Ok(MailUrl::Smtp(smtp)) => smtp,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn the_forms_of_the_reference_are_read() {
        assert_eq!(MailUrl::parse("off"), Ok(MailUrl::Off));
        for (text, folder) in
            [("file:data/mail", "data/mail"), ("file:/var/mail", "/var/mail"), ("file:///var/mail", "/var/mail")]
        {
            assert_eq!(MailUrl::parse(text), Ok(MailUrl::File(folder.into())));
        }
        for (text, host, port, security) in [
            ("smtp://mail.example.com", "mail.example.com", 25, Security::Required),
            ("smtp://u:p@mail.example.com", "mail.example.com", 587, Security::Required),
            ("smtp://127.0.0.1:2525", "127.0.0.1", 2525, Security::Opportunistic),
            ("smtp://localhost", "localhost", 25, Security::Opportunistic),
            ("smtp://[::1]:25", "::1", 25, Security::Opportunistic),
            ("smtp://127.0.0.1?tls=required", "127.0.0.1", 25, Security::Required),
            ("smtp://Mail.example.com/?tls=none", "mail.example.com", 25, Security::None),
            ("smtp://mail.example.com?tls=opportunistic", "mail.example.com", 25, Security::Opportunistic),
            ("smtps://u:p@mail.example.com", "mail.example.com", 465, Security::Implicit),
            ("smtps://mail.example.com:8465", "mail.example.com", 8465, Security::Implicit),
        ] {
            let url = smtp(text);
            assert_eq!((url.host.as_str(), url.port, url.security), (host, port, security), "{text}");
        }
    }

    #[test]
    fn credentials_are_decoded_and_never_shown() {
        let url = smtp("smtp://apikey%40x:p%3A%2F%40%25ss@mail.example.com");
        let credentials = url.credentials.as_ref().expect("credentials");
        assert_eq!((credentials.user.as_str(), credentials.password.as_str()), ("apikey@x", "p:/@%ss"));
        let shown = format!("{:?}", MailUrl::Smtp(url.clone()));
        assert!(!shown.contains("p:/@%ss") && !shown.contains("apikey"), "{shown}");
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (text, expected) in [
            ("", MailUrlError::Form),
            ("OFF", MailUrlError::Form),
            ("http://mail.example.com", MailUrlError::Form),
            ("mail.example.com:25", MailUrlError::Form),
            ("file:", MailUrlError::Folder),
            ("file://", MailUrlError::Folder),
            ("smtp://", MailUrlError::Host),
            ("smtp://:25", MailUrlError::Host),
            ("smtp://host:99999", MailUrlError::Port),
            ("smtp://host:0", MailUrlError::Port),
            ("smtp://user@host", MailUrlError::Credentials),
            ("smtp://:pass@host", MailUrlError::Credentials),
            ("smtp://u:%00@host", MailUrlError::Credentials),
            ("smtp://u:%FF@host", MailUrlError::Credentials),
            ("smtp://host/path", MailUrlError::Syntax),
            ("smtp://host?tls=maybe", MailUrlError::Query),
            ("smtps://host?tls=none", MailUrlError::Query),
        ] {
            assert_eq!(MailUrl::parse(text), Err(expected), "{text}");
        }
    }
}
