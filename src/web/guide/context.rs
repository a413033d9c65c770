//! What the templates draw from: the view, and all that follows from it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    Certainty, GuideView,
    spoken::{LANGUAGES, Spoken},
    ticket, words,
};
use crate::domain::{
    case::CaseState,
    catalogue::Values,
    cause::Kind,
    remedy::{
        Audience, Page, Remedy,
        entra::{Blade, admin_consent_url},
        permissions::{self, Group},
        routes::{Facts, Route},
        scripts::Task,
        steps::{Step, Track},
    },
    time::UnixMillis,
};

/// Characters that may stand bare in a field of a `mailto:` link (RFC 6068 section 2).
const MAILTO: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The longest name of an organisation that is shown.
const NAME_LENGTH: usize = 80;

/// One permission as a page shows it. Texts are empty where we know nothing of it but the name.
pub struct PermissionRow {
    pub name: String,
    pub display: &'static str,
    pub purpose: &'static str,
    pub id: String,
    pub group: Option<Group>,
    pub managed_policy_blocks: bool,
}

/// One route as a page shows it.
pub struct RouteView {
    pub route: Route,
    pub facts: &'static Facts,
    pub first: bool,
}

impl RouteView {
    pub fn letter(&self) -> char {
        self.route.letter()
    }

    pub fn id(&self) -> &'static str {
        self.route.as_str()
    }
}

/// A step that can be marked, as its form shows it.
pub struct MarkView {
    pub step: Step,
    pub done: bool,
    /// What the form sends: the state it is in afterwards.
    pub next: &'static str,
    pub label: String,
}

/// The menu addresses, for exactly this organisation where it is known.
pub struct Menu {
    pub user_consent: String,
    pub requests: String,
    pub apps: String,
    pub conditional_access: String,
    pub sign_in_logs: String,
}

/// What a template draws from.
pub struct Context<'a> {
    pub view: &'a GuideView<'a>,
    pub app: &'a str,
    pub routes: Vec<RouteView>,
    pub all_routes: bool,
    pub permissions: Vec<PermissionRow>,
    pub consent_url: String,
    pub menu: Menu,
    /// What the app calls the organisation, cleaned.
    pub name: Option<String>,
    /// The page is for anybody, because the link to it is no longer good.
    pub general: bool,
    /// The words of the page's language, where that is not English.
    pub spoken: Option<Spoken<'a>>,
    values: Values<'a>,
}

impl<'a> Context<'a> {
    pub fn new(view: &'a GuideView<'a>) -> Self {
        let remedy = Remedy::of(view.cause, view.kind);
        let routes = remedy.map_or(&[][..], |remedy| remedy.routes);
        let tenant = view.tenant.reference();
        let app = view.app;
        Self {
            view,
            app: &app.name,
            routes: routes
                .iter()
                .enumerate()
                .map(|(at, &route)| RouteView { route, facts: route.facts(), first: at == 0 })
                .collect(),
            all_routes: remedy.is_some_and(|remedy| remedy.all_routes),
            permissions: permission_rows(&app.scopes),
            consent_url: admin_consent_url(
                tenant,
                app.client_id,
                &app.scopes,
                &view.links.consent_return,
                &view.links.consent_state,
            ),
            menu: Menu {
                user_consent: Blade::UserConsentSettings.url(tenant),
                requests: Blade::ConsentRequests.url(tenant),
                apps: Blade::EnterpriseApps.url(tenant),
                conditional_access: Blade::ConditionalAccess.url(tenant),
                sign_in_logs: Blade::SignInLogs.url(tenant),
            },
            name: view.tenant.name.and_then(clean_name),
            general: false,
            spoken: None,
            values: values(view),
        }
    }

    /// The context of the page for a link that is no longer good.
    pub fn general(view: &'a GuideView<'a>) -> Self {
        Self { general: true, ..Self::new(view) }
    }

    /// The same page in another language than English.
    pub fn speaking(self, spoken: Spoken<'a>) -> Self {
        Self { spoken: Some(spoken), ..self }
    }

    /// The language of the page, BCP 47.
    pub fn lang(&self) -> String {
        self.spoken.as_ref().map_or_else(|| "en".to_owned(), Spoken::tag)
    }

