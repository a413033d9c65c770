# De mails. The English file explains the keys and the values.

mail-others =
    { $others ->
        [one] Nog een collega van u wacht op hetzelfde.
       *[other] Nog { $others } collega’s van u wachten op hetzelfde.
    }
mail-taken-on = Iemand bij { $org } zegt dat het klaar is. Probeer opnieuw verbinding te maken; wordt u nog steeds tegengehouden, schrijf dan uw beheerder.
mail-in-use = Iemand is al met de gids voor uw beheerder begonnen, dus misschien hoeft u niemand te schrijven. Hieronder ziet u hoe het met uw verzoek staat.
mail-admin-connected = Een beheerder bij { $org } heeft Outlook verbonden, dus misschien lukt het nu ook bij u. Probeer opnieuw verbinding te maken; wordt u nog steeds tegengehouden, schrijf dan uw beheerder: de goedkeuring geldt misschien alleen voor diens eigen account.
mail-what-to-do = Wat u kunt doen
mail-if-admin = Bent u zelf de beheerder? Open dan de gids en ga meteen aan de slag.
mail-status = Gids openen
mail-request = Bekijken hoe het met uw verzoek staat
mail-connect = Outlook verbinden
mail-guide = Gids openen
mail-unsubscribe = Geen e-mail meer over het verbinden van Outlook
mail-trust-sent = U krijgt deze e-mail omdat er een Microsoft-account verbonden zou worden met het { $app }-account van { $to }. De afzender is { $from }; antwoorden gaan naar { $support }, waar mensen ze lezen.
mail-footer = Kenmerk { $reference }. Vermeld het als u ons schrijft. We herhalen deze e-mail niet binnen enkele dagen en laten het weten zodra er nieuws is. Hebt u geen account willen verbinden, dan kunt u deze e-mail negeren.

mail-forward-cut = Vanaf hier doorsturen
mail-forward-minutes = Het duurt ongeveer vijf minuten, en één keer is genoeg voor iedereen.
mail-forward-safe = Iedereen meldt zich nog steeds zelf aan, en { $app } kan alleen bij het postvak en de agenda van wie verbinding maakt. U kunt de goedkeuring altijd intrekken; in de gids staat hoe.
mail-forward-open = Gids voor beheerders openen
mail-forward-no-account = Voor de gids is geen account nodig. Er staat geen naam van een persoon in, en u vindt hem op dit adres:
mail-forward-questions = Vragen? Schrijf naar { $support } en vermeld { $reference }.
mail-write-admin = Mijn beheerder schrijven
mail-letter-hello = Hallo,
mail-letter-app = De app is { $app } van { $publisher }, toepassings-id (client) { $client_id }.
mail-letter-thanks = Alvast bedankt!

mail-admin_approval =
    .subject = { $app } heeft goedkeuring van uw IT-beheerder nodig
    .preheader = Eén bericht aan uw beheerder is genoeg. Het staat hieronder klaar.
    .title = Uw beheerder moet { $app } goedkeuren
    .lead = U wilde Outlook verbinden met { $app }. U hebt niets verkeerd gedaan: bij { $org } mag alleen een beheerder apps goedkeuren die met e-mail en agenda werken.
    .stake = Tot die tijd kan { $app } uw agenda niet zien en geen e-mail voor u versturen.
    .step1 = Stuur deze e-mail door naar wie Microsoft 365 beheert voor { $org }, of gebruik hieronder ‘{ mail-write-admin }’. Dat kan uw IT-leverancier zijn, de directie of degene die uw postvak heeft ingericht.
    .step2 = Die persoon opent de gids en keurt de app goed. Dat duurt ongeveer vijf minuten, en één keer is genoeg voor iedereen.
    .step3 = Maak daarna opnieuw verbinding. We laten het weten zodra we zien dat het werkt.
    .forward-title = Voor de Microsoft 365-beheerder van { $org }
    .forward-lead = Iemand in uw organisatie wil e-mail en agenda van Outlook verbinden met { $app }. Volgens de toestemmingsinstellingen van { $org } moet een beheerder dat eerst goedkeuren.
    .forward-ask = De gids laat zien wat { $app } mag met elk van de { $permissions } machtigingen, hoe u de uitgever controleert en welke twee manieren er zijn: deze ene app goedkeuren (de rol Cloudtoepassingsbeheerder is genoeg), of mensen zelf laten goedkeuren (twee instellingen, rol Globale beheerder).
    .letter-subject = Verzoek om { $app } goed te keuren voor { $ours }
    .letter-ask = Ik wil mijn e-mail en agenda van Outlook graag verbinden met { $app }. Volgens Microsoft moet een beheerder van { $ours } dat eerst goedkeuren. Het duurt ongeveer vijf minuten, en één keer is genoeg voor iedereen.
    .letter-guide = In deze gids staat wat { $app } vraagt, hoe u het controleert en hoe u het goedkeurt:

