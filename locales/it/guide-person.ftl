# Le pagine della guida per chi ha provato, e quelle che dicono che un link o un caso è finito. The English file explains the keys, the values and the markup.

guide-person-eyebrow = Collegare Outlook a { $app }
guide-person-todo = Che cosa fare
guide-person-go = In quella finestra vada su [{ $app }](connect) e avvii il collegamento.
guide-person-copy = Copia il link
guide-person-window = Il pulsante si apre nella finestra in cui si trova. Per una finestra privata, lo prema con il tasto destro e scelga di aprire il link in una di queste, oppure copi il link e lo incolli lì.
guide-connect-again = Collega di nuovo
guide-connect-in = Collega in { $app }

guide-private =
    .title = Come aprire una finestra privata
    .item1 = **Edge:** `Ctrl+Shift+N`, su Mac `⌘+Shift+N`. La finestra si chiama InPrivate.
    .item2 = **Chrome:** gli stessi tasti. La finestra si chiama in incognito.
    .item3 = **Firefox:** `Ctrl+Shift+P`, su Mac `⌘+Shift+P`. La finestra si chiama anonima.
    .item4 = **Safari** su Mac: `⌘+Shift+N`.
    .item5 = **Sul telefono:** cerchi “Privata”, “In incognito” o “InPrivate” dove si apre una nuova scheda.
    .why = Una finestra privata non sa con quali account ha effettuato l’accesso, quindi Microsoft lo chiede di nuovo. Chiuda prima le altre finestre private: condividono tutte ciò che sanno.

## Two accounts mixed up. The addresses stand beside the labels, with their first letter and their domain only.

guide-mixup =
    .title = L’account che ha usato, e quello che Le serve
    .title-needed = L’account che Le serve
    .used = Ha usato
    .used-kind = un account personale
    .used-kind-personal_only = un account aziendale o dell’istituto di istruzione
    .meant = Le serve
    .meant-work = il Suo indirizzo di lavoro, come lo conosce { $app }
    .meant-personal = il Suo indirizzo personale, come lo conosce { $app }
    .meant-shared = il Suo account aziendale o dell’istituto di istruzione con lo stesso indirizzo
    .meant-unknown-work = quello con cui apre Outlook al lavoro
    .meant-unknown-personal = il Suo, per esempio uno che termina con outlook.com
    .meant-unknown-other = quello di cui vuole collegare posta e calendario
    .shared = Con questo indirizzo possono esistere due account: uno di lavoro e uno personale. Allora l’indirizzo da solo non decide. Decide la Sua scelta tra **Account aziendale o dell’istituto di istruzione** e **Account personale**.
    .masked = Di un indirizzo mostriamo solo la prima lettera e il dominio, perché chiunque abbia il link può leggere questa pagina.

guide-personal =
    .todo = Si colleghi con il Suo account di lavoro
    .step1 = Apra una **finestra privata**, così il Suo account personale resta fuori.
    .step2 = Nella pagina di Microsoft scelga **Usa un altro account**, se viene proposto, e scriva l’indirizzo completo del Suo account di lavoro.
    .step3 = Se Microsoft chiede quale di due account vuole usare, scelga **Account aziendale o dell’istituto di istruzione**.
    .other = Se non è il Suo caso
    .which = Come distinguere gli account?
    .which1 = **Aziendale o dell’istituto di istruzione:** l’ha creato il datore di lavoro o la scuola, lo usa per la posta di lavoro e di solito termina con il dominio dell’azienda.
    .which2 = **Personale:** l’ha creato Lei, per Outlook.com, Xbox o un PC privato. Gli indirizzi che terminano con outlook.com, hotmail.com, live.com o msn.com sono sempre personali. Uno che termina con gmail.com può esserlo, e anche uno con il dominio della Sua azienda.
    .asked = Microsoft non chiede quale account?
    .asked1 = Allora è ancora attivo l’accesso con l’altro. In un elenco di account scelga **Usa un altro account**, e non il primo.
    .asked2 = Oppure si disconnetta: apra [il Suo account personale](personal-account), scelga la Sua immagine in alto a destra e poi **Disconnetti**. Chiuda tutte le finestre del browser e ricominci.
    .asked3 = Se il Suo computer propone sempre l’account personale, si colleghi una volta da un altro dispositivo. Poi il collegamento vale ovunque.
    .shared = I due account hanno lo stesso indirizzo?
    .shared1 = In tal caso Microsoft chiede quale vuole usare. Scelga **Account aziendale o dell’istituto di istruzione**.
    .shared2 = Per non confonderli mai più, dia un altro indirizzo all’account personale: acceda con quello alla [pagina di Microsoft su come si accede](personal-names), aggiunga un indirizzo e lo renda quello primario. La posta e i file restano dove sono.
    .none = Non ha un account di lavoro Microsoft?
    .none1 = Lo verifichi: apra [Outlook sul Web](outlook) e acceda con il Suo indirizzo di lavoro. Se si apre la posta di lavoro, ne ha uno.
    .none2 = Se Microsoft non conosce l’indirizzo, la posta del Suo lavoro è altrove, per esempio su Google, e questo collegamento non può raggiungerla. [Ci chieda](support) quali altre strade ci sono.

