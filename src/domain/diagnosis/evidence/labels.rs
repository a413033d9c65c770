//! The labels that stand before a fact, in every library's spelling.

use std::sync::LazyLock;

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

/// Size of the table that most places fail at, as a power of two.
const TABLE_BITS: u32 = 12;

/// A label where it stands in a text.
#[derive(Clone, Copy)]
pub struct Found {
    /// What it announces.
    pub label: Label,
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// Finds labels: the longest at each place, none within another. Three octets tell whether one can begin there, which is cheaper than
/// to follow an automaton through every octet.
pub struct Scanner {
    /// By the hash of a prefix: one more than the place of its first label below, or 0.
    table: [u8; 1 << TABLE_BITS],
    /// The labels by the hash of their prefix, those of one hash from the longest.
    sorted: Vec<(usize, &'static str, Label)>,
}

/// The labels, ready to be looked for.
pub static SCANNER: LazyLock<Scanner> = LazyLock::new(|| {
    let mut table = [0; 1 << TABLE_BITS];
    let mut sorted: Vec<_> =
        LABELS.iter().filter_map(|(text, label)| Some((slot(prefix(text.as_bytes())?), *text, *label))).collect();
    sorted.sort_by_key(|(slot, text, _)| (*slot, std::cmp::Reverse(text.len())));
    for (at, (slot, ..)) in (1..=u8::MAX).zip(&sorted) {
        if table[*slot] == 0 {
            table[*slot] = at;
        }
    }
    Scanner { table, sorted }
});

/// The prefix of a label, or of a place in a text with an octet more. What is shorter has no value after it anyway.
fn prefix(octets: &[u8]) -> Option<u32> {
    match octets {
        [a, b, c, ..] => Some(u32::from_le_bytes([*a, *b, *c, 0])),
        _ => None,
    }
}

const fn slot(prefix: u32) -> usize {
    (prefix.wrapping_mul(0x9e37_79b1) >> (32 - TABLE_BITS)) as usize
}

impl Scanner {
    /// The labels of a lower-case text, in order.
    pub fn find_iter(&self, lower: &str) -> impl Iterator<Item = Found> {
        let bytes = lower.as_bytes();
        let mut at = 0;
        std::iter::from_fn(move || {
            while let Some(ahead) = bytes.get(at..)
                && let Some(offset) = ahead.windows(4).position(|window| self.may_begin(window))
            {
                at += offset;
                if let Some((length, label)) = self.longest(&bytes[at..]) {
                    let found = Found { label, start: at, end: at + length };
                    at += length;
                    return Some(found);
                }
                at += 1;
            }
            None
        })
    }

    #[inline]
    fn may_begin(&self, window: &[u8]) -> bool {
        let Some(four) = window.first_chunk::<4>() else { return false };
        self.table[slot(u32::from_le_bytes(*four) & 0x00ff_ffff)] != 0
    }

    fn longest(&self, rest: &[u8]) -> Option<(usize, Label)> {
        let slot = slot(prefix(rest)?);
        let first = usize::from(self.table[slot].checked_sub(1)?);
        let mut alike = self.sorted[first..].iter().take_while(|(other, ..)| *other == slot);
        let (_, text, label) = alike.find(|(_, text, _)| {
            // Labels that begin alike mostly end differently.
            let end = text.len() - 1;
            rest.get(end) == text.as_bytes().last() && rest.starts_with(text.as_bytes())
        })?;
        Some((text.len(), *label))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_label_is_found_and_none_within_it() {
        let found = |text| SCANNER.find_iter(text).map(|found| (found.label, found.start, found.end)).collect::<Vec<_>>();
        assert_eq!(found("x error_codes: error"), [(Label::Codes, 2, 13), (Label::Error, 15, 20)]);
        assert_eq!(found("5tenant idcorrelation id"), [(Label::TenantKey, 1, 10), (Label::Correlation, 10, 24)]);
        assert_eq!(found("er"), []);
        assert!(LABELS.len() < usize::from(u8::MAX));
        assert!(LABELS.iter().all(|(text, _)| text.len() >= 3 && !text.bytes().any(|b| b.is_ascii_uppercase())));
    }
}
