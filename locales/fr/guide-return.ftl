# La page où Microsoft ramène l’administrateur après l’approbation. The English file explains the keys and the values.

guide-return =
    .eyebrow = De retour de Microsoft
    .case = Dossier { $reference }
    .footer = Cette page est publiée pour { $app } ({ $publisher }). L’ouvrir ne change rien.
    .granted = Ce qui a été accordé
    .missing = **Non accordé : { $missing }.**
    .missing-todo = Ouvrez le guide et approuvez de nouveau, avec toutes les autorisations. S’il en manque encore, dites-le au support.
    .unnamed = Non cité dans la réponse : { $unnamed }. Cela fait partie de la connexion elle-même, qui fonctionne sans que ce soit cité ici.
    .elsewhere = Était-ce la bonne organisation ?
    .elsewhere-known = D’après Microsoft, l’approbation a été donnée dans un autre locataire que celui de ce dossier ({ $domain }). Si vous en administrez plusieurs, rouvrez le guide et connectez-vous avec le compte de celui-ci.
    .elsewhere-unknown = D’après Microsoft, l’approbation a été donnée dans un autre locataire que celui de ce dossier. Si vous en administrez plusieurs, rouvrez le guide et connectez-vous avec le compte de celui-ci.
    .next = Ce qui se passe maintenant
    .next-connect = Les personnes bloquées [se connectent de nouveau dans { $app }](connect). Le plus souvent, une approbation agit partout chez Microsoft en quelques minutes ; il faut parfois jusqu’à une heure.
    .next-proof = La première connexion réussie est la preuve. Nous prévenons alors toutes les autres personnes de votre organisation qui attendent.
    .claim = C’est fait : nous prévenir
    .back = Retour au guide
    .again = Retour au guide, pour approuver de nouveau
    .can = Ce que vous pouvez faire
    .code = Code de Microsoft : [AADSTS{ $code }](code)
    .write = Écrire au support
    .unmatched = Nous ne pouvons pas dire à quelle demande cela appartient.
    .unmatched-todo = Si vous avez approuvé l’application, l’approbation est bien enregistrée chez Microsoft. Sinon, rouvrez le guide depuis votre e-mail.

guide-return-complete =
    .title = { $app } est approuvée
    .lead = **{ $count } sur { $total }** autorisations ont été accordées. Elles y sont toutes, merci.
guide-return-named =
    .title = { $app } est approuvée
    .lead =
        { $others ->
            [one] **{ $count } sur { $total }** autorisations sont citées dans la réponse de Microsoft, dont toutes celles qui dépendent de vous. Il en omet une qui sert seulement à la connexion, comme souvent.
           *[other] **{ $count } sur { $total }** autorisations sont citées dans la réponse de Microsoft, dont toutes celles qui dépendent de vous. Il en omet { $others } qui servent seulement à la connexion, comme souvent.
        }
guide-return-unlisted =
    .title = D’après Microsoft, { $app } est approuvée
    .lead = Sa réponse ne cite pas les autorisations. La prochaine connexion montrera si tout y est.
guide-return-partial =
    .title = Approuvée, mais il manque quelque chose
    .lead = **{ $count } sur { $total }** autorisations ont été accordées. Une seule qui manque empêche toute connexion ; merci de vérifier encore une fois.
guide-return-cancelled =
    .title = { $app } n’a pas été approuvée
    .lead = La page de Microsoft a été quittée sans approbation. C’est aussi ce qu’il répond quand le compte n’avait pas le droit d’approuver.
    .item1 = Si vous avez choisi de ne pas approuver, c’est terminé. Rien n’a changé.
    .item2 = Si vous vouliez approuver, le compte doit avoir au moins le rôle **Administrateur d’application cloud**. Réessayez avec un compte qui l’a, ou transmettez le guide.
guide-return-fault =
    .title = C’est à l’équipe technique de { $app } de jouer
    .lead = Microsoft n’a pas pu interpréter ce que { $app } a demandé. Vous n’avez rien fait de mal, et rien n’a changé.
    .item1 = Écrivez au support, avec le code de Microsoft s’il figure ci-dessous. Il n’y a rien à réparer de votre côté.
guide-return-refused =
    .title = Microsoft n’a pas terminé l’approbation
    .lead = Microsoft donne une autre raison qu’une annulation. D’après sa réponse, rien n’a été approuvé.
    .item1 = Réessayez une fois dans une fenêtre privée, pour qu’aucun autre compte ne s’en mêle.
    .item2 = Si vous arrivez de nouveau ici, écrivez au support, avec le code de Microsoft s’il figure ci-dessous.
guide-return-unreadable =
    .title = Il n’y a pas de réponse de Microsoft ici
    .lead = Les administrateurs arrivent sur cette page après avoir approuvé l’application chez Microsoft. L’adresse ouverte ne contient rien de tel.
    .item1 = Si vous venez de la page de Microsoft, retournez au guide et réessayez une fois.
