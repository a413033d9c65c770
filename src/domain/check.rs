//! The check code of a mail: twelve characters by which whoever doubts the mail learns whether we sent it.
//!
//! It is no secret of the mail's reader, and proves nothing by itself: it can be copied. What it leads to, the day, the masked
//! recipient and the hosts of the links, is what a counterfeit cannot match.

use std::fmt;

use aws_lc_rs::hmac;
use url::Url;
use uuid::Uuid;

use super::{
    app::AppProfile,
    links::{Links, to},
};

/// Crockford's base 32 (<https://www.crockford.com/base32.html>): no I, L, O or U.
pub const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters of a code: 60 bits.
///
/// Two dangers set the length. Somebody tries codes until one is good: among a million mails, at a thousand tries a second, that
/// takes 36 years on average to the first hit. And two mails get the same code: among a million, with a chance of one in two
/// million. With eight characters the first takes 18 minutes, and the chance of the second is one in three.
const LENGTH: usize = 12;

/// Characters of a group, as people read them.
const GROUP: usize = 4;

/// What is read at most: a code with everything that may be pasted around it.
const LONGEST: usize = 200;

/// The code of one mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CheckCode([u8; LENGTH]);

impl CheckCode {
    /// Reads what somebody typed or pasted: in either letter case, with or without hyphens, blanks and the label before it; with O for
    /// 0, and I or L for 1, as Crockford has it; in the full-width forms of East Asian keyboards. `None` if it is no code.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > LONGEST {
            return None;
        }
        let pasted = text.rsplit([':', '：']).next().unwrap_or_default();
        let mut code = [0; LENGTH];
        let mut length = 0;
        for c in pasted.chars().map(narrow).filter(|c| !is_between(*c)) {
            *code.get_mut(length)? = character(c)?;
            length += 1;
        }
        (length == LENGTH).then_some(Self(code))
    }

    /// As it is stored: the characters alone.
    pub fn stored(self) -> String {
        self.0.iter().copied().map(char::from).collect()
    }
}

/// The ASCII character of a full-width form; any other as it is.
fn narrow(c: char) -> char {
    match u32::from(c) {
        wide @ 0xFF01..=0xFF5E => char::from_u32(wide - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}

/// Whether a character says nothing: blanks, hyphens and dashes of all lengths, the minus, and what mail programs put in unasked.
fn is_between(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{00AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// A character of a code.
fn character(c: char) -> Option<u8> {
    match c.to_ascii_uppercase() {
        'O' => Some(b'0'),
        'I' | 'L' => Some(b'1'),
        c => u8::try_from(c).ok().filter(|byte| ALPHABET.contains(byte)),
    }
}

/// In groups of four, with hyphens.
impl fmt::Display for CheckCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, byte) in self.0.iter().enumerate() {
            if at > 0 && at % GROUP == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*byte))?;
        }
        Ok(())
    }
}

/// What codes are made with.
#[derive(Clone, Copy)]
pub struct CheckKey([u8; 32]);

impl CheckKey {
    /// `key` is derived from `auth.secret`, 32 octets.
    pub const fn new(key: [u8; 32]) -> Self {
        Self(key)
    }

    /// The code of a mail: the first 60 bits of an HMAC-SHA256 of its id. Nobody without the key can make one from an id, which
    /// stands in the Message-ID for all to see.
    pub fn code(self, mail: Uuid) -> CheckCode {
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &self.0), mail.as_bytes());
        let bits = tag.as_ref().iter().take(8).fold(0_u64, |bits, octet| bits << 8 | u64::from(*octet));
        let mut code = [0; LENGTH];
        for (at, character) in code.iter_mut().enumerate() {
            *character = ALPHABET[usize::try_from((bits >> (59 - 5 * at)) & 31).unwrap_or(0)];
        }
        CheckCode(code)
    }
}

impl fmt::Debug for CheckKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CheckKey(hidden)")
    }
}

/// What a mail says of its code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The code.
    pub code: CheckCode,
    /// Where to enter it, as people type it: see [`address`].
    pub address: String,
}

/// Where codes are checked, as people type it: without `https://`, which browsers add; with `http://`, which they no longer do.
pub fn address(links: &Links) -> String {
    address_at(links.base())
}

/// The same for this base of our links.
pub fn address_at(base: &Url) -> String {
    let url = to(base, "/check");
    url.as_str().strip_prefix("https://").unwrap_or(url.as_str()).to_owned()
}

