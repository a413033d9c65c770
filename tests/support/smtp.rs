//! An SMTP server that does as it is told: for each command one scripted answer, and everything it was sent kept.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use rustls::{
    RootCertStore, ServerConfig,
    pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer},
};
use tokio::{
    io::{AsyncBufRead, AsyncBufReadExt as _, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, BufStream},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::TlsAcceptor;

/// When the server answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Greeting,
    Hello,
    StartTls,
    Auth,
    Mail,
    Rcpt,
    Data,
    /// After the final dot.
    Content,
    Rset,
}

/// What it does then.
#[derive(Clone, Debug)]
pub enum Answer {
    /// These lines, without the last line break.
    Say(&'static str),
    /// Closes the connection without a word.
    Drop,
    /// Says nothing, and keeps the connection.
    Hang,
    /// The usual answer, one octet at a time, this far apart.
    Slowly(Duration),
}

/// A mail that was taken.
#[derive(Clone, Debug)]
pub struct Taken {
    pub from: String,
    pub to: String,
    /// With the dots unstuffed, lines ending in CR LF.
    pub data: String,
    pub encrypted: bool,
}

#[derive(Default)]
struct State {
    taken: Vec<Taken>,
    auth: Vec<String>,
    commands: Vec<String>,
    /// In order: the first that fits is used up.
    script: Vec<(Step, Answer)>,
    connections: usize,
    hang_up: tokio::sync::watch::Sender<()>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tls {
    No,
    Offered,
    Implicit,
}

/// A server on a port of its own, until it is dropped.
#[derive(Clone)]
pub struct Server {
    pub port: u16,
    state: Arc<Mutex<State>>,
    certificate: CertificateDer<'static>,
    task: Arc<AbortOnDrop>,
}

struct AbortOnDrop(tokio::task::JoinHandle<()>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[derive(Clone)]
struct Session {
    state: Arc<Mutex<State>>,
    tls: Tls,
    acceptor: TlsAcceptor,
}

impl Server {
    pub async fn start(tls: Tls) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let signed = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned(), "localhost".to_owned()]).expect("a certificate");
        let certificate = signed.cert.der().clone();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(signed.signing_key.serialize_der()));
        let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![certificate.clone()], key)
            .expect("a certificate");
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        let accept = async move {
            while let Ok((stream, _)) = listener.accept().await {
                let mut hang_up = {
                    let mut state = shared.lock().expect("the state");
                    state.connections += 1;
                    state.hang_up.subscribe()
                };
                let session = Session { state: Arc::clone(&shared), tls, acceptor: acceptor.clone() };
                tokio::spawn(async move {
                    tokio::select! {
                        () = session.run(stream) => {}
                        _ = hang_up.changed() => {}
                    }
                });
            }
        };
        Self { port, state, certificate, task: Arc::new(AbortOnDrop(tokio::spawn(accept))) }
    }

    /// From now on: the next time this step comes, this answer.
    pub fn script(&self, step: Step, answer: Answer) {
        self.state.lock().expect("the state").script.push((step, answer));
    }

    /// From now on the usual answers again.
    pub fn forget_script(&self) {
        self.state.lock().expect("the state").script.clear();
    }

    /// Closes every open connection, as a server does with idle ones.
    pub fn hang_up(&self) {
        self.state.lock().expect("the state").hang_up.send_replace(());
    }

    pub fn taken(&self) -> Vec<Taken> {
        self.state.lock().expect("the state").taken.clone()
    }

    pub fn commands(&self) -> Vec<String> {
        self.state.lock().expect("the state").commands.clone()
    }

    /// The decoded name and password of each sign-in.
    pub fn auth(&self) -> Vec<String> {
        self.state.lock().expect("the state").auth.clone()
    }

    pub fn connections(&self) -> usize {
        self.state.lock().expect("the state").connections
    }

    /// A store that trusts this server and nothing else.
    pub fn roots(&self) -> RootCertStore {
        let mut roots = RootCertStore::empty();
        roots.add(self.certificate.clone()).expect("a certificate");
        roots
    }

    /// Takes no connection any more.
    pub fn stop(&self) {
        self.task.0.abort();
    }
}

trait Line: AsyncBufRead + AsyncWrite + Unpin + Send {}
impl<S: AsyncBufRead + AsyncWrite + Unpin + Send> Line for S {}

enum Next {
    GoOn,
    Upgrade,
    Close,
}

impl Session {
    async fn run(self, stream: TcpStream) {
        stream.set_nodelay(true).expect("nodelay");
        if self.tls == Tls::Implicit {
            if let Ok(stream) = self.acceptor.accept(stream).await {
                let _closed = self.talk(&mut BufStream::new(stream), true, true).await;
            }
            return;
        }
        let mut stream = BufStream::new(stream);
        if let Ok(Next::Upgrade) = self.talk(&mut stream, false, true).await
            && let Ok(stream) = self.acceptor.accept(stream.into_inner()).await
        {
            let _closed = self.talk(&mut BufStream::new(stream), true, false).await;
        }
    }

