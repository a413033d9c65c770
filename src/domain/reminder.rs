//! Reminders: when the next is due, and whether it still has a point when it is.
//!
//! They are planned with the first mail of a case that only an administrator can end, and judged again when they are due, from the
//! case as it is then. So they stop by themselves, and nothing has to be called off.

use std::time::Duration;

use jiff::{
    civil::Weekday,
    tz::{AmbiguousOffset, TimeZone},
};

use super::{case::CaseState, casebook::Cap, suppression::SuppressionReason, time::UnixMillis};

/// How often nobody is looked for in a week: seven days hold a working day.
const DAYS: usize = 8;

/// How reminders are sent.
#[derive(Clone, Debug)]
pub struct Reminders {
    /// How long after the first mail each step is due. Empty: there are none.
    pub after: Vec<Duration>,
    /// When people are written to.
    pub hours: WorkingHours,
    /// Reminders to one address, of all cases.
    pub cap: Cap,
}

/// Monday to Friday, from one hour of the day until before another.
#[derive(Clone, Debug)]
pub struct WorkingHours {
    /// 0 to 23.
    pub from: i8,
    /// 1 to 24, after `from`.
    pub until: i8,
    /// Where people are of whom the app does not say it.
    pub timezone: TimeZone,
}

impl WorkingHours {
    /// `at` itself if it lies in working hours where the person is, else the next moment that does.
    pub fn next(&self, at: UnixMillis, timezone: Option<&str>) -> UnixMillis {
        let zone = timezone.and_then(|name| TimeZone::get(name).ok()).unwrap_or_else(|| self.timezone.clone());
        let local = at.timestamp().to_zoned(zone.clone());
        let works = |day: Weekday| !matches!(day, Weekday::Saturday | Weekday::Sunday);
        if works(local.weekday()) && (self.from..self.until).contains(&local.hour()) {
            return at;
        }
        let mut date = local.date();
        // Before work it is the same day, else one that follows.
        if local.hour() >= self.from {
            date = date.tomorrow().unwrap_or(date);
        }
        for _ in 0..DAYS {
            if works(date.weekday()) {
                break;
            }
            date = date.tomorrow().unwrap_or(date);
        }
        let begin = date.at(self.from, 0, 0, 0);
        // An hour that the clocks skip is taken for the one after it.
        let offset = zone.to_ambiguous_timestamp(begin);
        let instant = match offset.offset() {
            AmbiguousOffset::Unambiguous { .. } => offset.unambiguous(),
            _ => offset.later(),
        };
        instant.map_or(at, |instant| UnixMillis(instant.as_millisecond())).max(at)
    }
}

impl Reminders {
    /// The steps of a person who got their first mail at `first`, and when each is due.
    pub fn plan(&self, first: UnixMillis, timezone: Option<&str>) -> Vec<(u8, UnixMillis)> {
        (1_u8..).zip(&self.after).map(|(step, after)| (step, self.hours.next(first + *after, timezone))).collect()
    }

    /// How long nothing may have happened between us and the person: a reminder on the heels of a mail or a try is a nuisance.
    pub fn quiet(&self) -> Duration {
        self.after.first().map_or(Duration::ZERO, |first| (*first / 2).min(Duration::from_hours(24)))
    }
}

/// How things stand when a reminder is due.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, read by one line of one table")]
pub struct Standing {
    /// The case.
    pub state: CaseState,
    /// A person has used its guide. A fetch is none.
    pub opened: bool,
    /// The guide's links were revoked since the reminder was planned.
    pub revoked: bool,
    /// The person has connected.
    pub connected: bool,
    /// Their address gets no mail.
    pub suppressed: Option<SuppressionReason>,
    /// The first mail of the case has reached the relay.
    pub mailed: bool,
    /// The last that happened between us and the person: a mail about any case, a failure in this one.
    pub last: UnixMillis,
    /// A later step is due as well.
    pub overtaken: bool,
    /// The cap that it would exceed.
    pub over_cap: Option<&'static str>,
    /// Where the person is.
    pub timezone: Option<String>,
}

