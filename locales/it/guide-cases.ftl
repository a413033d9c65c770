# Che cosa dice ogni pagina della guida a seconda del motivo. The English file explains the keys, the values and the markup.

## Headings

guide-heading-admin_approval = { $app } ha bisogno della Sua approvazione per collegarsi a Outlook
guide-heading-admin_approval-request_pending = Una richiesta di approvare { $app } attende Lei
guide-heading-conditional_access = Un criterio di accesso impedisce il collegamento di { $app }
guide-heading-conditional_access-security_defaults = Le Sue impostazioni predefinite per la sicurezza impediscono il collegamento di { $app }
guide-heading-conditional_access-tenant_restrictions = Le Sue regole per altre organizzazioni impediscono il collegamento di { $app }
guide-heading-user_not_assigned = Assegni persone a { $app }, così potranno collegarsi
guide-heading-app_unavailable = { $app } è disattivata nella Sua organizzazione
guide-heading-app_unavailable-not_found = { $app } non è ancora nella Sua directory
guide-heading-no_mailbox = { $app } non trova una cassetta postale per questo account
guide-heading-no_mailbox-guest = Qui un ospite non ha una cassetta postale
guide-heading-personal_account = Era un account Microsoft personale: usi il Suo account di lavoro
guide-heading-personal_account-personal_only = Per questo collegamento serve il Suo account Microsoft personale
guide-heading-wrong_tenant = Quell’account è di un’altra organizzazione
guide-heading-wrong_tenant-guest = L’accesso è avvenuto come ospite: usi l’account della Sua organizzazione
guide-heading-consent_declined = Il collegamento è stato annullato: quale schermata ha visto?
guide-heading-consent_declined-declined = { $app } non ha ricevuto l’accesso a Outlook
guide-heading-interaction_required = Microsoft Le chiede un altro passaggio
guide-heading-session_expired = Acceda a Outlook ancora una volta
guide-heading-account_problem = Microsoft non ha accettato l’account
guide-heading-app_misconfigured = Non deve fare nulla
guide-heading-transient = Non deve fare nulla
guide-heading-unknown = Il collegamento non è riuscito, e non sappiamo ancora perché

## What happened

# The first sentence of what follows.
guide-tried = Una persona della Sua organizzazione ha provato a collegare il proprio account Outlook a { $app }.

guide-happened-admin_approval = { guide-tried } Le Sue impostazioni di Microsoft 365 stabiliscono quali app e autorizzazioni le persone possono approvare da sole. Questa non è tra quelle, quindi Microsoft chiede un amministratore.
guide-happened-admin_approval-consent_off = { guide-tried } Nella Sua organizzazione le persone non possono approvare app da sole, quindi Microsoft chiede un amministratore.
guide-happened-admin_approval-permission_not_allowed = { guide-tried } Serve almeno un’autorizzazione che le persone non possono concedere da sole, quindi Microsoft chiede un amministratore.
guide-happened-admin_approval-managed_policy = { guide-tried } Da novembre 2025 i criteri di consenso gestiti da Microsoft lasciano agli amministratori la decisione sull’accesso a posta e calendari, per tutte le app tranne pochi programmi di posta.
guide-happened-admin_approval-request_pending = { guide-tried } Poi ha chiesto l’approvazione nella pagina di Microsoft. La richiesta attende un revisore.
guide-happened-admin_approval-request_denied = { guide-tried } Ha chiesto l’approvazione nella pagina di Microsoft, ed è stata negata. Se era voluto, non c’è nulla da fare. Altrimenti, ecco come consentirlo.
guide-happened-admin_approval-risky_app = { guide-tried } La verifica automatica di Microsoft ha considerato rischiosa la richiesta, e in tal caso la decisione spetta a un amministratore. Esamini con attenzione l’editore e le autorizzazioni qui sotto prima di decidere.
guide-happened-admin_approval-unverified_publisher = { guide-tried } Per Microsoft l’editore non risultava verificato, e in tal caso la decisione spetta a un amministratore. Esamini con attenzione l’editore e le autorizzazioni qui sotto prima di decidere.
guide-happened-admin_approval-assignment_required = { guide-tried } La Sua organizzazione richiede che le persone siano assegnate a questa app. In tal caso Microsoft riserva il consenso agli amministratori, qualunque siano le Sue impostazioni di consenso. Servono quindi due cose: la Sua approvazione e un’assegnazione.
guide-happened-admin_approval-tenant_wide_only = { guide-tried } Ciò che l’app ha chiesto può essere concesso solo per tutta l’organizzazione, e spetta a un amministratore farlo.
guide-happened-admin_approval-hidden_block = { guide-tried } Microsoft ci ha detto solo che il collegamento è stato annullato. Ciò che vediamo intorno (altre persone della Sua organizzazione con lo stesso esito, le autorizzazioni richieste) indica che Microsoft ha mostrato una pagina che chiede l’approvazione di un amministratore.

