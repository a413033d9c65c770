//! What the clients know: which events they sent, and what they were answered.

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write as _,
    net::SocketAddr,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    thread::JoinHandle,
};

use aws_lc_rs::digest::{SHA256, digest};

use super::{TENANTS, load};

/// A line per event: the answer of the first 2xx, once there is one.
#[derive(Default)]
pub struct Ledger {
    lines: Mutex<BTreeMap<u64, Option<String>>>,
    next: Arc<AtomicU64>,
}

/// An accepted event as the database has it.
#[derive(Clone, Debug)]
pub struct Row {
    /// The sender's id.
    pub webhook_id: String,
    /// SHA-256 of the body, hex.
    pub body_hash: String,
}

/// Where ledger and database differ.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Breach {
    /// Answered with 2xx, and not on record.
    Lost(String),
    /// On record more than once.
    Doubled(String),
    /// On record with another body.
    OtherBody(String),
    /// On record, and nobody sent it.
    NeverSent(String),
}

/// Clients at work.
pub struct Clients {
    thread: JoinHandle<()>,
    stop: Arc<AtomicBool>,
}

impl Clients {
    /// Waits for them to end. Those whose service has gone away have ended by themselves.
    pub fn stop(self) {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.join().expect("the clients end in order");
    }
}

impl Ledger {
    fn lines(&self) -> MutexGuard<'_, BTreeMap<u64, Option<String>>> {
        self.lines.lock().expect("no client has panicked")
    }

    /// An event is about to leave.
    pub fn sent(&self, number: u64) {
        self.lines().entry(number).or_default();
    }

    /// An answer has come.
    pub fn answered(&self, number: u64, answered: load::Answered) {
        if matches!(answered.status, 200 | 202) {
            self.lines().entry(number).or_default().get_or_insert(answered.text);
        }
    }

    /// How many events were accepted.
    pub fn accepted(&self) -> usize {
        self.lines().values().flatten().count()
    }

    /// How many were sent and not accepted, as far as their senders know.
    pub fn unanswered(&self) -> usize {
        self.lines().values().filter(|answer| answer.is_none()).count()
    }

    /// Lets clients loose on a service until they are stopped or it goes away.
    pub fn load(self: &Arc<Self>, address: SocketAddr, connections: usize, tenants: u64) -> Clients {
        let stop = Arc::new(AtomicBool::new(false));
        let (ledger, stopped) = (self.clone(), stop.clone());
        let thread = std::thread::spawn(move || {
            let (sent, answered) = (ledger.clone(), ledger.clone());
            block_on(load::run(
                address,
                connections,
                tenants,
                ledger.next.clone(),
                move || stopped.load(Ordering::Relaxed),
                move |number| sent.sent(number),
                move |number, answer, _| answered.answered(number, answer),
            ));
        });
        Clients { thread, stop }
    }

    /// Sends once more what was not answered, and as much again of what was. The latter must get the first answer again.
    pub fn repeat(&self, address: SocketAddr, tenants: u64) {
        let lines = self.lines().clone();
        let (answered, unanswered): (Vec<_>, Vec<_>) = lines.into_iter().partition(|(_, answer)| answer.is_some());
        let sample = answered.iter().rev().take(unanswered.len().max(50)).cloned();
        block_on(async {
            let mut connection = load::Connection::open(address).await.expect("the service listens");
            for (number, first) in unanswered.iter().cloned().chain(sample) {
                let again = connection.post(number, tenants).await.expect("an answer");
                match first {
                    Some(first) => {
                        assert_eq!(again.status, 200, "{number} was accepted before");
                        assert_eq!(again.text, first.replacen(r#""duplicate":false"#, r#""duplicate":true"#, 1));
                    }
                    None => assert!(matches!(again.status, 200 | 202), "{number} is accepted: {}", again.status),
                }
                self.answered(number, again);
            }
        });
    }

    /// Everything in which the database differs from what the senders were told.
    pub fn breaches(&self, rows: &[Row]) -> Vec<Breach> {
        let lines = self.lines();
        let mut on_record: HashMap<&str, Vec<&str>> = HashMap::new();
        for row in rows {
            on_record.entry(&row.webhook_id).or_default().push(&row.body_hash);
        }
        let mut breaches = Vec::new();
        for (number, answer) in lines.iter() {
            let id = load::id(*number);
            match on_record.remove(id.as_str()).as_deref() {
                None if answer.is_some() => breaches.push(Breach::Lost(id)),
                None => {}
                Some([found]) if *found == hash(*number, TENANTS) => {}
                Some([_]) => breaches.push(Breach::OtherBody(id)),
                Some(_) => breaches.push(Breach::Doubled(id)),
            }
        }
        breaches.extend(on_record.into_keys().map(|id| Breach::NeverSent(id.to_owned())));
        breaches.sort();
        breaches
    }
}

/// SHA-256 of an event's body, hex.
pub fn hash(number: u64, tenants: u64) -> String {
    let digest = digest(&SHA256, load::body(number, tenants).as_bytes());
    digest.as_ref().iter().fold(String::new(), |mut hex, octet| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{octet:02x}");
        hex
    })
}

fn block_on(work: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(work);
}
