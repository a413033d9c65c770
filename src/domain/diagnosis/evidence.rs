//! The facts that stand in a failure: codes, protocol words, ids, time, account, organisation.
//!
//! One literal scan over the peeled text finds the labels; at each a small reader takes the value. Nothing is read twice, and
//! nothing is guessed from position. Labels and shapes are those of Microsoft's libraries and pages:
//! <https://learn.microsoft.com/entra/identity-platform/reference-error-codes>, the response classes of MSAL for .NET and
//! JavaScript (`OAuth2ResponseBase.cs`, `ResponseHandler.ts`), and <https://learn.microsoft.com/graph/errors>.

use uuid::Uuid;

use super::{AccountKind, Evidence, fields, places, sentence, view::View};
use crate::domain::{tenant::CONSUMER_TENANT, time::UnixMillis};

mod labels;

use labels::{Label, SCANNER};

/// The answers of one label in order of how far they are to be trusted: the first of the most trusted kind wins.
#[derive(Default)]
struct Best<T>(Option<(u8, T)>);

impl<T> Best<T> {
    fn offer(&mut self, rank: u8, value: impl FnOnce() -> Option<T>) {
        if self.0.as_ref().is_none_or(|(held, _)| rank < *held)
            && let Some(value) = value()
        {
            self.0 = Some((rank, value));
        }
    }

    fn take(self) -> Option<T> {
        self.0.map(|(_, value)| value)
    }
}

/// Codes kept. A text with more is no failure but a catalogue.
const MOST_CODES: usize = 32;

/// A code where it stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The code.
    pub code: u32,
    /// The offset of its first digit, or of the list it is in.
    pub at: usize,
    /// It stands in an error description, or in the list of codes beside one.
    pub described: bool,
}

/// What a text says, with the places that a diagnosis needs besides the facts.
#[derive(Debug)]
pub struct Reading {
    /// The facts.
    pub evidence: Evidence,
    /// The codes where they stand.
    pub mentions: Vec<Mention>,
    /// The text has an error description.
    pub described: bool,
}

/// Codes with their places, while the text is read.
#[derive(Default)]
struct Codes {
    list: Vec<u32>,
    mentions: Vec<Mention>,
    /// From where to where the last description goes.
    description: Option<std::ops::Range<usize>>,
}

/// Descriptions are a few sentences; what goes on longer is not closed.
const LONGEST_DESCRIPTION: usize = 4096;

impl Codes {
    /// A description begins with what follows its key.
    fn describe(&mut self, lower: &str, at: usize) {
        let limit = lower.floor_char_boundary(at + LONGEST_DESCRIPTION);
        let rest = &lower[at..limit];
        let Some(value) = fields::keyed_value(rest) else { return };
        let from = limit - value.len();
        let quote = lower[at..from].bytes().rev().find(|b| matches!(b, b'"' | b'\''));
        let end = match quote {
            Some(quote) => {
                let bytes = value.as_bytes();
                memchr::memchr_iter(quote, bytes).find(|end| {
                    let after = value[end + 1..].trim_start().bytes().next();
                    after.is_none_or(|b| matches!(b, b',' | b'}' | b']' | b')'))
                })
            }
            None => memchr::memchr(b'&', value.as_bytes()),
        };
        self.description = Some(from..end.map_or(limit, |end| from + end));
    }

    fn note(&mut self, code: u32, at: usize, listed: bool) {
        if self.mentions.len() < MOST_CODES {
            let described = self.description.as_ref().is_some_and(|range| listed || range.contains(&at));
            self.mentions.push(Mention { code, at, described });
        }
        if self.list.len() < MOST_CODES && !self.list.contains(&code) {
            self.list.push(code);
        }
    }
}

