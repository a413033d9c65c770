# Le e-mail. The English file explains the keys and the values.

mail-others =
    { $others ->
        [one] Un’altra persona del Suo team sta aspettando la stessa cosa.
       *[other] Altre { $others } persone del Suo team stanno aspettando la stessa cosa.
    }
mail-taken-on = Qualcuno presso { $org } dice che è fatto. Provi a collegare di nuovo Outlook; se qualcosa La ferma ancora, scriva all’amministratore.
mail-in-use = Qualcuno ha già cominciato a usare la guida per l’amministratore, quindi forse non deve scrivere a nessuno. Più sotto vede a che punto è la Sua richiesta.
mail-admin-connected = Un amministratore presso { $org } ha collegato Outlook, quindi ora potrebbe riuscirci anche Lei. Provi a collegare di nuovo; se qualcosa La ferma ancora, scriva all’amministratore: l’approvazione potrebbe valere solo per il suo account.
mail-what-to-do = Che cosa fare
mail-if-admin = L’amministratore è Lei? Allora apra la guida e proceda subito.
mail-status = Apri la guida
mail-request = Controlla a che punto è la Sua richiesta
mail-connect = Collega Outlook
mail-guide = Apri la guida
mail-unsubscribe = Non ricevere più e-mail sul collegamento di Outlook
mail-trust-sent = Riceve questa e-mail perché qualcuno ha provato a collegare un account Microsoft all’account { $app } di { $to }. La invia { $from }; le risposte arrivano a { $support }, dove le leggono persone.
mail-footer = Riferimento { $reference }. Lo indichi se ci scrive. Non ripetiamo questa e-mail per diversi giorni e La avvisiamo quando ci sono novità. Se non ha provato a collegare un account, può ignorarla.

mail-forward-cut = Inoltrare da qui
mail-forward-minutes = Servono circa cinque minuti, una volta sola per tutti.
mail-forward-safe = Ogni persona continua ad accedere per conto proprio, e { $app } raggiunge solo la cassetta postale e il calendario di chi si collega. L’approvazione si può revocare in qualsiasi momento; la guida spiega come.
mail-forward-open = Apri la guida per amministratori
mail-forward-no-account = La guida non richiede un account. Non nomina nessuno e si trova a questo indirizzo:
mail-forward-questions = Domande? Scriva a { $support } indicando { $reference }.
mail-write-admin = Scrivi al mio amministratore
mail-letter-hello = Buongiorno,
mail-letter-app = L’app è { $app } di { $publisher }, ID applicazione (client) { $client_id }.
mail-letter-thanks = Grazie mille!

mail-admin_approval =
    .subject = Per { $app } serve l’approvazione dell’amministratore
    .preheader = Basta un messaggio all’amministratore. È già pronto qui sotto.
    .title = L’amministratore deve approvare { $app }
    .lead = Ha provato a collegare Outlook a { $app }. Non ha sbagliato nulla: presso { $org }, solo un amministratore può approvare le app che usano posta e calendario.
    .stake = Fino ad allora, { $app } non può vedere il Suo calendario né inviare e-mail per Lei.
    .step1 = Inoltri questa e-mail a chi gestisce Microsoft 365 per { $org }, oppure usi “{ mail-write-admin }” qui sotto. Può essere il Suo fornitore informatico, la direzione o chi ha configurato la Sua cassetta postale.
    .step2 = Quella persona apre la guida e approva. Servono circa cinque minuti, una volta sola per tutti.
    .step3 = Poi colleghi di nuovo Outlook. La avvisiamo appena vediamo che funziona.
    .forward-title = Per chi amministra Microsoft 365 presso { $org }
    .forward-lead = Una persona della Sua organizzazione vuole collegare posta e calendario di Outlook a { $app }. Le impostazioni di consenso presso { $org } richiedono prima l’approvazione di un amministratore.
    .forward-ask = La guida mostra che cosa può fare { $app } con ciascuna delle { $permissions } autorizzazioni, come verificare l’editore e due modi per consentirlo: approvare questa sola app (basta il ruolo Amministratore applicazione cloud) o lasciare che siano le persone ad approvarla (due impostazioni, ruolo Amministratore globale).
    .letter-subject = Richiesta di approvazione di { $app } per { $ours }
    .letter-ask = Vorrei collegare la mia posta e il mio calendario di Outlook a { $app }. Microsoft indica che prima deve approvarlo un amministratore presso { $ours }. Dovrebbero bastare cinque minuti, una volta sola per tutti.
    .letter-guide = Questa guida spiega che cosa chiede { $app }, come verificarlo e come approvarlo:

