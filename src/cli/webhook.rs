//! `consentdesk webhook`: sign or post an event as the app would.

use std::{
    io::{self, IsTerminal as _, Read as _},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::Context as _;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::{Request, body::Bytes, client::conn::http1};
use hyper_util::rt::TokioIo;
use rustls::{ClientConfig, RootCertStore, pki_types::ServerName};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    time::timeout,
};
use tokio_rustls::TlsConnector;
use url::Url;
use uuid::Uuid;

use super::paint::{self, DIM, GREEN, RED};
use crate::{
    clock::Clock,
    config,
    domain::time::UnixMillis,
    web::signature::{WebhookSecret, sign},
};

/// What `webhook` can be told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  consentdesk webhook send event.json")]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Print the three headers that sign a body.
    #[command(after_help = "Example:\n  consentdesk webhook sign event.json")]
    Sign(Event),
    /// Sign a body and post it.
    #[command(after_help = "Example:\n  consentdesk webhook send event.json --url https://connect.example.com/webhooks/outlook")]
    Send {
        #[command(flatten)]
        event: Event,
        /// Where to post; the configured service where none is named.
        #[arg(long)]
        url: Option<Url>,
    },
    /// Print where mail providers report that sign nothing. Who knows the address can stop mail to your readers: keep it secret.
    #[command(after_help = "Example:\n  consentdesk webhook mail-url")]
    MailUrl,
}

/// A body to be signed.
#[derive(Debug, clap::Args)]
struct Event {
    /// The body, exactly as it will be sent; standard input where none is named.
    file: Option<PathBuf>,
    /// The webhook-id; a new one where none is named. The same id with the same body is the same event.
    #[arg(long, value_parser = webhook_id)]
    id: Option<String>,
}

/// Standard Webhooks: 128 characters at most, and no full stop, which separates what is signed.
fn webhook_id(text: &str) -> Result<String, String> {
    let good =
        (1..=128).contains(&text.len()) && text.bytes().all(|octet| octet.is_ascii_alphanumeric() || b"_-".contains(&octet));
    if good { Ok(text.to_owned()) } else { Err("write 1 to 128 letters, digits, _ and -".to_owned()) }
}

impl Event {
    fn body(&self) -> anyhow::Result<Vec<u8>> {
        if let Some(path) = &self.file {
            return std::fs::read(path).with_context(|| path.display().to_string());
        }
        if io::stdin().is_terminal() {
            paint::note("Paste the body, then press Ctrl-D.");
        }
        let mut body = Vec::new();
        io::stdin().read_to_end(&mut body)?;
        Ok(body)
    }

    fn id(&self) -> String {
        self.id.clone().unwrap_or_else(|| format!("msg_{}", Uuid::new_v4().simple()))
    }
}

pub(super) async fn run(arguments: Arguments, file: Option<&Path>) -> anyhow::Result<ExitCode> {
    let settings = config::load(file)?;
    let secret = settings.webhook_secrets.first().context("webhook.secrets names no secret")?;
    let now = Clock::system().now();
    match arguments.command {
        Command::MailUrl => {
            let Some(secret) = settings.mail_webhook_secrets.last() else {
                anyhow::bail!(
                    "mail.webhook_secrets names no secret; make one: echo \"whsec_$(openssl rand -base64 32)\", and put it there"
                );
            };
            let base = match settings.public_url {
                Some(base) => base,
                None => Url::parse(&format!("http://{}/", settings.listen))?,
            };
            paint::out(&format!("{}\n", base.join(&format!("webhooks/mail/{}", secret.path_token()))?));
            Ok(ExitCode::SUCCESS)
        }
        Command::Sign(event) => {
            for (name, value) in sign(secret, &event.id(), now, &event.body()?) {
                paint::out(&format!("{name}: {value}\n"));
            }
            Ok(ExitCode::SUCCESS)
        }
        Command::Send { event, url } => {
            let url = match (url, &settings.public_url) {
                (Some(url), _) if url.path() == "/" => url.join("webhooks/outlook")?,
                (Some(url), _) => url,
                (None, Some(base)) => base.join("webhooks/outlook")?,
                (None, None) if settings.listen.port() == 0 => anyhow::bail!(
                    "the port is picked at start, so the address is not known here; name it: --url http://127.0.0.1:PORT/webhooks/outlook"
                ),
                (None, None) => Url::parse(&format!("http://{}/webhooks/outlook", settings.listen))?,
            };
            let posted = post(&url, secret, &event.id(), event.body()?, now).await?;
            let good = (200..300).contains(&posted.status);
            let colour = if good { GREEN } else { RED };
            paint::note(&format!("{colour}{}{colour:#} {DIM}in {:.1} ms{DIM:#}", posted.status, posted.took.as_secs_f64() * 1e3));
            let pretty =
                serde_json::from_str::<serde_json::Value>(&posted.body).and_then(|body| serde_json::to_string_pretty(&body));
            paint::out(&format!("{}\n", pretty.unwrap_or(posted.body)));
            Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
    }
}

/// What came back.
#[derive(Clone, Debug)]
pub(super) struct Posted {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: String,
    /// From connecting to the last octet.
    pub took: Duration,
}

/// An answer longer than this is not ours.
const ANSWER: usize = 1 << 20;

/// Signs a body and posts it.
pub(super) async fn post(
    url: &Url,
    secret: &WebhookSecret,
    id: &str,
    body: impl Into<Bytes>,
    now: UnixMillis,
) -> anyhow::Result<Posted> {
    let body: Bytes = body.into();
    let began = Instant::now();
    let mut request = Request::post(url[url::Position::BeforePath..url::Position::AfterQuery].to_owned())
        .header("host", url[url::Position::BeforeHost..url::Position::AfterPort].to_owned())
        .header("content-type", "application/json");
    for (name, value) in sign(secret, id, now, &body) {
        request = request.header(name, value);
    }
    let request = request.body(Full::new(body))?;
    let host = url.host_str().context("the URL has no host")?;
    let port = url.port_or_known_default().context("the URL has no port")?;
    let exchange = async {
        let stream = TcpStream::connect((host.trim_matches(['[', ']']), port)).await?;
        stream.set_nodelay(true)?;
        match url.scheme() {
            "http" => exchange(stream, request).await,
            "https" => exchange(tls()?.connect(ServerName::try_from(host.to_owned())?, stream).await?, request).await,
            other => anyhow::bail!("{other}: is no web address"),
        }
    };
    let (status, body) = timeout(Duration::from_secs(30), exchange)
        .await
        .with_context(|| format!("{host}:{port} did not answer within 30 seconds"))?
        .with_context(|| format!("{host}:{port} did not answer; does the service run there?"))?;
    Ok(Posted { status, body, took: began.elapsed() })
}

fn tls() -> anyhow::Result<TlsConnector> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

async fn exchange(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    request: Request<Full<Bytes>>,
) -> anyhow::Result<(u16, String)> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    let response = sender.send_request(request).await?;
    let status = response.status().as_u16();
    let body = Limited::new(response.into_body(), ANSWER).collect().await.map_err(|error| anyhow::anyhow!(error))?;
    drop(sender);
    connection.abort();
    Ok((status, String::from_utf8_lossy(&body.to_bytes()).into_owned()))
}
