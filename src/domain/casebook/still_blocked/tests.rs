use std::time::Duration;

use url::Url;
use uuid::Uuid;

use super::*;
use crate::domain::{
    address::Address,
    diagnosis::{diagnose_text, rules::Rules},
};

const NOW: UnixMillis = UnixMillis(1_795_428_000_000);
const DAY: Duration = Duration::from_hours(24);
const WINDOW: Duration = Duration::from_hours(30 * 24);
const KIM: Uuid = Uuid::from_u128(1);
const COLLEAGUE: Uuid = Uuid::from_u128(2);
const OURS: Uuid = Uuid::from_u128(9);

fn app() -> AppProfile {
    AppProfile {
        name: "Tailspin".to_owned(),
        client_id: OURS,
        scopes: ["openid", "User.Read", "Mail.ReadWrite"].map(str::to_owned).to_vec(),
        connect_url: Url::parse("https://app.example/connect").expect("a URL"),
        support_email: Address::parse("support@app.example").expect("an address"),
        publisher: "Tailspin".to_owned(),
    }
}

fn request(scopes: &[&str], prompt: Option<&str>, client_id: Option<Uuid>) -> Request {
    Request {
        scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
        prompt: prompt.map(str::to_owned),
        authority: None,
        client_id,
    }
}

fn returned(ago: Duration) -> ApprovalRecord {
    ApprovalRecord { approved_at: Some(NOW - ago), ..ApprovalRecord::default() }
}

fn passed(sure: bool, granted: &[&str]) -> ApprovalRecord {
    let at = Some(NOW - DAY);
    ApprovalRecord {
        passed_at: at,
        passed_by: Some(COLLEAGUE),
        proved_at: at.filter(|_| sure),
        proved_by: Some(COLLEAGUE).filter(|_| sure),
        approved_at: None,
        granted: granted.iter().map(|scope| (*scope).to_owned()).collect(),
    }
}

fn why(record: &ApprovalRecord, text: &str, request: &Request) -> Option<StillBlocked> {
    let diagnosis = diagnose_text(text, Rules::embedded());
    reason(&Approval::of(record, KIM, WINDOW, NOW), &diagnosis, request, &app(), NOW)
}

#[test]
fn the_first_reason_that_applies_is_the_reason() {
    use StillBlocked::{Assignment, ExtraScope, OtherClient, PromptConsent, Settling, Unknown};
    let plain = || request(&[], None, None);
    let theirs = Some(Uuid::from_u128(7));
    let worst = request(&["Mail.ReadWrite", "Files.Read"], Some("login consent"), theirs);
    for (case, record, text, request, expected) in [
        ("nothing was approved", ApprovalRecord::default(), "AADSTS90094", worst.clone(), None),
        ("no block", returned(DAY), "AADSTS50011", worst.clone(), None),
        ("too long ago", returned(31 * DAY), "AADSTS90094", worst.clone(), None),
        ("approved, not assigned", returned(DAY), "AADSTS50105", worst.clone(), Some(Assignment)),
        ("a colleague was assigned", passed(true, &[]), "AADSTS50105", worst.clone(), None),
        ("another client", returned(DAY), "AADSTS90094", worst, Some(OtherClient)),
        ("our own client", returned(DAY), "AADSTS90094", request(&[], None, Some(OURS)), Some(Unknown)),
        ("extra scope", returned(DAY), "AADSTS90094", request(&["Files.Read"], Some("consent"), None), Some(ExtraScope)),
        (
            "a scope in its long form, and one of the sign-in",
            returned(DAY),
            "AADSTS90094",
            request(&["https://graph.microsoft.com/mail.readwrite", "offline_access"], None, None),
            Some(Unknown),
        ),
        (
            "less was granted than the app is known to ask",
            passed(true, &["User.Read"]),
            "AADSTS90094",
            request(&["Mail.ReadWrite"], None, None),
            Some(ExtraScope),
        ),
        ("prompt", returned(DAY), "AADSTS90094", request(&[], Some("consent"), None), Some(PromptConsent)),
        ("another prompt", returned(DAY), "AADSTS90094", request(&[], Some("select_account"), None), Some(Unknown)),
        ("settling", returned(Duration::from_mins(59)), "AADSTS90094", plain(), Some(Settling)),
        ("settled", returned(Duration::from_hours(1)), "AADSTS90094", plain(), Some(Unknown)),
        (
            "prompt while settling",
            returned(Duration::ZERO),
            "AADSTS90094",
            request(&[], Some("consent"), None),
            Some(PromptConsent),
        ),
        ("an ordinary person got through", passed(true, &[]), "AADSTS90094", plain(), Some(Unknown)),
        ("somebody got through, who may be an administrator", passed(false, &[]), "AADSTS90094", plain(), None),
        ("the same, with prompt", passed(false, &[]), "AADSTS90094", request(&[], Some("consent"), None), Some(PromptConsent)),
    ] {
        assert_eq!(why(&record, text, &request), expected, "{case}");
    }
}

