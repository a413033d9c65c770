# The administrator's ways out: roles, what each route costs and changes, its steps.
#
# Markup: **what a screen says**, `code`, |a path > through menus|, [text](name) for a link; the names of links stay as they are.
# What stands in ** or | is Microsoft's: use the words that Microsoft's own pages have in your language.
# $app, $publisher, $client_id: the product. $org: the organisation's domain, or `your-organisation`. $domain: its domain.
# $tenant_id: its id. $permissions: how many permissions. $mail, $calendars, $sign_in, $others, $blocked: names of permissions.
# $policy: a day. $minutes: a number. $route: a letter. $role: a role.

## Microsoft's roles, by Microsoft's names

role-application_administrator = Application Administrator
role-cloud_application_administrator = Cloud Application Administrator
role-conditional_access_administrator = Conditional Access Administrator
role-global_administrator = Global Administrator
role-license_administrator = License Administrator
role-privileged_role_administrator = Privileged Role Administrator
role-security_reader = Security Reader
role-user_administrator = User Administrator

## All routes

guide-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
guide-about-minutes =
    { $minutes ->
        [one] About { $minutes } minute
       *[other] About { $minutes } minutes
    }
guide-least-role = Least role: { $role }
guide-routes =
    .one = What to do
    .choose = Choose one way
    .choose-note = One is enough. Pick by your role and by what your rules allow.
    .all = Both of these are needed
    .all-note = In this order.
    .likeliest = Likeliest for you
    .name = Route { $route }:
    .changes = What changes
    .leaves = What stays as it is
    .effects = What else to know
    .undo = How to undo route { $route }

## Route A

guide-route-admin_consent =
    .title = Approve the app with one link
    .fits = Right for most organisations. It works whatever your consent settings are, and it concerns this one app only.
    .role-note = { role-application_administrator }, { role-privileged_role_administrator } and { role-global_administrator } may do it too.
    .change1 = The app is listed under **Enterprise apps**, with exactly the permissions shown on Microsoft's page.
    .change2 = Everyone in your organisation can connect their own mailbox without being asked for consent.
    .leave1 = Your consent settings, and what people may grant to any other app.
    .leave2 = Mailboxes: nothing is connected until its owner signs in and connects it. The permissions are delegated, so the app acts only for people who have connected.
    .effect1 = It covers everyone. To keep it to some people, set **Assignment required?** to **Yes** in the app's properties and assign them.
    .effect2 = If you approved other permissions for this app before, for the whole organisation, Microsoft may replace them with these.
    .undo1 = Open |Entra ID > Enterprise apps > All applications| and choose the app.
    .undo2 = Under |Security > Permissions|, on the tab “Admin consent”, revoke each permission; or under **Properties** set **Enabled for users to sign-in?** to **No**, or delete the app.

guide-consent =
    .asks-known = Microsoft shows the permissions listed below and asks you to accept them for **{ $domain }**. Nothing happens before you do.
    .asks-unknown = Microsoft shows the permissions listed below and asks you to accept them. Nothing happens before you do.
    .button = Review and approve at Microsoft
    .step1-known = Follow the link and sign in with an administrator account of { $domain }.
    .step1-unknown = Follow the link and sign in with an administrator account.
    .inexact = We do not know your tenant for certain, so the link leads to the organisation of whichever account you sign in with.
    .step2 = Compare the app's name, the publisher and the permissions with this page, then choose **Accept**.
    .step3 = Microsoft brings you back here, and we show what was granted.
    .menu-title = The same in the admin center, without the link
    .menu = If the app is listed there already: [open Enterprise apps](apps) (|Entra ID > Enterprise apps > All applications|), choose { $app }, then |Security > Permissions|, and select **Grant admin consent**.
    .address-title = The address behind the button, to read or to copy

## Route B

