# The mails. `mail-<kind of mail>` may be refined by `-<kind of problem>`, `-<cause>` or `-<cause>-<kind of problem>`; an attribute
# that the finer message lacks comes from the coarser one.
#
# $app: the product's name. $org: the organisation's domain, or `your-organisation`; $ours in words of the reader's own: the domain,
# or `our-organisation`. $to: the reader's own address.
# $account: the Microsoft account that was tried. $others: colleagues who wait too. $total: they and the reader.
# $support: the support address. $reference: the case, such as CD-7K3M9Q. $link: the guide. $permissions: how many.

## Every mail

mail-others =
    { $others ->
        [one] One colleague of yours is waiting for the same thing.
       *[other] { $others } colleagues of yours are waiting for the same thing.
    }
mail-taken-on = Somebody at { $org } says that it is done. Try to connect again; if you are still stopped, write to your administrator.
mail-in-use = Somebody has already begun to work with the guide for your administrator, so you may not have to write to anybody. You can see below where your request is.
mail-admin-connected = An administrator of { $org } has connected Outlook, so it may work for you now. Try to connect again; if you are still stopped, write to your administrator: the approval may hold for their own account alone.
mail-what-to-do = What to do
mail-if-admin = Are you the administrator yourself? Then open the guide and go straight ahead.
mail-status = Open the guide
mail-request = See where your request is
mail-connect = Connect Outlook
mail-guide = Open the guide
mail-unsubscribe = Stop mail about connecting Outlook
mail-trust-sent = You get this mail because a Microsoft account was to be connected to the { $app } account of { $to }. { $from } sends it; answers go to { $support }, where people read them.
mail-footer = Reference { $reference }. Quote it if you write to us. We do not repeat this mail within days, and tell you when there is news. If you did not try to connect an account, you can ignore it.

## The part that is made to be forwarded. It must stand alone: its reader has seen nothing else.

mail-forward-cut = Forward from here
mail-forward-minutes = It takes about five minutes, and once is enough for everyone.
mail-forward-safe = Each person still signs in for themselves, and { $app } reaches only the mailbox and calendar of people who connect. You can take the approval back at any time; the guide says how.
mail-forward-open = Open the guide for administrators
mail-forward-no-account = The guide needs no account. It names no person, and you can reach it at this address:
mail-forward-questions = Questions? Write to { $support } and quote { $reference }.
mail-write-admin = Write to my administrator
mail-letter-hello = Hello,
mail-letter-app = The app is { $app } by { $publisher }, application (client) ID { $client_id }.
mail-letter-thanks = Thank you!

## An administrator must approve

mail-admin_approval =
    .subject = { $app } needs your IT administrator's approval
    .preheader = One message to your administrator is all it takes. It is ready below.
    .title = Your administrator needs to approve { $app }
    .lead = You tried to connect Outlook to { $app }. You did nothing wrong: { $org } lets only an administrator approve apps that work with mail and calendar.
    .stake = Until it is approved, { $app } can't see your calendar or send mail for you.
    .step1 = Forward this mail to whoever looks after Microsoft 365 for { $org }, or use “{ mail-write-admin }” below. That may be your IT support company, the owner, or the person who set up your mailbox.
    .step2 = They open the guide and approve. It takes about five minutes, and once is enough for everyone.
    .step3 = Then connect again. We tell you as soon as we see that it works.
    .forward-title = For the Microsoft 365 administrator of { $org }
    .forward-lead = A person in your organisation wants to connect their Outlook mail and calendar to { $app }. Microsoft's consent settings for { $org } ask an administrator to approve that first.
    .forward-ask = The guide below shows what { $app } may do with each of its { $permissions } permissions, how to check its publisher, and two ways to allow it: approve this one app (a Cloud Application Administrator can do that), or let people approve it themselves (two settings, for a Global Administrator).
    .letter-subject = Please approve { $app } for { $ours }
    .letter-ask = I would like to connect my Outlook mail and calendar to { $app }. Microsoft says that an administrator of { $ours } has to approve it first. It should take about five minutes, and once is enough for everyone.
    .letter-guide = This guide says what { $app } asks for, how to check it, and how to approve it:

mail-admin_approval-consent_off =
    .forward-lead = A person in your organisation wants to connect their Outlook mail and calendar to { $app }. User consent to apps is turned off for { $org }, so an administrator has to approve it first.

