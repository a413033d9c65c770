//! Who calls the API: a token in the `Authorization` header.

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};

use super::{Identity, Role, token};
use crate::web::{Web, problem::Problem};

/// The identity behind the one bearer token of a request (RFC 6750 section 2.1). A cookie counts for nothing here, so no other
/// site can make a browser call the API.
fn identify(parts: &Parts, web: &Web, needed: Role) -> Result<Identity, Problem> {
    let mut values = parts.headers.get_all(header::AUTHORIZATION).iter();
    let identity = match (values.next(), values.next()) {
        (Some(value), None) => value
            .to_str()
            .ok()
            .and_then(|value| value.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
            .and_then(|(_, token)| token::verify(&web.keys.jwt, token.trim(), web.clock.now()).ok())
            .map(|claims| Identity { subject: claims.sub, role: claims.role }),
        _ => None,
    };
    let identity = identity.ok_or_else(Problem::unauthorized)?;
    if identity.role.includes(needed) { Ok(identity) } else { Err(Problem::forbidden()) }
}

macro_rules! callers {
    ($($(#[$meta:meta])* $name:ident($role:expr)),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug)]
        pub struct $name(pub Identity);

        impl FromRequestParts<Web> for $name {
            type Rejection = Problem;

            async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Problem> {
                identify(parts, web, $role).map(Self)
            }
        }
    )+};
}

callers! {
    /// A caller who may read.
    ApiViewer(Role::Viewer),
    /// A caller who may work on cases.
    ApiAgent(Role::Agent),
    /// A caller who may manage access and settings.
    ApiAdmin(Role::Admin),
}
