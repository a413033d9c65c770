//! The API: who may call what, shapes, pages, and what is wrong is named.

use axum::{body::Body, http::Request};
use consentdesk::{
    domain::{cause::Cause, notice::NoticeKind},
    web::access::Role,
};
use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Backend, TestWeb};

const GUID: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";

/// A blocked tenant with two people, one mail sent and one held. Returns tenant, case, a person, an attempt, the held mail.
async fn story(web: &TestWeb) -> (Uuid, Uuid, Uuid, Uuid, Uuid) {
    let seed = web.seed();
    let tenant = seed.tenant("Acme <b>&", &["acme.com.au"], Some(GUID), seed.ago(60)).await;
    let case = seed.case(Some(tenant), None, Cause::AdminApproval, None, seed.ago(60)).await;
    let kim = seed.person("kim@acme.com.au", Some("Kim Lee")).await;
    let lee = seed.person("lee@acme.com.au", None).await;
    let payload = json!({"type": "connection.failed", "data": {"error": "AADSTS90094"}});
    let diagnosis = json!({"cause": "admin_approval", "confidence": 0.97});
    let attempt = seed.failed(Some(tenant), Some(case), kim, Cause::AdminApproval, &payload, &diagnosis, seed.ago(60)).await;
    seed.failed(Some(tenant), Some(case), lee, Cause::AdminApproval, &payload, &diagnosis, seed.ago(50)).await;
    seed.mail(Some(tenant), case, kim, NoticeKind::AdminApproval, "sent", seed.ago(59)).await;
    let held = seed.mail(Some(tenant), case, lee, NoticeKind::AdminApproval, "held", seed.ago(49)).await;
    (tenant, case, kim, attempt, held)
}

fn has_keys(value: &Value, keys: &str) {
    for key in keys.split(' ') {
        assert!(value.get(key).is_some(), "{key} is missing in {value}");
    }
}

#[rstest]
#[tokio::test]
async fn things_have_the_shapes_of_the_contract(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let web = TestWeb::start(backend).await;
    let (tenant, case, kim, attempt, _) = story(&web).await;
    let list = web.get("/api/v1/tenants?state=blocked&q=acme", Some("viewer")).await;
    assert_eq!((list.status.as_u16(), list.header("cache-control")), (200, "no-store"));
    let list = list.json();
    assert_eq!((list["next"].clone(), list["tenants"].as_array().unwrap().len()), (Value::Null, 1));
    let one = &list["tenants"][0];
    has_keys(one, "id tenant_id name domains state causes people attempts first_seen last_seen guide_url");
    assert_eq!(
        (one["tenant_id"].as_str(), &one["domains"], &one["causes"], one["people"].as_i64(), one["state"].as_str()),
        (Some(GUID), &json!(["acme.com.au"]), &json!(["admin_approval"]), Some(2), Some("blocked"))
    );
    assert!(one["guide_url"].as_str().unwrap().starts_with("https://desk.example/guide/"));
    for id in [tenant.to_string(), GUID.to_owned(), GUID.to_uppercase()] {
        let detail = web.get(&format!("/api/v1/tenants/{id}"), Some("viewer")).await.json();
        has_keys(&detail, "id name cases persons timeline");
        assert_eq!(detail["cases"][0]["id"], json!(case));
        assert_eq!(detail["persons"].as_array().unwrap().len(), 2);
    }
    let attempts = web.get(&format!("/api/v1/attempts?tenant={GUID}&limit=1"), Some("viewer")).await.json();
    has_keys(&attempts["attempts"][0], "id webhook_id attempt_id type received_at user_email account tenant case_id diagnosis");
    assert_eq!(attempts["attempts"][0]["tenant"], json!({"id": tenant, "tenant_id": GUID, "name": "Acme <b>&"}));
    assert!(attempts["next"].is_string());
    let one = web.get(&format!("/api/v1/attempts/{attempt}"), Some("viewer")).await.json();
    assert_eq!((&one["evidence"]["data"]["error"], &one["diagnosis"]["confidence"]), (&json!("AADSTS90094"), &json!(0.97)));
    let cases = web.get("/api/v1/cases?state=open&cause=admin_approval", Some("viewer")).await.json();
    has_keys(&cases["cases"][0], "id tenant person cause kind state people attempts opened_at last_seen resolved_at");
    let one = web.get(&format!("/api/v1/cases/{case}"), Some("viewer")).await.json();
    assert_eq!((one["persons"].as_array().unwrap().len(), one["people"].as_i64()), (2, Some(2)));
    let emails = web.get(&format!("/api/v1/emails?state=sent&case_id={case}"), Some("viewer")).await.json();
    has_keys(&emails["emails"][0], "id kind to case_id state tries message_id queued_at sent_at last_reply");
    assert_eq!(emails["emails"][0]["to"], "kim@acme.com.au");
    let of_kim = web.get(&format!("/api/v1/attempts?person_id={kim}"), Some("viewer")).await.json();
    assert_eq!(of_kim["attempts"].as_array().unwrap().len(), 1);
    let stats = web.get("/api/v1/stats", Some("viewer")).await.json();
    assert_eq!(
        (&stats["tenants"]["blocked"], &stats["people_waiting"], &stats["emails"]["held"]),
        (&json!(1), &json!(2), &json!(1))
    );
    assert_eq!(stats["last_24h"]["causes"], json!({"admin_approval": 2}));
}

