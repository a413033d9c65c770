//! Where Microsoft sends the administrator back after admin consent: what it said, and the page that shows it.
//!
//! Nothing here is proof. The query travels through a browser, so anybody can write one; only a real connection resolves a case.

use askama::Template;

use super::{GuideLinks, context::list, frame::Frame, letters::mailto, rich::Html};
use crate::domain::{
    address::Domain,
    app::AppProfile,
    catalogue::Lookup,
    remedy::{
        entra::error_code_url,
        permissions::{find, is_openid, short_name},
    },
    tenant::TenantId,
};

/// The longest query that is read. Microsoft's own stay far below.
const QUERY_LENGTH: usize = 8 * 1024;

/// The answer of the admin consent page, as far as we trust it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentReturn {
    /// Our state, unverified: `Links::read_consent_state` says whether we made it.
    pub state: Option<String>,
    /// The organisation that Microsoft says it was. Good for a warning that it was another one than expected; never for access
    /// (<https://learn.microsoft.com/entra/identity-platform/v2-admin-consent>).
    pub said_tenant: Option<TenantId>,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of an admin consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Approved, with these permissions.
    Granted(Grants),
    /// The administrator went back, or had not the right to approve: Microsoft says the same for both.
    Cancelled,
    /// The app's registration or request is at fault, for its engineers to mend.
    AppFault {
        /// The AADSTS code, where there is one.
        code: Option<u32>,
    },
    /// Refused for another reason.
    Refused {
        /// The AADSTS code, where there is one.
        code: Option<u32>,
    },
    /// Neither an approval nor an error.
    Unreadable,
}

/// The permissions that were asked for beside those that were granted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grants {
    /// Asked and granted, by short name, as configured.
    pub granted: Vec<String>,
    /// Asked and not named among the granted, without those of [`Grants::unnamed`].
    pub missing: Vec<String>,
    /// The sign-in scopes of `OpenID` Connect that the answer does not name. They belong to no API, and Microsoft's own sample of an
    /// answer names Graph permissions only, so that this by itself is no sign of a fault.
    pub unnamed: Vec<String>,
    /// Microsoft's answer listed no permissions at all.
    pub unlisted: bool,
}

impl Grants {
    fn compare(wanted: &[String], said: &str) -> Self {
        let said: Vec<&str> = said.split_whitespace().map(short_name).collect();
        if said.is_empty() {
            return Self { unlisted: true, ..Self::default() };
        }
        let mut grants = Self::default();
        for name in wanted.iter().map(|scope| short_name(scope)) {
            let list = if said.iter().any(|one| one.eq_ignore_ascii_case(name)) {
                &mut grants.granted
            } else if is_openid(name) {
                &mut grants.unnamed
            } else {
                &mut grants.missing
            };
            list.push(find(name).map_or(name, |known| known.name).to_owned());
        }
        grants
    }

    /// How many were asked for.
    pub fn asked(&self) -> usize {
        self.granted.len() + self.missing.len() + self.unnamed.len()
    }

    /// Whether nothing that must be named is missing.
    pub fn is_complete(&self) -> bool {
        !self.unlisted && self.missing.is_empty()
    }
}

impl ConsentReturn {
    /// Reads the query of `/consent/return`. `wanted` are the configured scopes.
    ///
    /// `error` is read before `admin_consent`, which Microsoft sets to True on some errors as well. Of the description only the
    /// AADSTS code is kept. Where a parameter is repeated, an `error` anywhere counts and of the rest the first.
    pub fn parse(query: &str, wanted: &[String]) -> Self {
        let query = if query.len() > QUERY_LENGTH { "" } else { query };
        let pairs: Vec<_> = url::form_urlencoded::parse(query.trim_start_matches('?').as_bytes()).collect();
        let first = |name: &str| {
            pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_ref()).filter(|value| !value.is_empty())
        };
        let outcome = match first("error") {
            Some(error) => refusal(error, first("error_subcode"), first("error_description")),
            None if first("admin_consent").is_some_and(|value| value.eq_ignore_ascii_case("true")) => {
                Outcome::Granted(Grants::compare(wanted, first("scope").unwrap_or_default()))
            }
            None => Outcome::Unreadable,
        };
        Self { state: first("state").map(ToOwned::to_owned), said_tenant: first("tenant").and_then(TenantId::parse), outcome }
    }
}

