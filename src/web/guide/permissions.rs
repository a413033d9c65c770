//! The permissions that the app asks for, as a page shows them and as its buttons copy them.

use super::rich;
use crate::domain::{
    catalogue::{Lookup, Values},
    remedy::permissions::{self, Group, Permission},
};

/// One permission. Texts are empty where we know nothing of it but the name.
pub struct PermissionRow {
    pub name: String,
    /// What Microsoft's pages call it, in the language of the page.
    pub display: String,
    /// The same in quotation marks.
    pub shown: String,
    pub purpose: String,
    /// What the button says that copies its name.
    pub copy: String,
    pub id: String,
    /// Whether Microsoft's managed policy blocks it.
    pub is_blocked: bool,
    known: Option<&'static Permission>,
}

/// All of them, those for signing in first and those that we know nothing of last.
pub struct Permissions(Vec<PermissionRow>);

impl Permissions {
    /// The permissions behind these scopes, in this language.
    pub fn new(words: &Lookup<'_>, scopes: &[String]) -> Self {
        Self(permissions::asked(scopes).into_iter().map(|asked| row(words, asked.name, asked.known)).collect())
    }

    pub fn iter(&self) -> impl Iterator<Item = &PermissionRow> {
        self.0.iter()
    }

    /// Whether we have facts about each of them.
    pub fn all_known(&self) -> bool {
        self.iter().all(|one| one.known.is_some())
    }

    /// Whether Microsoft's managed policy blocks one of them.
    pub fn any_blocked(&self) -> bool {
        self.iter().any(|one| one.is_blocked)
    }

    /// The names in one group of Microsoft's picker; of those that we do not know for `None`.
    pub fn in_group(&self, group: Option<Group>) -> Vec<&str> {
        self.iter().filter(|one| one.known.map(|known| known.group) == group).map(|one| one.name.as_str()).collect()
    }

    /// Those of a group of Microsoft's picker.
    pub fn rows_in(&self, group: Group) -> Vec<&PermissionRow> {
        self.iter().filter(|one| one.known.is_some_and(|known| known.group == group)).collect()
    }

    /// The names of those that the managed policy blocks.
    pub fn blocked(&self) -> Vec<&str> {
        self.iter().filter(|one| one.is_blocked).map(|one| one.name.as_str()).collect()
    }

    /// All names, one a line.
    pub fn names(&self) -> String {
        self.lines(|one| one.name.clone())
    }

    /// All names and ids, one pair a line, separated by a tab as spreadsheets like it.
    pub fn names_and_ids(&self) -> String {
        self.lines(|one| format!("{}\t{}", one.name, one.id))
    }

    /// The same with what an application's registration wants to know besides, as CSV (RFC 4180) with a line of names.
    pub fn csv(&self) -> String {
        let rows = self.lines(|one| format!("{},{},Delegated,Microsoft Graph", field(&one.name), one.id));
        format!("permission,id,type,api\n{rows}")
    }

    /// What Microsoft Graph wants to be posted to `delegatedPermissionClassifications`, one object for each permission that we know.
    pub fn classifications(&self) -> Vec<String> {
        self.iter().filter_map(|one| one.known).map(Permission::classification).collect()
    }

    /// The same as one JSON array.
    pub fn json(&self) -> String {
        format!("[{}]", self.classifications().join(","))
    }

    fn lines(&self, line: impl Fn(&PermissionRow) -> String) -> String {
        self.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

/// A field of a CSV file. Names that we do not know come from the configuration.
fn field(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

fn row(words: &Lookup<'_>, asked: &str, known: Option<&'static Permission>) -> PermissionRow {
    let say = |id: &str, attribute, values: &Values<'_>| words.find(id, attribute, values).unwrap_or_default().into_owned();
    let name = known.map_or(asked, |known| known.name).to_owned();
    let about = |attribute| known.map_or_else(String::new, |known| say(&known.message(), attribute, &Values::new()));
    let display = about("display");
    let mut values = Values::with_capacity(2);
    values.set("name", name.clone());
    values.set("display", display.clone());
    PermissionRow {
        shown: if display.is_empty() { String::new() } else { say("guide-permissions", "shown", &values) },
        copy: say("guide-permissions", "copy-name-of", &values),
        purpose: about("purpose"),
        id: known.map_or_else(String::new, |known| known.id.to_string()),
        is_blocked: known.is_some_and(|known| known.managed_policy_blocks),
        display,
        name,
        known,
    }
}

/// Names as `code` in a message with markup.
pub fn as_code(name: &str) -> String {
    format!("`{}`", rich::guarded(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::Catalogue;

    #[test]
    fn what_is_copied_is_text_csv_and_json_of_the_same_permissions() {
        let catalogue = Catalogue::embedded();
        let scopes = ["Mail.Send", "openid", "a,\"b\""].map(String::from);
        let all = Permissions::new(&catalogue.nearest(None), &scopes);
        let (openid, send) = ("37f7f235-527c-4136-accd-4a02d197296e", "e383f46e-2787-4529-855e-0e479a3ffac0");
        assert_eq!(all.names(), "openid\nMail.Send\na,\"b\"");
        assert_eq!(all.names_and_ids(), format!("openid\t{openid}\nMail.Send\t{send}\na,\"b\"\t"));
        assert_eq!(
            all.csv(),
            format!(
                "permission,id,type,api\nopenid,{openid},Delegated,Microsoft Graph\nMail.Send,{send},Delegated,Microsoft Graph\n\
                 \"a,\"\"b\"\"\",,Delegated,Microsoft Graph"
            )
        );
        let json: Vec<serde_json::Value> = serde_json::from_str(&all.json()).unwrap();
        assert_eq!(json.len(), 2, "only those that Graph would know");
        assert_eq!((&json[1]["permissionId"], &json[1]["classification"]), (&send.into(), &"low".into()));
        assert_eq!(all.in_group(None), ["a,\"b\""]);
        assert!(!all.all_known() && !all.any_blocked());
    }
}
