//! Scores the diagnosis over a labelled file, beside what one regular expression would say.
//!
//! ```text
//! cargo run --release --example score -- FILE [--floor] [--misses] [--leave-one-out]
//! ```
//!
//! Each line is an object with `raw`, `expect` (`cause`, `codes`, `oauth_error`, `subcode`, `tenant_id`, ...) and
//! `label_confidence` (`certain`, `likely`, `debatable`). `--floor` fails with 1 where the cause is right in fewer than 90 % of the
//! samples that are certain or likely, or where `admin_approval` or `personal_account` is found in fewer than 95 %.
//! `--misses` lists what went wrong. `--leave-one-out` scores without every phrase that stands in exactly one sample: what each
//! sample would have been called, had its own words not been seen.
#![expect(clippy::print_stdout, reason = "the table is the result")]

use std::{collections::BTreeMap, process::ExitCode};

use anyhow::{Context as _, bail};
use consentdesk::domain::{
    cause::Cause,
    diagnosis::{Diagnosis, diagnose_text, rules::Rules, view::View},
};
use regex::Regex;
use serde_json::Value;

/// The facts that are compared, by the names they have in the labels.
const FACTS: [&str; 10] = [
    "codes",
    "oauth_error",
    "subcode",
    "tenant_id",
    "tenant_domain",
    "trace_id",
    "correlation_id",
    "timestamp",
    "account",
    "account_kind",
];

#[derive(Default)]
struct Count {
    right: u32,
    all: u32,
}

impl Count {
    fn add(&mut self, right: bool) {
        self.all += 1;
        self.right += u32::from(right);
    }

    fn share(&self) -> f64 {
        if self.all == 0 { 1.0 } else { f64::from(self.right) / f64::from(self.all) }
    }
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:>4} / {:<4} {:>6.1} %", self.right, self.all, self.share() * 100.0)
    }
}

#[derive(Default)]
struct Class {
    expected: u32,
    answered: u32,
    both: u32,
}

