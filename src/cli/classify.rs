//! `classify`: what a failure means, for a person at a terminal or a program reading lines.

use std::io::{BufRead, Write};

use anstyle::{AnsiColor, Style};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::domain::{
    cause::{Cause, FixableBy, Kind},
    diagnosis::{AccountKind, Diagnosis, diagnose, json::Flat, rules::Rules},
};

/// The longest line that `--jsonl` reads, in octets. A webhook body is 64 KiB at most; escapes may triple that.
const LONGEST_LINE: u64 = 1 << 20;

/// Explains a diagnosis in sentences: what, how sure, why, who can fix it, what next. Colours only if `colour`.
///
/// # Errors
///
/// Those of `out`.
pub fn explain(diagnosis: &Diagnosis, out: &mut impl Write, colour: bool) -> std::io::Result<()> {
    let style = |style: Style| if colour { style } else { Style::new() };
    let bold = style(Style::new().bold());
    let dim = style(Style::new().dimmed());
    let tone = style(Style::new().bold().fg_color(Some(tone(diagnosis).into())));

    writeln!(out, "{tone}{}{tone:#}", title(diagnosis.cause))?;
    let kind = diagnosis.kind.map(|kind| format!(" / {kind}")).unwrap_or_default();
    let percent = (diagnosis.confidence * 100.0).round();
    writeln!(out, "{dim}{}{kind}, {} ({percent} %){dim:#}", diagnosis.cause, sureness(diagnosis.confidence))?;

    writeln!(out, "\n{bold}Why{bold:#}")?;
    for reason in &diagnosis.reasons {
        writeln!(out, "  - {}", printable(&reason.text))?;
    }
    writeln!(out, "\n{bold}Who can fix it{bold:#}\n  {}", who(diagnosis.fixable_by()))?;
    writeln!(out, "\n{bold}What next{bold:#}\n  {}", next(diagnosis))?;

    let facts = facts(diagnosis);
    if !facts.is_empty() {
        writeln!(out, "\n{bold}Facts in the text{bold:#}")?;
        for (name, value) in facts {
            writeln!(out, "  {name:<13} {}", printable(&value))?;
        }
    }
    writeln!(out, "\n{dim}Rules {}{dim:#}", diagnosis.rules_version)
}

#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    id: Value,
    raw: Value,
}

/// Diagnoses lines `{"id": ..., "raw": ...}`, one answer for each, in order. A line that cannot be read is answered with
/// `{"id": null, "error": ..., "line": n}`. Blank lines are skipped.
///
/// # Errors
///
/// Those of reading and writing; a bad line is none.
pub fn classify_jsonl(mut input: impl BufRead, mut out: impl Write, rules: &Rules) -> std::io::Result<()> {
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        let read = std::io::Read::take(&mut input, LONGEST_LINE).read_until(b'\n', &mut line)?;
        if read == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        if line.len() as u64 == LONGEST_LINE && line.last() != Some(&b'\n') {
            input.skip_until(b'\n')?;
            serde_json::to_writer(&mut out, &json!({"id": null, "error": "the line is too long", "line": number}))?;
        } else {
            match serde_json::from_slice::<Line>(&line) {
                Ok(Line { id, raw }) => serde_json::to_writer(&mut out, &Flat::of(&diagnose(&raw, rules)).with_id(&id))?,
                Err(error) => {
                    let problem = json!({"id": null, "error": error.to_string(), "line": number});
                    serde_json::to_writer(&mut out, &problem)?;
                }
            }
        }
        out.write_all(b"\n")?;
    }
    out.flush()
}

/// What a terminal may be shown: evidence comes from outside, and an escape sequence in it must not reach the screen.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

fn tone(diagnosis: &Diagnosis) -> AnsiColor {
    match diagnosis.fixable_by() {
        FixableBy::TenantAdmin => AnsiColor::Yellow,
        FixableBy::User => AnsiColor::Cyan,
        FixableBy::App => AnsiColor::Red,
        FixableBy::Microsoft => AnsiColor::Blue,
        FixableBy::Unknown => AnsiColor::Magenta,
    }
}

