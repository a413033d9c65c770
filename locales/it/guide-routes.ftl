# Le opzioni dell’amministratore: ruoli, che cosa costa e cambia ogni opzione, i passaggi. The English file explains the keys, the values and the markup.

## Microsoft's roles, by Microsoft's names

role-application_administrator = Amministratore applicazione
role-cloud_application_administrator = Amministratore applicazione cloud
role-conditional_access_administrator = Amministratore accesso condizionale
role-global_administrator = Amministratore globale
role-license_administrator = Amministratore licenze
role-privileged_role_administrator = Amministratore dei ruoli con privilegi
role-security_reader = Ruolo con autorizzazioni di lettura per la sicurezza
role-user_administrator = Amministratore utenti

## All routes

guide-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minuti
    }
guide-about-minutes =
    { $minutes ->
        [one] Circa { $minutes } minuto
       *[other] Circa { $minutes } minuti
    }
guide-least-role = Ruolo minimo: { $role }
guide-routes =
    .one = Che cosa fare
    .choose = Scelga un’opzione
    .choose-note = Ne basta una. Scelga in base al Suo ruolo e a ciò che le Sue regole consentono.
    .all = Servono entrambe
    .all-note = In quest’ordine.
    .likeliest = La più probabile per Lei
    .name = Opzione { $route }:
    .changes = Che cosa cambia
    .leaves = Che cosa resta com’è
    .effects = Che cos’altro sapere
    .undo = Come annullare l’opzione { $route }

## Route A

guide-route-admin_consent =
    .title = Approvare l’app con un link
    .fits = Adatta alla maggior parte delle organizzazioni. Funziona con qualsiasi impostazione di consenso e riguarda solo questa app.
    .role-note = Possono farlo anche { role-application_administrator }, { role-privileged_role_administrator } e { role-global_administrator }.
    .change1 = L’app compare in **App aziendali** (Enterprise apps), esattamente con le autorizzazioni mostrate nella pagina di Microsoft.
    .change2 = Tutti nella Sua organizzazione possono collegare la propria cassetta postale senza che venga chiesto il loro consenso.
    .leave1 = Le Sue impostazioni di consenso e ciò che le persone possono concedere a qualsiasi altra app.
    .leave2 = Le cassette postali: nessuna viene collegata finché il titolare non accede e la collega. Le autorizzazioni sono delegate, quindi l’app agisce solo per chi si è collegato.
    .effect1 = Vale per tutti. Per limitarla ad alcune persone, imposti **Assegnazione obbligatoria?** (Assignment required?) su **Sì** nelle proprietà dell’app e assegni quelle persone.
    .effect2 = Se in passato ha approvato altre autorizzazioni di questa app per tutta l’organizzazione, Microsoft può sostituirle con queste.
    .undo1 = Apra |Entra ID > App aziendali > Tutte le applicazioni| e scelga l’app.
    .undo2 = In |Sicurezza > Autorizzazioni|, controlli e revochi ciò che ha concesso; oppure, in **Proprietà**, imposti **Abilitato per l’accesso degli utenti?** (Enabled for users to sign-in?) su **No**, o elimini l’app.

guide-consent =
    .asks-known = Microsoft mostra le autorizzazioni elencate qui sotto e Le chiede di accettarle per **{ $domain }**. Prima di allora non succede nulla.
    .asks-unknown = Microsoft mostra le autorizzazioni elencate qui sotto e Le chiede di accettarle. Prima di allora non succede nulla.
    .button = Verifica e approva in Microsoft
    .step1-known = Segua il link e acceda con un account di amministratore di { $domain }.
    .step1-unknown = Segua il link e acceda con un account di amministratore.
    .inexact = Non sappiamo con certezza qual è il Suo tenant, quindi il link porta all’organizzazione dell’account con cui accede.
    .step2 = Confronti il nome dell’app, l’editore e le autorizzazioni con questa pagina, poi scelga **Accetta**.
    .step3 = Microsoft La riporta qui, e noi mostriamo che cosa è stato concesso.
    .menu-title = La stessa cosa nell’interfaccia di amministrazione, senza il link
    .menu = Se l’app è già elencata: [apra App aziendali](apps) (|Entra ID > App aziendali > Tutte le applicazioni|), scelga { $app }, poi |Sicurezza > Autorizzazioni|, e selezioni **Concedi il consenso dell’amministratore** (Grant admin consent).
    .address-title = L’indirizzo dietro il pulsante, da leggere o copiare

