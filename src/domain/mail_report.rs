//! What mail providers report after they took a mail: it came back, somebody called it spam, it arrived.
//!
//! Read are a shape of our own and those of three providers. Each is known by its members, so that one address takes them all:
//!
//! * ours: `{"type": "bounce" | "complaint" | "delivered" | "unsubscribed", "message_id" or "email", "reason"?, "permanent"?}`;
//! * Postmark: <https://postmarkapp.com/developer/webhooks/bounce-webhook> and its neighbours;
//! * Amazon SES, bare or in the envelope of SNS:
//!   <https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html>,
//!   <https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html>;
//! * Resend: <https://resend.com/docs/webhooks/event-types>.

use serde_json::Value;

use super::{address::Address, cause::words, event::FieldError, time::UnixMillis};

/// Characters that are kept of what the other side said.
const REASON: usize = 300;

/// Reports that one delivery may hold. Providers send one mail's recipients, and each of our mails has one.
const MOST: usize = 50;

words! {
    /// What is reported.
    ReportType {
        /// The other side has taken the mail.
        Delivered = "delivered",
        /// It came back.
        Bounce = "bounce",
        /// Its reader called it spam.
        Complaint = "complaint",
        /// Its reader has told the provider that they want no more.
        Unsubscribed = "unsubscribed",
    }
}

/// One report of one recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailReport {
    /// What.
    pub kind: ReportType,
    /// Whether a bounce is for good. Of no meaning for the others.
    pub permanent: bool,
    /// Our Message-ID, with angle brackets, where it is named.
    pub message_id: Option<String>,
    /// The provider's own id of the mail, which its relay may have said on taking it.
    pub provider_id: Option<String>,
    /// The recipient, where one is named.
    pub address: Option<Address>,
    /// What the other side said, on one line of bounded length: for support.
    pub reason: Option<String>,
    /// When it happened, where that is said.
    pub at: Option<UnixMillis>,
}

/// What a delivery holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// Reports, in order.
    Reports(Vec<MailReport>),
    /// Amazon asks to open this address once, so that reports begin to flow. Never done by us: somebody has to look at it first.
    ConfirmAt(String),
    /// Something of a provider that says nothing of these: an open, a click, a delay.
    Other,
}

/// Reads a body. `Err` names what is wrong with a body of our own shape.
///
/// # Errors
///
/// The fields that are missing or wrong.
pub fn parse(body: &Value) -> Result<Delivery, Vec<FieldError>> {
    if !body.is_object() {
        return Err(vec![FieldError::new("#", "must be a JSON object")]);
    }
    if body.get("RecordType").is_some() {
        return Ok(postmark(body));
    }
    if let (Some(kind), Some(_)) = (text(body, "/Type"), body.get("MessageId").or(body.get("TopicArn"))) {
        return Ok(sns(body, kind));
    }
    if body.get("notificationType").or(body.get("eventType")).is_some() {
        return Ok(ses(body));
    }
    match text(body, "/type") {
        // Events of other things than mails come as well where all are wanted; an error would make Resend send them again and again.
        Some(kind) if kind.contains('.') && body.get("data").is_some_and(Value::is_object) => Ok(resend(body, kind)),
        _ => generic(body).map(|report| Delivery::Reports(vec![report])),
    }
}

fn generic(body: &Value) -> Result<MailReport, Vec<FieldError>> {
    let mut errors = Vec::new();
    let kind = text(body, "/type").and_then(ReportType::parse);
    if kind.is_none() {
        let known = ReportType::ALL.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join(", ");
        errors.push(FieldError::new("#/type", format!("must be one of {known}")));
    }
    let address = match text(body, "/email").map(Address::parse) {
        Some(Err(error)) => {
            errors.push(FieldError::new("#/email", error.to_string()));
            None
        }
        address => address.and_then(Result::ok),
    };
    let message_id = text(body, "/message_id").and_then(message_id);
    if message_id.is_none() && address.is_none() && errors.iter().all(|error| error.pointer != "#/email") {
        errors.push(FieldError::new("#/message_id", "or email is required: say which mail this is about"));
    }
    match kind {
        Some(kind) if errors.is_empty() => Ok(MailReport {
            kind,
            // A bounce of which nothing more is said is taken for one that may pass: the third one counts.
            permanent: body.get("permanent").and_then(Value::as_bool).unwrap_or(false),
            message_id,
            provider_id: None,
            address,
            reason: text(body, "/reason").and_then(one_line),
            at: None,
        }),
        _ => Err(errors),
    }
}

