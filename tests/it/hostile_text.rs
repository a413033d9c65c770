//! Text from outside is data: in pages it is escaped, in mail it does not stand at all.

use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Backend, TestApp, event::cancel, failed};

/// Stands in every payload. What is computed from one (`7*7`) would not hold it.
const MARK: &str = "hostile7mark";

/// Scripts, broken-out attributes, templates, header breaks, turned writing, formulas.
fn payloads() -> Vec<String> {
    [
        "<script>alert('MARK')</script>",
        "\"><img src=x onerror=alert(MARK)>",
        "'><svg/onload=alert(`MARK`)>",
        "</title></textarea></style><script src=//evil.example/MARK></script>",
        "javascript:alert('MARK')",
        "<a href=\"https://evil.example/MARK\">Approve here</a>",
        "<!-- MARK --><![CDATA[MARK]]>",
        "&lt;script&gt;MARK&lt;/script&gt;&#60;b&#62;",
        "{{ 7*7 }}{% include \"/etc/passwd\" %}${7*7}#{7*7}<%= 7*7 %>MARK",
        "{ $app } { -brand } {MARK}",
        "MARK\r\nBcc: victim@evil.example\r\n\r\nMARK",
        "MARK\u{2028}\u{2029}\u{0085}Subject: MARK",
        "\u{202E}KRAM\u{202C} MARK \u{2066}\u{200F}",
        "=?utf-8?B?aG9zdGlsZTdtYXJr?= MARK",
        "=cmd|'/C calc'!A0 MARK",
        "https://evil.example/MARK http://evil.example www.evil.example",
        "MARK\u{0}\u{7}\u{1b}[31m",
        "%0d%0aSet-Cookie:MARK=1",
        "MARK'; DROP TABLE tenants; --",
    ]
    .iter()
    .map(|payload| payload.replace("MARK", MARK))
    .collect()
}

/// A failure of this cause with the payload wherever a text may stand.
fn attack(email: &str, code: &str, payload: &str) -> Value {
    failed(
        email,
        json!({"error_description": format!("{code}: {payload}"), payload: [payload], "error_uri": payload}),
        json!({
            "attempt_id": payload, "stage": payload,
            "user": {"email": email, "id": payload, "name": payload, "locale": payload, "timezone": payload},
            "organisation": {"id": payload, "name": payload},
            "request": {"scopes": [payload], "prompt": payload, "authority": payload},
        }),
    )
}

/// The headers that our mails have, and no others.
const HEADERS: [&str; 10] = [
    "From",
    "To",
    "Reply-To",
    "Subject",
    "Date",
    "Message-ID",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "MIME-Version",
    "Content-Type",
];

#[rstest]
#[tokio::test]
async fn hostile_text_is_escaped_in_pages_and_absent_from_mail(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let causes = [
        "AADSTS90094",
        "AADSTS50020: identity provider live.com",
        "AADSTS50105",
        "AADSTS53003",
        "AADSTS700082",
        "AADSTS50034",
        "MailboxNotEnabledForRESTAPI",
    ];
    let mut guides = Vec::new();
    for (n, payload) in payloads().iter().enumerate() {
        for (m, code) in causes.iter().enumerate() {
            let answer = app.post(&attack(&format!("kim@acme{n}x{m}.example"), code, payload)).await;
            for text in ["/advice/title", "/advice/message", "/advice/reasons"] {
                assert!(!answer.at(text).to_string().contains("evil.example"), "{text} repeats a link of an event");
            }
            if let Value::String(guide) = answer.at("/advice/guide_url") {
                guides.push((guide, payload.clone()));
            }
        }
    }
    assert!(guides.len() >= payloads().len() * 5);
    app.work().await;
    let mails = app.mails();
    assert!(mails.len() >= guides.len());
    for mail in mails {
        for text in [&mail.raw, &mail.text, &mail.html] {
            assert!(!text.contains(MARK) && !text.contains("evil.example") && !text.contains("7*7"), "{text}");
            assert!(!text.contains(['\u{202E}', '\u{2066}', '\u{2028}', '\0']));
        }
        assert_eq!(mail.header_names(), HEADERS);
        assert!(mail.raw.is_ascii() && !mail.raw.replace("\r\n", "").contains(['\r', '\n']));
    }
    let mut seen = false;
    for (guide, payload) in guides {
        let page = app.open(&guide).await;
        assert_eq!(page.status, 200);
        seen |= page.text.contains(MARK);
        if payload.contains(['<', '>', '"', '&']) {
            assert!(!page.text.contains(&payload), "{payload}");
        }
        for marked in page.text.match_indices(MARK) {
            let around = &page.text[..marked.0];
            let open = around.rfind('<').unwrap_or(0);
            let shut = around.rfind('>').unwrap_or(0);
            assert!(shut >= open, "within a tag: {payload}");
        }
        for forbidden in [
            "<script>alert",
            "<svg/onload",
            "<img src=x",
            "href=\"https://evil",
            "href=\"javascript:",
            "<!-- host",
            "\u{202E}",
            "\u{2066}",
        ] {
            assert!(!page.text.contains(forbidden), "{forbidden}: {payload}");
        }
        assert!(page.header("set-cookie").is_empty());
    }
    assert!(seen, "the organisation's name is shown: the test tests something");
    assert!(app.count("SELECT COUNT(*) FROM tenants").await > 0);
}

#[rstest]
#[tokio::test]
async fn an_address_may_hold_odd_signs_and_stays_one_text(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let odd = "o'b&{{7*7}}$%0d%0a`|#@acme.example";
    app.post(&failed(
        odd,
        json!("AADSTS50020: User account from identity provider 'live.com' does not exist in tenant"),
        json!({"account": "o'b&{{7*7}}@outlook.com"}),
    ))
    .await;
    app.post(&cancel(odd)).await;
    let mails = app.new_mails().await;
    assert_eq!(mails.len(), 2);
    for mail in mails {
        assert_eq!(mail.headers.iter().find(|(name, _)| name == "To").map(|(_, value)| value.as_str()), Some(odd));
        assert_eq!(mail.header_names(), HEADERS);
        assert!(!mail.html.contains("b&{{") && !mail.html.contains("b&amp;49"), "{}", mail.html);
    }
}

#[rstest]
#[tokio::test]
async fn two_events_that_differ_in_free_text_only_make_the_same_mail(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let mut made = Vec::new();
    for payload in ["Acme Plumbing", "<script>alert(1)</script>"] {
        let app = TestApp::start(backend).await;
        app.post(&attack("kim@acme.example", "AADSTS90094", payload)).await;
        let mail = app.new_mails().await.remove(0);
        let link = mail.text.split_whitespace().find(|word| word.contains("/guide/")).expect("a link").to_owned();
        let reference = mail
            .text
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .find(|word| word.starts_with("CD-"))
            .expect("a reference")
            .to_owned();
        let request = mail.text.split_whitespace().find(|word| word.contains("/request/")).expect("a link to the request");
        let code = mail.text.lines().find_map(|line| line.strip_prefix("Check code: ")).expect("a check code");
        let text = mail.text.replace(&link, "LINK").replace(request, "REQUEST").replace(&reference, "REFERENCE");
        let text = text.replace(code, "CODE");
        made.push((mail.headers[3].clone(), text));
    }
    assert_eq!(made[0].1, made[1].1);
}