guide-happened-conditional_access = { guide-tried } Un criterio di accesso condizionale ha bloccato l’accesso. Le autorizzazioni dell’app sono a posto; a essere fermato è stato l’accesso stesso.
guide-happened-conditional_access-device = { guide-tried } Un criterio ha richiesto un dispositivo gestito, conforme o aggiunto alla directory. Le autorizzazioni dell’app sono a posto; a essere fermato è stato l’accesso stesso.
guide-happened-conditional_access-location = { guide-tried } Un criterio non consente accessi dal luogo in cui si trovava. Le autorizzazioni dell’app sono a posto; a essere fermato è stato l’accesso stesso.
guide-happened-conditional_access-security_defaults = { guide-tried } Le Sue impostazioni predefinite per la sicurezza hanno richiesto più di quanto l’accesso offrisse. Le autorizzazioni dell’app sono a posto; a essere fermato è stato l’accesso stesso.
guide-happened-conditional_access-tenant_restrictions = { guide-tried } Le Sue regole per l’accesso tra organizzazioni hanno bloccato l’accesso. Le autorizzazioni dell’app sono a posto; a essere fermato è stato l’accesso stesso.

guide-happened-user_not_assigned = { guide-tried } Nella Sua organizzazione possono accedere a questa app solo le persone assegnate, e questa persona non è nell’elenco.

guide-happened-app_unavailable = { guide-tried } L’app è presente nella Sua directory, ma l’accesso è disattivato. Lo ha fatto un amministratore, oppure in passato è stata bloccata una richiesta di approvazione.
guide-happened-app_unavailable-not_found = { guide-tried } Microsoft non ha trovato l’app nella Sua directory, o ne ha trovato una vecchia copia che non funziona più.

guide-happened-no_mailbox = L’accesso è riuscito e { $app } ha le sue autorizzazioni. Ma l’account non ha una cassetta postale di Exchange Online che l’app possa raggiungere.
guide-happened-no_mailbox-unlicensed = { guide-happened-no_mailbox } Sembra che non abbia una licenza di Exchange Online.
guide-happened-no_mailbox-on_premises = { guide-happened-no_mailbox } Sembra che la cassetta postale sia sul Suo server Exchange.
guide-happened-no_mailbox-new_user = { guide-happened-no_mailbox } L’account sembra così nuovo che Microsoft ne sta ancora creando la cassetta postale.
guide-happened-no_mailbox-protocol_disabled = { guide-happened-no_mailbox } La modalità di accesso che serve all’app è disattivata.
guide-happened-no_mailbox-guest = { guide-happened-no_mailbox } È un ospite: la sua cassetta postale è in un’altra organizzazione.

guide-happened-personal_account = Ha effettuato l’accesso con un account Microsoft personale (quello che si usa per Outlook.com, Hotmail, Xbox o un PC privato). { $app } si collega all’account Outlook ricevuto al lavoro. I due possono persino avere lo stesso indirizzo.
guide-happened-personal_account-personal_only = Ha effettuato l’accesso con un account aziendale o dell’istituto di istruzione, ma questo collegamento di { $app } è per account Microsoft personali.
guide-happened-wrong_tenant = L’account che ha usato appartiene a un’organizzazione diversa da quella indicata da { $app }. Succede quando il browser è ancora collegato altrove.
guide-happened-wrong_tenant-guest = Ha effettuato l’accesso a un’organizzazione di cui è ospite. La Sua cassetta postale è nella Sua organizzazione, ed è lì che va collegata { $app }.
guide-happened-consent_declined = Microsoft ci ha detto solo che il collegamento è stato annullato. Dice lo stesso quando qualcuno preme Annulla e quando qualcuno lascia una pagina che chiede un amministratore, quindi non possiamo sapere che cosa sia successo. Lei sì: veda quale di queste schermate ha avuto davanti.
guide-happened-consent_declined-declined = La pagina di Microsoft ha chiesto se { $app } può usare la cassetta postale, e la risposta è stata no.
guide-happened-interaction_required = Microsoft vuole che Lei intervenga ancora una volta nell’accesso prima di lasciar passare il collegamento.
guide-happened-interaction_required-mfa = Microsoft ha chiesto una seconda prova della Sua identità, per esempio un codice o l’app Authenticator.
guide-happened-interaction_required-password = La Sua password è scaduta o va cambiata prima che Microsoft Le permetta di proseguire.
guide-happened-interaction_required-terms = La Sua organizzazione ha condizioni d’uso da accettare prima che Microsoft Le permetta di proseguire.
guide-happened-session_expired = L’accesso che { $app } aveva al Suo account Outlook è scaduto. È normale; accedendo di nuovo lo si rinnova.
guide-happened-session_expired-revoked = L’autorizzazione che aveva { $app } è stata revocata: dopo un cambio di password, oppure da parte Sua o di un amministratore. Accedendo di nuovo la si rinnova.
guide-happened-account_problem = C’è un problema con l’account stesso: può essere bloccato o disattivato, o la password è sbagliata.
guide-happened-account_problem-disabled = L’account è disattivato.
guide-happened-account_problem-locked = L’account è bloccato, di solito dopo vari tentativi con una password sbagliata.
guide-happened-account_problem-password = La password non era giusta.
guide-happened-account_problem-not_found = Microsoft non conosce l’account. Forse l’indirizzo è stato scritto male, o è un alias.
guide-happened-account_problem-unlicensed = L’account non ha una licenza per ciò che è stato richiesto.
guide-happened-app_misconfigured = L’errore è dalla parte di { $app }. I suoi tecnici sono stati avvisati.
guide-happened-transient = Microsoft ha avuto un problema passeggero. Di solito basta riprovare tra qualche minuto.
guide-happened-unknown = La risposta di Microsoft è una che non avevamo mai incontrato. La conserviamo, senza dati segreti, e chi si occupa di { $app } la esamina.

