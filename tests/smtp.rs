//! Delivery over SMTP against a server that misbehaves on command, and delivery to files and memory.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[expect(dead_code, reason = "the stories of the outbox ask more of it")]
#[path = "support/smtp.rs"]
mod server;

use std::time::Duration;

use consentdesk::{
    domain::{
        address::{Address, Domain},
        app::AppProfile,
        catalogue::Catalogue,
        cause::Cause,
        notice::{Notice, NoticeKind},
        time::UnixMillis,
    },
    mail::{Class, Composed, MailUrl, Memory, SendError, Settings, Smtp, Stage, Transport, compose},
};
use rstest::rstest;
use server::{Answer, Answer::Drop, Answer::Hang, Answer::Say, Server, Step, Tls};
use url::Url;
use uuid::Uuid;

fn address(text: &str) -> Address {
    Address::parse(text).expect(text)
}

fn settings(url: &str) -> Settings {
    Settings {
        url: MailUrl::parse(url).expect(url),
        from: address("outlook@sophiie.example"),
        reply_to: address("support@sophiie.example"),
        send_timeout: Duration::from_millis(1_500),
    }
}

fn mail(id: u128) -> Composed {
    let app = AppProfile {
        name: "Sophiie".to_owned(),
        client_id: Uuid::from_u128(9),
        scopes: vec!["Mail.Send".to_owned()],
        connect_url: Url::parse("https://app.sophiie.example/connect").expect("a URL"),
        support_email: address("support@sophiie.example"),
        publisher: "Sophiie AI".to_owned(),
    };
    let notice = Notice {
        id: Uuid::from_u128(id),
        kind: NoticeKind::AdminApproval,
        to: address("kim@acme.example"),
        locale: None,
        cause: Cause::AdminApproval,
        problem: None,
        account: None,
        tenant_domain: Domain::parse("acme.example").ok(),
        tenant_id: None,
        others_waiting: 0,
        guide_url: Url::parse("https://desk.example/guide/x").expect("a URL"),
        step: None,
        taken_on: None,
        follows: None,
        unsubscribe_url: None,
        request_url: Url::parse("https://desk.example/guide/x").expect("a URL"),
        reference: "CD-000001".to_owned(),
        check: None,
        queued_at: UnixMillis(1_795_400_000_000),
    };
    compose(&notice, &app, &settings("off").sender(), &Catalogue::embedded()).expect("a mail")
}

/// Over this URL, to a server that is trusted.
fn relay(server: &Server, url: &str) -> Transport {
    let settings = settings(&url.replace("PORT", &server.port.to_string()));
    let MailUrl::Smtp(url) = settings.url.clone() else { panic!("no SMTP") };
    Transport::Smtp(Smtp::with_roots(url, &settings, server.roots()).expect("a transport"))
}

fn plain(server: &Server) -> Transport {
    relay(server, "smtp://127.0.0.1:PORT")
}

#[tokio::test]
async fn a_mail_arrives_as_it_was_composed() {
    let server = Server::start(Tls::No).await;
    let mail = mail(1);
    let accepted = plain(&server).send(&mail).await.expect("it is sent");
    assert_eq!(accepted.reply, "250 2.0.0 queued as TEST1");
    let taken = &server.taken()[0];
    assert_eq!((taken.from.as_str(), taken.to.as_str()), ("outlook@sophiie.example", "kim@acme.example"));
    assert_eq!(taken.data.trim_end(), String::from_utf8_lossy(&mail.bytes).trim_end());
    assert_eq!(server.commands()[0], "EHLO sophiie.example");
}

#[tokio::test]
async fn lines_that_begin_with_a_dot_arrive_whole() {
    let server = Server::start(Tls::No).await;
    let mail = Composed { bytes: b"Subject: x\r\n\r\n.\r\n..two\r\nend\r\n".to_vec(), ..mail(1) };
    plain(&server).send(&mail).await.expect("it is sent");
    assert!(server.taken()[0].data.starts_with("Subject: x\r\n\r\n.\r\n..two\r\nend"), "{:?}", server.taken()[0].data);
}

#[tokio::test]
async fn one_connection_serves_many_mails_and_is_left_politely() {
    let server = Server::start(Tls::No).await;
    let transport = plain(&server);
    for id in 0..20 {
        transport.send(&mail(id)).await.expect("it is sent");
    }
    assert_eq!((server.connections(), server.taken().len()), (1, 20));
    transport.close().await;
    assert_eq!(server.commands().last().map(String::as_str), Some("QUIT"));
}

