//! `consentdesk classify`.

use std::{
    fs::File,
    io::{self, BufReader, IsTerminal as _, Read as _},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::Context as _;

use super::{
    classify::{classify_jsonl, explain},
    paint,
};
use crate::domain::diagnosis::{diagnose_text, json::Flat, rules::Rules};

/// What `classify` can be told.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  pbpaste | consentdesk classify\n  consentdesk classify error.txt --json\n  consentdesk classify --jsonl < failures.jsonl > diagnoses.jsonl"
)]
pub struct Arguments {
    /// The text to diagnose; standard input where none is named.
    file: Option<PathBuf>,
    /// Print one JSON object.
    #[arg(long, conflicts_with = "jsonl")]
    json: bool,
    /// Read lines of {"id": …, "raw": …} and write one diagnosis a line, in order.
    #[arg(long)]
    jsonl: bool,
}

/// A text longer than this is no error message, and is cut.
const LONGEST: u64 = 4 << 20;

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let rules = Rules::embedded();
    let input: Box<dyn io::Read> = match &arguments.file {
        Some(path) => Box::new(File::open(path).with_context(|| path.display().to_string())?),
        None => {
            if io::stdin().is_terminal() {
                paint::note("Paste the error, then press Ctrl-D.");
            }
            Box::new(io::stdin())
        }
    };
    if arguments.jsonl {
        match classify_jsonl(BufReader::new(input), io::BufWriter::new(io::stdout().lock()), rules) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            done => done?,
        }
        return Ok(ExitCode::SUCCESS);
    }
    let mut octets = Vec::new();
    input.take(LONGEST).read_to_end(&mut octets)?;
    let diagnosis = diagnose_text(&String::from_utf8_lossy(&octets), rules);
    if arguments.json {
        paint::out(&format!("{}\n", serde_json::to_string_pretty(&Flat::of(&diagnosis))?));
    } else {
        let mut text = Vec::new();
        explain(&diagnosis, &mut text, true)?;
        // What colours the terminal does not want are taken out on the way.
        paint::out(&String::from_utf8_lossy(&text));
    }
    Ok(ExitCode::SUCCESS)
}
