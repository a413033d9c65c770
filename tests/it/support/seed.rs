//! Rows for stories that read: written directly, so that a story says exactly what is on record.

use consentdesk::{
    domain::{
        case::{CaseState, guide_expiry},
        cause::{Cause, Kind},
        id::new_id,
        notice::NoticeKind,
        time::UnixMillis,
    },
    store::{Db, recount::recount},
};
use uuid::Uuid;

/// Writes rows.
#[derive(Clone, Copy)]
pub struct Seed<'a> {
    /// Where.
    pub db: &'a Db,
    /// What the story calls now.
    pub now: UnixMillis,
}

impl Seed<'_> {
    /// So many minutes before now.
    pub fn ago(&self, minutes: i64) -> UnixMillis {
        UnixMillis(self.now.0 - minutes * 60_000)
    }

    /// A tenant without cases.
    pub async fn tenant(&self, name: &str, domains: &[&str], entra_id: Option<&str>, seen: UnixMillis) -> Uuid {
        let id = new_id(seen);
        let mut tx = self.db.write().await.unwrap();
        tx.query(
            "INSERT INTO tenants (id, entra_id, name, state, causes, people, waiting, attempts, first_seen, last_seen) \
             VALUES ($1, $2, $3, 'clear', ',', 0, 0, 0, $4, $4)",
        )
        .bind(id.to_string())
        .bind(entra_id.map(ToOwned::to_owned))
        .bind(name.to_owned())
        .bind(seen.0)
        .run()
        .await
        .unwrap();
        for domain in domains {
            tx.query("INSERT INTO tenant_domains (domain, tenant_id, first_seen) VALUES ($1, $2, $3)")
                .bind((*domain).to_owned())
                .bind(id.to_string())
                .bind(seen.0)
                .run()
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
        id
    }

    /// A case of a tenant, or of a person.
    pub async fn case(
        &self,
        tenant: Option<Uuid>,
        person: Option<Uuid>,
        cause: Cause,
        kind: Option<Kind>,
        at: UnixMillis,
    ) -> Uuid {
        let id = new_id(at);
        let mut tx = self.db.write().await.unwrap();
        tx.query(
            "INSERT INTO cases (id, tenant_id, person_id, cause, kind, state, people, attempts, opened_at, last_seen, \
             guide_version, guide_expires_at) VALUES ($1, $2, $3, $4, $5, 'open', 0, 0, $6, $6, 1, $7)",
        )
        .bind(id.to_string())
        .bind(tenant.map(|id| id.to_string()))
        .bind(person.map(|id| id.to_string()))
        .bind(cause.as_str())
        .bind(kind.map(|kind| kind.as_str()))
        .bind(at.0)
        .bind(guide_expiry(at).0)
        .run()
        .await
        .unwrap();
        tx.commit().await.unwrap();
        self.line(tenant, Some(id), "case_opened", "app", Some(cause.as_str()), at).await;
        self.recount(tenant).await;
        id
    }

    /// Brings a case into a state without a word.
    pub async fn state(&self, tenant: Option<Uuid>, case: Uuid, state: CaseState) {
        let mut tx = self.db.write().await.unwrap();
        tx.query("UPDATE cases SET state = $2, resolved_at = $3 WHERE id = $1")
            .bind(case.to_string())
            .bind(state.as_str())
            .bind((state == CaseState::Resolved).then_some(self.now.0))
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
        self.recount(tenant).await;
    }

    /// A person.
    pub async fn person(&self, email: &str, name: Option<&str>) -> Uuid {
        let id = new_id(self.now);
        let mut tx = self.db.write().await.unwrap();
        tx.query(
            "INSERT INTO people (id, email, email_key, user_id, name, first_seen, last_seen) VALUES ($1, $2, $3, $4, $5, $6, $6)",
        )
        .bind(id.to_string())
        .bind(email.to_owned())
        .bind(email.to_lowercase())
        .bind(Some("u_1"))
        .bind(name.map(ToOwned::to_owned))
        .bind(self.now.0)
        .run()
        .await
        .unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// A failed attempt of a person: the event, and the person waiting in the case. Returns the event's id.
    #[expect(clippy::too_many_arguments, reason = "an attempt has that many sides")]
    pub async fn failed(
        &self,
        tenant: Option<Uuid>,
        case: Option<Uuid>,
        person: Uuid,
        cause: Cause,
        payload: &serde_json::Value,
        diagnosis: &serde_json::Value,
        at: UnixMillis,
    ) -> Uuid {
        let id = new_id(at);
        let mut tx = self.db.write().await.unwrap();
        tx.query(
            "INSERT INTO attempts (id, webhook_id, body_hash, type, received_at, attempt_id, person_id, tenant_id, case_id, \
             account, cause, payload, diagnosis, answer) \
             VALUES ($1, $2, 'hash', 'connection.failed', $3, $4, $5, $6, $7, $8, $9, $10, $11, '{}')",
        )
        .bind(id.to_string())
        .bind(format!("msg_{}", id.simple()))
        .bind(at.0)
        .bind(format!("att_{}", id.simple()))
        .bind(person.to_string())
        .bind(tenant.map(|id| id.to_string()))
        .bind(case.map(|id| id.to_string()))
        .bind(Some("kim@acme.com.au"))
        .bind(cause.as_str())
        .bind(payload.to_string())
        .bind(diagnosis.to_string())
        .run()
        .await
        .unwrap();
        if let Some(case) = case {
            tx.query(
                "INSERT INTO case_people (case_id, person_id, last_failed_at) VALUES ($1, $2, $3) \
                 ON CONFLICT (case_id, person_id) DO UPDATE SET last_failed_at = excluded.last_failed_at",
            )
            .bind(case.to_string())
            .bind(person.to_string())
            .bind(at.0)
            .run()
            .await
            .unwrap();
            tx.query(
                "UPDATE cases SET attempts = attempts + 1, last_seen = $2, \
                 people = (SELECT COUNT(*) FROM case_people WHERE case_id = $1) WHERE id = $1",
            )
            .bind(case.to_string())
            .bind(at.0)
            .run()
            .await
            .unwrap();
        }
        if let Some(tenant) = tenant {
            tx.query(
                "INSERT INTO tenant_people (tenant_id, person_id, failures, last_failed_at) VALUES ($1, $2, 1, $3) \
                 ON CONFLICT (tenant_id, person_id) DO UPDATE SET failures = tenant_people.failures + 1, \
                 last_failed_at = excluded.last_failed_at",
            )
            .bind(tenant.to_string())
            .bind(person.to_string())
            .bind(at.0)
            .run()
            .await
            .unwrap();
            tx.query("UPDATE tenants SET last_seen = $2 WHERE id = $1").bind(tenant.to_string()).bind(at.0).run().await.unwrap();
        }
        tx.commit().await.unwrap();
        self.recount(tenant).await;
        id
    }

    /// A mail in the outbox. Returns its id.
    pub async fn mail(
        &self,
        tenant: Option<Uuid>,
        case: Uuid,
        person: Uuid,
        kind: NoticeKind,
        state: &str,
        at: UnixMillis,
    ) -> Uuid {
        let id = new_id(at);
        let sent = (state == "sent").then_some(at.0);
        let mut tx = self.db.write().await.unwrap();
        tx.query(
            "INSERT INTO outbox (id, kind, cause, case_id, tenant_id, person_id, address, address_key, domain, state, reason, \
             tries, due_at, counted_at, queued_at, sent_at, message_id, last_reply) \
             SELECT $1, $2, cases.cause, $3, $4, $5, people.email, people.email_key, 'acme.com.au', $6, $7, $8, $9, $10, $9, $10, $11, $12 \
             FROM cases, people WHERE cases.id = $3 AND people.id = $5",
        )
        .bind(id.to_string())
        .bind(kind.as_str())
        .bind(case.to_string())
        .bind(tenant.map(|id| id.to_string()))
        .bind(person.to_string())
        .bind(state.to_owned())
        .bind(match state {
            "held" => Some("limits.mail_per_domain"),
            "dead" => Some("rejected"),
            "cancelled" => Some("resolved"),
            _ => None,
        })
        .bind(i64::from(matches!(state, "sent" | "dead")))
        .bind(at.0)
        .bind(sent)
        .bind(sent.map(|_| format!("<{id}@desk.example>")))
        .bind(match state {
            "sent" => Some("250 2.0.0 queued"),
            "dead" => Some("550 5.1.1 no such user"),
            _ => None,
        })
        .run()
        .await
        .unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// A line of the timeline.
    pub async fn line(
        &self,
        tenant: Option<Uuid>,
        case: Option<Uuid>,
        what: &str,
        actor: &str,
        detail: Option<&str>,
        at: UnixMillis,
    ) {
        let mut tx = self.db.write().await.unwrap();
        tx.query("INSERT INTO timeline (id, tenant_id, case_id, at, what, actor, detail) VALUES ($1, $2, $3, $4, $5, $6, $7)")
            .bind(new_id(at).to_string())
            .bind(tenant.map(|id| id.to_string()))
            .bind(case.map(|id| id.to_string()))
            .bind(at.0)
            .bind(what.to_owned())
            .bind(actor.to_owned())
            .bind(detail.map(ToOwned::to_owned))
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    async fn recount(&self, tenant: Option<Uuid>) {
        if let Some(tenant) = tenant {
            let mut tx = self.db.write().await.unwrap();
            recount(&mut tx, tenant).await.unwrap();
            tx.commit().await.unwrap();
        }
    }
}