guide-personal-personal_only =
    .todo = Si colleghi con il Suo account personale
    .step1 = Apra una **finestra privata**, così il Suo account di lavoro resta fuori.
    .step2 = Nella pagina di Microsoft scelga **Usa un altro account**, se viene proposto, e scriva l’indirizzo del Suo account personale.
    .step3 = Se Microsoft chiede quale di due account vuole usare, scelga **Account personale**.

guide-wrong =
    .todo = Si colleghi con l’account giusto
    .step1 = Apra una **finestra privata**, così Microsoft non sceglie di nuovo l’altra organizzazione.
    .step2 = Nella pagina di Microsoft scelga **Usa un altro account**, se viene proposto, e scriva l’indirizzo completo della Sua cassetta postale.
    .expected = Ci aspettavamo un indirizzo che termina con **{ $domain }**.
    .guest = Lavora in più organizzazioni?
    .guest-text = Dove è ospite può raggiungere file e team, ma la Sua cassetta postale resta nella Sua organizzazione. Colleghi l’account con cui apre Outlook.
    .right = Era comunque l’account giusto?
    .right-text = Allora [ci scriva](support), e verificheremo.

## The sign-in was cancelled: a page that asked for an administrator, or one that asked to accept

guide-declined =
    .admin = 1. Chiedeva un amministratore
    .admin-text = Non ha sbagliato nulla, e riprovare porterà allo stesso punto. La Sua organizzazione vuole che un amministratore approvi { $app } una volta. Gli invii questa pagina; la sua parte è qui sotto.
    .admin-write = Scrivi al mio amministratore
    .admin-form = Se Microsoft ha proposto un modulo per richiedere l’approvazione, può usare anche quello: scriva una riga sul perché Le serve e lo invii. La decisione arriva per e-mail.
    .accept = 2. Chiedeva di accettare
    .accept-text = Allora dipende da Lei. { $app } può raggiungere il Suo Outlook solo se sceglie **Accetta**. Userà la cassetta postale e il calendario di quell’account, e può porvi fine in qualsiasi momento.
    .accept-asks = Che cosa chiede
    .accept-no = Se voleva dire di no, non c’è nulla da fare.
    .for = Per chi amministra Microsoft 365 presso { $org }
    .needs = Se { $app } ha bisogno della Sua approvazione

## One more step of the sign-in. Each kind has all its steps in its own message.

guide-interaction =
    .step1 = Apra la [pagina del Suo account](my-account) e acceda con il Suo account di lavoro. Faccia ciò che chiede: confermare il codice, cambiare la password o accettare le condizioni.
    .step2 = Tenga a portata di mano il telefono o la chiave di sicurezza, se li usa per confermare gli accessi.
    .step3 = Colleghi di nuovo, e resti sulla pagina di Microsoft finché non La riporta qui da sola.
    .stuck = Ha perso il telefono, o non l’ha mai configurato?
    .stuck-text = Veda quali modi di conferma ha tra [le Sue informazioni di sicurezza](security-info). Se non funziona più nessuno, l’assistenza informatica della Sua organizzazione può permetterle di configurarne uno nuovo. { $app } non può.
