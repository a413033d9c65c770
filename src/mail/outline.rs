//! What each kind of mail says, in which order. The words are the catalogue's; the choice of what to say is here.

use std::borrow::Cow;

use crate::domain::{
    app::AppProfile,
    catalogue::{Lookup, Values},
    cause::Kind,
    notice::{Notice, NoticeKind},
    taken_on::TakenOn,
};

use super::{
    Sender,
    letter::{Block, Forward, Letter, Message, Trust, Words},
};

/// A step in an outline. A string names an attribute of the mail's message in the catalogue.
enum Item {
    Heading(&'static str),
    Paragraph(&'static str),
    /// "What to do", and these steps.
    Steps(&'static [&'static str]),
    /// That colleagues wait too, where some do, and that somebody is on it, where that is known.
    Others,
    /// The account that was tried, where it is known.
    Account,
    /// What is needed instead.
    Needed,
    /// The ready message to the administrator.
    Write,
    /// The button to a new try.
    Connect,
    /// The same, where another button matters more.
    ConnectLink,
    /// The guide.
    Guide,
    /// The same, where it also says how the case stands, and where the reader may be the administrator.
    Status,
    /// The page that says where the person's own request stands.
    Request,
}

use Item::{Account, Connect, ConnectLink, Guide, Heading, Needed, Others, Paragraph, Request, Status, Steps, Write};

const STEPS: Item = Steps(&["step1", "step2", "step3"]);
const FOR_ADMIN: &[Item] = &[Paragraph("lead"), Paragraph("stake"), Others, STEPS, Write, Status, Request];
const OTHER_ACCOUNT: &[Item] =
    &[Paragraph("lead"), Paragraph("stake"), Account, Needed, STEPS, Connect, Guide, Paragraph("after")];

const fn outline(kind: NoticeKind) -> &'static [Item] {
    match kind {
        NoticeKind::AdminApproval | NoticeKind::OrganisationPolicy | NoticeKind::Assignment | NoticeKind::AppUnavailable => {
            FOR_ADMIN
        }
        NoticeKind::NoMailbox => &[Paragraph("lead"), Paragraph("stake"), Account, STEPS, Write, ConnectLink, Status, Request],
        NoticeKind::HiddenBlock => &[
            Paragraph("lead"),
            Heading("way1-title"),
            Paragraph("way1"),
            Connect,
            Heading("way2-title"),
            Paragraph("way2"),
            Others,
            Write,
            Status,
            Request,
        ],
        NoticeKind::PersonalAccount | NoticeKind::WrongTenant => OTHER_ACCOUNT,
        NoticeKind::SignInAgain => {
            &[Paragraph("lead"), Paragraph("stake"), Account, Paragraph("hint"), Connect, Paragraph("after"), Guide]
        }
        NoticeKind::Reconnect => &[Paragraph("lead"), Account, Paragraph("hint"), Connect, Paragraph("after")],
        // A step without some of these words goes without.
        NoticeKind::Reminder => &[
            Paragraph("lead"),
            Others,
            Paragraph("stake"),
            Heading("way1-title"),
            Paragraph("way1"),
            Heading("way2-title"),
            Paragraph("way2"),
            Write,
            Status,
            Request,
            Paragraph("after"),
        ],
        // Made from an alert, in `alert.rs`.
        NoticeKind::EngineerAlert => &[],
    }
}

/// Whether what the administrator does is to allow the app, so that the words on how long it takes and why it is safe apply.
const fn asks_to_allow(kind: NoticeKind) -> bool {
    matches!(kind, NoticeKind::AdminApproval | NoticeKind::HiddenBlock | NoticeKind::AppUnavailable)
}

/// The values of all messages.
pub(super) fn values<'a>(
    notice: &'a Notice,
    app: &'a AppProfile,
    name: &'a str,
    sender: &'a Sender,
    words: &Lookup<'_>,
) -> Values<'a> {
    let mut values = Values::with_capacity(15);
    let org = |without: &str| match &notice.tenant_domain {
        Some(domain) => Cow::Borrowed(domain.as_str()),
        None => Cow::Owned(words.text(without, &Values::new()).into_owned()),
    };
    values.set("app", name);
    values.set("publisher", app.publisher.as_str());
    values.set("client_id", app.client_id.to_string());
    values.set("permissions", app.scopes.len());
    values.set("support", app.support_email.as_str());
    values.set("org", org("your-organisation"));
    values.set("ours", org("our-organisation"));
    values.set("to", notice.to.as_str());
    values.set("account", tried(notice));
    values.set("others", notice.others_waiting);
    values.set("total", notice.others_waiting.saturating_add(1));
    values.set("reference", notice.reference.as_str());
    values.set("link", notice.guide_url.as_str());
    values.set("from", sender.from.as_str());
    if let Some(check) = &notice.check {
        values.set("check", check.address.as_str());
    }
    values
}