mail-admin_approval-consent_off =
    .forward-lead = Iemand in uw organisatie wil e-mail en agenda van Outlook verbinden met { $app }. Toestemming door gebruikers staat uit voor { $org }, dus een beheerder moet eerst goedkeuren.

mail-admin_approval-managed_policy =
    .lead = U wilde Outlook verbinden met { $app }. U hebt niets verkeerd gedaan: sinds eind 2025 vraagt Microsofts standaardinstelling bij organisaties als { $org } dat een beheerder apps goedkeurt die met e-mail en agenda werken.
    .forward-lead = Iemand in uw organisatie wil e-mail en agenda van Outlook verbinden met { $app }. Volgens het toestemmingsbeleid dat Microsoft beheert, hebben Mail.ReadWrite en Calendars.ReadWrite sinds eind 2025 goedkeuring van een beheerder nodig, wie de uitgever ook is.

mail-admin_approval-request_pending =
    .subject = Uw aanvraag voor { $app } wacht op een beheerder
    .preheader = Microsoft heeft uw aanvraag. Een kort bericht aan uw beheerder helpt.
    .title = Uw aanvraag wacht op een beheerder
    .lead = U hebt gevraagd om Outlook te verbinden met { $app }, en Microsoft heeft uw aanvraag doorgegeven. Nu moet een beheerder van { $org } beslissen. Zulke aanvragen worden makkelijk over het hoofd gezien en verlopen.
    .step1 = Vertel wie Microsoft 365 beheert voor { $org } dat er een aanvraag wacht. Stuur deze e-mail door, of gebruik hieronder ‘{ mail-write-admin }’.
    .step2 = Die persoon opent de gids, die naar de aanvraag leidt, en keurt die goed.
    .forward-lead = Iemand in uw organisatie heeft in Microsofts goedkeuringsvenster om { $app } gevraagd. De aanvraag wacht in het Microsoft Entra-beheercentrum, onder ‘Enterprise apps’, ‘Admin consent requests’.
    .forward-ask = De gids leidt naar de aanvraag en laat zien wat { $app } mag met elk van de { $permissions } machtigingen en hoe u de uitgever controleert. Met de rol Cloudtoepassingsbeheerder kunt u goedkeuren; alleen beoordelaar zijn is niet genoeg.
    .letter-ask = Ik heb in Microsofts goedkeuringsvenster om { $app } gevraagd, om mijn e-mail en agenda van Outlook te verbinden. De aanvraag wacht op een beheerder van { $ours }.

mail-admin_approval-request_denied =
    .subject = Uw organisatie heeft { $app } afgewezen
    .preheader = Wat u kunt doen, en antwoorden op vragen van uw beheerder.
    .title = De aanvraag voor { $app } is afgewezen
    .lead = U hebt gevraagd om Outlook te verbinden met { $app }. Een beheerder van { $org } heeft nee gezegd. Dat mag, en er kan een goede reden zijn; het gebeurt ook als een aanvraag zonder uitleg binnenkomt.
    .step1 = Vraag wie Microsoft 365 beheert voor { $org } naar de reden. Wilt u het nog eens vragen, stuur deze e-mail dan door, of gebruik hieronder ‘{ mail-write-admin }’.
    .step2 = Valt het besluit nu anders uit, dan laat de gids zien hoe goedkeuren werkt. Het duurt ongeveer vijf minuten.
    .forward-lead = Iemand in uw organisatie heeft gevraagd om e-mail en agenda van Outlook te verbinden met { $app }, en de aanvraag is afgewezen. Ontbrak er informatie, dan vindt u die hier.

mail-admin_approval-risky_app =
    .lead = U wilde Outlook verbinden met { $app }. U hebt niets verkeerd gedaan: voor de zekerheid wil Microsoft dat een beheerder van { $org } eerst naar de app kijkt.
    .forward-lead = Iemand in uw organisatie wil e-mail en agenda van Outlook verbinden met { $app }. Microsoft heeft deze toestemming aan een beheerder overgelaten, zoals bij apps die het nog niet goed kent. Controleer wie we zijn voordat u goedkeurt.

