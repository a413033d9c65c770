//! Mail as files: for a first look, and for whoever wants to deliver by other means.

use std::{
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use super::{
    Composed,
    transport::{Accepted, Class, SendError, Stage},
};

/// A folder with one `.eml` for each mail.
#[derive(Clone, Debug)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Made on the first mail, if it is not there.
    pub fn new(path: PathBuf) -> Self {
        Self { path }
    }

    /// Whether a file can be written here.
    pub(super) fn probe(&self) -> Result<String, String> {
        let probe = self.path.join(".consentdesk-probe");
        fs::create_dir_all(&self.path)
            .and_then(|()| fs::write(&probe, b""))
            .and_then(|()| fs::remove_file(&probe))
            .map(|()| format!("mails are written to {}", self.path.display()))
            .map_err(|why| format!("{} cannot be written to: {why}", self.path.display()))
    }

    /// Writes the message under a name made of time, kind and id. A repeat replaces the first file with the same octets.
    pub(super) async fn send(&self, mail: &Composed) -> Result<Accepted, SendError> {
        let name = file_name(mail);
        let (folder, bytes, file) = (self.path.clone(), mail.bytes.clone(), name.clone());
        let written = tokio::task::spawn_blocking(move || write(&folder, &file, &bytes)).await;
        match written.map_err(io::Error::other).flatten() {
            Ok(()) => Ok(Accepted { reply: name }),
            Err(why) => {
                Err(SendError { class: Class::Relay, stage: Stage::File, reply: format!("cannot write the mail: {why}") })
            }
        }
    }
}

fn file_name(mail: &Composed) -> String {
    let at = mail.queued_at.timestamp().strftime("%Y%m%dT%H%M%SZ");
    format!("{at}-{}-{}.eml", mail.kind, mail.id)
}

/// Whole or not at all, and on disk when it returns: written beside, flushed, renamed.
fn write(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let draft = folder.join(format!(".{name}.part"));
    let mut file = File::create(&draft)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&draft, folder.join(name))?;
    // A rename is lasting once its folder is; only Unix lets one flush a folder.
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
