# Wat een app meteen laat zien. The English file explains the keys and the values.

advice-admin_approval =
    .title = Uw IT-beheerder moet { $app } goedkeuren
    .message = In uw organisatie mogen alleen beheerders dit soort apps goedkeuren. We kunnen u een korte gids geven om door te sturen; het duurt ongeveer vijf minuten, één keer voor iedereen.
advice-admin_approval-consent_off =
    .title = { advice-admin_approval.title }
    .message = Uw organisatie heeft goedkeuring door gebruikers uitgezet. We kunnen u een korte gids voor uw beheerder geven; het duurt ongeveer vijf minuten.
advice-admin_approval-managed_policy =
    .title = { advice-admin_approval.title }
    .message = Volgens Microsofts huidige standaard moet een beheerder toegang tot e-mail en agenda goedkeuren. We kunnen u een korte gids voor uw beheerder geven.
advice-admin_approval-request_pending =
    .title = Uw aanvraag wacht op een beheerder
    .message = Microsoft heeft uw aanvraag doorgegeven, en een beheerder van uw organisatie moet beslissen. Onze gids laat zien waar de aanvraag staat.
advice-admin_approval-request_denied =
    .title = Uw organisatie heeft de aanvraag afgewezen
    .message = Een beheerder heeft voorlopig nee gezegd tegen { $app }. Onze gids beantwoordt misschien hun vragen, als u het nog eens wilt vragen.
advice-admin_approval-risky_app =
    .title = { advice-admin_approval.title }
    .message = Voor de zekerheid vraagt Microsoft hier om goedkeuring van een beheerder. We kunnen u een gids geven die laat zien hoe men ons eerst controleert.
advice-admin_approval-unverified_publisher =
    .title = { advice-admin_approval.title }
    .message = In uw organisatie mogen gebruikers alleen bepaalde uitgevers goedkeuren. We kunnen u een gids voor uw beheerder geven die laat zien hoe men ons eerst controleert.
advice-admin_approval-assignment_required =
    .title = { advice-admin_approval.title }
    .message = Uw organisatie keurt deze app alleen voor gekozen personen goed. We kunnen u een korte gids voor uw beheerder geven.
advice-admin_approval-hidden_block =
    .title = Uw organisatie moet { $app } waarschijnlijk goedkeuren
    .message = Microsoft heeft ons alleen verteld dat de verbinding is geannuleerd. Las u dat een beheerder moet goedkeuren, stuur onze gids dan naar uw beheerder; annuleerde u zelf, probeer het dan gewoon opnieuw.

advice-settling =
    .title = Uw organisatie heeft { $app } zojuist goedgekeurd
    .message = Het kan tot een uur duren voordat Microsoft iedereen toelaat. Probeer het om { $time } opnieuw.
advice-still-blocked =
    .title = Goedgekeurd, maar Microsoft zegt nog nee
    .message = Uw organisatie heeft { $app } goedgekeurd, dus u hoeft het niemand meer te vragen. Probeer het nog één keer; we zoeken het uit.

advice-consent_declined =
    .title = De verbinding is geannuleerd
    .message = Annuleerde u zelf, probeer het dan opnieuw en kies ‘Accepteren’. Vroeg Microsoft om goedkeuring van een beheerder, dan staat in onze gids wat u die stuurt.
advice-consent_declined-declined =
    .title = De machtigingen zijn niet geaccepteerd
    .message = { $app } heeft ze nodig om met uw e-mail en agenda te werken. Probeer het opnieuw en kies ‘Accepteren’ om te verbinden.
advice-consent_declined-unfinished =
    .title = De verbinding is niet afgemaakt
    .message = Er kwam niets terug van Microsoft. Probeer het opnieuw wanneer u wilt; vroeg Microsoft om goedkeuring van een beheerder, dan staat in onze gids wat u die stuurt.

advice-personal_account =
    .title = U gebruikte een persoonlijk Microsoft-account
    .message = { $app } werkt met werk- of schoolaccounts. Probeer het opnieuw en kies uw werkadres als Microsoft erom vraagt.
advice-personal_account-personal_only =
    .title = Hier is een persoonlijk Microsoft-account nodig
    .message = U meldde zich aan met een werk- of schoolaccount. Probeer het opnieuw en kies uw persoonlijke account als Microsoft erom vraagt.

advice-wrong_tenant =
    .title = Dat account hoort bij een andere organisatie
    .message = Microsoft vond uw account niet in de gevraagde organisatie. Probeer het opnieuw in een privévenster, met het account van uw eigen organisatie.
advice-wrong_tenant-guest =
    .title = U was aangemeld als gast van een andere organisatie
    .message = Een gast heeft daar geen postvak. Probeer het opnieuw in een privévenster, met uw eigen werkaccount.

advice-user_not_assigned =
    .title = Uw organisatie moet u toevoegen aan { $app }
    .message = Daar is deze app alleen voor gekozen personen. Vraag uw IT-beheerder u toe te voegen; onze gids laat zien hoe.

advice-conditional_access =
    .title = Een beveiligingsregel van uw organisatie hield de aanmelding tegen
    .message = Uw IT-beheerder kan zien welke regel het was en de aanmelding toestaan. Onze gids laat zien waar.
advice-conditional_access-device =
    .title = Uw organisatie staat dit niet toe vanaf dit apparaat
    .message = Probeer het op een apparaat dat uw organisatie beheert. Lukt dat ook niet, dan kan uw IT-beheerder helpen; onze gids laat zien waar die kijkt.
