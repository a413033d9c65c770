//! The delegated Microsoft Graph permissions we know by heart: where Microsoft's picker has each, and what its managed policy
//! makes of it. Dated data: Microsoft moves the list.

use jiff::civil::{Date, date};
use uuid::{Uuid, uuid};

/// The application id of Microsoft Graph, the same in every organisation.
pub const GRAPH_APP_ID: Uuid = uuid!("00000003-0000-0000-c000-000000000000");

/// Before the short name of a permission in the scopes of a request.
const GRAPH_PREFIX: &str = "https://graph.microsoft.com/";

/// Where the permission stands in Microsoft's picker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Signing in, and staying signed in.
    SignIn,
    /// `Mail`.
    Mail,
    /// `Calendars`.
    Calendars,
}

/// A delegated permission of Microsoft Graph.
///
/// Ids, and the display names in the catalogue: Microsoft's `permissions-descriptions.json` (microsoft-graph-devx-content, August 2026). None of
/// those here needs an administrator by itself, so each can be classified as low impact.
#[derive(Debug, PartialEq, Eq)]
pub struct Permission {
    /// The short name, as it stands in a scope.
    pub name: &'static str,
    /// The id of the delegated permission, the same in every organisation.
    pub id: Uuid,
    /// Where the picker has it.
    pub group: Group,
    /// Whether Microsoft's managed consent policy keeps people from granting it themselves, as of [`MANAGED_POLICY_AS_OF`].
    pub managed_policy_blocks: bool,
}

impl Permission {
    /// The message of the catalogue that holds what Microsoft's pages call it (`.display`), and what it lets an app do for the
    /// person who connected (`.purpose`).
    pub fn message(&self) -> String {
        format!("guide-permission-{}", self.name.replace('.', "-").to_ascii_lowercase())
    }

    /// What Microsoft Graph wants to be posted to `delegatedPermissionClassifications` so that it is classed as Low
    /// (<https://learn.microsoft.com/entra/identity/enterprise-apps/configure-permission-classifications>).
    pub fn classification(&self) -> String {
        serde_json::json!({"permissionId": self.id.to_string(), "permissionName": self.name, "classification": "low"}).to_string()
    }
}

/// The day up to which we know the list of the managed policy: Microsoft's message MC1304287, the latest that changed it.
/// Mail and calendar permissions joined the list with MC1163922 (late October to late November 2025).
pub const MANAGED_POLICY_AS_OF: Date = date(2026, 5, 8);

/// The permissions that an app which reads mail and keeps a calendar asks for, sign-in first.
pub const PERMISSIONS: &[Permission] = &[
    Permission {
        name: "openid",
        id: uuid!("37f7f235-527c-4136-accd-4a02d197296e"),
        group: Group::SignIn,
        managed_policy_blocks: false,
    },
    Permission {
        name: "profile",
        id: uuid!("14dad69e-099b-42c9-810b-d002981feec1"),
        group: Group::SignIn,
        managed_policy_blocks: false,
    },
    Permission {
        name: "email",
        id: uuid!("64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0"),
        group: Group::SignIn,
        managed_policy_blocks: false,
    },
    Permission {
        name: "offline_access",
        id: uuid!("7427e0e9-2fba-42fe-b0c0-848c9e6a8182"),
        group: Group::SignIn,
        managed_policy_blocks: false,
    },
    Permission {
        name: "User.Read",
        id: uuid!("e1fe6dd8-ba31-4d61-89e7-88639da4683d"),
        group: Group::SignIn,
        managed_policy_blocks: false,
    },
    Permission {
        name: "Mail.ReadWrite",
        id: uuid!("024d486e-b451-40bb-833d-3e66d98c5c73"),
        group: Group::Mail,
        managed_policy_blocks: true,
    },
    Permission {
        name: "Mail.Send",
        id: uuid!("e383f46e-2787-4529-855e-0e479a3ffac0"),
        group: Group::Mail,
        managed_policy_blocks: false,
    },
    Permission {
        name: "Calendars.ReadWrite",
        id: uuid!("1ec239c2-d7c9-4623-a91a-a9775856bb36"),
        group: Group::Calendars,
        managed_policy_blocks: true,
    },
];

/// One permission that the app asks for, as configured, with what we know of it.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The short name.
    pub name: &'a str,
    /// `None` where configuration names one that we have no facts about.
    pub known: Option<&'static Permission>,
}

/// The permissions of the app in the order of [`PERMISSIONS`]; those we do not know come last.
pub fn asked(scopes: &[String]) -> Vec<Asked<'_>> {
    let mut asked: Vec<_> = scopes.iter().map(|scope| short_name(scope)).map(|name| Asked { name, known: find(name) }).collect();
    asked.sort_by_key(|asked| {
        asked.known.and_then(|known| PERMISSIONS.iter().position(|one| one == known)).unwrap_or(PERMISSIONS.len())
    });
    asked
}

/// The permission with this short name. Microsoft does not tell case.
pub fn find(name: &str) -> Option<&'static Permission> {
    PERMISSIONS.iter().find(|permission| permission.name.eq_ignore_ascii_case(name))
}

/// `https://graph.microsoft.com/Mail.Send` and `Mail.Send` are the same permission; this is the latter.
pub fn short_name(scope: &str) -> &str {
    match scope.get(..GRAPH_PREFIX.len()) {
        Some(prefix) if prefix.eq_ignore_ascii_case(GRAPH_PREFIX) => &scope[GRAPH_PREFIX.len()..],
        _ => scope,
    }
}

/// The name alone, whatever API the permission is of: `https://outlook.office.com/IMAP.AccessAsUser.All` too.
pub fn bare_name(scope: &str) -> &str {
    scope.rsplit('/').next().unwrap_or(scope)
}

/// The full name, which the admin consent page wants: the `OpenID` Connect scopes stand bare, those of another API as they are.
pub fn full_name(scope: &str) -> String {
    if scope.contains("://") || is_openid(scope) { scope.to_owned() } else { format!("{GRAPH_PREFIX}{scope}") }
}

/// Whether this is one of the scopes that belong to `OpenID` Connect and not to Graph.
pub fn is_openid(scope: &str) -> bool {
    ["openid", "profile", "email", "offline_access"].iter().any(|one| one.eq_ignore_ascii_case(scope))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_known_by_short_and_full_name() {
        for (scope, short, full) in [
            ("Mail.Send", "Mail.Send", "https://graph.microsoft.com/Mail.Send"),
            ("https://graph.microsoft.com/Mail.Send", "Mail.Send", "https://graph.microsoft.com/Mail.Send"),
            ("HTTPS://graph.microsoft.com/mail.send", "mail.send", "HTTPS://graph.microsoft.com/mail.send"),
            ("openid", "openid", "openid"),
            ("offline_access", "offline_access", "offline_access"),
            ("api://x/y", "api://x/y", "api://x/y"),
            ("é", "é", "https://graph.microsoft.com/é"),
        ] {
            assert_eq!((short_name(scope), full_name(scope).as_str()), (short, full));
        }
        assert_eq!(find("MAIL.send").map(|found| found.name), Some("Mail.Send"));
        assert_eq!(find("Mail.Sendx"), None);
    }

    #[test]
    fn what_we_do_not_know_comes_last_and_is_kept() {
        let scopes = ["Tasks.Read", "https://graph.microsoft.com/Calendars.ReadWrite", "openid"].map(String::from);
        let names: Vec<_> = asked(&scopes).iter().map(|asked| (asked.name, asked.known.is_some())).collect();
        assert_eq!(names, [("openid", true), ("Calendars.ReadWrite", true), ("Tasks.Read", false)]);
    }
}
