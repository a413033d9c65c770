//! What an action has done, told on the page that follows. The address holds a code, never a text: no link can put words in our mouth.

/// A message.
pub struct Flash {
    /// What it says.
    pub text: &'static str,
    /// Whether nothing was done.
    pub bad: bool,
}

/// The codes and what they say; true where nothing was done.
const FLASHES: &[(&str, &str, bool)] = &[
    ("resolved", "The case is resolved. Unsent mail about it is cancelled.", false),
    ("reopened", "The case is open again.", false),
    ("snoozed", "The case is put aside. It comes back by itself.", false),
    ("ignored", "The case is ignored. Nobody is mailed about it any more.", false),
    ("revoked", "Every link to the guide that was handed out is useless now. The next mail bears a new one.", false),
    ("noted", "Your note is in the timeline.", false),
    ("resent", "The mail is on its way.", false),
    ("released", "The mail is on its way.", false),
    ("alert-acknowledged", "Somebody works on it now, so nobody is written to any more.", false),
    ("alert-closed", "The alert is closed. The same fault again is a new one.", false),
    ("alert-so-already", "Nothing was changed: it was so already.", true),
    ("already", "Nothing to send: the same mail has not left yet, or nobody waits.", true),
    ("mail-held", "All mail to people is held from now on.", false),
    ("mail-let-out", "Mail leaves again. What waits leaves now, as far as it still has a point.", false),
    ("mail-so-already", "Nothing was changed: it was so already.", true),
    ("no-reason", "Nothing was changed: say why, for everybody who signs in.", true),
    ("suppression-added", "The address gets no mail from now on. Unsent mail to it is cancelled.", false),
    ("suppression-lifted", "The address gets mail again. What was cancelled is not sent by itself.", false),
    ("suppression-so-already", "Nothing was changed: it was so already.", true),
    ("no-address", "Nothing was changed: that is no address.", true),
    ("suppressed", "Nothing was sent: this address gets no mail. The list of those addresses says why.", true),
    ("not-held", "The mail was not held any more.", true),
    ("under-way", "The mail is being sent this moment. Look again in a minute.", true),
    ("sent-before", "Nothing was sent: the relay has taken this mail already.", true),
    ("not-of-case", "Nothing was sent: the person is no longer of this case.", true),
    ("connected-since", "Nothing was sent: the person has connected, so there is nothing left to tell them.", true),
    (
        "over-since",
        "Nothing was sent: the case is resolved, so this mail would ask for what is done. Its case can ask to reconnect.",
        true,
    ),
    ("put-aside", "Nothing was sent: the case is put aside. Reopen it first.", true),
    ("outdated", "Nothing was sent: more is known by now, and it calls for another mail. Send that one from its case.", true),
    ("alert-over", "Nothing was sent: the alert is acknowledged or closed.", true),
    ("empty", "Nothing was noted: write something first.", true),
    ("twin", "A newer case of this organisation and cause is open: work on that one.", true),
    ("resolved-before", "The case is resolved: reopen it first.", true),
    ("not-resolved", "The case is not resolved, so nobody can be asked to reconnect yet.", true),
    ("ignored-before", "The case is ignored: reopen it first.", true),
    ("no-mail", "There is no mail for this cause.", true),
    ("mail-off", "Mail is turned off, so nothing can be sent. Pass the guide's link on yourself.", true),
];

/// The message of a query, if it holds the code of one.
pub fn of(query: &str) -> Option<Flash> {
    let (_, code) = url::form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == "done")?;
    FLASHES.iter().find(|(known, ..)| *known == code).map(|(_, text, bad)| Flash { text, bad: *bad })
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_known_codes_say_something() {
        assert!(super::of("done=resolved").is_some_and(|flash| !flash.bad));
        assert!(super::of("done=You+have+won").is_none());
        assert!(super::of("").is_none());
    }
}
