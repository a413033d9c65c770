//! A proof: a specimen as it would leave, to be looked at. Whoever shows it need not know how mail is made.

use std::fmt;

use super::{cause::words, specimen::Specimen};

/// A mail that is made to be looked at.
#[derive(Clone, Debug)]
pub struct Proof {
    /// The BCP 47 tag of the language it is written in.
    pub language: String,
    /// As people read it.
    pub subject: String,
    /// The line that mail programs show beside the subject.
    pub preheader: String,
    /// The HTML part, decoded.
    pub html: String,
    /// The text part, decoded.
    pub text: String,
    /// The whole message, as it would leave.
    pub message: Vec<u8>,
    /// What some mail program would not do with it.
    pub findings: Vec<Finding>,
}

words! {
    /// How a mail program is set. A proof can be shown as either, whatever the reader's own is.
    Theme {
        /// By day.
        Light = "light",
        /// By night.
        Dark = "dark",
    }
}

words! {
    /// What is looked at.
    Check {
        /// An element that a mail program strips or shows wrongly.
        Element = "element",
        /// An attribute that it strips.
        Attribute = "attribute",
        /// A property of a style that it does not know, in a place where that does harm.
        Property = "property",
        /// A value of a style that it does not know.
        Value = "value",
        /// A selector or a condition of the style sheet that it does not know.
        Selector = "selector",
        /// Larger than a mail program shows.
        Size = "size",
        /// Something that is loaded from elsewhere: blocked, and a way to watch the reader.
        Outside = "outside",
        /// A picture without words.
        Alt = "alt",
        /// Without a language, a title, a subject or a preview line.
        Label = "label",
        /// A table for layout that a screen reader would read as data.
        Layout = "layout",
        /// Colours that are too close.
        Contrast = "contrast",
        /// A link that leads elsewhere, or is too long.
        Link = "link",
        /// Outlook with the engine of Word would show it too wide, or without room around it.
        Word = "word",
        /// The text part says less than the HTML.
        Text = "text",
        /// A line of the message that is longer than relays pass on unharmed.
        Line = "line",
    }
}

/// What is wrong with a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which check found it.
    pub check: Check,
    /// What it found, in a sentence without a full stop.
    pub found: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.check, self.found)
    }
}

/// Why there is no proof: a fault of the configuration.
pub type ProofError = Box<dyn std::error::Error + Send + Sync>;

/// Makes proofs. The room that makes mail does; the rooms that show it only know this.
pub trait Press: Send + Sync {
    /// The proof of a specimen in the language nearest to `locale`.
    ///
    /// # Errors
    ///
    /// What is wrong with the links of the configuration.
    fn proof(&self, specimen: Specimen, locale: &str) -> Result<Proof, ProofError>;
}

impl Proof {
    /// The HTML as a mail program with this setting shows it, whatever the setting of whoever looks. Only conditions on the colour
    /// scheme are touched.
    pub fn html_by(&self, theme: Theme) -> String {
        let (condition, scheme) = match theme {
            Theme::Light => ("@media not all", "light"),
            Theme::Dark => ("@media all", "dark"),
        };
        self.html
            .replace("@media (prefers-color-scheme: dark)", condition)
            .replace("color-scheme: light dark", &format!("color-scheme: {scheme}"))
            .replace("color-schemes: light dark", &format!("color-schemes: {scheme}"))
            .replace("content=\"light dark\"", &format!("content=\"{scheme}\""))
    }
}
