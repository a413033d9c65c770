# What an app shows at once when a connection has failed: `title` is one line without a full stop, `message` one or two sentences.
# `advice-<cause>` is used where there is no `advice-<cause>-<kind>`. $app: the product's name.

advice-admin_approval =
    .title = Your IT administrator needs to approve { $app }
    .message = Your organisation lets only administrators approve apps like this one. We can give you a short guide to send to them; it takes them about five minutes, once for everyone.
advice-admin_approval-consent_off =
    .title = Your IT administrator needs to approve { $app }
    .message = Your organisation has turned off approval by users. We can give you a short guide to send to your administrator; it takes them about five minutes.
advice-admin_approval-managed_policy =
    .title = Your IT administrator needs to approve { $app }
    .message = Under Microsoft's current default, mail and calendar access must be approved by an administrator. We can give you a short guide to send to yours.
advice-admin_approval-request_pending =
    .title = Your request is waiting for an administrator
    .message = Microsoft has passed your request on, and an administrator of your organisation has to decide. Our guide shows them where it waits.
advice-admin_approval-request_denied =
    .title = Your organisation has turned the request down
    .message = An administrator has decided against { $app } for now. Our guide may answer their questions, if you want to ask again.
advice-admin_approval-risky_app =
    .title = Your IT administrator needs to approve { $app }
    .message = Microsoft asks for an administrator's approval here as a precaution. We can give you a guide for them that shows how to check us first.
advice-admin_approval-unverified_publisher =
    .title = Your IT administrator needs to approve { $app }
    .message = Your organisation lets users approve only certain publishers. We can give you a guide for your administrator that shows how to check us first.
advice-admin_approval-assignment_required =
    .title = Your IT administrator needs to approve { $app }
    .message = Your organisation approves this app for chosen people only. We can give you a short guide for your administrator.
advice-admin_approval-hidden_block =
    .title = Your organisation probably has to approve { $app }
    .message = Microsoft only told us that the connection was cancelled. If you saw “Need admin approval”, send our guide to your administrator; if you pressed Cancel yourself, just try again.

# After an approval. $time: a time of day, with UTC behind it where the person's own is not known.
advice-settling =
    .title = Your organisation has just approved { $app }
    .message = Microsoft can take up to an hour to let everyone in. Please try again at { $time }.
advice-still-blocked =
    .title = Approved, but Microsoft still says no
    .message = Your organisation has approved { $app }, so you need not ask anybody again. Please try once more; we are looking into it.

advice-consent_declined =
    .title = The connection was cancelled
    .message = If you pressed Cancel, try again and choose Accept. If Microsoft asked for an administrator's approval, our guide says what to send them.
advice-consent_declined-declined =
    .title = The permissions were not accepted
    .message = { $app } needs them to work with your mail and calendar. To connect, try again and choose Accept.
advice-consent_declined-unfinished =
    .title = The connection was not finished
    .message = Nothing came back from Microsoft. Try again when you like; if Microsoft asked for an administrator's approval, our guide says what to send them.

advice-personal_account =
    .title = You used a personal Microsoft account
    .message = { $app } connects to work or school accounts. Try again, and choose your work address when Microsoft asks.
advice-personal_account-personal_only =
    .title = This needs a personal Microsoft account
    .message = You signed in with a work or school account. Try again, and choose your personal Microsoft account when Microsoft asks.

advice-wrong_tenant =
    .title = That account belongs to another organisation
    .message = Microsoft could not find your account in the organisation it was asked about. Try again in a private window, and choose the account of your own organisation.
advice-wrong_tenant-guest =
    .title = You were signed in as a guest of another organisation
    .message = A guest has no mailbox there. Try again in a private window, and sign in with your own work account.

advice-user_not_assigned =
    .title = Your organisation has to add you to { $app }
    .message = It gives this app to chosen people only. Ask your IT administrator to add you; our guide shows them how.

advice-conditional_access =
    .title = A security rule of your organisation stopped the sign-in
    .message = Your IT administrator can see which rule it was and allow the sign-in. Our guide shows them where to look.
advice-conditional_access-device =
    .title = Your organisation does not allow this from this device
    .message = Try again on a device that your organisation manages. If that fails too, your IT administrator can help; our guide shows them where to look.