mail-admin_approval-consent_off =
    .forward-lead = Una persona della Sua organizzazione vuole collegare posta e calendario di Outlook a { $app }. Il consenso degli utenti è disattivato per { $org }, quindi deve prima approvare un amministratore.

mail-admin_approval-managed_policy =
    .lead = Ha provato a collegare Outlook a { $app }. Non ha sbagliato nulla: da fine 2025, per organizzazioni come { $org } l’impostazione predefinita di Microsoft richiede che un amministratore approvi le app che usano posta e calendario.
    .forward-lead = Una persona della Sua organizzazione vuole collegare posta e calendario di Outlook a { $app }. Secondo i criteri di consenso gestiti da Microsoft, Mail.ReadWrite e Calendars.ReadWrite richiedono l’approvazione di un amministratore da fine 2025, chiunque sia l’editore.

mail-admin_approval-request_pending =
    .subject = La richiesta per { $app } attende un amministratore
    .preheader = Microsoft ha la Sua richiesta. Una parola all’amministratore la accelera.
    .title = La Sua richiesta attende un amministratore
    .lead = Ha chiesto di collegare Outlook a { $app } e Microsoft ha inoltrato la richiesta. Ora deve decidere un amministratore presso { $org }. Richieste così sfuggono facilmente, e scadono.
    .step1 = Dica a chi gestisce Microsoft 365 per { $org } che c’è una richiesta in attesa. Inoltri questa e-mail, oppure usi “{ mail-write-admin }” qui sotto.
    .step2 = Quella persona apre la guida, che porta alla richiesta, e la approva.
    .forward-lead = Una persona della Sua organizzazione ha chiesto { $app } nella finestra di approvazione di Microsoft. La richiesta attende nell’interfaccia di amministrazione di Microsoft Entra, in “Enterprise apps”, “Admin consent requests”.
    .forward-ask = La guida porta alla richiesta e mostra che cosa può fare { $app } con ciascuna delle { $permissions } autorizzazioni e come verificare l’editore. Può approvarla chi ha il ruolo Amministratore applicazione cloud; essere solo revisore non basta.
    .letter-ask = Ho chiesto { $app } nella finestra di approvazione di Microsoft, per collegare la mia posta e il mio calendario di Outlook. La richiesta attende un amministratore presso { $ours }.

mail-admin_approval-request_denied =
    .subject = La Sua organizzazione ha rifiutato { $app }
    .preheader = Che cosa può fare, e risposte per l’amministratore.
    .title = La richiesta per { $app } è stata rifiutata
    .lead = Ha chiesto di collegare Outlook a { $app }. Un amministratore presso { $org } ha deciso di no. È un suo diritto, e può esserci un buon motivo; succede anche quando una richiesta arriva senza spiegazioni.
    .step1 = Chieda il motivo a chi gestisce Microsoft 365 per { $org }. Se vuole chiedere di nuovo, inoltri questa e-mail a quella persona, oppure usi “{ mail-write-admin }” qui sotto.
    .step2 = Se la decisione cambia, la guida mostra come approvare. Servono circa cinque minuti.
    .forward-lead = Una persona della Sua organizzazione ha chiesto di collegare posta e calendario di Outlook a { $app }, e la richiesta è stata rifiutata. Se mancavano informazioni, eccole.

mail-admin_approval-risky_app =
    .lead = Ha provato a collegare Outlook a { $app }. Non ha sbagliato nulla: per precauzione, Microsoft vuole che prima un amministratore presso { $org } esamini l’app.
    .forward-lead = Una persona della Sua organizzazione vuole collegare posta e calendario di Outlook a { $app }. Microsoft ha affidato questo consenso a un amministratore, come fa con le app che non conosce bene. Verifichi chi siamo prima di approvare.

mail-admin_approval-unverified_publisher =
    .lead = Ha provato a collegare Outlook a { $app }. Non ha sbagliato nulla: presso { $org }, le persone possono approvare solo app di certi editori, quindi questa deve approvarla un amministratore.
    .forward-lead = Una persona della Sua organizzazione vuole collegare posta e calendario di Outlook a { $app }. Le Sue impostazioni non accettano questo editore per il consenso degli utenti, quindi deve approvare un amministratore. Verifichi chi siamo prima di farlo.