mail-admin_approval-managed_policy =
    .lead = You tried to connect Outlook to { $app }. You did nothing wrong: since late 2025, Microsoft's default for organisations like { $org } wants an administrator to approve apps that work with mail and calendar.
    .forward-lead = A person in your organisation wants to connect their Outlook mail and calendar to { $app }. Under the consent policy that Microsoft manages, Mail.ReadWrite and Calendars.ReadWrite need an administrator's approval since late 2025, whoever the publisher is.

mail-admin_approval-request_pending =
    .subject = Your request for { $app } is waiting for an administrator
    .preheader = Microsoft has your request. A short word to your administrator speeds it up.
    .title = Your request is waiting for an administrator
    .lead = You asked to connect Outlook to { $app }, and Microsoft has passed your request on. An administrator of { $org } now has to decide. Such requests are easily missed, and they expire.
    .step1 = Tell whoever looks after Microsoft 365 for { $org } that a request is waiting. Forward this mail, or use “{ mail-write-admin }” below.
    .step2 = They open the guide, which leads to the request, and approve it.
    .forward-lead = A person in your organisation asked for { $app } in Microsoft's approval dialogue. The request waits in the Microsoft Entra admin center under Enterprise apps, Admin consent requests.
    .forward-ask = The guide below leads to the request and shows what { $app } may do with each of its { $permissions } permissions and how to check its publisher. A Cloud Application Administrator can approve it; being a reviewer alone is not enough.
    .letter-ask = I have asked for { $app } in Microsoft's approval dialogue, to connect my Outlook mail and calendar. The request is waiting for an administrator of { $ours }.

mail-admin_approval-request_denied =
    .subject = Your organisation turned { $app } down
    .preheader = What you can do, and answers for your administrator's questions.
    .title = The request for { $app } was turned down
    .lead = You asked to connect Outlook to { $app }. An administrator of { $org } has decided against it. That is their right, and there may be a good reason; it also happens when a request comes without an explanation.
    .step1 = Ask whoever looks after Microsoft 365 for { $org } for the reason. If you want to ask again, forward this mail to them, or use “{ mail-write-admin }” below.
    .step2 = If they change their mind, the guide shows them how to approve it. It takes about five minutes.
    .forward-lead = A person in your organisation asked to connect their Outlook mail and calendar to { $app }, and the request was turned down. If that was for lack of information, here it is.

mail-admin_approval-risky_app =
    .lead = You tried to connect Outlook to { $app }. You did nothing wrong: as a precaution, Microsoft wants an administrator of { $org } to have a look at the app first.
    .forward-lead = A person in your organisation wants to connect their Outlook mail and calendar to { $app }. Microsoft has stepped this consent up to an administrator, as it does with apps that it does not know well. Please check us before you approve.

mail-admin_approval-unverified_publisher =
    .lead = You tried to connect Outlook to { $app }. You did nothing wrong: { $org } lets people approve only apps of certain publishers, so an administrator has to approve this one.
    .forward-lead = A person in your organisation wants to connect their Outlook mail and calendar to { $app }. Your consent settings did not accept its publisher for consent by users, so an administrator has to approve it. Please check us before you do.

mail-admin_approval-assignment_required =
    .lead = You tried to connect Outlook to { $app }. You did nothing wrong: { $org } gives this app to chosen people only, and an administrator approves it for them.
    .forward-lead = A person in your organisation wants to connect their Outlook mail and calendar to { $app }. The app is set to “Assignment required” for { $org }, so an administrator has to approve it and assign the people who may use it.

mail-admin_approval-hidden_block =
    .subject = { $app } probably needs your IT administrator's approval
    .lead = You tried to connect Outlook to { $app }. Microsoft only told us that the sign-in was cancelled, but others at { $org } have met an approval page, so we think that you did too. If you simply pressed Cancel, connect again and choose Accept.

## A cancel that may have been a wall