/// What becomes of a reminder that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is sent.
    Send,
    /// It waits for working hours.
    Later(UnixMillis),
    /// It is never sent; this is why.
    Drop(&'static str),
}

impl Reminders {
    /// What becomes of a reminder that is due.
    pub fn judge(&self, standing: &Standing, now: UnixMillis) -> Verdict {
        // An administrator who connected may have approved for themselves alone: until somebody has opened the guide, a word helps.
        let goes_on = standing.state == CaseState::Open || (standing.state == CaseState::Claimed && !standing.opened);
        if !goes_on {
            return Verdict::Drop(standing.state.as_str());
        }
        if let Some(reason) = standing.suppressed {
            return Verdict::Drop(reason.of_mail());
        }
        for (is, why) in [
            (standing.connected, "connected"),
            (standing.revoked, "links_revoked"),
            (!standing.mailed, "first_mail_not_sent"),
            (standing.overtaken, "overtaken"),
            (now.since(standing.last) < self.quiet(), "newer_attempt"),
        ] {
            if is {
                return Verdict::Drop(why);
            }
        }
        let at = self.hours.next(now, standing.timezone.as_deref());
        if at > now {
            return Verdict::Later(at);
        }
        standing.over_cap.map_or(Verdict::Send, Verdict::Drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_hours(1);

    fn reminders() -> Reminders {
        let hours = WorkingHours { from: 9, until: 17, timezone: TimeZone::UTC };
        let cap = Cap { count: 3, window: HOUR * 24 * 30 };
        Reminders { after: [2, 5, 10].map(|days| HOUR * 24 * days).to_vec(), hours, cap }
    }

    fn at(text: &str) -> UnixMillis {
        UnixMillis::parse(text).expect("a time")
    }

    fn next(text: &str, zone: Option<&str>) -> String {
        reminders().hours.next(at(text), zone).to_string()
    }

    #[test]
    fn people_are_written_to_in_their_own_working_hours() {
        // A Monday.
        assert_eq!(next("2026-11-23T10:00:00Z", None), "2026-11-23T10:00:00Z");
        assert_eq!(next("2026-11-23T08:59:59Z", None), "2026-11-23T09:00:00Z");
        assert_eq!(next("2026-11-23T17:00:00Z", None), "2026-11-24T09:00:00Z");
        assert_eq!(next("2026-11-27T17:00:00Z", None), "2026-11-30T09:00:00Z", "Friday evening");
        assert_eq!(next("2026-11-28T12:00:00Z", None), "2026-11-30T09:00:00Z", "Saturday noon");
        // Brisbane is ten hours ahead: its Tuesday morning is our Monday night.
        assert_eq!(next("2026-11-23T10:00:00Z", Some("Australia/Brisbane")), "2026-11-23T23:00:00Z");
        assert_eq!(next("2026-11-23T23:30:00Z", Some("Australia/Brisbane")), "2026-11-23T23:30:00Z");
        assert_eq!(next("2026-11-23T10:00:00Z", Some("no/such zone")), "2026-11-23T10:00:00Z");
        // The clocks of New York go back on the Sunday.
        assert_eq!(next("2026-10-30T21:30:00Z", Some("America/New_York")), "2026-11-02T14:00:00Z");
    }

    #[test]
    fn every_zone_has_its_working_hours_and_its_changes_of_the_clock() {
        for (at, zone, expected) in [
            // 5:45 ahead.
            ("2026-11-23T03:14:59Z", "Asia/Kathmandu", "2026-11-23T03:15:00Z"),
            ("2026-11-23T11:15:00Z", "Asia/Kathmandu", "2026-11-24T03:15:00Z"),
            // 11:00 ahead in summer and 10:30 in winter: its clocks move by half an hour on Sunday, 4 April 2027.
            ("2027-04-02T06:00:00Z", "Australia/Lord_Howe", "2027-04-04T22:30:00Z"),
            ("2027-10-01T06:30:00Z", "Australia/Lord_Howe", "2027-10-03T22:00:00Z"),
            // The day begins here first, and there last.
            ("2026-11-22T18:59:59Z", "Pacific/Kiritimati", "2026-11-22T19:00:00Z"),
            ("2026-11-23T12:00:00Z", "Pacific/Pago_Pago", "2026-11-23T20:00:00Z"),
        ] {
            assert_eq!(next(at, Some(zone)), expected, "{at} {zone}");
        }
        // What is no zone is as none: where people are then, the configuration says.
        for junk in ["", " ", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "UTC+99", "\u{0}", &"x".repeat(10_000)] {
            assert_eq!(next("2026-11-23T08:00:00Z", Some(junk)), "2026-11-23T09:00:00Z", "{junk:.20}");
        }
    }

    #[test]
    fn the_next_moment_is_never_before_and_always_within_hours() {
        let all = reminders();
        for name in
            ["Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns", "Africa/Casablanca", "Asia/Gaza", "Pacific/Apia"]
        {
            let zone = TimeZone::get(name).expect(name);
            for half_hours in 0..(366 * 48) {
                let asked = at("2026-11-23T00:10:00Z") + Duration::from_mins(30) * half_hours;
                let found = all.hours.next(asked, Some(name));
                let local = found.timestamp().to_zoned(zone.clone());
                let works = !matches!(local.weekday(), Weekday::Saturday | Weekday::Sunday);
                assert!(found >= asked && works && (9..17).contains(&local.hour()), "{name} {asked} {local}");
                assert!(found.since(asked) <= HOUR * 65, "{name} {asked} {local}");
            }
        }
    }

    #[test]
    fn three_steps_are_planned() {
        let planned = reminders().plan(at("2026-11-23T10:00:00Z"), None);
        let days: Vec<String> = planned.iter().map(|(step, at)| format!("{step} {at}")).collect();
        assert_eq!(days, ["1 2026-11-25T10:00:00Z", "2 2026-11-30T09:00:00Z", "3 2026-12-03T10:00:00Z"]);
    }

    #[test]
    fn a_reminder_without_a_point_is_dropped_with_the_reason() {
        let now = at("2026-11-25T10:00:00Z");
        let good = Standing {
            state: CaseState::Open,
            opened: true,
            revoked: false,
            connected: false,
            suppressed: None,
            mailed: true,
            last: now - HOUR * 48,
            overtaken: false,
            over_cap: None,
            timezone: None,
        };
        let judge = |standing: Standing| reminders().judge(&standing, now);
        assert_eq!(judge(good.clone()), Verdict::Send);
        for state in [CaseState::Claimed, CaseState::Snoozed, CaseState::Ignored, CaseState::Resolved] {
            assert_eq!(judge(Standing { state, ..good.clone() }), Verdict::Drop(state.as_str()));
            let goes_on = state == CaseState::Claimed;
            let verdict = if goes_on { Verdict::Send } else { Verdict::Drop(state.as_str()) };
            assert_eq!(judge(Standing { state, opened: false, ..good.clone() }), verdict, "not opened");
        }
        let suppressed = Some(SuppressionReason::Unsubscribed);
        assert_eq!(judge(Standing { suppressed, ..good.clone() }), Verdict::Drop("suppressed_unsubscribed"));
        assert_eq!(judge(Standing { connected: true, ..good.clone() }), Verdict::Drop("connected"));
        assert_eq!(judge(Standing { revoked: true, ..good.clone() }), Verdict::Drop("links_revoked"));
        assert_eq!(judge(Standing { mailed: false, ..good.clone() }), Verdict::Drop("first_mail_not_sent"));
        assert_eq!(judge(Standing { overtaken: true, ..good.clone() }), Verdict::Drop("overtaken"));
        assert_eq!(judge(Standing { last: now - HOUR * 23, ..good.clone() }), Verdict::Drop("newer_attempt"));
        assert_eq!(judge(Standing { over_cap: Some("limits.mail_total"), ..good.clone() }), Verdict::Drop("limits.mail_total"));
        let far = Standing { timezone: Some("Australia/Brisbane".to_owned()), ..good };
        assert_eq!(judge(far), Verdict::Later(at("2026-11-25T23:00:00Z")));
    }
}
