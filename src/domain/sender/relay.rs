//! Well-known services that take mail by SMTP: what they ask to be published.

/// A service.
#[derive(Debug)]
pub struct Service {
    /// Its name.
    pub name: &'static str,
    /// What its hosts end in.
    hosts: &'static [&'static str],
    /// What an SPF record includes to let it send.
    pub include: &'static str,
    /// Whether it sends with a return address of its own, for whose SPF it answers itself; then DKIM has to carry DMARC.
    pub own_envelope: bool,
}

/// Sources, from the documentation of each as known in 2026: Google Workspace "Set up SPF", Microsoft 365 "Set up SPF", Amazon SES
/// "Custom MAIL FROM domain", Postmark "SPF is not required", Mailgun "Verify your domain", Twilio `SendGrid` "Domain
/// authentication", Resend "Managing domains".
const SERVICES: &[Service] = &[
    Service { name: "Google", hosts: &["gmail.com", "google.com"], include: "_spf.google.com", own_envelope: false },
    Service {
        name: "Microsoft 365",
        hosts: &["office365.com", "outlook.com"],
        include: "spf.protection.outlook.com",
        own_envelope: false,
    },
    Service { name: "Mailgun", hosts: &["mailgun.org"], include: "mailgun.org", own_envelope: false },
    Service { name: "Amazon SES", hosts: &["amazonaws.com"], include: "amazonses.com", own_envelope: true },
    Service { name: "Postmark", hosts: &["postmarkapp.com"], include: "spf.mtasv.net", own_envelope: true },
    Service { name: "SendGrid", hosts: &["sendgrid.net"], include: "sendgrid.net", own_envelope: true },
    Service { name: "Resend", hosts: &["resend.com"], include: "amazonses.com", own_envelope: true },
];

/// The service that a host belongs to.
pub fn service(host: &str) -> Option<&'static Service> {
    let host = host.to_ascii_lowercase();
    let of = |end: &str| host == end || host.strip_suffix(end).is_some_and(|rest| rest.ends_with('.'));
    SERVICES.iter().find(|service| service.hosts.iter().any(|end| of(end)))
}

/// Selectors under which common services and servers publish their DKIM keys. Others choose one at random, so that none of these
/// being there proves nothing.
pub const SELECTORS: &[&str] = &[
    "default",
    "dkim",
    "mail",
    "smtp",
    "mx",
    "s1",
    "s2",
    "k1",
    "k2",
    "k3",
    "selector1",
    "selector2",
    "google",
    "resend",
    "pm",
    "mandrill",
    "mte1",
    "brevo1",
    "zmail",
    "fm1",
];
