//! An app, an organisation and their pages, for the tests to look at.

use std::sync::LazyLock;

use uuid::uuid;

use crate::domain::{
    address::{Address, Domain},
    app::AppProfile,
    case::CaseState,
    catalogue::{Catalogue, Lookup},
    cause::{Cause, Kind},
    links::{GuideToken, Links},
    mixup::Mixup,
    remedy::{permissions::PERMISSIONS, steps::Step},
    tenant::TenantId,
    time::UnixMillis,
};
use crate::web::guide::{
    Answered, Certainty, Choice, ConsentReturn, GuideLinks, GuideView, MatchedCase, ReturnView, TenantView, language::LANGUAGES,
    render, render_answered, render_expired, render_fresh_sent, render_return,
};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::embedded);

/// The English page, whoever asks.
pub fn english() -> Choice<'static> {
    in_language("en")
}

/// The page in this language.
pub fn in_language(tag: &str) -> Choice<'static> {
    Choice::of(&CATALOGUE, Some(&format!("lang={tag}")), None)
}

pub const TENANT: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";

/// The words of the pages.
pub fn words() -> Lookup<'static> {
    CATALOGUE.nearest(None)
}

pub struct World {
    pub app: AppProfile,
    pub domain: Domain,
    pub links: Links,
}

impl World {
    pub fn new() -> Self {
        Self {
            app: AppProfile {
                name: "Sophiie".to_owned(),
                client_id: uuid!("11111111-2222-3333-4444-555555555555"),
                scopes: PERMISSIONS.iter().map(|permission| permission.name.to_owned()).collect(),
                connect_url: "https://app.sophiie.example/settings/outlook".parse().unwrap(),
                support_email: Address::parse("support@sophiie.example").unwrap(),
                publisher: "Sophiie Pty Ltd".to_owned(),
            },
            domain: Domain::parse("acme.com.au").unwrap(),
            links: Links::new("https://desk.sophiie.example/".parse().unwrap(), &[7; 32]),
        }
    }

    pub fn token() -> GuideToken {
        GuideToken { case_id: uuid!("018f0000-0000-7000-8000-00001c3a9f27"), version: 1 }
    }

    pub fn view(&self, cause: Cause, kind: Option<Kind>) -> GuideView<'_> {
        GuideView {
            app: &self.app,
            cause,
            kind,
            certainty: Certainty::Certain,
            tenant: TenantView { id: TenantId::parse(TENANT), domain: Some(&self.domain), name: Some("Acme Plumbing") },
            state: CaseState::Open,
            reference: "CD-7K3M9Q".to_owned(),
            waiting: 3,
            opened: UnixMillis::parse("2026-11-20T02:11:09Z").unwrap(),
            expires: UnixMillis::parse("2027-02-18T02:11:09Z").unwrap(),
            links: GuideLinks::of(&self.links, Self::token()),
            marks: Vec::new(),
            refused: false,
            mixup: None,
            words: words(),
        }
    }

    /// An organisation that has done some steps, and then decided against it.
    pub fn marked(&self) -> GuideView<'_> {
        let at = UnixMillis::parse("2026-11-21T02:11:09Z").unwrap();
        let marks = ["settings-1", "settings-2", "settings-9", "admin_consent-1"];
        GuideView {
            marks: marks.iter().map(|step| (Step::parse(step).unwrap(), at)).collect(),
            state: CaseState::Ignored,
            refused: true,
            ..self.view(Cause::AdminApproval, None)
        }
    }

    /// The page of one person who used one account and is known by another address; empty where neither is known.
    pub fn mixed_up(&self, cause: Cause, kind: Option<Kind>, known_as: &str, used: &str) -> GuideView<'_> {
        let mixup = Address::parse(known_as)
            .ok()
            .and_then(|known_as| Mixup::of(cause, kind, &known_as, Address::parse(used).ok().as_ref()));
        GuideView { tenant: TenantView::default(), waiting: 1, mixup, ..self.view(cause, kind) }
    }

    pub fn page(&self, cause: Cause, kind: Option<Kind>) -> String {
        render(&self.view(cause, kind)).unwrap()
    }

    pub fn returned(&self, query: &str, matched: bool) -> String {
        self.returned_in("en", query, matched)
    }

    pub fn returned_in(&self, tag: &str, query: &str, matched: bool) -> String {
        let answer = ConsentReturn::parse(query, &self.app.scopes);
        let case = matched.then(|| MatchedCase {
            links: GuideLinks::of(&self.links, Self::token()),
            reference: "CD-7K3M9Q".to_owned(),
            tenant_id: TenantId::parse(TENANT),
            domain: Some(&self.domain),
        });
        render_return(&ReturnView { app: &self.app, answer: &answer, case, query, words: in_language(tag).words }).unwrap()
    }

    /// Every page there is, with a name for messages and files.
    pub fn gallery(&self) -> Vec<(String, String)> {
        let mut pages = Vec::new();
        for &cause in Cause::ALL {
            pages.push((cause.to_string(), self.page(cause, None)));
            for &kind in Kind::ALL {
                pages.push((format!("{cause}-{kind}"), self.page(cause, Some(kind))));
            }
            for &state in CaseState::ALL {
                let view = GuideView { state, certainty: Certainty::Unsure, waiting: 1, ..self.view(cause, None) };
                pages.push((format!("{cause}-state-{state}"), render(&view).unwrap()));
            }
        }
        pages.push((
            "expired".to_owned(),
            render_expired(&self.app, "CD-7K3M9Q".to_owned(), GuideLinks::of(&self.links, Self::token()), &english()).unwrap(),
        ));
        pages.push((
            "fresh".to_owned(),
            render_fresh_sent(&self.app, "CD-7K3M9Q".to_owned(), GuideLinks::of(&self.links, Self::token()), &english()).unwrap(),
        ));
        for (tag, _) in LANGUAGES {
            for &cause in Cause::ALL {
                let view = GuideView { words: in_language(tag).words, ..self.view(cause, None) };
                pages.push((format!("{tag}-{cause}"), render(&view).unwrap()));
            }
        }
        for (name, answered) in [("asked", Answered::Asked), ("not-asked", Answered::NotAsked), ("refused", Answered::Refused)] {
            pages.push((name.to_owned(), render_answered(&self.view(Cause::AdminApproval, None), answered).unwrap()));
        }
        pages.push(("marked".to_owned(), render(&self.marked()).unwrap()));
        for (name, cause, kind, known_as, used) in MIXUPS {
            pages.push((format!("mixup-{name}"), render(&self.mixed_up(*cause, *kind, known_as, used)).unwrap()));
        }
        for (name, query) in RETURNS {
            pages.push((format!("return-{name}"), self.returned(query, true)));
            pages.push((format!("return-{name}-unmatched"), self.returned(query, false)));
        }
        pages
    }
}