mail-admin_approval-assignment_required =
    .lead = Ha provato a collegare Outlook a { $app }. Non ha sbagliato nulla: presso { $org }, questa app è riservata a persone scelte, e un amministratore la approva per loro.
    .forward-lead = Una persona della Sua organizzazione vuole collegare posta e calendario di Outlook a { $app }. Presso { $org } l’app è impostata su “Assignment required”, quindi un amministratore deve approvarla e assegnarle le persone che possono usarla.

mail-admin_approval-hidden_block =
    .subject = { $app } attende forse l’ok dell’amministratore
    .lead = Ha provato a collegare Outlook a { $app }. Microsoft ci ha detto solo che l’accesso è stato annullato, ma altre persone presso { $org } hanno trovato una pagina di approvazione, quindi pensiamo che sia successo anche a Lei. Se ha semplicemente premuto “Annulla”, colleghi di nuovo e scelga “Accetta”.

mail-hidden_block =
    .subject = Il Suo Outlook non è ancora collegato a { $app }
    .preheader = Annullato, o fermato da una pagina di approvazione? Si può proseguire in entrambi i casi.
    .title = Il Suo Outlook non è ancora collegato
    .lead = Ha provato a collegare Outlook a { $app }. Microsoft ci ha detto solo che l’accesso è stato annullato. Per noi è uguale se ha annullato Lei o se L’ha fermata Microsoft, quindi ecco entrambe le strade.
    .way1-title = Se ha annullato o chiuso la pagina
    .way1 = Va tutto bene. Colleghi di nuovo e scelga “Accetta” quando Microsoft elenca le autorizzazioni.
    .way2-title = Se ha visto che serve un amministratore (“Need admin approval”)
    .way2 = Allora un amministratore presso { $org } deve approvare { $app }. Inoltri la parte qui sotto a chi gestisce Microsoft 365, oppure usi “{ mail-write-admin }”. Può essere il Suo fornitore informatico, la direzione o chi ha configurato la Sua cassetta postale.
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Una persona della Sua organizzazione vuole collegare posta e calendario di Outlook a { $app }. Sembra che Microsoft abbia chiesto prima l’approvazione di un amministratore.
    .forward-ask = { mail-admin_approval.forward-ask }
    .letter-subject = { mail-admin_approval.letter-subject }
    .letter-ask = { mail-admin_approval.letter-ask }
    .letter-guide = { mail-admin_approval.letter-guide }

mail-hidden_block-unfinished =
    .preheader = Pagina chiusa, o pagina di approvazione? Si può proseguire in entrambi i casi.
    .lead = Ha iniziato a collegare Outlook a { $app } e da Microsoft non è tornato nulla. Per noi è uguale se ha chiuso la pagina o se L’ha fermata Microsoft, quindi ecco entrambe le strade.

mail-hidden_block-declined =
    .subject = { mail-hidden_block.subject }
    .preheader = Le autorizzazioni non sono state accettate. Può collegarsi quando vuole.
    .lead = Ha provato a collegare Outlook a { $app } e le autorizzazioni non sono state accettate. La scelta è Sua. Se non era ciò che intendeva, o se qualcosa L’ha fermata, ecco entrambe le strade.
    .way1-title = Se ha deciso di no o ha annullato

mail-personal_account =
    .subject = Era un account personale: come collegare { $app }
    .preheader = Tre passaggi, due minuti. Non c’è niente di rotto.
    .title = Era un account Microsoft personale
    .lead = Ha provato a collegare Outlook a { $app }. Microsoft ha usato un account personale, mentre { $app } si collega ad account aziendali o dell’istituto di istruzione.
    .stake = { mail-sign_in_again.stake }
    .account = Ha usato
    .needed-label = Le serve
    .needed = Il Suo account aziendale o dell’istituto di istruzione: quello di cui usa posta e calendario al lavoro
    .step1 = Apra una finestra privata nel browser (InPrivate, in incognito o anonima), così Microsoft non usa di nuovo il vecchio account.
    .step2 = In quella finestra, apra { $app } e scelga di collegare Outlook.
    .step3 = Quando Microsoft lo chiede, scriva il Suo indirizzo di lavoro. Se propone “Account aziendale o dell’istituto di istruzione” e “Account personale”, scelga il primo.
    .after = Non ha un account di lavoro Microsoft? Risponda a questa e-mail e La aiuteremo a trovare un’altra strada.

