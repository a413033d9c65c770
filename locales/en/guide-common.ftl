# Words that mails and pages share.
# $app: the product's name. $publisher, $client_id: as Microsoft shows them. $support: the support address. $from: the sender.

your-organisation = your organisation
our-organisation = our organisation
label-app = App
label-publisher = Publisher
label-client-id = Application (client) ID
label-organisation = Organisation
label-tenant-id = Tenant ID
label-permissions = Delegated Microsoft Graph permissions
label-asked-by = Asked for by
label-waiting = People waiting
label-account-used = Account that was used
label-reference = Reference

trust-title = Is this mail genuine?
trust-never = We never ask for a password, a code or a payment, by mail or on our pages. You sign in only on Microsoft's own pages or in { $app } itself.
trust-check = To check by hand, do not use the links here: open { $app } the way you always do, or write to { $support }.

# For somebody who can see the organisation's settings.
trust-check-admin = To check by hand, do not use the links here: open the Microsoft Entra admin center yourself, compare the publisher and the client ID with those on Microsoft's approval page, or write to { $support }.