mail-hidden_block =
    .subject = Your Outlook is not connected to { $app } yet
    .preheader = Cancelled, or stopped by an approval page? There is a way on for both.
    .title = Your Outlook is not connected yet
    .lead = You tried to connect Outlook to { $app }. All that Microsoft told us is that the sign-in was cancelled. That looks the same for us whether you pressed Cancel or Microsoft stopped you, so here are both ways on.
    .way1-title = If you pressed Cancel, or closed the page
    .way1 = Nothing is wrong. Connect again, and choose Accept when Microsoft lists the permissions.
    .way2-title = If you saw “Need admin approval” or “Approval required”
    .way2 = Then an administrator of { $org } has to approve { $app }. Forward the part below to whoever looks after Microsoft 365, or use “{ mail-write-admin }” below. That may be your IT support company, the owner, or the person who set up your mailbox.
    .forward-title = For the Microsoft 365 administrator of { $org }
    .forward-lead = A person in your organisation wants to connect their Outlook mail and calendar to { $app }. It seems that Microsoft asked for an administrator's approval first.
    .forward-ask = The guide below shows what { $app } may do with each of its { $permissions } permissions, how to check its publisher, and two ways to allow it: approve this one app (a Cloud Application Administrator can do that), or let people approve it themselves (two settings, for a Global Administrator).
    .letter-subject = Please approve { $app } for { $ours }
    .letter-ask = I would like to connect my Outlook mail and calendar to { $app }. Microsoft says that an administrator of { $ours } has to approve it first. It should take about five minutes, and once is enough for everyone.
    .letter-guide = This guide says what { $app } asks for, how to check it, and how to approve it:

mail-hidden_block-unfinished =
    .preheader = Closed the page, or stopped by an approval page? There is a way on for both.
    .lead = You began to connect Outlook to { $app }, and nothing came back from Microsoft. That looks the same for us whether you closed the page or Microsoft stopped you, so here are both ways on.

mail-hidden_block-declined =
    .subject = Your Outlook is not connected to { $app } yet
    .preheader = The permissions were not accepted. You can connect whenever you like.
    .lead = You tried to connect Outlook to { $app }, and the permissions were not accepted. That is your choice to make. If it was not what you meant, or if you were stopped, here are both ways on.
    .way1-title = If you decided against it, or pressed Cancel

## A personal account

mail-personal_account =
    .subject = Use your work account to connect Outlook to { $app }
    .preheader = Three steps, two minutes. Nothing is broken.
    .title = That was a personal Microsoft account
    .lead = You tried to connect Outlook to { $app }. Microsoft signed you in with a personal account, and { $app } connects to work or school accounts.
    .stake = { mail-sign_in_again.stake }
    .account = You used
    .needed-label = You need
    .needed = Your work or school account: the one whose mail and calendar you use at work
    .step1 = Open a private window in your browser (InPrivate, Incognito or Private), so that Microsoft does not sign you in with the old account.
    .step2 = In that window, open { $app } and choose to connect Outlook.
    .step3 = When Microsoft asks, type your work address. If it then offers “Work or school account” and “Personal account”, choose the first.
    .after = Do you have no work account with Microsoft? Reply to this mail, and we will help you find another way.

mail-personal_account-personal_only =
    .subject = Connect your personal Microsoft account to { $app }
    .title = That was a work or school account
    .lead = You tried to connect Outlook to { $app }. Microsoft signed you in with a work or school account, and a personal Microsoft account is needed here.
    .needed = Your personal Microsoft account, such as one that ends in outlook.com, hotmail.com or live.com
    .step3 = When Microsoft asks, type your personal address. If it then offers “Work or school account” and “Personal account”, choose the second.
    .after = Do you have no personal account with Microsoft? Reply to this mail, and we will help you find another way.

## An account of another organisation

mail-wrong_tenant =
    .subject = That Microsoft account belongs to another organisation
    .preheader = Your browser may have chosen for you. Three steps put it right.
    .title = That account belongs to another organisation
    .lead = You tried to connect Outlook to { $app }, but Microsoft could not find the account in the organisation that it was asked about. Mostly this means that the browser was still signed in with another work account.
    .stake = { mail-sign_in_again.stake }
    .account = You used
    .needed-label = You need
    .needed = The account of the organisation whose mail and calendar you want to connect
    .step1 = Open a private window in your browser (InPrivate, Incognito or Private), so that Microsoft does not sign you in with the old account.
    .step2 = In that window, open { $app } and choose to connect Outlook.
    .step3 = When Microsoft asks, type the full address of the account that you want to connect.
    .after = Is it the right account all the same? Reply to this mail, and we will look into it.