/// `TypeCode`s and names: <https://postmarkapp.com/developer/api/bounce-api#bounce-types>.
fn postmark(body: &Value) -> Delivery {
    let bounce = text(body, "/Type").unwrap_or_default();
    let (kind, permanent) = match text(body, "/RecordType") {
        Some("Delivery") => (ReportType::Delivered, false),
        Some("SpamComplaint") => (ReportType::Complaint, true),
        Some("Bounce") if matches!(bounce, "SpamComplaint" | "SpamNotification") => {
            (if bounce == "SpamComplaint" { ReportType::Complaint } else { ReportType::Bounce }, bounce == "SpamComplaint")
        }
        // What leaves and comes back only as a word of thanks or an absence note is no bounce.
        // Nor is a fault of the call to Postmark, or of what came in.
        Some("Bounce")
            if matches!(
                bounce,
                "AutoResponder"
                    | "AddressChange"
                    | "ChallengeVerification"
                    | "Subscribe"
                    | "OpenRelayTest"
                    | "SMTPApiError"
                    | "InboundError"
                    | "TemplateRenderingFailed"
            ) =>
        {
            return Delivery::Other;
        }
        Some("Bounce") if bounce == "Unsubscribe" => (ReportType::Unsubscribed, true),
        // `Inactive`: Postmark will send nothing more to the address.
        Some("Bounce") => {
            let for_good = matches!(bounce, "HardBounce" | "BadEmailAddress" | "ManuallyDeactivated");
            (ReportType::Bounce, for_good || body.get("Inactive").and_then(Value::as_bool) == Some(true))
        }
        Some("SubscriptionChange") => match subscription(body) {
            Some(change) => change,
            None => return Delivery::Other,
        },
        _ => return Delivery::Other,
    };
    let said =
        ["/Details", "/Description", "/Name", "/SuppressionReason"].into_iter().find_map(|at| text(body, at).and_then(one_line));
    Delivery::Reports(vec![MailReport {
        kind,
        permanent,
        message_id: None,
        provider_id: text(body, "/MessageID").map(ToOwned::to_owned),
        address: text(body, "/Email").or(text(body, "/Recipient")).and_then(|text| Address::parse(text).ok()),
        reason: said.filter(|_| kind != ReportType::Delivered),
        at: ["/ChangedAt", "/BouncedAt"].into_iter().find_map(|at| text(body, at).and_then(UnixMillis::parse)),
    }])
}

/// <https://postmarkapp.com/developer/webhooks/subscription-change-webhook>, looked at 2026-11-23: why Postmark sends nothing more to an
/// address of the stream. `None` where it sends again, which is for a person to decide here as well, and where our own people did it there.
fn subscription(body: &Value) -> Option<(ReportType, bool)> {
    if body.get("SuppressSending").and_then(Value::as_bool) != Some(true) {
        return None;
    }
    match (text(body, "/SuppressionReason"), text(body, "/Origin")) {
        (Some("HardBounce"), _) => Some((ReportType::Bounce, true)),
        (Some("SpamComplaint"), _) => Some((ReportType::Complaint, true)),
        (Some("ManualSuppression"), Some("Recipient")) => Some((ReportType::Unsubscribed, true)),
        _ => None,
    }
}

fn sns(body: &Value, kind: &str) -> Delivery {
    match kind {
        "Notification" => {
            let message = text(body, "/Message").and_then(|text| serde_json::from_str::<Value>(text).ok());
            message.map_or(Delivery::Other, |message| ses(&message))
        }
        "SubscriptionConfirmation" => {
            let at = text(body, "/SubscribeURL").and_then(|text| url::Url::parse(text).ok());
            at.filter(is_amazons).map_or(Delivery::Other, |url| Delivery::ConfirmAt(url.into()))
        }
        _ => Delivery::Other,
    }
}

