# Che cosa mostra subito un’app. The English file explains the keys and the values.

advice-admin_approval =
    .title = L’amministratore IT deve approvare { $app }
    .message = Nella Sua organizzazione solo gli amministratori approvano app come questa. Possiamo darle una breve guida da inviare; servono circa cinque minuti, una volta sola per tutti.
advice-admin_approval-consent_off =
    .title = { advice-admin_approval.title }
    .message = La Sua organizzazione ha disattivato l’approvazione da parte degli utenti. Possiamo darle una breve guida per l’amministratore; servono circa cinque minuti.
advice-admin_approval-managed_policy =
    .title = { advice-admin_approval.title }
    .message = Con l’attuale impostazione predefinita di Microsoft, l’accesso a posta e calendario va approvato da un amministratore. Possiamo darle una breve guida da inviargli.
advice-admin_approval-request_pending =
    .title = La Sua richiesta attende un amministratore
    .message = Microsoft ha inoltrato la richiesta e un amministratore della Sua organizzazione deve decidere. La nostra guida mostra dove si trova.
advice-admin_approval-request_denied =
    .title = La Sua organizzazione ha rifiutato la richiesta
    .message = Un amministratore per ora ha deciso di no a { $app }. La nostra guida può rispondere alle sue domande, se vuole chiedere di nuovo.
advice-admin_approval-risky_app =
    .title = { advice-admin_approval.title }
    .message = Per precauzione, Microsoft chiede qui l’approvazione di un amministratore. Possiamo darle una guida che mostra come verificare prima chi siamo.
advice-admin_approval-unverified_publisher =
    .title = { advice-admin_approval.title }
    .message = Nella Sua organizzazione gli utenti possono approvare solo certi editori. Possiamo darle una guida per l’amministratore che mostra come verificare prima chi siamo.
advice-admin_approval-assignment_required =
    .title = { advice-admin_approval.title }
    .message = La Sua organizzazione approva questa app solo per persone scelte. Possiamo darle una breve guida per l’amministratore.
advice-admin_approval-hidden_block =
    .title = Probabilmente la Sua organizzazione deve approvare { $app }
    .message = Microsoft ci ha detto solo che il collegamento è stato annullato. Se ha visto che serve l’approvazione di un amministratore, gli invii la nostra guida; se ha annullato Lei, basta riprovare.

advice-settling =
    .title = La Sua organizzazione ha appena approvato { $app }
    .message = Microsoft può impiegare fino a un’ora per far entrare tutti. Riprovi alle { $time }.
advice-still-blocked =
    .title = Approvata, ma Microsoft dice ancora di no
    .message = La Sua organizzazione ha approvato { $app }, quindi non deve chiedere a nessun altro. Riprovi ancora una volta; stiamo verificando.

advice-consent_declined =
    .title = Il collegamento è stato annullato
    .message = Se ha annullato Lei, riprovi e scelga “Accetta”. Se Microsoft ha chiesto l’approvazione di un amministratore, la nostra guida dice che cosa inviargli.
advice-consent_declined-declined =
    .title = Le autorizzazioni non sono state accettate
    .message = { $app } ne ha bisogno per lavorare con la Sua posta e il Suo calendario. Per collegarsi, riprovi e scelga “Accetta”.
advice-consent_declined-unfinished =
    .title = Il collegamento non è stato completato
    .message = Da Microsoft non è tornato nulla. Riprovi quando vuole; se Microsoft ha chiesto l’approvazione di un amministratore, la nostra guida dice che cosa inviargli.

advice-personal_account =
    .title = Ha usato un account Microsoft personale
    .message = { $app } si collega ad account aziendali o dell’istituto di istruzione. Riprovi e scelga il Suo indirizzo di lavoro quando Microsoft lo chiede.
advice-personal_account-personal_only =
    .title = Qui serve un account Microsoft personale
    .message = Ha usato un account aziendale o dell’istituto di istruzione. Riprovi e scelga il Suo account personale quando Microsoft lo chiede.

advice-wrong_tenant =
    .title = Questo account è di un’altra organizzazione
    .message = Microsoft non ha trovato il Suo account nell’organizzazione indicata. Riprovi in una finestra privata, con l’account della Sua organizzazione.
advice-wrong_tenant-guest =
    .title = L’accesso è avvenuto come ospite di un’altra organizzazione
    .message = Lì un ospite non ha una cassetta postale. Riprovi in una finestra privata, con il Suo account di lavoro.

advice-user_not_assigned =
    .title = La Sua organizzazione deve aggiungerla a { $app }
    .message = Lì questa app è riservata a persone scelte. Chieda all’amministratore IT di aggiungerla; la nostra guida mostra come.

advice-conditional_access =
    .title = Una regola di sicurezza della Sua organizzazione ha fermato l’accesso
    .message = L’amministratore IT può vedere quale e consentire l’accesso. La nostra guida mostra dove guardare.
advice-conditional_access-device =
    .title = La Sua organizzazione non lo consente da questo dispositivo
    .message = Riprovi su un dispositivo gestito dalla Sua organizzazione. Se non riesce, può aiutarla l’amministratore IT; la nostra guida mostra dove guardare.
