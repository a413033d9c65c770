//! Rules: dated, sourced data that says what a code, a protocol word or a sentence of Microsoft's means.
//!
//! They live in `config/rules/*.toml`, are compiled into one literal scanner and a few maps, and carry the examples that prove
//! them. Codes and texts are preliminary by Microsoft's own word and change without notice
//! (<https://learn.microsoft.com/entra/identity-platform/reference-error-codes>), so every rule has a confidence and a date, and
//! rules can be replaced without a new binary.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, LazyLock},
};

use serde::{Deserialize, Serialize};

use super::{AccountKind, Spot, context::Weights, evidence::Reading, sentence, view::View};
use crate::domain::cause::{Cause, Kind};

pub mod lint;
mod load;
mod near;
pub mod prove;
mod scan;
mod set;

use near::Near;
pub use scan::Present;
use scan::{Phrase, Scanner};
use set::Set;

/// The rules that are part of the binary, in the order in which they are read.
const EMBEDDED: &[(&str, &str)] = &[
    ("config/rules/codes.toml", include_str!("../../../config/rules/codes.toml")),
    ("config/rules/consent.toml", include_str!("../../../config/rules/consent.toml")),
    ("config/rules/accounts.toml", include_str!("../../../config/rules/accounts.toml")),
    ("config/rules/mail.toml", include_str!("../../../config/rules/mail.toml")),
    ("config/rules/messages.toml", include_str!("../../../config/rules/messages.toml")),
    ("config/rules/meaning.toml", include_str!("../../../config/rules/meaning.toml")),
    ("config/rules/words.toml", include_str!("../../../config/rules/words.toml")),
    ("config/rules/weights.toml", include_str!("../../../config/rules/weights.toml")),
];

/// Where a rule's phrase must stand to count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Anywhere in the text.
    #[default]
    Anywhere,
    /// In the sentence that the rule's code begins: what follows is about other things.
    CodeSentence,
    /// Between quotation marks or in the cell of a table, as somebody quotes what a screen says, and stated.
    Quoted,
    /// At the beginning of a short text, as the title of a page does, and stated there.
    Opening,
    /// Where it is stated, and not denied or asked about.
    Stated,
    /// Not in an address that brings an error back to the app.
    NotCallback,
}

/// One rule. Every condition that is given must hold; within a list any one will do.
#[derive(Clone, Debug)]
pub struct Rule {
    /// A stable name, unique among the rules.
    pub id: String,
    /// What it means.
    pub cause: Cause,
    /// Finer than the cause.
    pub kind: Option<Kind>,
    /// How sure the rule is, 0 to 1.
    pub confidence: f32,
    /// Which rule decides where several match: the heaviest.
    pub weight: u8,
    /// AADSTS codes.
    pub codes: Vec<u32>,
    /// OAuth 2.0 `error` values.
    pub oauth: Vec<String>,
    /// Values of `error_subcode` or `suberror`.
    pub subcodes: Vec<String>,
    /// Only where no AADSTS code that the rules know stands in the text.
    pub bare: bool,
    /// What kind of account the rule proves.
    pub account: Option<AccountKind>,
    /// What it means in a short sentence, for the reasons of a diagnosis.
    pub reason: String,
    /// Where the fact comes from.
    pub source: String,
    /// When the source was last looked at, `YYYY-MM-DD`.
    pub checked: String,
    /// Texts that must be diagnosed with this rule's cause and kind.
    pub examples: Vec<String>,
    /// Texts that this rule must not decide.
    pub counter_examples: Vec<String>,
    /// The file it was read from.
    pub file: Arc<str>,
    /// Its line there.
    pub line: usize,
    /// A short hash of all that it says, to tell whether it has changed.
    print: u32,
    phrases: Vec<u16>,
    /// Where one of the phrases must stand.
    place: Place,
    with: Set,
    unless: Set,
    near: Near,
}

/// A rule that a later file has switched off.
#[derive(Clone, Debug)]
pub struct Off {
    /// Its id.
    pub id: String,
    /// Why.
    pub reason: String,
    /// File and line that say so.
    pub at: String,
}

/// What a rule asks of the words of a text, spelled as the scanner looks for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording<'a> {
    /// One of these, if there are any.
    pub phrases: Vec<&'a str>,
    /// Where it must stand.
    pub place: Place,
    /// And one of these, if there are any.
    pub with: Vec<&'a str>,
    /// And none of these.
    pub unless: Vec<&'a str>,
    /// Groups, one word of each of which must stand close to the others, if there are any.
    pub near: Vec<Vec<&'a str>>,
}