guide-interaction-mfa =
    .step1 = Tenga a portata di mano il telefono o la chiave di sicurezza: ciò con cui conferma gli accessi al lavoro.
    .step2 = Colleghi di nuovo. Se Microsoft chiede un codice, lo scriva. Se mostra un numero, lo scriva nell’app Authenticator.
    .step3 = Resti sulla pagina di Microsoft finché non La riporta qui da sola.
guide-interaction-password =
    .step1 = Apra la [pagina del Suo account](my-account) e acceda con il Suo account di lavoro. Lì Microsoft chiede una nuova password.
    .step2 = Ne scelga una e acceda con quella a [Outlook sul Web](outlook), per vedere se funziona.
    .step3 = Colleghi di nuovo, con la nuova password.
    .stuck = Non sa più la vecchia password?
    .stuck-text = Molte organizzazioni permettono di [impostarne una nuova da sé](password-reset). Se la Sua non lo permette, può farlo l’assistenza informatica. { $app } non può.
guide-interaction-terms =
    .step1 = Colleghi di nuovo. Microsoft mostra le condizioni d’uso della Sua organizzazione.
    .step2 = Apra le condizioni e le legga: spesso Microsoft permette di accettarle solo dopo.
    .step3 = Scelga **Accetta**, e resti sulla pagina finché non La riporta qui da sola.
    .stuck = Non vuole accettarle?
    .stuck-text = Allora non è possibile collegare { $app }. Le condizioni sono della Sua organizzazione; ne parli con l’assistenza informatica.
guide-interaction-sign_in =
    .step1 = Colleghi di nuovo. Se Microsoft mostra più account, scelga quello che usa per la posta di lavoro.
    .step2 = Se non è nell’elenco, scelga **Usa un altro account** e ne scriva l’indirizzo completo.
    .step3 = Acceda come Microsoft richiede, e resti sulla sua pagina finché non La riporta qui da sola.
    .stuck = Torna sempre a questa pagina?
    .stuck-text = Provi una volta in una finestra privata: un accesso rimasto da prima può essere d’intralcio. Se non serve, [ci scriva](support).

## A sign-in that has ended

guide-session =
    .todo = Un passaggio
    .step = Colleghi di nuovo e acceda con lo stesso account di lavoro di prima. { $app } riprende da dove si era fermata; nulla va perso.
    .why = Perché succede?
    .reason1 = La Sua password è stata cambiata o reimpostata.
    .reason2 = La Sua organizzazione limita la durata di un accesso.
    .reason3 = Per molto tempo non è stato recuperato nulla (Microsoft chiude gli accessi inutilizzati dopo 90 giorni).
    .reason4 = Un amministratore, o Lei, ha disconnesso l’account ovunque.
    .often = Se si ripete ogni pochi giorni, [ce lo dica](support): la Sua organizzazione può avere una regola in proposito.
guide-session-expired =
    .reason1 = La Sua organizzazione limita la durata di un accesso.
    .reason2 = Per molto tempo non è stato recuperato nulla (Microsoft chiude gli accessi inutilizzati dopo 90 giorni).
guide-session-revoked =
    .reason1 = La Sua password è stata cambiata o reimpostata.
    .reason2 = Un amministratore, o Lei, ha disconnesso l’account ovunque.
    .reason3 = Un amministratore, o Lei, ha revocato l’autorizzazione di { $app }.
    .often = Se viene revocata di nuovo poco dopo, può essere voluto: chieda all’assistenza informatica della Sua organizzazione prima di riprovare.

## Something is the matter with the account itself

guide-account =
    .step1 = Apra [Outlook sul Web](outlook) in una finestra privata e acceda con lo stesso account.
    .step2 = **Funziona:** colleghi di nuovo qui, facendo attenzione a scrivere lo stesso indirizzo.
    .step3 = **Non funziona:** il problema è nell’account stesso. L’assistenza informatica della Sua organizzazione può sbloccarlo, reimpostare la password o riattivarlo. { $app } non può.
    .note = Dopo più password sbagliate, Microsoft blocca l’account per un po’. Spesso basta aspettare mezz’ora.
