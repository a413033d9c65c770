//! The same language, spelt as elsewhere.

/// A file of messages with the words of `table` spelt its way. A line of the table is a word and what it becomes, in lower case;
/// both stand for the beginning of longer words, and with a capital too. Names of messages and of values stay as they are.
pub(super) fn respelt(file: &str, table: &str) -> String {
    let pairs: Vec<_> = table.lines().filter_map(|line| line.split_once(' ')).collect();
    let mut out = String::with_capacity(file.len());
    for line in file.lines() {
        let (name, text) = match line.split_once(" =") {
            Some((name, text)) if is_name(name) => (&line[..name.len() + 2], text),
            _ => ("", line),
        };
        out.push_str(name);
        // What stands in braces is a name again.
        for piece in text.split_inclusive(['{', '}']) {
            if piece.ends_with('}') {
                out.push_str(piece);
            } else {
                out.push_str(
                    &pairs.iter().fold(piece.to_owned(), |piece, (from, to)| {
                        piece.replace(from, to).replace(&capital(from), &capital(to))
                    }),
                );
            }
        }
        out.push('\n');
    }
    out
}

/// A message's name, or an attribute's.
fn is_name(text: &str) -> bool {
    let text = text.trim_start();
    let text = text.strip_prefix('.').unwrap_or(text);
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_change_and_names_do_not() {
        let table = "organisation organization\nlicence license\n";
        let file = "your-organisation = your organisation\nx =\n    .organisation = Organisations of { $organisation } and { your-organisation }: a licence\n";
        assert_eq!(
            respelt(file, table),
            "your-organisation = your organization\nx =\n    .organisation = Organizations of { $organisation } and { your-organisation }: a license\n"
        );
    }
}
