//! Links to guides: unguessable, expiring, revocable, and the same each time they are made.

use aws_lc_rs::hmac;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use url::Url;
use uuid::Uuid;

/// Octets of the authentication tag of a token: half of an HMAC-SHA256 (RFC 2104 section 5 allows it).
const TAG: usize = 16;

/// What a tag is made for. A tag of one purpose is worthless for the other.
#[derive(Clone, Copy)]
enum Purpose {
    Guide,
    Consent,
    Unsubscribe,
    Request,
}

impl Purpose {
    const fn prefix(self) -> &'static [u8] {
        match self {
            Self::Guide => b"consentdesk guide v1\0",
            Self::Consent => b"consentdesk consent v1\0",
            Self::Unsubscribe => b"consentdesk unsubscribe v1\0",
            Self::Request => b"consentdesk request v1\0",
        }
    }
}

/// What a genuine guide token says. Whether it is still good stands in the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GuideToken {
    /// The case.
    pub case_id: Uuid,
    /// The version of the case's link. Raising it in the case revokes every earlier link.
    pub version: u32,
}

/// What a genuine link to a person's own request says. As with a guide, whether it is still good stands in the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestToken {
    /// The case.
    pub case_id: Uuid,
    /// Whose request it is.
    pub person_id: Uuid,
    /// The version of the case's links.
    pub version: u32,
}

/// Makes and reads the links we hand out. Nothing secret is stored: a link is made anew from the case whenever it is needed,
/// and a forged one is told from a genuine one without asking the database.
#[derive(Clone)]
pub struct Links {
    base: Url,
    key: hmac::Key,
}

impl Links {
    /// `base` is `server.public_url`; `key` is derived from `auth.secret`, 32 octets.
    pub fn new(base: Url, key: &[u8; 32]) -> Self {
        Self { base, key: hmac::Key::new(hmac::HMAC_SHA256, key) }
    }

    /// The base of all links.
    pub fn base(&self) -> &Url {
        &self.base
    }

    /// An absolute URL for a path of ours, which begins with a slash.
    pub fn to(&self, path: &str) -> Url {
        to(&self.base, path)
    }

    /// The guide of a case.
    pub fn guide(&self, token: GuideToken) -> Url {
        self.to(&format!("/guide/{}", self.encode(token)))
    }

    /// The page of a person's own request.
    pub fn request(&self, token: RequestToken) -> Url {
        let mut said = [0; 36];
        said[..16].copy_from_slice(token.case_id.as_bytes());
        said[16..32].copy_from_slice(token.person_id.as_bytes());
        said[32..].copy_from_slice(&token.version.to_be_bytes());
        self.to(&format!("/request/{}", self.seal(Purpose::Request, &said)))
    }

    /// Reads the token of such a page. Returns `None` if we did not make it.
    pub fn read_request(&self, text: &str) -> Option<RequestToken> {
        let said: [u8; 36] = self.open(Purpose::Request, text)?;
        Some(RequestToken {
            case_id: Uuid::from_slice(&said[..16]).ok()?,
            person_id: Uuid::from_slice(&said[16..32]).ok()?,
            version: u32::from_be_bytes(said[32..].try_into().ok()?),
        })
    }

    /// The token in its text form, 48 characters of base64url.
    pub fn encode(&self, token: GuideToken) -> String {
        self.seal(Purpose::Guide, &octets(token))
    }

    /// Reads a token. Returns `None` if we did not make it.
    pub fn decode(&self, text: &str) -> Option<GuideToken> {
        self.open(Purpose::Guide, text).and_then(guide_token)
    }

    /// Where Microsoft sends an administrator back after admin consent. It must be a redirect URI of the app's registration.
    pub fn consent_return(&self) -> Url {
        Self::consent_return_at(&self.base)
    }

    /// The same for this base.
    pub fn consent_return_at(base: &Url) -> Url {
        to(base, "/consent/return")
    }

    /// The `state` that goes to Microsoft with an admin consent and comes back with the answer: 48 characters of base64url that
    /// say from which guide the administrator set out. It is no guide link, but the page of the answer leads back to the guide;
    /// it holds the version for that reason, so that revoking a link revokes the way back as well.
    pub fn consent_state(&self, token: GuideToken) -> String {
        self.seal(Purpose::Consent, &octets(token))
    }

    /// The guide that a `state` belongs to. Returns `None` if we did not make it. Whether it is still good stands in the case.
    pub fn read_consent_state(&self, text: &str) -> Option<GuideToken> {
        self.open(Purpose::Consent, text).and_then(guide_token)
    }

    /// Where this person ends our mail to them. It never expires: a mail may be opened years later, and the link can do no harm.
    pub fn unsubscribe(&self, person: Uuid) -> Url {
        let token = self.seal(Purpose::Unsubscribe, &octets(GuideToken { case_id: person, version: 0 }));
        self.to(&format!("/unsubscribe/{token}"))
    }

    /// The person of an unsubscribe link. Returns `None` if we did not make it.
    pub fn read_unsubscribe(&self, text: &str) -> Option<Uuid> {
        self.open(Purpose::Unsubscribe, text).and_then(guide_token).map(|token| token.case_id)
    }

