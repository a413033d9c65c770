//! HTTP: what is served, and what every request passes through.

pub mod access;
pub mod api;
pub mod assets;
pub mod check;
pub mod dashboard;
pub mod error_page;
pub mod guide;
pub mod health;
pub mod mail_webhook;
pub mod pages;
pub mod problem;
pub mod serve;
pub mod signature;
pub mod text;
pub mod unsubscribe;
pub mod webhook;

mod request;
mod store_problem;

use std::sync::{Arc, atomic::AtomicBool};

use axum::{
    Router,
    routing::{get, post},
};
use tokio::sync::Notify;

use problem::Problem;

use crate::{
    clock::Clock,
    domain::{
        app::AppProfile,
        casebook::Caps,
        catalogue::Catalogue,
        diagnosis::{Diagnosis, why::Why},
        explain::{self, Desk, Explanation},
        keys::Keys,
        links::Links,
        proof::Press,
    },
    intake::Intake,
    rulebook::Rulebook,
    store::Db,
    telemetry::Metrics,
};

/// What handlers see. Cheap to clone.
#[derive(Clone)]
pub struct Web {
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// On whose behalf we speak.
    pub app: Arc<AppProfile>,
    /// The links.
    pub links: Links,
    /// The keys.
    pub keys: Arc<Keys>,
    /// The way in for events.
    pub intake: Intake,
    /// How events are let in.
    pub webhook: webhook::Settings,
    /// The secrets of mail providers' reports; with none of them no report is taken.
    pub mail_secrets: Arc<[signature::WebhookSecret]>,
    /// The rules of diagnosis, which may change between two requests.
    pub rules: Rulebook,
    /// What is counted.
    pub metrics: Metrics,
    /// The words.
    pub catalogue: &'static Catalogue,
    /// Wakes the worker of the outbox.
    pub mail_queued: Arc<Notify>,
    /// The limits on mail.
    pub caps: Caps,
    /// Within which a mail is not repeated.
    pub cooldown: std::time::Duration,
    /// `mail.url` is `off`: nothing queued would ever leave.
    pub mail_off: bool,
    /// Makes the mails of the gallery.
    pub press: Arc<dyn Press>,
    /// Whether the service is about to end.
    pub stopping: Arc<AtomicBool>,
}

impl Web {
    /// Explains a diagnosis in the words of the catalogue, for support agents.
    pub(crate) fn explain(&self, diagnosis: &Diagnosis, why: Vec<Why>) -> Explanation {
        let consent_return = self.links.consent_return();
        let desk = Desk { app: &self.app, consent_return: Some(&consent_return), catalogue: self.catalogue };
        explain::explain(diagnosis, why, desk, None)
    }

    /// Whether people reach us by https, so that cookies are Secure.
    pub fn is_https(&self) -> bool {
        self.links.base().scheme() == "https"
    }
}

/// Every route, and the layers around them.
pub fn router(web: Web) -> Router {
    Router::new()
        .route("/webhooks/outlook", post(webhook::receive))
        .merge(mail_webhook::router())
        .merge(
            unsubscribe::router()
                .merge(guide::router())
                .layer(axum::middleware::from_fn_with_state(web.clone(), guide::in_the_readers_language)),
        )
        .merge(check::router())
        .merge(api::router())
        .merge(access::router())
        .merge(dashboard::router())
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz))
        .route("/metrics", get(health::metrics))
        .merge(assets::router())
        .fallback(request::nothing_here)
        .method_not_allowed_fallback(|| async { Problem::method_not_allowed() })
        .layer(axum::middleware::from_fn_with_state(web.clone(), request::observe))
        .with_state(web)
}
