//! Every page, for every cause and kind: what must stand in it, and what must never.

use std::collections::HashSet;

use uuid::uuid;

use super::{
    Certainty, ConsentReturn, GuideLinks, GuideView, MatchedCase, ReturnView, TenantView, render, render_expired, render_return,
};
use crate::domain::{
    address::{Address, Domain},
    app::AppProfile,
    case::CaseState,
    cause::{Cause, Kind},
    links::{GuideToken, Links},
    remedy::{Page, permissions::PERMISSIONS},
    tenant::TenantId,
    time::UnixMillis,
};

const TENANT: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";

struct World {
    app: AppProfile,
    domain: Domain,
    links: Links,
}

impl World {
    fn new() -> Self {
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

    fn token() -> GuideToken {
        GuideToken { case_id: uuid!("018f0000-0000-7000-8000-00001c3a9f27"), version: 1 }
    }

    fn view(&self, cause: Cause, kind: Option<Kind>) -> GuideView<'_> {
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
        }
    }

    fn page(&self, cause: Cause, kind: Option<Kind>) -> String {
        render(&self.view(cause, kind)).unwrap()
    }

    fn returned(&self, query: &str, matched: bool) -> String {
        let answer = ConsentReturn::parse(query, &self.app.scopes);
        let case = matched.then(|| MatchedCase {
            links: GuideLinks::of(&self.links, Self::token()),
            reference: "CD-7K3M9Q".to_owned(),
            tenant_id: TenantId::parse(TENANT),
            domain: Some(&self.domain),
        });
        render_return(&ReturnView { app: &self.app, answer: &answer, case }).unwrap()
    }

    /// Every page there is, with a name for messages and files.
    fn gallery(&self) -> Vec<(String, String)> {
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
            render_expired(&self.app, "CD-7K3M9Q".to_owned(), GuideLinks::of(&self.links, Self::token())).unwrap(),
        ));
        for (name, query) in RETURNS {
            pages.push((format!("return-{name}"), self.returned(query, true)));
            pages.push((format!("return-{name}-unmatched"), self.returned(query, false)));
        }
        pages
    }
}

