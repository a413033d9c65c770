//! The pages in a real browser: what a person can do there by keyboard, without JavaScript, on a phone, and with hostile data.
//!
//! Needs Chromium and ChromeDriver; `scripts/test` sees to both. Each story has a browser and a service of its own.
#![expect(clippy::expect_used, clippy::panic, reason = "what helps a test fails it")]

#[path = "browser/accessible.rs"]
mod accessible;
#[path = "browser/axe.rs"]
mod axe;
#[path = "support/browser.rs"]
mod browser;
#[path = "browser/check.rs"]
mod check;
#[path = "browser/dashboard.rs"]
mod dashboard;
#[path = "browser/docs.rs"]
mod docs;
#[path = "it/support/event.rs"]
mod event;
#[path = "browser/everywhere.rs"]
mod everywhere;
#[path = "browser/guide.rs"]
mod guide;
#[path = "browser/keyboard.rs"]
mod keyboard;
#[path = "browser/page.rs"]
mod page;
#[path = "browser/service.rs"]
mod service;
#[path = "browser/sign_in.rs"]
mod sign_in;
#[path = "browser/weight.rs"]
mod weight;
