//! What the app is told in the answer to its post.

use serde::Serialize;
use url::Url;
use uuid::Uuid;

use super::Policy;
use crate::domain::{
    cause::{Cause, FixableBy, Kind, words},
    diagnosis::{Diagnosis, json::hundredths},
};

words! {
    /// What became of the mail for a failure.
    EmailStatus {
        /// It will leave within seconds.
        Queued = "queued",
        /// The person was told already.
        Cooldown = "cooldown",
        /// It waits for somebody to release it: a limit on mail is reached.
        Held = "held",
        /// Support has decided that this is not to be mailed about.
        Suppressed = "suppressed",
        /// Mail is turned off; the answer's guide is all.
        Off = "off",
        /// There is no mail for this cause.
        None = "none",
    }
}

/// The answer to an accepted event. Kept, so that a repeat gets the same.
#[derive(Clone, Debug, Serialize)]
pub struct Answer {
    /// Our id of the event.
    pub event_id: Uuid,
    /// Whether this `webhook-id` was seen before. False in what is kept.
    pub duplicate: bool,
    /// The case the event belongs to.
    pub case_id: Option<Uuid>,
    /// For a failure, what to show the person.
    pub advice: Option<Advice>,
}

/// What the app can show the person at once.
#[derive(Clone, Debug, Serialize)]
pub struct Advice {
    /// Why it failed.
    pub cause: Cause,
    /// Finer than the cause.
    pub kind: Option<Kind>,
    /// 0 to 1, two decimals.
    pub confidence: f64,
    /// Who can put it right.
    pub fixable_by: FixableBy,
    /// A heading.
    pub title: String,
    /// One or two sentences, to be shown as they are.
    pub message: String,
    /// The guide, where there is something to guide.
    pub guide_url: Option<Url>,
    /// Whether the person may help themselves by trying again.
    pub retry_useful: bool,
    /// What became of the mail.
    pub email: EmailStatus,
    /// Why we think so.
    pub reasons: Vec<String>,
}

impl Advice {
    pub(super) fn new(
        diagnosis: &Diagnosis,
        guide_url: Option<Url>,
        email: EmailStatus,
        locale: Option<&str>,
        policy: &Policy,
    ) -> Self {
        let words = policy.catalogue.advice(diagnosis.cause, diagnosis.kind, locale, &policy.app.name);
        Self {
            cause: diagnosis.cause,
            kind: diagnosis.kind,
            confidence: hundredths(diagnosis.confidence),
            fixable_by: diagnosis.fixable_by(),
            title: words.title,
            message: words.message,
            guide_url,
            retry_useful: retry_useful(diagnosis.cause),
            email,
            reasons: diagnosis.reasons.iter().map(ToString::to_string).collect(),
        }
    }
}

/// Whether trying again helps before anybody else has done anything.
fn retry_useful(cause: Cause) -> bool {
    match cause.fixable_by() {
        FixableBy::User | FixableBy::Microsoft | FixableBy::Unknown => true,
        FixableBy::TenantAdmin | FixableBy::App => false,
    }
}
