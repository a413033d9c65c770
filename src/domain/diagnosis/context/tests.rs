use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::domain::diagnosis::diagnose_text;

const CANCEL: &str = "https://app.tailspin.example/cb?error=access_denied&error_subcode=cancel&state=1";

fn cancel(context: &Context) -> Diagnosis {
    let rules = Rules::embedded();
    weigh(diagnose_text(CANCEL, rules), context, rules)
}

fn everything_but_history() -> Context {
    Context {
        earlier_tries: 9,
        at_microsoft: Some(Duration::from_mins(5)),
        scopes: vec!["https://graph.microsoft.com/Mail.ReadWrite".to_owned()],
        prompt: Some("consent".to_owned()),
        work_domain: Some(true),
        ..Context::default()
    }
}

#[test]
fn a_bare_cancel_without_history_stays_honest() {
    for context in [Context::default(), everything_but_history()] {
        let said = cancel(&context);
        assert_eq!((said.cause, said.kind), (Cause::ConsentDeclined, Some(Kind::Cancel)), "{said:?}");
        assert!(said.confidence < 0.8, "{said:?}");
    }
}

#[test]
fn an_open_case_of_the_tenant_makes_a_cancel_an_approval_wall() {
    let context = Context { tenant_approval_case_open: true, ..Context::default() };
    let said = cancel(&context);
    assert_eq!((said.cause, said.kind), (Cause::AdminApproval, Some(Kind::HiddenBlock)));
    assert!(said.confidence >= 0.8);
    assert!(said.reasons.iter().any(|reason| reason.text.contains("case of the organisation is open")), "{:?}", said.reasons);
    let rules = Rules::embedded();
    let declined = weigh(diagnose_text("error=access_denied&error_description=AADSTS65004", rules), &context, rules);
    assert_eq!(declined.kind, Some(Kind::HiddenBlock));
}

#[test]
fn colleagues_and_signs_together_are_enough() {
    let context = Context { colleagues_blocked: 2, ..everything_but_history() };
    assert_eq!(cancel(&context).cause, Cause::AdminApproval);
}

#[test]
fn a_personal_account_has_no_administrator() {
    let context = Context { tenant_approval_case_open: true, consumer_tenant: true, ..Context::default() };
    let said = cancel(&context);
    assert_eq!((said.cause, said.evidence.account_kind), (Cause::ConsentDeclined, AccountKind::Personal));
    let rules = Rules::embedded();
    let unknown = weigh(diagnose_text("something broke", rules), &context, rules);
    assert_eq!(unknown.cause, Cause::PersonalAccount);
    assert!(unknown.confidence < 0.8);
}

#[test]
fn a_consumer_domain_is_a_hint_and_no_more() {
    let context = Context { work_domain: Some(false), ..Context::default() };
    let rules = Rules::embedded();
    for text in [CANCEL, "something broke"] {
        let before = diagnose_text(text, rules);
        let said = weigh(before.clone(), &context, rules);
        assert_eq!(said.cause, before.cause);
        assert!(said.confidence <= before.confidence);
        assert!(said.reasons.iter().any(|reason| reason.text.contains("open to everybody")), "{:?}", said.reasons);
    }
}

#[test]
fn what_is_certain_is_left_alone() {
    let rules = Rules::embedded();
    let said = diagnose_text("AADSTS50105: not assigned", rules);
    assert_eq!(weigh(said.clone(), &Context { tenant_approval_case_open: true, ..everything_but_history() }, rules), said);
}

fn contexts() -> impl Strategy<Value = Context> {
    let history = (any::<bool>(), 0_u32..6, 0_u32..6, any::<bool>(), any::<bool>(), any::<bool>());
    let event = (proptest::option::of(0_u64..600), any::<bool>(), proptest::option::of(any::<bool>()), any::<bool>());
    (history, event).prop_map(|(history, (stay, managed, work_domain, prompt))| {
        let (tenant_approval_case_open, colleagues_blocked, earlier_tries, passed, left_before, unfinished) = history;
        Context {
            tenant_approval_case_open,
            colleagues_blocked,
            earlier_tries,
            passed,
            left_before,
            unfinished,
            at_microsoft: stay.map(Duration::from_secs),
            scopes: if managed { vec!["Calendars.ReadWrite".to_owned()] } else { vec!["User.Read".to_owned()] },
            prompt: prompt.then(|| "consent".to_owned()),
            work_domain,
            ..Context::default()
        }
    })
}

