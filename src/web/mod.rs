//! HTTP.

use std::sync::Arc;

use axum::{Router, middleware::map_response};

use crate::{
    clock::Clock,
    domain::{app::AppProfile, links::Links},
    store::Db,
};

pub mod access;
pub mod api;
pub mod assets;
pub mod guide;
pub mod page;
pub mod problem;
pub mod signature;
pub mod text;

mod store_problem;

/// What the handlers of the dashboard and the API need. Cheap to clone.
#[derive(Clone)]
pub struct Web {
    /// The records.
    pub db: Db,
    /// The app on whose behalf we speak.
    pub app: Arc<AppProfile>,
    /// The links we hand out; their base is our own address.
    pub links: Links,
    /// What time it is.
    pub clock: Clock,
    /// How people and programs prove who they are.
    pub access: access::Access,
    /// `mail.url` is `off`: nothing queued would ever leave.
    pub mail_off: bool,
}

/// The dashboard, sign-in, the API with its specification, and the assets.
pub fn router() -> Router<Web> {
    let pages = access::router().layer(map_response(page::harden));
    api::router().merge(pages).merge(assets::router())
}