advice-conditional_access-location =
    .title = Your organisation does not allow this from your location
    .message = Try again from your usual workplace or over your organisation's VPN. If that fails too, your IT administrator can help.
advice-conditional_access-tenant_restrictions =
    .title = Your network does not allow this organisation's sign-in
    .message = The network or device you are on permits only certain organisations. Try another network, or ask your IT administrator.

advice-interaction_required =
    .title = Microsoft needs one more step from you
    .message = Connect again and finish every step that Microsoft shows, such as a code or a prompt in your authenticator app.
advice-interaction_required-mfa =
    .title = Microsoft wants to confirm that it is you
    .message = Connect again and finish the confirmation, with the code or prompt that you usually use at work.
advice-interaction_required-password =
    .title = Microsoft wants you to change your password
    .message = Connect again and change the password when Microsoft asks, or change it first in the way you usually do at work.
advice-interaction_required-terms =
    .title = Your organisation's terms of use are waiting
    .message = Connect again, and accept the terms when Microsoft shows them.

advice-session_expired =
    .title = Please connect your account again
    .message = Microsoft ended the connection, as it does from time to time. Connecting again takes less than a minute.
advice-session_expired-revoked =
    .title = Please connect your account again
    .message = The connection was ended, often because a password was changed. Connecting again takes less than a minute.

advice-account_problem =
    .title = Microsoft could not sign this account in
    .message = Check the address and the password, then try again. If that fails, whoever looks after your Microsoft 365 accounts can see why.
advice-account_problem-disabled =
    .title = This account is switched off
    .message = Your organisation has disabled it at Microsoft. Use another account, or ask whoever looks after your Microsoft 365 accounts.
advice-account_problem-locked =
    .title = This account is locked for the moment
    .message = Microsoft locks an account after too many tries. Wait half an hour, then try again with the right password.
advice-account_problem-password =
    .title = The password was not right
    .message = Try again with the password of this Microsoft account. If you have forgotten it, reset it on Microsoft's sign-in page.
advice-account_problem-not_found =
    .title = Microsoft does not know this account
    .message = Check the spelling of the address. It may also be an address that is not a Microsoft account.

advice-app_unavailable =
    .title = { $app } is switched off in your organisation
    .message = An IT administrator can switch it on again. Our guide shows them where.
advice-app_unavailable-not_found =
    .title = { $app } is not set up in your organisation yet
    .message = An IT administrator can add it with one approval. Our guide shows them how.

advice-app_misconfigured =
    .title = Something is wrong on our side
    .message = You have done nothing wrong and need not do anything. Our engineers must put this right.

advice-no_mailbox =
    .title = We found no Outlook mailbox for this account
    .message = The sign-in worked, but Microsoft says there is no mailbox that { $app } can use. Whoever looks after Microsoft 365 in your organisation can change that.
advice-no_mailbox-unlicensed =
    .title = This account has no Exchange Online licence
    .message = The sign-in worked, but without that licence there is no mailbox to connect. Whoever looks after Microsoft 365 in your organisation can assign one.
advice-no_mailbox-on_premises =
    .title = Your mailbox is on your organisation's own server
    .message = { $app } connects to mailboxes in Microsoft 365. Ask your IT administrator whether yours can move there.
advice-no_mailbox-new_user =
    .title = Your mailbox is not ready yet
    .message = Microsoft needs some time to set up a new mailbox, often about 15 minutes. Try again later.
advice-no_mailbox-protocol_disabled =
    .title = Your organisation has switched off access to this mailbox
    .message = The sign-in worked, but the way in that { $app } uses is switched off. Your IT administrator can switch it on; our guide shows where.
advice-no_mailbox-guest =
    .title = You were signed in as a guest of another organisation
    .message = A guest has no mailbox there. Try again in a private window, and sign in with your own work account.

advice-transient =
    .title = Microsoft is having a problem right now
    .message = It usually passes by itself. Please try again in a few minutes.
advice-transient-throttled =
    .title = Microsoft asks us to slow down
    .message = Please wait a few minutes, then try again.

advice-unknown =
    .title = The connection did not work
    .message = We do not know this error yet, and we are looking into it. Trying again in a private window helps surprisingly often.
