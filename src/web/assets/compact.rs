//! A stylesheet without what only its authors need.

/// Takes out comments and all white space that tells a browser nothing. Strings stay as they are. It knows as much of CSS as our own
/// stylesheet needs: a blank after a colon is never part of a selector there.
pub(super) fn compact(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    let mut blank = false;
    while let Some(c) = rest.chars().next() {
        if rest.starts_with("/*") {
            rest = rest.split_once("*/").map_or("", |(_, after)| after);
            blank = true;
            continue;
        }
        if c.is_whitespace() {
            rest = &rest[c.len_utf8()..];
            blank = true;
            continue;
        }
        let needs_none = out.is_empty() || out.ends_with(['{', '}', ';', ',', ':', '(']) || "{};,)".contains(c);
        if blank && !needs_none {
            out.push(' ');
        }
        blank = false;
        if c == '}' && out.ends_with(';') {
            out.pop();
        }
        let length = if c == '"' { string(rest) } else { c.len_utf8() };
        let (taken, after) = rest.split_at(length);
        out.push_str(taken);
        rest = after;
    }
    out
}

/// The length of the string that `text` begins with, with both its quotes.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            _ => escaped = c == '\\' && !escaped,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_tells_a_browser_nothing_is_left_out() {
        for (css, short) in [
            ("/* a */\n.x { color: red; }\n\n.y > * + * { margin: 0 auto; }\n", ".x{color:red}.y > * + *{margin:0 auto}"),
            ("a :hover, a:hover { x: y }", "a :hover,a:hover{x:y}"),
            ("@media (min-width: 60rem) and (x) {\n  a { b: c; }\n}", "@media (min-width:60rem) and (x){a{b:c}}"),
            (
                ".p { width: calc(1rem + 2px); font: 600 12px/1.2 var(--sans), \"A  B\"; }",
                ".p{width:calc(1rem + 2px);font:600 12px/1.2 var(--sans),\"A  B\"}",
            ),
            ("a::after { content: \" (\" attr(href) \")\"; }", "a::after{content:\" (\" attr(href) \")\"}"),
            ("a { content: \"\\\"  /* b */ ; \" }", "a{content:\"\\\"  /* b */ ; \"}"),
            ("a/* x */b { }", "a b{}"),
            ("a { b: \"open", "a{b:\"open"),
            ("/* open", ""),
            ("", ""),
        ] {
            assert_eq!(compact(css), short, "{css}");
            assert_eq!(compact(short), short, "{css}");
        }
    }

    #[test]
    fn our_stylesheet_loses_nothing_else() {
        let css = include_str!("../../../assets/app.css");
        let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>().replace(";}", "}");
        let mut without_comments = String::new();
        for (at, part) in css.split("/*").enumerate() {
            without_comments.push_str(if at == 0 { part } else { part.split_once("*/").unwrap().1 });
        }
        let short = compact(css);
        assert_eq!(bare(&short), bare(&without_comments));
        assert!(!short.contains("/*") && short.len() * 10 < css.len() * 9, "{} of {}", short.len(), css.len());
    }
}
