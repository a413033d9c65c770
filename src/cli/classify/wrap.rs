//! Text in lines of a terminal's width, with marked parts.

use std::ops::Range;

/// Columns that a character takes: two for those that are as wide as high (Unicode Annex 11, the common blocks), else one.
fn columns(c: char) -> usize {
    let wide = matches!(u32::from(c),
        0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xfe30..=0xfe6f | 0xff00..=0xff60 | 0xffe0..=0xffe6
        | 0x1f300..=0x1faff | 0x20000..=0x3fffd);
    1 + usize::from(wide)
}

/// The columns that a text takes.
pub fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

/// The lines of a text, each at most `most` columns wide: broken at blanks, and within what is longer than a line.
pub fn lines(text: &str, most: usize) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let (mut start, mut used, mut gap) = (0, 0, None);
    'text: for (at, c) in text.char_indices() {
        while used + columns(c) > most && at > start {
            if c == ' ' {
                lines.push(start..at);
                (start, used, gap) = (at + 1, 0, None);
                continue 'text;
            }
            let (end, next) = gap.map_or((at, at), |gap: usize| (gap, gap + 1));
            lines.push(start..end);
            start = next;
            used = width(&text[start..at]);
            gap = None;
        }
        if c == ' ' {
            gap = Some(at);
        }
        used += columns(c);
    }
    if start < text.len() {
        lines.push(start..text.len());
    }
    lines
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn wrapped(text: &str, most: usize) -> Vec<&str> {
        lines(text, most).into_iter().map(|line| &text[line]).collect()
    }

    #[test]
    fn lines_break_at_blanks_and_within_what_is_too_long() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("one two three", 8), ["one two", "three"]);
        assert_eq!(wrapped("abcdefghij k", 4), ["abcd", "efgh", "ij k"]);
        assert_eq!(wrapped("需要管理员", 4), ["需要", "管理", "员"]);
        assert_eq!(wrapped("", 4), [""; 0]);
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_nothing_but_blanks_is_lost(text in "[a-z需 é]{0,80}", most in 2_usize..20) {
            let wrapped = wrapped(&text, most);
            for line in &wrapped {
                prop_assert!(width(line) <= most, "{line:?}");
            }
            let bare = |text: &str| text.replace(' ', "");
            prop_assert_eq!(bare(&wrapped.concat()), bare(&text));
        }
    }
}
