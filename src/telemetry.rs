//! Logs and metrics. Neither ever holds an address, a name, a token or a body.

use std::{fmt, io::IsTerminal as _, sync::Arc, time::Duration};

use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{
        counter::Counter,
        family::Family,
        gauge::Gauge,
        histogram::{Histogram, exponential_buckets},
        info::Info,
    },
    registry::{Registry, Unit},
};
use tracing_subscriber::{EnvFilter, layer::SubscriberExt as _, util::SubscriberInitExt as _};

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people; coloured on a terminal.
    Text,
    /// One JSON object a line, for collectors.
    Json,
}

/// How logging is set up.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `None` is text on a terminal and JSON elsewhere.
    pub format: Option<LogFormat>,
    /// As in `RUST_LOG`.
    pub filter: String,
}

/// The words of `log.format`.
pub const FORMATS: &[(&str, Option<LogFormat>)] =
    &[("auto", None), ("text", Some(LogFormat::Text)), ("json", Some(LogFormat::Json))];

/// Whether logging can be filtered by this.
pub fn is_filter(text: &str) -> bool {
    EnvFilter::try_new(text).is_ok()
}

/// Why logging could not be started.
#[derive(Debug, thiserror::Error)]
pub enum TelemetryError {
    /// The filter cannot be read.
    #[error("log.filter cannot be read: {0}")]
    Filter(#[from] tracing_subscriber::filter::ParseError),
    /// Logging has been started before in this process.
    #[error("logging has been started already")]
    Started(#[from] tracing_subscriber::util::TryInitError),
}

/// Starts logging to stderr. Results of commands go to stdout, so the two never mix.
///
/// # Errors
///
/// Where the filter cannot be read (`info,consentdesk=debug` is the form), or logging has been started before.
pub fn start_logging(settings: &Settings) -> Result<(), TelemetryError> {
    let registry = tracing_subscriber::registry().with(EnvFilter::try_new(&settings.filter)?);
    let terminal = std::io::stderr().is_terminal();
    let format = settings.format.unwrap_or(if terminal { LogFormat::Text } else { LogFormat::Json });
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    match format {
        LogFormat::Text => registry.with(lines.with_ansi(terminal).with_target(false)).try_init()?,
        LogFormat::Json => registry.with(lines.json().flatten_event(true)).try_init()?,
    }
    Ok(())
}

/// An error with all that led to it, on one line. For the log: lines in JSON would else hold the outermost error only.
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct EventLabels {
    r#type: &'static str,
    result: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct HttpLabels {
    method: &'static str,
    route: String,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RouteLabels {
    route: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct StateLabels {
    state: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct MailLabels {
    kind: &'static str,
    result: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ResultLabels {
    result: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct VersionLabels {
    version: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct AlertLabels {
    reason: &'static str,
}

/// Every figure the service keeps. Cheap to clone; clones count together. Labels are words of ours and route patterns, never
/// anything from outside, so that their number is bounded.
#[derive(Clone)]
pub struct Metrics(Arc<Inner>);

struct Inner {
    registry: Registry,
    events: Family<EventLabels, Counter>,
    batch: Histogram,
    ingest: Histogram,
    outbox: Family<StateLabels, Gauge>,
    mails: Family<MailLabels, Counter>,
    http: Family<HttpLabels, Counter>,
    http_seconds: Family<RouteLabels, Histogram>,
    guides: Family<ResultLabels, Counter>,
    mail_reports: Family<ResultLabels, Counter>,
    unsubscribed: Family<ResultLabels, Counter>,
    checks: Family<ResultLabels, Counter>,
    unfinished: Counter,
    alerts: Family<AlertLabels, Counter>,
    connections: Gauge,
    rules: Family<VersionLabels, Gauge>,
    rules_refused: Counter,
}

/// 0.5 ms to 8 s, doubling.
fn seconds() -> Histogram {
    Histogram::new(exponential_buckets(0.0005, 2.0, 15))
}

impl Metrics {
    /// A set of figures, all at zero.
    pub fn new() -> Self {
        let mut registry = Registry::with_prefix("consentdesk");
        let events = Family::default();
        let batch = Histogram::new(exponential_buckets(1.0, 2.0, 9));
        let ingest = seconds();
        let outbox = Family::default();
        let mails = Family::default();
        let http = Family::default();
        let http_seconds = Family::<RouteLabels, Histogram>::new_with_constructor(seconds as fn() -> Histogram);
        let guides = Family::default();
        let mail_reports = Family::default();
        let unsubscribed = Family::default();
        let checks = Family::default();
        let unfinished = Counter::default();
        let alerts = Family::default();
        let connections = Gauge::default();
        let rules = Family::default();
        let rules_refused = Counter::default();
        registry.register("build", "The version that runs", Info::new(vec![("version", env!("CARGO_PKG_VERSION"))]));
        registry.register("events", "Posted events by type and what became of them", events.clone());
        registry.register("ingest_batch_events", "Events committed in one transaction", batch.clone());
        registry.register_with_unit("ingest_batch", "How long one transaction took", Unit::Seconds, ingest.clone());
        registry.register("outbox_mails", "Mails in the outbox by state", outbox.clone());
        registry.register("mail_sends", "Tries to send by kind of mail and result", mails.clone());
        registry.register("http_requests", "Requests by method, route and status", http.clone());
        registry.register_with_unit("http_request", "How long requests took by route", Unit::Seconds, http_seconds.clone());
        registry.register("guide_fetches", "Fetches of guides by result; scanners fetch too", guides.clone());
        registry.register("mail_reports", "Reports of mail providers by result", mail_reports.clone());
        registry.register("unsubscribed", "Readers who wanted no more mail, by how they said so", unsubscribed.clone());
        registry.register("mail_checks", "Check codes that were looked up, by result", checks.clone());
        registry.register("attempts_unfinished", "Attempts that were started and never finished", unfinished.clone());
        registry.register("alerts", "Failures that the engineers are alerted to, by reason", alerts.clone());
        registry.register("rules", "The version of the rules in force", rules.clone());
        registry.register("rules_reload_failures", "Sets of rules that were refused", rules_refused.clone());
        registry.register("http_connections", "Open connections", connections.clone());
        let inner = Inner {
            registry,
            events,
            batch,
            ingest,
            outbox,
            mails,
            http,
            http_seconds,
            guides,
            mail_reports,
            unsubscribed,
            checks,
            unfinished,
            alerts,
            connections,
            rules,
            rules_refused,
        };
        Self(Arc::new(inner))
    }

    /// An event was posted. `event_type` is the id of its type; `result` is a word of ours: `accepted`, `duplicate`, `conflict`, `refused`.
    pub fn event(&self, event_type: &'static str, result: &'static str) {
        self.0.events.get_or_create(&EventLabels { r#type: event_type, result }).inc();
    }

    /// A transaction with this many events was committed.
    pub fn batch(&self, events: usize, took: Duration) {
        self.0.batch.observe(f64::from(u32::try_from(events).unwrap_or(u32::MAX)));
        self.0.ingest.observe(took.as_secs_f64());
    }

    /// How many mails are in a state of the outbox now.
    pub fn outbox(&self, state: &'static str, mails: i64) {
        self.0.outbox.get_or_create(&StateLabels { state }).set(mails);
    }

    /// A try to send ended. `kind` is a kind of notice; `result` a word of ours: `sent`, `retry`, `dead`, `cancelled`.
    pub fn mail(&self, kind: &'static str, result: &'static str) {
        self.0.mails.get_or_create(&MailLabels { kind, result }).inc();
    }

    /// A request was answered. `route` is the pattern that matched, such as `/guide/{token}`; never the path itself.
    pub fn http(&self, method: &axum::http::Method, route: &str, status: u16, took: Duration) {
        let method = match method.as_str() {
            "GET" => "GET",
            "HEAD" => "HEAD",
            "POST" => "POST",
            "PUT" => "PUT",
            "PATCH" => "PATCH",
            "DELETE" => "DELETE",
            "OPTIONS" => "OPTIONS",
            _ => "other",
        };
        self.0.http.get_or_create(&HttpLabels { method, route: route.to_owned(), status }).inc();
        self.0.http_seconds.get_or_create(&RouteLabels { route: route.to_owned() }).observe(took.as_secs_f64());
    }

    /// A guide was fetched. `result`: `shown`, `gone`, `unknown`.
    pub fn guide(&self, result: &'static str) {
        self.0.guides.get_or_create(&ResultLabels { result }).inc();
    }

    /// Mail providers reported. `result` is a word of ours: `known`, `unknown`, `repeated`, `ignored`.
    pub fn mail_reports(&self, result: &'static str, reports: u64) {
        if reports > 0 {
            self.0.mail_reports.get_or_create(&ResultLabels { result }).inc_by(reports);
        }
    }

    /// A reader wants no more mail. `result` is `one_click` or `form`.
    pub fn unsubscribed(&self, result: &'static str) {
        self.0.unsubscribed.get_or_create(&ResultLabels { result }).inc();
    }

    /// Somebody looked a check code up. `result`: `genuine`, `unsent`, `unknown`.
    pub fn check(&self, result: &'static str) {
        self.0.checks.get_or_create(&ResultLabels { result }).inc();
    }

    /// These rules are in force, and no others.
    pub fn rules(&self, version: &str) {
        self.0.rules.clear();
        self.0.rules.get_or_create(&VersionLabels { version: version.to_owned() }).set(1);
    }

    /// A set of rules was refused.
    pub fn rules_refused(&self) {
        self.0.rules_refused.inc();
    }

    /// So many attempts were started and never finished.
    pub fn unfinished(&self, attempts: usize) {
        self.0.unfinished.inc_by(u64::try_from(attempts).unwrap_or(u64::MAX));
    }

    /// A failure that the engineers are alerted to. `reason` is the id of an alert's reason.
    pub fn alert(&self, reason: &'static str) {
        self.0.alerts.get_or_create(&AlertLabels { reason }).inc();
    }

    /// Counts a connection for as long as what it returns lives.
    pub fn connection(&self) -> OpenConnection {
        self.0.connections.inc();
        OpenConnection(self.0.connections.clone())
    }

    /// The figures in the text format of `OpenMetrics` 1.0.
    ///
    /// # Errors
    ///
    /// Never in practice: writing to a string does not fail.
    pub fn encode(&self) -> Result<String, fmt::Error> {
        let mut text = String::new();
        encode(&mut text, &self.0.registry)?;
        Ok(text)
    }
}

/// The content type of [`Metrics::encode`].
pub const METRICS_CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

impl Default for Metrics {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Metrics")
    }
}

/// One open connection in the figures.
#[derive(Debug)]
pub struct OpenConnection(Gauge);

impl Drop for OpenConnection {
    fn drop(&mut self) {
        self.0.dec();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_is_told_under_its_name() {
        let metrics = Metrics::new();
        metrics.event("connection.failed", "accepted");
        metrics.batch(64, Duration::from_millis(3));
        metrics.outbox("pending", 7);
        metrics.mail("admin_approval", "sent");
        metrics.clone().http(&axum::http::Method::GET, "/guide/{token}", 200, Duration::from_millis(1));
        metrics.guide("shown");
        metrics.rules("2026-11-22.00000001");
        metrics.rules("2026-11-23.0badcafe");
        metrics.rules_refused();
        let open = metrics.connection();
        let text = metrics.encode().unwrap();
        for line in [
            "consentdesk_events_total{type=\"connection.failed\",result=\"accepted\"} 1",
            "consentdesk_ingest_batch_events_sum 64.0",
            "consentdesk_ingest_batch_seconds_count 1",
            "consentdesk_outbox_mails{state=\"pending\"} 7",
            "consentdesk_mail_sends_total{kind=\"admin_approval\",result=\"sent\"} 1",
            "consentdesk_http_requests_total{method=\"GET\",route=\"/guide/{token}\",status=\"200\"} 1",
            "consentdesk_guide_fetches_total{result=\"shown\"} 1",
            "consentdesk_rules{version=\"2026-11-23.0badcafe\"} 1",
            "consentdesk_rules_reload_failures_total 1",
            "consentdesk_http_connections 1",
        ] {
            assert!(text.contains(line), "{line} is not in\n{text}");
        }
        assert!(!text.contains("2026-11-22"), "{text}");
        drop(open);
        assert!(metrics.encode().unwrap().contains("consentdesk_http_connections 0"));
    }

    #[test]
    fn a_bad_filter_is_told() {
        assert!(matches!(
            start_logging(&Settings { format: Some(LogFormat::Text), filter: "consentdesk=loud".to_owned() }),
            Err(TelemetryError::Filter(_))
        ));
    }
}
