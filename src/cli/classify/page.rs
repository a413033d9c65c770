//! An explanation on a terminal: wrapped to its width, in colour where it has some, and legible without.

use std::fmt::Write as _;

use anstream::ColorChoice;
use anstyle::{AnsiColor, Effects, Style};

use super::wrap;
use crate::domain::{
    cause::FixableBy,
    diagnosis::{
        Diagnosis,
        excerpt::{Excerpt, harmless},
        why::Why,
    },
    explain::{Explanation, Sureness},
};

/// How it is shown.
pub struct Look {
    /// Columns of a line at most.
    width: usize,
    /// Whether colours arrive; without them, marks stand under what they mark.
    colour: bool,
    /// Whether the rule behind each reason is shown.
    sources: bool,
}

impl Look {
    /// What standard output takes.
    pub fn of_stdout(sources: bool) -> Self {
        /// Longer lines are hard to read.
        const WIDEST: usize = 100;
        const NARROWEST: usize = 40;
        let size = terminal_size::terminal_size_of(std::io::stdout());
        let width = size.map_or(80, |(width, _)| usize::from(width.0)).clamp(NARROWEST, WIDEST);
        let colour = !matches!(anstream::AutoStream::choice(&std::io::stdout()), ColorChoice::Never);
        Self { width, colour, sources }
    }
}

/// Shows an explanation. What colours the terminal does not want are to be taken out on the way.
pub fn render(explanation: &Explanation, diagnosis: &Diagnosis, look: &Look) -> String {
    let mut page = Page { out: String::new(), look };
    page.head(explanation, diagnosis);
    page.heading("Why");
    for why in &explanation.why {
        page.why(why);
    }
    page.heading("Who can fix it");
    page.paragraph("  ", "  ", &explanation.who, Style::new());
    page.heading("What next");
    for (number, step) in (1..).zip(&explanation.next) {
        page.paragraph(&format!("  {number}. "), "     ", step, Style::new());
    }
    if let Some(section) = &explanation.guide_section {
        page.heading("In the guide");
        page.paragraph("  ", "  ", &section.name, Style::new());
    }
    if !explanation.facts.is_empty() {
        page.heading("In the text");
        let name = explanation.facts.iter().map(|fact| wrap::width(&fact.name)).max().unwrap_or(0);
        for fact in &explanation.facts {
            let pad = " ".repeat(name - wrap::width(&fact.name));
            let first = format!("  {}{pad}  ", fact.name);
            page.paragraph(&first, &" ".repeat(name + 4), &fact.value, AnsiColor::Cyan.on_default());
        }
    }
    page.out.push('\n');
    page.paragraph("", "", &format!("--reply prints the ready reply. Rules {}.", diagnosis.rules_version), Style::new().dimmed());
    page.out
}

struct Page<'a> {
    out: String,
    look: &'a Look,
}

impl Page<'_> {
    fn head(&mut self, explanation: &Explanation, diagnosis: &Diagnosis) {
        let tone = tone(diagnosis.fixable_by()).on_default();
        self.paragraph("", "", &explanation.title, tone.bold());
        let dim = Style::new().dimmed();
        let Sureness { word, percent, surer } = &explanation.sureness;
        let kind = diagnosis.kind.map(|kind| format!(" / {kind}")).unwrap_or_default();
        let sure = if diagnosis.confidence > 0.0 { format!("{word}, {percent} %") } else { word.clone() };
        let (gauge, id) = (gauge(*percent), format!("{}{kind}", diagnosis.cause));
        let fits = wrap::width(&gauge) + wrap::width(&sure) + wrap::width(&id) + 3 <= self.look.width;
        let gap = if fits { "  " } else { "\n" };
        let _infallible = writeln!(self.out, "{tone}{gauge}{tone:#} {sure}{gap}{dim}{id}{dim:#}\n");
        self.paragraph("", "", &explanation.summary, Style::new());
        if let Some(surer) = surer {
            self.paragraph("", "", surer, dim);
        }
    }

    fn heading(&mut self, text: &str) {
        let bold = Style::new().bold();
        let _infallible = writeln!(self.out, "\n{bold}{text}{bold:#}");
    }

    fn why(&mut self, why: &Why) {
        self.paragraph("  • ", "    ", &harmless(&why.reason), Style::new());
        for excerpt in &why.seen {
            self.excerpt("      ", excerpt);
        }
        if self.look.sources
            && let (Some(rule), Some(source), Some(checked)) = (&why.rule, &why.source, &why.checked)
        {
            self.paragraph("      ", "      ", &format!("Rule {rule}, checked {checked}: {source}"), Style::new().dimmed());
        }
    }

    /// A text in lines; `first` before the first of them and `rest` before the others.
    fn paragraph(&mut self, first: &str, rest: &str, text: &str, style: Style) {
        let most = self.look.width.saturating_sub(wrap::width(rest)).max(10);
        let mut lead = first;
        for line in wrap::lines(text, most) {
            let _infallible = writeln!(self.out, "{lead}{style}{}{style:#}", &text[line]);
            lead = rest;
        }
    }

    /// An excerpt, dim but for what made the rule speak.
    fn excerpt(&mut self, indent: &str, excerpt: &Excerpt) {
        let mut text = String::new();
        let mut hits = Vec::new();
        for piece in &excerpt.0 {
            let from = text.len();
            text.push_str(&piece.text);
            if piece.hit {
                hits.push(from..text.len());
            }
        }
        let (dim, hit) = (Style::new().dimmed(), AnsiColor::Yellow.on_default().effects(Effects::BOLD | Effects::UNDERLINE));
        let most = self.look.width.saturating_sub(indent.len()).max(10);
        for line in wrap::lines(&text, most) {
            let mut marks = String::new();
            self.out.push_str(indent);
            let mut done = line.start;
            for range in hits.iter().filter(|range| range.start < line.end && range.end > line.start) {
                let (from, to) = (range.start.max(line.start), range.end.min(line.end));
                let _infallible = write!(self.out, "{dim}{}{dim:#}{hit}{}{hit:#}", &text[done..from], &text[from..to]);
                marks.push_str(&" ".repeat(wrap::width(&text[done..from])));
                marks.push_str(&"^".repeat(wrap::width(&text[from..to])));
                done = to;
            }
            let _infallible = writeln!(self.out, "{dim}{}{dim:#}", &text[done..line.end]);
            if !self.look.colour && !marks.is_empty() {
                let _infallible = writeln!(self.out, "{indent}{marks}");
            }
        }
    }
}

