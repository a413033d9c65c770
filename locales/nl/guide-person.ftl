# De pagina’s voor wie wilde verbinden. The English file explains the markup and the values.

guide-person-eyebrow = Outlook verbinden met { $app }
guide-person-todo = Wat u doet
guide-person-go = Ga in dat venster naar [{ $app }](connect) en begin met verbinden.
guide-person-copy = Link kopiëren
guide-person-window = De knop opent in het venster waarin u nu bent. Voor een privévenster klikt u er met de rechtermuisknop op en opent u de link daarin, of u kopieert de link ernaartoe.
guide-connect-again = Opnieuw verbinden
guide-connect-in = Verbinden in { $app }

guide-private =
    .title = Een privévenster openen
    .item1 = **Edge:** `Ctrl+Shift+N`, op een Mac `⌘+Shift+N`. Het venster heet InPrivate.
    .item2 = **Chrome:** dezelfde toetsen. Het venster heet Incognito.
    .item3 = **Firefox:** `Ctrl+Shift+P`, op een Mac `⌘+Shift+P`.
    .item4 = **Safari** op een Mac: `⌘+Shift+N`.
    .item5 = **Op een telefoon:** zoek ‘Privé’, ‘Incognito’ of ‘InPrivate’ waar u een nieuw tabblad opent.
    .why = Een privévenster weet niet met welke accounts u bent aangemeld, dus Microsoft vraagt het opnieuw. Sluit eerst andere privévensters: ze delen wat ze weten.

## Twee accounts verwisseld

guide-mixup =
    .title = Het account dat u gebruikte, en het account dat u nodig hebt
    .title-needed = Het account dat u nodig hebt
    .used = U meldde zich aan met
    .used-kind = een persoonlijk account
    .used-kind-personal_only = een werk- of schoolaccount
    .meant = U hebt nodig
    .meant-work = uw werkadres, zoals { $app } het kent
    .meant-personal = uw privéadres, zoals { $app } het kent
    .meant-shared = uw werk- of schoolaccount met hetzelfde adres
    .meant-unknown-work = het account waarmee u op het werk Outlook opent
    .meant-unknown-personal = uw eigen account, bijvoorbeeld een dat eindigt op outlook.com
    .meant-unknown-other = het account waarvan u e-mail en agenda wilt verbinden
    .shared = Bij dit adres kunnen twee accounts horen: een van uw werk en een persoonlijk. Dan beslist niet het adres, maar uw keuze tussen **Werk- of schoolaccount** en **Persoonlijk account**.
    .masked = We tonen van een adres alleen de eerste letter en het domein, want iedereen met de link kan deze pagina lezen.

guide-personal =
    .todo = Verbind met uw werkaccount
    .step1 = Open een **privévenster**, zodat uw persoonlijke account erbuiten blijft.
    .step2 = Kies op Microsofts pagina **Een ander account gebruiken**, als dat wordt aangeboden, en typ het hele adres van uw werkaccount.
    .step3 = Vraagt Microsoft welk van twee accounts u bedoelt, kies dan **Werk- of schoolaccount**.
    .other = Als dat niet past
    .which = Welk account is welk?
    .which1 = **Werk of school:** uw werkgever heeft het voor u gemaakt, u gebruikt het voor e-mail op het werk, en meestal eindigt het op het domein van uw bedrijf.
    .which2 = **Persoonlijk:** u hebt het zelf gemaakt, voor Outlook.com, Xbox of een eigen pc. Adressen die eindigen op outlook.com, hotmail.com, live.com of msn.com zijn altijd persoonlijk. Een adres dat eindigt op gmail.com kan dat zijn, en een met het domein van uw bedrijf ook.
    .asked = Vraagt Microsoft niet welk account?
    .asked1 = Dan bent u nog aangemeld met het andere. Kies in de lijst met accounts **Een ander account gebruiken**, en niet het eerste.
    .asked2 = Of meld u af: open [uw persoonlijke account](personal-account), kies rechtsboven uw foto en dan **Afmelden**. Sluit alle vensters van de browser en begin opnieuw.
    .asked3 = Biedt uw computer steeds het persoonlijke account aan, verbind dan één keer op een ander apparaat. De verbinding geldt daarna overal.
    .shared = Hebben beide accounts hetzelfde adres?
    .shared1 = Dan vraagt Microsoft welk account u wilt gebruiken. Kies **Werk- of schoolaccount**.
    .shared2 = Wilt u voorgoed van de verwarring af, geef het persoonlijke account dan een ander adres: meld u ermee aan op [Microsofts pagina over aanmelden](personal-names), voeg daar een adres toe en maak dat het primaire. Uw e-mail en bestanden blijven waar ze zijn.
    .none = Hebt u geen werkaccount bij Microsoft?
    .none1 = Ga het na: open [Outlook op het web](outlook) en meld u aan met uw werkadres. Gaat uw werkmail open, dan hebt u er een.
    .none2 = Kent Microsoft het adres niet, dan staat de e-mail van uw werk ergens anders, bijvoorbeeld bij Google, en kan deze verbinding er niet bij. [Vraag ons](support) wat er nog meer kan.

