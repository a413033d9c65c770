//! Takes the pictures of the documentation: runs the demo, lets some more organisations meet the wall, and looks at the pages.
//!
//! ```text
//! cargo build && cargo run --example screenshots -- FOLDER
//! ```
//!
//! `FOLDER` takes the pictures. The program is the one built beside this example. Needs Chromium and ChromeDriver.
#![expect(clippy::print_stdout, reason = "the names of the pictures are the result")]

#[path = "../tests/support/browser.rs"]
mod browser;

use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use anyhow::{Context as _, bail, ensure};
use browser::Browser;
use fantoccini::Locator;
use serde_json::json;
use tempfile::TempDir;
use url::Url;

/// Whoever else is blocked: the organisation, its domain, what Microsoft said, and who tried.
const BLOCKED: [(&str, &str, &str, &[&str]); 5] = [
    (
        "Lakeside Property Group",
        "lakeside-property.example",
        "AADSTS90094: An administrator has set a policy that prevents you from granting this app the permissions it needs.",
        &["Maya Lindqvist", "Tom Becker", "Aisha Khan", "Luis Romero"],
    ),
    (
        "Summit Physio",
        "summit-physio.example",
        "AADSTS90095: Admin consent is required for the permissions requested by this application. An admin consent request may be sent to the admin.",
        &["Ruth Okafor", "Ben Sato"],
    ),
    (
        "Riverbend Electrical",
        "riverbend-electrical.example",
        "AADSTS50105: The signed in user is not assigned to a role for the application.",
        &["Carla Moretti", "Owen Price", "Zoë Klein"],
    ),
    (
        "Coastal Vet Group",
        "coastal-vets.example",
        "AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
        &["Hana Suzuki"],
    ),
    (
        "Fairview Roofing",
        "fairview-roofing.example",
        "AADSTS7000112: Application is disabled by the administrator.",
        &["Petra Novak"],
    ),
];

/// What is explained.
const PASTED: &str = "https://app.example/oauth/callback?error=access_denied&error_description=AADSTS65001%3A+The+user+or+administrator+has+not+consented+to+use+the+application.+Send+an+interactive+authorization+request+for+this+user+and+resource.%0D%0ATrace+ID%3A+6f0e9c1d-1b1e-4f0e-8d8b-5d1c6a4b2200%0D%0ATimestamp%3A+2026-11-20+09%3A12%3A33Z&login_hint=kim%40acme-plumbing.example";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [folder] = arguments.as_slice() else { bail!("say which FOLDER takes the pictures") };
    let here = std::env::current_exe()?;
    let program = &here.with_file_name("").join("../consentdesk");
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let demo = Demo::start(program)?;
    demo.post_more(program)?;
    let camera = Camera { browser: Browser::start(1280, 900).await?, folder };

    camera.size(1280, 900).await?;
    camera.both("guide", demo.guide.as_str()).await?;
    camera.size(390, 844).await?;
    camera.take("guide-phone", demo.guide.as_str()).await?;
    camera.take("guide-german", &format!("{}?lang=de", demo.guide)).await?;
    camera.size(900, 1000).await?;
    camera.browser.open(&format!("{}/scripts", demo.guide)).await?;
    camera.browser.client.find(Locator::Css("main details summary")).await?.click().await?;
    camera.shoot("scripts").await?;
    camera.size(900, 860).await?;
    camera.browser.open(demo.guide.as_str()).await?;
    let approve = camera.browser.client.find(Locator::Css("a[href*='/adminconsent?']")).await?.attr("href").await?;
    camera.take("return", returned(&approve.context("the approval has an address")?)?.as_str()).await?;

    // What a person sees: the way of the one whose organisation the guide is for, and of one who mixed up two accounts.
    let letter = demo.letter(|letter| letter.text.contains(demo.guide.as_str()))?;
    camera.size(390, 844).await?;
    camera.take("request", letter.link("/request/")?.as_str()).await?;
    camera.size(900, 1000).await?;
    let mixed_up = demo.letter(|letter| letter.name.contains("-personal_account-"))?;
    camera.take("mixup", mixed_up.link("/guide/")?.as_str()).await?;
    camera.size(900, 860).await?;
    let mut check = demo.guide.join("/check")?;
    check.query_pairs_mut().append_pair("code", letter.check_code()?);
    camera.take("check", check.as_str()).await?;

    camera.size(1280, 800).await?;
    camera.browser.open(demo.login.as_str()).await?;
    camera.browser.client.find(Locator::Css("main button")).await?.click().await?;
    camera.browser.client.wait().for_element(Locator::Css("[data-row]")).await?;
    let home = demo.guide.join("/")?;
    camera.both("dashboard", home.as_str()).await?;
    let tenant = camera.browser.client.find(Locator::Css("[data-row] a")).await?;
    let tenant = home.join(&tenant.attr("href").await?.context("a row leads to its organisation")?)?;
    camera.size(1280, 1100).await?;
    camera.take("tenant", tenant.as_str()).await?;
    camera.size(1280, 960).await?;
    camera.both("engineering", home.join("engineering")?.as_str()).await?;
    camera.size(1280, 1180).await?;
    camera.take("gallery", home.join("emails/gallery?kind=admin_approval&state=others_wait&locale=en")?.as_str()).await?;
    camera.size(1280, 1340).await?;
    camera.browser.open(home.join("explain")?.as_str()).await?;
    camera.browser.client.find(Locator::Id("error")).await?.send_keys(PASTED).await?;
    camera.browser.client.find(Locator::Css("form.explain button")).await?.click().await?;
    camera.browser.client.wait().for_element(Locator::Id("reply")).await?;
    camera.shoot("explain").await?;

    camera.size(760, 1100).await?;
    let first = demo.letter(|letter| letter.name.contains("-admin_approval-"))?;
    let mail = first.page(demo.folder.path())?;
    camera.both("mail", mail.as_str()).await?;
    camera.browser.open(mail.as_str()).await?;
    // The part for the administrator, down to what proves the mail.
    let script = "const at = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); \
                  while (at.nextNode()) if (at.currentNode.data.includes(arguments[0])) { \
                  at.currentNode.parentElement.scrollIntoView({block: 'center'}); break; }";
    camera.browser.client.execute(script, vec![json!(first.check_code()?)]).await?;
    camera.shoot("mail-forward").await
}

