# What a support agent reads about a failure, and the reply that goes back to the person. `explain-<cause>` may be refined by
# `explain-<cause>-<kind>`; an attribute that the finer message lacks comes from the coarser one, but steps are taken from one message.
#
# For the agent: `title` is one line without a full stop, `summary` one or two sentences, `step1` and so on what to do next.
# For the person: `tell` says what happened, `ask` is the one question where we are not sure, `do` the one thing to do.
# For the administrator, in the part that is made to be forwarded: `admin`.
#
# $app, $publisher: the product. $org: the organisation's domain, or `your-organisation`. $support: the support address.

## How sure

explain-sure-5 = sure
explain-sure-4 = fairly sure
explain-sure-3 = likely
explain-sure-2 = a guess
explain-sure-1 = no idea
explain-surer = The whole text of Microsoft's page, with “Troubleshooting details” open, would make it surer.
explain-surer-admin_approval = It would be surer to know every word of Microsoft's page, and whether colleagues could connect.
explain-surer-consent_declined = It would be surer to know whether the page said “Need admin approval”.

## Who can fix it

explain-who-tenant_admin = An administrator of the person's Microsoft 365 organisation.
explain-who-tenant_admin-guest = The person who tried, with another account.
explain-who-tenant_admin-new_user = Nobody needs to; a new mailbox is ready by itself.
explain-who-tenant_admin-device = The person, on a device that the organisation manages; else their administrator.
explain-who-user = The person who tried.
explain-who-user-cancel = The person who tried; an administrator, if the page asked for one.
explain-who-user-disabled = Whoever looks after the person's Microsoft 365 accounts.
explain-who-app = The engineers of { $app }. The person and their administrator can do nothing.
explain-who-microsoft = Nobody; it passes.
explain-who-unknown = Not known yet.

## Facts in the text

explain-fact-codes = Codes
explain-fact-oauth_error = OAuth error
explain-fact-subcode = Subcode
explain-fact-suberror = Suberror
explain-fact-account = Account
explain-fact-account_kind = Kind of account
explain-fact-tenant_id = Tenant
explain-fact-tenant_domain = Domain
explain-fact-app_id = Client ID
explain-fact-timestamp = Time
explain-fact-trace_id = Trace ID
explain-fact-correlation_id = Correlation ID

## The part of the guide that fits

explain-section-conditional_access = Let { $app } through an access policy
explain-section-app_unavailable = Switch { $app } on
explain-section-no_mailbox = Give the person a mailbox
explain-section-personal_account = Connect with the work account
explain-section-wrong_tenant = Use the account of the right organisation
explain-section-consent_declined = What the page said, and both ways on
explain-section-interaction_required = Finish the sign-in
explain-section-session_expired = Sign in again
explain-section-account_problem = Get the account in order
explain-section-unknown = Try again, and tell us what the screen said

## The reply

explain-reply-hello = Hello,
explain-reply-thanks = Thank you for sending us the error.
explain-reply-likely = The error does not say so outright, but this is most likely what it means.
explain-reply-unsure = The error alone does not settle it. If this does not fit what you saw, please tell us.
explain-reply-still = If it still does not work, please answer with a picture of Microsoft's page. If the page has a “Troubleshooting details” link, open it first.
explain-reply-bye = Kind regards
explain-reply-team = The { $app } team

explain-block-head = For the Microsoft 365 administrator of { $org }
explain-block-head-unnamed = For the Microsoft 365 administrator
explain-block-permissions = Permissions, for each person's own mailbox and calendar only:
explain-block-approve = To approve, open this address and sign in as an administrator of the organisation:
explain-block-find = To approve, write to { $support }: we send you a link that opens Microsoft's approval page. You can also look for the client ID above under Enterprise apps > All applications at https://entra.microsoft.com; it is listed once somebody has used the app.
explain-block-role = Least role that may do it:
explain-block-sign-in = The sign-in to look for under Monitoring > Sign-in logs:
explain-block-questions = Questions? { $support }

## An administrator must approve

