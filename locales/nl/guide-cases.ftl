# Wat een pagina van de gids per oorzaak zegt. The English file explains the keys and the values.

## Koppen

guide-heading-admin_approval = { $app } heeft uw goedkeuring nodig om met Outlook te verbinden
guide-heading-admin_approval-request_pending = Een aanvraag voor { $app } wacht op u
guide-heading-conditional_access = Een toegangsbeleid houdt de verbinding met { $app } tegen
guide-heading-conditional_access-security_defaults = Uw standaardinstellingen voor beveiliging houden de verbinding met { $app } tegen
guide-heading-conditional_access-tenant_restrictions = Uw regels voor andere organisaties houden de verbinding met { $app } tegen
guide-heading-user_not_assigned = Wijs personen toe aan { $app }, zodat ze kunnen verbinden
guide-heading-app_unavailable = { $app } staat uit in uw organisatie
guide-heading-app_unavailable-not_found = { $app } staat nog niet in uw directory
guide-heading-no_mailbox = { $app } vindt geen postvak bij dit account
guide-heading-no_mailbox-guest = Een gast heeft hier geen postvak
guide-heading-personal_account = Dat was een persoonlijk Microsoft-account: gebruik uw werkaccount
guide-heading-personal_account-personal_only = Voor deze verbinding is uw persoonlijke Microsoft-account nodig
guide-heading-wrong_tenant = Dat account hoort bij een andere organisatie
guide-heading-wrong_tenant-guest = U was aangemeld als gast: gebruik het account van uw eigen organisatie
guide-heading-consent_declined = De verbinding is geannuleerd: welk scherm zag u?
guide-heading-consent_declined-declined = { $app } kreeg geen toegang tot Outlook
guide-heading-interaction_required = Microsoft wil nog één stap van u
guide-heading-session_expired = Meld u nog één keer aan bij Outlook
guide-heading-account_problem = Microsoft accepteerde het account niet
guide-heading-app_misconfigured = U hoeft niets te doen
guide-heading-transient = U hoeft niets te doen
guide-heading-unknown = De verbinding lukte niet, en we weten nog niet waarom

## Wat er is gebeurd

# The first sentence of what follows.
guide-tried = Iemand in uw organisatie wilde een Outlook-account verbinden met { $app }.

guide-happened-admin_approval = { guide-tried } In uw Microsoft 365-instellingen staat welke apps en machtigingen gebruikers zelf mogen goedkeuren. Deze app hoort daar niet bij, dus Microsoft vraagt om een beheerder.
guide-happened-admin_approval-consent_off = { guide-tried } In uw organisatie mogen gebruikers apps niet zelf goedkeuren, dus Microsoft vraagt om een beheerder.
guide-happened-admin_approval-permission_not_allowed = { guide-tried } Daarvoor is minstens één machtiging nodig die gebruikers niet zelf mogen verlenen, dus Microsoft vraagt om een beheerder.
guide-happened-admin_approval-managed_policy = { guide-tried } Sinds november 2025 laat Microsofts beheerde toestemmingsbeleid de toegang tot e-mail en agenda over aan beheerders, op enkele e-mailprogramma’s na.
guide-happened-admin_approval-request_pending = { guide-tried } Die persoon vroeg daarna op Microsofts pagina om goedkeuring. De aanvraag wacht op een beoordelaar.
guide-happened-admin_approval-request_denied = { guide-tried } Die persoon vroeg op Microsofts pagina om goedkeuring, en dat is afgewezen. Was dat de bedoeling, dan hoeft er niets te gebeuren. Zo niet, dan leest u hier hoe u de app toestaat.
guide-happened-admin_approval-risky_app = { guide-tried } Microsofts automatische controle vond het verzoek riskant, en dan beslist een beheerder. Bekijk de uitgever en de machtigingen hieronder zorgvuldig voordat u beslist.
guide-happened-admin_approval-unverified_publisher = { guide-tried } Voor Microsoft gold de uitgever niet als geverifieerd, en dan beslist een beheerder. Bekijk de uitgever en de machtigingen hieronder zorgvuldig voordat u beslist.
guide-happened-admin_approval-assignment_required = { guide-tried } Uw organisatie eist dat personen aan deze app worden toegewezen. Dan laat Microsoft de toestemming over aan beheerders, wat uw toestemmingsinstellingen ook zeggen. Er zijn dus twee dingen nodig: uw goedkeuring en een toewijzing.
guide-happened-admin_approval-tenant_wide_only = { guide-tried } Wat de app vroeg, kan alleen voor de hele organisatie worden verleend, en dat moet een beheerder doen.
guide-happened-admin_approval-hidden_block = { guide-tried } Microsoft heeft ons alleen verteld dat de verbinding is geannuleerd. Wat we eromheen zien (bij anderen in uw organisatie eindigde het net zo, en het ging om dezelfde machtigingen) wijst erop dat Microsoft een pagina toonde die om goedkeuring van een beheerder vraagt.

