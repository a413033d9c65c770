//! E-mail addresses and their domains, as strictly as we are willing to mail them.

use std::fmt;

/// What is wrong with an address or a domain, in words for the person who sent it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// More than 254 octets (RFC 5321 section 4.5.3.1.3, less the angle brackets).
    #[error("is longer than 254 characters")]
    TooLong,
    /// No `@`, or nothing on one side of it.
    #[error("must have the form name@example.com")]
    NoAt,
    /// The part before the `@` is no dot-atom of ASCII (RFC 5322 section 3.2.3), or begins with a hyphen.
    #[error("has a local part that cannot be mailed: use letters, digits and !#$%&'*+-/=?^_`{{|}}~ with single dots between")]
    Local,
    /// The part after the `@` is no host name with at least one dot.
    #[error("has a domain that is no internet domain name, such as example.com")]
    Domain,
}

/// An internet domain name in its ASCII form and lower case, with at least one dot; never an IP literal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Domain(Box<str>);

impl Domain {
    /// Takes a domain name, with or without international characters, which are brought to their ASCII form (IDNA).
    ///
    /// # Errors
    ///
    /// [`AddressError::Domain`] where it is none.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let text = text.trim_end_matches('.');
        if text.is_empty() || text.len() > 253 || text.contains(|c: char| c.is_ascii_control() || " %/:@[]".contains(c)) {
            return Err(AddressError::Domain);
        }
        let Ok(url::Host::Domain(ascii)) = url::Host::parse(text) else { return Err(AddressError::Domain) };
        let well_formed = ascii.contains('.')
            && ascii.len() <= 253
            && ascii.split('.').all(|label| {
                (1..=63).contains(&label.len())
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            })
            && ascii.rsplit('.').next().is_some_and(|tld| tld.bytes().any(|b| b.is_ascii_alphabetic()));
        if well_formed { Ok(Self(ascii.into_boxed_str())) } else { Err(AddressError::Domain) }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether anybody can have an address here, so that it says nothing of an organisation.
    pub fn is_public_mail(&self) -> bool {
        self.is_microsoft_consumer() || PUBLIC_MAIL.binary_search(&self.as_str()).is_ok()
    }

    /// Whether Microsoft hands out personal accounts under this domain: outlook.*, hotmail.*, live.*, msn.* and a few more.
    /// Sources: Thunderbird's autoconfiguration database (`hotmail.com.xml`), Microsoft's REST article (passport.com).
    pub fn is_microsoft_consumer(&self) -> bool {
        let name = self.as_str();
        if matches!(name, "windowslive.com" | "livemail.tw" | "passport.com") {
            return true;
        }
        let Some((label, rest)) = name.split_once('.') else { return false };
        matches!(label, "outlook" | "hotmail" | "live" | "msn") && is_public_suffix_like(rest)
    }
}

/// `com`, a country, or `co.`/`com.` and a country.
fn is_public_suffix_like(rest: &str) -> bool {
    let country = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_lowercase());
    rest == "com" || country(rest) || rest.strip_prefix("co.").or_else(|| rest.strip_prefix("com.")).is_some_and(country)
}

/// Mail providers open to everybody, besides Microsoft's. Sorted.
const PUBLIC_MAIL: &[&str] = &[
    "126.com",
    "163.com",
    "aim.com",
    "aol.com",
    "bigpond.com",
    "bluewin.ch",
    "bol.com.br",
    "bt.com",
    "btinternet.com",
    "charter.net",
    "comcast.net",
    "cox.net",
    "duck.com",
    "earthlink.net",
    "email.com",
    "fastmail.com",
    "fastmail.fm",
    "free.fr",
    "freemail.hu",
    "freenet.de",
    "gmail.com",
    "gmx.at",
    "gmx.ch",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hey.com",
    "hushmail.com",
    "icloud.com",
    "iinet.net.au",
    "inbox.com",
    "internode.on.net",
    "laposte.net",
    "libero.it",
    "mac.com",
    "mail.com",
    "mail.de",
    "mail.ru",
    "me.com",
    "naver.com",
    "ntlworld.com",
    "optonline.net",
    "optusnet.com.au",
    "orange.fr",
    "outlook.fr",
    "pm.me",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "rediffmail.com",
    "rocketmail.com",
    "sbcglobal.net",
    "sfr.fr",
    "shaw.ca",
    "sky.com",
    "t-online.de",
    "talktalk.net",
    "terra.com.br",
    "tiscali.it",
    "tpg.com.au",
    "tuta.com",
    "tutanota.com",
    "uol.com.br",
    "verizon.net",
    "virginmedia.com",
    "wanadoo.fr",
    "web.de",
    "westnet.com.au",
    "xtra.co.nz",
    "yahoo.ca",
    "yahoo.co.in",
    "yahoo.co.jp",
    "yahoo.co.nz",
    "yahoo.co.uk",
    "yahoo.com",
    "yahoo.com.au",
    "yahoo.com.br",
    "yahoo.de",
    "yahoo.es",
    "yahoo.fr",
    "yahoo.it",
    "yandex.com",
    "yandex.ru",
    "ymail.com",
    "zoho.com",
];

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl serde::Serialize for Domain {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// A mailable e-mail address: an ASCII dot-atom, `@`, a [`Domain`]. Narrower than RFC 5322 on purpose: no quoted local part,
/// no IP literal, no leading hyphen (which some mail programs read as an option).
///
/// `Debug` hides it, so that no log line holds one by accident; there is no `Display`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    text: Box<str>,
    domain: Domain,
}