#[rstest]
#[tokio::test]
async fn work_on_a_case_is_done_and_refused(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let web = TestWeb::start(backend).await;
    let (tenant, case, kim, _, held) = story(&web).await;
    let path = |action: &str| format!("/api/v1/cases/{case}/{action}");
    for (action, body, status, state) in [
        ("notes", json!({"text": "Called \u{202e}them\u{0}"}), 200, "open"),
        ("snooze", json!({"until": "2027-12-01T09:00:00+10:00"}), 200, "snoozed"),
        ("revoke", json!({"note": "forwarded to the wrong list"}), 200, "snoozed"),
        ("ignore", json!({"note": null}), 200, "ignored"),
        ("reopen", json!({}), 200, "open"),
        ("resolve", json!({"note": "done"}), 200, "resolved"),
        ("resolve", json!({}), 200, "resolved"),
        ("snooze", json!({"until": "2027-12-01T09:00:00Z"}), 409, ""),
        ("reopen", json!({}), 200, "open"),
    ] {
        let answer = web.post(&path(action), Some("agent"), &body).await;
        assert_eq!(answer.status.as_u16(), status, "{action}: {}", answer.text);
        if status == 200 {
            assert_eq!(answer.json()["state"], state, "{action}");
        }
    }
    let timeline = web.get(&format!("/api/v1/tenants/{tenant}"), Some("viewer")).await.json()["timeline"].clone();
    let note = timeline.as_array().unwrap().iter().find(|line| line["what"] == "note").unwrap().clone();
    assert_eq!((&note["detail"], &note["actor"]), (&json!("Called them"), &json!("agent:sam")));

    let without_body = Request::post(path("resolve"))
        .header("authorization", format!("Bearer {}", web.token(Role::Agent)))
        .body(Body::empty())
        .unwrap();
    assert_eq!(web.send(without_body).await.status.as_u16(), 200);
    assert_eq!(web.post(&path("reopen"), Some("agent"), &json!({})).await.status.as_u16(), 200);

    let again = web.post(&path("resend"), Some("agent"), &json!({"person_id": kim})).await;
    assert_eq!((again.status.as_u16(), again.json()), (200, json!({"queued": 1, "waiting": 0})));
    // Resolving has cancelled what was held.
    let release = format!("/api/v1/emails/{held}/release");
    assert_eq!(web.post(&release, Some("agent"), &json!({})).await.status.as_u16(), 409);
    let emails = web.get("/api/v1/emails?state=pending", Some("viewer")).await.json();
    assert_eq!(emails["emails"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn every_wrong_input_is_named() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let (_, case, ..) = story(&web).await;
    for (query, pointer) in [
        ("tenants?limit=0", "#/limit"),
        ("tenants?limit=201", "#/limit"),
        ("tenants?limit=ten", "#/limit"),
        ("tenants?after=bm9wZQ", "#/after"),
        ("tenants?sort=colour", "#/sort"),
        ("tenants?state=open", "#/state"),
        ("tenants?cause=weather", "#/cause"),
        ("tenants?stat=blocked", "#/stat"),
        ("attempts?tenant=acme", "#/tenant"),
        ("attempts?type=failed", "#/type"),
        ("cases?state=blocked", "#/state"),
        ("emails?state=lost", "#/state"),
        ("stats?limit=1", "#/limit"),
    ] {
        let answer = web.get(&format!("/api/v1/{query}"), Some("viewer")).await;
        assert_eq!((answer.status.as_u16(), answer.header("content-type")), (422, "application/problem+json"), "{query}");
        let problem = answer.json();
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{query}");
        assert_eq!(problem["type"], "urn:consentdesk:problem:invalid-fields");
    }
    let cursor = web.get("/api/v1/attempts?limit=1", Some("viewer")).await.json()["next"].as_str().unwrap().to_owned();
    assert_eq!(web.get(&format!("/api/v1/attempts?limit=1&after={cursor}"), Some("viewer")).await.status.as_u16(), 200);
    assert_eq!(web.get(&format!("/api/v1/tenants?after={cursor}"), Some("viewer")).await.status.as_u16(), 422);

    for (action, body, pointer) in [
        ("snooze", json!({}), "#/until"),
        ("snooze", json!({"until": "tomorrow"}), "#/until"),
        ("snooze", json!({"until": "2001-01-01T00:00:00Z"}), "#/until"),
        ("notes", json!({"text": "  "}), "#/text"),
        ("notes", json!({"text": 7}), "#/text"),
        ("notes", json!({"text": "x".repeat(2_001)}), "#/text"),
        ("resend", json!({"kind": "birthday", "person_id": 1}), "#/kind"),
        ("resend", json!({"person_id": "00000000-0000-0000-0000-000000000000"}), "#/person_id"),
        ("resolve", json!([]), "#"),
    ] {
        let answer = web.post(&format!("/api/v1/cases/{case}/{action}"), Some("agent"), &body).await;
        assert_eq!(answer.status.as_u16(), 422, "{action} {body}: {}", answer.text);
        assert_eq!(answer.json()["errors"][0]["pointer"], pointer, "{action} {body}");
    }
    let path = format!("/api/v1/cases/{case}/notes");
    let post = |content_type: &'static str, body: String| {
        Request::post(&path)
            .header("authorization", format!("Bearer {}", web.token(Role::Agent)))
            .header("content-type", content_type)
            .body(Body::from(body))
            .unwrap()
    };
    for (request, status) in [
        (post("text/plain", "{}".into()), 415),
        (post("application/json", "{".into()), 400),
        (post("application/json", "x".repeat(70_000)), 413),
    ] {
        assert_eq!(web.send(request).await.status.as_u16(), status);
    }
    for path in ["tenants/x", "cases/7", "attempts/00000000-0000-0000-0000-000000000000", "nothing", "tenants/x/y"] {
        let answer = web.get(&format!("/api/v1/{path}"), Some("admin")).await;
        assert_eq!((answer.status.as_u16(), answer.header("content-type")), (404, "application/problem+json"), "{path}");
    }
    assert_eq!(web.post("/api/v1/tenants", Some("admin"), &json!({})).await.status.as_u16(), 405);
}

#[tokio::test]
async fn each_role_may_do_what_it_may() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let (tenant, case, _, attempt, held) = story(&web).await;
    let specification = web.get("/openapi.json", None).await.json();
    let mut seen = 0;
    for (template, operations) in specification["paths"].as_object().unwrap() {
        let id = match template.split('/').nth(3).unwrap() {
            "tenants" => tenant,
            "attempts" => attempt,
            "emails" => held,
            _ => case,
        };
        let path = template.replace("{id}", &id.to_string());
        for (method, operation) in operations.as_object().unwrap() {
            seen += 1;
            let writes = method != "get" && !path.ends_with("/classify");
            // Who holds all mail answers for everybody.
            let for_admins = writes && path.ends_with("/mail-hold");
            let body = json!({"until": "2027-12-01T09:00:00Z", "text": "x", "error": "x"});
            for (role, allowed) in [
                (None, None),
                (Some("nobody"), None),
                (Some("viewer"), Some(!writes)),
                (Some("agent"), Some(!for_admins)),
                (Some("admin"), Some(true)),
            ] {
                let answer = match method.as_str() {
                    "post" => web.post(&path, role, &body).await,
                    "delete" => web.delete(&path, role).await,
                    _ => web.get(&path, role).await,
                };
                let status = answer.status.as_u16();
                match allowed {
                    None => {
                        assert_eq!(status, 401, "{method} {path} {role:?}");
                        assert!(answer.header("www-authenticate").starts_with("Bearer"));
                    }
                    Some(false) => assert_eq!(status, 403, "{method} {path} {role:?}"),
                    Some(true) => assert!(![401, 403].contains(&status), "{method} {path} {role:?}: {status}"),
                }
            }
            for status in ["401", "403"] {
                assert!(operation["responses"].get(status).is_some(), "{method} {path} does not say {status}");
            }
        }
    }
    assert!(seen >= 15, "{seen}");
    let bearer = format!("Bearer {}", web.token(Role::Admin));
    let two = Request::get("/api/v1/stats").header("authorization", &bearer).header("authorization", &bearer);
    assert_eq!(web.send(two.body(Body::empty()).unwrap()).await.status.as_u16(), 401);
    let cookie = web.sign_in(Role::Admin).await;
    assert_eq!(web.page("/api/v1/stats", &cookie).await.status.as_u16(), 401, "a cookie is no token");
}

