//! Every page that the service has, in every state that changes what is on it.

use consentdesk::{
    domain::{
        cause::{Cause, Kind},
        links::RequestToken,
    },
    web::access::Role,
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    event::{self, ACME},
    page::Page,
    service::Service,
};

/// The guides: each page, and each kind that makes another of it.
const GUIDES: [(Cause, Option<Kind>); 27] = [
    (Cause::AdminApproval, None),
    (Cause::AdminApproval, Some(Kind::RequestPending)),
    (Cause::AdminApproval, Some(Kind::AssignmentRequired)),
    (Cause::AdminApproval, Some(Kind::RiskyApp)),
    (Cause::AdminApproval, Some(Kind::HiddenBlock)),
    (Cause::AdminApproval, Some(Kind::ManagedPolicy)),
    (Cause::ConsentDeclined, Some(Kind::Cancel)),
    (Cause::ConsentDeclined, Some(Kind::Declined)),
    (Cause::ConsentDeclined, Some(Kind::Unfinished)),
    (Cause::PersonalAccount, Some(Kind::LiveIdp)),
    (Cause::PersonalAccount, Some(Kind::PersonalOnly)),
    (Cause::WrongTenant, Some(Kind::OtherDirectory)),
    (Cause::WrongTenant, Some(Kind::Guest)),
    (Cause::UserNotAssigned, None),
    (Cause::ConditionalAccess, Some(Kind::Device)),
    (Cause::ConditionalAccess, Some(Kind::SecurityDefaults)),
    (Cause::ConditionalAccess, Some(Kind::TenantRestrictions)),
    (Cause::InteractionRequired, Some(Kind::Mfa)),
    (Cause::SessionExpired, Some(Kind::Revoked)),
    (Cause::AccountProblem, Some(Kind::Locked)),
    (Cause::AppUnavailable, Some(Kind::Disabled)),
    (Cause::AppUnavailable, Some(Kind::NotFound)),
    (Cause::NoMailbox, Some(Kind::Unlicensed)),
    (Cause::NoMailbox, Some(Kind::OnPremises)),
    (Cause::NoMailbox, Some(Kind::Guest)),
    (Cause::Unknown, None),
    (Cause::AppMisconfigured, None),
];

/// A name for messages, and an address.
pub type Named = (String, String);

fn wall(at: usize) -> Value {
    let mut wall = event::wall(&format!("kim@a-rather-long-domain-of-an-organisation-{at}.example"));
    // Every other tenant is known by its id, which is one more row in the facts and another link.
    if at.is_multiple_of(2) {
        wall["data"]["tenant_id"] = json!(format!("{}{at:02}", &ACME[..34]));
    }
    wall
}

/// One guide of each kind, of an organisation of its own.
pub async fn guides(service: &Service) -> Vec<Named> {
    let mut all = Vec::new();
    for (at, (cause, kind)) in GUIDES.into_iter().enumerate() {
        let guide = service.guide_of(&wall(at)).await;
        service.turn(&guide, cause, kind).await;
        all.push((format!("guide {cause} {}", kind.map_or("-", Kind::as_str)), guide));
    }
    all
}

/// What surrounds the guides: their states, the answers to their forms, the pages of people and of Microsoft's return, and errors.
pub async fn beside_the_guides(service: &Service) -> Vec<Named> {
    let mut all = Vec::new();
    let mut add = |name: &str, address: String| all.push((name.to_owned(), address));
    let guide = |name: &'static str| async move { service.guide_of(&event::wall(&format!("kim@{name}.example"))).await };

    let busy = guide("busy").await;
    for step in ["admin_consent-1", "settings-1", "settings-9", "request-2"] {
        service.fill(&format!("{busy}/marks"), &[("step", step), ("done", "1")]).await;
    }
    service.fill(&format!("{busy}/claim"), &[]).await;
    add("guide claimed and marked", busy.clone());
    add("guide claimed, in German", format!("{busy}?lang=de"));
    for page in ["scripts", "asked", "not-asked"] {
        add(page, format!("{busy}/{page}"));
    }
    let refused = guide("refused").await;
    service.fill(&format!("{refused}/refuse"), &[("because", "no")]).await;
    add("guide refused", refused.clone());
    add("refused", format!("{refused}/refused"));
    let personal = event::failed("lee@personal.example", json!("AADSTS50020 live.com"), json!({"account": "lee@outlook.com"}));
    let personal = service.guide_of(&personal).await;
    add("guide of a person, in Japanese", format!("{personal}?lang=ja"));
    let over = guide("over").await;
    service.post(&event::connected("kim@over.example")).await;
    add("guide resolved", over.clone());
    add("guide resolved, in French", format!("{over}?lang=fr"));
    let unproven = guide("unproven").await;

    let state = service.links.consent_state(service.token(&unproven));
    let scope =
        "Mail.ReadWrite%20Mail.Send%20Calendars.ReadWrite%20MailboxSettings.Read%20offline_access%20openid%20profile%20email";
    for (name, query) in [
        ("granted", format!("admin_consent=True&tenant={ACME}&state={state}&scope={scope}")),
        ("granted in part", format!("admin_consent=True&tenant={ACME}&state={state}&scope=Mail.Send")),
        ("granted, nothing listed", format!("admin_consent=True&tenant={ACME}&state={state}")),
        ("cancelled", format!("error=access_denied&error_subcode=cancel&state={state}")),
        ("refused", format!("error=access_denied&error_description=AADSTS90094%3a+x&state={state}")),
        ("at fault", format!("error=invalid_client&error_description=AADSTS650057%3a+x&state={state}")),
        ("unreadable", String::new()),
    ] {
        add(&format!("return {name}"), service.at(&format!("/consent/return?{query}")));
    }
    for (name, of) in
        [("open", &unproven), ("claimed", &busy), ("refused", &refused), ("resolved", &over), ("personal", &personal)]
    {
        add(&format!("request {name}"), request(service, of).await);
    }
    let expired = guide("expired").await;
    let gone = request(service, &expired).await;
    service.revoke(&expired).await;
    add("guide expired", expired.clone());
    add("guide expired, in Italian", format!("{expired}?lang=it"));
    add("request gone", gone);

    let people = service.texts("SELECT id FROM people ORDER BY id").await;
    let stop = |at: usize| service.links.unsubscribe(Uuid::try_parse(&people[at]).expect("an id")).to_string();
    add("unsubscribe", stop(0));
    service.fill(&stop(1), &[("action", "unsubscribe")]).await;
    add("unsubscribed", stop(1));
    for (name, path) in
        [("login", "/login"), ("no such guide", "/guide/x"), ("no such page", "/nowhere"), ("old sign-in link", "/auth/link/old")]
    {
        add(name, service.at(path));
    }
    add("sign-in link", service.login_link(Role::Agent));
    all
}

