//! The router on a fresh database, with a clock that stands still.

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode},
};
use consentdesk::{
    app::App,
    clock::Clock,
    config::{self, Layers},
    domain::time::UnixMillis,
    mail::Transport,
    store::Db,
    web::access::{Role, link::LoginLink, token},
};
use tower::ServiceExt as _;
use url::Url;

use super::{Backend, Seed, TestDb};

/// What the stories call now.
pub const NOW: UnixMillis = UnixMillis(1_795_400_000_000);

/// The router of the real app, and what is behind it.
pub struct TestWeb {
    /// The clock.
    pub clock: Clock,
    app: App,
    router: Router,
    _test: TestDb,
}

/// What came back.
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub text: String,
}

impl Answer {
    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    /// A header as text.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl TestWeb {
    /// On a fresh database, reached by https.
    pub async fn start(backend: Backend) -> Self {
        Self::start_at(backend, "https://desk.example", "file:/nowhere").await
    }

    /// On a fresh database, with an address and a `mail.url`.
    pub async fn start_at(backend: Backend, base: &str, mail: &str) -> Self {
        let test = backend.open().await;
        let clock = Clock::fixed(NOW);
        let variables = [
            ("CONSENTDESK_DATABASE__URL", test.url.as_str()),
            ("CONSENTDESK_DATABASE__CONNECTIONS", "3"),
            ("CONSENTDESK_MAIL__URL", mail),
            ("CONSENTDESK_AUTH__SECRET", "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE="),
            ("CONSENTDESK_WEBHOOK__SECRETS", "whsec_AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE="),
        ];
        let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let settings =
            config::read(Layers::new(None, variables.into_iter()), config::Make::Nothing).expect("the settings are good");
        let transport = Arc::new(Transport::new(&settings.mail).expect("the transport is made"));
        let base = Url::parse(base).expect("an address");
        let app = App::build(&settings, base, clock.clone(), transport).await.expect("the app is built");
        let router = app.router();
        Self { clock, app, router, _test: test }
    }

    /// The database.
    pub fn db(&self) -> &Db {
        &self.app.db
    }

    /// A token for the API.
    pub fn token(&self, role: Role) -> String {
        token::mint(&self.app.web.keys.jwt, "sam", role, NOW, Duration::from_hours(1)).expect("a token is made")
    }

    /// A new sign-in link, as the path that it leads to.
    pub fn link(&self, role: Role) -> String {
        format!("/auth/link/{}", LoginLink::new(role, self.clock.now()).encode(&self.app.web.keys.login_link))
    }

    /// To write rows.
    pub fn seed(&self) -> Seed<'_> {
        Seed { db: &self.app.db, now: NOW }
    }

    /// Sends a request.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        let text = String::from_utf8(to_bytes(body, 16 << 20).await.unwrap().to_vec()).unwrap_or_default();
        Answer { status: parts.status, headers: parts.headers, text }
    }

    /// Asks the API, in a role or without a token.
    pub async fn get(&self, path: &str, role: Option<&str>) -> Answer {
        let request = Request::get(path);
        let request = match role.map(Role::parse) {
            Some(Some(role)) => request.header("authorization", format!("Bearer {}", self.token(role))),
            Some(None) => request.header("authorization", "Bearer nonsense"),
            None => request,
        };
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Posts JSON to the API.
    pub async fn post(&self, path: &str, role: Option<&str>, body: &serde_json::Value) -> Answer {
        let request = Request::post(path).header("content-type", "application/json");
        let request = match role.map(Role::parse) {
            Some(Some(role)) => request.header("authorization", format!("Bearer {}", self.token(role))),
            Some(None) => request.header("authorization", "Bearer nonsense"),
            None => request,
        };
        self.send(request.body(Body::from(body.to_string())).unwrap()).await
    }

    /// Deletes through the API.
    pub async fn delete(&self, path: &str, role: Option<&str>) -> Answer {
        let request = Request::delete(path);
        let request = match role.map(Role::parse) {
            Some(Some(role)) => request.header("authorization", format!("Bearer {}", self.token(role))),
            Some(None) => request.header("authorization", "Bearer nonsense"),
            None => request,
        };
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Signs in by a link. Returns the cookie to send along, or `None` if the link does not work.
    pub async fn sign_in_by(&self, link: &str) -> Option<String> {
        let request = Request::post(link).header("sec-fetch-site", "same-origin");
        let answer = self.send(request.body(Body::empty()).unwrap()).await;
        if answer.status != StatusCode::SEE_OTHER {
            return None;
        }
        Some(answer.header("set-cookie").split(';').next().unwrap().to_owned())
    }

    /// Signs in with a role. Returns the cookie to send along.
    pub async fn sign_in(&self, role: Role) -> String {
        self.sign_in_by(&self.link(role)).await.expect("a new link works")
    }

    /// Looks at a page.
    pub async fn page(&self, path: &str, cookie: &str) -> Answer {
        self.send(Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await
    }

    /// Posts a form from a page of ours.
    pub async fn form(&self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(path)
            .header("cookie", cookie)
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(body)).unwrap()).await
    }
}

/// The token of the forms on a page.
pub fn csrf(page: &Answer) -> String {
    let (_, rest) = page.text.split_once("name=\"csrf\" value=\"").expect("the page has a form");
    rest.split('"').next().unwrap().to_owned()
}
