//! Words that mean something together, in whatever order and form a language or a writer puts them.
//!
//! A sentence such as "an administrator must approve this" has as many spellings as there are people. What they share is who, what
//! and that it must be. A rule names a group of words for each, and holds where one of each group stands close to the others.

use super::{scan::Present, set::Set};

/// From the first word to the last, in octets, where a rule does not say. About as much as a sentence of a page.
const USUAL: u16 = 120;

/// A word, and where it stands.
type Place = (u16, usize);

/// Places tried. A text with more repeats itself.
const MOST_ANCHORS: usize = 32;

/// The places of each group's words, kept so that one rule after another can use the room.
pub type Places = Vec<Vec<Place>>;

/// Groups of words that must stand together.
#[derive(Clone, Debug, Default)]
pub struct Near {
    groups: Vec<Set>,
    within: usize,
}

impl Near {
    pub fn new(groups: Vec<Vec<u16>>, within: Option<u16>) -> Self {
        Self { groups: groups.into_iter().map(Set::new).collect(), within: usize::from(within.unwrap_or(USUAL)) }
    }

    /// Whether there is nothing to look for.
    pub const fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// The words of each group.
    pub fn groups(&self) -> impl Iterator<Item = &[u16]> {
        self.groups.iter().map(|group| group.list())
    }

    /// The words of the first group, by which the rule is found.
    pub fn first(&self) -> impl Iterator<Item = &u16> {
        self.groups.first().into_iter().flat_map(Set::list)
    }

    /// The first and the last word of a place where one word of each group stands, none further from the others than asked, and
    /// of which `holds(offset, last word, its offset)` is true. `None` where there is no such place.
    pub fn find(
        &self,
        present: &Present,
        places: &mut Places,
        holds: impl Fn(usize, u16, usize) -> bool,
    ) -> Option<(Place, Place)> {
        if self.groups.is_empty() || self.groups.iter().any(|group| !group.any(present)) {
            return None;
        }
        places.resize_with(self.groups.len().max(places.len()), Vec::new);
        for (group, places) in self.groups.iter().zip(places.iter_mut()) {
            places.clear();
            places.extend(present.all_places().filter(|(phrase, _)| group.has(*phrase)));
        }
        let (anchors, others) = places[..self.groups.len()].split_first()?;
        anchors.iter().take(MOST_ANCHORS).find_map(|anchor| {
            let (mut from, mut to) = (*anchor, *anchor);
            for group in others {
                let after = group.partition_point(|(_, at)| *at < anchor.1);
                let around = [after.checked_sub(1), Some(after)].into_iter().flatten().filter_map(|at| group.get(at));
                let nearest = *around.min_by_key(|(_, at)| at.abs_diff(anchor.1))?;
                from = if nearest.1 < from.1 { nearest } else { from };
                to = if nearest.1 > to.1 { nearest } else { to };
            }
            (to.1 - from.1 <= self.within && holds(from.1, to.0, to.1)).then_some((from, to))
        })
    }
}
