//! The keys that are derived from the one secret of the service, so that there is one secret to keep and none is used twice.

use aws_lc_rs::hmac;

/// What a key is for. The label goes into the derivation, so keys of different uses tell nothing of each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Tokens for the API. The label is part of the public contract.
    Jwt,
    /// Links to guides.
    Guide,
    /// Sessions of the dashboard.
    Session,
    /// One-time sign-in links.
    LoginLink,
    /// Check codes of mails.
    Check,
}

impl Purpose {
    /// The `info` of the derivation.
    pub const fn info(self) -> &'static str {
        match self {
            Self::Jwt => "consentdesk jwt v1",
            Self::Guide => "consentdesk guide v1",
            Self::Session => "consentdesk session v1",
            Self::LoginLink => "consentdesk login-link v1",
            Self::Check => "consentdesk check v1",
        }
    }
}

/// Every key of the service.
#[derive(Clone)]
pub struct Keys {
    /// Of [`Purpose::Jwt`].
    pub jwt: [u8; 32],
    /// Of [`Purpose::Guide`].
    pub guide: [u8; 32],
    /// Of [`Purpose::Session`].
    pub session: [u8; 32],
    /// Of [`Purpose::LoginLink`].
    pub login_link: [u8; 32],
    /// Of [`Purpose::Check`].
    pub check: [u8; 32],
}

impl Keys {
    /// All keys of a secret.
    pub fn derive(secret: &[u8]) -> Self {
        Self {
            jwt: derive(secret, Purpose::Jwt),
            guide: derive(secret, Purpose::Guide),
            session: derive(secret, Purpose::Session),
            login_link: derive(secret, Purpose::LoginLink),
            check: derive(secret, Purpose::Check),
        }
    }
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(hidden)")
    }
}

/// HKDF-SHA256 of `secret` without salt, 32 octets (RFC 5869 sections 2.2 and 2.3; one block is exactly what is needed).
pub fn derive(secret: &[u8], purpose: Purpose) -> [u8; 32] {
    expand(secret, purpose.info().as_bytes())
}

fn expand(secret: &[u8], info: &[u8]) -> [u8; 32] {
    let mac = |key: &[u8], parts: [&[u8]; 2]| {
        let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key));
        for part in parts {
            context.update(part);
        }
        let mut octets = [0; 32];
        octets.copy_from_slice(context.sign().as_ref());
        octets
    };
    let extracted = mac(&[0; 32], [secret, &[]]);
    mac(&extracted, [info, &[1]])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_hkdf() {
        // RFC 5869, appendix A.3: no salt, no info; the first 32 of the 42 octets.
        let expected = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d";
        let number = |half: &str| u128::from_str_radix(half, 16).unwrap().to_be_bytes();
        assert_eq!(expand(&[0x0B; 22], b""), [number(&expected[..32]), number(&expected[32..])].concat()[..]);
    }

    #[test]
    fn every_purpose_has_a_key_of_its_own() {
        let purposes = [Purpose::Jwt, Purpose::Guide, Purpose::Session, Purpose::LoginLink, Purpose::Check];
        let keys = purposes.map(|purpose| derive(&[1; 32], purpose));
        for (at, key) in keys.iter().enumerate() {
            assert!(!keys[at + 1..].contains(key));
        }
    }
}