mail-admin_approval-unverified_publisher =
    .lead = U wilde Outlook verbinden met { $app }. U hebt niets verkeerd gedaan: bij { $org } mogen mensen alleen apps van bepaalde uitgevers zelf goedkeuren, dus voor deze is een beheerder nodig.
    .forward-lead = Iemand in uw organisatie wil e-mail en agenda van Outlook verbinden met { $app }. Uw instellingen staan voor deze uitgever geen toestemming door gebruikers toe, dus een beheerder moet goedkeuren. Controleer wie we zijn voordat u dat doet.

mail-admin_approval-assignment_required =
    .lead = U wilde Outlook verbinden met { $app }. U hebt niets verkeerd gedaan: bij { $org } is deze app alleen voor gekozen personen, en een beheerder keurt hem voor hen goed.
    .forward-lead = Iemand in uw organisatie wil e-mail en agenda van Outlook verbinden met { $app }. Voor { $org } staat de app op ‘Assignment required’, dus een beheerder moet hem goedkeuren en de personen toewijzen die hem mogen gebruiken.

mail-admin_approval-hidden_block =
    .subject = { $app } heeft waarschijnlijk goedkeuring nodig
    .lead = U wilde Outlook verbinden met { $app }. Microsoft heeft ons alleen verteld dat de aanmelding is geannuleerd, maar anderen bij { $org } kregen een goedkeuringspagina te zien, dus we denken dat u die ook zag. Hebt u gewoon op Annuleren geklikt, maak dan opnieuw verbinding en kies ‘Accepteren’.

mail-hidden_block =
    .subject = Uw Outlook is nog niet verbonden met { $app }
    .preheader = Geannuleerd, of tegengehouden door een goedkeuringspagina? U kunt in beide gevallen verder.
    .title = Uw Outlook is nog niet verbonden
    .lead = U wilde Outlook verbinden met { $app }. Microsoft heeft ons alleen verteld dat de aanmelding is geannuleerd. Voor ons ziet het er hetzelfde uit of u annuleerde of dat Microsoft u tegenhield. Daarom staan hier beide wegen.
    .way1-title = Als u annuleerde of de pagina sloot
    .way1 = Er is niets aan de hand. Maak opnieuw verbinding en kies ‘Accepteren’ als Microsoft de machtigingen toont.
    .way2-title = Als u las dat een beheerder moet goedkeuren (‘Need admin approval’)
    .way2 = Dan moet een beheerder van { $org } { $app } goedkeuren. Stuur het deel hieronder door naar wie Microsoft 365 beheert, of gebruik ‘{ mail-write-admin }’. Dat kan uw IT-leverancier zijn, de directie of degene die uw postvak heeft ingericht.
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Iemand in uw organisatie wil e-mail en agenda van Outlook verbinden met { $app }. Het lijkt erop dat Microsoft eerst om goedkeuring van een beheerder vroeg.
    .forward-ask = { mail-admin_approval.forward-ask }
    .letter-subject = { mail-admin_approval.letter-subject }
    .letter-ask = { mail-admin_approval.letter-ask }
    .letter-guide = { mail-admin_approval.letter-guide }

mail-hidden_block-unfinished =
    .preheader = Pagina gesloten, of tegengehouden? U kunt in beide gevallen verder.
    .lead = U begon Outlook te verbinden met { $app }, en van Microsoft kwam niets terug. Voor ons ziet het er hetzelfde uit of u de pagina sloot of dat Microsoft u tegenhield. Daarom staan hier beide wegen.

mail-hidden_block-declined =
    .subject = { mail-hidden_block.subject }
    .preheader = De machtigingen zijn niet geaccepteerd. U kunt altijd nog verbinden.
    .lead = U wilde Outlook verbinden met { $app }, en de machtigingen zijn niet geaccepteerd. Die keus is aan u. Was het niet uw bedoeling, of werd u tegengehouden, dan staan hier beide wegen.
    .way1-title = Als u het niet wilde of annuleerde

mail-personal_account =
    .subject = Dat was een persoonlijk account: zo lukt het met { $app }
    .preheader = Drie stappen, twee minuten. Er is niets stuk.
    .title = Dat was een persoonlijk Microsoft-account
    .lead = U wilde Outlook verbinden met { $app }. Microsoft meldde u aan met een persoonlijk account, en { $app } werkt met werk- of schoolaccounts.
    .stake = { mail-sign_in_again.stake }
    .account = U gebruikte
    .needed-label = U hebt nodig
    .needed = Uw werk- of schoolaccount: dat waarvan u op het werk de e-mail en agenda gebruikt
    .step1 = Open in uw browser een privévenster (InPrivate, incognito of privé), zodat Microsoft u niet met het oude account aanmeldt.
    .step2 = Open in dat venster { $app } en kies ervoor Outlook te verbinden.
    .step3 = Typ uw werkadres als Microsoft erom vraagt. Kunt u dan kiezen tussen ‘Werk- of schoolaccount’ en ‘Persoonlijk account’, neem dan het eerste.
    .after = Hebt u geen werkaccount bij Microsoft? Beantwoord deze e-mail, dan zoeken we samen een andere weg.

