# The guide's pages for the person who tried, and those that say that a link or a case is over: what stands beside the heading and what
# happened. Markup: **strong**, `code`, [text](link). The words of Microsoft's screens and of browsers stand in ** and must be theirs.
# $app: the product's name. $org: a domain, or "your organisation". $domain: a domain. $reference: the case. $support: the support
# address. $route: a letter. $title: the heading of a route.

guide-person-eyebrow = Connecting Outlook to { $app }
guide-person-todo = What to do
guide-person-go = Go to [{ $app }](connect) in that window and start the connection.
guide-person-copy = Copy the link
guide-person-window = The button opens in the window you are in. For a private window, right-click it and choose to open the link in one, or copy the link into one.
guide-connect-again = Connect again
guide-connect-in = Connect in { $app }

guide-private =
    .title = How to open a private window
    .item1 = **Edge:** `Ctrl+Shift+N`, on a Mac `⌘+Shift+N`. The window is called InPrivate.
    .item2 = **Chrome:** the same keys. The window is called Incognito.
    .item3 = **Firefox:** `Ctrl+Shift+P`, on a Mac `⌘+Shift+P`.
    .item4 = **Safari** on a Mac: `⌘+Shift+N`.
    .item5 = **On a phone:** look for “Private”, “Incognito” or “InPrivate” where you open a new tab.
    .why = A private window does not know which accounts you are signed in with, so Microsoft asks you anew. Close other private windows first: they all share what they know.

## Two accounts mixed up. The addresses stand beside the labels, with their first letter and their domain only.

guide-mixup =
    .title = The account you used, and the one you need
    .title-needed = The account you need
    .used = You signed in with
    .used-kind = a personal account
    .used-kind-personal_only = a work or school account
    .meant = You need
    .meant-work = your address at work, as { $app } knows it
    .meant-personal = your personal address, as { $app } knows it
    .meant-shared = your work or school account with the same address
    .meant-unknown-work = the one you open Outlook with at work
    .meant-unknown-personal = your own, such as one that ends in outlook.com
    .meant-unknown-other = the one whose mail and calendar you want to connect
    .shared = There can be two accounts with this address: one from your work, and a personal one. Then the address alone does not decide. Your choice between **Work or school account** and **Personal account** does.
    .masked = We show only the first letter and the domain of an address, because whoever has the link can read this page.

guide-personal =
    .todo = Connect with your work account
    .step1 = Open a **private window**, so that your personal account stays out of it.
    .step2 = On Microsoft’s page choose **Use another account**, if it is offered, and type the whole address of your work account.
    .step3 = If Microsoft asks which of two accounts you mean, choose **Work or school account**.
    .other = If that does not fit
    .which = Which account is which?
    .which1 = **Work or school:** your employer made it for you, you use it for mail at work, and mostly it ends in your company’s domain.
    .which2 = **Personal:** you made it yourself, for Outlook.com, Xbox or a private PC. Addresses that end in outlook.com, hotmail.com, live.com or msn.com always are personal. One that ends in gmail.com can be, and so can one with your company’s domain.
    .asked = Microsoft does not ask which account?
    .asked1 = Then you are still signed in with the other one. In a list of accounts, choose **Use another account** and not the first one.
    .asked2 = Or sign out: open [your personal account](personal-account), choose your picture at the top right, and then **Sign out**. Close all windows of the browser, and start again.
    .asked3 = If your computer always offers the personal account, connect on another device once. The connection then holds everywhere.
    .shared = Both accounts have the same address?
    .shared1 = Microsoft then asks which one you want to use. Choose **Work or school account**.
    .shared2 = To end the mix-up for good, give the personal account another address: sign in with it at [Microsoft’s page about how you sign in](personal-names), add an address there, and make it the primary one. Your mail and files stay where they are.
    .none = You have no work account with Microsoft?
    .none1 = Find out: open [Outlook on the web](outlook) and sign in with your address at work. If your work mail opens, you have one.
    .none2 = If Microsoft does not know the address, your work keeps its mail elsewhere, at Google for example, and this connection cannot reach it. [Ask us](support) what else there is.

