//! The built program as a process.

use std::{
    io::{BufRead as _, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use super::load;

/// A running service. Dropping it kills it.
pub struct Service {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Service {
    /// Starts one on a database, without limits, and waits until it listens. It writes its mails into `folder`.
    pub fn start(database: &str, folder: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_consentdesk"))
            .arg("serve")
            .current_dir(folder)
            .env_clear()
            .envs([
                ("CONSENTDESK_SERVER__LISTEN", "127.0.0.1:0"),
                ("CONSENTDESK_DATABASE__URL", database),
                ("CONSENTDESK_WEBHOOK__SECRETS", &load::secret()),
                ("CONSENTDESK_MAIL__URL", "file:mail"),
                ("CONSENTDESK_LIMITS__EVENTS_PER_SECOND", "0"),
                ("CONSENTDESK_LIMITS__MAIL_PER_ADDRESS", "0"),
                ("CONSENTDESK_LIMITS__MAIL_PER_DOMAIN", "0"),
                ("CONSENTDESK_LIMITS__MAIL_TOTAL", "0"),
                ("CONSENTDESK_LOG__FILTER", "warn"),
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let address = lines
            .map_while(Result::ok)
            .find_map(|line| line.split_once("http://")?.1.trim_end_matches('/').parse().ok())
            .expect("the service says where it listens");
        Self { child, address }
    }

    /// The process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// `kill -9`.
    pub fn kill(mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
    }

    /// Asks it to stop. Returns its exit code, and how long it took.
    pub fn terminate(mut self) -> (Option<i32>, Duration) {
        let began = Instant::now();
        // The standard library can only kill.
        let asked = Command::new("sh").args(["-c", &format!("kill -TERM {}", self.id())]).status().expect("sh runs");
        assert!(asked.success(), "the signal is delivered");
        let code = self.child.wait().expect("it ends").code();
        (code, began.elapsed())
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
