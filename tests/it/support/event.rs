//! Events as the app posts them.

use serde_json::{Value, json};

/// The organisation of most stories.
pub const ACME: &str = "5b1a7a70-3c55-4f8e-9a3c-0b8f2f5d7c11";

/// An event of this type about this account, which is also the person's address in the app. `more` goes over the rest of `data`.
pub fn event(kind: &str, email: &str, more: Value) -> Value {
    let mut data = json!({"user": {"email": email}, "account": email});
    if let (Value::Object(data), Value::Object(more)) = (&mut data, more) {
        data.extend(more);
    }
    json!({"type": kind, "timestamp": "2026-11-23T10:00:00Z", "data": data})
}

/// A failure with this error.
pub fn failed(email: &str, error: Value, more: Value) -> Value {
    let mut event = event("connection.failed", email, more);
    event["data"]["error"] = error;
    event
}

/// A failure at Microsoft's approval wall.
pub fn wall(email: &str) -> Value {
    failed(
        email,
        json!(
            "AADSTS90094: An administrator has set a policy that prevents you from granting this app the permissions it needs."
        ),
        json!({}),
    )
}

/// What comes back when somebody leaves Microsoft's page.
pub fn cancel(email: &str) -> Value {
    failed(email, json!({"error": "access_denied", "error_subcode": "cancel"}), json!({}))
}

/// A connection of an ordinary person.
pub fn connected(email: &str) -> Value {
    event("connection.succeeded", email, json!({"is_admin": false}))
}
