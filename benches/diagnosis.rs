//! One diagnosis of each shape, beside one regular expression over the same text in the same run; what it allocates; and hostile
//! texts of up to 64 KiB, each at twice the size of the one before.
//!
//! Goals: 2 µs for a failure of about 600 octets, 40 µs for the worst 8 KB, no more than twice the time for twice the text.
//! `cargo bench --bench diagnosis`. The tables of allocations and of doubling go to standard error.
#![expect(clippy::print_stderr, reason = "the tables are the result")]

use std::{alloc::System, fmt::Write as _, hint::black_box, time::Instant};

use consentdesk::domain::diagnosis::{diagnose_text, evidence, rules::Rules, view::View};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use regex::Regex;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

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
    let twice: String = url::form_urlencoded::byte_serialize(url.as_bytes()).collect();
    let msal = format!(
        "MSAL.NetCore.4.66.1.0.MsalUiRequiredException:\n\tErrorCode: invalid_grant\nMicrosoft.Identity.Client.MsalUiRequiredException: {}\n   \
         at Microsoft.Identity.Client.OAuth2.OAuth2Client.ThrowServerException(HttpResponse response)\n\tStatusCode: 400",
        json[43..].replace("\\r\\n", "\r\n")
    );
    let smtp =
        "535-5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the\r\n535 5.7.139 Tenant. Visit \
                https://aka.ms/smtp_auth_disabled for more information. [SY4P282CA0007.AUSP282.PROD.OUTLOOK.COM \
                2026-10-07T02:11:09.250Z 08DDE5A1B2C3D4E5]\r\n"
            .to_owned();
    vec![
        ("bare_cancel", "https://app.tailspin.example/cb?error=access_denied&error_subcode=cancel&state=x1".to_owned()),
        ("smtp_reply", smtp),
        ("json_in_json", serde_json::Value::String(json.clone()).to_string()),
        ("url_coded_twice", twice),
        ("msal_exception", msal),
        ("token_json", json),
        ("redirect_url", url),
        ("html_page", page),
        ("graph_log", graph),
        ("worst_8k", worst),
        ("plain_log_8k", log),
    ]
}

/// Texts made to cost as much as they can, repeated to a length.
const HOSTILE: &[(&str, &str)] = &[
    ("percent", "%25"),
    ("percent layers", "%2525253a"),
    ("escapes", "\\\\\\u005c"),
    ("entities", "&amp;#38;"),
    ("tags", "<a <b"),
    ("labels", "error_description: Trace ID: tenant '"),
    ("codes", "AADSTS50020 "),
    ("addresses", "a@b.example "),
    ("at signs", "@"),
    ("quotes", "\"'"),
    ("phrases", "need admin approval? "),
    ("base64", "QUFEU1RTOTAwOTQ6IG9ubHkgYW4gYWRtaW4gY2FuIGdyYW50IHRoaXM="),
    ("encoded words", "=?utf-8?B?QUFEU1RT?= "),
    ("quoted-printable", "=3D=20=\r\n"),
    ("table", "a,b,ResultType\n1,2,50105\n"),
    ("numbers", "error 50105 "),
    ("brackets", "[error[0]]("),
    ("times", "Timestamp: 2026-10-07 02:11:09Z "),
    ("letters beyond ASCII", "\u{ff21}\u{2019}\u{200b}需要"),
];

/// Best of some runs, in nanoseconds: what else runs on the machine only ever adds.
fn nanoseconds(text: &str, rules: &Rules) -> f64 {
    let run = || {
        let begun = Instant::now();
        black_box(diagnose_text(black_box(text), rules));
        begun.elapsed().as_secs_f64() * 1e9
    };
    (0..9).map(|_| run()).fold(f64::INFINITY, f64::min)
}

fn tables() {
    let rules = Rules::embedded();
    eprintln!("\n{:<22} {:>7} {:>12} {:>8}", "text", "octets", "allocations", "octets");
    for (shape, text) in shapes() {
        let region = Region::new(ALLOCATOR);
        black_box(diagnose_text(black_box(&text), rules));
        let used = region.change();
        let calls = used.allocations + used.reallocations;
        eprintln!("{shape:<22} {:>7} {calls:>12} {:>8}", text.len(), used.bytes_allocated);
    }
    eprintln!("\n{:<22} {:>9} {:>9} {:>9} {:>9}   growth, 2 is linear", "hostile, us", "8 KiB", "16 KiB", "32 KiB", "64 KiB");
    for (name, part) in HOSTILE {
        let times: Vec<f64> = [8, 16, 32, 64].map(|kib| nanoseconds(&part.repeat(kib * 1024 / part.len()), rules) / 1e3).into();
        let [a, b, c, d] = times[..] else { continue };
        let growth = (d / a).powf(1.0 / 3.0);
        eprintln!("{name:<22} {a:>9.1} {b:>9.1} {c:>9.1} {d:>9.1}   {growth:.2}");
    }
}

fn diagnosis(criterion: &mut Criterion) {
    tables();
    let rules = Rules::embedded();
    // What looking for the first code costs. It finds no id, no time, and nothing in a text without a code.
    let Ok(regex) = Regex::new(r"AADSTS(\d+)") else { return };
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
