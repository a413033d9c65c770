//! A diagnosis in words that a support agent enjoys reading: what happened, how sure that is, why, who can put it right, what to
//! do next, and a reply that can go to the person as it is. The command line, the API and the dashboard all show this.
//!
//! The words stand in `locales/<language>/explain.ftl`; this file chooses among them.

mod reply;
#[cfg(test)]
mod tests;

use serde::Serialize;
use url::Url;

use super::{
    app::AppProfile,
    catalogue::{Catalogue, Lookup, Values},
    cause::{Cause, FixableBy, Kind},
    diagnosis::{AccountKind, Diagnosis, excerpt::harmless, why::Why},
    remedy::Remedy,
};

/// On whose behalf an explanation is written, and in which words.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The product.
    pub app: &'a AppProfile,
    /// Where Microsoft sends an administrator back after an approval; `None` where no address of ours is known.
    pub consent_return: Option<&'a Url>,
    /// The words.
    pub catalogue: &'a Catalogue,
}

/// A diagnosis explained.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explanation {
    /// What happened, in one line without a full stop.
    pub title: String,
    /// The same in one or two sentences.
    pub summary: String,
    /// How sure that is.
    pub sureness: Sureness,
    /// Why, with the text that made each rule speak.
    pub why: Vec<Why>,
    /// Who can put it right, as a sentence.
    pub who: String,
    /// What to do next, in order.
    pub next: Vec<String>,
    /// The part of the guide that fits; `None` where there is nothing to guide.
    pub guide_section: Option<Section>,
    /// What stands in the text, by name. Of the text's own words only control characters are changed.
    pub facts: Vec<Fact>,
    /// A finished message to the person. It holds checked values and our own words, no free text of the error.
    pub reply: String,
}

/// How sure a diagnosis is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sureness {
    /// In a word.
    pub word: String,
    /// 0 to 100.
    pub percent: u8,
    /// What would make it surer; `None` where it is sure.
    pub surer: Option<String>,
}

/// A part of the guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Its heading, with the letter of the route where it is one.
    pub name: String,
    /// The anchor on the guide's page, without `#`.
    pub anchor: &'static str,
}

/// A fact that stands in the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What it is.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// From this confidence on a diagnosis is called sure.
const SURE: f32 = 0.9;

/// From this confidence on it is called more likely than not.
const LIKELY: f32 = 0.5;

/// Explains a diagnosis in the language nearest to `locale`. `why` is what was made with it.
pub fn explain(diagnosis: &Diagnosis, why: Vec<Why>, desk: Desk<'_>, locale: Option<&str>) -> Explanation {
    let words = desk.catalogue.nearest(locale);
    let values = values(diagnosis, desk.app, &words);
    let speaker = Speaker { cause: diagnosis.cause, finer: finer(diagnosis), words, values: &values };
    Explanation {
        title: speaker.say("title"),
        summary: speaker.say("summary"),
        sureness: sureness(diagnosis, &speaker),
        why,
        who: speaker.who(),
        next: speaker.steps(),
        guide_section: section(diagnosis, &speaker),
        facts: facts(diagnosis, &speaker),
        reply: reply::write(diagnosis, desk, &speaker),
    }
}

/// What a failure of this cause and kind means, in one or two sentences for a support agent.
pub fn summary(cause: Cause, kind: Option<Kind>, catalogue: &Catalogue, app: &AppProfile) -> String {
    let words = catalogue.nearest(None);
    let mut values = Values::new();
    values.set("app", app.name.as_str());
    values.set("publisher", app.publisher.as_str());
    Speaker { cause, finer: kind.map(Kind::as_str), words, values: &values }.say("summary")
}

/// Says things about one failure.
struct Speaker<'a> {
    cause: Cause,
    /// The kind, or another word that picks a finer message.
    finer: Option<&'static str>,
    words: Lookup<'a>,
    values: &'a Values<'a>,
}

impl Speaker<'_> {
    /// An attribute of the finest message that has it; `None` if none has.
    fn try_say(&self, attribute: &str) -> Option<String> {
        let base = format!("explain-{}", self.cause);
        self.words.finest(&base, [self.finer, None], attribute, self.values).map(std::borrow::Cow::into_owned)
    }

    /// As [`Speaker::try_say`], of what every cause has.
    fn say(&self, attribute: &str) -> String {
        self.try_say(attribute).unwrap_or_default()
    }

    /// A message that is not about the cause.
    fn text(&self, id: &str) -> String {
        self.words.text(id, self.values).into_owned()
    }

    /// The steps, all from one message: those of two do not fit together.
    fn steps(&self) -> Vec<String> {
        let of = |id: String| -> Vec<String> {
            (1..10)
                .map_while(|number| self.words.find(&id, &format!("step{number}"), self.values))
                .map(std::borrow::Cow::into_owned)
                .collect()
        };
        let finer = self.finer.map(|finer| of(format!("explain-{}-{finer}", self.cause))).unwrap_or_default();
        if finer.is_empty() { of(format!("explain-{}", self.cause)) } else { finer }
    }

    fn who(&self) -> String {
        let by = format!("explain-who-{}", self.cause.fixable_by());
        self.words.finest(&by, [self.finer, None], "", self.values).unwrap_or_default().into_owned()
    }
}