guide-route-settings =
    .title = Let people consent for themselves
    .fits = Right if your rules say that each person decides about their own mailbox. Both steps are needed; neither works alone.
    .role-note = Step 1 needs this role in the admin center; by Graph or PowerShell, { role-privileged_role_administrator } is enough. Step 2 needs only { role-cloud_application_administrator }.
    .change1 = Each person may grant permissions classed as **Low**, to apps of verified publishers.
    .change2 = The permissions of this app are classed as **Low**.
    .leave1 = Nothing is granted for the organisation: each person still agrees, for their own mailbox and calendar, when they connect.
    .leave2 = What people granted earlier. The settings are about future consent only.
    .effect1 = The classification is not about one app: people may then grant the same mail and calendar permissions to any verified publisher's app.
    .effect2 = If people could consent more freely before (**Allow user consent for apps**), this narrows it for every app.
    .effect3 = If Microsoft managed the setting until now, it no longer does: later changes of its managed policy pass you by.
    .effect4 = Guests are not covered: the setting is for members.
    .undo1 = Under |Permission classifications > Low|, remove the permissions you added.
    .undo2 = Under **User consent settings**, choose what was chosen before, and save. (Note it down before you start.)
    .undo3 = What people granted meanwhile stays. It is shown under **Enterprise apps**, the app, |Permissions > User consent|, but cannot be taken back there: delete the app, which takes back everything at once, or remove single grants by Microsoft Graph.