mail-personal_account-personal_only =
    .subject = Colleghi il Suo account Microsoft personale a { $app }
    .title = Era un account aziendale o dell’istituto di istruzione
    .lead = Ha provato a collegare Outlook a { $app }. Microsoft ha usato un account aziendale o dell’istituto di istruzione, mentre qui serve un account Microsoft personale.
    .needed = Il Suo account Microsoft personale, per esempio uno che termina con outlook.com, hotmail.com o live.com
    .step3 = Quando Microsoft lo chiede, scriva il Suo indirizzo personale. Se propone “Account aziendale o dell’istituto di istruzione” e “Account personale”, scelga il secondo.
    .after = Non ha un account personale Microsoft? Risponda a questa e-mail e La aiuteremo a trovare un’altra strada.

mail-wrong_tenant =
    .subject = Questo account Microsoft è di un’altra organizzazione
    .preheader = Forse il browser ha scelto per Lei. Bastano tre passaggi.
    .title = Questo account è di un’altra organizzazione
    .lead = Ha provato a collegare Outlook a { $app }, ma Microsoft non ha trovato l’account nell’organizzazione indicata. Di solito il browser era ancora collegato con un altro account di lavoro.
    .stake = { mail-sign_in_again.stake }
    .account = { mail-personal_account.account }
    .needed-label = { mail-personal_account.needed-label }
    .needed = L’account dell’organizzazione di cui vuole collegare posta e calendario
    .step1 = { mail-personal_account.step1 }
    .step2 = { mail-personal_account.step2 }
    .step3 = Quando Microsoft lo chiede, scriva l’indirizzo completo dell’account che vuole collegare.
    .after = Era proprio l’account giusto? Risponda a questa e-mail e verificheremo.

mail-wrong_tenant-guest =
    .subject = L’accesso è avvenuto come ospite di un’altra organizzazione
    .title = L’accesso è avvenuto come ospite
    .lead = Ha provato a collegare Outlook a { $app }, ma Microsoft ha effettuato l’accesso a un’organizzazione di cui Lei è ospite. Lì un ospite non ha una cassetta postale.

mail-organisation_policy =
    .subject = Una regola di sicurezza ha fermato { $app }
    .preheader = L’amministratore può vedere quale e consentirlo. Il messaggio è pronto.
    .title = Una regola di sicurezza ha fermato l’accesso
    .lead = Ha provato a collegare Outlook a { $app }. L’accesso è riuscito, ma una regola di sicurezza presso { $org } non lo ha lasciato passare. Riprovare aiuta di rado; un amministratore può vedere quale regola è stata.
    .stake = Finché non si risolve, { $app } non può vedere il Suo calendario né inviare e-mail per Lei.
    .step1 = Inoltri questa e-mail a chi gestisce Microsoft 365 per { $org }, oppure usi “{ mail-write-admin }” qui sotto.
    .step2 = Quella persona guarda nei log di accesso, dove compare la regola, e decide. La guida mostra dove.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Una persona della Sua organizzazione ha provato a collegare posta e calendario di Outlook a { $app }, e un criterio di accesso (di solito di accesso condizionale) ha bloccato l’accesso.
    .forward-ask = La guida mostra come trovare il criterio nei log di accesso e quali scelte ci sono. Spesso non serve allentare nulla: basta un dispositivo gestito, una rete nota o un’app assegnata.
    .letter-subject = Un criterio mi blocca { $app } presso { $ours }
    .letter-ask = Vorrei collegare la mia posta e il mio calendario di Outlook a { $app }, ma un criterio di accesso presso { $ours } blocca l’accesso. Potrebbe controllare quale?
    .letter-guide = Questa guida spiega dove guardare e quali scelte ci sono:

mail-organisation_policy-device =
    .title = La Sua organizzazione richiede un altro dispositivo
    .lead = Ha provato a collegare Outlook a { $app }. L’accesso è riuscito, ma presso { $org } è consentito solo da dispositivi gestiti o noti. Se ne ha uno, si colleghi da quello. Altrimenti può aiutarla un amministratore.

mail-organisation_policy-location =
    .title = La Sua organizzazione non consente questa posizione
    .lead = Ha provato a collegare Outlook a { $app }. L’accesso è riuscito, ma presso { $org } non è consentito da dove si trovava. Provi dal Suo posto di lavoro abituale o tramite la VPN. Se non riesce, può aiutarla un amministratore.

