# Che cosa vi fanno i lettori della guida: segni, domande, un rifiuto; gli script. The English file explains the keys and the values.

guide-mark = Fatto
guide-mark-route = Opzione { $route }, passaggio { $step } fatto
guide-mark-step = Passaggio { $step } fatto
guide-progress =
    { $count ->
        [one] Segnati come fatti: un passaggio su { $total }, l’ultima volta in data { $time }. I segni sono visibili a chiunque apra questa guida.
       *[other] Segnati come fatti: { $count } passaggi su { $total }, l’ultima volta in data { $time }. I segni sono visibili a chiunque apra questa guida.
    }
guide-marks-hint = Segni un passaggio quando è fatto: chi apre la guida dopo di Lei vede a che punto è. In Microsoft non cambia nulla.

guide-answer = Vuole dire altro?
guide-question = Ho una domanda
guide-question-hint = Arriva all’assistenza di { $app } e resta con questo caso. Scriva come possiamo contattarla, e non inserisca password né codici.
guide-question-label = La Sua domanda
guide-question-send = Invia la domanda
guide-refuse = Non lo permettiamo
guide-refuse-hint = La decisione spetta a Lei. Chi aspetta non riceve più e-mail su questo, e può cambiare idea in questa pagina in qualsiasi momento.
guide-refuse-label = Perché
guide-refuse-send = Non lo permettiamo

guide-asked = La Sua domanda è arrivata all’assistenza
guide-asked-lead = L’assistenza di { $app } l’ha ricevuta, con il caso { $reference }. Se ha scritto come contattarla, risponde lì.
guide-asked-wait = Nient’altro è cambiato, e in questa pagina nessuno vede ciò che ha scritto.
guide-not-asked = Scriva invece all’assistenza
guide-not-asked-lead = La domanda era vuota, o questo caso ne ha già ricevute diverse oggi. Nulla è andato perso che non si possa inviare per e-mail: scriva a { $support } indicando il caso { $reference }.
guide-refused = Annotato: la Sua organizzazione non lo permette
guide-refused-lead = Nessuno riceve più e-mail sul caso { $reference }. L’assistenza vede il Suo motivo, gli altri lettori di questa pagina no.
guide-refused-state = La Sua organizzazione ha deciso di non permettere { $app }.
guide-refused-more = Nessuno riceve più e-mail su questo. Se la decisione è cambiata, lo dica qui, e la guida riprende da dove era.
guide-allow = Alla fine lo permettiamo
guide-back = Torna alla guida

guide-scripts = Script per la Sua organizzazione
guide-scripts-lead = Gli stessi passaggi per chi lavora con PowerShell o con chiamate dirette a Microsoft Graph: controllare, fare, annullare. Ogni script è fatto per questo tenant, mantiene gli altri Suoi criteri, rilegge ciò che ha scritto e dice com’è andata.
guide-scripts-open = Vedi gli script
guide-scripts-safe = Legga uno script prima di eseguirlo. Non contiene segreti né password; Lei accede nella pagina di Microsoft, e lo script parla solo con Microsoft Graph. Quelli per PowerShell chiedono prima di ogni modifica, e con -WhatIf non cambiano nulla.
guide-scripts-unknown = Non conosciamo con certezza l’ID del Suo tenant, quindi gli script per PowerShell lo chiedono a Lei.
guide-scripts-download = Scarica { $file }
guide-scripts-copy = Copia
guide-script-check = Controllare se le persone possono collegarsi
guide-script-check-note = Legge e non cambia nulla. Codice di uscita 0: possono; 1: manca qualcosa; 2: non è stato possibile stabilirlo.
guide-script-apply-approval = Opzione A: approvare l’app
guide-script-apply-approval-note = Aggiunge l’app se non c’è, e concede esattamente le sue autorizzazioni per tutti. Ciò che ha aggiunto viene conservato in un file per poter tornare indietro.
guide-script-undo-approval = Annullare l’opzione A
guide-script-undo-approval-note = Toglie ciò che è stato aggiunto, in base a quel file, e non tocca nessun’altra concessione.
guide-script-apply-settings = Opzione B: l’impostazione e l’elenco
guide-script-apply-settings-note = Imposta il consenso utente su editori verificati e autorizzazioni dell’elenco Basso (Low), e compila l’elenco. Ciò che era impostato prima viene conservato in un file per poter tornare indietro.
guide-script-undo-settings = Annullare l’opzione B
guide-script-undo-settings-note = Ripristina ciò che era impostato prima, in base a quel file, e toglie dall’elenco solo ciò che è stato aggiunto.
guide-scripts-powershell = PowerShell
guide-scripts-calls = Chiamate dirette a Graph

guide-as-markdown = L’intera guida in Markdown
guide-as-text = L’intera guida come testo semplice