mail-wrong_tenant-guest =
    .subject = You were signed in to another organisation as a guest
    .title = You were signed in as a guest
    .lead = You tried to connect Outlook to { $app }, but Microsoft signed you in to an organisation where you are a guest. A guest has no mailbox there.

## A security policy of the organisation

mail-organisation_policy =
    .subject = A security rule of your organisation stopped { $app }
    .preheader = Your administrator can see which rule, and allow it. The message is ready.
    .title = A security rule stopped the sign-in
    .lead = You tried to connect Outlook to { $app }. Your sign-in worked, but a security rule of { $org } did not let it through. Trying again rarely helps; an administrator can see which rule it was.
    .stake = Until that is settled, { $app } can't see your calendar or send mail for you.
    .step1 = Forward this mail to whoever looks after Microsoft 365 for { $org }, or use “{ mail-write-admin }” below.
    .step2 = They look at the sign-in log, where the rule stands, and decide. The guide shows where.
    .step3 = Then connect again. We tell you as soon as we see that it works.
    .forward-title = For the Microsoft 365 administrator of { $org }
    .forward-lead = A person in your organisation tried to connect their Outlook mail and calendar to { $app }, and an access policy (most often Conditional Access) blocked the sign-in.
    .forward-ask = The guide below shows how to find the policy in the sign-in log and which choices you have. Often nothing has to be loosened: a managed device, a known network or one assigned app is enough.
    .letter-subject = A policy blocks { $app } for me at { $ours }
    .letter-ask = I would like to connect my Outlook mail and calendar to { $app }, but an access policy of { $ours } blocks the sign-in. Could you look at which one it is?
    .letter-guide = This guide says where to look and what the choices are:

mail-organisation_policy-device =
    .title = Your organisation wants another device
    .lead = You tried to connect Outlook to { $app }. Your sign-in worked, but { $org } allows this only from devices that it manages or knows. If you have such a device, connect from it. If not, an administrator can help.

mail-organisation_policy-location =
    .title = Your organisation does not allow this location
    .lead = You tried to connect Outlook to { $app }. Your sign-in worked, but { $org } does not allow it from where you were. Try from your usual workplace or over the VPN. If that fails too, an administrator can help.

mail-organisation_policy-tenant_restrictions =
    .title = Your network allows only certain organisations
    .lead = You tried to connect Outlook to { $app }, but the network or the device that you used lets people sign in to certain organisations only. Try another network. If that fails too, an administrator can help.

## The app is assigned to chosen people

mail-assignment =
    .subject = Your organisation has to add you to { $app }
    .preheader = Your administrator adds you in two minutes. The message is ready.
    .title = Your organisation has to add you to { $app }
    .lead = You tried to connect Outlook to { $app }. At { $org }, this app is for chosen people only, and you are not among them yet.
    .stake = Until you are added, { $app } can't see your calendar or send mail for you.
    .step1 = Forward this mail to whoever looks after Microsoft 365 for { $org }, or use “{ mail-write-admin }” below.
    .step2 = They add you, or a group that you belong to. It takes about two minutes.
    .step3 = Then connect again. We tell you as soon as we see that it works.
    .forward-title = For the Microsoft 365 administrator of { $org }
    .forward-lead = A person in your organisation tried to connect their Outlook mail and calendar to { $app }. The app requires assignment in { $org }, and this person is not assigned.
    .forward-ask = The guide below shows how to assign a person or a group under Enterprise apps, Users and groups, and what else to look at if the app has not been approved yet.
    .letter-subject = Please add me to { $app } at { $ours }
    .letter-ask = I would like to connect my Outlook mail and calendar to { $app }. At { $ours } the app is for assigned people only, and I am not among them yet. Could you add me?
    .letter-guide = This guide says how:

## The app is disabled or absent in the organisation

