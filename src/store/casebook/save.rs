//! Writing back what a batch has changed.

use super::{
    super::{Bulk, StoreError, Tx},
    alerts, starts,
};
use crate::domain::{
    casebook::{Casebook, Owner},
    id::new_id,
    time::UnixMillis,
};

static TENANTS: Bulk = Bulk::new(
    "INSERT INTO tenants (id, entra_id, name, state, causes, people, waiting, attempts, first_seen, last_seen, blocked_since, \
     passed_at, passed_by, proved_at, proved_by, approved_at, granted) VALUES",
    17,
    "ON CONFLICT (id) DO UPDATE SET entra_id = excluded.entra_id, name = excluded.name, state = excluded.state, \
     causes = excluded.causes, people = excluded.people, waiting = excluded.waiting, attempts = excluded.attempts, \
     last_seen = excluded.last_seen, blocked_since = excluded.blocked_since, passed_at = excluded.passed_at, \
     passed_by = excluded.passed_by, proved_at = excluded.proved_at, proved_by = excluded.proved_by, approved_at = excluded.approved_at, granted = excluded.granted",
);
static DOMAINS: Bulk =
    Bulk::new("INSERT INTO tenant_domains (domain, tenant_id, first_seen) VALUES", 3, "ON CONFLICT (domain) DO NOTHING");
static PEOPLE: Bulk = Bulk::new(
    "INSERT INTO people (id, email, email_key, user_id, name, locale, timezone, first_seen, last_seen) VALUES",
    9,
    "ON CONFLICT (id) DO UPDATE SET user_id = excluded.user_id, name = excluded.name, locale = excluded.locale, \
     timezone = excluded.timezone, last_seen = excluded.last_seen",
);
static MEMBERS: Bulk = Bulk::new(
    "INSERT INTO tenant_people (tenant_id, person_id, failures, last_failed_at, connected_at, failed_stamp, connected_stamp) VALUES",
    7,
    "ON CONFLICT (tenant_id, person_id) DO UPDATE SET failures = excluded.failures, \
     last_failed_at = excluded.last_failed_at, connected_at = excluded.connected_at, failed_stamp = excluded.failed_stamp, \
     connected_stamp = excluded.connected_stamp",
);
static CASES: Bulk = Bulk::new(
    "INSERT INTO cases (id, tenant_id, person_id, cause, kind, state, people, attempts, opened_at, last_seen, claimed_at, \
     snoozed_until, resolved_at, resolved_by, guide_version, guide_expires_at) VALUES",
    16,
    "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, state = excluded.state, people = excluded.people, \
     attempts = excluded.attempts, last_seen = excluded.last_seen, claimed_at = excluded.claimed_at, \
     snoozed_until = excluded.snoozed_until, resolved_at = excluded.resolved_at, resolved_by = excluded.resolved_by, \
     guide_version = excluded.guide_version, guide_expires_at = excluded.guide_expires_at",
);
static WAITING: Bulk = Bulk::new(
    "INSERT INTO case_people (case_id, person_id, last_failed_at, account, connected_at, unfinished) VALUES",
    6,
    "ON CONFLICT (case_id, person_id) DO UPDATE SET last_failed_at = excluded.last_failed_at, \
     account = excluded.account, connected_at = excluded.connected_at, \
     unfinished = excluded.unfinished",
);
static ATTEMPTS: Bulk = Bulk::new(
    "INSERT INTO attempts (id, webhook_id, body_hash, type, received_at, attempt_id, person_id, tenant_id, case_id, account, \
     cause, payload, diagnosis, answer) VALUES",
    14,
    "",
);
static TIMELINE: Bulk =
    Bulk::new("INSERT INTO timeline (id, tenant_id, case_id, person_id, at, what, actor, detail) VALUES", 8, "");
static OUTBOX: Bulk = Bulk::new(
    "INSERT INTO outbox (id, kind, cause, case_id, tenant_id, person_id, problem, address, address_key, domain, state, reason, \
     tries, due_at, counted_at, queued_at, signed_by) VALUES",
    17,
    "",
);