/// `sns.<region>.amazonaws.com`, in China with `.cn` at its end: nothing before, between or behind, so that no stranger's address looks
/// like Amazon's to whoever reads the log.
fn is_amazons(url: &url::Url) -> bool {
    let region = |host: &str| {
        let rest = host.strip_prefix("sns.")?;
        rest.strip_suffix(".amazonaws.com").or_else(|| rest.strip_suffix(".amazonaws.com.cn")).map(ToOwned::to_owned)
    };
    let plain = url.scheme() == "https" && url.port().is_none() && url.username().is_empty() && url.password().is_none();
    let named = |name: String| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    plain && url.host_str().and_then(region).is_some_and(named)
}

fn ses(body: &Value) -> Delivery {
    let (kind, at) = match text(body, "/notificationType").or(text(body, "/eventType")) {
        Some("Bounce") => (ReportType::Bounce, "/bounce/bouncedRecipients"),
        // A reader may also say that a mail is none: `not-spam`.
        Some("Complaint") if text(body, "/complaint/complaintFeedbackType") == Some("not-spam") => return Delivery::Other,
        Some("Complaint") => (ReportType::Complaint, "/complaint/complainedRecipients"),
        Some("Delivery") => (ReportType::Delivered, "/delivery/recipients"),
        _ => return Delivery::Other,
    };
    let permanent = kind == ReportType::Complaint || text(body, "/bounce/bounceType") == Some("Permanent");
    let headers = body.pointer("/mail/headers").and_then(Value::as_array).into_iter().flatten();
    // The service puts an id of its own into the header; the one we had given stands among the headers it was handed.
    let ours = headers
        .filter(|header| text(header, "/name").is_some_and(|name| name.eq_ignore_ascii_case("message-id")))
        .find_map(|header| text(header, "/value"))
        // The list of headers may be cut short; these are not.
        .or_else(|| text(body, "/mail/commonHeaders/messageId"));
    let recipients = body.pointer(at).and_then(Value::as_array).into_iter().flatten().take(MOST);
    let reports: Vec<MailReport> = recipients
        .map(|recipient| MailReport {
            kind,
            permanent,
            message_id: ours.and_then(message_id),
            provider_id: text(body, "/mail/messageId").map(ToOwned::to_owned),
            address: recipient
                .as_str()
                .or_else(|| text(recipient, "/emailAddress"))
                .and_then(|text| Address::parse(bare(text)).ok()),
            reason: text(recipient, "/diagnosticCode")
                .or_else(|| text(body, "/complaint/complaintFeedbackType"))
                .or_else(|| text(body, "/bounce/bounceSubType"))
                .and_then(one_line)
                .filter(|_| kind != ReportType::Delivered),
            at: None,
        })
        .collect();
    if reports.is_empty() { Delivery::Other } else { Delivery::Reports(reports) }
}

