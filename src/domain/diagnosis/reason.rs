//! Why a diagnosis says what it says: a sentence, the rule that spoke, and the places in the text that made it speak.

use std::{borrow::Cow, fmt, ops::Range};

use serde::{Serialize, Serializer};

use super::rules::RuleNumber;

/// A part of a view's text, in octets. It begins and ends between characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    from: u32,
    to: u32,
}

impl Spot {
    /// The part from `at` on that has `length` octets; `None` beyond what a view holds.
    pub fn new(at: usize, length: usize) -> Option<Self> {
        let from = u32::try_from(at).ok()?;
        Some(Self { from, to: from.checked_add(u32::try_from(length).ok()?)? })
    }

    /// The same as a range of [`View::text`](super::view::View::text) and [`View::lower`](super::view::View::lower).
    pub const fn range(self) -> Range<usize> {
        self.from as usize..self.to as usize
    }
}

/// One reason of a diagnosis. As JSON it is its sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// A short sentence that quotes what was seen. For support agents; holds no secret and no address.
    pub text: Cow<'static, str>,
    /// The rule that spoke, among those that were asked; what is known around an attempt speaks without one.
    pub rule: Option<RuleNumber>,
    /// What made it speak: the code, the phrase, the second phrase. A protocol word is not kept here, because it can be looked
    /// for when somebody asks.
    pub spots: [Option<Spot>; 3],
}

impl From<String> for Reason {
    fn from(text: String) -> Self {
        Self { text: text.into(), rule: None, spots: [None; 3] }
    }
}

impl From<&'static str> for Reason {
    fn from(text: &'static str) -> Self {
        Self { text: text.into(), rule: None, spots: [None; 3] }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}