explain-admin_approval =
    .title = An administrator must approve { $app }
    .summary = The organisation does not let its people approve the app. One of its administrators must, once for everyone.
    .step1 = Send the person the ready reply. Its second half is made to be forwarded to their administrator.
    .step2 = The administrator approves { $app } for the whole organisation. That takes about five minutes; a Cloud Application Administrator can do it.
    .step3 = The person connects again.
    .tell = You did nothing wrong: your organisation lets only an administrator approve apps that work with mail and calendar.
    .do = Please forward the lines below to whoever looks after Microsoft 365 for { $org }. When they have approved, connect again.
    .admin = A person in your organisation wants to connect their Outlook mail and calendar to { $app }. Please approve the app for the organisation. Each person still signs in for themselves, and you can take the approval back at any time.
explain-admin_approval-consent_policy =
    .summary = Microsoft's consent settings for the organisation keep its people from approving the app. One of its administrators must, once for everyone.
explain-admin_approval-consent_off =
    .summary = The organisation has turned off approval of apps by its people. Only an administrator can approve.
    .tell = You did nothing wrong: your organisation has turned off approval of apps by its people, so an administrator has to do it.
explain-admin_approval-permission_not_allowed =
    .summary = The organisation lets people grant some permissions, but not all that { $app } asks for. An administrator must approve.
    .tell = You did nothing wrong: { $app } needs permissions for mail and calendar that, in your organisation, only an administrator may grant.
explain-admin_approval-managed_policy =
    .summary = The consent policy that Microsoft manages is in force. Since late 2025 it leaves mail and calendar permissions to administrators, whoever publishes the app.
    .tell = You did nothing wrong: since late 2025, Microsoft's default wants an administrator to approve apps that work with mail and calendar.
explain-admin_approval-request_pending =
    .title = A request already waits for an administrator
    .summary = The person has asked for approval on Microsoft's page. A reviewer in their organisation must decide; asking again does nothing.
    .step1 = Send the person the ready reply, so that their administrator knows that the request waits.
    .step2 = A reviewer opens Enterprise apps > Admin consent requests in the Entra admin center, and approves. Being a reviewer is not enough: it takes the role Cloud Application Administrator too.
    .step3 = The person connects again.
    .tell = You did nothing wrong: Microsoft has passed your request for approval on, and an administrator has to decide. You need not ask on Microsoft's page again.
    .do = Please forward the lines below to whoever looks after Microsoft 365 for { $org }. When they have approved, connect again.
    .admin = A request to approve { $app } waits in the Microsoft Entra admin center, under Enterprise apps > Admin consent requests. Please review and approve it there, or with the link below.
explain-admin_approval-request_denied =
    .title = The organisation has turned the request down
    .summary = An administrator has refused or blocked { $app }. Only they can change that.
    .step1 = Send the person the ready reply, and offer to answer the administrator's questions.
    .step2 = If the administrator agrees, they approve. A blocked app must be enabled first: Enterprise apps > { $app } > Properties.
    .step3 = If they stay with their decision, mark the case as ignored, so that nobody is asked again.
    .tell = An administrator of your organisation has turned down the request to approve { $app }.
    .do = If you still need it, please forward the lines below to them. We are glad to answer their questions.
    .admin = A request to approve { $app } was refused in your organisation. If you can reconsider it, each person would still sign in for themselves, and you could take the approval back at any time. If the app was blocked, enable it first: Enterprise apps > { $app } > Properties.
explain-admin_approval-risky_app =
    .summary = Microsoft holds this request for risky, often because it does not see a verified publisher. Only an administrator can approve then, and the user consent settings change nothing.
    .step2 = The administrator approves { $app } for the whole organisation. Changing the user consent settings does not help here.
    .step1 = Send the person the ready reply. Its second half is made to be forwarded to their administrator.
    .step3 = If this comes from more than one organisation, tell the engineers: the verification of the publisher may be gone.
    .tell = You did nothing wrong: Microsoft asks for an administrator's approval here, as a precaution.