## What to look at first

guide-hint-conditional_access-device = Cerchi un criterio che richieda un dispositivo conforme o con aggiunta ibrida, o un’app client approvata. Spesso la via più semplice è collegarsi da un dispositivo gestito.
guide-hint-conditional_access-location = Cerchi un criterio con località denominate o paesi bloccati. Forse basta collegarsi dall’ufficio o tramite la Sua VPN.
guide-hint-conditional_access-security_defaults = Le impostazioni predefinite per la sicurezza non hanno eccezioni. La persona deve registrarsi per l’autenticazione a più fattori e usare una pagina di accesso moderna.
guide-hint-conditional_access-tenant_restrictions = Controlli |Identità esterne > Impostazioni di accesso tra tenant| (External Identities, Cross-tenant access settings) e le restrizioni del tenant sul proxy o sui dispositivi.
guide-hint-no_mailbox-unlicensed = Assegni all’account una licenza che comprenda Exchange Online.
guide-hint-no_mailbox-on_premises = Le cassette postali sul Suo server Exchange non si possono raggiungere in questo modo. Sposti la cassetta in Exchange Online, o ne colleghi una che si trova lì.
guide-hint-no_mailbox-new_user = Aspetti 15 minuti e colleghi di nuovo.
guide-hint-no_mailbox-protocol_disabled = Controlli le impostazioni dell’organizzazione e della cassetta postale per il protocollo rifiutato, come SMTP autenticato o EWS.
guide-hint-no_mailbox-guest = La persona deve accedere con l’account della propria organizzazione.

## The mail from a person to their administrator: a greeting, a sentence by cause, a line before the guide's address, thanks.

guide-letter =
    .subject = Richiesta di approvare { $app } per Microsoft 365
    .hello = Buongiorno,
    .sentence = { $app } ha bisogno dell’approvazione di un amministratore perché possiamo collegarvi i nostri account Outlook.
    .page = Questa pagina spiega che cosa fare e che cosa cambia:
    .thanks = Grazie mille!
guide-letter-conditional_access =
    .subject = Un criterio di accesso impedisce di collegare { $app } a Outlook
    .sentence = Un nostro criterio di accesso mi ha impedito di collegare il mio account Outlook a { $app }.
guide-letter-user_not_assigned =
    .subject = Richiesta di assegnarmi a { $app }
    .sentence = Non ho potuto collegare il mio account Outlook a { $app }, perché non sono tra le persone assegnate all’app.
guide-letter-app_unavailable =
    .subject = { $app } è disattivata nel nostro Microsoft 365
    .sentence = Non ho potuto collegare il mio account Outlook a { $app }, perché l’app non è disponibile nella nostra organizzazione.
guide-letter-no_mailbox =
    .subject = { $app } non trova la cassetta postale del mio account
    .sentence = Non ho potuto collegare il mio account Outlook a { $app }, perché non ha trovato una cassetta postale che possa raggiungere.

## The mail to support. The reader fills in what follows the colons.

guide-support-mail =
    .subject = Collegamento di Outlook ({ $reference })
    .hello = Buongiorno,
    .person = L’indirizzo della persona che ha provato a collegarsi:
    .domain = Il nostro dominio Microsoft 365:
    .screen = Che cosa dice la schermata (per favore, alleghi un’immagine):
