//! An explained error: over the API and in the dashboard, with its proof, its reply, and nothing hostile in either.

use consentdesk::{domain::cause::Cause, web::access::Role};
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Backend, TestWeb, csrf};

const WALL: &str = "https://app.example/cb?error=access_denied&error_description=AADSTS90094%3A+The+grant+requires+admin+permission.\
    &code=0.AXwA_secret_secret_secret_secret&tenant=contoso.onmicrosoft.com";

async fn classify(web: &TestWeb, body: Value) -> Value {
    let answer = web.post("/api/v1/classify", Some("viewer"), &body).await;
    assert_eq!(answer.status.as_u16(), 200, "{}", answer.text);
    answer.json()
}

#[tokio::test]
async fn the_api_explains_what_it_classifies() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let said = classify(&web, json!({"error": WALL})).await;
    let explained = &said["explanation"];
    assert_eq!(said["cause"], "admin_approval");
    assert!(said.get("why").is_none(), "the flat diagnosis stays as it was");
    assert_eq!(explained["sureness"], json!({"word": "sure", "percent": 97, "surer": null}));
    assert_eq!(explained["guide_section"]["anchor"], "admin_consent");
    assert!(explained["next"].as_array().is_some_and(|steps| steps.len() >= 2));
    let why = &explained["why"][0];
    let hits: Vec<&Value> = why["seen"][0].as_array().unwrap().iter().filter(|piece| piece["hit"] == true).collect();
    assert_eq!(hits[0]["text"], "AADSTS90094");
    assert_eq!(why["reason"], said["reasons"][0]);
    assert!(why["source"].as_str().unwrap().starts_with("https://") && why["checked"].is_string());
    let reply = explained["reply"].as_str().unwrap();
    assert!(reply.contains("https://login.microsoftonline.com/contoso.onmicrosoft.com/v2.0/adminconsent?"), "{reply}");
    assert!(reply.contains("%2Fconsent%2Freturn"), "{reply}");
    assert!(!said.to_string().contains("secret_secret"), "{said}");
}

#[tokio::test]
async fn what_stands_around_is_weighed_where_it_is_given_and_wrong_fields_are_named() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let cancel = "error=access_denied&error_subcode=cancel";
    let bare = classify(&web, json!({"error": cancel})).await;
    let around =
        json!({"error": cancel, "account": "kim@contoso.com", "request": {"scopes": ["Mail.ReadWrite"], "prompt": "consent"}});
    let weighed = classify(&web, around).await;
    assert_eq!(weighed["cause"], "consent_declined", "without history a cancel stays a cancel");
    assert!(weighed["reasons"].as_array().unwrap().len() > bare["reasons"].as_array().unwrap().len(), "{weighed}");
    let personal = json!({"error": cancel, "tenant_id": "9188040d-6c67-4c5b-b112-36a304b66dad"});
    let personal = classify(&web, personal).await;
    assert!(!personal["explanation"]["reply"].as_str().unwrap().contains("administrator"), "{personal}");

    let wrong = json!({"error": "x", "account": 7, "stage": {}, "request": {"scopes": "Mail.Read"}, "tenant_id": "contoso"});
    let answer = web.post("/api/v1/classify", Some("viewer"), &wrong).await;
    assert_eq!(answer.status.as_u16(), 422, "{}", answer.text);
    let mut pointers: Vec<String> = Vec::new();
    for fault in answer.json()["errors"].as_array().unwrap() {
        pointers.push(fault["pointer"].as_str().unwrap().to_owned());
    }
    pointers.sort();
    assert_eq!(pointers, ["#/account", "#/request/scopes", "#/stage", "#/tenant_id"]);
}

#[tokio::test]
async fn the_specification_knows_the_explanation() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let said = classify(&web, json!({"error": WALL})).await;
    let schemas = web.get("/openapi.json", None).await.json()["components"]["schemas"].clone();
    for (schema, value) in [
        ("DiagnosisShape", &said),
        ("ExplanationShape", &said["explanation"]),
        ("SurenessShape", &said["explanation"]["sureness"]),
        ("WhyShape", &said["explanation"]["why"][0]),
        ("PieceShape", &said["explanation"]["why"][0]["seen"][0][0]),
        ("SectionShape", &said["explanation"]["guide_section"]),
        ("FactShape", &said["explanation"]["facts"][0]),
    ] {
        let keys = |value: &Value| {
            let mut keys: Vec<String> = value.as_object().unwrap().keys().cloned().collect();
            keys.sort();
            keys
        };
        assert_eq!(keys(&schemas[schema]["properties"]), keys(value), "{schema}");
    }
    assert!(schemas["ClassifyBody"]["properties"]["request"].is_object());
}

#[tokio::test]
async fn the_dashboard_explains_with_marks_and_a_reply_and_runs_nothing() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let cookie = web.sign_in(Role::Viewer).await;
    let token = csrf(&web.page("/explain", &cookie).await);
    let explain = async |error: &str| web.form("/explain", &cookie, &[("csrf", &token), ("error", error)]).await.text;

    let page = explain(WALL).await;
    for part in [
        "<mark>AADSTS90094</mark>",
        "An administrator must approve",
        "sure, 97 %",
        "<textarea id=\"reply\"",
        "readonly",
        "data-copy-from=\"reply\"",
        "href=\"/?q=contoso.onmicrosoft.com\"",
        "Cloud Application Administrator",
    ] {
        assert!(page.contains(part), "{part} in\n{page}");
    }
    assert!(!page.contains("secret_secret"), "{page}");

    let hostile = "</textarea><script>alert(1)</script> AADSTS90094 \u{1b}[2J\u{202e}<img src=x onerror=alert(1)>";
    for error in [hostile.to_owned(), json!({"error": hostile}).to_string()] {
        let page = explain(&error).await;
        assert!(
            !page.contains("<script>") && !page.contains("<img src=x") && page.contains("<mark>AADSTS90094</mark>"),
            "{page}"
        );
        let excerpt = page.split("class=\"excerpt\"").nth(1).and_then(|rest| rest.split("</q>").next()).unwrap();
        assert!(!excerpt.contains(['\u{1b}', '\u{202e}']), "{excerpt}");
        let reply = page.split("id=\"reply\"").nth(1).and_then(|rest| rest.split("</textarea>").next()).unwrap();
        assert!(!reply.contains("alert"), "{reply}");
    }
    assert!(!explain("  ").await.contains("Ready reply"), "nothing is said of nothing");
}

#[rstest]
#[tokio::test]
async fn an_attempt_shows_what_its_reasons_saw(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let web = TestWeb::start(backend).await;
    let error = "error_description=AADSTS50105: The signed in user is not assigned";
    let diagnosis = classify(&web, json!({"error": error})).await;
    let seed = web.seed();
    let tenant = seed.tenant("Contoso", &["contoso.com"], None, seed.ago(60)).await;
    let case = seed.case(Some(tenant), None, Cause::UserNotAssigned, None, seed.ago(60)).await;
    let kim = seed.person("kim@contoso.com", None).await;
    let evidence = json!({"data": {"error": error}});
    seed.failed(Some(tenant), Some(case), kim, Cause::UserNotAssigned, &evidence, &diagnosis, seed.ago(50)).await;
    let cookie = web.sign_in(Role::Viewer).await;
    for path in ["/attempts?show=all".to_owned(), format!("/tenants/{tenant}")] {
        let page = web.page(&path, &cookie).await;
        assert!(page.text.contains("<mark>AADSTS50105</mark>"), "{path}: {}", page.text);
    }
}
