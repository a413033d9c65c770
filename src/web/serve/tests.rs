use std::time::{Duration, Instant};

use axum::{
    Router,
    body::Bytes,
    extract::ConnectInfo,
    routing::{get, post},
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use tokio_util::sync::CancellationToken;

use super::*;

struct Running {
    address: SocketAddr,
    shutdown: CancellationToken,
    task: JoinHandle<()>,
}

const SHORT: Deadlines = Deadlines {
    first_byte: Duration::from_millis(200),
    header: Duration::from_millis(200),
    request: Duration::from_millis(300),
    drain: Duration::from_millis(1500),
    connections: 3,
};

async fn start(deadlines: Deadlines) -> Running {
    let router = Router::new()
        .route("/peer", get(|ConnectInfo(peer): ConnectInfo<SocketAddr>| async move { peer.ip().to_string() }))
        .route("/body", post(|body: Bytes| async move { body.len().to_string() }))
        .route(
            "/slow",
            get(|| async {
                sleep(Duration::from_millis(150)).await;
                "done"
            }),
        )
        .route("/never", get(|| async { std::future::pending::<()>().await }));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, shutdown) = (listener.local_addr().unwrap(), CancellationToken::new());
    let task = tokio::spawn(serve(listener, router, deadlines, Metrics::new(), shutdown.clone()));
    Running { address, shutdown, task }
}

impl Running {
    /// Sends octets and returns all that comes until the server closes, and how long that took.
    async fn send(&self, octets: &[u8]) -> (String, Duration) {
        let began = Instant::now();
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(octets).await.unwrap();
        let mut answer = Vec::new();
        let closed = timeout(Duration::from_secs(10), stream.read_to_end(&mut answer)).await;
        assert!(closed.is_ok(), "still open after 10 s: {:?}", String::from_utf8_lossy(&answer));
        (String::from_utf8_lossy(&answer).into_owned(), began.elapsed())
    }
}

#[tokio::test]
async fn slow_clients_are_let_go() {
    let server = start(SHORT).await;
    for (what, octets) in [
        ("silent", &b""[..]),
        ("half a header", b"GET /peer HTTP/1.1\r\nHost: x\r\nX-A"),
        ("half a preface", b"PRI * HTTP/2.0\r\n"),
        ("a preface and nothing more", PREFACE),
    ] {
        let (answer, took) = server.send(octets).await;
        assert!(took >= Duration::from_millis(190) && took < Duration::from_secs(5), "{what}: {took:?}");
        assert!(!answer.contains("200 OK"), "{what}: {answer}");
    }
    let (answer, _) = server.send(b"POST /body HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf").await;
    assert!(answer.starts_with("HTTP/1.1 408 ") && answer.contains("urn:consentdesk:problem:timeout"), "{answer}");
    let (answer, _) = server.send(b"GET /never HTTP/1.1\r\nHost: x\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
}

#[tokio::test]
async fn an_answer_comes_and_an_idle_connection_goes() {
    let server = start(SHORT).await;
    let (answer, took) = server.send(b"GET /peer HTTP/1.1\r\nHost: x\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with("127.0.0.1"), "{answer}");
    assert!(took >= Duration::from_millis(190), "kept alive for a while: {took:?}");
}

#[tokio::test]
async fn no_more_connections_than_allowed_and_none_lost() {
    let server = start(SHORT).await;
    let silent: Vec<TcpStream> =
        futures_join((0..3).map(|_| TcpStream::connect(server.address))).await.into_iter().map(Result::unwrap).collect();
    let (answer, took) = server.send(b"GET /peer HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
    assert!(answer.contains("200 OK"), "{answer}");
    assert!(took >= Duration::from_millis(100), "it waited until a silent one was let go: {took:?}");
    drop(silent);
}

async fn futures_join<F: Future>(all: impl Iterator<Item = F>) -> Vec<F::Output> {
    let mut outputs = Vec::new();
    for one in all {
        outputs.push(one.await);
    }
    outputs
}

#[tokio::test]
async fn a_stop_lets_what_is_in_flight_finish_and_takes_nothing_new() {
    let server = start(SHORT).await;
    let mut idle = TcpStream::connect(server.address).await.unwrap();
    let (address, shutdown) = (server.address, server.shutdown.clone());
    let flight = async { server.send(b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n").await };
    let stop = async {
        sleep(Duration::from_millis(60)).await;
        shutdown.cancel();
    };
    let ((answer, _), ()) = tokio::join!(flight, stop);
    assert!(answer.ends_with("done"), "{answer}");
    timeout(Duration::from_secs(1), server.task).await.unwrap().unwrap();
    assert!(TcpStream::connect(address).await.is_err());
    assert_eq!(idle.read(&mut [0; 8]).await.unwrap_or(0), 0);
}

#[tokio::test]
async fn a_stop_does_not_wait_for_ever() {
    let deadlines = Deadlines { request: Duration::from_mins(1), drain: Duration::from_millis(200), ..SHORT };
    let server = start(deadlines).await;
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    stream.write_all(b"GET /never HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    sleep(Duration::from_millis(100)).await;
    server.shutdown.cancel();
    timeout(Duration::from_secs(5), server.task).await.unwrap().unwrap();
}

#[tokio::test]
async fn http_2_is_answered_too() {
    let server = start(SHORT).await;
    let stream = TcpStream::connect(server.address).await.unwrap();
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
    let driver = tokio::spawn(connection);
    let request = Request::get(format!("http://{}/peer", server.address)).body(Body::empty()).unwrap();
    let response = sender.send_request(request).await.unwrap();
    assert_eq!((response.status().as_u16(), response.version()), (200, axum::http::Version::HTTP_2));
    drop(sender);
    driver.abort();
    server.shutdown.cancel();
    server.task.await.unwrap();
}