/// Of the query, what the page needs to say the same in another language: the parameters that are read, and of a description its code.
fn kept(query: &str) -> String {
    const READ: [&str; 6] = ["admin_consent", "error", "error_subcode", "scope", "state", "tenant"];
    let mut kept = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in url::form_urlencoded::parse(query.trim_start_matches('?').as_bytes()) {
        match aadsts_code(&value).filter(|_| name == "error_description") {
            Some(code) => kept.append_pair(&name, &format!("AADSTS{code}")),
            None if READ.contains(&&*name) => kept.append_pair(&name, &value),
            None => &mut kept,
        };
    }
    kept.finish()
}

/// Sources: v2-admin-consent.md (65004 as `consent_required`), azure-docs issue 41053 (the bare cancel), reference-error-codes.md.
fn refusal(error: &str, subcode: Option<&str>, description: Option<&str>) -> Outcome {
    let code = description.and_then(aadsts_code);
    match (error, code) {
        (_, Some(65004)) | ("consent_required", None) => Outcome::Cancelled,
        // Redirect URI, no redirect URI, unknown app, consent set up wrongly, unknown scope, unknown resource.
        (_, Some(50011 | 500_113 | 700_016 | 1_003_031 | 70011 | 650_053 | 650_057 | 500_011)) => Outcome::AppFault { code },
        ("invalid_request" | "invalid_client" | "invalid_scope" | "unauthorized_client" | "invalid_resource", _) => {
            Outcome::AppFault { code }
        }
        ("access_denied", None) if subcode.is_none_or(|subcode| subcode == "cancel") => Outcome::Cancelled,
        _ => Outcome::Refused { code },
    }
}

/// The last AADSTS code of a description: where there are several, the later is the more exact.
fn aadsts_code(description: &str) -> Option<u32> {
    let (_, rest) = description.rsplit_once("AADSTS")?;
    let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    (4..=8).contains(&digits).then(|| rest[..digits].parse().ok()).flatten()
}

/// The case that the answer belongs to, once its state has been verified.
#[derive(Clone, Debug)]
pub struct MatchedCase<'a> {
    /// The addresses of its guide.
    pub links: GuideLinks,
    /// Its reference.
    pub reference: String,
    /// The organisation it is about.
    pub tenant_id: Option<TenantId>,
    /// A domain of it.
    pub domain: Option<&'a Domain>,
}

/// All that the page says.
#[derive(Clone, Debug)]
pub struct ReturnView<'a> {
    /// On whose behalf we speak.
    pub app: &'a AppProfile,
    /// What Microsoft said.
    pub answer: &'a ConsentReturn,
    /// `None` where the state is not ours, its case is gone, or its link has expired or was revoked: the page then names no case
    /// and leads to none.
    pub case: Option<MatchedCase<'a>>,
    /// The query of the page, which the menu of languages keeps.
    pub query: &'a str,
    /// The words, in the language of the page.
    pub words: Lookup<'a>,
}

#[derive(Template)]
#[template(path = "guide/consent_return.html")]
struct ReturnPage<'a> {
    view: &'a ReturnView<'a>,
    c: Frame<'a>,
}

