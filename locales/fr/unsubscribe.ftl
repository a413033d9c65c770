# La page derrière le lien de désabonnement. The English file explains the values.

unsubscribe-ask =
    .title = Ne plus recevoir d’e-mails sur la connexion d’Outlook ?
    .lead = Un clic, et { $app } ne vous envoie plus d’e-mails sur la connexion d’Outlook.
    .more = Cela comprend le message qui annonce que vous pouvez enfin connecter Outlook. { $app } vous montrera toujours quoi faire quand vous essayez, et les autres e-mails de { $app } ne changent pas.
unsubscribe-done =
    .title = Vous ne recevrez plus ces e-mails
    .lead = { $app } ne vous envoie plus d’e-mails sur la connexion d’Outlook.
    .more = Vous pouvez toujours connecter Outlook quand vous voulez ; { $app } vous montre quoi faire. Si c’était une erreur, annulez ici.
unsubscribe-stopped =
    .title = Vous ne recevez pas d’e-mails d’ici
    .lead = Les e-mails sur la connexion d’Outlook à { $app } sont déjà arrêtés pour votre adresse.
    .more = Pour les recevoir à nouveau, écrivez au support.
unsubscribe-button = Arrêter ces e-mails
unsubscribe-undo = Recevoir à nouveau ces e-mails
unsubscribe-footer = Des questions ?
