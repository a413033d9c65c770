//! The session cookie.

use axum::http::{HeaderMap, HeaderValue, header};

/// The name. Over https it begins with `__Host-`, so that no other host can plant one
/// (<https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis>, section 4.1.3.2).
const fn name(https: bool) -> &'static str {
    if https { "__Host-consentdesk" } else { "consentdesk" }
}

/// The value that a request brought, if it brought one and only one: of two, one is somebody else's.
pub(super) fn read(headers: &HeaderMap, https: bool) -> Option<&str> {
    let mut values = headers
        .get_all(header::COOKIE)
        .into_iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter_map(|(key, value)| (key == name(https)).then_some(value));
    let value = values.next()?;
    values.next().is_none().then_some(value)
}

/// Hands a value, base64url, to the browser; it keeps it until it closes.
pub(super) fn set(value: &str, https: bool) -> Option<HeaderValue> {
    line(https, value, "")
}

/// Takes it away.
pub(super) fn clear(https: bool) -> Option<HeaderValue> {
    line(https, "", "; Max-Age=0")
}

fn line(https: bool, value: &str, age: &str) -> Option<HeaderValue> {
    let secure = if https { "; Secure" } else { "" };
    HeaderValue::from_str(&format!("{}={value}; Path=/; HttpOnly; SameSite=Lax{age}{secure}", name(https))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_cookie_of_the_right_name_counts() {
        let read = |https, line: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::COOKIE, line.parse().unwrap());
            super::read(&headers, https).map(ToOwned::to_owned)
        };
        assert_eq!(read(false, "a=b; consentdesk=x").as_deref(), Some("x"));
        assert_eq!(read(true, "consentdesk=x; __Host-consentdesk=y").as_deref(), Some("y"));
        assert_eq!(read(true, "consentdesk=x"), None);
        assert_eq!(read(false, "consentdesk=x; consentdesk=y"), None);
    }

    #[test]
    fn the_cookie_is_marked() {
        let line = set("v", true).unwrap();
        assert_eq!(line, "__Host-consentdesk=v; Path=/; HttpOnly; SameSite=Lax; Secure");
        assert!(!set("v", false).unwrap().to_str().unwrap().contains("Secure"));
    }
}
