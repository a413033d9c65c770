//! Reading a folder of rules that go over the embedded ones.

use std::{collections::HashSet, fs, io::Read as _, path::Path, sync::Arc};

use crate::domain::diagnosis::rules::{Rules, RulesError, prove::prove};

/// Octets of a file at most. The largest embedded one has 50 KiB.
const LARGEST: u64 = 1 << 20;

/// Files at most.
const MOST: usize = 200;

/// The files of a folder: name with folder, and text; in the order of their names.
pub type Files = Vec<(String, String)>;

/// Reads `*.toml` of a folder, through links. What begins with a dot is left out: there Kubernetes keeps the versions that its
/// links point to.
///
/// # Errors
///
/// The folder or a file cannot be read, is too large, or is no UTF-8; each with its name.
pub fn read(folder: &Path) -> Result<Files, RulesError> {
    let refuse = |path: &Path, reason: &str| RulesError(vec![format!("{}: {reason}", path.display())]);
    let entries =
        fs::read_dir(folder).map_err(|error| refuse(folder, &format!("cannot be read as a folder of rules: {error}")))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| refuse(folder, &error.to_string()))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !name.starts_with('.') && path.extension().is_some_and(|extension| extension == "toml") {
            paths.push(path);
        }
    }
    if paths.len() > MOST {
        return Err(refuse(folder, &format!("has {} files, {MOST} at most", paths.len())));
    }
    paths.sort();
    let mut files = Vec::with_capacity(paths.len());
    let mut faults = Vec::new();
    for path in paths {
        match text(&path) {
            Ok(text) => files.push((path.display().to_string(), text)),
            Err(error) => faults.push(format!("{}: {error}", path.display())),
        }
    }
    if faults.is_empty() { Ok(files) } else { Err(RulesError(faults)) }
}

/// The text of a file. No more of it is read than a file may have, whatever its size was said to be; and only of a file, for a pipe
/// or a device under such a name would never end.
fn text(path: &Path) -> Result<String, String> {
    if !fs::metadata(path).map_err(|error| error.to_string())?.is_file() {
        return Err("is no file".to_owned());
    }
    let mut text = String::new();
    let file = fs::File::open(path).map_err(|error| error.to_string())?;
    match file.take(LARGEST + 1).read_to_string(&mut text) {
        _ if text.len() as u64 > LARGEST => Err(format!("has more than {LARGEST} octets")),
        Ok(_) => Ok(text),
        Err(error) => Err(error.to_string()),
    }
}

/// The embedded rules with these files over them. A rule of a file whose own examples are taken for something else is a fault:
/// it would not do what it says. Nothing is taken from a set with a fault.
///
/// # Errors
///
/// Every fault, with file, line and reason.
pub fn compile(files: &Files) -> Result<Rules, RulesError> {
    let mut all = Rules::embedded_texts().to_vec();
    all.extend(files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let rules = Rules::from_texts(&all)?;
    let own: HashSet<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let proof = prove(&rules, |rule| own.contains(&*rule.file));
    if proof.failures.is_empty() { Ok(rules) } else { Err(RulesError(proof.failures.iter().map(ToString::to_string).collect())) }
}

/// The rules that a service begins with: the embedded ones, and over them those of the folder, if there is one.
///
/// # Errors
///
/// As [`read`] and [`compile`].
pub fn load(folder: Option<&Path>) -> Result<Arc<Rules>, RulesError> {
    match folder {
        None => Ok(Arc::new(Rules::embedded().clone())),
        Some(folder) => compile(&read(folder)?).map(Arc::new),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(put: impl FnOnce(&Path)) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        put(&folder.path().join("x.toml"));
        let found = read(folder.path()).and_then(|files| compile(&files));
        found.err().unwrap_or(RulesError(Vec::new())).0
    }

    #[test]
    #[cfg(unix)]
    fn what_is_no_file_or_too_large_is_refused_and_not_read() {
        let device = faults(|at| std::os::unix::fs::symlink("/dev/zero", at).unwrap());
        assert!(device[0].ends_with("x.toml: is no file"), "{device:?}");
        let folder = faults(|at| fs::create_dir(at).unwrap());
        assert!(folder[0].ends_with("x.toml: is no file"), "{folder:?}");
        let gone = faults(|at| std::os::unix::fs::symlink("nowhere", at).unwrap());
        assert_eq!(gone.len(), 1, "{gone:?}");
        let large = faults(|at| fs::File::create(at).unwrap().set_len(100 << 20).unwrap());
        assert!(large[0].contains("has more than"), "{large:?}");
        let cut = faults(|at| fs::write(at, [b'a', 0xff]).unwrap());
        assert!(cut[0].contains("UTF-8"), "{cut:?}");
    }

    #[test]
    fn a_text_made_to_hurt_is_refused() {
        let size = 1 << 19;
        for text in [
            "a = ".to_owned() + &"[".repeat(size),
            "a.".repeat(size / 2),
            "[".repeat(size),
            "a = {".to_owned() + &"a={".repeat(size / 3),
        ] {
            let faults = faults(|at| fs::write(at, &text).unwrap());
            assert!(!faults.is_empty() && faults.iter().all(|fault| fault.len() < 2_000), "{}", faults[0].len());
        }
    }
}