/// Whom two accounts trouble: the address the app knows them by, and the one they used.
pub const MIXUPS: &[(&str, Cause, Option<Kind>, &str, &str)] = &[
    ("both", Cause::PersonalAccount, None, "kim@acme.com.au", "kimmy77@outlook.com"),
    ("one-address", Cause::PersonalAccount, None, "kim@acme.com.au", "kim@ACME.com.au"),
    ("used", Cause::PersonalAccount, None, "kim@gmail.com", "kimmy77@outlook.com"),
    ("meant", Cause::PersonalAccount, None, "kim@acme.com.au", ""),
    ("personal", Cause::PersonalAccount, Some(Kind::PersonalOnly), "kimmy77@outlook.com", "kim@acme.com.au"),
    ("tenant", Cause::WrongTenant, None, "kim@acme.com.au", "lee@other.example"),
];

pub const RETURNS: &[(&str, &str)] = &[
    (
        "complete",
        "admin_consent=True&scope=openid+profile+email+offline_access+https://graph.microsoft.com/User.Read+https://graph.microsoft.com/Mail.ReadWrite\
         +https://graph.microsoft.com/Mail.Send+https://graph.microsoft.com/Calendars.ReadWrite&tenant=72f988bf-86f1-41af-91ab-2d7cd011db47",
    ),
    (
        "graph-only",
        "admin_consent=True&scope=https://graph.microsoft.com/User.Read+https://graph.microsoft.com/Mail.ReadWrite\
         +https://graph.microsoft.com/Mail.Send+https://graph.microsoft.com/Calendars.ReadWrite",
    ),
    (
        "missing-elsewhere",
        "admin_consent=True&scope=openid+profile+email+offline_access+User.Read+Mail.Send&tenant=00000000-1111-2222-3333-444444444444",
    ),
    ("unlisted", "admin_consent=True"),
    ("cancel", "error=access_denied&error_subcode=cancel"),
    ("fault", "error=access_denied&error_description=AADSTS1003031%3a+x&admin_consent=True"),
    ("refused", "error=access_denied&error_description=AADSTS90094%3a+%3Cscript%3Ealert(1)%3C/script%3E"),
    ("unreadable", ""),
];

/// What a page says, without tags and with blanks as a reader sees them.
pub fn text(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                out.push(' ');
            }
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ").replace("&#39;", "'").replace("&#38;", "&")
}

/// The values of an attribute, in order of appearance.
pub fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}
