//! Lists of tenants, attempts, cases and mails: every order, stable pages, filters and search.

use consentdesk::{
    domain::{
        case::{CaseState, TenantState},
        cause::Cause,
        notice::NoticeKind,
        time::UnixMillis,
    },
    store::{
        Db, Paging,
        attempts::{self, AttemptFilter},
        cases::{self, CaseFilter},
        emails::{self, EmailFilter, EmailState},
        stats,
        tenants::{self, TenantFilter, TenantSort},
    },
};
use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use crate::support::{Backend, Seed};

const NOW: UnixMillis = UnixMillis(1_795_400_000_000);
const GUID: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";

fn filter(sort: TenantSort) -> TenantFilter {
    TenantFilter { state: None, cause: None, q: None, sort }
}

/// Five tenants: three blocked, with 3, 1 and 1 people, one resolved, one clear.
async fn five(db: &Db) -> Vec<Uuid> {
    let seed = Seed { db, now: NOW };
    let mut ids = Vec::new();
    for (at, (name, domain, people)) in
        [("Echo Ltd", "echo.example", 3), ("Alpha & Söhne", "alpha.example", 1), ("Delta 100%", "delta.example", 1)]
            .into_iter()
            .enumerate()
    {
        let at = i64::try_from(at).unwrap();
        let tenant = seed.tenant(name, &[domain], (at == 0).then_some(GUID), seed.ago(100 - at)).await;
        let case = seed.case(Some(tenant), None, Cause::AdminApproval, None, seed.ago(90 - at)).await;
        for n in 0..people {
            let person = seed.person(&format!("p{n}@{domain}"), None).await;
            let at = seed.ago(50 - at);
            seed.failed(Some(tenant), Some(case), person, Cause::AdminApproval, &json!({}), &json!({}), at).await;
        }
        ids.push(tenant);
    }
    let solved = seed.tenant("Bravo", &["bravo.example"], None, seed.ago(10)).await;
    let case = seed.case(Some(solved), None, Cause::NoMailbox, None, seed.ago(9)).await;
    seed.state(Some(solved), case, CaseState::Resolved).await;
    ids.push(solved);
    ids.push(seed.tenant("Charlie", &["charlie.example"], None, seed.ago(5)).await);
    ids
}

#[rstest]
#[tokio::test]
async fn every_order_pages_through_every_tenant_once(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let test = backend.open().await;
    let ids = five(&test.db).await;
    let [echo, alpha, delta, bravo, charlie] = ids[..] else { panic!("five") };
    for (sort, q, expected) in [
        (TenantSort::People, None, [echo, alpha, delta, bravo, charlie]),
        (TenantSort::FirstSeen, None, [echo, alpha, delta, bravo, charlie]),
        (TenantSort::LastSeen, None, [charlie, bravo, delta, alpha, echo]),
        (TenantSort::Name, None, [alpha, bravo, charlie, delta, echo]),
        (TenantSort::Name, Some("a"), [alpha, bravo, charlie, delta, echo]),
        (TenantSort::LastSeen, Some("a"), [charlie, bravo, delta, alpha, echo]),
    ] {
        let wanted = TenantFilter { q: q.map(ToOwned::to_owned), ..filter(sort) };
        let expected: Vec<Uuid> =
            if q.is_some() { expected.into_iter().filter(|id| *id != echo).collect() } else { expected.into() };
        for limit in [1, 2, 5] {
            let mut seen = Vec::new();
            let mut paging = Paging::first(limit);
            loop {
                let mut tx = test.db.read().await.unwrap();
                let page = tenants::list(&mut tx, &wanted, &paging).await.unwrap();
                assert!(page.rows.len() <= usize::from(limit));
                seen.extend(page.rows.iter().map(|tenant| tenant.id));
                let Some(next) = page.next else { break };
                paging.after = consentdesk::store::Cursor::parse(&next.to_string(), sort.as_str());
                assert!(paging.after.is_some());
            }
            assert_eq!(seen, expected, "{sort} {q:?} by {limit}");
        }
    }
}

#[rstest]
#[tokio::test]
async fn tenants_are_found_by_name_domain_guid_and_address(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let test = backend.open().await;
    let ids = five(&test.db).await;
    let mut tx = test.db.read().await.unwrap();
    for (q, expected) in [
        ("ECHO", vec![ids[0]]),
        ("ltd", vec![ids[0]]),
        ("72F988BF", vec![ids[0]]),
        (GUID, vec![ids[0]]),
        ("P2@echo", vec![ids[0]]),
        ("p0@", vec![ids[0], ids[1], ids[2]]),
        ("bravo.ex", vec![ids[3]]),
        ("100%", vec![ids[2]]),
        ("%", vec![ids[2]]),
        ("_", vec![]),
        ("'; DROP TABLE tenants; --", vec![]),
        ("\u{10ffff}", vec![]),
    ] {
        let wanted = TenantFilter { q: Some(q.to_owned()), ..filter(TenantSort::People) };
        let page = tenants::list(&mut tx, &wanted, &Paging::first(50)).await.unwrap();
        assert_eq!(page.rows.iter().map(|tenant| tenant.id).collect::<Vec<_>>(), expected, "{q}");
    }
    let blocked = TenantFilter { state: Some(TenantState::Blocked), q: Some("p0@".into()), ..filter(TenantSort::People) };
    assert_eq!(tenants::list(&mut tx, &blocked, &Paging::first(50)).await.unwrap().rows.len(), 3);
    let other = TenantFilter { cause: Some(Cause::NoMailbox), ..filter(TenantSort::People) };
    assert_eq!(tenants::list(&mut tx, &other, &Paging::first(50)).await.unwrap().rows.len(), 0);
    let counts = stats::tenants(&mut tx, 2).await.unwrap();
    assert_eq!((counts[&TenantState::Blocked], counts[&TenantState::Clear]), (2, 1));
}

