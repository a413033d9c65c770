//! Whether every word can be read: the contrast of its colour with what is behind it, by day and by night.

use crate::domain::proof::Theme;

use super::{markup::Document, sheet::Rule};

/// Red, green, blue.
type Colour = [u8; 3];

/// Words whose colour is too close to what is behind them.
#[derive(Debug, PartialEq)]
pub(super) struct Faint {
    pub words: String,
    pub theme: Theme,
    pub ink: String,
    pub ground: String,
    /// Such as 3.21.
    pub contrast: f64,
    /// WCAG 2.2, success criterion 1.4.3: 4.5, or 3 where letters are large.
    pub needed: f64,
}

/// Every text of the document that is too faint. `rules` are those of its style sheet.
pub(super) fn faint(document: &Document, rules: &[Rule], theme: Theme) -> Vec<Faint> {
    let rules: Vec<&Rule> =
        rules.iter().filter(|rule| rule.media.is_empty() || (rule.is_dark() && theme == Theme::Dark)).collect();
    let mut faint = Vec::new();
    // What each element looks like, which its children begin with.
    let mut looks: Vec<Look> = Vec::with_capacity(document.elements.len());
    for (at, element) in document.elements.iter().enumerate() {
        let above = element.parent.and_then(|parent| looks.get(parent)).copied().unwrap_or(Look::PLAIN);
        let look = above.of(document, at, &rules);
        looks.push(look);
        let words = element.text.split_whitespace().collect::<Vec<_>>().join(" ");
        // What is hidden is the preview line.
        let is_shown = !look.hidden && !matches!(element.name.as_str(), "title" | "style" | "html" | "head");
        let contrast = contrast(look.ink, look.ground);
        if is_shown && words.chars().any(char::is_alphanumeric) && contrast < look.needed() {
            faint.push(Faint {
                words: words.chars().take(40).collect(),
                theme,
                ink: hex(look.ink),
                ground: hex(look.ground),
                contrast,
                needed: look.needed(),
            });
        }
    }
    faint
}

/// What an element looks like, as far as reading it goes.
#[derive(Clone, Copy)]
struct Look {
    ink: Colour,
    ground: Colour,
    /// In pixels.
    size: f64,
    weight: u32,
    hidden: bool,
}

impl Look {
    /// Of a document that says nothing.
    const PLAIN: Self = Self { ink: [0; 3], ground: [255; 3], size: 16.0, weight: 400, hidden: false };

    /// The look of an element in one of this look.
    fn of(self, document: &Document, at: usize, rules: &[&Rule]) -> Self {
        let element = &document.elements[at];
        let own = element.style();
        let [over, under] = [true, false].map(|important| sheet(document, at, rules, important));
        let value = |property: &str| {
            let find =
                |pairs: &[(String, String)]| pairs.iter().rfind(|(name, _)| name == property).map(|(_, value)| value.clone());
            find(&over).or_else(|| find(&own)).or_else(|| find(&under))
        };
        let number = |property, unit| value(property).and_then(|value| value.strip_suffix(unit)?.parse::<f64>().ok());
        let bold = matches!(element.name.as_str(), "b" | "strong" | "h1" | "h2" | "h3") && value("font").is_none();
        let ground = value("background-color").or_else(|| value("background")).and_then(|value| colour(&value));
        Self {
            ink: value("color").and_then(|value| colour(&value)).unwrap_or(self.ink),
            ground: ground.unwrap_or(self.ground),
            size: number("font-size", "px").unwrap_or(self.size),
            weight: value("font-weight").and_then(|value| value.parse().ok()).unwrap_or(if bold { 700 } else { self.weight }),
            hidden: self.hidden || value("display").as_deref() == Some("none"),
        }
    }

    /// 3 for 18 points and more, or for 14 in bold (WCAG 2.2, "large scale").
    fn needed(self) -> f64 {
        if self.size >= 24.0 || (self.size >= 18.66 && self.weight >= 700) { 3.0 } else { 4.5 }
    }
}

/// What the rules say of an element, those that count most last: the important ones, or the others.
fn sheet(document: &Document, at: usize, rules: &[&Rule], important: bool) -> Vec<(String, String)> {
    let mut meeting: Vec<&Rule> = rules.iter().copied().filter(|rule| rule.meets(document, at)).collect();
    // The sort keeps the order of equals, of which the last counts.
    meeting.sort_by_key(|rule| rule.weight());
    let all = meeting.into_iter().flat_map(|rule| &rule.declarations);
    let of_sort = all.filter(|(_, value)| value.contains("!important") == important);
    of_sort.map(|(name, value)| (name.clone(), value.replace("!important", "").trim().to_owned())).collect()
}

/// `#rrggbb`, which is the only way in which our mails write colours.
pub(super) fn colour(text: &str) -> Option<Colour> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let octet = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([octet(0)?, octet(2)?, octet(4)?])
}

fn hex([red, green, blue]: Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// WCAG 2.2, "contrast ratio": from 1 to 21.
fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// WCAG 2.2, "relative luminance".
fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = colour.map(|octet| {
        let share = f64::from(octet) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126f64.mul_add(red, 0.7152f64.mul_add(green, 0.0722 * blue))
}

#[cfg(test)]
mod tests {
    use super::{
        super::{markup::Reader, sheet},
        *,
    };

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        let of = |one, other| (contrast(colour(one).unwrap(), colour(other).unwrap()) * 100.0).round() / 100.0;
        assert!((of("#000000", "#ffffff") - 21.0).abs() < 0.001);
        assert!((of("#777777", "#ffffff") - 4.48).abs() < 0.001);
        assert!((of("#1d4ed8", "#1d4ed8") - 1.0).abs() < 0.001);
        assert_eq!((colour("#fff"), colour("red"), colour("#12345g"), colour("#ä2345")), (None, None, None, None));
    }

    #[test]
    fn the_sheet_for_the_dark_counts_in_the_dark_alone() {
        let html = "<html><head><style>@media (prefers-color-scheme: dark) { .card { background-color: #000000 !important; } \
            .soft { color: #888888 !important; } .card .soft { color: #dddddd !important; } }</style></head>\
            <body><div class=\"card\" style=\"background-color:#ffffff\"><p class=\"soft\" style=\"color:#222222\">well</p>\
            <p style=\"color:#333333\">forgotten</p><p style=\"color:#8a8a8a\">faint</p>\
            <p style=\"color:#8a8a8a;font-size:24px\">large</p><p style=\"display:none;color:#ffffff\">hidden</p></div></body></html>";
        let document = Document::read(html, Reader::Browser);
        let rules = sheet::rules(&document.styles).unwrap();
        let words = |theme| faint(&document, &rules, theme).into_iter().map(|faint| faint.words).collect::<Vec<_>>();
        assert_eq!(words(Theme::Light), ["faint"]);
        assert_eq!(words(Theme::Dark), ["forgotten"]);
    }
}
