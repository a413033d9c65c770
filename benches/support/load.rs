//! A small load client: keep-alive connections on one thread, a fresh id and a valid signature for each request.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use aws_lc_rs::hmac;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

/// The octets behind the secret with which everything is signed.
pub const KEY: [u8; 32] = [7; 32];

/// The secret as configuration wants it.
pub fn secret() -> String {
    format!("whsec_{}", STANDARD.encode(KEY))
}

/// One answered request.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The HTTP status.
    pub status: u16,
    /// What was answered.
    pub text: String,
}

/// The `webhook-id` of an event.
pub fn id(number: u64) -> String {
    format!("msg_{number}")
}

/// A failed attempt of one of `tenants` organisations, about 1.5 KB.
pub fn body(number: u64, tenants: u64) -> String {
    // A multiplicative hash spreads the tenants without a random source, so that runs are comparable.
    let tenant = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) % tenants;
    let guid = format!("{:08x}-4a11-4c2e-9d3b-{:012x}", tenant + 1, tenant + 1);
    let filler = "A client library wrote these lines to its log before it gave up. ".repeat(9);
    format!(
        r#"{{"type":"connection.failed","timestamp":"2026-11-23T02:11:09Z","data":{{"attempt_id":"att_{number}","stage":"authorize",
"user":{{"id":"u_{number}","email":"person{number}@tenant{tenant}.example","name":"Kim Lee","locale":"en-AU","timezone":"Australia/Brisbane"}},
"account":"person{number}@tenant{tenant}.example","request":{{"scopes":["Mail.ReadWrite","Mail.Send","Calendars.ReadWrite"],"prompt":"select_account","authority":"common"}},
"error":"https://app.example/callback?error=access_denied&error_description=AADSTS90094%3a+An+administrator+of+{guid}+has+set+a+policy+that+prevents+you+from+granting+the+permissions.%0d%0aTrace+ID%3a+{guid}%0d%0aCorrelation+ID%3a+{guid}%0d%0aTimestamp%3a+2026-11-23+02%3a11%3a05Z&state=xyz","log":"{filler}"}}}}"#
    )
}

/// Posts until `end` says stop, over `connections`. Each event's number goes to `on_send` before its first octet leaves,
/// and to `on_answer` with its answer and the time that it took. A connection that breaks is not opened again.
pub async fn run(
    address: SocketAddr,
    connections: usize,
    tenants: u64,
    counter: Arc<AtomicU64>,
    end: impl Fn() -> bool + Clone + 'static,
    on_send: impl Fn(u64) + Clone + 'static,
    on_answer: impl Fn(u64, Answered, Duration) + Clone + 'static,
) {
    let local = tokio::task::LocalSet::new();
    for _ in 0..connections {
        let (counter, end, on_send, on_answer) = (counter.clone(), end.clone(), on_send.clone(), on_answer.clone());
        local.spawn_local(async move {
            let Some(mut connection) = Connection::open(address).await else { return };
            while !end() {
                let number = counter.fetch_add(1, Ordering::Relaxed);
                on_send(number);
                let began = Instant::now();
                let Some(answered) = connection.post(number, tenants).await else { return };
                on_answer(number, answered, began.elapsed());
            }
        });
    }
    local.await;
}

/// The three headers of Standard Webhooks.
#[expect(clippy::disallowed_methods, reason = "a client, and not the service: its clock is the machine's")]
fn headers(id: &str, body: &str) -> [(&'static str, String); 3] {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let key = hmac::Key::new(hmac::HMAC_SHA256, &KEY);
    let tag = hmac::sign(&key, format!("{id}.{now}.{body}").as_bytes());
    [
        ("webhook-id", id.to_owned()),
        ("webhook-timestamp", now.to_string()),
        ("webhook-signature", format!("v1,{}", STANDARD.encode(tag))),
    ]
}

/// A kept connection.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    /// Opens one, or returns `None` where nobody listens.
    pub async fn open(address: SocketAddr) -> Option<Self> {
        let stream = TcpStream::connect(address).await.ok()?;
        stream.set_nodelay(true).ok()?;
        Some(Self { stream, buffer: Vec::with_capacity(4096) })
    }

    /// Posts one event. Returns `None` if the connection broke before the whole answer was there.
    pub async fn post(&mut self, number: u64, tenants: u64) -> Option<Answered> {
        let (id, body) = (id(number), body(number, tenants));
        let mut request = format!(
            "POST /webhooks/outlook HTTP/1.1\r\nhost: desk\r\ncontent-type: application/json\r\ncontent-length: {}\r\n",
            body.len()
        );
        for (name, value) in headers(&id, &body) {
            request.extend([name, ": ", &value, "\r\n"]);
        }
        request.extend(["\r\n", &body]);
        self.stream.write_all(request.as_bytes()).await.ok()?;
        self.buffer.clear();
        loop {
            if self.stream.read_buf(&mut self.buffer).await.ok()? == 0 {
                return None;
            }
            if let Some((status, text)) = complete(&self.buffer) {
                return Some(Answered { status, text: text.to_owned() });
            }
        }
    }
}

/// Status and body, once the whole answer is there.
fn complete(buffer: &[u8]) -> Option<(u16, &str)> {
    let head_end = buffer.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let head = std::str::from_utf8(&buffer[..head_end]).ok()?;
    let (_, length) =
        head.lines().filter_map(|line| line.split_once(':')).find(|(name, _)| name.eq_ignore_ascii_case("content-length"))?;
    let body = buffer.get(head_end..head_end + length.trim().parse::<usize>().ok()?)?;
    Some((head.split(' ').nth(1)?.parse().ok()?, std::str::from_utf8(body).ok()?))
}