mail-app_unavailable =
    .subject = { $app } is switched off in your organisation
    .preheader = Your administrator can switch it on again. The message is ready.
    .title = { $app } is switched off in your organisation
    .lead = You tried to connect Outlook to { $app }. The app is switched off in { $org }, so Microsoft let nobody in. Somebody may have done that on purpose, so it is best to ask.
    .stake = Until it is switched on, { $app } can't see your calendar or send mail for you.
    .step1 = Forward this mail to whoever looks after Microsoft 365 for { $org }, or use “{ mail-write-admin }” below.
    .step2 = They check the app and switch it on. It takes about five minutes.
    .step3 = Then connect again. We tell you as soon as we see that it works.
    .forward-title = For the Microsoft 365 administrator of { $org }
    .forward-lead = A person in your organisation tried to connect their Outlook mail and calendar to { $app }. Its enterprise application is disabled for sign-in in { $org }.
    .forward-ask = The guide below shows where to see that, what { $app } may do with each of its { $permissions } permissions, and how to switch it on, if that is what you want.
    .letter-subject = { $app } is switched off at { $ours }
    .letter-ask = I would like to connect my Outlook mail and calendar to { $app }, but the app is switched off at { $ours }. Could you have a look, and switch it on if nothing speaks against it?
    .letter-guide = This guide says where, and what the app asks for:

mail-app_unavailable-not_found =
    .subject = { $app } is not set up in your organisation yet
    .title = { $app } is not set up in your organisation yet
    .lead = You tried to connect Outlook to { $app }. Microsoft does not find the app in { $org }; an administrator has to add it with one approval.
    .stake = Until it is added, { $app } can't see your calendar or send mail for you.
    .step2 = They check the app and approve it. It takes about five minutes, and once is enough for everyone.
    .forward-lead = A person in your organisation tried to connect their Outlook mail and calendar to { $app }. The app has no enterprise application in { $org } yet.
    .forward-ask = The guide below shows what { $app } may do with each of its { $permissions } permissions, how to check its publisher, and how to add it by approving it (a Cloud Application Administrator can do that).
    .letter-subject = Please approve { $app } for { $ours }
    .letter-ask = I would like to connect my Outlook mail and calendar to { $app }, but the app is not set up at { $ours } yet. Could you approve it?

## No usable mailbox

mail-no_mailbox =
    .subject = We found no Outlook mailbox for your account
    .preheader = Check which account you used. If it is the right one, your administrator can help.
    .title = There is no mailbox that { $app } can use
    .lead = You tried to connect Outlook to { $app }, and the sign-in worked. But Microsoft says that there is no mailbox in Microsoft 365 behind this account that { $app } can use.
    .stake = { mail-sign_in_again.stake }
    .account = You used
    .step1 = Is it the account with your work mail? If you have another one, connect that one instead.
    .step2 = If it is the right one, forward this mail to whoever looks after Microsoft 365 for { $org }, or use “{ mail-write-admin }” below.
    .step3 = Then connect again. We tell you as soon as we see that it works.
    .forward-title = For the Microsoft 365 administrator of { $org }
    .forward-lead = A person in your organisation signed in to { $app } with their work account, but Microsoft Graph finds no Exchange Online mailbox for it.
    .forward-ask = The usual reasons are a missing Exchange Online licence, a mailbox on a server of your own, or a mailbox that is new or was removed. The guide below shows how to tell which it is.
    .letter-subject = My mailbox and { $app } at { $ours }
    .letter-ask = I would like to connect my Outlook mail and calendar to { $app }. The sign-in works, but Microsoft says that my account has no Exchange Online mailbox. Could you check its licence and mailbox?
    .letter-guide = This guide says what to look at:

mail-no_mailbox-unlicensed =
    .lead = You tried to connect Outlook to { $app }, and the sign-in worked. But the account has no Exchange Online licence, so there is no mailbox to connect.
    .forward-ask = The account seems to lack a licence that includes Exchange Online. The guide below shows where to see and assign it. A new mailbox can take about 15 minutes to appear.

mail-no_mailbox-on_premises =
    .lead = You tried to connect Outlook to { $app }, and the sign-in worked. But your mailbox is on a server of { $org } itself, and { $app } connects to mailboxes in Microsoft 365.
    .forward-ask = The mailbox seems to be on premises, where Microsoft Graph does not reach it. The guide below shows how to check that and which choices there are.

