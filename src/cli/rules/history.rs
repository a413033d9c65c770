//! Which failures on record a sub-command looks at.

use std::{path::Path, time::Duration};

use anyhow::Context as _;

use crate::{
    cli::paint::{BOLD, DIM},
    clock::Clock,
    config,
    domain::{review::shift::Shifts, time::UnixMillis},
    rulebook::past::Scope,
    store::Db,
};

/// The time from which on failures count.
#[derive(Clone, Copy, Debug, clap::Args)]
pub struct Since {
    /// Only failures of the last time: 30d, 12h. All where it is not given.
    #[arg(long, value_name = "TIME", value_parser = humantime::parse_duration)]
    since: Option<Duration>,
}

impl Since {
    /// The time itself.
    pub fn time(self) -> Option<UnixMillis> {
        self.since.map(|since| Clock::system().now() - since)
    }
}

/// Which failures are diagnosed anew.
#[derive(Clone, Debug, clap::Args)]
pub struct Which {
    #[command(flatten)]
    since: Since,
    /// unknown: only what was not understood; all: everything.
    #[arg(long, value_name = "CAUSE", default_value = "unknown", value_parser = ["unknown", "all"])]
    cause: String,
}

impl Which {
    /// The same, for the rulebook.
    pub fn scope(&self) -> Scope {
        Scope { since: self.since.time(), only_unknown: self.cause == "unknown" }
    }
}

/// The database of the configuration, up to date.
pub async fn open(file: Option<&Path>) -> anyhow::Result<(config::Settings, Db)> {
    let settings = config::load(file)?;
    let db = Db::open(&settings.database).await.context("database.url")?;
    db.migrate().await.context("the database could not be brought up to date")?;
    Ok((settings, db))
}

/// What would change, as a table for people.
pub fn table(shifts: &Shifts) -> String {
    let width = |of: &dyn Fn(&crate::domain::review::shift::Shift) -> usize, least: usize| {
        shifts.shifts.iter().map(of).max().unwrap_or(0).max(least)
    };
    let (from, to) = (width(&|shift| shift.from.len(), 4), width(&|shift| shift.to.len(), 2));
    let mut text = String::new();
    if !shifts.shifts.is_empty() {
        text.push_str(&format!(
            "{BOLD}{:<from$}    {:<to$}  {:>8} {:>6} {:>7}  FOR EXAMPLE{BOLD:#}\n",
            "FROM", "TO", "FAILURES", "PEOPLE", "TENANTS"
        ));
    }
    for shift in &shifts.shifts {
        let samples: Vec<String> = shift.attempts.iter().map(ToString::to_string).collect();
        let mut samples = samples.into_iter();
        text.push_str(&format!(
            "{:<from$} → {:<to$}  {:>8} {:>6} {:>7}  {DIM}{}{DIM:#}\n",
            shift.from,
            shift.to,
            shift.failures,
            shift.people,
            shift.tenants,
            samples.next().unwrap_or_default()
        ));
        for more in samples {
            let blank = from + to + 30;
            text.push_str(&format!("{:blank$}{DIM}{more}{DIM:#}\n", ""));
        }
    }
    text
}
