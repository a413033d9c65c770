//! Where a phrase stands: in the sentence of a code, at the opening of a page, stated or only denied and asked about.

/// Octets looked at on either side, so that a hostile text costs little.
const REACH: usize = 600;

/// A setting's value stands within so many octets of its name.
const VALUE: usize = 28;

/// A page's title comes with little else; a longer text that begins like one is about something else.
const SHORT: usize = 120;

/// Words that, right before a phrase, say that it is not so.
const DENIALS: &[&str] = &[
    "no", "not", "never", "without", "isn't", "doesn't", "don't", "kein", "keine", "nicht", "ohne", "pas", "sans", "sin", "não",
    "sem", "geen", "niet", "zonder", "non", "senza", "ingen", "utan", "bez", "nie", "без", "не",
];

/// Words that, before a phrase in its sentence, leave open whether it is so.
const OPENS: &[&str] = &["whether", "if", "ob", "falls"];

/// Words that, after "if", tell of something that happens: "if I connect, it says so".
const HAPPENS: &[&str] =
    &["i", "we", "he", "she", "they", "you", "users", "people", "somebody", "someone", "anyone", "a", "the", "your", "my", "our"];

/// Words that begin a question for a yes or a no.
const ASKS: &[&str] = &["is", "are", "was", "does", "do", "did", "will", "would", "can", "could", "should"];

/// Words that, right before a code, say that it was the failure of an earlier time.
const BYGONE: &[&str] = &[
    "before that it was",
    "before it was",
    "before this it was",
    "previously",
    "used to be",
    "used to get",
    "earlier it was",
    "earlier we had",
    "formerly",
    "vorher war es",
    "vorher kam",
    "früher kam",
    "avant c'était",
    "antes era",
    "antes salía",
    "antes dava",
    "eerst was het",
    "prima era",
    "прежняя ошибка",
    "以前は",
];

/// Words that, in the sentence of a code, say that it is another one than the writer's.
pub const DISOWNED: &[&str] = &[
    "that's not it",
    "that is not it",
    "that's not what",
    "not what i get",
    "not what i see",
    "not what we get",
    "not my case",
    "ce n'est pas ça",
    "ce n'est pas cela",
    "das ist es nicht",
    "das ist es bei mir nicht",
    "no es eso",
    "no es mi caso",
    "não é isso",
    "não é o meu caso",
    "dat is het niet",
    "non è questo",
    "non è il mio caso",
];

/// Whether the code at `at` is told of as an earlier failure ("before that it was AADSTS65001").
pub fn is_bygone(lower: &str, at: usize) -> bool {
    let near = &lower[lower.ceil_char_boundary(at.saturating_sub(48)).max(start(lower, at))..at];
    BYGONE.iter().any(|words| near.contains(words))
}

/// Whether the sentence around `at` says that what it names is not what the writer met.
pub fn is_disowned(lower: &str, at: usize) -> bool {
    let sentence = &lower[start(lower, at)..end(lower, at)];
    DISOWNED.iter().any(|words| sentence.contains(words))
}

fn is_end(lower: &str, at: usize) -> bool {
    let next = lower.as_bytes().get(at + 1);
    matches!(lower.as_bytes()[at], b'.' | b'!' | b'?') && next.is_none_or(|b| matches!(b, b' ' | b'"' | b'\''))
        || lower[at..].starts_with('。')
}

/// Where the sentence that `at` stands in ends.
pub fn end(lower: &str, at: usize) -> usize {
    let limit = lower.floor_char_boundary(at + REACH);
    lower[at..limit].char_indices().map(|(offset, _)| at + offset).find(|at| is_end(lower, *at)).unwrap_or(limit)
}

/// Where the sentence that `at` stands in begins.
fn start(lower: &str, at: usize) -> usize {
    let limit = lower.ceil_char_boundary(at.saturating_sub(REACH));
    let end = lower[limit..at].char_indices().rev().map(|(offset, _)| limit + offset).find(|at| is_end(lower, *at));
    end.map_or(limit, |end| lower.ceil_char_boundary(end + 1))
}

/// The words of a text, the last one first.
fn words_back(text: &str) -> impl Iterator<Item = &str> {
    text.rsplit(|c: char| !(c.is_alphanumeric() || c == '\'')).map(|word| word.trim_matches('\'')).filter(|word| !word.is_empty())
}

/// Whether the phrase at `from..to` is stated: neither denied ("no admin approval required", "required: no") nor left open
/// ("whether admin approval is required", "Is admin approval required?").
pub fn is_stated(lower: &str, from: usize, to: usize) -> bool {
    let begin = start(lower, from);
    let before = &lower[begin..from];
    let mut after = "";
    let open = words_back(before).any(|word| {
        let happens = HAPPENS.contains(&std::mem::replace(&mut after, word));
        OPENS.contains(&word) && !(happens && word == "if")
    });
    if open || words_back(before).take(2).any(|word| DENIALS.contains(&word)) {
        return false;
    }
    let rest = &lower[to..end(lower, to).min(lower.floor_char_boundary(to + VALUE))];
    if let Some((_, value)) = rest.split_once([':', '=', '|']) {
        let value = value.trim_start_matches([' ', '"', '\'']);
        let word = value.split(|c: char| !c.is_alphanumeric()).next();
        if matches!(word, Some("no" | "false" | "0" | "none" | "off" | "disabled" | "nein" | "aus" | "non")) {
            return false;
        }
    }
    let asked = lower[end(lower, to)..].starts_with('?');
    let clause = before.rsplit([':', '"']).next().unwrap_or_default();
    let first = clause.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty());
    !(asked && first.is_some_and(|word| ASKS.contains(&word)))
}

