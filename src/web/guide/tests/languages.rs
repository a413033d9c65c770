//! The guide in every language.

use super::world::{World, in_language};
use crate::{
    domain::{
        case::CaseState,
        cause::{Cause, Kind},
    },
    web::guide::{
        Answered, GuideLinks, GuideView, language::LANGUAGES, render, render_answered, render_expired, render_fresh_sent,
    },
};

/// What is the same in every language: names, code, menus that Microsoft does not translate.
fn own_words(html: &str) -> &str {
    html.split("<main").nth(1).unwrap_or_default()
}

/// Whether a page is in this language, with nothing left out.
fn sound(html: &str, tag: &str, page: &str) {
    assert!(html.contains(&format!("<html lang=\"{tag}\">")), "{tag} {page}");
    for flaw in ["{ $", "{{", "()", "**", "](", "<h1></h1>", "<h2></h2>", "<h3></h3>", "<p></p>", "<li></li>", "<li><p></p>"] {
        assert!(!html.contains(flaw), "{tag} {page}: {flaw}");
    }
    if tag != "en" {
        for word in [" the ", " you ", " your ", " and "] {
            assert!(!own_words(html).contains(word), "{tag} {page}: {word} in {}", own_words(html));
        }
    }
}

#[test]
fn a_page_is_in_the_language_that_was_chosen() {
    let world = World::new();
    for (tag, name) in LANGUAGES {
        let words = in_language(tag).words;
        for cause in Cause::ALL.iter().copied() {
            for kind in [None, Some(Kind::Guest), Some(Kind::Mfa), Some(Kind::PersonalOnly), Some(Kind::Declined)] {
                let html = render(&GuideView { words, ..world.view(cause, kind) }).unwrap();
                sound(&html, tag, cause.as_str());
                assert!(html.contains(&format!("</span>{name}</summary>")), "{tag} {cause}");
            }
        }
        for answered in [Answered::Asked, Answered::NotAsked, Answered::Refused] {
            let html = render_answered(&GuideView { words, ..world.marked() }, answered).unwrap();
            sound(&html, tag, "answered");
        }
    }
}

#[test]
fn what_is_over_and_what_has_expired_is_said_in_each_language() {
    let world = World::new();
    for (tag, _) in LANGUAGES {
        let choice = in_language(tag);
        let links = || GuideLinks::of(&world.links, World::token());
        let view = GuideView { state: CaseState::Resolved, words: choice.words, ..world.view(Cause::AdminApproval, None) };
        let resolved = render(&view).unwrap();
        let expired = render_expired(&world.app, "CD-7K3M9Q".to_owned(), links(), &choice).unwrap();
        let fresh = render_fresh_sent(&world.app, "CD-7K3M9Q".to_owned(), links(), &choice).unwrap();
        for html in [&resolved, &expired, &fresh] {
            sound(html, tag, "over");
        }
        assert!(expired.contains("/fresh\"") && !resolved.contains("<form") && !fresh.contains("<form"), "{tag}");
    }
}

#[test]
fn a_hostile_name_stays_text_in_each_language() {
    let mut world = World::new();
    world.app.name = "<script>alert(1)</script>\" onload=\"x **[a](support)**".to_owned();
    for (tag, _) in LANGUAGES {
        for cause in Cause::ALL.iter().copied() {
            let html = render(&GuideView { words: in_language(tag).words, ..world.view(cause, None) }).unwrap();
            assert!(!html.contains("<script>alert") && !html.contains("\" onload=\"x"), "{tag} {cause}");
            assert!(!html.contains("x <strong>") && !html.contains(">a</a>"), "{tag} {cause}");
        }
    }
}