mail-personal_account-personal_only =
    .subject = Verbind uw persoonlijke Microsoft-account met { $app }
    .title = Dat was een werk- of schoolaccount
    .lead = U wilde Outlook verbinden met { $app }. Microsoft meldde u aan met een werk- of schoolaccount, en hier is een persoonlijk Microsoft-account nodig.
    .needed = Uw persoonlijke Microsoft-account, bijvoorbeeld een dat eindigt op outlook.com, hotmail.com of live.com
    .step3 = Typ uw privéadres als Microsoft erom vraagt. Kunt u dan kiezen tussen ‘Werk- of schoolaccount’ en ‘Persoonlijk account’, neem dan het tweede.
    .after = Hebt u geen persoonlijk account bij Microsoft? Beantwoord deze e-mail, dan zoeken we samen een andere weg.

mail-wrong_tenant =
    .subject = Dat Microsoft-account hoort bij een andere organisatie
    .preheader = Misschien koos uw browser voor u. In drie stappen is het opgelost.
    .title = Dat account hoort bij een andere organisatie
    .lead = U wilde Outlook verbinden met { $app }, maar Microsoft vond het account niet in de gevraagde organisatie. Meestal was de browser nog aangemeld met een ander werkaccount.
    .stake = { mail-sign_in_again.stake }
    .account = { mail-personal_account.account }
    .needed-label = { mail-personal_account.needed-label }
    .needed = Het account van de organisatie waarvan u e-mail en agenda wilt verbinden
    .step1 = { mail-personal_account.step1 }
    .step2 = { mail-personal_account.step2 }
    .step3 = Typ het volledige adres van het account dat u wilt verbinden als Microsoft erom vraagt.
    .after = Was het toch het juiste account? Beantwoord deze e-mail, dan zoeken we het uit.

mail-wrong_tenant-guest =
    .subject = U was als gast aangemeld bij een andere organisatie
    .title = U was aangemeld als gast
    .lead = U wilde Outlook verbinden met { $app }, maar Microsoft meldde u aan bij een organisatie waar u gast bent. Een gast heeft daar geen postvak.

mail-organisation_policy =
    .subject = Een beveiligingsregel hield { $app } tegen
    .preheader = Uw beheerder kan zien welke en het toestaan. Het bericht staat klaar.
    .title = Een beveiligingsregel hield de aanmelding tegen
    .lead = U wilde Outlook verbinden met { $app }. Uw aanmelding lukte, maar een beveiligingsregel van { $org } liet die niet door. Opnieuw proberen helpt zelden; een beheerder kan zien welke regel het was.
    .stake = Tot dat is geregeld, kan { $app } uw agenda niet zien en geen e-mail voor u versturen.
    .step1 = Stuur deze e-mail door naar wie Microsoft 365 beheert voor { $org }, of gebruik hieronder ‘{ mail-write-admin }’.
    .step2 = Die persoon bekijkt het aanmeldingslogboek, waar de regel in staat, en beslist. De gids laat zien waar.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Iemand in uw organisatie wilde e-mail en agenda van Outlook verbinden met { $app }, en een toegangsbeleid (meestal voorwaardelijke toegang) blokkeerde de aanmelding.
    .forward-ask = De gids laat zien hoe u het beleid vindt in het aanmeldingslogboek en welke keuzes u hebt. Vaak hoeft er niets te worden versoepeld: een beheerd apparaat, een bekend netwerk of een toegewezen app is genoeg.
    .letter-subject = Een beleid blokkeert { $app } voor mij bij { $ours }
    .letter-ask = Ik wil mijn e-mail en agenda van Outlook graag verbinden met { $app }, maar een toegangsbeleid van { $ours } blokkeert de aanmelding. Kunt u nagaan welk beleid dat is?
    .letter-guide = In deze gids staat waar u kijkt en welke keuzes er zijn:

mail-organisation_policy-device =
    .title = Uw organisatie vraagt om een ander apparaat
    .lead = U wilde Outlook verbinden met { $app }. Uw aanmelding lukte, maar { $org } staat dit alleen toe vanaf beheerde of bekende apparaten. Hebt u zo’n apparaat, maak dan daarvandaan verbinding. Anders kan een beheerder helpen.