## Route B

guide-route-settings =
    .title = Lasciare che siano le persone a dare il consenso
    .fits = Adatta se, secondo le Sue regole, ogni persona decide sulla propria cassetta postale. Servono entrambi i passaggi; uno solo non basta.
    .role-note = Il passaggio 1 richiede questo ruolo nell’interfaccia di amministrazione; con Graph o PowerShell basta { role-privileged_role_administrator }. Per il passaggio 2 basta { role-cloud_application_administrator }.
    .change1 = Ogni persona può concedere le autorizzazioni classificate come **Basso** (Low) alle app di editori verificati.
    .change2 = Le autorizzazioni di questa app sono classificate come **Basso**.
    .leave1 = Nulla viene concesso a nome dell’organizzazione: ogni persona dà ancora il consenso, per la propria cassetta postale e il proprio calendario, quando si collega.
    .leave2 = Ciò che le persone hanno concesso in passato. Le impostazioni riguardano solo i consensi futuri.
    .effect1 = La classificazione non riguarda una sola app: le persone potranno concedere le stesse autorizzazioni per posta e calendario all’app di qualsiasi editore verificato.
    .effect2 = Se prima le persone potevano dare il consenso più liberamente (**Consenti il consenso dell’utente per le app**), così lo si restringe per tutte le app.
    .effect3 = Se finora l’impostazione era gestita da Microsoft, non lo è più: le modifiche future ai criteri gestiti da Microsoft non La riguarderanno.
    .effect4 = Gli ospiti sono esclusi: l’impostazione vale per i membri.
    .undo1 = In |Classificazioni delle autorizzazioni > Basso|, rimuova le autorizzazioni che ha aggiunto.
    .undo2 = In **Impostazioni di consenso utente** (User consent settings), scelga ciò che era scelto prima e salvi. (Lo annoti prima di iniziare.)
    .undo3 = Ciò che le persone hanno concesso nel frattempo resta. Per revocarlo: **App aziendali**, l’app, |Autorizzazioni > Consenso utente|.

