# Ce qu’un administrateur peut faire : rôles, prix et effets de chaque voie, étapes. The English file explains the keys and the values.
# Microsoft's words are those of its French documentation; where we found none, the English stands in parentheses once.

role-application_administrator = Administrateur d’application
role-cloud_application_administrator = Administrateur d’application cloud
role-conditional_access_administrator = Administrateur de l’accès conditionnel
role-global_administrator = Administrateur général
role-license_administrator = Administrateur de licence
role-privileged_role_administrator = Administrateur de rôle privilégié
role-security_reader = Lecteur de sécurité
role-user_administrator = Administrateur d’utilisateurs

guide-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
guide-about-minutes =
    { $minutes ->
        [one] Environ { $minutes } minute
       *[other] Environ { $minutes } minutes
    }
guide-least-role = Rôle minimal : { $role }
guide-routes =
    .one = Que faire
    .choose = Choisissez une voie
    .choose-note = Une seule suffit. Choisissez selon votre rôle et selon ce que permettent vos règles.
    .all = Les deux sont nécessaires
    .all-note = Dans cet ordre.
    .likeliest = Sans doute la vôtre
    .name = Voie { $route } :
    .changes = Ce qui change
    .leaves = Ce qui ne change pas
    .effects = À savoir aussi
    .undo = Comment annuler la voie { $route }

guide-route-admin_consent =
    .title = Approuver l’application avec un seul lien
    .fits = Convient à la plupart des organisations. Fonctionne quels que soient vos paramètres de consentement, et ne concerne que cette application.
    .role-note = Les rôles { role-application_administrator }, { role-privileged_role_administrator } et { role-global_administrator } conviennent aussi.
    .change1 = L’application figure sous **Applications d’entreprise**, avec exactement les autorisations affichées sur la page de Microsoft.
    .change2 = Chaque personne de votre organisation peut connecter sa propre boîte aux lettres sans qu’on lui demande son consentement.
    .leave1 = Vos paramètres de consentement, et ce que les utilisateurs peuvent accorder à toute autre application.
    .leave2 = Les boîtes aux lettres : rien n’est connecté tant que leur titulaire ne s’est pas identifié pour le faire. Les autorisations sont déléguées ; l’application n’agit donc que pour les personnes qui ont connecté leur compte.
    .effect1 = L’approbation vaut pour tout le monde. Pour la réserver à certaines personnes, réglez **Affectation requise ?** (Assignment required?) sur **Oui** dans les propriétés de l’application, et affectez ces personnes.
    .effect2 = Si vous aviez déjà approuvé d’autres autorisations de cette application pour toute l’organisation, Microsoft peut les remplacer par celles-ci.
    .undo1 = Ouvrez |Entra ID > Applications d’entreprise > Toutes les applications| et choisissez l’application.
    .undo2 = Sous |Sécurité > Autorisations|, vérifiez et révoquez ce que vous avez accordé ; ou, sous **Propriétés**, réglez **Activé pour que les utilisateurs se connectent ?** sur **Non** ; ou supprimez l’application.

guide-consent =
    .asks-known = Microsoft affiche les autorisations de la liste ci-dessous et vous demande de les accepter pour **{ $domain }**. Rien ne se passe avant.
    .asks-unknown = Microsoft affiche les autorisations de la liste ci-dessous et vous demande de les accepter. Rien ne se passe avant.
    .button = Vérifier et approuver chez Microsoft
    .step1-known = Suivez le lien et connectez-vous avec un compte d’administrateur de { $domain }.
    .step1-unknown = Suivez le lien et connectez-vous avec un compte d’administrateur.
    .inexact = Nous ne connaissons pas votre locataire avec certitude ; le lien mène donc à l’organisation du compte avec lequel vous vous connectez.
    .step2 = Comparez le nom de l’application, l’éditeur et les autorisations avec cette page, puis choisissez **Accepter**.
    .step3 = Microsoft vous ramène ici, et nous montrons ce qui a été accordé.
    .menu-title = La même chose dans le centre d’administration, sans le lien
    .menu = Si l’application y figure déjà : [ouvrez Applications d’entreprise](apps) (|Entra ID > Applications d’entreprise > Toutes les applications|), choisissez { $app }, puis |Sécurité > Autorisations|, et sélectionnez **Accorder un consentement d’administrateur**.
    .address-title = L’adresse derrière le bouton, à lire ou à copier

