//! The story: what an app would post on a day on which an organisation meets the approval wall and gets over it.

use std::time::Duration;

use serde_json::{Value, json};

use crate::{config::Settings, domain::time::UnixMillis};

/// One event, and how it is told.
pub struct Told {
    /// What happened, in a sentence.
    pub title: &'static str,
    /// What the person saw.
    pub seen: &'static str,
    /// What is posted, but for the time.
    pub body: Value,
    /// What comes of it.
    pub outcome: Outcome,
    /// How many mails it sets off besides the one that its advice tells of.
    pub other_mails: usize,
}

/// What comes of an event.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The app is told what to show.
    Advice,
    /// The case is resolved.
    Resolved,
    /// Nothing more is heard of the attempt.
    Unfinished,
}

/// The organisation of the story.
const ORGANISATION: &str = "5b1a7a70-3c55-4f8e-9a3c-0b8f2f5d7c11";

/// The events of a day, told `now`.
#[expect(clippy::too_many_lines, reason = "a story is read from top to bottom")]
pub fn events(now: UnixMillis, settings: &Settings) -> Vec<Told> {
    let ago = |seconds: u64| (now - Duration::from_secs(seconds)).to_string();
    let scopes = &settings.app.scopes;
    let acme = |id: &str, name: &str, local: &str| {
        json!({
            "user": {"id": id, "email": format!("{local}@acme-plumbing.example"), "name": name, "locale": "en-AU", "timezone": "Australia/Brisbane"},
            "organisation": {"id": "org_9", "name": "Acme Plumbing"},
            "account": format!("{local}@acme-plumbing.example"),
            "request": {"scopes": scopes, "prompt": "select_account", "authority": "common"},
        })
    };
    let event = |kind: &str, mut data: Value, more: Value| {
        if let (Value::Object(data), Value::Object(more)) = (&mut data, more) {
            data.extend(more);
        }
        json!({"type": kind, "data": data})
    };
    let callback = format!(
        "https://app.example/oauth/callback?error=access_denied&error_description=AADSTS90094%3a+An+administrator+of+Acme+Plumbing+has+set+a+policy+that+prevents+you+from+granting+this+app+the+permissions+it+is+requesting.%0d%0aTrace+ID%3a+6f0e9c1d-1b1e-4f0e-8d8b-5d1c6a4b2200%0d%0aCorrelation+ID%3a+0a3c4c55-8f83-4f67-a4f8-1f4f7b5e9a01%0d%0aTimestamp%3a+{}&state=c2Vzc2lvbg",
        now.seconds_text().replace(' ', "+").replace(':', "%3a"),
    );
    vec![
        Told {
            title: "Kim of Acme Plumbing meets Microsoft's “Need admin approval”",
            seen: "The app posts the callback URL as it came: access_denied, AADSTS90094.",
            body: event(
                "connection.failed",
                acme("u_1", "Kim Lee", "kim"),
                json!({
                    "attempt_id": "att_1", "stage": "authorize", "started_at": ago(95), "tenant_id": ORGANISATION, "error": callback,
                }),
            ),
            outcome: Outcome::Advice,
            other_mails: 0,
        },
        Told {
            title: "Sam, a colleague, comes back with a bare cancel",
            seen: "error=access_denied&error_subcode=cancel: no code, no tenant. The same bytes mean “I changed my mind”.",
            body: event(
                "connection.failed",
                acme("u_2", "Sam Ortiz", "sam"),
                json!({
                    "attempt_id": "att_2", "stage": "authorize", "started_at": ago(70),
                    "error": {"error": "access_denied", "error_subcode": "cancel", "state": "c2Vzc2lvbg"},
                }),
            ),
            outcome: Outcome::Advice,
            other_mails: 0,
        },
        Told {
            title: "Robin signs in with a personal Outlook account",
            seen: "The app posts an exception's text: AADSTS50020, identity provider live.com.",
            body: event(
                "connection.failed",
                json!({
                    "user": {"id": "u_3", "email": "robin@harbour-electrical.example", "name": "Robin Ashby", "locale": "en-AU"},
                    "account": "robin.ashby@outlook.com",
                }),
                json!({
                    "attempt_id": "att_3", "stage": "token",
                    "error": "MsalServiceException: AADSTS50020: User account 'robin.ashby@outlook.com' from identity provider 'live.com' does not exist in tenant 'Sophiie' and cannot access the application in that tenant.\r\nTrace ID: 1c5fa9bd-7c36-4b9c-9c0f-6f6ad6f60e00\r\nCorrelation ID: 5a4de5d8-3b1e-41d2-9c0a-f77b9fb2a402",
                }),
            ),
            outcome: Outcome::Advice,
            other_mails: 0,
        },
        Told {
            title: "A token exchange fails by the app's own fault",
            seen: "The token endpoint answers invalid_client, AADSTS7000215: the client secret is wrong.",
            body: event(
                "connection.failed",
                json!({
                    "user": {"id": "u_4", "email": "ines@northside-dental.example", "name": "Inês Duarte"},
                    "account": "ines@northside-dental.example",
                }),
                json!({
                    "attempt_id": "att_4", "stage": "token",
                    "error": {"status": 401, "body": "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value.\\r\\nTrace ID: 2d6fa9bd-7c36-4b9c-9c0f-6f6ad6f60e00\",\"error_codes\":[7000215]}"},
                }),
            ),
            outcome: Outcome::Advice,
            other_mails: 1,
        },
        Told {
            title: "Alex, a second colleague, meets the approval wall too",
            seen: "Same organisation, same case: the mail says that others wait already.",
            body: event(
                "connection.failed",
                acme("u_5", "Alex Novak", "alex"),
                json!({
                    "attempt_id": "att_5", "stage": "authorize", "started_at": ago(40),
                    "error": format!("access_denied: AADSTS90094: An administrator has set a policy that prevents you from granting this app the permissions it needs. Correlation ID: 0a3c4c55-8f83-4f67-a4f8-1f4f7b5e9a05 Timestamp: {}", now.seconds_text()),
                }),
            ),
            outcome: Outcome::Advice,
            other_mails: 0,
        },
        Told {
            title: "Jo, a third one, is sent to Microsoft and never comes back",
            seen: "The app posts connection.started, and then nothing: who meets the wall often just closes the page.",
            body: event(
                "connection.started",
                acme("u_7", "Jo Walsh", "jo"),
                json!({"attempt_id": "att_8", "stage": "authorize", "started_at": ago(0)}),
            ),
            outcome: Outcome::Unfinished,
            other_mails: 1,
        },
        Told {
            title: "The administrator has followed the guide, and Kim connects",
            seen: "An ordinary person's success is the proof. Nobody had to report it.",
            body: event(
                "connection.succeeded",
                acme("u_1", "Kim Lee", "kim"),
                json!({
                    "attempt_id": "att_6", "tenant_id": ORGANISATION, "granted_scopes": scopes, "is_admin": false,
                }),
            ),
            outcome: Outcome::Resolved,
            other_mails: 3,
        },
        Told {
            title: "Sam reconnects, and is asked for an approval again",
            seen: "The organisation has approved. But the app sent prompt=consent, which asks anew whatever was approved.",
            body: event(
                "connection.failed",
                acme("u_2", "Sam Ortiz", "sam"),
                json!({
                    "attempt_id": "att_9", "stage": "authorize", "started_at": ago(15),
                    "request": {"scopes": scopes, "prompt": "consent", "authority": "common"},
                    "error": {"error": "access_denied", "error_description": "AADSTS90094: An administrator of Acme Plumbing has set a policy that prevents you from granting this app the permissions it is requesting.\r\nTrace ID: 3e7fa9bd-7c36-4b9c-9c0f-6f6ad6f60e00\r\nCorrelation ID: 0a3c4c55-8f83-4f67-a4f8-1f4f7b5e9a09"},
                }),
            ),
            outcome: Outcome::Advice,
            other_mails: 1,
        },
        Told {
            title: "Noor of Northside Dental meets the wall as well; this case is still open",
            seen: "The text of Microsoft's page, as a person pasted it into a support form.",
            body: event(
                "connection.failed",
                json!({
                    "user": {"id": "u_6", "email": "noor@northside-dental.example", "name": "Noor Haddad", "locale": "en-AU"},
                    "organisation": {"id": "org_12", "name": "Northside Dental"},
                    "account": "noor@northside-dental.example",
                    "request": {"scopes": scopes},
                }),
                json!({
                    "attempt_id": "att_7", "stage": "authorize",
                    "error": "Need admin approval\n\nSophiie needs permission to access resources in your organisation that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.",
                }),
            ),
            outcome: Outcome::Advice,
            other_mails: 0,
        },
    ]
}