guide-account-disabled =
    .step1 = È forse un vecchio account? Se ne ha uno più nuovo per la posta di lavoro, colleghi quello.
    .step2 = Se è quello giusto, chieda all’assistenza informatica della Sua organizzazione di riattivarlo. { $app } non può.
    .step3 = Quando è di nuovo attivo, colleghi ancora una volta qui.
    .note = Che cosa può dire loro: Microsoft rifiuta l’accesso perché l’account è disattivato (AADSTS50057).
guide-account-locked =
    .step1 = Aspetti mezz’ora, e intanto non provi nessuna password: ogni errore allunga l’attesa.
    .step2 = Poi acceda a [Outlook sul Web](outlook) in una finestra privata, con la password di cui ha la certezza. Se non ne ha una sicura, ne [imposti una nuova](password-reset).
    .step3 = Quando funziona, colleghi di nuovo qui. Altrimenti l’assistenza informatica della Sua organizzazione può sbloccare l’account. { $app } non può.
    .note = Che cosa può dire loro: Microsoft ha bloccato l’account dopo accessi errati (AADSTS50053).
guide-account-password =
    .step1 = Acceda a [Outlook sul Web](outlook) in una finestra privata, con lo stesso indirizzo.
    .step2 = Se la password è rifiutata anche lì, ne [imposti una nuova](password-reset). Se la Sua organizzazione non lo permette, può farlo l’assistenza informatica. { $app } non può.
    .step3 = Colleghi di nuovo qui, con la password che ha funzionato.
    .note = Dopo più password sbagliate, Microsoft blocca l’account per un po’. Spesso basta aspettare mezz’ora.
guide-account-not_found =
    .step1 = Acceda a [Outlook sul Web](outlook) e scelga la Sua immagine o le Sue iniziali in alto a destra. L’indirizzo sotto il Suo nome è quello da usare.
    .step2 = Colleghi di nuovo qui, e scriva esattamente quell’indirizzo. Un alias, o l’indirizzo di una cassetta postale condivisa, non vale per accedere.
    .step3 = Se non riesce ad accedere nemmeno lì, l’assistenza informatica della Sua organizzazione può dirle qual è il Suo indirizzo di accesso.
    .note = Che cosa può dire loro: Microsoft non trova l’account (AADSTS50034).

## Not known, or nobody's to do

guide-unknown =
    .step1 = Provi ancora una volta in una **finestra privata**, con l’account che usa per la posta di lavoro.
    .step2 = Se Microsoft mostra una pagina che chiede un amministratore, salvi un’immagine della schermata e la invii al Suo, e a noi.
    .step3 = Se non riesce di nuovo, [ci scriva](support) con un’immagine della schermata. La parte tecnica l’abbiamo già.
guide-nothing =
    .todo = Che cosa succede ora
    .text = Né Lei né l’amministratore dovete cambiare nulla. Riprovare più tardi non fa danni.

## The end of a link, and of a case

guide-expired =
    .general = Ciò che serve agli amministratori in generale è comunque qui sotto.
    .hint = Va agli indirizzi che conosciamo, e a nessun altro. Non serve scriverne uno.
    .about = Su questa richiesta
guide-fresh =
    .once = Lo chieda una volta sola: non inviamo più di qualche e-mail a ciascuno.
    .passed-on = È Lei l’amministratore, e Le hanno passato il vecchio link?
    .passed-on-text = Allora chieda a chi l’ha inviato: l’e-mail va a quella persona.
guide-resolved =
    .badge = Risolto
    .known = Il caso { $reference } di { $domain } è chiuso.
    .unknown = Il caso { $reference } è chiuso.
    .again = Aspetta ancora di collegarsi?
    .again-text = Avvii ancora una volta il collegamento. Se Microsoft La ferma di nuovo, [ce lo dica](support).
    .undo = Per la documentazione: come annullare
guide-resolved-route = Opzione { $route }: { $title }

## A link that leads nowhere, and a form that another page sent.

guide-lost =
    .title = Questa pagina non esiste
    .detail = Forse un programma di posta ha spezzato il link in due. Lo apra di nuovo dall’e-mail, oppure lo copi per intero nella barra degli indirizzi.

guide-foreign =
    .title = L’invio non viene dalla nostra pagina
    .detail = Apra di nuovo la pagina e usi il pulsante che vi trova.