guide-settings =
    .verified-title = Richiede un editore verificato
    .verified = Con questa opzione le persone possono approvare le app di editori verificati da Microsoft (un segno di spunta blu accanto a **{ $publisher }** nella pagina di Microsoft) e le app registrate nel Suo tenant. Senza il segno di spunta, usi l’opzione A.
    .one = Passaggio 1: Consentire il consenso degli utenti per gli editori verificati
    .step1 = Acceda all’interfaccia di amministrazione di Microsoft Entra come { role-global_administrator } e [apra **Impostazioni di consenso utente**](user-consent) (User consent settings). Il menu: |Entra ID > App aziendali > Consenso e autorizzazioni > Impostazioni di consenso utente|.
    .older = Menu meno recenti: |Identità > Applicazioni > Applicazioni aziendali > Consenso e autorizzazioni|. Nel portale di Azure: |Microsoft Entra ID > Applicazioni aziendali > Consenso e autorizzazioni|.
    .step2 = Annoti che cosa è scelto adesso, per poter tornare indietro.
    .step3 = In **Consenso utente per le applicazioni** selezioni **Consenti il consenso dell’utente per le app di editori verificati, per le autorizzazioni selezionate** (Allow user consent for apps from verified publishers, for selected permissions).
    .step4 = Selezioni **Salva** in alto nella pagina.
    .managed-title = È scelto “Consenti a Microsoft di gestire le impostazioni di consenso”. Posso lasciarlo così?
    .managed = Non per questa opzione. Questa scelta (Let Microsoft manage your consent settings) è quella predefinita per le organizzazioni che non ne hanno mai fatta una, da luglio e agosto 2025. Tra fine ottobre e fine novembre 2025, i criteri gestiti da Microsoft hanno iniziato a impedire alle persone di concedere autorizzazioni per posta e calendario a qualsiasi app; un editore verificato non fa differenza.
    .managed-blocked = Delle autorizzazioni di questa app, blocca { $blocked }.
    .managed-low = Classificare le autorizzazioni (passaggio 2) non cambia nulla finché quei criteri sono in vigore. Le organizzazioni con un’altra impostazione non vi sono soggette.
    .managed-keep = Se vuole mantenere i criteri gestiti da Microsoft, usi l’[opzione A](route-a): funziona insieme a essi. Ciò che sappiamo di quei criteri è stato verificato in data { $policy }; Microsoft li modifica di tanto in tanto.
    .step5 = Sempre in **Consenso e autorizzazioni**, apra **Classificazioni delle autorizzazioni** (Permission classifications). Con **Basso** selezionato, scelga **+ Aggiungi autorizzazioni**.
    .step6 = Nel pannello **Richiedi le autorizzazioni dell’API**, in **API Microsoft**, scelga **Microsoft Graph**, poi **Autorizzazioni delegate**. Non scelga **Autorizzazioni applicazione**: quelle agiscono senza una persona che abbia effettuato l’accesso, e { $app } non ne chiede nessuna.
    .step7 = Le selezioni tutte in questo stesso pannello prima di aggiungerle. Scriva nella casella di ricerca, apra il gruppo, selezioni, svuoti la casella e passi alla successiva:
    .pick-mail = Cerchi `Mail`, gruppo **Mail**: { $mail }
    .pick-calendars = Cerchi `Calendar`, gruppo **Calendars**: { $calendars }
    .pick-sign-in = Cerchi per nome ciascuna di quelle per l’accesso: { $sign_in }. Quelle in minuscolo sono in **OpenId permissions**. In alcuni tenant sono già nell’elenco **Basso**; aggiunga solo quelle che mancano.
    .pick-others = Cerchi per nome: { $others }
    .step8 = Selezioni **Aggiungi autorizzazioni** in basso a sinistra nel pannello.
    .step9 = Controlli: |Classificazioni delle autorizzazioni > Basso| ora le elenca tutte e { $permissions }, ciascuna con l’API **Microsoft Graph**. [Confronti con l’elenco qui sotto](permissions).
guide-settings-two =
    { $permissions ->
        [one] Passaggio 2: Classificare l’autorizzazione come Basso
       *[other] Passaggio 2: Classificare le { $permissions } autorizzazioni come Basso
    }

guide-graph =
    .title = Entrambi i passaggi con Microsoft Graph, senza { role-global_administrator }
    .with-known = Usi [Graph Explorer](graph-explorer) o un Suo script, con accesso al tenant `{ $tenant_id }` e con le autorizzazioni delegate `Policy.ReadWrite.Authorization`, `Policy.ReadWrite.PermissionGrant` e `Application.Read.All`.
    .with-unknown = Usi [Graph Explorer](graph-explorer) o un Suo script, con le autorizzazioni delegate `Policy.ReadWrite.Authorization`, `Policy.ReadWrite.PermissionGrant` e `Application.Read.All`.
    .roles = Per i criteri serve { role-privileged_role_administrator }, per le classificazioni { role-cloud_application_administrator }.
    .step1 = Legga ciò che è impostato e conservi la risposta per poter tornare indietro:
    .step2 = Imposti i criteri di consenso. L’elenco viene sostituito per intero: da ciò che ha letto in `permissionGrantPoliciesAssigned`, tralasci le voci che iniziano con `managePermissionGrantsForSelf` (maiuscole o minuscole che siano) e copi tutte le altre dopo la prima riga.
    .step3 = Classifichi ciò che non lo è ancora, con una chiamata per ciascuna autorizzazione:
    .step4 = Rilegga entrambi. Ci sono segnalazioni di tenant impostati su **Consenti a Microsoft di gestire le impostazioni di consenso** (Let Microsoft manage your consent settings) che rispondono 204 alla seconda chiamata e non cambiano nulla; in tal caso usi l’interfaccia di amministrazione per il passaggio 1.
    .undo = Per annullare, invii l’elenco che ha conservato con lo stesso `PATCH` ed esegua `DELETE` per ogni classificazione che ha aggiunto, con l’`id` restituito dal suo `POST`.

