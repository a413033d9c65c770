//! Secrets in files, made on first use.

use std::{
    fmt, fs,
    io::{self, Write as _},
    path::Path,
};

use aws_lc_rs::rand;
use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose::STANDARD},
};

use crate::domain::keys::{Purpose, derive};

/// Whether secrets that are not there are to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secrets {
    /// Make them.
    Make,
    /// Go without, for commands that only look.
    Leave,
}

/// The secret that every key of the service is derived from. `Debug` hides it.
#[derive(Clone)]
pub struct AuthSecret(Box<[u8]>);

impl AuthSecret {
    /// The least octets.
    const AT_LEAST: usize = 32;

    /// Takes base64 of 32 octets or more, with or without padding.
    ///
    /// # Errors
    ///
    /// What is wrong; the secret is not quoted.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        const LENIENT: GeneralPurpose = GeneralPurpose::new(
            &alphabet::STANDARD,
            GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
        );
        let octets = LENIENT.decode(text.trim()).map_err(|_| "must be base64: make one with `openssl rand -base64 32`")?;
        if octets.len() < Self::AT_LEAST {
            return Err("must hold at least 32 random bytes: make one with `openssl rand -base64 32`");
        }
        Ok(Self(octets.into()))
    }

    /// The key for a purpose.
    pub fn key(&self, purpose: Purpose) -> [u8; 32] {
        derive(&self.0, purpose)
    }
}

impl fmt::Debug for AuthSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AuthSecret(hidden)")
    }
}

/// A new auth secret as text.
pub(super) fn new_auth_secret() -> io::Result<String> {
    let mut octets = [0; AuthSecret::AT_LEAST];
    rand::fill(&mut octets).map_err(|_| no_randomness())?;
    Ok(STANDARD.encode(octets))
}

pub(super) fn no_randomness() -> io::Error {
    io::Error::other("the system gives no randomness")
}

/// Makes a secret file with what `make` gives, readable by its owner alone, together with the folders above it. Returns whether
/// it was made: of two processes that try at once one makes it, and both find it whole, because it appears under its name
/// only when it is written and synced.
///
/// # Errors
///
/// Where the file system refuses.
pub(super) fn make_file(path: &Path, make: impl FnOnce() -> io::Result<String>) -> io::Result<bool> {
    if path.try_exists()? {
        return Ok(false);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut unique = [0; 8];
    rand::fill(&mut unique).map_err(|_| no_randomness())?;
    let draft = folder.join(format!(".secret-{:016x}", u64::from_le_bytes(unique)));
    let result = write_private(&draft, &make()?).and_then(|()| match fs::hard_link(&draft, path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    });
    let _ = fs::remove_file(&draft);
    if result.as_ref().is_ok_and(|made| *made) {
        fs::File::open(folder)?.sync_all()?;
    }
    result
}

fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    writeln!(file, "{text}")?;
    file.sync_all()
}
