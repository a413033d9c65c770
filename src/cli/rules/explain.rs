//! `consentdesk rules explain`.

use std::{path::Path, process::ExitCode};

use serde_json::json;

use super::{
    set::{Folder, complain, count},
    view::RuleView,
};
use crate::{
    cli::paint::{self, BOLD, CYAN, DIM, YELLOW},
    domain::{
        cause::{Cause, Kind},
        diagnosis::{
            diagnose_text,
            excerpt::harmless,
            json::hundredths,
            rules::{Rule, Rules},
        },
    },
};

/// Codes of the same family that are shown for one that is not known.
const NEAREST: usize = 5;

/// What `rules explain` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  consentdesk rules explain 65001\n  consentdesk rules explain AADSTS90094\n  consentdesk rules explain hidden_block"
)]
pub struct Arguments {
    /// A code (65001, AADSTS65001), the id of a rule, a cause or a kind.
    what: String,
    #[command(flatten)]
    folder: Folder,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments, file: Option<&Path>) -> ExitCode {
    let rules = match arguments.folder.load(file) {
        Ok(rules) => rules,
        Err(error) => {
            complain(&error);
            return ExitCode::FAILURE;
        }
    };
    let what = arguments.what.trim();
    let lower = what.to_ascii_lowercase();
    if let Ok(code) = lower.strip_prefix("aadsts").unwrap_or(&lower).parse::<u32>() {
        return explain_code(code, &rules, arguments.json);
    }
    let named: Vec<&Rule> = if let Some(rule) = rules.by_id(&lower) {
        vec![rule]
    } else {
        let (cause, kind) = (Cause::parse(&lower), Kind::parse(&lower));
        let speaks = |rule: &&Rule| kind.is_some() && rule.kind == kind || Some(rule.cause) == cause;
        rules.all().iter().filter(speaks).collect()
    };
    if named.is_empty() && (Cause::parse(&lower).is_some() || Kind::parse(&lower).is_some()) {
        return explain_weighed(&lower, &rules, arguments.json);
    }
    if named.is_empty() {
        return not_found(&lower, &rules, arguments.json);
    }
    let named = in_order(named);
    let views: Vec<_> = named.iter().map(|rule| RuleView::of(rule, &rules)).collect();
    if arguments.json {
        paint::out(&format!("{}\n", json!({"what": what, "rules": views})));
    } else {
        paint::out(&format!("{BOLD}{}{BOLD:#}  {}\n\n", harmless(what), count(views.len(), "rule")));
        for (at, view) in views.iter().enumerate() {
            paint::out(&format!("{}\n", view.lines(at + 1)));
        }
    }
    ExitCode::SUCCESS
}

/// A kind that no text says and no rule may: it follows from the request and from what is on record.
fn explain_weighed(what: &str, rules: &Rules, json: bool) -> ExitCode {
    if json {
        paint::out(&format!("{}\n", json!({"what": what, "rules": []})));
        return ExitCode::SUCCESS;
    }
    paint::out(&format!(
        "{BOLD}{what}{BOLD:#}  no rule\n\nNo text says it, so no rule does. It follows from the request and from what is on record of the person\nand the organisation.\n"
    ));
    if Kind::parse(what) == Some(Kind::HiddenBlock) {
        let weights = rules.weights();
        paint::out(&format!(
            "\nA bare cancel is taken for a wall from a score of {:.2} on:\n  score = 1 - (1 - base) × product of (1 - sign)\n\n",
            weights.threshold()
        ));
        for (weight, meaning) in weights.shown() {
            paint::out(&format!("  {weight:.2}  {meaning}\n"));
        }
    }
    paint::out(&format!(
        "\n{DIM}The weights, each with its reason, are the table [weights] of config/rules/weights.toml.{DIM:#}\n"
    ));
    ExitCode::SUCCESS
}

/// Microsoft's own page about a code.
fn look_up(code: u32) -> String {
    format!("https://login.microsoftonline.com/error?code={code}")
}

