//! Specimens: one mail of each sort, about nobody, so that everybody can look at the mails before a customer does.
//!
//! The list is the one that the command line, the dashboard and the tests share. What the app is called, who publishes it and
//! where it is connected come from the operator's own settings; people and organisations are made up, at names that RFC 2606 keeps
//! for examples.

use std::fmt;

use url::Url;
use uuid::{Uuid, uuid};

use super::{
    address::{Address, Domain},
    alert::{AlertKey, AlertReason},
    app::AppProfile,
    catalogue::Catalogue,
    cause::{Cause, FixableBy, Kind, words},
    check::{Check, CheckCode, address_at},
    notice::{AlertNotice, Notice, NoticeKind},
    taken_on::TakenOn,
    tenant::TenantId,
    time::UnixMillis,
};

words! {
    /// What is known, and what has happened before, when a mail is written.
    State {
        /// The first mail of a case, and the organisation is known.
        First = "first",
        /// Colleagues wait for the same thing.
        OthersWait = "others_wait",
        /// Colleagues wait, and somebody uses the guide.
        InUse = "in_use",
        /// Colleagues wait, and somebody says that it is done.
        TakenOn = "taken_on",
        /// Colleagues wait, and an administrator has connected.
        AdminConnected = "admin_connected",
        /// Neither the organisation nor the account is known.
        LittleKnown = "little_known",
        /// The first reminder.
        Reminder1 = "reminder_1",
        /// The second.
        Reminder2 = "reminder_2",
        /// The last.
        Reminder3 = "reminder_3",
    }
}

impl State {
    /// Of a reminder: which, from 1.
    pub const fn step(self) -> Option<u8> {
        match self {
            Self::Reminder1 => Some(1),
            Self::Reminder2 => Some(2),
            Self::Reminder3 => Some(3),
            _ => None,
        }
    }
}

/// What a mail is about: all that decides on its words, besides the language and the state. It is written `kind`, `kind.cause` where
/// the kind serves several causes, and then the finer kind where that has words of its own: `sign_in_again.session_expired.revoked`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// To a person.
    Person {
        /// The kind of the first mail. Reminders of it are states of the same topic.
        kind: NoticeKind,
        /// Why the connection failed.
        cause: Cause,
        /// Finer than the cause.
        problem: Option<Kind>,
    },
    /// To the engineers of the app.
    Engineers {
        /// What was found.
        reason: AlertReason,
        /// Finer.
        problem: Option<Kind>,
    },
}

impl Topic {
    /// The kind of mail.
    pub const fn kind(self) -> NoticeKind {
        match self {
            Self::Person { kind, .. } => kind,
            Self::Engineers { .. } => NoticeKind::EngineerAlert,
        }
    }

    /// Every topic: each kind for each cause that leads to it, and each finer kind that the catalogue has words for.
    pub fn all(catalogue: &Catalogue) -> Vec<Self> {
        let english = catalogue.nearest(None);
        let mut topics = Vec::with_capacity(64);
        for cause in Cause::ALL.iter().copied() {
            let Some(plain) = NoticeKind::for_cause(cause) else { continue };
            topics.push(Self::Person { kind: plain, cause, problem: None });
            for problem in Kind::ALL.iter().copied().filter(|problem| problem.fits(cause)) {
                let worded = [format!("mail-{plain}-{problem}"), format!("mail-{plain}-{cause}-{problem}")];
                if worded.iter().any(|id| english.has(id)) {
                    topics.push(Self::Person { kind: plain, cause, problem: Some(problem) });
                }
                // What was only inferred is told as what it is.
                let other = NoticeKind::of(cause, Some(problem)).filter(|kind| *kind != plain);
                topics.extend(other.map(|kind| Self::Person { kind, cause, problem: Some(problem) }));
            }
        }
        // Kind by kind, and what the kind is made for before what else it serves.
        topics.sort_by_key(|topic| match topic {
            Self::Person { kind, cause, .. } => (*kind, NoticeKind::for_cause(*cause) != Some(*kind)),
            Self::Engineers { .. } => (NoticeKind::EngineerAlert, false),
        });
        for cause in [Cause::AdminApproval, Cause::NoMailbox] {
            topics.push(Self::Person { kind: NoticeKind::Reconnect, cause, problem: None });
        }
        for reason in AlertReason::ALL.iter().copied() {
            topics.push(Self::Engineers { reason, problem: None });
            let worded = Kind::ALL.iter().copied().filter(|kind| english.has(&format!("mail-engineer_alert-{reason}-{kind}")));
            topics.extend(worded.map(|problem| Self::Engineers { reason, problem: Some(problem) }));
        }
        topics
    }

