# Le autorizzazioni, con i nomi di Microsoft, e la loro tabella. The English file explains the keys, the values and the markup.

guide-permission-openid =
    .display = Accesso degli utenti
    .purpose = Permette alla persona di accedere con il proprio account di lavoro.
guide-permission-profile =
    .display = Visualizzare il profilo di base degli utenti
    .purpose = Mostra il nome della persona accanto al suo collegamento.
guide-permission-email =
    .display = Visualizzare l’indirizzo di posta elettronica degli utenti
    .purpose = Indica quale cassetta postale è stata collegata.
guide-permission-offline_access =
    .display = Mantenere l’accesso ai dati a cui è stato concesso l’accesso
    .purpose = Tiene attivo il collegamento quando la persona è assente, così non deve accedere ogni ora.
guide-permission-user-read =
    .display = Accedere e leggere il profilo utente
    .purpose = Legge il profilo della persona che ha effettuato l’accesso, e di nessun altro.
guide-permission-mail-readwrite =
    .display = Accesso in lettura e scrittura alla posta degli utenti
    .purpose = Legge, prepara in bozza, archivia ed elimina messaggi nella cassetta postale della persona; non invia.
guide-permission-mail-send =
    .display = Inviare posta come utente
    .purpose = Invia posta dall’indirizzo della persona.
guide-permission-calendars-readwrite =
    .display = Accesso completo ai calendari degli utenti
    .purpose = Vede quando la persona è libera, e crea, sposta ed elimina appuntamenti nei suoi calendari.

guide-permissions =
    .lead = Sono tutte autorizzazioni **delegate** di **Microsoft Graph**: { $app } può usarle solo per una persona che si è collegata, e solo per ciò che quella persona può già fare.
    .copy-names = Copia tutti i nomi
    .copy-ids = Copia nomi e ID
    .copy-csv = Copia come CSV
    .copy-json = Copia come JSON per Graph
    .column-name = Autorizzazione
    .column-purpose = A che cosa serve, e il suo ID in Graph
    .shown = “{ $display }”
    .copy-name = Copia nome
    .copy-name-of = Copia nome { $name }
    .blocked = Bloccata dai criteri gestiti
    .blocked-note = “{ guide-permissions.blocked }”: con **Consenti a Microsoft di gestire le impostazioni di consenso** (Let Microsoft manage your consent settings) le persone non possono concederla da sole; verificato in data { $policy }.
guide-permissions-title =
    { $permissions ->
        [one] L’autorizzazione
       *[other] Le { $permissions } autorizzazioni
    }