/// Everything that the text says. `known` tells which bare numbers are codes that the rules speak of.
pub fn read(view: &View, known: impl Fn(u32) -> bool) -> Reading {
    let (text, lower) = (view.text(), view.lower());
    let mut evidence = Evidence::default();
    let mut codes = Codes::default();
    let mut trace = Best::<Uuid>::default();
    let mut correlation = Best::<Uuid>::default();
    let mut time = Best::<UnixMillis>::default();
    let mut oauth = Best::<&str>::default();
    let mut lookup = None;
    let mut places = places::Places::default();

    for found in SCANNER.find_iter(lower) {
        let rest = &lower[found.end..];
        let before = &lower.as_bytes()[..found.start];
        let whole = !before.last().is_some_and(u8::is_ascii_alphanumeric);
        // A member of the answer is surer than the copy in its description.
        let prose = || u8::from(!found_word(lower, found).contains('_'));
        match found.label {
            Label::Aadsts => {
                if let Some(code) = fields::code(rest.trim_start_matches([' ', ':', '-', '_', '#']))
                    && !is_only_mentioned(before)
                    && !sentence::is_disowned(lower, found.end)
                {
                    codes.note(code, found.end, false);
                }
            }
            Label::Codes => list(rest, found.end, &mut codes),
            Label::Description => codes.describe(lower, found.end),
            Label::Code => {
                if let Some(code) = fields::value(rest).and_then(fields::code).filter(|code| known(*code)) {
                    codes.note(code, found.end, false);
                }
            }
            Label::Lookup => lookup = lookup.or_else(|| fields::code(rest)),
            Label::Trace => trace.offer(prose(), || fields::value(rest).and_then(fields::guid)),
            Label::Request => {
                // Graph's member stands behind the label of a sign-in page.
                let rank = if rest.starts_with("\":") { 3 } else { 2 };
                trace.offer(rank, || fields::value(rest).and_then(fields::guid));
            }
            Label::Correlation => correlation.offer(prose(), || fields::value(rest).and_then(fields::guid)),
            Label::ClientRequest => correlation.offer(2, || fields::value(rest).and_then(fields::guid)),
            Label::Telemetry => {
                let version = fields::keyed_value(rest).map(|value| value.trim_start_matches(|c: char| c.is_ascii_digit()));
                let second = version.and_then(|rest| rest.strip_prefix(','));
                if let Some(code) = second.and_then(fields::code).filter(|code| known(*code)) {
                    codes.note(code, found.end, false);
                }
            }
            Label::Timestamp | Label::DateUtc | Label::Date | Label::HttpDate | Label::PythonDate | Label::Server => {
                time_at(found.label, whole, rest, &mut time);
            }
            Label::Bracket => {
                let at = fields::time(rest, false);
                if at.is_some() && !before.is_empty() {
                    // `50033 - [2021-08-02 15:36:10Z]: ...`, the number without its prefix.
                    if let Some(code) = number_before(before).filter(|code| known(*code)) {
                        codes.note(code, found.end, false);
                    }
                    time.offer(1, || at);
                }
            }
            Label::Subcode => keep_first(&mut evidence.subcode, before, rest),
            Label::Suberror => keep_first(&mut evidence.suberror, before, rest),
            Label::Error => {
                let word = fields::keyed_value(rest).and_then(fields::word).filter(|word| word.contains('_'));
                // A closed window is the library's word, not one that Microsoft sent.
                oauth.offer(1, || word.filter(|word| !word.starts_with("error") && !word.starts_with("user_cancel")));
            }
            Label::OAuth if whole => oauth_at(found_word(lower, found), before, rest, &mut oauth),
            Label::App if whole && evidence.app_id.is_none() => {
                let id = fields::value(rest).and_then(fields::guid).or_else(|| fields::guid_in_brackets(rest));
                evidence.app_id = evidence.app_id.or_else(|| id.filter(|id| *id != CONSUMER_TENANT && !is_microsofts(*id)));
            }
            Label::App | Label::OAuth => {}
            Label::TenantKey | Label::TenantWord if !whole => {}
            Label::TenantKey => places.key(rest),
            Label::TenantWord => places.word(rest),
            Label::SignInHost => places.host(rest),
            Label::HomeTenant => places.home(rest),
            Label::Domain => places.hint(rest),
            Label::Issuer => places.issuer(rest),
        }
    }
    if correlation.0.is_none() {
        correlation.offer(3, || log_id(lower));
    }
    if codes.list.is_empty() {
        bare_number(lower, &mut codes, &known);
    }
    if codes.list.is_empty() {
        codes.list.extend(lookup);
    }
    evidence.codes = codes.list;
    evidence.trace_id = trace.take();
    evidence.correlation_id = correlation.take();
    evidence.timestamp = time.take();
    evidence.oauth_error = oauth.take().map(str::to_owned);
    evidence.account = places::account(text, lower);
    if places.consumer {
        evidence.account_kind = AccountKind::Personal;
    }
    places.settle(&mut evidence);
    Reading { evidence, mentions: codes.mentions, described: codes.description.is_some() }
}

