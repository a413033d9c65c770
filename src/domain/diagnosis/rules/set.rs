//! Phrases of which any one will do, ready to be asked whether one is there.

use super::scan::Present;

/// Some phrases, in the order in which their rule names them.
#[derive(Clone, Debug, Default)]
pub struct Set {
    list: Vec<u16>,
    /// The same by number: most questions are answered by a few words, without a look at the list.
    bits: Vec<u64>,
}

impl Set {
    pub fn new(list: Vec<u16>) -> Self {
        let words = list.iter().max().map_or(0, |most| usize::from(*most) / 64 + 1);
        let mut bits = vec![0; words];
        for phrase in &list {
            bits[usize::from(phrase / 64)] |= 1 << (phrase % 64);
        }
        Self { list, bits }
    }

    /// The phrases.
    pub fn list(&self) -> &[u16] {
        &self.list
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether this one is among them.
    pub fn has(&self, phrase: u16) -> bool {
        self.bits.get(usize::from(phrase / 64)).is_some_and(|word| word >> (phrase % 64) & 1 == 1)
    }

    /// Whether any of them stands in a text.
    pub fn any(&self, present: &Present) -> bool {
        self.bits.iter().zip(present.bits()).any(|(wanted, there)| wanted & there != 0)
    }

    /// The first of them that does.
    pub fn first(&self, present: &Present) -> Option<u16> {
        if self.any(present) { self.list.iter().copied().find(|phrase| present.has(*phrase)) } else { None }
    }
}