#[test]
fn ones_own_connection_proves_nothing() {
    let own = ApprovalRecord { passed_by: Some(KIM), proved_by: Some(KIM), ..passed(true, &[]) };
    assert_eq!(why(&own, "AADSTS90094", &request(&[], Some("consent"), None)), None);
}

#[test]
fn faults_of_the_app_are_told_as_such_and_the_rest_keeps_its_cause() {
    for (still, cause, alert) in [
        (StillBlocked::Assignment, Cause::UserNotAssigned, Some(AlertReason::Assignment)),
        (StillBlocked::OtherClient, Cause::AppMisconfigured, Some(AlertReason::OtherClient)),
        (StillBlocked::ExtraScope, Cause::AppMisconfigured, Some(AlertReason::ExtraScope)),
        (StillBlocked::PromptConsent, Cause::AppMisconfigured, Some(AlertReason::PromptConsent)),
        (StillBlocked::Settling, Cause::AdminApproval, None),
        (StillBlocked::Unknown, Cause::AdminApproval, Some(AlertReason::StillBlocked)),
    ] {
        let mut diagnosis = diagnose_text("AADSTS90094", Rules::embedded());
        let before = diagnosis.reasons.len();
        still.explain(&mut diagnosis, &["Files.Read".to_owned()]);
        assert_eq!((diagnosis.cause, still.alert()), (cause, alert), "{still}");
        assert_eq!(diagnosis.reasons.len(), before + 2, "{still}");
    }
}

#[test]
fn a_scope_of_another_api_and_all_that_is_registered_are_no_extra_ones() {
    let record = passed(true, &["User.Read", "IMAP.AccessAsUser.All"]);
    for asked in [
        "https://outlook.office.com/IMAP.AccessAsUser.All",
        "https://outlook.office365.com/IMAP.AccessAsUser.All",
        "https://graph.microsoft.com/.default",
        ".default",
        "https://graph.microsoft.com/user.read",
    ] {
        assert_eq!(why(&record, "AADSTS90094", &request(&[asked], None, None)), Some(StillBlocked::Unknown), "{asked}");
    }
    let asked = ["https://outlook.office.com/SMTP.Send"];
    assert_eq!(why(&record, "AADSTS90094", &request(&asked, None, None)), Some(StillBlocked::ExtraScope));
    let many: Vec<String> = (0..60).map(|number| format!("Scope.Number{number}")).collect();
    assert_eq!(extra_scopes(&many, &record.granted, &app()).len(), 60);
    let mut diagnosis = diagnose_text("AADSTS90094", Rules::embedded());
    StillBlocked::ExtraScope.explain(&mut diagnosis, &many);
    let longest = diagnosis.reasons.iter().map(|reason| reason.to_string().len()).max();
    assert!(longest < Some(400), "{longest:?}");
}
