//! Short excerpts of a text, with what matters marked, that may be shown to anybody who may see a diagnosis.

use std::{borrow::Cow, ops::Range};

use serde::Serialize;

use super::{Spot, view::View};
use crate::domain::redact::{REMOVED, redact_text};

/// Characters of an excerpt at most, without the marks of omission.
pub const LONGEST: usize = 120;

/// Characters kept on either side of what is marked, where there are so many.
const AROUND: usize = 30;

/// Stands where text was left out.
const OMITTED: char = '…';

/// Octets that an excerpt may have more, so as not to begin within a word.
const SLACK: usize = 8;

/// A part of an excerpt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The text, without secrets and control characters.
    pub text: String,
    /// Whether this is what made a rule speak.
    pub hit: bool,
}

/// A short excerpt in pieces, some of them marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Excerpt(pub Vec<Piece>);

/// A text of which excerpts are made.
pub struct Source<'a> {
    whole: &'a str,
    /// The same without its secrets. Only this is ever shown.
    shown: Cow<'a, str>,
}

impl<'a> Source<'a> {
    /// Of a view.
    pub fn of(view: &'a View) -> Self {
        Self { whole: view.text(), shown: redact_text(view.text()) }
    }

    /// The places in excerpts, in order; near ones share one. A place within a secret is not shown.
    pub fn around(&self, spots: &[Spot]) -> Vec<Excerpt> {
        let mut hits: Vec<Range<usize>> = spots.iter().filter_map(|spot| self.find(spot.range())).collect();
        hits.sort_by_key(|hit| (hit.start, hit.end));
        hits.dedup();
        let mut groups: Vec<Vec<Range<usize>>> = Vec::new();
        for hit in hits {
            match groups.last_mut() {
                Some(group) if self.fits(group, &hit) => group.push(hit),
                _ => groups.push(vec![hit]),
            }
        }
        groups.iter().map(|group| self.cut(group)).collect()
    }

    /// Whether one more hit can be shown with these: it is near, and does not overlap.
    fn fits(&self, group: &[Range<usize>], hit: &Range<usize>) -> bool {
        let (Some(first), Some(last)) = (group.first(), group.last()) else { return false };
        hit.start >= last.end && self.shown[first.start..hit.end].chars().count() <= LONGEST - AROUND
    }

    /// The place in the text without secrets. Where nothing was removed it is the same; else the same words are looked for, and
    /// the one of the same number is taken.
    fn find(&self, at: Range<usize>) -> Option<Range<usize>> {
        let hit = self.whole.get(at.clone()).filter(|hit| !hit.is_empty())?;
        if matches!(self.shown, Cow::Borrowed(_)) {
            return Some(at);
        }
        let earlier = self.whole[..at.start].matches(hit).count();
        let from = self.shown.match_indices(hit).map(|(from, _)| from).take(earlier + 1).last()?;
        let hit = from..from + hit.len();
        let removed = self.shown[..hit.end].rfind(REMOVED).is_some_and(|mark| mark + REMOVED.len() > hit.start);
        (!removed).then_some(hit)
    }

    fn cut(&self, group: &[Range<usize>]) -> Excerpt {
        let text = &*self.shown;
        let (Some(first), Some(last)) = (group.first(), group.last()) else { return Excerpt(Vec::new()) };
        let within = text[first.start..last.end].chars().count();
        let side = AROUND.min(LONGEST.saturating_sub(within) / 2);
        let slack = SLACK.min(LONGEST.saturating_sub(within + 2 * side));
        let (begin, end) = (before(text, first.start, side, slack), after(text, last.end, side));
        let mut pieces = Vec::with_capacity(2 * group.len() + 1);
        let mut push = |text: String, hit: bool| {
            if !text.is_empty() {
                pieces.push(Piece { text, hit });
            }
        };
        let mut done = begin;
        for (number, hit) in group.iter().enumerate() {
            let mut lead = harmless(&text[done..hit.start]);
            if number == 0 && begin > 0 {
                lead.insert(0, OMITTED);
            }
            push(lead, false);
            // A phrase is never so long; what a rule of somebody else's asks for may be.
            push(harmless(&text[hit.start..hit.end]).chars().take(LONGEST).collect(), true);
            done = hit.end;
        }
        let mut tail = harmless(&text[done..end]);
        if end < text.len() {
            tail.push(OMITTED);
        }
        push(tail, false);
        Excerpt(pieces)
    }
}