## Route C

guide-route-request =
    .title = Approvare la richiesta in attesa
    .fits = Adatta se la Sua organizzazione permette di chiedere l’approvazione e qualcuno l’ha chiesta. Il risultato è lo stesso dell’opzione A.
    .role-note = Deve anche essere un revisore designato, e deve esserlo stato già quando la richiesta è stata fatta. Essere solo revisore non consente di approvare.
    .change1 = L’app è approvata per tutta l’organizzazione, e Microsoft avvisa chi l’ha chiesta.
    .change2 = L’app compare in **App aziendali** (Enterprise apps).
    .leave1 = Le Sue impostazioni di consenso e ciò che le persone possono concedere a qualsiasi altra app.
    .effect1 = Vale per tutti, come l’opzione A.
    .effect2 = Con **Nega** (Deny), le persone possono chiedere di nuovo. Con **Blocca** (Block), l’app viene inserita disabilitata nella Sua directory: nessuno può chiedere di nuovo finché non la abilita.
    .undo1 = Come per l’opzione A: **App aziendali**, l’app, **Autorizzazioni**, revocare; oppure eliminare l’app.

guide-request =
    .step1 = Apra [Richieste di consenso dell’amministratore](requests) (Admin consent requests), scheda **Le mie richieste in sospeso** (My Pending). Il menu: |Entra ID > App aziendali > Richieste di consenso dell’amministratore| (in **Attività**).
    .nothing = Non c’è nulla? Allora nessuno ha chiesto, o la richiesta è scaduta, o Lei è diventato revisore dopo che è stata fatta. Usi l’opzione A.
    .step2 = Scelga **{ $app }**. Confronti l’ID applicazione con quello di questa pagina, poi selezioni **Verifica autorizzazioni e consenso**.
    .step3 = Confronti le autorizzazioni con l’elenco qui sotto e scelga **Accetta**.

## Route D

guide-route-assign =
    .title = Assegnare persone all’app
    .fits = Adatta se per l’app è impostata **Assegnazione obbligatoria** (Assignment required), così che solo le persone del suo elenco possano usarla.
    .role-note = Possono farlo anche { role-application_administrator }, { role-user_administrator } o un proprietario dell’app.
    .change1 = Le persone o i gruppi che sceglie possono accedere all’app e la vedono in **App personali** (My Apps).
    .leave1 = Tutti gli altri restano esclusi.
    .leave2 = Le autorizzazioni: un’app che richiede l’assegnazione deve anche essere approvata da un amministratore.
    .effect1 = Per assegnare un gruppo serve Microsoft Entra ID P1 o P2. I gruppi all’interno del gruppo non sono compresi: li assegni uno per uno.
    .undo1 = **App aziendali**, l’app, **Utenti e gruppi**: selezioni la persona o il gruppo, poi **Rimuovi**.

guide-assign =
    .step1 = Apra [App aziendali](apps) (Enterprise apps; |Entra ID > App aziendali > Tutte le applicazioni|) e scelga **{ $app }**. Cercando l’ID applicazione la trova con certezza.
    .step2 = In **Utenti e gruppi** selezioni **Aggiungi utente/gruppo**.
    .step3 = In **Utenti e gruppi** segua **Nessuna selezione** (None Selected), scelga le persone o i gruppi, poi **Seleziona** e **Assegna**.
    .all-title = Oppure far entrare tutti
    .all = In **Proprietà** imposti **Assegnazione obbligatoria?** (Assignment required?) su **No** e salvi. Così l’app è aperta a tutta la Sua organizzazione; per tornare indietro, la imposti di nuovo su **Sì**.
