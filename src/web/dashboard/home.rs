//! The first page: which organisations are blocked, most people first.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    response::Response,
};
use uuid::Uuid;

use super::{COUNTED, ROWS, Shell, counted, moment::Moment, parameter, query_of, words};
use crate::{
    domain::{case::TenantState, time::UnixMillis},
    store::{
        Cursor, Paging, stats,
        tenants::{self, Tenant, TenantFilter, TenantSort},
    },
    web::{
        Web,
        access::{
            Viewer,
            page::{PageError, html},
        },
    },
};

#[derive(Template)]
#[template(path = "dashboard/home.html")]
struct Page {
    shell: Shell,
    q: String,
    state: &'static str,
    tabs: Vec<Tab>,
    sorts: Vec<Tab>,
    rows: Vec<Row>,
    next: Option<String>,
    /// Whether nothing has ever come in.
    new: bool,
}

/// A choice, as a link.
struct Tab {
    label: &'static str,
    count: Option<String>,
    href: String,
    current: bool,
}

struct Row {
    id: Uuid,
    name: String,
    domains: String,
    state: TenantState,
    label: &'static str,
    waiting: i64,
    since: Option<Moment>,
    causes: Vec<&'static str>,
    mails_sent: i64,
    guide_used: bool,
    question: bool,
    last_seen: Moment,
}

impl Row {
    fn new(tenant: Tenant, now: UnixMillis) -> Self {
        Self {
            id: tenant.id,
            domains: match (tenant.domains.iter().min_by_key(|domain| domain.len()), tenant.domains.len()) {
                (None, _) => tenant.entra_id.map(|id| id.to_string()).unwrap_or_default(),
                (Some(one), 1) => one.clone(),
                (Some(shortest), count) => format!("{shortest} and {} more", count - 1),
            },
            name: tenant.name,
            state: tenant.state,
            label: words::tenant_state(tenant.state),
            waiting: tenant.waiting,
            since: tenant.blocked_since.map(|at| Moment::new(at, now)),
            causes: tenant.causes.into_iter().map(words::cause).collect(),
            mails_sent: tenant.mails_sent,
            guide_used: tenant.guide_uses > 0,
            question: tenant.question,
            last_seen: Moment::new(tenant.last_seen, now),
        }
    }
}

const ALL: &str = "all";

/// A wrong parameter in the address is no error here: the page falls back to what it shows by default.
pub async fn page(Viewer(viewer): Viewer, State(web): State<Web>, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let query = query.as_deref();
    let q = parameter(query, "q");
    let wanted = parameter(query, "state");
    // Who searches means everything; who just comes wants to see what is blocked.
    let state = match wanted.as_deref() {
        Some(ALL) => None,
        Some(id) => TenantState::parse(id).or(Some(TenantState::Blocked)),
        None if q.is_some() => None,
        None => Some(TenantState::Blocked),
    };
    let sort = parameter(query, "sort").and_then(|id| TenantSort::parse(&id)).unwrap_or(TenantSort::People);
    let after = parameter(query, "after").and_then(|text| Cursor::parse(&text, sort.as_str()));
    let mut tx = web.db.read().await?;
    let counts = stats::tenants(&mut tx, COUNTED).await?;
    let filter = TenantFilter { state, cause: None, q: q.clone(), sort };
    let page = tenants::list(&mut tx, &filter, &Paging { limit: ROWS, after }).await?;
    drop(tx);
    let now = web.clock.now();
    let state_id = state.map_or(ALL, TenantState::as_str);
    let sort_id = (sort != TenantSort::People).then(|| sort.as_str());
    let href = |state: &str, sort: Option<&str>, after: Option<&str>| {
        format!("/{}", query_of(&[("state", Some(state)), ("q", q.as_deref()), ("sort", sort), ("after", after)]))
    };
    let mut tabs: Vec<Tab> = counts
        .iter()
        .map(|(each, count)| Tab {
            label: words::tenant_state(*each),
            count: Some(counted(*count)),
            href: href(each.as_str(), sort_id, None),
            current: state == Some(*each),
        })
        .collect();
    tabs.push(Tab { label: "All", count: None, href: href(ALL, sort_id, None), current: state.is_none() });
    let sorts = [
        ("Most people", TenantSort::People),
        ("Latest", TenantSort::LastSeen),
        ("Oldest", TenantSort::FirstSeen),
        ("Name", TenantSort::Name),
    ]
    .map(|(label, each)| Tab { label, count: None, href: href(state_id, Some(each.as_str()), None), current: each == sort });
    html(&Page {
        shell: Shell::new("tenants", &web, &viewer, query),
        state: state_id,
        tabs,
        sorts: sorts.into(),
        next: page.next.map(|next| href(state_id, sort_id, Some(&next.to_string()))),
        new: counts.values().all(|count| *count == 0),
        rows: page.rows.into_iter().map(|tenant| Row::new(tenant, now)).collect(),
        q: q.unwrap_or_default(),
    })
}