proptest! {
    /// More evidence for a block never lowers the score, whatever speaks against one.
    #[test]
    fn the_score_is_monotone(context in contexts(), declined: bool) {
        let weights = Rules::embedded().weights();
        let (before, _) = score(&context, weights, declined);
        let more = [
            Context { tenant_approval_case_open: true, ..context.clone() },
            Context { colleagues_blocked: context.colleagues_blocked + 1, ..context.clone() },
            Context { earlier_tries: context.earlier_tries + 1, ..context.clone() },
            Context { left_before: true, ..context.clone() },
            Context { at_microsoft: Some(context.at_microsoft.unwrap_or_default() + Duration::from_secs(30)), ..context.clone() },
            Context { scopes: [context.scopes.clone(), vec!["Mail.Read".to_owned()]].concat(), ..context.clone() },
            Context { work_domain: Some(true), ..context.clone() },
            Context { prompt: Some("consent".to_owned()), ..context.clone() },
        ];
        for context in more {
            let (after, _) = score(&context, weights, declined);
            prop_assert!(after >= before, "{before} -> {after} by {context:?}");
            prop_assert!((0.0..1.0).contains(&after));
        }
    }

    /// What speaks against a block never raises the score.
    #[test]
    fn what_speaks_against_a_wall_never_raises_the_score(context in contexts(), declined: bool) {
        let weights = Rules::embedded().weights();
        let (before, _) = score(&context, weights, declined);
        for context in [
            Context { passed: true, ..context.clone() },
            Context { unfinished: true, ..context.clone() },
            Context { work_domain: Some(false), ..context.clone() },
        ] {
            prop_assert!(score(&context, weights, declined).0 <= before, "{context:?}");
        }
        prop_assert!(score(&context, weights, true).0 <= before);
    }

    /// A bare cancel without history of the tenant stays honest.
    #[test]
    fn without_history_of_the_tenant_a_cancel_is_a_cancel(context in contexts()) {
        let said = cancel(&Context { tenant_approval_case_open: false, colleagues_blocked: 0, ..context });
        prop_assert_eq!(said.cause, Cause::ConsentDeclined);
        prop_assert!(said.confidence < 0.8);
    }
}

#[test]
fn a_consumer_mail_domain_never_stands_before_a_wall() {
    let worst =
        Context { tenant_approval_case_open: true, colleagues_blocked: 9, work_domain: Some(false), ..everything_but_history() };
    assert_eq!(cancel(&worst).cause, Cause::ConsentDeclined);
}

#[test]
fn microsofts_managed_policy_is_named_only_where_it_explains_everything() {
    let rules = Rules::embedded();
    let kind = |text: &str, scopes: &[&str]| {
        let scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
        weigh(diagnose_text(text, rules), &Context { scopes, ..Context::default() }, rules).kind
    };
    for (text, scopes, expected) in [
        ("AADSTS90094", &["openid", "User.Read", "Mail.ReadWrite"][..], Kind::ManagedPolicy),
        ("AADSTS90094", &["https://graph.microsoft.com/Calendars.ReadWrite"], Kind::ManagedPolicy),
        ("AADSTS90094", &[], Kind::ConsentPolicy),
        ("AADSTS90094", &["User.Read", "Mail.Send"], Kind::ConsentPolicy),
        ("AADSTS90094", &["Mail.ReadWrite", "Directory.Read.All"], Kind::ConsentPolicy),
        ("AADSTS90094", &["Mail.ReadWrite", "Something.New"], Kind::ConsentPolicy),
        ("AADSTS90094", &["OnlineMeetingTranscript.Read.All"], Kind::ConsentPolicy),
    ] {
        assert_eq!(kind(text, scopes), Some(expected), "{text} {scopes:?}");
    }
    assert_eq!(kind("AADSTS90095", &["Mail.ReadWrite"]), Some(Kind::RequestPending), "what Microsoft says goes before");
}

#[test]
fn a_new_person_where_others_connect_may_have_to_wait_for_the_mailbox() {
    let rules = Rules::embedded();
    let text = "MailboxNotEnabledForRESTAPI";
    let context = |known: u64, tenant_connects| Context {
        known_for: Some(Duration::from_mins(known)),
        tenant_connects,
        ..Context::default()
    };
    let said = |context: &Context| weigh(diagnose_text(text, rules), context, rules);
    let new = said(&context(10, true));
    if diagnose_text(text, rules).kind.is_none() {
        assert_eq!(new.kind, Some(Kind::NewUser));
        assert!(new.confidence <= 0.6);
    }
    for context in [context(61, true), context(10, false), Context::default()] {
        assert_eq!(said(&context), diagnose_text(text, rules));
    }
}
