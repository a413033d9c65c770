# Words that mails and pages share.

your-organisation = uw organisatie
our-organisation = onze organisatie
label-app = App
label-publisher = Uitgever
label-client-id = Toepassings-id (client)
label-organisation = Organisatie
label-tenant-id = Tenant-id
label-permissions = Gedelegeerde Microsoft Graph-machtigingen
label-asked-by = Gevraagd door
label-waiting = Wachtende personen
label-account-used = Gebruikt account
label-reference = Kenmerk

trust-title = Is deze e-mail echt?
trust-never = We vragen nooit om een wachtwoord, een code of een betaling, niet per e-mail en niet op onze pagina’s. U meldt zich alleen aan op Microsofts eigen pagina’s of in { $app } zelf.
trust-check = Wilt u dit zelf nagaan, gebruik dan niet de links in deze e-mail: open { $app } zoals u dat altijd doet, of schrijf naar { $support }.

trust-check-admin = Wilt u dit zelf nagaan, gebruik dan niet de links in deze e-mail: open zelf het Microsoft Entra-beheercentrum, vergelijk de uitgever en de toepassings-id met die op Microsofts goedkeuringspagina, of schrijf naar { $support }.