    fn seal(&self, purpose: Purpose, said: &[u8]) -> String {
        let mut octets = said.to_vec();
        octets.extend_from_slice(&self.tag(purpose, said).as_ref()[..TAG]);
        URL_SAFE_NO_PAD.encode(octets)
    }

    fn open<const SAID: usize>(&self, purpose: Purpose, text: &str) -> Option<[u8; SAID]> {
        let octets = URL_SAFE_NO_PAD.decode(text).ok().filter(|octets| octets.len() == SAID + TAG)?;
        let (said, tag) = octets.split_at(SAID);
        aws_lc_rs::constant_time::verify_slices_are_equal(&self.tag(purpose, said).as_ref()[..TAG], tag).ok()?;
        said.try_into().ok()
    }

    /// HMAC-SHA256 of what a token says.
    fn tag(&self, purpose: Purpose, said: &[u8]) -> hmac::Tag {
        let mut context = hmac::Context::with_key(&self.key);
        context.update(purpose.prefix());
        context.update(said);
        context.sign()
    }
}

/// What a token of a guide says: case id and version.
fn octets(token: GuideToken) -> [u8; 20] {
    let mut octets = [0; 20];
    octets[..16].copy_from_slice(token.case_id.as_bytes());
    octets[16..].copy_from_slice(&token.version.to_be_bytes());
    octets
}

fn guide_token(said: [u8; 20]) -> Option<GuideToken> {
    let case_id = Uuid::from_slice(&said[..16]).ok()?;
    Some(GuideToken { case_id, version: u32::from_be_bytes(said[16..].try_into().ok()?) })
}

/// An absolute URL for a path of ours, which begins with a slash, at this base.
pub fn to(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    let prefix = url.path().trim_end_matches('/').to_owned();
    url.set_path(&format!("{prefix}{path}"));
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(key: u8) -> Links {
        Links::new(Url::parse("https://desk.example/base/").expect("a URL"), &[key; 32])
    }

    #[test]
    fn a_link_is_the_same_each_time_and_reads_back() {
        let token = GuideToken { case_id: Uuid::from_u128(7), version: 3 };
        let url = links(1).guide(token);
        assert_eq!(url, links(1).guide(token));
        let text = url.as_str().strip_prefix("https://desk.example/base/guide/").expect("the base is kept");
        assert_eq!(text.len(), 48);
        assert_eq!(links(1).decode(text), Some(token));
    }

    #[test]
    fn no_flipped_bit_and_no_other_key_passes() {
        let token = GuideToken { case_id: Uuid::from_u128(7), version: 3 };
        let text = links(1).encode(token);
        assert_eq!(links(2).decode(&text), None);
        let octets = URL_SAFE_NO_PAD.decode(&text).expect("base64");
        for bit in 0..octets.len() * 8 {
            let mut forged = octets.clone();
            forged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(links(1).decode(&URL_SAFE_NO_PAD.encode(forged)), None, "bit {bit}");
        }
        for nonsense in ["", "x", "%00", &text[1..]] {
            assert_eq!(links(1).decode(nonsense), None);
        }
    }

    #[test]
    fn a_consent_state_reads_back_and_neither_kind_of_token_passes_for_the_other() {
        let token = GuideToken { case_id: Uuid::from_u128(7), version: 3 };
        let (state, guide) = (links(1).consent_state(token), links(1).encode(token));
        assert_eq!(links(1).read_consent_state(&state), Some(token));
        assert_eq!(links(2).read_consent_state(&state), None);
        assert_eq!(links(1).read_consent_state(&guide), None);
        assert_eq!(links(1).decode(&state), None);
        let leave = links(1).unsubscribe(Uuid::from_u128(7));
        let leave = leave.path().rsplit('/').next().expect("a token");
        assert_eq!(links(1).read_unsubscribe(leave), Some(Uuid::from_u128(7)));
        assert_eq!((links(2).read_unsubscribe(leave), links(1).decode(leave)), (None, None));
        assert_eq!((links(1).read_unsubscribe(&guide), links(1).read_unsubscribe(&state)), (None, None));
        for nonsense in ["", "x", "%00", &state[1..]] {
            assert_eq!(links(1).read_consent_state(nonsense), None);
        }
    }

    #[test]
    fn the_link_of_a_request_reads_back_and_is_of_its_own_kind() {
        let token = RequestToken { case_id: Uuid::from_u128(7), person_id: Uuid::from_u128(9), version: 3 };
        let url = links(1).request(token);
        let text = url.as_str().strip_prefix("https://desk.example/base/request/").expect("the base is kept");
        assert_eq!(links(1).read_request(text), Some(token));
        assert_eq!((links(2).read_request(text), links(1).decode(text), links(1).read_consent_state(text)), (None, None, None));
        let octets = URL_SAFE_NO_PAD.decode(text).expect("base64");
        for bit in 0..octets.len() * 8 {
            let mut forged = octets.clone();
            forged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(links(1).read_request(&URL_SAFE_NO_PAD.encode(forged)), None, "bit {bit}");
        }
        for nonsense in ["", "x", "%00", &text[1..], &links(1).encode(GuideToken { case_id: Uuid::from_u128(7), version: 3 })] {
            assert_eq!(links(1).read_request(nonsense), None);
        }
    }
}