mail-organisation_policy-tenant_restrictions =
    .title = La Sua rete consente solo alcune organizzazioni
    .lead = Ha provato a collegare Outlook a { $app }, ma la rete o il dispositivo che ha usato consente l’accesso solo ad alcune organizzazioni. Provi un’altra rete. Se non riesce, può aiutarla un amministratore.

mail-assignment =
    .subject = La Sua organizzazione deve aggiungerla a { $app }
    .preheader = L’amministratore lo fa in due minuti. Il messaggio è pronto.
    .title = La Sua organizzazione deve aggiungerla a { $app }
    .lead = Ha provato a collegare Outlook a { $app }. Presso { $org }, questa app è riservata a persone scelte, e Lei non è ancora tra loro.
    .stake = Fino ad allora, { $app } non può vedere il Suo calendario né inviare e-mail per Lei.
    .step1 = { mail-organisation_policy.step1 }
    .step2 = Quella persona aggiunge Lei o un gruppo di cui fa parte. Servono circa due minuti.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Una persona della Sua organizzazione ha provato a collegare posta e calendario di Outlook a { $app }. Presso { $org } l’app richiede l’assegnazione, e questa persona non è assegnata.
    .forward-ask = La guida mostra come assegnare una persona o un gruppo in “Applicazioni aziendali”, “Utenti e gruppi”, e che cos’altro controllare se l’app non è ancora approvata.
    .letter-subject = Richiesta di aggiungermi a { $app } presso { $ours }
    .letter-ask = Vorrei collegare la mia posta e il mio calendario di Outlook a { $app }. Presso { $ours } l’app è riservata alle persone assegnate, e io non sono ancora tra queste. Potrebbe aggiungermi?
    .letter-guide = Questa guida spiega come:

mail-app_unavailable =
    .subject = { $app } è disattivata nella Sua organizzazione
    .preheader = L’amministratore può riattivarla. Il messaggio è pronto.
    .title = { $app } è disattivata nella Sua organizzazione
    .lead = Ha provato a collegare Outlook a { $app }. L’app è disattivata presso { $org }, quindi Microsoft non ha fatto entrare nessuno. Forse è voluto; la cosa migliore è chiedere.
    .stake = Finché non viene attivata, { $app } non può vedere il Suo calendario né inviare e-mail per Lei.
    .step1 = { mail-organisation_policy.step1 }
    .step2 = Quella persona controlla l’app e la attiva. Servono circa cinque minuti.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Una persona della Sua organizzazione ha provato a collegare posta e calendario di Outlook a { $app }. L’applicazione aziendale è disattivata per l’accesso presso { $org }.
    .forward-ask = La guida mostra dove vederlo, che cosa può fare { $app } con ciascuna delle { $permissions } autorizzazioni e come attivarla, se lo desidera.
    .letter-subject = { $app } è disattivata presso { $ours }
    .letter-ask = Vorrei collegare la mia posta e il mio calendario di Outlook a { $app }, ma l’app è disattivata presso { $ours }. Potrebbe controllare, e attivarla se non ci sono motivi contrari?
    .letter-guide = Questa guida spiega dove farlo e che cosa chiede l’app:

mail-app_unavailable-not_found =
    .subject = { $app } non c’è ancora nella Sua organizzazione
    .title = { $app } non c’è ancora nella Sua organizzazione
    .lead = Ha provato a collegare Outlook a { $app }. Microsoft non trova l’app presso { $org }; un amministratore deve aggiungerla con un’approvazione.
    .stake = Finché non viene aggiunta, { $app } non può vedere il Suo calendario né inviare e-mail per Lei.
    .step2 = Quella persona controlla l’app e la approva. Servono circa cinque minuti, una volta sola per tutti.
    .forward-lead = Una persona della Sua organizzazione ha provato a collegare posta e calendario di Outlook a { $app }. L’app non è ancora tra le applicazioni aziendali presso { $org }.
    .forward-ask = La guida mostra che cosa può fare { $app } con ciascuna delle { $permissions } autorizzazioni, come verificare l’editore e come aggiungere l’app approvandola (basta il ruolo Amministratore applicazione cloud).
    .letter-subject = { mail-admin_approval.letter-subject }
    .letter-ask = Vorrei collegare la mia posta e il mio calendario di Outlook a { $app }, ma l’app non c’è ancora presso { $ours }. Potrebbe approvarla?

