//! Scripts made for one organisation: look, do, undo; as PowerShell and as plain calls of Microsoft Graph.
//!
//! Nothing of an event can reach a script: it is made of ids, of a checked domain, and of the permissions we know by heart. The name
//! of the app, which is configuration, stands in comments and messages only, as plain letters. The scripts speak English and are pure
//! ASCII, because Windows PowerShell reads a file without a mark as the code page of the machine.
//!
//! Sources: <https://learn.microsoft.com/graph/api/authorizationpolicy-update>,
//! <https://learn.microsoft.com/graph/api/serviceprincipal-post-delegatedpermissionclassifications>,
//! <https://learn.microsoft.com/graph/api/serviceprincipal-list-delegatedpermissionclassifications>,
//! <https://learn.microsoft.com/graph/api/serviceprincipal-list-oauth2permissiongrants>,
//! <https://learn.microsoft.com/graph/api/oauth2permissiongrant-post>: calls and least rights. That a change of the policy is answered
//! with 204 and ignored where Microsoft manages the setting is reported by tools for administrators, and not documented.

use askama::Template;
use uuid::Uuid;

use super::{
    Route,
    entra::TenantRef,
    permissions::{self, Permission},
};
use crate::domain::{app::AppProfile, cause::words};

#[cfg(test)]
mod tests;

words! {
    /// What a script is for.
    Task {
        /// Look, and change nothing.
        Check = "check",
        /// Route A: approve the app for everybody.
        ApplyApproval = "apply-approval",
        /// Take route A back.
        UndoApproval = "undo-approval",
        /// Route B: the setting and the list.
        ApplySettings = "apply-settings",
        /// Take route B back.
        UndoSettings = "undo-settings",
    }
}

impl Task {
    /// The tasks that go with a route: none where no script can go it.
    pub const fn of(route: Route) -> &'static [Self] {
        match route {
            Route::AdminConsent => &[Self::Check, Self::ApplyApproval, Self::UndoApproval],
            Route::Settings => &[Self::Check, Self::ApplySettings, Self::UndoSettings],
            Route::Request | Route::Assign => &[],
        }
    }
}

/// How a script is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// For `PowerShell`, with the authentication module of Microsoft's Graph SDK.
    PowerShell,
    /// Requests one after another, as Graph Explorer and clients for HTTP take them.
    Calls,
}

impl Dialect {
    /// Both.
    pub const ALL: [Self; 2] = [Self::PowerShell, Self::Calls];

    /// The end of a file's name.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::PowerShell => "ps1",
            Self::Calls => "http",
        }
    }
}

/// Whom and what the scripts are made for.
#[derive(Clone, Debug)]
pub struct Scripts {
    organisation: String,
    tenant: Option<String>,
    app: String,
    client_id: Uuid,
    permissions: Vec<&'static Permission>,
}

#[derive(Template)]
enum Body {
    #[template(path = "scripts/check.ps1", escape = "none")]
    Check { s: Scripts },
    #[template(path = "scripts/apply_approval.ps1", escape = "none")]
    ApplyApproval { s: Scripts },
    #[template(path = "scripts/undo_approval.ps1", escape = "none")]
    UndoApproval { s: Scripts },
    #[template(path = "scripts/apply_settings.ps1", escape = "none")]
    ApplySettings { s: Scripts },
    #[template(path = "scripts/undo_settings.ps1", escape = "none")]
    UndoSettings { s: Scripts },
    #[template(path = "scripts/check.http", escape = "none")]
    CheckCalls { s: Scripts },
    #[template(path = "scripts/apply_approval.http", escape = "none")]
    ApplyApprovalCalls { s: Scripts },
    #[template(path = "scripts/undo_approval.http", escape = "none")]
    UndoApprovalCalls { s: Scripts },
    #[template(path = "scripts/apply_settings.http", escape = "none")]
    ApplySettingsCalls { s: Scripts },
    #[template(path = "scripts/undo_settings.http", escape = "none")]
    UndoSettingsCalls { s: Scripts },
}

impl Scripts {
    /// The scripts for this organisation. `None` where the app asks for a permission that we have no id of: a script would leave it
    /// out, and one missing permission stops every connection.
    pub fn new(app: &AppProfile, tenant: TenantRef<'_>) -> Option<Self> {
        let permissions = permissions::asked(&app.scopes).iter().map(|asked| asked.known).collect::<Option<Vec<_>>>()?;
        let domain = tenant.domain.filter(|domain| !domain.is_public_mail()).map(|domain| domain.as_str().to_owned());
        let domain = domain.filter(|domain| domain.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-'));
        Some(Self {
            organisation: domain.clone().unwrap_or_else(|| "your organisation".to_owned()),
            tenant: tenant.id.map(|id| id.to_string()).or(domain),
            app: plain(&app.name),
            client_id: app.client_id,
            permissions,
        })
    }

    /// One script. Lines end in LF.
    ///
    /// # Errors
    ///
    /// What the template engine says; with these templates and a `String` to write to, nothing does.
    pub fn text(&self, task: Task, dialect: Dialect) -> Result<String, askama::Error> {
        let s = self.clone();
        let body = match (task, dialect) {
            (Task::Check, Dialect::PowerShell) => Body::Check { s },
            (Task::ApplyApproval, Dialect::PowerShell) => Body::ApplyApproval { s },
            (Task::UndoApproval, Dialect::PowerShell) => Body::UndoApproval { s },
            (Task::ApplySettings, Dialect::PowerShell) => Body::ApplySettings { s },
            (Task::UndoSettings, Dialect::PowerShell) => Body::UndoSettings { s },
            (Task::Check, Dialect::Calls) => Body::CheckCalls { s },
            (Task::ApplyApproval, Dialect::Calls) => Body::ApplyApprovalCalls { s },
            (Task::UndoApproval, Dialect::Calls) => Body::UndoApprovalCalls { s },
            (Task::ApplySettings, Dialect::Calls) => Body::ApplySettingsCalls { s },
            (Task::UndoSettings, Dialect::Calls) => Body::UndoSettingsCalls { s },
        };
        Ok(body.render()? + "\n")
    }

    /// The names of all permissions, as a scope has them.
    fn names(&self) -> String {
        self.permissions.iter().map(|one| one.name).collect::<Vec<_>>().join(" ")
    }

    /// What is posted to class each of them as Low.
    fn classifications(&self) -> Vec<String> {
        self.permissions.iter().map(|one| one.classification()).collect()
    }
}

/// A file's name, such as `check.ps1`, as a task and a dialect. `None` for any other.
pub fn parse_file(name: &str) -> Option<(Task, Dialect)> {
    let (task, extension) = name.split_once('.')?;
    let dialect = Dialect::ALL.into_iter().find(|dialect| dialect.extension() == extension)?;
    Some((Task::parse(task)?, dialect))
}

/// Letters, digits and blanks only: nothing that any language takes for more than text.
fn plain(name: &str) -> String {
    let kept: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).take(60).collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    if words.is_empty() { "the app".to_owned() } else { words.join(" ") }
}