/// Whether the phrase at `from` begins a quotation or the cell of a table.
pub fn is_quoted(lower: &str, from: usize) -> bool {
    let before = lower[..from].trim_end_matches([' ', '*', '_']);
    before.ends_with(['"', '\'', '`', '|', '>', '«', '‹', '„', '“', '”', '‘', '’', '‚', '「', '『', '【', '(', '['])
        || before.ends_with(": ")
}

/// Whether the phrase at `from` opens a short text, as the title of a page does, or a short member of an object. The name that a
/// log or an exception gives to a message may go before it, and one small word, such as the verb in Italian.
pub fn is_opening(lower: &str, from: usize) -> bool {
    const NAMES: &[&str] = &["error", "message", "exception", "title", "detail", "text", "uncaught"];
    let before = lower[..from].trim_end();
    if let Some(key) = before.strip_suffix(['"', '\''])
        && let Some(key) = key.trim_end().strip_suffix(':')
        && key.ends_with(['"', '\''])
    {
        let value = &lower[from..lower.floor_char_boundary(from + SHORT)];
        return value.contains(['"', '\'']);
    }
    if lower.trim().len() > SHORT {
        return false;
    }
    let mut words = words_back(before).peekable();
    if before.ends_with(char::is_alphanumeric) {
        words.next_if(|word| word.chars().count() <= 3);
    }
    words.all(|word| NAMES.contains(&word))
}

/// Whether the host name at `from` stands in the return address of a request, or in one that brings an error back: then it is where
/// the app itself is reached.
pub fn is_callback(lower: &str, from: usize) -> bool {
    let near = &lower[lower.ceil_char_boundary(from.saturating_sub(120))..from];
    let begun = near.rfind("http").map_or(near, |at| &near[..at]);
    if begun.len() < near.len() && begun.trim_end_matches(['"', '\'', ' ', ':', '=']).ends_with("redirect_uri") {
        return true;
    }
    let limit = lower.floor_char_boundary(from + REACH);
    let address = lower[from..limit].split(' ').next().unwrap_or_default();
    ["?error=", "&error=", "#error="].iter().any(|parameter| address.contains(parameter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stated(text: &str) -> bool {
        let at = text.find("admin").unwrap_or_default();
        is_stated(text, at, at + "admin approval".len())
    }

    #[test]
    fn a_denial_or_a_question_states_nothing() {
        for text in [
            "need admin approval",
            "you cannot go on. admin approval is needed.",
            "if i connect it says admin approval",
            "why does it say admin approval?",
            "no luck so far: the page says admin approval",
        ] {
            assert!(stated(text), "{text}");
        }
        for text in [
            "there is no admin approval",
            "done without an admin approval",
            "admin approval: no",
            "\"admin approval\": false",
            "they ask whether admin approval is needed",
            "is admin approval needed?",
            "from the chat: does one need admin approval?",
        ] {
            assert!(!stated(text), "{text}");
        }
    }

    #[test]
    fn bygone_and_disowned_codes_are_told() {
        let at = |text: &str| text.find("90094").unwrap_or_default();
        for (text, bygone, disowned) in [
            ("now 7000112, before that it was aadsts90094", true, false),
            ("now aadsts90094", false, false),
            ("your guide names aadsts90094 too, but that's not it here. no code", false, true),
            ("that's not it. aadsts90094", false, false),
        ] {
            assert_eq!((is_bygone(text, at(text)), is_disowned(text, at(text))), (bygone, disowned), "{text}");
        }
    }

    #[test]
    fn sentences_end_at_a_stop_before_a_blank() {
        let text = "aadsts700016: 'a.example' was not found. popups are disabled";
        assert_eq!(&text[..end(text, 0)], "aadsts700016: 'a.example' was not found");
        assert_eq!(end("承認。次", 0), "承認".len());
    }

    #[test]
    fn openings_are_short_and_callbacks_bring_an_error() {
        assert!(is_quoted("i see \"need admin approval\"", 7));
        assert!(is_quoted("| **need admin approval** | x", 4));
        assert!(!is_quoted("they need admin approval", 5));
        assert!(is_opening("\"need admin approval\"", 1));
        assert!(is_opening("è need admin approval", 3));
        assert!(is_opening("error: need admin approval", 7));
        assert!(is_opening("{\"reason\":\"need admin approval\"}", 11));
        assert!(!is_opening("faq: need admin approval", 5));
        assert!(!is_opening("docs: need admin approval", 6));
        let text = "https://tailspin.auth0.com/login/callback?error=access_denied";
        assert!(is_callback(text, 17));
        assert!(is_callback("error=access_denied&redirect_uri=https://tailspin.auth0.com/cb", 50));
        assert!(!is_callback("post https://accounts.google.com/token error=access_denied", 13));
    }
}
