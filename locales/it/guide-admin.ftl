# Le pagine dell’amministratore accanto alle opzioni e alle autorizzazioni. The English file explains the keys, the values and the markup.

guide-copy = Copia
    .done = Copiato
    .by-hand = Selezioni il testo e lo copi con la tastiera
    .link = Copia il link
    .address = Copia l’indirizzo
    .client-id = Copia l’ID client
    .tenant-id = Copia l’ID tenant
    .ticket = Copia per un ticket
guide-print = Stampa questa pagina

guide-for-admin = Per chi amministra Microsoft 365 presso { $org }
guide-about-request = Su questa richiesta
guide-waiting =
    { $waiting ->
        [one] { $waiting } persona in attesa
       *[other] { $waiting } persone in attesa
    }
guide-since = Richiesta aperta in data { $opened }
guide-claimed-more = Fino ad allora questa pagina resta aperta, nel caso ci sia ancora qualcosa da fare.
guide-unsure =
    .title = Questa è la nostra interpretazione, non la parola di Microsoft.
    .text = Microsoft non dice sempre perché ha fermato un collegamento. Quello che segue è il motivo più probabile. Se non corrisponde a ciò che vede, [ce lo dica](support).
guide-not-me =
    .title = Non è la persona giusta?
    .text = Passi la pagina a chi si occupa di Microsoft 365 dove lavora. Basta che lo faccia una volta, e tutti possono collegarsi.
    .write = Scrivi al mio amministratore

## Who asks

guide-who =
    .title = Chi lo chiede
    .name = Il suo nome in { $app }
    .support = Assistenza
guide-trust =
    .title = Verifichi di persona
    .lead = Una richiesta di approvare un’app va presa con cautela. Perciò:
    .check1 = La barra degli indirizzi mostra **{ $host }**.
    .check2 = Qui nessuno Le chiede una password, un codice, un pagamento o un download.
    .check3 = Accede su **login.microsoftonline.com** e lavora su **entra.microsoft.com**. Entrambi sono di Microsoft; noi non vediamo nulla di ciò che vi accade.
    .check4 = Prima che Lei accetti, la pagina di Microsoft mostra il nome, l’editore e le autorizzazioni dell’app. Se non coincidono con questa pagina, si fermi e [ce lo dica](support).
    .check5 = Non Le serve nessuno dei nostri link: apra direttamente l’interfaccia di amministrazione di Microsoft Entra e cerchi l’ID client.

## Afterwards

guide-retry =
    .title = Poi: li faccia riprovare
    .text = Microsoft applica la modifica solo ai nuovi accessi, quindi chi è stato fermato deve [collegarsi di nuovo in { $app }](connect). La pagina che chiede un amministratore non dovrebbe più comparire. Il primo collegamento riuscito lo dimostra, e allora avvisiamo tutte le altre persone della Sua organizzazione che aspettano.
    .button = Segnala che è fatto
    .note = Viene annotato nel caso. Non concede nulla e non richiede un account.

guide-safe =
    .title = È sicuro?
    .lead = È il modo normale di permettere a un’organizzazione di Microsoft 365 di usare un’app esterna, ed è Lei a decidere fin dove:
    .delegated = Le autorizzazioni sono delegate. { $app } raggiunge la cassetta postale e il calendario di chi si collega, e di nessun altro.
    .settings = Con l’opzione B nulla viene concesso a nome dell’organizzazione: ogni persona dà il consenso per la propria cassetta postale e il proprio calendario, quando accede.
    .consent = Con l’opzione A approva una sola app, una volta; tutto il resto rimane restrittivo com’è.
    .password-known = { $app } non vede mai una password, e nessuna delle autorizzazioni riguarda l’amministrazione.
    .password-unknown = { $app } non vede mai una password.
    .undo = Può tornare indietro in qualsiasi momento. I log di accesso di Entra mostrano quando l’app ha effettuato l’accesso, e per chi.
    .allows = Anche ciò che viene permesso va detto con chiarezza: per chi si collega, l’app può leggere, modificare ed eliminare messaggi e appuntamenti e inviare posta a nome della persona, finché il collegamento non viene chiuso. “Impatto basso” è il nome dell’elenco di Microsoft, non un nostro giudizio. Gli account Microsoft personali non ne sono toccati.

