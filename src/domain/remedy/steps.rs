//! The steps of the guide that can be marked as done, and how far a guide is.

use std::fmt;

use super::{Page, Remedy, Route};
use crate::domain::cause::{Cause, Kind, words};

words! {
    /// A list of steps: of a route, or of a page that has no routes.
    Track {
        /// Route A.
        AdminConsent = "admin_consent",
        /// Route B, both of its settings.
        Settings = "settings",
        /// Route C.
        Request = "request",
        /// Route D.
        Assign = "assign",
        /// Find the policy, then decide.
        Policy = "conditional_access",
        /// Switch the app on again.
        Enable = "app_unavailable",
        /// What to check about a mailbox.
        Mailbox = "no_mailbox",
    }
}

impl Track {
    /// How many steps it has. The templates show as many; a test compares them.
    pub const fn steps(self) -> u8 {
        match self {
            Self::AdminConsent | Self::Request | Self::Assign | Self::Enable => 3,
            Self::Settings => 9,
            Self::Policy => 4,
            Self::Mailbox => 5,
        }
    }

    /// The route that it belongs to, if it belongs to one.
    pub const fn route(self) -> Option<Route> {
        match self {
            Self::AdminConsent => Some(Route::AdminConsent),
            Self::Settings => Some(Route::Settings),
            Self::Request => Some(Route::Request),
            Self::Assign => Some(Route::Assign),
            Self::Policy | Self::Enable | Self::Mailbox => None,
        }
    }

    /// What the guide of a case shows. Empty where nothing is for an administrator to do.
    pub fn of(cause: Cause, kind: Option<Kind>) -> Vec<Self> {
        let Some(remedy) = Remedy::of(cause, kind) else { return Vec::new() };
        if remedy.routes.is_empty() {
            return match remedy.page {
                Page::ConditionalAccess => vec![Self::Policy],
                Page::AppUnavailable => vec![Self::Enable],
                Page::NoMailbox => vec![Self::Mailbox],
                _ => Vec::new(),
            };
        }
        let track = |route: &Route| Self::ALL.iter().copied().find(|track| track.route() == Some(*route));
        remedy.routes.iter().filter_map(track).collect()
    }
}

/// One step of a track, counted from one. As text: `settings-3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The list it stands in.
    pub track: Track,
    /// Its place there.
    pub number: u8,
}

impl Step {
    /// Reads what [`Step`] prints. `None` for a step that does not exist.
    pub fn parse(text: &str) -> Option<Self> {
        let (track, number) = text.split_once('-')?;
        let (track, number) = (Track::parse(track)?, number.parse().ok()?);
        let step = Self { track, number };
        ((1..=track.steps()).contains(&number) && step.to_string() == text).then_some(step)
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.track, self.number)
    }
}

/// How far a guide is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The track that is furthest; the first where several are. `None` where all tracks count together, because all are needed.
    pub track: Option<Track>,
    /// Steps that are marked.
    pub done: usize,
    /// Steps there are.
    pub of: usize,
}

impl Progress {
    /// How far the guide of a case is with these steps marked. `None` where nothing is marked, or there is nothing to mark.
    pub fn of(cause: Cause, kind: Option<Kind>, marked: &[Step]) -> Option<Self> {
        let tracks = Track::of(cause, kind);
        let done = |track: Track| marked.iter().filter(|step| step.track == track).count();
        let progress = if Remedy::of(cause, kind).is_some_and(|remedy| remedy.all_routes) {
            let of = tracks.iter().map(|track| usize::from(track.steps())).sum();
            Self { track: None, done: tracks.iter().map(|track| done(*track)).sum(), of }
        } else {
            let track = tracks.into_iter().rev().max_by_key(|track| done(*track))?;
            Self { track: Some(track), done: done(track), of: track.steps().into() }
        };
        (progress.done > 0).then_some(progress)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_read_back_and_no_other_text_is_one() {
        for &track in Track::ALL {
            for number in 1..=track.steps() {
                let step = Step { track, number };
                assert_eq!(Step::parse(&step.to_string()), Some(step));
            }
            assert_eq!(Step::parse(&format!("{track}-{}", track.steps() + 1)), None);
        }
        for text in
            ["", "settings", "settings-0", "settings-01", "settings-+1", "settings--1", "settings-256", "x-1", "settings-1 "]
        {
            assert_eq!(Step::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn the_furthest_route_tells_how_far_it_is_or_all_where_all_are_needed() {
        let steps = |texts: &[&str]| texts.iter().filter_map(|text| Step::parse(text)).collect::<Vec<_>>();
        let of = |kind, texts: &[&str]| {
            Progress::of(Cause::AdminApproval, kind, &steps(texts)).map(|one| (one.track, one.done, one.of))
        };
        assert_eq!(of(None, &[]), None);
        assert_eq!(of(None, &["admin_consent-1"]), Some((Some(Track::AdminConsent), 1, 3)));
        assert_eq!(of(None, &["admin_consent-1", "settings-1", "settings-9"]), Some((Some(Track::Settings), 2, 9)));
        assert_eq!(of(None, &["admin_consent-1", "settings-1"]), Some((Some(Track::AdminConsent), 1, 3)), "the first of equals");
        assert_eq!(of(Some(Kind::AssignmentRequired), &["admin_consent-1", "assign-2"]), Some((None, 2, 6)));
        assert_eq!(of(None, &["assign-2"]), None, "a step that this guide does not show");
        assert_eq!(Progress::of(Cause::PersonalAccount, None, &steps(&["settings-1"])), None);
        assert_eq!(Progress::of(Cause::NoMailbox, None, &steps(&["no_mailbox-5"])).map(|one| one.of), Some(5));
    }
}