/// Where Microsoft sends an administrator who followed this link and agreed to all of it.
fn returned(approve: &str) -> anyhow::Result<Url> {
    let approve = Url::parse(approve)?;
    let value = |name: &str| {
        let found = approve.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
        found.with_context(|| format!("{approve} has no {name}"))
    };
    let tenant = approve.path_segments().and_then(|mut path| path.next()).context("a tenant")?;
    let mut back = Url::parse(&value("redirect_uri")?)?;
    back.query_pairs_mut()
        .append_pair("admin_consent", "True")
        .append_pair("tenant", tenant)
        .append_pair("scope", &value("scope")?)
        .append_pair("state", &value("state")?);
    Ok(back)
}

/// Looks at pages.
struct Camera<'a> {
    browser: Browser,
    folder: &'a Path,
}

impl Camera<'_> {
    async fn size(&self, width: u32, height: u32) -> anyhow::Result<()> {
        self.browser.resize(width, height).await
    }

    /// By day, and as `NAME-dark` by night.
    async fn both(&self, name: &str, url: &str) -> anyhow::Result<()> {
        self.take(name, url).await?;
        self.scheme("dark").await?;
        self.take(&format!("{name}-dark"), url).await?;
        self.scheme("light").await
    }

    async fn scheme(&self, scheme: &str) -> anyhow::Result<()> {
        let features = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.browser.devtools("Emulation.setEmulatedMedia", features).await?;
        Ok(())
    }

    async fn take(&self, name: &str, url: &str) -> anyhow::Result<()> {
        self.browser.open(url).await?;
        self.shoot(name).await
    }

    /// The page that is open.
    async fn shoot(&self, name: &str) -> anyhow::Result<()> {
        let path = self.folder.join(format!("{name}.png"));
        let picture = self.browser.client.screenshot().await?;
        fs::write(&path, &picture).with_context(|| path.display().to_string())?;
        println!("{} {} kB", path.display(), picture.len() / 1000);
        Ok(())
    }
}

/// The demo, as a process. It ends with this value.
struct Demo {
    child: Child,
    folder: TempDir,
    /// The guide of an organisation that is blocked.
    guide: Url,
    /// A link that signs in once.
    login: Url,
}

