//! Work on a case: what each action does, refuses, and leaves behind.

use consentdesk::{
    domain::{
        case::{CaseState, TenantState, guide_expiry},
        cause::Cause,
        notice::NoticeKind,
        time::UnixMillis,
    },
    store::{
        Db, Paging, cases,
        emails::{self, EmailFilter, EmailState},
        sessions::{self, Session},
        tenants, timeline,
        work::{self, Action, Refusal, Resend, Resent},
    },
};
use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use crate::support::{Backend, Seed};

const NOW: UnixMillis = UnixMillis(1_795_400_000_000);

/// A blocked tenant with two people who wait.
async fn blocked(seed: Seed<'_>) -> (Uuid, Uuid, [Uuid; 2]) {
    let tenant = seed.tenant("Acme", &["acme.com.au"], None, seed.ago(60)).await;
    let case = seed.case(Some(tenant), None, Cause::AdminApproval, None, seed.ago(60)).await;
    let people = [seed.person("kim@acme.com.au", None).await, seed.person("lee@acme.com.au", None).await];
    for person in people {
        seed.failed(Some(tenant), Some(case), person, Cause::AdminApproval, &json!({}), &json!({}), seed.ago(50)).await;
    }
    (tenant, case, people)
}

async fn tenant_state(db: &Db, tenant: Uuid) -> TenantState {
    let mut tx = db.read().await.unwrap();
    tenants::get(&mut tx, tenant).await.unwrap().unwrap().state
}

async fn mails(db: &Db, state: EmailState) -> Vec<emails::Email> {
    let mut tx = db.read().await.unwrap();
    emails::list(&mut tx, &EmailFilter { state: Some(state), ..EmailFilter::default() }, &Paging::first(50)).await.unwrap().rows
}

#[rstest]
#[tokio::test]
async fn a_case_goes_through_its_states_and_takes_its_tenant_along(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let test = backend.open().await;
    let db = &test.db;
    let seed = Seed { db, now: NOW };
    let (tenant, case, [kim, lee]) = blocked(seed).await;
    seed.mail(Some(tenant), case, kim, NoticeKind::AdminApproval, "pending", seed.ago(1)).await;
    seed.mail(Some(tenant), case, lee, NoticeKind::Reconnect, "pending", seed.ago(1)).await;
    let until = UnixMillis(NOW.0 + 86_400_000);
    for (action, state, of_tenant) in [
        (Action::Snooze { until }, CaseState::Snoozed, TenantState::Snoozed),
        (Action::Reopen { note: None }, CaseState::Open, TenantState::Blocked),
        (Action::Note { text: "Called them".into() }, CaseState::Open, TenantState::Blocked),
        (Action::Resolve { note: Some("Their IT confirmed".into()) }, CaseState::Resolved, TenantState::Resolved),
        (Action::Resolve { note: None }, CaseState::Resolved, TenantState::Resolved),
        (Action::Reopen { note: None }, CaseState::Open, TenantState::Blocked),
        (Action::Ignore { note: None }, CaseState::Ignored, TenantState::Ignored),
    ] {
        let done = work::act(db, case, &action, "sam", NOW).await.unwrap().expect("allowed");
        assert_eq!((done.state, tenant_state(db, tenant).await), (state, of_tenant), "{action:?}");
        assert_eq!(done.resolved_at.is_some(), state == CaseState::Resolved);
        assert_eq!(done.snoozed_until, (state == CaseState::Snoozed).then_some(until));
        assert!(done.guide_expires_at >= guide_expiry(seed.ago(60)));
    }
    let mut tx = db.read().await.unwrap();
    let lines = timeline::of_tenant(&mut tx, tenant).await.unwrap();
    drop(tx);
    let mut whats: Vec<_> = lines.iter().map(|line| line.what.as_str()).collect();
    whats.sort_unstable();
    assert_eq!(whats, ["case_opened", "ignored", "note", "reopened", "reopened", "resolved", "snoozed"]);
    assert!(lines.iter().filter(|line| line.what != "case_opened").all(|line| line.actor == "agent:sam"));
    let cancelled = mails(db, EmailState::Cancelled).await;
    assert_eq!((cancelled.len(), cancelled[0].person_id, cancelled[0].reason.as_deref()), (1, Some(kim), Some("resolved")));
    assert_eq!(mails(db, EmailState::Pending).await.len(), 1, "the mail that says it is over still leaves");
}

