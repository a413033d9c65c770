# Gli schizzi delle schermate nella guida. The English file explains the keys and the values.

screen-menu =
    .apps = App aziendali
    .consent = Consenso e autorizzazioni

screen-wall =
    .alt = La pagina di Microsoft “È necessaria l’approvazione dell’amministratore”: il nome dell’app, alcune righe di testo e due link. Uno accede con l’account di un amministratore, l’altro torna all’app senza concedere il consenso. Non c’è alcun pulsante.
    .caption = 1. “È necessaria l’approvazione dell’amministratore” (Need admin approval): nessun modulo, e nulla da accettare.
    .heading = È necessaria l’approvazione dell’ammini{"\u00AD"}stratore
    .sign-in = Si dispone di un account amministratore? Accedere con tale account
    .return = Torna all’applicazione senza concedere il consenso

screen-ask =
    .alt = La pagina di Microsoft “Approvazione richiesta”: che cosa chiede l’app, un campo per il motivo e i pulsanti Annulla e Richiedi approvazione.
    .caption = 1. “Approvazione richiesta” (Approval required): un modulo che chiede un motivo.
    .heading = Approvazione richiesta
    .lead = Questa app richiede l’approvazione dell’amministratore per:
    .reason = Immettere una giustificazione per la richiesta di questa app
    .cancel = Annulla
    .send = Richiedi approvazione

screen-consent =
    .alt = La pagina di Microsoft “Autorizzazioni richieste”: che cosa vorrebbe fare l’app, e i pulsanti Annulla e Accetta.
    .caption = 2. “Autorizzazioni richieste” (Permissions requested): con il pulsante Accetta.
    .heading = Autorizzazioni richieste
    .lead = Questa app vorrebbe:
    .cancel = Annulla
    .accept = Accetta

screen-review =
    .alt = La pagina di Microsoft “Autorizzazioni richieste, verifica per l’organizzazione”: il nome { $app }, l’editore { $publisher }, l’elenco delle autorizzazioni e i pulsanti Annulla e Accetta. Accetta è evidenziato.
    .caption = Uno schizzo della pagina di Microsoft. Le prime righe devono indicare { $app } e l’account della Sua organizzazione.
    .heading = Autorizzazioni richieste
    .sub = Verifica per l’organizzazione
    .lead = Questa app vorrebbe:
    .cancel = Annulla
    .accept = Accetta

screen-settings =
    .alt = Il pannello “Impostazioni di consenso utente”: di quattro opzioni è scelta “Consenti il consenso dell’utente per le app di editori verificati, per le autorizzazioni selezionate”. Salva è in alto. Entrambi sono evidenziati.
    .caption = Uno schizzo del pannello. Nel Suo le opzioni possono avere un altro ordine o parole un po’ diverse.
    .here = Impostazioni di consenso utente
    .save = Salva
    .discard = Rimuovi
    .heading = Consenso utente per le applicazioni
    .none = Non consentire il consenso dell’utente
    .low = Consenti il consenso dell’utente per le app di editori verificati, per le autorizzazioni selezionate
    .managed = Consenti a Microsoft di gestire le impostazioni di consenso
    .all = Consenti il consenso dell’utente per le app

screen-picker =
    .alt = Il pannello “Richiedi le autorizzazioni dell’API” per Microsoft Graph: è scelto “Autorizzazioni delegate”, nella casella di ricerca è scritto un nome, il suo gruppo è aperto e le autorizzazioni di { $app } che contiene sono selezionate. “Aggiungi autorizzazioni” è in basso a sinistra.
    .caption = Uno schizzo del pannello. Le caselle restano selezionate mentre cerca la successiva.
    .heading = Richiedi le autorizzazioni dell’API
    .delegated = Autorizzazioni delegate
    .application = Autorizzazioni applicazione
    .select = Seleziona autorizzazioni
    .add = Aggiungi autorizzazioni
    .discard = Rimuovi