advice-conditional_access-location =
    .title = Uw organisatie staat dit niet toe vanaf uw locatie
    .message = Probeer het vanaf uw gewone werkplek of via de VPN van uw organisatie. Lukt dat ook niet, dan kan uw IT-beheerder helpen.
advice-conditional_access-tenant_restrictions =
    .title = Uw netwerk staat aanmelden bij deze organisatie niet toe
    .message = Het netwerk of apparaat dat u gebruikt, laat alleen bepaalde organisaties toe. Probeer een ander netwerk, of vraag uw IT-beheerder.

advice-interaction_required =
    .title = Microsoft heeft nog één stap van u nodig
    .message = Maak opnieuw verbinding en doorloop alle stappen die Microsoft toont, zoals een code of een melding in uw authenticator-app.
advice-interaction_required-mfa =
    .title = Microsoft wil zeker weten dat u het bent
    .message = Maak opnieuw verbinding en rond de bevestiging af, met de code of melding die u op het werk gewend bent.
advice-interaction_required-password =
    .title = Microsoft vraagt u uw wachtwoord te wijzigen
    .message = Maak opnieuw verbinding en wijzig het wachtwoord als Microsoft erom vraagt, of wijzig het eerst zoals u dat op het werk gewend bent.
advice-interaction_required-terms =
    .title = Er wachten gebruiksvoorwaarden van uw organisatie op u
    .message = Maak opnieuw verbinding en accepteer de voorwaarden als Microsoft ze toont.

advice-session_expired =
    .title = Verbind uw account nog een keer
    .message = Microsoft heeft de verbinding beëindigd, zoals af en toe gebeurt. Opnieuw verbinden duurt minder dan een minuut.
advice-session_expired-revoked =
    .title = { advice-session_expired.title }
    .message = De verbinding is beëindigd, vaak omdat een wachtwoord is gewijzigd. Opnieuw verbinden duurt minder dan een minuut.

advice-account_problem =
    .title = Microsoft kon dit account niet aanmelden
    .message = Controleer het adres en het wachtwoord en probeer het opnieuw. Lukt het niet, dan kan wie uw Microsoft 365-accounts beheert de reden zien.
advice-account_problem-disabled =
    .title = Dit account is uitgeschakeld
    .message = Uw organisatie heeft het bij Microsoft uitgeschakeld. Gebruik een ander account, of vraag wie uw Microsoft 365-accounts beheert.
advice-account_problem-locked =
    .title = Dit account is tijdelijk vergrendeld
    .message = Microsoft vergrendelt een account na te veel pogingen. Wacht een halfuur en probeer het dan met het juiste wachtwoord.
advice-account_problem-password =
    .title = Het wachtwoord klopte niet
    .message = Probeer het opnieuw met het wachtwoord van dit Microsoft-account. Bent u het vergeten, stel het dan opnieuw in op Microsofts aanmeldingspagina.
advice-account_problem-not_found =
    .title = Microsoft kent dit account niet
    .message = Controleer de spelling van het adres. Misschien is het ook geen adres van een Microsoft-account.

advice-app_unavailable =
    .title = { $app } staat uit in uw organisatie
    .message = Een IT-beheerder kan de app weer aanzetten. Onze gids laat zien waar.
advice-app_unavailable-not_found =
    .title = { $app } is nog niet ingesteld in uw organisatie
    .message = Een IT-beheerder kan de app met één goedkeuring toevoegen. Onze gids laat zien hoe.

advice-app_misconfigured =
    .title = Er gaat iets mis aan onze kant
    .message = U hebt niets verkeerd gedaan en hoeft niets te doen. We hebben ons technische team ingelicht.

advice-no_mailbox =
    .title = We vonden geen Outlook-postvak bij dit account
    .message = De aanmelding lukte, maar volgens Microsoft is er geen postvak dat { $app } kan gebruiken. Wie Microsoft 365 beheert in uw organisatie, kan dat veranderen.
advice-no_mailbox-unlicensed =
    .title = Dit account heeft geen Exchange Online-licentie
    .message = De aanmelding lukte, maar zonder die licentie is er geen postvak om te verbinden. Wie Microsoft 365 beheert in uw organisatie, kan er een toewijzen.
advice-no_mailbox-on_premises =
    .title = Uw postvak staat op een eigen server van uw organisatie
    .message = { $app } werkt met postvakken in Microsoft 365. Vraag uw IT-beheerder of het uwe daarheen kan verhuizen.
advice-no_mailbox-new_user =
    .title = Uw postvak is nog niet klaar
    .message = Microsoft heeft wat tijd nodig om een nieuw postvak in te richten, vaak zo’n 15 minuten. Probeer het later opnieuw.
advice-no_mailbox-protocol_disabled =
    .title = Uw organisatie heeft de toegang tot dit postvak uitgezet
    .message = De aanmelding lukte, maar de toegang die { $app } gebruikt, staat uit. Uw IT-beheerder kan die aanzetten; onze gids laat zien waar.
advice-no_mailbox-guest =
    .title = { advice-wrong_tenant-guest.title }
    .message = { advice-wrong_tenant-guest.message }

advice-transient =
    .title = Microsoft heeft op dit moment een storing
    .message = Meestal gaat dat vanzelf over. Probeer het over een paar minuten opnieuw.
advice-transient-throttled =
    .title = Microsoft vraagt ons het rustiger aan te doen
    .message = Wacht een paar minuten en probeer het dan opnieuw.

advice-unknown =
    .title = De verbinding is niet gelukt
    .message = We kennen deze fout nog niet en zoeken het uit. Opnieuw proberen in een privévenster helpt verrassend vaak.
