//! One `webhook-id`, one effect: however often, however concurrently.

use std::collections::BTreeMap;

use futures_util::future::join_all;
use rstest::rstest;
use serde_json::json;

use crate::support::{Answer, Backend, Post, TestApp, app::SECRET, dump, failed, wall};

/// The answer without what may differ between the first and a repeat.
fn without_duplicate(answer: &Answer) -> String {
    answer.text.replacen(r#""duplicate":true"#, r#""duplicate":false"#, 1)
}

#[rstest]
#[tokio::test]
async fn a_repeat_gets_the_first_answer_again_and_changes_nothing(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let post = app.signed(wall("kim@acme.example").to_string());
    let first = app.send(post.clone()).await;
    assert_eq!((first.status, first.at("/duplicate")), (202, json!(false)));
    let before = dump(&app.db).await;

    // Signed anew, minutes later, as a sender does that got no answer.
    app.advance(std::time::Duration::from_mins(20));
    let again = Post::signed(SECRET, "msg_0", app.clock.now(), post.body.clone());
    for _ in 0..3 {
        let repeat = app.send(again.clone()).await;
        assert_eq!((repeat.status, repeat.at("/duplicate")), (200, json!(true)));
        assert_eq!(without_duplicate(&repeat), first.text);
    }
    assert_eq!(dump(&app.db).await, before);
    assert_eq!(app.new_mails().await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn eight_at_once_have_one_effect_and_one_answer(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let post = app.signed(wall("kim@acme.example").to_string());
    let answers = join_all((0..8).map(|_| app.send(post.clone()))).await;
    let mut statuses = BTreeMap::<u16, u32>::new();
    for answer in &answers {
        *statuses.entry(answer.status).or_default() += 1;
        assert_eq!(without_duplicate(answer), without_duplicate(&answers[0]));
        assert_eq!(answer.at("/duplicate"), answer.status == 200);
    }
    assert_eq!(statuses, BTreeMap::from([(200, 7), (202, 1)]));
    assert_eq!(app.count("SELECT COUNT(*) FROM attempts").await, 1);
    assert_eq!(app.count("SELECT attempts FROM cases").await, 1);
    assert_eq!(app.count("SELECT COUNT(*) FROM outbox").await, 1);
}

#[rstest]
#[tokio::test]
async fn another_body_under_a_known_id_is_refused_and_changes_nothing(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    let first = app.send(app.signed(wall("kim@acme.example").to_string())).await;
    let before = dump(&app.db).await;
    // One blank more is another body: what was signed is octets, not meaning.
    for body in [wall("sam@acme.example").to_string(), format!("{} ", wall("kim@acme.example"))] {
        let other = app.send(Post::signed(SECRET, "msg_0", app.clock.now(), body)).await;
        assert_eq!(other.status, 409);
        assert!(!other.text.contains(&first.text_at("/event_id")));
        other.slug();
    }
    assert_eq!(dump(&app.db).await, before);
}

#[rstest]
#[tokio::test]
async fn repeats_and_misuses_inside_one_batch_are_told_apart(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let app = TestApp::start(backend).await;
    let post = |id: &str, email: &str| Post::signed(SECRET, id, app.clock.now(), wall(email).to_string());
    let posts = [
        post("a", "kim@acme.example"),
        post("b", "sam@acme.example"),
        post("a", "kim@acme.example"),
        post("b", "lee@acme.example"),
    ];
    // Handed in together, before the desk has had a turn: they are one batch.
    let answers = join_all(posts.into_iter().map(|post| app.send(post))).await;
    assert_eq!(answers.iter().map(|answer| answer.status).collect::<Vec<_>>(), [202, 202, 200, 409]);
    assert_eq!(without_duplicate(&answers[2]), answers[0].text);
    assert_eq!(app.texts("SELECT email FROM people ORDER BY email").await, ["kim@acme.example", "sam@acme.example"]);
}

#[rstest]
#[tokio::test]
async fn three_hundred_at_once_are_all_taken_and_one_that_cannot_be_stored_fails_alone(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let app = TestApp::start(backend).await;
    // A rule of the database that nothing but this one person breaks: a failure that only the commit can find.
    app.refuse_person("poison@acme.example").await;
    let emails: Vec<String> =
        (0..300).map(|n| if n == 137 { "poison@acme.example".to_owned() } else { format!("person{n}@acme.example") }).collect();
    let posts: Vec<Post> =
        emails.iter().map(|email| app.signed(failed(email, json!("AADSTS90094"), json!({})).to_string())).collect();
    let answers = join_all(posts.iter().map(|post| app.send(post.clone()))).await;
    for (at, answer) in answers.iter().enumerate() {
        let expected = if at == 137 { 503 } else { 202 };
        assert_eq!(answer.status, expected, "{at}: {}", answer.text);
    }
    assert_eq!(app.count("SELECT COUNT(*) FROM attempts").await, 299);
    assert_eq!(app.count("SELECT people FROM cases").await, 299);
    assert_eq!(app.count("SELECT attempts FROM tenants").await, 299);

    // Its sender tries again once the fault is mended, and it is new.
    app.accept_everybody().await;
    let again = app.send(posts[137].clone()).await;
    assert_eq!(again.status, 202);
    assert_eq!(app.count("SELECT people FROM cases").await, 300);
}