static REMINDERS: Bulk = Bulk::new(
    "INSERT INTO reminders (case_id, person_id, step, due_at, guide_version, state) VALUES",
    6,
    "ON CONFLICT (case_id, person_id, step) DO NOTHING",
);

/// Cancels what is unsent of a case's mail, save for the mail that says it is over. A mail that is being sent this moment is not
/// stopped: its worker settles it.
pub(in crate::store) const CANCEL: &str = "UPDATE outbox SET state = 'cancelled', reason = $3, counted_at = NULL \
     WHERE case_id = $1 AND state IN ('pending', 'held') AND kind <> 'reconnect' AND (lease_until IS NULL OR lease_until < $2)";

/// Writes what has changed.
pub async fn save(tx: &mut Tx, book: &Casebook, now: UnixMillis) -> Result<(), StoreError> {
    let tenants: Vec<_> = book.tenants.values().filter(|tenant| tenant.changed).map(|tenant| &tenant.record).collect();
    tx.bulk(&TENANTS, &tenants, |query, tenant| {
        let causes: String = tenant.causes.iter().flat_map(|cause| [",", cause.as_str()]).chain([","]).collect();
        query
            .bind(tenant.id.to_string())
            .bind(tenant.entra_id.map(|id| id.to_string()))
            .bind(tenant.name.clone())
            .bind(tenant.state.as_str())
            .bind(causes)
            .bind(tenant.people)
            .bind(tenant.waiting)
            .bind(tenant.attempts)
            .bind(tenant.first_seen.0)
            .bind(tenant.last_seen.0)
            .bind(tenant.blocked_since.map(|at| at.0))
            .bind(tenant.approval.passed_at.map(|at| at.0))
            .bind(tenant.approval.passed_by.map(|id| id.to_string()))
            .bind(tenant.approval.proved_at.map(|at| at.0))
            .bind(tenant.approval.proved_by.map(|id| id.to_string()))
            .bind(tenant.approval.approved_at.map(|at| at.0))
            .bind(Some(tenant.approval.granted.join(" ")).filter(|granted| !granted.is_empty()))
    })
    .await?;
    tx.bulk(&DOMAINS, &book.new_domains, |query, (domain, tenant)| {
        query.bind(domain.to_string()).bind(tenant.to_string()).bind(now.0)
    })
    .await?;
    let people: Vec<_> = book.people.values().filter(|person| person.changed).map(|person| &person.record).collect();
    tx.bulk(&PEOPLE, &people, |query, person| {
        query
            .bind(person.id.to_string())
            .bind(person.email.as_str().to_owned())
            .bind(person.email.key())
            .bind(person.user_id.clone())
            .bind(person.name.clone())
            .bind(person.locale.clone())
            .bind(person.timezone.clone())
            .bind(person.first_seen.0)
            .bind(person.last_seen.0)
    })
    .await?;
    let members: Vec<_> = book.members.iter().filter(|(_, member)| member.changed).collect();
    tx.bulk(&MEMBERS, &members, |query, ((tenant, person), member)| {
        query
            .bind(tenant.to_string())
            .bind(person.to_string())
            .bind(member.record.failures)
            .bind(member.record.last_failed_at.map(|at| at.0))
            .bind(member.record.connected_at.map(|at| at.0))
            .bind(member.record.failed_stamp.map(|at| at.0))
            .bind(member.record.connected_stamp.map(|at| at.0))
    })
    .await?;
    save_cases(tx, book).await?;
    tx.bulk(&ATTEMPTS, &book.attempts, |query, attempt| {
        query
            .bind(attempt.id.to_string())
            .bind(attempt.webhook_id.clone())
            .bind(attempt.body_hash.clone())
            .bind(attempt.event_type.as_str())
            .bind(attempt.received_at.0)
            .bind(attempt.attempt_id.clone())
            .bind(attempt.person_id.to_string())
            .bind(attempt.tenant_id.map(|id| id.to_string()))
            .bind(attempt.case_id.map(|id| id.to_string()))
            .bind(attempt.account.as_ref().map(|account| account.as_str().to_owned()))
            .bind(attempt.cause.map(|cause| cause.as_str()))
            .bind(attempt.payload.clone())
            .bind(attempt.diagnosis.clone())
            .bind(attempt.answer.clone())
    })
    .await?;
    starts::save(tx, book).await?;
    save_news(tx, book, now).await?;
    alerts::save(tx, book).await
}

