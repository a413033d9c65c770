//! Lists of `tag=value`, as DKIM and DMARC write them (RFC 6376 section 3.2, RFC 9989 section 4.8).

/// The tags in their order, or the first part that is none.
///
/// # Errors
///
/// The part that has no `=`, no name, or a name that stands there twice.
pub fn parse(text: &str) -> Result<Vec<(&str, &str)>, &str> {
    let mut tags: Vec<(&str, &str)> = Vec::new();
    for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').ok_or(part)?;
        let (name, value) = (name.trim(), value.trim());
        let well_formed = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && !tags.iter().any(|(known, _)| *known == name);
        if !well_formed {
            return Err(part);
        }
        tags.push((name, value));
    }
    Ok(tags)
}

/// The value of a tag.
pub fn value<'a>(tags: &[(&'a str, &'a str)], name: &str) -> Option<&'a str> {
    tags.iter().find(|(tag, _)| *tag == name).map(|(_, value)| *value)
}