    /// The states in which the mail reads differently. A finer kind is shown in its first mail: the rest is as in the mail it refines.
    pub fn states(self) -> &'static [State] {
        const REMINDED: &[State] = State::ALL;
        match self {
            Self::Engineers { problem: None, .. } => &[State::First, State::LittleKnown],
            Self::Engineers { .. } => &[State::First],
            Self::Person { kind, cause, problem } => match problem {
                Some(_) if Some(kind) == NoticeKind::for_cause(cause) => &[State::First],
                _ if !kind.is_for_admin() => &[State::First, State::LittleKnown],
                _ if cause.fixable_by() == FixableBy::TenantAdmin => REMINDED,
                _ => &[State::First, State::OthersWait, State::InUse, State::TakenOn, State::AdminConnected, State::LittleKnown],
            },
        }
    }
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, second, problem) = match self {
            Self::Engineers { reason, problem } => (NoticeKind::EngineerAlert, Some(reason.as_str()), *problem),
            Self::Person { kind, cause, problem } => {
                let alone = Cause::ALL.iter().filter(|each| NoticeKind::for_cause(**each) == Some(*kind)).count() == 1
                    && NoticeKind::for_cause(*cause) == Some(*kind);
                (*kind, (!alone).then_some(cause.as_str()), *problem)
            }
        };
        f.write_str(kind.as_str())?;
        let problem = problem.map(Kind::as_str).filter(|problem| *problem != kind.as_str());
        [second, problem].into_iter().flatten().try_for_each(|part| write!(f, ".{part}"))
    }
}

/// One mail to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Specimen {
    /// What it is about.
    pub topic: Topic,
    /// And when.
    pub state: State,
}

/// What is told, and so what is composed.
#[derive(Clone, Debug)]
pub enum Told {
    /// To a person.
    Person(Box<Notice>),
    /// To the engineers.
    Engineers(Box<AlertNotice>),
}

/// What the names of a specimen may say in a link: as long as a real one, and good for nothing.
const TOKEN: &str = "EXAMPLE-EXAMPLE-EXAMPLE-EXAMPLE-EXAMPLE-EXAMPLE-";

/// The code of a mail that nobody was ever sent.
const CODE: &str = "EXAM-P1EC-0DE0";

const ID: Uuid = uuid!("01936a1e-7b2c-7d3e-8f4a-5b6c7d8e9f01");
const CORRELATION: Uuid = uuid!("7a1c9f7e-2b1d-4c61-9a44-3d1f6c1b2a10");
const TRACE: Uuid = uuid!("0d9f4c1b-6f5e-4f0b-8a77-52d1c0f3e900");
const ORGANISATION: &str = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

/// Monday, 23 November 2026, 02:13:20 UTC.
const QUEUED: UnixMillis = UnixMillis(1_795_400_000_000);

impl Specimen {
    /// Every specimen, in a fixed order.
    pub fn all(catalogue: &Catalogue) -> Vec<Self> {
        let of = |topic: Topic| topic.states().iter().map(move |state| Self { topic, state: *state });
        Topic::all(catalogue).into_iter().flat_map(of).collect()
    }

    /// The specimen with this topic and state, as [`Topic`] writes them.
    pub fn find(catalogue: &Catalogue, topic: &str, state: State) -> Option<Self> {
        Self::all(catalogue).into_iter().find(|specimen| specimen.state == state && specimen.topic.to_string() == topic)
    }

    /// Whether the mail is written in other languages than English.
    pub const fn is_translated(self) -> bool {
        matches!(self.topic, Topic::Person { .. })
    }

