//! Each check finds what it is for, and finds nothing in any mail that we send.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, LazyLock},
};

use uuid::uuid;

use super::*;
use crate::{
    domain::{
        address::Address,
        app::AppProfile,
        catalogue::Catalogue,
        proof::{Press as _, Proof},
        specimen::Specimen,
    },
    mail::{Press, Sender},
};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::embedded);

fn press() -> Press {
    let address = |text| Address::parse(text).unwrap();
    let app = AppProfile {
        // As long as the configuration takes it, and made to break what is not escaped.
        name: "Überlange & Söhne <Kalender> \"Assistent\" für Handwerker Pty".to_owned(),
        client_id: uuid!("5e0a1c9e-4b9f-4d53-8f7e-2f6c6f1c1a10"),
        scopes: ["openid", "offline_access", "User.Read", "Mail.ReadWrite", "Calendars.ReadWrite"].map(str::to_owned).to_vec(),
        connect_url: Url::parse("https://app.example.com/settings/outlook?from=mail&x=1").unwrap(),
        support_email: address("support@example.com"),
        publisher: "Überlange & Söhne Pty Ltd".to_owned(),
    };
    let sender = Sender::new(address("outlook@example.com"), address("support@example.com"));
    Press::new(Arc::new(app), sender, &CATALOGUE, Url::parse("https://desk.example.com").unwrap())
}

