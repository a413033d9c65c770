//! The house rules that a compiler does not hold: imports go one way, nothing lies about unused, no file grows without bound.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Each room, and the rooms it may name. `docs/architecture.md` says why.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("telemetry", &[]),
    ("clock", &["domain"]),
    ("store", &["domain"]),
    ("mail", &["domain"]),
    ("rulebook", &["clock", "domain", "store", "telemetry"]),
    ("intake", &["clock", "domain", "rulebook", "store", "telemetry"]),
    ("worker", &["clock", "domain", "intake", "mail", "rulebook", "store", "telemetry"]),
    ("web", &["clock", "domain", "intake", "rulebook", "store", "telemetry"]),
    ("config", &["domain", "mail", "store", "telemetry", "web", "worker"]),
    ("app", &["clock", "config", "domain", "intake", "mail", "rulebook", "store", "telemetry", "web", "worker"]),
    ("cli", &["app", "clock", "config", "domain", "mail", "rulebook", "store", "telemetry", "web"]),
];

/// Lines of code in a file at most: without blank lines, comments and the unit tests at its end.
const LINES: usize = 400;

#[test]
fn imports_go_one_way() {
    let mut wrong = Vec::new();
    for (path, text) in files("src", &["rs"]) {
        let room = room_of(&path);
        if room == "lib" || room == "main" {
            continue;
        }
        let allowed = MAY_IMPORT.iter().find(|(name, _)| *name == room).map(|(_, allowed)| *allowed);
        let Some(allowed) = allowed else {
            wrong.push(format!("{}: the room {room} stands in no row of MAY_IMPORT", path.display()));
            continue;
        };
        let named = imports(&text).into_iter().filter(|name| MAY_IMPORT.iter().any(|(other, _)| other == name));
        let beyond = named.filter(|name| *name != room && !allowed.contains(&name.as_str()));
        wrong.extend(beyond.map(|name| format!("{}: {room} may not import {name}", path.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_holds_more_than_one_thing() {
    let long: Vec<String> = files("src", &["rs"])
        .iter()
        .map(|(path, text)| (path, lines_of_code(text)))
        .filter(|(_, lines)| *lines > LINES)
        .map(|(path, lines)| format!("{}: {lines} lines of code, {LINES} at most: split it", path.display()))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn nothing_lies_about_unused() {
    let mut readers = files("src", &["rs"]);
    readers.extend(files("templates", &["html", "http", "mjml", "ps1", "txt"]));
    readers.push((PathBuf::from("build.rs"), fs::read_to_string("build.rs").unwrap()));
    let named = |text: &str| readers.iter().any(|(path, reader)| !path.ends_with(text) && reader.contains(text));

    let mut unused = Vec::new();
    for folder in ["templates", "config/rules", "locales", "assets"] {
        for (path, _) in files(folder, &[]) {
            // A template is named from its folder, everything else from the top.
            let name = path.strip_prefix("templates").unwrap_or(&path).to_string_lossy().into_owned();
            // The files of a language are named from its own folder.
            let in_folder = || {
                let mut parts = name.strip_prefix("locales/")?.split('/');
                let (language, file) = (parts.next()?, parts.next()?);
                Some(named(&format!("\"{language}\"")) && named(&format!("\"/{file}\"")))
            };
            if !named(&name) && !in_folder().unwrap_or(false) {
                unused.push(format!("{}: no source names it", path.display()));
            }
        }
    }
    for key in default_keys() {
        if !named(&format!("\"{}\"", key.trim_end_matches("_file"))) {
            unused.push(format!("config/default.toml: nothing reads {key}"));
        }
    }
    for (at, (path, sql)) in files("migrations", &["sql"]).iter().enumerate() {
        if !path.file_name().unwrap().to_string_lossy().starts_with(&format!("{:04}_", at + 1)) {
            unused.push(format!("{}: migrations are numbered from 0001 without a gap", path.display()));
        }
        let tables = sql.lines().filter_map(|line| line.strip_prefix("CREATE TABLE ")?.split(' ').next());
        unused.extend(tables.filter(|table| !named(table)).map(|table| format!("{}: nothing reads {table}", path.display())));
    }
    assert!(unused.is_empty(), "{}", unused.join("\n"));
}

/// The files below `folder` with one of the extensions, or all; sorted.
fn files(folder: impl AsRef<Path>, extensions: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extensions));
        } else if extensions.is_empty() || extensions.iter().any(|wanted| path.extension().is_some_and(|is| is == *wanted)) {
            let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
            found.push((path, text));
        }
    }
    found.sort();
    found
}

/// `src/web/api/mod.rs` is of the room `web`, `src/clock.rs` of `clock`.
fn room_of(path: &Path) -> String {
    let first = path.components().nth(1).unwrap().as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

/// What follows `crate::`, also in braces. Comments do not count: they may point anywhere.
fn imports(text: &str) -> BTreeSet<String> {
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let Some(group) = rest.strip_prefix('{') else {
            names.insert(word(rest));
            continue;
        };
        let mut depth = 0;
        let mut start = true;
        for (at, c) in group.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => start = true,
                c if start && depth == 0 && !c.is_whitespace() => {
                    names.insert(word(&group[at..]));
                    start = false;
                }
                _ => {}
            }
        }
    }
    names
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

fn lines_of_code(text: &str) -> usize {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}

/// Every dotted key of the reference.
fn default_keys() -> Vec<String> {
    let reference: toml::Table = fs::read_to_string("config/default.toml").unwrap().parse().unwrap();
    let sections = reference.iter().filter_map(|(section, keys)| Some((section, keys.as_table()?)));
    sections.flat_map(|(section, keys)| keys.keys().map(move |key| format!("{section}.{key}"))).collect()
}
