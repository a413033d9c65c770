//! Signatures of webhooks after Standard Webhooks, version `v1`: HMAC-SHA256 over `id.timestamp.body`.
//! Source: <https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>.

use std::{fmt, time::Duration};

use aws_lc_rs::{constant_time::verify_slices_are_equal, hmac, rand};
use axum::http::HeaderMap;
use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};

use super::webhook::hex;
use crate::domain::time::UnixMillis;

/// The header with the id of the delivery.
pub const ID: &str = "webhook-id";
/// The header with the time of sending, in Unix seconds.
pub const TIMESTAMP: &str = "webhook-timestamp";
/// The header with the signatures.
pub const SIGNATURE: &str = "webhook-signature";

/// How a secret is written: this, then base64.
const PREFIX: &str = "whsec_";
/// The least octets of a secret (the specification recommends 24 to 64).
const SECRET_AT_LEAST: usize = 24;
/// The longest id. It is kept for as long as a repeat may come.
const ID_AT_MOST: usize = 128;

/// Why a secret cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SecretError {
    /// Without its prefix.
    #[error("must begin with whsec_")]
    Prefix,
    /// Not base64.
    #[error("must be base64 after whsec_")]
    Encoding,
    /// Too short to be safe.
    #[error("must hold at least {SECRET_AT_LEAST} random bytes; this one is shorter")]
    Short,
}

/// A secret that the app and we share. `Debug` hides it.
#[derive(Clone)]
pub struct WebhookSecret {
    octets: Box<[u8]>,
    key: hmac::Key,
}

impl WebhookSecret {
    /// Takes `whsec_` and base64 of 24 octets or more.
    ///
    /// # Errors
    ///
    /// [`SecretError`], which quotes nothing of the secret.
    pub fn parse(text: &str) -> Result<Self, SecretError> {
        let encoded = text.trim().strip_prefix(PREFIX).ok_or(SecretError::Prefix)?;
        let octets = STANDARD.decode(encoded).map_err(|_| SecretError::Encoding)?;
        if octets.len() < SECRET_AT_LEAST { Err(SecretError::Short) } else { Ok(Self::from_octets(&octets)) }
    }

    /// A new secret of 32 octets from the system's source of randomness.
    ///
    /// # Errors
    ///
    /// Where the system gives no randomness.
    pub fn generate() -> Result<Self, aws_lc_rs::error::Unspecified> {
        let mut octets = [0; 32];
        rand::fill(&mut octets)?;
        Ok(Self::from_octets(&octets))
    }

    fn from_octets(octets: &[u8]) -> Self {
        Self { key: hmac::Key::new(hmac::HMAC_SHA256, octets), octets: octets.into() }
    }

    /// The secret as text, to be given to the app. The only way to see it.
    pub fn expose(&self) -> String {
        format!("{PREFIX}{}", STANDARD.encode(&self.octets))
    }

    /// The last part of an address at which reports are taken unsigned: 43 characters that nobody finds who lacks the secret, and
    /// from which the secret cannot be found.
    pub fn path_token(&self) -> String {
        URL_SAFE_NO_PAD.encode(hmac::sign(&self.key, b"consentdesk mail reports v1").as_ref())
    }

    /// What the secret is called in records: 16 characters from which it cannot be found, the same wherever it stands in the list.
    pub fn fingerprint(&self) -> String {
        let tag = hmac::sign(&self.key, b"consentdesk webhook secret v1");
        hex(tag.as_ref().get(..8).unwrap_or_default())
    }

    fn mac(&self, id: &str, timestamp: &str, body: &[u8]) -> hmac::Tag {
        let mut context = hmac::Context::with_key(&self.key);
        for part in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
            context.update(part);
        }
        context.sign()
    }
}

impl fmt::Debug for WebhookSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WebhookSecret(hidden)")
    }
}

/// Why a delivery is not believed. The order of checks is fixed, so that a stranger learns nothing of clocks or secrets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// One of the three headers is not there.
    #[error("the headers webhook-id, webhook-timestamp and webhook-signature are all required")]
    Missing,
    /// No signature fits, or the id or the timestamp is malformed.
    #[error(
        "no signature fits: sign the exact bytes of the body as id.timestamp.body with a live secret; the id has 1 to 128 of A-Z a-z 0-9 _ -, the timestamp is Unix seconds"
    )]
    Invalid,
    /// A signature fits, and the timestamp is too old or too far ahead.
    #[error(
        "the signature is right, but the timestamp is out of tolerance: check the clock of the sender, and sign anew for each try"
    )]
    Timestamp,
}