#[test]
fn no_mail_that_we_send_has_a_finding_in_any_language() {
    let press = press();
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut looked_at = 0;
    for tag in CATALOGUE.tags() {
        for specimen in Specimen::all(&CATALOGUE).into_iter().filter(|specimen| tag == "en" || specimen.is_translated()) {
            let proof = press.proof(specimen, &tag).unwrap();
            looked_at += 1;
            assert_eq!(proof.language, tag);
            for finding in proof.findings {
                found.entry(finding.to_string()).or_default().insert(format!("{tag} {} {}", specimen.topic, specimen.state));
            }
        }
    }
    assert!(looked_at > 500, "{looked_at}");
    let told: Vec<String> =
        found.iter().map(|(finding, places)| format!("{finding}\n    {} × such as {:?}", places.len(), places.first())).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// A sound mail, of which each line of the table below spoils one thing.
const SOUND: &str = "<!doctype html><html lang=\"en\"><head><title>T</title>\
    <meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">\
    <style>.ink { color: #222222 !important; }</style></head><body>\
    <!--[if mso]><table role=\"presentation\" width=\"600\"><tr><td><![endif]--><div style=\"max-width:600px\">\
    <table role=\"presentation\"><tr><td style=\"padding:8px\"><h1>Hello</h1>\
    <a href=\"https://desk.example/guide\" style=\"color:#1d4ed8\">Open</a></td></tr></table></div>\
    <!--[if mso]></td></tr></table><![endif]--></body></html>";

fn findings(html: &str) -> Vec<String> {
    let message = Message {
        language: "en",
        subject: "S",
        preheader: "P",
        html,
        text: "Hello\nhttps://desk.example/guide\n",
        octets: b"Subject: S\r\n\r\nHello\r\n",
    };
    check(&message, &["desk.example".to_owned()]).iter().map(ToString::to_string).collect()
}

#[test]
fn a_sound_mail_has_no_finding() {
    assert_eq!(findings(SOUND), Vec::<String>::new());
}

#[test]
fn every_check_finds_what_it_is_for() {
    let big = format!("<h1>Hello</h1>{}", "<br>".repeat(30_000));
    let sheet = format!("<style>{}", ".ink { color: #222222 !important; }".repeat(500));
    let long = format!("https://desk.example/guide\"></a><a href=\"https://desk.example/{}", "x".repeat(2_000));
    let table = [
        ("<h1>Hello</h1>", "<h1>Hello</h1><form></form>", "element: <form> is not shown"),
        ("<h1>Hello</h1>", "<h1>Hello</h1><b>", "element: </td> closes b, as Browser reads it"),
        ("<h1>", "<h1 onclick=\"x()\">", "attribute: onclick on <h1>"),
        ("padding:8px", "position:absolute", "property: position is dropped"),
        ("padding:8px", "color-scheme:dark", "property: color-scheme belongs into the style sheet"),
        ("padding:8px", "width:calc(1px + 2px)", "value: calc(…) in width"),
        ("padding:8px", "padding:2rem", "value: 2rem in padding"),
        ("padding:8px", "display:flex", "value: display: flex"),
        ("padding:8px", "background:tomato", "value: background: tomato is no colour"),
        ("#222222 !important", "#222222!important", "value: color: a blank must stand before"),
        (".ink {", ".ink:hover {", "selector: .ink:hover is a selector"),
        ("<style>", "<style>@media (hover: hover) { .a { margin: 0 } } ", "selector: @media (hover) is dropped"),
        ("<style>", "<style>@supports (x: y) { .a { margin: 0 } } ", "selector: the style sheet is more than"),
        ("<h1>Hello</h1>", big.as_str(), "size: HTML of"),
        ("<style>", sheet.as_str(), "size: a style element of"),
        (
            "<h1>Hello</h1>",
            "<h1>Hello</h1><img alt=\"\" src=\"https://x.example/a.png\">",
            "outside: <img> loads https://x.example/a.png",
        ),
        ("padding:8px", "background:url(https://x.example/a.png)", "outside: background loads"),
        ("<style>", "<style>@import url(x);", "outside: the style sheet loads another"),
        ("<h1>Hello</h1>", "<h1>Hello</h1><img src=\"cid:a\">", "alt: a picture has no words for it: cid:a"),
        ("lang=\"en\"", "lang=\"de\"", "label: lang is \"de\", and the mail is written in en"),
        ("<title>T</title>", "", "label: the document has no title"),
        ("charset=UTF-8", "", "label: the document does not say that it is UTF-8"),
        ("<table role=\"presentation\"><tr>", "<table><tr>", "layout: a table without"),
        ("color:#1d4ed8", "color:#9dbdff", "contrast: “Open” has 1.88:1 in light (#9dbdff on #ffffff), and needs 4.5:1"),
        ("https://desk.example/guide", "https://evil.example/guide", "link: “Open” leads to https://evil.example/guide"),
        ("https://desk.example/guide", "javascript:alert(1)", "link: “Open” leads to javascript:alert(1)"),
        ("https://desk.example/guide", long.as_str(), "link: a link of 2021 characters"),
        ("<h1>", "<h1 style=\"padding:4px\">", "word: Word leaves out padding on <h1>"),
        ("max-width:600px", "max-width:500px", "word: Word leaves out max-width: 500px on <div>"),
        ("https://desk.example/guide", "https://desk.example/other", "text: the text part lacks the link"),
        ("<h1>Hello</h1>", "<h1>Goodbye</h1>", "text: the text part does not begin as the HTML does"),
    ];
    for (sound, spoilt, expected) in table {
        assert!(SOUND.contains(sound), "{sound}");
        let found = findings(&SOUND.replacen(sound, spoilt, 1));
        assert!(found.iter().any(|finding| finding.starts_with(expected)), "{spoilt}: {expected}\n{found:#?}");
    }
}

#[test]
fn what_is_beside_the_html_is_looked_at_too() {
    let long = [
        b"X".repeat(79),
        b"\r\n".to_vec(),
        "ä\r\n".as_bytes().to_vec(),
        b" <https://".to_vec(),
        b"x".repeat(90),
        b">\r\n".to_vec(),
    ]
    .concat();
    let message = Message {
        language: "en",
        subject: " ",
        preheader: "",
        html: SOUND,
        text: "Hello\nhttps://desk.example/guide",
        octets: &long,
    };
    let found: Vec<String> = check(&message, &["desk.example".to_owned()]).iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), 4, "{found:#?}");
    assert!(found[0].starts_with("label: the subject is empty") && found[1].starts_with("label: the preview line"), "{found:#?}");
    assert!(found[2].starts_with("line: a line of 79 octets") && found[3].starts_with("line: a line of 2 octets"), "{found:#?}");
}

#[test]
fn a_proof_is_shown_by_day_and_by_night_whatever_the_reader_has() {
    let specimen = Specimen::all(&CATALOGUE)[0];
    let proof: Proof = press().proof(specimen, "en").unwrap();
    assert!(proof.html.contains("prefers-color-scheme"));
    for theme in Theme::ALL {
        let html = proof.html_by(*theme);
        assert!(!html.contains("prefers-color-scheme") && !html.contains("light dark"), "{theme}");
        assert_eq!(html.contains("@media all"), *theme == Theme::Dark);
        assert!(html.contains(&format!("color-scheme: {theme};")));
    }
}
