//! Tokens for the API: JWTs signed by a key of ours (RFC 7519; the profile of RFC 8725 as far as it concerns one issuer and one key).

use std::time::Duration;

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, decode_header, encode};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::role::Role;
use crate::domain::time::UnixMillis;

const ISSUER: &str = "consentdesk";
const AUDIENCE: &str = "consentdesk-api";

/// A token longer than this is nobody's.
const LENGTH: usize = 8 * 1024;

/// How far the clocks of those who make and those who check a token may differ, in seconds.
const LEEWAY: i64 = 30;

/// What a token says. All of it is required.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// Who made it.
    pub iss: String,
    /// For whom.
    pub aud: String,
    /// Who holds it.
    pub sub: String,
    /// When it was made, Unix seconds.
    pub iat: i64,
    /// Until when it is good, Unix seconds.
    pub exp: i64,
    /// From when it is good, Unix seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nbf: Option<i64>,
    /// Its own id.
    pub jti: String,
    /// What its holder may do.
    pub role: Role,
}

/// The token is not good. There is one error for all reasons: what is wrong with a forged token is nobody's business.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the token is not good")]
pub struct BadToken;

/// Makes a token.
///
/// # Errors
///
/// [`BadToken`] where it cannot be signed, which does not happen with a key of 32 octets.
pub fn mint(key: &[u8; 32], subject: &str, role: Role, now: UnixMillis, lifetime: Duration) -> Result<String, BadToken> {
    let claims = Claims {
        iss: ISSUER.to_owned(),
        aud: AUDIENCE.to_owned(),
        sub: subject.to_owned(),
        iat: now.seconds(),
        exp: (now + lifetime).seconds(),
        nbf: None,
        jti: Uuid::new_v4().to_string(),
        role,
    };
    encode(&Header::new(Algorithm::HS256), &claims, &EncodingKey::from_secret(key)).map_err(|_| BadToken)
}

/// Checks a token.
///
/// # Errors
///
/// [`BadToken`], whatever is wrong.
pub fn verify(key: &[u8; 32], token: &str, now: UnixMillis) -> Result<Claims, BadToken> {
    if token.len() > LENGTH {
        return Err(BadToken);
    }
    // The library ignores `crit`, which RFC 7515 section 4.1.11 forbids. The others would name a key from outside: there is none to be named.
    let header = decode_header(token).map_err(|_| BadToken)?;
    let foreign =
        header.crit.is_some() || header.jku.is_some() || header.jwk.is_some() || header.x5u.is_some() || header.x5c.is_some();
    if foreign || header.alg != Algorithm::HS256 {
        return Err(BadToken);
    }
    let mut validation = Validation::new(Algorithm::HS256);
    validation.set_issuer(&[ISSUER]);
    validation.set_audience(&[AUDIENCE]);
    // Naming issuer and audience does not make the library insist on their presence; this does.
    validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
    // Times are checked below, by our clock.
    validation.validate_exp = false;
    validation.validate_nbf = false;
    let claims = decode::<Claims>(token, &DecodingKey::from_secret(key), &validation).map_err(|_| BadToken)?.claims;
    let now = now.seconds();
    let alive = claims.exp > now.saturating_sub(LEEWAY)
        && claims.nbf.is_none_or(|nbf| nbf <= now.saturating_add(LEEWAY))
        && claims.iat <= now.saturating_add(LEEWAY);
    if alive { Ok(claims) } else { Err(BadToken) }
}

#[cfg(test)]
mod tests {
    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    use serde_json::{Value, json};

    use super::*;

    const KEY: [u8; 32] = [9; 32];
    const NOW: UnixMillis = UnixMillis(1_795_400_000_000);

    fn claims() -> Value {
        let now = NOW.seconds();
        json!({"iss": ISSUER, "aud": AUDIENCE, "sub": "kim", "iat": now, "exp": now + 60, "jti": "1", "role": "agent"})
    }

