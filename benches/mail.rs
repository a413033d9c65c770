//! How long a mail takes to compose, and how many go over one kept SMTP connection, beside lettre's own client in the same run.
//!
//! `cargo bench --bench mail`. Rounds are interleaved and medians printed, so that a busy machine spoils both sides alike.

#![expect(clippy::expect_used, clippy::print_stdout, reason = "a bench prints its figures, and stops if it cannot measure")]

use std::{
    hint::black_box,
    io::{BufRead as _, BufReader, Write as _},
    net::{TcpListener, TcpStream},
    thread,
    time::{Duration, Instant},
};

use consentdesk::{
    domain::{
        address::{Address, Domain},
        app::AppProfile,
        catalogue::Catalogue,
        cause::Cause,
        check::{Check, CheckCode},
        notice::{Notice, NoticeKind},
        tenant::TenantId,
        time::UnixMillis,
    },
    mail::{Composed, MailUrl, Settings, Transport, compose},
};
use lettre::{
    address::Envelope,
    transport::smtp::{client::AsyncSmtpConnection, extension::ClientId},
};
use url::Url;
use uuid::Uuid;

const ROUNDS: usize = 5;
const COMPOSED: u32 = 5_000;
const SENT_BY_US: u32 = 4_000;
const SENT_BY_LETTRE: u32 = 40;

fn address(text: &str) -> Address {
    Address::parse(text).expect(text)
}

fn notice(kind: NoticeKind, cause: Cause) -> Notice {
    Notice {
        id: Uuid::from_u128(1),
        kind,
        to: address("kim@acme.com.au"),
        locale: Some("en-AU".to_owned()),
        cause,
        problem: None,
        account: Some(address("kim@acme.com.au")),
        tenant_domain: Domain::parse("acme.com.au").ok(),
        tenant_id: TenantId::from_uuid(Uuid::from_u128(5)),
        others_waiting: 2,
        guide_url: Url::parse("https://desk.sophiie.example/guide/AZNqHnssfT6PSltsfY6fAQAAAAFqkl8mXlJ4n0dE8yQm5Zxr")
            .expect("a URL"),
        step: None,
        taken_on: None,
        follows: None,
        unsubscribe_url: None,
        request_url: Url::parse(
            "https://desk.sophiie.example/request/AZNqHnssfT6PSltsfY6fAQGTah57LH0-j0pbbH2OnwIAAAABapJfJl5SeJ9HRPMkJuWcaw",
        )
        .expect("a URL"),
        reference: "CD-7K3M9Q".to_owned(),
        check: CheckCode::parse("K7QM-3XPA-9D4T").map(|code| Check { code, address: "desk.sophiie.example/check".to_owned() }),
        queued_at: UnixMillis(1_795_400_000_000),
    }
}

fn app() -> AppProfile {
    AppProfile {
        name: "Sophiie".to_owned(),
        client_id: Uuid::from_u128(9),
        scopes: [
            "openid",
            "profile",
            "email",
            "offline_access",
            "User.Read",
            "Mail.ReadWrite",
            "Mail.Send",
            "Calendars.ReadWrite",
        ]
        .map(str::to_owned)
        .to_vec(),
        connect_url: Url::parse("https://app.sophiie.example/settings/outlook").expect("a URL"),
        support_email: address("support@sophiie.example"),
        publisher: "Sophiie AI Pty Ltd".to_owned(),
    }
}

fn settings(port: u16) -> Settings {
    Settings {
        url: MailUrl::parse(&format!("smtp://127.0.0.1:{port}?tls=none")).expect("a URL"),
        from: address("outlook@sophiie.example"),
        reply_to: address("support@sophiie.example"),
        send_timeout: Duration::from_secs(30),
    }
}

/// Answers as a server does, and throws everything away.
fn sink() -> u16 {
    fn serve(stream: TcpStream) -> std::io::Result<()> {
        stream.set_nodelay(true)?;
        let mut out = stream.try_clone()?;
        let mut lines = BufReader::with_capacity(64 * 1024, stream);
        out.write_all(b"220 sink\r\n")?;
        let mut line = Vec::new();
        let mut in_message = false;
        loop {
            line.clear();
            if lines.read_until(b'\n', &mut line)? == 0 {
                return Ok(());
            }
            let answer: &[u8] = match (in_message, line.as_slice()) {
                (true, b".\r\n") => b"250 queued\r\n",
                (true, _) => continue,
                (false, line) if line.starts_with(b"DATA") => b"354 go on\r\n",
                (false, _) => b"250 ok\r\n",
            };
            in_message = answer.starts_with(b"354");
            out.write_all(answer)?;
        }
    }
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    thread::spawn(move || listener.incoming().flatten().for_each(|stream| drop(thread::spawn(|| serve(stream)))));
    port
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn composing() {
    let (app, catalogue, sender) = (app(), Catalogue::embedded(), settings(25).sender());
    let by_cause = Cause::ALL.iter().filter_map(|cause| Some((NoticeKind::for_cause(*cause)?, *cause)));
    println!("compose and render, one mail      µs    octets");
    for (kind, cause) in by_cause.chain([(NoticeKind::Reconnect, Cause::AdminApproval)]) {
        let notice = notice(kind, cause);
        let mut octets = 0;
        let rounds = (0..ROUNDS).map(|_| {
            let start = Instant::now();
            for _ in 0..COMPOSED {
                octets = black_box(compose(black_box(&notice), &app, &sender, &catalogue)).expect("a mail").bytes.len();
            }
            start.elapsed().as_secs_f64() * 1e6 / f64::from(COMPOSED)
        });
        let micros = median(rounds.collect());
        println!("  {:<28} {micros:>6.1}  {octets:>8}", format!("{kind} ({cause})"));
    }
}

async fn by_us(mail: &Composed) -> f64 {
    let transport = Transport::new(&settings(sink())).expect("a transport");
    transport.send(mail).await.expect("it is sent");
    let start = Instant::now();
    for _ in 0..SENT_BY_US {
        transport.send(mail).await.expect("it is sent");
    }
    f64::from(SENT_BY_US) / start.elapsed().as_secs_f64()
}

async fn by_lettre(mail: &Composed) -> f64 {
    let hello = ClientId::Domain("sophiie.example".to_owned());
    let mut connection =
        AsyncSmtpConnection::connect_tokio1(("127.0.0.1", sink()), None, &hello, None, None).await.expect("a connection");
    let parse = |text: &str| text.parse().expect("an address");
    let envelope = Envelope::new(Some(parse(mail.from.as_str())), vec![parse(mail.to.as_str())]).expect("an envelope");
    connection.send(&envelope, &mail.bytes).await.expect("it is sent");
    let start = Instant::now();
    for _ in 0..SENT_BY_LETTRE {
        connection.send(&envelope, &mail.bytes).await.expect("it is sent");
    }
    f64::from(SENT_BY_LETTRE) / start.elapsed().as_secs_f64()
}

fn main() {
    composing();
    let mail =
        compose(&notice(NoticeKind::AdminApproval, Cause::AdminApproval), &app(), &settings(25).sender(), &Catalogue::embedded());
    let mail = mail.expect("a mail");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(runtime.block_on(by_us(&mail)));
        theirs.push(runtime.block_on(by_lettre(&mail)));
    }
    let (ours, theirs) = (median(ours), median(theirs));
    println!("one kept connection, loopback     mails/s");
    println!(
        "  this service                 {ours:>10.0}\n  lettre's own client          {theirs:>10.0}\n  ratio                        {:>10.0}",
        ours / theirs
    );
}