impl Demo {
    fn start(program: &Path) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let mut child = Command::new(program)
            .args(["demo", "--folder"])
            .arg(folder.path())
            .env("CONSENTDESK_SERVER__LISTEN", "127.0.0.1:0")
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| program.display().to_string())?;
        let output = child.stdout.take().context("the demo's output")?;
        let mut links: Vec<Url> = Vec::new();
        for line in BufReader::new(output).lines() {
            let line = line?;
            links.extend(line.split_whitespace().filter_map(|word| Url::parse(word).ok()));
            if line.starts_with("Serving on") {
                break;
            }
        }
        let link = |part: &str| {
            let found = links.iter().rfind(|link| link.path().starts_with(part)).cloned();
            found.with_context(|| format!("the demo names no link to {part}"))
        };
        let found = link("/guide/").and_then(|guide| Ok((guide, link("/auth/link/")?)));
        let (guide, login) = match found {
            Ok(found) => found,
            Err(error) => {
                child.kill()?;
                child.wait()?;
                return Err(error);
            }
        };
        Ok(Self { child, folder, guide, login })
    }

    /// Posts a failure of everybody in [`BLOCKED`].
    fn post_more(&self, program: &Path) -> anyhow::Result<()> {
        let endpoint = self.guide.join("/webhooks/outlook")?;
        for (organisation, domain, error, people) in BLOCKED {
            for person in people {
                let local = person.split(' ').next().unwrap_or_default().to_lowercase().replace('ë', "e");
                let address = format!("{local}@{domain}");
                let event = json!({"type": "connection.failed", "data": {
                    "user": {"email": address, "name": person}, "account": address,
                    "organisation": {"id": domain, "name": organisation}, "error": error,
                }});
                self.post(program, &endpoint, &event.to_string())?;
            }
        }
        Ok(())
    }

    fn post(&self, program: &Path, endpoint: &Url, body: &str) -> anyhow::Result<()> {
        let mut send = Command::new(program)
            .args(["webhook", "send", "--url", endpoint.as_str()])
            .env("CONSENTDESK_WEBHOOK__SECRETS_FILE", self.folder.path().join("webhook.secrets"))
            .env("CONSENTDESK_AUTH__SECRET_FILE", self.folder.path().join("auth.secret"))
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        send.stdin.take().context("its input")?.write_all(body.as_bytes())?;
        ensure!(send.wait()?.success(), "the event was not taken: {body}");
        Ok(())
    }

    /// The first of the mails that is meant.
    fn letter(&self, meant: impl Fn(&Letter) -> bool) -> anyhow::Result<Letter> {
        let entries = fs::read_dir(self.folder.path().join("mail"))?;
        let mut paths: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<_>>()?;
        paths.sort();
        for path in paths {
            let letter = Letter::read(&path)?;
            if meant(&letter) {
                return Ok(letter);
            }
        }
        bail!("none of the mails is the one that was meant")
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A mail that was sent.
struct Letter {
    /// Of its file, which tells the kind.
    name: String,
    text: String,
    html: Vec<u8>,
}

impl Letter {
    fn read(path: &Path) -> anyhow::Result<Self> {
        let mail = fs::read_to_string(path)?;
        let part = |kind: &str| {
            let part = mail.split_once(&format!("Content-Type: {kind}")).with_context(|| format!("a part {kind}"))?.1;
            let body = part.split_once("\r\n\r\n").context("a body")?.1;
            quoted_printable(body.split("\r\n--=_").next().unwrap_or_default())
        };
        Ok(Self {
            name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            text: String::from_utf8(part("text/plain")?)?,
            html: part("text/html")?,
        })
    }

    /// The first link to a page of ours whose path begins so.
    fn link(&self, path: &str) -> anyhow::Result<Url> {
        let mut links = self.text.split_whitespace().filter_map(|word| Url::parse(word).ok());
        links.find(|link| link.path().starts_with(path)).with_context(|| format!("{} has no link to {path}", self.name))
    }

    fn check_code(&self) -> anyhow::Result<&str> {
        self.text.lines().find_map(|line| line.strip_prefix("Check code: ")).context("the mail bears a check code")
    }

    /// Its HTML, as a page of its own.
    fn page(&self, folder: &Path) -> anyhow::Result<Url> {
        let path = folder.join("mail.html");
        fs::write(&path, &self.html)?;
        Url::from_file_path(path).map_err(|()| anyhow::anyhow!("the mail has no path"))
    }
}

/// Undoes RFC 2045, section 6.7.
fn quoted_printable(text: &str) -> anyhow::Result<Vec<u8>> {
    let mut pieces = text.split('=');
    let mut out = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        if let Some(next_line) = piece.strip_prefix("\r\n") {
            out.extend_from_slice(next_line.as_bytes());
        } else {
            let (digits, rest) = piece.split_at_checked(2).context("two digits")?;
            out.push(u8::from_str_radix(digits, 16)?);
            out.extend_from_slice(rest.as_bytes());
        }
    }
    Ok(out)
}
