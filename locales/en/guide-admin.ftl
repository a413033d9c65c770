# The administrator's pages beside routes and permissions: who asks, what else to know, the pages without a route, the text for a ticket.
# Markup and values as in guide-routes. $waiting: how many people wait. $opened, $checked: days. $host: of this page.
# $support: the support address. $reference: the case. $link: the guide's address. $name: what $app calls the organisation.

guide-copy = Copy
    .done = Copied
    .by-hand = Select the text and copy it with your keyboard
    .link = Copy the link
    .address = Copy the address
    .client-id = Copy the client ID
    .tenant-id = Copy the tenant ID
    .ticket = Copy for a ticket
guide-print = Print this page

guide-for-admin = For the administrator of { $org }
guide-about-request = About this request
guide-waiting =
    { $waiting ->
        [one] { $waiting } person is waiting
       *[other] { $waiting } people are waiting
    }
guide-since = Since { $opened }
guide-claimed-more = Until then this page stays open, in case something is left to do.
guide-unsure =
    .title = This is our reading, not Microsoft's word.
    .text = Microsoft does not always say why it stopped a connection. What follows is the likeliest reason. If it does not fit what you see, [tell us](support).
guide-not-me =
    .title = Not the right person for this?
    .text = Pass the page on to whoever looks after Microsoft 365 where you work. They do it once, and everyone can connect.
    .write = Write to my administrator

## Who asks

guide-who =
    .title = Who is asking
    .name = Its name in { $app }
    .support = Support
guide-trust =
    .title = Check it yourself
    .lead = A request to approve an app should make you careful. So:
    .check1 = Your address bar shows **{ $host }**.
    .check2 = Nobody asks you here for a password, a code, a payment or a download.
    .check3 = You sign in at **login.microsoftonline.com** and work in **entra.microsoft.com**. Both belong to Microsoft; we see nothing of it.
    .check4 = Microsoft's own page shows the app's name, publisher and permissions before you agree. If they differ from this page, stop and [tell us](support).
    .check5 = You need none of our links: open the Microsoft Entra admin center yourself. If the app is listed under Enterprise apps already, the client ID finds it there; if not, the address of Microsoft's approval page holds the client ID.

## Afterwards

guide-retry =
    .title = Then: let them try again
    .text = Microsoft applies the change to new sign-ins only, so whoever was stopped has to [connect again in { $app }](connect). The page asking for an administrator should be gone. The first connection that works proves it, and we then tell everybody else of your organisation who waits.
    .button = It is done, let us know
    .note = This notes it on the case. It grants nothing and needs no account.

guide-safe =
    .title = Is this safe?
    .lead = It is the ordinary way to let a Microsoft 365 organisation use an outside app, and you decide how far it goes:
    .delegated = The permissions are delegated. { $app } reaches the mailbox and calendar of people who connect, and nobody else's.
    .settings = With route B nothing is granted for the organisation: each person agrees for their own mailbox and calendar, when they sign in.
    .consent = With route A you approve one app once; everything else stays as strict as it is.
    .password-known = { $app } never sees a password, and none of the permissions is for administration.
    .password-unknown = { $app } never sees a password.
    .undo = You can take it back at any time. The Entra sign-in logs show when it signed in, and for whom.
    .allows = What it does allow deserves saying as plainly: for people who connect, the app can read, change and delete mail and appointments and send mail in their name, until the connection is ended. “Low impact” is the name of Microsoft's list, not a judgement of ours. Personal Microsoft accounts are not touched by any of this.

guide-still =
    .title = If it still does not work
    .same = The person sees the same page again
    .same1 = Are they signing in with their work account, not a personal one?
    .same2 = Ask them to clear the cookies of login.microsoftonline.com, or to use a private window: an old session may belong to another account.
    .same3 = Was the change saved, and in the right tenant? Look at it again.
    .same4 = A change can take up to an hour to reach all of Microsoft, though mostly it takes minutes. Wait a little, then let them try in a new private window.
    .low = With route B: are both steps done, and do all { $permissions } permissions stand in the **Low** list? One missing permission blocks the whole request.
    .settings = Route B is done, and Microsoft still asks for an administrator
    .settings1 = The publisher may not count as verified, or Microsoft counts the request as risky. Both hand the decision to an administrator: take route A.
    .settings2 = Guests are not covered by the setting.
    .settings3 = The app may be set to **Assignment required**. Then an administrator must consent and assign the people.
    .settings4 = In national clouds (US Government, China) publisher verification does not exist, so route B cannot work there. The links on this page are for the public cloud; [write to us](support).
    .other = Approved, and it fails with another message
    .other1 = **AADSTS50105**: the person has to be assigned to the app (**Enterprise apps**, { $app }, **Users and groups**).
    .other2 = **AADSTS7000112**: the app is disabled in your tenant (**Properties**, **Enabled for users to sign-in?**).
    .other3 = **AADSTS650051**: a leftover copy of the app is in the way; remove it under **Enterprise apps** and approve again.
    .other4 = **AADSTS530xx**, or a page about the device or the place: a Conditional Access policy. See the [sign-in logs](sign-ins).
    .other5 = No mailbox: the account needs an Exchange Online licence. A new one takes up to 15 minutes to arrive.
    .right = You did everything right
    .right-text = Then the fault may be on our side: an app can ask for more than it says, or ask for consent each time. Write to [{ $support }](support) with the address of the person who tried, your domain, and a picture of the message with its codes. Name the case { $reference }.