fn explain_code(code: u32, rules: &Rules, json: bool) -> ExitCode {
    let about = in_order(rules.about(code).collect());
    let views: Vec<_> = about.iter().map(|rule| RuleView::of(rule, rules)).collect();
    let said = diagnose_text(&format!("AADSTS{code}"), rules);
    let nearest = if about.is_empty() { nearest(code, rules) } else { Vec::new() };
    if json {
        let alone = json!({"cause": said.cause, "kind": said.kind, "confidence": hundredths(said.confidence), "fixable_by": said.fixable_by()});
        let near: Vec<_> = nearest.iter().map(|(code, rule)| json!({"code": code, "rule": rule.id})).collect();
        let told = json!({"code": code, "known": !about.is_empty(), "look_up": look_up(code), "alone": alone, "rules": views, "nearest": near});
        paint::out(&format!("{told}\n"));
    } else if about.is_empty() {
        paint::out(&format!(
            "{YELLOW}AADSTS{code} is in no rule.{YELLOW:#} Microsoft's own page about it: {CYAN}{}{CYAN:#}\n",
            look_up(code)
        ));
        if !nearest.is_empty() {
            paint::out("\nOf the same family, which need not mean the same:\n");
        }
        for (code, rule) in nearest {
            paint::out(&format!("  {code:<9} {} {DIM}({}){DIM:#}\n", rule.reason, rule.id));
        }
        paint::out(
            "\nWhat to do: read Microsoft's page, write a rule with its source and an example into the folder of rules.folder,\n\
             see `consentdesk rules lint` and `rules dry-run`, then let `rules replay` diagnose anew what came in with it.\n",
        );
    } else {
        let kind = said.kind.map(|kind| format!("/{kind}")).unwrap_or_default();
        let percent = (said.confidence * 100.0).round();
        paint::out(&format!("{BOLD}AADSTS{code}{BOLD:#}  {CYAN}{}{CYAN:#}\n", look_up(code)));
        if said.cause == Cause::Unknown {
            paint::out("Alone it says too little; the text around it decides.\n\n");
        } else {
            paint::out(&format!(
                "Alone it means {BOLD}{}{kind}{BOLD:#} ({percent} %), fixable by {}.\n\n",
                said.cause,
                said.fixable_by()
            ));
        }
        paint::out(&format!("{} {DIM}in the order in which they decide{DIM:#}\n\n", count(views.len(), "rule")));
        for (at, view) in views.iter().enumerate() {
            paint::out(&format!("{}\n", view.lines(at + 1)));
        }
    }
    if about.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// The order in which rules about the same thing decide, where all hold.
fn in_order(mut rules: Vec<&Rule>) -> Vec<&Rule> {
    // The later of two equals decides, so the order is turned round first.
    rules.reverse();
    rules.sort_by(|a, b| {
        b.weight.cmp(&a.weight).then(a.is_plain().cmp(&b.is_plain())).then(b.confidence.total_cmp(&a.confidence))
    });
    rules
}

/// Known codes that begin alike, the nearest numbers first. Microsoft numbers what belongs together alike: 65001, 650051, 650052.
fn nearest(code: u32, rules: &Rules) -> Vec<(u32, &Rule)> {
    let digits = code.to_string();
    let alike = |other: u32| digits.bytes().zip(other.to_string().bytes()).take_while(|(a, b)| a == b).count();
    let mut near: Vec<(usize, u32, u32, &Rule)> = rules
        .all()
        .iter()
        .filter(|rule| rule.is_plain())
        .flat_map(|rule| rule.codes.iter().map(move |other| (*other, rule)))
        .map(|(other, rule)| (alike(other), other.abs_diff(code), other, rule))
        .filter(|(alike, ..)| *alike >= 3)
        .collect();
    near.sort_by_key(|(alike, distance, ..)| (std::cmp::Reverse(*alike), *distance));
    near.into_iter().take(NEAREST).map(|(_, _, code, rule)| (code, rule)).collect()
}

fn not_found(what: &str, rules: &Rules, json: bool) -> ExitCode {
    let names = rules
        .all()
        .iter()
        .map(|rule| rule.id.as_str())
        .chain(Kind::ALL.iter().map(|kind| kind.as_str()))
        .chain(Cause::ALL.iter().map(|cause| cause.as_str()));
    let mut near: Vec<(f64, &str)> =
        names.map(|name| (strsim::jaro_winkler(what, name), name)).filter(|(near, _)| *near > 0.8).collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    let near: Vec<&str> = near.into_iter().take(3).map(|(_, name)| name).collect();
    if json {
        paint::out(&format!("{}\n", json!({"what": what, "rules": [], "did_you_mean": near})));
    } else {
        let hint = if near.is_empty() { String::new() } else { format!(" Did you mean {}?", near.join(" or ")) };
        paint::note(&format!("{YELLOW}No code, rule, cause or kind is called {:?}.{YELLOW:#}{hint}", harmless(what)));
    }
    ExitCode::FAILURE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_codes_share_their_beginning() {
        let rules = Rules::embedded();
        let near = nearest(650_059, rules);
        assert!(!near.is_empty() && near.iter().all(|(code, _)| code.to_string().starts_with("650")), "{near:?}");
        assert!(nearest(12, rules).is_empty());
    }

    #[test]
    fn refined_rules_go_before_the_plain_one() {
        let rules = Rules::embedded();
        let refined =
            rules.all().iter().find(|rule| !rule.is_plain() && rule.codes.iter().any(|code| rules.about(*code).count() > 1));
        let code = refined.and_then(|rule| rule.codes.first()).copied().expect("such a rule");
        let order = in_order(rules.about(code).collect());
        assert!(order.windows(2).all(|pair| pair[0].weight >= pair[1].weight), "{code}");
    }
}
