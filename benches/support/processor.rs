//! Processor time by thread, as Linux counts it. Source: `proc_pid_stat(5)`, fields 14 (utime) and 15 (stime).

use std::{collections::HashMap, ffi::OsString, fs, time::Duration};

/// One tick of `utime` and `stime`. `sysconf(_SC_CLK_TCK)` is 100 on every Linux that Rust runs on.
const TICK: Duration = Duration::from_millis(10);

/// What every thread of this process but the client's has used so far, by thread.
pub fn server() -> HashMap<OsString, Duration> {
    let Ok(threads) = fs::read_dir("/proc/self/task") else { return HashMap::new() };
    threads
        .flatten()
        .filter_map(|thread| Some((thread.file_name(), used(&fs::read_to_string(thread.path().join("stat")).ok()?)?)))
        .collect()
}

/// What the threads that live have used since.
pub fn server_since(before: &HashMap<OsString, Duration>) -> Duration {
    server().iter().map(|(thread, used)| used.saturating_sub(before.get(thread).copied().unwrap_or_default())).sum()
}

fn used(stat: &str) -> Option<Duration> {
    // The name stands in parentheses and may hold anything, so fields are counted from the last one.
    let (head, fields) = stat.rsplit_once(") ")?;
    if head.ends_with("(client") {
        return None;
    }
    let mut fields = fields.split(' ').skip(11);
    let ticks = fields.next()?.parse::<u32>().ok()? + fields.next()?.parse::<u32>().ok()?;
    Some(TICK * ticks)
}

/// The machine's load, for the record.
pub fn load() -> String {
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    format!("{cores} cores, load {}", load.split(' ').next().unwrap_or("unknown"))
}
