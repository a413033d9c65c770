//! What holds whatever is posted, in whatever order.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    sync::{Arc, LazyLock},
    time::Duration,
};

use proptest::prelude::*;
use serde_json::{Value, json};
use url::Url;
use uuid::Uuid;

use super::*;
use crate::domain::{address::Address, diagnosis::diagnose};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::embedded);

const BEGAN: UnixMillis = UnixMillis(1_795_428_000_000);
const CAP_ADDRESS: u32 = 4;
const CAP_DOMAIN: u32 = 6;
const CAP_TOTAL: u32 = 10;
const CAP_KEY: u32 = 7;

fn policy() -> Policy {
    // A window longer than any sequence: what a book has counted then counts to its end.
    let cap = |count| Cap { count, window: Duration::from_hours(24 * 365) };
    Policy {
        app: AppProfile {
            name: "Sophiie".to_owned(),
            client_id: Uuid::from_u128(9),
            scopes: vec!["Mail.Send".to_owned()],
            connect_url: Url::parse("https://app.example/connect").expect("a URL"),
            support_email: Address::parse("support@app.example").expect("an address"),
            publisher: "Sophiie AI".to_owned(),
        },
        catalogue: &CATALOGUE,
        rules: Arc::new(Rules::embedded().clone()),
        links: Links::new(Url::parse("https://desk.example").expect("a URL"), &[7; 32]),
        mail_off: false,
        unfinished_after: Duration::from_mins(20),
        mail_unfinished: MailUnfinished::Blocked,
        only_to: crate::domain::recipients::OnlyTo::default(),
        mail_paused: false,
        reminders: crate::domain::reminder::Reminders {
            after: Vec::new(),
            hours: crate::domain::reminder::WorkingHours { from: 9, until: 17, timezone: jiff::tz::TimeZone::UTC },
            cap: Cap { count: 0, window: std::time::Duration::ZERO },
        },
        alert_addresses: Vec::new(),
        cooldown: Duration::from_hours(24 * 7),
        caps: Caps { address: cap(CAP_ADDRESS), domain: cap(CAP_DOMAIN), key: cap(CAP_KEY), total: cap(CAP_TOTAL) },
    }
}

/// One post: who, as which account, in which directory, what happened, which attempt, how much later.
#[derive(Clone, Debug)]
struct Step {
    person: usize,
    account: usize,
    tenant: usize,
    what: usize,
    attempt: usize,
    later: u64,
}

fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let step = (0..4_usize, 0..5_usize, 0..4_usize, 0..14_usize, 0..6_usize, 0..50_u64)
        .prop_map(|(person, account, tenant, what, attempt, later)| Step { person, account, tenant, what, attempt, later });
    proptest::collection::vec(step, 1..most)
}

const PEOPLE: [&str; 4] = ["kim@acme.example", "sam@acme.example", "lee@blue.example", "alex@gmail.com"];
const ACCOUNTS: [Option<&str>; 5] =
    [None, Some("kim@acme.example"), Some("lee@blue.example"), Some("kim@acme-group.example"), Some("kim@outlook.com")];
const TENANTS: [Option<&str>; 4] = [
    None,
    Some("5b1a7a70-3c55-4f8e-9a3c-0b8f2f5d7c11"),
    Some("72f988bf-86f1-41af-91ab-2d7cd011db47"),
    Some("9188040d-6c67-4c5b-b112-36a304b66dad"),
];
const ERRORS: [&str; 10] = [
    "AADSTS90094",
    "error=access_denied&error_subcode=cancel",
    "AADSTS50020: identity provider 'live.com'",
    "AADSTS50105",
    "AADSTS53003",
    "AADSTS700082",
    "AADSTS50011",
    "MailboxNotEnabledForRESTAPI",
    "AADSTS90033",
    "?",
];

fn incoming(at: usize, step: &Step) -> Incoming {
    let mut data = json!({
        "user": {"email": PEOPLE[step.person]}, "account": ACCOUNTS[step.account], "tenant_id": TENANTS[step.tenant],
    });
    if step.attempt > 0 {
        data["attempt_id"] = json!(format!("att_{}", step.attempt));
    }
    let kind = match step.what {
        0..10 => {
            data["error"] = json!(ERRORS[step.what]);
            "connection.failed"
        }
        10 => "connection.started",
        11 => "connection.disconnected",
        other => {
            data["is_admin"] = json!(other == 12);
            "connection.succeeded"
        }
    };
    let body = json!({"type": kind, "data": data}).to_string();
    let parsed = Event::parse(body.as_bytes()).expect("an event");
    let diagnosis = (parsed.event.event_type == EventType::Failed).then(|| diagnose(&parsed.event.error, Rules::embedded()));
    Incoming {
        webhook_id: format!("msg_{at}"),
        signed_by: Some(format!("key_{}", step.later % 2)),
        body_hash: String::new(),
        event: parsed.event,
        payload: Value::Null,
        diagnosis,
    }
}

