//! Reading and checking rule files. A fault is told with its file and line; a file with a fault is refused whole.

use std::{collections::HashMap, sync::Arc};

use serde::Deserialize;
use toml::Spanned;

use super::{
    Near, Off, Place, Rule, Rules, RulesError, Set, Signal,
    scan::{PREFIX, Phrase},
};
use crate::domain::{
    cause::{Cause, Kind},
    diagnosis::{AccountKind, context::Weights, sentence::DISOWNED, view::View},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    /// Stands for every rule of the file that has none of its own.
    source: Option<String>,
    checked: Option<String>,
    /// Lists of phrases that several rules share. A rule takes one in as `@name`.
    #[serde(default)]
    lists: HashMap<String, Vec<String>>,
    #[serde(default)]
    rule: Vec<Spanned<RawRule>>,
    #[serde(default)]
    signal: Vec<Spanned<RawSignal>>,
    #[serde(default)]
    off: Vec<Spanned<RawOff>>,
    weights: Option<Spanned<Weights>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: String,
    cause: Cause,
    kind: Option<Kind>,
    confidence: f32,
    weight: Option<u8>,
    #[serde(default)]
    codes: Vec<u32>,
    #[serde(default)]
    oauth: Vec<String>,
    #[serde(default)]
    subcodes: Vec<String>,
    #[serde(default)]
    phrases: Vec<String>,
    #[serde(default)]
    place: Place,
    #[serde(default)]
    with: Vec<String>,
    /// Groups of words, one of each of which must stand close to the others.
    #[serde(default)]
    near: Vec<Vec<String>>,
    /// How close, in octets from the first to the last.
    within: Option<u16>,
    #[serde(default)]
    unless: Vec<String>,
    #[serde(default)]
    bare: bool,
    account: Option<AccountKind>,
    reason: String,
    source: Option<String>,
    checked: Option<String>,
    #[serde(default)]
    examples: Vec<String>,
    #[serde(default)]
    counter_examples: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSignal {
    account: AccountKind,
    phrases: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
}

/// Switches a rule of an earlier file off.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOff {
    id: String,
    reason: String,
}

/// What decides where several rules hold and none says its weight: a code before a sentence, a sentence before a protocol word.
const fn usual_weight(raw: &RawRule) -> u8 {
    if !raw.codes.is_empty() {
        80
    } else if !raw.phrases.is_empty() || !raw.near.is_empty() {
        60
    } else if !raw.subcodes.is_empty() {
        40
    } else {
        30
    }
}

/// The phrases of all rules, each once.
#[derive(Default)]
struct Phrases {
    list: Vec<Phrase>,
    at: HashMap<Phrase, u16>,
}

impl Phrases {
    /// Reads phrases as a text would be read, so that both meet in the same spelling.
    fn intern(&mut self, texts: &[String]) -> Result<Vec<u16>, String> {
        texts.iter().map(|text| self.one(text)).collect()
    }

    fn one(&mut self, spelled: &str) -> Result<u16, String> {
        let text = View::of_text(spelled.trim_end_matches('*')).lower().to_owned();
        if text.len() < PREFIX {
            return Err(format!("the phrase {spelled:?} is too short"));
        }
        let ends_word = !spelled.ends_with('*') && text.as_bytes().last().is_some_and(u8::is_ascii_alphanumeric);
        let phrase = Phrase { text, ends_word };
        if let Some(at) = self.at.get(&phrase) {
            return Ok(*at);
        }
        let at = u16::try_from(self.list.len()).map_err(|_| "too many phrases".to_owned())?;
        self.at.insert(phrase.clone(), at);
        self.list.push(phrase);
        Ok(at)
    }
}

