//! Accepting connections, with a deadline for everything a client may be slow at.
//!
//! `axum::serve` sets none: connections that never send a byte, half a header or half a body, and idle ones, stay open for ever
//! (measured with axum 0.8.9 and hyper 1.12). Here each has its own deadline, and the number of connections is bounded.

#[cfg(test)]
mod tests;

use std::{convert::Infallible, io, net::SocketAddr, sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
    http::{HeaderValue, header},
    middleware::{self, Next},
    response::{IntoResponse as _, Response},
};
use hyper::body::Incoming;
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto::Builder, graceful::GracefulShutdown},
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    task::JoinSet,
    time::{sleep, timeout},
};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt as _;

use super::problem::Problem;
use crate::telemetry::Metrics;

/// What HTTP/2 begins with (RFC 9113 section 3.4).
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// How long a listener rests after an error that is ours, such as too many open files. Without it the loop would spin.
const REST: Duration = Duration::from_millis(100);

/// How long a client may take.
#[derive(Clone, Copy, Debug)]
pub struct Deadlines {
    /// To send its first bytes. hyper's choice between HTTP/1 and HTTP/2 waits for them for ever.
    pub first_byte: Duration,
    /// To send a whole header; also the longest that a kept connection may be idle, so not too short for a proxy that keeps some.
    pub header: Duration,
    /// From the end of the header to the beginning of the answer, reading the body included. Then 408.
    pub request: Duration,
    /// For what is in flight when the service is told to stop.
    pub drain: Duration,
    /// Connections at once. The next one waits in the kernel's queue.
    pub connections: usize,
}

impl Default for Deadlines {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { first_byte: seconds(5), header: seconds(15), request: seconds(10), drain: seconds(15), connections: 8192 }
    }
}

/// Serves until `shutdown`, then takes no more connections, lets what is in flight finish for as long as the drain deadline, and
/// returns. Handlers find the peer in `ConnectInfo<SocketAddr>`; `metrics` count what is open.
pub async fn serve(listener: TcpListener, router: Router, deadlines: Deadlines, metrics: Metrics, shutdown: CancellationToken) {
    let router = router.layer(middleware::from_fn(move |request, next| within(deadlines.request, request, next)));
    let server = Arc::new(Server { builder: builder(deadlines), router, deadlines, shutdown: shutdown.clone() });
    let (permits, graceful) = (Arc::new(Semaphore::new(deadlines.connections)), GracefulShutdown::new());
    let mut tasks = JoinSet::new();
    loop {
        let next = async {
            let permit = Arc::clone(&permits).acquire_owned().await;
            (permit, listener.accept().await)
        };
        tokio::select! {
            () = shutdown.cancelled() => break,
            Some(_) = tasks.join_next(), if !tasks.is_empty() => {}
            (permit, accepted) = next => match accepted {
                Ok((stream, peer)) => {
                    let (server, watcher) = (Arc::clone(&server), graceful.watcher());
                    let open = metrics.connection();
                    tasks.spawn(async move {
                        server.connection(stream, peer, watcher).await;
                        drop((permit, open));
                    });
                }
                Err(error) if is_the_peers(&error) => {}
                Err(error) => {
                    tracing::warn!(%error, "cannot accept connections");
                    sleep(REST).await;
                }
            },
        }
    }
    drop(listener);
    let drained = timeout(deadlines.drain, async {
        graceful.shutdown().await;
        while tasks.join_next().await.is_some() {}
    });
    if drained.await.is_err() {
        tracing::warn!(connections = tasks.len(), "stopping with requests in flight");
        tasks.shutdown().await;
    }
}

/// One connection was lost before it was accepted; the listener itself is well.
fn is_the_peers(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// HTTP/1.1 and HTTP/2 over plain TCP.
fn builder(deadlines: Deadlines) -> Builder<TokioExecutor> {
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(deadlines.header).max_buf_size(64 * 1024);
    builder
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(deadlines.header)
        .keep_alive_timeout(deadlines.header)
        .max_concurrent_streams(100)
        .max_header_list_size(32 * 1024);
    builder
}

/// Answers 408 where a request takes too long. The rest of its body is not read: hyper closes the connection.
async fn within(deadline: Duration, request: Request, next: Next) -> Response {
    let answered = timeout(deadline, next.run(request)).await;
    answered.unwrap_or_else(|_| {
        let mut response = Problem::timeout().into_response();
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        response
    })
}

struct Server {
    builder: Builder<TokioExecutor>,
    router: Router,
    deadlines: Deadlines,
    shutdown: CancellationToken,
}

impl Server {
    async fn connection(&self, stream: TcpStream, peer: SocketAddr, watcher: hyper_util::server::graceful::Watcher) {
        // An answer is one write; waiting for more to send with it only delays it. Failing to say so is harmless.
        let _ = stream.set_nodelay(true);
        let begun = tokio::select! {
            () = self.shutdown.cancelled() => return,
            begun = timeout(self.deadlines.first_byte, has_begun(&stream)) => begun,
        };
        if !matches!(begun, Ok(Ok(true))) {
            return;
        }
        let router = self.router.clone();
        let service = hyper::service::service_fn(move |request: hyper::Request<Incoming>| {
            let router = router.clone();
            async move {
                let mut request = request.map(Body::new);
                request.extensions_mut().insert(ConnectInfo(peer));
                Ok::<_, Infallible>(router.oneshot(request).await.unwrap_or_else(|never| match never {}))
            }
        });
        let connection = self.builder.serve_connection(TokioIo::new(stream), service).into_owned();
        if let Err(error) = watcher.watch(connection).await {
            tracing::debug!(%error, "a connection ended early");
        }
    }
}

/// Waits until enough has come to tell HTTP/1 from HTTP/2. Returns false if the client has gone.
async fn has_begun(stream: &TcpStream) -> io::Result<bool> {
    let mut seen = [0; PREFACE.len()];
    loop {
        let count = stream.peek(&mut seen).await?;
        if count == 0 {
            return Ok(false);
        }
        if count == PREFACE.len() || !PREFACE.starts_with(&seen[..count]) {
            return Ok(true);
        }
        // Half a preface: the socket stays readable, so wait a little instead of asking at once.
        sleep(Duration::from_millis(20)).await;
    }
}
