//! What holds for any page whatever: nothing inline, nothing foreign, nothing personal, no way out of the quotes.

use std::collections::HashSet;

use super::world::{World, attributes, text};
use crate::domain::{case::CaseState, cause::Cause, remedy::Page};
use crate::web::guide::{GuideView, render};

#[test]
fn hostile_names_are_data() {
    let mut world = World::new();
    let nasty = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u{202e}{{7*7}}";
    world.app.name = nasty.to_owned();
    world.app.publisher = nasty.to_owned();
    world.app.scopes.push("\"><script>alert(2)</script>".to_owned());
    for &cause in Cause::ALL {
        let mut view = world.view(cause, None);
        view.tenant.name = Some(nasty);
        view.tenant.domain = None;
        for state in [CaseState::Open, CaseState::Resolved] {
            let html = render(&GuideView { state, ..view.clone() }).unwrap();
            assert_sound(cause.as_str(), &html);
            assert!(!html.contains("<script>") && !html.contains("<img src=x"), "{cause}");
        }
    }
}

/// What holds for any page whatever.
fn assert_sound(name: &str, html: &str) {
    let html = &html.replace(crate::web::assets::inline_style(), "");
    assert!(html.starts_with("<!doctype html>") && html.contains("<html lang=\""), "{name}");
    assert!(!html.contains("<style"), "{name}: no inline style but our own");
    for script in html.split("<script").skip(1) {
        assert!(script.starts_with(" src=\"/assets/") && script.contains("></script>"), "{name}: no inline script");
    }
    let tags: Vec<&str> = html.split('<').skip(1).filter_map(|rest| rest.split('>').next()).collect();
    for tag in &tags {
        // What stands between quotes is a value; an attribute of its own would stand outside.
        let outside: String = tag.split('"').step_by(2).collect();
        assert!(!outside.contains(" style=") && !outside.contains(" on"), "{name}: {tag}");
        assert!(!tag.starts_with("img ") || tag.contains(" alt="), "{name}: {tag}");
        assert!(!tag.starts_with("svg ") || tag.contains("aria-hidden=\"true\""), "{name}: {tag}");
        assert!(!tag.starts_with("form ") || tag.contains("method=\"post\""), "{name}: {tag}");
    }
    let ids = attributes(html, "id");
    let unique: HashSet<_> = ids.iter().collect();
    assert_eq!(ids.len(), unique.len(), "{name}: {ids:?}");
    for attribute in ["aria-labelledby", "data-copy-from"] {
        for id in attributes(html, attribute) {
            assert!(unique.contains(&id), "{name}: {attribute} points to {id}, which is not there");
        }
    }
    for href in attributes(html, "href") {
        if let Some(id) = href.strip_prefix('#') {
            assert!(unique.contains(&id), "{name}: a link to {href}, which is not there");
        }
    }
    assert_eq!(html.matches("<h1").count(), 1, "{name}: one heading");
}

#[test]
fn every_page_is_sound_and_holds_no_personal_data() {
    let world = World::new();
    for (name, html) in world.gallery() {
        let weight = html.len() + crate::web::assets::weight();
        let html = html.replace(crate::web::assets::inline_style(), "");
        assert_sound(&name, &html);
        // As it stands; on its way it is packed, to about a quarter.
        assert!(weight < 125_000, "{name}: {weight} octets with all it loads");
        // A masked address is none: one letter and a domain.
        for (at, _) in html.match_indices('@').filter(|(at, _)| !html[..*at].ends_with('…')) {
            let start = html[..at].rfind(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != ':').map_or(0, |at| at + 1);
            let address = html[start..]
                .split(|c: char| c.is_whitespace() || "\"<?".contains(c))
                .next()
                .unwrap()
                .trim_start_matches("mailto:")
                .trim_end_matches([',', '.']);
            assert_eq!(address, "support@sophiie.example", "{name}");
        }
        for href in attributes(&html, "href") {
            let ours = ["/", "#", "?lang=", "mailto:", "https://desk.sophiie.example/guide/", "https://app.sophiie.example/"];
            let microsofts = [
                "https://login.microsoftonline.com/",
                "https://entra.microsoft.com/",
                "https://learn.microsoft.com/",
                "https://myaccount.microsoft.com/",
                "https://outlook.office.com/",
                "https://developer.microsoft.com/",
                "https://mysignins.microsoft.com/",
                "https://passwordreset.microsoftonline.com/",
                "https://account.microsoft.com/",
                "https://account.live.com/",
            ];
            assert!(ours.iter().chain(&microsofts).any(|start| href.starts_with(start)), "{name}: {href}");
            if microsofts.iter().any(|start| href.starts_with(start)) {
                assert!(
                    html.contains(&format!("href=\"{href}\" rel=\"external noreferrer\"")),
                    "{name}: {href} sends a referrer"
                );
            }
        }
    }
}

