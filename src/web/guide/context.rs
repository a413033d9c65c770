//! What the templates draw from: the view, and all that follows from it.

use super::{
    Certainty, GuideView, frame,
    language::own_name,
    letters,
    permissions::{PermissionRow, Permissions, as_code},
    rich::{self, Html, Target},
    routes::RouteView,
    ticket,
};
use crate::domain::{
    case::CaseState,
    catalogue::{Lookup, Values},
    cause::Kind,
    remedy::{
        Audience, CHECKED_ON, Page, Remedy, Route, SOURCES,
        entra::{Blade, admin_consent_url},
        permissions::{Group, MANAGED_POLICY_AS_OF},
        scripts::Task,
        steps::{Step, Track},
    },
    time::UnixMillis,
};

/// The longest name of an organisation that is shown.
const NAME_LENGTH: usize = 80;

/// One open group of Microsoft's permission picker, as its sketch shows it.
pub struct PickerView<'a> {
    /// What is typed into the search box.
    pub search: &'static str,
    pub name: &'static str,
    pub rows: Vec<&'a PermissionRow>,
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
    pub permissions: Permissions,
    pub consent_url: String,
    pub menu: Menu,
    /// What the app calls the organisation, cleaned.
    pub name: Option<String>,
    /// The page is for anybody, because the link to it is no longer good.
    pub general: bool,
    /// What the messages may name.
    values: Values<'static>,
    /// The same, for messages with markup.
    guarded: Values<'static>,
}

impl<'a> Context<'a> {
    pub fn new(view: &'a GuideView<'a>) -> Self {
        let remedy = Remedy::of(view.cause, view.kind);
        let routes = remedy.map_or(&[][..], |remedy| remedy.routes);
        let tenant = view.tenant.reference();
        let app = view.app;
        let permissions = Permissions::new(&view.words, &app.scopes);
        let mut context = Self {
            view,
            app: &app.name,
            routes: Vec::new(),
            all_routes: remedy.is_some_and(|remedy| remedy.all_routes),
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
            values: values(view, str::to_owned),
            guarded: values(view, rich::guarded),
            permissions,
        };
        context.name_permissions();
        context.routes = routes.iter().enumerate().map(|(at, route)| RouteView::new(&context, *route, at == 0)).collect();
        context
    }

    /// Lets messages with markup name the permissions, group by group.
    fn name_permissions(&mut self) {
        let all = &self.permissions;
        for (name, names) in [
            ("mail", all.in_group(Some(Group::Mail))),
            ("calendars", all.in_group(Some(Group::Calendars))),
            ("sign_in", all.in_group(Some(Group::SignIn))),
            ("others", all.in_group(None)),
            ("blocked", all.blocked()),
        ] {
            let names: Vec<_> = names.into_iter().map(as_code).collect();
            let names: Vec<_> = names.iter().map(String::as_str).collect();
            self.guarded.set(name, list(&self.view.words, &names));
        }
    }

    /// The context of the page for a link that is no longer good.
    pub fn general(view: &'a GuideView<'a>) -> Self {
        Self { general: true, ..Self::new(view) }
    }

    /// The language of the page, BCP 47.
    pub fn lang(&self) -> String {
        self.view.words.tag()
    }

