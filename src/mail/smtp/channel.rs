//! A connection up to the point where SMTP proper begins: TCP, the greeting, TLS.

use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    task::{Context, Poll},
};

use lettre::transport::smtp::client::AsyncTokioStream;
use rustls::pki_types::ServerName;
use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf},
    net::TcpStream,
    time::timeout,
};
use tokio_rustls::{TlsConnector, client::TlsStream};

use crate::mail::{
    transport::Stage,
    url::{Security, SmtpUrl},
};

use super::{CONNECT_TIMEOUT, Failure, one_line};

/// The longest reply before SMTP proper; a greeting or a list of extensions is far shorter.
const LONGEST_REPLY: usize = 16 * 1024;

/// A stream on which lettre can begin: the greeting comes first, though it may have been read before TLS was up.
#[derive(Debug)]
pub(super) struct Channel {
    greeting: io::Cursor<Vec<u8>>,
    stream: Stream,
}

#[derive(Debug)]
enum Stream {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl Channel {
    /// Connects, and sees to TLS as the URL asks.
    pub(super) async fn open(url: &SmtpUrl, name: &str, tls: Option<&TlsConnector>, stage: &mut Stage) -> Result<Self, Failure> {
        *stage = Stage::Connect;
        let mut tcp = timeout(CONNECT_TIMEOUT, TcpStream::connect((url.host.as_str(), url.port)))
            .await
            .map_err(|_| Failure::Broken(format!("no connection within {} s", CONNECT_TIMEOUT.as_secs())))??;
        // A message's end is written separately; with Nagle's algorithm it would wait for the server's delayed acknowledgement.
        tcp.set_nodelay(true)?;
        if let (Security::Implicit, Some(tls)) = (url.security, tls) {
            *stage = Stage::Tls;
            let mut stream = handshake(tls, url, tcp).await?;
            *stage = Stage::Greeting;
            let greeting = Reply::read(&mut stream).await?.positive()?;
            return Ok(Self { greeting: io::Cursor::new(greeting.raw), stream: Stream::Tls(Box::new(stream)) });
        }
        *stage = Stage::Greeting;
        let greeting = io::Cursor::new(Reply::read(&mut tcp).await?.positive()?.raw);
        let Some(tls) = tls else { return Ok(Self { greeting, stream: Stream::Plain(tcp) }) };

        *stage = Stage::Hello;
        tcp.write_all(format!("EHLO {name}\r\n").as_bytes()).await?;
        let hello = Reply::read(&mut tcp).await?.positive()?;
        *stage = Stage::Tls;
        if !hello.offers("STARTTLS") {
            return match url.security {
                Security::Opportunistic => Ok(Self { greeting, stream: Stream::Plain(tcp) }),
                _ => Err(Failure::Broken("the server offers no STARTTLS; `mail.url` asks for TLS".to_owned())),
            };
        }
        tcp.write_all(b"STARTTLS\r\n").await?;
        Reply::read(&mut tcp).await?.positive()?;
        let stream = handshake(tls, url, tcp).await?;
        Ok(Self { greeting, stream: Stream::Tls(Box::new(stream)) })
    }

    /// Whether nobody on the way can listen.
    pub(super) fn is_encrypted(&self) -> bool {
        matches!(self.stream, Stream::Tls(_))
    }
}

async fn handshake(tls: &TlsConnector, url: &SmtpUrl, tcp: TcpStream) -> Result<TlsStream<TcpStream>, Failure> {
    let name =
        ServerName::try_from(url.host.clone()).map_err(|_| Failure::Broken("the host is no name that TLS knows".to_owned()))?;
    tls.connect(name, tcp).await.map_err(|why| Failure::Broken(format!("TLS: {why}")))
}

/// A reply as it was read.
struct Reply {
    code: u16,
    raw: Vec<u8>,
}

impl Reply {
    /// RFC 5321 section 4.2.1: lines `250-text`, the last one `250 text`. A server that sends more than its answer is refused: what
    /// came in the clear would be taken for replies under TLS (CVE-2011-0411 and its kin).
    async fn read(stream: &mut (impl AsyncRead + Unpin)) -> Result<Self, Failure> {
        let mut raw = Vec::with_capacity(512);
        let mut line_from = 0;
        loop {
            while let Some(length) = raw[line_from..].iter().position(|byte| *byte == b'\n') {
                let line = &raw[line_from..line_from + length];
                let code = line.get(..3).and_then(|code| std::str::from_utf8(code).ok()?.parse().ok());
                let code = code.ok_or_else(|| Failure::Broken("what answers is no SMTP server".to_owned()))?;
                line_from += length + 1;
                if line.get(3) != Some(&b'-') {
                    let more = || Failure::Broken("the server sent more than its answer".to_owned());
                    return if raw.len() == line_from { Ok(Self { code, raw }) } else { Err(more()) };
                }
            }
            if raw.len() > LONGEST_REPLY {
                return Err(Failure::Broken("the server's answer has no end".to_owned()));
            }
            if stream.read_buf(&mut raw).await? == 0 {
                return Err(Failure::Broken("the server closed the connection".to_owned()));
            }
        }
    }

    fn positive(self) -> Result<Self, Failure> {
        if (200..300).contains(&self.code) {
            return Ok(self);
        }
        let text = String::from_utf8_lossy(&self.raw);
        Err(Failure::Reply(self.code, one_line(text.get(4..).unwrap_or_default())))
    }

    /// Whether an extension stands in the answer to EHLO.
    fn offers(&self, extension: &str) -> bool {
        let text = String::from_utf8_lossy(&self.raw);
        text.lines().skip(1).filter_map(|line| line.get(4..)).any(|line| line.trim().eq_ignore_ascii_case(extension))
    }
}

impl From<io::Error> for Failure {
    fn from(why: io::Error) -> Self {
        Self::Broken(why.to_string())
    }
}

impl AsyncRead for Channel {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let read = usize::try_from(self.greeting.position()).unwrap_or(usize::MAX);
        if let Some(left) = self.greeting.get_ref().get(read..).filter(|left| !left.is_empty()) {
            let take = left.len().min(buf.remaining());
            buf.put_slice(&left[..take]);
            self.greeting.set_position((read + take) as u64);
            return Poll::Ready(Ok(()));
        }
        match &mut self.stream {
            Stream::Plain(stream) => Pin::new(stream).poll_read(cx, buf),
            Stream::Tls(stream) => Pin::new(stream.as_mut()).poll_read(cx, buf),
        }
    }
}

impl AsyncWrite for Channel {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        match &mut self.stream {
            Stream::Plain(stream) => Pin::new(stream).poll_write(cx, buf),
            Stream::Tls(stream) => Pin::new(stream.as_mut()).poll_write(cx, buf),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.stream {
            Stream::Plain(stream) => Pin::new(stream).poll_flush(cx),
            Stream::Tls(stream) => Pin::new(stream.as_mut()).poll_flush(cx),
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.stream {
            Stream::Plain(stream) => Pin::new(stream).poll_shutdown(cx),
            Stream::Tls(stream) => Pin::new(stream.as_mut()).poll_shutdown(cx),
        }
    }
}

impl AsyncTokioStream for Channel {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        match &self.stream {
            Stream::Plain(stream) => stream.peer_addr(),
            Stream::Tls(stream) => stream.get_ref().0.peer_addr(),
        }
    }
}
