# De pagina achter de afmeldlink. The English file explains the values.

unsubscribe-ask =
    .title = Geen e-mail meer over het verbinden van Outlook?
    .lead = Eén klik, en { $app } stuurt u geen e-mail meer over het verbinden van Outlook.
    .more = Dat geldt ook voor het bericht dat u eindelijk kunt verbinden. { $app } zelf laat u nog steeds zien wat u kunt doen als u probeert te verbinden, en aan andere e-mail van { $app } verandert niets.
unsubscribe-done =
    .title = U krijgt deze e-mails niet meer
    .lead = { $app } stuurt u geen e-mail meer over het verbinden van Outlook.
    .more = U kunt nog altijd verbinden wanneer u wilt; { $app } laat u zien wat u kunt doen. Was dit een vergissing, maak het dan hier ongedaan.
unsubscribe-stopped =
    .title = U krijgt van ons geen e-mail
    .lead = E-mail over het verbinden van Outlook met { $app } is voor uw adres al stopgezet.
    .more = Wilt u die weer ontvangen, schrijf dan naar de helpdesk.
unsubscribe-button = Deze e-mails stopzetten
unsubscribe-undo = Deze e-mails weer ontvangen
unsubscribe-footer = Vragen?
