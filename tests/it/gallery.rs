//! Every page of the dashboard as a file, to be looked at: `GALLERY=folder cargo test --test it gallery -- --ignored`.

use consentdesk::{
    domain::{
        case::CaseState,
        cause::{Cause, Kind},
        notice::NoticeKind,
    },
    web::access::Role,
};
use serde_json::json;

use crate::support::{Backend, TestWeb, csrf};

#[tokio::test]
#[ignore = "writes files for people to look at"]
async fn write_gallery() {
    let folder = std::path::PathBuf::from(std::env::var("GALLERY").expect("GALLERY names a folder"));
    let web = TestWeb::start(Backend::Sqlite).await;
    let tenant = fill(&web).await;
    let cookie = web.sign_in(Role::Agent).await;
    let empty = TestWeb::start(Backend::Sqlite).await;
    let nobody = empty.sign_in(Role::Viewer).await;
    let write = |name: &str, text: &str| {
        let page = text.replace("/assets/", "assets/");
        std::fs::write(folder.join(format!("{name}.html")), page).unwrap();
    };
    std::fs::create_dir_all(folder.join("assets")).unwrap();
    for path in
        [consentdesk::web::assets::css_path(), consentdesk::web::assets::script_path(), consentdesk::web::assets::mark_path()]
    {
        std::fs::write(folder.join(&path[1..]), web.get(path, None).await.text).unwrap();
    }
    for (name, path) in [
        ("home", "/"),
        ("all", "/?state=all&sort=last_seen"),
        ("search", "/?q=acme"),
        ("nothing", "/?q=zzz"),
        ("cases", "/cases"),
        ("review", "/attempts"),
        ("emails", "/emails"),
        ("emails-sent", "/emails?state=sent"),
        ("missing", "/tenants/x"),
    ] {
        write(name, &web.page(path, &cookie).await.text);
    }
    write("tenant", &web.page(&format!("/tenants/{tenant}?done=noted"), &cookie).await.text);
    let form = web.page("/explain", &cookie).await;
    let error = "https://app.example/callback?error=access_denied&error_description=AADSTS90094%3A+The+grant+requires+admin+permission.+Trace+ID%3A+0f1e2d3c-1111-2222-3333-444455556666&state=x";
    write("explain", &web.form("/explain", &cookie, &[("csrf", &csrf(&form)), ("error", error)]).await.text);
    write("empty", &empty.page("/", &nobody).await.text);
    write("login", &web.get("/login", None).await.text);
    write("link", &web.get(&web.link(Role::Agent), None).await.text);
}

/// A believable week. Returns the id of the organisation with the most to show.
async fn fill(web: &TestWeb) -> uuid::Uuid {
    let seed = web.seed();
    let error =
        "https://app.example/callback?error=access_denied&error_description=AADSTS90094: The grant requires admin permission.";
    let payload = json!({"type": "connection.failed", "data": {"user": {"email": "kim@acme.com.au"}, "error": error}});
    let diagnosis = |cause: &str, confidence: f64| {
        json!({"cause": cause, "kind": "consent_policy", "confidence": confidence, "fixable_by": "tenant_admin", "codes": [90094],
               "reasons": ["AADSTS90094 in the description: an administrator must grant the permission", "The tenant has 3 other people with the same failure"],
               "oauth_error": "access_denied", "tenant_id": "72f988bf-86f1-41af-91ab-2d7cd011db47", "tenant_domain": "acme.com.au",
               "correlation_id": "0f1e2d3c-1111-2222-3333-444455556666", "account_kind": "work", "rules_version": "2026-11-20"})
    };
    let mut first = None;
    for (name, domain, entra, cause, people, minutes, sent) in [
        (
            "Acme Plumbing & Gas",
            "acme.com.au",
            Some("72f988bf-86f1-41af-91ab-2d7cd011db47"),
            Cause::AdminApproval,
            4,
            4_000,
            true,
        ),
        ("Northside Electrical Contractors", "northside-electrical.com.au", None, Cause::AdminApproval, 2, 9_000, true),
        ("<script>alert(1)</script> Builders", "builders.example", None, Cause::ConditionalAccess, 1, 300, true),
        ("Harbour Dental", "harbourdental.com.au", Some("22f988bf-86f1-41af-91ab-2d7cd011db47"), Cause::NoMailbox, 1, 45, false),
        ("Bright Roofing", "brightroofing.co.nz", None, Cause::UserNotAssigned, 1, 20_000, true),
    ] {
        let tenant = seed.tenant(name, &[domain, &format!("mail.{domain}")], entra, seed.ago(minutes)).await;
        let case = seed
            .case(Some(tenant), None, cause, (cause == Cause::AdminApproval).then_some(Kind::ConsentPolicy), seed.ago(minutes))
            .await;
        for (n, who) in ["kim", "lee", "alexandra.papadopoulos", "sam"].into_iter().take(people).enumerate() {
            let person = seed.person(&format!("{who}@{domain}"), (n != 1).then_some("Kim Lee")).await;
            let at = seed.ago(minutes / (1 + i64::try_from(n).unwrap()));
            seed.failed(Some(tenant), Some(case), person, cause, &payload, &diagnosis(cause.as_str(), 0.97), at).await;
            let kind = NoticeKind::for_cause(cause).unwrap();
            let state = if !sent {
                "pending"
            } else if n == 2 {
                "held"
            } else if n == 3 {
                "dead"
            } else {
                "sent"
            };
            seed.mail(Some(tenant), case, person, kind, state, at).await;
        }
        if first.is_none() {
            first = Some(tenant);
            seed.line(
                Some(tenant),
                Some(case),
                "note",
                "agent:sam",
                Some("Called Kim: their IT is on holiday until Monday."),
                seed.ago(90),
            )
            .await;
            let old = seed.case(Some(tenant), None, Cause::SessionExpired, None, seed.ago(30_000)).await;
            seed.state(Some(tenant), old, CaseState::Resolved).await;
        }
    }
    let solved = seed.tenant("Coast Pools", &["coastpools.com.au"], None, seed.ago(8_000)).await;
    let case = seed.case(Some(solved), None, Cause::AdminApproval, None, seed.ago(8_000)).await;
    seed.state(Some(solved), case, CaseState::Resolved).await;
    let person = seed.person("jo@outlook.com", Some("Jo")).await;
    let own = seed.case(None, Some(person), Cause::PersonalAccount, None, seed.ago(30)).await;
    seed.failed(None, Some(own), person, Cause::PersonalAccount, &payload, &diagnosis("personal_account", 0.9), seed.ago(30))
        .await;
    let odd = json!({"type": "connection.failed", "data": {"error": {"weird": ["<img src=x onerror=alert(1)>", "Something nobody has seen"]}}});
    seed.failed(
        None,
        None,
        person,
        Cause::Unknown,
        &odd,
        &json!({"cause": "unknown", "confidence": 0.2, "reasons": ["No code and no known words"]}),
        seed.ago(5),
    )
    .await;
    first.unwrap()
}