screen-low =
    .alt = “Classificazioni delle autorizzazioni” con la scheda Basso aperta: in alto “Aggiungi autorizzazioni” e, sotto, ogni autorizzazione di { $app } in una riga propria, tutte dell’API Microsoft Graph.
    .caption = Uno schizzo dell’elenco, come deve risultare alla fine.
    .here = Classificazioni delle autorizzazioni
    .low = Basso
    .medium = Medio
    .high = Alto
    .add = Aggiungi autorizzazioni
    .api = API usata
    .permission = Autorizzazione

screen-requests =
    .alt = “Richieste di consenso dell’amministratore” con la scheda Le mie richieste in sospeso aperta: una richiesta, per { $app }. Accanto, i dettagli della richiesta, con i pulsanti “Verifica autorizzazioni e consenso”, Nega e Blocca. Il primo è evidenziato.
    .caption = Uno schizzo dell’elenco, e di ciò che si apre scegliendovi { $app }.
    .here = Richieste di consenso dell’amministratore
    .pending = Le mie richieste in sospeso
    .all = Tutte
    .name = Nome
    .by = Richiesto da
    .details = Dettagli
    .id = ID app
    .review = Verifica autorizzazioni e consenso
    .deny = Nega
    .block = Blocca

screen-assign =
    .alt = “Utenti e gruppi” di { $app } con il pulsante “Aggiungi utente/gruppo” in alto. Accanto, il pannello “Aggiungi assegnazione”, con il link “Nessuna selezione” sotto “Utenti e gruppi”, e il pulsante Assegna. Ciò che va scelto è evidenziato.
    .caption = Uno schizzo dell’elenco, e del pannello dietro “Aggiungi utente/gruppo”.
    .here = Utenti e gruppi
    .add = Aggiungi utente/gruppo
    .heading = Aggiungi assegnazione
    .none = Nessuna selezione
    .assign = Assegna

screen-properties =
    .alt = “Proprietà” di { $app }: “Abilitato per l’accesso degli utenti?” è su Sì, e Salva è in alto. Entrambi sono evidenziati.
    .caption = Uno schizzo della pagina. L’“ID applicazione” distingue { $app } da un’altra app con lo stesso nome.
    .here = Proprietà
    .save = Salva
    .discard = Rimuovi
    .enabled = Abilitato per l’accesso degli utenti?
    .assignment = Assegnazione obbligatoria?
    .yes = Sì
    .no = No
    .name = Nome
    .id = ID applicazione

screen-policy =
    .alt = I dettagli di un accesso con la scheda “Accesso condizionale” aperta: un elenco di criteri con i risultati. Uno ha il risultato Errore ed è evidenziato. Gli altri riportano Operazione riuscita e Non applicato.
    .caption = Uno schizzo della scheda. Il criterio con il risultato “Errore” (Failure) è quello da guardare.
    .heading = Dettagli attività: accessi
    .basic = Informazioni di base
    .device = Informazioni sul dispositivo
    .here = Accesso condizionale
    .policy = Nome criterio
    .result = Risultato
    .failure = Errore
    .success = Operazione riuscita
    .not-applied = Non applicato

screen-accounts =
    .caption = Uno schizzo delle due pagine. La seconda compare solo per un indirizzo con due account.
    .alt-work = Due pagine di Microsoft. “Scegli un account”: sotto gli account connessi è evidenziato “Usa un altro account”. “Quale account vuoi usare?”: tra “Account aziendale o dell’istituto di istruzione” e “Account personale” è evidenziato il primo.
    .alt-personal = Due pagine di Microsoft. “Scegli un account”: sotto gli account connessi è evidenziato “Usa un altro account”. “Quale account vuoi usare?”: tra “Account aziendale o dell’istituto di istruzione” e “Account personale” è evidenziato il secondo.
    .pick = Scegli un account
    .signed-in = Connesso
    .another = Usa un altro account
    .which = Quale account vuoi usare?
    .work = Account aziendale o dell’istituto di istruzione
    .work-note = Creato dal reparto IT
    .personal = Account personale
    .personal-note = Creato da te
