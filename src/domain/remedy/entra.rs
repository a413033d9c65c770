//! Links into Microsoft's pages, made from constants, configuration and a checked tenant, never from text of an event.
//! All point to the public cloud; the national clouds have other hosts, which the guide says.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use url::Url;
use uuid::Uuid;

use super::permissions::full_name;
use crate::domain::{address::Domain, tenant::TenantId};

const SIGN_IN: &str = "https://login.microsoftonline.com";
const ADMIN_CENTER: &str = "https://entra.microsoft.com";

/// What may stand bare in a query value: the unreserved characters of RFC 3986 section 2.3.
const QUERY_VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// How we name an organisation to Microsoft.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TenantRef<'a> {
    /// The GUID, where known: the surest.
    pub id: Option<TenantId>,
    /// A domain of the organisation. One that hands out addresses to everybody names no organisation and is passed over.
    pub domain: Option<&'a Domain>,
}

impl TenantRef<'_> {
    /// The GUID, else the domain; `None` where neither says which organisation it is.
    fn name(&self) -> Option<String> {
        self.id
            .map(|id| id.to_string())
            .or_else(|| self.domain.filter(|domain| !domain.is_public_mail()).map(ToString::to_string))
    }

    /// Whether a link can be made for exactly this organisation.
    pub fn is_exact(&self) -> bool {
        self.name().is_some()
    }
}

/// The page on which an administrator approves the app for the whole organisation, with exactly these permissions.
///
/// Where the organisation is not known the link says `organizations`: the one of the account that signs in. It never says
/// `common`, which Microsoft forbids here.
/// Source: <https://learn.microsoft.com/entra/identity-platform/v2-admin-consent>.
pub fn admin_consent_url(tenant: TenantRef<'_>, client_id: Uuid, scopes: &[String], redirect_uri: &Url, state: &str) -> String {
    let tenant = tenant.name().unwrap_or_else(|| "organizations".to_owned());
    let scope = scopes.iter().map(|scope| full_name(scope)).collect::<Vec<_>>().join(" ");
    let value = |text| utf8_percent_encode(text, QUERY_VALUE);
    format!(
        "{SIGN_IN}/{tenant}/v2.0/adminconsent?client_id={client_id}&scope={}&redirect_uri={}&state={}",
        value(&scope),
        value(redirect_uri.as_str()),
        value(state),
    )
}

/// The same page by its short address, for the permissions that the app's registration lists. It needs no redirect URI of ours, and
/// a known organisation; `None` without one.
/// Source: <https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent>.
pub fn short_admin_consent_url(tenant: TenantRef<'_>, client_id: Uuid) -> Option<String> {
    Some(format!("{SIGN_IN}/{}/adminconsent?client_id={client_id}", tenant.name()?))
}

/// A page of the Entra admin center.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blade {
    /// Consent and permissions > User consent settings. No link is known to its neighbour, Permission classifications.
    UserConsentSettings,
    /// Consent and permissions > Admin consent settings.
    AdminConsentSettings,
    /// Enterprise apps > Admin consent requests.
    ConsentRequests,
    /// Enterprise apps > All applications.
    EnterpriseApps,
    /// Conditional Access > Policies.
    ConditionalAccess,
    /// Monitoring > Sign-in logs.
    SignInLogs,
}

