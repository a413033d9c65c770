//! Findings on a terminal: a column of what was looked at, and beside it what was found, wrapped to the width.

use crate::{
    cli::{
        classify::wrap,
        paint::{BOLD, CYAN, DIM, GREEN, RED, YELLOW},
    },
    domain::finding::{Finding, Level},
};

/// Columns before what was found: the mark, and the longest name of what was looked at.
const INDENT: usize = 20;

/// Columns before it on a narrow terminal, where what was found stands below.
const NARROW: usize = 5;

/// A finding in lines of at most `width` columns; only a record to publish is never broken, so that it can be copied.
pub fn shown(finding: &Finding, width: usize) -> String {
    let (style, mark) = match finding.level {
        Level::Good => (GREEN, "ok  "),
        Level::Warning => (YELLOW, "look"),
        Level::Broken => (RED, "fail"),
    };
    let beside = width >= 60;
    let indent = if beside { INDENT } else { NARROW };
    let what = finding.what;
    let mut text = format!("{style}{mark}{style:#} {BOLD}{what}{BOLD:#}");
    if beside {
        text.push_str(&" ".repeat(INDENT.saturating_sub(NARROW + what.len()).max(1)));
    } else {
        text.push_str(&format!("\n{}", " ".repeat(NARROW)));
    }
    let margin = " ".repeat(indent);
    let wrapped = |words: &str, margin: &str| {
        let lines = words.lines().flat_map(|line| {
            wrap::lines(line, width.saturating_sub(margin.len()).max(20)).into_iter().map(move |range| line[range].to_owned())
        });
        lines.collect::<Vec<_>>().join(&format!("\n{margin}"))
    };
    text.push_str(&format!("{}\n", wrapped(&finding.found, &margin)));
    if !finding.fix.is_empty() {
        text.push_str(&format!("{margin}{DIM}→{DIM:#} {}\n", wrapped(&finding.fix, &format!("{margin}  "))));
    }
    if let Some(record) = &finding.publish {
        text.push_str(&format!("{margin}  {DIM}{} {}{DIM:#}\n", record.name, record.kind));
        text.push_str(&format!("{margin}  {CYAN}{}{CYAN:#}\n", record.value));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::finding::Record;

    fn plain(finding: &Finding, width: usize) -> String {
        anstream::adapter::strip_str(&shown(finding, width)).to_string()
    }

    #[test]
    fn findings_are_wrapped_beside_what_was_looked_at_and_records_stay_whole() {
        let value = "v=spf1 include:one.example include:two.example include:three.example include:four.example ~all";
        let finding = Finding::broken(
            "SPF",
            "acme.example has 2 SPF records: receivers ignore them all, and so everything they say",
            "replace them by this one",
        )
        .publishing(Record::txt("acme.example", value));
        assert_eq!(
            plain(&finding, 70),
            format!(
                "fail SPF            acme.example has 2 SPF records: receivers ignore\n                    \
                 them all, and so everything they say\n                    → replace them by this one\n                      \
                 acme.example TXT\n                      {value}\n"
            )
        );
        let narrow = plain(&Finding::good("configuration", "every setting is valid"), 40);
        assert_eq!(narrow, "ok   configuration\n     every setting is valid\n");
        assert_eq!(plain(&Finding::good("links", "one\ntwo"), 80), "ok   links          one\n                    two\n");
    }
}
