//! Messages with markup: a translation marks the same things as the English it stands for.

use super::{LANGUAGES, messages};

/// What stands between a mark and its like, in order of appearance.
fn between<'m>(text: &'m str, mark: &str) -> Vec<&'m str> {
    text.split(mark).skip(1).step_by(2).collect()
}

/// The names of the links.
fn links(text: &str) -> Vec<&str> {
    let mut names: Vec<_> = text.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    names.sort_unstable();
    names
}

/// Code is the same in every language, in whichever order a sentence needs it.
fn code(text: &str) -> Vec<&str> {
    let mut code = between(text, "`");
    code.sort_unstable();
    code
}

#[test]
fn every_mark_is_closed_and_stands_in_every_language() {
    let english = messages(LANGUAGES[0].1);
    for (tag, files) in LANGUAGES {
        for (key, text) in &messages(files) {
            let Some(original) = english.get(key).filter(|_| key.starts_with("guide-") || key.starts_with("page-")) else {
                continue;
            };
            for mark in ["**", "`", "|"] {
                assert_eq!(text.matches(mark).count() % 2, 0, "{tag} {key}: a {mark} is not closed");
            }
            assert_eq!(text.matches('[').count(), text.matches("](").count() + plural_forms(text), "{tag} {key}: a [ is no link");
            // Each form of a plural has its own; the forms are not as many in every language.
            if plural_forms(text) == 0 && plural_forms(original) == 0 {
                assert_eq!(links(text), links(original), "{tag} {key}: other links");
                assert_eq!(code(text), code(original), "{tag} {key}: other code");
                let paths = |text: &str| between(text, "|").iter().map(|path| path.matches(" > ").count()).collect::<Vec<_>>();
                assert_eq!(paths(text), paths(original), "{tag} {key}: other menus");
            }
        }
    }
}

/// The forms of Fluent's selectors, which are written in brackets too.
fn plural_forms(text: &str) -> usize {
    let is_form = |line: &&str| line.trim_start_matches('*').starts_with('[') && line.contains("] ");
    text.lines().map(str::trim_start).filter(is_form).filter(|line| !line.contains("](")).count()
}
