//! Whom nobody may mail: what providers report, what readers ask for, what we decide; and the way back.

use std::time::Duration;

use consentdesk::{
    config::Settings,
    domain::{address::Address, suppression::SuppressionReason},
    mail::{Class, SendError, Stage},
    store::{
        Paging,
        mail_again::{self, Again},
        mail_holds,
        outbox::{Lease, Settlement, claim, settle},
        suppressions::{self, New, SuppressionFilter},
        work::{self, Resend},
    },
    web::{access::Role, signature::WebhookSecret},
};
use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Answer, Backend, Post, TestApp, TestWeb, app::path_of, connected, csrf, failed, wall};

const MAIL_SECRET: &str = "whsec_YSBzZWNyZXQgb2YgdGhlIG1haWwgcHJvdmlkZXIhISE=";
const DAY: Duration = Duration::from_hours(24);

fn with_secret(settings: &mut Settings) {
    settings.mail_webhook_secrets = vec![WebhookSecret::parse(MAIL_SECRET).unwrap()];
}

async fn report(app: &TestApp, id: &str, body: &Value) -> Answer {
    let post = Post::signed(MAIL_SECRET, id, app.clock.now(), body.to_string());
    let headers: Vec<(&str, &str)> = post.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    app.request("POST", "/webhooks/mail", &headers, post.body).await
}

async fn unsubscribe(app: &TestApp, link: &str, body: &'static str) -> Answer {
    app.request("POST", path_of(link), &[("content-type", "application/x-www-form-urlencoded")], body).await
}