/// The lists of the dashboard.
pub const LISTS: [&str; 9] =
    ["/", "/cases", "/attempts", "/attempts/sorts", "/emails", "/suppressions", "/engineering", "/rules", "/explain"];

/// Signs an administrator in.
pub async fn sign_in(service: &Service, page: &Page) {
    page.open(&service.login_link(Role::Admin)).await;
    page.click("main button").await;
    page.wait_for(".site-nav").await;
}

/// A desk with something of everything on it, and all that the dashboard shows of it.
pub async fn dashboard(service: &Service) -> Vec<Named> {
    let busy = service.guide_of(&event::wall("kim@busy.example")).await;
    service.post(&event::wall("sam@busy.example")).await;
    service.fill(&format!("{busy}/marks"), &[("step", "settings-2"), ("done", "1")]).await;
    service.fill(&format!("{busy}/question"), &[("text", "Which role is the least?")]).await;
    let refused = service.guide_of(&event::wall("kim@refused.example")).await;
    service.fill(&format!("{refused}/refuse"), &[("because", "We have another tool")]).await;
    let claimed = service.guide_of(&event::wall("kim@claimed.example")).await;
    service.fill(&format!("{claimed}/claim"), &[]).await;
    service.post(&event::wall("kim@over.example")).await;
    service.post(&event::connected("kim@over.example")).await;
    for error in [
        json!("AADSTS7000215: Invalid client secret provided."),
        json!("AADSTS50011: The redirect URI does not match."),
        json!("the flux capacitor has come loose"),
        json!("the flux capacitor has come loose again"),
        json!("AADSTS50020: identity provider 'live.com'"),
        json!(null),
    ] {
        service.post(&event::failed("robin@elsewhere.example", error, json!({}))).await;
    }
    service.post(&event::cancel("jo@elsewhere.example")).await;
    let stopped = service.texts("SELECT id FROM people WHERE email LIKE 'sam@%'").await.remove(0);
    service
        .fill(service.links.unsubscribe(Uuid::try_parse(&stopped).expect("an id")).as_str(), &[("action", "unsubscribe")])
        .await;

    let mut paths: Vec<String> = LISTS.map(str::to_owned).into();
    paths.extend(
        ["/?state=all", "/?q=nobody", "/cases?q=nobody", "/attempts?show=all", "/emails?state=sent", "/suppressions?show=lifted"]
            .map(str::to_owned),
    );
    paths.extend(service.texts("SELECT id FROM tenants ORDER BY id").await.iter().map(|id| format!("/tenants/{id}")));
    paths.push("/tenants/none".to_owned());
    paths.push("/?done=resolve".to_owned());
    paths.into_iter().map(|path| (format!("dashboard {path}"), service.at(&path))).collect()
}

/// The page where the first person of a case sees how far it is.
async fn request(service: &Service, guide: &str) -> String {
    let case_id = service.token(guide).case_id;
    let of = service.texts("SELECT case_id || ' ' || person_id FROM case_people ORDER BY person_id").await;
    let person = of.iter().find_map(|row| row.strip_prefix(&format!("{case_id} "))).expect("somebody waits");
    let person_id = Uuid::try_parse(person).expect("an id");
    service.links.request(RequestToken { case_id, person_id, version: 1 }).into()
}