/// What must hold after every step.
fn check(book: &Casebook) -> Result<(), TestCaseError> {
    for tenant in book.tenants.values().map(|tenant| &tenant.record) {
        let members = || book.members.iter().filter(|((of, _), _)| *of == tenant.id).map(|(_, member)| member.record);
        let count = |number: usize| i64::try_from(number).expect("a small number");
        prop_assert_eq!(tenant.people, count(members().filter(|member| member.failures > 0).count()));
        prop_assert_eq!(tenant.waiting, count(members().filter(Membership::waits).count()));
        prop_assert!(tenant.attempts >= tenant.people.min(1) && tenant.waiting <= tenant.people);
        let cases = || book.cases.iter().map(|case| &case.record).filter(|case| case.owner == Owner::Tenant(tenant.id));
        prop_assert_eq!(tenant.state, TenantState::of(cases().map(|case| (case.cause, case.state))), "{:?}", tenant.id);
        let open = cases().filter(|case| case.state != CaseState::Resolved).map(|case| case.cause).collect::<BTreeSet<_>>();
        prop_assert_eq!(&tenant.causes, &open);
        prop_assert_eq!(tenant.blocked_since.is_some(), open.iter().any(|cause| cause.fixable_by() == FixableBy::TenantAdmin));
    }
    let mut open = HashSet::new();
    for case in book.cases.iter().map(|case| &case.record) {
        let unresolved = case.state != CaseState::Resolved;
        prop_assert!(!unresolved || open.insert((case.owner, case.cause)), "two open cases of one owner and cause");
        prop_assert_eq!(unresolved, case.resolved_at.is_none());
        prop_assert_eq!(unresolved, book.find_open(case.owner, case.cause).is_some_and(|at| book.cases[at].record.id == case.id));
        let members = || book.waiting.iter().filter(|((of, _), _)| *of == case.id).map(|(_, waiting)| &waiting.record);
        let people = members().filter(|waiting| !waiting.unfinished).count();
        prop_assert_eq!(case.people, i64::try_from(people).expect("a small number"));
        prop_assert!(members().count() >= 1 && case.opened_at <= case.last_seen);
        prop_assert_eq!(case.people >= 1, case.attempts >= 1);
        let person_is_of_none = matches!(case.owner, Owner::Person(person) if book.tenants.contains_key(&person));
        prop_assert!(!person_is_of_none);
    }
    Ok(())
}