guide-personal-personal_only =
    .todo = Verbind met uw persoonlijke account
    .step1 = Open een **privévenster**, zodat uw werkaccount erbuiten blijft.
    .step2 = Kies op Microsofts pagina **Een ander account gebruiken**, als dat wordt aangeboden, en typ het adres van uw persoonlijke account.
    .step3 = Vraagt Microsoft welk van twee accounts u bedoelt, kies dan **Persoonlijk account**.

guide-wrong =
    .todo = Verbind met het juiste account
    .step1 = Open een **privévenster**, zodat Microsoft niet weer de andere organisatie kiest.
    .step2 = Kies op Microsofts pagina **Een ander account gebruiken**, als dat wordt aangeboden, en typ het hele adres van uw eigen postvak.
    .expected = We verwachtten een adres dat eindigt op **{ $domain }**.
    .guest = Werkt u in meer organisaties?
    .guest-text = Waar u gast bent, kunt u bij bestanden en teams, maar uw postvak blijft thuis. Verbind het account waarmee u Outlook opent.
    .right = Was het toch het juiste account?
    .right-text = [Schrijf ons](support) dan, en we zoeken het uit.

## Geannuleerd: een pagina die om een beheerder vroeg, of een die om acceptatie vroeg

guide-declined =
    .admin = 1. De pagina vroeg om een beheerder
    .admin-text = U hebt niets verkeerd gedaan, en opnieuw proberen loopt op hetzelfde uit. In uw organisatie moet een beheerder { $app } één keer goedkeuren. Stuur uw beheerder deze pagina; het deel voor beheerders staat hieronder.
    .admin-write = Mijn beheerder schrijven
    .admin-form = Bood Microsoft een formulier aan om goedkeuring te vragen, dan kunt u dat ook gebruiken: schrijf in één regel waarom u de app nodig hebt, en verstuur het. De beslissing komt per e-mail.
    .accept = 2. De pagina vroeg u te accepteren
    .accept-text = Dan ligt het bij u. { $app } kan alleen bij uw Outlook als u **Accepteren** kiest. De app gebruikt dan het postvak en de agenda van dat account, en u kunt daar altijd mee stoppen.
    .accept-asks = Wat de app vraagt
    .accept-no = Wilde u nee zeggen, dan hoeft u niets te doen.
    .for = Voor de beheerder van { $org }
    .needs = Als { $app } uw goedkeuring nodig heeft

## Nog één stap bij het aanmelden

guide-interaction =
    .step1 = Open [uw accountpagina](my-account) en meld u aan met uw werkaccount. Doe wat daar wordt gevraagd: bevestig de code, wijzig het wachtwoord of accepteer de voorwaarden.
    .step2 = Houd uw telefoon of beveiligingssleutel bij de hand, als u daarmee aanmeldingen bevestigt.
    .step3 = Verbind opnieuw en blijf op Microsofts pagina tot die u vanzelf terugstuurt.
    .stuck = Telefoon kwijt, of nooit ingesteld?
    .stuck-text = Bij [uw beveiligingsgegevens](security-info) ziet u hoe u kunt bevestigen. Werkt niets daarvan meer, dan kan de IT-helpdesk van uw organisatie u iets nieuws laten instellen. { $app } kan dat niet.
guide-interaction-mfa =
    .step1 = Houd uw telefoon of beveiligingssleutel bij de hand: waarmee u op het werk aanmeldingen bevestigt.
    .step2 = Verbind opnieuw. Vraagt Microsoft om een code, typ die dan. Toont het een getal, typ dat getal dan in de Authenticator-app.
    .step3 = Blijf op Microsofts pagina tot die u vanzelf terugstuurt.
