//! What only the pages for the person who tried draw from.

use super::{context::Context, rich::Html};
use crate::domain::{
    catalogue::Values,
    cause::{Cause, Kind},
    mixup::Mixup,
};

impl Context<'_> {
    /// Which accounts were mixed up, where something is known that helps.
    pub fn mixup(&self) -> Option<&Mixup> {
        self.view.mixup.as_ref()
    }

    /// Whether an account of the wrong sort was used.
    pub fn is_personal(&self) -> bool {
        self.view.cause == Cause::PersonalAccount
    }

    /// A route by its letter and heading.
    pub fn route_title(&self, letter: char, title: &str) -> String {
        self.t_with("guide-resolved-route", &[("route", letter.to_string()), ("title", title.to_owned())])
    }

    /// The address of this page in a language.
    #[expect(clippy::unused_self, reason = "the menu of languages asks a frame, or this")]
    pub fn in_language(&self, tag: &str) -> String {
        format!("?lang={tag}")
    }

    /// The message of this kind, where it has the attribute; else that of the cause.
    fn of_kind(&self, id: &str, attribute: &str) -> String {
        let finer = self.view.kind.map(|kind| format!("{id}-{}", Kind::as_str(kind)));
        let has = |finer: &String| self.view.words.find(finer, attribute, &Values::new()).is_some();
        finer.filter(has).unwrap_or_else(|| id.to_owned())
    }

    /// A list of the message of this kind: `id.step` stands for `id-kind.step1` and so on, and never mixes two messages.
    pub fn items_of_kind(&self, id: &str) -> Vec<Html> {
        let (id, stem) = id.split_once('.').unwrap_or((id, "item"));
        self.items(&format!("{}.{stem}", self.of_kind(id, &format!("{stem}1"))))
    }

    /// Words with markup of the message of this kind.
    pub fn rich_of_kind(&self, id: &str) -> Html {
        let (id, attribute) = id.split_once('.').unwrap_or((id, ""));
        self.rich(&format!("{}.{attribute}", self.of_kind(id, attribute)))
    }
}
