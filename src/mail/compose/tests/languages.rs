//! What must hold for a mail in every language we have, and how one short and one long mail read in each.

use super::{later::reminders, *};
use crate::domain::cause::FixableBy;

/// A word of each language that a person with the wrong account must not meet, in lower case.
const ADMINISTRATOR: &[&str] = &["admin", "ammin", "beheer", "管理者"];

fn tags() -> Vec<String> {
    catalogue().tags().collect()
}

fn in_language(tag: &str, notice: Notice) -> Notice {
    Notice { locale: Some(tag.to_owned()), ..notice }
}

/// How wide a text is shown, in columns of a fixed font: two for each character of East Asian writing.
fn columns(text: &str) -> usize {
    text.chars().map(|c| if c >= '\u{1100}' && !('\u{2000}'..'\u{2e80}').contains(&c) { 2 } else { 1 }).sum()
}

/// Every kind of mail and every reminder, each also with the finer kinds that have words of their own.
static WORDED: LazyLock<Vec<Notice>> = LazyLock::new(|| {
    let text = |notice: &Notice| Parsed::read(&composed(notice).bytes).text;
    let finer = |plain: Notice| {
        let base = text(&plain);
        let with = |problem: &Kind| Notice { problem: Some(*problem), ..plain.clone() };
        let own: Vec<_> = Kind::ALL.iter().map(with).filter(|notice| text(notice) != base).collect();
        std::iter::once(plain).chain(own)
    };
    let for_administrators = Cause::ALL.iter().copied().filter(|cause| cause.fixable_by() == FixableBy::TenantAdmin);
    let later = for_administrators.flat_map(|cause| reminders(cause, None));
    kinds().map(|(kind, cause)| notice(kind, cause, None)).chain(later).flat_map(finer).collect()
});

/// Every mail that can be written in this language, with the finer kinds.
fn every_mail(tag: &str) -> impl Iterator<Item = (Notice, Composed)> {
    WORDED.iter().map(move |notice| {
        let notice = in_language(tag, notice.clone());
        let mail = composed(&notice);
        (notice, mail)
    })
}

#[test]
fn every_kind_of_mail_reads_as_it_did_in_each_language() {
    let empty = crate::domain::catalogue::Values::new();
    for tag in tags().iter().filter(|tag| *tag != "en") {
        let trust = format!("\n\n{}\n-", catalogue().nearest(Some(tag)).text("trust-title", &empty));
        let mut out = String::new();
        // American English differs in how it is spelt: a few mails show that.
        let few = tag.starts_with("en");
        for (kind, cause) in kinds().filter(|(kind, _)| !few || matches!(kind, NoticeKind::AdminApproval | NoticeKind::Reconnect))
        {
            let mail = composed(&in_language(tag, notice(kind, cause, None)));
            let parsed = Parsed::read(&mail.bytes);
            assert!(parsed.html.contains(&format!("lang=\"{tag}\"")), "{tag}");
            // What all have in common, at the end, stands in the first.
            let (own, _) = parsed.text.split_once(&trust).expect("the trust block");
            let shown = if out.is_empty() { parsed.text.trim_end() } else { own };
            out.extend([&format!("##### {kind} · {cause}\nSubject: {}\n\n", mail.subject), shown, "\n\n"]);
        }
        golden(&format!("{tag}/mails.txt"), &out);
    }
}

#[test]
fn the_reminders_read_as_they_did_in_each_language() {
    for tag in tags().iter().filter(|tag| !tag.starts_with("en")) {
        let mut out = String::new();
        for notice in
            reminders(Cause::AdminApproval, None).chain(reminders(Cause::AdminApproval, Some(Kind::HiddenBlock)).take(1))
        {
            let mail = composed(&in_language(tag, notice));
            let parsed = Parsed::read(&mail.bytes);
            // The part for the administrator is that of the first mail.
            let own = parsed.text.split("\n\n--------").next().unwrap_or_default();
            out.extend(["##### ", &mail.subject, "\n\n", own.trim_end(), "\n\n"]);
            let subject = mail.subject.strip_suffix(" [CD-7K3M9Q]").expect("the reference of the case");
            assert!(columns(subject) <= 46, "{tag}: {} {subject}", columns(subject));
        }
        golden(&format!("{tag}/reminders.txt"), &out);
    }
}

#[test]
fn somebody_who_is_on_it_is_named_in_each_language() {
    for tag in tags().iter().filter(|tag| !tag.starts_with("en")) {
        let calm = Notice { taken_on: Some(TakenOn::Claimed), ..notice(NoticeKind::AdminApproval, Cause::AdminApproval, None) };
        let text = Parsed::read(&composed(&in_language(tag, calm)).bytes).text;
        let words = catalogue().nearest(Some(tag));
        let mut values = crate::domain::catalogue::Values::new();
        values.set("org", "acme.com.au");
        assert!(text.contains(&*words.text("mail-taken-on", &values)), "{tag}: {text}");
    }
}

