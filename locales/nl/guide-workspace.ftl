# Wat lezers in de gids doen: vinkjes, vragen, een afwijzing; de scripts. The English file explains the values.

guide-mark = Klaar
guide-mark-route = Route { $route }, stap { $step } is klaar
guide-mark-step = Stap { $step } is klaar
guide-progress =
    { $count ->
        [one] Eén van { $total } stappen is afgevinkt, het laatst op { $time }. Iedereen die deze gids opent, ziet de vinkjes.
       *[other] { $count } van { $total } stappen zijn afgevinkt, het laatst op { $time }. Iedereen die deze gids opent, ziet de vinkjes.
    }
guide-marks-hint = Vink een stap af als die klaar is: wie deze gids hierna opent, ziet hoe ver u bent. Bij Microsoft verandert dat niets.

guide-answer = Wilt u nog iets kwijt?
guide-question = Ik heb een vraag
guide-question-hint = Die gaat naar de helpdesk van { $app } en wordt bij deze zaak bewaard. Schrijf erbij hoe we u bereiken, en laat wachtwoorden en codes weg.
guide-question-label = Uw vraag
guide-question-send = Vraag versturen
guide-refuse = We staan het niet toe
guide-refuse-hint = Dat is aan u. Wie wacht, krijgt er geen e-mail meer over, en u kunt op deze pagina altijd van gedachten veranderen.
guide-refuse-label = De reden
guide-refuse-send = We staan het niet toe

guide-asked = Uw vraag is bij de helpdesk
guide-asked-lead = De helpdesk van { $app } heeft die, samen met de zaak { $reference }. Hebt u geschreven hoe men u bereikt, dan komt het antwoord daar.
guide-asked-wait = Verder is er niets veranderd, en niemand anders ziet op deze pagina wat u schreef.
guide-not-asked = Schrijf liever naar de helpdesk
guide-not-asked-lead = De vraag was leeg, of over deze zaak kwamen er vandaag al een paar. Er is niets verloren dat u niet per e-mail kunt sturen: schrijf naar { $support } en vermeld de zaak { $reference }.
guide-refused = Genoteerd: uw organisatie staat het niet toe
guide-refused-lead = Niemand krijgt nog e-mail over de zaak { $reference }. De helpdesk ziet uw reden, andere lezers van deze pagina niet.
guide-refused-state = Uw organisatie heeft besloten { $app } niet toe te staan.
guide-refused-more = Niemand krijgt er nog e-mail over. Is dat veranderd, zeg het dan hier, en de gids gaat verder waar hij was.
guide-allow = We staan het toch toe
guide-back = Terug naar de gids

guide-scripts = Scripts voor uw organisatie
guide-scripts-lead = Dezelfde stappen voor wie met PowerShell of met gewone aanroepen van Microsoft Graph werkt: kijken, doen, terugdraaien. Elk script is voor deze tenant gemaakt, laat uw andere beleid staan, leest terug wat het schreef en zegt hoe het afliep.
guide-scripts-open = Scripts bekijken
guide-scripts-safe = Lees een script voordat u het uitvoert. Er staat geen geheim of wachtwoord in; u meldt zich aan op Microsofts eigen pagina, en het praat alleen met Microsoft Graph. De PowerShell-scripts vragen het voor elke wijziging, en met -WhatIf wijzigen ze niets.
guide-scripts-unknown = We weten de id van uw tenant niet zeker, dus de PowerShell-scripts vragen u ernaar.
guide-scripts-download = { $file } downloaden
guide-scripts-copy = Kopiëren
guide-script-check = Kijken of gebruikers kunnen verbinden
guide-script-check-note = Leest alleen en wijzigt niets. Afsluitcode 0: ze kunnen het; 1: er ontbreekt iets; 2: het was niet na te gaan.
guide-script-apply-approval = Route A: de app goedkeuren
guide-script-apply-approval-note = Voegt de app toe als die er niet is, en verleent precies de machtigingen ervan voor iedereen. Wat erbij kwam, wordt in een bestand bewaard voor de weg terug.
guide-script-undo-approval = Route A terugdraaien
guide-script-undo-approval-note = Haalt met dat bestand weg wat erbij kwam, en laat alle andere toestemming met rust.
guide-script-apply-settings = Route B: de instelling en de lijst
guide-script-apply-settings-note = Zet gebruikerstoestemming op geverifieerde uitgevers en machtigingen met de classificatie Laag, en vult de lijst. Wat er eerst was ingesteld, wordt in een bestand bewaard voor de weg terug.
guide-script-undo-settings = Route B terugdraaien
guide-script-undo-settings-note = Herstelt met dat bestand wat er eerst was ingesteld, en haalt alleen van de lijst wat erbij kwam.
guide-scripts-powershell = PowerShell
guide-scripts-calls = Gewone Graph-aanroepen

guide-as-markdown = De hele gids als Markdown
guide-as-text = De hele gids als platte tekst