    /// The name of that language, in itself.
    pub fn language_name(&self) -> &'static str {
        own_name(&self.lang())
    }

    /// Words of the catalogue: `id`, or `id.attribute`.
    pub fn t(&self, id: &str) -> String {
        frame::find(&self.view.words, id, &self.values).unwrap_or_default()
    }

    /// The same with more values.
    pub fn t_with(&self, id: &str, more: &[(&'static str, String)]) -> String {
        let mut values = self.values();
        for (name, value) in more {
            values.set(*name, value.as_str());
        }
        frame::find(&self.view.words, id, &values).unwrap_or_default()
    }

    /// What the messages may name, to be added to.
    fn values(&self) -> Values<'_> {
        self.values.iter().map(|(name, value)| (name, value.clone())).collect()
    }

    /// "2 minutes", or what else a message makes of it.
    pub fn minutes(&self, id: &str, minutes: u8) -> String {
        let mut values = Values::with_capacity(1);
        values.set("minutes", minutes);
        self.view.words.text(id, &values).into_owned()
    }

    /// "About 2 minutes".
    pub fn about(&self, minutes: u8) -> String {
        self.minutes("guide-about-minutes", minutes)
    }

    /// The least role for something, by the end of its message's name.
    pub fn least_role(&self, role: &str) -> String {
        self.t_with("guide-least-role", &[("role", self.t(&format!("role-{role}")))])
    }

    /// Words with markup (see [`rich`]): `id`, or `id.attribute`.
    pub fn rich(&self, id: &str) -> Html {
        self.marked_up(&frame::find(&self.view.words, id, &self.guarded).unwrap_or_default())
    }

    /// A list with markup: `id.item` stands for the attributes `item1`, `item2` and so on; a list that is empty fails the tests.
    pub fn items(&self, id: &str) -> Vec<Html> {
        frame::list(&self.view.words, id, &self.guarded).map(|message| self.marked_up(&message)).collect()
    }

    /// What is said of this cause and kind, as finely as the catalogue has it: `id-cause-kind`, `id-kind`, `id-cause`, `id`.
    pub fn finest(&self, id: &str, attribute: &str, values: &Values<'_>) -> Option<String> {
        let finer = [Some(self.view.cause.as_str()), self.view.kind.map(Kind::as_str)];
        self.view.words.finest(id, finer, attribute, values).map(std::borrow::Cow::into_owned)
    }

    fn marked_up(&self, message: &str) -> Html {
        rich::html(message, &|name| {
            let target = self.link(name);
            debug_assert!(target.is_some(), "no link is called {name}");
            target
        })
    }

    /// The links that messages know by a name.
    fn link(&self, name: &str) -> Option<Target> {
        let (href, rel) = match name {
            "connect" => (self.view.app.connect_url.as_str(), "noreferrer"),
            "apps" => (&*self.menu.apps, "external noreferrer"),
            "requests" => (&*self.menu.requests, "external noreferrer"),
            "user-consent" => (&*self.menu.user_consent, "external noreferrer"),
            "policies" => (&*self.menu.conditional_access, "external noreferrer"),
            "sign-ins" => (&*self.menu.sign_in_logs, "external noreferrer"),
            "graph-explorer" => ("https://developer.microsoft.com/graph/graph-explorer", "external noreferrer"),
            "outlook" => ("https://outlook.office.com/mail/", "external noreferrer"),
            "my-account" => ("https://myaccount.microsoft.com/", "external noreferrer"),
            "security-info" => ("https://mysignins.microsoft.com/security-info", "external noreferrer"),
            "password-reset" => ("https://passwordreset.microsoftonline.com/", "external noreferrer"),
            "personal-account" => ("https://account.microsoft.com/", "external noreferrer"),
            "personal-names" => ("https://account.live.com/names/manage", "external noreferrer"),
            "scripts" => (&*self.view.links.scripts, ""),
            "permissions" => ("#permissions", ""),
            "route-a" => ("#admin_consent", ""),
            "support" => return Some(Target { href: self.write_to_support(), rel: "" }),
            name => (source(name)?, "external noreferrer"),
        };
        Some(Target { href: href.to_owned(), rel })
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
        let mut values = self.values();
        values.set("count", marked().count());
        values.set("total", track.steps());
        values.set("time", date(&self.view.words, last));
        self.view.words.text("guide-progress", &values).into_owned()
    }

    /// Whether the page can be answered with a no.
    pub fn may_refuse(&self) -> bool {
        self.is_for_administrator() && !matches!(self.view.state, CaseState::Resolved | CaseState::Ignored)
    }

    /// Whether there are scripts for a route.
    pub fn has_scripts(&self, route: Route) -> bool {
        !self.general && self.permissions.all_known() && !Task::of(route).is_empty()
    }

    /// Whether the page shows this route.
    pub fn has_route(&self, id: &str) -> bool {
        self.routes.iter().any(|view| view.id() == id)
    }

    /// What to pick in Microsoft's list of permissions, group by group.
    pub fn picks(&self) -> Vec<Html> {
        let groups = [
            ("mail", Some(Group::Mail)),
            ("calendars", Some(Group::Calendars)),
            ("sign-in", Some(Group::SignIn)),
            ("others", None),
        ];
        let any = groups.into_iter().filter(|(_, group)| !self.permissions.in_group(*group).is_empty());
        any.map(|(name, _)| self.rich(&format!("guide-settings.pick-{name}"))).collect()
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
        self.finest("guide-happened", "", &self.values).unwrap_or_default()
    }

    /// The heading of the page.
    pub fn heading(&self) -> String {
        self.finest("guide-heading", "", &self.values).unwrap_or_default()
    }

    /// What to look at first, where the kind tells more than the cause.
    pub fn hint(&self) -> Option<Html> {
        self.finest("guide-hint", "", &self.guarded).map(|hint| self.marked_up(&hint))
    }

    pub fn is_unsure(&self) -> bool {
        self.view.certainty != Certainty::Certain
    }

    pub fn is_claimed(&self) -> bool {
        self.view.state == CaseState::Claimed
    }

    /// Whether the page speaks to an administrator.
    pub fn is_for_administrator(&self) -> bool {
        Page::for_cause(self.view.cause).is_some_and(|page| page.audience() == Audience::Administrator)
    }

    /// Whether a work account was used where a personal one is needed, and not the other way round.
    pub fn wants_personal(&self) -> bool {
        self.view.kind == Some(Kind::PersonalOnly)
    }

    /// The group of Microsoft's picker that the sketch of it shows: one with a name, so that its sketch is true to the screen.
    pub fn picker(&self) -> Option<PickerView<'_>> {
        [("Mail", "Mail", Group::Mail), ("Calendar", "Calendars", Group::Calendars)].into_iter().find_map(
            |(search, name, group)| {
                let rows = self.permissions.rows_in(group);
                (!rows.is_empty()).then_some(PickerView { search, name, rows })
            },
        )
    }

    /// What stands for the app's logo in a sketch: the first letter of its name.
    pub fn initial(&self) -> String {
        self.app.chars().find(|c| c.is_alphanumeric()).into_iter().flat_map(char::to_uppercase).collect()
    }

    /// Where to write for help.
    pub fn support(&self) -> &str {
        self.view.app.support_email.as_str()
    }

    /// The whole request as plain text, for a change ticket.
    pub fn ticket(&self) -> String {
        ticket::text(self)
    }

    /// Opens a new mail with a finished text for the administrator; whom to send it to is the reader's to fill in.
    pub fn pass_on(&self) -> String {
        letters::to_administrator(&self.view.words, self.view.cause, &self.values, &self.view.links.guide)
    }

    /// Opens a new mail to support with the reference in its subject.
    pub fn write_to_support(&self) -> String {
        letters::to_support(&self.view.words, &self.values, self.support())
    }
}