advice-conditional_access-location =
    .title = La Sua organizzazione non lo consente dalla Sua posizione
    .message = Riprovi dal Suo posto di lavoro abituale o tramite la VPN della Sua organizzazione. Se non riesce, può aiutarla l’amministratore IT.
advice-conditional_access-tenant_restrictions =
    .title = La Sua rete non consente l’accesso a questa organizzazione
    .message = La rete o il dispositivo che usa consente solo alcune organizzazioni. Provi un’altra rete o chieda all’amministratore IT.

advice-interaction_required =
    .title = Microsoft ha bisogno di un altro Suo passaggio
    .message = Colleghi di nuovo e completi tutti i passaggi che Microsoft mostra, come un codice o una richiesta nell’app di autenticazione.
advice-interaction_required-mfa =
    .title = Microsoft vuole essere certa che sia Lei
    .message = Colleghi di nuovo e completi la conferma, con il codice o la richiesta che usa di solito al lavoro.
advice-interaction_required-password =
    .title = Microsoft chiede di cambiare la password
    .message = Colleghi di nuovo e cambi la password quando Microsoft lo chiede, oppure la cambi prima come fa di solito al lavoro.
advice-interaction_required-terms =
    .title = Ci sono condizioni d’uso della Sua organizzazione da accettare
    .message = Colleghi di nuovo e accetti le condizioni quando Microsoft le mostra.

advice-session_expired =
    .title = Colleghi di nuovo il Suo account
    .message = Microsoft ha chiuso il collegamento, come capita ogni tanto. Ricollegarsi richiede meno di un minuto.
advice-session_expired-revoked =
    .title = { advice-session_expired.title }
    .message = Il collegamento è stato chiuso, spesso perché è cambiata una password. Ricollegarsi richiede meno di un minuto.

advice-account_problem =
    .title = Microsoft non ha accettato l’accesso di questo account
    .message = Controlli l’indirizzo e la password, poi riprovi. Se non riesce, chi gestisce i Suoi account Microsoft 365 può vedere perché.
advice-account_problem-disabled =
    .title = Questo account è disattivato
    .message = La Sua organizzazione lo ha disattivato presso Microsoft. Usi un altro account o chieda a chi gestisce i Suoi account Microsoft 365.
advice-account_problem-locked =
    .title = Questo account è bloccato per il momento
    .message = Microsoft blocca un account dopo troppi tentativi. Aspetti mezz’ora, poi riprovi con la password giusta.
advice-account_problem-password =
    .title = La password non era giusta
    .message = Riprovi con la password di questo account Microsoft. Se l’ha dimenticata, la reimposti sulla pagina di accesso di Microsoft.
advice-account_problem-not_found =
    .title = Microsoft non conosce questo account
    .message = Controlli come è scritto l’indirizzo. Forse non è quello di un account Microsoft.

advice-app_unavailable =
    .title = { $app } è disattivata nella Sua organizzazione
    .message = Un amministratore IT può riattivarla. La nostra guida mostra dove.
advice-app_unavailable-not_found =
    .title = { $app } non c’è ancora nella Sua organizzazione
    .message = Un amministratore IT può aggiungerla con un’approvazione. La nostra guida mostra come.

advice-app_misconfigured =
    .title = C’è qualcosa che non va da parte nostra
    .message = Non ha sbagliato nulla e non deve fare nulla. Abbiamo avvisato i nostri tecnici.

advice-no_mailbox =
    .title = Nessuna cassetta postale Outlook per questo account
    .message = L’accesso è riuscito, ma secondo Microsoft non c’è una cassetta postale che { $app } possa usare. Chi gestisce Microsoft 365 nella Sua organizzazione può rimediare.
advice-no_mailbox-unlicensed =
    .title = Questo account non ha una licenza di Exchange Online
    .message = L’accesso è riuscito, ma senza quella licenza non c’è una cassetta postale da collegare. Chi gestisce Microsoft 365 nella Sua organizzazione può assegnarne una.
advice-no_mailbox-on_premises =
    .title = La Sua cassetta postale è su un server della Sua organizzazione
    .message = { $app } si collega a cassette di Microsoft 365. Chieda all’amministratore IT se la Sua può essere spostata lì.
advice-no_mailbox-new_user =
    .title = La Sua cassetta postale non è ancora pronta
    .message = Microsoft impiega un po’ a creare una nuova cassetta postale, spesso circa 15 minuti. Riprovi più tardi.
advice-no_mailbox-protocol_disabled =
    .title = La Sua organizzazione ha disattivato l’accesso a questa cassetta postale
    .message = L’accesso è riuscito, ma la via che usa { $app } è disattivata. L’amministratore IT può attivarla; la nostra guida mostra dove.
advice-no_mailbox-guest =
    .title = { advice-wrong_tenant-guest.title }
    .message = { advice-wrong_tenant-guest.message }

advice-transient =
    .title = Microsoft ha un problema in questo momento
    .message = Di solito passa da solo. Riprovi tra qualche minuto.
advice-transient-throttled =
    .title = Microsoft ci chiede di rallentare
    .message = Aspetti qualche minuto, poi riprovi.

advice-unknown =
    .title = Il collegamento non è riuscito
    .message = Non conosciamo ancora questo errore e lo stiamo esaminando. Riprovare in una finestra privata aiuta più spesso di quanto si pensi.
