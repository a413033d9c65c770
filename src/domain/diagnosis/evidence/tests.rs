use super::*;
use crate::domain::diagnosis::{TenantSource, rules::Rules};

const TENANT: &str = "5d0b6a41-2f8e-4c37-9b1a-7e64d2c3f5a0";
const OTHER: &str = "c3a9e7f2-61d8-4b05-8f4e-2a7d9c1b6e38";

fn read_text(text: &str) -> Evidence {
    read(&View::of_text(text), |code| Rules::embedded().knows(code)).evidence
}

#[test]
fn codes_are_whole_numbers_in_every_notation() {
    for (text, codes) in [
        ("AADSTS650052: x", vec![650_052]),
        ("aadsts 90094", vec![90094]),
        ("AADSTS-50105 and AADSTS50105", vec![50105]),
        ("{\"error_codes\":[70002, 70008]}", vec![70002, 70008]),
        ("'error_codes': \"[500011]\"", vec![500_011]),
        ("Error(s): 50076 - Timestamp: Not Available", vec![50076]),
        ("invalid_grant: 50076 - [2025-10-07 12:59:45Z]: text", vec![50076]),
        ("see https://login.microsoftonline.com/error?code=50076", vec![50076]),
        ("AADSTS65001. https://login.microsoftonline.com/error?code=50076", vec![65001]),
        ("Sign-in error code 50105", vec![50105]),
        ("ADSTS, AADSTSxxxxx, AADSTS12, AADSTS123456789", vec![]),
        ("AADB2C90118: other family", vec![]),
        ("https://learn.microsoft.com/entra/error-code-aadsts50020-user", vec![]),
        ("it is not AADSTS65001 but AADSTS65004", vec![65004]),
        ("order 50076 of error-free goods", vec![]),
    ] {
        assert_eq!(read_text(text).codes, codes, "{text}");
    }
}

#[test]
fn protocol_words_are_told_from_their_neighbours() {
    for (text, error, subcode, suberror) in [
        ("?error=access_denied&error_subcode=cancel", Some("access_denied"), Some("cancel"), None),
        (
            "{\"suberror\":\"consent_required\",\"error\":\"invalid_grant\"}",
            Some("invalid_grant"),
            None,
            Some("consent_required"),
        ),
        ("{u'suberror': u'consent_required', u'error': u'invalid_grant'}", Some("invalid_grant"), None, Some("consent_required")),
        ("ServerError: invalid_request: 9002326", Some("invalid_request"), None, None),
        ("{\"errorCode\":\"invalid_grant\",\"subError\":\"\"}", Some("invalid_grant"), None, None),
        ("Z|interaction_required", Some("interaction_required"), None, None),
        ("error: none_such_12-34", None, None, None),
        ("{\"error\":{\"code\":\"ErrorItemNotFound\"}}", None, None, None),
    ] {
        let evidence = read_text(text);
        assert_eq!(
            (evidence.oauth_error.as_deref(), evidence.subcode.as_deref(), evidence.suberror.as_deref()),
            (error, subcode, suberror),
            "{text}"
        );
    }
}

#[test]
fn every_form_of_the_trailer_is_read() {
    let (trace, correlation) = (TENANT, OTHER);
    for text in [
        format!("x\r\nTrace ID: {trace}\r\nCorrelation ID: {correlation}\r\nTimestamp: 2025-10-07 12:59:45Z"),
        format!("x Trace ID: {trace} Correlation ID: {correlation} Timestamp: 2025-10-07 12:59:45Z"),
        format!("polling.Trace ID: {trace}Correlation ID: {correlation}Timestamp: 2025-10-07 12:59:45Z"),
        format!("x%0d%0aTrace+ID%3a+{trace}%0d%0aCorrelation+ID%3a+{correlation}%0d%0aTimestamp%3a+2025-10-07+12%3a59%3a45Z"),
        format!(
            "x%250D%250ATrace%2BID%253A%2B{trace}%250D%250ACorrelation%2BID%253A%2B{correlation}%250D%250ATimestamp%253A%2B2025-10-07%2B12%253A59%253A45Z"
        ),
        format!("Request Id: {trace}\nCorrelation Id: {correlation}\nTimestamp: 2025-10-07T12:59:45Z\nMessage: AADSTS50011"),
        format!(
            "{{\\\"trace_id\\\":\\\"{trace}\\\",\\\"correlation_id\\\":\\\"{correlation}\\\",\\\"timestamp\\\":\\\"2025-10-07 12:59:45Z\\\"}}"
        ),
        format!("Trace ID:{trace}<br/>Correlation ID:{correlation}<br/>Timestamp:2025-10-07 12:59:45Z"),
    ] {
        let evidence = read_text(&text);
        let ids = (evidence.trace_id.map(|id| id.to_string()), evidence.correlation_id.map(|id| id.to_string()));
        assert_eq!(ids, (Some(trace.to_owned()), Some(correlation.to_owned())), "{text}");
        assert_eq!(evidence.timestamp.map(|at| at.to_string()).as_deref(), Some("2025-10-07T12:59:45Z"), "{text}");
        assert_eq!(evidence.tenant_id, None, "{text}");
    }
}