fn main() -> anyhow::Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let flag = |name: &str| arguments.iter().any(|argument| argument == name);
    let Some(file) = arguments.iter().find(|argument| !argument.starts_with("--")) else {
        bail!("usage: score FILE [--floor] [--misses]")
    };
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {file}"))?;
    let fewer;
    let mut rules = Rules::embedded();
    if flag("--leave-one-out") {
        fewer = without_lone_phrases(&text)?;
        rules = &fewer;
    }
    let one_regex = OneRegex::new()?;

    let (mut ours, mut theirs, mut debatable) = (Count::default(), Count::default(), Count::default());
    let mut classes: BTreeMap<Cause, Class> = BTreeMap::new();
    let mut facts: [Count; FACTS.len()] = Default::default();
    let (mut confident, mut wrong_and_confident) = (0_u32, 0_u32);

    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let sample: Value = serde_json::from_str(line).with_context(|| format!("{file}:{}", number + 1))?;
        let expect = &sample["expect"];
        let raw = sample["raw"].as_str().with_context(|| format!("{file}:{}: no raw", number + 1))?;
        let expected =
            expect["cause"].as_str().and_then(Cause::parse).with_context(|| format!("{file}:{}: no cause", number + 1))?;
        let diagnosis = diagnose_text(raw, rules);
        let right = diagnosis.cause == expected;
        for (fact, count) in FACTS.iter().zip(&mut facts) {
            let Some(label) = expect.get(*fact) else { continue };
            let found = fact_of(&diagnosis, fact);
            let exact = same(label, &found);
            count.add(exact);
            if !exact && flag("--misses") {
                println!("{:<8} {fact}: {label} but got {found}", sample["id"].as_str().unwrap_or("?"));
            }
        }
        if !right && flag("--misses") {
            let debatable = if sample["label_confidence"] == "debatable" { " (debatable)" } else { "" };
            println!(
                "{:<8} cause{debatable}: {expected} but got {} {:.2} {:?}",
                sample["id"].as_str().unwrap_or("?"),
                diagnosis.cause,
                diagnosis.confidence,
                diagnosis.reasons
            );
        }
        if sample["label_confidence"] == "debatable" {
            debatable.add(right);
            continue;
        }
        ours.add(right);
        theirs.add(one_regex.cause(raw, rules) == expected);
        if diagnosis.confidence > 0.8 {
            confident += 1;
            wrong_and_confident += u32::from(!right);
        }
        classes.entry(expected).or_default().expected += 1;
        classes.entry(diagnosis.cause).or_default().answered += 1;
        classes.entry(expected).or_default().both += u32::from(right);
    }

    println!("cause, certain or likely    {ours}");
    println!("  first code by one regex   {theirs}");
    println!("cause, debatable            {debatable}");
    println!("wrong with more than 0.8    {wrong_and_confident:>4} of {confident} such answers");
    println!("\n{:<22} {:>8} {:>10} {:>8}", "cause", "samples", "precision", "recall");
    let percent =
        |part: u32, all: u32| if all == 0 { "-".to_owned() } else { format!("{:.1}", f64::from(part) * 100.0 / f64::from(all)) };
    for (cause, class) in &classes {
        let (precision, recall) = (percent(class.both, class.answered), percent(class.both, class.expected));
        println!("{:<22} {:>8} {precision:>10} {recall:>8}", cause.as_str(), class.expected);
    }
    println!("\nfacts, all samples");
    for (fact, count) in FACTS.iter().zip(&facts) {
        println!("  {fact:<15} {count}");
    }
    println!("\nrules {}", rules.version());

    let recall = |cause: Cause| classes.get(&cause).is_none_or(|class| f64::from(class.both) >= 0.95 * f64::from(class.expected));
    let holds = ours.share() >= 0.9 && recall(Cause::AdminApproval) && recall(Cause::PersonalAccount);
    if flag("--floor") && !holds {
        println!("\nBelow the floor: 90 % of causes, 95 % recall of admin_approval and personal_account");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// The embedded rules without the phrases that only one sample bears out.
fn without_lone_phrases(samples: &str) -> anyhow::Result<Rules> {
    let mut views = Vec::new();
    for line in samples.lines().filter(|line| !line.trim().is_empty()) {
        let sample: Value = serde_json::from_str(line)?;
        views.push(View::of_text(sample["raw"].as_str().unwrap_or_default()));
    }
    let mut dropped = 0_u32;
    let mut lone = |phrase: &str| {
        let phrase = View::of_text(phrase.trim_end_matches('*'));
        let alone = views.iter().filter(|view| view.lower().contains(phrase.lower())).take(2).count() == 1;
        dropped += u32::from(alone);
        alone
    };
    let mut files = Vec::new();
    for (name, text) in Rules::embedded_texts() {
        let mut file: toml::Table = text.parse().with_context(|| format!("cannot read {name}"))?;
        let lists = file.get_mut("lists").and_then(toml::Value::as_table_mut).into_iter().flat_map(|lists| lists.iter_mut());
        for list in lists.map(|(_, list)| list) {
            drop_from(list, &mut lone);
        }
        for rule in file.get_mut("rule").and_then(toml::Value::as_array_mut).into_iter().flatten() {
            for key in ["phrases", "with"] {
                if let Some(list) = rule.get_mut(key) {
                    drop_from(list, &mut lone);
                }
            }
        }
        files.push((*name, file.to_string()));
    }
    println!("without {dropped} phrases that stand in one sample only\n");
    let texts: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    Ok(Rules::from_texts(&texts)?)
}

/// A list that loses its last phrase keeps one that stands nowhere, so that its rule does not widen.
fn drop_from(list: &mut toml::Value, lone: &mut impl FnMut(&str) -> bool) {
    let Some(items) = list.as_array_mut() else { return };
    items.retain(|item| !item.as_str().is_some_and(&mut *lone));
    if items.is_empty() {
        items.push("nothing says this".into());
    }
}

fn fact_of(diagnosis: &Diagnosis, fact: &str) -> Value {
    let evidence = &diagnosis.evidence;
    let text = |value: Option<String>| value.map_or(Value::Null, Value::from);
    match fact {
        "codes" => evidence.codes.clone().into(),
        "oauth_error" => text(evidence.oauth_error.clone()),
        "subcode" => text(evidence.subcode.clone().or_else(|| evidence.suberror.clone())),
        "tenant_id" => text(evidence.tenant_id.map(|id| id.to_string())),
        "tenant_domain" => text(evidence.tenant_domain.as_ref().map(ToString::to_string)),
        "trace_id" => text(evidence.trace_id.map(|id| id.to_string())),
        "correlation_id" => text(evidence.correlation_id.map(|id| id.to_string())),
        "timestamp" => text(evidence.timestamp.map(|at| at.to_string())),
        "account" => text(evidence.account.clone()),
        _ => evidence.account_kind.as_str().into(),
    }
}

/// Codes are a set; everything else is compared as it is, a domain without regard to case.
fn same(label: &Value, found: &Value) -> bool {
    match (label, found) {
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().all(|code| b.contains(code)),
        (Value::String(a), Value::String(b)) => a.eq_ignore_ascii_case(b),
        _ => label == found,
    }
}

/// What most tools do: the first code, looked up; else the OAuth error.
struct OneRegex {
    code: Regex,
    error: Regex,
}

impl OneRegex {
    fn new() -> anyhow::Result<Self> {
        Ok(Self { code: Regex::new(r"AADSTS(\d+)")?, error: Regex::new(r#""?error"?\s*[:=]\s*"?([a-z_]+)"#)? })
    }

    fn cause(&self, raw: &str, rules: &Rules) -> Cause {
        let code = self.code.captures(raw).and_then(|found| found[1].parse().ok());
        if let Some(code) = code {
            let plain = rules.about(code).find(|rule| rule.is_plain());
            return plain.map_or(Cause::Unknown, |rule| rule.cause);
        }
        match self.error.captures(raw).map(|found| found[1].to_owned()).as_deref() {
            Some("access_denied") => Cause::ConsentDeclined,
            Some("consent_required") => Cause::AdminApproval,
            Some("interaction_required" | "login_required") => Cause::InteractionRequired,
            Some("invalid_grant") => Cause::SessionExpired,
            Some("invalid_client" | "unauthorized_client" | "invalid_request" | "invalid_scope") => Cause::AppMisconfigured,
            Some("server_error" | "temporarily_unavailable") => Cause::Transient,
            _ => Cause::Unknown,
        }
    }
}