mail-organisation_policy-location =
    .title = Uw organisatie staat deze locatie niet toe
    .lead = U wilde Outlook verbinden met { $app }. Uw aanmelding lukte, maar { $org } staat dit niet toe vanaf de plek waar u was. Probeer het vanaf uw gewone werkplek of via de VPN. Lukt dat ook niet, dan kan een beheerder helpen.

mail-organisation_policy-tenant_restrictions =
    .title = Uw netwerk laat alleen bepaalde organisaties toe
    .lead = U wilde Outlook verbinden met { $app }, maar op het netwerk of apparaat dat u gebruikte, kan men zich alleen bij bepaalde organisaties aanmelden. Probeer een ander netwerk. Lukt dat ook niet, dan kan een beheerder helpen.

mail-assignment =
    .subject = Uw organisatie moet u toevoegen aan { $app }
    .preheader = Uw beheerder doet dat in twee minuten. Het bericht staat klaar.
    .title = Uw organisatie moet u toevoegen aan { $app }
    .lead = U wilde Outlook verbinden met { $app }. Bij { $org } is deze app alleen voor gekozen personen, en u hoort daar nog niet bij.
    .stake = Tot die tijd kan { $app } uw agenda niet zien en geen e-mail voor u versturen.
    .step1 = { mail-organisation_policy.step1 }
    .step2 = Die persoon voegt u toe, of een groep waar u in zit. Dat duurt ongeveer twee minuten.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Iemand in uw organisatie wilde e-mail en agenda van Outlook verbinden met { $app }. Bij { $org } vereist de app toewijzing, en deze persoon is niet toegewezen.
    .forward-ask = De gids laat zien hoe u een persoon of groep toewijst onder ‘Bedrijfstoepassingen’, ‘Gebruikers en groepen’, en waar u verder op let als de app nog niet is goedgekeurd.
    .letter-subject = Verzoek om mij toe te voegen aan { $app } bij { $ours }
    .letter-ask = Ik wil mijn e-mail en agenda van Outlook graag verbinden met { $app }. Bij { $ours } is de app alleen voor toegewezen personen, en daar hoor ik nog niet bij. Kunt u mij toevoegen?
    .letter-guide = In deze gids staat hoe:

mail-app_unavailable =
    .subject = { $app } staat uit in uw organisatie
    .preheader = Uw beheerder kan de app weer aanzetten. Het bericht staat klaar.
    .title = { $app } staat uit in uw organisatie
    .lead = U wilde Outlook verbinden met { $app }. De app staat uit bij { $org }, dus Microsoft liet niemand binnen. Misschien is dat met opzet, dus u kunt het het beste vragen.
    .stake = Tot de app aanstaat, kan { $app } uw agenda niet zien en geen e-mail voor u versturen.
    .step1 = { mail-organisation_policy.step1 }
    .step2 = Die persoon controleert de app en zet hem aan. Dat duurt ongeveer vijf minuten.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Iemand in uw organisatie wilde e-mail en agenda van Outlook verbinden met { $app }. De bedrijfstoepassing is bij { $org } uitgeschakeld voor aanmelding.
    .forward-ask = De gids laat zien waar u dat ziet, wat { $app } mag met elk van de { $permissions } machtigingen, en hoe u de app aanzet, als u dat wilt.
    .letter-subject = { $app } staat uit bij { $ours }
    .letter-ask = Ik wil mijn e-mail en agenda van Outlook graag verbinden met { $app }, maar de app staat uit bij { $ours }. Kunt u kijken, en hem aanzetten als niets daartegen spreekt?
    .letter-guide = In deze gids staat waar, en wat de app vraagt:

mail-app_unavailable-not_found =
    .subject = { $app } is nog niet ingesteld in uw organisatie
    .title = { $app } is nog niet ingesteld in uw organisatie
    .lead = U wilde Outlook verbinden met { $app }. Microsoft vindt de app niet bij { $org }; een beheerder moet hem met één goedkeuring toevoegen.
    .stake = Tot die tijd kan { $app } uw agenda niet zien en geen e-mail voor u versturen.
    .step2 = Die persoon controleert de app en keurt hem goed. Dat duurt ongeveer vijf minuten, en één keer is genoeg voor iedereen.
    .forward-lead = Iemand in uw organisatie wilde e-mail en agenda van Outlook verbinden met { $app }. De app heeft nog geen bedrijfstoepassing bij { $org }.
    .forward-ask = De gids laat zien wat { $app } mag met elk van de { $permissions } machtigingen, hoe u de uitgever controleert en hoe u de app toevoegt door goed te keuren (de rol Cloudtoepassingsbeheerder is genoeg).
    .letter-subject = { mail-admin_approval.letter-subject }
    .letter-ask = Ik wil mijn e-mail en agenda van Outlook graag verbinden met { $app }, maar de app is nog niet ingesteld bij { $ours }. Kunt u hem goedkeuren?

