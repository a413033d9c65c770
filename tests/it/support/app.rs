//! The service itself: the production constructor and router, with a clock that stands still and mail that is kept in memory.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use axum::{Router, body::Body};
use consentdesk::{
    app::App,
    clock::Clock,
    config::{self, Layers, Settings},
    domain::time::UnixMillis,
    mail::{Memory, Transport},
    store::{Db, Row},
    web::{
        Web,
        access::{Role, link::LoginLink, token},
        assets::inline_style,
        signature::{WebhookSecret, sign},
    },
    worker::{
        breaker::Breaker,
        outbox::{Outbox, Round},
        reminders::Reminder,
        unfinished::Finder,
    },
};
use http_body_util::BodyExt as _;
use hyper::{HeaderMap, Request, header};
use serde_json::Value;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt as _;
use url::Url;

use super::{Backend, Mail, TestDb};

/// When every story begins: 2026-11-23T10:00:00Z.
pub const NOW: UnixMillis = UnixMillis(1_795_428_000_000);

/// Where the service says it is reached.
pub const BASE: &str = "https://desk.example";

/// The secret that posts are signed with.
pub const SECRET: &str = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

/// The other live secret.
pub const OTHER_SECRET: &str = "whsec_dGhlLW90aGVyLW9mLXR3by1saXZlLXNlY3JldHMtaGVyZQ==";

/// A service under test. It ends with its story.
pub struct TestApp {
    /// Its database.
    pub db: Db,
    /// Its clock.
    pub clock: Clock,
    /// What its handlers see.
    pub web: Web,
    /// The worker of its outbox.
    pub outbox: Outbox,
    /// The finder of unfinished attempts.
    pub finder: Finder,
    /// The worker of reminders.
    pub reminder: Reminder,
    /// The breaker.
    pub breaker: Breaker,
    /// Everything it has mailed, where it mails to memory.
    pub memory: Memory,
    router: Router,
    delivery: AtomicU32,
    desk: tokio::task::JoinHandle<()>,
    /// Where its database is.
    pub place: TestDb,
}

impl Drop for TestApp {
    fn drop(&mut self) {
        self.desk.abort();
    }
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub text: String,
}

impl Answer {
    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    /// The value at a JSON pointer; null where there is none.
    pub fn at(&self, pointer: &str) -> Value {
        self.json().pointer(pointer).cloned().unwrap_or(Value::Null)
    }

    /// The text at a JSON pointer.
    pub fn text_at(&self, pointer: &str) -> String {
        match self.at(pointer) {
            Value::String(text) => text,
            other => panic!("{pointer} is {other} in {}", self.text),
        }
    }

    /// The slug of the problem it tells.
    pub fn slug(&self) -> String {
        assert_eq!(self.headers[header::CONTENT_TYPE], "application/problem+json", "{}", self.text);
        assert_eq!(self.at("/status"), self.status);
        let kind = self.text_at("/type");
        kind.strip_prefix("urn:consentdesk:problem:").expect("a problem of ours").to_owned()
    }

    /// The text of a header; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().expect("a header in ASCII")).unwrap_or_default()
    }
}

/// A delivery, signed as it should be until a story says otherwise.
#[derive(Clone, Debug)]
pub struct Post {
    /// The octets.
    pub body: Vec<u8>,
    /// The headers.
    pub headers: Vec<(String, String)>,
}

impl Post {
    /// Signed with this secret at this time.
    pub fn signed(secret: &str, id: &str, at: UnixMillis, body: impl Into<Vec<u8>>) -> Self {
        let body = body.into();
        let secret = WebhookSecret::parse(secret).expect("a secret");
        let mut headers: Vec<(String, String)> =
            sign(&secret, id, at, &body).into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        headers.push(("content-type".to_owned(), "application/json".to_owned()));
        Self { body, headers }
    }

    /// Without this header.
    pub fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(other, _)| other != name);
        self
    }

    /// With this header in place of any of the same name.
    pub fn with(self, name: &str, value: impl Into<String>) -> Self {
        let mut post = self.without(name);
        post.headers.push((name.to_owned(), value.into()));
        post
    }
}

impl TestApp {
    /// The service on this database with the default settings.
    pub async fn start(backend: Backend) -> Self {
        Self::start_with(backend, |_| {}).await
    }

    /// The service on this database with some settings of its own.
    pub async fn start_with(backend: Backend, change: impl FnOnce(&mut Settings)) -> Self {
        Self::start_mailing(backend, change, |_, memory| Transport::Memory(memory)).await
    }

