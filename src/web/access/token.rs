//! Tokens for the API: JWTs of our own making (HS256), and nothing else that could be read as one.

use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::role::Role;
use crate::domain::time::UnixMillis;

/// `iss`.
pub const ISSUER: &str = "consentdesk";
/// `aud`.
pub const AUDIENCE: &str = "consentdesk-api";

/// The longest token that is looked at.
const LONGEST: usize = 8 * 1024;
/// How far the clocks of two replicas may differ.
const LEEWAY_SECONDS: i64 = 30;

/// What a token says. All but `nbf` are required. Times are whole Unix seconds: a fraction is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// [`ISSUER`].
    pub iss: String,
    /// [`AUDIENCE`].
    pub aud: String,
    /// Whose token.
    pub sub: String,
    /// When it was made.
    pub iat: i64,
    /// Until when it is good.
    pub exp: i64,
    /// From when it is good.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nbf: Option<i64>,
    /// Its id.
    pub jti: String,
    /// What it permits.
    pub role: Role,
}

/// A token is not good. There is one error for every reason, so that nothing is learnt from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the token is not valid")]
pub struct TokenError;

/// The header we make, and the only one we take. A list of what is allowed needs no list of what is not: `crit`, `jwk`, `jku`,
/// `x5u`, `x5c` and `kid` are refused with everything else that is not here, and so is a member that stands twice.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StrictHeader {
    alg: String,
    #[serde(default)]
    typ: Option<String>,
}

/// Mints and verifies tokens.
#[derive(Clone)]
pub struct Tokens {
    encoding: EncodingKey,
    decoding: DecodingKey,
}

impl Tokens {
    /// `key` is derived from `auth.secret` for [`crate::domain::keys::Purpose::Jwt`].
    pub fn new(key: &[u8; 32]) -> Self {
        Self { encoding: EncodingKey::from_secret(key), decoding: DecodingKey::from_secret(key) }
    }