guide-personal-personal_only =
    .todo = Connect with your personal account
    .step1 = Open a **private window**, so that your work account stays out of it.
    .step2 = On Microsoft’s page choose **Use another account**, if it is offered, and type the address of your personal account.
    .step3 = If Microsoft asks which of two accounts you mean, choose **Personal account**.

guide-wrong =
    .todo = Connect with the right account
    .step1 = Open a **private window**, so that Microsoft does not choose the other organisation again.
    .step2 = On Microsoft’s page choose **Use another account**, if it is offered, and type the whole address that your own mailbox has.
    .expected = We expected an address that ends in **{ $domain }**.
    .guest = You work in several organisations?
    .guest-text = Where you are a guest you can reach files and teams, but your mailbox stays at home. Connect the account you open Outlook with.
    .right = Was it the right account all the same?
    .right-text = Then [write to us](support), and we will look into it.

## The sign-in was cancelled: a page that asked for an administrator, or one that asked to accept

guide-declined =
    .admin = 1. It asked for an administrator
    .admin-text = You did nothing wrong, and trying again will end in the same place. Your organisation wants an administrator to approve { $app } once. Send them this page; their part is below.
    .admin-write = Write to my administrator
    .admin-form = If Microsoft offered a form to request approval, you can use that as well: write a line why you need it, and send it. The decision comes by mail.
    .accept = 2. It asked you to accept
    .accept-text = Then it is in your hands. { $app } can only reach your Outlook if you choose **Accept**. It will use the mailbox and calendar of that account, and you can end it at any time.
    .accept-asks = What it asks for
    .accept-no = If you meant to say no, there is nothing to do.
    .for = For the administrator of { $org }
    .needs = If { $app } needs your approval

## One more step of the sign-in. Each kind has all its steps in its own message.

guide-interaction =
    .step1 = Open [your account page](my-account) and sign in with your work account. Do what it asks: confirm the code, change the password, or accept the terms.
    .step2 = Have your phone or your security key at hand, if you use one to confirm sign-ins.
    .step3 = Connect again, and stay on Microsoft’s page until it sends you back by itself.
    .stuck = Lost the phone, or never set it up?
    .stuck-text = See which ways to confirm you have on [your security info](security-info). If none of them works any more, the IT support of your organisation can let you set up a new one. { $app } cannot.
guide-interaction-mfa =
    .step1 = Have your phone or your security key at hand: what you confirm sign-ins at work with.
    .step2 = Connect again. If Microsoft asks for a code, type it. If it shows a number, type that number into the Authenticator app.
    .step3 = Stay on Microsoft’s page until it sends you back by itself.
guide-interaction-password =
    .step1 = Open [your account page](my-account) and sign in with your work account. Microsoft asks for a new password there.
    .step2 = Choose one, and sign in to [Outlook on the web](outlook) with it, to see that it works.
    .step3 = Connect again, with the new password.
    .stuck = You do not know the old password any more?
    .stuck-text = Many organisations let you [set a new one yourself](password-reset). If yours does not, its IT support can do it. { $app } cannot.
guide-interaction-terms =
    .step1 = Connect again. Microsoft shows the terms of use of your organisation.
    .step2 = Open the terms and read them: often Microsoft lets you accept only after that.
    .step3 = Choose **Accept**, and stay on the page until it sends you back by itself.
    .stuck = You do not want to accept them?
    .stuck-text = Then { $app } cannot be connected. The terms are those of your organisation; talk to its IT support about them.
guide-interaction-sign_in =
    .step1 = Connect again. If Microsoft shows several accounts, choose the one you use for mail at work.
    .step2 = If it is not among them, choose **Use another account** and type its whole address.
    .step3 = Sign in as Microsoft asks you to, and stay on its page until it sends you back by itself.
    .stuck = It comes back to this page?
    .stuck-text = Try once in a private window: a sign-in that was kept from before can be in the way. If that does not help, [write to us](support).

## A sign-in that has ended

guide-session =
    .todo = One step
    .step = Connect again and sign in with the same work account as before. { $app } then carries on where it stopped; nothing is lost.
    .why = Why does this happen?
    .reason1 = Your password was changed or reset.
    .reason2 = Your organisation limits how long a sign-in is good for.
    .reason3 = Nothing was fetched for a long time (Microsoft ends unused sign-ins after 90 days).
    .reason4 = An administrator, or you, signed the account out everywhere.
    .often = If it comes back every few days, [tell us](support): your organisation may have a rule about it.