explain-admin_approval-unverified_publisher =
    .summary = The organisation lets people approve apps of verified publishers only, and Microsoft does not count { $publisher } as one here. An administrator must approve.
    .step1 = Send the person the ready reply. Its second half is made to be forwarded to their administrator.
    .step2 = The administrator approves { $app } for the whole organisation. The user consent settings do not help here.
    .step3 = Tell the engineers: the verification of the publisher may be gone, or not yet be seen.
    .tell = You did nothing wrong: your organisation lets its people approve only certain publishers' apps, so an administrator has to do it.
explain-admin_approval-assignment_required =
    .title = An administrator must approve { $app } and assign the person
    .summary = The organisation keeps the app for assigned people. For such an app only an administrator can consent, and the person must be assigned as well.
    .step1 = Send the person the ready reply. Its second half is made to be forwarded to their administrator.
    .step2 = The administrator approves { $app } for the organisation.
    .step3 = The administrator assigns the person or their group: Enterprise apps > { $app } > Users and groups.
    .step4 = The person connects again.
    .tell = You did nothing wrong: your organisation keeps { $app } for chosen people, so an administrator has to approve it and add you.
    .admin = A person in your organisation wants to connect their Outlook mail and calendar to { $app }. It is set to “Assignment required” in your directory. Please approve the app, and then assign the person: Enterprise apps > { $app } > Users and groups.
explain-admin_approval-tenant_wide_only =
    .summary = One of the permissions can be granted for the whole organisation only. An administrator must approve.
    .tell = You did nothing wrong: one of the permissions can only be granted by an administrator, for the whole organisation.
explain-admin_approval-hidden_block =
    .title = Probably a wall: an administrator must approve { $app }
    .summary = Microsoft reports a cancel only. What else is known of the organisation says that the person met “Need admin approval” and had no way on.
    .step1 = Send the person the ready reply. It asks what the page said, and has a part to be forwarded.
    .step2 = If the page asked for an administrator, they approve { $app } for the whole organisation.
    .step3 = If the person pressed Cancel themselves, they connect again and choose Accept.
    .tell = Microsoft told us only that the connection was cancelled. In your organisation that usually means that its page asked for an administrator's approval.
    .ask = Did the page say “Need admin approval” or “Approval required”?
    .do = If it did, please forward the lines below to whoever looks after Microsoft 365 for { $org }. If you pressed Cancel yourself, connect again and choose Accept.

## Nobody agreed

explain-consent_declined =
    .title = Nobody agreed on Microsoft's page
    .summary = The person left Microsoft's page without agreeing. They may have pressed Cancel, or met a wall that only an administrator can open.
    .step1 = Ask the question in the reply: did the page say “Need admin approval”?
    .step2 = If it did, this is for their administrator; the reply has a part to be forwarded.
    .step3 = If it did not, the person connects again and chooses Accept.
    .tell = Microsoft told us only that the connection was cancelled. That happens when somebody presses Cancel, and also when its page asks for an administrator's approval.
    .ask = Did the page say “Need admin approval” or “Approval required”?
    .do = If it did not, connect again and choose Accept. If it did, please forward the lines below to whoever looks after Microsoft 365 for { $org }.
    .admin = If Microsoft has asked a person in your organisation for an administrator's approval of { $app }, please approve the app for the organisation. Each person still signs in for themselves, and you can take the approval back at any time.
explain-consent_declined-cancel =
    .title = Cancelled, or a wall that looks the same
    .summary = Microsoft says only that the person left its page. “Cancel” on the consent page and the way back from “Need admin approval” send the same answer.
explain-consent_declined-declined =
    .title = The person chose not to accept
    .summary = Microsoft says that the person saw the permissions and did not accept them.
    .step1 = Ask whether something on the page worried them, and say what the permissions are for.
    .step2 = The person connects again and chooses Accept.
    .tell = Microsoft told us that the permissions were not accepted. { $app } needs them to work with your own mail and calendar, and with nobody else's.
    .ask = Was there something on the page that worried you?
    .do = To connect, try again and choose Accept.

# A personal account: nobody stands above the person.
explain-consent_declined-personal =
    .title = Cancelled by the person
    .summary = The person left Microsoft's page without agreeing. Their account is a personal one, so nobody else has to approve.
    .step1 = Send the person the ready reply.
    .step2 = They connect again and choose Accept.
    .tell = Microsoft told us that the connection was cancelled.
    .ask = Was there something on the page that worried you?
    .do = To connect, try again and choose Accept.

