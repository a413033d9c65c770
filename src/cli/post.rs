//! One POST, over plain TCP or TLS. A whole client library would bring redirects, proxies and pools that a single request to our
//! own service has no use for.

use std::{sync::Arc, time::Duration};

use anyhow::{Context as _, bail};
use axum::{
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    time::timeout,
};
use tokio_rustls::TlsConnector;
use url::Url;

/// The longest that all of it may take.
const DEADLINE: Duration = Duration::from_secs(30);

/// The most of an answer that is read.
const LARGEST: usize = 1 << 20;

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The body: JSON indented; anything else without control characters, so that it cannot speak to the terminal.
    pub text: String,
}

/// Posts JSON with headers.
///
/// # Errors
///
/// Where the service cannot be reached, does not answer in 30 seconds, or answers with more than a mebibyte.
pub async fn json(url: &Url, headers: &[(&str, String)], body: Vec<u8>) -> anyhow::Result<Answer> {
    let exchange = async {
        let host = url.host_str().context("the URL has no host")?;
        let port = url.port_or_known_default().context("the URL has no port")?;
        let name = host.trim_start_matches('[').trim_end_matches(']');
        let stream = TcpStream::connect((name, port)).await?;
        match url.scheme() {
            "http" => send(stream, url, headers, body).await,
            "https" => send(tls(name, stream).await?, url, headers, body).await,
            _ => bail!("the URL must begin with http:// or https://"),
        }
    };
    let answer = timeout(DEADLINE, exchange).await.map_err(anyhow::Error::from).and_then(|answer| answer);
    answer.with_context(|| format!("cannot post to {url}"))
}

async fn tls(name: &str, stream: TcpStream) -> anyhow::Result<tokio_rustls::client::TlsStream<TcpStream>> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = rustls::pki_types::ServerName::try_from(name.to_owned())?;
    Ok(TlsConnector::from(Arc::new(config)).connect(name, stream).await?)
}

async fn send<S>(stream: S, url: &Url, headers: &[(&str, String)], body: Vec<u8>) -> anyhow::Result<Answer>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let driver = tokio::spawn(connection);
    let path = &url[url::Position::BeforePath..url::Position::AfterQuery];
    let host = &url[url::Position::BeforeHost..url::Position::AfterPort];
    let mut request = Request::post(path)
        .header(header::HOST, host)
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::USER_AGENT, concat!("consentdesk/", env!("CARGO_PKG_VERSION")));
    for (name, value) in headers {
        request = request.header(*name, value);
    }
    let response = sender.send_request(request.body(Body::from(body))?).await?;
    let status = response.status();
    let octets = to_bytes(Body::new(response.into_body()), LARGEST).await?;
    driver.abort();
    Ok(Answer { status, text: legible(&octets) })
}

fn legible(octets: &[u8]) -> String {
    let json = serde_json::from_slice::<serde_json::Value>(octets).ok();
    let text = json.and_then(|json| serde_json::to_string_pretty(&json).ok());
    let text = text.unwrap_or_else(|| String::from_utf8_lossy(octets).into_owned());
    text.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use axum::{Router, http::HeaderMap, routing::post};
    use tokio::net::TcpListener;
    use tokio_util::sync::CancellationToken;

    use super::*;

    #[tokio::test]
    async fn what_is_posted_arrives_and_the_answer_comes_back() {
        let echo = |headers: HeaderMap, body: String| async move {
            (StatusCode::ACCEPTED, format!("{{\"id\":{:?},\"body\":{body}}}", headers["webhook-id"]))
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = Url::parse(&format!("http://{}/webhooks/outlook", listener.local_addr().unwrap())).unwrap();
        let stop = CancellationToken::new();
        let router = Router::new().route("/webhooks/outlook", post(echo));
        let server = tokio::spawn(crate::web::serve::serve(listener, router, stop.clone()));
        let answer = json(&url, &[("webhook-id", "msg_1".into())], b"{\"a\":1}".to_vec()).await.unwrap();
        assert_eq!(answer.status, StatusCode::ACCEPTED);
        assert!(answer.text.contains("\"id\": \"msg_1\"") && answer.text.contains("\"a\": 1"), "{}", answer.text);
        stop.cancel();
        server.await.unwrap();
        let gone = json(&url, &[], Vec::new()).await.unwrap_err();
        assert!(gone.to_string().starts_with("cannot post to http://127.0.0.1:"), "{gone}");
    }

    #[test]
    fn an_answer_cannot_speak_to_the_terminal() {
        assert_eq!(legible(b"\x1b[2Jhello\nyou"), "[2Jhello\nyou");
    }
}
