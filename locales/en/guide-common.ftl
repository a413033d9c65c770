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
trust-check-admin = To check by hand, do not use the links here: open the Microsoft Entra admin center yourself, compare the publisher and the client ID with those on Microsoft's approval page, or write to { $support }.

## The pages of the guide. $date: a day, as 2026-11-23.

page-skip = Skip to the content
page-guide = Outlook connection guide
page-language = Language
page-english = The steps that follow are in English, with the words of Microsoft’s English menus.
page-footer = This page is run for { $app } ({ $publisher }). It holds no name and no address of any person, and opening it changes nothing.
page-valid = The link is good until { $date }.
page-help-title = Still stuck?
page-help = Write to { $support } and name the case { $reference }. A picture of Microsoft’s page helps; please leave passwords and codes out of it.
page-resolved-title = This is solved, thank you
page-resolved = There is nothing left to do here. If you still want to connect, start once more; it takes a minute.
page-expired-title = This link is no longer good
page-expired = Links to a guide end after a while, or when support replaces them. We can mail a fresh one to the people it was made for.
page-expired-send = Mail a fresh link
page-fresh-title = A fresh link is on its way
page-fresh = If somebody still waits, the link goes to the address they use with { $app }, usually within a minute. If nothing arrives, look into the folder for junk mail.
page-claimed = Somebody has said that this is done. The next person who connects will prove it.