guide-record =
    .title = For the record
    .ticket = The whole request as plain text, for a change ticket
    .sources = What this page rests on
    .checked = Checked against Microsoft's documentation on { $checked }. Microsoft moves menus now and then; if one has moved, search the admin center for the words in bold.
# The titles of Microsoft's pages.
guide-sources =
    .item1 = [Grant tenant-wide admin consent](grant-admin-consent)
    .item2 = [Configure how users consent](configure-user-consent)
    .item3 = [Permission classifications](configure-permission-classifications)
    .item4 = [App consent policies](manage-app-consent-policies)
    .item5 = [Review admin consent requests](review-admin-consent-requests)
    .item6 = [Assign people to an app](assign-user-or-group-access-portal)

## Pages without a route

guide-hint-title = Look here first.

guide-policy =
    .title = Find the policy, then decide
    .look = To look: { role-security_reader }
    .change = To change: { role-conditional_access_administrator }
    .step1 = Open the [sign-in logs](sign-ins) (|Entra ID > Monitoring & health > Sign-in logs|). Filter by the application ID of { $app }, and by the status **Failure**.
    .step2 = Open the sign-in and its tab **Conditional Access**. It names the policy that failed and the condition that was not met.
    .step3 = Decide what fits your rules. Often the person can meet the condition: another device, another network, multi-factor authentication.
    .step4 = If the policy should not apply to this app, [open the policy](policies) (|Entra ID > Conditional Access > Policies|) and exclude { $app } under **Target resources**. If the app is not offered there, exclude the person or a group instead, and keep the exception narrow.
    .mind = What to know before you change a policy
    .mind1 = An exception weakens the policy for what it covers. Meeting the condition is better where it can be done.
    .mind2 = { $app } works for the person in the background afterwards. A policy that wants each use to come from a certain device or place can end the connection again later.
    .mind3 = Try a change in report-only mode first, or with **What If**.
    .undo = How to undo it
    .undo-text = Remove the exclusion from the policy and save. Running sessions are checked again when their token is renewed.

guide-assigned =
    .title = Assigned, and Microsoft asks for approval?
    .text = An app that requires assignment must also be approved by an administrator, whatever your consent settings say. If nobody has done that yet, this link does it, with the permissions below.

guide-enable =
    .title = Switch the app on again
    .role-note = { role-application_administrator }, or an owner of the app, may do it too.
    .step1 = Open [Enterprise apps](apps) (|Entra ID > Enterprise apps > All applications|) and find **{ $app }** by its application ID. Older menus: |Identity > Applications > Enterprise applications|.
    .step2 = Find out why it is off before you switch it on: the **Audit logs** of the app say who did it and when. Blocking a request for approval also leaves a disabled app behind.
    .step3 = Under **Properties** set **Enabled for users to sign-in?** to **Yes**, then **Save**.
    .after = What changes, and how to undo it
    .after-text = People can sign in to { $app } again; permissions stay as they are. Set the same switch to **No** to go back.
    .leftover = Is there a leftover copy?
    .leftover-text = If [Enterprise apps](apps) lists { $app } already and it does not work (AADSTS650051), delete that entry first. Then approve as below, which adds the app afresh.

guide-mailbox =
    .title = What to check
    .step1 = Is it the right account? A guest, a shared sign-in or a second account of the same person has no mailbox of its own.
    .step2 = Has it a licence with Exchange Online? In the Microsoft 365 admin center: |Users > Active users|, choose the person, **Licenses and apps**.
    .step3 = Is the mailbox new? After a licence is given it can take up to 15 minutes until it can be reached.
    .step4 = Is the mailbox on your own Exchange server? { $app } reaches Exchange Online only. A hybrid organisation can connect the mailboxes that have been moved.
    .step5 = Is access switched off? Exchange administrators can turn off protocols for a mailbox or for the organisation (EWS, authenticated SMTP, and others).
    .after = What changes, and how to undo it
    .after-text = A licence may cost money and gives the person the services in it; take it away again in the same place. Microsoft keeps a mailbox for 30 days after its licence is gone.

## The text for a ticket, a line each. $title: a route's. $role: Microsoft's name. $time: how long.

guide-ticket =
    .title = Let people connect Outlook to { $app }
    .app = App: { $app } (publisher: { $publisher })
    .client-id = Application (client) ID: { $client_id }
    .organisation = Organisation: { $domain }
    .tenant = Tenant ID: { $tenant_id }
    .case = Case: { $reference }
    .guide = Guide: { $link }
    .support = Support: { $support }
    .permissions = Delegated Microsoft Graph permissions ({ $permissions }):
    .first = Route { $route }: { $title }
    .and = And route { $route }: { $title }
    .or = Or route { $route }: { $title }
    .price = Least role: { $role }. Time: { $time }.
    .link = Link:
    .changes = Changes:
    .leaves = Leaves alone:
    .effects = Mind:
    .undo = Undo:
    .checked = Checked against Microsoft's documentation on { $checked }.
