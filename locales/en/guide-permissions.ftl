# The permissions: for each, .display is what Microsoft's own pages call it (use Microsoft's words in your language), .purpose what the
# app does with it. Then the words of their table.
# $app: the product's name. $permissions: how many there are. $name: one. $display: what Microsoft calls it. $policy: a day.
# .copy-name-of is read out instead of .copy-name, so it begins with the same words. Markup as in guide-routes.

guide-permission-openid =
    .display = Sign users in
    .purpose = Lets the person sign in with their work account.
guide-permission-profile =
    .display = View users' basic profile
    .purpose = Shows the person's name beside their connection.
guide-permission-email =
    .display = View users' email address
    .purpose = Tells which mailbox was connected.
guide-permission-offline_access =
    .display = Maintain access to data you have given it access to
    .purpose = Keeps the connection working while the person is away, so that they need not sign in each hour.
guide-permission-user-read =
    .display = Sign in and read user profile
    .purpose = Reads the profile of the person who signed in, nobody else's.
guide-permission-mail-readwrite =
    .display = Read and write access to user mail
    .purpose = Reads, drafts, files and deletes mail in the person's own mailbox; does not send.
guide-permission-mail-send =
    .display = Send mail as a user
    .purpose = Sends mail from the person's own address.
guide-permission-calendars-readwrite =
    .display = Have full access to user calendars
    .purpose = Sees when the person is free, and makes, moves and deletes appointments in their calendars.

guide-permissions =
    .lead = All are **delegated** permissions of **Microsoft Graph**: { $app } can use them only for a person who has connected, and only for what that person may do anyway.
    .copy-names = Copy all names
    .copy-ids = Copy names and IDs
    .copy-csv = Copy as CSV
    .copy-json = Copy as JSON for Graph
    .column-name = Permission
    .column-purpose = What for, and its Graph ID
    .shown = “{ $display }”
    .copy-name = Copy name
    .copy-name-of = Copy name { $name }
    .blocked = Managed policy blocks it
    .blocked-note = “{ guide-permissions.blocked }”: under **Let Microsoft manage your consent settings** people cannot grant it themselves, as of { $policy }.
guide-permissions-title =
    { $permissions ->
        [one] The permission
       *[other] The { $permissions } permissions
    }