    /// What the mail tells. `base` is the base of our links. `None` if the names of the examples were no names, which a test rules out.
    pub fn told(self, app: &AppProfile, base: &Url, locale: &str) -> Option<Told> {
        let link = |path: &str| base.join(&format!("/{path}/{TOKEN}")).ok();
        let known = self.state != State::LittleKnown;
        match self.topic {
            Topic::Engineers { reason, problem } => {
                let alert = AlertNotice {
                    id: ID,
                    to: Address::parse("oncall@example.com").ok()?,
                    key: AlertKey {
                        reason,
                        kind: problem,
                        code: match reason {
                            _ if !known => 0,
                            AlertReason::AppFault => 50011,
                            _ => 90094,
                        },
                    },
                    count: 17,
                    tenants: if known { 3 } else { 0 },
                    some_tenants: if known {
                        vec![format!("acme.example, {ORGANISATION}"), "fabrikam.example".to_owned()]
                    } else {
                        vec![]
                    },
                    first_seen: UnixMillis(QUEUED.0 - 10_000_000),
                    last_seen: UnixMillis(QUEUED.0 - 1_000_000),
                    correlation_id: known.then_some(CORRELATION),
                    trace_id: known.then_some(TRACE),
                    failed_at: known.then_some(UnixMillis(QUEUED.0 - 1_010_000)),
                    page_url: base.join("/engineering").ok()?,
                    queued_at: QUEUED,
                };
                Some(Told::Engineers(Box::new(alert)))
            }
            Topic::Person { kind, cause, problem } => {
                let step = self.state.step();
                let later = step.is_some() || kind == NoticeKind::Reconnect;
                let account =
                    if kind == NoticeKind::PersonalAccount { "kim.lee@personal.example" } else { "kim.lee@acme.example" };
                let notice = Notice {
                    id: ID,
                    kind: if step.is_some() { NoticeKind::Reminder } else { kind },
                    to: Address::parse("kim.lee@acme.example").ok()?,
                    locale: Some(locale.to_owned()),
                    cause,
                    problem,
                    account: if known { Address::parse(account).ok() } else { None },
                    tenant_domain: if known { Domain::parse("acme.example").ok() } else { None },
                    tenant_id: if known { TenantId::parse(ORGANISATION) } else { None },
                    others_waiting: if matches!(self.state, State::First | State::LittleKnown) { 0 } else { 2 },
                    guide_url: link("guide")?,
                    step,
                    taken_on: match self.state {
                        State::InUse => Some(TakenOn::InUse),
                        State::TakenOn => Some(TakenOn::Claimed),
                        State::AdminConnected => Some(TakenOn::AdminConnected),
                        _ => None,
                    },
                    check: CheckCode::parse(CODE).map(|code| Check { code, address: address_at(base) }),
                    follows: later.then(|| format!("<{CORRELATION}@{}>", app.support_email.domain())),
                    unsubscribe_url: if later { link("unsubscribe") } else { None },
                    request_url: link("request")?,
                    reference: "CD-EXAMPL".to_owned(),
                    queued_at: QUEUED,
                };
                Some(Told::Person(Box::new(notice)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_topic_has_a_name_of_its_own_and_is_found_by_it() {
        let catalogue = Catalogue::embedded();
        let all = Specimen::all(&catalogue);
        let names: BTreeSet<String> = all.iter().map(|specimen| format!("{} {}", specimen.topic, specimen.state)).collect();
        assert_eq!(names.len(), all.len());
        for specimen in &all {
            assert_eq!(Specimen::find(&catalogue, &specimen.topic.to_string(), specimen.state), Some(*specimen));
        }
        for name in [
            "admin_approval",
            "admin_approval.risky_app",
            "hidden_block",
            "hidden_block.unfinished",
            "hidden_block.admin_approval",
            "personal_account",
            "sign_in_again.session_expired.revoked",
            "reconnect.no_mailbox",
            "engineer_alert.app_fault.secret",
        ] {
            assert!(names.contains(&format!("{name} first")), "{name} in {names:#?}");
        }
        assert_eq!(Specimen::find(&catalogue, "personal_account", State::Reminder1), None);
    }

    #[test]
    fn every_kind_of_mail_and_every_message_of_the_catalogue_is_among_them() {
        let catalogue = Catalogue::embedded();
        let topics = Topic::all(&catalogue);
        for kind in NoticeKind::ALL.iter().filter(|kind| **kind != NoticeKind::Reminder) {
            assert!(topics.iter().any(|topic| topic.kind() == *kind), "{kind}");
        }
        // Each message about a finer kind belongs to a topic, or nobody would ever see it.
        let source = include_str!("../../locales/en/mail.ftl");
        let ids =
            source.lines().filter_map(|line| line.strip_suffix(" =")).filter(|id| id.starts_with("mail-") && id.contains('_'));
        let shown: BTreeSet<String> = topics
            .iter()
            .flat_map(|topic| {
                let (kind, parts) = match topic {
                    Topic::Person { kind, cause, problem } => (*kind, [cause.as_str(), problem.map_or("", Kind::as_str)]),
                    Topic::Engineers { reason, problem } => {
                        (NoticeKind::EngineerAlert, [reason.as_str(), problem.map_or("", Kind::as_str)])
                    }
                };
                let [first, second] = parts;
                [
                    format!("mail-{kind}"),
                    format!("mail-{kind}-{first}"),
                    format!("mail-{kind}-{second}"),
                    format!("mail-{kind}-{first}-{second}"),
                ]
            })
            .collect();
        let unseen: Vec<&str> = ids.filter(|id| !shown.contains(*id) && !id.starts_with("mail-reminder")).collect();
        assert!(unseen.is_empty(), "no specimen shows the words of {unseen:?}");
    }
}