guide-interaction-password =
    .step1 = Open [uw accountpagina](my-account) en meld u aan met uw werkaccount. Microsoft vraagt daar om een nieuw wachtwoord.
    .step2 = Kies er een en meld u ermee aan bij [Outlook op het web](outlook), om te zien dat het werkt.
    .step3 = Verbind opnieuw, met het nieuwe wachtwoord.
    .stuck = Weet u het oude wachtwoord niet meer?
    .stuck-text = In veel organisaties kunt u [zelf een nieuw instellen](password-reset). Kan dat bij u niet, dan kan de IT-helpdesk het doen. { $app } kan dat niet.
guide-interaction-terms =
    .step1 = Verbind opnieuw. Microsoft toont de gebruiksvoorwaarden van uw organisatie.
    .step2 = Open de voorwaarden en lees ze: vaak kunt u bij Microsoft pas daarna accepteren.
    .step3 = Kies **Accepteren** en blijf op de pagina tot die u vanzelf terugstuurt.
    .stuck = Wilt u ze niet accepteren?
    .stuck-text = Dan kan { $app } niet worden verbonden. De voorwaarden zijn van uw organisatie; bespreek ze met de IT-helpdesk daar.
guide-interaction-sign_in =
    .step1 = Verbind opnieuw. Toont Microsoft meer accounts, kies dan het account dat u op het werk voor e-mail gebruikt.
    .step2 = Staat het er niet bij, kies dan **Een ander account gebruiken** en typ het hele adres.
    .step3 = Meld u aan zoals Microsoft vraagt, en blijf op die pagina tot die u vanzelf terugstuurt.
    .stuck = Komt u weer op deze pagina uit?
    .stuck-text = Probeer het één keer in een privévenster: een aanmelding van eerder kan in de weg zitten. Helpt dat niet, [schrijf ons dan](support).

## Een aanmelding die is geëindigd

guide-session =
    .todo = Eén stap
    .step = Verbind opnieuw en meld u aan met hetzelfde werkaccount als eerst. { $app } gaat dan verder waar het was gebleven; er gaat niets verloren.
    .why = Waarom gebeurt dit?
    .reason1 = Uw wachtwoord is gewijzigd of opnieuw ingesteld.
    .reason2 = In uw organisatie is een aanmelding maar beperkte tijd geldig.
    .reason3 = Er is lang niets opgehaald (Microsoft beëindigt ongebruikte aanmeldingen na 90 dagen).
    .reason4 = U of een beheerder heeft het account overal afgemeld.
    .often = Komt het om de paar dagen terug, [laat het ons dan weten](support): misschien heeft uw organisatie er een regel voor.
guide-session-expired =
    .reason1 = In uw organisatie is een aanmelding maar beperkte tijd geldig.
    .reason2 = Er is lang niets opgehaald (Microsoft beëindigt ongebruikte aanmeldingen na 90 dagen).
guide-session-revoked =
    .reason1 = Uw wachtwoord is gewijzigd of opnieuw ingesteld.
    .reason2 = U of een beheerder heeft het account overal afgemeld.
    .reason3 = U of een beheerder heeft de toestemming van { $app } ingetrokken.
    .often = Wordt die kort daarna weer ingetrokken, dan is dat misschien de bedoeling: vraag het de IT-helpdesk van uw organisatie voordat u het nog eens probeert.

## Er is iets met het account zelf

guide-account =
    .step1 = Open [Outlook op het web](outlook) in een privévenster en meld u aan met hetzelfde account.
    .step2 = **Het lukt:** verbind hier opnieuw, en let erop dat u hetzelfde adres typt.
    .step3 = **Het lukt niet:** het account zelf heeft hulp nodig. De IT-helpdesk van uw organisatie kan het ontgrendelen, het wachtwoord opnieuw instellen of het inschakelen. { $app } kan dat niet.
    .note = Na een paar verkeerde wachtwoorden vergrendelt Microsoft een account een tijdje. Een half uur wachten helpt vaak.