    /// A token with a valid signature over whatever is given.
    fn signed(header: &Value, claims: &Value) -> String {
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let said = format!("{}.{}", part(header), part(claims));
        let key = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, &KEY);
        let tag = aws_lc_rs::hmac::sign(&key, said.as_bytes());
        format!("{said}.{}", URL_SAFE_NO_PAD.encode(tag))
    }

    fn with(key: &str, value: Value) -> String {
        let mut claims = claims();
        match value {
            Value::Null => claims.as_object_mut().unwrap().remove(key),
            value => claims.as_object_mut().unwrap().insert(key.to_owned(), value),
        };
        signed(&json!({"alg": "HS256", "typ": "JWT"}), &claims)
    }

    #[test]
    fn a_minted_token_is_good_until_it_is_not() {
        let token = mint(&KEY, "kim", Role::Agent, NOW, Duration::from_mins(1)).unwrap();
        let claims = verify(&KEY, &token, NOW).unwrap();
        assert_eq!((claims.sub.as_str(), claims.role), ("kim", Role::Agent));
        assert!(verify(&KEY, &token, NOW + Duration::from_secs(89)).is_ok(), "within the leeway");
        assert_eq!(verify(&KEY, &token, NOW + Duration::from_secs(91)), Err(BadToken));
        assert_eq!(verify(&[8; 32], &token, NOW), Err(BadToken));
    }

    #[test]
    fn every_claim_is_required_and_of_its_type() {
        assert!(verify(&KEY, &with("extra", json!(1)), NOW).is_ok(), "the control");
        let now = NOW.seconds();
        for claim in ["iss", "aud", "sub", "iat", "exp", "jti", "role"] {
            assert_eq!(verify(&KEY, &with(claim, Value::Null), NOW), Err(BadToken), "without {claim}");
        }
        for (claim, value) in [
            ("iss", json!("somebody")),
            ("aud", json!("another-api")),
            ("exp", json!(now - 31)),
            ("exp", json!((now + 60).to_string())),
            ("exp", json!(1e300)),
            ("exp", json!(-1)),
            ("iat", json!(now + 3600)),
            ("nbf", json!(now + 3600)),
            ("role", json!("root")),
            ("role", json!(["admin"])),
        ] {
            assert_eq!(verify(&KEY, &with(claim, value.clone()), NOW), Err(BadToken), "{claim}: {value}");
        }
    }

    #[test]
    fn no_header_leads_elsewhere() {
        for header in [
            json!({"alg": "none"}),
            json!({"alg": "None"}),
            json!({"alg": "HS384"}),
            json!({"alg": "RS256"}),
            json!({"typ": "JWT"}),
            json!({"alg": "HS256", "crit": ["exp"]}),
            json!({"alg": "HS256", "jku": "https://evil.example/keys"}),
            json!({"alg": "HS256", "x5u": "https://evil.example/cert"}),
            json!({"alg": "HS256", "x5c": ["MIIB"]}),
            json!({"alg": "HS256", "jwk": {"kty": "oct", "k": "CQ"}}),
        ] {
            assert_eq!(verify(&KEY, &signed(&header, &claims()), NOW), Err(BadToken), "{header}");
        }
        let kid = signed(&json!({"alg": "HS256", "kid": "../../dev/null"}), &claims());
        assert!(verify(&KEY, &kid, NOW).is_ok(), "a key id is not looked up, so it does no harm");
    }

    #[test]
    fn what_is_no_token_is_refused() {
        let good = with("extra", json!(1));
        let (head, rest) = good.split_once('.').unwrap();
        for bad in [
            String::new(),
            ".".repeat(5),
            good[..good.len() - 2].to_owned(),
            format!("{good}."),
            format!("{head}.{rest}.x"),
            format!("{}.", good.rsplit_once('.').unwrap().0),
            "x".repeat(1 << 20),
            good.replace('.', " "),
        ] {
            assert_eq!(verify(&KEY, &bad, NOW), Err(BadToken));
        }
    }
}