/// The only hosts that links of our mails lead to: ours and the app's, with the port where it is not the usual one.
pub fn hosts(links: &Links, app: &AppProfile) -> Vec<String> {
    let host = |url: &Url| Some(format!("{}{}", url.host_str()?, url.port().map(|port| format!(":{port}")).unwrap_or_default()));
    let mut hosts: Vec<String> = [links.base(), &app.connect_url].into_iter().filter_map(host).collect();
    hosts.dedup();
    hosts
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    const MAIL: Uuid = uuid::uuid!("01936a1e-7b2c-7d3e-8f4a-5b6c7d8e9f01");

    fn key(octet: u8) -> CheckKey {
        CheckKey::new([octet; 32])
    }

    #[test]
    fn a_code_is_the_mails_and_the_keys() {
        let code = key(1).code(MAIL);
        assert_eq!(code, key(1).code(MAIL));
        assert_ne!(code, key(2).code(MAIL));
        assert_ne!(code, key(1).code(Uuid::from_u128(MAIL.as_u128() + 1)));
        // As another implementation of HMAC-SHA256 makes it.
        assert_eq!(code.to_string(), "Z1GJ-H94H-QKYX");
        assert_eq!(code.stored(), "Z1GJH94HQKYX");
        assert_eq!(format!("{:?}", key(1)), "CheckKey(hidden)");
    }

    #[test]
    fn what_people_make_of_a_code_is_read() {
        let code = CheckCode::parse("K10M3XPA9D4T").unwrap();
        for written in [
            "K10M-3XPA-9D4T",
            "k10m-3xpa-9d4t",
            "  kiom 3xpa\t9d4t\n",
            "KLOM–3XPA—9D4T",
            "K 1 O M 3 X P A 9 D 4 T",
            "Check code: K10M-3XPA-9D4T",
            "Ｋ１０Ｍ－３ＸＰＡ－９Ｄ４Ｔ",
            "確認コード：K10M-3XPA-9D4T",
            "K10M\u{2011}3XPA\u{200b}9D4T\u{feff}",
        ] {
            assert_eq!(CheckCode::parse(written), Some(code), "{written:?}");
        }
        for wrong in
            ["", "K10M-3XPA-9D4", "K10M-3XPA-9D4TT", "K10M-3XPA-9D4U", "K10M-3XPA-9D4T'--", "K10M-3XPA-9D4Ä", "<b>", "\0", "ⅠⅠ"]
        {
            assert_eq!(CheckCode::parse(wrong), None, "{wrong:?}");
        }
        assert_eq!(CheckCode::parse(&format!("K10M{}3XPA9D4T", " ".repeat(LONGEST))), None, "bounded");
    }

    #[test]
    fn every_place_of_a_code_takes_every_character() {
        let mut seen = vec![HashSet::new(); LENGTH];
        for n in 0..4_000 {
            for (at, byte) in key(7).code(Uuid::from_u128(n)).0.iter().enumerate() {
                seen[at].insert(*byte);
            }
        }
        assert!(seen.iter().all(|place| place.len() == 32), "{:?}", seen.iter().map(HashSet::len).collect::<Vec<_>>());
    }

    #[test]
    fn the_address_is_what_one_types() {
        let at = |base: &str| address(&Links::new(Url::parse(base).unwrap(), &[1; 32]));
        assert_eq!(at("https://desk.example"), "desk.example/check");
        assert_eq!(at("https://desk.example:8443/base/"), "desk.example:8443/base/check");
        assert_eq!(at("http://127.0.0.1:8080"), "http://127.0.0.1:8080/check");
    }

    proptest! {
        #[test]
        fn a_code_reads_back_however_it_is_written(octet: u8, mail: u128, lower: bool, hyphens: bool) {
            let code = key(octet).code(Uuid::from_u128(mail));
            let written = if hyphens { code.to_string() } else { code.stored() };
            let written = if lower { written.to_lowercase() } else { written };
            prop_assert_eq!(CheckCode::parse(&written), Some(code));
        }

        #[test]
        fn whatever_is_typed_is_read_or_refused(text: String) {
            if let Some(code) = CheckCode::parse(&text) {
                prop_assert_eq!(CheckCode::parse(&code.stored()), Some(code));
                prop_assert!(code.stored().bytes().all(|byte| ALPHABET.contains(&byte)));
            }
        }

        #[test]
        fn one_character_changed_is_another_code(mail: u128, at in 0..LENGTH, other in 0_usize..32) {
            let code = key(3).code(Uuid::from_u128(mail));
            let mut changed = code;
            changed.0[at] = ALPHABET[other];
            prop_assert_eq!(CheckCode::parse(&changed.stored()) == Some(code), code.0[at] == ALPHABET[other]);
        }
    }
}
