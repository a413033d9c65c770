# What a page of the guide says by cause, and by kind where that tells more: its heading, what happened, what to look at first.
# `guide-heading-<cause>-<kind>` goes before `guide-heading-<cause>`. Then the mails that the guide's links begin.
# $app: the product's name. $reference: the case. Markup, in the hints alone: as in guide-routes.

## Headings

guide-heading-admin_approval = { $app } needs your approval to connect to Outlook
guide-heading-admin_approval-request_pending = A request to approve { $app } is waiting for you
guide-heading-conditional_access = An access policy stops { $app } from connecting
guide-heading-conditional_access-security_defaults = Your security defaults stop { $app } from connecting
guide-heading-conditional_access-tenant_restrictions = Your rules for other organisations stop { $app } from connecting
guide-heading-user_not_assigned = Assign people to { $app } so that they can connect
guide-heading-app_unavailable = { $app } is switched off in your organisation
guide-heading-app_unavailable-not_found = { $app } is not in your directory yet
guide-heading-no_mailbox = { $app } finds no mailbox behind this account
guide-heading-no_mailbox-guest = A guest has no mailbox here
guide-heading-personal_account = That was a personal Microsoft account: use your work account
guide-heading-personal_account-personal_only = This connection needs your personal Microsoft account
guide-heading-wrong_tenant = That account belongs to another organisation
guide-heading-wrong_tenant-guest = You were signed in as a guest: use your own organisation's account
guide-heading-consent_declined = The connection was cancelled: which screen did you see?
guide-heading-consent_declined-declined = { $app } was not given access to Outlook
guide-heading-interaction_required = Microsoft wants one more step from you
guide-heading-session_expired = Please sign in to Outlook once more
guide-heading-account_problem = Microsoft did not accept the account
guide-heading-app_misconfigured = There is nothing for you to do
guide-heading-transient = There is nothing for you to do
guide-heading-unknown = The connection did not work, and we do not know yet why

## What happened

# The first sentence of what follows.
guide-tried = Somebody in your organisation tried to connect their Outlook account to { $app }.

guide-happened-admin_approval = { guide-tried } Your Microsoft 365 settings say which apps and permissions people may approve themselves. This app is not among them, so Microsoft asks for an administrator.
guide-happened-admin_approval-consent_off = { guide-tried } People in your organisation may not approve apps themselves, so Microsoft asks for an administrator.
guide-happened-admin_approval-permission_not_allowed = { guide-tried } It needs at least one permission that people may not grant themselves, so Microsoft asks for an administrator.
guide-happened-admin_approval-managed_policy = { guide-tried } Since November 2025 Microsoft's managed consent policy leaves access to mail and calendars to administrators, for all but a few mail programs.
guide-happened-admin_approval-request_pending = { guide-tried } They then asked for approval on Microsoft's page. The request waits for a reviewer.
guide-happened-admin_approval-request_denied = { guide-tried } They asked for approval on Microsoft's page, and were turned down. If that was meant, nothing needs to be done. If not, here is how to allow it.
guide-happened-admin_approval-risky_app = { guide-tried } Microsoft's automatic check counted the request as risky, which hands the decision to an administrator. Look at the publisher and the permissions below with care before you decide.
guide-happened-admin_approval-unverified_publisher = { guide-tried } Microsoft did not see the publisher as verified, which hands the decision to an administrator. Look at the publisher and the permissions below with care before you decide.
guide-happened-admin_approval-assignment_required = { guide-tried } Your organisation requires that people are assigned to this app. Microsoft then leaves consent to administrators, whatever your consent settings say. So two things are needed: your approval, and an assignment.
guide-happened-admin_approval-tenant_wide_only = { guide-tried } What the app asked for can only be granted for the whole organisation, which is for an administrator to do.
guide-happened-admin_approval-hidden_block = { guide-tried } Microsoft told us only that the connection was cancelled. What we see around it (others of your organisation with the same end, the permissions asked for) says that Microsoft showed a page asking for an administrator's approval.

guide-happened-conditional_access = { guide-tried } A Conditional Access policy did not let the sign-in through. Nothing is wrong with the app's permissions; the sign-in itself was stopped.
guide-happened-conditional_access-device = { guide-tried } A policy asked for a device that is managed, compliant or joined. Nothing is wrong with the app's permissions; the sign-in itself was stopped.
guide-happened-conditional_access-location = { guide-tried } A policy does not allow sign-ins from where they were. Nothing is wrong with the app's permissions; the sign-in itself was stopped.
guide-happened-conditional_access-security_defaults = { guide-tried } Your security defaults asked for more than the sign-in gave. Nothing is wrong with the app's permissions; the sign-in itself was stopped.
guide-happened-conditional_access-tenant_restrictions = { guide-tried } Your rules for access across organisations did not let the sign-in through. Nothing is wrong with the app's permissions; the sign-in itself was stopped.

guide-happened-user_not_assigned = { guide-tried } Your organisation lets only assigned people sign in to this app, and they are not on its list.

guide-happened-app_unavailable = { guide-tried } The app has an entry in your directory, but sign-in to it is turned off. An administrator did that, or a request for approval was blocked earlier.
guide-happened-app_unavailable-not_found = { guide-tried } Microsoft found no entry for the app in your directory, or a leftover one that no longer works.

