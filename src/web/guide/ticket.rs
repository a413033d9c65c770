//! The request as plain text, for a change ticket or a mail to a colleague.

use std::fmt::Write as _;

use super::context::Context;
use crate::domain::remedy::Route;

/// All that an administrator's organisation wants written down: who asks, for what, what changes, how to take it back.
pub fn text(context: &Context<'_>) -> String {
    let app = context.view.app;
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = (|| -> std::fmt::Result {
        writeln!(out, "Let people connect Outlook to {}", app.name)?;
        writeln!(out)?;
        writeln!(out, "App: {} (publisher: {})", app.name, app.publisher)?;
        writeln!(out, "Application (client) id: {}", app.client_id)?;
        if let Some(domain) = context.domain() {
            writeln!(out, "Organisation: {domain}")?;
        }
        if let Some(id) = context.tenant_id() {
            writeln!(out, "Tenant id: {id}")?;
        }
        writeln!(out, "Case: {}", context.view.reference)?;
        if !context.general {
            writeln!(out, "Guide: {}", context.view.links.guide)?;
        }
        writeln!(out, "Support: {}", context.support())?;
        writeln!(out, "\nDelegated Microsoft Graph permissions ({}):", context.permissions.len())?;
        for one in &context.permissions {
            let (display, id) = (one.display, &one.id);
            writeln!(out, "- {}{}{display}{}{id}", one.name, sep(display), sep(id))?;
        }
        for (at, view) in context.routes.iter().enumerate() {
            let facts = view.facts;
            let word = if at == 0 {
                ""
            } else if context.all_routes {
                "and "
            } else {
                "or "
            };
            writeln!(out, "\n{word}Route {}: {}", view.letter(), facts.title)?;
            writeln!(out, "Least role: {}. Time: {}.", facts.role, facts.time)?;
            if view.route == Route::AdminConsent {
                writeln!(out, "Link: {}", context.consent_url)?;
            }
            for (label, list) in
                [("Changes", facts.changes), ("Leaves alone", facts.leaves), ("Mind", facts.side_effects), ("Undo", facts.undo)]
            {
                writeln!(out, "{label}:")?;
                for item in list {
                    writeln!(out, "- {item}")?;
                }
            }
        }
        writeln!(out, "\nChecked against Microsoft's documentation on {}.", context.checked_on())
    })();
    out
}

fn sep(what: &str) -> &'static str {
    if what.is_empty() { "" } else { " | " }
}
