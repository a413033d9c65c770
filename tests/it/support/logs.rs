//! What is logged while a story runs.

use std::{
    io::{self, Write},
    sync::{Arc, Mutex, Once},
};

use tracing_subscriber::fmt::MakeWriter;

/// Everything logged on this thread, at every level, until it is dropped.
pub struct Logs {
    written: Written,
    _guard: tracing::subscriber::DefaultGuard,
}

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("the log").extend_from_slice(octets);
        Ok(octets.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Written {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Logs {
    /// Begins. A test's runtime has one thread, so that this sees all of the service's tasks.
    pub fn capture() -> Self {
        // The levels that are enabled at all are kept for the whole process. Without somebody who listens throughout, another test's
        // end could switch them off in the midst of this one.
        static LISTENING: Once = Once::new();
        LISTENING.call_once(|| {
            let everything = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(io::sink).finish();
            tracing::subscriber::set_global_default(everything).expect("nobody else listens");
        });
        let written = Written::default();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_ansi(false)
            .with_writer(written.clone())
            .finish();
        Self { written, _guard: tracing::subscriber::set_default(subscriber) }
    }

    /// What was logged so far.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.written.0.lock().expect("the log")).into_owned()
    }
}