/// The address of one of Microsoft's pages that the guide rests on.
fn source(name: &str) -> Option<&'static str> {
    SOURCES.iter().copied().find(|address| address.rsplit('/').next() == Some(name))
}

/// What every message of the catalogue may name. Texts go through `prepared`; numbers stay numbers, so that messages can count them.
fn values(view: &GuideView<'_>, prepared: impl Fn(&str) -> String) -> Values<'static> {
    let mut values = Values::with_capacity(16);
    let domain = view.tenant.domain.filter(|domain| !domain.is_public_mail()).map(crate::domain::address::Domain::as_str);
    let organisation = |without| match domain {
        Some(domain) => prepared(domain),
        None => view.words.text(without, &Values::new()).into_owned(),
    };
    for (name, value) in [
        ("app", view.app.name.as_str()),
        ("publisher", view.app.publisher.as_str()),
        ("client_id", &view.app.client_id.to_string()),
        ("support", view.app.support_email.as_str()),
        ("reference", &view.reference),
        ("host", view.links.consent_return.host_str().unwrap_or_default()),
        ("link", &view.links.guide),
        ("check", &view.links.check),
        ("domain", domain.unwrap_or_default()),
        ("tenant_id", &view.tenant.id.map(|id| id.to_string()).unwrap_or_default()),
        ("opened", &date(&view.words, view.opened)),
        ("expires", &date(&view.words, view.expires)),
        ("checked", &day(&view.words, CHECKED_ON)),
        ("policy", &day(&view.words, MANAGED_POLICY_AS_OF)),
    ] {
        values.set(name, prepared(value));
    }
    values.set("org", organisation("your-organisation"));
    values.set("ours", organisation("our-organisation"));
    values.set("permissions", view.app.scopes.len());
    values.set("waiting", view.waiting);
    values
}

/// One line without control characters and without those that turn the direction of writing; `None` where nothing is left, and where it
/// holds an address of the web: a ticket system would make a link of it.
fn clean_name(name: &str) -> Option<String> {
    let invisible = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{061c}');
    let words: Vec<_> =
        name.split(|c: char| c.is_whitespace() || c.is_control() || invisible(c)).filter(|word| !word.is_empty()).collect();
    let mut name = words.join(" ");
    if name.chars().count() > NAME_LENGTH {
        name = name.chars().take(NAME_LENGTH - 1).collect();
        name.push('…');
    }
    let is_link = ["://", "www."].iter().any(|part| name.to_ascii_lowercase().contains(part));
    (!name.is_empty() && !is_link).then_some(name)
}

/// Names in a sentence, such as A, B and C.
pub(super) fn list(words: &Lookup<'_>, names: &[&str]) -> String {
    let Some((last, rest)) = names.split_last() else { return String::new() };
    let join = |id, first: &str, last: &str| {
        let mut values = Values::with_capacity(2);
        values.set("first", first.to_owned());
        values.set("last", last.to_owned());
        words.text(id, &values).into_owned()
    };
    let Some(first) = rest.iter().map(|name| (*name).to_owned()).reduce(|all, next| join("list-comma", &all, &next)) else {
        return (*last).to_owned();
    };
    join("list-and", &first, last)
}

/// A day in UTC as the language writes it, such as 23 November 2026.
pub(super) fn date(words: &Lookup<'_>, at: UnixMillis) -> String {
    day(words, at.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date())
}

/// A day as the language writes it.
fn day(words: &Lookup<'_>, date: jiff::civil::Date) -> String {
    let mut values = Values::with_capacity(2);
    // As text: a number might be grouped.
    values.set("day", date.day().to_string());
    values.set("year", date.year().to_string());
    words.text(&format!("date-{}", date.month()), &values).into_owned()
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
            ("Pay at HTTPS://evil.example", None),
            ("WWW.evil.example", None),
            ("", None),
        ] {
            assert_eq!(clean_name(name).as_deref(), clean, "{name:?}");
        }
        assert_eq!(clean_name(&"x".repeat(500)).map(|name| name.chars().count()), Some(NAME_LENGTH));
    }
}
