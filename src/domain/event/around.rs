//! What stands around an error besides the error: the fields of a failed event that a diagnosis is weighed with, on their own.

use serde_json::{Map, Value};

use super::{
    FieldError, Request,
    fields::{Object, PostedTenant, Reader},
};
use crate::domain::{address::Address, diagnosis::context::Context, time::UnixMillis};

/// The surroundings of an error. All of it is optional.
#[derive(Clone, Debug, Default)]
pub struct Around {
    stage: Option<String>,
    started_at: Option<UnixMillis>,
    account: Option<Address>,
    consumer_tenant: bool,
    request: Request,
}

/// The names of the fields.
const FIELDS: &[&str] = &["account", "request", "stage", "started_at", "tenant_id"];

impl Around {
    /// Reads the fields out of an object that has them under the names they have in an event; others are left alone. `None` if
    /// none is there.
    ///
    /// # Errors
    ///
    /// Every field that is wrong.
    pub fn read(members: &Map<String, Value>) -> Result<Option<Self>, Vec<FieldError>> {
        if !FIELDS.iter().any(|field| members.get(*field).is_some_and(|value| !value.is_null())) {
            return Ok(None);
        }
        let body = Object { members, pointer: "#" };
        let mut reader = Reader::default();
        let around = Self {
            stage: reader.text(body, "stage", 64),
            started_at: reader.time(body, "started_at"),
            account: reader.address(body, "account"),
            consumer_tenant: matches!(reader.tenant(body, "tenant_id"), PostedTenant::Consumer),
            request: reader
                .object(body, "request", "#/request")
                .map(|object| Request {
                    scopes: reader.scopes(object, "scopes"),
                    prompt: reader.text(object, "prompt", 64),
                    authority: None,
                    client_id: None,
                })
                .unwrap_or_default(),
        };
        if reader.errors.is_empty() { Ok(Some(around)) } else { Err(reader.errors) }
    }

    /// As what a diagnosis is weighed with. `failed_at` and `in_text` are what the error itself says of the time and the account.
    pub fn context(self, failed_at: Option<UnixMillis>, in_text: Option<&str>) -> Context {
        let account = self.account.or_else(|| in_text.and_then(|account| Address::parse(account).ok()));
        Context {
            at_microsoft: self.started_at.zip(failed_at).map(|(started, failed)| failed.since(started)),
            scopes: self.request.scopes,
            prompt: self.request.prompt,
            work_domain: account.map(|account| !account.domain().is_microsoft_consumer()),
            consumer_tenant: self.consumer_tenant,
            stage: self.stage,
            ..Context::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(value: &Value) -> Result<Option<Around>, Vec<FieldError>> {
        Around::read(value.as_object().expect("an object"))
    }

    #[test]
    fn nothing_around_is_nothing() {
        assert!(read(&json!({"error": "x", "stage": null})).expect("no fault").is_none());
    }

    #[test]
    fn what_is_there_is_weighed() {
        let body = json!({"stage": "authorize", "account": "kim@contoso.com", "started_at": "2026-11-23T02:09:40Z",
            "request": {"scopes": ["openid Mail.Read"], "prompt": "consent"}});
        let around = read(&body).expect("no fault").expect("fields");
        let context = around.context(UnixMillis::parse("2026-11-23T02:10:40Z"), Some("a@outlook.com"));
        assert_eq!((context.scopes.len(), context.prompt.as_deref(), context.work_domain), (2, Some("consent"), Some(true)));
        assert_eq!((context.stage.as_deref(), context.at_microsoft.map(|stay| stay.as_secs())), (Some("authorize"), Some(60)));
        let around = read(&json!({"tenant_id": "9188040d-6c67-4c5b-b112-36a304b66dad"})).expect("no fault").expect("fields");
        let context = around.context(None, Some("a@outlook.com"));
        assert_eq!((context.consumer_tenant, context.work_domain), (true, Some(false)));
    }

    #[test]
    fn every_wrong_field_is_named() {
        let wrong = read(&json!({"account": 1, "stage": [], "request": {"scopes": "x", "prompt": 2}, "started_at": "today"}));
        let mut pointers: Vec<String> = wrong.expect_err("faults").into_iter().map(|fault| fault.pointer).collect();
        pointers.sort();
        assert_eq!(pointers, ["#/account", "#/request/prompt", "#/request/scopes", "#/stage", "#/started_at"]);
    }
}