## The wrong kind of account

explain-personal_account =
    .title = A personal Microsoft account was used
    .summary = The person signed in with a personal Microsoft account, and { $app } connects work or school accounts. They can put it right alone.
    .step1 = Send the person the ready reply.
    .step2 = They connect again in a private window, and choose the work address.
    .step3 = If they have no work account, { $app } cannot connect that mailbox.
    .tell = You signed in with a personal Microsoft account. { $app } connects to work or school accounts.
    .do = Open a private window, connect again, and choose your work address. If Microsoft asks which kind of account it is, choose “Work or school account”.
explain-personal_account-consumer_tenant =
    .summary = The directory in the error is the one of all personal Microsoft accounts. { $app } connects work or school accounts, so the person has to choose another.
explain-personal_account-live_idp =
    .summary = Microsoft says that live.com vouches for the account, so it is a personal one. { $app } connects work or school accounts.
explain-personal_account-not_enabled_for_consumers =
    .summary = { $app } is registered for work or school accounts only, and a personal one was chosen. The person has to choose another.
explain-personal_account-consumer_domain =
    .summary = The address belongs to a mail service for everybody, so the account is most likely a personal one. { $app } connects work or school accounts.
explain-personal_account-work_only_endpoint =
    .summary = The sign-in page that was used takes work or school accounts only, and a personal one was given. The person has to choose another.
explain-personal_account-personal_only =
    .title = A work account was used where a personal one is needed
    .summary = This sign-in takes personal Microsoft accounts only, and the person used a work or school account. If that is not meant, it is a fault in the app's registration.
    .step1 = Send the person the ready reply.
    .step2 = If { $app } ought to take work accounts, tell the engineers: the sign-in address or the registration is for personal accounts only.
    .tell = You signed in with a work or school account. This connection takes personal Microsoft accounts only.
    .do = Open a private window, connect again, and choose your personal Microsoft account.

## Another organisation

explain-wrong_tenant =
    .title = The account belongs to another organisation
    .summary = Microsoft looked for the account in an organisation that does not have it. Often the browser was still signed in somewhere else.
    .step1 = Send the person the ready reply.
    .step2 = They connect again in a private window, with the account of their own organisation.
    .step3 = If they work for several organisations, ask which mailbox they mean.
    .tell = Microsoft looked for your account in an organisation that does not know it. Often the browser is still signed in somewhere else.
    .do = Open a private window, connect again, and sign in with the account whose mailbox you want to connect.
explain-wrong_tenant-guest =
    .title = The person was signed in as a guest
    .summary = The account is a guest of another organisation. A guest has no mailbox there.
    .tell = You were signed in as a guest of another organisation, where you have no mailbox.

## Assignment

explain-user_not_assigned =
    .title = The person is not assigned to { $app }
    .summary = The organisation lets only assigned people use the app. An administrator must add the person or their group.
    .step1 = Send the person the ready reply. Its second half is made to be forwarded to their administrator.
    .step2 = The administrator opens Enterprise apps > { $app } > Users and groups, and adds the person or their group. Groups inside a group do not count.
    .step3 = The person connects again.
    .tell = You did nothing wrong: your organisation gives { $app } to chosen people only, and you are not on its list yet.
    .do = Please forward the lines below to whoever looks after Microsoft 365 for { $org }. When they have added you, connect again.
    .admin = Please add the person who sends you this to { $app }: Microsoft Entra admin center > Enterprise apps > { $app } > Users and groups > Add user/group. Groups inside a group do not count.

## Policies