impl Blade {
    /// Every page we link to.
    pub const ALL: &'static [Self] = &[
        Self::UserConsentSettings,
        Self::AdminConsentSettings,
        Self::ConsentRequests,
        Self::EnterpriseApps,
        Self::ConditionalAccess,
        Self::SignInLogs,
    ];

    /// Microsoft documents none of these addresses. They were collected from tools for administrators that use them (Maester,
    /// CIPP, published scripts), so each step of the guide gives the menu path as well.
    const fn fragment(self) -> &'static str {
        match self {
            Self::UserConsentSettings => "#view/Microsoft_AAD_IAM/ConsentPoliciesMenuBlade/~/UserSettings",
            Self::AdminConsentSettings => "#view/Microsoft_AAD_IAM/ConsentPoliciesMenuBlade/~/AdminConsentSettings",
            Self::ConsentRequests => "#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AccessRequests",
            Self::EnterpriseApps => "#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview",
            Self::ConditionalAccess => "#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies",
            Self::SignInLogs => "#view/Microsoft_AAD_IAM/SignInEventsV3Blade",
        }
    }

    /// The address of this page in the organisation's own admin center, or in that of the account that signs in.
    pub fn url(self, tenant: TenantRef<'_>) -> String {
        format!("{ADMIN_CENTER}/{}{}", tenant.name().unwrap_or_default(), self.fragment())
    }
}

/// Microsoft's own page about an error code. For administrators and support; it does not help a person.
/// Source: <https://learn.microsoft.com/entra/identity-platform/reference-error-codes>.
pub fn error_code_url(code: u32) -> String {
    format!("{SIGN_IN}/error?code={code}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const GUID: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";

    fn consent(tenant: TenantRef<'_>) -> String {
        let scopes = ["openid", "Mail.Send", "https://graph.microsoft.com/User.Read"].map(String::from);
        let redirect = Url::parse("https://desk.example/consent/return").unwrap();
        admin_consent_url(tenant, uuid::uuid!("11111111-2222-3333-4444-555555555555"), &scopes, &redirect, "a b&c=#")
    }

    #[test]
    fn the_consent_link_names_exactly_the_tenant_and_the_permissions() {
        let (contoso, gmail) = (Domain::parse("contoso.com").unwrap(), Domain::parse("gmail.com").unwrap());
        let id = TenantId::parse(GUID);
        for (tenant, segment) in [
            (TenantRef { id, domain: Some(&contoso) }, GUID),
            (TenantRef { id, domain: None }, GUID),
            (TenantRef { id: None, domain: Some(&contoso) }, "contoso.com"),
            (TenantRef { id: None, domain: Some(&gmail) }, "organizations"),
            (TenantRef::default(), "organizations"),
        ] {
            assert_eq!(
                consent(tenant),
                format!(
                    "https://login.microsoftonline.com/{segment}/v2.0/adminconsent?client_id=11111111-2222-3333-4444-555555555555\
                     &scope=openid%20https%3A%2F%2Fgraph.microsoft.com%2FMail.Send%20https%3A%2F%2Fgraph.microsoft.com%2FUser.Read\
                     &redirect_uri=https%3A%2F%2Fdesk.example%2Fconsent%2Freturn&state=a%20b%26c%3D%23"
                )
            );
            assert_eq!(tenant.is_exact(), segment != "organizations");
            let short = short_admin_consent_url(tenant, uuid::Uuid::nil());
            assert_eq!(short.is_some_and(|url| url.contains(&format!("/{segment}/adminconsent?"))), tenant.is_exact());
        }
    }

    #[test]
    fn deep_links_land_in_the_right_organisation() {
        let contoso = Domain::parse("contoso.com").unwrap();
        let menu = "#view/Microsoft_AAD_IAM/ConsentPoliciesMenuBlade/~/UserSettings";
        for (tenant, start) in [
            (TenantRef { id: TenantId::parse(GUID), domain: Some(&contoso) }, format!("https://entra.microsoft.com/{GUID}")),
            (TenantRef { id: None, domain: Some(&contoso) }, "https://entra.microsoft.com/contoso.com".to_owned()),
            (TenantRef::default(), "https://entra.microsoft.com/".to_owned()),
        ] {
            assert_eq!(Blade::UserConsentSettings.url(tenant), format!("{start}{menu}"));
        }
        for blade in Blade::ALL {
            let url = Url::parse(&blade.url(TenantRef::default())).unwrap();
            assert_eq!(url.host_str(), Some("entra.microsoft.com"));
        }
        assert_eq!(error_code_url(65004), "https://login.microsoftonline.com/error?code=65004");
    }
}
