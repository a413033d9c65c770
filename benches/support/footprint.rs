//! What the built program takes: its size, its memory, and the time to its first 202. The whole service runs, with the worker that
//! writes mails as files.

use std::{
    fs,
    path::Path,
    sync::{Arc, atomic::AtomicU64},
    time::{Duration, Instant},
};

use super::{TENANTS, load, service::Service};

/// Measures on a fresh database in `folder`, under load over 128 connections for `length`, and prints.
pub fn print(folder: &Path, length: Duration) {
    let url = format!("sqlite://{}", folder.join("footprint.db").display());
    println!("\nThe built program on SQLite, mails to files");
    // The second start finds its schema.
    for (number, start) in ["first start to first 202, schema made", "later start to first 202"].into_iter().enumerate() {
        let began = Instant::now();
        let service = Service::start(&url, folder);
        let status = block_on(async {
            let mut connection = load::Connection::open(service.address).await?;
            connection.post(u64::try_from(number).ok()?, TENANTS).await
        })
        .map(|answered| answered.status);
        assert_eq!(status, Some(202), "the first event is accepted");
        println!("{start:44}{:>9.0} ms", began.elapsed().as_secs_f64() * 1e3);
        if number == 1 {
            std::thread::sleep(Duration::from_secs(1));
            println!("{:44}{:>9.1} MiB", "memory, idle", memory(&service, "VmRSS"));
            let began = Instant::now();
            let accepted = Arc::new(AtomicU64::new(0));
            let counted = accepted.clone();
            block_on(load::run(
                service.address,
                128,
                TENANTS,
                Arc::new(AtomicU64::new(2)),
                move || began.elapsed() >= length,
                |_| {},
                move |_, answered, _| {
                    counted.fetch_add(u64::from(answered.status == 202), std::sync::atomic::Ordering::Relaxed);
                },
            ));
            let accepted = accepted.load(std::sync::atomic::Ordering::Relaxed);
            let per_second = u128::from(accepted) * 1000 / began.elapsed().as_millis().max(1);
            println!("{:44}{:>9.1} MiB", "memory, most under load", memory(&service, "VmHWM"));
            println!("{:44}{per_second:>9} events/s", "ingest with the mail worker running");
            let (_, took) = service.terminate();
            println!("{:44}{:>9.0} ms", "stop, with mails still waiting", took.as_secs_f64() * 1e3);
        } else {
            service.kill();
        }
    }
    let size = fs::metadata(env!("CARGO_BIN_EXE_consentdesk")).map_or(0, |metadata| metadata.len());
    println!("{:44}{:>9} MB", "binary", size.div_ceil(1_000_000));
}

/// A line of `/proc/PID/status`, in MiB.
fn memory(service: &Service, name: &str) -> f64 {
    let status = fs::read_to_string(format!("/proc/{}/status", service.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let kib: u32 = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok()).unwrap_or_default();
    f64::from(kib) / 1024.0
}

fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(work)
}