    /// The name of that language, in itself.
    pub fn language_name(&self) -> &'static str {
        let lang = self.lang();
        LANGUAGES.iter().find(|(tag, _)| *tag == lang).map_or("English", |(_, name)| name)
    }

    /// Words of the catalogue.
    pub fn t(&self, id: &str) -> String {
        self.view.words.text(id, &self.values).into_owned()
    }

    /// The same with more values.
    pub fn t_with(&self, id: &str, more: &[(&'static str, String)]) -> String {
        let mut values = values(self.view);
        for (name, value) in more {
            values.set(*name, value.as_str());
        }
        self.view.words.text(id, &values).into_owned()
    }

    /// Whether steps can be marked on this page.
    pub fn can_mark(&self) -> bool {
        !self.general
    }

    /// The form of one step; `None` where nothing can be marked.
    pub fn mark(&self, track: &str, number: u8) -> Option<MarkView> {
        let step = Step { track: Track::parse(track)?, number };
        if !self.can_mark() {
            return None;
        }
        let done = self.view.marks.iter().any(|(marked, _)| *marked == step);
        let number = number.to_string();
        let label = match step.track.route() {
            Some(route) => self.t_with("guide-mark-route", &[("route", route.letter().to_string()), ("step", number)]),
            None => self.t_with("guide-mark-step", &[("step", number)]),
        };
        Some(MarkView { step, done, next: if done { "0" } else { "1" }, label })
    }

    /// How far the steps of a track are, or what marking them is for.
    pub fn progress(&self, track: &str) -> String {
        let marked = || self.view.marks.iter().filter(|(step, _)| step.track.as_str() == track);
        let (Some(track), Some(last)) = (Track::parse(track), marked().map(|(_, at)| *at).max()) else {
            return self.t("guide-marks-hint");
        };
        let mut values = values(self.view);
        values.set("count", marked().count());
        values.set("total", track.steps());
        values.set("time", date(last));
        self.view.words.text("guide-progress", &values).into_owned()
    }

    /// Whether the page can be answered with a no.
    pub fn may_refuse(&self) -> bool {
        self.is_for_administrator() && !matches!(self.view.state, CaseState::Resolved | CaseState::Ignored)
    }

    /// Whether there are scripts for a route.
    pub fn has_scripts(&self, route: Route) -> bool {
        !self.general && self.all_known() && !Task::of(route).is_empty()
    }

    /// The organisation in a sentence: its domain, or "your organisation".
    pub fn organisation(&self) -> &str {
        match self.view.tenant.domain {
            Some(domain) if !domain.is_public_mail() => domain.as_str(),
            _ => "your organisation",
        }
    }

    /// The domain, where it names an organisation.
    pub fn domain(&self) -> Option<&str> {
        self.view.tenant.domain.filter(|domain| !domain.is_public_mail()).map(crate::domain::address::Domain::as_str)
    }

    /// The GUID, where known.
    pub fn tenant_id(&self) -> Option<String> {
        self.view.tenant.id.map(|id| id.to_string())
    }

    /// Whether the links land in exactly this organisation.
    pub fn is_exact(&self) -> bool {
        self.view.tenant.reference().is_exact()
    }

    /// What happened, in a few sentences.
    pub fn happened(&self) -> String {
        words::happened(self.view.cause, self.view.kind, self.app)
    }

    /// The heading of the page.
    pub fn heading(&self) -> String {
        words::heading(self.view.cause, self.view.kind, self.app)
    }

    /// What to look at first, where the kind tells more than the cause.
    pub fn hint(&self) -> Option<&'static str> {
        words::hint(self.view.cause, self.view.kind)
    }

    pub fn is_unsure(&self) -> bool {
        self.view.certainty != Certainty::Certain
    }

    pub fn is_claimed(&self) -> bool {
        self.view.state == CaseState::Claimed
    }

    /// "3 people are waiting"; `None` where nobody is said to wait.
    pub fn waiting(&self) -> Option<String> {
        match self.view.waiting {
            0 => None,
            1 => Some("One person is waiting".to_owned()),
            more => Some(format!("{more} people are waiting")),
        }
    }

    /// How many permissions, as a word where there is one.
    pub fn how_many(&self) -> String {
        words::number(self.permissions.len())
    }

    /// Whether we have facts about each of them.
    pub fn all_known(&self) -> bool {
        self.permissions.iter().all(|one| one.group.is_some())
    }

    /// How many of them only sign a person in, in words.
    pub fn sign_in_word(&self) -> String {
        words::number(self.in_group("sign-in").len())
    }

    /// Whether the page speaks to an administrator.
    pub fn is_for_administrator(&self) -> bool {
        Page::for_cause(self.view.cause).is_some_and(|page| page.audience() == Audience::Administrator)
    }

    /// Whether a work account was used where a personal one is needed, and not the other way round.
    pub fn wants_personal(&self) -> bool {
        self.view.kind == Some(Kind::PersonalOnly)
    }

    /// The names of the permissions that the managed policy blocks, as a list in a sentence.
    pub fn managed_blocked(&self) -> String {
        let names: Vec<_> =
            self.permissions.iter().filter(|one| one.managed_policy_blocks).map(|one| one.name.as_str()).collect();
        words::list(&names)
    }

    /// All names, one a line.
    pub fn permission_names(&self) -> String {
        self.permissions.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join("\n")
    }

    /// All names and ids, one pair a line, separated by a tab as spreadsheets like it.
    pub fn permission_ids(&self) -> String {
        self.permissions.iter().map(|one| format!("{}\t{}", one.name, one.id)).collect::<Vec<_>>().join("\n")
    }

    /// What Microsoft Graph wants to be posted to `delegatedPermissionClassifications`, one object for each permission
    /// (<https://learn.microsoft.com/entra/identity/enterprise-apps/configure-permission-classifications>).
    pub fn classifications(&self) -> Vec<String> {
        let known = self.permissions.iter().filter(|one| !one.id.is_empty());
        known
            .map(|one| {
                serde_json::json!({"permissionId": one.id, "permissionName": one.name, "classification": "low"}).to_string()
            })
            .collect()
    }

    /// The same as one JSON array.
    pub fn permission_json(&self) -> String {
        format!("[{}]", self.classifications().join(","))
    }

    /// The permissions of one group of Microsoft's picker: `mail`, `calendars`, `sign-in`, or those of no group we know.
    pub fn in_group(&self, group: &str) -> Vec<&PermissionRow> {
        let wanted = match group {
            "mail" => Some(Group::Mail),
            "calendars" => Some(Group::Calendars),
            "sign-in" => Some(Group::SignIn),
            _ => None,
        };
        self.permissions.iter().filter(|one| one.group == wanted).collect()
    }

    /// Where to write for help.
    pub fn support(&self) -> &str {
        self.view.app.support_email.as_str()
    }

    /// The host of this guide, to compare with the address bar.
    pub fn host(&self) -> String {
        self.view.links.consent_return.host_str().unwrap_or_default().to_owned()
    }

    pub fn opened(&self) -> String {
        date(self.view.opened)
    }

    pub fn expires(&self) -> String {
        date(self.view.expires)
    }

    /// The whole request as plain text, for a change ticket.
    pub fn ticket(&self) -> String {
        ticket::text(self)
    }

    /// Opens a new mail with a finished text for the administrator; whom to send it to is the reader's to fill in.
    pub fn pass_on(&self) -> String {
        let (subject, sentence) = words::request(self.view.cause, self.app);
        let body = format!(
            "Hello,\r\n\r\n{sentence} This page says what to do and what it changes:\r\n\r\n{}\r\n\r\nThank you!",
            self.view.links.guide
        );
        mailto("", &subject, &body)
    }

    /// Opens a new mail to support with the reference in its subject.
    pub fn write_to_support(&self) -> String {
        let subject = format!("Connecting Outlook ({})", self.view.reference);
        let body = "Hello,\r\n\r\nThe address of the person who tried to connect:\r\nOur Microsoft 365 domain:\r\nWhat the screen says \
                    (please attach a screenshot):\r\n";
        mailto(self.support(), &subject, body)
    }
}

