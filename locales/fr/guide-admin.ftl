# Les pages de l’administrateur, à côté des voies et des autorisations. The English file explains the keys and the values.
# A label that a colon may follow ends in a no-break space.

guide-copy = Copier
    .done = Copié
    .by-hand = Sélectionnez le texte et copiez-le au clavier
    .link = Copier le lien
    .address = Copier l’adresse
    .client-id = Copier l’ID client
    .tenant-id = Copier l’ID de locataire
    .ticket = Copier pour un ticket
guide-print = Imprimer cette page

guide-for-admin = Pour l’administrateur de { $org }
guide-about-request = À propos de cette demande
guide-waiting =
    { $waiting ->
        [one] { $waiting } personne attend
       *[other] { $waiting } personnes attendent
    }
guide-since = Depuis le { $opened }
guide-claimed-more = D’ici là, cette page reste ouverte, au cas où il resterait quelque chose à faire.
guide-unsure =
    .title = C’est notre lecture, pas la parole de Microsoft.
    .text = Microsoft ne dit pas toujours pourquoi il a arrêté une connexion. Voici la raison la plus probable. Si elle ne correspond pas à ce que vous voyez, [dites-le-nous](support).
guide-not-me =
    .title = Ce n’est pas à vous de vous en occuper ?
    .text = Transmettez la page à la personne qui gère Microsoft 365 chez vous. Elle le fait une fois, et tout le monde peut se connecter.
    .write = Écrire à mon administrateur

guide-who =
    .title = Qui demande
    .name = Votre organisation dans { $app }{"\u00A0"}
    .support = Support{"\u00A0"}
guide-trust =
    .title = Vérifiez par vous-même
    .lead = Une demande d’approuver une application doit rendre prudent. Donc :
    .check1 = Votre barre d’adresse affiche **{ $host }**.
    .check2 = Personne ne vous demande ici de mot de passe, de code, de paiement ni de téléchargement.
    .check3 = Vous vous connectez sur **login.microsoftonline.com** et travaillez dans **entra.microsoft.com**. Les deux appartiennent à Microsoft ; nous n’en voyons rien.
    .check4 = Avant votre accord, la page de Microsoft affiche le nom de l’application, l’éditeur et les autorisations. Si elle ne correspond pas à celle-ci, arrêtez-vous et [dites-le-nous](support).
    .check5 = Vous n’avez besoin d’aucun de nos liens : ouvrez vous-même le centre d’administration Microsoft Entra et cherchez l’ID client.

guide-retry =
    .title = Ensuite : faites réessayer
    .text = Microsoft n’applique le changement qu’aux nouvelles connexions ; les personnes bloquées doivent donc [se connecter de nouveau dans { $app }](connect). La page qui demande un administrateur devrait avoir disparu. La première connexion réussie en est la preuve, et nous prévenons alors toutes les autres personnes de votre organisation qui attendent.
    .button = C’est fait : nous prévenir
    .note = Ce sera noté dans le dossier. Cela n’accorde rien et ne demande pas de compte.

guide-safe =
    .title = Est-ce sûr ?
    .lead = C’est la manière ordinaire de permettre à une organisation Microsoft 365 d’utiliser une application externe, et c’est vous qui fixez les limites :
    .delegated = Les autorisations sont déléguées. { $app } atteint la boîte aux lettres et le calendrier des personnes qui connectent leur compte, et de personne d’autre.
    .settings = Avec la voie B, rien n’est accordé au nom de l’organisation : chaque personne donne son accord en se connectant, pour sa propre boîte aux lettres et son propre calendrier.
    .consent = Avec la voie A, vous approuvez une seule application, une fois ; tout le reste demeure aussi strict qu’avant.
    .password-known = { $app } ne voit jamais de mot de passe, et aucune des autorisations ne sert à administrer.
    .password-unknown = { $app } ne voit jamais de mot de passe.
    .undo = Vous pouvez tout retirer à tout moment. Les journaux de connexion d’Entra montrent quand l’application s’est connectée, et pour qui.
    .allows = Ce que cela permet mérite d’être dit aussi clairement : pour les personnes qui connectent leur compte, l’application peut lire, modifier et supprimer des e-mails et des rendez-vous, et envoyer des e-mails en leur nom, jusqu’à la fin de la connexion. « Faible impact » est le nom que Microsoft donne à sa liste, pas un jugement de notre part. Les comptes Microsoft personnels ne sont pas concernés.

