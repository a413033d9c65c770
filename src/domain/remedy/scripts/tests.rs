//! The scripts as files to look at, and what must hold in each.

use std::{fs, path::Path, process::Command};

use uuid::uuid;

use super::*;
use crate::domain::{
    address::{Address, Domain},
    tenant::TenantId,
};

const TENANT: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";

fn app() -> AppProfile {
    AppProfile {
        name: "Sophiie".to_owned(),
        client_id: uuid!("11111111-2222-3333-4444-555555555555"),
        scopes: permissions::PERMISSIONS.iter().map(|one| one.name.to_owned()).collect(),
        connect_url: "https://app.sophiie.example/settings/outlook".parse().unwrap(),
        support_email: Address::parse("support@sophiie.example").unwrap(),
        publisher: "Sophiie Pty Ltd".to_owned(),
    }
}

/// Every script, with its name: for a known tenant, one known by its domain, and one not known.
fn all() -> Vec<(String, String)> {
    let domain = Domain::parse("acme.com.au").unwrap();
    let mut all = Vec::new();
    for (prefix, tenant) in [
        ("", TenantRef { id: TenantId::parse(TENANT), domain: Some(&domain) }),
        ("domain-", TenantRef { id: None, domain: Some(&domain) }),
        ("unknown-", TenantRef::default()),
    ] {
        let scripts = Scripts::new(&app(), tenant).unwrap();
        for task in Task::ALL {
            for dialect in Dialect::ALL {
                all.push((format!("{prefix}{task}.{}", dialect.extension()), scripts.text(*task, dialect).unwrap()));
            }
        }
    }
    all
}

fn all_in(dialect: Dialect) -> impl Iterator<Item = (String, String)> {
    all().into_iter().filter(move |(name, _)| name.rsplit('.').next() == Some(dialect.extension()))
}

#[test]
fn the_scripts_are_as_they_were_looked_at() {
    let folder = Path::new("tests/fixtures/scripts");
    for (name, text) in all().into_iter().filter(|(name, _)| !name.starts_with("domain-")) {
        let path = folder.join(&name);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, &text).unwrap();
        }
        assert_eq!(fs::read_to_string(&path).unwrap_or_default(), text, "{name}: UPDATE_GOLDEN=1 writes it anew");
    }
}

#[test]
fn each_script_is_whole_and_plain() {
    for (name, text) in all() {
        assert!(text.is_ascii() && text.ends_with('\n') && !text.ends_with("\n\n"), "{name}");
        assert!(!text.contains("{{") && !text.contains("{%") && !text.contains('\t') && !text.contains('\r'), "{name}");
        assert!(!text.contains('@') || !text.contains("sophiie.example"), "{name}: no address");
        assert!(text.lines().all(|line| line.trim_end() == line), "{name}");
        assert!(!text.to_lowercase().contains("-force"), "{name}");
        assert_eq!(text.contains(TENANT), !name.contains("domain-") && !name.contains("unknown-"), "{name}");
    }
}

#[test]
fn powershell_is_balanced_pinned_and_says_how_it_ended() {
    for (name, text) in all_in(Dialect::PowerShell) {
        assert_eq!(unbalanced(&text), None, "{name}");
        assert!(text.starts_with("#Requires -Version 5.1\n#Requires -Modules Microsoft.Graph.Authentication\n"), "{name}");
        assert!(text.contains("Connect-MgGraph -TenantId $TenantId -Scopes $Scopes -ContextScope Process"), "{name}");
        assert!(
            text.contains("trap {") && text.contains("exit 0") && text.contains("exit 1") && text.contains("exit 2"),
            "{name}"
        );
        assert_eq!(text.contains("[Parameter(Mandatory = $true)] [guid] $TenantId"), name.starts_with("unknown-"), "{name}");
        let writes = ["POST", "PATCH", "DELETE", "PUT"]
            .iter()
            .any(|method| text.contains(&format!("Send-Json {method}")) || text.contains(&format!("-Method {method}")));
        assert_eq!(writes, !name.contains("check"), "{name}: only the check writes nothing");
        assert_eq!(text.contains("SupportsShouldProcess = $true"), writes, "{name}");
        assert_eq!(text.contains("ReadWrite.All") || text.contains("Policy.ReadWrite"), writes, "{name}: least rights");
        // Whatever is written stands in a block that was asked for.
        let mut asked = 0;
        for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
            asked += usize::from(line.contains("ShouldProcess("));
            let write = line.contains("Send-Json P") || line.contains("-Method DELETE");
            assert!(!write || asked > 0, "{name}: {line}");
        }
    }
}

