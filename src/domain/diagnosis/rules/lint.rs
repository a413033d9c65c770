//! Looking over rules that can be read but may not do what they were written for. A warning is worth a look; it is not a fault.

use jiff::civil::Date;

use super::{Place, Rule, Rules};

/// Letters from which on a phrase says enough by itself.
const TELLING: usize = 14;

/// Something to look at in a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The rule.
    pub rule: String,
    /// `file:line` of it.
    pub at: String,
    /// What was found, and what to do.
    pub what: String,
}

impl std::fmt::Display for Warning {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: rule {:?}: {}", self.at, self.rule, self.what)
    }
}

/// Everything to look at, in the order of the rules. A rule that was last compared with its source more than `months` months
/// before `today` is old.
pub fn lint(rules: &Rules, today: Date, months: u16) -> Vec<Warning> {
    let stale_before = today.saturating_sub(jiff::Span::new().months(i64::from(months)));
    let mut warnings = Vec::new();
    let mut warn = |rule: &Rule, what: String| warnings.push(Warning { rule: rule.id.clone(), at: rule.at(), what });
    for (at, rule) in rules.list.iter().enumerate() {
        if let Some(code) = twice(&rule.codes) {
            warn(rule, format!("the code {code} stands in it twice"));
        }
        if rule.checked.parse::<Date>().is_ok_and(|checked| checked < stale_before) {
            warn(rule, format!("last checked on {}, more than {months} months ago: look at its source again", rule.checked));
        }
        if let Some(phrase) = loose(rules, rule) {
            warn(rule, format!("{phrase:?} may stand in many a text: give `with`, a `place`, or a counter-example"));
        }
        unreachable(rules, at, |what| warn(rule, what));
        if let Some((other, code)) = same_conditions(rules, at) {
            warn(rule, format!("asks the same of the code {code} as {other:?}, and says something else"));
        }
    }
    warnings
}

fn twice(codes: &[u32]) -> Option<u32> {
    codes.iter().enumerate().find(|(at, code)| codes[..*at].contains(code)).map(|(_, code)| *code)
}

/// A short phrase that decides alone, and that nothing shows to be told from others.
fn loose<'a>(rules: &'a Rules, rule: &Rule) -> Option<&'a str> {
    let alone = rule.codes.is_empty()
        && rule.oauth.is_empty()
        && rule.subcodes.is_empty()
        && rule.with.is_empty()
        && rule.near.is_empty()
        && rule.place == Place::Anywhere
        && rule.counter_examples.is_empty();
    rules.wording(rule).phrases.into_iter().find(|phrase| {
        let letters = phrase.chars().filter(|c| c.is_alphabetic()).count();
        // One word of a program, such as `userdisabled`, is nobody's prose.
        alone && phrase.is_ascii() && letters < TELLING && phrase.contains(' ')
    })
}

/// Tells of phrases that can never decide, because a rule that goes before always holds where they do.
fn unreachable(rules: &Rules, at: usize, mut warn: impl FnMut(String)) {
    let rule = &rules.list[at];
    let before = |phrase: Option<&str>| {
        let others = rules.list.iter().enumerate().filter(|(other, _)| *other != at);
        others.into_iter().find(|(other, _)| goes_before(rules, *other, at, phrase)).map(|(_, other)| other.id.as_str())
    };
    let phrases = rules.wording(rule).phrases;
    if phrases.is_empty() {
        if let Some(other) = before(None) {
            warn(format!("it can never decide: {other:?} goes before it and holds wherever it does"));
        }
        return;
    }
    let shadowed: Vec<(&str, &str)> =
        phrases.iter().filter_map(|phrase| before(Some(phrase)).map(|other| (*phrase, other))).collect();
    match shadowed.first() {
        Some((_, other)) if shadowed.len() == phrases.len() => {
            warn(format!("it can never decide: {other:?} goes before it and holds wherever it does"));
        }
        _ => {
            for (phrase, other) in shadowed {
                warn(format!("the phrase {phrase:?} never decides: {other:?} goes before it and holds wherever it does"));
            }
        }
    }
}

/// Whether rule `a` holds wherever rule `b` does by this phrase, and is the one that decides then.
fn goes_before(rules: &Rules, a: usize, b: usize, phrase: Option<&str>) -> bool {
    let (first, second) = (&rules.list[a], &rules.list[b]);
    let within =
        |part: &[String], whole: &[String]| whole.is_empty() || !part.is_empty() && part.iter().all(|x| whole.contains(x));
    let codes = first.codes.is_empty() || !second.codes.is_empty() && second.codes.iter().all(|code| first.codes.contains(code));
    let holds = codes
        && within(&second.oauth, &first.oauth)
        && within(&second.subcodes, &first.subcodes)
        && (!first.bare || second.bare)
        && first.unless.list().iter().all(|phrase| second.unless.has(*phrase))
        && (first.with.is_empty() || !second.with.is_empty() && second.with.list().iter().all(|phrase| first.with.has(*phrase)))
        && (first.near.is_empty() || rules.wording(first).near == rules.wording(second).near)
        && (first.place == Place::Anywhere || first.place == second.place)
        && (first.phrases.is_empty()
            || phrase.is_some_and(|phrase| rules.wording(first).phrases.iter().any(|shorter| contains_words(phrase, shorter))));
    if !holds || first.weight < second.weight {
        return false;
    }
    if first.weight > second.weight {
        return true;
    }
    // Of equal weight: the one about a code, the one that asks for more, the surer one, the later one.
    let asked = |rule: &Rule| {
        let near = !rule.near.is_empty();
        [near || !rule.phrases.is_empty(), near || !rule.with.is_empty(), !rule.oauth.is_empty(), !rule.subcodes.is_empty()]
            .into_iter()
            .filter(|asked| *asked)
            .count()
    };
    first.codes.is_empty() == second.codes.is_empty()
        && asked(first) == asked(second)
        && (first.confidence > second.confidence || first.confidence.total_cmp(&second.confidence).is_eq() && a > b)
}