explain-conditional_access =
    .title = A policy of the organisation stopped the sign-in
    .summary = An access policy does not let this sign-in through. The organisation's sign-in log names the policy.
    .step1 = Send the person the ready reply. Its second half is made to be forwarded to their administrator.
    .step2 = The administrator finds the sign-in under Monitoring > Sign-in logs by its ids, and sees the policy on the tab Conditional Access.
    .step3 = They let the sign-in through, or say what the person must do differently. Then the person connects again.
    .tell = You did nothing wrong: a security rule of your organisation stopped the sign-in.
    .do = Please forward the lines below to whoever looks after Microsoft 365 for { $org }. They can see which rule it was.
    .admin = An access policy stopped a sign-in to { $app }. The sign-in log shows which one, on the tab Conditional Access of the entry. Please let the sign-in through, or tell the person what they have to do differently.
explain-conditional_access-device =
    .title = The organisation does not allow this device
    .summary = A policy wants a device that the organisation manages, or one that meets its rules. This one does not count as such.
    .step1 = Send the person the ready reply.
    .step2 = They connect again on a device of the organisation, signed in to the browser with the work account.
    .step3 = If that fails too, the administrator sees the policy in the sign-in log.
    .tell = Your organisation allows this only from devices that it manages.
    .do = Connect again on a work device, in the browser you use for work. If that fails too, please forward the lines below to whoever looks after Microsoft 365 for { $org }.
explain-conditional_access-location =
    .title = The organisation does not allow this place
    .summary = A policy allows the sign-in from certain networks or countries only.
    .step1 = Send the person the ready reply.
    .step2 = They connect again from the office, or over the organisation's VPN.
    .step3 = If the policy also stops our servers when they renew the connection, the administrator has to exempt the app.
    .tell = Your organisation allows this only from certain places or networks.
    .do = Connect again from your office or over its VPN. If that fails too, please forward the lines below to whoever looks after Microsoft 365 for { $org }.
explain-conditional_access-security_defaults =
    .summary = The organisation uses Microsoft's security defaults, and this sign-in does not meet them. Mostly a second factor is not set up yet.
    .tell = Your organisation uses Microsoft's security defaults, which want a second factor that is set up and used.
explain-conditional_access-tenant_restrictions =
    .title = The network or an organisation does not allow this organisation's accounts
    .summary = Tenant restrictions or settings for access across organisations stopped the sign-in. Whoever runs that network or organisation can change them.
    .step1 = Send the person the ready reply.
    .step2 = They try once on another network, such as a phone's. If that works, the network at work is what stops it.
    .step3 = The administrator allows the organisation under Cross-tenant access settings, or in the network's proxy.
    .tell = The network or an organisation's settings allow only certain organisations, and this one is not among them.
    .do = Try once on another network. If that fails too, please forward the lines below to whoever looks after Microsoft 365 for { $org }.

## A step of the sign-in

explain-interaction_required =
    .title = A step of the sign-in is not finished
    .summary = Microsoft wants something more from the person, which only they can do on its page.
    .step1 = Send the person the ready reply.
    .step2 = They connect again and finish every step that Microsoft shows.
    .tell = Microsoft wants one more step from you before it lets the connection go on.
    .do = Connect again, and finish every step that Microsoft shows.
explain-interaction_required-mfa =
    .title = The second factor is missing
    .summary = The organisation asks for multi-factor authentication, and this sign-in had none.
    .step3 = If they never get a prompt, their administrator can have them register the second factor anew.
    .step1 = Send the person the ready reply.
    .step2 = They connect again and confirm with the code or prompt they use at work.
    .tell = Your organisation wants you to confirm the sign-in with a second factor.
    .do = Connect again, and confirm with the code or prompt that you usually use at work.
explain-interaction_required-password =
    .title = The password has to be changed
    .summary = The password has expired or must be changed before Microsoft goes on.
    .tell = Microsoft wants you to change the password of this account first.
    .do = Connect again and change the password when Microsoft asks, or change it first the way you usually do at work.
explain-interaction_required-terms =
    .title = Terms of use wait to be accepted
    .summary = The organisation has terms of use that the person has not accepted yet.
    .tell = Your organisation has terms of use that you have not accepted yet.
    .do = Connect again, and accept the terms when Microsoft shows them.
explain-interaction_required-sign_in =
    .title = Nobody is signed in
    .summary = Microsoft found no session, or more than one account to choose from, and could not go on silently.
    .tell = Microsoft could not tell which account to use, because nobody was signed in or several accounts were.
    .do = Connect again, and choose the account whose mailbox you want to connect.