    /// A token.
    ///
    /// # Errors
    ///
    /// Where the library refuses, which it has no reason to.
    pub fn mint(&self, subject: &str, role: Role, now: UnixMillis, ttl: Duration, id: Uuid) -> Result<String, TokenError> {
        let claims = Claims {
            iss: ISSUER.to_owned(),
            aud: AUDIENCE.to_owned(),
            sub: subject.to_owned(),
            iat: now.seconds(),
            exp: (now + ttl).seconds(),
            nbf: None,
            jti: id.to_string(),
            role,
        };
        jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &self.encoding).map_err(|_| TokenError)
    }

    /// What a token says, if it is one of ours and good now.
    ///
    /// # Errors
    ///
    /// [`TokenError`], whatever is wrong.
    pub fn verify(&self, token: &str, now: UnixMillis) -> Result<Claims, TokenError> {
        if token.len() > LONGEST {
            return Err(TokenError);
        }
        let header = URL_SAFE_NO_PAD.decode(token.split('.').next().unwrap_or_default()).map_err(|_| TokenError)?;
        let header: StrictHeader = serde_json::from_slice(&header).map_err(|_| TokenError)?;
        let type_is_ours = header.typ.is_none_or(|typ| matches!(typ.as_str(), "JWT" | "at+jwt"));
        if header.alg != "HS256" || !type_is_ours {
            return Err(TokenError);
        }
        // The library's checks of issuer and audience pass a token that has none, unless the claims are required; its checks
        // of time ask the machine's clock. So presence and signature are its part, time is ours.
        let mut validation = Validation::new(Algorithm::HS256);
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        validation.set_issuer(&[ISSUER]);
        validation.set_audience(&[AUDIENCE]);
        validation.validate_exp = false;
        let claims = jsonwebtoken::decode::<Claims>(token, &self.decoding, &validation).map_err(|_| TokenError)?.claims;
        let now = now.seconds();
        let in_time = claims.exp.saturating_add(LEEWAY_SECONDS) > now
            && claims.iat.saturating_sub(LEEWAY_SECONDS) <= now
            && claims.nbf.is_none_or(|from| from.saturating_sub(LEEWAY_SECONDS) <= now);
        let named = (1..=200).contains(&claims.sub.len()) && (1..=200).contains(&claims.jti.len());
        if in_time && named { Ok(claims) } else { Err(TokenError) }
    }
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::hmac;
    use rstest::rstest;
    use serde_json::{Value, json};

    use super::*;

    const KEY: [u8; 32] = [7; 32];
    const NOW: UnixMillis = UnixMillis(1_800_000_000_000);

    fn claims() -> Value {
        json!({"iss": ISSUER, "aud": AUDIENCE, "sub": "kim", "iat": 1_800_000_000, "exp": 1_800_003_600, "jti": "1", "role": "agent"})
    }

    /// Any header and any claims, rightly signed.
    fn signed(header: &str, claims: &str) -> String {
        let text = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &KEY), text.as_bytes());
        format!("{text}.{}", URL_SAFE_NO_PAD.encode(tag))
    }

    fn verify(token: &str) -> Result<Claims, TokenError> {
        Tokens::new(&KEY).verify(token, NOW)
    }

    const HEADER: &str = r#"{"alg":"HS256","typ":"JWT"}"#;

    #[test]
    fn what_is_minted_is_good_until_it_expires() {
        let tokens = Tokens::new(&KEY);
        let token = tokens.mint("kim", Role::Admin, NOW, Duration::from_mins(1), Uuid::from_u128(5)).unwrap();
        assert_eq!(tokens.verify(&token, NOW).map(|claims| claims.role), Ok(Role::Admin));
        assert!(tokens.verify(&token, NOW + Duration::from_secs(89)).is_ok());
        assert_eq!(tokens.verify(&token, NOW + Duration::from_secs(90)), Err(TokenError));
        assert_eq!(tokens.verify(&token, NOW - Duration::from_secs(31)), Err(TokenError));
        assert_eq!(Tokens::new(&[8; 32]).verify(&token, NOW), Err(TokenError));
    }

    #[test]
    fn a_token_of_another_maker_with_our_key_is_good() {
        assert!(verify(&signed(HEADER, &claims().to_string())).is_ok());
        assert!(verify(&signed(r#"{"alg":"HS256"}"#, &claims().to_string())).is_ok());
    }

    #[rstest]
    #[case(r#"{"alg":"none"}"#)]
    #[case(r#"{"alg":"None","typ":"JWT"}"#)]
    #[case(r#"{"alg":"HS384"}"#)]
    #[case(r#"{"alg":"HS512"}"#)]
    #[case(r#"{"alg":"RS256"}"#)]
    #[case(r#"{"alg":"hs256"}"#)]
    #[case(r#"{"alg":"HS256","alg":"none"}"#)]
    #[case(r#"{"alg":"HS256","crit":["x"],"x":1}"#)]
    #[case(r#"{"alg":"HS256","jwk":{"kty":"oct","k":"AAAA"}}"#)]
    #[case(r#"{"alg":"HS256","jku":"https://evil.example/keys"}"#)]
    #[case(r#"{"alg":"HS256","x5u":"https://evil.example/c"}"#)]
    #[case(r#"{"alg":"HS256","x5c":["AAAA"]}"#)]
    #[case(r#"{"alg":"HS256","kid":"../../dev/null"}"#)]
    #[case(r#"{"alg":"HS256","kid":"' OR 1=1 --"}"#)]
    #[case(r#"{"alg":"HS256","zip":"DEF"}"#)]
    #[case(r#"{"alg":"HS256","typ":"id_token+jwt"}"#)]
    #[case(r#"{"typ":"JWT"}"#)]
    #[case("[]")]
    #[case("")]
    fn headers_of_attacks_are_refused(#[case] header: &str) {
        assert_eq!(verify(&signed(header, &claims().to_string())), Err(TokenError));
    }

    #[rstest]
    #[case("iss", json!("other"))]
    #[case("iss", json!(null))]
    #[case("aud", json!("other"))]
    #[case("aud", json!(["other"]))]
    #[case("exp", json!(1_799_999_000))]
    #[case("exp", json!(1_800_003_600.5))]
    #[case("exp", json!("1800003600"))]
    #[case("exp", json!(-1))]
    #[case("iat", json!(1_800_000_031))]
    #[case("nbf", json!(1_800_000_031))]
    #[case("nbf", json!("soon"))]
    #[case("sub", json!(""))]
    #[case("sub", json!(7))]
    #[case("jti", json!(""))]
    #[case("role", json!("root"))]
    #[case("role", json!(["admin"]))]
    fn claims_of_attacks_are_refused(#[case] name: &str, #[case] value: Value) {
        let mut claims = claims();
        claims[name] = value;
        assert_eq!(verify(&signed(HEADER, &claims.to_string())), Err(TokenError));
    }

    #[rstest]
    fn every_claim_is_required(#[values("iss", "aud", "sub", "iat", "exp", "jti", "role")] name: &str) {
        let mut claims = claims();
        claims.as_object_mut().unwrap().remove(name);
        assert_eq!(verify(&signed(HEADER, &claims.to_string())), Err(TokenError));
    }

    #[test]
    fn what_is_no_token_is_refused() {
        let good = signed(HEADER, &claims().to_string());
        let (text, tag) = good.rsplit_once('.').unwrap();
        let doubled = claims().to_string().replacen('{', r#"{"role":"admin","#, 1);
        let infinite = claims().to_string().replace("1800003600", "1e400");
        for bad in [
            String::new(),
            "..".to_owned(),
            text.to_owned(),
            format!("{text}."),
            format!("{good}."),
            format!("{good}.x"),
            format!(" {good}"),
            format!("{good}="),
            format!("{text}.{}", &tag[..tag.len() - 1]),
            good.replacen('e', "%65", 1),
            signed(HEADER, &doubled),
            signed(HEADER, &infinite),
            signed(HEADER, "null"),
            "a".repeat(1 << 20),
            signed(HEADER, &claims().to_string().replace("kim", &"k".repeat(9000))),
        ] {
            assert_eq!(verify(&bad), Err(TokenError), "{bad:.80}");
        }
    }

    #[test]
    fn no_flipped_bit_passes() {
        let good = signed(HEADER, &claims().to_string());
        for at in 0..good.len() {
            for bit in 0..7 {
                let mut octets = good.clone().into_bytes();
                octets[at] ^= 1 << bit;
                if let Ok(forged) = String::from_utf8(octets) {
                    assert_eq!(verify(&forged), Err(TokenError), "octet {at}, bit {bit}");
                }
            }
        }
    }
}
