//! A problem as a page, for people who came with a browser.

use askama::Template;

/// What an error page says. Titles and details are our own constant texts: an error page repeats nothing that came in.
#[derive(Template, Clone, Debug)]
#[template(path = "error.html")]
pub struct ErrorPage<'a> {
    /// The HTTP status, such as 404.
    pub status: u16,
    /// What is the matter, as a heading.
    pub title: &'a str,
    /// What it means for the reader, in a sentence or two.
    pub detail: &'a str,
    /// Where to go from here: address and label.
    pub way_on: Option<(&'a str, &'a str)>,
    /// What support needs to find the request in the logs.
    pub request_id: Option<&'a str>,
}

impl ErrorPage<'_> {
    /// The page for a link that we did not make, or whose case is gone. Always the same, so that nobody learns which of the two it was.
    pub const NO_SUCH_GUIDE: ErrorPage<'static> = ErrorPage {
        status: 404,
        title: "There is no such page",
        detail: "Perhaps the link was cut in two by a mail program. Open it from the mail once more, or copy it whole into the address bar.",
        way_on: None,
        request_id: None,
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_page_escapes_and_leaves_out_what_it_has_not() {
        let html = ErrorPage::NO_SUCH_GUIDE.render().unwrap();
        assert!(html.contains("There is no such page") && !html.contains("quote") && !html.contains("btn"));
        let page = ErrorPage { request_id: Some("<b>"), way_on: Some(("/", "Start")), ..ErrorPage::NO_SUCH_GUIDE };
        let html = page.render().unwrap();
        assert!(html.contains("&#60;b&#62;") && html.contains("href=\"/\">Start</a>"));
    }
}