mail-no_mailbox =
    .subject = Nessuna cassetta postale Outlook per il Suo account
    .preheader = L’accesso è riuscito. Quello che manca è la cassetta postale.
    .title = Non c’è una cassetta postale che { $app } possa usare
    .lead = Ha provato a collegare Outlook a { $app } e l’accesso è riuscito. Ma secondo Microsoft dietro questo account non c’è una cassetta postale di Microsoft 365 che { $app } possa usare.
    .stake = { mail-sign_in_again.stake }
    .account = { mail-personal_account.account }
    .step1 = È l’account della Sua posta di lavoro? Se ne ha un altro, colleghi quello.
    .step2 = Se è quello giusto, inoltri questa e-mail a chi gestisce Microsoft 365 per { $org }, oppure usi “{ mail-write-admin }” qui sotto.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Una persona della Sua organizzazione ha effettuato l’accesso a { $app } con il proprio account di lavoro, ma Microsoft Graph non trova una cassetta postale di Exchange Online.
    .forward-ask = I motivi più comuni sono una licenza di Exchange Online mancante, una cassetta postale su un server proprio, oppure nuova o rimossa. La guida mostra come capire di quale si tratta.
    .letter-subject = La mia cassetta postale e { $app } presso { $ours }
    .letter-ask = Vorrei collegare la mia posta e il mio calendario di Outlook a { $app }. L’accesso riesce, ma Microsoft dice che il mio account non ha una cassetta postale di Exchange Online. Potrebbe controllare licenza e cassetta?
    .letter-guide = Questa guida spiega che cosa controllare:

mail-no_mailbox-unlicensed =
    .lead = Ha provato a collegare Outlook a { $app } e l’accesso è riuscito. Ma l’account non ha una licenza di Exchange Online, quindi non c’è una cassetta postale da collegare.
    .forward-ask = Sembra che all’account manchi una licenza che comprende Exchange Online. La guida mostra dove vederlo e assegnarla. Una nuova cassetta postale può impiegare circa 15 minuti a comparire.

mail-no_mailbox-on_premises =
    .lead = Ha provato a collegare Outlook a { $app } e l’accesso è riuscito. Ma la Sua cassetta postale si trova su un server proprio presso { $org }, e { $app } si collega a cassette di Microsoft 365.
    .forward-ask = La cassetta postale sembra trovarsi su un server locale, dove Microsoft Graph non arriva. La guida mostra come verificarlo e quali scelte ci sono.

mail-no_mailbox-new_user =
    .subject = La Sua cassetta postale non è ancora pronta
    .preheader = Aspetti un po’ e colleghi di nuovo. Non c’è altro da fare.
    .title = La Sua cassetta postale non è ancora pronta
    .lead = Ha provato a collegare Outlook a { $app } e l’accesso è riuscito. Probabilmente Microsoft sta ancora creando la cassetta postale, cosa che spesso richiede circa 15 minuti.
    .step1 = Aspetti di vedere la posta in Outlook sul Web, poi colleghi di nuovo.
    .step2 = Se domani è ancora così, inoltri questa e-mail a chi gestisce Microsoft 365 per { $org }, oppure usi “{ mail-write-admin }” qui sotto.

mail-no_mailbox-protocol_disabled =
    .lead = Ha provato a collegare Outlook a { $app } e l’accesso è riuscito. Ma la via che usa { $app } è disattivata per la Sua cassetta postale o per tutti presso { $org }.
    .forward-lead = Una persona della Sua organizzazione ha effettuato l’accesso a { $app } con il proprio account di lavoro, ma l’accesso delle app alla cassetta postale è disattivato.
    .forward-ask = Un’impostazione della cassetta postale o dell’organizzazione sembra bloccare il protocollo o l’API. La guida mostra quali impostazioni controllare.
    .letter-ask = Vorrei collegare la mia posta e il mio calendario di Outlook a { $app }. L’accesso riesce, ma l’accesso delle app alla mia cassetta postale sembra disattivato. Potrebbe controllare?