#[rstest]
#[tokio::test]
async fn what_makes_no_sense_is_refused(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let test = backend.open().await;
    let db = &test.db;
    let seed = Seed { db, now: NOW };
    let (tenant, old, _) = blocked(seed).await;
    let none = Action::Note { text: "x".into() };
    assert_eq!(work::act(db, Uuid::nil(), &none, "sam", NOW).await.unwrap().unwrap_err(), Refusal::Missing);
    work::act(db, old, &Action::Resolve { note: None }, "sam", NOW).await.unwrap().expect("allowed");
    for action in [Action::Ignore { note: None }, Action::Snooze { until: NOW }] {
        assert_eq!(work::act(db, old, &action, "sam", NOW).await.unwrap().unwrap_err(), Refusal::Resolved);
    }
    let newer = seed.case(Some(tenant), None, Cause::AdminApproval, None, NOW).await;
    let reopen = Action::Reopen { note: None };
    assert_eq!(work::act(db, old, &reopen, "sam", NOW).await.unwrap().unwrap_err(), Refusal::Twin);
    work::act(db, newer, &Action::Resolve { note: None }, "sam", NOW).await.unwrap().expect("allowed");
    work::act(db, old, &reopen, "sam", NOW).await.unwrap().expect("no twin any more");

    let transient = seed.case(Some(tenant), None, Cause::Transient, None, NOW).await;
    let wanted = Resend::default();
    assert_eq!(work::resend(db, transient, wanted, "sam", NOW).await.unwrap().unwrap_err(), Refusal::NoMail);
    let stranger = Resend { kind: None, person: Some(Uuid::nil()) };
    assert_eq!(work::resend(db, old, stranger, "sam", NOW).await.unwrap().unwrap_err(), Refusal::NoPerson);
    let wrong = Resend { kind: Some(NoticeKind::AdminApproval), person: None };
    assert_eq!(work::resend(db, newer, wrong, "sam", NOW).await.unwrap().unwrap_err(), Refusal::OnlyReconnect);
}

#[rstest]
#[tokio::test]
async fn mail_is_sent_again_once_per_wish(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let test = backend.open().await;
    let db = &test.db;
    let seed = Seed { db, now: NOW };
    let (tenant, case, [kim, lee]) = blocked(seed).await;
    seed.mail(Some(tenant), case, kim, NoticeKind::AdminApproval, "sent", seed.ago(5)).await;
    seed.mail(Some(tenant), case, lee, NoticeKind::AdminApproval, "held", seed.ago(5)).await;
    let everybody = Resend::default();
    let sent = work::resend(db, case, everybody, "sam", NOW).await.unwrap().expect("allowed");
    assert_eq!(sent, Resent { queued: 2, ..Resent::default() });
    let pressed_twice = work::resend(db, case, everybody, "sam", NOW).await.unwrap().expect("allowed");
    assert_eq!(pressed_twice, Resent { waiting: 2, ..Resent::default() });
    assert_eq!((mails(db, EmailState::Pending).await.len(), mails(db, EmailState::Held).await.len()), (2, 0));
    let untrue = Resend { kind: Some(NoticeKind::Reconnect), person: Some(lee) };
    assert_eq!(work::resend(db, case, untrue, "sam", NOW).await.unwrap().unwrap_err(), Refusal::NotResolved);
    let other = Resend { kind: Some(NoticeKind::HiddenBlock), person: Some(lee) };
    assert_eq!(work::resend(db, case, other, "sam", NOW).await.unwrap().expect("allowed").queued, 1);
    let mut tx = db.read().await.unwrap();
    let lines = timeline::of_case(&mut tx, case).await.unwrap();
    assert_eq!(lines.iter().filter(|line| line.what == "resent").count(), 2);
    assert!(cases::get(&mut tx, case).await.unwrap().is_some());
}

#[rstest]
#[tokio::test]
async fn a_held_mail_is_released_once(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let test = backend.open().await;
    let db = &test.db;
    let seed = Seed { db, now: NOW };
    let (tenant, case, [kim, _]) = blocked(seed).await;
    let mail = seed.mail(Some(tenant), case, kim, NoticeKind::AdminApproval, "held", seed.ago(5)).await;
    assert_eq!(emails::release(db, mail, "sam", NOW).await.unwrap(), Ok(true));
    assert_eq!(emails::release(db, mail, "sam", NOW).await.unwrap(), Ok(false));
    assert_eq!(emails::release(db, Uuid::nil(), "sam", NOW).await.unwrap(), Err(Refusal::Missing));
    assert_eq!(mails(db, EmailState::Pending).await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn a_link_signs_in_once_and_a_session_ends(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let test = backend.open().await;
    let db = &test.db;
    let session = |name: &str| Session {
        id_hash: name.to_owned(),
        subject: "sam".to_owned(),
        role: "agent".to_owned(),
        csrf: "token".to_owned(),
    };
    let minutes = |minutes: i64| UnixMillis(NOW.0 + minutes * 60_000);
    let expires = minutes(10);
    assert!(sessions::sign_in(db, "link", expires, &session("first"), NOW).await.unwrap());
    assert!(!sessions::sign_in(db, "link", expires, &session("second"), NOW).await.unwrap());
    assert!(sessions::find(db, "second", NOW).await.unwrap().is_none());
    assert!(sessions::find(db, "first", minutes(29)).await.unwrap().is_some());
    assert!(sessions::find(db, "first", minutes(58)).await.unwrap().is_some(), "use keeps it alive");
    assert!(sessions::find(db, "first", minutes(89)).await.unwrap().is_none(), "idle");
    assert!(sessions::sign_in(db, "other", expires, &session("busy"), NOW).await.unwrap());
    for n in 1..=28 {
        assert!(sessions::find(db, "busy", minutes(n * 25)).await.unwrap().is_some(), "{n}");
    }
    assert!(sessions::find(db, "busy", minutes(12 * 60)).await.unwrap().is_none(), "twelve hours are the most");
    sessions::end(db, "first").await.unwrap();
    assert!(sessions::sweep(db, minutes(13 * 60)).await.unwrap() >= 3);
}
