//! Caps: so many in a window of time.

use std::{fmt, time::Duration};

/// At most `count` within any `window`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cap {
    /// How many.
    pub count: u32,
    /// In how long; never zero.
    pub window: Duration,
}

/// A cap that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("must be a number and a time such as 3/30d, 20/h or 1000/d, or 0 for no limit")]
pub struct CapError;

impl Cap {
    /// Reads `3/30d`, `20/h`, `1000/d`. Returns `None` for `0`, which means no limit.
    ///
    /// # Errors
    ///
    /// Where it is none of these. `0/d` is refused: it could be meant either way.
    pub fn parse(text: &str) -> Result<Option<Self>, CapError> {
        let text = text.trim();
        if text == "0" {
            return Ok(None);
        }
        let (count, window) = text.split_once('/').ok_or(CapError)?;
        let count: u32 = count.trim().parse().map_err(|_| CapError)?;
        let window = window.trim();
        let spelled = if window.starts_with(|c: char| c.is_ascii_digit()) { window.to_owned() } else { format!("1{window}") };
        let window = humantime::parse_duration(&spelled).map_err(|_| CapError)?;
        if count == 0 || window.is_zero() { Err(CapError) } else { Ok(Some(Self { count, window })) }
    }
}

/// As it is read.
impl fmt::Display for Cap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.count, humantime::format_duration(self.window).to_string().replace(' ', ""))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn caps_are_read() {
        let of = |count, hours| Ok(Some(Cap { count, window: Duration::from_hours(hours) }));
        assert_eq!(Cap::parse("3/30d"), of(3, 720));
        assert_eq!(Cap::parse("20/h"), of(20, 1));
        assert_eq!(Cap::parse(" 1000/d "), of(1000, 24));
        assert_eq!(Cap::parse("0"), Ok(None));
        for bad in ["", "3", "/d", "3/", "-1/d", "3/0s", "0/d", "3/fortnight", "x/d"] {
            assert_eq!(Cap::parse(bad), Err(CapError), "{bad}");
        }
        assert_eq!(Cap { count: 3, window: Duration::from_hours(720) }.to_string(), "3/30days");
    }
}