#[test]
fn graph_names_its_ids_and_times_differently() {
    let text = format!(
        "{{\"innerError\":{{\"date\":\"2025-10-07T12:59:45\",\"request-id\":\"{TENANT}\",\"client-request-id\":\"{OTHER}\"}}}}"
    );
    let evidence = read_text(&text);
    assert_eq!(evidence.trace_id.map(|id| id.to_string()).as_deref(), Some(TENANT));
    assert_eq!(evidence.correlation_id.map(|id| id.to_string()).as_deref(), Some(OTHER));
    assert_eq!(evidence.timestamp.map(|at| at.to_string()).as_deref(), Some("2025-10-07T12:59:45Z"));
}

#[test]
fn the_organisation_is_told_from_apps_resources_and_the_consumer_directory() {
    for (text, id, domain) in [
        (format!("admin_consent=True&tenant={TENANT}&error=access_denied"), Some(TENANT), None),
        (format!("{{\"tid\":\"{TENANT}\"}}"), Some(TENANT), None),
        (format!("was not found in the directory '{TENANT}'"), Some(TENANT), None),
        (format!("service '{OTHER}'(Some API) that your organization '{TENANT}' lacks"), Some(TENANT), None),
        (format!("https://login.microsoftonline.com/{TENANT}/oauth2/v2.0/token"), Some(TENANT), None),
        (format!("provider 'https://sts.windows.net/{OTHER}/' does not exist in tenant '{TENANT}'"), Some(TENANT), None),
        (format!("application '{OTHER}' is disabled, resource {TENANT}"), None, None),
        (format!("Correlation ID: {OTHER}, client_id={TENANT}"), None, None),
        ("tenant=9188040d-6c67-4c5b-b112-36a304b66dad".to_owned(), None, None),
        ("does not exist in tenant 'wingtip.example'".to_owned(), None, Some("wingtip.example")),
        ("in the directory wingtip.onmicrosoft.com.".to_owned(), None, Some("wingtip.onmicrosoft.com")),
        ("https://login.microsoftonline.com/wingtip.example/oauth2".to_owned(), None, Some("wingtip.example")),
        ("https://login.microsoftonline.com/common/oauth2".to_owned(), None, None),
        ("a service (\"https://vendor.onmicrosoft.com/api\")".to_owned(), None, None),
        ("the tenant. Next sentence".to_owned(), None, None),
    ] {
        let evidence = read_text(&text);
        assert_eq!(evidence.tenant_id.map(|id| id.to_string()).as_deref(), id, "{text}");
        assert_eq!(evidence.tenant_domain.as_ref().map(crate::domain::address::Domain::as_str), domain, "{text}");
    }
}

