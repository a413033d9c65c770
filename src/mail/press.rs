//! Proofs of mails: what the gallery shows and the check reads, made by the code that makes the mail itself.

use std::sync::Arc;

use url::Url;

use crate::domain::{
    app::AppProfile,
    catalogue::Catalogue,
    proof::{self, Proof, ProofError},
    specimen::{Specimen, Told},
};

use super::{
    Sender,
    compose::{Draft, draft, draft_alert, seal},
    lint::{self, Message},
};

/// Makes proofs with the settings in force.
#[derive(Clone)]
pub struct Press {
    app: Arc<AppProfile>,
    sender: Sender,
    catalogue: &'static Catalogue,
    base: Url,
}

impl Press {
    /// `base` is the base of our links.
    pub fn new(app: Arc<AppProfile>, sender: Sender, catalogue: &'static Catalogue, base: Url) -> Self {
        Self { app, sender, catalogue, base }
    }

    /// The hosts that links in mail may lead to: ours, and the app's.
    fn hosts(&self) -> Vec<String> {
        [&self.base, &self.app.connect_url].iter().filter_map(|url| url.host_str().map(ToOwned::to_owned)).collect()
    }
}

impl proof::Press for Press {
    fn proof(&self, specimen: Specimen, locale: &str) -> Result<Proof, ProofError> {
        let Self { app, sender, catalogue, base } = self;
        let finish = |draft: &Draft<'_>| {
            let (composed, text, html) = seal(draft);
            let letter = &draft.letter;
            Proof {
                language: letter.language.clone(),
                subject: composed.subject,
                preheader: letter.preheader.clone().into_owned(),
                html,
                text,
                message: composed.bytes,
                findings: Vec::new(),
            }
        };
        let mut proof = match specimen.told(app, base, locale).ok_or("the examples have lost their names")? {
            Told::Person(notice) => draft(&notice, app, sender, catalogue, finish)?,
            Told::Engineers(notice) => draft_alert(&notice, app, sender, catalogue, finish)?,
        };
        let message = Message {
            language: &proof.language,
            subject: &proof.subject,
            preheader: &proof.preheader,
            html: &proof.html,
            text: &proof.text,
            octets: &proof.message,
        };
        proof.findings = lint::check(&message, &self.hosts());
        Ok(proof)
    }
}
