//! The hosted guide: what an administrator, or the person, can do about a case. View in, HTML out; no database here.
//!
//! A page holds no name of a person, and of an address no more than its first letter and its domain (`domain::mixup`). It
//! changes nothing by being fetched: what changes a case is a form that posts.

mod consent_return;
mod context;
mod frame;
mod handlers;
mod headers;
mod language;
mod letters;
mod lost;
mod pages;
mod permissions;
mod persons;
mod plain;
mod request;
mod rich;
mod routes;
mod scripts;
mod ticket;
mod workspace;

#[cfg(test)]
mod tests;

use crate::domain::{
    address::Domain,
    app::AppProfile,
    case::CaseState,
    catalogue::Lookup,
    cause::{Cause, Kind},
    check,
    links::{GuideToken, Links},
    mixup::Mixup,
    remedy::{entra::TenantRef, steps::Step},
    tenant::TenantId,
    time::UnixMillis,
};

pub use consent_return::{ConsentReturn, Grants, MatchedCase, Outcome, ReturnView, render_return};
pub use frame::Frame;
pub use handlers::{check_origin, router};
pub use headers::{guide_headers, set_guide_headers};
pub use language::{Choice, LANGUAGES, own_name};
pub use lost::in_the_readers_language;
pub use pages::{Answered, render, render_answered, render_expired, render_fresh_sent};

/// How sure we are of the diagnosis, as far as it changes what a page says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Microsoft said so.
    Certain,
    /// Most likely.
    Likely,
    /// One reading among several.
    Unsure,
}

impl Certainty {
    /// The bucket of a confidence between 0 and 1.
    pub fn of(confidence: f32) -> Self {
        if confidence >= 0.9 {
            Self::Certain
        } else if confidence >= 0.6 {
            Self::Likely
        } else {
            Self::Unsure
        }
    }
}

/// The organisation a guide is for, as far as we know it.
#[derive(Clone, Copy, Debug, Default)]
pub struct TenantView<'a> {
    /// Its GUID.
    pub id: Option<TenantId>,
    /// A domain of it.
    pub domain: Option<&'a Domain>,
    /// What the app calls it. Text from outside: it is cut, cleaned and escaped, and shown as the app's word only.
    pub name: Option<&'a str>,
}

impl<'a> TenantView<'a> {
    /// How we name it to Microsoft.
    pub fn reference(&self) -> TenantRef<'a> {
        TenantRef { id: self.id, domain: self.domain }
    }
}

/// The addresses that belong to one guide.
#[derive(Clone, Debug)]
pub struct GuideLinks {
    /// The guide itself, absolute, to be passed on.
    pub guide: String,
    /// The way back to the guide.
    pub back: String,
    /// Where the form posts that says "it is done".
    pub claim: String,
    /// Where the form posts that asks for a fresh link by mail.
    pub fresh: String,
    /// Where the forms post that mark a step.
    pub marks: String,
    /// Where a page's script posts that a person did something that leaves no other trace.
    pub seen: String,
    /// Where the form posts that holds a question.
    pub question: String,
    /// Where the form posts that says no.
    pub refuse: String,
    /// Where the form posts that takes it back.
    pub allow: String,
    /// The page of scripts.
    pub scripts: String,
    /// The guide as Markdown.
    pub markdown: String,
    /// The guide as plain text.
    pub text: String,
    /// Where check codes of mails are looked up, as people type it.
    pub check: String,
    /// Where Microsoft sends the administrator back.
    pub consent_return: url::Url,
    /// The signed state that goes with it.
    pub consent_state: String,
}

impl GuideLinks {
    /// The addresses of the guide with this token.
    pub fn of(links: &Links, token: GuideToken) -> Self {
        let guide = links.guide(token);
        let path = guide.path();
        Self {
            back: path.to_owned(),
            claim: format!("{path}/claim"),
            fresh: format!("{path}/fresh"),
            marks: format!("{path}/marks"),
            seen: format!("{path}/seen"),
            question: format!("{path}/question"),
            refuse: format!("{path}/refuse"),
            allow: format!("{path}/allow"),
            scripts: format!("{path}/scripts"),
            markdown: format!("{path}.md"),
            text: format!("{path}.txt"),
            guide: guide.into(),
            check: check::address(links),
            consent_return: links.consent_return(),
            consent_state: links.consent_state(token),
        }
    }

    /// The same, keeping a language: `?lang=de`, or nothing.
    #[must_use]
    pub fn in_language(mut self, suffix: &str) -> Self {
        for link in [
            &mut self.back,
            &mut self.claim,
            &mut self.fresh,
            &mut self.marks,
            &mut self.question,
            &mut self.refuse,
            &mut self.allow,
            &mut self.scripts,
            &mut self.markdown,
            &mut self.text,
        ] {
            link.push_str(suffix);
        }
        self
    }
}

/// All that a guide says.
#[derive(Clone, Debug)]
pub struct GuideView<'a> {
    /// On whose behalf we speak.
    pub app: &'a AppProfile,
    /// Why the connection failed.
    pub cause: Cause,
    /// Finer than the cause.
    pub kind: Option<Kind>,
    /// How sure we are.
    pub certainty: Certainty,
    /// Whose administrator this is for.
    pub tenant: TenantView<'a>,
    /// Where the case stands.
    pub state: CaseState,
    /// The reference that can be quoted to support, such as `CD-7K3M9Q`.
    pub reference: String,
    /// How many people of the organisation wait. None is not said.
    pub waiting: u32,
    /// When the case was opened.
    pub opened: UnixMillis,
    /// Until when the link is good.
    pub expires: UnixMillis,
    /// The steps that are marked as done, and when.
    pub marks: Vec<(Step, UnixMillis)>,
    /// The organisation has decided against the app.
    pub refused: bool,
    /// Which accounts one person mixed up.
    pub mixup: Option<Mixup>,
    /// The words, in the language of the page.
    pub words: Lookup<'a>,
    /// Its addresses.
    pub links: GuideLinks,
}