impl Rule {
    /// Where it stands: `file:line`.
    pub fn at(&self) -> String {
        format!("{}:{}", self.file, self.line)
    }

    /// Whether the rule says what its codes mean whatever stands around them.
    pub const fn is_plain(&self) -> bool {
        self.phrases.is_empty()
            && self.with.is_empty()
            && self.near.is_empty()
            && self.oauth.is_empty()
            && self.subcodes.is_empty()
    }
}

/// A phrase that proves what kind of account the text speaks of, whatever the cause.
#[derive(Clone, Debug)]
struct Signal {
    account: AccountKind,
    phrases: Set,
    unless: Set,
}

/// Why rule files were refused: one line for each fault, with file, line and reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulesError(pub Vec<String>);

impl fmt::Display for RulesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for RulesError {}

/// What differs between two sets of rules, by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Only in the newer.
    pub added: Vec<String>,
    /// In both, and not alike.
    pub replaced: Vec<String>,
    /// Only in the older.
    pub removed: Vec<String>,
}

/// Compiled rules.
#[derive(Clone, Debug)]
pub struct Rules {
    list: Vec<Rule>,
    off: Vec<Off>,
    signals: Vec<Signal>,
    /// What a sentence says that disowns the code it names.
    disowned: Set,
    weights: Weights,
    by_code: HashMap<u32, Vec<u16>>,
    /// Rules that have phrases and no codes, by phrase.
    by_phrase: Vec<Vec<u16>>,
    /// Rules that have neither: they look at the protocol words only.
    by_word: Vec<u16>,
    scanner: Scanner,
    version: Arc<str>,
}

/// Which rule of a set of rules; another set may have another rule there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleNumber(u16);

/// What the rules are asked about, and what is kept between one and the next.
struct Asked<'a> {
    reading: &'a Reading,
    present: &'a Present,
    view: &'a View,
    /// A code stands in the text that the rules know.
    coded: bool,
    places: near::Places,
}

/// A rule that holds for a text.
pub struct Match<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// Its number.
    pub number: RuleNumber,
    /// The code it is about, and where that stands among the codes.
    pub code: Option<(usize, u32)>,
    /// The phrase that was found, as the rule spells it.
    pub phrase: Option<&'a str>,
    /// The second phrase it asked for.
    pub with: Option<&'a str>,
    /// The two phrases by number, with the place where it had to be looked for already.
    found: [Option<(u16, Option<usize>)>; 2],
}

impl Match<'_> {
    /// Where the first phrase stands, if the rule cared.
    pub fn at(&self) -> Option<usize> {
        self.found[0].and_then(|(_, at)| at)
    }
}

