//! A time at the front of a text, in every spelling in which Microsoft and the libraries around it write one.
//!
//! Microsoft's own times are UTC (<https://learn.microsoft.com/entra/identity-platform/reference-error-codes>), so a time without a
//! zone is taken as UTC where the spelling is Microsoft's. A date that can be read in two ways is not read at all.

use crate::domain::time::UnixMillis;

const MONTHS: [&[u8; 3]; 12] = [b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec"];

/// A time at the front: `2025-10-07 12:59:45Z`, with `T`, with a fraction, with an offset, without a zone, with blanks around the
/// hyphens, with slashes; the date of an HTTP header; and the localised date of the portal where it has one reading only.
/// `utc` says that the label names the zone, which a localised date needs if it does not name one itself.
pub fn time(text: &str, utc: bool) -> Option<UnixMillis> {
    let mut cursor = Cursor { rest: text.as_bytes() };
    match cursor.rest {
        [a, ..] if a.is_ascii_alphabetic() => header(&mut cursor),
        [a, b, c, d, ..] if [a, b, c, d].iter().all(|byte| byte.is_ascii_digit()) => iso(&mut cursor),
        [a, ..] if a.is_ascii_digit() => localised(&mut cursor, utc),
        _ => None,
    }
}

/// `datetime(2026, 10, 7, 2, 11, 9, ...)`, as Python shows one, at the front after the opening bracket. Graph's clients show UTC.
pub fn python(text: &str) -> Option<UnixMillis> {
    let mut cursor = Cursor { rest: text.as_bytes() };
    let mut parts = [0_i16; 6];
    for part in &mut parts {
        *part = cursor.number(1, 4)?;
        cursor.eat(b',');
        cursor.blanks();
    }
    let [year, month, day, hour, minute, second] = parts;
    civil(year, small(month)?, small(day)?, (small(hour)?, small(minute)?, small(second)?), 0)
}

fn small(number: i16) -> Option<i8> {
    i8::try_from(number).ok()
}

fn iso(cursor: &mut Cursor<'_>) -> Option<UnixMillis> {
    let year = cursor.number(4, 4)?;
    cursor.blanks();
    let sign = cursor.one(b"-/")?;
    cursor.blanks();
    let month = small(cursor.number(2, 2)?)?;
    cursor.blanks();
    cursor.eat(sign).then_some(())?;
    cursor.blanks();
    let day = small(cursor.number(2, 2)?)?;
    let _ = cursor.one(b"Tt, ");
    cursor.blanks();
    let clock = cursor.clock()?;
    let zone = cursor.zone().unwrap_or(0);
    civil(year, month, day, clock, zone)
}

/// RFC 9110's `Wed, 07 Oct 2026 02:11:09 GMT`, the day of the week being optional.
fn header(cursor: &mut Cursor<'_>) -> Option<UnixMillis> {
    cursor.rest = cursor.rest.get(3..)?;
    let _ = cursor.one(b",");
    cursor.blanks();
    let day = small(cursor.number(1, 2)?)?;
    cursor.blanks();
    let name = cursor.rest.first_chunk::<3>()?.to_ascii_lowercase();
    let month = MONTHS.iter().position(|month| **month == name[..])?;
    cursor.rest = &cursor.rest[3..];
    cursor.blanks();
    let year = cursor.number(4, 4)?;
    cursor.blanks();
    let clock = cursor.clock()?;
    let zone = cursor.zone()?;
    civil(year, i8::try_from(month + 1).ok()?, day, clock, zone)
}

/// `10/27/2026, 2:11:09 AM` and `27.10.2026 02:11:09`: with dots the day is first; with slashes only a number over 12 tells.
fn localised(cursor: &mut Cursor<'_>, utc: bool) -> Option<UnixMillis> {
    let first = small(cursor.number(1, 2)?)?;
    let sign = cursor.one(b"/.")?;
    let second = small(cursor.number(1, 2)?)?;
    cursor.eat(sign).then_some(())?;
    let year = cursor.number(4, 4)?;
    let (day, month) = match (sign, first, second) {
        (b'.', ..) | (_, 13.., _) => (first, second),
        (_, _, 13..) => (second, first),
        _ if first == second => (first, second),
        _ => return None,
    };
    let _ = cursor.one(b",");
    cursor.blanks();
    let (mut hour, minute, seconds) = cursor.clock()?;
    cursor.blanks();
    if let [half, b'm' | b'M', ..] = cursor.rest
        && (1..=12).contains(&hour)
    {
        hour = match half.to_ascii_lowercase() {
            b'a' => hour % 12,
            b'p' => hour % 12 + 12,
            _ => return None,
        };
        cursor.rest = &cursor.rest[2..];
    }
    let zone = cursor.zone().or(utc.then_some(0))?;
    civil(year, month, day, (hour, minute, seconds), zone)
}

fn civil(year: i16, month: i8, day: i8, (hour, minute, second): (i8, i8, i8), offset_minutes: i64) -> Option<UnixMillis> {
    let at = jiff::civil::DateTime::new(year, month, day, hour, minute, second, 0).ok()?;
    let utc = jiff::tz::Offset::UTC.to_timestamp(at).ok()?.as_millisecond();
    Some(UnixMillis(utc - offset_minutes * 60_000))
}

struct Cursor<'a> {
    rest: &'a [u8],
}