pub(super) fn load(files: &[(&str, &str)]) -> Result<Rules, RulesError> {
    let mut faults = Vec::new();
    let mut rules: Vec<Rule> = Vec::new();
    let mut signals = Vec::new();
    let mut weights = None;
    let mut phrases = Phrases::default();
    let mut newest = String::new();
    let mut off: Vec<Off> = Vec::new();

    for (name, text) in files {
        let file_name: Arc<str> = (*name).into();
        let line = |offset: usize| text.get(..offset).map_or(1, |before| before.matches('\n').count() + 1);
        let file: RawFile = match toml::from_str(text) {
            Ok(file) => file,
            Err(error) => {
                let at = error.span().map_or(1, |span| line(span.start));
                faults.push(format!("{name}:{at}: {}", error.message()));
                continue;
            }
        };
        for raw in file.off {
            let line = line(raw.span().start);
            let RawOff { id, reason } = raw.into_inner();
            let before = rules.len();
            rules.retain(|rule| rule.id != id);
            if rules.len() == before {
                faults.push(format!("{name}:{line}: off {id:?}: no earlier file has a rule of this id"));
            }
            if reason.trim().is_empty() || reason.len() > 200 {
                faults.push(format!("{name}:{line}: off {id:?}: the reason must be a short sentence"));
            }
            off.push(Off { id, reason, at: format!("{name}:{line}") });
        }
        let mut ids_of_file: Vec<String> = Vec::new();
        for raw in file.rule {
            let at = line(raw.span().start);
            let (raw, missing) = spread(raw.into_inner(), &file.lists);
            let (mut rule, mut problems) = check(raw, file.source.as_ref(), file.checked.as_ref(), &mut phrases);
            (rule.file, rule.line) = (file_name.clone(), at);
            problems.extend(missing);
            faults.extend(problems.into_iter().map(|problem| format!("{name}:{at}: rule {:?}: {problem}", rule.id)));
            if ids_of_file.contains(&rule.id) {
                faults.push(format!("{name}:{at}: rule {:?}: the id stands twice in this file", rule.id));
            }
            if rule.checked > newest {
                newest.clone_from(&rule.checked);
            }
            ids_of_file.push(rule.id.clone());
            off.retain(|other| other.id != rule.id);
            match rules.iter_mut().find(|other| other.id == rule.id) {
                Some(other) => *other = rule,
                None => rules.push(rule),
            }
        }
        for raw in file.signal {
            let at = line(raw.span().start);
            let raw = raw.into_inner();
            match (phrases.intern(&raw.phrases), phrases.intern(&raw.unless)) {
                (Ok(found), Ok(unless)) => {
                    signals.push(Signal { account: raw.account, phrases: Set::new(found), unless: Set::new(unless) });
                }
                (Err(problem), _) | (_, Err(problem)) => faults.push(format!("{name}:{at}: signal: {problem}")),
            }
        }
        if let Some(raw) = file.weights {
            let at = line(raw.span().start);
            faults.extend(raw.get_ref().faults().into_iter().map(|problem| format!("{name}:{at}: weights: {problem}")));
            weights = Some(raw.into_inner());
        }
    }
    faults.extend(doubled(&rules));
    let Some(weights) = weights.filter(|_| faults.is_empty()) else {
        if faults.is_empty() {
            faults.push("no file has the table [weights]".to_owned());
        }
        return Err(RulesError(faults));
    };
    let disowned = DISOWNED.iter().filter_map(|words| phrases.one(words).ok()).collect();
    let disowned = Set::new(disowned);
    let version = format!("{newest}.{:08x}", hash(files)).into();
    Rules::compile(rules, off, signals, weights, disowned, phrases.list, version)
}

/// Puts the shared lists in the place of their names.
fn spread(mut raw: RawRule, lists: &HashMap<String, Vec<String>>) -> (RawRule, Vec<String>) {
    let mut faults = Vec::new();
    let RawRule { phrases, with, unless, near, .. } = &mut raw;
    for phrases in [phrases, with, unless].into_iter().chain(near) {
        let named = std::mem::take(phrases);
        for phrase in named {
            match phrase.strip_prefix('@').map(|name| lists.get(name)) {
                None => phrases.push(phrase),
                Some(Some(list)) => phrases.extend(list.iter().cloned()),
                Some(None) => faults.push(format!("the file has no list {phrase:?}")),
            }
        }
    }
    (raw, faults)
}

