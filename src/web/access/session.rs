//! Who looks at a page: a session in a cookie.

use std::fmt::Write as _;

use aws_lc_rs::{digest, rand};
use axum::{extract::FromRequestParts, http::request::Parts};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

use super::{Identity, Role, cookie, page::PageError};
use crate::{
    store::{
        mail_holds::{self, Hold},
        sessions,
    },
    web::{Web, problem::Problem},
};

/// Somebody with a session.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Who.
    pub identity: Identity,
    /// What every form of theirs must bring along.
    pub csrf: String,
    /// SHA-256 of the cookie's value, hex.
    pub(super) id_hash: String,
    /// Mail is held, which every page says.
    pub hold: Option<Hold>,
}

impl SignedIn {
    /// Whether they may work on cases. Pages show no button that would only be refused.
    pub fn may_act(&self) -> bool {
        self.identity.role.includes(Role::Agent)
    }
}

/// 256 random bits, base64url.
pub(super) fn random() -> Result<String, Problem> {
    let mut octets = [0_u8; 32];
    rand::fill(&mut octets).map_err(|_| Problem::internal("the system has no randomness"))?;
    Ok(URL_SAFE_NO_PAD.encode(octets))
}

/// What the store knows of a cookie's value. Who reads the database cannot sign in with it.
pub(super) fn hash(value: &str) -> String {
    let digest = digest::digest(&digest::SHA256, value.as_bytes());
    digest.as_ref().iter().fold(String::with_capacity(64), |mut hex, octet| {
        let _ = write!(hex, "{octet:02x}");
        hex
    })
}

async fn identify(parts: &Parts, web: &Web, needed: Role) -> Result<SignedIn, PageError> {
    let Some(value) = cookie::read(&parts.headers, web.is_https()) else { return Err(PageError::SignIn) };
    let Some(session) = sessions::find(&web.db, &hash(value), web.clock.now()).await? else { return Err(PageError::SignIn) };
    let Some(role) = Role::parse(&session.role) else { return Err(PageError::SignIn) };
    if !role.includes(needed) {
        return Err(Problem::forbidden().into());
    }
    let identity = Identity { subject: session.subject, role };
    let mut tx = web.db.read().await?;
    let hold = mail_holds::current(&mut tx).await?;
    Ok(SignedIn { identity, csrf: session.csrf, id_hash: session.id_hash, hold })
}

macro_rules! people {
    ($($(#[$meta:meta])* $name:ident($role:expr)),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug)]
        pub struct $name(pub SignedIn);

        impl FromRequestParts<Web> for $name {
            type Rejection = PageError;

            async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, PageError> {
                identify(parts, web, $role).await.map(Self)
            }
        }
    )+};
}

people! {
    /// A person who may read.
    Viewer(Role::Viewer),
    /// A person who may work on cases.
    Agent(Role::Agent),
    /// A person who may manage access and settings.
    Admin(Role::Admin),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_256_random_bits_kept_as_a_hash() {
        let (one, two) = (random().unwrap(), random().unwrap());
        assert_ne!(one, two);
        assert_eq!((one.len(), hash(&one).len()), (43, 64));
        assert_eq!(hash("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
