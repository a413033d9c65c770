//! The guide in every language.

use super::world::{World, in_language};
use crate::{
    domain::{
        case::CaseState,
        cause::{Cause, Kind},
        remedy::{Audience, Page},
    },
    web::guide::{GuideLinks, GuideView, render, render_expired, render_fresh_sent, render_in, spoken::LANGUAGES},
};

/// What a reader sees outside of what is marked as English, as far as a test can tell: the page without those elements' text.
fn own_words(html: &str) -> String {
    let main = html.split("<main").nth(1).unwrap_or_default();
    main.split(" lang=\"en\"").next().unwrap_or_default().to_owned()
}

#[test]
fn a_page_is_in_the_language_that_was_chosen_and_says_where_it_is_not() {
    let world = World::new();
    for (tag, name) in LANGUAGES.iter().filter(|(tag, _)| *tag != "en") {
        let choice = in_language(tag);
        for cause in Cause::ALL.iter().copied() {
            for kind in [None, Some(Kind::Guest), Some(Kind::Mfa), Some(Kind::PersonalOnly), Some(Kind::Declined)] {
                let html = render_in(&world.view(cause, kind), &choice).unwrap();
                assert!(html.contains(&format!("<html lang=\"{tag}\">")), "{tag} {cause}");
                assert!(html.contains(&format!("</span>{name}</summary>")), "{tag} {cause}");
                for flaw in ["{ $", "{{", "()", "<h1></h1>", "<p></p>", "<li><p></p>"] {
                    assert!(!html.contains(flaw), "{tag} {cause} {kind:?}: {flaw}");
                }
                for word in [" the ", " you ", " your ", " and "] {
                    assert!(!own_words(&html).contains(word), "{tag} {cause} {kind:?}: {word} in {}", own_words(&html));
                }
                let for_admin = Page::for_cause(cause).is_some_and(|page| page.audience() == Audience::Administrator);
                let has_steps_in_english = html.contains("id=\"routes\"") || for_admin;
                assert_eq!(html.contains("\" lang=\"en\">\n"), has_steps_in_english, "{tag} {cause}");
            }
        }
    }
}

#[test]
fn english_is_the_page_that_it_was() {
    let world = World::new();
    for tag in ["en", "en-US", "en-AU"] {
        let view = world.view(Cause::PersonalAccount, None);
        assert_eq!(render_in(&view, &in_language(tag)).unwrap(), render(&view).unwrap());
    }
}

#[test]
fn what_is_over_and_what_has_expired_is_said_in_each_language() {
    let world = World::new();
    for (tag, _) in LANGUAGES.iter().filter(|(tag, _)| *tag != "en") {
        let choice = in_language(tag);
        let links = || GuideLinks::of(&world.links, World::token());
        let view = GuideView { state: CaseState::Resolved, ..world.view(Cause::AdminApproval, None) };
        let resolved = render_in(&view, &choice).unwrap();
        let expired = render_expired(&world.app, "CD-7K3M9Q".to_owned(), links(), &choice).unwrap();
        let fresh = render_fresh_sent(&world.app, "CD-7K3M9Q".to_owned(), links(), &choice).unwrap();
        for html in [&resolved, &expired, &fresh] {
            assert!(html.contains(&format!("<html lang=\"{tag}\">")), "{tag}");
            for word in [" the ", " you ", " your ", " and "] {
                assert!(!own_words(html).contains(word), "{tag}: {word} in {}", own_words(html));
            }
        }
        assert!(expired.contains("/fresh\"") && !resolved.contains("<form") && !fresh.contains("<form"), "{tag}");
    }
}

#[test]
fn a_hostile_name_stays_text_in_each_language() {
    let mut world = World::new();
    world.app.name = "<script>alert(1)</script>\" onload=\"x".to_owned();
    for (tag, _) in LANGUAGES {
        for cause in Cause::ALL.iter().copied() {
            let html = render_in(&world.view(cause, None), &in_language(tag)).unwrap();
            assert!(!html.contains("<script>alert") && !html.contains("\" onload=\"x"), "{tag} {cause}");
        }
    }
}