mail-no_mailbox-guest =
    .lead = Ha provato a collegare Outlook a { $app }, ma l’accesso era a un’organizzazione di cui Lei è ospite. Lì un ospite non ha una cassetta postale.
    .step1 = Apra una finestra privata nel browser e colleghi di nuovo con il Suo account di lavoro.
    .step2 = Se era già quello, inoltri questa e-mail a chi gestisce Microsoft 365 per { $org }, oppure usi “{ mail-write-admin }” qui sotto.

mail-sign_in_again =
    .subject = Colleghi di nuovo Outlook a { $app }
    .preheader = Un accesso, meno di un minuto.
    .title = Acceda ancora una volta
    .lead = { $app } non è riuscita a completare il collegamento del Suo Outlook: Microsoft chiede di accedere di nuovo.
    .stake = Fino ad allora, { $app } non può vedere il Suo calendario né inviare e-mail per Lei.
    .account = Account
    .hint = Completi tutti i passaggi che Microsoft mostra, anche se Le sembrano già visti.
    .after = Non funziona ancora? Provi in una finestra privata del browser, oppure risponda a questa e-mail.

mail-sign_in_again-interaction_required =
    .subject = Manca un passaggio in Microsoft per collegare { $app }
    .title = Manca un passaggio in Microsoft
    .lead = Ha provato a collegare Outlook a { $app }, ma Microsoft si è fermata prima della fine: manca ancora un Suo passaggio.

mail-sign_in_again-interaction_required-mfa =
    .title = Microsoft vuole essere certa che sia Lei
    .lead = Ha provato a collegare Outlook a { $app }, ma Microsoft si è fermata prima della fine: chiede una seconda conferma della Sua identità.
    .hint = Tenga a portata di mano il telefono o la chiave di sicurezza. Confermi solo una richiesta che ha avviato Lei.

mail-sign_in_again-interaction_required-password =
    .title = Microsoft chiede di cambiare la password
    .lead = Ha provato a collegare Outlook a { $app }, ma la password del Suo account Microsoft è scaduta o va cambiata.
    .hint = Microsoft chiede la nuova password durante il collegamento. Può anche cambiarla prima, come fa di solito al lavoro. Noi non la vediamo mai.

mail-sign_in_again-interaction_required-terms =
    .title = Ci sono condizioni d’uso da accettare
    .lead = Ha provato a collegare Outlook a { $app }, ma prima { $org } chiede di accettare le condizioni d’uso.
    .hint = Microsoft le mostra durante il collegamento. Le accetti lì, se è d’accordo.

mail-sign_in_again-session_expired =
    .subject = { $app } ha perso il contatto con il Suo Outlook
    .title = { $app } ha perso il contatto con il Suo Outlook
    .lead = Microsoft ha chiuso il collegamento tra { $app } e il Suo Outlook. Capita ogni tanto, per esempio dopo una lunga pausa o quando cambiano le regole di accesso.

mail-sign_in_again-session_expired-revoked =
    .lead = Microsoft ha chiuso il collegamento tra { $app } e il Suo Outlook. Di solito è cambiata una password; qualcuno può anche averlo chiuso di proposito.
    .hint = Se lo ha chiuso Lei di proposito, non deve fare nulla.

mail-sign_in_again-account_problem =
    .subject = Microsoft non ha accettato l’accesso per { $app }
    .preheader = Che cosa controllare prima di riprovare.
    .title = Microsoft non ha accettato l’accesso
    .lead = Ha provato a collegare Outlook a { $app }, ma Microsoft non ha accettato l’accesso.
    .hint = Controlli l’indirizzo e la password. Se sono giusti entrambi, chi gestisce Microsoft 365 per { $org } può vedere il motivo.

mail-sign_in_again-account_problem-disabled =
    .title = Questo account Microsoft è disattivato
    .lead = Ha provato a collegare Outlook a { $app }, ma l’account è disattivato presso Microsoft.
    .hint = Se ha un altro account di lavoro, colleghi quello. Altrimenti, chi gestisce Microsoft 365 per { $org } può riattivarlo.

mail-sign_in_again-account_problem-locked =
    .title = Questo account Microsoft è bloccato per il momento
    .lead = Ha provato a collegare Outlook a { $app }, ma Microsoft ha bloccato l’account dopo troppi tentativi.
    .hint = Aspetti mezz’ora, poi colleghi con la password giusta. Se i tentativi non erano Suoi, cambi la password.

