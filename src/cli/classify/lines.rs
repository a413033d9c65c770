//! `classify --jsonl`: lines in, lines out, one for each and in order.

use std::io::{self, BufRead, Read as _, Write};

use serde_json::{Value, json};

use crate::domain::diagnosis::{diagnose, json::Flat, rules::Rules, why::explain};

/// The longest line that is read, in octets. A webhook body is 64 KiB at most; escapes may triple that.
const LONGEST_LINE: u64 = 1 << 20;

/// What a line should look like.
const WANTED: &str = r#"{"id": "any JSON value, echoed", "raw": "the error, as any JSON value"}"#;

/// The lines that could not be read.
#[derive(Debug, Default)]
pub struct Bad {
    answered: u64,
    /// Their numbers, from 1 on.
    lines: Vec<u64>,
}

impl Bad {
    /// What to tell a person; `None` if there were none.
    pub fn summary(&self) -> Option<String> {
        const NAMED: usize = 8;
        if self.lines.is_empty() {
            return None;
        }
        let mut named: Vec<String> = self.lines.iter().take(NAMED).map(u64::to_string).collect();
        if self.lines.len() > NAMED {
            named.push("…".to_owned());
        }
        let word = if self.lines.len() == 1 { "line" } else { "lines" };
        Some(format!(
            "{} of {} lines could not be read, and are answered with an error ({word} {}).\nA line looks like this: {WANTED}",
            self.lines.len(),
            self.answered,
            named.join(", ")
        ))
    }
}

/// Diagnoses lines `{"id": …, "raw": …}`, one answer for each, in order. A line that cannot be read is answered with
/// `{"id": …, "error": …, "line": n}`, where the id is the line's if it has one. Blank lines are skipped. With `why`, each answer says
/// what proves its reasons.
///
/// # Errors
///
/// Those of reading and writing; a bad line is none.
pub fn classify_lines(mut input: impl BufRead, mut out: impl Write, rules: &Rules, why: bool) -> io::Result<Bad> {
    let mut line = Vec::new();
    let mut bad = Bad::default();
    for number in 1_u64.. {
        line.clear();
        let read = io::Read::by_ref(&mut input).take(LONGEST_LINE).read_until(b'\n', &mut line)?;
        if read == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        bad.answered += 1;
        let cut = line.len() as u64 == LONGEST_LINE && line.last() != Some(&b'\n');
        if cut {
            input.skip_until(b'\n')?;
        }
        match if cut { Err(Fault::new(format!("is longer than {} KiB", LONGEST_LINE / 1024))) } else { parse(&line) } {
            Ok((id, raw)) if why => {
                let (diagnosis, why) = explain(&raw, rules);
                serde_json::to_writer(&mut out, &Flat::of(&diagnosis).with_id(&id).with_why(&why))?;
            }
            Ok((id, raw)) => serde_json::to_writer(&mut out, &Flat::of(&diagnose(&raw, rules)).with_id(&id))?,
            Err(Fault { id, what }) => {
                bad.lines.push(number);
                let error = format!("the line {what}; it should look like {WANTED}");
                serde_json::to_writer(&mut out, &json!({"id": id, "error": error, "line": number}))?;
            }
        }
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(bad)
}

/// What is wrong with a line.
struct Fault {
    id: Value,
    /// Goes on after "the line".
    what: String,
}

impl Fault {
    fn new(what: impl Into<String>) -> Self {
        Self { id: Value::Null, what: what.into() }
    }
}

/// The id and the error of a line.
fn parse(line: &[u8]) -> Result<(Value, Value), Fault> {
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    if std::str::from_utf8(line).is_err() {
        return Err(Fault::new("is not UTF-8"));
    }
    let value = serde_json::from_slice::<Value>(line).map_err(|error| {
        Fault::new(if error.is_eof() {
            "is JSON that ends too early".to_owned()
        } else {
            format!("is not JSON, or is nested too deep (column {})", error.column())
        })
    })?;
    let Value::Object(mut members) = value else { return Err(Fault::new("is JSON, but no object")) };
    let id = members.remove("id").unwrap_or_default();
    match members.remove("raw") {
        Some(raw) => Ok((id, raw)),
        None => Err(Fault { id, what: "has no member \"raw\"".to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(input: &str, why: bool) -> (Vec<Value>, Bad) {
        let mut out = Vec::new();
        let bad = classify_lines(input.as_bytes(), &mut out, Rules::embedded(), why).expect("a vector takes everything");
        let out = String::from_utf8(out).expect("text");
        (out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect(), bad)
    }

    #[test]
    fn lines_are_answered_in_order_and_a_bad_one_does_not_stop_the_rest() {
        let input = "{\"id\":\"a\",\"raw\":\"AADSTS50105\"}\nnonsense\n\n{\"id\":7,\"raw\":{\"error\":\"invalid_grant\"}}\n{\"raw\":null}";
        let (answers, bad) = answers(input, false);
        assert_eq!(answers.len(), 4);
        assert_eq!((&answers[0]["id"], &answers[0]["cause"]), (&json!("a"), &json!("user_not_assigned")));
        assert_eq!((&answers[1]["id"], &answers[1]["line"]), (&Value::Null, &json!(2)));
        assert_eq!((&answers[2]["id"], &answers[2]["cause"]), (&json!(7), &json!("session_expired")));
        assert_eq!((&answers[3]["id"], &answers[3]["cause"]), (&Value::Null, &json!("unknown")));
        let summary = bad.summary().expect("one line is bad");
        assert!(summary.starts_with("1 of 4 lines could not be read") && summary.contains("(line 2)"), "{summary}");
        assert!(answers[0].get("why").is_none());
    }

    #[test]
    fn a_bad_line_keeps_its_id_and_is_told_what_is_wrong_in_plain_words() {
        for (line, id, what) in [
            (r#"{"id":"x7","text":"AADSTS1"}"#, json!("x7"), "has no member \"raw\""),
            (r#"{"id":{"a":1}}"#, json!({"a": 1}), "has no member \"raw\""),
            ("[1]", Value::Null, "is JSON, but no object"),
            (r#"{"id":"x7","raw":"AAD"#, Value::Null, "ends too early"),
            ("AADSTS65001", Value::Null, "is not JSON"),
        ] {
            let (answers, bad) = answers(line, false);
            assert_eq!(answers[0]["id"], id, "{line}");
            let error = answers[0]["error"].as_str().expect("text");
            assert!(error.contains(what) && error.contains(r#"{"id": "any"#), "{line}: {error}");
            assert!(!error.contains("expected") && !error.contains("serde"), "{error}");
            assert!(bad.summary().is_some());
        }
        assert!(answers("", false).1.summary().is_none());
    }

    #[test]
    fn the_proof_comes_only_where_it_was_asked_for() {
        let (answers, _) = answers(r#"{"id":1,"raw":"AADSTS50105"}"#, true);
        assert_eq!(answers[0]["why"][0]["seen"][0][0], json!({"text": "AADSTS50105", "hit": true}));
        assert!(answers[0]["why"][0]["source"].as_str().expect("text").starts_with("https://"));
    }
}
