# La pagina del link per non ricevere più e-mail. The English file explains the values.

unsubscribe-ask =
    .title = Non vuole più e-mail sul collegamento di Outlook?
    .lead = Un clic, e { $app } non Le invia più e-mail sul collegamento di Outlook.
    .more = Questo vale anche per l’avviso che finalmente può collegare Outlook. Quando ci prova, { $app } Le mostra comunque che cosa fare, e le altre e-mail di { $app } non cambiano.
unsubscribe-done =
    .title = Non riceve più queste e-mail
    .lead = { $app } non Le invia più e-mail sul collegamento di Outlook.
    .more = Può collegare Outlook quando vuole; { $app } Le mostra che cosa fare. Se è stato un errore, può annullare qui.
unsubscribe-stopped =
    .title = Non riceve e-mail da qui
    .lead = Le e-mail sul collegamento di Outlook a { $app } sono già sospese per il Suo indirizzo.
    .more = Se desidera riceverle di nuovo, scriva all’assistenza.
unsubscribe-button = Interrompi queste e-mail
unsubscribe-undo = Ricevi di nuovo queste e-mail
unsubscribe-footer = Domande?
