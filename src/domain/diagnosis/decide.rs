//! Evidence and rules to one diagnosis, with the reasons a support agent can check.

use std::{cmp::Ordering, fmt::Write as _};

use serde_json::Value;

use super::{
    AccountKind, Diagnosis, Evidence, Reason, Spot,
    evidence::{self, Mention, Reading},
    fields,
    rules::{Match, Rules},
    sentence,
    view::View,
};
use crate::domain::{address::Domain, cause::Cause};

/// What is taken off the confidence where another code of equal standing points to another cause.
const DOUBT: f32 = 0.15;

/// From here on a diagnosis says enough of the account to call it one of an organisation.
const SURE: f32 = 0.7;

/// Diagnoses any posted error. Total: what is not understood is [`Cause::Unknown`], with its evidence.
pub fn diagnose(error: &Value, rules: &Rules) -> Diagnosis {
    diagnose_view(&View::of(error), rules)
}

/// Diagnoses a text: a URL, a log, a page, a mail, JSON, whole or cut.
pub fn diagnose_text(text: &str, rules: &Rules) -> Diagnosis {
    diagnose_view(&View::of_text(text), rules)
}

/// Diagnoses what a view holds, for callers that go on to show the view itself.
pub fn diagnose_view(view: &View, rules: &Rules) -> Diagnosis {
    let mut reading = evidence::read(view, |code| rules.knows(code));
    let present = rules.scan(view);
    if rules.disowns(&present) {
        reading.disown(|at| sentence::is_disowned(view.lower(), at));
    }
    if let Some(kind) = rules.account_kind(&present) {
        reading.evidence.account_kind = kind;
    }
    let matches = rules.matching(&reading, &present, view);
    let Some(best) = decisive(&matches, &reading, view) else {
        return unknown(reading.evidence, &reading.mentions, view, rules);
    };
    let mut confidence = best.rule.confidence;
    let mut reasons = vec![reason(best, rules.spots(best, &present), &reading, view)];
    let mentions = reading.mentions;
    let mut evidence = reading.evidence;
    if let Some((decisive_at, decisive)) = best.code {
        for (at, code) in evidence.codes.iter().enumerate().filter(|(_, code)| **code != decisive) {
            let other =
                matches.iter().filter(|other| other.code.is_some_and(|(place, _)| place == at)).max_by(|a, b| heavier(a, b));
            let text = match other {
                None => format!("AADSTS{code} is there too, and is not known to us"),
                Some(other) if other.rule.cause == best.rule.cause => format!("AADSTS{code} agrees"),
                Some(other) if other.rule.weight < best.rule.weight => {
                    format!("AADSTS{code} is there too, but says less than AADSTS{decisive}")
                }
                Some(other) if at > decisive_at => format!("AADSTS{code} is there too, and speaks of {}", other.rule.cause),
                Some(other) => {
                    confidence -= DOUBT;
                    format!("AADSTS{code} came earlier and speaks of {}; the last one decides", other.rule.cause)
                }
            };
            let spots = [code_spot(*code, &mentions, view.lower()), None, None];
            reasons.push(Reason { text: text.into(), rule: other.map(|other| other.number), spots });
        }
        confidence = confidence.max(best.rule.confidence / 2.0);
    }
    let (cause, kind) = (best.rule.cause, best.rule.kind);
    if let Some(account) = best.rule.account {
        evidence.account_kind = account;
    } else if evidence.account_kind == AccountKind::Unknown && confidence >= SURE && only_in_organisations(cause) {
        evidence.account_kind = AccountKind::Work;
    }
    settle_domain(&mut evidence);
    reasons.extend(evidence.tenant_dispute().map(Reason::from));
    Diagnosis { cause, kind, confidence, reasons, evidence, rules_version: rules.version().clone() }
}

/// A code below this weight says little on its own: a silent try that found nobody, a grant that is not valid.
const TELLING: u8 = 75;

/// The match that decides. Codes in the error's own description shut out those around it, which may be a help page's or an earlier
/// try's, unless they say little; what a text calls bygone or not its own gives way to anything else. A step that the person could
/// take does not lift a policy that blocks, so the policy goes first.
fn decisive<'a, 'r>(matches: &'a [Match<'r>], reading: &Reading, view: &View) -> Option<&'a Match<'r>> {
    let described = |found: &Match<'_>| {
        found.code.is_some_and(|(_, code)| reading.mentions.iter().any(|mention| mention.code == code && mention.described))
    };
    let shut_out = matches.iter().any(|found| described(found) && found.rule.weight >= TELLING);
    // A bygone failure is told of beside another only, so a text with one code need not be looked at.
    let bygone = |found: &Match<'_>| {
        let Some((_, code)) = found.code.filter(|_| reading.evidence.codes.len() > 1) else { return false };
        let mut mentions = reading.mentions.iter().filter(|mention| mention.code == code).peekable();
        mentions.peek().is_some() && mentions.all(|mention| sentence::is_bygone(view.lower(), mention.at))
    };
    let shut = |found: &&Match<'_>| found.code.is_some() && (shut_out && !described(found) || bygone(found));
    let candidates = || matches.iter().filter(|found| !shut(found));
    let best = candidates().max_by(|a, b| heavier(a, b)).or_else(|| matches.iter().max_by(|a, b| heavier(a, b)))?;
    let Some((_, code)) = best.code else { return Some(best) };
    // What passed, or was only tried silently, is not what stopped the person: the page that came after it is.
    if matches!(best.rule.cause, Cause::Transient | Cause::InteractionRequired) {
        let last = reading.mentions.iter().filter(|mention| mention.code == code).map(|mention| mention.at).max();
        let later = |found: &&Match<'_>| {
            found.code.is_none() && found.at() > last && found.rule.cause == Cause::AdminApproval && found.rule.confidence >= SURE
        };
        if let Some(wall) = candidates().filter(later).max_by(|a, b| heavier(a, b)) {
            return Some(wall);
        }
    }
    if best.rule.cause != Cause::InteractionRequired {
        return Some(best);
    }
    let blocks = |found: &&Match<'_>| {
        found.code.is_some() && found.rule.cause == Cause::ConditionalAccess && found.rule.weight >= best.rule.weight
    };
    Some(candidates().filter(blocks).max_by(|a, b| heavier(a, b)).unwrap_or(best))
}

