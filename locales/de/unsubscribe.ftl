# Die Seite hinter dem Abmeldelink. The English file explains the values.

unsubscribe-ask =
    .title = Keine E-Mails mehr zur Outlook-Verbindung?
    .lead = Ein Klick, und { $app } sendet Ihnen keine E-Mails mehr zur Verbindung mit Outlook.
    .more = Das gilt auch für die Nachricht, dass Sie endlich verbinden können. { $app } selbst zeigt Ihnen weiterhin, was zu tun ist, wenn Sie verbinden wollen, und andere E-Mails von { $app } bleiben, wie sie sind.
unsubscribe-done =
    .title = Sie erhalten keine dieser E-Mails mehr
    .lead = { $app } sendet Ihnen keine E-Mails mehr zur Verbindung mit Outlook.
    .more = Verbinden können Sie weiterhin jederzeit; { $app } zeigt Ihnen, was zu tun ist. War es ein Versehen, machen Sie es hier rückgängig.
unsubscribe-stopped =
    .title = Sie erhalten von hier keine E-Mails
    .lead = E-Mails zur Verbindung von Outlook mit { $app } sind für Ihre Adresse bereits abgestellt.
    .more = Möchten Sie sie wieder erhalten, schreiben Sie an den Support.
unsubscribe-button = Diese E-Mails abbestellen
unsubscribe-undo = Diese E-Mails wieder erhalten
unsubscribe-footer = Fragen?
