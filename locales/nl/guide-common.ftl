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
trust-never = We vragen nooit om een wachtwoord, een aanmeldcode of een betaling, niet per e-mail en niet op onze pagina’s. U meldt zich alleen aan op Microsofts eigen pagina’s of in { $app } zelf.
trust-check = Wilt u dit zelf nagaan, gebruik dan niet de links in deze e-mail: open { $app } zoals u dat altijd doet, of schrijf naar { $support }.

trust-check-admin = Wilt u dit zelf nagaan, gebruik dan niet de links in deze e-mail: vraag het de persoon die wil verbinden, open zelf het Microsoft Entra-beheercentrum, of schrijf naar { $support }. Microsofts eigen goedkeuringspagina toont de uitgever, en in het adres ervan in de browser staat de toepassings-id: beide moeten zijn zoals ze hier staan.

## The pages of the guide. $reference: the case. $expires: a day.

page-skip = Naar de inhoud
page-guide = Gids voor de Outlook-verbinding
page-language = Taal
page-footer = Deze pagina wordt beheerd voor { $app } ({ $publisher }). Er staat geen naam en geen volledig adres van een persoon in, en openen verandert niets.
page-valid = Kenmerk { $reference }; de link is geldig tot { $expires }.
page-description = Wat er moet gebeuren om Outlook met { $app } te verbinden.
page-questions = Vragen? [{ $support }](support)
page-help-title = Komt u er niet uit?
page-help = Schrijf naar [{ $support }](support) en vermeld de zaak **{ $reference }**. Een afbeelding van Microsofts pagina helpt; laat wachtwoorden en codes eruit.
page-resolved-title = Dit is opgelost, bedankt
page-resolved = Hier hoeft niets meer te gebeuren. Wilt u nog verbinden, begin dan opnieuw; het duurt een minuut.
page-expired-title = Deze link is niet meer geldig
page-expired = Links naar een gids verlopen na een tijd, of als de helpdesk ze vervangt. We kunnen een nieuwe sturen aan de mensen voor wie hij bedoeld was.
page-expired-send = Nieuwe link sturen
page-fresh-title = Een nieuwe link is onderweg
page-fresh = Als er nog iemand wacht, gaat de link naar het adres dat die persoon bij { $app } gebruikt, meestal binnen een minuut. Komt er niets aan, kijk dan in de map met ongewenste e-mail.
page-claimed = Iemand heeft gemeld dat dit klaar is. De volgende verbinding die lukt, bewijst het.

## Days ($day, $year) and lists of names ($first, $last).

date-1 = { $day } januari { $year }
date-2 = { $day } februari { $year }
date-3 = { $day } maart { $year }
date-4 = { $day } april { $year }
date-5 = { $day } mei { $year }
date-6 = { $day } juni { $year }
date-7 = { $day } juli { $year }
date-8 = { $day } augustus { $year }
date-9 = { $day } september { $year }
date-10 = { $day } oktober { $year }
date-11 = { $day } november { $year }
date-12 = { $day } december { $year }
list-comma = { $first }, { $last }
list-and = { $first } en { $last }
