//! The program `consentdesk`: parse arguments, run the command, say what went wrong.

use std::process::ExitCode;

fn main() -> ExitCode {
    consentdesk::cli::main()
}
