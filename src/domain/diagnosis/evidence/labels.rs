//! The labels that stand before a fact, in every library's spelling.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

/// What a label announces.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Label {
    Aadsts,
    /// What the answer says in sentences.
    Description,
    /// A list of numbers.
    Codes,
    /// The header in which the sign-in service repeats the code: version, code, and more.
    Telemetry,
    /// One number, or the OAuth error, depending on the library.
    Code,
    /// `error?code=`, the look-up address.
    Lookup,
    Trace,
    Request,
    Correlation,
    ClientRequest,
    Timestamp,
    /// A time whose label says that it is in UTC.
    DateUtc,
    Date,
    /// The header of an answer.
    HttpDate,
    /// Python's way to show a time.
    PythonDate,
    /// The end of the name of an Exchange server, after which its replies have the time.
    Server,
    /// `- [`, after which MSAL for JavaScript writes the time.
    Bracket,
    Subcode,
    Suberror,
    Error,
    /// A word that only OAuth uses.
    OAuth,
    TenantKey,
    TenantWord,
    /// The account's own organisation, where the log of another one names it.
    HomeTenant,
    /// A domain that the request or the text gives as the organisation's.
    Domain,
    SignInHost,
    Issuer,
    App,
}

/// The labels in lower case.
pub const LABELS: &[(&str, Label)] = &[
    ("aadsts", Label::Aadsts),
    ("error_description", Label::Description),
    ("errordescription", Label::Description),
    ("error_codes", Label::Codes),
    ("errorcodes", Label::Codes),
    ("error codes", Label::Codes),
    ("error(s)", Label::Codes),
    ("errorno", Label::Codes),
    ("error code", Label::Code),
    ("error_code", Label::Code),
    ("errorcode", Label::Code),
    // The sign-in logs' columns, https://learn.microsoft.com/azure/azure-monitor/reference/tables/signinlogs
    ("resulttype", Label::Code),
    ("resultdescription", Label::Description),
    // MSAL common for iOS reads it: MSIDOnboardingBlobBuilder.m
    ("x-ms-clitelem", Label::Telemetry),
    ("error?code=", Label::Lookup),
    ("trace id", Label::Trace),
    ("trace_id", Label::Trace),
    ("traceid", Label::Trace),
    ("trace-id", Label::Trace),
    ("request id", Label::Request),
    ("request-id", Label::Request),
    ("request_id", Label::Request),
    ("requestid", Label::Request),
    ("correlation id", Label::Correlation),
    ("correlation_id", Label::Correlation),
    ("correlationid", Label::Correlation),
    ("correlation-id", Label::Correlation),
    ("correlationidkey", Label::Correlation),
    ("client-request-id", Label::ClientRequest),
    ("client_request_id", Label::ClientRequest),
    ("clientrequestid", Label::ClientRequest),
    ("timestamp", Label::Timestamp),
    ("timegenerated [utc]", Label::DateUtc),
    ("timegenerated", Label::DateUtc),
    ("createddatetime", Label::DateUtc),
    ("date (utc)", Label::DateUtc),
    ("\"date\"", Label::Date),
    ("'date'", Label::Date),
    ("date:", Label::HttpDate),
    ("date=datetime(", Label::PythonDate),
    ("date=datetime.datetime(", Label::PythonDate),
    (".prod.outlook.com ", Label::Server),
    ("- [", Label::Bracket),
    ("error_subcode", Label::Subcode),
    ("errorsubcode", Label::Subcode),
    ("suberror", Label::Suberror),
    ("sub_error", Label::Suberror),
    ("sub error", Label::Suberror),
    ("error", Label::Error),
    // RFC 6749 sections 4.1.2.1 and 5.2, OpenID Connect Core section 3.1.2.6, RFC 8628 section 3.5, and Microsoft's own.
    ("invalid_request", Label::OAuth),
    ("invalid_grant", Label::OAuth),
    ("invalid_client", Label::OAuth),
    ("invalid_scope", Label::OAuth),
    ("invalid_resource", Label::OAuth),
    ("invalid_tenant", Label::OAuth),
    ("invalid_instance", Label::OAuth),
    ("unauthorized_client", Label::OAuth),
    ("unsupported_grant_type", Label::OAuth),
    ("unsupported_response_type", Label::OAuth),
    ("interaction_required", Label::OAuth),
    ("consent_required", Label::OAuth),
    ("login_required", Label::OAuth),
    ("account_selection_required", Label::OAuth),
    ("access_denied", Label::OAuth),
    ("server_error", Label::OAuth),
    ("temporarily_unavailable", Label::OAuth),
    ("authorization_pending", Label::OAuth),
    ("authorization_declined", Label::OAuth),
    ("expired_token", Label::OAuth),
    ("code_expired", Label::OAuth),
    ("slow_down", Label::OAuth),
    ("tenant_id", Label::TenantKey),
    ("tenantid", Label::TenantKey),
    ("tenant id", Label::TenantKey),
    ("tenant-id", Label::TenantKey),
    ("aadtenantid", Label::TenantKey),
    ("resourcetenantid", Label::TenantKey),
    ("resource tenant id", Label::TenantKey),
    ("hometenantid", Label::HomeTenant),
    ("home tenant id", Label::HomeTenant),
    ("\"tid\"", Label::TenantKey),
    ("'tid'", Label::TenantKey),
    ("tid=", Label::TenantKey),
    ("tenant", Label::TenantWord),
    ("directory", Label::TenantWord),
    ("organization", Label::TenantWord),
    ("organisation", Label::TenantWord),
    ("mandant", Label::TenantWord),
    ("locataire", Label::TenantWord),
    ("inquilino", Label::TenantWord),
    ("domain_hint", Label::Domain),
    ("login.microsoftonline.com/", Label::SignInHost),
    ("login.microsoftonline.us/", Label::SignInHost),
    ("login.windows.net/", Label::SignInHost),
    ("login.microsoft.com/", Label::SignInHost),
    ("login.partner.microsoftonline.cn/", Label::SignInHost),
    ("sts.windows.net/", Label::Issuer),
    ("client_id", Label::App),
    ("clientid", Label::App),
    ("client app id", Label::App),
    ("client application", Label::App),
    ("appid", Label::App),
    ("app_id", Label::App),
    ("application with identifier", Label::App),
    ("application with id", Label::App),
    ("application id", Label::App),
    ("application", Label::App),
    ("app id", Label::App),
    ("client id", Label::App),
    ("app", Label::App),
];

/// Finds the longest label at each place.
#[expect(clippy::expect_used, reason = "a constant table, built by every test that reads a failure")]
pub static SCANNER: LazyLock<AhoCorasick> = LazyLock::new(|| {
    AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .kind(Some(AhoCorasickKind::DFA))
        .build(LABELS.iter().map(|(label, _)| label))
        .expect("the labels make a scanner")
});