fn resend(body: &Value, kind: &str) -> Delivery {
    let (kind, permanent) = match kind {
        "email.delivered" => (ReportType::Delivered, false),
        "email.complained" => (ReportType::Complaint, true),
        // Permanent or Transient; where nothing is said, Resend means the first.
        "email.bounced" => (ReportType::Bounce, text(body, "/data/bounce/type").is_none_or(|kind| kind == "Permanent")),
        // It never left Resend, because mail to the address came back before or was called spam.
        "email.suppressed" => (ReportType::Bounce, true),
        "suppression.added" => match text(body, "/data/origin") {
            Some("bounce") => (ReportType::Bounce, true),
            Some("complaint") => (ReportType::Complaint, true),
            _ => return Delivery::Other,
        },
        _ => return Delivery::Other,
    };
    let to = match body.pointer("/data/to") {
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).take(MOST).collect(),
        Some(Value::String(one)) => vec![one.as_str()],
        _ => text(body, "/data/email").into_iter().collect(),
    };
    let headers = body.pointer("/data/headers").and_then(Value::as_array).into_iter().flatten();
    let ours = headers
        .filter(|header| text(header, "/name").is_some_and(|name| name.eq_ignore_ascii_case("message-id")))
        .find_map(|header| text(header, "/value"))
        .or_else(|| text(body, "/data/message_id"));
    let reports: Vec<MailReport> = to
        .into_iter()
        .map(|to| MailReport {
            kind,
            permanent,
            message_id: ours.and_then(message_id),
            provider_id: text(body, "/data/email_id").map(ToOwned::to_owned),
            address: Address::parse(bare(to)).ok(),
            reason: text(body, "/data/bounce/message").or_else(|| text(body, "/data/suppressed/message")).and_then(one_line),
            at: None,
        })
        .collect();
    if reports.is_empty() { Delivery::Other } else { Delivery::Reports(reports) }
}

fn text<'v>(body: &'v Value, at: &str) -> Option<&'v str> {
    body.pointer(at)?.as_str()
}

/// With its angle brackets, which some leave out.
fn message_id(text: &str) -> Option<String> {
    let bare = text.trim().trim_start_matches('<').trim_end_matches('>');
    let good = bare.contains('@') && bare.len() <= 300 && bare.bytes().all(|byte| (33..127).contains(&byte));
    good.then(|| format!("<{bare}>"))
}

/// The address of `Kim Lee <kim@acme.example>`.
fn bare(text: &str) -> &str {
    text.rsplit_once('<').map_or(text, |(_, rest)| rest.trim_end().trim_end_matches('>')).trim()
}

