//! `consentdesk mail preview --list`: every mail in a line or two.

use crate::{
    cli::paint::{self, BOLD, CYAN, DIM},
    domain::{
        proof::Press as _,
        specimen::{Specimen, State},
    },
    mail::Press,
};

use super::choice::{Choice, locales, topics};

/// Prints the mails that are chosen: their names, their subjects, their states.
pub(super) fn print(choice: &Choice, press: &Press) -> anyhow::Result<()> {
    let locale = choice.locale.as_deref().unwrap_or("en");
    let chosen = choice.all();
    let shown: Vec<_> = topics()
        .into_iter()
        .filter(|topic| chosen.iter().any(|chosen| chosen.specimen.topic == *topic))
        .map(|topic| (topic, topic.to_string()))
        .collect();
    let wide = shown.iter().map(|(_, name)| name.len()).max().unwrap_or(0);
    let mut kind = None;
    let mut mails = 0;
    paint::out(&format!("{BOLD}{:<wide$}  SUBJECT{BOLD:#}\n", "KIND"));
    for (topic, name) in &shown {
        // A blank line before each family.
        if kind.replace(topic.kind()).is_some_and(|before| before != topic.kind()) {
            paint::out("\n");
        }
        let proof = press.proof(Specimen { topic: *topic, state: State::First }, locale).map_err(anyhow::Error::from_boxed)?;
        let subject = proof.subject.rsplit_once(" [").map_or(proof.subject.as_str(), |(subject, _)| subject);
        paint::out(&format!("{CYAN}{name:<wide$}{CYAN:#}  {subject}\n"));
        mails += topic.states().len();
        if topic.states().len() > 1 {
            let states: Vec<&str> = topic.states().iter().map(|state| state.as_str()).collect();
            paint::out(&format!("{:<wide$}  {DIM}{}{DIM:#}\n", "", states.join(" ")));
        }
    }
    paint::out(&format!(
        "\n{BOLD}{} kinds, {mails} mails{BOLD:#}{DIM}, in {}. Without a line of states there is only the first mail.{DIM:#}\n",
        shown.len(),
        locales().join(", "),
    ));
    paint::note(&format!(
        "{DIM}One of them:{DIM:#} consentdesk mail preview --kind admin_approval --state reminder_1 --locale de"
    ));
    paint::note(&format!("{DIM}All of them:{DIM:#} consentdesk mail preview --out gallery"));
    Ok(())
}
