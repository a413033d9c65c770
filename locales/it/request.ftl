# La pagina della richiesta di una persona: “A che punto è la mia richiesta?”. The English file explains the keys and the values.

request-title = A che punto è la mia richiesta?
request-lead-admin = Ha chiesto di collegare Outlook a { $app }. Chi gestisce Microsoft 365 per { $org } deve permetterlo una volta.
request-lead-person = Ha chiesto di collegare Outlook a { $app }. Questo dipende solo da Lei: i passaggi sono nella guida.
request-lead-connected = Il collegamento è fatto. Non resta nulla da fare.
request-lead-resolved = La strada è libera: colleghi Outlook ancora una volta, ed è fatta.
request-lead-refused = Presso { $org } si è deciso di non permettere { $app }.
request-lead-closed = L’assistenza ha chiuso questa richiesta senza modifiche. Se Le serve ancora, scriva a { $support }.

request-steps = A che punto è
request-tried = Ha provato a collegarsi
request-mailed = Le abbiamo scritto che cosa fare
request-mailed-waiting = La nostra e-mail per Lei sta per partire
request-mailed-failed = La nostra e-mail non Le è arrivata: usi la guida qui sotto
request-mailed-none = Non Le abbiamo scritto in proposito
request-opened = Qualcuno sta usando la guida
request-opened-not = Nessuno ha ancora usato la guida
request-opened-not-note = Aprirla non basta perché lo sappiamo. Contiamo le persone, non i programmi che controllano i link nelle e-mail.
request-claimed = L’amministratore dice che è fatto
request-claimed-not = L’amministratore lo permette
request-resolved = Funziona: la strada è libera
request-resolved-not = Si collega, e funziona
request-refused = La Sua organizzazione ha deciso di no
request-connected = Il collegamento è fatto
request-on = in data { $time }
request-done = fatto
request-now = è a questo punto
request-open = ancora da fare

request-others =
    { $others ->
        [0] Per quanto ne sappiamo, nessun altro della Sua organizzazione aspetta.
        [one] Aspetta anche un’altra persona della Sua organizzazione.
       *[other] Aspettano anche altre { $others } persone della Sua organizzazione.
    }
request-meanwhile = Che cosa può fare intanto
request-meanwhile-admin = Chieda a chi gestisce Microsoft 365 dove lavora se ha visto la guida. Bastano pochi minuti. Non deve riprovare prima che sia permesso; La avvisiamo noi.
request-meanwhile-claimed = Provi ora a collegarsi. Se Microsoft chiede ancora un amministratore, aspetti un po’: di solito bastano pochi minuti perché una modifica raggiunga tutti i sistemi di Microsoft, a volte serve fino a un’ora.
request-meanwhile-refused = Ne parli con chi gestisce Microsoft 365 dove lavora. Quella persona può cambiare la decisione nella guida in qualsiasi momento.
request-meanwhile-person = Apra la guida e ne segua i passaggi. Servono un minuto o due.
request-guide = Apri la guida
request-write = Scrivi al mio amministratore
request-connect = Collega Outlook
request-private = Questa pagina è Sua: chi ne ha l’indirizzo vede ciò che c’è qui. Non nomina nessuno.

request-gone = Questo link non è più valido
request-gone-lead = I link scadono dopo un po’, o quando l’assistenza li sostituisce. Scriva a { $support }, oppure provi a collegarsi di nuovo in { $app }: ne riceverà uno nuovo.