/// The confidence as a bar of ten, so that it is seen before it is read.
fn gauge(percent: u8) -> String {
    let full = usize::from(percent.min(100) + 5) / 10;
    format!("{}{}", "■".repeat(full), "□".repeat(10 - full))
}

const fn tone(fixable_by: FixableBy) -> AnsiColor {
    match fixable_by {
        FixableBy::TenantAdmin => AnsiColor::Yellow,
        FixableBy::User => AnsiColor::Cyan,
        FixableBy::App => AnsiColor::Red,
        FixableBy::Microsoft => AnsiColor::Blue,
        FixableBy::Unknown => AnsiColor::Magenta,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        config,
        domain::{
            catalogue::Catalogue,
            diagnosis::{rules::Rules, why::explain_text},
            explain::{Desk, explain},
        },
    };

    fn page(text: &str, look: &Look) -> String {
        let (app, _) = config::load_app(None).expect("the defaults are sound");
        let catalogue = Catalogue::embedded();
        let (diagnosis, why) = explain_text(text, Rules::embedded());
        let desk = Desk { app: &app, consent_return: None, catalogue: &catalogue };
        render(&explain(&diagnosis, why, desk, None), &diagnosis, look)
    }

    fn plain(text: &str) -> String {
        anstream::adapter::strip_str(text).to_string()
    }

    #[test]
    fn an_explanation_is_legible_without_colour_and_never_passes_escapes_on() {
        let look = Look { width: 80, colour: false, sources: true };
        let shown = page("error_description=AADSTS90094: only an admin. error_subcode=cancel\u{1b}[2J\u{202e}", &look);
        let text = plain(&shown);
        assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'), "{text}");
        assert!(!shown.contains("\u{1b}[2J"), "{shown:?}");
        for part in [
            "An administrator must approve Sophiie\n",
            "■■■■■■■■■■ sure, 97 %  admin_approval / ",
            "      error_description=AADSTS90094: only an admin.",
            "\n                        ^^^^^^^^^^^\n",
            "Who can fix it\n",
            "  1. ",
            "In the guide\n  Approve the app with one link (route A)\n",
            "Codes",
            "checked 20",
        ] {
            assert!(text.contains(part), "{part:?} in\n{text}");
        }
    }

    #[test]
    fn no_line_is_wider_than_the_terminal() {
        for width in [40, 80, 100] {
            for colour in [true, false] {
                let look = Look { width, colour, sources: false };
                let long = format!("AADSTS65001: {} 需要管理员批准 need admin approval {}", "x".repeat(200), "word ".repeat(50));
                for line in plain(&page(&long, &look)).lines() {
                    assert!(wrap::width(line) <= width, "{width}: {line}");
                }
            }
        }
        let look = Look { width: 80, colour: true, sources: false };
        assert!(!plain(&page("AADSTS65001", &look)).contains('^'));
    }
}
