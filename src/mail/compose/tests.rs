//! Golden files of every kind, and what must hold for any notice. `UPDATE_GOLDEN=1` rewrites the files.

use std::{collections::BTreeMap, fs, path::Path, sync::LazyLock};

use proptest::prelude::*;
use url::Url;
use uuid::{Uuid, uuid};

use super::*;
use crate::domain::{
    address::Domain,
    alert::{AlertKey, AlertReason},
    cause::{Cause, Kind},
    check::{Check, CheckCode},
    taken_on::TakenOn,
    tenant::TenantId,
};

mod languages;
mod later;
mod parsed;

use parsed::Parsed;

fn address(text: &str) -> Address {
    Address::parse(text).expect(text)
}

fn app() -> AppProfile {
    AppProfile {
        name: "Sophiie".to_owned(),
        client_id: uuid!("5e0a1c9e-4b9f-4d53-8f7e-2f6c6f1c1a10"),
        scopes: [
            "openid",
            "profile",
            "email",
            "offline_access",
            "User.Read",
            "Mail.ReadWrite",
            "Mail.Send",
            "Calendars.ReadWrite",
        ]
        .map(str::to_owned)
        .to_vec(),
        connect_url: Url::parse("https://app.sophiie.example/settings/outlook?from=mail&x=1").expect("a URL"),
        support_email: address("support@sophiie.example"),
        publisher: "Sophiie AI Pty Ltd".to_owned(),
    }
}

fn sender() -> Sender {
    Sender::new(address("outlook@sophiie.example"), address("support@sophiie.example"))
}

/// What a mail says of its code.
fn check() -> Check {
    let code = CheckCode::parse("K7QM-3XPA-9D4T").expect("a code");
    Check { code, address: "desk.sophiie.example/check".to_owned() }
}

/// A notice of this kind in an organisation that we know well.
fn notice(kind: NoticeKind, cause: Cause, problem: Option<Kind>) -> Notice {
    Notice {
        id: uuid!("01936a1e-7b2c-7d3e-8f4a-5b6c7d8e9f01"),
        kind,
        to: address("kim@acme.com.au"),
        locale: Some("en-AU".to_owned()),
        cause,
        problem,
        account: Some(address(if kind == NoticeKind::PersonalAccount { "kim.lee@outlook.com" } else { "kim@acme.com.au" })),
        tenant_domain: Domain::parse("acme.com.au").ok(),
        tenant_id: TenantId::parse("3f2504e0-4f89-41d3-9a0c-0305e82c3301"),
        others_waiting: 2,
        guide_url: Url::parse("https://desk.sophiie.example/guide/AZNqHnssfT6PSltsfY6fAQAAAAFqkl8mXlJ4n0dE8yQm5Zxr")
            .expect("a URL"),
        step: None,
        taken_on: None,
        follows: None,
        unsubscribe_url: None,
        request_url: Url::parse(
            "https://desk.sophiie.example/request/AZNqHnssfT6PSltsfY6fAQGTah57LH0-j0pbbH2OnwIAAAABapJfJl5SeJ9HRPMkJuWcaw",
        )
        .expect("a URL"),
        reference: "CD-7K3M9Q".to_owned(),
        check: Some(check()),
        queued_at: UnixMillis(1_795_400_000_000),
    }
}

/// Every kind of mail, with the causes that lead to it.
fn kinds() -> impl Iterator<Item = (NoticeKind, Cause)> {
    let by_cause = Cause::ALL.iter().filter_map(|cause| Some((NoticeKind::for_cause(*cause)?, *cause)));
    by_cause.chain([(NoticeKind::Reconnect, Cause::AdminApproval), (NoticeKind::Reconnect, Cause::NoMailbox)])
}

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::embedded);
    &CATALOGUE
}

fn composed(notice: &Notice) -> Composed {
    compose(notice, &app(), &sender(), catalogue()).expect("the links are good")
}

fn golden(name: &str, have: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/mail").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
        fs::write(&path, have).expect("the golden file");
    }
    let want = fs::read_to_string(&path).unwrap_or_default();
    assert!(want == have, "{name} differs: run with UPDATE_GOLDEN=1 and look at the difference");
}

