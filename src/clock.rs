//! The only place that asks what time it is. Everything else gets `now` as an argument, or one of these.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use crate::domain::time::UnixMillis;

/// The wall clock, or one that a test sets. Cheap to clone; clones of a fixed clock show the same time.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    System,
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock.
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still until it is moved.
    pub fn fixed(at: UnixMillis) -> Self {
        Self(Source::Fixed(Arc::new(AtomicI64::new(at.0))))
    }

    /// What time it is.
    #[expect(clippy::disallowed_methods, reason = "this is the place")]
    pub fn now(&self) -> UnixMillis {
        match &self.0 {
            Source::System => UnixMillis(match SystemTime::now().duration_since(UNIX_EPOCH) {
                Ok(after) => i64::try_from(after.as_millis()).unwrap_or(i64::MAX),
                Err(before) => -i64::try_from(before.duration().as_millis()).unwrap_or(i64::MAX),
            }),
            Source::Fixed(at) => UnixMillis(at.load(Ordering::SeqCst)),
        }
    }

    /// Moves a fixed clock on. The machine's clock is not ours to move: on that this does nothing.
    pub fn advance(&self, by: Duration) {
        self.set(self.now() + by);
    }

    /// Sets a fixed clock. Does nothing on the machine's clock.
    pub fn set(&self, to: UnixMillis) {
        if let Source::Fixed(at) = &self.0 {
            at.store(to.0, Ordering::SeqCst);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_moves_for_all_who_hold_it() {
        let clock = Clock::fixed(UnixMillis(1000));
        let other = clock.clone();
        clock.advance(Duration::from_secs(2));
        assert_eq!(other.now(), UnixMillis(3000));
        clock.set(UnixMillis(5));
        assert_eq!(other.now(), UnixMillis(5));
    }

    #[test]
    fn the_system_clock_cannot_be_moved() {
        let clock = Clock::system();
        let before = clock.now();
        clock.set(UnixMillis(0));
        assert!(clock.now() >= before && before > UnixMillis(1_700_000_000_000));
    }
}
