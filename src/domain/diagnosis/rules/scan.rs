//! Finding some thousand phrases in a text at once.
//!
//! Every phrase begins at the beginning of a word or with a character that is no letter or digit of ASCII. So only such places
//! are looked at, about one octet in six, and there the first four octets choose the few phrases to compare. A general automaton
//! over the same phrases took three times as long, or several megabytes.

/// Octets that choose a bucket. No phrase is shorter.
pub const PREFIX: usize = 4;

/// Bits of the filter that most places fail at, as a power of two.
const FILTER_BITS: u32 = 14;

/// Letters and digits of ASCII.
const LETTER: [bool; 256] = {
    let mut letter = [false; 256];
    let mut byte = 0_u8;
    while byte < 0x80 {
        letter[byte as usize] = byte.is_ascii_alphanumeric();
        byte += 1;
    }
    letter
};

/// A literal to look for. An end that is a letter or a digit must be the end of a word, unless the rule says `*` there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phrase {
    /// In the spelling of a [`View`](crate::domain::diagnosis::view::View), lower case.
    pub text: String,
    /// Whether the phrase must end with a word.
    pub ends_word: bool,
}

/// The phrases, ready to be looked for.
#[derive(Clone, Debug)]
pub struct Scanner {
    phrases: Vec<Phrase>,
    filter: Vec<u64>,
    /// By the upper bits of a prefix's hash: where its candidates begin; they end where the next one's begin.
    starts: Vec<u16>,
    candidates: Vec<Candidate>,
}

/// What can be compared without looking at the phrase itself.
#[derive(Clone, Debug)]
struct Candidate {
    prefix: u32,
    /// The four octets after the prefix; zeros where the phrase has ended, and in the mask.
    next: u32,
    mask: u32,
    phrase: u16,
    length: u16,
    last: u8,
}

/// Places kept. A text with more repeats itself; that a phrase is there is known all the same.
const MOST_PLACES: usize = 512;

/// The phrases that stand in a text.
pub struct Present {
    bits: Vec<u64>,
    /// Phrase and offset, in the order of the text.
    places: Vec<(u16, usize)>,
}

impl Present {
    /// Whether this phrase does.
    pub fn has(&self, phrase: u16) -> bool {
        self.bits[usize::from(phrase) / 64] >> (phrase % 64) & 1 == 1
    }

    /// The same for all, as a set of bits by number.
    pub fn bits(&self) -> &[u64] {
        &self.bits
    }

    /// Where a phrase begins, each time that it does.
    pub fn places(&self, phrase: u16) -> impl Iterator<Item = usize> {
        self.places.iter().filter(move |(found, _)| *found == phrase).map(|(_, at)| *at)
    }

    /// Where any phrase stands, in the order of the text.
    pub fn all_places(&self) -> impl Iterator<Item = (u16, usize)> {
        self.places.iter().copied()
    }

    /// All that do.
    pub fn iter(&self) -> impl Iterator<Item = usize> {
        self.bits.iter().enumerate().flat_map(|(word, bits)| {
            let mut bits = *bits;
            std::iter::from_fn(move || {
                let at = (bits != 0).then(|| bits.trailing_zeros() as usize)?;
                bits &= bits - 1;
                Some(word * 64 + at)
            })
        })
    }
}

fn prefix(octets: &[u8]) -> Option<u32> {
    octets.first_chunk::<PREFIX>().map(|first| u32::from_le_bytes(*first))
}

/// The first four octets, zeros for those that are missing, and a mask of those that are there.
fn following(rest: &[u8]) -> (u32, u32) {
    if let Some(next) = prefix(rest) {
        return (next, u32::MAX);
    }
    let (mut next, mut mask) = ([0; PREFIX], [0; PREFIX]);
    for (at, byte) in rest.iter().enumerate() {
        next[at] = *byte;
        mask[at] = u8::MAX;
    }
    (u32::from_le_bytes(next), u32::from_le_bytes(mask))
}

fn slot(prefix: u32) -> usize {
    (prefix.wrapping_mul(0x9e37_79b1) >> (32 - FILTER_BITS)) as usize
}