/// What stands before a GUID in Microsoft's messages, answers and logs and is no organisation: apps, resources, policies, objects,
/// subscriptions, sessions, and the ids of requests.
#[test]
fn no_other_id_is_taken_for_the_organisation() {
    for before in [
        "application '",
        "Application with identifier '",
        "application with ID '",
        "Tailspin Calls ('",
        "app '",
        "application ",
        "Application ID: ",
        "App ID ",
        "appid=",
        "client_id=",
        "\"clientId\":\"",
        "client application '",
        "service principal '",
        "servicePrincipalId: ",
        "resource '",
        "resource principal named ",
        "Resource ID ",
        "\"resourceId\":\"",
        "resource_id=",
        "scope '",
        "api://",
        "https://graph.microsoft.com/v1.0/users/",
        "policy ",
        "conditional access policy with id ",
        "policyId=",
        "object ID ",
        "ObjectId: ",
        "oid=",
        "\"oid\":\"",
        "user '",
        "User ID: ",
        "group '",
        "role '",
        "subscription '",
        "subscriptionId=",
        "/subscriptions/",
        "device '",
        "Device ID ",
        "key '",
        "keyId: ",
        "secret ID ",
        "certificate with identifier '",
        "session ",
        "sid=",
        "session_state=",
        "Trace ID: ",
        "trace_id=",
        "Request Id: ",
        "request-id: ",
        "client-request-id=",
        "x-ms-request-id: ",
        "Correlation ID: ",
        "\"correlationId\":\"",
        "activity id ",
        "state=",
        "nonce=",
        "jti=",
        "mailbox '",
        "MailboxGuid: ",
    ] {
        for text in [format!("{before}{TENANT}' is there"), format!("AADSTS700016: {before}{TENANT} was refused")] {
            assert_eq!(read_text(&text).tenant_id, None, "{text}");
        }
    }
}

#[test]
fn sources_are_ranked_and_what_they_disagree_on_is_kept() {
    const THIRD: &str = "2c9f7d10-58ea-4b63-9f21-c07e4b8d6a35";
    let address = format!("https://login.microsoftonline.com/{OTHER}/oauth2");
    for (text, source, conflicts) in [
        (format!("?tenant={TENANT} {address} directory '{THIRD}'"), TenantSource::Parameter, vec![OTHER, THIRD]),
        (format!("{address} directory '{TENANT}'"), TenantSource::Sentence, vec![OTHER]),
        (format!("{address} https://sts.windows.net/{OTHER}/"), TenantSource::Address, vec![]),
        (format!("https://sts.windows.net/{TENANT}/"), TenantSource::Issuer, vec![]),
        ("domain_hint=wingtip.example&x=1".to_owned(), TenantSource::Domain, vec![]),
        ("account kim@wingtip.onmicrosoft.com".to_owned(), TenantSource::Account, vec![]),
        (
            "tenant 'wingtip.onmicrosoft.com' in directory 'fabrikam.onmicrosoft.com', tenant 'wingtip.example'".to_owned(),
            TenantSource::Sentence,
            vec!["fabrikam.onmicrosoft.com"],
        ),
    ] {
        let evidence = read_text(&text);
        assert_eq!(evidence.tenant_source, Some(source), "{text}");
        assert_eq!(evidence.tenant_conflicts, conflicts, "{text}");
    }
    let claims = (10..99).map(|n| format!("tenant=00000000-0000-4000-8000-0000000000{n} tenant 'w{n}.example'"));
    let many = claims.collect::<Vec<_>>().join(" ");
    assert!(read_text(&many).tenant_conflicts.len() <= 11);
}

#[test]
fn the_account_is_the_one_that_is_called_so() {
    for (text, account) in [
        ("write to support@vendor.example; User account 'Kim@Wingtip.example' does not exist", Some("Kim@Wingtip.example")),
        ("?login_hint=kim%40wingtip.example&x=1", Some("kim@wingtip.example")),
        ("failed for kim@wingtip.example.", Some("kim@wingtip.example")),
        ("Message-ID <x@AB1.prod.outlook.com>", None),
        ("node_modules/@azure/msal-node@2.1.0/dist", None),
    ] {
        assert_eq!(read_text(text).account.as_deref(), account, "{text}");
    }
}

#[test]
fn the_app_is_the_one_that_is_called_so_and_never_microsofts_own_api() {
    assert_eq!(
        read_text(&format!("application with ID '{OTHER}' named")).app_id.map(|id| id.to_string()).as_deref(),
        Some(OTHER)
    );
    assert_eq!(read_text("application '00000003-0000-0000-c000-000000000000'").app_id, None);
}
