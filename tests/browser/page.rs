//! A page as a person meets it: what it shows, where the keyboard is, and what it did behind the scenes.

use std::time::{Duration, Instant};

use fantoccini::{
    Locator,
    actions::{InputSource as _, KeyAction, KeyActions},
    key::Key,
};
use serde_json::{Value, json};
use url::Url;

use crate::{browser::Browser, service::Service};

/// How long a page may take to say something.
const PATIENCE: Duration = Duration::from_secs(20);

/// A window on a service.
pub struct Page {
    /// The browser that shows it.
    pub browser: Browser,
    base: Url,
}

impl Page {
    /// A new browser of an ordinary size.
    pub async fn new(service: &Service) -> Self {
        let browser = Browser::start(1280, 900).await.unwrap_or_else(|error| panic!("{error:#}"));
        Self { browser, base: service.base.clone() }
    }

    /// Opens an address of the service.
    pub async fn open(&self, url: &str) {
        self.browser.open(url).await.unwrap_or_else(|error| panic!("{error:#}"));
    }

    /// What a script gives. It works where the page's own scripts are switched off, too.
    pub async fn eval(&self, script: &str) -> Value {
        self.browser.client.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// What a script gives, as text.
    pub async fn text_of(&self, script: &str) -> String {
        match self.eval(script).await {
            Value::String(text) => text,
            other => panic!("{script} gives {other}"),
        }
    }

    /// All that can be read on the page, folded parts left out.
    pub async fn text(&self) -> String {
        self.text_of("return document.body.innerText").await
    }

    /// Waits until something is there, and returns its text.
    pub async fn wait_for(&self, css: &str) -> String {
        let found = self.browser.client.wait().for_element(Locator::Css(css)).await;
        let found = match found {
            Ok(found) => found,
            Err(error) => panic!("{css} does not appear ({error}) on {}", self.text().await),
        };
        found.text().await.expect("it is still there")
    }

    /// Waits until the page says this.
    pub async fn wait_for_text(&self, text: &str) {
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            // A page on its way out answers with an error.
            let now = self.browser.client.execute("return document.body.innerText", Vec::new()).await;
            if now.is_ok_and(|now| now.as_str().is_some_and(|now| now.contains(text))) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("the page does not say {text:?}:\n{}", self.text().await);
    }

    /// Waits until the browser is there.
    pub async fn wait_for_address(&self, address: &str) {
        let began = Instant::now();
        while self.address().await.as_str() != address {
            assert!(began.elapsed() < PATIENCE, "the browser is at {} and not at {address}", self.address().await);
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    /// Clicks the first of what is meant.
    pub async fn click(&self, css: &str) {
        // The driver scrolls as the page does, which takes its time, and then clicks where the element was to be.
        self.eval(&format!("document.querySelector({}).scrollIntoView({{block: 'center', behavior: 'instant'}})", json!(css)))
            .await;
        let found = self.browser.client.find(Locator::Css(css)).await.unwrap_or_else(|error| panic!("{css}: {error}"));
        found.click().await.unwrap_or_else(|error| panic!("{css}: {error}"));
    }

    /// Presses a key, wherever the focus is.
    pub async fn press(&self, key: impl Into<char>) {
        let value = key.into();
        let keys = KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.browser.client.perform_actions(keys).await.expect("the key is pressed");
    }

    /// Goes on by Tab until what is meant has the focus. Each stop on the way must be seen: with a ring, and a size.
    pub async fn tab_to(&self, css: &str) -> usize {
        for stops in 1..150 {
            self.press(Key::Tab).await;
            let stop = self
                .eval(&format!(
                    "const at = document.activeElement, box = at.getBoundingClientRect(), style = getComputedStyle(at); \
                     return {{there: at.matches({}), body: at === document.body, what: at.outerHTML.slice(0, 160), \
                       seen: box.width > 0 && box.height > 0 && style.outlineStyle !== 'none'}}",
                    json!(css)
                ))
                .await;
            assert!(stop["body"] != true, "the keyboard leaves the page before it reaches {css}");
            assert!(stop["seen"] == true, "the focus cannot be seen on {}", stop["what"]);
            if stop["there"] == true {
                return stops;
            }
        }
        panic!("the keyboard does not reach {css}");
    }

    /// Opens all that is folded.
    pub async fn unfold(&self) {
        self.eval("for (const one of document.querySelectorAll('details')) one.open = true").await;
    }

    /// Folds all that can be folded.
    pub async fn fold(&self) {
        self.eval("for (const one of document.querySelectorAll('details')) one.open = false").await;
    }

    /// Shows the page to somebody with these preferences, such as `prefers-color-scheme`. They stay until others are named.
    pub async fn emulate(&self, preferences: &[(&str, &str)]) {
        let features: Vec<Value> = preferences.iter().map(|(name, value)| json!({"name": name, "value": value})).collect();
        self.browser.devtools("Emulation.setEmulatedMedia", json!({"features": features})).await.expect("a preference");
    }

    /// Whether the window shows the full width of the page.
    pub async fn assert_no_sideways_scrolling(&self) {
        let seen = self
            .eval(
                "const wide = document.documentElement.clientWidth; return {inner: innerWidth, scroll: document.documentElement.scrollWidth, \
                 over: [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > wide + 0.5) \
                   .slice(0, 5).map(one => one.outerHTML.slice(0, 120))}",
            )
            .await;
        let (inner, scroll) = (seen["inner"].as_u64(), seen["scroll"].as_u64());
        assert!(scroll <= inner, "{} is {scroll:?} wide in {inner:?}: {:#}", self.address().await, seen["over"]);
    }

    /// Where the browser is.
    pub async fn address(&self) -> Url {
        self.browser.client.current_url().await.expect("an address")
    }

    /// That the console is empty (a breach of the content security policy stands there) and nothing was asked of another host, since
    /// this was asked last. Returns how many requests there were.
    pub async fn assert_quiet(&self) -> usize {
        assert_eq!(self.complaints().await, Vec::<String>::new(), "the console is empty");
        let requests = self.requests().await;
        let foreign: Vec<&str> =
            requests.iter().filter(|url| url.origin() != self.base.origin()).map(|url| url.as_str()).collect();
        assert!(foreign.is_empty(), "{foreign:?}");
        requests.len()
    }

    /// What the console says since it was read last.
    pub async fn complaints(&self) -> Vec<String> {
        self.log("browser").await.iter().map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// What was asked for since the log was read last. A new window shows the browser's own page first, which does not count.
    pub async fn requests(&self) -> Vec<Url> {
        let told = self.log("performance").await;
        told.iter()
            .filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok())
            .filter(|event| event["message"]["method"] == "Network.requestWillBeSent")
            .filter_map(|event| Url::parse(event["message"]["params"]["request"]["url"].as_str()?).ok())
            .filter(|url| !["chrome", "data"].contains(&url.scheme()))
            .collect()
    }

    async fn log(&self, kind: &str) -> Vec<Value> {
        match self.browser.vendor("se/log", json!({"type": kind})).await.expect("the log is read") {
            Value::Array(entries) => entries,
            other => panic!("{other} is no log"),
        }
    }
}
