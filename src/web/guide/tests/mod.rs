//! The pages say what they must, for every cause and kind.

mod languages;
mod sound;
mod world;

use world::{MIXUPS, RETURNS, TENANT, World, attributes, text, words};

use super::{Certainty, GuideLinks, GuideView, TenantView, context::Context, render, render_expired};
use crate::domain::{
    address::Domain,
    case::CaseState,
    catalogue::Values,
    cause::{Cause, Kind},
    remedy::{SOURCES, permissions::PERMISSIONS},
    tenant::TenantId,
};

#[test]
fn the_approval_page_holds_every_fact_an_administrator_needs() {
    let html = World::new().page(Cause::AdminApproval, Some(Kind::ConsentPolicy));
    let text = text(&html);
    let none = Values::new();
    for permission in PERMISSIONS {
        assert!(text.contains(permission.name) && text.contains(&permission.id.to_string()), "{}", permission.name);
        let display = words().find(&permission.message(), "display", &none).unwrap_or_default();
        assert!(!display.is_empty() && text.contains(&*display), "{display}");
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
        "Since 20 November 2026",
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
        "Identity Applications Enterprise applications Consent and permissions",
        "Microsoft Entra ID Enterprise applications Consent and permissions",
        "Allow user consent for apps from verified publishers, for selected permissions",
        "Save at the top of the page",
        "Permission classifications",
        "+ Add permissions",
        "Microsoft Graph , then Delegated permissions",
        "Do not choose Application permissions",
        "Search Mail , group Mail : Mail.ReadWrite and Mail.Send",
        "Search Calendar , group Calendars : Calendars.ReadWrite",
        "each of those for signing in by its name: openid , profile , email , offline_access and User.Read .",
        "OpenId permissions",
        "Add permissions at the bottom left",
        "now lists all 8",
        "Let Microsoft manage your consent settings",
        "a verified publisher makes no difference",
        "it blocks Mail.ReadWrite and Calendars.ReadWrite",
        "8 May 2026",
        // Afterwards.
        "new sign-ins only",
        "Is this safe?",
        "each person agrees for their own mailbox and calendar",
        "not a personal one",
        "clear the cookies of login.microsoftonline.com",
        "Was the change saved",
        "a picture of the message",
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
fn what_the_catalogue_says_of_routes_permissions_and_sources_is_whole() {
    let world = World::new();
    for kind in [None, Some(Kind::AssignmentRequired)] {
        let view = world.view(Cause::AdminApproval, kind);
        for route in &Context::new(&view).routes {
            let facts = &route.facts;
            let texts = [&facts.title, &facts.time, &facts.about, &facts.role, &facts.least_role, &route.name, &route.undo];
            assert!(texts.iter().all(|text| !text.is_empty() && !text.contains("()")), "{}", route.id());
            assert!(facts.role.ends_with("Administrator"), "{}", facts.role);
            let lists = [&facts.changes, &facts.leaves, &facts.effects, &facts.undo];
            assert!(lists.iter().all(|list| !list.is_empty()), "{}", route.id());
            assert!(!facts.fits.to_string().is_empty() && !facts.role_note.to_string().is_empty(), "{}", route.id());
        }
    }
    let html = world.page(Cause::AdminApproval, None);
    let none = Values::new();
    for permission in PERMISSIONS {
        let purpose = words().find(&permission.message(), "purpose", &none).unwrap_or_default();
        assert!(purpose.ends_with('.') && text(&html).contains(&*purpose), "{}", permission.name);
    }
    let links = attributes(&html, "href");
    for address in SOURCES {
        assert_eq!(links.iter().filter(|href| *href == address).count(), 1, "{address}");
    }
    let csv = attributes(&html, "data-copy").into_iter().find(|text| text.starts_with("permission,id,")).expect("CSV");
    assert_eq!(csv.lines().count(), PERMISSIONS.len() + 1);
}

#[test]
fn what_does_not_fit_the_routes_is_left_out() {
    let world = World::new();
    let about_b = |kind| text(&world.page(Cause::AdminApproval, kind)).contains("With route B");
    assert!(about_b(None) && !about_b(Some(Kind::RiskyApp)) && !about_b(Some(Kind::AssignmentRequired)));
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
        assert_eq!(world.links.read_consent_state(&value("state")), Some(World::token()));
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
fn a_mix_up_is_told_with_masked_addresses() {
    let world = World::new();
    for (name, has, has_not) in [
        (
            "both",
            &["k…@outlook.com a personal account", "k…@acme.com.au your address at work"][..],
            &["There can be two accounts"][..],
        ),
        ("one-address", &["k…@acme.com.au", "work or school account with the same address"], &["your address at work, as"]),
        ("used", &["k…@outlook.com", "the one you open Outlook with at work"], &["gmail.com your"]),
        ("meant", &["k…@acme.com.au your address at work"], &["You signed in with k"]),
        (
            "personal",
            &["k…@acme.com.au a work or school account", "k…@outlook.com your personal address"],
            &["Which account is which"],
        ),
        ("tenant", &["l…@other.example", "k…@acme.com.au your address at work"], &["a personal account"]),
    ] {
        let (_, cause, kind, known_as, used) = *MIXUPS.iter().find(|(one, ..)| *one == name).unwrap();
        let html = render(&world.mixed_up(cause, kind, known_as, used)).unwrap();
        let text = text(&html);
        assert!(text.contains("only the first letter and the domain"), "{name}");
        assert!(has.iter().all(|said| text.contains(said)), "{name}: {has:?} {text}");
        assert!(!has_not.iter().any(|said| text.contains(said)), "{name}: {has_not:?} {text}");
        for local in ["kim@", "kimmy", "lee@", "gmail.com and"] {
            assert!(!html.to_lowercase().contains(local), "{name}: {local}");
        }
    }
    let plain = text(&world.page(Cause::PersonalAccount, None));
    assert!(!plain.contains("first letter") && plain.contains("Work or school account"), "{plain}");
}

#[test]
fn each_kind_of_retry_says_what_to_do() {
    let world = World::new();
    for (cause, kind, said) in [
        (Cause::InteractionRequired, Kind::Mfa, "type that number into the Authenticator app"),
        (Cause::InteractionRequired, Kind::Password, "Connect again, with the new password"),
        (Cause::InteractionRequired, Kind::Terms, "Open the terms and read them"),
        (Cause::InteractionRequired, Kind::SignIn, "type its whole address"),
        (Cause::SessionExpired, Kind::Expired, "limits how long a sign-in is good for"),
        (Cause::SessionExpired, Kind::Revoked, "took the permission of Sophiie back"),
        (Cause::AccountProblem, Kind::Disabled, "AADSTS50057"),
        (Cause::AccountProblem, Kind::Locked, "AADSTS50053"),
        (Cause::AccountProblem, Kind::Password, "with the password that worked"),
        (Cause::AccountProblem, Kind::NotFound, "AADSTS50034"),
    ] {
        let (own, other) = (world.page(cause, Some(kind)), text(&world.page(cause, None)));
        assert!(text(&own).contains(said), "{cause} {kind}: {}", text(&own));
        assert!(own.contains("btn--large") && text(&own) != other, "{cause} {kind}");
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
    for fact in [TENANT, "acme.com.au", "11111111-2222-3333-4444-555555555555", "Route A:", "Or route B:", "Undo:", "CD-7K3M9Q"] {
        assert!(ticket.contains(fact), "{fact}");
    }
    assert!(ticket.contains("Link: https://login.microsoftonline.com/72f988bf"));
}

#[test]
fn the_calls_to_graph_classify_each_permission_and_keep_other_policies() {
    let html = World::new().page(Cause::AdminApproval, None);
    let calls = text(html.split("by Microsoft Graph instead").nth(1).unwrap()).replace("&#34;", "\"");
    for permission in PERMISSIONS {
        let call =
            format!(r#"{{"classification":"low","permissionId":"{}","permissionName":"{}"}}"#, permission.id, permission.name);
        assert!(calls.contains(&call), "{call}");
    }
    for fact in [
        "/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')/delegatedPermissionClassifications",
        "PATCH https://graph.microsoft.com/v1.0/policies/authorizationPolicy",
        "\"managePermissionGrantsForSelf.microsoft-user-default-low\"",
        "copy all others",
        "Read both again",
    ] {
        assert!(calls.contains(fact), "{fact}");
    }
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
    let html =
        render_expired(&world.app, "CD-7K3M9Q".to_owned(), GuideLinks::of(&world.links, World::token()), &world::english())
            .unwrap();
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
        // Whoever writes an address can make it say so; without our state it is told as hearsay.
        assert!(!unmatched.contains("<h1>Sophiie is approved"), "{name}");
        // Nobody is sent to connect while it cannot work.
        assert!(!matched.contains("connects again in Sophiie") || !name.starts_with("missing"), "{name}");
        assert!(!matched.contains("alert(1)"), "no word of the description is shown");
        // Only what looks like success invites to say that it is done.
        assert_eq!(matched.contains("method=\"post\""), ["complete", "graph-only", "unlisted"].contains(&name), "{name}");
    }
}