guide-route-settings =
    .title = Laisser chacun donner son consentement
    .fits = Convient si, selon vos règles, chaque personne décide pour sa propre boîte aux lettres. Les deux étapes sont nécessaires ; aucune ne suffit seule.
    .role-note = L’étape 1 demande ce rôle dans le centre d’administration ; par Graph ou PowerShell, le rôle { role-privileged_role_administrator } suffit. L’étape 2 ne demande que le rôle { role-cloud_application_administrator }.
    .change1 = Chaque personne peut accorder les autorisations classées **Faible** aux applications d’éditeurs vérifiés.
    .change2 = Les autorisations de cette application sont classées **Faible**.
    .leave1 = Rien n’est accordé au nom de l’organisation : chaque personne donne son accord en connectant son compte, pour sa propre boîte aux lettres et son propre calendrier.
    .leave2 = Ce que les utilisateurs ont accordé auparavant. Les paramètres ne valent que pour les consentements à venir.
    .effect1 = La classification ne vise pas une seule application : les utilisateurs pourront accorder les mêmes autorisations de messagerie et de calendrier à l’application de n’importe quel éditeur vérifié.
    .effect2 = Si les utilisateurs pouvaient jusqu’ici consentir plus librement (**Autoriser le consentement de l’utilisateur pour les applications**), ce choix est plus strict, et pour toutes les applications.
    .effect3 = Si Microsoft gérait ce paramètre jusqu’ici, ce n’est plus le cas : les changements futurs de sa stratégie gérée ne vous concernent plus.
    .effect4 = Les invités n’en profitent pas : le paramètre vaut pour les membres.
    .undo1 = Sous |Classifications d’autorisations > Faible|, retirez les autorisations que vous avez ajoutées.
    .undo2 = Sous **Paramètres de consentement de l’utilisateur**, choisissez ce qui était choisi avant, et enregistrez. (Notez-le avant de commencer.)
    .undo3 = Ce que les utilisateurs ont accordé entre-temps reste. Pour le retirer : **Applications d’entreprise**, l’application, |Autorisations > Consentement de l’utilisateur|.

