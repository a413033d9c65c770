//! The ready reply: a plain text that a support agent can paste into a ticket. It says what happened and the one thing to do, and
//! holds the part that goes on to an administrator where it is theirs to act. Values in it are configured or checked.

use super::{Desk, SURE, Speaker};
use crate::domain::{
    address::Domain,
    cause::{Cause, FixableBy, Kind},
    diagnosis::{AccountKind, Diagnosis},
    remedy::{
        Remedy, Route,
        entra::{TenantRef, admin_consent_url, short_admin_consent_url},
    },
};

/// Frames the part to be forwarded.
const RULE: &str = "----------------------------------------";

/// From this confidence on the reply says "most likely".
const LIKELY: f32 = 0.75;

/// The organisation's domain, where it names one.
pub(super) fn domain(diagnosis: &Diagnosis) -> Option<&Domain> {
    diagnosis.evidence.tenant_domain.as_ref().filter(|domain| !domain.is_public_mail())
}

/// Writes the reply.
pub(super) fn write(diagnosis: &Diagnosis, desk: Desk<'_>, speaker: &Speaker<'_>) -> String {
    let mut parts = vec![speaker.text("explain-reply-hello")];
    let mut lead = vec![speaker.text("explain-reply-thanks"), speaker.say("tell")];
    // What is not understood says so itself.
    if diagnosis.confidence < SURE && !matches!(diagnosis.cause, Cause::Unknown | Cause::ConsentDeclined) {
        let word = if diagnosis.confidence >= LIKELY { "likely" } else { "unsure" };
        lead.push(speaker.text(&format!("explain-reply-{word}")));
    }
    parts.push(lead.join(" "));
    parts.extend(speaker.try_say("ask"));
    parts.push(speaker.say("do"));
    if needs_administrator(diagnosis) {
        parts.push(block(diagnosis, desk, speaker));
    }
    let asked = diagnosis.cause == Cause::Unknown || diagnosis.fixable_by() == FixableBy::App;
    if !asked {
        parts.push(speaker.text("explain-reply-still"));
    }
    parts.push(format!("{}\n{}", speaker.text("explain-reply-bye"), speaker.text("explain-reply-team")));
    parts.join("\n\n") + "\n"
}

/// Whether the reply has a part for an administrator: where it is theirs to act, and where a wall may hide behind a cancel.
pub(super) fn needs_administrator(diagnosis: &Diagnosis) -> bool {
    match diagnosis.fixable_by() {
        FixableBy::TenantAdmin => {
            !(diagnosis.cause == Cause::NoMailbox && matches!(diagnosis.kind, Some(Kind::Guest | Kind::NewUser)))
        }
        FixableBy::User => {
            diagnosis.cause == Cause::ConsentDeclined
                && diagnosis.kind != Some(Kind::Declined)
                && diagnosis.evidence.account_kind != AccountKind::Personal
        }
        FixableBy::App | FixableBy::Microsoft | FixableBy::Unknown => false,
    }
}

/// The part to be forwarded. Its reader has seen nothing else.
fn block(diagnosis: &Diagnosis, desk: Desk<'_>, speaker: &Speaker<'_>) -> String {
    let evidence = &diagnosis.evidence;
    let head = if domain(diagnosis).is_some() { "explain-block-head" } else { "explain-block-head-unnamed" };
    let label = |id: &str, value: &str| format!("{}: {value}", speaker.text(id));
    let mut lines = vec![RULE.to_owned(), speaker.text(head), String::new(), speaker.say("admin"), String::new()];
    lines.push(label("label-app", &desk.app.name));
    lines.push(label("label-publisher", &desk.app.publisher));
    lines.push(label("label-client-id", &desk.app.client_id.to_string()));
    lines.extend(domain(diagnosis).map(|domain| label("label-organisation", domain.as_str())));
    lines.extend(evidence.tenant_id.map(|id| label("label-tenant-id", &id.to_string())));

    let remedy = Remedy::of(diagnosis.cause, diagnosis.kind);
    let routes = remedy.map_or(&[][..], |remedy| remedy.routes);
    if let Some(route) = routes.first() {
        let role = speaker.text(&format!("role-{}", route.facts().role));
        lines.push(format!("{} {role}", speaker.text("explain-block-role")));
    }
    if routes.contains(&Route::AdminConsent) {
        lines.push(String::new());
        lines.push(format!("{} {}", speaker.text("explain-block-permissions"), desk.app.scopes.join(", ")));
        lines.push(String::new());
        let tenant = TenantRef { id: evidence.tenant_id, domain: domain(diagnosis) };
        let link = match desk.consent_return {
            // No case stands behind a reply, so there is none to come back to: Microsoft hands the state on as it is.
            Some(back) => Some(admin_consent_url(tenant, desk.app.client_id, &desk.app.scopes, back, "reply")),
            None => short_admin_consent_url(tenant, desk.app.client_id),
        };
        match link {
            Some(link) => lines.extend([speaker.text("explain-block-approve"), link]),
            None => lines.push(speaker.text("explain-block-find")),
        }
    }
    if diagnosis.cause == Cause::ConditionalAccess {
        let found = [
            ("explain-fact-timestamp", evidence.timestamp.map(|at| at.to_string())),
            ("explain-fact-correlation_id", evidence.correlation_id.map(|id| id.to_string())),
            ("explain-fact-trace_id", evidence.trace_id.map(|id| id.to_string())),
        ];
        let found: Vec<String> = found.into_iter().filter_map(|(id, value)| Some(label(id, &value?))).collect();
        if !found.is_empty() {
            lines.extend([String::new(), speaker.text("explain-block-sign-in")]);
            lines.extend(found);
        }
    }
    lines.extend([String::new(), speaker.text("explain-block-questions"), RULE.to_owned()]);
    lines.join("\n")
}
