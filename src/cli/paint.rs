//! Colour and shape for people at a terminal; plain text elsewhere. `anstream` decides, and honours `NO_COLOR`.

use std::io::Write as _;

use anstyle::{AnsiColor, Style};

/// A heading.
pub const BOLD: Style = Style::new().bold();
/// What matters less.
pub const DIM: Style = Style::new().dimmed();
/// All is well.
pub const GREEN: Style = AnsiColor::Green.on_default().bold();
/// Look here.
pub const YELLOW: Style = AnsiColor::Yellow.on_default().bold();
/// This is broken.
pub const RED: Style = AnsiColor::Red.on_default().bold();
/// A link or a command to copy.
pub const CYAN: Style = AnsiColor::Cyan.on_default();

/// Writes to stdout; a reader that has gone away (`| head`) is no error.
pub fn out(text: &str) {
    let mut stdout = anstream::stdout().lock();
    let _ = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
}

/// Writes a line to stderr.
pub fn note(text: &str) {
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

/// Writes an error with its causes to stderr.
pub fn error(error: &anyhow::Error) {
    note(&format!("{RED}error:{RED:#} {error}"));
    for cause in error.chain().skip(1) {
        note(&format!("  {DIM}because{DIM:#} {cause}"));
    }
}