async fn save_cases(tx: &mut Tx, book: &Casebook) -> Result<(), StoreError> {
    let cases: Vec<_> = book.cases.iter().filter(|case| case.changed).map(|case| &case.record).collect();
    tx.bulk(&CASES, &cases, |query, case| {
        let (tenant, person) = match case.owner {
            Owner::Tenant(tenant) => (Some(tenant.to_string()), None),
            Owner::Person(person) => (None, Some(person.to_string())),
        };
        query
            .bind(case.id.to_string())
            .bind(tenant)
            .bind(person)
            .bind(case.cause.as_str())
            .bind(case.kind.map(|kind| kind.as_str()))
            .bind(case.state.as_str())
            .bind(case.people)
            .bind(case.attempts)
            .bind(case.opened_at.0)
            .bind(case.last_seen.0)
            .bind(case.claimed_at.map(|at| at.0))
            .bind(case.snoozed_until.map(|at| at.0))
            .bind(case.resolved_at.map(|at| at.0))
            .bind(case.resolved_by.map(|by| by.as_str()))
            .bind(i64::from(case.guide_version))
            .bind(case.guide_expires_at.0)
    })
    .await?;
    let waiting: Vec<_> = book.waiting.iter().filter(|(_, waiting)| waiting.changed).collect();
    tx.bulk(&WAITING, &waiting, |query, ((case, person), waiting)| {
        query
            .bind(case.to_string())
            .bind(person.to_string())
            .bind(waiting.record.last_failed_at.0)
            .bind(waiting.record.account.as_ref().map(|account| account.as_str().to_owned()))
            .bind(waiting.record.connected_at.map(|at| at.0))
            .bind(waiting.record.unfinished)
    })
    .await?;
    Ok(())
}

/// The timeline and the outbox.
async fn save_news(tx: &mut Tx, book: &Casebook, now: UnixMillis) -> Result<(), StoreError> {
    tx.bulk(&TIMELINE, &book.timeline, |query, line| {
        query
            .bind(new_id(line.at).to_string())
            .bind(line.tenant_id.map(|id| id.to_string()))
            .bind(line.case_id.map(|id| id.to_string()))
            .bind(line.person_id.map(|id| id.to_string()))
            .bind(line.at.0)
            .bind(line.what)
            .bind(line.actor.clone())
            .bind(line.detail.clone())
    })
    .await?;
    for case in &book.cancelled {
        tx.query(CANCEL).bind(case.to_string()).bind(now.0).bind("resolved").run().await?;
    }
    tx.bulk(&REMINDERS, &book.reminders, |query, reminder| {
        query
            .bind(reminder.case_id.to_string())
            .bind(reminder.person_id.to_string())
            .bind(i64::from(reminder.step))
            .bind(reminder.due_at.0)
            .bind(i64::from(reminder.guide_version))
            .bind("planned")
    })
    .await?;
    tx.bulk(&OUTBOX, &book.queued, |query, mail| {
        query
            .bind(mail.id.to_string())
            .bind(mail.kind.as_str())
            .bind(mail.cause.as_str())
            .bind(mail.case_id.to_string())
            .bind(mail.tenant_id.map(|id| id.to_string()))
            .bind(mail.person_id.to_string())
            .bind(mail.problem.map(|kind| kind.as_str()))
            .bind(mail.address.as_str().to_owned())
            .bind(mail.address.key())
            .bind(mail.address.domain().to_string())
            .bind(if mail.held.is_some() { "held" } else { "pending" })
            .bind(mail.held)
            .bind(0_i64)
            .bind(mail.at.0)
            .bind(mail.held.is_none().then_some(mail.at.0))
            .bind(mail.at.0)
            .bind(mail.signed_by.clone())
    })
    .await?;
    Ok(())
}