    /// The service with a way of its own for mail to leave.
    pub async fn start_mailing(
        backend: Backend,
        change: impl FnOnce(&mut Settings),
        transport: impl FnOnce(&Settings, Memory) -> Transport,
    ) -> Self {
        let place = backend.place().await;
        let mut settings = settings(&place.url);
        change(&mut settings);
        let memory = Memory::default();
        let transport = transport(&settings, memory.clone());
        Self::build(place, &settings, Clock::fixed(NOW), memory, transport).await
    }

    async fn build(place: TestDb, settings: &Settings, clock: Clock, memory: Memory, transport: Transport) -> Self {
        let transport = Arc::new(transport);
        let base = Url::parse(BASE).expect("a base");
        let App { db, web, outbox, desk, finder, reminder, breaker, .. } =
            App::build(settings, base, clock.clone(), transport).await.expect("the service is built");
        let router = consentdesk::web::router(web.clone());
        let desk = tokio::spawn(desk.run());
        Self { db, clock, web, outbox, finder, reminder, breaker, memory, router, delivery: AtomicU32::new(0), desk, place }
    }

    /// The service ended and started anew on the same database, with the default settings.
    pub fn restart(self) -> Pin<Box<dyn Future<Output = Self>>> {
        // Large, because the constructor wires every room.
        Box::pin(self.restarted())
    }

    async fn restarted(self) -> Self {
        let settings = settings(&self.place.url);
        let (clock, memory) = (self.clock.clone(), self.memory.clone());
        let (place, delivery) = (self.place.again().await, self.delivery.load(Ordering::Relaxed));
        drop(self);
        let build = Self::build(place, &settings, clock, memory.clone(), Transport::Memory(memory));
        let again = Box::pin(build).await;
        again.delivery.store(delivery, Ordering::Relaxed);
        again
    }

    /// A request, through the production router.
    pub async fn request(&self, method: &str, path: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(body.into()).expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("the router never fails");
        let (parts, body) = response.into_parts();
        let octets = body.collect().await.expect("a body").to_bytes();
        // What a page says is looked for, and what it must not hold: our own style, which some pages hold, is neither.
        let text = String::from_utf8_lossy(&octets).replace(inline_style(), "");
        Answer { status: parts.status.as_u16(), headers: parts.headers, text }
    }

    /// A page.
    pub async fn get(&self, path: &str) -> Answer {
        self.request("GET", path, &[("accept", "text/html")], Body::empty()).await
    }

    /// The page behind a link of ours.
    pub async fn open(&self, link: &str) -> Answer {
        self.get(path_of(link)).await
    }

    /// Asks the API as an agent.
    pub async fn api(&self, method: &str, path: &str) -> Answer {
        let hour = Duration::from_hours(1);
        let token = token::mint(&self.web.keys.jwt, "sam", Role::Agent, self.clock.now(), hour).expect("a token is made");
        self.request(method, path, &[("authorization", &format!("Bearer {token}"))], Body::empty()).await
    }

    /// Signs in as an agent. Returns the cookie to send along.
    pub async fn sign_in(&self) -> String {
        let link = LoginLink::new(Role::Agent, self.clock.now()).encode(&self.web.keys.login_link);
        let answer = self.submit(&format!("/auth/link/{link}")).await;
        answer.header("set-cookie").split(';').next().expect("a cookie").to_owned()
    }

    /// A form of a page of ours, sent by a browser.
    pub async fn submit(&self, path: &str) -> Answer {
        let headers =
            [("sec-fetch-site", "same-origin"), ("origin", BASE), ("content-type", "application/x-www-form-urlencoded")];
        self.request("POST", path, &headers, Body::empty()).await
    }

    /// A form of a page of ours with these fields, sent by a browser.
    pub async fn fill(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let headers =
            [("sec-fetch-site", "same-origin"), ("origin", BASE), ("content-type", "application/x-www-form-urlencoded")];
        self.request("POST", path, &headers, body).await
    }

    /// The id of the next delivery.
    pub fn next_id(&self) -> String {
        format!("msg_{}", self.delivery.fetch_add(1, Ordering::Relaxed))
    }

    /// A delivery with an id of its own, signed now.
    pub fn signed(&self, body: impl Into<Vec<u8>>) -> Post {
        Post::signed(SECRET, &self.next_id(), self.clock.now(), body)
    }

    /// Sends a delivery as it is.
    pub async fn send(&self, post: Post) -> Answer {
        let headers: Vec<(&str, &str)> = post.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.request("POST", "/webhooks/outlook", &headers, post.body).await
    }

    /// Posts an event whatever comes of it.
    pub async fn try_post(&self, event: &Value) -> Answer {
        self.send(self.signed(event.to_string())).await
    }