#[tokio::test]
async fn anything_is_classified() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let error =
        json!({"error": {"error": "access_denied", "error_description": "AADSTS90094: The grant requires admin permission."}});
    let answer = web.post("/api/v1/classify", Some("viewer"), &error).await;
    assert_eq!(answer.status.as_u16(), 200, "{}", answer.text);
    let diagnosis = answer.json();
    has_keys(
        &diagnosis,
        "id cause kind confidence fixable_by reasons codes oauth_error subcode suberror tenant_id tenant_domain",
    );
    has_keys(&diagnosis, "correlation_id trace_id timestamp account account_kind app_id rules_version");
    assert_eq!((&diagnosis["cause"], &diagnosis["codes"]), (&json!("admin_approval"), &json!([90094])));
    for odd in [json!({"error": null}), json!({"error": [[[1]]]}), json!({"error": ""})] {
        assert_eq!(web.post("/api/v1/classify", Some("viewer"), &odd).await.json()["cause"], "unknown", "{odd}");
    }
    assert_eq!(web.post("/api/v1/classify", Some("viewer"), &json!({})).await.status.as_u16(), 422);
}

#[tokio::test]
async fn the_specification_and_its_page_need_no_sign_in() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let answer = web.get("/openapi.json", None).await;
    assert_eq!(answer.header("content-type"), "application/json");
    let specification = answer.json();
    assert_eq!(specification["components"]["securitySchemes"]["bearer"]["scheme"], "bearer");
    assert_eq!(specification["security"], json!([{"bearer": []}]));
    assert!(specification["components"]["schemas"]["ProblemShape"].is_object());
    assert!(specification["components"]["schemas"]["Cause"]["enum"].as_array().unwrap().len() == 14);
    let page = web.get("/docs/", None).await;
    assert!(page.status.is_success() && page.text.contains("swagger"));
    assert!(!page.header("content-security-policy").contains("script-src 'self' 'unsafe"));
    assert!(!page.text.contains("<script>"), "the page has no inline script that its policy would block");
    assert!(web.get("/docs/swagger-initializer.js", None).await.text.contains("/openapi.json"));
    assert_eq!(web.get("/docs/nothing.js", None).await.status.as_u16(), 404);
}
