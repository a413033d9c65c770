//! The accept loop: every way in which a client can be slow has an end.
//!
//! `axum::serve` sets no deadline for a connection that sends nothing or half a header, and hyper's own does not run before the
//! first octet. So the first octet, the header, and the whole request each have a deadline here.

use std::{io, sync::Arc, time::Duration};

use axum::{Router, extract::ConnectInfo, http::StatusCode};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto, graceful::GracefulShutdown},
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
    time::timeout,
};
use tokio_util::sync::CancellationToken;
use tower::{Layer as _, ServiceBuilder};
use tower_http::timeout::TimeoutLayer;

/// How long a client may take.
#[derive(Clone, Copy, Debug)]
pub struct Deadlines {
    /// From the connection to its first octet.
    pub first_octet: Duration,
    /// From there, or from the last answer, to the end of a request's header. So it also ends an idle connection.
    pub header: Duration,
    /// From the header to the answer, the body included.
    pub request: Duration,
    /// For what is under way when the service stops.
    pub drain: Duration,
}

impl Default for Deadlines {
    fn default() -> Self {
        Self {
            first_octet: Duration::from_secs(5),
            header: Duration::from_secs(15),
            request: Duration::from_secs(10),
            drain: Duration::from_secs(15),
        }
    }
}

/// Connections at once. The next waits in the kernel's queue until one is closed.
const CONNECTIONS: usize = 8192;

/// Serves until `stop`, then finishes what is under way, for as long as [`Deadlines::drain`] allows.
pub async fn serve(listener: TcpListener, router: Router, deadlines: Deadlines, stop: CancellationToken) {
    let timed = TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, deadlines.request).layer(router);
    let mut server = auto::Builder::new(TokioExecutor::new());
    server.http1().timer(TokioTimer::new()).header_read_timeout(deadlines.header);
    server.http2().timer(TokioTimer::new()).max_concurrent_streams(100).keep_alive_interval(Some(deadlines.header));
    let server = Arc::new(server);
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let open = GracefulShutdown::new();
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listener, &places) => accepted,
            () = stop.cancelled() => break,
        };
        let (stream, place) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of file descriptors, most likely: asking again at once would only burn the processor.
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        let peer = stream.peer_addr().ok();
        let service = ServiceBuilder::new()
            .map_request(move |mut request: hyper::Request<hyper::body::Incoming>| {
                if let Some(peer) = peer {
                    request.extensions_mut().insert(ConnectInfo(peer));
                }
                request
            })
            .service(timed.clone());
        let (server, watcher) = (server.clone(), open.watcher());
        tokio::spawn(async move {
            let _place = place;
            // Answers are small and written at once: waiting to fill a packet only adds delay.
            let _ = stream.set_nodelay(true);
            if !matches!(timeout(deadlines.first_octet, stream.peek(&mut [0])).await, Ok(Ok(1..))) {
                return;
            }
            let connection = server.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service)).into_owned();
            if let Err(error) = watcher.watch(connection).await {
                tracing::debug!(error, "a connection ended early");
            }
        });
    }
    drop(listener);
    if timeout(deadlines.drain, open.shutdown()).await.is_err() {
        tracing::warn!("some requests were still under way when the time to stop was over");
    }
}

async fn accept(listener: &TcpListener, places: &Arc<Semaphore>) -> io::Result<(TcpStream, OwnedSemaphorePermit)> {
    let place = places.clone().acquire_owned().await.map_err(io::Error::other)?;
    let (stream, _) = listener.accept().await?;
    Ok((stream, place))
}

#[cfg(test)]
mod tests {
    use std::{net::SocketAddr, time::Instant};

    use axum::{body::Bytes, routing::post};
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    use super::*;

    const SHORT: Deadlines = Deadlines {
        first_octet: Duration::from_millis(150),
        header: Duration::from_millis(150),
        request: Duration::from_millis(150),
        drain: Duration::from_secs(2),
    };

    async fn start() -> (SocketAddr, CancellationToken, tokio::task::JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let stop = CancellationToken::new();
        let router = Router::new().route("/", post(|body: Bytes| async move { body.len().to_string() }));
        let served = tokio::spawn(serve(listener, router, SHORT, stop.clone()));
        (address, stop, served)
    }

    /// Sends `text`, then nothing more. Returns what came back until the server closed.
    async fn say(address: SocketAddr, text: &str) -> String {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        let read = timeout(Duration::from_secs(10), stream.read_to_end(&mut answer)).await;
        assert!(read.is_ok(), "the server holds the connection open after {text:?}");
        String::from_utf8_lossy(&answer).into_owned()
    }

    #[tokio::test]
    async fn every_slow_client_is_let_go() {
        let (address, stop, served) = start().await;
        assert_eq!(say(address, "").await, "", "silent from the start");
        assert!(!say(address, "POST / HTTP/1.1\r\nhost: x\r\n").await.contains(" 200 "), "half a header");
        let slow_body = say(address, "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\n\r\nab").await;
        assert!(slow_body.starts_with("HTTP/1.1 408"), "half a body: {slow_body}");
        let idle = say(address, "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\nab").await;
        assert!(idle.starts_with("HTTP/1.1 200") && idle.ends_with('2'), "idle after an answer: {idle}");
        stop.cancel();
        served.await.unwrap();
    }

    #[tokio::test]
    async fn stopping_waits_for_what_is_under_way_and_not_for_the_idle() {
        let (address, stop, served) = start().await;
        let mut under_way = TcpStream::connect(address).await.unwrap();
        under_way.write_all(b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\na").await.unwrap();
        tokio::task::yield_now().await;
        let began = Instant::now();
        under_way.write_all(b"b").await.unwrap();
        let mut answer = [0; 12];
        under_way.read_exact(&mut answer).await.unwrap();
        stop.cancel();
        served.await.unwrap();
        assert_eq!(&answer, b"HTTP/1.1 200");
        assert!(began.elapsed() < SHORT.drain, "an idle connection held up the stop");
    }
}
