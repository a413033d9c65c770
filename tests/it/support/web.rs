//! The router on a fresh database, with a clock that stands still.

use std::sync::Arc;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode},
};
use consentdesk::{
    clock::Clock,
    domain::{address::Address, app::AppProfile, links::Links, time::UnixMillis},
    store::Db,
    web::{
        self, Web,
        access::{Access, Identity, Invitation, Role},
    },
};
use tower::ServiceExt as _;
use url::Url;
use uuid::Uuid;

use super::{Backend, Seed, TestDb};

/// What the stories call now.
pub const NOW: UnixMillis = UnixMillis(1_795_400_000_000);

/// The router and what is behind it. A token is the name of a role; a sign-in link likewise.
pub struct TestWeb {
    /// The clock.
    pub clock: Clock,
    test: TestDb,
    router: Router,
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
    /// On a fresh database.
    pub async fn start(backend: Backend) -> Self {
        let test = backend.open().await;
        let clock = Clock::fixed(NOW);
        let links = Links::new(Url::parse("https://desk.example").unwrap(), &[7; 32]);
        let token = Arc::new(|token: &str, _| Role::parse(token).map(|role| Identity { subject: "sam".to_owned(), role }));
        let link = Arc::new(|token: &str| {
            let (name, id) = token.split_once('-')?;
            let expires = UnixMillis(NOW.0 + 15 * 60_000);
            Some(Invitation { id: Uuid::from_u128(id.parse().ok()?), role: Role::parse(name)?, expires })
        });
        let web = Web {
            db: test.db.clone(),
            app: Arc::new(app()),
            access: Access::new(&links, token, link),
            links,
            clock: clock.clone(),
            mail_off: false,
        };
        Self { clock, test, router: web::router().with_state(web) }
    }

    /// The database.
    pub fn db(&self) -> &Db {
        &self.test.db
    }

    /// To write rows.
    pub fn seed(&self) -> Seed<'_> {
        Seed { db: &self.test.db, now: NOW }
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
        let request = if let Some(role) = role { request.header("authorization", format!("Bearer {role}")) } else { request };
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Posts JSON to the API.
    pub async fn post(&self, path: &str, role: Option<&str>, body: &serde_json::Value) -> Answer {
        let request = Request::post(path).header("content-type", "application/json");
        let request = if let Some(role) = role { request.header("authorization", format!("Bearer {role}")) } else { request };
        self.send(request.body(Body::from(body.to_string())).unwrap()).await
    }

    /// Signs in by the link of a role. Returns the cookie to send along.
    pub async fn sign_in(&self, link: &str) -> Option<String> {
        let request = Request::post(format!("/auth/link/{link}")).header("sec-fetch-site", "same-origin");
        let answer = self.send(request.body(Body::empty()).unwrap()).await;
        if answer.status != StatusCode::SEE_OTHER {
            return None;
        }
        Some(answer.header("set-cookie").split(';').next().unwrap().to_owned())
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

/// The app of the stories.
pub fn app() -> AppProfile {
    AppProfile {
        name: "Sophiie".to_owned(),
        client_id: Uuid::from_u128(0x1111_2222_3333_4444_5555_6666_7777_8888),
        scopes: vec!["Mail.ReadWrite".to_owned()],
        connect_url: Url::parse("https://app.example/connect").unwrap(),
        support_email: Address::parse("support@app.example").unwrap(),
        publisher: "Sophiie Pty Ltd".to_owned(),
    }
}

/// The token of the forms on a page.
pub fn csrf(page: &Answer) -> String {
    let (_, rest) = page.text.split_once("name=\"csrf\" value=\"").expect("the page has a form");
    rest.split('"').next().unwrap().to_owned()
}