/// A word that only OAuth uses, where it stands whole and is not the value of another key.
fn oauth_at<'a>(word: &'a str, before: &[u8], rest: &str, oauth: &mut Best<&'a str>) {
    let joined = |b: u8| b == b'_' || b == b'-';
    let free = !rest.as_bytes().first().is_some_and(|b| b.is_ascii_alphanumeric() || joined(*b));
    if before.last() != Some(&b'_') && free {
        match key_before(before) {
            Key::Error => oauth.offer(0, || Some(word)),
            Key::None => oauth.offer(2, || Some(word)),
            Key::Suberror => {}
        }
    }
}

/// The time after a label, by how surely the label means the failure.
fn time_at(label: Label, whole: bool, rest: &str, time: &mut Best<UnixMillis>) {
    let read = |utc| fields::value(rest).and_then(|value| fields::time(value, utc));
    match label {
        Label::Timestamp => time.offer(0, || read(false)),
        Label::DateUtc => time.offer(2, || read(true)),
        Label::Date => time.offer(2, || read(false)),
        Label::PythonDate => time.offer(2, || fields::python(rest)),
        Label::Server => time.offer(3, || fields::time(rest, false)),
        // `Date: Wed, 07 Oct ...` of a header, and no other date.
        _ if whole => {
            let named = |value: &&str| value.starts_with(|c: char| c.is_ascii_alphabetic());
            time.offer(4, || fields::value(rest).filter(named).and_then(|value| fields::time(value, false)));
        }
        _ => {}
    }
}

/// Keeps the first word that a key has as its value. An empty value shows as the next key, which is none.
fn keep_first(kept: &mut Option<String>, before: &[u8], rest: &str) {
    let empty = rest.starts_with("\":\"\"") || rest.starts_with("': ''") || rest.starts_with("\": \"\"");
    if kept.is_none() && !empty {
        // A part of a form is named in its own header, and its value stands below.
        let value = if before.ends_with(b" name=\"") { fields::value(rest) } else { fields::keyed_value(rest) };
        let word = value.and_then(fields::word);
        *kept = word.filter(|word| !matches!(*word, "null" | "none" | "undefined")).map(str::to_owned);
    }
}

fn found_word(lower: &str, found: labels::Found) -> &str {
    &lower[found.start..found.end]
}

/// Numbers after `error_codes`: one, or several with commas, quoted or not.
fn list(rest: &str, at: usize, codes: &mut Codes) {
    let Some(mut rest) = fields::keyed_value(rest) else { return };
    if rest.starts_with("array") || rest.starts_with("a:") {
        // PHP counts the items and numbers them before it shows them.
        let near = &rest[..rest.floor_char_boundary(64)];
        let first = near.as_bytes().windows(4).position(|digits| digits.iter().all(u8::is_ascii_digit));
        rest = first.map_or("", |at| &rest[at..]);
    }
    while let Some(code) = fields::code(rest) {
        codes.note(code, at, true);
        let next = rest.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches([' ', ',', '"', '\'']);
        if next.len() == rest.len() {
            break;
        }
        rest = next;
    }
}

/// The number that ends right before a label.
fn number_before(before: &[u8]) -> Option<u32> {
    let before = before.trim_ascii_end();
    let start = before.iter().rposition(|b| !b.is_ascii_digit()).map_or(0, |at| at + 1);
    if start > 0 && before[start - 1].is_ascii_alphanumeric() || !(5..=8).contains(&(before.len() - start)) {
        return None;
    }
    std::str::from_utf8(&before[start..]).ok()?.parse().ok()
}