const fn title(cause: Cause) -> &'static str {
    match cause {
        Cause::AdminApproval => "An administrator must approve the app",
        Cause::ConsentDeclined => "Nobody agreed on the consent page",
        Cause::PersonalAccount => "The wrong type of account: personal and work got mixed up",
        Cause::WrongTenant => "The account belongs to another organisation",
        Cause::UserNotAssigned => "The person is not assigned to the app",
        Cause::ConditionalAccess => "A policy of the organisation blocks the sign-in",
        Cause::InteractionRequired => "A step of the sign-in is not finished",
        Cause::SessionExpired => "The session is over; signing in again helps",
        Cause::AccountProblem => "Something is wrong with the account",
        Cause::AppUnavailable => "The app, or what it needs, is missing or switched off in the organisation",
        Cause::AppMisconfigured => "The app itself is set up or asks wrongly",
        Cause::NoMailbox => "There is no usable mailbox behind the account",
        Cause::Transient => "A passing fault or a limit at Microsoft",
        Cause::Unknown => "Not understood",
    }
}

const fn who(fixable_by: FixableBy) -> &'static str {
    match fixable_by {
        FixableBy::TenantAdmin => "An administrator of the person's Microsoft 365 organisation.",
        FixableBy::User => "The person who tried.",
        FixableBy::App => "The engineers of the app. The person and their administrator can do nothing.",
        FixableBy::Microsoft => "Nobody; it passes.",
        FixableBy::Unknown => "Not known yet. It goes to the review queue.",
    }
}

fn sureness(confidence: f32) -> &'static str {
    match confidence {
        c if c >= 0.9 => "sure",
        c if c >= 0.75 => "fairly sure",
        c if c >= 0.5 => "likely",
        c if c > 0.0 => "a guess",
        _ => "no idea",
    }
}

/// One sentence of advice.
const fn next(diagnosis: &Diagnosis) -> &'static str {
    match (diagnosis.cause, diagnosis.kind) {
        (Cause::AdminApproval, Some(Kind::RequestPending)) => {
            "Send the request form once, then ask an administrator to look at the pending request. Sending it again does nothing."
        }
        (Cause::AdminApproval, Some(Kind::RiskyApp)) => {
            "Send the administrator's guide, and point at the approval for the whole organisation: consent settings do not help here."
        }
        (Cause::AdminApproval, _) => {
            "Send the administrator's guide; the approval for the whole organisation is the shortest way."
        }
        (Cause::ConsentDeclined, Some(Kind::Cancel)) => {
            "Ask one question: did the page say \"Need admin approval\"? If so it is for the administrator, if not try again and accept."
        }
        (Cause::ConsentDeclined, _) => "Try again and accept, or ask an administrator if the page gave no way to accept.",
        (Cause::PersonalAccount, Some(Kind::PersonalOnly)) => {
            "Use a personal Microsoft account, or let the app's engineers open it to organisations."
        }
        (Cause::PersonalAccount, _) => {
            "Sign out of the personal account and connect with the work account. No administrator is needed."
        }
        (Cause::WrongTenant, _) => {
            "Sign out everywhere, or use a private window, and sign in with the account of the right organisation."
        }
        (Cause::UserNotAssigned, _) => {
            "Ask the administrator to assign the person or their group under Enterprise apps, Users and groups."
        }
        (Cause::ConditionalAccess, _) => {
            "Ask the administrator which policy stopped it; the sign-in log names it by the correlation id."
        }
        (Cause::InteractionRequired, Some(Kind::Mfa)) => "Connect again and finish the second factor.",
        (Cause::InteractionRequired, _) => "Connect again and finish every step on Microsoft's page.",
        (Cause::SessionExpired, _) => "Connect again.",
        (Cause::AccountProblem, _) => {
            "Check the address and the password; an administrator can say whether the account is in order."
        }
        (Cause::AppUnavailable, _) => {
            "Ask the administrator to look at the app under Enterprise apps, or to approve it, which adds it."
        }
        (Cause::AppMisconfigured, _) => "Tell the app's engineers, with the codes and ids below.",
        (Cause::NoMailbox, Some(Kind::NewUser)) => "Wait a quarter of an hour; a new mailbox takes that long.",
        (Cause::NoMailbox, _) => "Ask the administrator for an Exchange Online licence, or whether the mailbox is on premises.",
        (Cause::Transient, _) => "Wait a little and try again.",
        (Cause::Unknown, _) => "Ask for the whole text or a screenshot of Microsoft's page.",
    }
}