## The session is over

explain-session_expired =
    .title = The connection has ended; signing in again helps
    .summary = Microsoft no longer accepts the grant that the connection lived on. It does that after a while, or when something about the account changes.
    .step1 = Send the person the ready reply.
    .step2 = They connect again. Nothing else is needed.
    .tell = Microsoft has ended the connection, as it does from time to time.
    .do = Connect again. It takes less than a minute.
explain-session_expired-expired =
    .summary = The grant was too old or was not used for too long. That is no fault of anybody's.
    .tell = The connection was not used for a while, or has reached the age at which Microsoft ends it.
explain-session_expired-revoked =
    .summary = The grant was taken back: by a new password, by an administrator, or by the person.
    .tell = The connection was ended at Microsoft, most often because a password was changed.

## The account

explain-account_problem =
    .title = Something is wrong with the account
    .summary = Microsoft did not sign the account in. The address or the password may be wrong, or the account is not in order.
    .step1 = Send the person the ready reply.
    .step2 = They check the address and the password, and connect again.
    .step3 = If that fails, whoever looks after their Microsoft 365 accounts can see why.
    .tell = Microsoft could not sign this account in.
    .do = Check the address and the password, and connect again. If that fails, ask whoever looks after Microsoft 365 for { $org }.
explain-account_problem-disabled =
    .title = The account is disabled
    .summary = The account is switched off at Microsoft. The person cannot change that.
    .step1 = Send the person the ready reply.
    .step2 = Whoever looks after their Microsoft 365 accounts enables it, or the person uses another one.
    .tell = This account is switched off at Microsoft.
    .do = Ask whoever looks after Microsoft 365 for { $org } to switch it on, or connect with another account.
explain-account_problem-locked =
    .title = The account is locked for the moment
    .summary = Microsoft locks an account after too many tries with a wrong password. The lock ends by itself.
    .step1 = Send the person the ready reply.
    .step2 = They wait half an hour without trying, and then use the right password.
    .tell = Microsoft has locked this account for a while, because there were too many tries.
    .do = Wait half an hour without trying. Then connect again with the right password.
explain-account_problem-password =
    .title = The password was wrong
    .summary = Microsoft knows the account, but the password was not the right one.
    .tell = Microsoft says that the password was not right.
    .do = Connect again with the password of this Microsoft account. If you have forgotten it, reset it on Microsoft's sign-in page.
explain-account_problem-not_found =
    .title = Microsoft does not know the account
    .summary = There is no account with this address. It may be misspelt, or a mail address that is no Microsoft account.
    .tell = Microsoft does not know an account with this address.
    .do = Check the spelling, or ask whoever looks after Microsoft 365 for { $org } under which address you sign in. Then connect again.

## The app in the organisation

explain-app_unavailable =
    .title = { $app } is missing or switched off in the organisation
    .summary = The organisation's directory does not let the app be used. An administrator must enable or add it.
    .step1 = Send the person the ready reply. Its second half is made to be forwarded to their administrator.
    .step2 = The administrator opens Enterprise apps > { $app } > Properties. Where the app is listed, they set “Enabled for users to sign-in?” to Yes; where it is not, they approve it, which adds it.
    .step3 = The person connects again.
    .tell = You did nothing wrong: { $app } is switched off, or not set up, in your organisation.
    .do = Please forward the lines below to whoever looks after Microsoft 365 for { $org }. When it is switched on, connect again.
    .admin = { $app } is switched off or missing in your directory. If it is listed under Enterprise apps, please set “Enabled for users to sign-in?” to Yes on its Properties page. If it is not, approving it adds it.
explain-app_unavailable-disabled =
    .title = { $app } is switched off in the organisation
    .summary = The app is in the organisation's directory, but disabled. An administrator must enable it.
    .step1 = Send the person the ready reply. Its second half is made to be forwarded to their administrator.
    .step2 = The administrator opens Enterprise apps > { $app } > Properties, and sets “Enabled for users to sign-in?” to Yes.
    .step3 = The person connects again.
    .tell = You did nothing wrong: { $app } is switched off in your organisation.
    .admin = { $app } is in your directory, but switched off. Please set “Enabled for users to sign-in?” to Yes: Enterprise apps > { $app } > Properties.