guide-still =
    .title = Se ancora non funziona
    .same = La persona vede di nuovo la stessa pagina
    .same1 = Sta accedendo con l’account di lavoro, e non con uno personale?
    .same2 = Le chieda di eliminare i cookie di login.microsoftonline.com o di usare una finestra privata: una vecchia sessione può appartenere a un altro account.
    .same3 = La modifica è stata salvata, e nel tenant giusto? Controlli di nuovo.
    .same4 = Una modifica al flusso di lavoro per il consenso dell’amministratore può richiedere fino a un’ora.
    .low = Con l’opzione B: entrambi i passaggi sono completi, e tutte e { $permissions } le autorizzazioni sono nell’elenco **Basso** (Low)? Una sola che manca blocca l’intera richiesta.
    .settings = L’opzione B è completa, e Microsoft chiede ancora un amministratore
    .settings1 = Forse l’editore non risulta verificato, o Microsoft considera rischiosa la richiesta. In entrambi i casi la decisione passa a un amministratore: usi l’opzione A.
    .settings2 = L’impostazione non vale per gli ospiti.
    .settings3 = Forse per l’app è impostata **Assegnazione obbligatoria** (Assignment required). Allora un amministratore deve dare il consenso e assegnare le persone.
    .settings4 = Nei cloud nazionali (governo degli Stati Uniti, Cina) la verifica dell’editore non esiste, quindi l’opzione B lì non può funzionare. I link di questa pagina sono per il cloud pubblico; [ci scriva](support).
    .other = È approvata, ma compare un altro messaggio
    .other1 = **AADSTS50105**: la persona va assegnata all’app (**App aziendali**, { $app }, **Utenti e gruppi**).
    .other2 = **AADSTS7000112**: l’app è disabilitata nel Suo tenant (**Proprietà**, **Abilitato per l’accesso degli utenti?**).
    .other3 = **AADSTS650051**: una vecchia copia dell’app è d’intralcio; la rimuova in **App aziendali** e approvi di nuovo.
    .other4 = **AADSTS530xx**, o una pagina sul dispositivo o sul luogo: un criterio di accesso condizionale. Veda i [log di accesso](sign-ins).
    .other5 = Nessuna cassetta postale: all’account serve una licenza di Exchange Online. Una nuova impiega fino a 15 minuti a comparire.
    .right = Ha fatto tutto nel modo giusto
    .right-text = Allora l’errore può essere nostro: un’app può chiedere più di quanto dichiara, o chiedere il consenso ogni volta. Scriva a [{ $support }](support) con l’indirizzo di chi ha provato, il Suo dominio e un’immagine del messaggio con i codici. Indichi il caso { $reference }.

guide-record =
    .title = Per la documentazione
    .ticket = L’intera richiesta come testo semplice, per un ticket
    .sources = Su che cosa si basa questa pagina
    .checked = Verificato con la documentazione di Microsoft in data { $checked }. Ogni tanto Microsoft sposta i menu; se è successo, cerchi nell’interfaccia di amministrazione le parole in grassetto.
# The titles of Microsoft's pages.
guide-sources =
    .item1 = [Concedere a un’applicazione il consenso amministratore a livello di tenant](grant-admin-consent)
    .item2 = [Configurare il consenso degli utenti](configure-user-consent)
    .item3 = [Classificazioni delle autorizzazioni](configure-permission-classifications)
    .item4 = [Criteri di consenso per le app](manage-app-consent-policies)
    .item5 = [Esaminare le richieste di consenso dell’amministratore](review-admin-consent-requests)
    .item6 = [Assegnare persone a un’app](assign-user-or-group-access-portal)

## Pages without a route

guide-hint-title = Guardi prima qui.

guide-policy =
    .title = Trovi il criterio, poi decida
    .look = Per guardare: { role-security_reader }
    .change = Per modificare: { role-conditional_access_administrator }
    .step1 = Apra i [log di accesso](sign-ins) (|Entra ID > Monitoraggio e integrità > Log di accesso|; Sign-in logs). Filtri per l’ID applicazione di { $app } e per lo stato **Errore** (Failure).
    .step2 = Apra l’accesso e la sua scheda **Accesso condizionale**. Indica il criterio che non è stato superato e la condizione non soddisfatta.
    .step3 = Decida che cosa è conforme alle Sue regole. Spesso la persona può soddisfare la condizione: un altro dispositivo, un’altra rete, l’autenticazione a più fattori.
    .step4 = Se il criterio non deve valere per questa app, [apra il criterio](policies) (|Entra ID > Accesso condizionale > Criteri|) ed escluda { $app } in **Risorse di destinazione** (Target resources). Se lì l’app non compare, escluda la persona o un gruppo, e mantenga limitata l’eccezione.
    .mind = Che cosa sapere prima di modificare un criterio
    .mind1 = Un’eccezione indebolisce il criterio per ciò che comprende. Dove è possibile, è meglio soddisfare la condizione.
    .mind2 = In seguito { $app } lavora per la persona in background. Un criterio che richiede che ogni uso provenga da un certo dispositivo o luogo può chiudere di nuovo il collegamento più avanti.
    .mind3 = Provi prima la modifica in modalità solo report o con **What If**.
    .undo = Come annullare
    .undo-text = Tolga l’esclusione dal criterio e salvi. Le sessioni in corso vengono ricontrollate quando si rinnova il loro token.