#[test]
fn every_kind_of_mail_reads_as_it_did() {
    for (kind, cause) in kinds() {
        let mail = Parsed::read(&composed(&notice(kind, cause, None)).bytes);
        let name = if kind.as_str() == cause.as_str() { kind.to_string() } else { format!("{kind}-{cause}") };
        let head = mail.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join("\n");
        golden(&format!("{name}.txt"), &format!("{head}\n\n{}", mail.text));
        // One tag a line, so that a difference can be read.
        golden(&format!("{name}.html"), &mail.html.replace("><", ">\n<"));
    }
}

/// An alert that has gone on for a while.
fn alert(reason: AlertReason, kind: Option<Kind>) -> AlertNotice {
    AlertNotice {
        id: uuid!("01936a1e-7b2c-7d3e-8f4a-5b6c7d8e9f02"),
        to: address("oncall@sophiie.example"),
        key: AlertKey { reason, kind, code: if reason == AlertReason::AppFault { 50011 } else { 90094 } },
        count: 17,
        tenants: 3,
        some_tenants: vec!["acme.com.au, 3f2504e0-4f89-41d3-9a0c-0305e82c3301".to_owned(), "fabrikam.example".to_owned()],
        first_seen: UnixMillis(1_795_390_000_000),
        last_seen: UnixMillis(1_795_399_000_000),
        correlation_id: Some(uuid!("7a1c9f7e-2b1d-4c61-9a44-3d1f6c1b2a10")),
        trace_id: Some(uuid!("0d9f4c1b-6f5e-4f0b-8a77-52d1c0f3e900")),
        failed_at: Some(UnixMillis(1_795_398_990_000)),
        page_url: Url::parse("https://desk.sophiie.example/engineering").expect("a URL"),
        queued_at: UnixMillis(1_795_400_000_000),
    }
}

#[test]
fn every_alert_reads_as_it_did_and_names_no_person() {
    let kinds = [Kind::RedirectUri, Kind::Secret, Kind::Scope, Kind::Client];
    let faults = kinds.into_iter().map(|kind| (AlertReason::AppFault, Some(kind)));
    let others = AlertReason::ALL.iter().map(|reason| (*reason, None));
    let mut out = String::new();
    for (reason, kind) in others.chain(faults) {
        let notice = alert(reason, kind);
        let mail = compose_alert(&notice, &app(), &sender(), catalogue()).expect("the link is good");
        assert!((20..=78).contains(&mail.subject.len()), "{}", mail.subject);
        let parsed = Parsed::read(&mail.bytes);
        out.extend(["##### ", &mail.subject, "\n\n", &parsed.text, "\n"]);
        assert_eq!(parsed.links(), [notice.page_url.as_str()]);
        assert!(!parsed.text.contains(['{', '}']) && !parsed.text.contains("  "), "{}", parsed.text);
        for fact in ["7a1c9f7e-2b1d-4c61-9a44-3d1f6c1b2a10", "acme.com.au", "17", "2026-11-23 01:56:30Z"] {
            assert!(parsed.text.contains(fact) && parsed.html.contains(fact), "{fact} in {}", parsed.text);
        }
        if reason == AlertReason::PromptConsent {
            golden("engineer_alert-prompt_consent.html", &parsed.html.replace("><", ">\n<"));
        }
    }
    golden("engineer_alerts.txt", &out);
}

#[test]
fn an_alert_of_which_little_is_known_is_whole() {
    let full = alert(AlertReason::StillBlocked, None);
    let notice = AlertNotice {
        key: AlertKey { code: 0, ..full.key },
        some_tenants: Vec::new(),
        correlation_id: None,
        trace_id: None,
        failed_at: None,
        ..full
    };
    let mail = compose_alert(&notice, &app(), &sender(), catalogue()).expect("the link is good");
    let text = Parsed::read(&mail.bytes).text;
    assert!(!text.contains("Where") && !text.contains("sign-in logs") && !text.contains("AADSTS"), "{text}");
    let bad = AlertNotice { page_url: Url::parse("javascript:alert(1)").expect("a URL"), ..notice };
    assert_eq!(compose_alert(&bad, &app(), &sender(), catalogue()), Err(ComposeError::GuideUrl));
}