guide-account-disabled =
    .step1 = Is het misschien een oud account? Hebt u een nieuwer voor uw werkmail, verbind dan dat.
    .step2 = Is het het juiste, vraag de IT-helpdesk van uw organisatie dan om het weer in te schakelen. { $app } kan dat niet.
    .step3 = Is het weer ingeschakeld, verbind hier dan opnieuw.
    .note = Wat u hun kunt vertellen: Microsoft weigert de aanmelding omdat het account is uitgeschakeld (AADSTS50057).
guide-account-locked =
    .step1 = Wacht een half uur en probeer intussen geen wachtwoord: elk verkeerd wachtwoord verlengt het wachten.
    .step2 = Meld u dan in een privévenster aan bij [Outlook op het web](outlook), met het wachtwoord dat u zeker weet. Weet u er geen zeker, [stel dan een nieuw in](password-reset).
    .step3 = Lukt dat, verbind hier dan opnieuw. Zo niet, dan kan de IT-helpdesk van uw organisatie het account ontgrendelen. { $app } kan dat niet.
    .note = Wat u hun kunt vertellen: Microsoft heeft het account vergrendeld na verkeerde aanmeldingen (AADSTS50053).
guide-account-password =
    .step1 = Meld u in een privévenster aan bij [Outlook op het web](outlook), met hetzelfde adres.
    .step2 = Wordt het wachtwoord daar ook geweigerd, [stel dan een nieuw in](password-reset). Staat uw organisatie dat niet toe, dan kan de IT-helpdesk het doen. { $app } kan dat niet.
    .step3 = Verbind hier opnieuw, met het wachtwoord dat werkte.
    .note = Na een paar verkeerde wachtwoorden vergrendelt Microsoft een account een tijdje. Een half uur wachten helpt vaak.
guide-account-not_found =
    .step1 = Meld u aan bij [Outlook op het web](outlook) en kies rechtsboven uw foto of initialen. Het adres onder uw naam is het adres dat u nodig hebt.
    .step2 = Verbind hier opnieuw en typ precies dat adres. Met een alias of het adres van een gedeeld postvak kunt u zich niet aanmelden.
    .step3 = Kunt u zich daar ook niet aanmelden, dan kan de IT-helpdesk van uw organisatie u vertellen met welk adres u zich aanmeldt.
    .note = Wat u hun kunt vertellen: Microsoft vindt het account niet (AADSTS50034).

## Onbekend, of voor niemand iets te doen

guide-unknown =
    .step1 = Probeer het nog één keer in een **privévenster**, met het account dat u op het werk voor e-mail gebruikt.
    .step2 = Toont Microsoft een pagina die om een beheerder vraagt, maak dan een afbeelding van het scherm en stuur die naar uw beheerder en naar ons.
    .step3 = Lukt het weer niet, [schrijf ons dan](support), met een afbeelding van het scherm. Het technische deel hebben we al.
guide-nothing =
    .todo = Hoe het verdergaat
    .text = U en uw beheerder hoeven niets te wijzigen. Het later opnieuw proberen kan geen kwaad.

## Het einde van een link en van een zaak

guide-expired =
    .general = Wat beheerders in het algemeen nodig hebben, staat toch hieronder.
    .hint = Hij gaat naar de adressen die we kennen, en nergens anders heen. U hoeft er geen te typen.
    .about = Over dit verzoek
guide-fresh =
    .once = Vraag er maar één keer om: we sturen niemand meer dan een paar e-mails.
    .passed-on = Bent u de beheerder, en kreeg u de oude link van iemand anders?
    .passed-on-text = Vraag het dan aan wie hem stuurde: de e-mail gaat naar die persoon.
guide-resolved =
    .badge = Opgelost
    .known = De zaak { $reference } van { $domain } is gesloten.
    .unknown = De zaak { $reference } is gesloten.
    .again = Wilt u nog verbinden?
    .again-text = Begin nog één keer met verbinden. Houdt Microsoft u nog steeds tegen, [laat het ons dan weten](support).
    .undo = Voor uw administratie: ongedaan maken
guide-resolved-route = Via route { $route }: { $title }

## A link that leads nowhere, and a form that another page sent.

guide-lost =
    .title = Deze pagina bestaat niet
    .detail = Misschien heeft een mailprogramma de link in tweeën geknipt. Open de link nog eens vanuit de mail, of kopieer hem in zijn geheel naar de adresbalk.

guide-foreign =
    .title = Dit kwam niet van onze pagina
    .detail = Open de pagina opnieuw en gebruik de knop die daar staat.