guide-happened-no_mailbox = The sign-in worked and { $app } has its permissions. But the account has no Exchange Online mailbox that the app can reach.
guide-happened-no_mailbox-unlicensed = { guide-happened-no_mailbox } It seems to have no Exchange Online licence.
guide-happened-no_mailbox-on_premises = { guide-happened-no_mailbox } Its mailbox seems to be on your own Exchange server.
guide-happened-no_mailbox-new_user = { guide-happened-no_mailbox } The account seems to be so new that Microsoft is still making its mailbox.
guide-happened-no_mailbox-protocol_disabled = { guide-happened-no_mailbox } The way of access that the app needs is switched off.
guide-happened-no_mailbox-guest = { guide-happened-no_mailbox } It is a guest: its mailbox is in another organisation.

guide-happened-personal_account = You signed in with a personal Microsoft account (the kind used for Outlook.com, Hotmail, Xbox or a private PC). { $app } connects to the Outlook account that your work gave you. The two can even share one address.
guide-happened-personal_account-personal_only = You signed in with a work or school account, but this connection of { $app } is for personal Microsoft accounts.
guide-happened-wrong_tenant = The account you used belongs to another organisation than the one { $app } asked for. That happens when the browser is still signed in somewhere else.
guide-happened-wrong_tenant-guest = You signed in to an organisation that has you as a guest. Your mailbox is in your own organisation, so { $app } has to be connected there.
guide-happened-consent_declined = Microsoft told us only that the connection was cancelled. It says the same when somebody presses Cancel and when somebody leaves a page that asks for an administrator, so we cannot tell which it was. You can: see which of these screens you had.
guide-happened-consent_declined-declined = Microsoft's page asked whether { $app } may use the mailbox, and the answer was no.
guide-happened-interaction_required = Microsoft wants you to take part in the sign-in once more before it lets the connection through.
guide-happened-interaction_required-mfa = Microsoft asked for a second proof that it is you, such as a code or the Authenticator app.
guide-happened-interaction_required-password = Your password has expired or has to be changed before Microsoft lets you go on.
guide-happened-interaction_required-terms = Your organisation has terms of use that you have to accept before Microsoft lets you go on.
guide-happened-session_expired = The sign-in that { $app } had for your Outlook account has run out. That is normal; signing in again renews it.
guide-happened-session_expired-revoked = The permission that { $app } had was withdrawn: after a change of password, by you, or by an administrator. Signing in again renews it.
guide-happened-account_problem = Something is the matter with the account itself: it may be locked, disabled, or its password is wrong.
guide-happened-account_problem-disabled = The account is disabled.
guide-happened-account_problem-locked = The account is locked, usually after several tries with a wrong password.
guide-happened-account_problem-password = The password was not right.
guide-happened-account_problem-not_found = Microsoft does not know the account. Perhaps the address was mistyped, or it is an alias.
guide-happened-account_problem-unlicensed = The account has no licence for what was asked.
guide-happened-app_misconfigured = The fault is on the side of { $app }. Its engineers have been told.
guide-happened-transient = Microsoft had a passing fault. Trying again in a few minutes usually works.
guide-happened-unknown = The answer from Microsoft is one that we have not met before. We keep it, without secrets, and { $app } looks into it.

## What to look at first

guide-hint-conditional_access-device = Look for a policy that requires a compliant or hybrid joined device, or an approved client app. The easiest way out is often to connect from a managed device.
guide-hint-conditional_access-location = Look for a policy with named locations or blocked countries. Connecting from the office or through your VPN may be all it takes.
guide-hint-conditional_access-security_defaults = Security defaults have no exceptions. The person has to register for multi-factor authentication and use a modern sign-in page.
guide-hint-conditional_access-tenant_restrictions = Look at |External Identities > Cross-tenant access settings|, and at tenant restrictions on your proxy or devices.
guide-hint-no_mailbox-unlicensed = Give the account a licence that includes Exchange Online.
guide-hint-no_mailbox-on_premises = Mailboxes on your own Exchange server cannot be reached this way. Move the mailbox to Exchange Online, or connect one that is there.
guide-hint-no_mailbox-new_user = Wait 15 minutes and connect again.
guide-hint-no_mailbox-protocol_disabled = Look at the organisation's and the mailbox's settings for the protocol that was refused, such as authenticated SMTP or EWS.
guide-hint-no_mailbox-guest = The person should sign in with the account of their own organisation.

## The mail from a person to their administrator: a greeting, a sentence by cause, a line before the guide's address, thanks.

guide-letter =
    .subject = Please approve { $app } for Microsoft 365
    .hello = Hello,
    .sentence = { $app } needs an administrator's approval before we can connect our Outlook accounts to it.
    .page = This page says what to do and what it changes:
    .thanks = Thank you!
guide-letter-conditional_access =
    .subject = An access policy stops { $app } from connecting to Outlook
    .sentence = An access policy of ours stopped me from connecting my Outlook account to { $app }.
guide-letter-user_not_assigned =
    .subject = Please assign me to { $app }
    .sentence = I could not connect my Outlook account to { $app }, because I am not assigned to the app.
guide-letter-app_unavailable =
    .subject = { $app } is switched off in our Microsoft 365
    .sentence = I could not connect my Outlook account to { $app }, because the app is not available in our organisation.
guide-letter-no_mailbox =
    .subject = { $app } finds no mailbox for my account
    .sentence = I could not connect my Outlook account to { $app }, because it found no mailbox that it can reach.

## The mail to support. The reader fills in what follows the colons.

guide-support-mail =
    .subject = Connecting Outlook ({ $reference })
    .hello = Hello,
    .person = The address of the person who tried to connect:
    .domain = Our Microsoft 365 domain:
    .screen = What the screen says (please attach a picture of it):