#[test]
fn finer_kinds_have_their_own_words() {
    let mut out = String::new();
    for (kind, cause) in kinds() {
        let base = Parsed::read(&composed(&notice(kind, cause, None)).bytes).text;
        for problem in Kind::ALL {
            let mail = composed(&notice(kind, cause, Some(*problem)));
            let text = Parsed::read(&mail.bytes).text;
            if text != base {
                // The part for the administrator is in the golden files; here, what the person reads first.
                let own = text.split("\n\n--------").next().unwrap_or_default();
                let own = own.split("\n\nWrite to my administrator\n").next().unwrap_or_default();
                let head = format!("##### {kind} · {cause} · {problem}\nSubject: {}", mail.subject);
                out.extend([&head, "\n\n", own.trim_end(), "\n\n"]);
            }
        }
    }
    golden("finer-kinds.txt", &out);
}

#[test]
fn a_mail_has_exactly_our_headers() {
    for (kind, cause) in kinds() {
        let mail = composed(&notice(kind, cause, None));
        let parsed = Parsed::read(&mail.bytes);
        let names: Vec<_> = parsed.headers.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            [
                "From",
                "To",
                "Reply-To",
                "Subject",
                "Date",
                "Message-ID",
                "Auto-Submitted",
                "X-Auto-Response-Suppress",
                "MIME-Version",
                "Content-Type"
            ]
        );
        assert_eq!(parsed.header("To"), "kim@acme.com.au");
        assert_eq!(parsed.header("From"), "\"Sophiie\" <outlook@sophiie.example>");
        assert_eq!(parsed.header("Reply-To"), "support@sophiie.example");
        assert_eq!(parsed.header("Message-ID"), "<01936a1e-7b2c-7d3e-8f4a-5b6c7d8e9f01@sophiie.example>");
        assert_eq!(parsed.header("Date"), "Mon, 23 Nov 2026 02:13:20 +0000");
        assert_eq!(parsed.header("Subject"), mail.subject);
        let words = mail.subject.strip_suffix(" [CD-7K3M9Q]").expect("the reference of the case");
        assert!((20..=78).contains(&words.len()), "{}", mail.subject);
    }
}

#[test]
fn links_lead_to_the_guide_the_app_and_a_new_message_only() {
    for (kind, cause) in kinds() {
        let notice = notice(kind, cause, None);
        let mail = Parsed::read(&composed(&notice).bytes);
        let links = mail.links();
        assert!(!links.is_empty());
        for link in &links {
            let ours =
                [notice.guide_url.as_str(), notice.request_url.as_str(), app().connect_url.as_str()].contains(&link.as_str());
            assert!(ours || link.starts_with("mailto:?subject="), "{kind}: {link}");
            // The shortest limit among the mail programs in wide use is about 2,000 characters.
            assert!(link.len() < 1_900, "{kind}: {} characters", link.len());
        }
        let namespaces = ["http://www.w3.org/1999/xhtml"];
        for url in
            mail.html.match_indices("http").map(|(at, _)| mail.html[at..].split(['"', '<', ' ', ')']).next().unwrap_or_default())
        {
            let url = parsed::unescape(url);
            let known = url.starts_with("http-equiv")
                || namespaces.contains(&url.as_str())
                || links.iter().any(|link| link.contains(&url));
            assert!(known, "{kind}: {url}");
        }
        for forbidden in ["<img", "url(", "@import", "<script", "<link"] {
            assert!(!mail.html.contains(forbidden), "{kind}: {forbidden}");
        }
    }
}