fn facts(diagnosis: &Diagnosis) -> Vec<(&'static str, String)> {
    let evidence = &diagnosis.evidence;
    let codes: Vec<_> = evidence.codes.iter().map(|code| format!("AADSTS{code}")).collect();
    let account = evidence.account.as_ref().map(|account| match evidence.account_kind {
        AccountKind::Unknown => account.clone(),
        kind => format!("{account} ({kind})"),
    });
    [
        ("codes", (!codes.is_empty()).then(|| codes.join(", "))),
        ("OAuth error", evidence.oauth_error.clone()),
        ("subcode", evidence.subcode.clone()),
        ("suberror", evidence.suberror.clone()),
        ("account", account),
        ("organisation", evidence.tenant_id.map(|id| id.to_string())),
        ("domain", evidence.tenant_domain.as_ref().map(ToString::to_string)),
        ("app", evidence.app_id.map(|id| id.to_string())),
        ("time", evidence.timestamp.map(|at| at.to_string())),
        ("trace", evidence.trace_id.map(|id| id.to_string())),
        ("correlation", evidence.correlation_id.map(|id| id.to_string())),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::diagnosis::diagnose_text;

    #[test]
    fn an_explanation_is_plain_without_colour_and_never_passes_escapes_on() {
        let diagnosis = diagnose_text("AADSTS90094: only an admin. error_subcode=cancel\u{1b}[2J", Rules::embedded());
        let mut out = Vec::new();
        explain(&diagnosis, &mut out, false).expect("a vector takes everything");
        let text = String::from_utf8(out).expect("text");
        assert!(!text.contains('\u{1b}'), "{text}");
        for part in
            ["An administrator must approve the app", "sure (97 %)", "AADSTS90094 in the text", "Who can fix it", "What next"]
        {
            assert!(text.contains(part), "{part} in {text}");
        }
        let mut coloured = Vec::new();
        explain(&diagnosis, &mut coloured, true).expect("a vector takes everything");
        assert!(coloured.contains(&0x1b));
    }

    #[test]
    fn lines_are_answered_in_order_and_a_bad_one_does_not_stop_the_rest() {
        let input = "{\"id\":\"a\",\"raw\":\"AADSTS50105\"}\nnonsense\n\n{\"id\":7,\"raw\":{\"error\":\"invalid_grant\"}}\n{\"raw\":null}";
        let mut out = Vec::new();
        classify_jsonl(input.as_bytes(), &mut out, Rules::embedded()).expect("a vector takes everything");
        let answers: Vec<Value> =
            String::from_utf8(out).expect("text").lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        assert_eq!(answers.len(), 4);
        assert_eq!((&answers[0]["id"], &answers[0]["cause"]), (&json!("a"), &json!("user_not_assigned")));
        assert_eq!((&answers[1]["id"], &answers[1]["line"]), (&Value::Null, &json!(2)));
        assert_eq!((&answers[2]["id"], &answers[2]["cause"]), (&json!(7), &json!("session_expired")));
        assert_eq!((&answers[3]["id"], &answers[3]["cause"]), (&Value::Null, &json!("unknown")));
    }
}
