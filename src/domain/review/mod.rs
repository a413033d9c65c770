//! Looking back at failures that are on record: what the rules make of them now, how well they are understood, and which of those
//! that are not belong together.

pub mod coverage;
pub mod fingerprint;
pub mod shift;

use uuid::Uuid;

use super::{
    cause::{Cause, Kind},
    diagnosis::{Diagnosis, context, diagnose, rules::Rules},
    event::Event,
    time::UnixMillis,
};

/// What a failure is taken for.
pub type Meaning = (Cause, Option<Kind>);

/// A failure as it is on record.
#[derive(Clone, Debug)]
pub struct Past {
    /// Our id of it.
    pub id: Uuid,
    /// When it was accepted.
    pub at: UnixMillis,
    /// The app's id of the attempt.
    pub attempt_id: Option<String>,
    /// Whose.
    pub person: Uuid,
    /// Of which tenant.
    pub tenant: Option<Uuid>,
    /// In which case.
    pub case: Option<Uuid>,
    /// What it was taken for.
    pub meaning: Meaning,
    /// Whether that was said in the light of an approval that the organisation had given before.
    pub approved: bool,
    /// What was posted, without its secrets.
    pub event: Event,
}

/// What these rules make of a posted failure by itself. History is left out: what was known of the tenant then is not to be had
/// again, and what is known now would speak of another day.
pub fn rediagnose(event: &Event, rules: &Rules) -> Diagnosis {
    let alone = context::Context {
        scopes: event.request.scopes.clone(),
        prompt: event.request.prompt.clone(),
        consumer_tenant: event.consumer_tenant,
        stage: event.stage.clone(),
        ..context::Context::default()
    };
    context::weigh(diagnose(&event.error, rules), &alone, rules)
}

/// Whether a failure is taken for something else now. What history showed stays, for rules do not see history: a cancel that was a
/// wall, a block that an approval had not ended, and a mailbox in the making.
pub fn differs(past: &Past, now: &Diagnosis) -> bool {
    let was_weighed = match past.meaning.1 {
        _ if past.approved => matches!(now.cause, Cause::AdminApproval | Cause::ConsentDeclined | Cause::UserNotAssigned),
        Some(Kind::HiddenBlock) => now.cause == Cause::ConsentDeclined,
        Some(Kind::NewUser) => (now.cause, now.kind) == (Cause::NoMailbox, None),
        _ => false,
    };
    !was_weighed && past.meaning != (now.cause, now.kind)
}

/// `cause`, or `cause/kind`.
pub fn words((cause, kind): Meaning) -> String {
    kind.map_or_else(|| cause.to_string(), |kind| format!("{cause}/{kind}"))
}

/// Ids that are kept as samples of many.
const SAMPLES: usize = 3;

/// Keeps the first few.
fn sample(samples: &mut Vec<Uuid>, id: Uuid) {
    if samples.len() < SAMPLES && !samples.contains(&id) {
        samples.push(id);
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// A failure on record, taken for `meaning`.
    pub fn past(number: u128, error: &Value, meaning: Meaning) -> Past {
        let body = json!({"type": "connection.failed", "data": {"user": {"email": "kim@acme.example"}, "error": error}});
        let event = Event::parse(body.to_string().as_bytes()).expect("an event").event;
        let (id, person) = (Uuid::from_u128(number), Uuid::from_u128(1_000 + number % 2));
        let at = UnixMillis(1_795_428_000_000 + i64::try_from(number).expect("small"));
        Past { id, at, attempt_id: None, person, tenant: None, case: None, meaning, approved: false, event }
    }

    #[test]
    fn a_wall_that_history_showed_stays_one() {
        let rules = Rules::embedded();
        let cancel = past(1, &json!("error=access_denied&error_subcode=cancel"), (Cause::AdminApproval, Some(Kind::HiddenBlock)));
        let now = rediagnose(&cancel.event, rules);
        assert_eq!(now.cause, Cause::ConsentDeclined);
        assert!(!differs(&cancel, &now));
        assert!(differs(&Past { meaning: (Cause::Unknown, None), ..cancel }, &now));
        let wall = past(2, &json!("AADSTS90094"), (Cause::AdminApproval, Some(Kind::ConsentPolicy)));
        assert!(!differs(&wall, &rediagnose(&wall.event, rules)));
    }

    #[test]
    fn a_fault_that_history_showed_stays_one_and_a_new_mailbox_too() {
        let rules = Rules::embedded();
        let fault = past(1, &json!("AADSTS90094"), (Cause::AppMisconfigured, Some(Kind::Request)));
        let now = rediagnose(&fault.event, rules);
        assert!(differs(&fault, &now), "a rule may have said so");
        assert!(!differs(&Past { approved: true, ..fault }, &now));
        let mailbox = past(2, &json!("MailboxNotEnabledForRESTAPI"), (Cause::NoMailbox, Some(Kind::NewUser)));
        let bare = Diagnosis { cause: Cause::NoMailbox, kind: None, ..rediagnose(&mailbox.event, rules) };
        assert!(!differs(&mailbox, &bare));
        assert!(differs(&mailbox, &Diagnosis { kind: Some(Kind::Unlicensed), ..bare }));
    }
}