explain-app_unavailable-not_found =
    .title = { $app } is not in the organisation yet
    .summary = The organisation's directory does not have the app, or not something it needs. An approval by an administrator adds it.
    .step1 = Send the person the ready reply. Its second half is made to be forwarded to their administrator.
    .step2 = The administrator approves { $app }, which adds it to the directory.
    .step3 = The person connects again. If it fails in the same way, tell the engineers: the client ID may be wrong.
    .tell = You did nothing wrong: { $app } is not set up in your organisation yet.
    .admin = { $app } is not in your directory yet. Approving it adds it. Each person still signs in for themselves, and you can take the approval back at any time.

## The app's own faults

explain-app_misconfigured =
    .title = The fault is in { $app } itself
    .summary = Microsoft refuses what the app sent. No customer can put that right.
    .step1 = Tell the engineers, with the codes and ids below.
    .step2 = Send the person the ready reply, and tell them when it is fixed.
    .step3 = Do not send anything to the person's administrator.
    .tell = The fault is on our side. You did nothing wrong.
    .do = You need not do anything. We write to you when it is fixed.
explain-app_misconfigured-redirect_uri =
    .title = The redirect URI of { $app } does not match
    .summary = The app sent a redirect URI that is not in its registration. The two must be the same to the letter.
    .step1 = Tell the engineers: compare the redirect URI that the app sends with those of its registration, to the last slash.
    .step2 = Send the person the ready reply, and tell them when it is fixed.
    .step3 = Do not send anything to the person's administrator.
explain-app_misconfigured-secret =
    .title = The secret of { $app } is wrong or has expired
    .summary = Microsoft does not accept the app's client secret or certificate. Until it is replaced, nobody can connect.
    .step1 = Tell the engineers at once: the client secret or certificate must be renewed. It stops everybody.
    .step2 = Send the person the ready reply, and tell them when it is fixed.
    .step3 = Do not send anything to the person's administrator.
explain-app_misconfigured-scope =
    .title = { $app } asks for a permission in the wrong way
    .summary = A scope in the request is unknown, misspelt, mixed from several resources, or more than was approved.
    .step1 = Tell the engineers: check the scopes of the request against those of the registration.
    .step2 = Send the person the ready reply, and tell them when it is fixed.
    .step3 = Do not send anything to the person's administrator.
explain-app_misconfigured-request =
    .title = { $app } sent a faulty request
    .summary = A parameter of the request is missing, wrong, or used twice, or prompt=consent asks again for what was approved.
    .step1 = Tell the engineers, with the codes and ids below: the description in the error names the parameter.
    .step2 = Send the person the ready reply, and tell them when it is fixed.
    .step3 = Do not send anything to the person's administrator.
explain-app_misconfigured-client =
    .title = The registration of { $app } is not as it should be
    .summary = The client ID is unknown or not the one that was approved, or the registration does not allow what the app does.
    .step1 = Tell the engineers: check the client ID, and the type of application and of accounts in its registration.
    .step2 = Send the person the ready reply, and tell them when it is fixed.
    .step3 = Do not send anything to the person's administrator.

## The mailbox

explain-no_mailbox =
    .title = There is no usable mailbox behind the account
    .summary = The sign-in works, but Microsoft has no Exchange Online mailbox for the account that { $app } can use.
    .step1 = Send the person the ready reply. Its second half is made to be forwarded to their administrator.
    .step2 = The administrator checks the account's licence, and where its mailbox is.
    .step3 = The person connects again, or uses the account that has the mailbox.
    .tell = The sign-in worked, but Microsoft says that this account has no mailbox that { $app } can use.
    .do = If your mail is in another account, connect with that one. If not, please forward the lines below to whoever looks after Microsoft 365 for { $org }.
    .admin = The account of the person who sends you this has no mailbox in Exchange Online that { $app } can reach. Please check its licence, and whether its mailbox is in Microsoft 365.