impl Cursor<'_> {
    fn blanks(&mut self) {
        while let [b' ', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    fn one(&mut self, of: &[u8]) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        of.contains(first).then(|| {
            self.rest = rest;
            *first
        })
    }

    fn eat(&mut self, byte: u8) -> bool {
        self.one(&[byte]).is_some()
    }

    fn number(&mut self, least: usize, most: usize) -> Option<i16> {
        let digits = self.rest.iter().take(most).take_while(|byte| byte.is_ascii_digit()).count();
        if digits < least {
            return None;
        }
        let value = self.rest[..digits].iter().fold(0, |value, digit| value * 10 + i16::from(digit - b'0'));
        self.rest = &self.rest[digits..];
        Some(value)
    }

    /// `02:11:09.1234567`, cut to the second: that is what the logs, in which one looks a failure up, are searched by.
    fn clock(&mut self) -> Option<(i8, i8, i8)> {
        let hour = small(self.number(1, 2)?)?;
        self.eat(b':').then_some(())?;
        let minute = small(self.number(2, 2)?)?;
        self.eat(b':').then_some(())?;
        let second = small(self.number(2, 2)?)?;
        if let [b'.' | b',', digit, ..] = self.rest
            && digit.is_ascii_digit()
        {
            let digits = self.rest[1..].iter().take(9).take_while(|byte| byte.is_ascii_digit()).count();
            self.rest = &self.rest[digits + 1..];
        }
        Some((hour, minute, second))
    }

    /// `Z`, `UTC`, `GMT`, `+02:00`, `-0500`, in minutes. A blank stands for a plus that a form-coded text has lost.
    fn zone(&mut self) -> Option<i64> {
        let blank = self.rest.first() == Some(&b' ');
        self.blanks();
        match self.rest {
            [b'Z' | b'z', ..] => return Some(0),
            [a, b, c, ..] => {
                let word = [*a, *b, *c].map(|byte| byte.to_ascii_lowercase());
                if &word == b"utc" || &word == b"gmt" {
                    return Some(0);
                }
            }
            _ => return None,
        }
        let signed = self.one(b"+-");
        if signed.is_none() && !blank {
            return None;
        }
        let hours = self.number(2, 2)?;
        let colon = self.eat(b':');
        let minutes = self.number(2, 2)?;
        // No clock anywhere is further ahead, and all are whole quarters of an hour away; anything else is no offset.
        let is_offset = (colon || signed.is_some())
            && hours <= 14
            && minutes % 15 == 0
            && !self.rest.first().is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b':' || *byte == b'-');
        let offset = i64::from(hours * 60 + minutes);
        is_offset.then_some(if signed == Some(b'-') { -offset } else { offset })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, utc: bool) -> Option<String> {
        time(text, utc).map(|at| at.to_string())
    }

    #[test]
    fn times_are_utc_in_every_spelling() {
        for (text, expected) in [
            ("2025-10-07 12:59:45Z", "2025-10-07T12:59:45Z"),
            ("2025-10-07T12:59:45Z", "2025-10-07T12:59:45Z"),
            ("2025-10-07t12:59:45z", "2025-10-07T12:59:45Z"),
            ("2025 - 10 - 07 12:59:45Z", "2025-10-07T12:59:45Z"),
            ("2025-10-0712:59:45Z", "2025-10-07T12:59:45Z"),
            ("2025/10/07 12:59:45", "2025-10-07T12:59:45Z"),
            ("2025-10-07T12:59:45.25Z", "2025-10-07T12:59:45Z"),
            ("2025-10-07T12:59:45.1234567Z", "2025-10-07T12:59:45Z"),
            ("2025-10-07T12:59:45\"", "2025-10-07T12:59:45Z"),
            ("2025-10-07T12:59:45+02:00", "2025-10-07T10:59:45Z"),
            ("2025-10-07T12:59:45 02:00,", "2025-10-07T10:59:45Z"),
            ("2025-10-07 12:59:45 -0530 ", "2025-10-07T18:29:45Z"),
            ("2025-10-07 12:59:45 - 0530", "2025-10-07T12:59:45Z"),
            ("2025-10-07 12:59:45 -12345678", "2025-10-07T12:59:45Z"),
            ("Tue, 07 Oct 2025 12:59:45 GMT", "2025-10-07T12:59:45Z"),
            ("tue, 7 oct 2025 12:59:45 +0200", "2025-10-07T10:59:45Z"),
            ("10/27/2025, 12:05:00 AM UTC", "2025-10-27T00:05:00Z"),
            ("27/10/2025, 2:05:00 pm UTC", "2025-10-27T14:05:00Z"),
            ("07.10.2025 12:59:45 +00:00", "2025-10-07T12:59:45Z"),
        ] {
            assert_eq!(shown(text, false).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(shown("10/27/2025, 2:05:00 PM", true).as_deref(), Some("2025-10-27T14:05:00Z"));
        assert_eq!(python("2026, 10, 7, 2, 11, 9, tz").map(|at| at.to_string()).as_deref(), Some("2026-10-07T02:11:09Z"));
    }

    #[test]
    fn what_has_two_readings_or_none_is_not_read() {
        for text in [
            "",
            "2025-13-07 12:59:45Z",
            "2025-10-07",
            "2025-10-07 24:00:00Z",
            "yesterday",
            "Tue, 07 Oct 2025 12:59:45",
            "10/7/2025, 2:05:00 PM UTC",
            "10/27/2025, 2:05:00 PM",
            "1791339069",
            "Not Available",
        ] {
            assert_eq!(shown(text, false), None, "{text}");
        }
    }
}
