# The check code of a mail, and the page that says whether we sent it.
# $app: the product's name. $publisher, $client_id: as Microsoft shows them. $support: the support address.
# $check: the address of the page, to be typed. $date, $time: a moment, as 2026-11-23, 10:00 UTC.

## In mails. Never say that a link leads there: the reader types the address.

check-code = Check code
check-how = To be sure that this mail is ours, type { $check } into the address bar of a browser, letter by letter, and enter the check code. The page says on which day we sent it, to whom, and where its links lead.
check-how-forwarded = To be sure that we wrote this, type { $check } into the address bar of a browser, letter by letter, and enter the check code. The page says on which day we sent it, to whom, and where its links lead.

## On the guide

check-guide = Did a mail bring you here? Each mail of ours bears a check code: type { $check } into the address bar yourself and enter it, and the page says whether we sent it.

## The page. It must serve somebody who is alarmed, and somebody whom a counterfeiter has sent here.

check-title = Is this mail from us?
check-lead = Each mail that { $app } sends about connecting Outlook bears a check code. Enter it here, and you learn whether we sent that mail, and what to compare.
check-form = Enter a check code
check-again = Check another code
check-hint = Twelve letters and digits in three groups. It stands near the end of the mail, and in the part for administrators. Capitals and hyphens do not matter.
check-button = Check this code
check-bar = Believe this page only if the address bar begins with { $check } and you typed that yourself. A link in a mail can lead to a page that looks like this one and says yes to everything.

check-genuine =
    .title = We sent a mail with this code
    .lead = It is the mail in front of you only if these three things are the same there. A code can be copied into a false mail, but the links of a false mail lead somewhere else.
check-unsent =
    .title = We wrote a mail with this code
    .lead = As far as we know it has not left yet, or did not arrive. If you have it in front of you all the same, these three things must be the same there. A code can be copied into a false mail, but the links of a false mail lead somewhere else.

check-compare = Compare these three
check-day = The day
check-day-note = By the time in Greenwich (UTC). Where you are, it may be the day before or after.
check-day-later = { $date }; it left us on { $time }
check-day-unsent = Written { $date }, not sent as far as we know
check-to = To
check-to-note = One address at this domain, which begins with this letter. If you got the mail from a colleague, this is the colleague's address.
check-hosts = Its links lead only to
check-hosts-note = Rest the pointer on a link, or keep a finger on it, to see where it leads. What counts is what stands between “https://” and the next “/”, whole.
check-hosts-mail = A button that opens a new mail is safe as well.
check-differs = Is one of them different? Then somebody has copied our code into a false mail.

check-about = What we wrote about
check-says = What it says
check-never = What we never ask for

check-unknown =
    .title = We sent no mail with this code
    .lead = Look at the code once more, character by character: there are twelve. If it is as it stands in the mail, the mail is not from us.
check-now = What to do now
check-now1 = Open no link and no attachment of that mail. Do not answer it and do not pass it on.
check-now2 = Report it: with the button for phishing in your mail program, or to whoever looks after IT where you work.
check-now3 = Tell us at { $support }. It helps us to warn others.
check-now4 = If you have typed a password or approved something after opening it, change the password now and tell whoever looks after IT.
check-now5 = If you would like to know whether { $app } really waits for you, open { $app } the way you always do.
check-tell = Tell support
check-tell-subject = A mail that may be false
check-tell-body = I have a mail that claims to be about { $app }. I checked its code:
check-older = Mails that we sent before check codes came in have none.
check-private = This page names nobody, and looking a code up changes nothing.