explain-no_mailbox-unlicensed =
    .title = The account has no Exchange Online licence
    .summary = The sign-in works, but without such a licence there is no mailbox to connect.
    .tell = The sign-in worked, but this account has no licence for Exchange Online, so it has no mailbox.
    .admin = The account of the person who sends you this has no Exchange Online licence. Please assign one in the Microsoft 365 admin center, under Users > Active users. The mailbox is there about 15 minutes later.
explain-no_mailbox-on_premises =
    .title = The mailbox is on the organisation's own server
    .summary = The account's mailbox is not in Microsoft 365. { $app } reaches mailboxes in Exchange Online.
    .step2 = The administrator says whether the mailbox can move to Exchange Online.
    .step1 = Send the person the ready reply. Its second half is made to be forwarded to their administrator.
    .step3 = Until it does, { $app } cannot connect it.
    .tell = Your mailbox is on your organisation's own server, and { $app } connects to mailboxes in Microsoft 365.
    .do = Please forward the lines below to whoever looks after Microsoft 365 for { $org }, and ask whether your mailbox can move.
    .admin = The mailbox of the person who sends you this is not in Exchange Online, so { $app } cannot reach it. Please tell them whether it can move to Microsoft 365.
explain-no_mailbox-new_user =
    .title = The mailbox is not ready yet
    .summary = The account is new, and Microsoft is still making its mailbox. That takes about 15 minutes, at times longer.
    .step1 = Send the person the ready reply.
    .step2 = They connect again later. If there is no mailbox the next day, the licence is missing.
    .tell = Microsoft is still setting up your mailbox.
    .do = Wait a quarter of an hour, then connect again.
explain-no_mailbox-guest =
    .title = The person was signed in as a guest
    .summary = The account is a guest of another organisation. A guest has no mailbox there.
    .step1 = Send the person the ready reply.
    .step2 = They connect again in a private window, with the account of their own organisation.
    .tell = You were signed in as a guest of another organisation, where you have no mailbox.
    .do = Open a private window, connect again, and sign in with the account whose mailbox you want to connect.
explain-no_mailbox-protocol_disabled =
    .title = Access to the mailbox is switched off
    .summary = There is a mailbox, but the way in that { $app } uses is switched off for it or for the whole organisation.
    .step2 = The administrator switches the protocol on for the mailbox, or takes { $app } out of the block.
    .step1 = Send the person the ready reply. Its second half is made to be forwarded to their administrator.
    .step3 = The person connects again. The change can take up to an hour.
    .tell = The sign-in worked, but the way in that { $app } uses is switched off for your mailbox.
    .do = Please forward the lines below to whoever looks after Microsoft 365 for { $org }. When it is switched on, connect again.
    .admin = The way in that { $app } uses is switched off for the mailbox of the person who sends you this, or for the organisation. Please allow it in the Exchange admin center; the change can take up to an hour.

## Microsoft's faults

explain-transient =
    .title = A passing fault at Microsoft
    .summary = Microsoft could not answer just then. It usually passes within minutes.
    .step1 = Send the person the ready reply.
    .step2 = If it lasts for more than an hour, look at Microsoft's service health page.
    .tell = Microsoft had a problem of its own just then. You did nothing wrong.
    .do = Wait a few minutes, then connect again.
explain-transient-throttled =
    .title = Microsoft asks to slow down
    .summary = There were too many requests in a short time. It passes by itself.
    .step1 = Send the person the ready reply.
    .step2 = If it comes often, tell the engineers: the app ought to wait as long as Retry-After says.
    .tell = Microsoft had too many requests just then. You did nothing wrong.

## Not understood

explain-unknown =
    .title = Not understood
    .summary = Nothing in the text says for certain why the connection failed.
    .step1 = Send the person the ready reply. It asks for what is missing.
    .step2 = When the whole text has come, explain it here again.
    .tell = What we got from Microsoft does not yet say why the connection failed.
    .ask = Could you send us a picture of Microsoft's page, or the whole text on it?
    .do = Meanwhile, trying again in a private window is worth it: the browser may still be signed in with another account.
