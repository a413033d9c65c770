//! The session cookie.

use axum::http::{HeaderMap, HeaderValue, header};

/// How the session cookie is named and marked.
#[derive(Clone, Copy, Debug)]
pub struct Cookies {
    https: bool,
}

impl Cookies {
    /// Over https the name begins with `__Host-`, so that no other host can plant one
    /// (<https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis>, section 4.1.3.2), and the cookie is Secure.
    pub const fn new(https: bool) -> Self {
        Self { https }
    }

    /// The name.
    pub const fn name(self) -> &'static str {
        if self.https { "__Host-consentdesk" } else { "consentdesk" }
    }

    /// The value that a request brought, if it brought one and only one: of two, one is somebody else's.
    pub fn read(self, headers: &HeaderMap) -> Option<&str> {
        let mut values = headers
            .get_all(header::COOKIE)
            .into_iter()
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .filter_map(|(name, value)| (name == self.name()).then_some(value));
        let value = values.next()?;
        values.next().is_none().then_some(value)
    }

    /// Hands a value to the browser, until it closes or the session ends. `value` is base64url.
    pub fn set(self, value: &str) -> Option<HeaderValue> {
        HeaderValue::from_str(&format!("{}={value}; Path=/; HttpOnly; SameSite=Lax{}", self.name(), self.secure())).ok()
    }

    /// Takes it away.
    pub fn clear(self) -> Option<HeaderValue> {
        let line = format!("{}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax{}", self.name(), self.secure());
        HeaderValue::from_str(&line).ok()
    }

    const fn secure(self) -> &'static str {
        if self.https { "; Secure" } else { "" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_cookie_of_the_right_name_counts() {
        let read = |https, line: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::COOKIE, line.parse().unwrap());
            Cookies::new(https).read(&headers).map(ToOwned::to_owned)
        };
        assert_eq!(read(false, "a=b; consentdesk=x").as_deref(), Some("x"));
        assert_eq!(read(true, "consentdesk=x; __Host-consentdesk=y").as_deref(), Some("y"));
        assert_eq!(read(true, "consentdesk=x"), None);
        assert_eq!(read(false, "consentdesk=x; consentdesk=y"), None);
    }

    #[test]
    fn the_cookie_is_marked() {
        let line = Cookies::new(true).set("v").unwrap();
        assert_eq!(line, "__Host-consentdesk=v; Path=/; HttpOnly; SameSite=Lax; Secure");
        assert!(!Cookies::new(false).set("v").unwrap().to_str().unwrap().contains("Secure"));
    }
}
