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
    /// The `webhook-id`.
    pub id: String,
    /// The HTTP status.
    pub status: u16,
    /// From the first octet sent to the last received.
    pub took: Duration,
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

/// Posts until `end` says stop, over `connections`, and hands each answer to `on_answer`. Returns at the first break of each connection.
pub async fn run(
    address: SocketAddr,
    connections: usize,
    tenants: u64,
    counter: Arc<AtomicU64>,
    end: impl Fn() -> bool + Clone + 'static,
    on_send: impl Fn(&str) + Clone + 'static,
    on_answer: impl Fn(Answered) + Clone + 'static,
) {
    let local = tokio::task::LocalSet::new();
    for _ in 0..connections {
        let (counter, end, on_send, on_answer) = (counter.clone(), end.clone(), on_send.clone(), on_answer.clone());
        local.spawn_local(async move {
            let Ok(mut stream) = TcpStream::connect(address).await else { return };
            let _ = stream.set_nodelay(true);
            let mut buffer = Vec::with_capacity(16 * 1024);
            while !end() {
                let number = counter.fetch_add(1, Ordering::Relaxed);
                let body = body(number, tenants);
                let id = format!("msg_{number}");
                on_send(&id);
                let began = Instant::now();
                let Some(status) = post(&mut stream, &id, &body, &mut buffer).await else { return };
                on_answer(Answered { id, status, took: began.elapsed() });
            }
        });
    }
    local.await;
}

/// The three headers of Standard Webhooks.
pub fn headers(id: &str, body: &str) -> [(&'static str, String); 3] {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs();
    let key = hmac::Key::new(hmac::HMAC_SHA256, &KEY);
    let tag = hmac::sign(&key, format!("{id}.{now}.{body}").as_bytes());
    [
        ("webhook-id", id.to_owned()),
        ("webhook-timestamp", now.to_string()),
        ("webhook-signature", format!("v1,{}", STANDARD.encode(tag))),
    ]
}

/// One request over a kept connection. Returns the status, or `None` if the connection broke.
async fn post(stream: &mut TcpStream, id: &str, body: &str, buffer: &mut Vec<u8>) -> Option<u16> {
    let mut request = format!("POST /webhooks/outlook HTTP/1.1\r\nhost: desk\r\ncontent-type: application/json\r\ncontent-length: {}\r\n", body.len());
    for (name, value) in headers(id, body) {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request.push_str("\r\n");
    request.push_str(body);
    stream.write_all(request.as_bytes()).await.ok()?;
    buffer.clear();
    loop {
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
        if let Some(status) = complete(buffer) {
            return Some(status);
        }
    }
}

/// The status, once the whole answer is there.
fn complete(buffer: &[u8]) -> Option<u16> {
    let head_end = buffer.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let head = std::str::from_utf8(&buffer[..head_end]).ok()?;
    let length: usize = head
        .lines()
        .find_map(|line| line.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case("content-length")))?
        .1
        .trim()
        .parse()
        .ok()?;
    if buffer.len() < head_end + length {
        return None;
    }
    head.split(' ').nth(1)?.parse().ok()
}