impl<'a> ReturnPage<'a> {
    fn new(view: &'a ReturnView<'a>) -> Self {
        let mut page = Self { view, c: Frame::new(view.app, view.words).keeping(&kept(view.query)) };
        let write = page.write();
        page.c.link("support", &write, "");
        if let Some(case) = &view.case {
            page.c.set("reference", &case.reference);
        }
        if let Some(domain) = page.domain() {
            page.c.set("domain", domain.as_str());
        }
        if let Outcome::Granted(grants) = &view.answer.outcome {
            let names = |names: &[String]| list(&view.words, &names.iter().map(String::as_str).collect::<Vec<_>>());
            page.c.set("missing", &names(&grants.missing));
            page.c.set("unnamed", &names(&grants.unnamed));
            page.c.set_number("count", grants.granted.len());
            page.c.set_number("total", grants.asked());
            page.c.set_number("others", grants.unnamed.len());
        }
        if let Some(code) = page.code() {
            page.c.set("code", &code.to_string());
            page.c.link("code", &error_code_url(code), "external noreferrer");
        }
        page
    }

    /// The message of what came of it.
    fn id(&self) -> &'static str {
        match &self.view.answer.outcome {
            Outcome::Granted(grants) if grants.unlisted => "guide-return-unlisted",
            Outcome::Granted(grants) if !grants.is_complete() => "guide-return-partial",
            Outcome::Granted(grants) if !grants.unnamed.is_empty() => "guide-return-named",
            Outcome::Granted(_) => "guide-return-complete",
            Outcome::Cancelled => "guide-return-cancelled",
            Outcome::AppFault { .. } => "guide-return-fault",
            Outcome::Refused { .. } => "guide-return-refused",
            Outcome::Unreadable => "guide-return-unreadable",
        }
    }

    /// Whether it reads as a whole approval, and nothing shows that we sent the administrator there: anybody may have written the
    /// address, so it is told as Microsoft's word and never as ours.
    fn is_unproved(&self) -> bool {
        self.view.case.is_none() && self.grants().is_some_and(Grants::is_complete)
    }

    fn title(&self) -> String {
        self.c.t(&format!("{}.title", if self.is_unproved() { "guide-return-unlisted" } else { self.id() }))
    }

    fn lead(&self) -> Html {
        self.c.rich(&format!("{}.lead", self.id()))
    }

    /// The domain of the case's organisation, where it names one.
    fn domain(&self) -> Option<&'a Domain> {
        self.view.case.as_ref()?.domain.filter(|domain| !domain.is_public_mail())
    }

    /// Opens a new mail to support with the reference as its subject.
    fn write(&self) -> String {
        mailto(self.view.app.support_email.as_str(), self.view.case.as_ref().map_or("", |case| &case.reference), "")
    }

    fn grants(&self) -> Option<&Grants> {
        match &self.view.answer.outcome {
            Outcome::Granted(grants) => Some(grants),
            _ => None,
        }
    }

    /// Microsoft's code.
    fn code(&self) -> Option<u32> {
        match self.view.answer.outcome {
            Outcome::AppFault { code } | Outcome::Refused { code } => code,
            _ => None,
        }
    }

    /// Whether people can try now: nothing is missing, and nothing says that it was another organisation.
    fn is_through(&self) -> bool {
        self.grants().is_some_and(|grants| grants.is_complete() || grants.unlisted) && !self.is_elsewhere()
    }

    /// Approved for another organisation than the case is about, as far as Microsoft's unproved word goes.
    fn is_elsewhere(&self) -> bool {
        let expected = self.view.case.as_ref().and_then(|case| case.tenant_id);
        matches!((expected, self.view.answer.said_tenant), (Some(expected), Some(said)) if expected != said)
    }
}

