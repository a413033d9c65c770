//! Text that people type into a form.

/// Removes what has no place in a line for people: control characters other than line feed and tab, and the marks that turn the
/// direction of writing, with which a text can be made to look like another (Unicode Technical Report 36, section 2.7).
/// White space around it goes too.
pub fn clean(text: &str) -> String {
    let kept = text.replace("\r\n", "\n");
    kept.chars().filter(|c| !is_unwanted(*c)).collect::<String>().trim().to_owned()
}

fn is_unwanted(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t'))
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{061c}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    #[test]
    fn control_and_direction_marks_go() {
        assert_eq!(super::clean("  a\0b\u{202e}c\u{85}\r\nd\te\u{2066} "), "abc\nd\te");
    }
}
