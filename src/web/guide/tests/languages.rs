//! The guide in every language.

use super::world::{MIXUPS, RETURNS, World, in_language};
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
    for flaw in
        ["{ $", "{{", "()", "**", "](", "<h1></h1>", "<h2></h2>", "<h3></h3>", "<p></p>", "<ul></ul>", "<li></li>", "<li><p></p>"]
    {
        assert!(!html.contains(flaw), "{tag} {page}: {flaw}");
    }
    if tag != "en" {
        for word in [" the ", " you ", " and "] {
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
fn the_persons_pages_and_the_return_are_in_the_language_that_was_chosen() {
    let world = World::new();
    let next = "What happens now";
    assert!(world.returned(RETURNS[0].1, true).contains(next));
    for (tag, name) in LANGUAGES {
        let words = in_language(tag).words;
        for (page, cause, kind, known_as, used) in MIXUPS {
            sound(&render(&GuideView { words, ..world.mixed_up(*cause, *kind, known_as, used) }).unwrap(), tag, page);
        }
        for cause in [Cause::InteractionRequired, Cause::SessionExpired, Cause::AccountProblem] {
            for kind in Kind::ALL.iter().copied().filter(|kind| kind.fits(cause)) {
                sound(&render(&GuideView { words, ..world.view(cause, Some(kind)) }).unwrap(), tag, kind.as_str());
            }
        }
        for (page, query) in RETURNS {
            for matched in [true, false] {
                let html = world.returned_in(tag, query, matched);
                sound(&html, tag, page);
                assert!(html.contains(&format!("</span>{name}</summary>")), "{tag} {page}");
            }
        }
        assert_eq!(world.returned_in(tag, RETURNS[0].1, true).contains(next), *tag == "en", "{tag}");
    }
}

#[test]
fn the_menu_of_languages_keeps_the_answer_of_microsoft() {
    let world = World::new();
    let html = world.returned("lang=en&admin_consent=True&scope=a+b&state=x%22%3E%3Cscript%3E&lang=fr", true);
    let kept = "?lang=de&#38;admin_consent=True&#38;scope=a+b&#38;state=x%22%3E%3Cscript%3E\"";
    assert!(html.contains(kept), "{html}");
    let said = world.returned("error=x&error_description=AADSTS65004%3A+call+me&error_uri=https://evil.example&y=1", true);
    assert!(
        said.contains("?lang=de&#38;error=x&#38;error_description=AADSTS65004\""),
        "only what is read is kept, and no sentence"
    );
    let long = world.returned(&format!("error=x&state={}", "z".repeat(5000)), true);
    assert!(long.contains("href=\"?lang=de\""), "what is too long for an address is not kept");
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