guide-session-expired =
    .reason1 = Your organisation limits how long a sign-in is good for.
    .reason2 = Nothing was fetched for a long time (Microsoft ends unused sign-ins after 90 days).
guide-session-revoked =
    .reason1 = Your password was changed or reset.
    .reason2 = An administrator, or you, signed the account out everywhere.
    .reason3 = An administrator, or you, took the permission of { $app } back.
    .often = If it is withdrawn again soon after, somebody may mean it: ask the IT support of your organisation before you try once more.

## Something is the matter with the account itself

guide-account =
    .step1 = Open [Outlook on the web](outlook) in a private window and sign in with the same account.
    .step2 = **It works:** connect again here, and take care to type the same address.
    .step3 = **It does not work:** the account itself needs help. The IT support of your organisation can unlock it, reset the password or switch it on. { $app } cannot.
    .note = After several wrong passwords Microsoft locks an account for a while. Waiting half an hour often helps.
guide-account-disabled =
    .step1 = Is it perhaps an old account? If you have a newer one for your mail at work, connect that one.
    .step2 = If it is the right one, ask the IT support of your organisation to switch it on again. { $app } cannot.
    .step3 = When it is on again, connect here once more.
    .note = What you can tell them: Microsoft refuses the sign-in because the account is disabled (AADSTS50057).
guide-account-locked =
    .step1 = Wait half an hour, and try no password meanwhile: each wrong one makes the wait longer.
    .step2 = Then sign in to [Outlook on the web](outlook) in a private window, with the password you are sure of. If you are not sure of any, [set a new one](password-reset).
    .step3 = When that works, connect again here. If it does not, the IT support of your organisation can unlock the account. { $app } cannot.
    .note = What you can tell them: Microsoft has locked the account after wrong sign-ins (AADSTS50053).
guide-account-password =
    .step1 = Sign in to [Outlook on the web](outlook) in a private window, with the same address.
    .step2 = If the password is refused there too, [set a new one](password-reset). If your organisation does not allow that, its IT support can do it. { $app } cannot.
    .step3 = Connect again here, with the password that worked.
    .note = After several wrong passwords Microsoft locks an account for a while. Waiting half an hour often helps.
guide-account-not_found =
    .step1 = Sign in to [Outlook on the web](outlook), and choose your picture or initials at the top right. The address under your name is the one to use.
    .step2 = Connect again here, and type exactly that address. An alias, or the address of a shared mailbox, does not work for signing in.
    .step3 = If you cannot sign in there either, the IT support of your organisation can tell you your address for signing in.
    .note = What you can tell them: Microsoft does not find the account (AADSTS50034).

## Not known, or nobody's to do

guide-unknown =
    .step1 = Try once more in a **private window**, with the account you use for mail at work.
    .step2 = If Microsoft shows a page that asks for an administrator, take a picture of the screen and send it to yours, and to us.
    .step3 = If it fails again, [write to us](support) with a picture of the screen. We already have the technical part.
guide-nothing =
    .todo = What happens now
    .text = Neither you nor your administrator has to change anything. Trying again later does no harm.

## The end of a link, and of a case

guide-expired =
    .general = What administrators need in general is below all the same.
    .hint = It goes to the addresses we know, and nowhere else. You need not type one.
    .about = About this request
guide-fresh =
    .once = Ask for it once only: we send no more than a few mails to anybody.
    .passed-on = You are the administrator, and the old link was passed on to you?
    .passed-on-text = Then ask the person who sent it: the mail goes to them.
guide-resolved =
    .badge = Solved
    .known = The case { $reference } of { $domain } is closed.
    .unknown = The case { $reference } is closed.
    .again = Still waiting to connect?
    .again-text = Start the connection once more. If Microsoft still stops you, [tell us](support).
    .undo = For the record: how to undo it
guide-resolved-route = Route { $route }: { $title }

## A link that leads nowhere, and a form that another page sent.

guide-lost =
    .title = There is no such page
    .detail = Perhaps the link was cut in two by a mail program. Open it from the mail once more, or copy it whole into the address bar.

guide-foreign =
    .title = This was not sent from our page
    .detail = Open the page again and use the button there.
