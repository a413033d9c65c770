//! Chromium, driven through its own WebDriver server. Both end with the value that started them.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    os::unix::fs::MetadataExt as _,
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context as _, bail};
use fantoccini::{Client, ClientBuilder, wd::WebDriverCompatibleCommand};
use hyper::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use url::Url;

/// Names the browser. `scripts/test` sets it.
const VARIABLE: &str = "CONSENTDESK_TEST_CHROMIUM";

/// How long the driver may take to start, and to end its browser.
const PATIENCE: Duration = Duration::from_secs(20);

/// A browser with one window, and nothing known from before.
pub struct Browser {
    /// The WebDriver session.
    pub client: Client,
    // Fields are dropped in this order: the profile goes when nothing uses it any more.
    _driver: Driver,
}

impl Browser {
    /// Starts a browser with a window of this many CSS pixels.
    ///
    /// # Errors
    ///
    /// Chromium or its driver is missing, or does not start. The message says what to install.
    pub async fn start(width: u32, height: u32) -> anyhow::Result<Self> {
        let program = std::env::var(VARIABLE).unwrap_or_else(|_| "chromium".to_owned());
        let driver = Driver::start()?;
        let connector = HttpConnector::new();
        let client = ClientBuilder::new(connector)
            .capabilities(capabilities(&program, driver.profile.path(), width, height)?)
            .connect(&format!("http://127.0.0.1:{}", driver.port))
            .await
            .with_context(|| format!("{program} did not start; its driver must be of the same version"))?;
        let browser = Self { client, _driver: driver };
        // The window's own frame takes nothing of it, whatever the headless mode makes of `--window-size`.
        browser.resize(width, height).await?;
        Ok(browser)
    }

    /// Opens an address.
    pub async fn open(&self, url: &str) -> anyhow::Result<()> {
        self.client.goto(url).await.with_context(|| url.to_owned())
    }

    /// Gives the page this many CSS pixels, at one device pixel each.
    pub async fn resize(&self, width: u32, height: u32) -> anyhow::Result<()> {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.devtools("Emulation.setDeviceMetricsOverride", size).await?;
        Ok(())
    }

    /// A command of the DevTools protocol (<https://chromedevtools.github.io/devtools-protocol/>).
    pub async fn devtools(&self, command: &str, parameters: Value) -> anyhow::Result<Value> {
        self.vendor("goog/cdp/execute", json!({"cmd": command, "params": parameters})).await.with_context(|| command.to_owned())
    }

    /// A command that ChromeDriver knows beside those of the standard.
    pub async fn vendor(&self, path: &'static str, body: Value) -> anyhow::Result<Value> {
        Ok(self.client.issue_cmd(Vendor { path, body }).await?)
    }
}

fn capabilities(program: &str, profile: &Path, width: u32, height: u32) -> anyhow::Result<fantoccini::wd::Capabilities> {
    let mut arguments: Vec<String> = [
        "--headless=new",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-default-apps",
        "--no-first-run",
        "--hide-scrollbars",
        "--lang=en-AU",
        "--accept-lang=en-AU,en",
        // Whatever a page asks for, nothing leaves this machine.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ]
    .map(str::to_owned)
    .into();
    arguments.push(format!("--window-size={width},{height}"));
    arguments.push(format!("--user-data-dir={}", profile.display()));
    // Chromium's sandbox refuses to run as root.
    if std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0) {
        arguments.push("--no-sandbox".to_owned());
    }
    let capabilities = json!({
        "browserName": "chrome",
        "goog:chromeOptions": {"binary": find(program)?, "args": arguments},
        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
    });
    match capabilities {
        Value::Object(capabilities) => Ok(capabilities),
        other => bail!("{other} is no object"),
    }
}

/// Where a program is; the driver does not look on the `PATH`. Joining leaves an absolute path as it is.
fn find(program: &str) -> anyhow::Result<String> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&folders).map(|folder| folder.join(program)).find(|path| path.is_file());
    let found = found
        .with_context(|| format!("{program} was not found: install Chromium (scripts/test does), or name it in {VARIABLE}"))?;
    Ok(found.display().to_string())
}

/// One ChromeDriver, and the folder of the browser that it starts.
struct Driver {
    child: Child,
    port: u16,
    profile: TempDir,
    // Kept open, so that the driver can write to it.
    _output: BufReader<ChildStdout>,
}

impl Driver {
    fn start() -> anyhow::Result<Self> {
        let profile = tempfile::tempdir().context("a folder for the browser's profile")?;
        let mut child = Command::new("chromedriver")
            .args(["--port=0", "--allowed-ips=127.0.0.1"])
            // Both leave temporary files behind: here they go with the profile.
            .env("TMPDIR", profile.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("chromedriver was not found: install ChromeDriver (scripts/test does), and put it on the PATH")?;
        let mut output = BufReader::new(child.stdout.take().context("the driver's output")?);
        let mut line = String::new();
        while output.read_line(&mut line)? > 0 {
            if let Some((_, port)) = line.split_once("started successfully on port ") {
                let port = port.trim().trim_end_matches('.').parse().with_context(|| line.clone())?;
                return Ok(Self { child, port, profile, _output: output });
            }
            line.clear();
        }
        let _ = child.kill();
        bail!("chromedriver ended before it listened: {}", child.wait()?)
    }

    /// Asks the driver to end its browsers and itself, as `GET /shutdown` does.
    fn shut_down(&mut self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(stream, "GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", self.port)?;
        let _ = stream.read_to_end(&mut Vec::new());
        let began = Instant::now();
        while self.child.try_wait()?.is_none() && began.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// The browser's process, as it notes it in its profile: a link to `HOST-PID`.
    fn browser(&self) -> Option<u32> {
        let lock = std::fs::read_link(self.profile.path().join("SingletonLock")).ok()?;
        lock.to_str()?.rsplit_once('-')?.1.parse().ok()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let browser = self.browser();
        let _ = self.shut_down();
        let _ = self.child.kill();
        let _ = self.child.wait();
        // A browser that outlived its driver would stay for ever. Its number may be another's by now: the profile tells.
        if let Some(browser) = browser
            && let Ok(line) = std::fs::read_to_string(format!("/proc/{browser}/cmdline"))
            && line.contains(&self.profile.path().display().to_string())
        {
            let _ = Command::new("kill").args(["-KILL", &browser.to_string()]).status();
        }
    }
}

/// A command below `/session/{id}`.
#[derive(Debug)]
struct Vendor {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Vendor {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