mail-no_mailbox-new_user =
    .subject = Your mailbox is not ready yet
    .preheader = Wait a little, then connect again. Nothing else to do.
    .title = Your mailbox is not ready yet
    .lead = You tried to connect Outlook to { $app }, and the sign-in worked. Microsoft is probably still setting up the mailbox, which often takes about 15 minutes.
    .step1 = Wait until you can see your mail in Outlook on the web, then connect again.
    .step2 = If that does not help by tomorrow, forward this mail to whoever looks after Microsoft 365 for { $org }, or use “{ mail-write-admin }” below.

mail-no_mailbox-protocol_disabled =
    .lead = You tried to connect Outlook to { $app }, and the sign-in worked. But the way in that { $app } uses is switched off for your mailbox or for all of { $org }.
    .forward-lead = A person in your organisation signed in to { $app } with their work account, but access to the mailbox is switched off for apps.
    .forward-ask = A setting of the mailbox or of the organisation seems to block the protocol or API. The guide below shows which settings to look at.
    .letter-ask = I would like to connect my Outlook mail and calendar to { $app }. The sign-in works, but access by apps seems to be switched off for my mailbox. Could you have a look?

mail-no_mailbox-guest =
    .lead = You tried to connect Outlook to { $app }, but you were signed in to an organisation where you are a guest. A guest has no mailbox there.
    .step1 = Open a private window in your browser, and connect again with your own work account.
    .step2 = If that is the account you used, forward this mail to whoever looks after Microsoft 365 for { $org }, or use “{ mail-write-admin }” below.

## Sign in again

mail-sign_in_again =
    .subject = Please connect Outlook to { $app } again
    .preheader = One sign-in, less than a minute.
    .title = Please sign in once more
    .lead = { $app } could not finish connecting your Outlook: Microsoft wants you to sign in again.
    .stake = Until it is connected, { $app } can't see your calendar or send mail for you.
    .account = Account
    .hint = Finish every step that Microsoft shows, even if it looks familiar.
    .after = It still does not work? Open a private window in your browser and try there, or reply to this mail.

mail-sign_in_again-interaction_required =
    .subject = Microsoft needs one more step from you to connect { $app }
    .title = One more step at Microsoft
    .lead = You tried to connect Outlook to { $app }, but Microsoft stopped before the end: it wants one more step from you.

mail-sign_in_again-interaction_required-mfa =
    .title = Microsoft wants to confirm that it is you
    .lead = You tried to connect Outlook to { $app }, but Microsoft stopped before the end: it wants a second confirmation that it is you.
    .hint = Have your phone or security key at hand. Confirm only a prompt that you caused yourself.

mail-sign_in_again-interaction_required-password =
    .title = Microsoft wants you to change your password
    .lead = You tried to connect Outlook to { $app }, but the password of your Microsoft account has expired or must be changed.
    .hint = Microsoft asks for the new password when you connect. You can also change it first, in the way you usually do at work. We never see it.

mail-sign_in_again-interaction_required-terms =
    .title = Your organisation's terms of use are waiting
    .lead = You tried to connect Outlook to { $app }, but { $org } wants you to accept its terms of use first.
    .hint = Microsoft shows the terms when you connect. Accept them there, if you agree.

mail-sign_in_again-session_expired =
    .subject = { $app } has lost touch with your Outlook
    .title = { $app } has lost touch with your Outlook
    .lead = Microsoft ended the connection between { $app } and your Outlook. That happens now and then, for example after a long pause or when rules for sign-ins change.

mail-sign_in_again-session_expired-revoked =
    .lead = Microsoft ended the connection between { $app } and your Outlook. The usual reason is a changed password; somebody may also have ended it on purpose.
    .hint = If you ended the connection on purpose, you need not do anything.

mail-sign_in_again-account_problem =
    .subject = Microsoft could not sign you in to connect { $app }
    .preheader = What to check before you try again.
    .title = Microsoft could not sign you in
    .lead = You tried to connect Outlook to { $app }, but Microsoft did not accept the sign-in.
    .hint = Check the address and the password. If both are right, whoever looks after Microsoft 365 for { $org } can see the reason.

mail-sign_in_again-account_problem-disabled =
    .title = This Microsoft account is switched off
    .lead = You tried to connect Outlook to { $app }, but the account is switched off at Microsoft.
    .hint = If you have another work account, connect that one. If not, whoever looks after Microsoft 365 for { $org } can switch the account on again.