/// What picks the finer message. A cancel with a personal account is no wall, so it has words of its own.
fn finer(diagnosis: &Diagnosis) -> Option<&'static str> {
    if diagnosis.cause == Cause::ConsentDeclined && diagnosis.evidence.account_kind == AccountKind::Personal {
        return Some("personal");
    }
    diagnosis.kind.map(Kind::as_str)
}

fn values(diagnosis: &Diagnosis, app: &AppProfile, words: &Lookup<'_>) -> Values<'static> {
    let mut values = Values::new();
    values.set("app", app.name.clone());
    values.set("publisher", app.publisher.clone());
    values.set("support", app.support_email.as_str().to_owned());
    let none = Values::new();
    let domain = reply::domain(diagnosis).map(ToString::to_string);
    let org = domain.unwrap_or_else(|| words.text("your-organisation", &none).into_owned());
    values.set("org", org);
    values
}

fn sureness(diagnosis: &Diagnosis, speaker: &Speaker<'_>) -> Sureness {
    let confidence = diagnosis.confidence;
    let step = match confidence {
        c if c >= SURE => 5,
        c if c >= 0.75 => 4,
        c if c >= LIKELY => 3,
        c if c > 0.0 => 2,
        _ => 1,
    };
    let surer = || {
        let finer = [Some(speaker.cause.as_str()), None];
        speaker.words.finest("explain-surer", finer, "", speaker.values).map(std::borrow::Cow::into_owned)
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 100")]
    let percent = (confidence.clamp(0.0, 1.0) * 100.0).round() as u8;
    Sureness {
        word: speaker.text(&format!("explain-sure-{step}")),
        percent,
        surer: if confidence >= SURE { None } else { surer() },
    }
}

fn section(diagnosis: &Diagnosis, speaker: &Speaker<'_>) -> Option<Section> {
    let remedy = Remedy::of(diagnosis.cause, diagnosis.kind)?;
    // A cancel has routes too, for those who met the wall; its own page comes first.
    let route = remedy.routes.first().filter(|_| diagnosis.fixable_by() == FixableBy::TenantAdmin);
    Some(match route {
        Some(route) => {
            let title = speaker.words.find(&format!("guide-route-{route}"), "title", speaker.values).unwrap_or_default();
            Section { name: format!("{title} (route {})", route.letter()), anchor: route.as_str() }
        }
        None => Section { name: speaker.text(&format!("explain-section-{}", remedy.page)), anchor: "main" },
    })
}

fn facts(diagnosis: &Diagnosis, speaker: &Speaker<'_>) -> Vec<Fact> {
    let evidence = &diagnosis.evidence;
    let codes: Vec<_> = evidence.codes.iter().map(|code| format!("AADSTS{code}")).collect();
    let kind = (evidence.account_kind != AccountKind::Unknown).then(|| evidence.account_kind.to_string());
    let words = |word: &Option<String>| word.as_deref().map(harmless);
    let list = [
        ("codes", (!codes.is_empty()).then(|| codes.join(", "))),
        ("oauth_error", words(&evidence.oauth_error)),
        ("subcode", words(&evidence.subcode)),
        ("suberror", words(&evidence.suberror)),
        ("account", words(&evidence.account)),
        ("account_kind", kind),
        ("tenant_domain", evidence.tenant_domain.as_ref().map(ToString::to_string)),
        ("tenant_id", evidence.tenant_id.map(|id| id.to_string())),
        ("app_id", evidence.app_id.map(|id| id.to_string())),
        ("timestamp", evidence.timestamp.map(|at| at.to_string())),
        ("trace_id", evidence.trace_id.map(|id| id.to_string())),
        ("correlation_id", evidence.correlation_id.map(|id| id.to_string())),
    ];
    let named =
        |(key, value): (&str, Option<String>)| Some(Fact { name: speaker.text(&format!("explain-fact-{key}")), value: value? });
    list.into_iter().filter_map(named).collect()
}
