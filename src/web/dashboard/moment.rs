//! Points in time in words, with the exact time at hand.

use std::fmt;

use askama::filters::HtmlSafe;

use crate::domain::time::UnixMillis;

/// A point in time, seen from now. Written as a `<time>` element.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    at: UnixMillis,
    now: UnixMillis,
}

impl Moment {
    pub fn new(at: UnixMillis, now: UnixMillis) -> Self {
        Self { at, now }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let exact = UnixMillis(self.at.seconds() * 1_000);
        write!(f, "<time datetime=\"{exact}\" title=\"{exact}\">{}</time>", words(self.at, self.now))
    }
}

/// It holds digits, letters and punctuation of ours only.
impl HtmlSafe for Moment {}

/// `5 minutes ago`, `in 3 days`: the largest unit that fits, never rounded up.
fn words(at: UnixMillis, now: UnixMillis) -> String {
    let seconds = (now.0 - at.0).abs() / 1_000;
    let (count, unit) = match seconds {
        0..60 => return "just now".to_owned(),
        60..3_600 => (seconds / 60, "minute"),
        3_600..86_400 => (seconds / 3_600, "hour"),
        86_400..5_184_000 => (seconds / 86_400, "day"),
        5_184_000..63_072_000 => (seconds / 2_592_000, "month"),
        _ => (seconds / 31_536_000, "year"),
    };
    let plural = if count == 1 { "" } else { "s" };
    if at > now { format!("in {count} {unit}{plural}") } else { format!("{count} {unit}{plural} ago") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_in_the_largest_unit_that_fits() {
        let now = UnixMillis(1_795_400_000_000);
        for (seconds, expected) in [
            (0, "just now"),
            (59, "just now"),
            (60, "1 minute ago"),
            (7_199, "1 hour ago"),
            (86_400, "1 day ago"),
            (59 * 86_400, "59 days ago"),
            (60 * 86_400, "2 months ago"),
            (800 * 86_400, "2 years ago"),
            (-3 * 86_400, "in 3 days"),
        ] {
            assert_eq!(words(UnixMillis(now.0 - seconds * 1_000), now), expected);
        }
        let html = Moment::new(UnixMillis(1_795_399_000_123), now).to_string();
        assert_eq!(html, "<time datetime=\"2026-11-23T01:56:40Z\" title=\"2026-11-23T01:56:40Z\">16 minutes ago</time>");
    }
}
