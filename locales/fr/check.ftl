# Le code de contrôle d’un e-mail, et la page qui dit si nous l’avons envoyé. The English file explains the keys and the values.
# "Code de contrôle" and not "de vérification": that is what Microsoft calls the codes for signing in. A label that a colon may follow
# ends in a no-break space.

check-code = Code de contrôle{"\u00A0"}
check-how = Pour être sûr que ce message vient de nous, tapez { $check } dans la barre d’adresse d’un navigateur, lettre par lettre, et saisissez le code de contrôle. La page dit quel jour nous l’avons envoyé, à qui, et où mènent ses liens.
check-how-forwarded = Pour être sûr que ceci vient de nous, tapez { $check } dans la barre d’adresse d’un navigateur, lettre par lettre, et saisissez le code de contrôle. La page dit quel jour nous l’avons envoyé, à qui, et où mènent les liens.

check-guide = Un e-mail vous a amené ici ? Chacun de nos e-mails porte un code de contrôle : tapez vous-même { $check } dans la barre d’adresse et saisissez-le, et la page dit si nous l’avons envoyé.

check-title = Cet e-mail vient-il de nous ?
check-lead = Chaque e-mail que { $app } envoie sur la connexion d’Outlook porte un code de contrôle. Saisissez-le ici : vous saurez si nous avons envoyé cet e-mail, et quoi comparer.
check-form = Saisissez un code de contrôle
check-again = Contrôler un autre code
check-hint = Douze lettres et chiffres en trois groupes. Il se trouve vers la fin de l’e-mail, et dans la partie pour l’administrateur. Les majuscules et les tirets ne comptent pas.
check-button = Contrôler ce code
check-bar = Ne croyez cette page que si la barre d’adresse commence par { $check } et que vous l’avez tapé vous-même. Le lien d’un e-mail peut mener à une page semblable à celle-ci, qui dit oui à tout.

check-genuine =
    .title = Nous avons envoyé un e-mail avec ce code
    .lead = C’est bien celui que vous avez sous les yeux, à une condition : ces trois points doivent y être identiques. Un code peut être recopié dans un faux e-mail, mais les liens d’un faux e-mail mènent ailleurs.
check-unsent =
    .title = Nous avons écrit un e-mail avec ce code
    .lead = À notre connaissance, il n’est pas encore parti, ou n’est pas arrivé. Si vous l’avez tout de même sous les yeux, ces trois points doivent y être identiques. Un code peut être recopié dans un faux e-mail, mais les liens d’un faux e-mail mènent ailleurs.

check-compare = Comparez ces trois points
check-day = Le jour{"\u00A0"}
check-day-note = À l’heure de Greenwich (UTC). Là où vous êtes, ce peut être la veille ou le lendemain.
check-day-later = { $date } ; parti de chez nous : { $time }
check-day-unsent = Écrit : { $date } ; pas encore envoyé, à notre connaissance
check-to = À{"\u00A0"}
check-to-note = Une adresse de ce domaine, qui commence par cette lettre. Si un collègue vous a transmis l’e-mail, c’est l’adresse de ce collègue.
check-hosts = Ses liens mènent seulement à{"\u00A0"}
check-hosts-note = Posez le pointeur sur un lien, ou gardez le doigt dessus, pour voir où il mène. Ce qui compte, c’est ce qui se trouve entre « https:// » et le « / » suivant, en entier.
check-hosts-mail = Un bouton qui ouvre un nouvel e-mail est sûr lui aussi.
check-differs = L’un des trois diffère ? Alors quelqu’un a recopié notre code dans un faux e-mail.

check-about = Ce dont il parle
check-says = Ce qu’il dit
check-never = Ce que nous ne demandons jamais

check-unknown =
    .title = Nous n’avons envoyé aucun e-mail avec ce code
    .lead = Vérifiez encore une fois le code, caractère par caractère : il y en a douze. S’il est bien tel que dans l’e-mail, cet e-mail ne vient pas de nous.
check-now = Que faire maintenant
check-now1 = N’ouvrez ni lien ni pièce jointe de cet e-mail. N’y répondez pas et ne le transmettez pas.
check-now2 = Signalez-le : avec le bouton d’hameçonnage de votre messagerie, ou à la personne qui s’occupe de l’informatique chez vous.
check-now3 = Dites-le-nous à { $support }. Cela nous aide à prévenir d’autres personnes.
check-now4 = Si vous avez saisi un mot de passe ou approuvé quelque chose après l’avoir ouvert, changez le mot de passe tout de suite et prévenez la personne qui s’occupe de l’informatique.
check-now5 = Pour savoir si { $app } vous attend vraiment, ouvrez { $app } comme d’habitude.
check-tell = Prévenir le support
check-tell-subject = Un e-mail peut-être faux
check-tell-body = J’ai reçu un e-mail qui prétend concerner { $app }. J’ai contrôlé son code :
check-older = Les e-mails que nous avons envoyés avant l’arrivée des codes de contrôle n’en portent pas.
check-private = Cette page ne nomme personne, et chercher un code ne change rien.