guide-assigned =
    .title = Assegnata, ma Microsoft chiede l’approvazione?
    .text = Un’app che richiede l’assegnazione deve anche essere approvata da un amministratore, qualunque siano le Sue impostazioni di consenso. Se nessuno l’ha ancora fatto, lo fa questo link, con le autorizzazioni qui sotto.

guide-enable =
    .title = Riattivare l’app
    .role-note = Possono farlo anche { role-application_administrator } o un proprietario dell’app.
    .step1 = Apra [App aziendali](apps) (Enterprise apps; |Entra ID > App aziendali > Tutte le applicazioni|) e trovi **{ $app }** tramite l’ID applicazione. Menu meno recenti: |Identità > Applicazioni > Applicazioni aziendali|.
    .step2 = Prima di attivarla, scopra perché è disattivata: i **Log di controllo** (Audit logs) dell’app dicono chi lo ha fatto e quando. Anche bloccare una richiesta di approvazione lascia un’app disabilitata.
    .step3 = In **Proprietà** imposti **Abilitato per l’accesso degli utenti?** (Enabled for users to sign-in?) su **Sì**, poi **Salva**.
    .after = Che cosa cambia, e come annullare
    .after-text = Le persone possono di nuovo accedere a { $app }; le autorizzazioni restano come sono. Per tornare indietro, imposti la stessa opzione su **No**.
    .leftover = C’è una vecchia copia?
    .leftover-text = Se [App aziendali](apps) elenca già { $app } e non funziona (AADSTS650051), elimini prima quella voce. Poi approvi come qui sotto: l’app viene aggiunta da capo.

guide-mailbox =
    .title = Che cosa controllare
    .step1 = È l’account giusto? Un ospite, un accesso condiviso o un secondo account della stessa persona non ha una propria cassetta postale.
    .step2 = Ha una licenza con Exchange Online? Nell’interfaccia di amministrazione di Microsoft 365: |Utenti > Utenti attivi|, scelga la persona, **Licenze e app**.
    .step3 = La cassetta postale è nuova? Dopo l’assegnazione di una licenza possono servire fino a 15 minuti perché sia raggiungibile.
    .step4 = La cassetta postale è sul Suo server Exchange? { $app } raggiunge solo Exchange Online. Un’organizzazione ibrida può collegare le cassette che sono state spostate.
    .step5 = L’accesso è disattivato? Gli amministratori di Exchange possono disattivare i protocolli per una cassetta postale o per l’organizzazione (EWS, SMTP autenticato e altri).
    .after = Che cosa cambia, e come annullare
    .after-text = Una licenza può avere un costo e dà alla persona i servizi che comprende; si può togliere nello stesso punto. Microsoft conserva una cassetta postale per 30 giorni dopo la rimozione della licenza.

## The text for a ticket, a line each. $title: a route's. $role: Microsoft's name. $time: how long.

guide-ticket =
    .title = Permettere alle persone di collegare Outlook a { $app }
    .app = App: { $app } (editore: { $publisher })
    .client-id = ID applicazione (client): { $client_id }
    .organisation = Organizzazione: { $domain }
    .tenant = ID tenant: { $tenant_id }
    .case = Caso: { $reference }
    .guide = Guida: { $link }
    .support = Assistenza: { $support }
    .permissions = Autorizzazioni delegate di Microsoft Graph ({ $permissions }):
    .first = Opzione { $route }: { $title }
    .and = E opzione { $route }: { $title }
    .or = Oppure opzione { $route }: { $title }
    .price = Ruolo minimo: { $role }. Tempo: { $time }.
    .link = Link:
    .changes = Cambia:
    .leaves = Non cambia:
    .effects = Attenzione:
    .undo = Annullare:
    .checked = Verificato con la documentazione di Microsoft in data { $checked }.
