//! When all mail to people must be held without anybody having asked for it: what goes wrong goes wrong for many at once then, and
//! each further mail does harm.

use super::casebook::Cap;

/// Mails of a day from which a share says anything.
const SENT_AT_LEAST: i64 = 20;

/// One in so many of a day's mails may come back or be called spam. Receivers begin to turn a sender away far below this.
const ONE_IN: i64 = 10;

/// What has happened of late, since mail was last let out by hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// People who met a fault of the app itself, within the window of the limit.
    pub faulty: i64,
    /// Mails to people that the relay took within a day, or refused because there is no such address.
    pub sent: i64,
    /// Those of them that came back for good or were called spam.
    pub bad: i64,
}

/// Why mail must be held, and how many are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trip {
    /// The app fails for many people at once, so what they are told is likely to be wrong.
    Faults(i64),
    /// Too much comes back.
    Bounces(i64),
}

impl Trip {
    /// The reason that stands with the hold, for people.
    pub fn reason(self) -> String {
        match self {
            Self::Faults(people) => format!("the app itself failed for {people} people within minutes (limits.breaker)"),
            Self::Bounces(mails) => format!("{mails} mails of a day came back or were called spam, more than one in {ONE_IN}"),
        }
    }

    /// How many people or mails.
    pub const fn count(self) -> i64 {
        match self {
            Self::Faults(count) | Self::Bounces(count) => count,
        }
    }
}

/// Whether mail must be held. A count of 0 in `limit` is no limit on faults.
pub fn trips(figures: Figures, limit: Cap) -> Option<Trip> {
    if limit.count > 0 && figures.faulty > i64::from(limit.count) {
        return Some(Trip::Faults(figures.faulty));
    }
    (figures.sent >= SENT_AT_LEAST && figures.bad * ONE_IN > figures.sent).then_some(Trip::Bounces(figures.bad))
}

/// So many addresses of an hour may not exist, whatever else left.
const UNKNOWN_AT_MOST: i64 = 5;

/// Whether a relay that says of an address that it does not exist is believed, for good. Of the last hour: `refused` were said not to
/// exist, this one included, and `taken` were taken.
///
/// A relay that has lost its list of users says so of everybody. Mail that it refuses can be sent again; an address that gets none from
/// now on is only missed by its reader.
pub const fn is_believed(refused: i64, taken: i64) -> bool {
    refused <= UNKNOWN_AT_MOST || refused <= taken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_faults_and_a_few_bounces_trip_nothing() {
        let limit = Cap { count: 25, window: std::time::Duration::from_mins(10) };
        let of = |faulty, sent, bad| trips(Figures { faulty, sent, bad }, limit);
        assert_eq!(of(25, 0, 0), None);
        assert_eq!(of(26, 0, 0), Some(Trip::Faults(26)));
        assert_eq!((of(0, 19, 19), of(0, 20, 2)), (None, None));
        assert_eq!(of(0, 20, 3), Some(Trip::Bounces(3)));
        assert_eq!(trips(Figures { faulty: 1_000, ..Figures::default() }, Cap { count: 0, ..limit }), None);
    }

    #[test]
    fn a_relay_that_knows_nobody_is_not_believed() {
        for (refused, taken, believed) in
            [(1, 0, true), (5, 0, true), (6, 0, false), (6, 5, false), (6, 6, true), (100, 99, false), (100, 400, true)]
        {
            assert_eq!(is_believed(refused, taken), believed, "{refused} refused, {taken} taken");
        }
    }
}