/// Causes that need an organisation which says no. A mailbox or an app can be missing for personal accounts as well.
const fn only_in_organisations(cause: Cause) -> bool {
    matches!(cause, Cause::AdminApproval | Cause::UserNotAssigned | Cause::ConditionalAccess)
}

/// A work account's own domain names its organisation, where nothing better does.
fn settle_domain(evidence: &mut Evidence) {
    if evidence.account_kind == AccountKind::Work && evidence.tenant_domain.is_none() {
        let domain = evidence.account.as_deref().and_then(|account| account.rsplit_once('@'));
        evidence.tenant_domain =
            domain.and_then(|(_, domain)| Domain::parse(domain).ok()).filter(|domain| !domain.is_public_mail());
        evidence.mark_account_domain();
    }
}

/// The order of candidates: weight, then the later code (Microsoft puts the more specific one last), then the rule that asked for
/// more, then the surer one. Ties go to the later rule, so that an override wins.
fn heavier(a: &Match<'_>, b: &Match<'_>) -> Ordering {
    let asked = |found: &Match<'_>| {
        u8::from(found.phrase.is_some())
            + u8::from(found.with.is_some())
            + u8::from(!found.rule.oauth.is_empty())
            + u8::from(!found.rule.subcodes.is_empty())
    };
    let weight = a.rule.weight.cmp(&b.rule.weight);
    weight
        .then(a.code.map(|(at, _)| at).cmp(&b.code.map(|(at, _)| at)))
        .then(asked(a).cmp(&asked(b)))
        .then(a.rule.confidence.total_cmp(&b.rule.confidence))
}

/// Where a code stands: in the error's own description if it does, else where it came first. A mention begins right after the
/// code's prefix, or at the list that holds it.
fn code_spot(code: u32, mentions: &[Mention], lower: &str) -> Option<Spot> {
    /// A list of codes is shorter.
    const REACH: usize = 400;
    const PREFIX: &str = "aadsts";
    let of_code = || mentions.iter().filter(|mention| mention.code == code);
    let mention = of_code().find(|mention| mention.described).or_else(|| of_code().next())?;
    let near = lower.get(mention.at..lower.floor_char_boundary(mention.at + REACH))?;
    let bytes = near.as_bytes();
    let starts = |at: &usize| bytes[*at].is_ascii_digit() && (*at == 0 || !bytes[*at - 1].is_ascii_digit());
    let offset = (0..bytes.len()).filter(starts).find(|at| fields::code(&near[*at..]) == Some(code))?;
    let length = bytes[offset..].iter().take_while(|b| b.is_ascii_digit()).count();
    let end = mention.at + offset + length;
    let begin = if lower[..mention.at].ends_with(PREFIX) { mention.at - PREFIX.len() } else { end - length };
    Spot::new(begin, end - begin)
}

fn reason(found: &Match<'_>, [phrase, with]: [Option<Spot>; 2], reading: &Reading, view: &View) -> Reason {
    let evidence = &reading.evidence;
    let meaning = &found.rule.reason;
    let place = if reading.described { "in the description" } else { "in the text" };
    let mut seen = match (found.code, found.phrase) {
        (Some((_, code)), Some(phrase)) => format!("AADSTS{code} {place}, with \"{phrase}\""),
        (Some((_, code)), None) => format!("AADSTS{code} {place}"),
        (None, Some(phrase)) => format!("The text says \"{phrase}\""),
        (None, None) => {
            let words =
                [("error", &evidence.oauth_error), ("error_subcode", &evidence.subcode), ("suberror", &evidence.suberror)];
            let said: Vec<_> = words.iter().filter_map(|(key, word)| Some(format!("{key}={}", word.as_ref()?))).collect();
            said.join(" and ")
        }
    };
    if let Some(with) = found.with {
        let _ = write!(seen, " and \"{with}\"");
    }
    let code = found.code.and_then(|(_, code)| code_spot(code, &reading.mentions, view.lower()));
    Reason { text: format!("{seen}: {meaning}").into(), rule: Some(found.number), spots: [code, phrase, with] }
}

fn unknown(mut evidence: Evidence, mentions: &[Mention], view: &View, rules: &Rules) -> Diagnosis {
    let mut reason: Reason = if let Some(code) = evidence.codes.first() {
        format!("AADSTS{code} is in no rule yet").into()
    } else if let Some(error) = &evidence.oauth_error {
        format!("error={error} alone says too little").into()
    } else if view.lower().chars().all(|c| !c.is_alphanumeric()) {
        "Nothing was posted".into()
    } else {
        "No code, protocol word or sentence of Microsoft's was found".into()
    };
    reason.spots[0] = evidence.codes.first().and_then(|code| code_spot(*code, mentions, view.lower()));
    settle_domain(&mut evidence);
    Diagnosis {
        cause: Cause::Unknown,
        kind: None,
        confidence: 0.0,
        reasons: vec![reason],
        evidence,
        rules_version: rules.version().clone(),
    }
}
