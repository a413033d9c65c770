//! `consentdesk mail preview --out`: mails in a folder, with pages that show them from the disk.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use askama::Template;

use super::choice::Chosen;
use crate::{
    cli::paint::{self, BOLD, CYAN, DIM, GREEN, YELLOW},
    domain::proof::{Finding, Press as _, Proof, Theme},
    mail::Press,
    web::assets,
};

/// The name of the style sheet in the folder.
const STYLE: &str = "style.css";

/// One language: every mail with its subject.
#[derive(Template)]
#[template(path = "gallery/index.html")]
struct Index<'a> {
    locale: &'a str,
    /// Tags and pages of all languages.
    locales: Vec<(String, String)>,
    rows: Vec<Row>,
    mails: usize,
    findings: usize,
}

/// What the mails of one language have on one topic.
struct Row {
    topic: String,
    /// Of its first mail.
    subject: String,
    /// With their pages.
    states: Vec<(String, String)>,
}

/// One mail.
#[derive(Template)]
#[template(path = "gallery/specimen.html")]
struct Page<'a> {
    proof: &'a Proof,
    findings: &'a [Finding],
    /// What it is about and when, in words.
    heading: String,
    /// Of the command that prints it.
    arguments: String,
    /// The page of the language.
    index: String,
    light: String,
    dark: String,
    message: String,
    before: Option<String>,
    after: Option<String>,
}

/// Writes the mails and an `index.html`, and says what it has written.
pub(super) fn write(folder: &Path, chosen: &[Chosen], press: &Press) -> anyhow::Result<()> {
    let mut writer = Writer { folder, files: 0, octets: 0 };
    writer.put(STYLE, assets::css())?;
    let by_locale: Vec<&[Chosen]> = chosen.chunk_by(|one, next| one.locale == next.locale).collect();
    let locale_of = |chosen: &[Chosen]| chosen.first().map(|one| one.locale.clone()).unwrap_or_default();
    let pages: Vec<(String, String)> = by_locale
        .iter()
        .map(|chosen| locale_of(chosen))
        .enumerate()
        .map(|(at, locale)| (locale.clone(), index_name(at, &locale)))
        .collect();
    let mut findings = 0;
    for (chosen, (locale, index)) in by_locale.into_iter().zip(&pages) {
        let mut rows: Vec<Row> = Vec::new();
        let mut here = 0;
        for (at, one) in chosen.iter().enumerate() {
            let proof = press.proof(one.specimen, locale).map_err(anyhow::Error::from_boxed)?;
            here += proof.findings.len();
            let name = name(one);
            let part = |end: &str| format!("{name}{end}");
            writer.put(&format!("{locale}/{}", part(".light.html")), proof.html_by(Theme::Light).as_bytes())?;
            writer.put(&format!("{locale}/{}", part(".dark.html")), proof.html_by(Theme::Dark).as_bytes())?;
            writer.put(&format!("{locale}/{}", part(".eml")), &proof.message)?;
            let page = Page {
                findings: &proof.findings,
                heading: format!("{}, {}", one.specimen.topic, one.specimen.state).replace('.', ": ").replace('_', " "),
                arguments: one.arguments(),
                index: format!("../{index}"),
                light: part(".light.html"),
                dark: part(".dark.html"),
                message: part(".eml"),
                before: at.checked_sub(1).and_then(|at| chosen.get(at)).map(|one| format!("{}.html", self::name(one))),
                after: chosen.get(at + 1).map(|one| format!("{}.html", self::name(one))),
                proof: &proof,
            };
            writer.put(&format!("{locale}/{}", part(".html")), page.render()?.as_bytes())?;
            let topic = one.specimen.topic.to_string();
            if rows.last().is_none_or(|row| row.topic != topic) {
                let subject = proof.subject.rsplit_once(" [").map_or(proof.subject.as_str(), |(subject, _)| subject);
                rows.push(Row { topic, subject: subject.to_owned(), states: Vec::new() });
            }
            if let Some(row) = rows.last_mut() {
                row.states.push((one.specimen.state.as_str().replace('_', " "), format!("{locale}/{}", part(".html"))));
            }
        }
        let page = Index { locale, locales: pages.clone(), rows, mails: chosen.len(), findings: here };
        writer.put(index, page.render()?.as_bytes())?;
        findings += here;
    }
    let entry = folder.join("index.html");
    paint::out(&format!("{CYAN}{}{CYAN:#}\n", entry.display()));
    paint::note(&format!(
        "{BOLD}{} mails{BOLD:#} in {} {DIM}({} files, {} MB){DIM:#}, {}",
        chosen.len(),
        pages.iter().map(|(locale, _)| locale.as_str()).collect::<Vec<_>>().join(", "),
        writer.files,
        writer.octets.div_ceil(1_000_000),
        if findings == 0 { format!("{GREEN}no finding{GREEN:#}") } else { format!("{YELLOW}{findings} findings{YELLOW:#}") },
    ));
    Ok(())
}

/// The first language is what `index.html` opens with.
fn index_name(at: usize, locale: &str) -> String {
    if at == 0 { "index.html".to_owned() } else { format!("{locale}.html") }
}

/// The beginning of the names of a mail's files.
fn name(one: &Chosen) -> String {
    format!("{}-{}", one.specimen.topic, one.specimen.state)
}

struct Writer<'a> {
    folder: &'a Path,
    files: usize,
    octets: usize,
}

impl Writer<'_> {
    fn put(&mut self, name: &str, content: &[u8]) -> anyhow::Result<()> {
        let path: PathBuf = self.folder.join(name);
        let within = path.parent().unwrap_or(self.folder);
        fs::create_dir_all(within).with_context(|| format!("the folder {} cannot be made", within.display()))?;
        fs::write(&path, content).with_context(|| format!("{} cannot be written", path.display()))?;
        self.files += 1;
        self.octets += content.len();
        Ok(())
    }
}