mail-sign_in_again-account_problem-locked =
    .title = This Microsoft account is locked for the moment
    .lead = You tried to connect Outlook to { $app }, but Microsoft has locked the account after too many tries.
    .hint = Wait half an hour, then connect with the right password. If these tries were not yours, change the password.

mail-sign_in_again-account_problem-password =
    .title = The password was not right
    .lead = You tried to connect Outlook to { $app }, but the password that was typed at Microsoft was not right.
    .hint = Use the password of your Microsoft account, not that of { $app }. If you have forgotten it, reset it on Microsoft's sign-in page. We never see it.

mail-sign_in_again-account_problem-not_found =
    .title = Microsoft does not know this account
    .lead = You tried to connect Outlook to { $app }, but Microsoft knows no account with the address that was typed.
    .hint = Check the spelling. It may also be an address whose mail is not with Microsoft 365; then reply to this mail, and we will help you find another way.

## The way is free

mail-reconnect =
    .subject = You can connect Outlook to { $app } now
    .preheader = One click, and you are done.
    .title = The way is free
    .lead = Good news: what kept Outlook at { $org } from connecting to { $app } is out of the way. Yours should connect now.
    .hint = Sign in with your work account, and choose Accept if Microsoft asks.
    .account = Account you tried
    .after = If Microsoft stops you again, reply to this mail, and we will look into it. You need not ask your administrator a second time.

mail-reconnect-admin_approval =
    .subject = Your organisation approved { $app }: connect Outlook now
    .preheader = One click, and you are done. Your administrator has done their part.
    .title = Your organisation approved { $app }
    .lead = Good news: { $app } is approved at { $org }, and nothing should stop you any more.

## Reminders to people who wait for an administrator: -1 after two days, -2 after five, -3 after ten and the last.

mail-reminder-1 =
    .subject = Outlook is still waiting: { $app } needs your administrator
    .preheader = Nobody has told us that it is done. The message to your administrator is ready below.
    .title = Your Outlook is still waiting
    .lead = Some days ago you could not connect Outlook to { $app }, because an administrator of { $org } has to act first. As far as we can see, that has not happened yet.
    .stake = Perhaps your administrator never saw it. If you wrote to somebody, a short reminder helps. If you have not, the message below is ready to send.
    .after = Has it been done already? Then connect again, and these reminders end by themselves.

mail-reminder-1-hidden_block =
    .lead = Some days ago Outlook could not be connected to { $app }, most likely because an administrator of { $org } has to approve it first. As far as we can see, that has not happened yet.

mail-reminder-2 =
    .subject = Two more ways to get { $app } connected to your Outlook
    .preheader = If your administrator has not answered, try one of these.
    .title = Two more ways to ask
    .lead = You are still waiting for an administrator of { $org } to let Outlook connect to { $app }. If your first message got no answer, these ways often do.
    .way1-title = 1. Make it a ticket
    .way1 = If your organisation has an IT help desk or an outside IT company, forward this mail to it. A ticket gets an owner; mail to one person can be overlooked.
    .way2-title = 2. Ask who set up your mailbox
    .way2 = In smaller organisations the administrator is often the owner, the office manager, or whoever gave you your mailbox. Show them this mail: the part for the administrator holds all they need.
    .after = Has it been done already? Then connect again, and these reminders end by themselves.

mail-reminder-3 =
    .subject = Our last reminder: Outlook is not connected to { $app }
    .preheader = We will not remind you again. The way is still open.
    .title = This is our last reminder
    .lead = Outlook at { $org } still cannot connect to { $app }, because an administrator has not acted yet. We will not remind you again.
    .stake = The guide for your administrator still works, and the message below is still ready. If your administrator has decided against it, or you need help to find out who that is, write to { $support }.
    .after = When we see that people at { $org } can connect, we tell you.

## To the engineers of the app. $count: failures. $tenants: organisations. $client_id: the app's.

alert-label-code = Microsoft's code
alert-label-kind = More exactly
alert-label-failures = Failures so far
alert-label-organisations = Organisations
alert-label-first = First seen
alert-label-last = Last seen
alert-label-correlation = Correlation ID
alert-label-trace = Trace ID
alert-label-time = Timestamp
alert-where = Where
alert-more = And more; the page of alerts has the count.
alert-ids = To find the last one in the sign-in logs
alert-check = What to check
alert-open = Open the alerts
alert-why-you = { $from } sends this to { $to } because that address is named in alerts.email. No person was mailed about it, and no administrator was asked for anything.
alert-footer = One mail when it is first seen, and one a day while it goes on. Acknowledge it on the page, and the mails stop.