guide-settings =
    .verified-title = Needs a verified publisher
    .verified = This route lets people approve apps of publishers that Microsoft has verified (a blue tick beside **{ $publisher }** on Microsoft's page) and apps registered in your own tenant. Without the tick, take route A.
    .one = Step 1: Allow user consent for verified publishers
    .step1 = Sign in to the Microsoft Entra admin center as { role-global_administrator } and [open **User consent settings**](user-consent). The menu: |Entra ID > Enterprise apps > Consent and permissions > User consent settings|.
    .older = Older menus: |Identity > Applications > Enterprise applications > Consent and permissions|. In the Azure portal: |Microsoft Entra ID > Enterprise applications > Consent and permissions|.
    .step2 = Note down what is chosen now, so that you can go back to it.
    .step3 = Under **User consent for applications** select **Allow user consent for apps from verified publishers, for selected permissions**.
    .step4 = Select **Save** at the top of the page.
    .managed-title = It says “Let Microsoft manage your consent settings”. Can I leave it?
    .managed = No, not for this route. Since July and August 2025 that is the setting of every organisation that never chose one. Between late October and late November 2025 Microsoft's managed policy began to keep people from giving apps access to mail and calendars. A few mail programs are exempt; a verified publisher makes no difference.
    .managed-blocked = Of the permissions of this app, it blocks { $blocked }.
    .managed-low = Classifying the permissions (step 2) changes nothing while that policy is in force. Organisations on another setting are not bound by it.
    .managed-keep = If you want to keep Microsoft's managed policy, take [route A](route-a): it works beside it. What we know of the policy is as of { $policy }; Microsoft changes it from time to time.
    .step5 = Still under **Consent and permissions**, open **Permission classifications**. With **Low** selected, choose **+ Add permissions**.
    .step6 = In the panel **Request API permissions**, on **Microsoft APIs**, choose **Microsoft Graph**, then **Delegated permissions**. Do not choose **Application permissions**: those act without a signed-in person, and { $app } does not ask for any.
    .step7 = Tick all of them in this one panel before you add them. Type into the search box, open the group, tick, clear the box, and go on with the next:
    .pick-mail = Search `Mail`, group **Mail**: { $mail }
    .pick-calendars = Search `Calendar`, group **Calendars**: { $calendars }
    .pick-sign-in = Search each of those for signing in by its name: { $sign_in }. Those in lower case are under **OpenId permissions**. Some tenants have them in the **Low** list already; add only what is missing.
    .pick-others = Search by name: { $others }
    .step8 = Select **Add permissions** at the bottom left of the panel.
    .step9 = Check: |Permission classifications > Low| now lists all { $permissions }, each with the API **Microsoft Graph**. [Compare with the list below](permissions).
guide-settings-two =
    { $permissions ->
        [one] Step 2: Classify the permission as Low
       *[other] Step 2: Classify the { $permissions } permissions as Low
    }

guide-graph =
    .title = Both steps by Microsoft Graph instead, without { role-global_administrator }
    .with-known = Use [Graph Explorer](graph-explorer) or a script of yours, signed in to the tenant `{ $tenant_id }`, with the delegated permissions `Policy.ReadWrite.Authorization`, `Policy.ReadWrite.PermissionGrant` and `Application.Read.All`.
    .with-unknown = Use [Graph Explorer](graph-explorer) or a script of yours, with the delegated permissions `Policy.ReadWrite.Authorization`, `Policy.ReadWrite.PermissionGrant` and `Application.Read.All`.
    .roles = The policy needs { role-privileged_role_administrator }, the classifications { role-cloud_application_administrator }.
    .step1 = Read what is set, and keep the answer for the way back:
    .step2 = Set the consent policy. The list is replaced as a whole: of what you read under `permissionGrantPoliciesAssigned`, leave out the entries that begin with `managePermissionGrantsForSelf` (in any case) and copy all others after the first line.
    .step3 = Classify what is not classified yet, one call each:
    .step4 = Read both again. There are reports that a tenant on **Let Microsoft manage your consent settings** answers 204 to the second call and changes nothing; then use the admin center for step 1.
    .undo = To undo it, send the list you kept with the same `PATCH`, and `DELETE` each classification you added by the `id` that its `POST` returned.

## Route C

guide-route-request =
    .title = Approve the request that waits
    .fits = Right if your organisation lets people ask for approval, and somebody has asked. The result is the same as that of route A.
    .role-note = You must also be a designated reviewer, and have been one when the request was made. Being a reviewer alone does not let you approve.
    .change1 = The app is approved for the whole organisation, and Microsoft tells those who asked.
    .change2 = The app is listed under **Enterprise apps**.
    .leave1 = Your consent settings, and what people may grant to any other app.
    .effect1 = It covers everyone, like route A.
    .effect2 = Choose **Deny**, and people may ask again. Choose **Block**, and the app is put into your directory disabled: nobody can ask again until you enable it. Both want a reason from you, and Microsoft shows it to those who asked.
    .undo1 = As for route A: **Enterprise apps**, the app, **Permissions**, revoke; or delete the app.

guide-request =
    .step1 = Open [Admin consent requests](requests), tab **My Pending**. The menu: |Entra ID > Enterprise apps > Admin consent requests| (under **Activity**).
    .nothing = Nothing there? Then nobody has asked, or the request has expired, or you became a reviewer after it was made. Take route A.
    .step2 = Choose **{ $app }**. Compare the application ID with the one on this page, then select **Review permissions and consent**.
    .step3 = Compare the permissions with the list below and choose **Accept**.

## Route D

guide-route-assign =
    .title = Assign people to the app
    .fits = Right if the app is set to **Assignment required**, so that only people on its list may use it.
    .role-note = { role-application_administrator }, { role-user_administrator }, or an owner of the app may do it too.
    .change1 = The people or groups you choose may sign in to the app, and see it in **My Apps**.
    .leave1 = Everybody else stays out.
    .leave2 = Permissions: an app that requires assignment must also be approved by an administrator.
    .effect1 = Assigning a group needs Microsoft Entra ID P1 or P2. Groups inside the group are not covered: assign them one by one.
    .undo1 = **Enterprise apps**, the app, **Users and groups**: select the person or group, then **Remove**.

guide-assign =
    .step1 = Open [Enterprise apps](apps) (|Entra ID > Enterprise apps > All applications|) and choose **{ $app }**. Searching for the application ID finds it for certain.
    .step2 = Under **Users and groups** select **Add user/group**.
    .step3 = Under **Users and groups** follow **None Selected**, pick the people or groups, then **Select** and **Assign**.
    .all-title = Or let everybody in
    .all = Under **Properties** set **Assignment required?** to **No** and save. That opens the app to your whole organisation; set it to **Yes** again to go back.