    /// The scripted answer, else this one. Returns whether to go on as if all were well.
    async fn answer(&self, stream: &mut impl Line, step: Step, usual: &str) -> std::io::Result<Next> {
        let scripted = {
            let mut state = self.state.lock().expect("the state");
            let at = state.script.iter().position(|(when, _)| *when == step);
            at.map(|at| state.script.remove(at).1)
        };
        let (text, pause) = match scripted {
            None => (usual, None),
            Some(Answer::Say(text)) => (text, None),
            Some(Answer::Slowly(pause)) => (usual, Some(pause)),
            Some(Answer::Drop) => return Ok(Next::Close),
            Some(Answer::Hang) => {
                std::future::pending::<()>().await;
                return Ok(Next::Close);
            }
        };
        for octet in format!("{text}\r\n").as_bytes().chunks(if pause.is_some() { 1 } else { 4096 }) {
            stream.write_all(octet).await?;
            stream.flush().await?;
            if let Some(pause) = pause {
                tokio::time::sleep(pause).await;
            }
        }
        Ok(if text.starts_with("421") || text.starts_with("554 closing") { Next::Close } else { Next::GoOn })
    }

    async fn talk(&self, stream: &mut impl Line, encrypted: bool, greet: bool) -> std::io::Result<Next> {
        if greet && matches!(self.answer(stream, Step::Greeting, "220 test ESMTP").await?, Next::Close) {
            return Ok(Next::Close);
        }
        let (mut from, mut to) = (String::new(), String::new());
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(Next::Close);
            }
            let line = line.trim_end().to_owned();
            self.state.lock().expect("the state").commands.push(line.clone());
            let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
            let next = match verb.as_str() {
                "EHLO" if self.tls == Tls::Offered && !encrypted => {
                    self.answer(stream, Step::Hello, "250-test\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN").await?
                }
                "EHLO" => self.answer(stream, Step::Hello, "250-test\r\n250 AUTH PLAIN LOGIN").await?,
                "STARTTLS" => match self.answer(stream, Step::StartTls, "220 go on").await? {
                    Next::GoOn => return Ok(Next::Upgrade),
                    next => next,
                },
                "AUTH" => {
                    use base64::{Engine as _, engine::general_purpose::STANDARD};
                    let words = line.split(' ').nth(2).and_then(|words| STANDARD.decode(words).ok()).unwrap_or_default();
                    self.state.lock().expect("the state").auth.push(String::from_utf8_lossy(&words).replace('\0', " "));
                    self.answer(stream, Step::Auth, "235 welcome").await?
                }
                "MAIL" => {
                    from = inside(&line);
                    self.answer(stream, Step::Mail, "250 sender ok").await?
                }
                "RCPT" => {
                    to = inside(&line);
                    self.answer(stream, Step::Rcpt, "250 recipient ok").await?
                }
                "DATA" => self.data(stream, &from, &to, encrypted).await?,
                "RSET" => self.answer(stream, Step::Rset, "250 reset").await?,
                "NOOP" => self.answer(stream, Step::Rset, "250 ok").await?,
                "QUIT" => {
                    stream.write_all(b"221 bye\r\n").await?;
                    stream.flush().await?;
                    Next::Close
                }
                _ => self.answer(stream, Step::Rset, "500 what?").await?,
            };
            if matches!(next, Next::Close) {
                return Ok(next);
            }
        }
    }

    async fn data(&self, stream: &mut impl Line, from: &str, to: &str, encrypted: bool) -> std::io::Result<Next> {
        let scripted = self.state.lock().expect("the state").script.iter().any(|(step, answer)| {
            *step == Step::Data
                && !matches!(answer, Answer::Slowly(_))
                && !matches!(answer, Answer::Say(text) if text.starts_with('3'))
        });
        let next = self.answer(stream, Step::Data, "354 go on").await?;
        if scripted || matches!(next, Next::Close) {
            return Ok(next);
        }
        let mut data = Vec::new();
        while !data.ends_with(b"\r\n.\r\n") {
            let before = data.len();
            stream.take(1 << 20).read_until(b'\n', &mut data).await?;
            if data.len() == before {
                return Ok(Next::Close);
            }
        }
        data.truncate(data.len() - 3);
        let data = String::from_utf8_lossy(&data).replace("\r\n..", "\r\n.");
        let accepted = !self
            .state
            .lock()
            .expect("the state")
            .script
            .iter()
            .any(|(step, answer)| *step == Step::Content && matches!(answer, Answer::Say(text) if !text.starts_with('2')));
        if accepted {
            let taken = Taken { from: from.to_owned(), to: to.to_owned(), data, encrypted };
            self.state.lock().expect("the state").taken.push(taken);
        }
        self.answer(stream, Step::Content, "250 2.0.0 queued as TEST1").await
    }
}

fn inside(line: &str) -> String {
    line.split(['<', '>']).nth(1).unwrap_or_default().to_owned()
}