mail-sign_in_again-account_problem-password =
    .title = La password non era giusta
    .lead = Ha provato a collegare Outlook a { $app }, ma la password inserita in Microsoft non era giusta.
    .hint = Usi la password del Suo account Microsoft, non quella di { $app }. Se l’ha dimenticata, la reimposti sulla pagina di accesso di Microsoft. Noi non la vediamo mai.

mail-sign_in_again-account_problem-not_found =
    .title = Microsoft non conosce questo account
    .lead = Ha provato a collegare Outlook a { $app }, ma Microsoft non conosce nessun account con l’indirizzo inserito.
    .hint = Controlli come è scritto. Forse la Sua posta non è su Microsoft 365; in tal caso risponda a questa e-mail e La aiuteremo a trovare un’altra strada.

mail-reconnect =
    .subject = Ora può collegare Outlook a { $app }
    .preheader = Un clic, ed è fatta.
    .title = La strada è libera
    .lead = Buone notizie: ciò che presso { $org } impediva di collegare Outlook a { $app } non c’è più. Ora il Suo dovrebbe collegarsi.
    .hint = Acceda con il Suo account di lavoro e scelga “Accetta” se Microsoft lo chiede.
    .account = Account che ha usato
    .after = Se Microsoft La ferma di nuovo, risponda a questa e-mail e verificheremo. Non serve chiedere un’altra volta all’amministratore.

mail-reconnect-admin_approval =
    .subject = { $app } è approvata: colleghi Outlook ora
    .preheader = Un clic, ed è fatta. L’amministratore ha già fatto la sua parte.
    .title = La Sua organizzazione ha approvato { $app }
    .lead = Buone notizie: { $app } è approvata presso { $org } e nulla dovrebbe più fermarla.

mail-reminder-1 =
    .subject = { $app } attende ancora l’amministratore
    .preheader = Nessuno ci ha detto che è stato fatto. Il messaggio per l’amministratore è già pronto qui sotto.
    .title = Il Suo Outlook è ancora in attesa
    .lead = Qualche giorno fa non ha potuto collegare Outlook a { $app }, perché prima deve intervenire un amministratore presso { $org }. Per quanto possiamo vedere, non è ancora successo.
    .stake = Forse l’amministratore non ha mai visto la richiesta. Se ha già scritto a qualcuno, un breve promemoria aiuta. Altrimenti, il messaggio qui sotto è pronto da inviare.
    .after = È già stato fatto? Allora colleghi di nuovo Outlook, e questi promemoria finiranno da soli.

mail-reminder-1-hidden_block =
    .lead = Qualche giorno fa non è stato possibile collegare Outlook a { $app }, molto probabilmente perché prima serve l’approvazione di un amministratore presso { $org }. Per quanto possiamo vedere, non è ancora successo.

mail-reminder-2 =
    .subject = Altri due modi per collegare { $app }
    .preheader = Se l’amministratore non ha risposto, provi uno di questi.
    .title = Altri due modi per chiedere
    .lead = Sta ancora aspettando che un amministratore presso { $org } permetta di collegare Outlook a { $app }. Se il primo messaggio è rimasto senza risposta, questi modi spesso funzionano.
    .way1-title = 1. Apra un ticket
    .way1 = Se la Sua organizzazione ha un’assistenza informatica o un fornitore informatico esterno, inoltri loro questa e-mail. Un ticket ha sempre un responsabile; un’e-mail a una sola persona può sfuggire.
    .way2-title = 2. Chieda a chi ha configurato la Sua cassetta postale
    .way2 = Nelle organizzazioni più piccole, l’amministratore è spesso il titolare, chi gestisce l’ufficio o chi Le ha dato la cassetta postale. Mostri questa e-mail: la parte per l’amministratore contiene tutto il necessario.
    .after = { mail-reminder-1.after }

mail-reminder-3 =
    .subject = Ultimo promemoria: collegare Outlook a { $app }
    .preheader = Non Le invieremo altri promemoria. La strada resta aperta.
    .title = Questo è il nostro ultimo promemoria
    .lead = Presso { $org } non è ancora possibile collegare Outlook a { $app }, perché nessun amministratore è intervenuto finora. Non Le invieremo altri promemoria.
    .stake = La guida per l’amministratore resta valida, e il messaggio qui sotto è sempre pronto. Se l’amministratore ha deciso di no, o se Le serve aiuto per capire chi è, scriva a { $support }.
    .after = Quando vedremo che presso { $org } il collegamento funziona, La avviseremo.