/// The account that was tried, as far as we know: the person's own address otherwise.
fn tried(notice: &Notice) -> &str {
    notice.account.as_ref().unwrap_or(&notice.to).as_str()
}

/// Writes the mails of one language.
pub(super) struct Author<'a> {
    pub notice: &'a Notice,
    pub app: &'a AppProfile,
    /// The app's name, fit for a header.
    pub name: &'a str,
    /// `mail-` and the kind.
    pub base: String,
    pub words: Lookup<'a>,
    pub values: &'a Values<'a>,
}

impl<'a> Author<'a> {
    /// Everything the mail says.
    pub(super) fn letter(&self) -> Letter<'a> {
        let mut body = Vec::with_capacity(12);
        for item in outline(self.notice.kind) {
            self.add(item, &mut body);
        }
        Letter {
            language: self.words.tag(),
            app: self.name,
            subject: self.own("subject").unwrap_or_default(),
            preheader: self.own("preheader").unwrap_or_default(),
            title: self.own("title").unwrap_or_default(),
            body,
            forward: self.notice.kind.is_for_admin().then(|| self.forward()),
            trust: self.trust(),
            footer: self.shared("mail-footer"),
        }
    }

    fn add(&self, item: &Item, body: &mut Vec<Block<'a>>) {
        match item {
            Heading(name) => body.extend(self.own(name).map(Block::Heading)),
            Paragraph(name) => body.extend(self.own(name).map(Block::Paragraph)),
            Steps(names) => {
                body.push(Block::Heading(self.shared("mail-what-to-do")));
                body.push(Block::Steps(names.iter().filter_map(|name| self.own(name)).collect()));
            }
            Others => {
                if self.notice.others_waiting > 0 {
                    body.push(Block::Paragraph(self.shared("mail-others")));
                }
                let said = match self.notice.taken_on {
                    Some(TakenOn::Claimed) => Some("mail-taken-on"),
                    Some(TakenOn::InUse) => Some("mail-in-use"),
                    Some(TakenOn::AdminConnected) => Some("mail-admin-connected"),
                    None => None,
                };
                body.extend(said.map(|id| Block::Paragraph(self.shared(id))));
            }
            Account => {
                let account = self.notice.account.as_ref().map(|account| account.as_str().into());
                body.extend(self.own("account").zip(account).map(|(label, value)| Block::Fact { label, value }));
            }
            Needed => {
                body.extend(self.own("needed-label").zip(self.own("needed")).map(|(label, value)| Block::Fact { label, value }));
            }
            Write => body.push(Block::Write(self.message())),
            Connect => {
                body.push(Block::Button { label: self.shared("mail-connect"), url: self.app.connect_url.as_str() });
            }
            ConnectLink => body.push(Block::Link { label: self.shared("mail-connect"), url: self.app.connect_url.as_str() }),
            Guide => body.push(self.guide("mail-guide")),
            Status => {
                body.push(Block::Paragraph(self.shared("mail-if-admin")));
                body.push(self.guide("mail-status"));
            }
            Request => body.push(Block::Link { label: self.shared("mail-request"), url: self.notice.request_url.as_str() }),
        }
    }

    fn guide(&self, label: &str) -> Block<'a> {
        Block::Link { label: self.shared(label), url: self.notice.guide_url.as_str() }
    }

    /// The part for the administrator. It repeats what it needs, because its reader sees nothing else.
    fn forward(&self) -> Forward<'a> {
        let allow = asks_to_allow(self.about());
        let mut blocks = Vec::with_capacity(18);
        blocks.extend(["forward-lead", "forward-ask"].into_iter().filter_map(|name| self.own(name)).map(Block::Paragraph));
        if allow {
            blocks.push(Block::Paragraph(self.shared("mail-forward-minutes")));
        }
        blocks.push(Block::Button { label: self.shared("mail-forward-open"), url: self.notice.guide_url.as_str() });
        let mut fact = |label, value: Words<'a>| blocks.push(Block::Fact { label: self.shared(label), value });
        if let Some(domain) = &self.notice.tenant_domain {
            fact("label-organisation", domain.as_str().into());
        }
        if let Some(id) = self.notice.tenant_id {
            fact("label-tenant-id", id.to_string().into());
        }
        fact("label-asked-by", tried(self.notice).into());
        if self.notice.others_waiting > 0 {
            fact("label-waiting", self.notice.others_waiting.saturating_add(1).to_string().into());
        }
        fact("label-app", self.name.into());
        fact("label-publisher", self.app.publisher.as_str().into());
        fact("label-client-id", self.app.client_id.to_string().into());
        fact("label-permissions", self.app.scopes.join(", ").into());
        if let Some(check) = &self.notice.check {
            fact("check-code", check.code.to_string().into());
        }
        if allow {
            blocks.push(Block::Paragraph(self.shared("mail-forward-safe")));
        }
        blocks.push(Block::Paragraph(self.shared("trust-never")));
        blocks.push(Block::Paragraph(self.shared("trust-check-admin")));
        if self.notice.check.is_some() {
            blocks.push(Block::Paragraph(self.shared("check-how-forwarded")));
        }
        blocks.push(Block::Paragraph(self.shared("mail-forward-no-account")));
        blocks.push(Block::Link { label: self.notice.guide_url.as_str().into(), url: self.notice.guide_url.as_str() });
        blocks.push(Block::Paragraph(self.shared("mail-forward-questions")));
        Forward { cut: self.shared("mail-forward-cut"), title: self.own("forward-title").unwrap_or_default(), blocks }
    }

    fn trust(&self) -> Trust<'a> {
        let fact = |label, value| Block::Fact { label: self.shared(label), value };
        let mut blocks = vec![
            Block::Paragraph(self.shared("mail-trust-sent")),
            Block::Paragraph(self.shared("trust-never")),
            Block::Paragraph(self.shared("trust-check")),
            fact("label-app", self.name.into()),
            fact("label-publisher", self.app.publisher.as_str().into()),
            fact("label-client-id", self.app.client_id.to_string().into()),
        ];
        // The address stands as text. A link that offers to prove a mail is worth no more than the mail: in a false one it leads to a
        // page that says yes to everything. So the reader learns to type it.
        if let Some(check) = &self.notice.check {
            blocks.insert(3, Block::Paragraph(self.shared("check-how")));
            blocks.push(fact("check-code", check.code.to_string().into()));
        }
        if let Some(url) = &self.notice.unsubscribe_url {
            blocks.push(Block::Link { label: self.shared("mail-unsubscribe"), url: url.as_str() });
        }
        Trust { title: self.shared("trust-title"), blocks }
    }

    fn message(&self) -> Message<'a> {
        let own = |name| self.own(name).unwrap_or_default();
        let body = [
            self.shared("mail-letter-hello"),
            own("letter-ask"),
            format!("{}\n{}", own("letter-guide"), self.notice.guide_url).into(),
            self.shared("mail-letter-app"),
            self.shared("mail-letter-thanks"),
        ]
        .join("\n\n");
        Message { label: self.shared("mail-write-admin"), subject: own("letter-subject"), body }
    }

    /// The kind of the first mail, where this is a reminder of it.
    fn about(&self) -> NoticeKind {
        match self.notice.kind {
            NoticeKind::Reminder => NoticeKind::of(self.notice.cause, self.notice.problem).unwrap_or(NoticeKind::AdminApproval),
            kind => kind,
        }
    }

    /// An attribute of this mail's own message, the finest there is.
    fn own(&self, attribute: &str) -> Option<Words<'a>> {
        let notice = self.notice;
        let finer = [Some(notice.cause.as_str()), notice.problem.map(Kind::as_str)];
        let own = self.words.finest(&self.base, finer, attribute, self.values);
        // What a reminder has to pass on to the administrator is what the first mail had.
        own.or_else(|| {
            let passed_on = attribute.starts_with("forward-") || attribute.starts_with("letter-");
            if notice.kind != NoticeKind::Reminder || !passed_on {
                return None;
            }
            self.words.finest(&format!("mail-{}", self.about()), finer, attribute, self.values)
        })
    }

    fn shared(&self, id: &str) -> Words<'a> {
        self.words.text(id, self.values)
    }
}
