use super::*;
use crate::domain::diagnosis::diagnose_text;

const WEIGHTS: (&str, &str) = EMBEDDED[7];

fn refused(text: &str) -> String {
    Rules::from_texts(&[WEIGHTS, ("mine.toml", text)]).map(|rules| rules.version().to_string()).expect_err("a fault").to_string()
}

#[test]
fn the_embedded_rules_are_sound_and_their_examples_prove_them() {
    let proof = prove::prove(Rules::embedded(), |_| true);
    assert!(proof.examples > 100 && proof.counter_examples > 0, "{proof:?}");
    let wrong: Vec<String> = proof.failures.iter().map(ToString::to_string).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_embedded_rules_leave_nothing_worth_a_second_look() {
    let newest = Rules::embedded().all().iter().filter_map(|rule| rule.checked.parse().ok()).max().expect("dated rules");
    let warnings: Vec<String> = lint::lint(Rules::embedded(), newest, 12).iter().map(ToString::to_string).collect();
    assert!(warnings.is_empty(), "{}", warnings.join("\n"));
}

#[test]
fn every_kind_is_yielded_by_a_rule_or_by_history() {
    // These follow from what is known around an attempt: src/domain/diagnosis/context.rs.
    let of_history = [Kind::HiddenBlock, Kind::Unfinished, Kind::ManagedPolicy, Kind::NewUser];
    for kind in Kind::ALL.iter().filter(|kind| !of_history.contains(kind)) {
        assert!(Rules::embedded().all().iter().any(|rule| rule.kind == Some(*kind)), "{kind}");
    }
}

#[test]
fn every_code_means_what_its_plain_rule_says() {
    let rules = Rules::embedded();
    let mut codes = 0;
    for rule in rules.all().iter().filter(|rule| rule.is_plain()) {
        for code in &rule.codes {
            codes += 1;
            for text in
                [format!("AADSTS{code}: something"), format!("{{\"error_codes\":[{code}]}}"), format!("Error Code: {code}")]
            {
                let said = diagnose_text(&text, rules);
                assert_eq!((said.cause, said.kind), (rule.cause, rule.kind), "{text}");
                assert_eq!(said.evidence.codes, [*code], "{text}");
            }
        }
    }
    assert!(codes >= 455, "{codes}");
}

#[test]
fn every_cause_can_be_reached() {
    for cause in Cause::ALL {
        assert!(Rules::embedded().all().iter().any(|rule| rule.cause == *cause), "{cause}");
    }
}

#[test]
fn faults_are_told_with_file_line_and_reason() {
    let rule =
        "[[rule]]\nid = \"a\"\ncause = \"transient\"\nconfidence = 2.0\nphrases = [\"x\"]\nreason = \"r\"\nsource = \"s\"\n";
    let told = refused(rule);
    for part in ["mine.toml:1: rule \"a\":", "between 0 and 1", "too short", "no example", "checked must be a date"] {
        assert!(told.contains(part), "{part} in {told}");
    }
    assert!(refused("\n\n[[rule]]\nid = 1\n").starts_with("mine.toml:4:"), "{}", refused("\n\n[[rule]]\nid = 1\n"));
    assert!(refused("nonsense").contains("mine.toml:1"));
    let twice = "checked = \"2026-01-01\"\nsource = \"s\"\n[[rule]]\nid = \"a\"\ncause = \"transient\"\nconfidence = 0.5\ncodes = [50033]\nreason = \"r\"\n\
                 [[rule]]\nid = \"b\"\ncause = \"unknown\"\nconfidence = 0.5\ncodes = [50033]\nreason = \"r\"\n";
    assert!(refused(twice).contains("both hold the code 50033"));
    assert!(refused("[[rule]]\nid = \"a\"\ncolour = 1\n").contains("colour"));
}

#[test]
fn weights_that_would_overclaim_are_refused() {
    let eager = WEIGHTS.1.replace("managed_scope = 0.25", "managed_scope = 0.8");
    let told = Rules::from_texts(&[("w.toml", &eager)]).map(|_| ()).expect_err("refused").to_string();
    assert!(told.contains("without any history"), "{told}");
    let shy = WEIGHTS.1.replace("open_case = 0.82", "open_case = 0.3");
    assert!(Rules::from_texts(&[("w.toml", &shy)]).is_err());
}

#[test]
fn a_later_file_replaces_a_rule_and_changes_the_version() {
    let mine = "source = \"s\"\nchecked = \"2027-02-03\"\n[[rule]]\nid = \"code-not-assigned\"\ncause = \"unknown\"\nconfidence = 0.3\n\
                codes = [50105]\nreason = \"ours\"\n";
    let mut files = EMBEDDED.to_vec();
    files.push(("mine.toml", mine));
    let rules = Rules::from_texts(&files).expect("sound");
    assert_eq!(diagnose_text("AADSTS50105", &rules).cause, Cause::Unknown);
    assert!(rules.version().starts_with("2027-02-03."), "{}", rules.version());
    assert_ne!(rules.version(), Rules::embedded().version());
}

#[test]
fn phrases_are_whole_words_unless_the_rule_says_otherwise() {
    let file = "source = \"s\"\nchecked = \"2026-01-01\"\n[[rule]]\nid = \"a\"\ncause = \"transient\"\nconfidence = 0.5\nphrases = [\"busy bee*\"]\n\
                reason = \"r\"\nexamples = [\"busy bees\"]\n";
    let rules = Rules::from_texts(&[WEIGHTS, ("mine.toml", file)]).expect("sound");
    assert_eq!(diagnose_text("a BUSY   bees nest", &rules).cause, Cause::Transient);
    assert_eq!(diagnose_text("rubusy bee", &rules).cause, Cause::Unknown);
}

#[test]
fn places_and_lists_are_checked() {
    let rule = |more: &str| {
        format!(
            "[[rule]]\nid = \"a\"\ncause = \"transient\"\nconfidence = 0.5\nreason = \"r\"\nsource = \"s\"\nchecked = \"2026-11-23\"\nexamples = [\"e\"]\n{more}\n"
        )
    };
    assert!(refused(&rule("codes = [90094]\nplace = \"opening\"")).contains("has no phrases"));
    assert!(refused(&rule("phrases = [\"is off\"]\nplace = \"code-sentence\"")).contains("no codes"));
    assert!(refused(&rule("phrases = [\"@absent\"]")).contains("the file has no list"));
    let listed = format!("lists.here = [\"is quite off\"]\n{}", rule("phrases = [\"@here\"]"));
    let rules = Rules::from_texts(&[WEIGHTS, ("mine.toml", &listed)]).expect("sound rules");
    assert_eq!(diagnose_text("the service is quite off", &rules).cause, Cause::Transient);
}

#[test]
fn words_that_belong_together_are_found_in_any_order_within_their_reach() {
    let rule = |more: &str| {
        format!(
            "[[rule]]\nid = \"a\"\ncause = \"transient\"\nconfidence = 0.5\nreason = \"r\"\nsource = \"s\"\nchecked = \"2026-11-23\"\nexamples = [\"e\"]\n{more}\n"
        )
    };
    assert!(refused(&rule("near = [[\"gate\"]]")).contains("two groups"));
    assert!(refused(&rule("codes = [90094]\nwithin = 9")).contains("within goes with it"));
    let file = rule("near = [[\"keeper*\"], [\"open*\", \"unlock*\"], [\"must\"]]\nwithin = 40\nplace = \"stated\"");
    let rules = Rules::from_texts(&[WEIGHTS, ("mine.toml", &file)]).expect("sound");
    let cause = |text: &str| diagnose_text(text, &rules).cause;
    for text in [
        "the keeper must open it",
        "must be unlocked, by a keeper",
        "keepers. keepers sleep far away from here; openers must ask keepers",
    ] {
        assert_eq!(cause(text), Cause::Transient, "{text}");
    }
    for text in [
        "the keeper must go",
        "they ask whether the keeper must open it",
        "the keeper has gone to the sea for a whole year. the gate must open",
    ] {
        assert_eq!(cause(text), Cause::Unknown, "{text}");
    }
}

#[test]
fn a_kind_that_belongs_to_another_cause_is_a_fault() {
    let told = refused(
        "[[rule]]\nid = \"a\"\ncause = \"transient\"\nkind = \"mfa\"\nconfidence = 0.5\ncodes = [50033]\nreason = \"r\"\nsource = \"s\"\nchecked = \"2026-01-01\"\n",
    );
    assert_eq!(told, "mine.toml:1: rule \"a\": the kind mfa belongs to interaction_required, not to transient");
}

#[test]
fn a_rule_can_be_switched_off_and_changes_are_told_by_id() {
    let with = |text: &str| {
        let mut files = EMBEDDED.to_vec();
        files.push(("mine.toml", text));
        Rules::from_texts(&files)
    };
    let text = "source = \"s\"\nchecked = \"2027-02-03\"\n[[off]]\nid = \"code-not-assigned\"\nreason = \"ours\"\n\
                [[rule]]\nid = \"code-approval-required\"\ncause = \"unknown\"\nconfidence = 0.3\ncodes = [90094]\nreason = \"r\"\n\
                [[rule]]\nid = \"mine\"\ncause = \"transient\"\nconfidence = 0.3\ncodes = [99999999]\nreason = \"r\"\n";
    let rules = with(text).expect("sound");
    assert_eq!(diagnose_text("AADSTS50105", &rules).cause, Cause::Unknown);
    assert_eq!((rules.off()[0].id.as_str(), rules.off()[0].at.as_str()), ("code-not-assigned", "mine.toml:3"));
    let owned = |id: &str| vec![id.to_owned()];
    let wanted = Changes { added: owned("mine"), replaced: owned("code-approval-required"), removed: owned("code-not-assigned") };
    assert_eq!(rules.changes_since(Rules::embedded()), wanted);
    assert_eq!(rules.by_id("mine").map(Rule::at).as_deref(), Some("mine.toml:12"));
    let told = with("[[off]]\nid = \"no-such\"\nreason = \"\"\n").expect_err("refused").to_string();
    assert!(told.contains("mine.toml:1: off \"no-such\": no earlier file") && told.contains("short sentence"), "{told}");
}