#[test]
fn no_line_is_longer_than_its_place_bears() {
    for tag in tags() {
        for (notice, mail) in every_mail(&tag) {
            let what = format!("{tag} {} {:?}", notice.kind, notice.problem);
            // Phones show about 60 columns of a subject at best.
            // The reference of the case comes last: it may be cut off.
            let subject = mail.subject.strip_suffix(" [CD-7K3M9Q]").unwrap_or(&mail.subject);
            assert!((14..=60).contains(&columns(subject)), "{what}: {} {}", columns(subject), mail.subject);
            let parsed = Parsed::read(&mail.bytes);
            assert!(!mail.subject.is_ascii() || parsed.header("Subject") == mail.subject, "{what}");
            for line in mail.bytes.split(|byte| *byte == b'\n') {
                // RFC 5322 section 2.1.1. The address that ends the mails is one word, which nothing can fold.
                let bears = line.len() <= 79 || line.starts_with(b" <https://");
                assert!(bears && line.is_ascii(), "{what}: {}", String::from_utf8_lossy(line));
            }
            let title = parsed.text.lines().next().unwrap_or_default();
            assert!(columns(title) <= 64, "{what}: {title}");
            for word in title.split([' ', '-', '\u{a0}']).filter(|word| word.is_ascii() || columns(word) == word.chars().count())
            {
                // At 320 pixels a heading holds about 22 letters without a place to break.
                assert!(word.chars().count() <= 22, "{what}: {word}");
            }
            for link in parsed.links() {
                assert!(link.len() < 1_900, "{what}: {} characters", link.len());
            }
        }
    }
}

#[test]
fn sentences_are_whole_whatever_is_known() {
    for tag in tags() {
        let words = catalogue().nearest(Some(&tag));
        let unnamed = words.text("your-organisation", &crate::domain::catalogue::Values::new()).into_owned();
        let starts_low = unnamed.starts_with(char::is_lowercase);
        for (notice, mail) in every_mail(&tag) {
            let bare = Notice { tenant_domain: None, tenant_id: None, account: None, others_waiting: 0, ..notice.clone() };
            for text in [Parsed::read(&mail.bytes).text, Parsed::read(&composed(&bare).bytes).text] {
                for flaw in ["{", "}", "  ", " .", " ,", "..", "。。"] {
                    assert!(!text.contains(flaw), "{tag} {}: {flaw:?} in {text}", notice.kind);
                }
                for start in [". ", "\n", "! "] {
                    assert!(!starts_low || !text.contains(&format!("{start}{unnamed}")), "{tag} {}: {text}", notice.kind);
                }
            }
        }
    }
}

#[test]
fn the_forwarded_part_stands_alone_in_each_language() {
    for tag in tags() {
        let words = catalogue().nearest(Some(&tag));
        let empty = crate::domain::catalogue::Values::new();
        let cut = format!("-------- {} --------", words.text("mail-forward-cut", &empty));
        for (notice, mail) in every_mail(&tag) {
            let parsed = Parsed::read(&mail.bytes);
            let Some((_, forwarded)) = parsed.text.split_once(&cut) else { continue };
            for fact in [
                notice.guide_url.as_str(),
                "Sophiie AI Pty Ltd",
                "5e0a1c9e-4b9f-4d53-8f7e-2f6c6f1c1a10",
                "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                "acme.com.au",
                "kim@acme.com.au",
                "Calendars.ReadWrite",
                "support@sophiie.example",
                "CD-7K3M9Q",
            ] {
                assert!(forwarded.contains(fact), "{tag} {}: {fact}", notice.kind);
            }
        }
    }
}

#[test]
fn a_person_with_the_wrong_account_reads_no_word_of_administrators_in_any_language() {
    for tag in tags() {
        for (notice, mail) in every_mail(&tag) {
            if matches!(notice.kind, NoticeKind::PersonalAccount | NoticeKind::WrongTenant) {
                let text = Parsed::read(&mail.bytes).text.to_lowercase();
                assert!(!ADMINISTRATOR.iter().any(|word| text.contains(word)), "{tag} {}: {text}", notice.kind);
            }
        }
    }
}

#[test]
fn no_word_of_english_is_left_in_another_language() {
    for tag in tags().iter().filter(|tag| !tag.starts_with("en")) {
        for (notice, mail) in every_mail(tag) {
            let text = format!(" {} ", Parsed::read(&mail.bytes).text.to_lowercase().replace('\n', " "));
            for word in ["the", "you", "your", "and", "please", "organisation's"] {
                assert!(!text.contains(&format!(" {word} ")), "{tag} {} {:?}: {word}", notice.kind, notice.step);
            }
        }
    }
}