/// The correlation id in the head of a line that MSAL logs: `[09/30 08:32:56.88 - <id>]` for .NET, `[<id>] : msal.js` for JavaScript.
fn log_id(lower: &str) -> Option<Uuid> {
    /// Brackets looked at.
    const MOST: usize = 32;
    const LENGTH: usize = 36;
    memchr::memmem::find(lower.as_bytes(), b"msal")?;
    memchr::memchr_iter(b']', lower.as_bytes()).take(MOST).find_map(|end| {
        let start = end.checked_sub(LENGTH).filter(|start| lower.is_char_boundary(*start))?;
        let before = &lower[..start];
        (before.ends_with(" - ") || before.ends_with('[')).then(|| fields::guid(&lower[start..end])).flatten()
    })
}

enum Key {
    Error,
    Suberror,
    None,
}

/// Which key a word is the value of.
fn key_before(before: &[u8]) -> Key {
    let near = &before[before.len().saturating_sub(24)..];
    let keyed = near.trim_ascii_end();
    let end = keyed.iter().rposition(|b| b.is_ascii_alphanumeric() || *b == b'_').map_or(0, |at| at + 1);
    let (key, gap) = near.split_at(end);
    let key = key.strip_suffix(b"u").filter(|key| !key.ends_with(b"_u") && gap.starts_with(b"'")).map_or(key, |key| {
        let end = key.iter().rposition(u8::is_ascii_alphanumeric).map_or(0, |at| at + 1);
        &key[..end]
    });
    if !gap.iter().any(|b| matches!(b, b':' | b'=' | b'(' | b'\'')) {
        return Key::None;
    }
    if key.ends_with(b"suberror") || key.ends_with(b"sub_error") || key.ends_with(b"subcode") {
        Key::Suberror
    } else if key.ends_with(b"error") || key.ends_with(b"errorcode") || key.ends_with(b"error_code") || key.ends_with(b"errorkey")
    {
        Key::Error
    } else {
        Key::None
    }
}

/// Whether a code stands in the address of a help page, or is denied ("not AADSTS65001").
fn is_only_mentioned(before: &[u8]) -> bool {
    const HELP: &[&[u8]] = &[
        b"learn.microsoft.com",
        b"docs.microsoft.com",
        b"support.microsoft.com",
        b"techcommunity.microsoft.com",
        b"github.com",
        b"stackoverflow.com",
        b"aka.ms/",
    ];
    if before.ends_with(b"not ") || before.ends_with(b"n't ") || before.ends_with(b"isn't an ") || before.ends_with(b"not an ") {
        return true;
    }
    if !before.last().is_some_and(|b| matches!(b, b'-' | b'_' | b'/' | b'=' | b'#' | b'.')) {
        return false;
    }
    let near = &before[before.len().saturating_sub(200)..];
    let start = near.iter().rposition(|b| *b <= b' ').map_or(0, |at| at + 1);
    HELP.iter().any(|host| memchr::memmem::find(&near[start..], host).is_some())
}

/// Looks for a known code that stands without prefix: after the word "error", or as a cell of a table.
fn bare_number(lower: &str, codes: &mut Codes, known: &impl Fn(u32) -> bool) {
    let bytes = lower.as_bytes();
    let mut at = 0;
    while at < bytes.len() && codes.list.len() < MOST_CODES {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        let lone = |b: &u8| !(b.is_ascii_alphanumeric() || b"-_./=:@%".contains(b));
        if !(5..=7).contains(&(at - start))
            || (start > 0 && !lone(&bytes[start - 1]))
            || bytes.get(at).is_some_and(|b| b.is_ascii_alphanumeric() || b"-_/@".contains(b))
        {
            continue;
        }
        let before = &lower[lower.floor_char_boundary(start.saturating_sub(12))..start];
        let cell = lower[at..].trim_start().starts_with(['|', '-']) && (start == 0 || before.trim_end().ends_with(['|', ':']));
        if (cell || before.contains("error") || before.contains("code"))
            && let Some(code) = fields::code(&lower[start..]).filter(|code| known(*code))
        {
            codes.note(code, start, false);
        }
    }
}

/// Ids of Microsoft's own APIs (Graph, Exchange Online, the old directory graph, Office 365 management), which are never the app.
fn is_microsofts(id: Uuid) -> bool {
    // 0000000x-0000-....-c[0e]00-000000000000
    let text = id.as_u128();
    (text >> 96) <= 0x20 && matches!((text >> 48) & 0xffff, 0xc000 | 0xce00)
}

#[cfg(test)]
mod tests;