guide-happened-conditional_access = { guide-tried } Een beleid voor voorwaardelijke toegang liet de aanmelding niet door. Met de machtigingen van de app is niets mis; de aanmelding zelf werd tegengehouden.
guide-happened-conditional_access-device = { guide-tried } Een beleid vroeg om een apparaat dat beheerd, compatibel of gekoppeld is. Met de machtigingen van de app is niets mis; de aanmelding zelf werd tegengehouden.
guide-happened-conditional_access-location = { guide-tried } Een beleid staat aanmelden vanaf die plaats niet toe. Met de machtigingen van de app is niets mis; de aanmelding zelf werd tegengehouden.
guide-happened-conditional_access-security_defaults = { guide-tried } Uw standaardinstellingen voor beveiliging vroegen meer dan de aanmelding bood. Met de machtigingen van de app is niets mis; de aanmelding zelf werd tegengehouden.
guide-happened-conditional_access-tenant_restrictions = { guide-tried } Uw regels voor toegang tussen organisaties lieten de aanmelding niet door. Met de machtigingen van de app is niets mis; de aanmelding zelf werd tegengehouden.

guide-happened-user_not_assigned = { guide-tried } In uw organisatie mogen alleen toegewezen personen zich bij deze app aanmelden, en deze persoon staat niet op de lijst.

guide-happened-app_unavailable = { guide-tried } De app staat in uw directory, maar aanmelden erbij is uitgezet. Dat heeft een beheerder gedaan, of een eerdere aanvraag om goedkeuring is geblokkeerd.
guide-happened-app_unavailable-not_found = { guide-tried } Microsoft vond de app niet in uw directory, of alleen een achtergebleven exemplaar dat niet meer werkt.

guide-happened-no_mailbox = De aanmelding lukte en { $app } heeft de machtigingen. Maar bij het account hoort geen Exchange Online-postvak waar de app bij kan.
guide-happened-no_mailbox-unlicensed = { guide-happened-no_mailbox } Het lijkt geen Exchange Online-licentie te hebben.
guide-happened-no_mailbox-on_premises = { guide-happened-no_mailbox } Het postvak lijkt op uw eigen Exchange-server te staan.
guide-happened-no_mailbox-new_user = { guide-happened-no_mailbox } Het account lijkt zo nieuw dat Microsoft het postvak nog aan het maken is.
guide-happened-no_mailbox-protocol_disabled = { guide-happened-no_mailbox } De toegang die de app nodig heeft, staat uit.
guide-happened-no_mailbox-guest = { guide-happened-no_mailbox } Het is een gast: het postvak staat in een andere organisatie.

guide-happened-personal_account = U hebt zich aangemeld met een persoonlijk Microsoft-account (het soort voor Outlook.com, Hotmail, Xbox of een eigen pc). { $app } verbindt met het Outlook-account dat u van uw werk hebt. De twee kunnen zelfs hetzelfde adres hebben.
guide-happened-personal_account-personal_only = U hebt zich aangemeld met een werk- of schoolaccount, maar deze verbinding van { $app } is voor persoonlijke Microsoft-accounts.
guide-happened-wrong_tenant = Het account dat u gebruikte, hoort bij een andere organisatie dan die waar { $app } om vroeg. Dat gebeurt als de browser nog ergens anders is aangemeld.
guide-happened-wrong_tenant-guest = U hebt zich aangemeld bij een organisatie waar u gast bent. Uw postvak staat in uw eigen organisatie, dus daar moet { $app } worden verbonden.
guide-happened-consent_declined = Microsoft heeft ons alleen verteld dat de verbinding is geannuleerd. Dat zegt het als iemand op ‘Annuleren’ klikt, en ook als iemand een pagina verlaat die om een beheerder vraagt. Wij kunnen niet zien welke van de twee het was. U wel: kijk welk van deze schermen u had.
guide-happened-consent_declined-declined = Microsofts pagina vroeg of { $app } het postvak mag gebruiken, en het antwoord was nee.
guide-happened-interaction_required = Microsoft wil dat u bij het aanmelden nog één keer iets doet voordat het de verbinding doorlaat.
guide-happened-interaction_required-mfa = Microsoft vroeg om een tweede bewijs dat u het bent, zoals een code of de Authenticator-app.
guide-happened-interaction_required-password = Uw wachtwoord is verlopen of moet worden gewijzigd voordat u bij Microsoft verder kunt.
guide-happened-interaction_required-terms = Uw organisatie heeft gebruiksvoorwaarden die u moet accepteren voordat u bij Microsoft verder kunt.
guide-happened-session_expired = De aanmelding die { $app } voor uw Outlook-account had, is verlopen. Dat is normaal; opnieuw aanmelden vernieuwt die.
guide-happened-session_expired-revoked = De toestemming die { $app } had, is ingetrokken: na een wijziging van het wachtwoord, door u, of door een beheerder. Opnieuw aanmelden vernieuwt die.
guide-happened-account_problem = Er is iets met het account zelf: misschien is het vergrendeld of uitgeschakeld, of klopt het wachtwoord niet.
guide-happened-account_problem-disabled = Het account is uitgeschakeld.
guide-happened-account_problem-locked = Het account is vergrendeld, meestal na een paar pogingen met een verkeerd wachtwoord.
guide-happened-account_problem-password = Het wachtwoord klopte niet.
guide-happened-account_problem-not_found = Microsoft kent het account niet. Misschien is het adres verkeerd getypt, of is het een alias.
guide-happened-account_problem-unlicensed = Het account heeft geen licentie voor wat er werd gevraagd.
guide-happened-app_misconfigured = De fout ligt bij { $app }. De technici weten ervan.
guide-happened-transient = Microsoft had een tijdelijke storing. Over een paar minuten opnieuw proberen helpt meestal.
guide-happened-unknown = Dit antwoord van Microsoft zijn we nog niet eerder tegengekomen. We bewaren het, zonder geheimen, en { $app } zoekt het uit.