const RETURNS: &[(&str, &str)] = &[
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
fn text(html: &str) -> String {
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
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn the_approval_page_holds_every_fact_an_administrator_needs() {
    let html = World::new().page(Cause::AdminApproval, Some(Kind::ConsentPolicy));
    let text = text(&html);
    for permission in PERMISSIONS {
        assert!(text.contains(permission.name) && text.contains(&permission.id.to_string()), "{}", permission.name);
        assert!(text.contains(permission.display), "{}", permission.display);
    }
    for fact in [
        // Who asks, and how to check it.
        "acme.com.au",
        TENANT,
        "Sophiie Pty Ltd",
        "11111111-2222-3333-4444-555555555555",
        "desk.sophiie.example",
        "Nobody asks you here for a password",
        "CD-7K3M9Q",
        "3 people are waiting",
        "20 November 2026",
        "18 February 2027",
        // The routes and their least roles.
        "Approve the app with one link",
        "Let people consent for themselves",
        "Approve the request that waits",
        "Least role: Cloud Application Administrator",
        "Least role: Global Administrator",
        "Privileged Role Administrator is enough",
        "About 1 minute",
        "About 5 minutes",
        // The two settings, by today's menu and the older ones.
        "Entra ID Enterprise apps Consent and permissions User consent settings",
        "Identity › Applications › Enterprise applications › Consent and permissions",
        "Microsoft Entra ID › Enterprise applications › Consent and permissions",
        "Allow user consent for apps from verified publishers, for selected permissions",
        "Save at the top of the page",
        "Permission classifications",
        "+ Add permissions",
        "Microsoft Graph , then Delegated permissions",
        "Not Application permissions",
        "search Mail , group Mail : Mail.ReadWrite , Mail.Send",
        "search Calendar , group Calendars : Calendars.ReadWrite",
        "each of the five for signing in",
        "OpenId permissions",
        "Add permissions at the bottom left",
        "now lists all eight",
        "Let Microsoft manage your consent settings",
        "Mail.ReadWrite and Calendars.ReadWrite ; a verified publisher makes no difference",
        "8 May 2026",
        // Afterwards.
        "new sign-ins only",
        "Is this safe?",
        "each person agrees for their own mailbox and calendar",
        "not a personal one",
        "clear the cookies of login.microsoftonline.com",
        "Was the change saved",
        "a screenshot of the message",
        "support@sophiie.example",
        "How to undo route A",
        "How to undo route B",
        "Personal Microsoft accounts are not touched",
        "Not the right person for this?",
        "Checked against Microsoft's documentation on",
    ] {
        assert!(text.contains(fact), "missing: {fact}\n{text}");
    }
    for link in [
        "https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0/adminconsent?client_id=11111111-2222-3333-4444-555555555555",
        "https://entra.microsoft.com/72f988bf-86f1-41af-91ab-2d7cd011db47#view/Microsoft_AAD_IAM/ConsentPoliciesMenuBlade/~/UserSettings",
        "https://entra.microsoft.com/72f988bf-86f1-41af-91ab-2d7cd011db47#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AccessRequests",
    ] {
        assert!(attributes(&html, "href").iter().any(|href| href.starts_with(link)), "{link}");
    }
}

#[test]
fn the_consent_link_is_for_exactly_this_tenant_or_says_that_it_is_not() {
    let world = World::new();
    let gmail = Domain::parse("gmail.com").unwrap();
    for (tenant, segment, exact) in [
        (TenantView { id: TenantId::parse(TENANT), domain: None, name: None }, TENANT, true),
        (TenantView { id: None, domain: Some(&world.domain), name: None }, "acme.com.au", true),
        (TenantView { id: None, domain: Some(&gmail), name: None }, "organizations", false),
        (TenantView::default(), "organizations", false),
    ] {
        let html = render(&GuideView { tenant, ..world.view(Cause::AdminApproval, None) }).unwrap();
        let start = format!("https://login.microsoftonline.com/{segment}/v2.0/adminconsent?");
        let href = attributes(&html, "href").into_iter().find(|href| href.starts_with(&start)).expect(segment);
        let href = href.replace("&#38;", "&");
        let url = url::Url::parse(&href).unwrap();
        let query: Vec<_> = url.query_pairs().collect();
        let value = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.to_string()).unwrap();
        assert_eq!(value("scope").split(' ').count(), 8);
        assert!(value("scope").ends_with("https://graph.microsoft.com/Calendars.ReadWrite"));
        assert_eq!(value("redirect_uri"), "https://desk.sophiie.example/consent/return");
        assert_eq!(world.links.read_consent_state(&value("state")), Some(World::token().case_id));
        assert_eq!(text(&html).contains("We do not know your tenant for certain"), !exact, "{segment}");
        assert!(!html.contains("gmail.com"));
    }
}

#[test]
fn the_routes_follow_the_kind() {
    let world = World::new();
    for (kind, first, absent) in [
        (None, "Approve the app with one link", "Assign people to the app"),
        (Some(Kind::RequestPending), "Approve the request that waits", "Assign people to the app"),
        (Some(Kind::AssignmentRequired), "Both of these are needed", "Let people consent for themselves"),
        (Some(Kind::UnverifiedPublisher), "Approve the app with one link", "Let people consent for themselves"),
    ] {
        let html = world.page(Cause::AdminApproval, kind);
        let main = text(html.split("id=\"routes\"").nth(1).unwrap());
        let heading = main.find(first).unwrap_or(usize::MAX);
        for other in ["Approve the app with one link", "Let people consent for themselves", "Approve the request that waits"] {
            assert!(other == first || main.find(other).is_none_or(|at| heading < at), "{kind:?}: {other} before {first}");
        }
        assert!(!main.contains(absent), "{kind:?}: {absent}");
    }
}

#[test]
fn a_person_with_a_personal_account_never_reads_of_administrators() {
    let world = World::new();
    for kind in [None, Some(Kind::LiveIdp), Some(Kind::ConsumerTenant), Some(Kind::PersonalOnly)] {
        let text = text(&world.page(Cause::PersonalAccount, kind)).to_lowercase();
        assert!(!text.contains("administrator") && !text.contains("admin center"), "{kind:?}");
        assert!(text.contains("private window") && text.contains("use another account"));
    }
}

#[test]
fn the_mail_to_the_administrator_says_what_is_asked_of_them() {
    let world = World::new();
    for (cause, subject) in [
        (Cause::AdminApproval, "Please%20approve%20Sophiie"),
        (Cause::ConsentDeclined, "Please%20approve%20Sophiie"),
        (Cause::UserNotAssigned, "Please%20assign%20me"),
        (Cause::ConditionalAccess, "An%20access%20policy"),
        (Cause::NoMailbox, "Sophiie%20finds%20no%20mailbox"),
        (Cause::AppUnavailable, "Sophiie%20is%20switched%20off"),
    ] {
        let html = world.page(cause, None);
        let start = format!("mailto:?subject={subject}");
        let href = attributes(&html, "href").into_iter().find(|href| href.starts_with(&start)).expect(subject);
        assert!(href.contains("https%3A%2F%2Fdesk.sophiie.example%2Fguide%2F"), "{cause}");
    }
}

#[test]
fn the_ticket_text_stands_alone() {
    let html = World::new().page(Cause::AdminApproval, None);
    let ticket = html.split("<pre id=\"ticket\">").nth(1).and_then(|rest| rest.split("</pre>").next()).unwrap();
    for permission in PERMISSIONS {
        assert!(ticket.contains(&permission.id.to_string()), "{}", permission.name);
    }
    for fact in [TENANT, "acme.com.au", "11111111-2222-3333-4444-555555555555", "Route A:", "or Route B:", "Undo:", "CD-7K3M9Q"] {
        assert!(ticket.contains(fact), "{fact}");
    }
    assert!(ticket.contains("Link: https://login.microsoftonline.com/72f988bf"));
}

#[test]
fn the_state_of_the_case_shows() {
    let world = World::new();
    let claimed = GuideView { state: CaseState::Claimed, ..world.view(Cause::AdminApproval, None) };
    assert!(render(&claimed).unwrap().contains("Somebody has said that this is done"));
    let resolved = GuideView { state: CaseState::Resolved, ..world.view(Cause::AdminApproval, None) };
    let html = render(&resolved).unwrap();
    assert!(html.contains("Solved") && html.contains("how to undo it") && !html.contains("adminconsent"));
    let unsure = GuideView { certainty: Certainty::of(0.5), ..world.view(Cause::AdminApproval, Some(Kind::HiddenBlock)) };
    assert!(text(&render(&unsure).unwrap()).contains("our reading, not Microsoft's word"));
}

#[test]
fn an_expired_link_shows_the_general_guide_and_asks_for_a_fresh_one_by_post() {
    let world = World::new();
    let html = render_expired(&world.app, "CD-7K3M9Q".to_owned(), GuideLinks::of(&world.links, World::token())).unwrap();
    let token = world.links.encode(World::token());
    assert!(html.contains(&format!("<form method=\"post\" action=\"/guide/{token}/fresh\">")));
    assert!(html.contains("/organizations/v2.0/adminconsent") && !html.contains("acme.com.au") && !html.contains("/claim"));
    assert!(!html.contains("<input") && !text(&html).contains("1970"));
}

#[test]
fn the_answer_of_microsoft_is_shown_as_it_is() {
    let world = World::new();
    for (name, heading, said) in [
        ("complete", "Sophiie is approved", "8 of 8"),
        ("graph-only", "Sophiie is approved", "4 of 8"),
        ("missing-elsewhere", "something is missing", "Not granted: Mail.ReadWrite and Calendars.ReadWrite."),
        ("missing-elsewhere", "something is missing", "another tenant than the one this case is about"),
        ("unlisted", "Microsoft says that Sophiie is approved", "does not list the permissions"),
        ("cancel", "was not approved", "Cloud Application Administrator"),
        ("fault", "engineers of Sophiie", "AADSTS1003031"),
        ("refused", "did not complete the approval", "AADSTS90094"),
        ("unreadable", "no answer from Microsoft", "go back to the guide"),
    ] {
        let query = RETURNS.iter().find(|(one, _)| *one == name).unwrap().1;
        let (matched, unmatched) = (world.returned(query, true), world.returned(query, false));
        assert!(text(&matched).contains(heading) && text(&matched).contains(said), "{name}: {}", text(&matched));
        assert!(!unmatched.contains("CD-7K3M9Q") && !unmatched.contains("/guide/"), "{name}");
        assert!(!matched.contains("alert(1)"), "no word of the description is shown");
        // Only what looks like success invites to say that it is done.
        assert_eq!(matched.contains("method=\"post\""), ["complete", "graph-only", "unlisted"].contains(&name), "{name}");
    }
}

#[test]
fn hostile_names_are_data() {
    let mut world = World::new();
    let nasty = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u{202e}{{7*7}}";
    world.app.name = nasty.to_owned();
    world.app.publisher = nasty.to_owned();
    world.app.scopes.push("\"><script>alert(2)</script>".to_owned());
    for &cause in Cause::ALL {
        let mut view = world.view(cause, None);
        view.tenant.name = Some(nasty);
        view.tenant.domain = None;
        for state in [CaseState::Open, CaseState::Resolved] {
            let html = render(&GuideView { state, ..view.clone() }).unwrap();
            assert_sound(cause.as_str(), &html);
            assert!(!html.contains("<script>") && !html.contains("<img src=x"), "{cause}");
        }
    }
}

/// What holds for any page whatever.
fn assert_sound(name: &str, html: &str) {
    assert!(html.starts_with("<!doctype html>") && html.contains("<html lang=\"en\">"), "{name}");
    assert!(!html.contains("<style"), "{name}: no inline style");
    for script in html.split("<script").skip(1) {
        assert!(script.starts_with(" src=\"/assets/") && script.contains("></script>"), "{name}: no inline script");
    }
    let tags: Vec<&str> = html.split('<').skip(1).filter_map(|rest| rest.split('>').next()).collect();
    for tag in &tags {
        // What stands between quotes is a value; an attribute of its own would stand outside.
        let outside: String = tag.split('"').step_by(2).collect();
        assert!(!outside.contains(" style=") && !outside.contains(" on"), "{name}: {tag}");
        assert!(!tag.starts_with("img ") || tag.contains(" alt="), "{name}: {tag}");
        assert!(!tag.starts_with("svg ") || tag.contains("role=\"img\" aria-labelledby="), "{name}: {tag}");
        assert!(!tag.starts_with("form ") || tag.contains("method=\"post\""), "{name}: {tag}");
    }
    let ids = attributes(html, "id");
    let unique: HashSet<_> = ids.iter().collect();
    assert_eq!(ids.len(), unique.len(), "{name}: {ids:?}");
    for attribute in ["aria-labelledby", "data-copy-from"] {
        for id in attributes(html, attribute) {
            assert!(unique.contains(&id), "{name}: {attribute} points to {id}, which is not there");
        }
    }
    for href in attributes(html, "href") {
        if let Some(id) = href.strip_prefix('#') {
            assert!(unique.contains(&id), "{name}: a link to {href}, which is not there");
        }
    }
    assert_eq!(html.matches("<h1").count(), 1, "{name}: one heading");
}

#[test]
fn every_page_is_sound_and_holds_no_personal_data() {
    let world = World::new();
    for (name, html) in world.gallery() {
        assert_sound(&name, &html);
        assert!(html.len() < 64 * 1024, "{name}: {} octets", html.len());
        for (at, _) in html.match_indices('@') {
            let start = html[..at].rfind(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != ':').map_or(0, |at| at + 1);
            let address = html[start..]
                .split(|c: char| c.is_whitespace() || "\"<?".contains(c))
                .next()
                .unwrap()
                .trim_start_matches("mailto:");
            assert_eq!(address, "support@sophiie.example", "{name}");
        }
        for href in attributes(&html, "href") {
            let ours = ["/", "#", "mailto:", "https://desk.sophiie.example/guide/", "https://app.sophiie.example/"];
            let microsofts = [
                "https://login.microsoftonline.com/",
                "https://entra.microsoft.com/",
                "https://learn.microsoft.com/",
                "https://myaccount.microsoft.com/",
                "https://outlook.office.com/",
            ];
            assert!(ours.iter().chain(&microsofts).any(|start| href.starts_with(start)), "{name}: {href}");
            if microsofts.iter().any(|start| href.starts_with(start)) {
                assert!(
                    html.contains(&format!("href=\"{href}\" rel=\"external noreferrer\"")),
                    "{name}: {href} sends a referrer"
                );
            }
        }
    }
}

#[test]
fn every_cause_that_is_handed_a_link_has_its_own_page() {
    let world = World::new();
    let pages: HashSet<_> = Cause::ALL
        .iter()
        .filter(|cause| Page::for_cause(**cause).is_some())
        .map(|&cause| text(&world.page(cause, None)))
        .collect();
    assert_eq!(pages.len(), Page::ALL.len());
}

/// Writes every page into a folder, with the stylesheet beside it, to be looked at:
/// `GALLERY=folder cargo test --lib web::guide::tests::write_gallery -- --ignored`.
#[test]
#[ignore = "writes files to look at"]
fn write_gallery() {
    use crate::web::assets;
    let folder = std::path::PathBuf::from(std::env::var_os("GALLERY").expect("GALLERY names a folder"));
    std::fs::create_dir_all(&folder).unwrap();
    for asset in ["app.css", "app.js", "mark.svg"] {
        std::fs::copy(format!("{}/assets/{asset}", env!("CARGO_MANIFEST_DIR")), folder.join(asset)).unwrap();
    }
    for (name, html) in World::new().gallery() {
        let html = html
            .replace(assets::css_path(), "app.css")
            .replace(assets::script_path(), "app.js")
            .replace(assets::mark_path(), "mark.svg");
        std::fs::write(folder.join(format!("{name}.html")), html).unwrap();
    }
}
