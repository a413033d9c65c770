use super::*;
use crate::domain::{
    address::{Address, Domain},
    diagnosis::{Evidence, diagnose_text, rules::Rules, why},
    tenant::TenantId,
    time::UnixMillis,
};

fn app() -> AppProfile {
    AppProfile {
        name: "Tailspin".to_owned(),
        client_id: uuid::uuid!("11111111-2222-4333-8444-555555555555"),
        scopes: ["openid", "Mail.ReadWrite", "Calendars.ReadWrite"].map(String::from).into(),
        connect_url: Url::parse("https://app.tailspin.example/connect").unwrap(),
        support_email: Address::parse("help@tailspin.example").unwrap(),
        publisher: "Tailspin Toys".to_owned(),
    }
}

fn with<T>(then: impl FnOnce(Desk<'_>) -> T) -> T {
    let (app, catalogue) = (app(), Catalogue::embedded());
    let consent_return = Url::parse("https://desk.example/consent/return").unwrap();
    then(Desk { app: &app, consent_return: Some(&consent_return), catalogue: &catalogue })
}

fn of(cause: Cause, kind: Option<Kind>, confidence: f32, evidence: Evidence) -> Diagnosis {
    Diagnosis { cause, kind, confidence, reasons: vec!["x".into()], evidence, rules_version: "1".into() }
}

/// Every cause with every kind, known and unknown organisation.
fn all() -> impl Iterator<Item = Diagnosis> {
    let known = Evidence {
        tenant_domain: Some(Domain::parse("contoso.com").unwrap()),
        tenant_id: TenantId::parse("72f988bf-86f1-41af-91ab-2d7cd011db47"),
        correlation_id: Some(uuid::uuid!("99999999-2222-4333-8444-555555555555")),
        timestamp: Some(UnixMillis(1_780_000_000_000)),
        oauth_error: Some("FREE".to_owned()),
        subcode: Some("FREE".to_owned()),
        suberror: Some("FREE".to_owned()),
        account: Some("FREE@contoso.com".to_owned()),
        ..Evidence::default()
    };
    let personal = Evidence { account_kind: AccountKind::Personal, ..Evidence::default() };
    Cause::ALL.iter().flat_map(move |cause| {
        let evidence = [known.clone(), Evidence::default(), personal.clone()];
        evidence.into_iter().zip([0.97, 0.8, 0.3]).flat_map(move |(evidence, confidence)| {
            let kinds = Kind::ALL.iter().copied().map(Some).chain([None]);
            kinds.map(move |kind| of(*cause, kind, confidence, evidence.clone()))
        })
    })
}

fn assert_prose(text: &str, what: &str) {
    assert!(!text.contains(['{', '}', '\u{2068}']) && !text.contains("  ") && !text.is_empty(), "{what}: {text:?}");
    for sentence in text.split_inclusive(['.', '?', ':']) {
        assert!(sentence.len() <= 260, "{what}: a sentence of {} octets: {sentence}", sentence.len());
    }
}

#[test]
fn every_cause_and_kind_is_explained_whole() {
    with(|desk| {
        for diagnosis in all() {
            let what = format!("{} {:?} {}", diagnosis.cause, diagnosis.kind, diagnosis.confidence);
            let said = explain(&diagnosis, Vec::new(), desk, Some("en-AU"));
            assert!((5..=90).contains(&said.title.len()) && !said.title.ends_with('.'), "{what}: {}", said.title);
            for text in [&said.title, &said.summary, &said.who, &said.sureness.word].into_iter().chain(&said.next) {
                assert_prose(text, &what);
            }
            assert!(said.summary.ends_with('.') && said.summary.matches(". ").count() <= 1, "{what}: {}", said.summary);
            assert!((2..=4).contains(&said.next.len()), "{what}: {:?}", said.next);
            assert!(said.next.iter().all(|step| step.ends_with(['.', '?'])), "{what}: {:?}", said.next);
            assert_eq!(said.sureness.surer.is_some(), diagnosis.confidence < 0.9, "{what}");
            assert_eq!(said.guide_section.is_some(), Remedy::of(diagnosis.cause, diagnosis.kind).is_some(), "{what}");
            assert!(said.guide_section.is_none_or(|section| !section.name.is_empty()), "{what}");
        }
    });
}

#[test]
fn every_reply_can_be_sent_as_it_is() {
    with(|desk| {
        for diagnosis in all() {
            let reply = explain(&diagnosis, Vec::new(), desk, None).reply;
            let what = format!("{} {:?}:\n{reply}", diagnosis.cause, diagnosis.kind);
            assert!(reply.starts_with("Hello,\n\nThank you") && reply.ends_with("The Tailspin team\n"), "{what}");
            assert!(!reply.contains("FREE") && !reply.contains("\n\n\n"), "{what}");
            for line in reply.lines().filter(|line| !line.is_empty() && !line.starts_with("https://")) {
                assert_prose(line, &what);
            }
            let forwarded = reply.contains("For the Microsoft 365 administrator");
            assert_eq!(forwarded, reply::needs_administrator(&diagnosis), "{what}");
            assert_eq!(forwarded, reply.contains("11111111-2222-4333-8444-555555555555"), "{what}");
            assert_eq!(forwarded, reply.contains("the lines below"), "{what}");
            if diagnosis.cause == Cause::PersonalAccount {
                assert!(!reply.to_lowercase().contains("admin"), "{what}");
            }
        }
    });
}

#[test]
fn steps_speak_of_a_part_to_forward_only_where_there_is_one() {
    with(|desk| {
        for diagnosis in all() {
            let steps = explain(&diagnosis, Vec::new(), desk, None).next.join(" ");
            if steps.contains("to be forwarded") {
                assert!(reply::needs_administrator(&diagnosis), "{} {:?}: {steps}", diagnosis.cause, diagnosis.kind);
            }
        }
    });
}

#[test]
fn the_link_is_for_the_organisation_that_is_known() {
    with(|desk| {
        let of_text = |text: &str, desk| {
            let (diagnosis, why) = why::explain_text(text, Rules::embedded());
            explain(&diagnosis, why, desk, None)
        };
        let said = of_text("AADSTS90094: The grant requires admin permission. tenant 'contoso.onmicrosoft.com'", desk);
        let link =
            "https://login.microsoftonline.com/contoso.onmicrosoft.com/v2.0/adminconsent?client_id=11111111-2222-4333-8444";
        assert!(said.reply.contains(link), "{}", said.reply);
        assert!(said.reply.contains("For the Microsoft 365 administrator of contoso.onmicrosoft.com"), "{}", said.reply);
        let section = said.guide_section.unwrap();
        assert_eq!((section.anchor, section.name.ends_with(" (route A)")), ("admin_consent", true), "{section:?}");
        let said = of_text("AADSTS90094", desk);
        assert!(said.reply.contains("https://login.microsoftonline.com/organizations/v2.0/adminconsent?"), "{}", said.reply);
        let said = of_text("AADSTS90094", Desk { consent_return: None, ..desk });
        let known = of_text("AADSTS90094 tenant 'contoso.onmicrosoft.com'", Desk { consent_return: None, ..desk });
        assert!(known.reply.contains("/contoso.onmicrosoft.com/adminconsent?client_id=11111111-"), "{}", known.reply);
        assert!(!said.reply.contains("/adminconsent?") && said.reply.contains("help@tailspin.example"), "{}", said.reply);
    });
}

#[test]
fn a_bare_cancel_is_asked_about_and_an_unknown_error_too() {
    with(|desk| {
        let reply = |text: &str| explain(&diagnose_text(text, Rules::embedded()), Vec::new(), desk, None).reply;
        let cancel = reply("error=access_denied&error_subcode=cancel");
        assert!(cancel.contains("Did the page say “Need admin approval”"), "{cancel}");
        assert!(cancel.contains("If it did not, connect again"), "{cancel}");
        let unknown = reply("something broke");
        assert!(unknown.contains("picture of Microsoft's page"), "{unknown}");
        let likely = reply("AADSTS65001: x");
        assert!(likely.contains("does not settle it"), "{likely}");
    });
}
