//! The administrator's routes as a page shows them.

use super::{context::Context, rich::Html};
use crate::domain::remedy::Route;

/// One route.
pub struct RouteView {
    pub route: Route,
    pub first: bool,
    /// `Route A:`.
    pub name: String,
    /// The heading of the way back.
    pub undo: String,
    pub facts: RouteWords,
}

/// What an administrator wants to know before choosing it.
pub struct RouteWords {
    pub title: String,
    pub time: String,
    /// The time, as what it is: a guess.
    pub about: String,
    pub role: String,
    pub least_role: String,
    pub role_note: Html,
    pub fits: Html,
    pub changes: Vec<Html>,
    pub leaves: Vec<Html>,
    pub effects: Vec<Html>,
    pub undo: Vec<Html>,
}

impl RouteView {
    /// The route in the words of the page.
    pub fn new(c: &Context<'_>, route: Route, first: bool) -> Self {
        let facts = route.facts();
        let letter = [("route", route.letter().to_string())];
        let key = |attribute: &str| format!("guide-route-{route}.{attribute}");
        Self {
            route,
            first,
            name: c.t_with("guide-routes.name", &letter),
            undo: c.t_with("guide-routes.undo", &letter),
            facts: RouteWords {
                title: c.t(&key("title")),
                time: c.minutes("guide-minutes", facts.minutes),
                about: c.about(facts.minutes),
                role: c.t(&format!("role-{}", facts.role)),
                least_role: c.least_role(facts.role.as_str()),
                role_note: c.rich(&key("role-note")),
                fits: c.rich(&key("fits")),
                changes: c.items(&key("change")),
                leaves: c.items(&key("leave")),
                effects: c.items(&key("effect")),
                undo: c.items(&key("undo")),
            },
        }
    }

    pub fn letter(&self) -> char {
        self.route.letter()
    }

    pub fn id(&self) -> &'static str {
        self.route.as_str()
    }
}