guide-still =
    .title = Si cela ne fonctionne toujours pas
    .same = La personne revoit la même page
    .same1 = Se connecte-t-elle avec son compte professionnel, et non avec un compte personnel ?
    .same2 = Demandez-lui d’effacer les cookies de login.microsoftonline.com, ou d’utiliser une fenêtre privée : une ancienne session peut appartenir à un autre compte.
    .same3 = Le changement a-t-il été enregistré, et dans le bon locataire ? Vérifiez encore une fois.
    .same4 = Un changement du flux de consentement administrateur peut prendre jusqu’à une heure.
    .low = Avec la voie B : les deux étapes sont-elles faites, et les { $permissions } autorisations figurent-elles toutes dans la liste **Faible** ? Une seule qui manque bloque toute la demande.
    .settings = La voie B est faite, et Microsoft demande toujours un administrateur
    .settings1 = Il se peut que Microsoft ne considère pas l’éditeur comme vérifié, ou qu’il juge la demande risquée. Dans les deux cas, la décision revient à un administrateur : prenez la voie A.
    .settings2 = Le paramètre ne vaut pas pour les invités.
    .settings3 = L’application est peut-être réglée sur **Affectation requise ?** (Assignment required?). Un administrateur doit alors donner son consentement et affecter les personnes.
    .settings4 = Dans les clouds nationaux (administration américaine, Chine), la vérification des éditeurs n’existe pas ; la voie B ne peut donc pas y fonctionner. Les liens de cette page valent pour le cloud public ; [écrivez-nous](support).
    .other = C’est approuvé, et un autre message apparaît
    .other1 = **AADSTS50105** : la personne doit être affectée à l’application (**Applications d’entreprise**, { $app }, **Utilisateurs et groupes**).
    .other2 = **AADSTS7000112** : l’application est désactivée dans votre locataire (**Propriétés**, **Activé pour que les utilisateurs se connectent ?**).
    .other3 = **AADSTS650051** : un reste d’une ancienne copie de l’application fait obstacle ; supprimez-le sous **Applications d’entreprise** et approuvez de nouveau.
    .other4 = **AADSTS530xx**, ou une page qui parle de l’appareil ou du lieu : une stratégie d’accès conditionnel. Voyez les [journaux de connexion](sign-ins).
    .other5 = Pas de boîte aux lettres : il faut au compte une licence Exchange Online. Une nouvelle licence met jusqu’à 15 minutes à agir.
    .right = Vous avez tout fait comme il faut
    .right-text = Alors l’erreur est peut-être chez nous : une application peut demander plus qu’elle ne le dit, ou redemander le consentement à chaque fois. Écrivez à [{ $support }](support) en indiquant l’adresse de la personne qui a essayé, votre domaine, et une image du message avec ses codes. Citez le dossier { $reference }.

guide-record =
    .title = Pour vos dossiers
    .ticket = Toute la demande en texte brut, pour un ticket de changement
    .sources = Sur quoi repose cette page
    .checked = Comparé à la documentation de Microsoft le { $checked }. Microsoft déplace parfois ses menus ; si l’un d’eux a bougé, cherchez les mots en gras dans le centre d’administration.
guide-sources =
    .item1 = [Accorder le consentement administrateur à l’échelle du locataire](grant-admin-consent)
    .item2 = [Configurer le consentement des utilisateurs](configure-user-consent)
    .item3 = [Classifications d’autorisations](configure-permission-classifications)
    .item4 = [Stratégies de consentement des applications](manage-app-consent-policies)
    .item5 = [Examiner les demandes de consentement administrateur](review-admin-consent-requests)
    .item6 = [Affecter des personnes à une application](assign-user-or-group-access-portal)

guide-hint-title = Regardez d’abord ici.

guide-policy =
    .title = Trouver la stratégie, puis décider
    .look = Pour regarder : { role-security_reader }
    .change = Pour modifier : { role-conditional_access_administrator }
    .step1 = Ouvrez les [journaux de connexion](sign-ins) (|Entra ID > Surveillance et intégrité > Journaux de connexion|). Filtrez sur l’ID d’application de { $app } et sur l’état **Échec** (Failure).
    .step2 = Ouvrez la connexion et son onglet **Accès conditionnel**. Il nomme la stratégie qui a échoué et la condition qui n’était pas remplie.
    .step3 = Décidez de ce qui convient à vos règles. Souvent, la personne peut remplir la condition : autre appareil, autre réseau, authentification multifacteur.
    .step4 = Si la stratégie ne doit pas s’appliquer à cette application, [ouvrez la stratégie](policies) (|Entra ID > Accès conditionnel > Stratégies|) et excluez { $app } sous **Ressources cibles**. Si l’application n’y est pas proposée, excluez plutôt la personne ou un groupe, et gardez l’exception étroite.
    .mind = À savoir avant de modifier une stratégie
    .mind1 = Une exception affaiblit la stratégie pour ce qu’elle couvre. Mieux vaut remplir la condition, là où c’est possible.
    .mind2 = { $app } travaille ensuite en arrière-plan pour la personne. Une stratégie qui veut que chaque usage vienne d’un certain appareil ou d’un certain lieu peut mettre fin de nouveau à la connexion plus tard.
    .mind3 = Essayez d’abord le changement en mode rapport seul, ou avec **What If**.
    .undo = Comment revenir en arrière
    .undo-text = Retirez l’exclusion de la stratégie et enregistrez. Les sessions en cours sont contrôlées de nouveau quand leur jeton est renouvelé.

