//! One-time sign-in links. A link is good by itself until it runs out; that it was used is remembered in the database.

use std::time::Duration;

use aws_lc_rs::{constant_time, hmac};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use super::role::Role;
use crate::domain::time::UnixMillis;

/// For how long a link is good.
pub const LIFETIME: Duration = Duration::from_mins(15);

/// Octets: id, role, expiry, authentication tag.
const LENGTH: usize = 16 + 1 + 8 + 16;
const SAID: usize = LENGTH - 16;

/// A sign-in link that we made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoginLink {
    /// Its own id; spent once.
    pub id: Uuid,
    /// What whoever uses it may do.
    pub role: Role,
    /// Until when it is good.
    pub expires: UnixMillis,
}

impl LoginLink {
    /// A new link, good for [`LIFETIME`].
    pub fn new(role: Role, now: UnixMillis) -> Self {
        Self { id: Uuid::new_v4(), role, expires: now + LIFETIME }
    }

    /// Its text form, base64url.
    pub fn encode(&self, key: &[u8; 32]) -> String {
        let mut octets = [0; LENGTH];
        octets[..16].copy_from_slice(self.id.as_bytes());
        octets[16] = self.role as u8;
        octets[17..SAID].copy_from_slice(&self.expires.0.to_be_bytes());
        let tag = tag(key, &octets[..SAID]);
        octets[SAID..].copy_from_slice(&tag.as_ref()[..16]);
        URL_SAFE_NO_PAD.encode(octets)
    }

    /// Reads a link. Returns `None` if we did not make it, or it has run out.
    pub fn decode(key: &[u8; 32], text: &str, now: UnixMillis) -> Option<Self> {
        let octets: [u8; LENGTH] = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
        let (said, given) = octets.split_at(SAID);
        constant_time::verify_slices_are_equal(&tag(key, said).as_ref()[..16], given).ok()?;
        let role = Role::ALL.iter().copied().find(|role| *role as u8 == said[16])?;
        let link = Self {
            id: Uuid::from_slice(&said[..16]).ok()?,
            role,
            expires: UnixMillis(i64::from_be_bytes(said[17..].try_into().ok()?)),
        };
        (link.expires > now).then_some(link)
    }
}

fn tag(key: &[u8; 32], said: &[u8]) -> hmac::Tag {
    let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key));
    context.update(b"consentdesk login v1\0");
    context.update(said);
    context.sign()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: [u8; 32] = [5; 32];
    const NOW: UnixMillis = UnixMillis(1_795_400_000_000);

    #[test]
    fn a_link_reads_back_until_it_runs_out() {
        let link = LoginLink::new(Role::Agent, NOW);
        let text = link.encode(&KEY);
        assert_eq!(LoginLink::decode(&KEY, &text, NOW), Some(link));
        assert_eq!(LoginLink::decode(&KEY, &text, NOW + LIFETIME), None);
        assert_eq!(LoginLink::decode(&[6; 32], &text, NOW), None);
    }

    #[test]
    fn no_flipped_bit_passes() {
        let octets = URL_SAFE_NO_PAD.decode(LoginLink::new(Role::Viewer, NOW).encode(&KEY)).unwrap();
        for bit in 0..octets.len() * 8 {
            let mut forged = octets.clone();
            forged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(LoginLink::decode(&KEY, &URL_SAFE_NO_PAD.encode(forged), NOW), None, "bit {bit}");
        }
    }
}