#[test]
fn the_calls_only_read_where_they_only_look() {
    for (name, text) in all_in(Dialect::Calls) {
        let methods: Vec<&str> = text
            .lines()
            .filter_map(|line| line.split_once(" https://graph.microsoft.com/v1.0/"))
            .map(|(method, _)| method)
            .collect();
        assert!(!methods.is_empty() && methods.iter().all(|one| ["GET", "POST", "PATCH", "DELETE"].contains(one)), "{name}");
        assert_eq!(methods.iter().all(|one| *one == "GET"), name.contains("check"), "{name}");
        assert_eq!(methods.last(), Some(&"GET"), "{name} reads back what it wrote");
        for body in text.lines().filter(|line| line.starts_with('{')) {
            let _: serde_json::Value = serde_json::from_str(body).unwrap_or_else(|error| panic!("{name}: {error}: {body}"));
        }
    }
}

#[test]
fn no_name_of_an_app_breaks_out_and_an_unknown_permission_makes_no_script() {
    let hostile = AppProfile { name: "x'; Remove-Item /\n#> `$(calc) \u{202e}\"é{{".to_owned(), ..app() };
    let scripts = Scripts::new(&hostile, TenantRef::default()).unwrap();
    for task in Task::ALL {
        for dialect in Dialect::ALL {
            let text = scripts.text(*task, dialect).unwrap();
            assert!(text.contains("x Remove Item calc") && !text.contains("Remove-Item") && !text.contains("calc)"), "{text}");
        }
    }
    assert_eq!(plain("…"), "the app");
    let mut more = app();
    more.scopes.push("Tasks.Read".to_owned());
    assert!(Scripts::new(&more, TenantRef::default()).is_none());
    assert_eq!(parse_file("check.ps1"), Some((Task::Check, Dialect::PowerShell)));
    for name in ["check", "check.exe", "../check.ps1", "check.ps1.http", ""] {
        assert_eq!(parse_file(name), None, "{name}");
    }
}

/// The language's own parser, where it is installed; `each_script_is_whole_and_plain` and its neighbours hold everywhere.
#[test]
fn powershell_itself_reads_them_where_it_is_installed() {
    if Command::new("pwsh").arg("-Version").output().is_err() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in all_in(Dialect::PowerShell) {
        let path = folder.path().join(&name);
        fs::write(&path, text).unwrap();
        let command = format!(
            "$e = $null; [void][Management.Automation.Language.Parser]::ParseFile('{}', [ref]$null, [ref]$e); $e; exit $e.Count",
            path.display()
        );
        let done = Command::new("pwsh").args(["-NoProfile", "-NonInteractive", "-Command", &command]).output().unwrap();
        assert!(done.status.success(), "{name}: {}", String::from_utf8_lossy(&done.stdout));
    }
}

/// The first bracket or quotation mark that is not closed, by what `PowerShell` takes for a string or a comment; with its line.
fn unbalanced(text: &str) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut line = 1;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let within = open.last().map(|(_, c)| *c);
        match (within, c) {
            (_, '\n') => line += 1,
            (Some('\''), '\'') | (Some('"'), '"') => {
                open.pop();
            }
            (Some('"'), '`') => {
                rest.next();
            }
            (Some('"'), '$') if rest.peek() == Some(&'(') => {
                rest.next();
                open.push((line, '('));
            }
            (Some('\'' | '"'), _) => {}
            (_, '#') => while rest.next_if(|c| *c != '\n').is_some() {},
            (_, '\'' | '"' | '(' | '[' | '{') => open.push((line, c)),
            (within, ')' | ']' | '}') => {
                let wanted = match c {
                    ')' => '(',
                    ']' => '[',
                    _ => '{',
                };
                if within != Some(wanted) {
                    return Some((line, c));
                }
                open.pop();
            }
            _ => {}
        }
    }
    open.pop()
}