guide-assigned =
    .title = La personne est affectée, et Microsoft demande une approbation ?
    .text = Une application qui exige une affectation doit aussi être approuvée par un administrateur, quels que soient vos paramètres de consentement. Si personne ne l’a encore fait, ce lien s’en charge, avec les autorisations ci-dessous.

guide-enable =
    .title = Réactiver l’application
    .role-note = Le rôle { role-application_administrator }, ou un propriétaire de l’application, convient aussi.
    .step1 = Ouvrez [Applications d’entreprise](apps) (|Entra ID > Applications d’entreprise > Toutes les applications|) et cherchez **{ $app }** par son ID d’application. Anciens menus : |Identité > Applications > Applications d’entreprise|.
    .step2 = Cherchez pourquoi elle est désactivée avant de la réactiver : les **Journaux d’audit** de l’application disent qui l’a fait, et quand. Une demande d’approbation bloquée laisse elle aussi une application désactivée.
    .step3 = Sous **Propriétés**, réglez **Activé pour que les utilisateurs se connectent ?** sur **Oui**, puis **Enregistrer**.
    .after = Ce qui change, et comment revenir en arrière
    .after-text = Les utilisateurs peuvent de nouveau se connecter à { $app } ; les autorisations ne changent pas. Remettez le même réglage sur **Non** pour revenir en arrière.
    .leftover = Reste-t-il une ancienne copie ?
    .leftover-text = Si [Applications d’entreprise](apps) compte déjà { $app } et qu’elle ne fonctionne pas (AADSTS650051), supprimez d’abord cette entrée. Approuvez ensuite comme ci-dessous ; l’application est alors ajoutée à neuf.

guide-mailbox =
    .title = Ce qu’il faut vérifier
    .step1 = Est-ce le bon compte ? Un invité, un compte partagé ou un deuxième compte de la même personne n’a pas de boîte aux lettres à lui.
    .step2 = A-t-il une licence avec Exchange Online ? Dans le Centre d’administration Microsoft 365 : |Utilisateurs > Utilisateurs actifs|, choisissez la personne, **Licences et applications**.
    .step3 = La boîte aux lettres est-elle neuve ? Après l’attribution d’une licence, il peut se passer 15 minutes avant qu’elle soit joignable.
    .step4 = Est-elle sur votre propre serveur Exchange ? { $app } n’atteint qu’Exchange Online. Une organisation hybride peut connecter les boîtes aux lettres déjà déplacées.
    .step5 = L’accès est-il désactivé ? Les administrateurs Exchange peuvent désactiver des protocoles pour une boîte aux lettres ou pour toute l’organisation (EWS, SMTP authentifié, et d’autres).
    .after = Ce qui change, et comment revenir en arrière
    .after-text = Une licence peut coûter de l’argent et donne à la personne les services qu’elle comprend ; retirez-la au même endroit. Microsoft garde une boîte aux lettres 30 jours après le retrait de sa licence.

guide-ticket =
    .title = Permettre de connecter Outlook à { $app }
    .app = Application : { $app } (éditeur : { $publisher })
    .client-id = ID d’application (client) : { $client_id }
    .organisation = Organisation : { $domain }
    .tenant = ID de locataire : { $tenant_id }
    .case = Dossier : { $reference }
    .guide = Guide : { $link }
    .support = Support : { $support }
    .permissions = Autorisations Microsoft Graph déléguées ({ $permissions }) :
    .first = Voie { $route } : { $title }
    .and = Et voie { $route } : { $title }
    .or = Ou voie { $route } : { $title }
    .price = Rôle minimal : { $role }. Durée : { $time }.
    .link = Lien :
    .changes = Change :
    .leaves = Ne change pas :
    .effects = À savoir :
    .undo = Pour revenir en arrière :
    .checked = Comparé à la documentation de Microsoft le { $checked }.