/// The matrix of what can go wrong, and what it means.
#[rstest]
#[case::banner_refused(Step::Greeting, Say("554 closing, go away"), Stage::Greeting, Class::Relay)]
#[case::banner_busy(Step::Greeting, Say("421 busy"), Stage::Greeting, Class::Relay)]
#[case::banner_dropped(Step::Greeting, Drop, Stage::Greeting, Class::Relay)]
#[case::banner_hangs(Step::Greeting, Hang, Stage::Greeting, Class::Relay)]
#[case::banner_is_http(Step::Greeting, Say("HTTP/1.1 400 Bad Request"), Stage::Greeting, Class::Relay)]
#[case::banner_slow(Step::Greeting, Answer::Slowly(Duration::from_millis(400)), Stage::Greeting, Class::Relay)]
#[case::hello_dropped(Step::Hello, Drop, Stage::Hello, Class::Relay)]
#[case::hello_refused(Step::Hello, Say("550 who are you"), Stage::Hello, Class::Relay)]
#[case::mail_temporary(Step::Mail, Say("451 later"), Stage::Mail, Class::Later)]
#[case::mail_permanent(Step::Mail, Say("550 5.7.1 not you"), Stage::Mail, Class::Relay)]
#[case::mail_needs_auth(Step::Mail, Say("530 5.7.0 authentication required"), Stage::Mail, Class::Relay)]
#[case::mail_dropped(Step::Mail, Drop, Stage::Mail, Class::Later)]
#[case::rcpt_temporary(Step::Rcpt, Say("450 greylisted"), Stage::Recipient, Class::Later)]
#[case::rcpt_permanent(Step::Rcpt, Say("550 5.7.1 not for you"), Stage::Recipient, Class::Recipient)]
#[case::rcpt_gone(Step::Rcpt, Say("550 5.1.1 no such user"), Stage::Recipient, Class::Gone)]
#[case::rcpt_needs_auth(Step::Rcpt, Say("530 5.7.0 authentication required"), Stage::Recipient, Class::Relay)]
#[case::rcpt_dropped(Step::Rcpt, Drop, Stage::Recipient, Class::Later)]
#[case::rcpt_shutdown(Step::Rcpt, Say("421 shutting down"), Stage::Recipient, Class::Later)]
#[case::data_temporary(Step::Data, Say("451 later"), Stage::Data, Class::Later)]
#[case::data_permanent(Step::Data, Say("554 no"), Stage::Data, Class::Message)]
#[case::data_dropped(Step::Data, Drop, Stage::Data, Class::Later)]
#[case::data_answered_with_250(Step::Data, Say("250 yes?"), Stage::Data, Class::Later)]
#[case::content_temporary(Step::Content, Say("452 4.3.1 full"), Stage::Content, Class::Later)]
#[case::content_permanent(Step::Content, Say("550 5.7.1 looks like spam"), Stage::Content, Class::Message)]
#[case::content_dropped(Step::Content, Drop, Stage::Content, Class::Later)]
#[case::content_hangs(Step::Content, Hang, Stage::Content, Class::Later)]
#[case::content_slow(Step::Content, Answer::Slowly(Duration::from_millis(200)), Stage::Content, Class::Later)]
#[case::endless_reply(Step::Mail, Say("250-and\r\n250-so\r\n250-on"), Stage::Mail, Class::Later)]
#[tokio::test]
async fn each_failure_has_its_class(#[case] step: Step, #[case] answer: Answer, #[case] stage: Stage, #[case] class: Class) {
    let server = Server::start(Tls::No).await;
    server.script(step, answer);
    let transport = plain(&server);
    let failure = transport.send(&mail(1)).await.expect_err("it fails");
    assert_eq!((failure.stage, failure.class), (stage, class), "{}", failure.reply);
    assert!(!failure.reply.is_empty() && !failure.reply.contains(['\r', '\n']));
    // The next one is not the worse for it, whatever state the connection was left in.
    transport.send(&mail(2)).await.expect("the server is well again");
    let second = mail(2).message_id;
    assert_eq!(server.taken().iter().filter(|taken| taken.data.contains(&second)).count(), 1);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_the_relays_fault() {
    let server = Server::start(Tls::No).await;
    let transport = plain(&server);
    server.stop();
    tokio::task::yield_now().await;
    let mut failure = transport.send(&mail(1)).await;
    // The listener closes when its task has gone.
    for _ in 0..50 {
        if matches!(&failure, Err(failure) if failure.stage == Stage::Connect) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
        failure = transport.send(&mail(1)).await;
    }
    let failure = failure.expect_err("nobody is there");
    assert_eq!((failure.stage, failure.class), (Stage::Connect, Class::Relay));
}

#[tokio::test]
async fn a_refused_address_does_not_cost_the_connection() {
    let server = Server::start(Tls::No).await;
    server.script(Step::Rcpt, Say("550 5.1.1 <kim@acme.example>: no such user"));
    let transport = plain(&server);
    let failure = transport.send(&mail(1)).await.expect_err("refused");
    assert_eq!(failure.reply, "550 5.1.1 <kim@acme.example>: no such user");
    assert!(!format!("{failure:?} {failure}").contains("kim@"), "what is logged holds no address");
    transport.send(&mail(2)).await.expect("it is sent");
    assert_eq!(server.connections(), 1);
    assert!(server.commands().contains(&"RSET".to_owned()));
}

#[tokio::test]
async fn a_connection_closed_while_idle_is_replaced_unseen() {
    let server = Server::start(Tls::No).await;
    let transport = plain(&server);
    transport.send(&mail(1)).await.expect("it is sent");
    server.hang_up();
    transport.send(&mail(2)).await.expect("a new connection is made");
    server.script(Step::Mail, Say("421 4.4.2 idle for too long"));
    transport.send(&mail(3)).await.expect("a new connection is made");
    assert_eq!((server.connections(), server.taken().len()), (3, 3));
}

#[tokio::test]
async fn a_break_on_a_kept_connection_after_mail_is_not_repeated_at_once() {
    let server = Server::start(Tls::No).await;
    let transport = plain(&server);
    transport.send(&mail(1)).await.expect("it is sent");
    server.script(Step::Content, Drop);
    let failure = transport.send(&mail(2)).await.expect_err("nobody knows");
    assert_eq!((failure.stage, failure.class), (Stage::Content, Class::Later));
    assert_eq!(server.taken().len(), 2, "it had arrived, and was not sent twice");
}

#[rstest]
#[case::starttls(Tls::Offered, "smtp://apikey:p%40ss@127.0.0.1:PORT?tls=required")]
#[case::implicit(Tls::Implicit, "smtps://apikey:p%40ss@127.0.0.1:PORT")]
#[case::opportunistic(Tls::Offered, "smtp://apikey:p%40ss@127.0.0.1:PORT?tls=opportunistic")]
#[tokio::test]
async fn names_and_passwords_go_over_tls(#[case] tls: Tls, #[case] url: &str) {
    let server = Server::start(tls).await;
    let transport = relay(&server, url);
    for id in 0..3 {
        transport.send(&mail(id)).await.expect("it is sent");
    }
    assert_eq!(server.auth(), [" apikey p@ss"]);
    assert_eq!(server.connections(), 1);
    assert!(server.taken().iter().all(|taken| taken.encrypted));
}

#[rstest]
#[case::not_offered(Tls::No, Step::Rset, Say(""), Stage::Tls)]
#[case::refused(Tls::Offered, Step::StartTls, Say("454 not now"), Stage::Tls)]
#[case::dropped(Tls::Offered, Step::StartTls, Drop, Stage::Tls)]
#[case::plain_text_behind_the_answer(Tls::Offered, Step::StartTls, Say("220 go on\r\n250 injected"), Stage::Tls)]
#[tokio::test]
async fn without_the_tls_that_was_asked_for_nothing_is_sent(
    #[case] tls: Tls,
    #[case] step: Step,
    #[case] answer: Answer,
    #[case] stage: Stage,
) {
    let server = Server::start(tls).await;
    server.script(step, answer);
    let transport = relay(&server, "smtp://u:p@127.0.0.1:PORT?tls=required");
    let failure = transport.send(&mail(1)).await.expect_err("no TLS, no mail");
    assert_eq!((failure.stage, failure.class), (stage, Class::Relay), "{}", failure.reply);
    assert!(server.taken().is_empty() && server.auth().is_empty());
}

#[rstest]
#[case::starttls(Tls::Offered, "smtp://u:p@127.0.0.1:PORT?tls=required")]
#[case::implicit(Tls::Implicit, "smtps://u:p@127.0.0.1:PORT")]
#[tokio::test]
async fn a_certificate_nobody_vouches_for_is_refused(#[case] tls: Tls, #[case] url: &str) {
    let server = Server::start(tls).await;
    let stranger = Server::start(tls).await;
    let settings = settings(&url.replace("PORT", &server.port.to_string()));
    let MailUrl::Smtp(url) = settings.url.clone() else { panic!("no SMTP") };
    let transport = Transport::Smtp(Smtp::with_roots(url, &settings, stranger.roots()).expect("a transport"));
    let failure = transport.send(&mail(1)).await.expect_err("not trusted");
    assert_eq!((failure.stage, failure.class), (Stage::Tls, Class::Relay), "{}", failure.reply);
    assert!(server.auth().is_empty());
}

#[tokio::test]
async fn a_refused_password_stops_the_queue() {
    let server = Server::start(Tls::Offered).await;
    server.script(Step::Auth, Say("535 5.7.8 authentication failed"));
    let failure = relay(&server, "smtp://u:p@127.0.0.1:PORT").send(&mail(1)).await.expect_err("refused");
    assert_eq!((failure.stage, failure.class), (Stage::Auth, Class::Relay));
    assert_eq!(failure.reply, "535 5.7.8 authentication failed");
}

#[tokio::test]
async fn many_at_once_share_what_connections_there_are() {
    let server = Server::start(Tls::No).await;
    let transport = std::sync::Arc::new(plain(&server));
    let tasks: Vec<_> = (0..16)
        .map(|id| {
            let transport = std::sync::Arc::clone(&transport);
            tokio::spawn(async move { transport.send(&mail(id)).await })
        })
        .collect();
    for task in tasks {
        task.await.expect("no panic").expect("it is sent");
    }
    assert_eq!(server.taken().len(), 16);
}

/// A bad day: every other delivery meets some fault. Whatever happens, each mail arrives, and more than once only where nobody could know.
#[tokio::test]
async fn faults_lose_nothing_and_repeats_are_recognisable() {
    let server = Server::start(Tls::No).await;
    let transport = plain(&server);
    let faults = [
        (Step::Mail, Drop),
        (Step::Rcpt, Say("451 later")),
        (Step::Content, Drop),
        (Step::Data, Drop),
        (Step::Content, Say("452 full")),
        (Step::Greeting, Drop),
        (Step::Rcpt, Drop),
        (Step::Data, Say("421 shutting down")),
    ];
    let mut unknown = 0;
    for id in 0..24 {
        let mail = mail(id);
        let (step, answer) = faults[usize::try_from(id).expect("small") % faults.len()].clone();
        server.script(step, answer);
        let mut tries = 0;
        while let Err(failure) = transport.send(&mail).await {
            tries += 1;
            assert!(tries < 4 && matches!(failure.class, Class::Later | Class::Relay), "{}", failure.reply);
            unknown += usize::from(failure.stage == Stage::Content && !failure.reply.starts_with('4'));
        }
    }
    let taken = server.taken();
    for id in 0..24 {
        let message_id = mail(id).message_id;
        assert!(taken.iter().any(|taken| taken.data.contains(&message_id)), "{message_id} is lost");
    }
    assert!(taken.len() <= 24 + unknown, "{} mails for 24, {unknown} unknown ends", taken.len());
}

#[tokio::test]
async fn a_mail_as_a_file_is_whole_and_a_repeat_replaces_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("made/on/the/way");
    let transport = Transport::new(&settings(&format!("file:{}", path.display()))).expect("a transport");
    let mail = mail(7);
    for _ in 0..2 {
        let accepted = transport.send(&mail).await.expect("it is written");
        assert_eq!(accepted.reply, "20261123T021320Z-admin_approval-00000000-0000-0000-0000-000000000007.eml");
    }
    let names: Vec<_> = std::fs::read_dir(&path).expect("the folder").map(|entry| entry.expect("an entry").path()).collect();
    assert_eq!(names.len(), 1);
    assert_eq!(std::fs::read(&names[0]).expect("the file"), mail.bytes);
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_our_fault() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    let transport = Transport::new(&settings(&format!("file:{}", file.path().display()))).expect("a transport");
    let failure = transport.send(&mail(1)).await.expect_err("a file is no folder");
    assert_eq!((failure.stage, failure.class), (Stage::File, Class::Relay));
}

