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

    /// Writes the message under a name made of time, kind and id. A repeat replaces the first file with the same octets.
    pub(super) async fn send(&self, mail: &Composed) -> Result<Accepted, SendError> {
        let name = file_name(mail);
        let (folder, bytes, file) = (self.path.clone(), mail.bytes.clone(), name.clone());
        off_thread(move || write(&folder, &file, &bytes)).await?;
        Ok(Accepted { reply: name })
    }

    /// Makes the folder and a file in it, and takes the file away again.
    pub(super) async fn check(&self) -> Result<(), SendError> {
        let folder = self.path.clone();
        off_thread(move || {
            fs::create_dir_all(&folder)?;
            let probe = folder.join(".check.part");
            File::create(&probe)?.write_all(b"x")?;
            fs::remove_file(probe)
        })
        .await
    }
}

async fn off_thread(work: impl FnOnce() -> io::Result<()> + Send + 'static) -> Result<(), SendError> {
    let done = tokio::task::spawn_blocking(work).await.map_err(io::Error::other).flatten();
    done.map_err(|why| SendError { class: Class::Relay, stage: Stage::File, reply: format!("cannot write the mail: {why}") })
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
