# Ce que les lecteurs du guide y font : coches, questions, refus ; les scripts. The English file explains the keys and the values.

guide-mark = Fait
guide-mark-route = Voie { $route }, étape { $step } : fait
guide-mark-step = Étape { $step } : fait
guide-progress =
    { $count ->
        [one] Une étape sur { $total } est cochée, la dernière fois le { $time }. Toute personne qui ouvre ce guide voit les coches.
       *[other] { $count } étapes sur { $total } sont cochées, la dernière fois le { $time }. Toute personne qui ouvre ce guide voit les coches.
    }
guide-marks-hint = Cochez une étape quand elle est faite : la prochaine personne qui ouvre ce guide voit où vous en êtes. Cela ne change rien chez Microsoft.

guide-answer = Autre chose à nous dire ?
guide-question = J’ai une question
guide-question-hint = Elle est envoyée au support de { $app } et conservée avec ce dossier. Indiquez comment vous joindre, et n’y mettez ni mot de passe ni code.
guide-question-label = Votre question
guide-question-send = Envoyer la question
guide-refuse = Nous ne l’autoriserons pas
guide-refuse-hint = C’est à vous d’en décider. Les personnes en attente ne recevront plus d’e-mails à ce sujet, et vous pouvez changer d’avis sur cette page à tout moment.
guide-refuse-label = Pour quelle raison
guide-refuse-send = Nous ne l’autoriserons pas

guide-asked = Votre question est chez le support
guide-asked-lead = Le support de { $app } l’a reçue, avec le dossier { $reference }. Si vous avez indiqué comment vous joindre, il vous répondra par cette voie.
guide-asked-wait = Rien d’autre n’a changé, et personne d’autre ne voit sur cette page ce que vous avez écrit.
guide-not-asked = Merci d’écrire plutôt au support
guide-not-asked-lead = La question était vide, ou ce dossier en a déjà reçu plusieurs aujourd’hui. Un e-mail fera tout aussi bien : écrivez à { $support } en indiquant le dossier { $reference }.
guide-refused = C’est noté : votre organisation ne l’autorisera pas
guide-refused-lead = Plus personne ne recevra d’e-mails sur le dossier { $reference }. Le support voit votre raison, les autres lecteurs de cette page non.
guide-refused-state = Votre organisation a décidé de ne pas autoriser { $app }.
guide-refused-more = Plus personne ne reçoit d’e-mails à ce sujet. Si cela a changé, dites-le, et le guide reprend là où il en était.
guide-allow = Nous l’autorisons finalement
guide-back = Retour au guide

guide-scripts = Des scripts pour votre organisation
guide-scripts-lead = Les mêmes étapes pour qui travaille avec PowerShell ou avec de simples appels de Microsoft Graph : regarder, faire, défaire. Chaque script est fait pour ce locataire, garde vos autres stratégies, relit ce qu’il a écrit et dit comment cela s’est terminé.
guide-scripts-open = Voir les scripts
guide-scripts-safe = Lisez un script avant de l’exécuter. Il ne contient ni secret ni mot de passe ; vous vous connectez sur la page de Microsoft, et il ne parle qu’à Microsoft Graph. Ceux en PowerShell demandent avant chaque changement, et ne changent rien avec -WhatIf.
guide-scripts-unknown = Nous ne connaissons pas avec certitude l’ID de votre locataire ; les scripts PowerShell vous le demandent donc.
guide-scripts-download = Télécharger { $file }
guide-scripts-copy = Copier
guide-script-check = Voir si les utilisateurs peuvent se connecter
guide-script-check-note = Lit sans rien changer. Code de sortie 0 : ils le peuvent ; 1 : il manque quelque chose ; 2 : impossible à établir.
guide-script-apply-approval = Voie A : approuver l’application
guide-script-apply-approval-note = Ajoute l’application si elle manque, et accorde pour tout le monde exactement ses autorisations. Ce qui a été ajouté est noté dans un fichier, pour le retour.
guide-script-undo-approval = Annuler la voie A
guide-script-undo-approval-note = Retire ce qui a été ajouté, d’après ce fichier, et laisse tous les autres accords en place.
guide-script-apply-settings = Voie B : le paramètre et la liste
guide-script-apply-settings-note = Règle le consentement des utilisateurs sur les éditeurs vérifiés et les autorisations Faible, et remplit la liste. Ce qui était réglé avant est noté dans un fichier, pour le retour.
guide-script-undo-settings = Annuler la voie B
guide-script-undo-settings-note = Rétablit ce qui était réglé avant, d’après ce fichier, et ne retire de la liste que ce qui a été ajouté.
guide-scripts-powershell = PowerShell
guide-scripts-calls = Appels Graph simples

guide-as-markdown = Tout le guide en Markdown
guide-as-text = Tout le guide en texte brut
