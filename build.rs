//! Turns the mail layout, written in MJML, into constants the composer can use, so that nothing is parsed at run time.

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

const LAYOUT: &str = "templates/mail/letter.mjml";

fn main() -> Result<(), Box<dyn Error>> {
    for input in ["build.rs", LAYOUT, "locales", "migrations", "templates"] {
        if Path::new(input).exists() {
            println!("cargo::rerun-if-changed={input}");
        }
    }
    let layout = fs::read_to_string(LAYOUT)?;
    let parsed = mrml::parse(&layout).map_err(|why| format!("{LAYOUT}: {why}"))?;
    let html =
        parsed.element.render(&mrml::prelude::render::RenderOptions::default()).map_err(|why| format!("{LAYOUT}: {why}"))?;
    // MJML writes the property as an attribute of a button's cell, which no program knows; `valign` is what is meant.
    let html = html.replace("vertical-align=\"middle\"", "valign=\"middle\"");
    let out = env::var_os("OUT_DIR").ok_or("no OUT_DIR")?;
    fs::write(Path::new(&out).join("letter.rs"), constants(&html)?)?;
    Ok(())
}

/// One constant per cut, which is an array of the text between its slots: `[before, between…, after]`. The slots of each stand in
/// its doc comment, in order. The text before the first cut is `BEGIN`.
fn constants(html: &str) -> Result<String, Box<dyn Error>> {
    let mut code = String::new();
    for (at, part) in html.split("<!--cut ").enumerate() {
        let (name, text) = if at == 0 { ("begin", part) } else { part.split_once("-->").ok_or("an open cut mark")? };
        let mut pieces = Vec::new();
        let mut slots = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("[[") {
            let (slot, after) = after.split_once("]]").ok_or("an open slot")?;
            pieces.push(before);
            slots.push(slot);
            rest = after;
        }
        pieces.push(rest);
        writeln!(code, "/// Slots: {}.", if slots.is_empty() { "none".to_owned() } else { slots.join(", ") })?;
        writeln!(code, "pub(super) const {}: [&str; {}] = {pieces:?};", name.to_uppercase(), pieces.len())?;
    }
    Ok(code)
}
