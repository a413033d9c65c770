//! Consentdesk: a failed Outlook connection becomes a diagnosed case, the one mail that helps, a guide for the
//! administrator, and a closed loop when the next connection works.
//!
//! ```text
//! the app ──POST──▶ web::webhook ──▶ intake ──▶ store          one transaction for a batch of events
//!                      │ verify, parse   │ diagnose, decide     (pure: domain)
//!                      ▼                 ▼
//!                   advice            outbox ──▶ worker ──▶ mail ──▶ the person ──forwards──▶ the administrator
//!                                                                        │                        │
//!                                          dashboard, API ◀── store ◀── guide pages ◀─────────────┘
//! ```
//!
//! # Rooms
//!
//! | Room | Holds |
//! | --- | --- |
//! | [`domain`] | what things mean: events, diagnosis, cases, notices. Pure: no I/O, no async, `now` is an argument |
//! | [`store`] | all SQL, one text for SQLite and PostgreSQL |
//! | [`intake`] | the use case that turns posted events into records, decisions and queued mail, a batch per transaction |
//! | [`rulebook`] | the rules in force, the folder they may come from, and what other rules would make of the past |
//! | [`mail`] | composing messages, and the ways they leave |
//! | [`worker`] | what happens without a request: sending, housekeeping |
//! | [`web`] | HTTP: webhook, API, dashboard, guide |
//! | [`config`], [`clock`], [`telemetry`] | settings, time, logs and metrics |
//! | [`app`] | wires the rooms; the only place that does |
//! | [`cli`] | one file per command |
//!
//! # Words
//!
//! *App*: the product whose users connect Outlook. *Attempt*: one try of one person. *Event*: what the app posts about an
//! attempt. *Diagnosis*: what we make of a failure. *Tenant*: a Microsoft Entra organisation. *Case*: one open problem of one
//! tenant, or of one person where no tenant is known. *Guide*: the hosted page that says exactly what to do.

// Nothing in the service may panic; its tests may.
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod app;
pub mod cli;
pub mod clock;
pub mod config;
pub mod domain;
pub mod intake;
pub mod mail;
pub mod rulebook;
pub mod store;
pub mod telemetry;
pub mod web;
pub mod worker;