mail-engineer_alert =
    .subject = { $app }: people cannot connect Outlook, and only engineers can help
    .preheader = No customer can put this right.
    .title = A fault that no customer can put right
    .lead = People cannot connect Outlook to { $app }, and neither they nor their administrators can change it.
    .check = The registration of { $client_id } in Microsoft Entra, and the request that the app sends.

mail-engineer_alert-app_fault =
    .subject = { $app }: Microsoft refuses what the app sends
    .preheader = A setting of the app itself, in whatever organisation.
    .title = Microsoft refuses what { $app } sends
    .lead = Microsoft answers with an error that is about { $app } itself. Whoever meets it cannot connect until it is mended.

mail-engineer_alert-app_fault-redirect_uri =
    .check = Whether the redirect URI of the request stands in the registration of { $client_id }, letter by letter: scheme, host, port, path and final slash.

mail-engineer_alert-app_fault-secret =
    .check = Whether the client secret or certificate of { $client_id } has expired or was replaced, and whether every server has the new one.

mail-engineer_alert-app_fault-scope =
    .check = Whether every scope of the request exists, is spelt as Microsoft spells it, and belongs to the resource that is asked.

mail-engineer_alert-app_fault-client =
    .check = Whether the request carries the client id { $client_id }, and whether that registration is still there and open to other organisations.

mail-engineer_alert-assignment =
    .subject = { $app }: approved, but people must be assigned as well
    .preheader = The administrator has done their part. Support should call them.
    .title = Approved, but people must be assigned
    .lead = An organisation has approved { $app }, and its people are still stopped, because the app there is for assigned people only.
    .check = Nothing in the app. Support should tell the administrator in person: assign people under Enterprise apps, Users and groups, or turn “Assignment required” off. We send no second mail to forward.

mail-engineer_alert-other_client =
    .subject = { $app }: approved, but another client id asks
    .preheader = The request does not come from the registration that was approved.
    .title = Approved, but another client id asks
    .lead = An organisation has approved { $app }, and its people are still stopped, because the request carries another client id than the one that was approved.
    .check = Which client id the failing part of the app sends. The one that was approved is { $client_id }.

mail-engineer_alert-extra_scope =
    .subject = { $app }: approved, but the app asks for more
    .preheader = One scope too many stops the whole request.
    .title = Approved, but the app asks for more
    .lead = An organisation has approved { $app }, and its people are still stopped, because the request asks for scopes that were not approved. One of them stops all.
    .check = The scopes of the request against app.scopes of this service and the list on the administrator's guide. The reasons of the attempts name the surplus.

mail-engineer_alert-prompt_consent =
    .subject = { $app }: approved, but prompt=consent asks again
    .preheader = Leave prompt=consent out, and the approval acts.
    .title = Approved, but prompt=consent asks again
    .lead = An organisation has approved { $app }, and its people are still stopped, because the request has prompt=consent. Microsoft then asks for consent whatever was approved.
    .check = Where the app adds prompt=consent. Leave it out, or send prompt=select_account.

mail-engineer_alert-still_blocked =
    .subject = { $app }: approved, and people are still stopped
    .preheader = We find no reason in the request.
    .title = Approved, and people are still stopped
    .lead = An organisation has approved { $app }, and its people are still stopped. Nothing in the request explains it.
    .check = The sign-in log of the organisation by the ids above, the publisher verification of { $client_id }, and whether its administrator has changed the consent settings or revoked the approval since.

mail-engineer_alert-mail_held =
    .subject = { $app }: all mail to people is held
    .preheader = Something goes wrong for many at once. Nothing leaves until somebody looks.
    .title = All mail to people is held
    .lead = Too many people met a fault of { $app } within minutes, or too many mails came back. No mail to people leaves until an administrator of the dashboard lets it out again. Nothing is lost meanwhile.
    .check = The reason on the dashboard, above every page. A fault of the app: what was released last, and the registration of { $client_id }. Mails that come back: the sender's domain, and where the addresses come from.