#[test]
fn the_markup_is_well_formed_for_browsers_and_for_outlook() {
    for (kind, cause) in kinds() {
        let html = Parsed::read(&composed(&notice(kind, cause, None)).bytes).html;
        let mut browsers = String::new();
        let mut outlook = String::new();
        // `<!--[if mso]>…<![endif]-->` is for Outlook alone, `<!--[if !mso]><!-->…<!--<![endif]-->` for all others.
        for piece in html.split("<!--") {
            let Some((comment, shown)) = piece.split_once("-->") else {
                browsers += piece;
                outlook += piece;
                continue;
            };
            if let Some((_, conditional)) = comment.strip_prefix("[if").and_then(|rest| rest.split_once("]>")) {
                outlook += conditional.trim_end_matches("<![endif]").trim_end_matches("<!");
            }
            browsers += shown;
            outlook += shown;
        }
        parsed::assert_balanced(&browsers);
        parsed::assert_balanced(&outlook);
    }
}

#[test]
fn the_ready_message_is_whole() {
    let mail = Parsed::read(&composed(&notice(NoticeKind::AdminApproval, Cause::AdminApproval, None)).bytes);
    let link = mail.links().into_iter().find(|link| link.starts_with("mailto:")).expect("a mailto link");
    let url = Url::parse(&link).expect("a URL");
    let fields: BTreeMap<_, _> = url.query_pairs().collect();
    assert_eq!(fields["subject"], "Please approve Sophiie for acme.com.au");
    let body = &fields["body"];
    assert!(body.starts_with("Hello,\r\n\r\n") && body.contains("https://desk.sophiie.example/guide/"), "{body}");
    assert!(mail.text.contains(&body.replace("\r\n", "\n")), "the text version holds the same words to copy");
}

#[test]
fn the_forwarded_part_stands_alone() {
    for (kind, cause) in kinds() {
        let notice = notice(kind, cause, None);
        let mail = Parsed::read(&composed(&notice).bytes);
        let Some((_, forwarded)) = mail.text.split_once("-------- Forward from here --------") else { continue };
        let (forwarded, _) = forwarded.split_once("\n--------").expect("an end");
        for fact in [
            notice.guide_url.as_str(),
            "Sophiie AI Pty Ltd",
            "5e0a1c9e-4b9f-4d53-8f7e-2f6c6f1c1a10",
            "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
            "acme.com.au",
            "kim@acme.com.au",
            "Calendars.ReadWrite",
            "support@sophiie.example",
            "CD-7K3M9Q",
            "never ask",
        ] {
            assert!(forwarded.contains(fact), "{kind}: {fact}");
        }
    }
}

#[test]
fn a_person_with_the_wrong_account_reads_no_word_of_administrators() {
    for kind in [NoticeKind::PersonalAccount, NoticeKind::WrongTenant] {
        for problem in Kind::ALL.iter().copied().map(Some).chain([None]) {
            let mail = Parsed::read(&composed(&notice(kind, Cause::PersonalAccount, problem)).bytes);
            for version in [&mail.text, &mail.html] {
                assert!(!version.to_lowercase().contains("admin"), "{kind} {problem:?}");
            }
        }
    }
}

#[test]
fn an_organisation_we_do_not_know_is_still_addressed_in_whole_sentences() {
    for (kind, cause) in kinds() {
        let notice =
            Notice { tenant_domain: None, tenant_id: None, account: None, others_waiting: 0, ..notice(kind, cause, None) };
        let mail = composed(&notice);
        let parsed = Parsed::read(&mail.bytes);
        for text in [&parsed.text, &mail.subject] {
            assert!(!text.replace("kim@acme.com.au", "").contains("acme.com.au"), "{kind}");
            // No gap where a value is missing, and no sentence that begins in lower case.
            for flaw in ["{", "}", "  ", " .", " ,", ". your ", "\nyour ", "waiting for the same"] {
                assert!(!text.contains(flaw), "{kind}: {flaw:?} in {text}");
            }
        }
    }
}

#[test]
fn the_one_text_from_outside_chooses_words_and_is_never_shown() {
    for (kind, cause) in kinds() {
        let expected = composed(&notice(kind, cause, None));
        for locale in ["en-\r\nBcc: eve@evil.example", "<script>", "=?utf-8?Q?x?=", "{ $to }", "\u{202e}en", "en_NZ", ""] {
            let notice = Notice { locale: Some(locale.to_owned()), ..notice(kind, cause, None) };
            assert!(composed(&notice) == expected, "{kind}: {locale:?}");
        }
    }
}