mail-no_mailbox =
    .subject = We vonden geen Outlook-postvak bij uw account
    .preheader = De aanmelding lukte. Wat ontbreekt, is het postvak erachter.
    .title = Er is geen postvak dat { $app } kan gebruiken
    .lead = U wilde Outlook verbinden met { $app }, en de aanmelding lukte. Maar volgens Microsoft zit er achter dit account geen postvak in Microsoft 365 dat { $app } kan gebruiken.
    .stake = { mail-sign_in_again.stake }
    .account = { mail-personal_account.account }
    .step1 = Is dit het account met uw werkmail? Hebt u nog een ander, verbind dan dat.
    .step2 = Is het het juiste, stuur deze e-mail dan door naar wie Microsoft 365 beheert voor { $org }, of gebruik hieronder ‘{ mail-write-admin }’.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Iemand in uw organisatie heeft zich met een werkaccount aangemeld bij { $app }, maar Microsoft Graph vindt er geen Exchange Online-postvak bij.
    .forward-ask = Meestal ontbreekt een Exchange Online-licentie, staat het postvak op een eigen server, of is het nieuw of verwijderd. De gids laat zien hoe u ziet wat het is.
    .letter-subject = Mijn postvak en { $app } bij { $ours }
    .letter-ask = Ik wil mijn e-mail en agenda van Outlook graag verbinden met { $app }. De aanmelding lukt, maar volgens Microsoft heeft mijn account geen Exchange Online-postvak. Kunt u de licentie en het postvak nagaan?
    .letter-guide = In deze gids staat waar u op let:

mail-no_mailbox-unlicensed =
    .lead = U wilde Outlook verbinden met { $app }, en de aanmelding lukte. Maar het account heeft geen Exchange Online-licentie, dus er is geen postvak om te verbinden.
    .forward-ask = Het account lijkt een licentie met Exchange Online te missen. De gids laat zien waar u dat ziet en een licentie toewijst. Een nieuw postvak kan zo’n 15 minuten op zich laten wachten.

mail-no_mailbox-on_premises =
    .lead = U wilde Outlook verbinden met { $app }, en de aanmelding lukte. Maar uw postvak staat op een eigen server van { $org }, en { $app } werkt met postvakken in Microsoft 365.
    .forward-ask = Het postvak lijkt op een lokale server te staan, waar Microsoft Graph niet bij kan. De gids laat zien hoe u dat nagaat en welke keuzes er zijn.

mail-no_mailbox-new_user =
    .subject = Uw postvak is nog niet klaar
    .preheader = Wacht even en maak dan opnieuw verbinding. Meer hoeft u niet te doen.
    .title = Uw postvak is nog niet klaar
    .lead = U wilde Outlook verbinden met { $app }, en de aanmelding lukte. Microsoft is het postvak waarschijnlijk nog aan het inrichten, wat vaak zo’n 15 minuten duurt.
    .step1 = Wacht tot u uw e-mail ziet in de webversie van Outlook, en maak dan opnieuw verbinding.
    .step2 = Helpt dat morgen nog niet, stuur deze e-mail dan door naar wie Microsoft 365 beheert voor { $org }, of gebruik hieronder ‘{ mail-write-admin }’.

mail-no_mailbox-protocol_disabled =
    .lead = U wilde Outlook verbinden met { $app }, en de aanmelding lukte. Maar de toegang die { $app } gebruikt, staat uit voor uw postvak of voor heel { $org }.
    .forward-lead = Iemand in uw organisatie heeft zich met een werkaccount aangemeld bij { $app }, maar toegang tot het postvak door apps staat uit.
    .forward-ask = Een instelling van het postvak of van de organisatie lijkt het protocol of de API te blokkeren. De gids laat zien naar welke instellingen u kijkt.
    .letter-ask = Ik wil mijn e-mail en agenda van Outlook graag verbinden met { $app }. De aanmelding lukt, maar toegang door apps lijkt uit te staan voor mijn postvak. Kunt u even kijken?

mail-no_mailbox-guest =
    .lead = U wilde Outlook verbinden met { $app }, maar u was aangemeld bij een organisatie waar u gast bent. Een gast heeft daar geen postvak.
    .step1 = Open een privévenster in uw browser en maak opnieuw verbinding met uw eigen werkaccount.
    .step2 = Was het al dat account, stuur deze e-mail dan door naar wie Microsoft 365 beheert voor { $org }, of gebruik hieronder ‘{ mail-write-admin }’.

