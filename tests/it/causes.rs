//! What each cause does: to its tenant, to a case, to the mailbox, to the guide.

use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{
    Backend, TestApp, connected,
    event::{ACME, event},
    failed, wall,
};

/// What a failure of a cause must do.
struct Row {
    error: Value,
    cause: &'static str,
    fixable_by: &'static str,
    /// The state of its tenant; `None` where none is recorded.
    tenant: Option<&'static str>,
    case: bool,
    guide: bool,
    mail: Option<&'static str>,
}

#[expect(clippy::too_many_lines, reason = "it is a table")]
fn table() -> Vec<Row> {
    let row = |error: &str, cause, fixable_by, tenant, case, guide, mail| Row {
        error: json!(error),
        cause,
        fixable_by,
        tenant,
        case,
        guide,
        mail,
    };
    let (blocked, clear) = (Some("blocked"), Some("clear"));
    vec![
        row(
            "AADSTS90094: The grant requires admin permission.",
            "admin_approval",
            "tenant_admin",
            blocked,
            true,
            true,
            Some("admin_approval"),
        ),
        row("error=access_denied&error_subcode=cancel", "consent_declined", "user", clear, true, true, Some("hidden_block")),
        row(
            "AADSTS50020: User account 'x@outlook.com' from identity provider 'live.com' does not exist in tenant 'App'.",
            "personal_account",
            "user",
            None,
            true,
            true,
            Some("personal_account"),
        ),
        row(
            "AADSTS50020: User account from identity provider 'https://sts.windows.net/5d0b6a41-2f8e-4c37-9b1a-7e64d2c3f5a0/' does not exist in tenant 'Tailspin'.",
            "wrong_tenant",
            "user",
            clear,
            true,
            true,
            Some("wrong_tenant"),
        ),
        row(
            "AADSTS50105: The signed in user is not assigned to a role for the application.",
            "user_not_assigned",
            "tenant_admin",
            blocked,
            true,
            true,
            Some("assignment"),
        ),
        row(
            "AADSTS53003: Access has been blocked by Conditional Access policies.",
            "conditional_access",
            "tenant_admin",
            blocked,
            true,
            true,
            Some("organisation_policy"),
        ),
        row(
            "AADSTS50076: You must use multi-factor authentication.",
            "interaction_required",
            "user",
            clear,
            true,
            true,
            Some("sign_in_again"),
        ),
        row(
            "AADSTS700082: The refresh token has expired due to inactivity.",
            "session_expired",
            "user",
            clear,
            true,
            true,
            Some("sign_in_again"),
        ),
        row("AADSTS50057: The user account is disabled.", "account_problem", "user", clear, true, true, Some("sign_in_again")),
        row(
            "AADSTS500014: The service principal for resource is disabled.",
            "app_unavailable",
            "tenant_admin",
            blocked,
            true,
            true,
            Some("app_unavailable"),
        ),
        row(
            "AADSTS50011: The redirect URI specified in the request does not match.",
            "app_misconfigured",
            "app",
            clear,
            true,
            false,
            None,
        ),
        row(
            r#"{"error":{"code":"MailboxNotEnabledForRESTAPI","message":"The mailbox is either inactive, soft-deleted, or is hosted on-premise."}}"#,
            "no_mailbox",
            "tenant_admin",
            blocked,
            true,
            true,
            Some("no_mailbox"),
        ),
        row("AADSTS90033: A transient error has occurred.", "transient", "microsoft", clear, false, false, None),
        row("it is broken", "unknown", "unknown", clear, true, true, None),
    ]
}

#[rstest]
#[tokio::test]
async fn each_cause_does_what_it_should(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let rows = table();
    assert_eq!(rows.len(), 14, "one for each cause");
    for (n, row) in rows.into_iter().enumerate() {
        let cause = row.cause;
        let email = format!("kim@acme{n}.example");
        let answer = app.post(&failed(&email, row.error, json!({"attempt_id": format!("att_{n}")}))).await;
        assert_eq!(answer.at("/advice/cause"), cause);
        assert_eq!(answer.at("/advice/fixable_by"), row.fixable_by, "{cause}");
        for words in ["/advice/title", "/advice/message"] {
            assert!(!answer.text_at(words).is_empty(), "{cause}");
        }
        assert_eq!(answer.at("/case_id").is_string(), row.case, "{cause}");
        assert_eq!(answer.at("/advice/guide_url").is_string(), row.guide, "{cause}");
        let status = if row.mail.is_some() { "queued" } else { "none" };
        assert_eq!(answer.at("/advice/email"), status, "{cause}");

        let mails = app.new_mails().await;
        assert_eq!(mails.first().map(|mail| mail.kind.as_str()), row.mail, "{cause}");
        assert!(mails.len() <= 1 && mails.iter().all(|mail| mail.to == email));
        if let Value::String(guide) = answer.at("/advice/guide_url") {
            assert_eq!(app.open(&guide).await.status, 200, "{cause}");
            assert!(mails.iter().all(|mail| mail.text.contains(&guide)), "{cause}: the mail leads to the guide");
        }
        let mut tx = app.db.read().await.unwrap();
        let state = tx
            .query("SELECT t.state FROM attempts a JOIN tenants t ON t.id = a.tenant_id WHERE a.attempt_id = $1")
            .bind(format!("att_{n}"))
            .optional()
            .await
            .unwrap();
        assert_eq!(state.map(|row| row.get::<String>(0).unwrap()).as_deref(), row.tenant, "{cause}");
    }
    assert_eq!(app.count("SELECT COUNT(*) FROM attempts").await, 14);
}