/// The page for an answer of the admin consent page.
///
/// # Errors
///
/// What the template engine says; with this template and a `String` to write to, nothing does.
pub fn render_return(view: &ReturnView<'_>) -> Result<String, askama::Error> {
    ReturnPage::new(view).render()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted() -> Vec<String> {
        ["openid", "offline_access", "User.Read", "Mail.Send"].map(String::from).to_vec()
    }

    fn outcome(query: &str) -> Outcome {
        ConsentReturn::parse(query, &wanted()).outcome
    }

    #[test]
    fn an_error_is_believed_before_an_approval() {
        for (query, expected) in [
            ("admin_consent=True&error=consent_required&error_description=AADSTS65004%3a+The+resource+owner", Outcome::Cancelled),
            ("error=access_denied&error_subcode=cancel&state=x", Outcome::Cancelled),
            ("error=access_denied", Outcome::Cancelled),
            (
                "error=access_denied&error_description=AADSTS1003031%3a+x&admin_consent=True",
                Outcome::AppFault { code: Some(1_003_031) },
            ),
            ("error=invalid_client&error_description=AADSTS650053%3A", Outcome::AppFault { code: Some(650_053) }),
            ("error=access_denied&error_description=AADSTS90094%3A+x", Outcome::Refused { code: Some(90094) }),
            ("error=access_denied&error_subcode=other", Outcome::Refused { code: None }),
            ("error=server_error&error_description=AADSTS", Outcome::Refused { code: None }),
            ("admin_consent=True&error=%3Cscript%3E", Outcome::Refused { code: None }),
            ("admin_consent=False", Outcome::Unreadable),
            ("admin_consent=True&admin_consent=False&error=", Outcome::Granted(Grants { unlisted: true, ..Grants::default() })),
            ("", Outcome::Unreadable),
            ("%FF%00=%", Outcome::Unreadable),
        ] {
            assert_eq!(outcome(query), expected, "{query}");
        }
        assert_eq!(outcome(&format!("admin_consent=True&x={}", "y".repeat(QUERY_LENGTH))), Outcome::Unreadable);
    }

    #[test]
    fn grants_are_compared_by_permission_whatever_their_form() {
        let graph = "https%3a%2f%2fgraph.microsoft.com%2f";
        for (scope, granted, missing, unnamed) in [
            (format!("openid+offline_access+{graph}User.Read+{graph}Mail.Send+{graph}Files.Read"), 4, "", ""),
            (format!("{graph}user.read+{graph}MAIL.SEND"), 2, "", "openid offline_access"),
            (format!("openid+offline_access+{graph}User.Read"), 3, "Mail.Send", ""),
            (format!("openid+{graph}Mail.SendX"), 1, "User.Read Mail.Send", "offline_access"),
        ] {
            let Outcome::Granted(grants) = outcome(&format!("admin_consent=True&tenant=x&scope={scope}&state=s")) else {
                panic!("not granted: {scope}");
            };
            assert_eq!(
                (grants.granted.len(), grants.missing.join(" ").as_str(), grants.unnamed.join(" ").as_str()),
                (granted, missing, unnamed)
            );
            assert_eq!((grants.asked(), grants.is_complete()), (4, missing.is_empty()), "{scope}");
        }
    }

    #[test]
    fn state_and_tenant_are_taken_over_unverified_and_bounded() {
        let answer = ConsentReturn::parse("?admin_consent=True&tenant=72f988bf-86f1-41af-91ab-2d7cd011db47&state=abc", &wanted());
        assert_eq!(answer.state.as_deref(), Some("abc"));
        assert_eq!(answer.said_tenant, TenantId::parse("72f988bf-86f1-41af-91ab-2d7cd011db47"));
        for no_tenant in ["common", "9188040d-6c67-4c5b-b112-36a304b66dad", "", "<script>"] {
            assert_eq!(ConsentReturn::parse(&format!("tenant={no_tenant}"), &wanted()).said_tenant, None);
        }
    }

    #[test]
    fn the_last_code_of_a_description_counts() {
        for (text, code) in [
            ("AADSTS70002: a AADSTS70008: b", Some(70008)),
            ("AADSTS650053", Some(650_053)),
            ("AADSTS12", None),
            ("AADSTS123456789", None),
            ("nothing", None),
            ("AADSTSé", None),
        ] {
            assert_eq!(aadsts_code(text), code, "{text}");
        }
    }
}