impl SignatureError {
    /// The slug of the problem.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Missing => "signature-missing",
            Self::Invalid => "signature-invalid",
            Self::Timestamp => "timestamp-invalid",
        }
    }
}

/// A delivery whose sender holds a secret of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The id of the delivery: 1 to 128 of `A-Z a-z 0-9 _ -`. A dot is refused, because it separates what is signed.
    pub id: String,
    /// The fingerprint of the secret.
    pub signed_by: String,
}

/// Whether one of the signatures was made over these bytes with one of the secrets, `tolerance` around `now` at most.
/// Every secret is tried with every signature, in time that does not depend on which fits.
///
/// # Errors
///
/// [`SignatureError`]. A timestamp out of tolerance is only told to a sender whose signature is right.
pub fn verify(
    headers: &HeaderMap,
    body: &[u8],
    secrets: &[WebhookSecret],
    now: UnixMillis,
    tolerance: Duration,
) -> Result<Verified, SignatureError> {
    let id = single(headers, ID)?;
    let timestamp = single(headers, TIMESTAMP)?;
    if !headers.contains_key(SIGNATURE) {
        return Err(SignatureError::Missing);
    }
    let well_formed =
        (1..=ID_AT_MOST).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
    let digits = (1..=15).contains(&timestamp.len()) && timestamp.bytes().all(|b| b.is_ascii_digit());
    if !well_formed || !digits {
        return Err(SignatureError::Invalid);
    }
    let given: Vec<Vec<u8>> = headers
        .get_all(SIGNATURE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(str::split_ascii_whitespace)
        .filter_map(|one| STANDARD.decode(one.strip_prefix("v1,")?).ok())
        .collect();
    // All are tried, so that the time tells nothing of which fits.
    let fitting: Vec<&WebhookSecret> = secrets
        .iter()
        .filter(|secret| {
            let mac = secret.mac(id, timestamp, body);
            given.iter().fold(false, |fits, one| verify_slices_are_equal(mac.as_ref(), one).is_ok() | fits)
        })
        .collect();
    let [secret, ..] = fitting.as_slice() else { return Err(SignatureError::Invalid) };
    let sent = UnixMillis(timestamp.parse::<i64>().map_err(|_| SignatureError::Invalid)?.saturating_mul(1000));
    if now.since(sent).max(sent.since(now)) > tolerance {
        return Err(SignatureError::Timestamp);
    }
    Ok(Verified { id: id.to_owned(), signed_by: secret.fingerprint() })
}

/// A header that must stand once.
fn single<'a>(headers: &'a HeaderMap, name: &str) -> Result<&'a str, SignatureError> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().ok_or(SignatureError::Missing)?;
    if values.next().is_some() {
        return Err(SignatureError::Invalid);
    }
    value.to_str().map_err(|_| SignatureError::Invalid)
}

