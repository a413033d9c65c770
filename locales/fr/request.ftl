# La page « Où en est ma demande ? ». The English file explains the keys and the values.

request-title = Où en est ma demande ?
request-lead-admin = Vous avez voulu connecter Outlook à { $app }. Une personne qui gère Microsoft 365 pour { $org } doit l’autoriser une fois.
request-lead-person = Vous avez voulu connecter Outlook à { $app }. Celle-ci est entre vos mains : le guide indique les étapes.
request-lead-connected = Vous êtes connecté. Il n’y a plus rien à faire.
request-lead-resolved = La voie est libre : connectez Outlook encore une fois, et c’est fait.
request-lead-refused = La décision est prise pour { $org } : { $app } ne sera pas autorisée.
request-lead-closed = Le support a clos cette demande sans changement. Si vous en avez encore besoin, écrivez à { $support }.

request-steps = Où elle en est
request-tried = Vous avez voulu connecter Outlook
request-mailed = Nous vous avons écrit ce qu’il faut faire
request-mailed-waiting = Notre e-mail va partir
request-mailed-failed = Notre e-mail ne vous est pas parvenu : utilisez le guide ci-dessous
request-mailed-none = Nous ne vous avons pas écrit à ce sujet
request-opened = Quelqu’un utilise le guide
request-opened-not = Personne n’a encore utilisé le guide
request-opened-not-note = L’ouvrir ne nous suffit pas pour le savoir. Nous comptons les personnes, pas les programmes qui vérifient les liens des e-mails.
request-claimed = Votre administrateur dit que c’est fait
request-claimed-not = Votre administrateur l’autorise
request-resolved = Cela fonctionne : la voie est libre
request-resolved-not = Vous connectez Outlook, et cela fonctionne
request-refused = Votre organisation a choisi de refuser
request-connected = Vous êtes connecté
request-on = le { $time }
request-done = fait
request-now = étape en cours
request-open = à venir

request-others =
    { $others ->
        [0] Personne d’autre de votre organisation ne l’attend, à notre connaissance.
        [one] Une autre personne de votre organisation l’attend aussi.
       *[other] { $others } autres personnes de votre organisation l’attendent aussi.
    }
request-meanwhile = Ce que vous pouvez faire en attendant
request-meanwhile-admin = Demandez à la personne qui gère Microsoft 365 chez vous si elle a vu le guide. Une minute de son temps suffit. Inutile de réessayer avant que ce soit autorisé ; nous vous préviendrons.
request-meanwhile-claimed = Essayez de connecter Outlook maintenant. Si Microsoft demande encore un administrateur, attendez un peu : un changement met le plus souvent quelques minutes à agir partout chez Microsoft, parfois jusqu’à une heure.
request-meanwhile-refused = Parlez-en à la personne qui gère Microsoft 365 chez vous. Elle peut revenir sur la décision dans le guide à tout moment.
request-meanwhile-person = Ouvrez le guide et suivez ses étapes. Cela prend une minute ou deux.
request-guide = Ouvrir le guide
request-write = Écrire à mon administrateur
request-connect = Connecter Outlook
request-private = Cette page est la vôtre : quiconque a son adresse voit ce qui s’y trouve. Elle ne nomme personne.

request-gone = Ce lien n’est plus valable
request-gone-lead = Les liens expirent après un certain temps, ou quand le support les remplace. Écrivez à { $support }, ou réessayez de connecter Outlook dans { $app } : vous recevrez alors un nouveau lien.