fn check_mail(book: &Casebook) -> Result<(), TestCaseError> {
    let mut by_key: HashMap<NoticeKey, Vec<UnixMillis>> = HashMap::new();
    let (mut addresses, mut domains, mut total) = (BTreeMap::<String, u32>::new(), BTreeMap::<String, u32>::new(), 0);
    let mut signers: Vec<String> = Vec::new();
    for mail in &book.queued {
        by_key.entry((mail.person_id, mail.tenant_id, mail.cause, mail.kind)).or_default().push(mail.at);
        let case = book.cases.iter().find(|case| case.record.id == mail.case_id).map(|case| &case.record);
        let case = case.expect("a mail is about a case");
        prop_assert_eq!(
            case.state == CaseState::Resolved,
            mail.kind == NoticeKind::Reconnect,
            "{:?} in {:?}",
            mail.kind,
            case.state
        );
        prop_assert!(
            !matches!(mail.cause, Cause::Transient | Cause::AppMisconfigured | Cause::Unknown)
                || mail.kind == NoticeKind::Reconnect
        );
        prop_assert_eq!(&mail.address, &book.people[&mail.person_id].record.email);
        if mail.held.is_none() {
            *addresses.entry(mail.address.key()).or_default() += 1;
            *domains.entry(mail.address.domain().to_string()).or_default() += 1;
            // What no delivery led to, an attempt that never ended, counts against no secret.
            signers.extend(mail.signed_by.clone());
            total += 1;
        }
    }
    for (key, mut times) in by_key {
        times.sort_unstable();
        let apart = times.windows(2).all(|pair| pair[1].since(pair[0]) >= Duration::from_hours(24 * 7));
        prop_assert!(apart, "{:?} told at {:?}", key, times);
    }
    prop_assert!(addresses.values().all(|count| *count <= CAP_ADDRESS), "{:?}", addresses);
    prop_assert!(domains.values().all(|count| *count <= CAP_DOMAIN), "{:?}", domains);
    for signer in &signers {
        prop_assert!(
            signers.iter().filter(|one| *one == signer).count() <= usize::try_from(CAP_KEY).expect("small"),
            "{:?}",
            signers
        );
    }
    prop_assert!(total <= CAP_TOTAL, "{total}");
    // What the book counts is what it has queued.
    prop_assert_eq!(book.mailed.total, total);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_posted_the_book_is_in_order(steps in steps(40)) {
        let policy = policy();
        let mut book = Casebook::default();
        let mut now = BEGAN;
        for (at, step) in steps.iter().enumerate() {
            now = now + Duration::from_hours(step.later);
            let incoming = incoming(at, step);
            match book.apply(&incoming, &policy, now) {
                Ok(answer) => {
                    let failed = incoming.diagnosis.is_some();
                    prop_assert_eq!(answer.advice.is_some(), failed);
                    prop_assert_eq!(book.attempts.len(), at + 1);
                    prop_assert_eq!(book.attempts[at].case_id, answer.case_id);
                    let personal = incoming.event.consumer_tenant
                        || answer.advice.as_ref().is_some_and(|advice| advice.cause == Cause::PersonalAccount);
                    prop_assert!(!personal || book.attempts[at].tenant_id.is_none());
                }
                // The database joins the two, and the event is taken in anew: another story.
                Err(merge) => {
                    prop_assert!(book.tenants[&merge.into].record.entra_id.is_some());
                    prop_assert!(book.tenants[&merge.from].record.entra_id.is_none());
                    return Ok(());
                }
            }
            check(&book)?;
            check_mail(&book)?;
        }
    }

    #[test]
    fn an_attempt_without_an_end_counts_for_nothing(steps in steps(30)) {
        let policy = Policy { mail_unfinished: MailUnfinished::Always, ..policy() };
        // The same posts, once with the finder at work and once without.
        let (mut found, mut plain) = (Casebook::default(), Casebook::default());
        let mut started: HashMap<Uuid, Event> = HashMap::new();
        let mut now = BEGAN;
        for (at, step) in steps.iter().enumerate() {
            now = now + Duration::from_mins(step.later);
            // Half of the posts are starts.
            let step = Step { what: if at % 2 == 0 { 10 } else { step.what }, ..step.clone() };
            let incoming = incoming(at, &step);
            let (one, two) = (found.apply(&incoming, &policy, now), plain.apply(&incoming, &policy, now));
            let (Ok(one), Ok(_)) = (one, two) else { return Ok(()) };
            started.insert(one.event_id, incoming.event);
            let mut due: Vec<Uuid> = found.starts.values().map(|start| &start.record)
                .filter(|start| start.due_at <= now && found.awaits(start.id)).map(|start| start.id).collect();
            due.sort_unstable();
            for start in due {
                let finding = Incoming::unfinished(start, started[&start].clone(), Value::Null, &policy);
                if found.apply(&finding, &policy, now).is_err() {
                    return Ok(());
                }
                prop_assert!(!found.awaits(start));
            }
            check(&found)?;
            check_mail(&found)?;
            let counts = |book: &Casebook| {
                let mut counts: Vec<_> = book.tenants.values().map(|tenant| &tenant.record)
                    .map(|tenant| (tenant.name.clone(), tenant.state, tenant.people, tenant.waiting, tenant.attempts)).collect();
                counts.sort();
                counts
            };
            prop_assert_eq!(counts(&found), counts(&plain));
        }
    }

    #[test]
    fn a_connection_of_an_ordinary_person_leaves_no_wall_standing(steps in steps(20), person in 0..2_usize) {
        let policy = policy();
        let mut book = Casebook::default();
        for (at, step) in steps.iter().enumerate() {
            // Without directories no two tenants can prove to be one.
            let step = Step { tenant: 0, ..step.clone() };
            prop_assert!(book.apply(&incoming(at, &step), &policy, BEGAN).is_ok());
        }
        let connected = Step { person, account: 0, tenant: 0, what: 13, attempt: 0, later: 0 };
        let tenant = book.by_domain.get(&Domain::parse("acme.example").expect("a domain")).copied();
        let waited: HashSet<Uuid> = book.cases.iter().map(|case| &case.record)
            .filter(|case| tenant.is_some_and(|tenant| case.owner == Owner::Tenant(tenant)) && case.cause == Cause::AdminApproval)
            .filter(|case| case.state != CaseState::Resolved)
            .flat_map(|case| book.who_waits(case.id))
            .collect();
        prop_assert!(book.apply(&incoming(steps.len(), &connected), &policy, BEGAN).is_ok());
        check(&book)?;
        let me = book.by_email[PEOPLE[person]];
        for case in book.cases.iter().map(|case| &case.record).filter(|case| tenant.is_some_and(|tenant| case.owner == Owner::Tenant(tenant))) {
            let wall = matches!(case.cause, Cause::AdminApproval | Cause::AppUnavailable | Cause::AppMisconfigured);
            prop_assert!(!wall || case.state == CaseState::Resolved);
            prop_assert!(book.waiting.get(&(case.id, me)).is_none_or(|waiting| waiting.record.connected_at.is_some()));
        }
        let told: HashSet<Uuid> = book.queued.iter().filter(|mail| mail.kind == NoticeKind::Reconnect && mail.cause == Cause::AdminApproval)
            .map(|mail| mail.person_id).collect();
        prop_assert!(!waited.iter().any(|person| *person != me && !told.contains(person)), "somebody who waited was not told");
    }
}