#[rstest]
#[tokio::test]
async fn a_bounce_ends_mail_to_the_address_until_it_is_taken_off_the_list(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start_with(backend, with_secret).await;
    app.post(&wall("kim@acme.example")).await;
    let message_id = app.new_mails().await.remove(0).message_id;
    // Another mail waits, and is cancelled.
    app.post(&failed("Kim@acme.example", json!("AADSTS53003"), json!({}))).await;

    let bounce = json!({"type": "bounce", "message_id": message_id, "permanent": true, "reason": "550 5.1.1 no such user"});
    let taken = report(&app, "rep_1", &bounce).await;
    assert_eq!((taken.status, taken.at("/known"), taken.at("/suppressed")), (200, json!(1), json!(1)));
    let again = report(&app, "rep_1", &bounce).await;
    assert_eq!((again.status, again.at("/repeated"), again.at("/suppressed")), (200, json!(1), json!(0)));
    assert_eq!(app.texts("SELECT outcome FROM outbox WHERE state = 'sent'").await, ["bounce"]);
    assert_eq!(app.texts("SELECT reason FROM outbox WHERE state = 'cancelled'").await, ["suppressed_bounce"]);
    assert_eq!(app.count("SELECT COUNT(*) FROM timeline WHERE what = 'mail_bounced'").await, 1);
    assert_eq!(app.count("SELECT COUNT(*) FROM timeline WHERE what = 'mail_suppressed'").await, 2, "in both cases");

    // Nothing more, whatever happens; and the answer says so.
    app.advance(DAY * 40);
    let answer = app.post(&wall("kim@acme.example")).await;
    assert_eq!(answer.at("/advice/email"), "suppressed");
    let case = Uuid::parse_str(&answer.text_at("/case_id")).unwrap();
    let resent = work::resend(&app.db, case, Resend::default(), "ada", app.clock.now()).await.unwrap().unwrap();
    assert_eq!((resent.queued, resent.suppressed), (0, 1));
    assert!(app.new_mails().await.is_empty());

    let mut tx = app.db.read().await.unwrap();
    let filter = SuppressionFilter { q: Some("KIM@".to_owned()), ..SuppressionFilter::default() };
    let row = suppressions::list(&mut tx, &filter, &Paging::first(10)).await.unwrap().rows.remove(0);
    drop(tx);
    assert_eq!((row.reason, row.note.as_deref()), (SuppressionReason::Bounce, Some("550 5.1.1 no such user")));
    assert_eq!(suppressions::lift(&app.db, row.id, Some("typo"), "agent:ada", app.clock.now()).await.unwrap(), Ok(true));
    assert_eq!(suppressions::lift(&app.db, row.id, None, "agent:ada", app.clock.now()).await.unwrap(), Ok(false));
    assert_eq!(app.post(&wall("kim@acme.example")).await.at("/advice/email"), "queued");
    assert_eq!(app.new_mails().await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn an_address_that_comes_on_the_list_while_its_mail_is_in_hand_gets_nothing(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    // As if another replica had queued it in the same moment.
    let address = Address::parse("kim@acme.example").unwrap();
    let new = New { address: &address, reason: SuppressionReason::Operator, note: None, actor: "agent:ada" };
    assert!(suppressions::add(&app.db, &new, app.clock.now()).await.unwrap());
    assert!(!suppressions::add(&app.db, &new, app.clock.now()).await.unwrap());
    app.change("UPDATE outbox SET state = 'pending', reason = NULL").await;
    assert_eq!(app.work().await.cancelled, 1);
    assert_eq!(app.texts("SELECT reason FROM outbox").await, ["suppressed_operator"]);
    assert!(app.mails().is_empty());
    // The good news does not reach them either, and the case says why.
    app.post(&wall("sam@acme.example")).await;
    app.post(&connected("sam@acme.example")).await;
    assert!(app.new_mails().await.is_empty());
    assert_eq!(app.count("SELECT COUNT(*) FROM timeline WHERE what = 'mail_suppressed' AND actor = 'system'").await, 1);
}

#[rstest]
#[tokio::test]
async fn the_third_bounce_within_a_month_counts_as_one_for_good(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start_with(backend, with_secret).await;
    app.post(&wall("kim@acme.example")).await;
    app.work().await;
    let soft = json!({"type": "bounce", "email": "kim@acme.example", "reason": "mailbox full"});
    for (n, days, suppressed) in [(0, 0, 0), (1, 20, 0), (2, 11, 0), (3, 1, 1)] {
        app.advance(DAY * days);
        // The mail it means is one of the last month.
        app.change("UPDATE outbox SET sent_at = sent_at + 86400000 * 20 WHERE sent_at IS NOT NULL").await;
        let taken = report(&app, &format!("rep_{n}"), &soft).await;
        assert_eq!((taken.at("/known"), taken.at("/suppressed")), (json!(1), json!(suppressed)), "{n}");
    }
}

#[rstest]
#[tokio::test]
async fn reports_are_believed_by_signature_or_by_a_secret_address_only(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start_with(backend, with_secret).await;
    app.post(&wall("kim@acme.example")).await;
    app.work().await;
    let complaint =
        json!({"RecordType": "SpamComplaint", "Email": "kim@acme.example", "MessageID": "883953f4-6105-42a2-a16a-77a8eac79483"});
    let post = |path: String, body: String| {
        let app = &app;
        async move { app.request("POST", &path, &[("content-type", "text/plain")], body).await }
    };
    for refused in [
        post("/webhooks/mail".to_owned(), complaint.to_string()).await,
        report(&app, "rep.bad", &complaint).await,
        post(format!("/webhooks/mail/{}", "A".repeat(43)), complaint.to_string()).await,
    ] {
        assert!(matches!(refused.status, 401 | 404), "{}", refused.text);
    }
    assert_eq!(app.count("SELECT COUNT(*) FROM mail_reports").await, 0);

    let secret = format!("/webhooks/mail/{}", WebhookSecret::parse(MAIL_SECRET).unwrap().path_token());
    // What is not ours is answered all the same, or it would come again and again.
    let stranger = json!({"RecordType": "Bounce", "Type": "HardBounce", "Email": "stranger@else.example"});
    let taken = post(secret.clone(), stranger.to_string()).await;
    assert_eq!((taken.status, taken.at("/unknown")), (200, json!(1)));
    let confirm = json!({"Type": "SubscriptionConfirmation", "MessageId": "1", "TopicArn": "a", "SubscribeURL": "https://sns.eu-west-1.amazonaws.com/?Token=x"});
    assert_eq!(post(secret.clone(), confirm.to_string()).await.status, 200);
    assert_eq!(post(secret.clone(), "no json".to_owned()).await.status, 400);
    assert_eq!(post(secret.clone(), json!({"type": "moved"}).to_string()).await.slug(), "invalid-fields");
    for (known, repeated) in [(1, 0), (0, 1)] {
        let taken = post(secret.clone(), complaint.to_string()).await;
        assert_eq!((taken.at("/known"), taken.at("/repeated")), (json!(known), json!(repeated)));
    }
    assert_eq!(app.texts("SELECT reason FROM suppressions").await, ["complaint"]);
    // Amazon signs a repeat anew; its id is the same.
    let message =
        json!({"notificationType": "Delivery", "delivery": {"recipients": ["kim@acme.example"]}, "mail": {}}).to_string();
    for (signature, repeated) in [("one", 0), ("two", 1)] {
        let body =
            json!({"Type": "Notification", "MessageId": "22b8", "TopicArn": "arn:x", "Signature": signature, "Message": message});
        assert_eq!(post(secret.clone(), body.to_string()).await.at("/repeated"), json!(repeated), "{signature}");
    }

    // The names of the headers that Resend uses.
    let delivered = json!({"type": "email.delivered", "data": {"email_id": "5676", "to": ["kim@acme.example"]}});
    let signed = Post::signed(MAIL_SECRET, "msg_resend", app.clock.now(), delivered.to_string());
    let headers: Vec<(String, String)> =
        signed.headers.iter().map(|(name, value)| (name.replace("webhook-", "svix-"), value.clone())).collect();
    let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let taken = app.request("POST", "/webhooks/mail", &headers, signed.body).await;
    assert_eq!((taken.status, taken.at("/known")), (200, json!(1)));
    assert_eq!(app.texts("SELECT outcome FROM outbox").await, ["complaint"], "what came first is not taken back");

    let closed = TestApp::start(backend).await;
    assert_eq!(report(&closed, "rep_1", &complaint).await.status, 404, "without a secret there is no such address");
}

#[rstest]
#[tokio::test]
async fn later_mails_of_a_case_are_one_thread_and_can_be_ended_by_their_reader(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    let first = app.new_mails().await.remove(0);
    for name in ["In-Reply-To", "References", "List-Unsubscribe", "List-Unsubscribe-Post"] {
        assert!(!first.header_names().contains(&name), "the answer to what they did themselves: {name}");
    }
    app.advance(DAY * 8);
    app.post(&wall("kim@acme.example")).await;
    let second = app.new_mails().await.remove(0);
    let header =
        |name: &str| second.headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.trim().to_owned()).unwrap();
    assert_eq!((header("In-Reply-To"), header("References")), (first.message_id.clone(), first.message_id.clone()));
    assert_eq!(header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    let reference = header("Subject").rsplit_once(" [CD-").map(|(_, rest)| rest.to_owned()).unwrap();
    assert!(first.raw.contains(&reference));
    let link = header("List-Unsubscribe").trim_matches(['<', '>']).to_owned();
    assert!(second.text.contains(&link));

    // A scanner looks, and nothing happens.
    let page = app.open(&link).await;
    assert!(page.status == 200 && page.text.contains("<form") && !page.text.contains("kim@"), "{}", page.text);
    assert_eq!(app.count("SELECT COUNT(*) FROM suppressions").await, 0);
    assert_eq!(unsubscribe(&app, &link, "").await.status, 403);
    assert_eq!(unsubscribe(&app, &format!("{link}x"), "List-Unsubscribe=One-Click").await.status, 404);

    for _ in 0..2 {
        assert_eq!(unsubscribe(&app, &link, "List-Unsubscribe=One-Click").await.status, 200);
    }
    assert_eq!(app.texts("SELECT reason FROM suppressions").await, ["unsubscribed"]);
    app.advance(DAY * 8);
    assert_eq!(app.post(&wall("kim@acme.example")).await.at("/advice/email"), "suppressed");

    // In another language, which its button keeps.
    let german = app.open(&format!("{link}?lang=de")).await.text;
    assert!(german.contains("<html lang=\"de\">") && german.contains("/undo?lang=de\""), "{german}");

    // And back, by the button of the page only.
    assert!(app.open(&link).await.text.contains("/undo"));
    assert_eq!(unsubscribe(&app, &format!("{link}/undo"), "").await.status, 403);
    assert_eq!(app.submit(&format!("{}/undo", path_of(&link))).await.status, 303);
    assert_eq!(app.post(&wall("kim@acme.example")).await.at("/advice/email"), "queued");
    // The button of the page ends it as well.
    assert_eq!(unsubscribe(&app, &link, "action=unsubscribe").await.status, 303);
    assert_eq!(app.count("SELECT COUNT(*) FROM suppressions WHERE lifted_at IS NULL").await, 1);
    assert!(app.new_mails().await.is_empty());
}

#[rstest]
#[tokio::test]
async fn an_address_that_the_relay_does_not_know_gets_no_more_mail(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    let refused = |class| SendError { class, stage: Stage::Recipient, reply: "550 5.1.1 no such user".to_owned() };
    // A policy is no verdict on the address.
    app.memory.fail_next(refused(Class::Recipient));
    app.post(&failed("kim@acme.example", json!("AADSTS53003"), json!({}))).await;
    app.memory.fail_next(refused(Class::Gone));
    assert_eq!(app.work().await.dead, 2);
    assert_eq!(app.count("SELECT COUNT(*) FROM outbox WHERE outcome = 'bounce'").await, 1);
    let row = "SELECT reason || ' ' || actor || ' ' || note FROM suppressions";
    assert_eq!(app.texts(row).await, ["bounce relay 550 5.1.1 no such user"]);
    assert_eq!(app.count("SELECT COUNT(*) FROM timeline WHERE what = 'mail_suppressed'").await, 2, "in both cases");
    app.advance(DAY * 40);
    assert_eq!(app.post(&wall("kim@acme.example")).await.at("/advice/email"), "suppressed");
    // The way back is the same as for any other.
    let id = Uuid::parse_str(&app.texts("SELECT id FROM suppressions").await[0]).unwrap();
    assert_eq!(suppressions::lift(&app.db, id, Some("a new mailbox"), "agent:ada", app.clock.now()).await.unwrap(), Ok(true));
    assert_eq!(app.post(&wall("kim@acme.example")).await.at("/advice/email"), "queued");
    assert_eq!(app.new_mails().await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn a_relay_that_has_lost_its_list_of_users_ends_no_mail_to_all_of_them(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let refuse = || {
        let reply = "550 5.1.1 no such user".to_owned();
        app.memory.fail_next(SendError { class: Class::Gone, stage: Stage::Recipient, reply });
    };
    let suppressed = "SELECT COUNT(*) FROM suppressions";
    for n in 0..40 {
        app.post(&wall(&format!("kim@acme{n}.example"))).await;
        refuse();
    }
    assert_eq!(app.work().await.dead, 40);
    assert_eq!(app.count(suppressed).await, 5, "the first few could not be told from the truth");
    // The breaker sees all of them, and what was refused can be sent again.
    assert!(app.breaker.check().await.unwrap().is_some());
    let kept = "SELECT o.id FROM outbox o WHERE o.state = 'dead' AND NOT EXISTS \
                (SELECT 1 FROM suppressions s WHERE s.address_key = o.address_key) ORDER BY o.id";
    let kept = app.texts(kept).await;
    assert_eq!(kept.len(), 35);
    assert!(mail_holds::release(&app.db, "agent:ada", app.clock.now()).await.unwrap());
    for id in &kept[..10] {
        let again = mail_again::send_again(&app.db, Uuid::parse_str(id).unwrap(), false, "ada", app.clock.now()).await;
        assert_eq!(again.unwrap(), Ok(Again::Same));
    }
    assert_eq!(app.work().await.sent, 10);
    // An hour later it is believed again.
    app.advance(Duration::from_mins(61));
    app.post(&wall("sam@blue.example")).await;
    refuse();
    assert_eq!(app.work().await.dead, 1);
    assert_eq!(app.count(suppressed).await, 6);
}

#[rstest]
#[tokio::test]
async fn a_worker_that_overslept_suppresses_nobody(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    let now = app.clock.now();
    let lease = Lease { token: "one".to_owned(), until: now + Duration::from_mins(1) };
    let mut tx = app.db.write().await.unwrap();
    let claimed = claim(&mut tx, &lease, 16, now, &app.outbox.means).await.unwrap();
    tx.commit().await.unwrap();
    app.advance(Duration::from_mins(2));
    assert_eq!(app.round().await.sent, 1);
    let mut tx = app.db.decide().await.unwrap();
    let late = Settlement::Gone { reply: "550 5.1.1 no such user".to_owned() };
    assert!(!settle(&mut tx, claimed[0].id, &lease, &late, now).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(app.count("SELECT COUNT(*) FROM suppressions").await, 0);
}

#[rstest]
#[tokio::test]
async fn who_tells_the_provider_to_stop_gets_no_more_until_they_are_let_back(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start_with(backend, with_secret).await;
    app.post(&wall("kim@acme.example")).await;
    app.work().await;
    let change = |at: &str| {
        json!({
            "RecordType": "SubscriptionChange", "MessageID": null, "Recipient": "kim@acme.example", "Origin": "Recipient",
            "SuppressSending": true, "SuppressionReason": "ManualSuppression", "ChangedAt": at
        })
    };
    let first = change("2026-11-23T10:00:00.000000Z");
    let taken = report(&app, "rep_1", &first).await;
    assert_eq!((taken.status, taken.at("/known"), taken.at("/suppressed")), (200, json!(1), json!(1)));
    assert_eq!(app.texts("SELECT reason || ' ' || actor FROM suppressions").await, ["unsubscribed provider"]);
    assert_eq!(report(&app, "rep_2", &first).await.at("/suppressed"), json!(0));

    // Let back in, the same word once more is old news, however it is delivered; a new one is not.
    app.advance(Duration::from_mins(1));
    let id = Uuid::parse_str(&app.texts("SELECT id FROM suppressions").await[0]).unwrap();
    assert_eq!(suppressions::lift(&app.db, id, None, "agent:ada", app.clock.now()).await.unwrap(), Ok(true));
    let old = report(&app, "rep_3", &first).await;
    assert_eq!((old.at("/repeated"), old.at("/suppressed")), (json!(1), json!(0)));
    assert_eq!(report(&app, "rep_4", &change("2026-11-23T11:00:00Z")).await.at("/suppressed"), json!(1));
    // Our own shape says it as well.
    let stranger = json!({"type": "unsubscribed", "email": "nobody@else.example"});
    assert_eq!(report(&app, "rep_5", &stranger).await.at("/unknown"), json!(1));
}

#[rstest]
#[tokio::test]
async fn one_click_sets_nothing_leads_nowhere_and_a_look_changes_nothing(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    app.post(&wall("kim@acme.example")).await;
    let person = Uuid::parse_str(&app.texts("SELECT id FROM people").await[0]).unwrap();
    let link = app.web.links.unsubscribe(person);
    for method in ["GET", "HEAD"] {
        assert_eq!(app.request(method, link.path(), &[], "").await.status, 200);
    }
    for method in ["PUT", "DELETE", "OPTIONS"] {
        assert_eq!(app.request(method, link.path(), &[], "List-Unsubscribe=One-Click").await.status, 405, "{method}");
    }
    assert_eq!(app.count("SELECT COUNT(*) FROM suppressions").await, 0);
    // RFC 8058 section 3.1: no cookie is needed, none is set, and there is no redirect. Another site's origin is none of its business.
    let multipart = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
    let headers = [("content-type", "multipart/form-data; boundary=b"), ("origin", "https://mail.example")];
    let done = app.request("POST", link.path(), &headers, multipart).await;
    assert_eq!((done.status, done.header("location"), done.header("set-cookie")), (200, "", ""));
    assert_eq!(app.texts("SELECT reason FROM suppressions").await, ["unsubscribed"]);
    let large = "x".repeat(64 * 1024);
    assert_eq!(app.request("POST", link.path(), &headers, large).await.status, 413);
}

#[tokio::test]
async fn reports_are_bounded_and_a_repeat_or_an_old_one_has_no_effect() {
    let app = TestApp::start_with(Backend::Sqlite, with_secret).await;
    app.post(&wall("kim@acme.example")).await;
    app.work().await;
    let bounce = json!({"type": "bounce", "email": "kim@acme.example", "permanent": true}).to_string();
    let post = async |signed: &Post| {
        let headers: Vec<(&str, &str)> = signed.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        app.request("POST", "/webhooks/mail", &headers, signed.body.clone()).await
    };
    let now = app.clock.now();
    for old in [now - Duration::from_mins(6), now + Duration::from_mins(6)] {
        assert_eq!(post(&Post::signed(MAIL_SECRET, "rep_1", old, bounce.clone())).await.slug(), "timestamp-invalid");
    }
    let changed =
        Post { body: bounce.replace("kim", "sam").into_bytes(), ..Post::signed(MAIL_SECRET, "rep_1", now, bounce.clone()) };
    assert_eq!(post(&changed).await.slug(), "signature-invalid");
    let large = Post::signed(MAIL_SECRET, "rep_1", now, " ".repeat(300 * 1024));
    assert_eq!(post(&large).await.status, 413);
    assert_eq!(app.count("SELECT COUNT(*) FROM mail_reports").await, 0);
    let good = Post::signed(MAIL_SECRET, "rep_1", now, bounce);
    for (known, repeated) in [(1, 0), (0, 1)] {
        let taken = post(&good).await;
        assert_eq!((taken.at("/known"), taken.at("/repeated")), (json!(known), json!(repeated)));
    }
    // A secret in the address guards no more than the address: a GET of it is nothing.
    let path = format!("/webhooks/mail/{}", WebhookSecret::parse(MAIL_SECRET).unwrap().path_token());
    assert_eq!(app.get(&path).await.status, 405);
}

#[tokio::test]
async fn agents_see_and_change_the_list() {
    let web = TestWeb::start(Backend::Sqlite).await;
    let (viewer, agent) = (web.sign_in(Role::Viewer).await, web.sign_in(Role::Agent).await);
    let token = csrf(&web.page("/", &agent).await);
    let form = async |path: &str, fields: &[(&str, &str)]| {
        let mut all = vec![("csrf", token.as_str())];
        all.extend_from_slice(fields);
        web.form(path, &agent, &all).await.header("location").to_owned()
    };
    assert_eq!(form("/suppressions", &[("address", "nobody")]).await, "/suppressions?done=no-address");
    let fields = [("address", "kim@acme.example"), ("note", "<b>asked by phone</b>")];
    assert_eq!(form("/suppressions", &fields).await, "/suppressions?done=suppression-added");
    assert_eq!(form("/suppressions", &fields).await, "/suppressions?done=suppression-so-already");
    let page = web.page("/suppressions?q=acme", &viewer).await.text;
    assert!(
        page.contains("kim@acme.example") && page.contains("&#60;b&#62;asked by phone") && !page.contains("Stop mail"),
        "{page}"
    );
    assert!(!web.page("/suppressions?q=blue", &viewer).await.text.contains("kim@"));
    let theirs = csrf(&web.page("/", &viewer).await);
    assert_eq!(web.form("/suppressions", &viewer, &[("csrf", &theirs)]).await.status.as_u16(), 403);

    let list = web.get("/api/v1/suppressions?reason=operator", Some("viewer")).await.json();
    let id = list["suppressions"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(
        form(&format!("/suppressions/{id}/lift"), &[("note", "a mistake")]).await,
        "/suppressions?done=suppression-lifted"
    );
    assert!(web.page("/suppressions?show=lifted", &viewer).await.text.contains("a mistake"));
    let api = "agent";
    let body = json!({"address": "kim@acme.example"});
    assert_eq!(web.post("/api/v1/suppressions", Some(api), &body).await.status.as_u16(), 204);
    assert_eq!(web.post("/api/v1/suppressions", Some(api), &body).await.status.as_u16(), 409);
    assert_eq!(web.post("/api/v1/suppressions", Some(api), &json!({"address": 7})).await.status.as_u16(), 422);
    assert_eq!(web.post("/api/v1/suppressions", Some("viewer"), &body).await.status.as_u16(), 403);
    let id = web.get("/api/v1/suppressions", Some(api)).await.json()["suppressions"][0]["id"].as_str().unwrap().to_owned();
    for status in [204, 409] {
        assert_eq!(web.post(&format!("/api/v1/suppressions/{id}/lift"), Some(api), &json!({})).await.status.as_u16(), status);
    }
}
