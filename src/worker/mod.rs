//! What happens without a request: sending mail, and keeping house.

pub mod breaker;
pub mod housekeeping;
pub mod outbox;
pub mod reminders;
pub mod unfinished;
