//! What mail programs support, as far as our mails need it: whatever is not on these lists is a finding.
//!
//! Sources:
//!
//! - The tables of <https://www.caniemail.com> for Outlook for Windows (the engine of Word), new Outlook and Gmail, in their state of
//!   2026-06-29, looked at on 2026-11-23. Their tests bear dates of their own, which stand beside each line below as year and month.
//! - Google, "CSS support" (<https://developers.google.com/workspace/gmail/design/css>), looked at on 2026-11-23: names, classes and
//!   ids as selectors, and conditions on width.
//! - What Microsoft itself says of Word is "Word 2007 HTML and CSS Rendering Capabilities in Outlook 2007"
//!   (<https://learn.microsoft.com/previous-versions/office/developer/office-2007/aa338201(v=office.12)>); the tests above are younger.

/// Where a property may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Wherever we like: every program does it, or none is the worse for leaving it out.
    Anywhere,
    /// In Word only on cells of tables.
    Cells,
    /// In Word not on blocks: it needs a table around it that has the width as an attribute.
    WithTable,
    /// Only in the style sheet, for those that know it.
    Sheet,
}

/// The properties of styles.
pub(super) const PROPERTIES: &[(&str, Place)] = &[
    ("background", Place::Anywhere),            // Word: a colour alone (2023-07)
    ("background-color", Place::Anywhere),      // all (2019-02)
    ("border", Place::Anywhere),                // Word: up to 8 px (2021-07)
    ("border-top", Place::Anywhere),            // as above
    ("border-bottom", Place::Anywhere),         // as above
    ("border-collapse", Place::Anywhere),       // all (2023-12)
    ("border-color", Place::Sheet),             // all that have a dark sheet (2021-07)
    ("border-top-color", Place::Sheet),         // as above
    ("border-radius", Place::Anywhere),         // Word: square corners (2021-03)
    ("color", Place::Anywhere),                 // all (2019-02)
    ("color-scheme", Place::Sheet),             // Apple Mail (2023-09)
    ("cursor", Place::Anywhere),                // Gmail and new Outlook: removed (2025-07)
    ("direction", Place::Anywhere),             // all (2021-10)
    ("display", Place::Anywhere),               // the values are held to a list (2021-12)
    ("font", Place::Anywhere),                  // all (2019-02)
    ("font-family", Place::Anywhere),           // all; Word takes the first name it has
    ("font-size", Place::Anywhere),             // Word: not in rem (2024-02)
    ("font-weight", Place::Anywhere),           // Word: bold from 600 (2022-06)
    ("height", Place::Anywhere), // Word: on cells and tables; we set it on spacers, which have a line height too (2019-09)
    ("line-height", Place::Anywhere), // Word: with `mso-line-height-rule` in the sheet's place (2021-10)
    ("margin", Place::Anywhere), // Word: `auto` is left out, and the table around centres (2019-10)
    ("max-height", Place::Anywhere), // only where `display: none` hides the same (2021-11)
    ("max-width", Place::WithTable), // Word: tables only (2019-08)
    ("mso-line-height-rule", Place::Anywhere), // Word's own
    ("mso-padding-alt", Place::Anywhere), // Word's own
    ("mso-table-lspace", Place::Sheet), // Word's own
    ("mso-table-rspace", Place::Sheet), // Word's own
    ("-ms-interpolation-mode", Place::Sheet), // old Outlook.com
    ("-ms-text-size-adjust", Place::Sheet), // Windows phones
    ("-webkit-text-size-adjust", Place::Sheet), // iOS
    ("opacity", Place::Anywhere), // only where `display: none` hides the same (2019-02)
    ("outline", Place::Sheet),   // of pictures, of which there are none
    ("overflow", Place::Anywhere), // Word: shown whole (2025-05)
    ("padding", Place::Cells),   // Word: cells only (2019-07)
    ("padding-bottom", Place::Cells), // as above
    ("padding-left", Place::Cells), // as above
    ("padding-right", Place::Cells), // as above
    ("padding-top", Place::Cells), // as above
    ("supported-color-schemes", Place::Sheet), // Apple Mail before 2020
    ("text-align", Place::Anywhere), // all, without `start` and `end` (2025-11)
    ("text-decoration", Place::Anywhere), // Word: one value (2019-02)
    ("text-transform", Place::Anywhere), // Word: all but lowercase (2021-09)
    ("text-underline-offset", Place::Sheet), // Apple Mail (2023-01)
    ("vertical-align", Place::Anywhere), // all (2020-12)
    ("width", Place::Anywhere),  // Word: on cells and tables, where ours stand (2019-09)
    ("word-break", Place::Anywhere), // Word breaks long words anyway (2022-02)
    ("word-spacing", Place::Anywhere), // Word: left out (2024-03)
];

