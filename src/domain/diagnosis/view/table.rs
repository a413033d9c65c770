//! A sign-in log exported as a table: its failed row as lines of `heading: cell`, because a heading far from its cell says nothing.
//!
//! The headings are those of the download in the admin center and of a query's result
//! (<https://learn.microsoft.com/entra/identity/monitoring-health/howto-download-logs>,
//! <https://learn.microsoft.com/azure/azure-monitor/reference/tables/signinlogs>).

/// Headings of which a table of sign-ins has at least one, in lower case without blanks.
const TELLING: [&str; 4] = ["sign-inerrorcode", "resulttype", "status.errorcode", "errorcode"];

/// A heading line is no longer; the download has some 60 columns.
const LONGEST: usize = 4096;

/// Rows looked at for a failed one.
const MOST_ROWS: usize = 256;

/// The first row that failed, one line for each cell that has something in it. `None` for everything that is no such table.
pub fn failed_row(text: &str) -> Option<String> {
    let (first, rest) = text.trim_start_matches('\u{feff}').trim_start().split_once('\n')?;
    // What most texts begin with, and no heading holds.
    if first.len() > LONGEST || first.starts_with(['{', '[', '<']) || first.contains(": ") {
        return None;
    }
    let delimiter = ['\t', ',', ';', '|'].into_iter().max_by_key(|delimiter| first.matches(*delimiter).count())?;
    if first.matches(delimiter).count() < 2 {
        return None;
    }
    let headings: Vec<_> = cells(first, delimiter).collect();
    let code = headings.iter().position(|heading| {
        let heading: String = heading.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
        TELLING.contains(&heading.as_str())
    })?;
    let row = rest.lines().take(MOST_ROWS).find(|row| {
        let cell = cells(row, delimiter).nth(code);
        cell.is_some_and(|cell| cell.parse::<u32>().is_ok_and(|code| code > 0))
    })?;
    let mut lines = String::with_capacity(row.len() + first.len());
    for (heading, cell) in
        headings.iter().zip(cells(row, delimiter)).filter(|(heading, cell)| !heading.is_empty() && !cell.is_empty())
    {
        lines.push_str(heading);
        lines.push_str(": ");
        lines.push_str(cell);
        lines.push('\n');
    }
    Some(lines)
}

/// The cells of a line, RFC 4180: a cell in quotes may hold the delimiter.
fn cells(line: &str, delimiter: char) -> impl Iterator<Item = &str> {
    let mut rest = Some(line.trim().trim_matches('|'));
    std::iter::from_fn(move || {
        let line = rest?;
        let mut quoted = false;
        let end = line.char_indices().find(|(_, c)| {
            quoted ^= *c == '"';
            *c == delimiter && !quoted
        });
        rest = end.map(|(at, _)| &line[at + delimiter.len_utf8()..]);
        Some(line[..end.map_or(line.len(), |(at, _)| at)].trim().trim_matches('"'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_failed_row_is_found_by_its_heading() {
        let csv = "\u{feff}Date (UTC),User,\"Sign-in error code\",Failure reason\r\n2026-10-07,Kim,0,\r\n2026-10-08,\"Lee, Kim\",50105,No\r\n";
        let lines = "Date (UTC): 2026-10-08\nUser: Lee, Kim\nSign-in error code: 50105\nFailure reason: No\n";
        assert_eq!(failed_row(csv).as_deref(), Some(lines));
        let markdown = "| Time | ResultType | App |\n|---|---|---|\n| now | 90094 | T |\n";
        assert_eq!(failed_row(markdown).as_deref(), Some("Time: now\nResultType: 90094\nApp: T\n"));
        for text in ["", "a,b,c\n1,2,3", "Sign-in error code,a,b\n0,1,2", "AADSTS90094: a, b, c\nResultType"] {
            assert_eq!(failed_row(text), None, "{text}");
        }
    }
}