mail-sign_in_again =
    .subject = Verbind Outlook nog eens met { $app }
    .preheader = Eén keer aanmelden, minder dan een minuut.
    .title = Meld u nog één keer aan
    .lead = { $app } kon de verbinding met uw Outlook niet afmaken: Microsoft wil dat u zich opnieuw aanmeldt.
    .stake = Tot die tijd kan { $app } uw agenda niet zien en geen e-mail voor u versturen.
    .account = Account
    .hint = Doorloop alle stappen die Microsoft toont, ook als ze bekend voorkomen.
    .after = Werkt het nog steeds niet? Probeer het in een privévenster van uw browser, of beantwoord deze e-mail.

mail-sign_in_again-interaction_required =
    .subject = Nog één stap bij Microsoft om { $app } te verbinden
    .title = Nog één stap bij Microsoft
    .lead = U wilde Outlook verbinden met { $app }, maar Microsoft stopte voor het einde: er is nog één stap van u nodig.

mail-sign_in_again-interaction_required-mfa =
    .title = Microsoft wil zeker weten dat u het bent
    .lead = U wilde Outlook verbinden met { $app }, maar Microsoft stopte voor het einde: het wil een tweede bevestiging dat u het bent.
    .hint = Houd uw telefoon of beveiligingssleutel bij de hand. Bevestig alleen een melding die u zelf hebt veroorzaakt.

mail-sign_in_again-interaction_required-password =
    .title = Microsoft vraagt u uw wachtwoord te wijzigen
    .lead = U wilde Outlook verbinden met { $app }, maar het wachtwoord van uw Microsoft-account is verlopen of moet worden gewijzigd.
    .hint = Microsoft vraagt bij het verbinden om het nieuwe wachtwoord. U kunt het ook eerst wijzigen, zoals u dat op het werk gewend bent. Wij zien het nooit.

mail-sign_in_again-interaction_required-terms =
    .title = Er wachten gebruiksvoorwaarden op u
    .lead = U wilde Outlook verbinden met { $app }, maar { $org } wil dat u eerst de gebruiksvoorwaarden accepteert.
    .hint = Microsoft toont de voorwaarden bij het verbinden. Accepteer ze daar, als u akkoord gaat.

mail-sign_in_again-session_expired =
    .subject = { $app } heeft geen verbinding meer met uw Outlook
    .title = { $app } heeft geen verbinding meer met uw Outlook
    .lead = Microsoft heeft de verbinding tussen { $app } en uw Outlook beëindigd. Dat gebeurt af en toe, bijvoorbeeld na een lange pauze of als de regels voor aanmelden veranderen.

mail-sign_in_again-session_expired-revoked =
    .lead = Microsoft heeft de verbinding tussen { $app } en uw Outlook beëindigd. Meestal is er een wachtwoord gewijzigd; iemand kan de verbinding ook met opzet hebben verbroken.
    .hint = Hebt u de verbinding met opzet verbroken, dan hoeft u niets te doen.

mail-sign_in_again-account_problem =
    .subject = Microsoft kon u niet aanmelden voor { $app }
    .preheader = Wat u nagaat voordat u het opnieuw probeert.
    .title = Microsoft kon u niet aanmelden
    .lead = U wilde Outlook verbinden met { $app }, maar Microsoft accepteerde de aanmelding niet.
    .hint = Controleer het adres en het wachtwoord. Kloppen beide, dan kan wie Microsoft 365 beheert voor { $org } de reden zien.

mail-sign_in_again-account_problem-disabled =
    .title = Dit Microsoft-account is uitgeschakeld
    .lead = U wilde Outlook verbinden met { $app }, maar het account is uitgeschakeld bij Microsoft.
    .hint = Hebt u een ander werkaccount, verbind dan dat. Zo niet, dan kan wie Microsoft 365 beheert voor { $org } het account weer inschakelen.

mail-sign_in_again-account_problem-locked =
    .title = Dit Microsoft-account is tijdelijk vergrendeld
    .lead = U wilde Outlook verbinden met { $app }, maar Microsoft heeft het account na te veel pogingen vergrendeld.
    .hint = Wacht een halfuur en maak dan verbinding met het juiste wachtwoord. Waren de pogingen niet van u, wijzig dan het wachtwoord.