fn check(raw: RawRule, source: Option<&String>, checked: Option<&String>, phrases: &mut Phrases) -> (Rule, Vec<String>) {
    let mut faults = Vec::new();
    let mut list = |texts: &[String]| {
        phrases.intern(texts).unwrap_or_else(|fault| {
            faults.push(fault);
            Vec::new()
        })
    };
    let print = fnv(format!("{raw:?}{source:?}{checked:?}").bytes());
    let weight = raw.weight.unwrap_or_else(|| usual_weight(&raw));
    let (found, with, unless) = (list(&raw.phrases), list(&raw.with), list(&raw.unless));
    let groups: Vec<_> = raw.near.iter().map(|group| list(group)).collect();
    if raw.id.is_empty() || !raw.id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        faults.push("the id must be lower-case letters, digits and hyphens".to_owned());
    }
    if !(0.0..=1.0).contains(&raw.confidence) {
        faults.push("the confidence must lie between 0 and 1".to_owned());
    }
    if let Some(kind) = raw.kind.filter(|kind| !kind.fits(raw.cause)) {
        let causes: Vec<&str> = kind.causes().iter().map(|cause| cause.as_str()).collect();
        faults.push(format!("the kind {kind} belongs to {}, not to {}", causes.join(" or "), raw.cause));
    }
    if raw.codes.is_empty() && raw.phrases.is_empty() && raw.near.is_empty() && raw.oauth.is_empty() && raw.subcodes.is_empty() {
        faults.push("it matches nothing: give codes, phrases, near, oauth or subcodes".to_owned());
    }
    if raw.near.len() == 1 || raw.near.iter().any(Vec::is_empty) || raw.within.is_some() && raw.near.is_empty() {
        faults.push("near must be two groups of words or more, none of them empty; within goes with it".to_owned());
    }
    if let Some(code) = raw.codes.iter().find(|code| !(1_000..100_000_000).contains(*code)) {
        faults.push(format!("{code} is no AADSTS code"));
    }
    if raw.reason.trim().is_empty() || raw.reason.len() > 200 {
        faults.push("the reason must be a short sentence".to_owned());
    }
    if raw.place != Place::Anywhere && raw.phrases.is_empty() && raw.near.is_empty()
        || raw.place == Place::CodeSentence && raw.codes.is_empty()
    {
        faults.push("it says where a phrase must stand, but has no phrases, or no codes for a sentence of a code".to_owned());
    }
    let plain_codes =
        !raw.codes.is_empty() && found.is_empty() && groups.is_empty() && raw.oauth.is_empty() && raw.subcodes.is_empty();
    if raw.examples.is_empty() && !plain_codes {
        faults.push("it has no example".to_owned());
    }
    let source = raw.source.or_else(|| source.cloned()).unwrap_or_else(|| {
        faults.push("it has no source, nor has its file".to_owned());
        String::new()
    });
    let checked = raw.checked.or_else(|| checked.cloned()).unwrap_or_default();
    if checked.parse::<jiff::civil::Date>().is_err() {
        faults.push("checked must be a date such as 2026-11-23".to_owned());
    }
    let rule = Rule {
        print,
        file: "".into(),
        line: 0,
        id: raw.id,
        cause: raw.cause,
        kind: raw.kind,
        confidence: raw.confidence,
        weight,
        codes: raw.codes,
        oauth: raw.oauth,
        subcodes: raw.subcodes,
        bare: raw.bare,
        account: raw.account,
        reason: raw.reason,
        source,
        checked,
        examples: raw.examples,
        counter_examples: raw.counter_examples,
        phrases: found,
        place: raw.place,
        with: Set::new(with),
        unless: Set::new(unless),
        near: Near::new(groups, raw.within),
    };
    (rule, faults)
}

/// A code may stand in one plain rule only: two that differ by nothing could not both be right.
fn doubled(rules: &[Rule]) -> Vec<String> {
    let mut seen: HashMap<u32, &Rule> = HashMap::new();
    let mut faults = Vec::new();
    for rule in rules.iter().filter(|rule| rule.is_plain()) {
        for code in &rule.codes {
            if let Some(other) = seen.insert(*code, rule) {
                let (at, id, other_at) = (rule.at(), &rule.id, other.at());
                faults.push(format!("{at}: rule {id:?}: it and rule {:?} ({other_at}) both hold the code {code}", other.id));
            }
        }
    }
    faults
}

/// FNV-1a over the files: a name for this state of the rules, not a safeguard against anybody.
fn hash(files: &[(&str, &str)]) -> u32 {
    fnv(files.iter().flat_map(|(_, text)| text.bytes().chain([0])))
}

fn fnv(octets: impl Iterator<Item = u8>) -> u32 {
    octets.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