guide-settings =
    .verified-title = Suppose un éditeur vérifié
    .verified = Cette voie permet aux utilisateurs d’approuver les applications d’éditeurs que Microsoft a vérifiés (une coche bleue à côté de **{ $publisher }** sur la page de Microsoft) et celles qui sont inscrites dans votre propre locataire. Sans cette coche, prenez la voie A.
    .one = Étape 1 : autoriser le consentement pour les éditeurs vérifiés
    .step1 = Connectez-vous au centre d’administration Microsoft Entra en tant qu’{ role-global_administrator } et [ouvrez **Paramètres de consentement de l’utilisateur**](user-consent). Le menu : |Entra ID > Applications d’entreprise > Consentement et autorisations > Paramètres de consentement de l’utilisateur|.
    .older = Anciens menus : |Identité > Applications > Applications d’entreprise > Consentement et autorisations|. Dans le portail Azure : |Microsoft Entra ID > Applications d’entreprise > Consentement et autorisations|.
    .step2 = Notez ce qui est choisi en ce moment, pour pouvoir y revenir.
    .step3 = Sous **Consentement de l’utilisateur pour les applications**, sélectionnez **Autoriser le consentement de l’utilisateur pour les applications d’éditeurs vérifiés, pour les autorisations sélectionnées**.
    .step4 = Sélectionnez **Enregistrer** en haut de la page.
    .managed-title = Il y est écrit « Laisser Microsoft gérer vos paramètres de consentement » (Let Microsoft manage your…). Puis-je garder ce choix ?
    .managed = Non, pas avec cette voie. C’est le choix par défaut des organisations qui n’ont jamais choisi, depuis juillet et août 2025. Depuis son déploiement, de fin octobre à fin novembre 2025, la stratégie gérée par Microsoft empêche les utilisateurs d’accorder des autorisations de messagerie et de calendrier à quelque application que ce soit ; un éditeur vérifié n’y change rien.
    .managed-blocked = Parmi les autorisations de cette application, elle bloque { $blocked }.
    .managed-low = Classer les autorisations (étape 2) ne change rien tant que cette stratégie s’applique. Elle ne lie pas les organisations qui ont fait un autre choix.
    .managed-keep = Si vous voulez garder la stratégie gérée par Microsoft, prenez la [voie A](route-a) : les deux vont ensemble. Ce que nous savons de cette stratégie date du { $policy } ; Microsoft la modifie de temps en temps.
    .step5 = Toujours sous **Consentement et autorisations**, ouvrez **Classifications d’autorisations**. **Faible** (Low) étant sélectionné, choisissez **+ Ajouter des autorisations**.
    .step6 = Dans le volet **Demander des autorisations d’API** (Request API permissions), sous **API Microsoft**, choisissez **Microsoft Graph**, puis **Autorisations déléguées**. Ne choisissez pas **Autorisations d’application** : celles-là agissent sans personne connectée, et { $app } n’en demande aucune.
    .step7 = Cochez-les toutes dans ce même volet avant de les ajouter. Tapez dans la zone de recherche, ouvrez le groupe, cochez, videz la zone et passez à la suivante :
    .pick-mail = Cherchez `Mail`, groupe **Mail** : { $mail }
    .pick-calendars = Cherchez `Calendar`, groupe **Calendars** : { $calendars }
    .pick-sign-in = Cherchez par son nom chacune de celles qui servent à la connexion : { $sign_in }. Celles en minuscules se trouvent sous **Autorisations OpenId** (OpenId permissions). Dans certains locataires, elles sont déjà dans la liste **Faible** ; n’ajoutez que ce qui manque.
    .pick-others = Cherchez par leur nom : { $others }
    .step8 = Sélectionnez **Ajouter des autorisations** en bas à gauche du volet.
    .step9 = Vérifiez : |Classifications d’autorisations > Faible| compte maintenant les { $permissions } autorisations, chacune avec l’API **Microsoft Graph**. [Comparez avec la liste ci-dessous](permissions).
guide-settings-two =
    { $permissions ->
        [one] Étape 2 : classer l’autorisation comme Faible
       *[other] Étape 2 : classer les { $permissions } autorisations comme Faible
    }

guide-graph =
    .title = Les deux étapes par Microsoft Graph, sans le rôle { role-global_administrator }
    .with-known = Utilisez [l’Afficheur Graph](graph-explorer) ou un script à vous, connecté au locataire `{ $tenant_id }`, avec les autorisations déléguées `Policy.ReadWrite.Authorization`, `Policy.ReadWrite.PermissionGrant` et `Application.Read.All`.
    .with-unknown = Utilisez [l’Afficheur Graph](graph-explorer) ou un script à vous, avec les autorisations déléguées `Policy.ReadWrite.Authorization`, `Policy.ReadWrite.PermissionGrant` et `Application.Read.All`.
    .roles = La stratégie demande le rôle { role-privileged_role_administrator }, les classifications le rôle { role-cloud_application_administrator }.
    .step1 = Lisez les réglages actuels, et gardez la réponse pour le retour :
    .step2 = Définissez la stratégie de consentement. La liste est remplacée en entier : de ce que vous avez lu sous `permissionGrantPoliciesAssigned`, laissez de côté les entrées qui commencent par `managePermissionGrantsForSelf` (majuscules et minuscules confondues) et recopiez toutes les autres après la première ligne.
    .step3 = Classez ce qui ne l’est pas encore, un appel pour chacune :
    .step4 = Relisez les deux. Il arrive, dit-on, qu’un locataire réglé sur **Laisser Microsoft gérer vos paramètres de consentement** réponde 204 au deuxième appel sans rien changer ; faites alors l’étape 1 dans le centre d’administration.
    .undo = Pour revenir en arrière, renvoyez la liste que vous avez gardée avec le même `PATCH`, et supprimez par `DELETE` chaque classification ajoutée, avec l’`id` que son `POST` a renvoyé.

