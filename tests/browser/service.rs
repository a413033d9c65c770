//! The service in this process, on a real port: the production constructor and its own loop, with mail kept in memory.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use axum::{Router, body::Body};
use consentdesk::{
    app::App,
    clock::Clock,
    config::{self, Layers},
    domain::{
        cause::{Cause, Kind},
        keys::Keys,
        links::{GuideToken, Links},
    },
    mail::{Memory, Transport},
    store::Db,
    web::{
        access::{Role, link::LoginLink},
        serve::Deadlines,
        signature::{WebhookSecret, sign},
    },
};
use http_body_util::BodyExt as _;
use hyper::Request;
use serde_json::Value;
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use tokio_util::sync::CancellationToken;
use url::{Position, Url};

const SECRET: &str = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

/// A running service. It ends with its story.
pub struct Service {
    /// The base of its addresses.
    pub base: Url,
    /// Makes links that no page shows.
    pub links: Links,
    db: Db,
    keys: Arc<Keys>,
    clock: Clock,
    router: Router,
    posted: AtomicU32,
    stop: CancellationToken,
    served: JoinHandle<anyhow::Result<()>>,
    _folder: TempDir,
}

impl Drop for Service {
    fn drop(&mut self) {
        self.stop.cancel();
        self.served.abort();
    }
}

impl Service {
    /// Starts one with no records.
    pub async fn start() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let database = format!("sqlite://{}", folder.path().join("consentdesk.db").display());
        let own = [
            ("CONSENTDESK_DATABASE__URL", database.as_str()),
            ("CONSENTDESK_WEBHOOK__SECRETS", SECRET),
            ("CONSENTDESK_AUTH__SECRET", "YSBzZWNyZXQgb2YgdGhpcnR5LXR3byBvY3RldHMhISE="),
        ];
        let own = own.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned()));
        let settings = config::read(Layers::new(None, own), config::Make::Nothing).unwrap_or_else(|errors| panic!("{errors}"));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let base = Url::parse(&format!("http://{}/", listener.local_addr().expect("an address"))).expect("a base");
        let clock = Clock::system();
        let transport = Arc::new(Transport::Memory(Memory::default()));
        let app = App::build(&settings, base.clone(), clock.clone(), transport).await.expect("the service is built");
        let (db, keys, links, router) = (app.db.clone(), app.web.keys.clone(), app.web.links.clone(), app.router());
        let stop = CancellationToken::new();
        let served = tokio::spawn(app.run(listener, Deadlines::default(), stop.clone()));
        Self { base, links, db, keys, clock, router, posted: AtomicU32::new(0), stop, served, _folder: folder }
    }

    /// The address of a path.
    pub fn at(&self, path: &str) -> String {
        self.base.join(path).expect("a path").into()
    }

    /// Posts a signed event, which must be taken as new. Returns the answer.
    pub async fn post(&self, event: &Value) -> Value {
        let body = event.to_string();
        let id = format!("msg_{}", self.posted.fetch_add(1, Ordering::Relaxed));
        let secret = WebhookSecret::parse(SECRET).expect("a secret");
        let mut request = Request::post("/webhooks/outlook").header("content-type", "application/json");
        for (name, value) in sign(&secret, &id, self.clock.now(), body.as_bytes()) {
            request = request.header(name, value);
        }
        let request = request.body(Body::from(body)).expect("a request");
        let response = tower::ServiceExt::oneshot(self.router.clone(), request).await.expect("the router never fails");
        let status = response.status();
        let octets = response.into_body().collect().await.expect("a body").to_bytes();
        assert_eq!(status, 202, "{}", String::from_utf8_lossy(&octets));
        serde_json::from_slice(&octets).expect("an answer in JSON")
    }

    /// Posts a failure. Returns the link of its guide.
    pub async fn guide_of(&self, event: &Value) -> String {
        let answer = self.post(event).await;
        answer["advice"]["guide_url"].as_str().unwrap_or_else(|| panic!("there is a guide: {answer}")).to_owned()
    }

    /// Sends a form of one of our own pages, as a browser does. It must be followed by a page.
    pub async fn fill(&self, address: &str, fields: &[(&str, &str)]) {
        let address = Url::parse(address).expect("an address");
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(&address[Position::BeforePath..])
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .expect("a request");
        let response = tower::ServiceExt::oneshot(self.router.clone(), request).await.expect("the router never fails");
        assert!(response.status().is_redirection(), "{address}: {}", response.status());
    }

    /// Ends the links of a guide that were handed out so far.
    pub async fn revoke(&self, guide: &str) {
        let mut tx = self.db.write().await.expect("a transaction");
        let revoked = tx.query("UPDATE cases SET guide_version = 2 WHERE id = $1").bind(self.token(guide).case_id.to_string());
        assert_eq!(revoked.run().await.expect("they are revoked"), 1);
        tx.commit().await.expect("it is kept");
    }

    /// What the link of a guide says.
    pub fn token(&self, guide: &str) -> GuideToken {
        self.links.decode(guide.rsplit('/').next().unwrap_or_default()).expect("a link of ours")
    }

    /// Turns the case of a guide into one of another cause, as support may do.
    pub async fn turn(&self, guide: &str, cause: Cause, kind: Option<Kind>) {
        let case = self.token(guide).case_id;
        let mut tx = self.db.write().await.expect("a transaction");
        let turned = tx.query("UPDATE cases SET cause = $2, kind = $3 WHERE id = $1").bind(case.to_string()).bind(cause.as_str());
        assert_eq!(turned.bind(kind.map(Kind::as_str)).run().await.expect("it is turned"), 1);
        tx.commit().await.expect("it is kept");
    }

    /// A sign-in link.
    pub fn login_link(&self, role: Role) -> String {
        self.at(&format!("/auth/link/{}", LoginLink::new(role, self.clock.now()).encode(&self.keys.login_link)))
    }

    /// Fetches a link as a mail scanner does: no browser, nothing but a request. Returns the status line.
    pub async fn scan(&self, method: &str, link: &str) -> String {
        let path = Url::parse(link).expect("a link").path().to_owned();
        let host = self.base.socket_addrs(|| None).expect("an address")[0];
        let mut stream = TcpStream::connect(host).await.expect("the service listens");
        let request =
            format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: link-scanner/1.0\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.expect("the request is sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("an answer");
        answer.lines().next().unwrap_or_default().to_owned()
    }

    /// The first column of every row, as text.
    pub async fn texts(&self, sql: &'static str) -> Vec<String> {
        let mut tx = self.db.read().await.expect("a transaction");
        let rows = tx.query(sql).all().await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
        rows.iter().map(|row| row.get(0).expect("a text")).collect()
    }
}
