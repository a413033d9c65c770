//! axe-core, which finds what the accessibility guidelines forbid and a program can see (<https://github.com/dequelabs/axe-core>).
//! `scripts/test` fetches it: it is no part of the project.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::page::Page;

/// Names the file. `scripts/test` sets it.
const VARIABLE: &str = "CONSENTDESK_TEST_AXE";

/// Every rule of WCAG 2.2 up to level AA, and what axe-core itself recommends.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// The program's text.
pub fn source() -> String {
    let advice = "it names the file axe.min.js; scripts/test fetches it and sets the variable";
    let path = std::env::var(VARIABLE).unwrap_or_else(|_| panic!("{VARIABLE} is not set: {advice}"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{VARIABLE}, {path}: {error}; {advice}"))
}

/// Looks over the page as it is shown now. Returns what is wrong with it, readably; what axe-core could not decide is told only then,
/// and is for a person to look at.
pub async fn look(page: &Page, source: &str) -> Option<String> {
    if page.eval("return typeof axe").await != "object" {
        page.eval(source).await;
    }
    let options = json!({
        "runOnly": {"type": "tag", "values": TAGS},
        "resultTypes": ["violations", "incomplete"],
        "preload": false,
        "iframes": false,
    });
    let found = page.eval(&format!("return axe.run(document, {options})")).await;
    let list = |name: &str| found[name].as_array().unwrap_or_else(|| panic!("axe-core answers {found}")).clone();
    let (violations, undecided) = (list("violations"), list("incomplete"));
    if violations.is_empty() {
        return None;
    }
    let mut text = violations.iter().map(told).collect::<String>();
    for one in &undecided {
        let _ = write!(text, "  undecided, {}", told(one).trim_start());
    }
    Some(text)
}

/// A finding: the rule, its page, and each element with what is the matter with it.
fn told(finding: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut told = format!("  {}: {} ({})\n", text(&finding["id"]), text(&finding["help"]), text(&finding["helpUrl"]));
    for node in finding["nodes"].as_array().into_iter().flatten() {
        let summary = text(&node["failureSummary"]).replace('\n', " ");
        let html: String = text(&node["html"]).chars().take(160).collect();
        let _ = writeln!(told, "    {} {html}\n      {summary}", node["target"]);
    }
    told
}
