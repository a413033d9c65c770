# The page of a person's own request: "Where is my request?" $app: the product's name. $org: a domain, or "your organisation".
# $time: a day. $others: how many other people wait. $reference, $support: as in mails.

request-title = Where is my request?
request-lead-admin = You wanted to connect Outlook to { $app }. Somebody who manages Microsoft 365 for { $org } has to allow it once.
request-lead-person = You wanted to connect Outlook to { $app }. This one is in your own hands: the guide has the steps.
request-lead-connected = You are connected. There is nothing left to do.
request-lead-resolved = The way is free: connect Outlook once more, and you are done.
request-lead-refused = { $org } has decided not to allow { $app }.
request-lead-closed = Support has closed this request without a change. If you still need it, write to { $support }.

request-steps = How far it is
request-tried = You tried to connect
request-mailed = We mailed you what to do
request-mailed-waiting = Our mail to you is about to leave
request-mailed-failed = Our mail did not reach you: use the guide below
request-mailed-none = We have not mailed you about it
request-opened = Somebody is using the guide
request-opened-not = Nobody has used the guide yet
request-opened-not-note = Opening it is not enough for us to tell. We count people, and not the programs that check links in mails.
request-claimed = Your administrator says that it is done
request-claimed-not = Your administrator allows it
request-resolved = It works: the way is free
request-resolved-not = You connect, and it works
request-refused = Your organisation has decided against it
request-connected = You are connected
request-on = on { $time }
request-done = done
request-now = this is where it stands
request-open = still to come

request-others =
    { $others ->
        [0] Nobody else of your organisation waits for it, as far as we know.
        [one] One other person of your organisation waits for it too.
       *[other] { $others } other people of your organisation wait for it too.
    }
request-meanwhile = What you can do meanwhile
request-meanwhile-admin = Ask whoever manages Microsoft 365 where you work whether they have seen the guide. One minute of their time is enough. You need not try again before it is allowed; we tell you.
request-meanwhile-claimed = Try to connect now. If Microsoft still asks for an administrator, wait a little: mostly it takes minutes until a change reaches all of Microsoft, at times up to an hour.
request-meanwhile-refused = Talk to whoever manages Microsoft 365 where you work. They can take the decision back in the guide at any time.
request-meanwhile-person = Open the guide and follow its steps. It takes a minute or two.
request-guide = Open the guide
request-write = Write to my administrator
request-connect = Connect Outlook
request-private = This page is yours: whoever has its address sees what stands here. It names nobody.

request-gone = This link is no longer good
request-gone-lead = Links end after a while, or when support replaces them. Write to { $support }, or try to connect again in { $app }: you then get a fresh one.