## Waar u eerst kijkt

guide-hint-conditional_access-device = Zoek een beleid dat een compatibel of hybride gekoppeld apparaat of een goedgekeurde client-app vereist. Vaak is verbinden vanaf een beheerd apparaat de eenvoudigste uitweg.
guide-hint-conditional_access-location = Zoek een beleid met benoemde locaties of geblokkeerde landen. Misschien is verbinden vanaf kantoor of via uw VPN al genoeg.
guide-hint-conditional_access-security_defaults = De standaardinstellingen voor beveiliging kennen geen uitzonderingen. De persoon moet zich registreren voor meervoudige verificatie en een moderne aanmeldingspagina gebruiken.
guide-hint-conditional_access-tenant_restrictions = Kijk bij |Externe identiteiten > Toegangsinstellingen voor meerdere tenants|, en bij de tenantbeperkingen op uw proxy of apparaten.
guide-hint-no_mailbox-unlicensed = Geef het account een licentie waar Exchange Online in zit.
guide-hint-no_mailbox-on_premises = Postvakken op uw eigen Exchange-server zijn zo niet te bereiken. Verplaats het postvak naar Exchange Online, of verbind een postvak dat daar al staat.
guide-hint-no_mailbox-new_user = Wacht 15 minuten en verbind opnieuw.
guide-hint-no_mailbox-protocol_disabled = Kijk in de instellingen van de organisatie en van het postvak naar het protocol dat werd geweigerd, zoals SMTP met verificatie of EWS.
guide-hint-no_mailbox-guest = De persoon kan zich het best aanmelden met het account van de eigen organisatie.

## De mail van een persoon aan de beheerder

guide-letter =
    .subject = Verzoek om { $app } goed te keuren voor Microsoft 365
    .hello = Hallo,
    .sentence = { $app } heeft goedkeuring van een beheerder nodig voordat we onze Outlook-accounts ermee kunnen verbinden.
    .page = Op deze pagina staat wat u doet en wat er verandert:
    .thanks = Alvast bedankt!
guide-letter-conditional_access =
    .subject = Een toegangsbeleid houdt de Outlook-verbinding met { $app } tegen
    .sentence = Door een van onze toegangsregels kon ik mijn Outlook-account niet verbinden met { $app }.
guide-letter-user_not_assigned =
    .subject = Verzoek om mij toe te wijzen aan { $app }
    .sentence = Ik kon mijn Outlook-account niet verbinden met { $app }, omdat ik niet aan de app ben toegewezen.
guide-letter-app_unavailable =
    .subject = { $app } staat uit in onze Microsoft 365
    .sentence = Ik kon mijn Outlook-account niet verbinden met { $app }, omdat de app niet beschikbaar is in onze organisatie.
guide-letter-no_mailbox =
    .subject = { $app } vindt geen postvak bij mijn account
    .sentence = Ik kon mijn Outlook-account niet verbinden met { $app }, omdat de app geen postvak vond waar hij bij kan.

## De mail aan de helpdesk

guide-support-mail =
    .subject = Outlook verbinden ({ $reference })
    .hello = Hallo,
    .person = Het adres van wie wilde verbinden:
    .domain = Ons Microsoft 365-domein:
    .screen = Wat er op het scherm staat (voeg een afbeelding toe):