/// The values of `display` that every program knows (2021-12). `inline-block` becomes a block in Word, where our columns are cells.
pub(super) const DISPLAY: &[&str] = &["none", "block", "inline-block"];

/// Parts of a value that Word or Gmail drops, and the whole declaration with it.
pub(super) const DROPPED: &[&str] =
    &["calc(", "var(", "clamp(", "min(", "max(", "rgba(", "hsl(", "hsla(", "light-dark(", "expression(", "gradient("];

/// Units that Word does not know (2024-02), besides those that every program does.
pub(super) const UNITS: &[&str] = &["rem", "vh", "vw", "vmin", "vmax", "ch", "ex"];

/// Elements of the page. Gmail and Word drop scripts, forms, frames and objects, and Word does not know the sections of HTML 5
/// (2019-07). Headings, paragraphs, tables and bold letters are known to all (2020-05).
pub(super) const ELEMENTS: &[&str] = &[
    "html", "head", "title", "meta", "style", "body", "div", "table", "tbody", "tr", "td", "h1", "h2", "h3", "p", "a", "b",
    "strong", "em", "br", "img", "span",
];

/// What stands in conditional comments for Word besides: its own settings.
pub(super) const WORD_ELEMENTS: &[&str] = &["noscript", "xml", "o:officedocumentsettings", "o:allowpng", "o:pixelsperinch"];

/// Attributes that may stand anywhere. `role` and `aria-…`: 2020-02; `dir` and `lang`: 2021-10; `align`: 2021-11.
pub(super) const ATTRIBUTES: &[&str] =
    &["align", "aria-hidden", "aria-label", "aria-roledescription", "class", "dir", "lang", "role", "style"];

/// Attributes of single elements. `target` is forced to a new window by Gmail (2021-12), which is what ours say.
pub(super) const OWN_ATTRIBUTES: &[(&str, &[&str])] = &[
    ("html", &["xmlns", "xmlns:v", "xmlns:o"]),
    ("meta", &["charset", "content", "http-equiv", "name"]),
    ("style", &["media", "type"]),
    ("table", &["bgcolor", "border", "cellpadding", "cellspacing", "width"]),
    ("td", &["bgcolor", "height", "valign", "width"]),
    ("a", &["href", "target"]),
    ("img", &["alt", "border", "height", "src", "width"]),
];

/// Conditions of `@media` whose rules Gmail takes (2023-12) or drops without harm to the rest of the sheet (2023-03).
pub(super) const MEDIA: &[&str] = &["max-width", "min-width", "prefers-color-scheme"];

/// Octets of HTML after which Gmail cuts a message off and shows "View entire message": 102 KB. Google says nothing of it; the
/// figure is what senders have measured (<https://github.com/hteumeuleu/email-bugs/issues/41>, 2018-05).
pub(super) const CLIPPED: usize = 102 * 1024;

/// Octets of a style element that Gmail takes (<https://github.com/hteumeuleu/email-bugs/issues/90>); of a longer one, nothing.
pub(super) const SHEET: usize = 16 * 1024;

/// Characters of a link that all programs and Windows pass on: the shortest limit among them is about 2,000.
pub(super) const LINK: usize = 1_900;

/// Characters of a line without its end: RFC 5322 section 2.1.1.
pub(super) const LINE: usize = 78;