#[test]
fn only_web_links_are_mailed() {
    let good = notice(NoticeKind::Reconnect, Cause::AdminApproval, None);
    let bad = Url::parse("javascript:alert(1)").expect("a URL");
    let guide = Notice { guide_url: bad.clone(), ..good.clone() };
    assert_eq!(compose(&guide, &app(), &sender(), catalogue()), Err(ComposeError::GuideUrl));
    let request = Notice { request_url: bad.clone(), ..good.clone() };
    assert_eq!(compose(&request, &app(), &sender(), catalogue()), Err(ComposeError::GuideUrl));
    let app = AppProfile { connect_url: bad, ..app() };
    assert_eq!(compose(&good, &app, &sender(), catalogue()), Err(ComposeError::ConnectUrl));
}

#[test]
fn nothing_shows_in_debug_output() {
    let shown = format!("{:?}", composed(&notice(NoticeKind::Reconnect, Cause::AdminApproval, None)));
    assert!(!shown.contains("kim") && shown.contains("01936a1e"), "{shown}");
}

prop_compose! {
    /// Any notice that can exist: hostile where a type leaves room for it.
    fn any_notice()(
        kind in prop::sample::select(NoticeKind::TO_PEOPLE),
        cause in prop::sample::select(Cause::ALL),
        problem in prop::option::of(prop::sample::select(Kind::ALL)),
        to in "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~][a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]{0,40}@[a-z0-9]{1,30}\\.(com|xn--p1ai|com\\.au)",
        account in prop::option::of("[a-z!#$%&'*+/=?^_`{|}~]{1,64}@(bücher|EXAMPLE|a-b)\\.example"),
        locale in prop::option::of(prop_oneof!["[a-z]{2}-[A-Z]{2}", any::<String>()]),
        domain in prop::option::of("[a-z0-9]{1,60}\\.example"),
        others_waiting in any::<u32>(),
        path in "[\\PC]{0,80}",
        queued_at in any::<i64>(),
        id in any::<u128>(),
    ) -> Notice {
        let mut guide_url = Url::parse("https://desk.example/guide/").expect("a URL");
        guide_url.set_path(&path);
        guide_url.set_query(Some(&path));
        let request_url = guide_url.clone();
        Notice {
            id: Uuid::from_u128(id), kind, to: address(&to), locale, cause, problem,
            account: account.map(|text| address(&text)),
            tenant_domain: domain.and_then(|text| Domain::parse(&text).ok()),
            tenant_id: TenantId::from_uuid(Uuid::from_u128(id)),
            others_waiting, guide_url, request_url, step: None, taken_on: None, follows: None, unsubscribe_url: None, reference: "CD-7K3M9Q".to_owned(),
            check: Some(check()), queued_at: UnixMillis(queued_at),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn any_notice_becomes_a_message_that_reads_back(notice in any_notice(), name in any::<String>()) {
            let app = AppProfile { name, ..app() };
        let mail = compose(&notice, &app, &sender(), catalogue()).expect("the links are good");
        let again = compose(&notice, &app, &sender(), catalogue()).expect("the links are good");
        prop_assert!(mail == again, "the same octets each time");
        let parsed = Parsed::read(&mail.bytes);
        prop_assert_eq!(parsed.headers.len(), 10);
        prop_assert_eq!(parsed.header("To"), notice.to.as_str());
        for link in parsed.links() {
            let ours = link == notice.guide_url.as_str() || link == app.connect_url.as_str();
            prop_assert!(ours || link.starts_with("mailto:?subject="), "{}", link);
        }
        // Whatever the values, the markup is the layout's: what opens is what the layout opens.
        let tags = parsed.html.matches('<').count();
        let plain = compose(&notice, &super::tests::app(), &sender(), catalogue()).expect("the links are good");
        prop_assert_eq!(tags, Parsed::read(&plain.bytes).html.matches('<').count());
    }
}