impl Scanner {
    /// Phrases shorter than [`PREFIX`] octets are never found; the reader of rules refuses them.
    pub fn new(phrases: Vec<Phrase>) -> Self {
        let mut candidates = Vec::new();
        let mut filter = vec![0_u64; (1 << FILTER_BITS) / 64];
        for (at, phrase) in (0_u16..).zip(&phrases) {
            if let Some(prefix) = prefix(phrase.text.as_bytes()) {
                let length = u16::try_from(phrase.text.len()).unwrap_or(u16::MAX);
                let last = phrase.text.as_bytes().last().copied().unwrap_or_default();
                let (next, mask) = following(&phrase.text.as_bytes()[PREFIX..]);
                candidates.push(Candidate { prefix, next, mask, phrase: at, length, last });
                filter[slot(prefix) / 64] |= 1 << (slot(prefix) % 64);
            }
        }
        candidates.sort_by_key(|candidate| slot(candidate.prefix));
        let before = |at: usize| candidates.partition_point(|candidate| slot(candidate.prefix) < at);
        let starts = (0..=1 << FILTER_BITS).map(|at| u16::try_from(before(at)).unwrap_or(u16::MAX)).collect();
        Self { phrases, filter, starts, candidates }
    }

    /// The phrases by number.
    pub fn phrases(&self) -> &[Phrase] {
        &self.phrases
    }

    /// Looks for every phrase in a lower-case text.
    pub fn scan(&self, lower: &str) -> Present {
        let bytes = lower.as_bytes();
        let places = Vec::with_capacity(32);
        let mut present = Present { bits: vec![0; self.phrases.len() / 64 + 1], places };
        let mut at = 0;
        while let Some(window) = bytes.get(at..at + PREFIX) {
            if let Some(prefix) = prefix(window)
                && self.filter[slot(prefix) / 64] >> (slot(prefix) % 64) & 1 == 1
            {
                self.compare(bytes, at, prefix, &mut present);
            }
            at += 1;
            if window[0].is_ascii_alphanumeric() {
                // To the end of the word.
                at += bytes[at..].iter().position(|b| !LETTER[usize::from(*b)]).unwrap_or(bytes.len() - at);
            }
        }
        present
    }

    /// Notes the phrases that stand at this place.
    fn compare(&self, bytes: &[u8], at: usize, prefix: u32, present: &mut Present) {
        let slot = slot(prefix);
        let rest = &bytes[at..];
        let (next, _) = following(&rest[PREFIX..]);
        for candidate in &self.candidates[usize::from(self.starts[slot])..usize::from(self.starts[slot + 1])] {
            let end = usize::from(candidate.length);
            let alike = candidate.prefix == prefix && candidate.next == next & candidate.mask;
            if !alike || rest.get(end - 1) != Some(&candidate.last) {
                continue;
            }
            let number = usize::from(candidate.phrase);
            let phrase = &self.phrases[number];
            if rest.starts_with(phrase.text.as_bytes())
                && !(phrase.ends_word && rest.get(phrase.text.len()).is_some_and(u8::is_ascii_alphanumeric))
            {
                present.bits[number / 64] |= 1 << (number % 64);
                if present.places.len() < MOST_PLACES {
                    present.places.push((candidate.phrase, at));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_begin_with_words_and_end_with_them_where_asked() {
        let phrase = |text: &str, ends_word| Phrase { text: text.to_owned(), ends_word };
        let scanner = Scanner::new(vec![
            phrase("need admin", true),
            phrase("admin", false),
            phrase("'live.com'", false),
            phrase("需要", false),
        ]);
        let found = |text: &str| scanner.scan(text).iter().collect::<Vec<_>>();
        assert_eq!(found("you need admin approval"), [0, 1]);
        assert_eq!(found("need administrators"), [1]);
        assert_eq!(found("sysadmin"), [0_usize; 0]);
        assert_eq!(found("x'live.com'"), [2]);
        assert_eq!(found("这需要a"), [3]);
        assert_eq!(found("nee"), [0_usize; 0]);
    }
}
