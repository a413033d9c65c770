//! The request as plain text, for a change ticket or a mail to a colleague.

use super::{context::Context, permissions::PermissionRow, plain, rich::Html};
use crate::domain::remedy::Route;

/// All that an administrator's organisation wants written down: who asks, for what, what changes, how to take it back.
pub fn text(c: &Context<'_>) -> String {
    let say = |line: &str| c.t(&format!("guide-ticket.{line}"));
    let mut lines = vec![say("title"), String::new(), say("app"), say("client-id")];
    lines.extend(c.domain().map(|_| say("organisation")));
    lines.extend(c.tenant_id().map(|_| say("tenant")));
    lines.push(say("case"));
    if !c.general {
        lines.push(say("guide"));
    }
    lines.extend([say("support"), String::new(), say("permissions")]);
    lines.extend(c.permissions.iter().map(permission));
    for view in &c.routes {
        let facts = &view.facts;
        let heading = match (view.first, c.all_routes) {
            (true, _) => "guide-ticket.first",
            (false, true) => "guide-ticket.and",
            (false, false) => "guide-ticket.or",
        };
        let route = [("route", view.letter().to_string()), ("title", facts.title.clone())];
        let price = [("role", facts.role.clone()), ("time", facts.time.clone())];
        lines.extend([String::new(), c.t_with(heading, &route), c.t_with("guide-ticket.price", &price)]);
        if view.route == Route::AdminConsent {
            lines.push(format!("{} {}", say("link"), c.consent_url));
        }
        let lists = [("changes", &facts.changes), ("leaves", &facts.leaves), ("effects", &facts.effects), ("undo", &facts.undo)];
        for (name, items) in lists {
            lines.push(say(name));
            lines.extend(items.iter().map(item));
        }
    }
    lines.extend([String::new(), say("checked"), String::new()]);
    lines.join("\n")
}

fn permission(one: &PermissionRow) -> String {
    let said: Vec<&str> = [&*one.name, &*one.display, &*one.id].into_iter().filter(|text| !text.is_empty()).collect();
    format!("- {}", said.join(" | "))
}

fn item(html: &Html) -> String {
    format!("- {}", plain::of_page(&html.to_string(), plain::Form::Text).trim())
}