#[rstest]
#[tokio::test]
async fn a_personal_account_never_makes_its_person_a_member_of_a_directory(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let consumer = "9188040d-6c67-4c5b-b112-36a304b66dad";
    let text = format!(
        "AADSTS50020: User account 'kim@outlook.com' from identity provider 'live.com' does not exist in tenant 'Sophiie' {ACME}"
    );
    for more in [
        json!({"tenant_id": ACME}),
        json!({"tenant_id": consumer}),
        json!({"account": "kim@outlook.com"}),
        json!({"account": null, "tenant_id": ACME}),
    ] {
        let answer = app.post(&failed("kim@acme.example", json!(text), more.clone())).await;
        assert_eq!(answer.at("/advice/cause"), "personal_account", "{more}");
    }
    // The directory of personal accounts is no organisation in any type of event.
    for kind in ["connection.started", "connection.succeeded", "connection.disconnected"] {
        app.post(&event(kind, "kim@gmail.com", json!({"tenant_id": consumer}))).await;
    }
    assert_eq!(app.count("SELECT COUNT(*) FROM tenants").await, 0);
    assert_eq!(app.count("SELECT COUNT(*) FROM tenant_domains").await, 0);
    assert_eq!(app.count("SELECT COUNT(*) FROM cases WHERE person_id IS NOT NULL").await, 1);
    // The mail is about accounts, and about nobody's administrator.
    let mail = app.new_mails().await.remove(0);
    assert!(!mail.text.to_lowercase().contains("administrator") && !mail.text.contains(ACME), "{}", mail.text);
}

#[rstest]
#[tokio::test]
async fn an_account_of_another_organisation_joins_nothing(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    let foreign = json!(
        "AADSTS50020: User account from identity provider 'https://sts.windows.net/5d0b6a41-2f8e-4c37-9b1a-7e64d2c3f5a0/' does not exist in tenant 'Tailspin'."
    );
    let answer = app.post(&failed("sam@acme.example", foreign, json!({"tenant_id": ACME}))).await;
    assert_eq!(answer.at("/advice/cause"), "wrong_tenant");
    assert_eq!(app.count("SELECT COUNT(*) FROM tenant_domains WHERE domain = 'acme.example'").await, 1);
    assert_eq!(
        app.count("SELECT COUNT(*) FROM tenants t JOIN tenant_domains d ON d.tenant_id = t.id WHERE t.entra_id IS NOT NULL")
            .await,
        0,
        "the GUID of the one is not the domain's"
    );
}

#[rstest]
#[tokio::test]
async fn a_connection_proves_what_it_can_and_no_more(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let assigned = "AADSTS50105: The signed in user is not assigned to a role for the application.";
    app.post(&failed("kim@acme.example", json!(assigned), json!({}))).await;
    app.post(&failed("sam@acme.example", json!("AADSTS700082: expired"), json!({}))).await;
    app.work().await;

    // A third was never kept out by an assignment, and says nothing of it; nor of another's session.
    app.post(&connected("lee@acme.example")).await;
    assert_eq!(app.texts("SELECT state FROM cases ORDER BY cause").await, ["open", "open"]);
    assert_eq!(app.texts("SELECT state FROM tenants").await, ["blocked"]);
    // Sam's own connection ends Sam's case, and Kim's ends Kim's.
    app.post(&connected("sam@acme.example")).await;
    assert_eq!(app.texts("SELECT state FROM cases ORDER BY cause").await, ["resolved", "open"]);
    app.post(&connected("kim@acme.example")).await;
    assert_eq!(app.texts("SELECT state FROM cases ORDER BY cause").await, ["resolved", "resolved"]);
    assert_eq!(app.texts("SELECT state FROM tenants").await, ["resolved"]);
    assert!(app.new_mails().await.is_empty(), "nobody else waits");
}

#[rstest]
#[tokio::test]
async fn a_person_without_an_organisation_has_a_case_of_their_own(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let personal = json!("AADSTS50020: User account 'kim@outlook.com' from identity provider 'live.com' does not exist");
    let answer = app.post(&failed("kim@gmail.com", personal, json!({"account": "kim@outlook.com"}))).await;
    assert_eq!(app.texts("SELECT state FROM cases WHERE person_id IS NOT NULL").await, ["open"]);
    let done = app
        .post(&event("connection.succeeded", "kim@gmail.com", json!({"account": "kim@acme.example", "tenant_id": ACME})))
        .await;
    assert_eq!(done.at("/case_id"), answer.at("/case_id"));
    assert_eq!(app.texts("SELECT state FROM cases").await, ["resolved"]);
    assert_eq!(app.texts("SELECT entra_id FROM tenants").await, [ACME], "where they really belong");
}
