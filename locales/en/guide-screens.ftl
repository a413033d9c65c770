# The sketches of screens in the guide. In each message, `alt` says in words what the sketch shows, for those who do not see it,
# and `caption` stands below it. All other attributes are labels that Microsoft's screens bear: write them as Microsoft
# does in your language; where you do not know that for certain, as it most likely would.
# $app: the product's name. $publisher: who makes it.

# Where a menu path leads through. The two are used by several sketches.
screen-menu =
    .apps = Enterprise apps
    .consent = Consent and permissions

screen-wall =
    .alt = Microsoft's page “Need admin approval”: the name of the app, a few lines of text, and two links. One signs in with an administrator's account, the other returns to the app without granting consent. There is no button.
    .caption = 1. “Need admin approval”: no form, and nothing to accept.
    .heading = Need admin approval
    .sign-in = Have an admin account? Sign in with that account
    .return = Return to the application without granting consent

screen-ask =
    .alt = Microsoft's page “Approval required”: what the app asks for, a field for your reason, and the buttons Cancel and Request approval.
    .caption = 1. “Approval required”: a form that asks for a reason.
    .heading = Approval required
    .lead = This app requires your admin's approval to:
    .reason = Enter justification for requesting this app
    .cancel = Cancel
    .send = Request approval

screen-consent =
    .alt = Microsoft's page “Permissions requested”: what the app would like to do, and the buttons Cancel and Accept.
    .caption = 2. “Permissions requested”: with the button Accept.
    .heading = Permissions requested
    .lead = This app would like to:
    .cancel = Cancel
    .accept = Accept

screen-review =
    .alt = Microsoft's page “Permissions requested, review for your organization”: the name { $app }, the publisher { $publisher }, the list of permissions, and the buttons Cancel and Accept. Accept is marked.
    .caption = A sketch of Microsoft's page. Its first lines must name { $app } and your organisation's account.
    .heading = Permissions requested
    .sub = Review for your organization
    .lead = This app would like to:
    .cancel = Cancel
    .accept = Accept

screen-settings =
    .alt = The panel “User consent settings”: of four choices, “Allow user consent for apps from verified publishers, for selected permissions” is chosen. Save is at the top. Both are marked.
    .caption = A sketch of the panel. Yours may word or order the choices a little differently.
    .here = User consent settings
    .save = Save
    .discard = Discard
    .heading = User consent for applications
    .none = Do not allow user consent
    .low = Allow user consent for apps from verified publishers, for selected permissions
    .managed = Let Microsoft manage your consent settings
    .all = Allow user consent for apps

screen-picker =
    .alt = The panel “Request API permissions” for Microsoft Graph: “Delegated permissions” is chosen, a name is typed into the search box, its group is open, and the permissions of { $app } in it are ticked. “Add permissions” is at the bottom left.
    .caption = A sketch of the panel. The boxes stay ticked while you search for the next.
    .heading = Request API permissions
    .delegated = Delegated permissions
    .application = Application permissions
    .select = Select permissions
    .add = Add permissions
    .discard = Discard

screen-low =
    .alt = “Permission classifications” with the tab Low open: “Add permissions” above, and below it each permission of { $app } in a row of its own, all of the API Microsoft Graph.
    .caption = A sketch of the list as it should look in the end.
    .here = Permission classifications
    .low = Low
    .medium = Medium
    .high = High
    .add = Add permissions
    .api = API used
    .permission = Permission

screen-requests =
    .alt = “Admin consent requests” with the tab My Pending open: one request, for { $app }. Beside it the details of the request, with the buttons “Review permissions and consent”, Deny and Block. The first is marked.
    .caption = A sketch of the list, and of what opens when you choose { $app } in it.
    .here = Admin consent requests
    .pending = My Pending
    .all = All
    .name = Name
    .by = Requested by
    .details = Details
    .id = App ID
    .review = Review permissions and consent
    .deny = Deny
    .block = Block

screen-assign =
    .alt = “Users and groups” of { $app } with the button “Add user/group” at the top. Beside it the panel “Add Assignment”, with the link “None Selected” below “Users and groups”, and the button Assign. What to choose is marked.
    .caption = A sketch of the list, and of the panel behind “Add user/group”.
    .here = Users and groups
    .add = Add user/group
    .heading = Add Assignment
    .none = None Selected
    .assign = Assign

screen-properties =
    .alt = “Properties” of { $app }: “Enabled for users to sign-in?” is set to Yes, and Save is at the top. Both are marked.
    .caption = A sketch of the page. “Application ID” is what tells { $app } from another app of that name.
    .here = Properties
    .save = Save
    .discard = Discard
    .enabled = Enabled for users to sign-in?
    .assignment = Assignment required?
    .yes = Yes
    .no = No
    .name = Name
    .id = Application ID

screen-policy =
    .alt = The details of a sign-in with the tab “Conditional Access” open: a list of policies with their results. One has the result Failure and is marked. The others say Success and Not Applied.
    .caption = A sketch of the tab. The policy with the result “Failure” is the one to look at.
    .heading = Activity Details: Sign-ins
    .basic = Basic info
    .device = Device info
    .here = Conditional Access
    .policy = Policy Name
    .result = Result
    .failure = Failure
    .success = Success
    .not-applied = Not Applied

screen-accounts =
    .caption = A sketch of the two pages. The second comes only for an address with two accounts.
    .alt-work = Two pages of Microsoft. “Pick an account”: below the accounts that are signed in, “Use another account” is marked. “Which one do you want to use?”: of “Work or school account” and “Personal account”, the first is marked.
    .alt-personal = Two pages of Microsoft. “Pick an account”: below the accounts that are signed in, “Use another account” is marked. “Which one do you want to use?”: of “Work or school account” and “Personal account”, the second is marked.
    .pick = Pick an account
    .signed-in = Signed in
    .another = Use another account
    .which = Which one do you want to use?
    .work = Work or school account
    .work-note = Created by your IT department
    .personal = Personal account
    .personal-note = Created by you