/// Where an excerpt begins that has `most` characters before `at`: at a word, if one begins in the half farther away.
fn before(text: &str, at: usize, most: usize, slack: usize) -> usize {
    let mut starts = text[..at].char_indices().rev().map(|(start, _)| start);
    let Some(far) = starts.nth(most) else { return 0 };
    let far = text.ceil_char_boundary(far + 1);
    let middle = text.floor_char_boundary(far + (at - far) / 2);
    let half = &text[far..middle];
    let Some(gap) = half.find(' ').or_else(|| half.find(is_mark)) else {
        // Within a word: it is shown from its beginning on, if that is near.
        let near = text.ceil_char_boundary(far.saturating_sub(slack));
        let mark = text[near..far].rfind(|c| c == ' ' || is_mark(c));
        return mark.map_or(far, |mark| text.ceil_char_boundary(near + mark + 1));
    };
    let word = half[gap..].find(|c: char| c != ' ' && !is_mark(c)).unwrap_or(1);
    far + gap + word
}

/// Where an excerpt ends that has `most` characters after `at`: with a word, if one ends in the half farther away.
fn after(text: &str, at: usize, most: usize) -> usize {
    let Some((far, _)) = text[at..].char_indices().nth(most) else { return text.len() };
    let (far, middle) = (at + far, text.floor_char_boundary(at + far / 2));
    let half = &text[middle..far];
    half.rfind(' ').or_else(|| half.rfind(is_mark)).map_or(far, |gap| middle + gap)
}

/// What stands between words where there are no blanks: in addresses and in JSON.
const fn is_mark(c: char) -> bool {
    matches!(c, '&' | '?' | '#' | '"' | ',' | ':' | '{' | '}' | '/')
}

/// Text from outside as it may stand on a terminal and on a page: no control characters, and none that turn the direction of
/// writing or have no width, by which a text can look like another (Unicode TR 36 section 3.1).
pub fn harmless(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => ' ',
            '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => '\u{fffd}',
            c if c.is_control() => '\u{fffd}',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn excerpts(text: &str, words: &[&str]) -> Vec<String> {
        let view = View::of_text(text);
        let spot = |word: &&str| view.text().find(*word).and_then(|at| Spot::new(at, word.len()));
        let spots: Vec<Spot> = words.iter().filter_map(spot).collect();
        let marked = |piece: &Piece| if piece.hit { format!("<{}>", piece.text) } else { piece.text.clone() };
        Source::of(&view).around(&spots).iter().map(|excerpt| excerpt.0.iter().map(marked).collect()).collect()
    }

    #[test]
    fn an_excerpt_is_short_and_ends_with_words() {
        let long = format!("{} the MARK is here {}", "before ".repeat(40), "after ".repeat(40));
        let seen = excerpts(&long, &["MARK"]);
        assert_eq!(seen, ["…before before before the <MARK> is here after after after…"]);
        assert_eq!(excerpts("the MARK", &["MARK"]), ["the <MARK>"]);
        assert_eq!(excerpts("MARK", &["MARK"]), ["<MARK>"]);
        let json = r#"{"error":"x","error_of_an_uncommonly_long_name":"MARK"}"#;
        assert_eq!(excerpts(json, &["MARK"]), [r#"…error_of_an_uncommonly_long_name":"<MARK>"}"#]);
        let packed = format!("{}MARK{}", "ü".repeat(500), "é".repeat(500));
        assert_eq!(excerpts(&packed, &["MARK"]), [format!("…{}<MARK>{}…", "ü".repeat(30), "é".repeat(30))]);
    }

    #[test]
    fn near_places_share_an_excerpt_and_far_ones_do_not() {
        assert_eq!(excerpts("a ONE b TWO c", &["TWO", "ONE"]), ["a <ONE> b <TWO> c"]);
        assert_eq!(excerpts(&format!("ONE {} TWO", "b ".repeat(200)), &["TWO", "ONE"]).len(), 2);
    }

    #[test]
    fn secrets_and_control_characters_never_show() {
        let jwt = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlc2lnbmF0dXJl";
        let text = format!("client_secret=Zx8~Q2r5t8w.Zx8~Q2r5t8wZx8~Q2 MARK access_token={jwt} end");
        let seen = excerpts(&text, &["MARK"]);
        assert!(seen[0].contains("<MARK>") && seen[0].contains(REMOVED), "{seen:?}");
        assert!(!seen[0].contains("Zx8") && !seen[0].contains("eyJ"), "{seen:?}");
        assert_eq!(harmless("a\u{1b}[2J\u{202e}b\r\nc\u{061c}"), "a\u{fffd}[2J\u{fffd}b  c\u{fffd}");
    }

    proptest! {
        #[test]
        fn any_place_of_any_text_can_be_asked_for(text in ".{0,300}", at in 0_usize..320, length in 0_usize..200) {
            let view = View::of_text(&text);
            let spots: Vec<Spot> = Spot::new(at, length).into_iter().collect();
            for excerpt in Source::of(&view).around(&spots) {
                let shown: String = excerpt.0.iter().map(|piece| piece.text.as_str()).collect();
                prop_assert!(shown.chars().count() <= LONGEST + 2);
            }
        }
    }
}
