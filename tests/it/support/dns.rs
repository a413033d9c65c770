//! A DNS server on this machine, over UDP and TCP, that says what a test has written down.

use std::{
    collections::HashMap,
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpListener, UdpSocket},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use hickory_resolver::proto::{
    op::{Message, MessageType, OpCode, ResponseCode},
    rr::{
        Name, RData, Record, RecordType,
        rdata::{A, MX, TXT},
    },
};

/// What is said of a name.
#[derive(Clone, Debug)]
pub enum Say {
    /// A text, cut into strings of 255 octets as DNS wants it.
    Text(String),
    /// Who takes mail.
    MailServer(&'static str),
    /// There is an address.
    Address,
    /// Over UDP only that the answer is too long for it.
    Truncated,
    /// SERVFAIL.
    Fails,
    /// Nothing at all.
    Silence,
}

/// Of a record of text.
pub fn text(text: impl Into<String>) -> Say {
    Say::Text(text.into())
}

/// The server. It lives as long as the process.
pub struct DnsServer {
    /// Where it listens, on both protocols.
    pub address: SocketAddr,
    over_tcp: Arc<AtomicUsize>,
}

type Zone = Arc<HashMap<String, Vec<Say>>>;

impl DnsServer {
    /// Starts one that knows these names. A name that is above a known one is there, with nothing at it.
    pub fn start<'a>(lines: impl IntoIterator<Item = (&'a str, Say)>) -> Self {
        let mut zone: HashMap<String, Vec<Say>> = HashMap::new();
        for (name, say) in lines {
            zone.entry(format!("{name}.")).or_default().push(say);
        }
        let zone = Arc::new(zone);
        let (udp, tcp) = sockets();
        let address = udp.local_addr().unwrap();
        let over_tcp = Arc::new(AtomicUsize::new(0));
        let (of_udp, counter) = (zone.clone(), over_tcp.clone());
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok((length, from)) = udp.recv_from(&mut buffer) {
                if let Some(answer) = answer(&of_udp, &buffer[..length], false) {
                    udp.send_to(&answer, from).unwrap();
                }
            }
        });
        thread::spawn(move || {
            for stream in tcp.incoming() {
                let (mut stream, zone, counter) = (stream.unwrap(), zone.clone(), counter.clone());
                thread::spawn(move || {
                    let mut length = [0; 2];
                    while stream.read_exact(&mut length).is_ok() {
                        let mut question = vec![0; usize::from(u16::from_be_bytes(length))];
                        stream.read_exact(&mut question).unwrap();
                        counter.fetch_add(1, Ordering::SeqCst);
                        if let Some(answer) = answer(&zone, &question, true) {
                            let length = u16::try_from(answer.len()).unwrap().to_be_bytes();
                            if stream.write_all(&[&length[..], &answer].concat()).is_err() {
                                return;
                            }
                        }
                    }
                });
            }
        });
        Self { address, over_tcp }
    }

    /// How many questions came over TCP.
    pub fn over_tcp(&self) -> usize {
        self.over_tcp.load(Ordering::SeqCst)
    }
}

/// The same free port on both protocols.
fn sockets() -> (UdpSocket, TcpListener) {
    for _ in 0..50 {
        let tcp = TcpListener::bind("127.0.0.1:0").unwrap();
        if let Ok(udp) = UdpSocket::bind(tcp.local_addr().unwrap()) {
            return (udp, tcp);
        }
    }
    panic!("no port is free on both protocols");
}

/// `None` for silence.
fn answer(zone: &Zone, question: &[u8], tcp: bool) -> Option<Vec<u8>> {
    let asked = Message::from_vec(question).unwrap();
    let query = asked.queries.first().unwrap().clone();
    let name = query.name().to_ascii().to_ascii_lowercase();
    let mut reply = Message::response(asked.metadata.id, OpCode::Query);
    reply.metadata.message_type = MessageType::Response;
    reply.metadata.recursion_available = true;
    reply.add_query(query.clone());
    let says = zone.get(&name);
    if says.is_none() && !zone.keys().any(|known| known.ends_with(&format!(".{name}"))) {
        reply.metadata.response_code = ResponseCode::NXDomain;
    }
    for say in says.into_iter().flatten() {
        let data = match say {
            Say::Silence => return None,
            Say::Fails => {
                reply.metadata.response_code = ResponseCode::ServFail;
                continue;
            }
            Say::Truncated if !tcp => {
                reply.metadata.truncation = true;
                reply.answers.clear();
                return Some(reply.to_vec().unwrap());
            }
            Say::Truncated => continue,
            Say::Text(text) => RData::TXT(TXT::from_bytes(text.as_bytes().chunks(255).collect())),
            Say::MailServer(host) => RData::MX(MX::new(10, Name::from_ascii(host).unwrap())),
            Say::Address => RData::A(A::new(192, 0, 2, 1)),
        };
        let kind = match data {
            RData::TXT(_) => RecordType::TXT,
            RData::MX(_) => RecordType::MX,
            _ => RecordType::A,
        };
        if kind == query.query_type() {
            reply.add_answer(Record::from_rdata(query.name().clone(), 60, data));
        }
    }
    Some(reply.to_vec().unwrap())
}
