# La pagina alla quale Microsoft rimanda un amministratore. The English file explains the keys, the values and the markup.

guide-return =
    .eyebrow = Di ritorno da Microsoft
    .case = Caso { $reference }
    .footer = Questa pagina è pubblicata per { $app } ({ $publisher }). Aprirla non cambia nulla.
    .granted = Che cosa è stato concesso
    .missing = **Non concesso: { $missing }.**
    .missing-todo = Apra la guida e approvi di nuovo, con tutte le autorizzazioni. Se mancano ancora, lo dica all’assistenza.
    .unnamed = Non indicato nella risposta: { $unnamed }. Sono autorizzazioni dell’accesso stesso; il collegamento funziona anche se qui non sono indicate.
    .elsewhere = Era l’organizzazione giusta?
    .elsewhere-known = Microsoft dice che l’approvazione è avvenuta in un tenant diverso da quello di questo caso ({ $domain }). Se ne amministra più di uno, apra di nuovo la guida e acceda con l’account di questo.
    .elsewhere-unknown = Microsoft dice che l’approvazione è avvenuta in un tenant diverso da quello di questo caso. Se ne amministra più di uno, apra di nuovo la guida e acceda con l’account di questo.
    .next = Che cosa succede ora
    .next-connect = Chi è stato fermato [si collega di nuovo in { $app }](connect). Di solito un’approvazione raggiunge tutti i sistemi di Microsoft in pochi minuti; a volte impiega fino a un’ora.
    .next-proof = Il primo collegamento riuscito è la prova. Allora avvisiamo tutte le altre persone della Sua organizzazione che aspettano.
    .claim = Segnala che è fatto
    .back = Torna alla guida
    .again = Torna alla guida per approvare di nuovo
    .can = Che cosa può fare
    .code = Codice di Microsoft: [AADSTS{ $code }](code)
    .write = Scrivi all’assistenza
    .unmatched = Non sappiamo a quale richiesta appartenga.
    .unmatched-todo = Se ha approvato l’app, l’approvazione presso Microsoft vale comunque. Altrimenti apra di nuovo la guida dalla Sua e-mail.

guide-return-complete =
    .title = { $app } è approvata
    .lead = Sono state concesse **{ $count } autorizzazioni su { $total }**. Sono tutte, grazie.
guide-return-named =
    .title = { $app } è approvata
    .lead =
        { $others ->
            [one] La risposta di Microsoft indica **{ $count } autorizzazioni su { $total }**, tra cui tutte quelle che dipendono da Lei. Ne omette una, che serve solo per l’accesso delle persone, come fa spesso.
           *[other] La risposta di Microsoft indica **{ $count } autorizzazioni su { $total }**, tra cui tutte quelle che dipendono da Lei. Ne omette { $others }, che servono solo per l’accesso delle persone, come fa spesso.
        }
guide-return-unlisted =
    .title = Microsoft dice che { $app } è approvata
    .lead = La risposta non elenca le autorizzazioni. Il prossimo collegamento mostrerà se ci sono tutte.
guide-return-partial =
    .title = Approvata, ma manca qualcosa
    .lead = Sono state concesse **{ $count } autorizzazioni su { $total }**. Una sola che manca ferma tutti i collegamenti, quindi controlli di nuovo.
guide-return-cancelled =
    .title = { $app } non è stata approvata
    .lead = La pagina di Microsoft è stata lasciata senza approvazione. Riferisce lo stesso anche quando l’account non aveva il diritto di approvare.
    .item1 = Se ha deciso di no, non resta nulla da fare. Nulla è stato modificato.
    .item2 = Se voleva approvare, l’account deve avere almeno il ruolo **Amministratore applicazione cloud**. Riprovi con uno che lo ha, o passi la guida ad altri.
guide-return-fault =
    .title = Questo spetta ai tecnici di { $app }
    .lead = Microsoft non è riuscita a capire la richiesta di { $app }. Non ha sbagliato nulla, e nulla è stato modificato.
    .item1 = Scriva all’assistenza, con il codice di Microsoft se è indicato qui sotto. Da parte Sua non c’è nulla da correggere.
guide-return-refused =
    .title = Microsoft non ha completato l’approvazione
    .lead = Microsoft ha indicato un motivo diverso da un annullamento. Per quanto dice la risposta, nulla è stato approvato.
    .item1 = Provi ancora una volta in una finestra privata, così nessun altro account è d’intralcio.
    .item2 = Se finisce di nuovo qui, scriva all’assistenza, con il codice di Microsoft se è indicato qui sotto.
guide-return-unreadable =
    .title = Qui non c’è una risposta di Microsoft
    .lead = Gli amministratori arrivano qui dopo avere approvato l’app in Microsoft. Con questo indirizzo non è arrivato nulla del genere.
    .item1 = Se arriva dalla pagina di Microsoft, torni alla guida e provi ancora una volta.
