# The page behind the unsubscribe link of a mail. $app: the product's name. $support: the support address.

unsubscribe-ask =
    .title = No more mail about connecting Outlook?
    .lead = One press, and { $app } sends you no more mail about connecting Outlook.
    .more = That includes the message that says you can connect at last. { $app } itself still shows you what to do whenever you try to connect, and mail of other kinds from { $app } is not touched.
unsubscribe-done =
    .title = You get no more of these mails
    .lead = { $app } sends you no more mail about connecting Outlook.
    .more = You can still connect whenever you like; { $app } shows you what to do. If this was a slip, take it back here.
unsubscribe-stopped =
    .title = You get no mail from here
    .lead = Mail about connecting Outlook to { $app } is stopped for your address already.
    .more = If you would like to get it again, write to support.
unsubscribe-button = Stop these mails
unsubscribe-undo = Send me these mails again
unsubscribe-footer = Questions?