fn one_line(text: &str) -> Option<String> {
    let line: String =
        text.split(|c: char| c.is_control() || c.is_whitespace()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then(|| line.chars().take(REASON).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn one(body: &Value) -> MailReport {
        match parse(body) {
            Ok(Delivery::Reports(mut reports)) if reports.len() == 1 => reports.remove(0),
            other => panic!("{other:?}"),
        }
    }

    fn said(body: &Value) -> (ReportType, bool, String) {
        let report = one(body);
        (report.kind, report.permanent, report.address.map(|address| address.as_str().to_owned()).unwrap_or_default())
    }

    #[test]
    fn our_own_shape_is_read_and_its_faults_are_named() {
        let report =
            one(&json!({"type": "bounce", "message_id": "a@desk.example", "permanent": true, "reason": " no\r\nsuch user "}));
        assert_eq!(report.message_id.as_deref(), Some("<a@desk.example>"));
        assert_eq!((report.permanent, report.reason.as_deref()), (true, Some("no such user")));
        assert_eq!(said(&json!({"type": "complaint", "email": "kim@acme.example"})).2, "kim@acme.example");
        assert!(!one(&json!({"type": "bounce", "email": "kim@acme.example"})).permanent);
        for (body, pointers) in [
            (json!([]), vec!["#"]),
            (json!({}), vec!["#/type", "#/message_id"]),
            (json!({"type": "opened", "email": "kim@acme.example"}), vec!["#/type"]),
            (json!({"type": "bounce", "email": "nobody"}), vec!["#/email"]),
            (json!({"type": "bounce", "message_id": "no id"}), vec!["#/message_id"]),
        ] {
            let errors = parse(&body).unwrap_err();
            assert_eq!(errors.iter().map(|error| error.pointer.as_str()).collect::<Vec<_>>(), pointers, "{body}");
        }
    }

    #[test]
    fn postmark_is_read() {
        let bounce = |kind: &str| json!({"RecordType": "Bounce", "Type": kind, "MessageID": "883953f4", "Email": "kim@acme.example", "Details": "smtp;550 5.1.1"});
        assert_eq!(said(&bounce("HardBounce")), (ReportType::Bounce, true, "kim@acme.example".to_owned()));
        assert_eq!(said(&bounce("SoftBounce")), (ReportType::Bounce, false, "kim@acme.example".to_owned()));
        assert_eq!(said(&bounce("SpamComplaint")).0, ReportType::Complaint);
        assert_eq!(one(&bounce("HardBounce")).provider_id.as_deref(), Some("883953f4"));
        assert_eq!(parse(&bounce("AutoResponder")), Ok(Delivery::Other));
        assert_eq!(parse(&json!({"RecordType": "Open"})), Ok(Delivery::Other));
        assert_eq!(said(&json!({"RecordType": "SpamComplaint", "Email": "kim@acme.example"})).0, ReportType::Complaint);
        assert!(said(&json!({"RecordType": "Bounce", "Type": "Blocked", "Email": "kim@acme.example", "Inactive": true})).1);
        assert!(!said(&bounce("Blocked")).1);
        assert_eq!(said(&bounce("Unsubscribe")).0, ReportType::Unsubscribed);
        for nobodys in ["SMTPApiError", "TemplateRenderingFailed", "InboundError", "OpenRelayTest"] {
            assert_eq!(parse(&bounce(nobodys)), Ok(Delivery::Other), "{nobodys}");
        }
        let delivered = one(&json!({"RecordType": "Delivery", "Recipient": "kim@acme.example", "Details": "250 ok"}));
        assert_eq!((delivered.kind, delivered.reason), (ReportType::Delivered, None));
    }

    #[test]
    fn what_postmark_says_of_its_own_list_is_read() {
        let change = |suppress: bool, reason: Value, origin: &str| {
            json!({
                "RecordType": "SubscriptionChange", "MessageID": Value::Null, "ServerID": 123_456, "MessageStream": "outbound",
                "ChangedAt": "2026-11-23T10:53:34.416071Z", "Recipient": "kim@acme.example", "Origin": origin,
                "SuppressSending": suppress, "SuppressionReason": reason, "Tag": "", "Metadata": {}
            })
        };
        for (reason, origin, expected) in [
            ("HardBounce", "Recipient", ReportType::Bounce),
            ("SpamComplaint", "Recipient", ReportType::Complaint),
            ("ManualSuppression", "Recipient", ReportType::Unsubscribed),
        ] {
            let body = change(true, json!(reason), origin);
            assert_eq!(said(&body), (expected, true, "kim@acme.example".to_owned()));
            assert_eq!(one(&body).reason.as_deref(), Some(reason));
            assert_eq!(one(&body).at, UnixMillis::parse("2026-11-23T10:53:34.416Z"));
        }
        // Somebody of ours did it there, or took it back there: they can do so here.
        assert_eq!(parse(&change(true, json!("ManualSuppression"), "Customer")), Ok(Delivery::Other));
        assert_eq!(parse(&change(false, Value::Null, "Recipient")), Ok(Delivery::Other));
    }

    #[test]
    fn amazon_is_read_bare_and_in_its_envelope() {
        let bounce = json!({
            "notificationType": "Bounce",
            "bounce": {"bounceType": "Permanent", "bouncedRecipients": [{"emailAddress": "kim@acme.example", "diagnosticCode": "smtp; 550 5.1.1 user unknown"}]},
            "mail": {"messageId": "0102-1", "headers": [{"name": "Message-ID", "value": "<a@desk.example>"}]}
        });
        let wrapped = json!({"Type": "Notification", "MessageId": "22b8", "TopicArn": "arn", "Message": bounce.to_string()});
        assert_eq!(one(&bounce), one(&wrapped));
        let report = one(&wrapped);
        assert_eq!(
            (report.permanent, report.message_id.as_deref(), report.provider_id.as_deref()),
            (true, Some("<a@desk.example>"), Some("0102-1"))
        );
        let complaint = json!({"eventType": "Complaint", "complaint": {"complainedRecipients": [{"emailAddress": "Kim <kim@acme.example>"}], "complaintFeedbackType": "abuse"}, "mail": {}});
        assert_eq!(said(&complaint), (ReportType::Complaint, true, "kim@acme.example".to_owned()));
        let delivery = json!({"notificationType": "Delivery", "delivery": {"recipients": ["kim@acme.example"]}, "mail": {}});
        assert_eq!(said(&delivery).0, ReportType::Delivered);
        let confirm = |url: &str| {
            parse(&json!({"Type": "SubscriptionConfirmation", "MessageId": "1", "TopicArn": "arn", "SubscribeURL": url}))
        };
        let good = "https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&Token=x";
        assert_eq!(confirm(good), Ok(Delivery::ConfirmAt(good.to_owned())));
        assert!(matches!(confirm("https://sns.cn-north-1.amazonaws.com.cn/?Token=x"), Ok(Delivery::ConfirmAt(_))));
        for evil in [
            "https://evil.example/",
            "https://sns.eu-west-1.amazonaws.com.evil.example/",
            "https://sns.evil.example/.amazonaws.com",
            "https://sns.a.b.amazonaws.com/",
            "https://sns.amazonaws.com/",
            "https://sns.eu-west-1.amazonaws.com@evil.example/",
            "https://user@sns.eu-west-1.amazonaws.com/",
            "https://sns.eu-west-1.amazonaws.com:8443/",
            "http://sns.eu-west-1.amazonaws.com/",
            "no address",
        ] {
            assert_eq!(confirm(evil), Ok(Delivery::Other), "{evil}");
        }
        let not_spam = json!({"eventType": "Complaint", "complaint": {"complainedRecipients": [{"emailAddress": "kim@acme.example"}], "complaintFeedbackType": "not-spam"}, "mail": {}});
        assert_eq!(parse(&not_spam), Ok(Delivery::Other));
        let short = json!({
            "notificationType": "Bounce",
            "bounce": {"bounceType": "Undetermined", "bouncedRecipients": [{"emailAddress": "kim@acme.example"}]},
            "mail": {"headersTruncated": true, "commonHeaders": {"messageId": "<a@desk.example>"}}
        });
        assert_eq!((one(&short).message_id.as_deref(), one(&short).permanent), (Some("<a@desk.example>"), false));
        assert_eq!(parse(&json!({"Type": "Notification", "MessageId": "1", "Message": "hello"})), Ok(Delivery::Other));
    }

    #[test]
    fn resend_is_read() {
        let event = |kind: &str, bounce: Value| json!({"type": kind, "created_at": "2026-11-23T10:00:00Z", "data": {"email_id": "56761188", "to": ["kim@acme.example"], "bounce": bounce}});
        let hard = event("email.bounced", json!({"type": "Permanent", "subType": "General", "message": "no mailbox"}));
        assert_eq!(said(&hard), (ReportType::Bounce, true, "kim@acme.example".to_owned()));
        assert_eq!(one(&hard).reason.as_deref(), Some("no mailbox"));
        assert!(!said(&event("email.bounced", json!({"type": "Transient"}))).1);
        assert_eq!(said(&event("email.complained", Value::Null)).0, ReportType::Complaint);
        assert_eq!(said(&event("email.delivered", Value::Null)).0, ReportType::Delivered);
        let suppressed = json!({"type": "email.suppressed", "data": {"email_id": "56761188", "to": ["kim@acme.example"], "suppressed": {"type": "OnAccountSuppressionList", "message": "bounced before"}}});
        assert_eq!(said(&suppressed), (ReportType::Bounce, true, "kim@acme.example".to_owned()));
        assert_eq!(one(&suppressed).reason.as_deref(), Some("bounced before"));
        let added = |origin: &str| json!({"type": "suppression.added", "data": {"id": "e169", "email": "kim@acme.example", "origin": origin}});
        assert_eq!(said(&added("bounce")), (ReportType::Bounce, true, "kim@acme.example".to_owned()));
        assert_eq!(said(&added("complaint")).0, ReportType::Complaint);
        assert_eq!(parse(&added("manual")), Ok(Delivery::Other));
        for other in
            ["contact.updated", "domain.created", "suppression.removed", "email.opened", "email.delivery_delayed", "email.failed"]
        {
            assert_eq!(parse(&event(other, Value::Null)), Ok(Delivery::Other), "{other}");
        }
    }
}
