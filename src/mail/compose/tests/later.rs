//! What is mailed after the first mail of a case.

use super::*;
use crate::domain::cause::FixableBy;

#[test]
fn a_later_mail_follows_the_first_and_can_be_ended() {
    let notice = Notice {
        follows: Some("<first@sophiie.example>".to_owned()),
        unsubscribe_url: Url::parse("https://desk.sophiie.example/unsubscribe/AZNqHnssfT6PSltsfY6fAQAAAAFqkl8mXlJ4n0dE8yQm5Zxr")
            .ok(),
        ..notice(NoticeKind::AdminApproval, Cause::AdminApproval, None)
    };
    let mail = composed(&notice);
    let parsed = Parsed::read(&mail.bytes);
    for name in ["In-Reply-To", "References"] {
        assert_eq!(parsed.header(name).trim(), "<first@sophiie.example>");
    }
    let link = notice.unsubscribe_url.as_ref().expect("a link").as_str();
    assert_eq!(parsed.header("List-Unsubscribe").trim(), format!("<{link}>"));
    assert_eq!(parsed.header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    assert!(parsed.text.contains(link) && parsed.html.contains(link));
    // Without https there is no one-click request, and the link is there all the same.
    let plain = Notice { unsubscribe_url: Url::parse("http://127.0.0.1:8080/unsubscribe/x").ok(), ..notice.clone() };
    let plain = Parsed::read(&composed(&plain).bytes);
    assert!(plain.headers.iter().all(|(name, _)| name != "List-Unsubscribe-Post"));
    // What is no Message-ID does not reach a header.
    let forged = Notice { follows: Some("<a@b>\r\nBcc: eve@evil.example".to_owned()), ..notice };
    assert!(Parsed::read(&composed(&forged).bytes).headers.iter().all(|(name, _)| name != "Bcc" && name != "References"));
}

/// The three reminders of a case with this cause.
pub(super) fn reminders(cause: Cause, problem: Option<Kind>) -> impl Iterator<Item = Notice> {
    (1..=3_u8).map(move |step| Notice {
        step: Some(step),
        follows: Some("<first@sophiie.example>".to_owned()),
        unsubscribe_url: Url::parse("https://desk.sophiie.example/unsubscribe/AZNqHnssfT6PSltsfY6fAQAAAAFqkl8mXlJ4n0dE8yQm5Zxr")
            .ok(),
        ..notice(NoticeKind::Reminder, cause, problem)
    })
}

#[test]
fn every_reminder_reads_as_it_did_and_passes_on_what_the_first_mail_did() {
    for notice in reminders(Cause::AdminApproval, None) {
        let mail = Parsed::read(&composed(&notice).bytes);
        let step = notice.step.unwrap_or_default();
        let head = mail.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join("\n");
        golden(&format!("reminder-{step}.txt"), &format!("{head}\n\n{}", mail.text));
        golden(&format!("reminder-{step}.html"), &mail.html.replace("><", ">\n<"));
    }
    for (kind, cause) in kinds().filter(|(_, cause)| cause.fixable_by() == FixableBy::TenantAdmin) {
        let first = Parsed::read(&composed(&notice(kind, cause, None)).bytes).text;
        if kind == NoticeKind::Reconnect {
            continue;
        }
        let part = |text: &str| -> Option<String> {
            text.split("-------- ").nth(1)?.split("\n--------\n").next().map(ToOwned::to_owned)
        };
        for notice in reminders(cause, None) {
            let mail = composed(&notice);
            let text = Parsed::read(&mail.bytes).text;
            assert!(part(&text).is_some() && part(&text) == part(&first), "{cause}\n{text}");
            assert!(text.contains("Write to my administrator") && mail.subject.len() < 90, "{}", mail.subject);
        }
    }
    let unsure: Vec<String> = reminders(Cause::AdminApproval, Some(Kind::HiddenBlock))
        .map(|notice| Parsed::read(&composed(&notice).bytes).text)
        .collect();
    assert!(unsure[0].contains("most likely"), "{}", unsure[0]);
}

#[test]
fn later_colleagues_read_who_is_on_it_and_nothing_that_is_not_so() {
    let said = [
        (TakenOn::InUse, "Somebody has already begun to work with the guide"),
        (TakenOn::Claimed, "Somebody at acme.com.au says that it is done."),
        (TakenOn::AdminConnected, "An administrator of acme.com.au has connected Outlook"),
    ];
    let texts = |taken_on| {
        let first = Notice { taken_on, ..notice(NoticeKind::AdminApproval, Cause::AdminApproval, None) };
        let later = reminders(Cause::AdminApproval, None).map(move |notice| Notice { taken_on, ..notice });
        std::iter::once(first).chain(later).map(|notice| Parsed::read(&composed(&notice).bytes).text).collect::<Vec<_>>()
    };
    for text in texts(None) {
        assert!(said.iter().all(|(_, words)| !text.contains(words)), "{text}");
    }
    for (taken_on, words) in said {
        for text in texts(Some(taken_on)) {
            let found: Vec<_> = said.iter().filter(|(_, words)| text.contains(words)).map(|(taken_on, _)| *taken_on).collect();
            assert_eq!(found, [taken_on], "{words}\n{text}");
        }
    }
    // A language that has no words for it says nothing rather than English.
    let japanese = Notice {
        taken_on: Some(TakenOn::InUse),
        locale: Some("ja".to_owned()),
        ..notice(NoticeKind::AdminApproval, Cause::AdminApproval, None)
    };
    assert!(!Parsed::read(&composed(&japanese).bytes).text.contains("Somebody"));
}