/// The three headers for a body, as a sender makes them.
pub fn sign(secret: &WebhookSecret, id: &str, now: UnixMillis, body: &[u8]) -> [(&'static str, String); 3] {
    let timestamp = now.seconds().to_string();
    let signature = format!("v1,{}", STANDARD.encode(secret.mac(id, &timestamp, body)));
    [(ID, id.to_owned()), (TIMESTAMP, timestamp), (SIGNATURE, signature)]
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderName, HeaderValue};
    use proptest::prelude::*;

    use super::*;

    const NOW: UnixMillis = UnixMillis(1_763_863_869_500);
    const TOLERANCE: Duration = Duration::from_mins(5);

    fn headers(all: &[(&'static str, String)]) -> HeaderMap {
        all.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap())).collect()
    }

    fn secret(octet: u8) -> WebhookSecret {
        WebhookSecret::from_octets(&[octet; 32])
    }

    #[test]
    fn the_example_of_the_reference_library_fits() {
        // The values of the test vector that the reference libraries share.
        let secret = WebhookSecret::parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let all = sign(&secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", UnixMillis(1_614_265_330_000), br#"{"test": 2432232314}"#);
        assert_eq!(all[2].1, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn any_live_secret_and_any_of_several_signatures_will_do() {
        let mut all = sign(&secret(2), "msg_1", NOW, b"{}");
        all[2].1 = format!("v1a,xyz v1,AAAA {} v2,??", all[2].1);
        let verified = verify(&headers(&all), b"{}", &[secret(1), secret(2)], NOW, TOLERANCE);
        assert_eq!(verified, Ok(Verified { id: "msg_1".into(), signed_by: secret(2).fingerprint() }));
        assert_eq!(verify(&headers(&all), b"{}", &[secret(1)], NOW, TOLERANCE), Err(SignatureError::Invalid));
        assert_eq!(verify(&headers(&all), b"{}", &[], NOW, TOLERANCE), Err(SignatureError::Invalid));
    }

    #[test]
    fn tolerance_goes_both_ways_and_is_told_only_to_the_right_sender() {
        let at = |seconds: i64| {
            verify(
                &headers(&sign(&secret(1), "a", NOW + Duration::ZERO, b"")),
                b"",
                &[secret(1)],
                UnixMillis(NOW.seconds() * 1000 + seconds * 1000),
                TOLERANCE,
            )
        };
        assert!(at(300).is_ok() && at(-300).is_ok());
        assert_eq!((at(301), at(-301)), (Err(SignatureError::Timestamp), Err(SignatureError::Timestamp)));
        let old = headers(&sign(&secret(9), "a", UnixMillis(0), b""));
        assert_eq!(verify(&old, b"", &[secret(1)], NOW, TOLERANCE), Err(SignatureError::Invalid));
    }

    #[test]
    fn malformed_ids_and_timestamps_are_refused_though_signed() {
        for id in ["", "a.b", "a b", &"x".repeat(129), "a/b"] {
            let all = headers(&sign(&secret(1), id, NOW, b""));
            assert_eq!(verify(&all, b"", &[secret(1)], NOW, TOLERANCE), Err(SignatureError::Invalid), "{id}");
        }
        for timestamp in ["", "x", "-1", "+1763863869", "1763863869.5", "1e9", "99999999999999999999"] {
            let mut all = sign(&secret(1), "a", NOW, b"");
            all[2].1 = format!("v1,{}", STANDARD.encode(secret(1).mac("a", timestamp, b"")));
            all[1].1 = timestamp.to_owned();
            assert_eq!(verify(&headers(&all), b"", &[secret(1)], NOW, TOLERANCE), Err(SignatureError::Invalid), "{timestamp}");
        }
    }

    #[test]
    fn a_missing_header_is_told_and_a_doubled_one_refused() {
        let all = sign(&secret(1), "a", NOW, b"");
        for left_out in 0..3 {
            let some: Vec<_> = all.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, one)| one.clone()).collect();
            assert_eq!(verify(&headers(&some), b"", &[secret(1)], NOW, TOLERANCE), Err(SignatureError::Missing));
        }
        let mut doubled = headers(&all);
        doubled.append(ID, HeaderValue::from_static("b"));
        assert_eq!(verify(&doubled, b"", &[secret(1)], NOW, TOLERANCE), Err(SignatureError::Invalid));
    }

    #[test]
    fn secrets_are_checked_and_hidden() {
        assert_eq!(WebhookSecret::parse("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap_err(), SecretError::Prefix);
        assert_eq!(WebhookSecret::parse("whsec_?").unwrap_err(), SecretError::Encoding);
        assert_eq!(WebhookSecret::parse("whsec_c2hvcnQ=").unwrap_err(), SecretError::Short);
        let made = WebhookSecret::generate().unwrap();
        assert_eq!(WebhookSecret::parse(&made.expose()).unwrap().expose(), made.expose());
        assert_eq!(format!("{made:?}"), "WebhookSecret(hidden)");
    }

    proptest! {
        #[test]
        fn no_flipped_bit_passes(part in 0..4_usize, bit in 0..64_usize, body in "\\{[a-z]{8,20}\\}") {
            let mut all = sign(&secret(1), "msg_abc-123", NOW, body.as_bytes()).map(|(name, value)| (name, value.into_bytes()));
            let mut body = body.into_bytes();
            let target = if part < 3 { &mut all[part].1 } else { &mut body };
            let at = bit / 8 % target.len();
            target[at] ^= 1 << (bit % 8);
            let headers: HeaderMap = all.iter()
                .filter_map(|(name, value)| Some((HeaderName::from_static(name), HeaderValue::from_bytes(value).ok()?)))
                .collect();
            prop_assert!(verify(&headers, &body, &[secret(1)], NOW, TOLERANCE).is_err());
        }
    }
}