impl Address {
    /// Takes a bare address. The domain is brought to lower case and ASCII; the local part is kept as written.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        if text.len() > 254 {
            return Err(AddressError::TooLong);
        }
        let (local, domain) = text.rsplit_once('@').ok_or(AddressError::NoAt)?;
        if local.is_empty() || domain.is_empty() {
            return Err(AddressError::NoAt);
        }
        let atom = |part: &str| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&b))
        };
        if local.len() > 64 || local.starts_with('-') || !local.split('.').all(atom) {
            return Err(AddressError::Local);
        }
        let domain = Domain::parse(domain)?;
        let text = format!("{local}@{domain}").into_boxed_str();
        if text.len() > 254 {
            return Err(AddressError::TooLong);
        }
        Ok(Self { text, domain })
    }

    /// The address as it is mailed.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The address in lower case: one key for one person, and for the caps on mail.
    pub fn key(&self) -> String {
        self.text.to_ascii_lowercase()
    }

    /// The part after the `@`.
    pub fn domain(&self) -> &Domain {
        &self.domain
    }

    /// The first letter and the domain, such as `k…@acme.com`: its owner knows it again, and nobody else learns whose it is.
    pub fn masked(&self) -> String {
        let first: String = self.text.chars().take(1).collect();
        format!("{first}…@{}", self.domain)
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mask_is_as_long_for_every_name() {
        for (address, masked) in [
            ("kim@acme.com.au", "k…@acme.com.au"),
            ("k@acme.com.au", "k…@acme.com.au"),
            ("Kimberley.Lee+x@ACME.com.au", "K…@acme.com.au"),
        ] {
            assert_eq!(Address::parse(address).unwrap().masked(), masked);
        }
    }

    #[test]
    fn addresses_are_narrower_than_the_rfc_allows() {
        for good in ["kim@acme.com.au", "o'brien+x@a-b.example", "kim_acme.com#EXT#@fabrikam.onmicrosoft.com", "a@bücher.example"]
        {
            assert!(Address::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "kim",
            "@acme.com",
            "kim@",
            "\"a b\"@acme.com",
            "a@[127.0.0.1]",
            "a@127.0.0.1",
            "a@localhost",
            "-oX@acme.com",
            "ä@acme.com",
            "a..b@acme.com",
            ".a@acme.com",
            "a@acme..com",
            "a b@acme.com",
            "a@acme.com\r\nBcc: b@acme.com",
            "a\0@acme.com",
            "a,b@acme.com",
            "Kim <kim@acme.com>",
            "a@acme.123",
        ] {
            assert!(Address::parse(bad).is_err(), "{bad:?}");
        }
        assert_eq!(Address::parse(&format!("a@{}.com", "x".repeat(260))), Err(AddressError::TooLong));
    }

    #[test]
    fn domains_are_ascii_and_lower_case() {
        assert_eq!(Domain::parse("Bücher.Example").map(|d| d.to_string()).as_deref(), Ok("xn--bcher-kva.example"));
        assert_eq!(format!("{:?}", Address::parse("kim@acme.com")), "Ok(Address(hidden))");
    }

    #[test]
    fn the_list_of_public_mail_domains_is_sorted_and_finds_its_members() {
        assert!(PUBLIC_MAIL.is_sorted());
        for (name, public, microsoft) in [
            ("gmail.com", true, false),
            ("outlook.com", true, true),
            ("hotmail.co.uk", true, true),
            ("live.com.au", true, true),
            ("msn.com", true, true),
            ("outlook.office365.com", false, false),
            ("live.acme.com", false, false),
            ("contoso.onmicrosoft.com", false, false),
            ("acme.com.au", false, false),
        ] {
            let domain = Domain::parse(name).expect(name);
            assert_eq!((domain.is_public_mail(), domain.is_microsoft_consumer()), (public, microsoft), "{name}");
        }
    }
}
