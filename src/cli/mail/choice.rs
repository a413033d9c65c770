//! Which mails a command is about.

use std::{path::Path, sync::Arc, sync::LazyLock};

use anyhow::Context as _;
use url::Url;

use crate::{
    config,
    domain::{
        catalogue::Catalogue,
        specimen::{Specimen, State, Topic},
    },
    mail::Press,
};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::embedded);

/// Where links of the examples lead where `server.public_url` is not set.
const BASE: &str = "https://desk.example/";

/// Which mails.
#[derive(Debug, clap::Args)]
pub struct Choice {
    /// What the mail is about, as `--list` names it; with the finer kinds, where there is more than one to show.
    #[arg(long, value_name = "KIND", value_parser = kind)]
    pub kind: Option<String>,
    /// What is known, and what has happened before.
    #[arg(long, value_name = "STATE", value_parser = state)]
    pub state: Option<State>,
    /// The language: en, de, fr …
    #[arg(long, value_name = "TAG", value_parser = locale)]
    pub locale: Option<String>,
}

/// A mail that was chosen, and its language.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// The mail.
    pub specimen: Specimen,
    /// A tag of the catalogue.
    pub locale: String,
}

impl Chosen {
    /// The arguments that choose this one.
    pub fn arguments(&self) -> String {
        format!("--kind {} --state {} --locale {}", self.specimen.topic, self.specimen.state, self.locale)
    }
}

impl Choice {
    /// Every mail that is chosen; all, where nothing is said.
    pub fn all(&self) -> Vec<Chosen> {
        let locales: Vec<String> = self.locale.as_ref().map_or_else(locales, |locale| vec![locale.clone()]);
        let specimens: Vec<Specimen> = Specimen::all(&CATALOGUE).into_iter().filter(|specimen| self.takes(*specimen)).collect();
        let of = |locale: String| {
            // What is written in English alone is shown once, unless a language is asked for.
            let in_english = locale == "en" || self.locale.is_some();
            let specimens = specimens.iter().filter(move |specimen| in_english || specimen.is_translated());
            specimens.map(move |specimen| Chosen { specimen: *specimen, locale: locale.clone() })
        };
        locales.into_iter().flat_map(of).collect()
    }

    /// The one mail that is chosen; the first of a case, in English, where nothing else is said.
    ///
    /// # Errors
    ///
    /// There is no such mail, or no one kind of that name.
    pub fn one(&self) -> anyhow::Result<Chosen> {
        let name = self.kind.as_deref().context("say which mail: --kind KIND; `consentdesk mail preview --list` names them")?;
        let state = self.state.unwrap_or(State::First);
        let locale = self.locale.clone().unwrap_or_else(|| "en".to_owned());
        if let Some(specimen) = Specimen::find(&CATALOGUE, name, state) {
            return Ok(Chosen { specimen, locale });
        }
        let topics = topics();
        let Some(topic) = topics.iter().find(|topic| topic.to_string() == name) else {
            let finer: Vec<String> = topics.iter().map(ToString::to_string).filter(|other| is_of(other, name)).collect();
            anyhow::bail!("{name} is several mails; write one of {}", finer.join(", "));
        };
        let states: Vec<&str> = topic.states().iter().map(|state| state.as_str()).collect();
        anyhow::bail!("{name} is not written in the state {state}; write --state {}", states.join(" or "))
    }

    fn takes(&self, specimen: Specimen) -> bool {
        let name = specimen.topic.to_string();
        self.kind.as_deref().is_none_or(|kind| name == kind || is_of(&name, kind))
            && self.state.is_none_or(|state| state == specimen.state)
    }
}

/// Whether this is a finer kind of that.
fn is_of(name: &str, kind: &str) -> bool {
    name.strip_prefix(kind).is_some_and(|rest| rest.starts_with('.'))
}

/// Every topic.
pub fn topics() -> Vec<Topic> {
    Topic::all(&CATALOGUE)
}

/// The tags of all languages, English first.
pub fn locales() -> Vec<String> {
    CATALOGUE.tags().collect()
}

/// What makes the mails, with the settings in force.
///
/// # Errors
///
/// What is wrong with the settings.
pub fn press(file: Option<&Path>) -> anyhow::Result<Press> {
    let (app, sender, base) = config::load_mail(file)?;
    let base = base.map_or_else(|| Url::parse(BASE), Ok)?;
    Ok(Press::new(Arc::new(app), sender, &CATALOGUE, base))
}

fn kind(text: &str) -> Result<String, String> {
    let names: Vec<String> = topics().iter().map(ToString::to_string).collect();
    if names.iter().any(|name| name == text || is_of(name, text)) {
        return Ok(text.to_owned());
    }
    let scored = names.iter().map(|name| (strsim::jaro_winkler(name, text), name));
    let best = scored.filter(|(score, _)| *score > 0.85).max_by(|(one, _), (other, _)| one.total_cmp(other));
    let hint = best.map(|(_, name)| format!("did you mean {name}? ")).unwrap_or_default();
    Err(format!("{hint}`consentdesk mail preview --list` names them"))
}

fn state(text: &str) -> Result<State, String> {
    let all: Vec<&str> = State::ALL.iter().map(|state| state.as_str()).collect();
    State::parse(text).ok_or_else(|| format!("write one of {}", all.join(", ")))
}

fn locale(text: &str) -> Result<String, String> {
    CATALOGUE.known(text).map(|words| words.tag()).ok_or_else(|| format!("write one of {}", locales().join(", ")))
}
