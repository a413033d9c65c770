//! What the app is told in the answer to its post.

use serde::Serialize;
use url::Url;
use uuid::Uuid;

use super::Policy;
use crate::domain::{
    cause::{Cause, FixableBy, Kind, words},
    diagnosis::{Diagnosis, json::hundredths},
    event::User,
    time::UnixMillis,
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
        /// Nobody is mailed about this case, or nothing to this address: support or the person has decided so, or mail to it comes back.
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
        user: &User,
        approved: Option<Approved>,
        policy: &Policy,
    ) -> Self {
        let (locale, app) = (user.locale.as_deref(), policy.app.name.as_str());
        let words = match approved {
            None => policy.catalogue.advice(diagnosis.cause, diagnosis.kind, locale, app),
            Some(Approved::Settling { until }) => {
                policy.catalogue.advice_settling(&clock(until, user.timezone.as_deref()), locale, app)
            }
            Some(Approved::Unexplained) => policy.catalogue.advice_still_blocked(locale, app),
        };
        Self {
            cause: diagnosis.cause,
            kind: diagnosis.kind,
            confidence: hundredths(diagnosis.confidence),
            fixable_by: diagnosis.fixable_by(),
            title: words.title,
            message: words.message,
            guide_url,
            retry_useful: retry_useful(diagnosis.cause) || matches!(approved, Some(Approved::Settling { .. })),
            email,
            reasons: diagnosis.reasons.iter().map(ToString::to_string).collect(),
        }
    }
}

/// What is said to somebody whose organisation has approved the app.
#[derive(Clone, Copy, Debug)]
pub(super) enum Approved {
    /// It can take until then to act.
    Settling {
        /// An hour after the approval.
        until: UnixMillis,
    },
    /// Nobody knows yet why it does not act.
    Unexplained,
}

/// A time of day where the person is, or in UTC, which is then said. Rounded up to the next whole minute.
fn clock(at: UnixMillis, timezone: Option<&str>) -> String {
    let at = UnixMillis(at.0.saturating_add(59_999)).timestamp();
    match timezone.and_then(|name| jiff::tz::TimeZone::get(name).ok()) {
        Some(zone) => at.to_zoned(zone).strftime("%H:%M").to_string(),
        None => at.to_zoned(jiff::tz::TimeZone::UTC).strftime("%H:%M UTC").to_string(),
    }
}

/// Whether trying again helps before anybody else has done anything.
fn retry_useful(cause: Cause) -> bool {
    match cause.fixable_by() {
        FixableBy::User | FixableBy::Microsoft | FixableBy::Unknown => true,
        FixableBy::TenantAdmin | FixableBy::App => false,
    }
}