#[rstest]
#[tokio::test]
async fn a_tenant_is_complete(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let test = backend.open().await;
    let ids = five(&test.db).await;
    let seed = Seed { db: &test.db, now: NOW };
    let mut tx = test.db.read().await.unwrap();
    let echo = tenants::get(&mut tx, ids[0]).await.unwrap().unwrap();
    drop(tx);
    let guide = echo.guide.expect("an open case has a guide");
    let person = seed.person("lee@echo.example", Some("Lee")).await;
    seed.mail(Some(ids[0]), guide.case_id, person, NoticeKind::AdminApproval, "sent", seed.ago(3)).await;
    let mut tx = test.db.read().await.unwrap();
    let echo = tenants::get(&mut tx, Uuid::try_parse(GUID).unwrap()).await.unwrap().expect("by GUID");
    assert_eq!((echo.id, echo.people, echo.waiting, echo.attempts, echo.mails_sent), (ids[0], 3, 3, 3, 1));
    assert_eq!((echo.domains.as_slice(), echo.state), (&["echo.example".to_owned()][..], TenantState::Blocked));
    assert_eq!(echo.causes, [Cause::AdminApproval]);
    assert_eq!(echo.blocked_since, Some(seed.ago(90)));
    assert!(tenants::get(&mut tx, Uuid::nil()).await.unwrap().is_none());
    let solved = tenants::get(&mut tx, ids[3]).await.unwrap().unwrap();
    assert_eq!((solved.state, solved.guide), (TenantState::Resolved, None));
}

#[rstest]
#[tokio::test]
async fn attempts_cases_and_mails_are_listed_newest_first(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let test = backend.open().await;
    let ids = five(&test.db).await;
    let seed = Seed { db: &test.db, now: NOW };
    let person = seed.person("new@nowhere.example", None).await;
    let unknown = seed
        .failed(None, None, person, Cause::Unknown, &json!({"data": {"error": "?"}}), &json!({"cause": "unknown"}), NOW)
        .await;
    let mut tx = test.db.read().await.unwrap();
    let all = attempts::list(&mut tx, &AttemptFilter::default(), &Paging::first(4)).await.unwrap();
    assert_eq!((all.rows.len(), all.rows[0].id), (4, unknown));
    let rest = Paging { limit: 4, after: all.next };
    assert_eq!(attempts::list(&mut tx, &AttemptFilter::default(), &rest).await.unwrap().rows.len(), 2);
    for (filter, count) in [
        (AttemptFilter { tenant: Some(ids[0]), ..AttemptFilter::default() }, 3),
        (AttemptFilter { person: Some(person), ..AttemptFilter::default() }, 1),
        (AttemptFilter { cause: Some(Cause::Unknown), ..AttemptFilter::default() }, 1),
        (AttemptFilter { cause: Some(Cause::AdminApproval), tenant: Some(ids[1]), ..AttemptFilter::default() }, 1),
        (AttemptFilter { case: Some(Uuid::nil()), ..AttemptFilter::default() }, 0),
    ] {
        assert_eq!(attempts::list(&mut tx, &filter, &Paging::first(50)).await.unwrap().rows.len(), count, "{filter:?}");
    }
    let one = attempts::get(&mut tx, unknown).await.unwrap().unwrap();
    assert_eq!((one.user_email.as_str(), one.tenant.is_none()), ("new@nowhere.example", true));

    let cases = cases::list(&mut tx, &CaseFilter::default(), &Paging::first(50)).await.unwrap();
    assert_eq!(cases.rows.len(), 4);
    assert!(cases.rows.is_sorted_by_key(|case| -case.last_seen.0));
    let open = CaseFilter { state: Some(CaseState::Open), cause: None };
    let first = cases::list(&mut tx, &open, &Paging::first(2)).await.unwrap();
    let second = cases::list(&mut tx, &open, &Paging { limit: 2, after: first.next }).await.unwrap();
    assert_eq!((first.rows.len(), second.rows.len(), second.next), (2, 1, None));
    let case = &first.rows[0];
    assert!(case.tenant.is_some());
    drop(tx);

    let held = seed.mail(case.tenant.as_ref().map(|t| t.id), case.id, person, NoticeKind::AdminApproval, "held", NOW).await;
    let mut tx = test.db.read().await.unwrap();
    for (filter, count) in [
        (EmailFilter::default(), 1),
        (EmailFilter { state: Some(EmailState::Held), ..EmailFilter::default() }, 1),
        (EmailFilter { state: Some(EmailState::Sent), ..EmailFilter::default() }, 0),
        (EmailFilter { case: Some(case.id), ..EmailFilter::default() }, 1),
    ] {
        let page = emails::list(&mut tx, &filter, &Paging::first(50)).await.unwrap();
        assert_eq!(page.rows.len(), count, "{filter:?}");
        assert!(page.rows.iter().all(|mail| mail.id == held && mail.reason.as_deref() == Some("limits.mail_per_domain")));
    }
    let stats = stats::all(&mut tx, NOW).await.unwrap();
    assert_eq!((stats.waiting, stats.emails[&EmailState::Held], stats.last_day.causes[&Cause::AdminApproval]), (5, 1, 5));
}