mail-sign_in_again-account_problem-password =
    .title = Het wachtwoord klopte niet
    .lead = U wilde Outlook verbinden met { $app }, maar het wachtwoord dat bij Microsoft is getypt, klopte niet.
    .hint = Gebruik het wachtwoord van uw Microsoft-account, niet dat van { $app }. Bent u het vergeten, stel het dan opnieuw in op Microsofts aanmeldingspagina. Wij zien het nooit.

mail-sign_in_again-account_problem-not_found =
    .title = Microsoft kent dit account niet
    .lead = U wilde Outlook verbinden met { $app }, maar Microsoft kent geen account met het getypte adres.
    .hint = Controleer de spelling. Misschien staat uw e-mail ook niet bij Microsoft 365; beantwoord dan deze e-mail, dan zoeken we samen een andere weg.

mail-reconnect =
    .subject = U kunt Outlook nu verbinden met { $app }
    .preheader = Eén klik, en u bent klaar.
    .title = De weg is vrij
    .lead = Goed nieuws: wat bij { $org } de verbinding van Outlook met { $app } tegenhield, is opgelost. De uwe zou nu moeten lukken.
    .hint = Meld u aan met uw werkaccount en kies ‘Accepteren’ als Microsoft erom vraagt.
    .account = Account dat u gebruikte
    .after = Houdt Microsoft u weer tegen, beantwoord dan deze e-mail, dan zoeken we het uit. U hoeft uw beheerder niet nog eens te vragen.

mail-reconnect-admin_approval =
    .subject = { $app } is goedgekeurd: verbind nu Outlook
    .preheader = Eén klik, en u bent klaar. Uw beheerder heeft alles gedaan.
    .title = Uw organisatie heeft { $app } goedgekeurd
    .lead = Goed nieuws: { $app } is goedgekeurd bij { $org }, en niets zou u nog moeten tegenhouden.

mail-reminder-1 =
    .subject = { $app } wacht nog op uw beheerder
    .preheader = Niemand heeft ons laten weten dat het geregeld is. Het bericht aan uw beheerder staat hieronder klaar.
    .title = Uw Outlook wacht nog
    .lead = Een paar dagen geleden kon u Outlook niet verbinden met { $app }, omdat een beheerder van { $org } eerst iets moet doen. Voor zover we kunnen zien, is dat nog niet gebeurd.
    .stake = Misschien heeft uw beheerder het nooit gezien. Hebt u al iemand geschreven, dan helpt een korte herinnering. Zo niet, dan staat het bericht hieronder klaar om te versturen.
    .after = Is het al geregeld? Maak dan opnieuw verbinding, en deze herinneringen houden vanzelf op.

mail-reminder-1-hidden_block =
    .lead = Een paar dagen geleden kon Outlook niet worden verbonden met { $app }, hoogstwaarschijnlijk omdat een beheerder van { $org } dat eerst moet goedkeuren. Voor zover we kunnen zien, is dat nog niet gebeurd.

mail-reminder-2 =
    .subject = Nog twee manieren om { $app } te verbinden
    .preheader = Heeft uw beheerder niet geantwoord? Probeer dan een van deze twee.
    .title = Nog twee manieren om het te vragen
    .lead = U wacht nog tot een beheerder van { $org } toestaat dat Outlook met { $app } wordt verbonden. Kreeg u op uw eerste bericht geen antwoord, dan lukt het vaak zo.
    .way1-title = 1. Maak er een ticket van
    .way1 = Heeft uw organisatie een IT-helpdesk of een IT-leverancier, stuur deze e-mail dan daarheen door. Voor een ticket is iemand verantwoordelijk; een e-mail aan één persoon wordt makkelijk over het hoofd gezien.
    .way2-title = 2. Vraag het aan degene die uw postvak heeft ingericht
    .way2 = In kleinere organisaties is de beheerder vaak iemand van de directie, de officemanager of degene van wie u uw postvak hebt gekregen. Laat deze e-mail zien: in het deel voor de beheerder staat alles wat nodig is.
    .after = { mail-reminder-1.after }

mail-reminder-3 =
    .subject = Laatste herinnering over Outlook en { $app }
    .preheader = We herinneren u er niet nog eens aan. De weg blijft open.
    .title = Dit is onze laatste herinnering
    .lead = Bij { $org } kan Outlook nog steeds niet met { $app } worden verbonden, omdat een beheerder nog niets heeft gedaan. We herinneren u er niet nog eens aan.
    .stake = De gids voor uw beheerder werkt nog, en het bericht hieronder staat nog klaar. Heeft uw beheerder besloten het niet te doen, of wilt u hulp om te achterhalen wie dat is, schrijf dan naar { $support }.
    .after = Zodra we zien dat het bij { $org } lukt, laten we het u weten.