/// Whether `part` stands in `text` from the beginning of a word to the end of one.
fn contains_words(text: &str, part: &str) -> bool {
    text.match_indices(part).any(|(at, _)| {
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        !letter(text[..at].chars().next_back()) && !letter(text[at + part.len()..].chars().next())
    })
}

/// An earlier rule with a code in common, the same conditions and another meaning.
fn same_conditions(rules: &Rules, at: usize) -> Option<(&str, u32)> {
    let rule = &rules.list[at];
    if rule.codes.is_empty() || rule.is_plain() {
        return None;
    }
    rules.list[..at].iter().find_map(|other| {
        let alike =
            rules.wording(other) == rules.wording(rule) && (&other.oauth, &other.subcodes) == (&rule.oauth, &rule.subcodes);
        let code = other.codes.iter().find(|code| rule.codes.contains(code))?;
        (alike && (other.cause, other.kind) != (rule.cause, rule.kind)).then_some((other.id.as_str(), *code))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEIGHTS: &str = include_str!("../../../../config/rules/weights.toml");

    fn warnings(text: &str) -> Vec<String> {
        let file = format!("source = \"s\"\nchecked = \"2026-01-31\"\n{text}");
        let rules = Rules::from_texts(&[("weights.toml", WEIGHTS), ("mine.toml", &file)]).expect("sound rules");
        let today = "2026-11-23".parse().expect("a date");
        lint(&rules, today, 12).iter().map(ToString::to_string).collect()
    }

    fn rule(id: &str, more: &str) -> String {
        format!("[[rule]]\nid = \"{id}\"\ncause = \"transient\"\nconfidence = 0.5\nreason = \"r\"\nexamples = [\"e\"]\n{more}\n")
    }

    #[test]
    fn each_kind_of_doubt_is_told_once_with_its_place() {
        let table = [
            (rule("a", "codes = [50033, 50034, 50033]\noauth = [\"invalid_grant\"]"), "the code 50033 stands in it twice"),
            (rule("a", "codes = [50033]\nchecked = \"2025-11-22\""), "more than 12 months ago"),
            (rule("a", "phrases = [\"not allowed\"]"), "\"not allowed\" may stand in many a text"),
            (
                rule("a", "phrases = [\"needs your approval now\"]\nweight = 70")
                    + &rule("b", "phrases = [\"an administrator needs your approval now please\"]"),
                "rule \"b\": it can never decide: \"a\" goes before it",
            ),
            (
                rule("a", "phrases = [\"needs your approval now\"]\nweight = 70")
                    + &rule("b", "phrases = [\"it needs your approval now\", \"something of another sort\"]"),
                "the phrase \"it needs your approval now\" never decides: \"a\"",
            ),
            (
                rule("a", "codes = [50033]\nweight = 90") + &rule("b", "codes = [50033]\noauth = [\"invalid_grant\"]"),
                "never decide",
            ),
            (
                rule("a", "codes = [50033, 50035]\noauth = [\"invalid_grant\"]")
                    + &rule("b", "codes = [50033, 50034]\noauth = [\"invalid_grant\"]").replace("transient", "unknown"),
                "asks the same of the code 50033 as \"a\"",
            ),
        ];
        for (text, told) in table {
            let found = warnings(&text);
            assert!(found.len() == 1 && found[0].contains(told) && found[0].starts_with("mine.toml:"), "{told}: {found:#?}");
        }
    }

    #[test]
    fn what_is_in_order_is_not_spoken_of() {
        for text in [
            rule("a", "codes = [50033]"),
            rule("a", "codes = [50033]") + &rule("b", "codes = [50033]\nphrases = [\"not allowed\"]"),
            rule("a", "phrases = [\"not allowed\"]\ncounter_examples = [\"is it not allowed?\"]"),
            rule("a", "phrases = [\"needs your approval now\"]\nunless = [\"whatever else\"]\nweight = 70")
                + &rule("b", "phrases = [\"it needs your approval now\"]"),
            rule("a", "phrases = [\"needs your approve\"]\nweight = 70") + &rule("b", "phrases = [\"it needs your approval\"]"),
        ] {
            assert_eq!(warnings(&text), Vec::<String>::new(), "{text}");
        }
    }
}