#[test]
fn every_cause_that_is_handed_a_link_has_its_own_page() {
    let world = World::new();
    let pages: HashSet<_> = Cause::ALL
        .iter()
        .filter(|cause| Page::for_cause(**cause).is_some())
        .map(|&cause| text(&world.page(cause, None)))
        .collect();
    assert_eq!(pages.len(), Page::ALL.len());
}

/// A sketch without its words, or with a label that the catalogue does not have, would be an empty frame to somebody.
#[test]
fn every_sketch_has_its_words() {
    let world = World::new();
    let mut told = HashSet::new();
    for (name, html) in world.gallery() {
        for figure in html.split("<figure class=\"screen\">").skip(1) {
            let figure = figure.split_once("</figure>").unwrap().0;
            let alt = attributes(figure, "aria-label").concat();
            assert!(figure.starts_with("<div class=\"s") && figure.contains(" role=\"img\""), "{name}: {figure}");
            assert!(alt.chars().count() > 30 && alt.ends_with(['.', '。']), "{name}: {alt:?}");
            let caption = figure.split_once("<figcaption>").unwrap().1;
            assert!(caption.starts_with(char::is_alphanumeric), "{name}: {caption}");
            for empty in
                ["<b></b>", "<p></p>", "<span></span>", "s-btn\"></", "s-link\"></", "s-tab\"></", "s-sub\"></", "s-tile\"></"]
            {
                assert!(!figure.contains(empty), "{name}: {empty} in {figure}");
            }
            // Nothing in a picture can be reached, so nothing in it may look as if it could to assistive technology.
            assert!(
                !["<a ", "<button", "<input", "tabindex", " id="].iter().any(|part| figure.contains(part)),
                "{name}: {figure}"
            );
            if html.contains("<html lang=\"en\">") {
                told.insert(alt);
            }
        }
    }
    assert_eq!(told.len(), 13, "{told:#?}");
}

/// An app of other permissions gets the sketches of its own, and none that would be wrong.
#[test]
fn the_sketches_show_what_this_app_asks_for() {
    let mut world = World::new();
    let picker = "Request API permissions”";
    let page = |world: &World| world.page(Cause::AdminApproval, None);
    let drawn = |html: &str, part: &str| {
        html.split("<figure").skip(1).any(|figure| figure.split("</figure>").next().unwrap().contains(part))
    };
    assert!(drawn(&page(&world), "<b>Mail.ReadWrite</b>") && drawn(&page(&world), "s-typed\">Mail<"));
    world.app.scopes = vec!["Calendars.Read".to_owned(), "Calendars.ReadWrite".to_owned()];
    assert!(!drawn(&page(&world), "Mail.") && drawn(&page(&world), "s-typed\">Calendar<"));
    assert!(drawn(&page(&world), "<li>Calendars.Read</li>") && drawn(&page(&world), "<b>Calendars.Read</b>"));
    world.app.scopes = vec!["Tasks.Read".to_owned()];
    assert!(!drawn(&page(&world), picker) && drawn(&page(&world), "<b>Tasks.Read</b>"));
}

/// Writes every page into a folder, with script and mark beside it, to be looked at:
/// `GALLERY=folder cargo test --lib web::guide::tests::sound::write_gallery -- --ignored`.
#[test]
#[ignore = "writes files to look at"]
fn write_gallery() {
    use crate::web::assets;
    let folder = std::path::PathBuf::from(std::env::var_os("GALLERY").expect("GALLERY names a folder"));
    std::fs::create_dir_all(&folder).unwrap();
    for asset in ["app.js", "mark.svg"] {
        std::fs::copy(format!("{}/assets/{asset}", env!("CARGO_MANIFEST_DIR")), folder.join(asset)).unwrap();
    }
    for (name, html) in World::new().gallery() {
        let html = html.replace(assets::script_path(), "app.js").replace(assets::mark_path(), "mark.svg");
        std::fs::write(folder.join(format!("{name}.html")), html).unwrap();
    }
}