#[tokio::test]
async fn a_check_signs_in_and_sends_nothing() {
    let server = Server::start(Tls::Offered).await;
    let transport = relay(&server, "smtp://u:p@127.0.0.1:PORT?tls=required");
    transport.check().await.expect("all is well");
    assert_eq!(server.auth().len(), 1);
    assert!(!server.commands().iter().any(|command| command.starts_with("MAIL")));
    server.script(Step::Auth, Say("535 5.7.8 no"));
    assert_eq!(transport.check().await.expect_err("refused").stage, Stage::Auth);

    let folder = tempfile::tempdir().expect("a folder");
    let files = Transport::new(&settings(&format!("file:{}/mail", folder.path().display()))).expect("a transport");
    files.check().await.expect("it can be written");
    assert_eq!(std::fs::read_dir(folder.path().join("mail")).expect("the folder").count(), 0);
}

#[tokio::test]
async fn memory_keeps_what_is_sent_and_fails_when_told() {
    let memory = Memory::default();
    let transport = Transport::Memory(memory.clone());
    memory.fail_next(SendError { class: Class::Later, stage: Stage::Content, reply: "broken".to_owned() });
    assert_eq!(transport.send(&mail(1)).await.expect_err("told to fail").class, Class::Later);
    transport.send(&mail(1)).await.expect("it is kept");
    assert!(memory.sent() == [mail(1)]);
}