impl Rules {
    /// The rules that are part of the binary.
    pub fn embedded() -> &'static Self {
        #[expect(clippy::expect_used, reason = "constant data; a test reads it")]
        static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::from_texts(EMBEDDED).expect("the embedded rules are sound"));
        &RULES
    }

    /// The names and texts of the embedded files, as a base for overrides.
    pub const fn embedded_texts() -> &'static [(&'static str, &'static str)] {
        EMBEDDED
    }

    /// Compiles rule files. A rule whose id was already read in an earlier file replaces that one.
    ///
    /// # Errors
    ///
    /// Every fault in the data, each with file and line. Nothing is taken from files with a fault.
    pub fn from_texts(files: &[(&str, &str)]) -> Result<Self, RulesError> {
        load::load(files)
    }

    fn compile(
        rules: Vec<Rule>,
        off: Vec<Off>,
        signals: Vec<Signal>,
        weights: Weights,
        disowned: Set,
        phrases: Vec<Phrase>,
        version: Arc<str>,
    ) -> Result<Self, RulesError> {
        let number = |at: usize| u16::try_from(at).map_err(|_| RulesError(vec!["too many rules".to_owned()]));
        let mut by_code: HashMap<u32, Vec<u16>> = HashMap::new();
        let mut by_phrase = vec![Vec::new(); phrases.len()];
        let mut by_word = Vec::new();
        for (at, rule) in rules.iter().enumerate() {
            let at = number(at)?;
            for code in &rule.codes {
                by_code.entry(*code).or_default().push(at);
            }
            if rule.codes.is_empty() {
                for phrase in rule.phrases.iter().chain(rule.near.first()) {
                    by_phrase[usize::from(*phrase)].push(at);
                }
                if rule.phrases.is_empty() && rule.near.is_empty() {
                    by_word.push(at);
                }
            }
        }
        Ok(Self {
            list: rules,
            off,
            signals,
            disowned,
            weights,
            by_code,
            by_phrase,
            by_word,
            scanner: Scanner::new(phrases),
            version,
        })
    }

    /// The date of the newest rule and a short hash of all of them.
    pub fn version(&self) -> &Arc<str> {
        &self.version
    }

    /// Every rule.
    pub fn all(&self) -> &[Rule] {
        &self.list
    }

    /// The rule with this number.
    pub fn numbered(&self, number: RuleNumber) -> Option<&Rule> {
        self.list.get(usize::from(number.0))
    }

    /// The rules that were switched off.
    pub fn off(&self) -> &[Off] {
        &self.off
    }

    /// The rule of this id.
    pub fn by_id(&self, id: &str) -> Option<&Rule> {
        self.list.iter().find(|rule| rule.id == id)
    }

    /// What one of these rules asks of the words of a text.
    pub fn wording(&self, rule: &Rule) -> Wording<'_> {
        let spelled =
            |list: &[u16]| list.iter().map(|at| self.scanner.phrases()[usize::from(*at)].text.as_str()).collect::<Vec<_>>();
        Wording {
            phrases: spelled(&rule.phrases),
            place: rule.place,
            with: spelled(rule.with.list()),
            unless: spelled(rule.unless.list()),
            near: rule.near.groups().map(spelled).collect(),
        }
    }

    /// The ids that differ from those of an older set.
    pub fn changes_since(&self, older: &Self) -> Changes {
        let ids = |changed: &dyn Fn(&Rule) -> bool, rules: &Self| {
            rules.list.iter().filter(|rule| changed(rule)).map(|rule| rule.id.clone()).collect()
        };
        Changes {
            added: ids(&|rule| older.by_id(&rule.id).is_none(), self),
            replaced: ids(&|rule| older.by_id(&rule.id).is_some_and(|other| other.print != rule.print), self),
            removed: ids(&|rule| self.by_id(&rule.id).is_none(), older),
        }
    }

    /// Whether any rule speaks of this code.
    pub fn knows(&self, code: u32) -> bool {
        self.by_code.contains_key(&code)
    }

    /// The rules about a code, the plain one last; for explaining a code without a text.
    pub fn about(&self, code: u32) -> impl Iterator<Item = &Rule> {
        self.by_code.get(&code).into_iter().flatten().map(|at| &self.list[usize::from(*at)])
    }

    /// The weights of the score for a bare cancel.
    pub const fn weights(&self) -> &Weights {
        &self.weights
    }

    /// Scans a text for every phrase once.
    pub fn scan(&self, view: &View) -> Present {
        self.scanner.scan(view.lower())
    }

    /// Whether some sentence of the text may disown the code it names: then it is worth a look which.
    pub fn disowns(&self, present: &Present) -> bool {
        self.disowned.any(present)
    }

    /// What the text itself says of the account, whatever the cause.
    pub fn account_kind(&self, present: &Present) -> Option<AccountKind> {
        self.signals.iter().find(|signal| signal.phrases.any(present) && !signal.unless.any(present)).map(|signal| signal.account)
    }

    /// Every rule that holds.
    pub fn matching<'a>(&'a self, reading: &Reading, present: &Present, view: &View) -> Vec<Match<'a>> {
        let mut asked = Asked {
            reading,
            present,
            view,
            coded: reading.evidence.codes.iter().any(|code| self.knows(*code)),
            places: near::Places::default(),
        };
        let mut matches = Vec::new();
        for (at, code) in reading.evidence.codes.iter().enumerate() {
            for rule in self.by_code.get(code).into_iter().flatten() {
                self.push_if(*rule, Some((at, *code)), &mut asked, &mut matches);
            }
        }
        let mut tried = vec![0_u64; self.list.len() / 64 + 1];
        for rule in present.iter().flat_map(|phrase| &self.by_phrase[phrase]) {
            let (word, bit) = (usize::from(rule / 64), 1 << (rule % 64));
            if tried[word] & bit == 0 {
                tried[word] |= bit;
                self.push_if(*rule, None, &mut asked, &mut matches);
            }
        }
        for rule in &self.by_word {
            self.push_if(*rule, None, &mut asked, &mut matches);
        }
        matches
    }

    fn push_if<'a>(&'a self, rule: u16, code: Option<(usize, u32)>, asked: &mut Asked<'_>, matches: &mut Vec<Match<'a>>) {
        let Asked { reading, present, view, coded, ref mut places } = *asked;
        let number = RuleNumber(rule);
        let rule = &self.list[usize::from(rule)];
        let evidence = &reading.evidence;
        let any = |words: &[String], given: &Option<String>| given.as_ref().is_some_and(|given| words.contains(given));
        if rule.bare && coded
            || !rule.oauth.is_empty() && !any(&rule.oauth, &evidence.oauth_error)
            || !rule.subcodes.is_empty() && !any(&rule.subcodes, &evidence.subcode) && !any(&rule.subcodes, &evidence.suberror)
            || rule.unless.any(present)
        {
            return;
        }
        let with = rule.with.first(present);
        if with.is_none() && !rule.with.is_empty() {
            return;
        }
        let phrase = rule.phrases.iter().find_map(|phrase| {
            let at = self.stands(*phrase, rule.place, code, reading, present, view)?;
            Some((*phrase, at))
        });
        if phrase.is_none() && !rule.phrases.is_empty() {
            return;
        }
        let together = rule
            .near
            .find(present, places, |from, last, at| Self::placed(rule.place, from, at + self.length(last), code, reading, view));
        if together.is_none() && !rule.near.is_empty() {
            return;
        }
        let (mut phrase, mut with) = (phrase, with.map(|with| (with, None)));
        if let Some(((first, from), (last, to))) = together.filter(|_| phrase.is_none()) {
            phrase = Some((first, Some(from)));
            with = with.or(Some((last, Some(to))));
        }
        let spelled = |(phrase, _): (u16, Option<usize>)| self.scanner.phrases()[usize::from(phrase)].text.as_str();
        matches.push(Match { rule, number, code, phrase: phrase.map(spelled), with: with.map(spelled), found: [phrase, with] });
    }

    fn length(&self, phrase: u16) -> usize {
        self.scanner.phrases()[usize::from(phrase)].text.len()
    }

    /// Where the two phrases of a match stand. Asked only of the match that decides: a text may hold many, and a text with very many
    /// keeps only the first places.
    pub fn spots(&self, found: &Match<'_>, present: &Present) -> [Option<Spot>; 2] {
        found.found.map(|phrase| {
            let (phrase, at) = phrase?;
            let at = at.or_else(|| present.places(phrase).next())?;
            Spot::new(at, self.length(phrase))
        })
    }

    /// Where a phrase stands as the rule wants it; `None` if it does not. The place itself is left out where any will do.
    #[expect(clippy::option_option, reason = "not there, anywhere and there are three answers")]
    fn stands(
        &self,
        phrase: u16,
        place: Place,
        code: Option<(usize, u32)>,
        reading: &Reading,
        present: &Present,
        view: &View,
    ) -> Option<Option<usize>> {
        if !present.has(phrase) {
            return None;
        }
        let length = self.length(phrase);
        let mut places = present.places(phrase);
        match place {
            Place::Anywhere => Some(None),
            _ => places.find(|at| Self::placed(place, *at, at + length, code, reading, view)).map(Some),
        }
    }

    /// Whether `from..to` stands where a rule wants it.
    fn placed(place: Place, from: usize, to: usize, code: Option<(usize, u32)>, reading: &Reading, view: &View) -> bool {
        let lower = view.lower();
        match place {
            Place::Anywhere => true,
            Place::CodeSentence => reading
                .mentions
                .iter()
                .filter(|mention| code.is_some_and(|(_, code)| code == mention.code))
                .any(|mention| (mention.at..sentence::end(lower, mention.at)).contains(&from)),
            Place::Quoted => sentence::is_quoted(lower, from) && sentence::is_stated(lower, from, to),
            Place::Opening => sentence::is_opening(lower, from) && sentence::is_stated(lower, from, to),
            Place::Stated => sentence::is_stated(lower, from, to),
            Place::NotCallback => !sentence::is_callback(lower, from),
        }
    }
}

#[cfg(test)]
mod tests;