    /// Posts an event, which must be taken as new.
    pub async fn post(&self, event: &Value) -> Answer {
        let answer = self.try_post(event).await;
        assert_eq!(answer.status, 202, "{}", answer.text);
        answer
    }

    /// One look for unfinished attempts. Returns how many were found.
    pub async fn find(&self) -> usize {
        self.finder.sweep().await.expect("a look")
    }

    /// One round of the worker.
    pub async fn round(&self) -> Round {
        self.outbox.round(&CancellationToken::new()).await.expect("a round").0
    }

    /// Rounds of the worker until nothing is due.
    pub async fn work(&self) -> Round {
        let mut all = Round::default();
        loop {
            let (round, relay_at_fault) = self.outbox.round(&CancellationToken::new()).await.expect("a round");
            all.claimed += round.claimed;
            all.sent += round.sent;
            all.retried += round.retried;
            all.dead += round.dead;
            all.cancelled += round.cancelled;
            all.given_back += round.given_back;
            if round.claimed == 0 || relay_at_fault {
                return all;
            }
        }
    }

    /// Everything mailed so far.
    pub fn mails(&self) -> Vec<Mail> {
        self.memory.sent().iter().map(Mail::read).collect()
    }

    /// Sends what is due and returns what was mailed by it.
    pub async fn new_mails(&self) -> Vec<Mail> {
        let before = self.memory.sent().len();
        self.work().await;
        self.mails().split_off(before)
    }

    /// Lets time pass.
    pub fn advance(&self, by: Duration) {
        self.clock.advance(by);
    }

    /// All rows of a statement.
    pub async fn rows(&self, sql: &'static str) -> Vec<Row> {
        let mut tx = self.db.read().await.expect("a transaction");
        tx.query(sql).all().await.unwrap_or_else(|error| panic!("{sql}: {error:?}"))
    }

    /// The only number that a statement gives.
    pub async fn count(&self, sql: &'static str) -> i64 {
        self.rows(sql).await[0].get(0).expect("a number")
    }

    /// The first column of every row, as text.
    pub async fn texts(&self, sql: &'static str) -> Vec<String> {
        let rows = self.rows(sql).await;
        rows.iter().map(|row| row.get::<Option<String>>(0).expect("a text").unwrap_or_default()).collect()
    }

    /// Changes rows behind the service's back.
    pub async fn change(&self, sql: &'static str) -> u64 {
        let mut tx = self.db.write().await.expect("a transaction");
        let changed = tx.query(sql).run().await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
        tx.commit().await.expect("a commit");
        changed
    }

    /// Makes the database refuse one person: a fault that only the write can find.
    pub async fn refuse_person(&self, email: &'static str) {
        let sqlite = format!(
            "CREATE TRIGGER refuse_person BEFORE INSERT ON people WHEN new.email = '{email}' BEGIN SELECT RAISE(ABORT, 'refused'); END"
        );
        let postgres = format!("ALTER TABLE people ADD CONSTRAINT refuse_person CHECK (email <> '{email}')");
        self.alter(sqlite, postgres).await;
    }

    /// Undoes [`TestApp::refuse_person`].
    pub async fn accept_everybody(&self) {
        self.alter("DROP TRIGGER refuse_person".to_owned(), "ALTER TABLE people DROP CONSTRAINT refuse_person".to_owned()).await;
    }

    async fn alter(&self, sqlite: String, postgres: String) {
        match &self.db {
            Db::Sqlite { writer, .. } => drop(sqlx::query(sqlx::AssertSqlSafe(sqlite)).execute(writer).await.expect("a change")),
            Db::Postgres(pool) => drop(sqlx::query(sqlx::AssertSqlSafe(postgres)).execute(pool).await.expect("a change")),
        }
    }
}

/// The path of a link of ours.
pub fn path_of(link: &str) -> &str {
    link.strip_prefix(BASE).unwrap_or_else(|| panic!("{link} is no link of ours"))
}

/// The defaults, with secrets of the stories.
pub fn settings(database: &str) -> Settings {
    let own = [
        ("CONSENTDESK_DATABASE__URL", database),
        ("CONSENTDESK_DATABASE__CONNECTIONS", "6"),
        ("CONSENTDESK_WEBHOOK__SECRETS", &format!("{SECRET},{OTHER_SECRET}")),
        ("CONSENTDESK_AUTH__SECRET", "YSBzZWNyZXQgb2YgdGhpcnR5LXR3byBvY3RldHMhISE="),
        ("CONSENTDESK_LIMITS__EVENTS_PER_SECOND", "0"),
    ];
    let own = own.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned()));
    config::read(Layers::new(None, own), config::Make::Nothing).unwrap_or_else(|errors| panic!("{errors}"))
}
