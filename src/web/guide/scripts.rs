//! The scripts made for a guide's organisation: the page that shows them, and each as a file.

use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, HeaderValue, header},
    response::{Html, IntoResponse, Response},
};

use super::{
    GuideView,
    context::Context,
    handlers::{Found, choice, follow, look, stale, view},
    pages::render_scripts,
};
use crate::{
    domain::remedy::{
        Remedy,
        entra::TenantRef,
        scripts::{Dialect, Scripts, Task, parse_file},
    },
    web::{Web, pages::Failure},
};

/// A task, and its script in each dialect.
pub struct ScriptView {
    pub id: Task,
    pub title: String,
    pub note: String,
    pub files: Vec<FileView>,
}

/// One script.
pub struct FileView {
    pub id: String,
    pub dialect: String,
    pub href: String,
    pub download: String,
    pub text: String,
}

/// What the page of scripts shows; `None` where the guide has no route that a script can go.
pub fn views(view: &GuideView<'_>, c: &Context<'_>) -> Result<Option<Vec<ScriptView>>, askama::Error> {
    let Some(scripts) = Scripts::new(view.app, view.tenant.reference()) else { return Ok(None) };
    let mut tasks: Vec<Task> = Vec::new();
    for route in Remedy::of(view.cause, view.kind).map_or(&[][..], |remedy| remedy.routes) {
        for task in Task::of(*route) {
            if !tasks.contains(task) {
                tasks.push(*task);
            }
        }
    }
    let mut views = Vec::with_capacity(tasks.len());
    let folder = view.links.scripts.split('?').next().unwrap_or_default();
    for task in tasks {
        let mut files = Vec::with_capacity(2);
        for dialect in Dialect::ALL {
            let file = format!("{task}.{}", dialect.extension());
            files.push(FileView {
                id: format!("{task}-{}", dialect.extension()),
                dialect: c.t(match dialect {
                    Dialect::PowerShell => "guide-scripts-powershell",
                    Dialect::Calls => "guide-scripts-calls",
                }),
                href: format!("{folder}/{file}"),
                text: scripts.text(task, dialect)?,
                download: c.t_with("guide-scripts-download", &[("file", file)]),
            });
        }
        let id = format!("guide-script-{task}");
        views.push(ScriptView { id: task, title: c.t(&id), note: c.t(&format!("{id}-note")), files });
    }
    Ok((!views.is_empty()).then_some(views))
}

/// The page of scripts.
pub async fn page(
    State(web): State<Web>,
    Path(text): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let choice = choice(&web, query.as_deref(), &headers);
    match follow(&web, web.links.decode(&text)).await? {
        Found::Good(guide) => {
            look(&web, &guide).await;
            let page = render_scripts(&view(&web, &guide, Vec::new(), &choice))?.ok_or_else(Failure::not_found)?;
            Ok(Html(page).into_response())
        }
        Found::Stale(token) => stale(&web, token, &choice),
    }
}

/// One script, as a file.
pub async fn file(State(web): State<Web>, Path((text, name)): Path<(String, String)>) -> Result<Response, Failure> {
    let Found::Good(guide) = follow(&web, web.links.decode(&text)).await? else { return Err(Failure::not_found()) };
    let (task, dialect) = parse_file(&name).ok_or_else(Failure::not_found)?;
    let tenant = TenantRef { id: guide.entra_id, domain: guide.domain.as_ref() };
    let script = Scripts::new(&web.app, tenant).ok_or_else(Failure::not_found)?.text(task, dialect)?;
    look(&web, &guide).await;
    // The name is one of ours by now: letters, a hyphen and a dot.
    let disposition = format!("attachment; filename=\"{task}.{}\"", dialect.extension());
    let disposition = HeaderValue::from_str(&disposition).map_err(|_| Failure::not_found())?;
    let content_type = HeaderValue::from_static("text/plain; charset=utf-8");
    Ok(([(header::CONTENT_TYPE, content_type), (header::CONTENT_DISPOSITION, disposition)], script).into_response())
}
