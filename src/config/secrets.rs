//! Secret files: read, or made on first use.

use std::{
    fs::{self, DirBuilder, OpenOptions},
    io::{self, Write as _},
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _},
    path::Path,
};

use aws_lc_rs::rand;
use base64::{Engine as _, engine::general_purpose::STANDARD};

/// The text of a secret file without white space at its ends, and whether it was made now.
///
/// # Errors
///
/// The file cannot be read, or not be made. With `fresh` absent, a missing file is an error.
pub fn read(path: &Path, fresh: Option<fn() -> String>) -> io::Result<(String, bool)> {
    match (fs::read_to_string(path), fresh) {
        (Ok(text), _) => Ok((text.trim().to_owned(), false)),
        (Err(error), Some(fresh)) if error.kind() == io::ErrorKind::NotFound => make(path, &fresh()),
        (Err(error), _) => Err(error),
    }
}

/// Writes a new file whole, or not at all; if another process was faster, its secret counts.
fn make(path: &Path, secret: &str) -> io::Result<(String, bool)> {
    if let Some(folder) = path.parent() {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    }
    let draft = path.with_extension(format!("{}.new", std::process::id()));
    let written = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft).and_then(|mut file| {
        writeln!(file, "{secret}")?;
        file.sync_all()
    });
    // A link, and not a rename: it fails where the name is taken.
    let linked = written.and_then(|()| fs::hard_link(&draft, path));
    let _ = fs::remove_file(&draft);
    match linked {
        Ok(()) => Ok((secret.to_owned(), true)),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok((fs::read_to_string(path)?.trim().to_owned(), false)),
        Err(error) => Err(error),
    }
}

fn random() -> [u8; 32] {
    let mut octets = [0; 32];
    // Without randomness there are no secrets; aws-lc aborts the process before it returns an error here.
    let _ = rand::fill(&mut octets);
    octets
}

/// A new secret for webhooks.
pub fn webhook() -> String {
    format!("whsec_{}", STANDARD.encode(random()))
}

/// A new `auth.secret`.
pub fn auth() -> String {
    STANDARD.encode(random())
}
