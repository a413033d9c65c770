//! One-time sign-in links. The link proves that we made it and until when it is good; that it has been spent is for the
//! database to know, by its id.

use aws_lc_rs::{constant_time::verify_slices_are_equal, hmac};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use super::role::Role;
use crate::domain::time::UnixMillis;

/// Octets before base64url: id, expiry, role, authentication tag.
const LENGTH: usize = 16 + 8 + 1 + 16;

/// The path before the token. A GET there shows a page with a button; only its POST spends the link.
pub const PATH: &str = "/auth/link/";

/// What a genuine link says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoginLink {
    /// By which its spending is recorded.
    pub id: Uuid,
    /// The role that the session gets.
    pub role: Role,
    /// Until when it is good.
    pub expires: UnixMillis,
}

/// Why a link is of no use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// We did not make it.
    #[error("this is no sign-in link of ours")]
    Forged,
    /// Too late.
    #[error("this sign-in link has expired: make a new one with `consentdesk login-link`")]
    Expired,
}

/// Makes and reads sign-in links.
#[derive(Clone)]
pub struct LoginLinks {
    key: hmac::Key,
}

impl LoginLinks {
    /// `key` is derived from `auth.secret` for [`crate::domain::keys::Purpose::LoginLink`].
    pub fn new(key: &[u8; 32]) -> Self {
        Self { key: hmac::Key::new(hmac::HMAC_SHA256, key) }
    }

    /// The token, 55 characters of base64url. It goes behind [`PATH`].
    pub fn encode(&self, link: LoginLink) -> String {
        let mut octets = [0; LENGTH];
        octets[..16].copy_from_slice(link.id.as_bytes());
        octets[16..24].copy_from_slice(&link.expires.0.to_be_bytes());
        octets[24] = Role::ALL.iter().position(|role| *role == link.role).and_then(|at| u8::try_from(at).ok()).unwrap_or(0);
        let tag = hmac::sign(&self.key, &octets[..25]);
        octets[25..].copy_from_slice(&tag.as_ref()[..16]);
        URL_SAFE_NO_PAD.encode(octets)
    }

    /// Reads a token.
    ///
    /// # Errors
    ///
    /// [`LinkError`]. That a link has expired is only told of one that is genuine.
    pub fn decode(&self, token: &str, now: UnixMillis) -> Result<LoginLink, LinkError> {
        let octets = URL_SAFE_NO_PAD.decode(token).map_err(|_| LinkError::Forged)?;
        let octets: [u8; LENGTH] = octets.try_into().map_err(|_| LinkError::Forged)?;
        let (said, tag) = octets.split_at(25);
        let expected = hmac::sign(&self.key, said);
        verify_slices_are_equal(&expected.as_ref()[..16], tag).map_err(|_| LinkError::Forged)?;
        let id = Uuid::from_slice(&said[..16]).map_err(|_| LinkError::Forged)?;
        let expires = said[16..24].try_into().map(i64::from_be_bytes).map(UnixMillis).map_err(|_| LinkError::Forged)?;
        let role = *Role::ALL.get(usize::from(said[24])).ok_or(LinkError::Forged)?;
        if now >= expires { Err(LinkError::Expired) } else { Ok(LoginLink { id, role, expires }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_read_back_until_they_expire_and_no_flipped_bit_passes() {
        let links = LoginLinks::new(&[1; 32]);
        let link = LoginLink { id: Uuid::from_u128(9), role: Role::Agent, expires: UnixMillis(1000) };
        let token = links.encode(link);
        assert_eq!(token.len(), 55);
        assert_eq!(links.decode(&token, UnixMillis(999)), Ok(link));
        assert_eq!(links.decode(&token, UnixMillis(1000)), Err(LinkError::Expired));
        assert_eq!(LoginLinks::new(&[2; 32]).decode(&token, UnixMillis(0)), Err(LinkError::Forged));
        let octets = URL_SAFE_NO_PAD.decode(&token).unwrap();
        for bit in 0..octets.len() * 8 {
            let mut forged = octets.clone();
            forged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(links.decode(&URL_SAFE_NO_PAD.encode(forged), UnixMillis(0)), Err(LinkError::Forged), "bit {bit}");
        }
        for nonsense in ["", "x", &token[1..]] {
            assert_eq!(links.decode(nonsense, UnixMillis(0)), Err(LinkError::Forged));
        }
    }
}
