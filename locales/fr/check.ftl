# Le code de contrôle d’un message, et la page qui dit si nous l’avons envoyé. The English file explains the values.
# `check-code` ends in a no-break space: a colon may follow, and French puts a space before it.

## In mails. Never say that a link leads there: the reader types the address.

check-code = Code de contrôle{"\u00A0"}
check-how = Pour vous assurer que ce message vient de nous, tapez { $check } caractère par caractère dans la barre d’adresse d’un navigateur et saisissez le code de contrôle. La page indique quel jour nous avons envoyé le message, à qui, et où mènent les liens qu’il contient.
check-how-forwarded = Pour vous assurer que ce texte vient de nous, tapez { $check } caractère par caractère dans la barre d’adresse d’un navigateur et saisissez le code de contrôle. La page indique quel jour nous avons envoyé le message d’origine, à qui, et où mènent les liens qu’il contient.

## On the guide
check-guide = Un message vous a conduit ici ? Chacun de nos messages porte un code de contrôle : tapez vous-même { $check } dans la barre d’adresse et saisissez ce code ; la page dit si nous avons envoyé le message.

## The page. It must serve somebody who is alarmed, and somebody whom a counterfeiter has sent here.
check-title = Ce message vient-il de nous ?
check-lead = Chaque message que { $app } envoie sur la connexion d’Outlook porte un code de contrôle. Saisissez-le ici : vous saurez si nous avons envoyé ce message, et quoi comparer.
check-form = Saisir un code de contrôle
check-again = Vérifier un autre code
check-hint = Douze lettres et chiffres, en trois groupes. Le code se trouve vers la fin du message et dans la partie destinée à l’administration. Les majuscules et les tirets n’ont pas d’importance.
check-button = Vérifier ce code
check-bar = Ne croyez cette page que si la barre d’adresse commence par { $check } et que vous l’avez tapé vous-même. Un lien dans un message peut mener à une page qui ressemble à celle-ci et qui dit oui à tout.

check-genuine =
    .title = Nous avons envoyé un message avec ce code
    .lead = C’est celui que vous avez sous les yeux seulement si ces trois éléments y sont identiques. Un code peut être copié dans un faux message, mais les liens d’un faux message mènent ailleurs.
check-unsent =
    .title = Nous avons écrit un message avec ce code
    .lead = À notre connaissance, il n’est pas encore parti ou n’est pas arrivé. Si vous l’avez tout de même sous les yeux, ces trois éléments doivent y être identiques. Un code peut être copié dans un faux message, mais les liens d’un faux message mènent ailleurs.

check-compare = Comparez ces trois éléments
check-day = Le jour
check-day-note = À l’heure de Greenwich (UTC). Chez vous, ce peut être la veille ou le lendemain.
check-day-later = { $date } ; parti de chez nous le { $time }
check-day-unsent = Écrit le { $date }, pas envoyé à notre connaissance
check-to = Destinataire
check-to-note = Une adresse de ce domaine, qui commence par cette lettre. Si quelqu’un de votre équipe vous a transmis le message, c’est son adresse.
check-hosts = Ses liens mènent uniquement à
check-hosts-note = Placez le pointeur sur un lien, ou gardez le doigt dessus, pour voir où il mène. Ce qui compte est tout ce qui se trouve entre « https:// » et le « / » suivant.
check-hosts-mail = Un bouton qui ouvre un nouvel e-mail est sûr, lui aussi.
check-differs = L’un d’eux est différent ? Alors quelqu’un a copié notre code dans un faux message.

check-about = Ce dont parle notre message
check-says = Ce qu’il dit
check-never = Ce que nous ne demandons jamais

check-unknown =
    .title = Nous n’avons envoyé aucun message avec ce code
    .lead = Relisez le code, caractère par caractère : il y en a douze. S’il est bien tel que dans le message, ce message ne vient pas de nous.
check-now = Que faire maintenant
check-now1 = N’ouvrez aucun lien ni aucune pièce jointe de ce message. N’y répondez pas et ne le transférez pas.
check-now2 = Signalez-le : avec le bouton de signalement d’hameçonnage de votre messagerie, ou à la personne qui s’occupe de l’informatique sur votre lieu de travail.
check-now3 = Prévenez-nous à { $support }. Cela nous aide à avertir d’autres personnes.
check-now4 = Si vous avez saisi un mot de passe ou approuvé quelque chose après l’avoir ouvert, changez le mot de passe maintenant et prévenez la personne qui s’occupe de l’informatique.
check-now5 = Pour savoir si { $app } vous attend vraiment, ouvrez { $app } comme d’habitude.
check-tell = Prévenir le support
check-tell-subject = Un message peut-être faux
check-tell-body = J’ai reçu un message qui dit concerner { $app }. J’ai vérifié son code :
check-older = Les messages envoyés avant l’arrivée des codes de contrôle n’en portent pas.
check-private = Cette page ne nomme personne, et consulter un code ne change rien.
