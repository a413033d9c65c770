//! The integration tests: one binary, one file per story, every story on both databases.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "what the stories share fails them as they would themselves"
)]

#[expect(dead_code, reason = "the tests of mail alone ask more of it")]
#[path = "../support/smtp.rs"]
mod smtp;
mod support;

mod alerts;
mod any_order;
mod api;
mod caps;
mod causes;
mod check;
mod dashboard;
mod database_away;
mod doctor;
mod duplicates;
mod explain;
mod gallery;
mod guide;
mod hidden_block;
mod hostile_text;
mod mail_gallery;
mod mail_hold;
mod outbox;
mod outbox_command;
mod reminders;
mod rules;
mod rules_command;
mod scale;
mod scanner;
mod secrets;
mod sign_in;
mod still_blocked;
mod store_lists;
mod store_work;
mod suppressions;
mod tenants;
mod the_loop;
mod unfinished;
mod upgrade;
mod webhook_contract;
mod workspace;