guide-route-request =
    .title = Approuver la demande en attente
    .fits = Convient si votre organisation permet de demander une approbation et que quelqu’un l’a fait. Le résultat est le même qu’avec la voie A.
    .role-note = Il faut aussi être réviseur désigné, et l’avoir été quand la demande a été faite. Être seulement réviseur ne permet pas d’approuver.
    .change1 = L’application est approuvée pour toute l’organisation, et Microsoft prévient les personnes qui l’ont demandée.
    .change2 = L’application figure sous **Applications d’entreprise**.
    .leave1 = Vos paramètres de consentement, et ce que les utilisateurs peuvent accorder à toute autre application.
    .effect1 = L’approbation vaut pour tout le monde, comme avec la voie A.
    .effect2 = Si vous choisissez **Refuser** (Deny), les utilisateurs peuvent redemander. Si vous choisissez **Bloquer** (Block), l’application entre désactivée dans votre annuaire : personne ne peut redemander tant que vous ne l’avez pas activée.
    .undo1 = Comme pour la voie A : **Applications d’entreprise**, l’application, **Autorisations**, révoquez ; ou supprimez l’application.

guide-request =
    .step1 = Ouvrez [Demandes de consentement administrateur](requests) (Admin consent requests), onglet **Mes demandes en attente** (My Pending). Le menu : |Entra ID > Applications d’entreprise > Demandes de consentement administrateur| (sous **Activité**).
    .nothing = Rien n’y figure ? Alors personne n’a demandé, ou la demande a expiré, ou vous êtes devenu réviseur après coup. Prenez la voie A.
    .step2 = Choisissez **{ $app }**. Comparez l’ID d’application avec celui de cette page, puis sélectionnez **Passer en revue les autorisations et le consentement**.
    .step3 = Comparez les autorisations avec la liste ci-dessous et choisissez **Accepter**.

guide-route-assign =
    .title = Affecter des personnes à l’application
    .fits = Convient si l’application est réglée sur **Affectation requise ?** (Assignment required?), de sorte que seules les personnes de sa liste peuvent l’utiliser.
    .role-note = Les rôles { role-application_administrator } et { role-user_administrator }, ou un propriétaire de l’application, conviennent aussi.
    .change1 = Les personnes ou les groupes que vous choisissez peuvent se connecter à l’application, et la voient dans **Mes applications**.
    .leave1 = Toutes les autres personnes restent à la porte.
    .leave2 = Les autorisations : une application qui exige une affectation doit aussi être approuvée par un administrateur.
    .effect1 = Pour affecter un groupe, il faut Microsoft Entra ID P1 ou P2. Les groupes contenus dans le groupe ne comptent pas : affectez-les un par un.
    .undo1 = **Applications d’entreprise**, l’application, **Utilisateurs et groupes** : sélectionnez la personne ou le groupe, puis **Supprimer**.

guide-assign =
    .step1 = Ouvrez [Applications d’entreprise](apps) (|Entra ID > Applications d’entreprise > Toutes les applications|) et choisissez **{ $app }**. En cherchant l’ID d’application, vous la trouvez à coup sûr.
    .step2 = Sous **Utilisateurs et groupes**, sélectionnez **Ajouter un utilisateur/groupe**.
    .step3 = Sous **Utilisateurs et groupes**, suivez **Aucune sélection** (None Selected), choisissez les personnes ou les groupes, puis **Sélectionner** et **Attribuer**.
    .all-title = Ou laisser entrer tout le monde
    .all = Sous **Propriétés**, réglez **Affectation requise ?** sur **Non** et enregistrez. L’application est alors ouverte à toute votre organisation ; remettez **Oui** pour revenir en arrière.
