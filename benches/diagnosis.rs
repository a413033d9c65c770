//! One diagnosis of each shape, beside one regular expression over the same text in the same run.
//!
//! Goals: 2 µs for a failure of about 600 octets, 40 µs for the worst 8 KB. `cargo bench --bench diagnosis`.

use std::{fmt::Write as _, hint::black_box};

use consentdesk::domain::diagnosis::{diagnose_text, evidence, rules::Rules, view::View};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use regex::Regex;

const TRAILER: &str = "\\r\\nTrace ID: 5d0b6a41-2f8e-4c37-9b1a-7e64d2c3f5a0\\r\\nCorrelation ID: \
                       c3a9e7f2-61d8-4b05-8f4e-2a7d9c1b6e38\\r\\nTimestamp: 2026-10-07 02:11:09Z";

fn token_json() -> String {
    format!(
        "{{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS65001: The user or administrator has not consented to use the \
         application with ID '1b7d3f60-9a42-4e85-b6c1-d20f8e5a7c93' named 'Tailspin Calls'. Send an interactive authorization request \
         for this user and resource.{TRAILER}\",\"error_codes\":[65001],\"timestamp\":\"2026-10-07 02:11:09Z\",\
         \"trace_id\":\"5d0b6a41-2f8e-4c37-9b1a-7e64d2c3f5a0\"}}"
    )
}

fn shapes() -> Vec<(&'static str, String)> {
    let json = token_json();
    let url: String = url::form_urlencoded::Serializer::new("https://app.tailspin.example/cb?".to_owned())
        .append_pair("error", "access_denied")
        .append_pair("error_description", &json[43..].replace("\\r\\n", "\r\n"))
        .finish();
    let page = "<html><body><div id=\"m\"><p>Need admin approval</p><p>Tailspin Calls</p><p>Tailspin Calls needs permission to access \
                resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before \
                you can use it.</p><a href=\"/common/reprocess?ctx=1\">Have an admin account? Sign in with that account</a></div>"
        .repeat(2);
    let graph =
        "Microsoft.Graph.ServiceException: Code: MailboxNotEnabledForRESTAPI\nMessage: REST API is not yet supported for this \
                 mailbox.\nInner error:\n\tAdditionalData:\n\tdate: 2026-10-07T02:11:09\n\trequest-id: \
                 5d0b6a41-2f8e-4c37-9b1a-7e64d2c3f5a0\n   at Microsoft.Graph.HttpProvider.SendAsync(HttpRequestMessage request)\n"
            .to_owned()
            + &"   at Tailspin.Mail.Connect(String account) in Connect.cs:line 41\n".repeat(5);
    let mut worst = String::new();
    while worst.len() < 8 * 1024 - 64 {
        let _ =
            write!(worst, "error=%2525%5c%5cn&amp;amp;AADSTS5002{} tenant '{}@a.b ' need admin ", worst.len() % 10, worst.len());
    }
    let log = "2026-10-07 02:11:09 INFO sync worker fetched folder and went on without any trouble at all\n".repeat(92);
    vec![
        ("token_json", json),
        ("redirect_url", url),
        ("html_page", page),
        ("graph_log", graph),
        ("worst_8k", worst),
        ("plain_log_8k", log),
    ]
}

fn diagnosis(criterion: &mut Criterion) {
    let rules = Rules::embedded();
    let Ok(regex) = Regex::new(
        r"AADSTS(\d+)|Trace ID: ([0-9a-f-]{36})|Correlation ID: ([0-9a-f-]{36})|Timestamp: ([0-9: -]+Z)|error=([a-z_]+)",
    ) else {
        return;
    };
    for (shape, text) in shapes() {
        let mut group = criterion.benchmark_group(shape);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("diagnose", |bencher| bencher.iter(|| diagnose_text(black_box(&text), rules)));
        group.bench_function("one_regex", |bencher| {
            bencher.iter(|| regex.captures_iter(black_box(&text)).map(|found| found.len()).sum::<usize>());
        });
        group.finish();
    }
    let text = token_json();
    let view = View::of_text(&text);
    let mut stages = criterion.benchmark_group("stages");
    stages.bench_function("view", |bencher| bencher.iter(|| View::of_text(black_box(&text))));
    stages.bench_function("evidence", |bencher| bencher.iter(|| evidence::read(black_box(&view), |code| rules.knows(code))));
    stages.bench_function("phrases", |bencher| bencher.iter(|| rules.scan(black_box(&view))));
    stages.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(30).measurement_time(std::time::Duration::from_secs(2)).warm_up_time(std::time::Duration::from_millis(500));
    targets = diagnosis
}
criterion_main!(benches);