/// What every message of the catalogue may name.
fn values<'a>(view: &GuideView<'a>) -> Values<'a> {
    let mut values = Values::with_capacity(8);
    values.set("app", view.app.name.as_str());
    values.set("support", view.app.support_email.as_str());
    values.set("reference", view.reference.clone());
    values.set("check", view.links.check.clone());
    values
}

/// A `mailto:` link (RFC 6068).
pub(super) fn mailto(to: &str, subject: &str, body: &str) -> String {
    let field = |text| utf8_percent_encode(text, MAILTO);
    let to = to.split('@').map(|part| field(part).to_string()).collect::<Vec<_>>().join("@");
    format!("mailto:{to}?subject={}&body={}", field(subject), field(body))
}

fn permission_rows(scopes: &[String]) -> Vec<PermissionRow> {
    permissions::asked(scopes)
        .into_iter()
        .map(|asked| PermissionRow {
            name: asked.known.map_or(asked.name, |known| known.name).to_owned(),
            display: asked.known.map_or("", |known| known.display),
            purpose: asked.known.map_or("", |known| known.purpose),
            id: asked.known.map_or_else(String::new, |known| known.id.to_string()),
            group: asked.known.map(|known| known.group),
            managed_policy_blocks: asked.known.is_some_and(|known| known.managed_policy_blocks),
        })
        .collect()
}

/// One line without control characters and without those that turn the direction of writing; `None` where nothing is left.
fn clean_name(name: &str) -> Option<String> {
    let invisible = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{061c}');
    let words: Vec<_> =
        name.split(|c: char| c.is_whitespace() || c.is_control() || invisible(c)).filter(|word| !word.is_empty()).collect();
    let mut name = words.join(" ");
    if name.chars().count() > NAME_LENGTH {
        name = name.chars().take(NAME_LENGTH - 1).collect();
        name.push('…');
    }
    (!name.is_empty()).then_some(name)
}

/// A day in UTC, such as 23 November 2026.
pub(super) fn date(at: UnixMillis) -> String {
    at.timestamp().to_zoned(jiff::tz::TimeZone::UTC).strftime("%-d %B %Y").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_from_outside_are_one_short_visible_line() {
        for (name, clean) in [
            ("Acme Plumbing", Some("Acme Plumbing")),
            ("  Acme\r\n\tPlumbing \0", Some("Acme Plumbing")),
            ("\u{202e}gnibmulP", Some("gnibmulP")),
            ("\u{200b}\u{feff} ", None),
            ("", None),
        ] {
            assert_eq!(clean_name(name).as_deref(), clean, "{name:?}");
        }
        assert_eq!(clean_name(&"x".repeat(500)).map(|name| name.chars().count()), Some(NAME_LENGTH));
    }

    #[test]
    fn mailto_links_hold_no_bare_reserved_character() {
        assert_eq!(mailto("a+b@acme.com", "a b&c", "1\r\n2"), "mailto:a%2Bb@acme.com?subject=a%20b%26c&body=1%0D%0A2");
    }
}
