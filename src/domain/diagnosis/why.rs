//! The proof of a diagnosis: each reason with the rule behind it, where that comes from, and the text that made it speak.
//!
//! None of this is made for a diagnosis that is only recorded; it is for whoever asks why.

use serde::Serialize;
use serde_json::Value;

use super::{
    Diagnosis, Spot, decide,
    excerpt::{Excerpt, Source},
    rules::Rules,
    view::View,
};

/// A reason that can be checked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Why {
    /// The sentence.
    pub reason: String,
    /// The id of the rule that spoke; none for what is known around an attempt.
    pub rule: Option<String>,
    /// Where the rule's fact comes from.
    pub source: Option<String>,
    /// When that was last looked at, `YYYY-MM-DD`.
    pub checked: Option<String>,
    /// The text around what made it speak. Empty where an earlier reason shows the same place.
    pub seen: Vec<Excerpt>,
}

/// Diagnoses a posted error and says why.
pub fn explain(error: &Value, rules: &Rules) -> (Diagnosis, Vec<Why>) {
    of_view(&View::of(error), rules)
}

/// Diagnoses a text and says why.
pub fn explain_text(text: &str, rules: &Rules) -> (Diagnosis, Vec<Why>) {
    of_view(&View::of_text(text), rules)
}

fn of_view(view: &View, rules: &Rules) -> (Diagnosis, Vec<Why>) {
    let diagnosis = decide::diagnose_view(view, rules);
    let why = why(&diagnosis, view, rules);
    (diagnosis, why)
}

/// Why a diagnosis says what it says, given the view and the rules that it was made from.
pub fn why(diagnosis: &Diagnosis, view: &View, rules: &Rules) -> Vec<Why> {
    let source = Source::of(view);
    let mut shown: Vec<Spot> = Vec::new();
    let mut list = Vec::with_capacity(diagnosis.reasons.len());
    for (at, reason) in diagnosis.reasons.iter().enumerate() {
        let rule = reason.rule.and_then(|number| rules.numbered(number));
        let mut spots: Vec<Spot> = reason.spots.iter().flatten().copied().collect();
        // The first reason is the one that decided; a rule without code and phrase has decided by the protocol's words.
        if spots.is_empty() && at == 0 {
            spots = words(diagnosis).filter_map(|word| word_at(view.lower(), word)).collect();
        }
        spots.sort_unstable();
        spots.dedup();
        spots.retain(|spot| !shown.contains(spot));
        shown.extend(&spots);
        list.push(Why {
            reason: reason.text.clone().into_owned(),
            rule: rule.map(|rule| rule.id.clone()),
            source: rule.map(|rule| rule.source.clone()),
            checked: rule.map(|rule| rule.checked.clone()),
            seen: source.around(&spots),
        });
    }
    list
}

/// The protocol words, which a reason quotes all where it has neither a code nor a phrase.
fn words(diagnosis: &Diagnosis) -> impl Iterator<Item = &str> {
    let evidence = &diagnosis.evidence;
    [&evidence.oauth_error, &evidence.subcode, &evidence.suberror].into_iter().flatten().map(String::as_str)
}

/// Where a protocol word stands, with the key before it: as a value if it does so anywhere, else where it comes first.
fn word_at(lower: &str, word: &str) -> Option<Spot> {
    let part = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
    let bytes = lower.as_bytes();
    let whole = |at: &usize| {
        !at.checked_sub(1).is_some_and(|before| part(bytes[before])) && !bytes.get(at + word.len()).is_some_and(|b| part(*b))
    };
    let key = |at: usize| {
        let gap = lower[..at].trim_end_matches(['"', '\'', ' ', '=', ':']);
        let key = gap.bytes().rev().take_while(|b| part(*b)).count();
        (lower[gap.len()..at].contains(['=', ':']) && gap[gap.len() - key..].contains("err")).then(|| gap.len() - key)
    };
    let mut places = lower.match_indices(word).map(|(at, _)| at).filter(whole);
    let first = places.next()?;
    let keyed = std::iter::once(first).chain(places).find_map(|at| Some((key(at)?, at)));
    let (from, at) = keyed.unwrap_or((first, first));
    Spot::new(from, at + word.len() - from)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn why_of(text: &str) -> Vec<Why> {
        explain_text(text, Rules::embedded()).1
    }

    fn hits(why: &Why) -> Vec<&str> {
        why.seen.iter().flat_map(|excerpt| &excerpt.0).filter(|piece| piece.hit).map(|piece| piece.text.as_str()).collect()
    }

    #[test]
    fn the_text_that_made_a_rule_speak_is_marked() {
        for (text, expected) in [
            ("error_description=AADSTS90094%3A+The+grant+requires+admin+permission.", &["AADSTS90094"][..]),
            (r#"{"error":"invalid_grant","error_codes":[50173],"x":1}"#, &["50173"]),
            ("cb?error=access_denied&error_subcode=cancel&state=1", &["error=access_denied", "error_subcode=cancel"]),
            ("Need admin approval", &["Need admin approval"]),
        ] {
            let why = why_of(text);
            assert_eq!(hits(&why[0]), expected, "{why:?}");
            assert!(why[0].rule.is_some() && why[0].checked.is_some(), "{why:?}");
        }
    }

    #[test]
    fn one_place_is_shown_once_and_nothing_is_shown_for_nothing() {
        let why = why_of("AADSTS65001 and then AADSTS65001 again");
        assert_eq!(why.iter().map(|why| why.seen.len()).sum::<usize>(), 1, "{why:?}");
        let nothing = why_of("");
        assert_eq!((nothing.len(), nothing[0].seen.len()), (1, 0), "{nothing:?}");
    }

    #[test]
    fn words_are_found_as_values_first() {
        let at = |text: &str, word: &str| word_at(text, word).map(|spot| text[spot.range()].to_owned());
        assert_eq!(at("cancel it: error_subcode=cancel", "cancel").as_deref(), Some("error_subcode=cancel"));
        assert_eq!(at("\"error\": \"invalid_grant\"", "invalid_grant").as_deref(), Some("error\": \"invalid_grant"));
        assert_eq!(at("it was access_denied then", "access_denied").as_deref(), Some("access_denied"));
        assert_eq!(at("cancelled", "cancel"), None);
    }

    proptest! {
        #[test]
        fn any_text_is_explained_and_what_is_marked_stands_in_it(
            parts in prop::collection::vec(
                prop_oneof![
                    ".{0,40}",
                    Just("AADSTS90094: ".to_owned()),
                    Just("AADSTS5002".to_owned()),
                    Just("error=access_denied&error_subcode=cancel".to_owned()),
                    Just(" client_secret=Zx8~Q2r5t8w.Zx8~Q2r5t8wZx8~Q2 ".to_owned()),
                    Just("{\"error_codes\":[50105,65001],".to_owned()),
                    Just(" need admin approval ".to_owned()),
                    Just("需要管理员批准 identity provider 'live.com'".to_owned()),
                ],
                0..8,
            )
        ) {
            let text = parts.concat();
            let view = View::of_text(&text);
            let (diagnosis, why) = explain_text(&text, Rules::embedded());
            prop_assert_eq!(diagnosis.reasons.len(), why.len());
            for piece in why.iter().flat_map(|why| &why.seen).flat_map(|excerpt| &excerpt.0) {
                prop_assert!(!piece.text.contains("Zx8~Q2"), "{piece:?}");
                prop_assert!(!piece.hit || view.text().contains(&piece.text), "{piece:?}");
            }
        }
    }
}
