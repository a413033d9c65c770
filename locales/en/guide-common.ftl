# Words that mails and pages share.
# $app: the product's name. $publisher, $client_id: as Microsoft shows them. $support: the support address. $from: the sender.

your-organisation = your organisation
our-organisation = our organisation
label-app = App
label-publisher = Publisher
label-client-id = Application (client) ID
label-organisation = Organisation
label-tenant-id = Tenant ID
label-permissions = Delegated Microsoft Graph permissions
label-asked-by = Asked for by
label-waiting = People waiting
label-account-used = Account that was used
label-reference = Reference

trust-title = Is this mail genuine?
trust-never = We never ask for a password, a sign-in code or a payment, by mail or on our pages. You sign in only on Microsoft's own pages or in { $app } itself.
trust-check = To check by hand, do not use the links here: open { $app } the way you always do, or write to { $support }.

# For somebody who can see the organisation's settings.
trust-check-admin = To check by hand, do not use the links here: ask the person who wants to connect, open the Microsoft Entra admin center yourself, or write to { $support }. Microsoft's own approval page shows the publisher, and its address in the browser holds the client ID: both must be as they stand here.

## The pages of the guide. $reference: the case. $expires: a day.

page-skip = Skip to the content
page-guide = Outlook connection guide
page-language = Language
page-footer = This page is run for { $app } ({ $publisher }). It holds no name and no whole address of any person, and opening it changes nothing.
page-valid = Case { $reference }; the link is good until { $expires }.
page-description = What to do so that people can connect Outlook to { $app }.
page-questions = Questions? [{ $support }](support)
page-help-title = Still stuck?
page-help = Write to [{ $support }](support) and name the case **{ $reference }**. A picture of Microsoft’s page helps; please leave passwords and codes out of it.
page-resolved-title = This is solved, thank you
page-resolved = There is nothing left to do here. If you still want to connect, start once more; it takes a minute.
page-expired-title = This link is no longer good
page-expired = Links to a guide end after a while, or when support replaces them. We can mail a fresh one to the people it was made for.
page-expired-send = Mail a fresh link
page-fresh-title = A fresh link is on its way
page-fresh = If somebody still waits, the link goes to the address they use with { $app }, usually within a minute. If nothing arrives, look into the folder for junk mail.
page-claimed = Somebody has said that this is done. The next person who connects will prove it.

## Days ($day, $year) and lists of names ($first, $last).

date-1 = { $day } January { $year }
date-2 = { $day } February { $year }
date-3 = { $day } March { $year }
date-4 = { $day } April { $year }
date-5 = { $day } May { $year }
date-6 = { $day } June { $year }
date-7 = { $day } July { $year }
date-8 = { $day } August { $year }
date-9 = { $day } September { $year }
date-10 = { $day } October { $year }
date-11 = { $day } November { $year }
date-12 = { $day } December { $year }
list-comma = { $first }, { $last }
list-and = { $first } and { $last }
